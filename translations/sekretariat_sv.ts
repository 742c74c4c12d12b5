<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en_GB">
<context>
    <name>ChangeLines</name>
    <message>
        <source>the organisation’s</source>
        <translation>organisationens</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Registered office</source>
        <translation>Säte</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registreringsnummer</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Momsregistreringsnummer</translation>
    </message>
    <message>
        <source>Status in ORS</source>
        <translation>Status i ORS</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>För- och efternamn</translation>
    </message>
    <message>
        <source>The organisation’s phone numbers</source>
        <translation>Organisationens telefonnummer</translation>
    </message>
    <message>
        <source>The organisation’s address</source>
        <translation>Organisationens adress</translation>
    </message>
    <message>
        <source>EU Login account</source>
        <translation>EU Login-konto</translation>
    </message>
    <message>
        <source>Contact person: %1</source>
        <translation>Kontaktperson: %1</translation>
    </message>
    <message>
        <source>Contact person replaced: %1</source>
        <translation>Ny kontaktperson: %1</translation>
    </message>
    <message>
        <source>New authorised user: %1</source>
        <translation>Ny behörig användare: %1</translation>
    </message>
    <message>
        <source>User deleted: %1</source>
        <translation>Borttagen användare: %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>borttaget</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>user and field</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Legal person</source>
        <translation>Juridisk person</translation>
    </message>
    <message>
        <source>Natural person</source>
        <translation>Fysisk person</translation>
    </message>
    <message>
        <source>Has a VAT number</source>
        <translation>Har momsregistreringsnummer</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Ej tillämpligt</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Krävs inte</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrerad</translation>
    </message>
    <message>
        <source>Waiting for confirmation</source>
        <translation>Väntar på bekräftelse</translation>
    </message>
    <message>
        <source>Certified by the national agency</source>
        <translation>Certifierad av programkontoret</translation>
    </message>
    <message>
        <source>Invalidated</source>
        <translation>Ogiltigförklarad</translation>
    </message>
    <message>
        <source>Four routes (first version)</source>
        <translation>Fyra vägar (första versionen)</translation>
    </message>
    <message>
        <source>Three routes (2024)</source>
        <translation>Tre vägar (2024)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Herr</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Fru</translation>
    </message>
    <message>
        <source>Mx</source>
        <translation>Könsneutral titel</translation>
    </message>
    <message>
        <source>Dr</source>
        <translation>Dr</translation>
    </message>
    <message>
        <source>Prof.</source>
        <translation>Prof.</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Kvinna</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ej angivet</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Ideell förening</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Stiftelse</translation>
    </message>
    <message>
        <source>Youth organisation</source>
        <translation>Ungdomsorganisation</translation>
    </message>
    <message>
        <source>Informal group of young people</source>
        <translation>Informell ungdomsgrupp</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Regional authority</source>
        <translation>Regional myndighet</translation>
    </message>
    <message>
        <source>National authority</source>
        <translation>Nationell myndighet</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skola</translation>
    </message>
    <message>
        <source>Vocational school</source>
        <translation>Yrkesskola</translation>
    </message>
    <message>
        <source>Higher education</source>
        <translation>Högskola eller universitet</translation>
    </message>
    <message>
        <source>Adult education</source>
        <translation>Vuxenutbildning</translation>
    </message>
    <message>
        <source>Social enterprise</source>
        <translation>Socialt företag</translation>
    </message>
    <message>
        <source>Small or medium-sized enterprise</source>
        <translation>Litet eller medelstort företag</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Stort företag</translation>
    </message>
    <message>
        <source>Church or faith organisation</source>
        <translation>Kyrka eller trossamfund</translation>
    </message>
    <message>
        <source>European association</source>
        <translation>Europeisk förening</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Inget konto</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Inbjuden</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekräftat</translation>
    </message>
    <message>
        <source>Authorised user</source>
        <translation>Behörig användare</translation>
    </message>
    <message>
        <source>National agency</source>
        <translation>Nationellt programkontor</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Account administrator</source>
        <translation>Kontoadministratör</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Endast läsning</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Legal entity form</source>
        <translation>Formulär för rättslig enhet</translation>
    </message>
    <message>
        <source>Financial identification form</source>
        <translation>Formulär för finansiell identifiering</translation>
    </message>
    <message>
        <source>Registry extract</source>
        <translation>Registerutdrag</translation>
    </message>
    <message>
        <source>Statutes</source>
        <translation>Stadgar</translation>
    </message>
    <message>
        <source>Quality label</source>
        <translation>Kvalitetsmärke</translation>
    </message>
    <message>
        <source>European Voluntary Service (EVS)</source>
        <translation>Europeiska volontärtjänsten</translation>
    </message>
    <message>
        <source>EU Aid Volunteers</source>
        <translation>EU-frivilliga för humanitärt arbete</translation>
    </message>
    <message>
        <source>Another associated EU programme</source>
        <translation>Ett annat associerat EU-program</translation>
    </message>
    <message>
        <source>Humanitarian aid quality label</source>
        <translation>Kvalitetsmärke för humanitärt bistånd</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Ansökt</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Giltig</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Har gått ut</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Återkallad</translation>
    </message>
    <message>
        <source>Award decision</source>
        <translation>Beslut om tilldelning</translation>
    </message>
    <message>
        <source>Link with the programme</source>
        <translation>Koppling till programmet</translation>
    </message>
    <message>
        <source>Reported to the directorate-general</source>
        <translation>Meddelad till generaldirektoratet</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dagar</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 dagar</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dagar</translation>
    </message>
    <message>
        <source>60 days</source>
        <translation>60 dagar</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dagar</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Tillfälle</translation>
    </message>
    <message>
        <source>Down to half hours</source>
        <translation>Nedåt till halva timmar</translation>
    </message>
    <message>
        <source>Down to whole hours</source>
        <translation>Nedåt till hela timmar</translation>
    </message>
    <message>
        <source>Four digits</source>
        <translation>Fyra siffror</translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation>Sex siffror</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>På plats</translation>
    </message>
    <message>
        <source>At a distance</source>
        <translation>På distans</translation>
    </message>
    <message>
        <source>Self-study</source>
        <translation>Självstudier</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>Anställd</translation>
    </message>
    <message>
        <source>Not employed</source>
        <translation>Inte anställd</translation>
    </message>
    <message>
        <source>Swedish identity number</source>
        <translation>Svenskt personnummer</translation>
    </message>
    <message>
        <source>Swedish co-ordination number</source>
        <translation>Svenskt samordningsnummer</translation>
    </message>
    <message>
        <source>Placeholder number</source>
        <translation>Platshållarnummer</translation>
    </message>
    <message>
        <source>Latvian identity number</source>
        <translation>Lettisk personkod</translation>
    </message>
    <message>
        <source>Polish identity number</source>
        <translation>Polskt identitetsnummer</translation>
    </message>
    <message>
        <source>Foreign number</source>
        <translation>Utländskt nummer</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettiska</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
    <message>
        <source>Project contact</source>
        <translation>Projektkontakt</translation>
    </message>
    <message>
        <source>Finance contact</source>
        <translation>Ekonomikontakt</translation>
    </message>
    <message>
        <source>Responsible for attendance</source>
        <translation>Ansvarig för närvaron</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Utbildare</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Genomfört</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Inställt</translation>
    </message>
    <message>
        <source>Code by text message</source>
        <translation>Kod per sms</translation>
    </message>
    <message>
        <source>Code by e-mail</source>
        <translation>Kod per e-post</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papper</translation>
    </message>
    <message>
        <source>Keychain or passphrase</source>
        <translation>Nyckelring eller lösenfras</translation>
    </message>
    <message>
        <source>Passphrase only</source>
        <translation>Endast lösenfras</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>Via sms</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Via e-post</translation>
    </message>
    <message>
        <source>The copy on a computer stays locked</source>
        <translation>Kopian på en dator förblir låst</translation>
    </message>
    <message>
        <source>The copy on a computer is deleted</source>
        <translation>Kopian på en dator raderas</translation>
    </message>
</context>
<context>
    <name>ConfirmedRequest</name>
    <message>
        <source>Confirm</source>
        <translation>Bekräfta</translation>
    </message>
    <message>
        <source>The hub asks before rights, keys or people change.</source>
        <translation>Servern frågar innan behörigheter, nycklar eller personer ändras.</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>A code was sent</source>
        <translation>En kod skickades</translation>
    </message>
    <message>
        <source>A wrong code was typed</source>
        <translation>En felaktig kod skrevs in</translation>
    </message>
    <message>
        <source>A code ended without a signature</source>
        <translation>En kod upphörde utan signatur</translation>
    </message>
    <message>
        <source>The right code was typed</source>
        <translation>Rätt kod skrevs in</translation>
    </message>
    <message>
        <source>Signing was locked after too many wrong codes</source>
        <translation>Signeringen låstes efter för många felaktiga koder</translation>
    </message>
    <message>
        <source>A lock on signing was lifted</source>
        <translation>Ett lås på signering hävdes</translation>
    </message>
    <message>
        <source>A computer may not check codes any more</source>
        <translation>En dator får inte längre kontrollera koder</translation>
    </message>
    <message>
        <source>All codes were stopped</source>
        <translation>Alla koder stoppades</translation>
    </message>
    <message>
        <source>Codes were let through again</source>
        <translation>Koder släpptes igenom igen</translation>
    </message>
    <message>
        <source>A code typed without a connection was refused</source>
        <translation>En kod som skrivits utan anslutning avvisades</translation>
    </message>
    <message>
        <source>Too many codes came from one computer</source>
        <translation>För många koder kom från en dator</translation>
    </message>
    <message>
        <source>The screen was handed over</source>
        <translation>Skärmen lämnades över</translation>
    </message>
    <message>
        <source>The screen was taken back</source>
        <translation>Skärmen togs tillbaka</translation>
    </message>
    <message>
        <source>Signing one after another began</source>
        <translation>Signering i tur och ordning började</translation>
    </message>
    <message>
        <source>Reference and birthday did not belong together</source>
        <translation>Referens och födelsedag hörde inte ihop</translation>
    </message>
    <message>
        <source>Signing one after another waits after too many tries</source>
        <translation>Signering i tur och ordning väntar efter för många försök</translation>
    </message>
    <message>
        <source>Signing one after another ended</source>
        <translation>Signering i tur och ordning avslutades</translation>
    </message>
    <message>
        <source>A link to sign was sent</source>
        <translation>En länk för att signera skickades</translation>
    </message>
    <message>
        <source>Values for statistics were made</source>
        <translation>Värden för statistiken togs fram</translation>
    </message>
    <message>
        <source>Signing at another service began</source>
        <translation>Signering hos en annan tjänst började</translation>
    </message>
    <message>
        <source>Signing at another service ended without a signature</source>
        <translation>Signering hos en annan tjänst upphörde utan signatur</translation>
    </message>
    <message>
        <source>It was signed at another service</source>
        <translation>Det signerades hos en annan tjänst</translation>
    </message>
    <message>
        <source>A person was erased</source>
        <translation>En person raderades</translation>
    </message>
    <message>
        <source>Signatures came back after the hub was restored</source>
        <translation>Signaturer kom tillbaka efter att servern återställts</translation>
    </message>
    <message>
        <source>The message with the code arrived</source>
        <translation>Meddelandet med koden kom fram</translation>
    </message>
    <message>
        <source>A certificate was fetched</source>
        <translation>Ett intyg hämtades</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>E-mail linked to EU Login</source>
        <translation>E-postadress kopplad till EU Login</translation>
    </message>
    <message>
        <source>EU Login account</source>
        <translation>EU Login-konto</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Kontrollerat den</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>Meddelandenas språk</translation>
    </message>
    <message>
        <source>Empty: the organisation’s language.</source>
        <translation>Tomt: organisationens språk.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Code of the national agency</source>
        <translation>Det nationella programkontorets kod</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkänt av</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapat</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Typ av dokument</translation>
    </message>
    <message>
        <source>File</source>
        <translatorcomment>A file, not the menu of that name.</translatorcomment>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Utfärdat den</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Uppladdat</translation>
    </message>
    <message>
        <source>Organisation ID (OID)</source>
        <translation>Organisations-id (OID)</translation>
    </message>
    <message>
        <source>Participant identification code (PIC)</source>
        <translation>Deltagaridentifieringskod (PIC)</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Juridiskt namn</translation>
    </message>
    <message>
        <source>As in the register, letter by letter.</source>
        <translation>Bokstav för bokstav som i registret.</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>Namn som används utåt</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation>Rättslig ställning</translation>
    </message>
    <message>
        <source>Type of organisation</source>
        <translation>Typ av organisation</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Offentligt organ</translation>
    </message>
    <message>
        <source>Non-profit</source>
        <translation>Utan vinstsyfte</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>For messages to people who have not chosen one.</source>
        <translation>För meddelanden till personer som inte har valt språk.</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registreringsnummer</translation>
    </message>
    <message>
        <source>No registration number</source>
        <translation>Inget registreringsnummer</translation>
    </message>
    <message>
        <source>Registration date</source>
        <translation>Registreringsdatum</translation>
    </message>
    <message>
        <source>Registration authority</source>
        <translation>Registreringsmyndighet</translation>
    </message>
    <message>
        <source>VAT registered</source>
        <translation>Momsregistrerad</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Momsregistreringsnummer</translation>
    </message>
    <message>
        <source>The number has the VIES form</source>
        <translation>Numret har VIES-format</translation>
    </message>
    <message>
        <source>NACE code</source>
        <translation>NACE-kod</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webbplats</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Ytterligare telefon</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Status in ORS</source>
        <translation>Status i ORS</translation>
    </message>
    <message>
        <source>Status as of</source>
        <translation>Statusdatum</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Skäl till ändringen</translation>
    </message>
    <message>
        <source>National agency</source>
        <translation>Nationellt programkontor</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>Registrerad av</translation>
    </message>
    <message>
        <source>Rules for PASS</source>
        <translation>Regler för PASS</translation>
    </message>
    <message>
        <source>Kind of authorisation</source>
        <translation>Typ av godkännande</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Referensnummer</translation>
    </message>
    <message>
        <source>Kind of label</source>
        <translation>Typ av märke</translation>
    </message>
    <message>
        <source>Host role</source>
        <translation>Roll som värdorganisation</translation>
    </message>
    <message>
        <source>Support role</source>
        <translation>Roll som stödorganisation</translation>
    </message>
    <message>
        <source>Lead role</source>
        <translation>Roll som ledande organisation</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gäller från och med</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gäller till och med</translation>
    </message>
    <message>
        <source>The last day. Empty: no end known.</source>
        <translation>Sista dagen. Tomt: slutdatumet är inte känt.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Beviljat av</translation>
    </message>
    <message>
        <source>Who keeps the list</source>
        <translation>Vem som för listan</translation>
    </message>
    <message>
        <source>List confirmed on</source>
        <translation>Listan bekräftad den</translation>
    </message>
    <message>
        <source>Empty: nobody has asked who is on the list.</source>
        <translation>Tomt: ingen har frågat vilka som står på listan.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>E-mail on the list</source>
        <translation>E-postadress på listan</translation>
    </message>
    <message>
        <source>Empty if the agency has not told it.</source>
        <translation>Tomt om programkontoret inte har uppgett den.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Main contact person of the project</source>
        <translation>Projektets huvudkontaktperson</translation>
    </message>
    <message>
        <source>Chosen on</source>
        <translation>Utsedd den</translation>
    </message>
    <message>
        <source>Details sent on</source>
        <translation>Uppgifterna skickade den</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>Skickad e-postadress</translation>
    </message>
    <message>
        <source>Directorate-general</source>
        <translation>Generaldirektorat</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Gatuadress</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>Postbox</translation>
    </message>
    <message>
        <source>Cedex</source>
        <translation>Cedex</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>Postort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Position in the organisation</source>
        <translation>Befattning i organisationen</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Avdelning</translation>
    </message>
    <message>
        <source>Work e-mail</source>
        <translation>E-post i arbetet</translation>
    </message>
    <message>
        <source>Use the organisation’s phone numbers?</source>
        <translation>Använda organisationens telefonnummer?</translation>
    </message>
    <message>
        <source>Use the organisation’s address?</source>
        <translation>Använda organisationens adress?</translation>
    </message>
    <message>
        <source>Longest time without the hub</source>
        <translation>Längsta tid utan servern</translation>
    </message>
    <message>
        <source>Afterwards a computer’s copy stays locked until the hub has answered. Without a choice: 30 days.</source>
        <translation>Därefter är kopian på en dator låst tills servern har svarat. Utan val: 30 dagar.</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Skyddad identitet</translation>
    </message>
    <message>
        <source>Kind of identity number</source>
        <translation>Typ av identitetsnummer</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Identitetsnummer</translation>
    </message>
    <message>
        <source>First attended day</source>
        <translation>Första närvarodag</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Slutade</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Orsak till avslut</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgrupp</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbetsgivare</translation>
    </message>
    <message>
        <source>Employer&apos;s organisation number</source>
        <translation>Arbetsgivarens organisationsnummer</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signeras per</translation>
    </message>
    <message>
        <source>What one signature covers: a month, a day or a single session.</source>
        <translation>Vad en signering omfattar: en månad, en dag eller ett enda tillfälle.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Avrundning</translation>
    </message>
    <message>
        <source>Rounded per</source>
        <translation>Avrundas per</translation>
    </message>
    <message>
        <source>Most minutes a day</source>
        <translation>Högst antal minuter per dag</translation>
    </message>
    <message>
        <source>More needs a note on the day.</source>
        <translation>Mer kräver en anteckning på dagen.</translation>
    </message>
    <message>
        <source>Least attendance in per cent</source>
        <translation>Lägsta närvaro i procent</translation>
    </message>
    <message>
        <source>How participants sign</source>
        <translation>Så signerar deltagarna</translation>
    </message>
    <message>
        <source>How the person responsible signs</source>
        <translation>Så signerar den ansvariga</translation>
    </message>
    <message>
        <source>Length of codes</source>
        <translation>Kodernas längd</translation>
    </message>
    <message>
        <source>Days for objections</source>
        <translation>Dagar för invändningar</translation>
    </message>
    <message>
        <source>Mail domains of the staff</source>
        <translation>Personalens e-postdomäner</translation>
    </message>
    <message>
        <source>Codes to mailboxes there prove less. Separate several by spaces.</source>
        <translation>Koder till adresser där bevisar mindre. Skilj flera domäner åt med mellanslag.</translation>
    </message>
    <message>
        <source>Statistics every month</source>
        <translation>Statistik varje månad</translation>
    </message>
    <message>
        <source>Main orientation</source>
        <translation>Huvudsaklig inriktning</translation>
    </message>
    <message>
        <source>Layout of the statistics</source>
        <translation>Statistikens uppställning</translation>
    </message>
    <message>
        <source>Project number</source>
        <translation>Projektnummer</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>Projektnamn</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kortnamn</translation>
    </message>
    <message>
        <source>Used in text messages: at most 18 letters without diacritics.</source>
        <translation>Används i sms: högst 18 bokstäver utan prickar och accenter.</translation>
    </message>
    <message>
        <source>Programme period</source>
        <translation>Programperiod</translation>
    </message>
    <message>
        <source>Programme area</source>
        <translation>Programområde</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Bevaras till</translation>
    </message>
    <message>
        <source>Nothing about the project is erased before.</source>
        <translation>Inget om projektet raderas dessförinnan.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Typ av aktivitet</translation>
    </message>
    <message>
        <source>Without sessions</source>
        <translation>Utan tillfällen</translation>
    </message>
    <message>
        <source>Recurring work such as self-study is one activity for the whole project.</source>
        <translation>Återkommande arbete, till exempel självstudier, är en enda aktivitet för hela projektet.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Utbildare</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Break in minutes</source>
        <translation>Rast i minuter</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Planerade minuter</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Attended time</source>
        <translation>Närvarotid</translation>
    </message>
    <message>
        <source>Reported time</source>
        <translation>Rapporterad tid</translation>
    </message>
    <message>
        <source>Fingerprint of the content</source>
        <translation>Innehållets fingeravtryck</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Rapporterad av</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapporterad</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signerad</translation>
    </message>
    <message>
        <source>Locked from</source>
        <translation>Låst från</translation>
    </message>
    <message>
        <source>Not correct because</source>
        <translation>Stämmer inte eftersom</translation>
    </message>
    <message>
        <source>What is not correct</source>
        <translation>Vad som inte stämmer</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>Skäl till rättelsen</translation>
    </message>
    <message>
        <source>Payment claim</source>
        <translation>Ansökan om utbetalning</translation>
    </message>
    <message>
        <source>Objection made</source>
        <translation>Invändning gjord</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Invändning</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Intygsnummer</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Inskickad</translation>
    </message>
    <message>
        <source>How it was signed</source>
        <translation>Så signerades det</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Tillitsnivå</translation>
    </message>
    <message>
        <source>Code sent to</source>
        <translation>Koden skickad till</translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation>Typ av kanal</translation>
    </message>
    <message>
        <source>Phone number or e-mail address</source>
        <translation>Telefonnummer eller e-postadress</translation>
    </message>
    <message>
        <source>Why two people share it</source>
        <translation>Varför två personer delar den</translation>
    </message>
    <message>
        <source>Confirmed by code</source>
        <translation>Bekräftad med kod</translation>
    </message>
    <message>
        <source>Identity document seen by</source>
        <translation>ID-handling kontrollerad av</translation>
    </message>
    <message>
        <source>Usable from</source>
        <translation>Kan användas från</translation>
    </message>
    <message>
        <source>Activity title</source>
        <translation>Aktivitetens namn</translation>
    </message>
    <message>
        <source>Form of activity</source>
        <translation>Aktivitetens form</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Undertecknare</translation>
    </message>
    <message>
        <source>Sign without a connection</source>
        <translation>Signera utan anslutning</translation>
    </message>
    <message>
        <source>Codes may be sent ahead and typed on a prepared device where there is no network.</source>
        <translation>Koder får skickas i förväg och skrivas in på en förberedd enhet där det inte finns något nät.</translation>
    </message>
    <message>
        <source>Hours a code sent ahead is valid</source>
        <translation>Timmar en kod som skickats i förväg gäller</translation>
    </message>
    <message>
        <source>72 unless said otherwise, at most 168.</source>
        <translation>72 om inget annat anges, högst 168.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Where the contact came from</source>
        <translation>Varifrån kontaktuppgiften kom</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Frågad av</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Frågad den</translation>
    </message>
    <message>
        <source>What the staff should know</source>
        <translation>Det personalen bör veta</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Föreslaget</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>Visades för</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Times that day</source>
        <translation>Gånger den dagen</translation>
    </message>
    <message>
        <source>Higher education charter code</source>
        <translation>Kod för högskolecharter</translation>
    </message>
    <message>
        <source>What opens the data</source>
        <translation>Det som öppnar uppgifterna</translation>
    </message>
    <message>
        <source>Passphrase only: no keychain opens what a computer holds of this organisation. Each is asked to set a passphrase.</source>
        <translation>Endast lösenfras: ingen nyckelring öppnar det datorn har av organisationen. På varje dator ombeds man välja en lösenfras.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Påminnelser</translation>
    </message>
    <message>
        <source>After 90 days without the hub</source>
        <translation>Efter 90 dagar utan servern</translation>
    </message>
    <message>
        <source>Deleted: what was not sent is kept for 30 days more, to be saved as a file. Without a choice: the copy stays locked.</source>
        <translation>Raderas: det som inte skickats finns kvar i 30 dagar till, att spara som en fil. Utan val: kopian förblir låst.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The file is empty.</source>
        <translation>Filen är tom.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Save it smaller, for example as a PDF with a lower resolution.</source>
        <translation>Filen är större än %1. Spara den mindre, till exempel som PDF med lägre upplösning.</translation>
    </message>
    <message>
        <source>Only PDF, PNG and JPEG files can be added. What counts is the content, not the name.</source>
        <translation>Bara PDF-, PNG- och JPEG-filer kan läggas till. Det är innehållet som räknas, inte namnet.</translation>
    </message>
    <message>
        <source>The picture has more than 40 million pixels. Save it smaller.</source>
        <translation>Bilden har mer än 40 miljoner bildpunkter. Spara den mindre.</translation>
    </message>
    <message>
        <source>The file is damaged. Open it in the program it comes from and save it again.</source>
        <translation>Filen är skadad. Öppna den i programmet den kommer från och spara den igen.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan inte läsas.</translation>
    </message>
    <message>
        <source>The copy could not be written there.</source>
        <translation>Kopian kunde inte skrivas där.</translation>
    </message>
    <message>
        <source>The hub does not have this file.</source>
        <translation>Filen finns inte på servern.</translation>
    </message>
    <message>
        <source>The file arrived damaged several times. Try again later.</source>
        <translation>Filen kom fram skadad flera gånger. Försök igen senare.</translation>
    </message>
    <message>
        <source>The hub has no room for more files now.</source>
        <translation>Det finns inte plats för fler filer på servern nu.</translation>
    </message>
    <message>
        <source>You are not authorised to do this.</source>
        <translation>Du har inte behörighet att göra detta.</translation>
    </message>
    <message>
        <source>The file was not fetched.</source>
        <translation>Filen hämtades inte.</translation>
    </message>
    <message>
        <source>The file cannot be used.</source>
        <translation>Filen kan inte användas.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>(removed since)</source>
        <translation>(borttagen sedan dess)</translation>
    </message>
    <message>
        <source>Added the accreditation: %1</source>
        <translation>Ackreditering tillagd: %1</translation>
    </message>
    <message>
        <source>Changed the accreditation: %1</source>
        <translation>Ackreditering ändrad: %1</translation>
    </message>
    <message>
        <source>Removed the accreditation: %1</source>
        <translation>Ackreditering borttagen: %1</translation>
    </message>
    <message>
        <source>Added to the list for PASS: %1</source>
        <translation>Tillagd på listan för PASS: %1</translation>
    </message>
    <message>
        <source>Changed on the list for PASS: %1</source>
        <translation>Ändrad på listan för PASS: %1</translation>
    </message>
    <message>
        <source>Taken off the list for PASS: %1</source>
        <translation>Borttagen från listan för PASS: %1</translation>
    </message>
    <message>
        <source>Chosen or reported for PASS: %1</source>
        <translation>Utsedd eller meddelad för PASS: %1</translation>
    </message>
    <message>
        <source>No longer chosen for PASS: %1</source>
        <translation>Inte längre utsedd för PASS: %1</translation>
    </message>
    <message>
        <source>Added the document: %1</source>
        <translation>Dokument tillagt: %1</translation>
    </message>
    <message>
        <source>Changed kind or date of the document: %1</source>
        <translation>Dokumentets typ eller datum ändrat: %1</translation>
    </message>
    <message>
        <source>contact person replaced: %1</source>
        <translation>ny kontaktperson: %1</translation>
    </message>
    <message>
        <source>authorised user added: %1</source>
        <translation>behörig användare tillagd: %1</translation>
    </message>
    <message>
        <source>authorised user removed: %1</source>
        <translation>behörig användare borttagen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person and field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Organisation data</source>
        <translation>Organisationsuppgifter</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Authorised users</source>
        <translation>Behöriga användare</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Placement portal (PASS)</source>
        <translation>Portalen (PASS)</translation>
    </message>
    <message>
        <source>To repeat in ORS</source>
        <translation>Att upprepa i ORS</translation>
    </message>
    <message>
        <source>Rights in this program</source>
        <translation>Rättigheter i det här programmet</translation>
    </message>
    <message>
        <source>Entered the organisation in this program</source>
        <translation>Organisationen lades in i programmet</translation>
    </message>
    <message>
        <source>Ticked an update as done in ORS</source>
        <translation>En uppdatering markerades som gjord i ORS</translation>
    </message>
    <message>
        <source>Took back a tick: not done in ORS</source>
        <translation>Markeringen togs tillbaka: inte gjort i ORS</translation>
    </message>
    <message>
        <source>EU Login account of %1: %2</source>
        <translation>EU Login-konto för %1: %2</translation>
    </message>
    <message>
        <source>Invitation used by %1: %2</source>
        <translation>Inbjudan använd av %1: %2</translation>
    </message>
    <message>
        <source>Updated the organisation: %1</source>
        <translation>Organisationen uppdaterades: %1</translation>
    </message>
    <message>
        <source>The hub</source>
        <translation>Servern</translation>
    </message>
    <message>
        <source>Somebody who is no longer in the list</source>
        <translation>Någon som inte längre finns på listan</translation>
    </message>
    <message>
        <source>Something about a person whose data were erased on %1</source>
        <translation>Något om en person vars uppgifter raderades %1</translation>
    </message>
    <message>
        <source>Erased everything about a participant</source>
        <translation>Raderade allt om en deltagare</translation>
    </message>
    <message>
        <source>Added the project: %1</source>
        <translation>Lade till projektet: %1</translation>
    </message>
    <message>
        <source>Changed the project: %1</source>
        <translation>Ändrade projektet: %1</translation>
    </message>
    <message>
        <source>Changed the rules for the months: %1</source>
        <translation>Ändrade reglerna för månaderna: %1</translation>
    </message>
    <message>
        <source>Reminded the staff of unsigned months: %1</source>
        <translation>Påminde medarbetarna om osignerade månader: %1</translation>
    </message>
    <message>
        <source>Added the activity: %1</source>
        <translation>Lade till aktiviteten: %1</translation>
    </message>
    <message>
        <source>Changed the activity: %1</source>
        <translation>Ändrade aktiviteten: %1</translation>
    </message>
    <message>
        <source>Removed the activity: %1</source>
        <translation>Tog bort aktiviteten: %1</translation>
    </message>
    <message>
        <source>Planned sessions: %1</source>
        <translation>Planerade tillfällen: %1</translation>
    </message>
    <message>
        <source>Participants are expected: %1</source>
        <translation>Deltagare väntas: %1</translation>
    </message>
    <message>
        <source>A participant is no longer expected: %1</source>
        <translation>En deltagare väntas inte längre: %1</translation>
    </message>
    <message>
        <source>Changed a session: %1</source>
        <translation>Ändrade ett tillfälle: %1</translation>
    </message>
    <message>
        <source>Took a session out of the plan: %1</source>
        <translation>Tog bort ett tillfälle ur planen: %1</translation>
    </message>
    <message>
        <source>Gave a role: %1</source>
        <translation>Gav en roll: %1</translation>
    </message>
    <message>
        <source>Ended a role: %1</source>
        <translation>Avslutade en roll: %1</translation>
    </message>
    <message>
        <source>Signs in on their own now: %1</source>
        <translation>Loggar nu in själv: %1</translation>
    </message>
    <message>
        <source>Registered the participant: %1</source>
        <translation>Registrerade deltagaren: %1</translation>
    </message>
    <message>
        <source>Takes part in the project: %1</source>
        <translation>Deltar i projektet: %1</translation>
    </message>
    <message>
        <source>Changed when somebody takes part: %1</source>
        <translation>Ändrade tiden för deltagandet: %1</translation>
    </message>
    <message>
        <source>Changed the participant: %1</source>
        <translation>Ändrade deltagaren: %1</translation>
    </message>
    <message>
        <source>Changed the identity number: %1</source>
        <translation>Ändrade identitetsnumret: %1</translation>
    </message>
    <message>
        <source>Added a phone or address for codes: %1</source>
        <translation>Lade till en telefon eller adress för koder: %1</translation>
    </message>
    <message>
        <source>Changed a phone or address for codes: %1</source>
        <translation>Ändrade en telefon eller adress för koder: %1</translation>
    </message>
    <message>
        <source>Saw an identity document: %1</source>
        <translation>Såg en legitimation: %1</translation>
    </message>
    <message>
        <source>No longer uses a phone or address: %1</source>
        <translation>Använder inte längre en telefon eller adress: %1</translation>
    </message>
    <message>
        <source>Stopped messages to a phone or address: %1</source>
        <translation>Stoppade meddelanden till en telefon eller adress: %1</translation>
    </message>
    <message>
        <source>Entered hours: %1</source>
        <translation>Fyllde i timmar: %1</translation>
    </message>
    <message>
        <source>Froze months to report them: %1</source>
        <translation>Låste månader för att rapportera dem: %1</translation>
    </message>
    <message>
        <source>Months can be edited again: %1</source>
        <translation>Månader kan redigeras igen: %1</translation>
    </message>
    <message>
        <source>Marked as claimed: %1</source>
        <translation>Markerade som begärd: %1</translation>
    </message>
    <message>
        <source>Locked after the time for objections: %1</source>
        <translation>Låstes efter tiden för invändningar: %1</translation>
    </message>
    <message>
        <source>A code is on its way: %1</source>
        <translation>En kod är på väg: %1</translation>
    </message>
    <message>
        <source>A code ended without a signature: %1</source>
        <translation>En kod tog slut utan signatur: %1</translation>
    </message>
    <message>
        <source>The right code was typed: %1</source>
        <translation>Rätt kod skrevs in: %1</translation>
    </message>
    <message>
        <source>Sent back by the participant: %1</source>
        <translation>Skickades tillbaka av deltagaren: %1</translation>
    </message>
    <message>
        <source>Opened a correction: %1</source>
        <translation>Öppnade en rättelse: %1</translation>
    </message>
    <message>
        <source>Objected to a signature: %1</source>
        <translation>Invände mot en signatur: %1</translation>
    </message>
    <message>
        <source>Decided about an objection: %1</source>
        <translation>Avgjorde en invändning: %1</translation>
    </message>
    <message>
        <source>Asked to open a locked month: %1</source>
        <translation>Bad att få öppna en låst månad: %1</translation>
    </message>
    <message>
        <source>Opened a locked month: %1</source>
        <translation>Öppnade en låst månad: %1</translation>
    </message>
    <message>
        <source>Voided a month: %1</source>
        <translation>Makulerade en månad: %1</translation>
    </message>
    <message>
        <source>Reminded the participant: %1</source>
        <translation>Påminde deltagaren: %1</translation>
    </message>
    <message>
        <source>Made a certificate: %1</source>
        <translation>Skapade ett intyg: %1</translation>
    </message>
    <message>
        <source>Made values for statistics: %1</source>
        <translation>Skapade värden för statistiken: %1</translation>
    </message>
    <message>
        <source>Marked statistics as sent: %1</source>
        <translation>Markerade statistiken som skickad: %1</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>en deltagare</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, month</comment>
        <extracomment>%1 person, %2 month</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 och %n till</numerusform>
            <numerusform>%1 och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>activity, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>somebody who is not listed</source>
        <translation>någon som inte finns i listan</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>person, role, project</comment>
        <extracomment>%1 person, %2 role, %3 project</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n participant(s)</source>
        <translation>
            <numerusform>Importerade %n deltagare</numerusform>
            <numerusform>Importerade %n deltagare</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects and attendance</source>
        <translation>Projekt och närvaro</translation>
    </message>
    <message>
        <source>Sent the invitation to EU Login again: %1</source>
        <translation>Skickade inbjudan till EU Login igen: %1</translation>
    </message>
    <message>
        <source>Messages reach this address again: %1</source>
        <translation>Meddelanden når den här adressen igen: %1</translation>
    </message>
    <message>
        <source>A message did not reach this address: %1</source>
        <translation>Ett meddelande nådde inte den här adressen: %1</translation>
    </message>
    <message>
        <source>Passed on a month signed on paper: %1</source>
        <translation>En månad undertecknad på papper lämnades vidare: %1</translation>
    </message>
    <message>
        <source>Compared the paper, the month is signed: %1</source>
        <translation>Papperet jämfördes, månaden är signerad: %1</translation>
    </message>
    <message>
        <source>Sent a signed paper back: %1</source>
        <translation>Ett undertecknat papper lämnades tillbaka: %1</translation>
    </message>
    <message>
        <source>Told the project contacts how codes were used: %1</source>
        <translation>Meddelade projektets kontaktpersoner hur koder har använts: %1</translation>
    </message>
    <message>
        <source>Noted whether the participant had signed: %1</source>
        <translation>Antecknade om deltagaren har signerat: %1</translation>
    </message>
    <message>
        <source>Proposed hours: %1</source>
        <translation>Föreslog timmar: %1</translation>
    </message>
    <message>
        <source>Answered proposed hours: %1</source>
        <translation>Besvarade föreslagna timmar: %1</translation>
    </message>
    <message>
        <source>Signed before the hub came back from a backup, and handed back: %1</source>
        <translation>Signerat innan servern återställdes från en säkerhetskopia, och återlämnat: %1</translation>
    </message>
    <message>
        <source>Had the identity number shown: %1</source>
        <translation>Visade identitetsnumret: %1</translation>
    </message>
    <message>
        <source>Ended somebody’s role in the organisation</source>
        <translation>Avslutade någons roll i organisationen</translation>
    </message>
    <message>
        <source>The participant had not asked for the code: %1</source>
        <translation>Deltagaren hade inte bett om koden: %1</translation>
    </message>
    <message>
        <source>Recorded the access of the national agency: %1, code %2</source>
        <translation>Registrerade det nationella programkontorets åtkomst: %1, kod %2</translation>
    </message>
</context>
<context>
    <name>MergedMeanwhile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>who, and the fields that person changed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Also changed: %1</source>
        <extracomment>fields that somebody changed</extracomment>
        <translation>Också ändrat: %1</translation>
    </message>
</context>
<context>
    <name>Pass</name>
    <message>
        <source>The organisation is not authorised under a programme linked to the European Solidarity Corps.</source>
        <translation>Organisationen är inte godkänd enligt ett program som är kopplat till Europeiska solidaritetskåren.</translation>
    </message>
    <message>
        <source>The accreditation is not valid today.</source>
        <translation>Ackrediteringen gäller inte i dag.</translation>
    </message>
    <message>
        <source>Not among the staff on the decision. List checked on: %1.</source>
        <translation>Finns inte bland medarbetarna i beslutet. Listan kontrollerad den: %1.</translation>
    </message>
    <message>
        <source>Nobody has asked yet who is on the list.</source>
        <translation>Ingen har frågat än vilka som står på listan.</translation>
    </message>
    <message>
        <source>Listed by name; the e-mail address on the list is not known.</source>
        <translation>Finns på listan med namn. E-postadressen på listan är inte känd.</translation>
    </message>
    <message>
        <source>It is not known whether there is an EU Login account.</source>
        <translation>Det är inte känt om det finns ett EU Login-konto.</translation>
    </message>
    <message>
        <source>There is no EU Login account yet.</source>
        <translation>Det finns inget EU Login-konto än.</translation>
    </message>
    <message>
        <source>The e-mail address differs from the one in the accreditation. EU Login: %1. Accreditation: %2.</source>
        <translation>E-postadressen stämmer inte med den som anges i ackrediteringen. EU Login: %1. Ackreditering: %2.</translation>
    </message>
    <message>
        <source>It is not decided yet that this person may use the portal.</source>
        <translation>Det är inte beslutat än att personen får använda portalen.</translation>
    </message>
    <message>
        <source>The details have not been given to the Directorate-General yet.</source>
        <translation>Uppgifterna har inte lämnats till generaldirektoratet än.</translation>
    </message>
    <message>
        <source>Will be removed when you update the organisation.</source>
        <translation>Tas bort när du uppdaterar organisationen.</translation>
    </message>
    <message>
        <source>A condition is not met.</source>
        <translation>Ett villkor är inte uppfyllt.</translation>
    </message>
    <message>
        <source>Apply for the quality label.</source>
        <translation>Ansök om kvalitetsmärket.</translation>
    </message>
    <message>
        <source>Renew the accreditation, or wait for the decision.</source>
        <translation>Förnya ackrediteringen eller vänta på beslutet.</translation>
    </message>
    <message>
        <source>Ask to be added to the list. Until then a listed colleague must act.</source>
        <translation>Be om att föras upp på listan. Tills dess måste en kollega på listan agera.</translation>
    </message>
    <message>
        <source>Ask for the list and enter it with the date of the answer.</source>
        <translation>Be om listan och för in den med svarets datum.</translation>
    </message>
    <message>
        <source>Ask which e-mail address stands on the list.</source>
        <translation>Fråga vilken e-postadress som står på listan.</translation>
    </message>
    <message>
        <source>Ask the person whether there is an account with this address.</source>
        <translation>Fråga personen om det finns ett konto med adressen.</translation>
    </message>
    <message>
        <source>Create the account with exactly the address on the list.</source>
        <translation>Skapa kontot med exakt den adress som står på listan.</translation>
    </message>
    <message>
        <source>Change the address in the existing EU Login account. Do not create a second account: it would be another identity. Or have the address in the accreditation changed.</source>
        <translation>Byt adress i det befintliga EU Login-kontot eller i ackrediteringen. Skapa inte ett andra konto: det blir en annan identitet.</translation>
    </message>
    <message>
        <source>Decide which members of staff may use the portal.</source>
        <translation>Besluta vilka medarbetare som ska få använda portalen.</translation>
    </message>
    <message>
        <source>Give the details of these members of staff to the Directorate-General.</source>
        <translation>Lämna uppgifter om dessa medarbetare till generaldirektoratet.</translation>
    </message>
    <message>
        <source>Nothing, or undo the removal.</source>
        <translation>Ingenting, eller ångra borttagningen.</translation>
    </message>
    <message>
        <source>National agency</source>
        <translation>Nationellt programkontor</translation>
    </message>
    <message>
        <source>The body that granted it</source>
        <translation>Den som beviljade den</translation>
    </message>
    <message>
        <source>Directorate-General of the European Commission</source>
        <translation>Generaldirektorat inom Europeiska kommissionen</translation>
    </message>
    <message>
        <source>Executive agency EACEA</source>
        <translation>Genomförandeorganet EACEA</translation>
    </message>
    <message>
        <source>Technical support</source>
        <translation>Tekniskt stöd</translation>
    </message>
    <message>
        <source>EU Login help</source>
        <translation>EU Login-supporten</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Personen själv</translation>
    </message>
    <message>
        <source>Can enter</source>
        <translation>Har tillträde</translation>
    </message>
    <message>
        <source>Cannot enter</source>
        <translation>Saknar tillträde</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>Three routes</source>
        <translation>Tre vägar</translation>
    </message>
    <message>
        <source>Four routes</source>
        <translation>Fyra vägar</translation>
    </message>
    <message>
        <source>The accreditation expired on %1.</source>
        <translation>Ackrediteringen gick ut %1.</translation>
    </message>
    <message>
        <source>The accreditation is valid from %1.</source>
        <translation>Ackrediteringen gäller från och med %1.</translation>
    </message>
    <message>
        <source>The accreditation has been applied for and is not granted yet.</source>
        <translation>Ackrediteringen är sökt men har inte beviljats än.</translation>
    </message>
    <message>
        <source>The accreditation was withdrawn.</source>
        <translation>Ackrediteringen har återkallats.</translation>
    </message>
    <message>
        <source>The list was last confirmed on %1: ask again.</source>
        <translation>Listan bekräftades senast %1: fråga igen.</translation>
    </message>
    <message>
        <source>Two people use one mailbox. EU Login asks for a second factor: a shared account does not work well.</source>
        <translation>Två personer använder samma e-postlåda. EU Login kräver en andra faktor: ett delat konto fungerar inte bra.</translation>
    </message>
    <message>
        <source>A similar name stands on the list: perhaps a typing mistake.</source>
        <translation>Ett liknande namn finns på listan: kanske ett skrivfel.</translation>
    </message>
    <message>
        <source>There is no EU Login account yet. The invitation was sent on %1.</source>
        <translation>Det finns inget EU Login-konto än. Inbjudan skickades %1.</translation>
    </message>
    <message>
        <source>Create the account with exactly this address: %1</source>
        <translation>Skapa kontot med exakt den här adressen: %1</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Sekretariat is open already and does not answer. Close it, or restart the computer.</source>
        <translation>Sekretariat är redan öppet och svarar inte. Stäng det eller starta om datorn.</translation>
    </message>
    <message>
        <source>Other people can write into the folder of this profile. Sekretariat does not open it; make it private first.</source>
        <translation>Andra kan skriva i den här profilens mapp. Sekretariat öppnar den inte; gör mappen privat först.</translation>
    </message>
    <message>
        <source>The folder of this profile cannot be opened.</source>
        <translation>Den här profilens mapp kan inte öppnas.</translation>
    </message>
    <message>
        <source>Sekretariat</source>
        <translation>Sekretariat</translation>
    </message>
    <message>
        <source>This folder holds other things. A profile needs a folder of its own.</source>
        <translation>Den här mappen innehåller annat. En profil behöver en egen mapp.</translation>
    </message>
</context>
<context>
    <name>TakenBack</name>
    <message>
        <source>Taken back. Nothing of it was sent.</source>
        <translation>Taget tillbaka. Inget av det har skickats.</translation>
    </message>
    <message>
        <source>Taken back. Nothing of it was sent; it stands in the form again as not sent yet.</source>
        <translation>Taget tillbaka. Inget av det har skickats. Det står i formuläret igen som ännu inte skickat.</translation>
    </message>
    <message>
        <source>Taken back. Nothing of it was sent; what you typed is kept under Problems.</source>
        <translation>Taget tillbaka. Inget av det har skickats. Det du skrev finns kvar under Problem.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>VIES form: LV and 11 digits, without spaces and dots.</source>
        <translation>VIES-format: LV och 11 siffror utan mellanslag och punkter.</translation>
    </message>
    <message>
        <source>VIES form: SE and 12 digits, without spaces and dots.</source>
        <translation>VIES-format: SE och 12 siffror utan mellanslag och punkter.</translation>
    </message>
    <message>
        <source>VIES form: PL and 10 digits, without spaces and dots.</source>
        <translation>VIES-format: PL och 10 siffror utan mellanslag och punkter.</translation>
    </message>
    <message>
        <source>The number is not in the VIES form: country code and number, without spaces and dots.</source>
        <translation>Numret har inte VIES-format: landskod och nummer utan mellanslag och punkter.</translation>
    </message>
    <message>
        <source>Usually in the form %1. It can be saved as it is.</source>
        <translation>Oftast i formatet %1. Det går att spara som det är.</translation>
    </message>
    <message>
        <source>Digits in the number: %1. Typed: %2.</source>
        <translation>Antal siffror i numret: %1. Inskrivna: %2.</translation>
    </message>
    <message>
        <source>The number holds a character that cannot occur in it.</source>
        <translation>Numret innehåller ett tecken som inte får finnas där.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>Fältet är obligatoriskt.</translation>
    </message>
    <message>
        <source>Too long: %1 characters at most. Typed: %2.</source>
        <translation>För långt: högst %1 tecken. Inskrivna: %2.</translation>
    </message>
    <message>
        <source>The text holds an invisible control character. Type it again.</source>
        <translation>Texten innehåller ett osynligt styrtecken. Skriv in den på nytt.</translation>
    </message>
    <message>
        <source>The e-mail address is not valid.</source>
        <translation>E-postadressen är ogiltig.</translation>
    </message>
    <message>
        <source>This e-mail address is already used by an authorised user.</source>
        <translation>E-postadressen används redan av en behörig användare.</translation>
    </message>
    <message>
        <source>The phone number is not valid.</source>
        <translation>Telefonnumret är ogiltigt.</translation>
    </message>
    <message>
        <source>Check the phone number: its country does not use such numbers.</source>
        <translation>Kontrollera telefonnumret: sådana nummer används inte i det landet.</translation>
    </message>
    <message>
        <source>Add the country code, for example +371, +46 or +48.</source>
        <translation>Lägg till landsnumret, till exempel +371, +46 eller +48.</translation>
    </message>
    <message>
        <source>Enter a web address, for example www.example.org.</source>
        <translation>Ange en webbadress, till exempel www.example.org.</translation>
    </message>
    <message>
        <source>A name has at least one letter.</source>
        <translation>Ett namn har minst en bokstav.</translation>
    </message>
    <message>
        <source>The date is in the future.</source>
        <translation>Datumet ligger i framtiden.</translation>
    </message>
    <message>
        <source>The date is too long ago.</source>
        <translation>Datumet ligger för långt tillbaka.</translation>
    </message>
    <message>
        <source>This is not a date. Check day, month and year.</source>
        <translation>Det här är inget datum. Kontrollera dag, månad och år.</translation>
    </message>
    <message>
        <source>An OID is the letter E and 8 digits.</source>
        <translation>Ett OID är bokstaven E och 8 siffror.</translation>
    </message>
    <message>
        <source>A PIC has 9 digits.</source>
        <translation>En PIC har 9 siffror.</translation>
    </message>
    <message>
        <source>This PIC belongs to another organisation. Ask that organisation for access; if you know nobody there, ask your national agency.</source>
        <translation>Denna PIC tillhör en annan organisation. Be den om tillgång eller, om du inte känner någon där, det nationella programkontoret.</translation>
    </message>
    <message>
        <source>An organisation with this OID is already in the list.</source>
        <translation>En organisation med detta OID finns redan i listan.</translation>
    </message>
    <message>
        <source>Check the VAT number. It can be saved as it is.</source>
        <translation>Kontrollera momsregistreringsnumret. Det går att spara som det är.</translation>
    </message>
    <message>
        <source>Leave the number empty, or choose that the organisation has one.</source>
        <translation>Lämna numret tomt eller välj att organisationen har ett.</translation>
    </message>
    <message>
        <source>Check the registration number: its digits do not agree. It can be saved as it is.</source>
        <translation>Kontrollera registreringsnumret: siffrorna stämmer inte. Det går att spara som det är.</translation>
    </message>
    <message>
        <source>Only informal groups of young people are natural persons here.</source>
        <translation>Här är bara informella ungdomsgrupper fysiska personer.</translation>
    </message>
    <message>
        <source>A NACE code has two digits and up to two more after a dot.</source>
        <translation>En NACE-kod har två siffror och högst två till efter en punkt.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Välj i listan.</translation>
    </message>
    <message>
        <source>The value is not valid.</source>
        <translation>Värdet är ogiltigt.</translation>
    </message>
    <message>
        <source>Remove spaces and dots</source>
        <translation>Ta bort mellanslag och punkter</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing first. Yours is kept here; choose one.</source>
        <translation>Någon annan hann ändra samma sak först. Din ändring finns kvar här. Välj en av dem.</translation>
    </message>
    <message>
        <source>You are not authorised to do this.</source>
        <translation>Du har inte behörighet att göra detta.</translation>
    </message>
    <message>
        <source>You cannot delete yourself. Ask a colleague.</source>
        <translation>Du kan inte ta bort dig själv. Be en kollega.</translation>
    </message>
    <message>
        <source>An organisation needs at least one authorised user. Add another one first.</source>
        <translation>En organisation behöver minst en behörig användare. Lägg först till en annan.</translation>
    </message>
    <message>
        <source>The last owner cannot be removed. Name another owner first.</source>
        <translation>Den sista ägaren kan inte tas bort. Utse först en annan ägare.</translation>
    </message>
    <message>
        <source>This organisation is invalidated and cannot be changed without a reason for a new status.</source>
        <translation>Organisationen är ogiltigförklarad och kan inte ändras utan skäl för en ny status.</translation>
    </message>
    <message>
        <source>The status cannot change in this way.</source>
        <translation>Statusen kan inte ändras på det sättet.</translation>
    </message>
    <message>
        <source>A value that was set for good would be changed.</source>
        <translation>Ett värde som är satt för gott skulle ändras.</translation>
    </message>
    <message>
        <source>This change was made with another version of the program. Update the program.</source>
        <translation>Ändringen gjordes med en annan version av programmet. Uppdatera programmet.</translation>
    </message>
    <message>
        <source>The hub did not accept the change.</source>
        <translation>Servern godtog inte ändringen.</translation>
    </message>
    <message>
        <source>The disk is full. The last change is not saved. Free some space and save again.</source>
        <translation>Disken är full. Den senaste ändringen är inte sparad. Frigör utrymme och spara igen.</translation>
    </message>
    <message>
        <source>The data on this computer cannot be opened with this key. Nothing was changed.</source>
        <translation>Uppgifterna på datorn kan inte öppnas med den här nyckeln. Ingenting har ändrats.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of the program. Update the program.</source>
        <translation>Uppgifterna har skrivits av en nyare version av programmet. Uppdatera programmet.</translation>
    </message>
    <message>
        <source>The data is in use by another program.</source>
        <translation>Uppgifterna används av ett annat program.</translation>
    </message>
    <message>
        <source>The organisation is still being fetched. Try again in a moment.</source>
        <translation>Organisationen hämtas fortfarande. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Check the address and the network.</source>
        <translation>Servern kan inte nås. Kontrollera adressen och nätverket.</translation>
    </message>
    <message>
        <source>This is not the hub of your invitation: its key is another one. The connection was ended.</source>
        <translation>Det här är inte servern i din inbjudan: den har en annan nyckel. Anslutningen har avbrutits.</translation>
    </message>
    <message>
        <source>No secure connection with the hub: its certificate does not hold.</source>
        <translation>Ingen säker anslutning till servern: certifikatet är ogiltigt.</translation>
    </message>
    <message>
        <source>Something else answered instead of the hub, perhaps the sign-in page of this network.</source>
        <translation>Något annat svarade i stället för servern, kanske nätverkets inloggningssida.</translation>
    </message>
    <message>
        <source>The data on this computer cannot be read or written. Nothing was changed.</source>
        <translation>Uppgifterna på datorn kan inte läsas eller skrivas. Ingenting har ändrats.</translation>
    </message>
    <message>
        <source>Something went wrong. Your data has been kept.</source>
        <translation>Något gick fel. Dina uppgifter finns kvar.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>dd/MM/yyyy</source>
        <comment>date format</comment>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message>
        <source>This e-mail address is already used by an authorised user: %1</source>
        <translation>E-postadressen används redan av en behörig användare: %1</translation>
    </message>
    <message>
        <source>%2, %1</source>
        <comment>given and family name in a list</comment>
        <translation>%2, %1</translation>
    </message>
    <message>
        <source>PO box %1</source>
        <translation>Postbox %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>i dag %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>i går %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The later date is before the earlier one.</source>
        <translation>Det senare datumet ligger före det tidigare.</translation>
    </message>
    <message>
        <source>The lead role needs the host role or the support role.</source>
        <translation>Den ledande rollen kräver rollen som värd eller stöd.</translation>
    </message>
    <message>
        <source>The hub did not take the file. Add it again.</source>
        <translation>Servern tog inte emot filen. Lägg till den igen.</translation>
    </message>
    <message>
        <source>What this is about is not there any more.</source>
        <translation>Det som detta gäller finns inte längre.</translation>
    </message>
    <message>
        <source>The invitation was sent less than 24 hours ago. Wait before sending it again.</source>
        <translation>Inbjudan skickades för mindre än 24 timmar sedan. Vänta innan du skickar den igen.</translation>
    </message>
    <message>
        <source>The EU Login account is confirmed; no invitation is needed.</source>
        <translation>EU Login-kontot är bekräftat; ingen inbjudan behövs.</translation>
    </message>
    <message>
        <source>This data is in use on another computer too, under the same device name. Join again here with a new invitation: everything you typed is kept and sent then.</source>
        <translation>En annan dator använder samma uppgifter och enhetsnamn. Gå med igen med en ny inbjudan: allt du har skrivit finns kvar.</translation>
    </message>
    <message>
        <source>The data on this computer are locked until the hub has answered.</source>
        <translation>Uppgifterna på datorn är låsta tills servern har svarat.</translation>
    </message>
    <message>
        <source>The check digit does not agree. Compare the number with the document.</source>
        <translation>Kontrollsiffran stämmer inte. Jämför numret med handlingen.</translation>
    </message>
    <message>
        <source>The number holds a date that does not exist.</source>
        <translation>Numret innehåller ett datum som inte finns.</translation>
    </message>
    <message>
        <source>This is not an identity number of the country.</source>
        <translation>Det här är inget identitetsnummer i landet.</translation>
    </message>
    <message>
        <source>A spreadsheet has changed this number. Type it from the document.</source>
        <translation>Ett kalkylblad har ändrat numret. Skriv av det från handlingen.</translation>
    </message>
    <message>
        <source>The end comes after the beginning.</source>
        <translation>Slutet kommer efter början.</translation>
    </message>
    <message>
        <source>The number must be between %1 and %2.</source>
        <translation>Talet måste vara mellan %1 och %2.</translation>
    </message>
    <message>
        <source>The session was cancelled. It can have no hours.</source>
        <translation>Tillfället är inställt. Det kan inte ha några timmar.</translation>
    </message>
    <message>
        <source>More hours than the day&apos;s limit need a note that says why.</source>
        <translation>Fler timmar än dagens gräns kräver en anteckning om varför.</translation>
    </message>
    <message>
        <source>A day has no more than 24 hours.</source>
        <translation>En dag har högst 24 timmar.</translation>
    </message>
    <message>
        <source>The participation has ended.</source>
        <translation>Deltagandet har avslutats.</translation>
    </message>
    <message>
        <source>This day is outside the project.</source>
        <translation>Dagen ligger utanför projektet.</translation>
    </message>
    <message>
        <source>The month has moved on in the meantime. Look at it again.</source>
        <translation>Månaden har ändrats under tiden. Titta på den igen.</translation>
    </message>
    <message>
        <source>The hours were changed in the meantime. Look at them again.</source>
        <translation>Timmarna har ändrats under tiden. Titta på dem igen.</translation>
    </message>
    <message>
        <source>A month without hours is not signed.</source>
        <translation>En månad utan timmar signeras inte.</translation>
    </message>
    <message>
        <source>There are hours on a day that is still to come.</source>
        <translation>Det finns timmar på en dag som ännu inte har varit.</translation>
    </message>
    <message>
        <source>Nobody signs their own hours as the person responsible.</source>
        <translation>Ingen signerar sina egna timmar som ansvarig.</translation>
    </message>
    <message>
        <source>A second person is needed for this.</source>
        <translation>En andra person behövs för detta.</translation>
    </message>
    <message>
        <source>Somebody else has to do this.</source>
        <translation>Någon annan måste göra detta.</translation>
    </message>
    <message>
        <source>It is in use and cannot be removed.</source>
        <translation>Den används och kan inte tas bort.</translation>
    </message>
    <message>
        <source>This code is used already.</source>
        <translation>Koden används redan.</translation>
    </message>
    <message>
        <source>This project number is used already.</source>
        <translation>Projektnumret används redan.</translation>
    </message>
    <message>
        <source>More people than the programme foresees have this role: at most %1.</source>
        <translation>Fler än programmet förutser har den här rollen: högst %1.</translation>
    </message>
    <message>
        <source>The project %1 does not say until when its documents are kept. Enter that date in the project first.</source>
        <translation>Projektet %1 anger inte hur länge handlingarna ska bevaras. Ange först det datumet i projektet.</translation>
    </message>
    <message>
        <source>Months of this person were reported in the project %1. They are kept until %2.</source>
        <translation>Månader för den här personen har rapporterats i projektet %1. De bevaras till och med %2.</translation>
    </message>
    <message>
        <source>This was about a person whose data were erased in the meantime. What was entered here was erased too.</source>
        <translation>Det här gällde en person vars uppgifter har raderats under tiden. Även det som skrevs här har raderats.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>Skriv ett heltal.</translation>
    </message>
    <message>
        <source>Signing on paper is not among the project&apos;s ways of signing.</source>
        <translation>Projektet använder inte underskrift på papper.</translation>
    </message>
    <message>
        <source>A signed paper for this month waits to be compared already.</source>
        <translation>Ett undertecknat papper för månaden väntar redan på att jämföras.</translation>
    </message>
    <message>
        <source>There is no signed paper for this month any more.</source>
        <translation>Det finns inget undertecknat papper för månaden längre.</translation>
    </message>
    <message>
        <source>The mailbox is at a domain of the staff. Codes sent there prove less, and the signature says so.</source>
        <translation>E-postadressen hör till personalens domän. Koder som skickas dit bevisar mindre, och det står i signaturen.</translation>
    </message>
    <message>
        <source>This document is here already; it was not added a second time.</source>
        <translation>Det här dokumentet finns redan här och lades inte till en gång till.</translation>
    </message>
    <message>
        <source>The proposal has changed in the meantime, or it was answered already. Look at it again.</source>
        <translation>Förslaget har ändrats under tiden eller redan besvarats. Se på det igen.</translation>
    </message>
    <message>
        <source>There is no identity number for this person.</source>
        <translation>Det finns inget identitetsnummer för personen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The data on this computer is damaged and cannot be opened. Nothing was changed; unsent changes may still be in it.</source>
        <translation>Uppgifterna på den här datorn är skadade och kan inte öppnas. Inget ändrades; ej skickade ändringar kan finnas kvar i dem.</translation>
    </message>
    <message>
        <source>The note looks as if it had an identity number in it. Notes are printed on the certificate: take the number out.</source>
        <translation>Anteckningen ser ut att innehålla ett identitetsnummer. Anteckningar trycks på intyget: ta bort numret.</translation>
    </message>
    <message>
        <source>Hubs send text messages to Swedish, Latvian and Polish numbers. Ask the hub&apos;s administrator to allow this country.</source>
        <translation>Servrar skickar sms till svenska, lettiska och polska nummer. Be serverns administratör att tillåta det här landet.</translation>
    </message>
    <message>
        <source>Something is recorded for %1 already. It would lie outside these days.</source>
        <translation>Något är redan registrerat för %1. Det skulle hamna utanför de här dagarna.</translation>
    </message>
    <message>
        <source>The person takes part in this project on some of these days already.</source>
        <translation>Personen deltar redan i projektet under några av de här dagarna.</translation>
    </message>
    <message>
        <source>There is an objection to this month. It has to be decided about first.</source>
        <translation>Det finns en invändning mot den här månaden. Den måste avgöras först.</translation>
    </message>
    <message>
        <source>This is too much at once. Do it in smaller parts, or with shorter notes.</source>
        <translation>Det är för mycket på en gång. Gör det i mindre delar eller med kortare anteckningar.</translation>
    </message>
    <message>
        <source>You took this back before it was sent. Nobody was told of it.</source>
        <translation>Du tog tillbaka detta innan det skickades. Ingen har fått veta något.</translation>
    </message>
    <message>
        <source>It was sent already and cannot be taken back any more. Change it back when the hub has answered.</source>
        <translation>Det har redan skickats och kan inte tas tillbaka längre. Ändra tillbaka när servern har svarat.</translation>
    </message>
    <message>
        <source>It does not wait any more, so there is nothing to take back.</source>
        <translation>Det väntar inte längre, så det finns inget att ta tillbaka.</translation>
    </message>
    <message>
        <source>The hub does not know itself under this address. Ask whoever runs the hub.</source>
        <translation>Servern känner inte igen den här adressen som sin egen. Fråga den som sköter servern.</translation>
    </message>
    <message>
        <source>The hub needs a newer version of this program. Until then nothing can be changed here; your changes so far are kept and sent afterwards.</source>
        <translation>Servern kräver en nyare version av programmet. Till dess kan inget ändras här; tidigare ändringar finns kvar och skickas sedan.</translation>
    </message>
    <message>
        <source>The hub is too old for this program. Ask whoever runs the hub to update it.</source>
        <translation>Servern är för gammal för programmet. Be den som sköter servern att uppdatera den.</translation>
    </message>
    <message>
        <source>The data on this computer cannot be changed: the disk is write-protected, or you may not write there. Nothing was changed.</source>
        <translation>Uppgifterna på datorn kan inte ändras: disken är skrivskyddad eller så får du inte skriva där. Ingenting har ändrats.</translation>
    </message>
    <message>
        <source>The hub’s program was not found beside this one. Install Sekretariat again.</source>
        <translation>Serverns program hittades inte bredvid det här. Installera Sekretariat igen.</translation>
    </message>
    <message>
        <source>The hub on this computer does not start.</source>
        <translation>Servern på den här datorn startar inte.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>Disken är full. Frigör utrymme och försök sedan igen.</translation>
    </message>
    <message>
        <source>Start the computer again. If that does not help, ask whoever helps you with it.</source>
        <translation>Starta om datorn. Hjälper det inte, fråga den som brukar hjälpa dig med datorn.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>The pages were changed after they were sealed.</source>
        <translation>Sidorna har ändrats efter förseglingen.</translation>
    </message>
    <message>
        <source>The pages carry no seal.</source>
        <translation>Sidorna har inget sigill.</translation>
    </message>
    <message>
        <source>The pages were sealed with another key than what is inside.</source>
        <translation>Sidorna är förseglade med en annan nyckel än innehållet.</translation>
    </message>
    <message>
        <source>The package was sealed with a key that is not among those inside.</source>
        <translation>Paketet är förseglat med en nyckel som inte finns i det.</translation>
    </message>
    <message>
        <source>A part was changed after it was sealed.</source>
        <translation>En del har ändrats efter förseglingen.</translation>
    </message>
    <message>
        <source>The content cannot be read.</source>
        <translation>Innehållet går inte att läsa.</translation>
    </message>
    <message>
        <source>The sums do not fit the hours.</source>
        <translation>Summorna stämmer inte med timmarna.</translation>
    </message>
    <message>
        <source>A signature is about another content.</source>
        <translation>En signatur gäller ett annat innehåll.</translation>
    </message>
    <message>
        <source>A signature is about another document.</source>
        <translation>En signatur gäller ett annat dokument.</translation>
    </message>
    <message>
        <source>There is no signature.</source>
        <translation>Det finns ingen signatur.</translation>
    </message>
    <message>
        <source>The participant signed before the person responsible did.</source>
        <translation>Deltagaren signerade före den ansvariga.</translation>
    </message>
    <message>
        <source>A seal does not belong to what it stands on.</source>
        <translation>Ett sigill hör inte till det som det sitter på.</translation>
    </message>
    <message>
        <source>A seal cannot be read.</source>
        <translation>Ett sigill går inte att läsa.</translation>
    </message>
    <message>
        <source>What a signer’s device declared does not hold.</source>
        <translation>Det som en undertecknares enhet intygade stämmer inte.</translation>
    </message>
    <message>
        <source>Something was sealed with a key that had ended by then.</source>
        <translation>Något förseglades med en nyckel som inte längre gällde.</translation>
    </message>
    <message>
        <source>A record has no place in the hub’s log.</source>
        <translation>En post har ingen plats i serverns logg.</translation>
    </message>
    <message>
        <source>The places in the hub’s log cannot be read.</source>
        <translation>Platserna i serverns logg går inte att läsa.</translation>
    </message>
    <message>
        <source>The state of the hub’s log cannot be read.</source>
        <translation>Läget i serverns logg går inte att läsa.</translation>
    </message>
    <message>
        <source>A part is missing.</source>
        <translation>En del saknas.</translation>
    </message>
    <message>
        <source>There is a part that was not sealed with the others.</source>
        <translation>Det finns en del som inte förseglades med de andra.</translation>
    </message>
    <message>
        <source>There is an attachment that the content does not name.</source>
        <translation>Det finns en bilaga som innehållet inte nämner.</translation>
    </message>
    <message>
        <source>The package was packed again by another program.</source>
        <translation>Paketet har packats om av ett annat program.</translation>
    </message>
    <message>
        <source>whether the issuer is who it says</source>
        <translation>om utfärdaren är den som den säger sig vara</translation>
    </message>
    <message>
        <source>whether the person who typed a code is the person named</source>
        <translation>om den som skrev in en kod är den som namnges</translation>
    </message>
    <message>
        <source>whether something changed after the log’s state in this file</source>
        <translation>om något ändrats efter loggens läge i den här filen</translation>
    </message>
    <message>
        <source>the times: they are those of the hub’s own clock</source>
        <translation>tiderna: de kommer från serverns egen klocka</translation>
    </message>
    <message>
        <source>the signature inside the PDF: a PDF reader shows it</source>
        <translation>signaturen i PDF-filen: en PDF-läsare visar den</translation>
    </message>
    <message>
        <source>the signature with a pen: two people of the organisation compared the sheet, nobody else</source>
        <translation>underskriften med penna: två personer i organisationen jämförde papperet, ingen annan</translation>
    </message>
    <message>
        <source>the scan of the sheet signed with a pen: it is not in this file</source>
        <translation>bilden av papperet som undertecknades med penna: den finns inte i filen</translation>
    </message>
    <message>
        <source>a signer’s own device: not every signature is tied to one</source>
        <translation>en undertecknares egen enhet: inte alla signaturer är knutna till en sådan</translation>
    </message>
    <message>
        <source>person responsible for attendance</source>
        <translation>ansvarig för deltagarnärvaro</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>deltagare</translation>
    </message>
    <message>
        <source>one-time code by text message</source>
        <translation>engångskod via sms</translation>
    </message>
    <message>
        <source>one-time code by e-mail</source>
        <translation>engångskod via e-post</translation>
    </message>
    <message>
        <source>code sent ahead by text message</source>
        <translation>kod som skickades i förväg via sms</translation>
    </message>
    <message>
        <source>code sent ahead by e-mail</source>
        <translation>kod som skickades i förväg via e-post</translation>
    </message>
    <message>
        <source>on paper, with a pen</source>
        <translation>på papper, med penna</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <comment>name, role, when, how</comment>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <comment>how it was signed, masked phone or address</comment>
        <translation>%1, till %2</translation>
    </message>
    <message>
        <source>%1. Typed without a connection, by the device’s clock %2</source>
        <translation>%1. Inskrivet utan nätanslutning, enligt enhetens klocka %2</translation>
    </message>
    <message>
        <source>%1. Taken back since</source>
        <translation>%1. Återtagen sedan dess</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Giltigt</translation>
    </message>
    <message>
        <source>Content, signatures, seals and log fit together, and the issuer is known.</source>
        <translation>Innehåll, signaturer, sigill och logg stämmer överens, och utfärdaren är känd.</translation>
    </message>
    <message>
        <source>Valid but superseded</source>
        <translation>Giltigt men ersatt</translation>
    </message>
    <message>
        <source>Everything holds, but something newer has taken the place of this document.</source>
        <translation>Allt stämmer, men något nyare har ersatt det här dokumentet.</translation>
    </message>
    <message>
        <source>It fits together, the issuer is not known</source>
        <translation>Det stämmer, utfärdaren är inte känd</translation>
    </message>
    <message>
        <source>Compare the issuer’s key below with one that you got another way, and type it here.</source>
        <translation>Jämför utfärdarens nyckel nedan med en som du har fått på annat sätt och skriv in den här.</translation>
    </message>
    <message>
        <source>Not valid: the content was altered</source>
        <translation>Ogiltigt: innehållet har ändrats</translation>
    </message>
    <message>
        <source>What this file shows is not what was sealed.</source>
        <translation>Det filen visar är inte det som förseglades.</translation>
    </message>
    <message>
        <source>Not valid: a seal does not hold</source>
        <translation>Ogiltigt: ett sigill stämmer inte</translation>
    </message>
    <message>
        <source>A signature, a key or a place in the log is not what it should be.</source>
        <translation>En signatur, en nyckel eller en plats i loggen är inte som den ska.</translation>
    </message>
    <message>
        <source>Not valid: sealed with an unknown key</source>
        <translation>Ogiltigt: förseglat med en okänd nyckel</translation>
    </message>
    <message>
        <source>The key is not tied to one that is trusted here.</source>
        <translation>Nyckeln är inte knuten till någon nyckel som är betrodd här.</translation>
    </message>
    <message>
        <source>This cannot be checked</source>
        <translation>Det här går inte att kontrollera</translation>
    </message>
    <message>
        <source>It is neither a certificate with its evidence nor an evidence package, or it is damaged.</source>
        <translation>Det är varken ett intyg med sina bevis eller ett bevispaket, eller så är det skadat.</translation>
    </message>
    <message>
        <source>Made by a hub with invented data: it proves nothing.</source>
        <translation>Skapat av en server med påhittade uppgifter: det bevisar inget.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <source>Organisation: %1</source>
        <translation>Organisation: %1</translation>
    </message>
    <message>
        <source>attendance report</source>
        <translation>närvarorapport</translation>
    </message>
    <message>
        <source>Document: %1, version %2</source>
        <translation>Dokument: %1, version %2</translation>
    </message>
    <message>
        <source>Hash of the content: %1</source>
        <translation>Innehållets kontrollsumma: %1</translation>
    </message>
    <message numerus="yes">
        <source>State of the hub’s log: %n record(s), %1</source>
        <translation>
            <numerusform>Läget i serverns logg: %n post, %1</numerusform>
            <numerusform>Läget i serverns logg: %n poster, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Issuer’s key: %1</source>
        <translation>Utfärdarens nyckel: %1</translation>
    </message>
    <message>
        <source>Earlier key: %1</source>
        <translation>Tidigare nyckel: %1</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Vem som signerade</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Vad som stämmer</translation>
    </message>
    <message>
        <source>The content is what was signed, and its sums fit.</source>
        <translation>Innehållet är det som signerades, och summorna stämmer.</translation>
    </message>
    <message>
        <source>Each signature is about this content and this version, in the right order.</source>
        <translation>Varje signatur gäller det här innehållet och den här versionen, i rätt ordning.</translation>
    </message>
    <message>
        <source>Every seal holds and has its place in the hub’s log.</source>
        <translation>Varje sigill stämmer och har sin plats i serverns logg.</translation>
    </message>
    <message>
        <source>The issuer’s key is one that is trusted here.</source>
        <translation>Utfärdarens nyckel är betrodd här.</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>Vad som inte stämmer</translation>
    </message>
    <message>
        <source>Something inside is not what it should be: %1</source>
        <translation>Något i filen är inte som det ska: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, file inside</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Erased since</source>
        <translation>Raderat sedan dess</translation>
    </message>
    <message>
        <source>Record and day: %1</source>
        <translation>Post och dag: %1</translation>
    </message>
    <message>
        <source>What this check cannot tell</source>
        <translation>Vad den här kontrollen inte kan säga</translation>
    </message>
</context>
<context>
    <name>sek::AccessPage</name>
    <message>
        <source>The invitation does not work any more.</source>
        <translation>Inbjudan fungerar inte längre.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Åtkomst</translation>
    </message>
    <message>
        <source>Who can work in this organisation on the hub, and from which computers.</source>
        <translation>Vilka som kan arbeta i organisationen på servern, och från vilka datorer.</translation>
    </message>
    <message>
        <source>Invite a colleague…</source>
        <translation>Bjud in en kollega…</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Personer och roller</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Datorer</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dator</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Senast sedd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>Öppna inbjudningar</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gäller till och med</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (du)</translation>
    </message>
    <message>
        <source>End the role</source>
        <translation>Avsluta rollen</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>inloggad</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>utloggad</translation>
    </message>
    <message>
        <source>End access</source>
        <translation>Avsluta åtkomsten</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Frågar servern …</translation>
    </message>
    <message>
        <source>one more computer</source>
        <translation>ytterligare en dator</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Återkalla</translation>
    </message>
    <message>
        <source>Nobody has an invitation that is still open.</source>
        <translation>Ingen har en inbjudan som fortfarande gäller.</translation>
    </message>
    <message>
        <source>The hub cannot be reached now. The list is shown when it can.</source>
        <translation>Servern kan inte nås just nu. Listan visas när det går.</translation>
    </message>
    <message>
        <source>End this role?</source>
        <translation>Vill du avsluta rollen?</translation>
    </message>
    <message>
        <source>It ends as soon as the hub has accepted it. Whoever has no other role in the organisation loses it, and the copies of its data are deleted.</source>
        <translation>Den upphör när servern har godtagit det. Den som inte har någon annan roll förlorar åtkomsten, och kopiorna av uppgifterna tas bort.</translation>
    </message>
    <message>
        <source>End the access of that computer?</source>
        <translation>Vill du avsluta den datorns åtkomst?</translation>
    </message>
    <message>
        <source>It is signed out and deletes its copy of the data when it next reaches the hub. What was typed there and not sent is lost.</source>
        <translation>Den loggas ut och tar bort sin kopia av uppgifterna nästa gång den når servern. Det som har skrivits där och inte skickats går förlorat.</translation>
    </message>
    <message>
        <source>To use it again it needs a new invitation.</source>
        <translation>För att användas igen behöver den en ny inbjudan.</translation>
    </message>
    <message>
        <source>The access has ended.</source>
        <translation>Åtkomsten har avslutats.</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>visas inte</translation>
    </message>
    <message>
        <source>also works elsewhere</source>
        <translation>arbetar även på annat håll</translation>
    </message>
    <message>
        <source>Ended by the person or by who runs the hub.</source>
        <translation>Avslutas av personen själv eller den som sköter servern.</translation>
    </message>
</context>
<context>
    <name>sek::AccountPanel</name>
    <message>
        <source>the hub cannot be asked now</source>
        <translation>servern kan inte tillfrågas nu</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>från %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unused</source>
        <translation>
            <numerusform>%n oanvänd</numerusform>
            <numerusform>%n oanvända</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up anew…</source>
        <translation>Ställ in på nytt…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Ställ in…</translation>
    </message>
    <message>
        <source>Make new ones…</source>
        <translation>Skapa nya…</translation>
    </message>
    <message>
        <source>Make recovery codes…</source>
        <translation>Skapa återställningskoder…</translation>
    </message>
    <message>
        <source>My account on the hub</source>
        <translation>Mitt konto på servern</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Logga ut…</translation>
    </message>
    <message>
        <source>Password for the hub</source>
        <translation>Lösenord till servern</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>Autentiseringsapp</translation>
    </message>
    <message>
        <source>With its code you can add a computer without an invitation, and set a new password when you have forgotten it.</source>
        <translation>Med dess kod kan du lägga till en dator utan inbjudan och välja ett nytt lösenord om du har glömt det.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Ta bort: %1</translation>
    </message>
    <message>
        <source>Recovery codes of the account</source>
        <translation>Kontots återställningskoder</translation>
    </message>
    <message>
        <source>Each does the same once, when the authenticator app is not at hand.</source>
        <translation>Var och en gör samma sak en gång, när autentiseringsappen inte finns till hands.</translation>
    </message>
    <message>
        <source>The password is changed. Your other computers were signed out.</source>
        <translation>Lösenordet är ändrat. Dina andra datorer har loggats ut.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>används</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>används inte</translation>
    </message>
</context>
<context>
    <name>sek::AccreditationStrip</name>
    <message>
        <source>Expired on %1.</source>
        <translation>Gick ut %1.</translation>
    </message>
    <message>
        <source>Valid from %1.</source>
        <translation>Gäller från och med %1.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Gäller till och med %1.</translation>
    </message>
    <message>
        <source>No end known.</source>
        <translation>Inget slutdatum är känt.</translation>
    </message>
    <message>
        <source>host</source>
        <translation>värd</translation>
    </message>
    <message>
        <source>support</source>
        <translation>stöd</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>ledande</translation>
    </message>
    <message>
        <source>Roles: %1.</source>
        <translation>Roller: %1.</translation>
    </message>
    <message>
        <source>List confirmed on %1.</source>
        <translation>Listan bekräftades %1.</translation>
    </message>
    <message>
        <source>Nobody has asked yet who is on the list.</source>
        <translation>Ingen har frågat än vilka som står på listan.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on it.</source>
        <translation>
            <numerusform>%n person på den.</numerusform>
            <numerusform>%n personer på den.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not open PASS under the chosen rules.</source>
        <translation>Ger inte tillträde till PASS enligt de valda reglerna.</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Gäller inte än</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>Lista…</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>Lista: %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Redigera: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort: %1</translation>
    </message>
</context>
<context>
    <name>sek::ActivitiesModel</name>
    <message>
        <source>(waiting to be sent)</source>
        <translation>(väntar på att skickas)</translation>
    </message>
    <message>
        <source>Runs all the time</source>
        <translation>Pågår hela tiden</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n tillfälle</numerusform>
            <numerusform>%n tillfällen</numerusform>
        </translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>nästa: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Edit the activity</source>
        <translation>Redigera aktiviteten</translation>
    </message>
    <message>
        <source>Plan sessions</source>
        <translation>Planera tillfällen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Genomförs</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Tillfällen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Väntas</translation>
    </message>
    <message>
        <source>Who is expected…</source>
        <translation>Vilka som väntas…</translation>
    </message>
</context>
<context>
    <name>sek::ActivitiesPage</name>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Add an activity…</source>
        <translation>Lägg till aktivitet…</translation>
    </message>
    <message>
        <source>Add project…</source>
        <translation>Lägg till projekt…</translation>
    </message>
    <message>
        <source>There is no project yet.</source>
        <translation>Det finns inget projekt ännu.</translation>
    </message>
    <message>
        <source>A project holds its participants, activities and months.</source>
        <translation>Ett projekt har sina deltagare, aktiviteter och månader.</translation>
    </message>
    <message>
        <source>There is no activity yet.</source>
        <translation>Det finns ingen aktivitet ännu.</translation>
    </message>
    <message>
        <source>Add what participants take part in, then plan its sessions.</source>
        <translation>Lägg till det som deltagarna deltar i och planera sedan tillfällena.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) are expected from now on.</source>
        <translation>
            <numerusform>%n deltagare väntas från och med nu.</numerusform>
            <numerusform>%n deltagare väntas från och med nu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Timetable…</source>
        <translation>Schema…</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) are no longer expected.</source>
        <translation>
            <numerusform>%n deltagare väntas inte längre.</numerusform>
            <numerusform>%n deltagare väntas inte längre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::AgencyDialog</name>
    <message>
        <source>Record access of the agency</source>
        <translation>Registrera programkontorets åtkomst</translation>
    </message>
    <message>
        <source>Copy the row as it stands in ORS. The agency added it there by itself; in this program it gets no access.</source>
        <translation>Skriv av raden som den står i ORS. Programkontoret lade själv till den där; i det här programmet får det ingen åtkomst.</translation>
    </message>
    <message>
        <source>For example LV02, SE01 or PL01.</source>
        <translation>Till exempel LV02, SE01 eller PL01.</translation>
    </message>
    <message>
        <source>Everybody registered for the organisation gets a message about it.</source>
        <translation>Alla som är registrerade för organisationen får ett meddelande om det.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>sek::AttendancePage</name>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Föregående månad</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nästa månad</translation>
    </message>
    <message>
        <source>Fill in session</source>
        <translation>Fyll i tillfälle</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Lämna över…</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>Avmarkera</translation>
    </message>
    <message>
        <source>Register participants</source>
        <translation>Registrera deltagare</translation>
    </message>
    <message>
        <source>Add project…</source>
        <translation>Lägg till projekt…</translation>
    </message>
    <message>
        <source>There is no project yet.</source>
        <translation>Det finns inget projekt ännu.</translation>
    </message>
    <message>
        <source>A project holds its participants, activities and months.</source>
        <translation>Ett projekt har sina deltagare, aktiviteter och månader.</translation>
    </message>
    <message>
        <source>Nobody takes part in this month.</source>
        <translation>Ingen deltar den här månaden.</translation>
    </message>
    <message>
        <source>Register participants, or choose another month.</source>
        <translation>Registrera deltagare eller välj en annan månad.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) marked</source>
        <translation>
            <numerusform>%n deltagare markerad</numerusform>
            <numerusform>%n deltagare markerade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n fel</numerusform>
            <numerusform>%n fel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Report and sign %n month(s)…</source>
        <translation>
            <numerusform>Rapportera och signera %n månad…</numerusform>
            <numerusform>Rapportera och signera %n månader…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 %3–%4</source>
        <comment>day, activity, from, to</comment>
        <translation>%1 · %2 %3–%4</translation>
    </message>
    <message>
        <source>A month without hours is not signed.</source>
        <translation>En månad utan timmar signeras inte.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) reported and signed. The participants can read and sign them now.</source>
        <translation>
            <numerusform>%n månad rapporterad och signerad. Deltagaren kan läsa och signera den nu.</numerusform>
            <numerusform>%n månader rapporterade och signerade. Deltagarna kan läsa och signera dem nu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation>Intyg…</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>Statistik…</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) saved. They are not protected there.</source>
        <translation>
            <numerusform>%n intyg sparat. Det är inte skyddat där.</numerusform>
            <numerusform>%n intyg sparade. De är inte skyddade där.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare offline signing…</source>
        <translation>Förbered signering offline…</translation>
    </message>
    <message>
        <source>None of the marked months waits for the participant.</source>
        <translation>Ingen av de markerade månaderna väntar på deltagaren.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) sent ahead. They can be typed on this computer until %1.</source>
        <translation>
            <numerusform>%n kod skickad i förväg. Den kan skrivas in på den här datorn till %1.</numerusform>
            <numerusform>%n koder skickade i förväg. De kan skrivas in på den här datorn till %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Send link</source>
        <translation>Skicka länk</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Sign one after another…</source>
        <translation>Signera i tur och ordning…</translation>
    </message>
    <message>
        <source>How codes were used…</source>
        <translation>Så användes koder…</translation>
    </message>
    <message>
        <source>%1 proposes hours for %2.</source>
        <extracomment>%1 person, %2 month</extracomment>
        <translation>%1 föreslår timmar för %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 proposes hours for %2, and %n more participant(s) theirs.</source>
        <translation>
            <numerusform>%1 föreslår timmar för %2, och %n deltagare till sina.</numerusform>
            <numerusform>%1 föreslår timmar för %2, och %n deltagare till sina.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Se på dem…</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) waited for a note and cannot be entered any more: the month is not a draft now.</source>
        <translation>
            <numerusform>%n värde väntade på en anteckning och kan inte längre fyllas i: månaden är inte ett utkast nu.</numerusform>
            <numerusform>%n värden väntade på en anteckning och kan inte längre fyllas i: månaden är inte ett utkast nu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify certificate…</source>
        <translation>Verifiera intyg…</translation>
    </message>
    <message>
        <source>After too many wrong codes %1 can sign no more since %2.</source>
        <extracomment>%1 person, %2 day and time</extracomment>
        <translation>Efter för många felaktiga koder har %1 inte kunnat signera sedan %2.</translation>
    </message>
    <message numerus="yes">
        <source>After too many wrong codes %1 can sign no more since %2, and %n more participant(s).</source>
        <translation>
            <numerusform>Efter för många felaktiga koder har %1 och %n deltagare till inte kunnat signera sedan %2.</numerusform>
            <numerusform>Efter för många felaktiga koder har %1 och %n deltagare till inte kunnat signera sedan %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let them sign again…</source>
        <translation>Låt dem signera igen…</translation>
    </message>
    <message>
        <source>Reading the months…</source>
        <translation>Månaderna läses in …</translation>
    </message>
    <message>
        <source>There are very many of them: it takes a few seconds.</source>
        <translation>De är mycket många, så det tar några sekunder.</translation>
    </message>
</context>
<context>
    <name>sek::AttendanceProblems</name>
    <message>
        <source>nothing entered</source>
        <translation>inget ifyllt</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>frånvarande</translation>
    </message>
    <message>
        <source>%1 (note: %2)</source>
        <comment>hours, note</comment>
        <translation>%1 (anteckning: %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, activity</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Hours that stand there already</source>
        <translation>Timmar som redan står där</translation>
    </message>
    <message>
        <source>Hours for a locked month</source>
        <translation>Timmar för en låst månad</translation>
    </message>
    <message>
        <source>Hours for a month that was voided</source>
        <translation>Timmar för en makulerad månad</translation>
    </message>
    <message>
        <source>Hours for a month that was reported</source>
        <translation>Timmar för en månad som har rapporterats</translation>
    </message>
    <message>
        <source>Two people entered hours for the same day</source>
        <translation>Två personer fyllde i timmar för samma dag</translation>
    </message>
    <message>
        <source>Hours were not entered</source>
        <translation>Timmar fylldes inte i</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Leave the month as it is</source>
        <translation>Låt månaden vara som den är</translation>
    </message>
    <message>
        <source>Your hours are closed. Nobody gets a message.</source>
        <translation>Dina timmar används inte. Ingen får något meddelande.</translation>
    </message>
    <message>
        <source>Reason (at least ten letters)</source>
        <translation>Skäl (minst tio bokstäver)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>The month was reported before your hours arrived: %1</source>
        <translation>Månaden rapporterades innan dina timmar kom: %1</translation>
    </message>
    <message>
        <source>What was reported is not changed behind the back of who signed it. Your hours are kept here.</source>
        <translation>Det som har rapporterats ändras inte utan att den som signerade vet om det. Dina timmar finns kvar här.</translation>
    </message>
    <message>
        <source>A new version opens with your hours in it. Report and sign it again.</source>
        <translation>En ny version öppnas med dina timmar. Rapportera och signera den igen.</translation>
    </message>
    <message>
        <source>The participant had a code to sign with before your hours arrived: %1</source>
        <translation>Deltagaren hade en kod att signera med innan dina timmar kom: %1</translation>
    </message>
    <message>
        <source>The code that was sent stops working.</source>
        <translation>Koden som skickades slutar gälla.</translation>
    </message>
    <message>
        <source>The month was signed before your hours arrived: %1</source>
        <translation>Månaden signerades innan dina timmar kom: %1</translation>
    </message>
    <message>
        <source>The signatures stay with the version before; both persons sign the new one again.</source>
        <translation>Signaturerna stannar hos den tidigare versionen; båda signerar den nya igen.</translation>
    </message>
    <message>
        <source>The month was sent back by the participant before your hours arrived: %1</source>
        <translation>Deltagaren skickade tillbaka månaden innan dina timmar kom: %1</translation>
    </message>
    <message>
        <source>The month was locked before your hours arrived: %1</source>
        <translation>Månaden låstes innan dina timmar kom: %1</translation>
    </message>
    <message>
        <source>Ask to open the locked month</source>
        <translation>Be att den låsta månaden öppnas</translation>
    </message>
    <message>
        <source>A second person has to agree. Your hours stay here until the month is open.</source>
        <translation>En andra person måste godkänna. Dina timmar stannar här tills månaden är öppen.</translation>
    </message>
    <message>
        <source>A project contact and a finance contact open it together: ask them, and decide later.</source>
        <translation>En projektkontakt och en ekonomikontakt öppnar den tillsammans: fråga dem och bestäm senare.</translation>
    </message>
    <message>
        <source>You have asked to open it. A second person has to agree; your hours stay here until then.</source>
        <translation>Du har bett om att den öppnas. En andra person måste godkänna; till dess stannar dina timmar här.</translation>
    </message>
    <message>
        <source>Agree to open the locked month</source>
        <translation>Godkänn att månaden öppnas</translation>
    </message>
    <message>
        <source>Somebody has asked for it. A new version opens with your hours in it.</source>
        <translation>Någon har bett om det. En ny version öppnas med dina timmar.</translation>
    </message>
    <message>
        <source>Open a correction with my hours</source>
        <translation>Öppna en rättelse med mina timmar</translation>
    </message>
    <message>
        <source>Two people entered hours: %1, %2</source>
        <comment>person, day</comment>
        <translation>Två personer fyllde i timmar: %1, %2</translation>
    </message>
    <message>
        <source>The other hours reached the hub first and are in force. Yours are kept here.</source>
        <translation>De andra timmarna nådde servern först och gäller. Dina finns kvar här.</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Behåll den andra</translation>
    </message>
    <message>
        <source>Keep theirs: %1</source>
        <translation>Behåll den andra: %1</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Använd min</translation>
    </message>
    <message>
        <source>Use mine: %1</source>
        <translation>Använd min: %1</translation>
    </message>
    <message>
        <source>Your hours take the place of theirs.</source>
        <translation>Dina timmar ersätter de andra.</translation>
    </message>
    <message>
        <source>The month has the hours you typed by now. There is nothing left to do.</source>
        <translation>Månaden har redan de timmar du skrev. Inget återstår att göra.</translation>
    </message>
    <message>
        <source>The month was voided. What you typed is here to copy.</source>
        <translation>Månaden makulerades. Det du skrev går att kopiera här.</translation>
    </message>
    <message>
        <source>The month can be edited again. Your hours are kept here and can be sent now.</source>
        <translation>Månaden går att redigera igen. Dina timmar finns kvar här och kan skickas nu.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Skicka igen</translation>
    </message>
    <message>
        <source>Enter my hours</source>
        <translation>Fyll i mina timmar</translation>
    </message>
    <message>
        <source>They are sent once more; what still stands in the way is said.</source>
        <translation>De skickas en gång till; om något fortfarande hindrar sägs det.</translation>
    </message>
    <message>
        <source>Open the month</source>
        <translation>Öppna månaden</translation>
    </message>
    <message>
        <source>Look at the day first</source>
        <translation>Titta på dagen först</translation>
    </message>
    <message>
        <source>Opens the month there. Your hours stay here until you decide.</source>
        <translation>Öppnar månaden där. Dina timmar stannar här tills du bestämmer dig.</translation>
    </message>
    <message>
        <source>Only the person responsible for attendance or a project contact can open a correction.</source>
        <translation>Bara den som är ansvarig för deltagarnärvaro eller en projektkontakt kan öppna en rättelse.</translation>
    </message>
    <message>
        <source>Copy your hours and pass them on, or decide later.</source>
        <translation>Kopiera timmarna och lämna dem vidare, eller bestäm senare.</translation>
    </message>
</context>
<context>
    <name>sek::Begun</name>
    <message>
        <source>Begin anew</source>
        <translation>Börja på nytt</translation>
    </message>
    <message>
        <source>You had typed this before the program was locked or closed.</source>
        <translation>Det här hade du skrivit innan programmet låstes eller stängdes.</translation>
    </message>
    <message>
        <source>This comes from the file: somebody had typed it and could not send it.</source>
        <translation>Det här kommer från filen: någon hade skrivit det och kunde inte skicka det.</translation>
    </message>
</context>
<context>
    <name>sek::BottomBar</name>
    <message>
        <source>More actions</source>
        <translation>Fler åtgärder</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>before a list of links</comment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>sek::CertificatesDialog</name>
    <message>
        <source>Save certificates</source>
        <translation>Spara intyg</translation>
    </message>
    <message>
        <source>How to save</source>
        <translation>Hur de sparas</translation>
    </message>
    <message>
        <source>A file for each participant</source>
        <translation>En fil för varje deltagare</translation>
    </message>
    <message>
        <source>As the hub sealed them: anyone can check them later.</source>
        <translation>Så som servern förseglade dem: vem som helst kan kontrollera dem senare.</translation>
    </message>
    <message>
        <source>One file for the printer</source>
        <translation>En fil för utskrift</translation>
    </message>
    <message>
        <source>All pages by family name. The seals stay with the single files.</source>
        <translation>Alla sidor efter efternamn. Sigillen finns kvar i de enskilda filerna.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Spara…</translation>
    </message>
    <message>
        <source>Preliminary certificate %1 %2</source>
        <comment>month, name; of a file</comment>
        <translation>Preliminärt intyg %1 %2</translation>
    </message>
    <message>
        <source>Certificate %1 %2</source>
        <comment>month, name; of a file</comment>
        <translation>Intyg %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) for %1.</source>
        <translation>
            <numerusform>%n intyg för %1.</numerusform>
            <numerusform>%n intyg för %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them preliminary: the participant has not signed yet.</source>
        <translation>
            <numerusform>%n av dem preliminärt: deltagaren har inte signerat än.</numerusform>
            <numerusform>%n av dem preliminära: deltagarna har inte signerat än.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet for: %1.</source>
        <translation>Saknas ännu för: %1.</translation>
    </message>
    <message>
        <source>A certificate is there as soon as the month was reported and signed.</source>
        <translation>Ett intyg finns så snart månaden är rapporterad och signerad.</translation>
    </message>
    <message>
        <source>Certificates %1</source>
        <comment>month; of a file</comment>
        <translation>Intyg %1</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for the certificates</source>
        <translation>Mapp för intygen</translation>
    </message>
    <message>
        <source>Fetching certificates</source>
        <translation>Hämtar intyg</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Avbrutet. Ingenting sparades.</translation>
    </message>
    <message>
        <source>A certificate on this computer is damaged. Save them one by one to find it.</source>
        <translation>Ett intyg på den här datorn är skadat. Spara dem ett och ett för att hitta det.</translation>
    </message>
</context>
<context>
    <name>sek::ChannelsDialog</name>
    <message>
        <source>Phone and e-mail address</source>
        <translation>Telefon och e-postadress</translation>
    </message>
    <message>
        <source>Codes go only where the participant has confirmed it with a code, and somebody else than who typed the address has seen an identity document.</source>
        <translation>Koder går bara dit deltagaren själv har bekräftat med en kod, när någon annan än den som skrev in adressen har sett en ID-handling.</translation>
    </message>
    <message>
        <source>Add a phone number or e-mail address</source>
        <translation>Lägg till telefonnummer eller e-postadress</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekräftat</translation>
    </message>
    <message>
        <source>Changed: codes go there from tomorrow</source>
        <translation>Ändrad: koder går dit från i morgon</translation>
    </message>
    <message>
        <source>Messages do not arrive</source>
        <translation>Meddelanden kommer inte fram</translation>
    </message>
    <message>
        <source>Waiting for somebody who saw an identity document</source>
        <translation>Väntar på någon som har sett en ID-handling</translation>
    </message>
    <message>
        <source>Identity seen, waiting for the code</source>
        <translation>ID kontrollerat, väntar på koden</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Inte bekräftad ännu</translation>
    </message>
    <message>
        <source>Confirm my phone</source>
        <translation>Bekräfta min telefon</translation>
    </message>
    <message>
        <source>Confirm my address</source>
        <translation>Bekräfta min adress</translation>
    </message>
    <message>
        <source>Identity document seen</source>
        <translation>ID-handling kontrollerad</translation>
    </message>
    <message>
        <source>You typed the address. Somebody else has to see the document.</source>
        <translation>Du skrev in adressen. Någon annan måste se handlingen.</translation>
    </message>
    <message>
        <source>Use no longer: %1</source>
        <translation>Sluta använda: %1</translation>
    </message>
    <message>
        <source>Use no longer</source>
        <translation>Sluta använda</translation>
    </message>
    <message>
        <source>No phone or address yet.</source>
        <translation>Ingen telefon eller adress ännu.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Det här är inte en e-postadress.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Det här är inget telefonnummer.</translation>
    </message>
    <message>
        <source>This belongs to a member of the staff. Codes go to the participant&apos;s own phone or address.</source>
        <translation>Den tillhör någon i personalen. Koder går till deltagarens egen telefon eller adress.</translation>
    </message>
    <message>
        <source>Another participant has this already. Codes go to the participant&apos;s own phone or address.</source>
        <translation>En annan deltagare har den redan. Koder går till deltagarens egen telefon eller adress.</translation>
    </message>
    <message>
        <source>Codes with which you report and sign months go here. Nobody else sees the address; confirm it with a code.</source>
        <translation>Hit går koderna som du rapporterar och signerar månader med. Ingen annan ser adressen; bekräfta den med en kod.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bekräfta</translation>
    </message>
    <message>
        <source>Thank you, it is confirmed.</source>
        <translation>Tack, det är bekräftat.</translation>
    </message>
    <message>
        <source>Somebody else has this already. Your codes go to a phone or address of your own.</source>
        <translation>Det har någon annan redan. Dina koder går till en egen telefon eller adress.</translation>
    </message>
    <message>
        <source>Why two people share it</source>
        <translation>Varför två personer delar den</translation>
    </message>
    <message>
        <source>Kept with the address. What is signed over it counts as low assurance.</source>
        <translation>Sparas med adressen. Det som signeras med den får låg tillitsnivå.</translation>
    </message>
    <message>
        <source>Write why, in at least ten letters.</source>
        <translation>Skriv varför, minst tio bokstäver.</translation>
    </message>
    <message>
        <source>Codes with which you sign go here. Confirm it with a code; the project also looks at an identity document of yours.</source>
        <translation>Hit går koderna som du signerar med. Bekräfta med en kod; projektet ser också på en id-handling.</translation>
    </message>
</context>
<context>
    <name>sek::Code</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Wrong code. %n try(s) left.</source>
        <translation>
            <numerusform>Fel kod. %n försök kvar.</numerusform>
            <numerusform>Fel kod. %n försök kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type all the digits of the code.</source>
        <translation>Skriv alla siffror i koden.</translation>
    </message>
    <message>
        <source>This code is no longer valid. Ask for a new one.</source>
        <translation>Koden gäller inte längre. Begär en ny.</translation>
    </message>
    <message>
        <source>A new code can be sent in a moment.</source>
        <translation>En ny kod kan skickas om en stund.</translation>
    </message>
    <message>
        <source>A new code can be sent at %1.</source>
        <translation>En ny kod kan skickas kl. %1.</translation>
    </message>
    <message>
        <source>No more codes can be sent today.</source>
        <translation>Fler koder kan inte skickas i dag.</translation>
    </message>
    <message>
        <source>No more codes can be sent before %1.</source>
        <translation>Fler koder kan inte skickas före %1.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Signing is paused.</source>
        <translation>För många felaktiga koder. Signeringen är pausad.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Signing is possible again at %1.</source>
        <translation>För många felaktiga koder. Det går att signera igen kl. %1.</translation>
    </message>
    <message>
        <source>Signing is locked after too many wrong codes. The project&apos;s contact person can open it again.</source>
        <translation>Signeringen är spärrad efter för många felaktiga koder. Projektets kontaktperson kan öppna den igen.</translation>
    </message>
    <message>
        <source>Too many wrong codes came from this computer. The administrator of the hub can help.</source>
        <translation>För många felaktiga koder kom från den här datorn. Serverns administratör kan hjälpa till.</translation>
    </message>
    <message>
        <source>The phone or e-mail address is not confirmed yet. Confirm it first.</source>
        <translation>Telefonen eller e-postadressen är inte bekräftad ännu. Bekräfta den först.</translation>
    </message>
    <message>
        <source>The phone or e-mail address was changed. Codes go to it from tomorrow.</source>
        <translation>Telefonen eller e-postadressen har ändrats. Koder går dit från i morgon.</translation>
    </message>
    <message>
        <source>The phone or e-mail address was changed. Codes go to it from %1.</source>
        <translation>Telefonen eller e-postadressen har ändrats. Koder går dit från %1.</translation>
    </message>
    <message>
        <source>Messages to this phone or e-mail address do not arrive. Give another one to the staff.</source>
        <translation>Meddelanden till den här telefonen eller e-postadressen kommer inte fram. Ge personalen en annan.</translation>
    </message>
    <message>
        <source>There is no phone or e-mail address for codes yet. Give one to the staff.</source>
        <translation>Det finns ingen telefon eller e-postadress för koder ännu. Ge personalen en.</translation>
    </message>
    <message>
        <source>The hours were changed in the meantime. Read the new version before you sign.</source>
        <translation>Timmarna har ändrats under tiden. Läs den nya versionen innan du signerar.</translation>
    </message>
    <message>
        <source>What is shown here is not what the hub holds. Read it again before you sign.</source>
        <translation>Det som visas här är inte det som servern har. Läs igen innan du signerar.</translation>
    </message>
    <message>
        <source>A month without hours is not signed.</source>
        <translation>En månad utan timmar signeras inte.</translation>
    </message>
    <message>
        <source>There are hours on a day that is still to come.</source>
        <translation>Det finns timmar på en dag som ännu inte har varit.</translation>
    </message>
    <message>
        <source>The participation has ended.</source>
        <translation>Deltagandet har avslutats.</translation>
    </message>
    <message>
        <source>You are not authorised to do this.</source>
        <translation>Du har inte behörighet att göra detta.</translation>
    </message>
    <message>
        <source>Nobody signs their own hours as the person responsible.</source>
        <translation>Ingen signerar sina egna timmar som ansvarig.</translation>
    </message>
    <message>
        <source>The message could not be delivered. Choose another phone or e-mail address.</source>
        <translation>Meddelandet kunde inte levereras. Välj en annan telefon eller e-postadress.</translation>
    </message>
    <message>
        <source>This hub cannot send codes: it has neither e-mail nor text messages.</source>
        <translation>Servern kan inte skicka koder: den har varken e-post eller sms.</translation>
    </message>
    <message>
        <source>The hub&apos;s record does not fit what this computer has seen. Nothing is signed until that is cleared up.</source>
        <translation>Serverns logg stämmer inte med det som datorn har sett. Inget signeras förrän det är utrett.</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Try again in a moment.</source>
        <translation>Servern kan inte nås. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>Signing without a connection is not switched on for this project.</source>
        <translation>Signering utan anslutning är inte påslagen för det här projektet.</translation>
    </message>
    <message>
        <source>A code cannot be sent so far ahead.</source>
        <translation>En kod kan inte skickas så långt i förväg.</translation>
    </message>
    <message>
        <source>Codes can be sent ahead until %1 at most.</source>
        <translation>Koder kan skickas i förväg till högst %1.</translation>
    </message>
    <message>
        <source>The code that was sent ahead can no longer be typed here. Ask for a new one.</source>
        <translation>Koden som skickades i förväg kan inte längre skrivas in här. Be om en ny.</translation>
    </message>
    <message numerus="yes">
        <source>The reference and the date do not belong together. Look at the message again. %n try(s) left.</source>
        <translation>
            <numerusform>Referensen och datumet hör inte ihop. Titta i meddelandet igen. %n försök kvar.</numerusform>
            <numerusform>Referensen och datumet hör inte ihop. Titta i meddelandet igen. %n försök kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many tries on this screen. Wait a few minutes.</source>
        <translation>För många försök på den här skärmen. Vänta några minuter.</translation>
    </message>
    <message>
        <source>Too many tries on this screen. It can be used again at %1.</source>
        <translation>För många försök på den här skärmen. Den kan användas igen %1.</translation>
    </message>
    <message>
        <source>A protected identity does not stand in a queue. Hand the screen over to this person alone.</source>
        <translation>En person med skyddad identitet står inte i kön. Lämna över skärmen till bara den personen.</translation>
    </message>
    <message>
        <source>The identity number does not tell the date of birth. Hand the screen over to this person alone.</source>
        <translation>Identitetsnumret visar inte födelsedatumet. Lämna över skärmen till bara den personen.</translation>
    </message>
    <message>
        <source>The newest version of this month has not arrived here yet. Try again in a moment.</source>
        <translation>Månadens senaste version har inte kommit hit än. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>This month is not waiting for a signature any more.</source>
        <translation>Den här månaden väntar inte på någon signatur längre.</translation>
    </message>
    <message>
        <source>This screen was open for too long. The staff can begin anew.</source>
        <translation>Skärmen har varit öppen för länge. Personalen kan börja om.</translation>
    </message>
    <message>
        <source>Signing is stopped for the whole organisation. Ask the administrator of the hub to look into it.</source>
        <translation>Signeringen är stoppad för hela organisationen. Be serverns administratör reda ut det.</translation>
    </message>
</context>
<context>
    <name>sek::CodeCard</name>
    <message>
        <source>Send a new code</source>
        <translation>Skicka en ny kod</translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation>Sexsiffrig kod</translation>
    </message>
    <message>
        <source>Four-digit code</source>
        <translation>Fyrsiffrig kod</translation>
    </message>
    <message>
        <source>The code goes to your own phone or e-mail address.</source>
        <translation>Koden går till din egen telefon eller e-postadress.</translation>
    </message>
    <message>
        <source>Sent by e-mail to %1.</source>
        <translation>Skickad med e-post till %1.</translation>
    </message>
    <message>
        <source>Sent by text message to %1.</source>
        <translation>Skickad med sms till %1.</translation>
    </message>
    <message>
        <source>The message should say %1 and the check mark %2.</source>
        <translation>I meddelandet ska det stå %1 och kontrollmärket %2.</translation>
    </message>
    <message>
        <source>The message should say %1.</source>
        <translation>I meddelandet ska det stå %1.</translation>
    </message>
    <message>
        <source>The code is valid for %1</source>
        <translation>Koden gäller i %1</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>Koden har gått ut</translation>
    </message>
    <message>
        <source>The code is used up</source>
        <translation>Koden är förbrukad</translation>
    </message>
    <message>
        <source>The code cannot be used</source>
        <translation>Koden kan inte användas</translation>
    </message>
    <message numerus="yes">
        <source>%n try(s) left</source>
        <comment>code</comment>
        <translation>
            <numerusform>%n försök kvar</numerusform>
            <numerusform>%n försök kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>The time is over. No try was charged. Ask for a new code.</source>
        <translation>Tiden är ute. Inget försök räknades. Begär en ny kod.</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Skicka koden</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signera</translation>
    </message>
    <message>
        <source>No code? You can ask for a new one in %1.</source>
        <translation>Ingen kod? Du kan begära en ny om %1.</translation>
    </message>
    <message>
        <source>No code?</source>
        <translation>Ingen kod?</translation>
    </message>
    <message>
        <source>It can be typed until %1. Whether it is right is checked at the next connection.</source>
        <translation>Den kan skrivas in till %1. Om den är rätt kontrolleras vid nästa anslutning.</translation>
    </message>
    <message>
        <source>Stored. It will be checked at the next connection.</source>
        <translation>Sparat. Det kontrolleras vid nästa anslutning.</translation>
    </message>
    <message>
        <source>E-mail to %1</source>
        <translation>E-post till %1</translation>
    </message>
    <message>
        <source>Text message to %1</source>
        <translation>Sms till %1</translation>
    </message>
    <message>
        <source>Where the code goes</source>
        <translation>Vart koden går</translation>
    </message>
    <message>
        <source>It is not known whether the message arrived. Type the code if it did; if not, ask for a new one.</source>
        <translation>Det är okänt om meddelandet kom fram. Skriv koden om det gjorde det; be annars om en ny.</translation>
    </message>
</context>
<context>
    <name>sek::CodeEdit</name>
    <message>
        <source>Four-digit code</source>
        <translation>Fyrsiffrig kod</translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation>Sexsiffrig kod</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>fel</translation>
    </message>
</context>
<context>
    <name>sek::ComparePaperDialog</name>
    <message>
        <source>Compare the signed paper</source>
        <translation>Jämför det undertecknade papperet</translation>
    </message>
    <message>
        <source>Is this the participant’s signature, and do the days and hours agree with the month? %1 passed it on %2.</source>
        <comment>person, when</comment>
        <translation>Är det deltagarens underskrift, och stämmer dagar och timmar med månaden? Lämnat av %1, %2.</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Skicka tillbaka…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>It agrees: the month is signed</source>
        <translation>Det stämmer: månaden är signerad</translation>
    </message>
    <message>
        <source>Fetching the file from the hub…</source>
        <translation>Hämtar filen från servern …</translation>
    </message>
    <message>
        <source>The file is not on this computer. It comes when the hub can be reached.</source>
        <translation>Filen finns inte på den här datorn. Den kommer när servern kan nås.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Inskannat papper</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Skicka tillbaka</translation>
    </message>
    <message>
        <source>Send the paper back?</source>
        <translation>Ska papperet lämnas tillbaka?</translation>
    </message>
    <message>
        <source>The month stays reported. It can be signed with a code or on a new sheet.</source>
        <translation>Månaden förblir rapporterad. Den kan signeras med en kod eller på ett nytt papper.</translation>
    </message>
    <message>
        <source>Reason (at least ten letters)</source>
        <translation>Skäl (minst tio bokstäver)</translation>
    </message>
    <message>
        <source>The month as it was reported</source>
        <translation>Månaden som den rapporterades</translation>
    </message>
</context>
<context>
    <name>sek::ConfirmRow</name>
    <message>
        <source>The password is not correct.</source>
        <translation>Lösenordet är fel.</translation>
    </message>
    <message>
        <source>The passphrase is not correct. Nothing was changed.</source>
        <translation>Lösenfrasen är fel. Ingenting har ändrats.</translation>
    </message>
</context>
<context>
    <name>sek::ConflictView</name>
    <message numerus="yes">
        <source>Write why, in at least %n letter(s).</source>
        <translation>
            <numerusform>Skriv varför, minst %n bokstav.</numerusform>
            <numerusform>Skriv varför, minst %n bokstäver.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::ContactPage</name>
    <message>
        <source>New contact person</source>
        <translation>Ny kontaktperson</translation>
    </message>
    <message>
        <source>Same contact person</source>
        <translation>Samma kontaktperson</translation>
    </message>
    <message>
        <source>Undo: contact person</source>
        <translation>Ångra: kontaktperson</translation>
    </message>
    <message>
        <source>Organisation contact person</source>
        <translation>Organisationens kontaktperson</translation>
    </message>
    <message>
        <source>An authorised user can be selected once the organisation is registered and has an OID.</source>
        <translation>En behörig användare kan väljas när organisationen är registrerad och har ett OID.</translation>
    </message>
    <message>
        <source>There is no authorised user to select. Add one first.</source>
        <translation>Det finns ingen behörig användare att välja. Lägg först till en.</translation>
    </message>
    <message>
        <source>Replace contact person</source>
        <translation>Byt kontaktperson</translation>
    </message>
    <message>
        <source>The contact person already has these details.</source>
        <translation>Kontaktpersonen har redan de uppgifterna.</translation>
    </message>
    <message>
        <source>Take over the user’s details</source>
        <translation>Ta över användarens uppgifter</translation>
    </message>
    <message>
        <source>They are not saved until you press Update my organisation.</source>
        <translation>De sparas först när du väljer ”Uppdatera min organisation”.</translation>
    </message>
    <message>
        <source>Details copied.</source>
        <translation>Uppgifterna har kopierats.</translation>
    </message>
    <message>
        <source>The change takes effect when you choose “Update my organisation”.</source>
        <translation>Ändringen börjar gälla när du väljer ”Uppdatera min organisation”.</translation>
    </message>
    <message>
        <source>The contact person details have been replaced.</source>
        <translation>Kontaktpersonens uppgifter har ersatts.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>New person, or the same person with new details?</source>
        <translation>Är det en ny person eller samma person med nya uppgifter?</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Samma person</translation>
    </message>
    <message>
        <source>Differs from the authorised user of the same e-mail:</source>
        <translation>Skiljer sig från den behöriga användaren med samma e-post:</translation>
    </message>
    <message>
        <source>One person for the whole organisation. Changes take effect when you update it.</source>
        <translation>En person för hela organisationen. Ändringarna börjar gälla när du uppdaterar den.</translation>
    </message>
    <message>
        <source>Select authorised user…</source>
        <translation>Välj behörig användare…</translation>
    </message>
</context>
<context>
    <name>sek::DetailsPage</name>
    <message>
        <source>Organisation data</source>
        <translation>Organisationsuppgifter</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identifiering</translation>
    </message>
    <message>
        <source>Given at registration, it cannot be changed.</source>
        <translation>Tilldelas vid registreringen och kan inte ändras.</translation>
    </message>
    <message>
        <source>Only the national agency can change it.</source>
        <translation>Det kan bara det nationella programkontoret ändra.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrering</translation>
    </message>
    <message>
        <source>Number in KRS</source>
        <translation>Nummer i KRS</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>Contact and address</source>
        <translation>Kontakt och adress</translation>
    </message>
    <message>
        <source>In the programme</source>
        <translation>I programmet</translation>
    </message>
    <message>
        <source>dd/MM/yyyy</source>
        <comment>date format</comment>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message>
        <source>Certified by the national agency · %1</source>
        <translation>Certifierad av programkontoret · %1</translation>
    </message>
    <message>
        <source>Last updated: %1</source>
        <translation>Senast uppdaterad: %1</translation>
    </message>
    <message>
        <source>Last updated: %1, %2</source>
        <translation>Senast uppdaterad: %1, %2</translation>
    </message>
    <message>
        <source>Differs from ORS</source>
        <translation>Skiljer sig från ORS</translation>
    </message>
    <message>
        <source>Computers of the office</source>
        <translation>Kontorets datorer</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Ändringshistorik</translation>
    </message>
    <message>
        <source>Registered. Waiting for the national agency to certify.</source>
        <translation>Registrerad. Väntar på att det nationella programkontoret certifierar.</translation>
    </message>
    <message>
        <source>Waiting for confirmation. Ask your national agency if this lasts.</source>
        <translation>Väntar på bekräftelse. Fråga det nationella programkontoret om det drar ut på tiden.</translation>
    </message>
    <message>
        <source>Not registered yet. You cannot use it in applications.</source>
        <translation>Ännu inte registrerad. Du kan inte använda den i ansökningar.</translation>
    </message>
    <message>
        <source>A name, a number or the address has changed. The agency may have to certify again.</source>
        <translation>Ett namn, ett nummer eller adressen har ändrats. Programkontoret kan behöva certifiera igen.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) use these phone numbers. They change for them too.</source>
        <translation>
            <numerusform>%n person använder dessa telefonnummer. De ändras även för den personen.</numerusform>
            <numerusform>%n personer använder dessa telefonnummer. De ändras även för dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) use this address. It changes for them too.</source>
        <translation>
            <numerusform>%n person använder denna adress. Den ändras även för den personen.</numerusform>
            <numerusform>%n personer använder denna adress. Den ändras även för dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::DevicesPanel</name>
    <message>
        <source>Asking the hub…</source>
        <translation>Frågar servern …</translation>
    </message>
    <message>
        <source>The hub cannot be reached now. The list is shown when it can.</source>
        <translation>Servern kan inte nås just nu. Listan visas när det går.</translation>
    </message>
    <message>
        <source>(this computer)</source>
        <translation>(den här datorn)</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>inloggad</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>utloggad</translation>
    </message>
    <message>
        <source>End access</source>
        <translation>Avsluta åtkomsten</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dator</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Senast sedd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>The hub knows the computers. Sign in to see them.</source>
        <translation>Servern känner till datorerna. Logga in för att se dem.</translation>
    </message>
    <message>
        <source>End the access of that computer?</source>
        <translation>Vill du avsluta den datorns åtkomst?</translation>
    </message>
    <message>
        <source>It is signed out and deletes its copy of the data when it next reaches the hub. What was typed there and not sent is lost.</source>
        <translation>Den loggas ut och tar bort sin kopia av uppgifterna nästa gång den når servern. Det som har skrivits där och inte skickats går förlorat.</translation>
    </message>
    <message>
        <source>To use it again it needs a new invitation.</source>
        <translation>För att användas igen behöver den en ny inbjudan.</translation>
    </message>
    <message>
        <source>The access has ended.</source>
        <translation>Åtkomsten har avslutats.</translation>
    </message>
    <message>
        <source>My computers</source>
        <translation>Mina datorer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>sek::DiffDelegate</name>
    <message>
        <source>changed by the other side</source>
        <translation>ändrat av den andra parten</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>ändrat av dig</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>oförändrat</translation>
    </message>
</context>
<context>
    <name>sek::DiffTable</name>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
</context>
<context>
    <name>sek::DocumentDialog</name>
    <message numerus="yes">
        <source>PDF, %n page(s), %1</source>
        <translation>
            <numerusform>PDF, %n sida, %1</numerusform>
            <numerusform>PDF, %n sidor, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF, %1</source>
        <translation>PDF, %1</translation>
    </message>
    <message>
        <source>Picture, %1 × %2 pixels, %3</source>
        <translation>Bild, %1 × %2 bildpunkter, %3</translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>Lägg till dokument</translation>
    </message>
    <message>
        <source>Replace document</source>
        <translation>Ersätt dokument</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Förhandsgranskning: %1</translation>
    </message>
    <message>
        <source>A document that was added cannot be deleted, only replaced by a newer one.</source>
        <translation>Ett tillagt dokument kan inte tas bort, bara ersättas av ett nyare.</translation>
    </message>
    <message>
        <source>The older document stays in the list as replaced.</source>
        <translation>Det äldre dokumentet står kvar i listan som ersatt.</translation>
    </message>
</context>
<context>
    <name>sek::DocumentView</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Spara en kopia som…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Fetching: %1 of %2</source>
        <translation>Hämtar: %1 av %2</translation>
    </message>
    <message>
        <source>Fetching the file from the hub…</source>
        <translation>Hämtar filen från servern …</translation>
    </message>
    <message>
        <source>The file is not on this computer. It comes when the hub can be reached.</source>
        <translation>Filen finns inte på den här datorn. Den kommer när servern kan nås.</translation>
    </message>
</context>
<context>
    <name>sek::DocumentsModel</name>
    <message>
        <source>Not sent</source>
        <translation>Inte skickat</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation>Inte hämtat</translation>
    </message>
    <message>
        <source>Uploading, %1%</source>
        <translation>Laddar upp, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Väntar på att skickas</translation>
    </message>
    <message>
        <source>Fetching, %1%</source>
        <translation>Hämtar, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation>Ersatt av ett nyare</translation>
    </message>
    <message>
        <source>Should be renewed</source>
        <translation>Bör förnyas</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>Avbryt hämtningen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Spara en kopia som…</translation>
    </message>
    <message>
        <source>Edit kind and date</source>
        <translation>Redigera typ och datum</translation>
    </message>
    <message>
        <source>Replace by a newer one…</source>
        <translation>Ersätt med ett nyare…</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>inte angivet</translation>
    </message>
    <message>
        <source>somebody who is no longer in the list</source>
        <translation>någon som inte längre finns på listan</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Utfärdat den</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Uppladdat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
</context>
<context>
    <name>sek::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Lägg till…</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrera listan</translation>
    </message>
    <message>
        <source>No documents yet.</source>
        <translation>Inga dokument än.</translation>
    </message>
    <message>
        <source>Add the registry extract, the statutes or a form: PDF, PNG or JPEG, 10 MB at most. Or drag a file here.</source>
        <translation>Lägg till registerutdraget, stadgarna eller ett formulär: PDF, PNG eller JPEG, högst 10 MB. Eller dra en fil hit.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inga träffar</translation>
    </message>
    <message>
        <source>No document in the list has these words. Esc empties the filter.</source>
        <translation>Inget dokument i listan innehåller de här orden. Esc tömmer filtret.</translation>
    </message>
    <message>
        <source>Documents cannot be deleted, only replaced by newer ones.</source>
        <translation>Dokument kan inte tas bort, bara ersättas av nyare.</translation>
    </message>
    <message>
        <source>You are not authorised to do this.</source>
        <translation>Du har inte behörighet att göra detta.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokument</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Documents older than %n month(s) should be renewed. Replace them by newer ones.</source>
        <translation>
            <numerusform>Dokument som är äldre än %n månad bör förnyas. Ersätt dem med nyare.</numerusform>
            <numerusform>Dokument som är äldre än %n månader bör förnyas. Ersätt dem med nyare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>Lägg till dokument</translation>
    </message>
    <message>
        <source>Replace document</source>
        <translation>Ersätt dokument</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>Dokument (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The copy is saved. It is not protected there.</source>
        <translation>Kopian har sparats. Den är inte skyddad där.</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Spara en kopia som</translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation>Redigera dokument</translation>
    </message>
</context>
<context>
    <name>sek::EnrolmentDialog</name>
    <message>
        <source>Who is expected</source>
        <translation>Vilka som väntas</translation>
    </message>
    <message>
        <source>Participants of the project</source>
        <translation>Projektets deltagare</translation>
    </message>
    <message>
        <source>Nobody takes part in this project yet.</source>
        <translation>Ingen deltar i projektet än.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Markera alla</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Avmarkera alla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>%1 of %2 are expected.</source>
        <translation>%1 av %2 väntas.</translation>
    </message>
</context>
<context>
    <name>sek::EraseDialog</name>
    <message>
        <source>Erase a participant</source>
        <translation>Radera en deltagare</translation>
    </message>
    <message>
        <source>Erase everything about %1?</source>
        <translation>Vill du radera allt om %1?</translation>
    </message>
    <message>
        <source>Name, identity number, phone and e-mail address, hours, signatures and certificates go: here, at the hub and on every colleague&apos;s computer.</source>
        <translation>Namn, identitetsnummer, telefon, e-postadress, timmar, underskrifter och intyg raderas: här, på servern och på alla kollegors datorer.</translation>
    </message>
    <message>
        <source>The history says only that there was something and when it was erased. The hub&apos;s log can still be checked.</source>
        <translation>Historiken visar bara att något fanns och när det raderades. Serverns logg kan fortfarande kontrolleras.</translation>
    </message>
    <message>
        <source>What was saved as a file, printed or sent stays where it is. Backups of the hub keep it until they are replaced.</source>
        <translation>Det som har sparats som fil, skrivits ut eller skickats finns kvar där det är. Serverns säkerhetskopior har det kvar tills de ersätts.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Det går inte att ångra.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>It is no longer needed</source>
        <translation>Uppgifterna behövs inte längre</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translation>Personen har begärt det</translation>
    </message>
    <message>
        <source>Registered by mistake or twice</source>
        <translation>Registrerad av misstag eller två gånger</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>sek::EuLoginDialog</name>
    <message>
        <source>EU Login account</source>
        <translation>EU Login-konto</translation>
    </message>
    <message>
        <source>Do you have an EU Login account?</source>
        <translation>Har du ett EU Login-konto?</translation>
    </message>
    <message>
        <source>Does %1 have an EU Login account?</source>
        <translation>Har %1 ett EU Login-konto?</translation>
    </message>
    <message>
        <source>I have an EU Login with this address</source>
        <translation>Jag har ett EU Login-konto med den här adressen</translation>
    </message>
    <message>
        <source>There is an EU Login with this address</source>
        <translation>Det finns ett EU Login-konto med den här adressen</translation>
    </message>
    <message>
        <source>There is one with another address</source>
        <translation>Det finns ett med en annan adress</translation>
    </message>
    <message>
        <source>PASS compares it with the address on the list.</source>
        <translation>PASS jämför den med adressen på listan.</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>Det finns inget konto än</translation>
    </message>
    <message>
        <source>Create it with exactly the address on the list.</source>
        <translation>Skapa det med exakt den adress som står på listan.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>E-mail of the EU Login account</source>
        <translation>EU Login-kontots e-post</translation>
    </message>
    <message>
        <source>You answer for a colleague: your name and today’s date stay beside the answer.</source>
        <translation>Du svarar för en kollega: ditt namn och dagens datum står kvar vid svaret.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Choose one answer.</source>
        <translation>Välj ett svar.</translation>
    </message>
</context>
<context>
    <name>sek::EventsDialog</name>
    <message>
        <source>Erased on %1</source>
        <comment>date</comment>
        <translation>Raderat %1</translation>
    </message>
    <message>
        <source>Codes and screens</source>
        <translation>Koder och skärmar</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>Hämta äldre poster</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Spara som fil…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Reading the hub’s log…</source>
        <translation>Läser serverns logg …</translation>
    </message>
    <message>
        <source>Only owners and auditors of the organisation read this.</source>
        <translation>Bara organisationens ägare och revisorer läser det här.</translation>
    </message>
    <message>
        <source>The log lies on the hub, and the hub cannot be reached now.</source>
        <translation>Loggen ligger på servern, och servern kan inte nås just nu.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Inget har hänt än.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Spara loggen</translation>
    </message>
    <message>
        <source>The log is saved as far as it stands here.</source>
        <translation>Loggen är sparad så långt den visas här.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Filen kunde inte skrivas: %1</translation>
    </message>
    <message>
        <source>What happened with codes, handed-over screens and links, as the hub has sealed it.</source>
        <translation>Vad som hänt med koder, överlämnade skärmar och länkar, så som servern har förseglat det.</translation>
    </message>
    <message>
        <source>Saved with the seals, it can be checked elsewhere.</source>
        <translation>Sparat med sigillen kan det kontrolleras någon annanstans.</translation>
    </message>
    <message>
        <source>Sealed statements (%1)</source>
        <translation>Förseglade uppgifter (%1)</translation>
    </message>
</context>
<context>
    <name>sek::FieldRow</name>
    <message>
        <source>empty</source>
        <comment>the field&apos;s old value</comment>
        <translation>tomt</translation>
    </message>
    <message>
        <source>Changed. Was: %1</source>
        <translation>Ändrat. Var: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Undo the change of %1</source>
        <translation>Ångra ändringen: %1</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatoriskt</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fel: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Varning: %1</translation>
    </message>
</context>
<context>
    <name>sek::FilePaperDialog</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>month, person, hours</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>A month signed on paper</source>
        <translation>En månad undertecknad på papper</translation>
    </message>
    <message>
        <source>Choose the scan…</source>
        <translation>Välj den inskannade filen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Pass on for comparison</source>
        <translation>Lämna till jämförelse</translation>
    </message>
    <message>
        <source>Choose the scan</source>
        <translation>Välj den inskannade filen</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Inskannade filer (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Reading the code…</source>
        <translation>Läser koden …</translation>
    </message>
    <message>
        <source>No code can be read on this scan. Scan the whole page again, flat and with at least 200 dots per inch.</source>
        <translation>Ingen kod kan läsas på bilden. Skanna hela sidan igen, slät och med minst 200 punkter per tum.</translation>
    </message>
    <message>
        <source>The code on this scan is of something else.</source>
        <translation>Koden på bilden hör till något annat.</translation>
    </message>
    <message>
        <source>The code names a month that you do not see: it belongs to another project or organisation.</source>
        <translation>Koden gäller en månad som du inte ser: den hör till ett annat projekt eller en annan organisation.</translation>
    </message>
    <message>
        <source>The month was corrected since this sheet was printed. Print the new one and have that signed.</source>
        <translation>Månaden har rättats sedan papperet skrevs ut. Skriv ut det nya och låt det undertecknas.</translation>
    </message>
    <message>
        <source>The hours on this sheet are not those of the month as it stands. Print it again and have that signed.</source>
        <translation>Timmarna på papperet är inte de som månaden har nu. Skriv ut det igen och låt det undertecknas.</translation>
    </message>
    <message>
        <source>Choose the scan of a preliminary certificate that the participant has signed by hand.</source>
        <translation>Välj den inskannade bilden av ett preliminärt intyg som deltagaren har undertecknat för hand.</translation>
    </message>
    <message>
        <source>The square code on it says which month it is. A second person then compares it.</source>
        <translation>Den fyrkantiga koden visar vilken månad det är. Sedan jämför en andra person.</translation>
    </message>
</context>
<context>
    <name>sek::FilterEdit</name>
    <message>
        <source>Filter the list</source>
        <translation>Filtrera listan</translation>
    </message>
</context>
<context>
    <name>sek::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>No help pages here</source>
        <translation>Det finns inga hjälpsidor</translation>
    </message>
    <message>
        <source>This build of the program came without its help.</source>
        <translation>Den här versionen av programmet saknar hjälp.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Ämnen</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hjälptext</translation>
    </message>
</context>
<context>
    <name>sek::HistoryPageView</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>Hämta äldre poster</translation>
    </message>
    <message>
        <source>Show masked values</source>
        <translation>Visa dolda värden</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Alla avsnitt</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>När som helst</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>De senaste 7 dagarna</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>De senaste 30 dagarna</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>De senaste 12 månaderna</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Fetching the history from the hub…</source>
        <translation>Hämtar historiken från servern …</translation>
    </message>
    <message>
        <source>The history lies on the hub, and the hub cannot be reached now.</source>
        <translation>Historiken finns på servern, och servern kan inte nås just nu.</translation>
    </message>
    <message>
        <source>No history yet.</source>
        <translation>Ingen historik än.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inga träffar</translation>
    </message>
    <message>
        <source>Every change that the hub accepts will be listed here.</source>
        <translation>Här visas alla ändringar som servern godtar.</translation>
    </message>
    <message>
        <source>No entry fits the filters. Load older ones or choose less.</source>
        <translation>Ingen post passar filtren. Hämta äldre eller välj mindre.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Codes and screens…</source>
        <translation>Koder och skärmar…</translation>
    </message>
    <message>
        <source>Who changed what, and when. What still waits on this computer stands above.</source>
        <translation>Vem som ändrade vad och när. Det som fortfarande väntar på den här datorn står överst.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Waits for your password</source>
        <translation>Väntar på ditt lösenord</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Skickat, inget svar ännu</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Väntar på att skickas</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
</context>
<context>
    <name>sek::IdentityDialog</name>
    <message>
        <source>Change the identity number</source>
        <translation>Ändra identitetsnumret</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Nu: %1</translation>
    </message>
    <message>
        <source>Months that were signed keep the number they were signed with. Statistics that were sent are to be sent again.</source>
        <translation>Månader som har signerats behåller numret de signerades med. Statistik som har skickats ska skickas igen.</translation>
    </message>
    <message>
        <source>Reason (at least ten letters)</source>
        <translation>Skäl (minst tio bokstäver)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Change the number</source>
        <translation>Ändra numret</translation>
    </message>
    <message>
        <source>Write why, in at least ten letters.</source>
        <translation>Skriv varför, minst tio bokstäver.</translation>
    </message>
    <message>
        <source>Somebody else has this number.</source>
        <translation>Någon annan har det här numret.</translation>
    </message>
    <message>
        <source>Somebody else has this number: %1</source>
        <translation>Någon annan har det här numret: %1</translation>
    </message>
</context>
<context>
    <name>sek::IdentityLooksDialog</name>
    <message>
        <source>Who saw the identity number</source>
        <translation>Vem såg identitetsnumret</translation>
    </message>
    <message>
        <source>Your number is hidden in the office. Each time somebody has it shown or exports it, that is noted here.</source>
        <translation>Ditt nummer är dolt på kontoret. Varje gång någon visar eller exporterar det antecknas det här.</translation>
    </message>
    <message>
        <source>%1: each time somebody has the number shown or exports it, that is noted here.</source>
        <translation>%1: varje gång någon visar eller exporterar numret antecknas det här.</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>Visades för</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Times that day</source>
        <translation>Gånger den dagen</translation>
    </message>
    <message>
        <source>Nobody had it shown.</source>
        <translation>Ingen har visat det.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>somebody who is not a user here any more</source>
        <translation>någon som inte längre är användare här</translation>
    </message>
</context>
<context>
    <name>sek::IdentityRows</name>
    <message>
        <source>Recognised by itself</source>
        <translation>Känns igen automatiskt</translation>
    </message>
    <message>
        <source>The person has none</source>
        <translation>Personen har inget</translation>
    </message>
    <message>
        <source>Kind of identity number</source>
        <translation>Typ av identitetsnummer</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Identitetsnummer</translation>
    </message>
    <message>
        <source>Empty only for people without one.</source>
        <translation>Tomt bara för den som saknar nummer.</translation>
    </message>
    <message>
        <source>Is the century right? Type all twelve digits to be sure.</source>
        <translation>Är århundradet rätt? Skriv alla tolv siffror för säkerhets skull.</translation>
    </message>
</context>
<context>
    <name>sek::ImportDialog</name>
    <message>
        <source>Import participants</source>
        <translation>Importera deltagare</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Välj en lista</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Välj en fil…</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Klistra in från urklipp</translation>
    </message>
    <message>
        <source>Letters of the &amp;file:</source>
        <translation>Tecken i &amp;filen:</translation>
    </message>
    <message>
        <source>Western Europe (Windows-1252)</source>
        <translation>Västeuropa (Windows-1252)</translation>
    </message>
    <message>
        <source>Central Europe (Windows-1250)</source>
        <translation>Centraleuropa (Windows-1250)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Baltikum (Windows-1257)</translation>
    </message>
    <message>
        <source>Look at the names: if their letters are wrong, choose another.</source>
        <translation>Titta på namnen: är tecknen fel, välj en annan kodning.</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Listans rader</translation>
    </message>
    <message>
        <source>&amp;Leave out the rows with errors</source>
        <translation>&amp;Utelämna rader med fel</translation>
    </message>
    <message>
        <source>Save the rows with errors…</source>
        <translation>Spara raderna med fel…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrera</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listor (*.csv *.txt *.tsv);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Läser listan</translation>
    </message>
    <message>
        <source>These columns are not known and are left out: %1</source>
        <translation>De här kolumnerna är okända och utelämnas: %1</translation>
    </message>
    <message>
        <source>The list is larger than 5 MB. Divide it into parts.</source>
        <translation>Listan är större än 5&#xa0;MB. Dela upp den.</translation>
    </message>
    <message>
        <source>The list has letters that this encoding does not have. Choose another encoding.</source>
        <translation>Listan har tecken som inte finns i den här kodningen. Välj en annan kodning.</translation>
    </message>
    <message>
        <source>This is a workbook, not a list. Save it in the spreadsheet program as CSV, or copy its rows and paste them here.</source>
        <translation>Det här är en arbetsbok, inte en lista. Spara den som CSV i kalkylprogrammet, eller kopiera raderna och klistra in dem här.</translation>
    </message>
    <message>
        <source>The list has more than 5,000 rows. Divide it into parts.</source>
        <translation>Listan har mer än 5&#xa0;000 rader. Dela upp den.</translation>
    </message>
    <message>
        <source>The first row must name the columns, each once: identity number, first name and last name are needed.</source>
        <translation>Första raden måste ange kolumnerna, var och en gång: identitetsnummer, förnamn och efternamn behövs.</translation>
    </message>
    <message>
        <source>There are no rows to read.</source>
        <translation>Det finns inga rader att läsa.</translation>
    </message>
    <message>
        <source>The list cannot be read: a quotation mark is not closed.</source>
        <translation>Listan kan inte läsas: ett citattecken saknar sitt slut.</translation>
    </message>
    <message numerus="yes">
        <source>%n to register</source>
        <translation>
            <numerusform>%n att registrera</numerusform>
            <numerusform>%n att registrera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered already</source>
        <translation>
            <numerusform>%n redan registrerad</numerusform>
            <numerusform>%n redan registrerade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation>
            <numerusform>%n med fel</numerusform>
            <numerusform>%n med fel</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has no start date in the list starts on %1.</source>
        <translation>Den som saknar startdatum i listan börjar %1.</translation>
    </message>
    <message numerus="yes">
        <source>Register %n participant(s)</source>
        <translation>
            <numerusform>Registrera %n deltagare</numerusform>
            <numerusform>Registrera %n deltagare</numerusform>
        </translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>Registrerar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>You stopped before this row.</source>
        <translation>Du avbröt före den här raden.</translation>
    </message>
    <message>
        <source>The phone or address belongs to a member of the staff.</source>
        <translation>Telefonen eller adressen tillhör någon i personalen.</translation>
    </message>
    <message>
        <source>Another participant has this phone or address already.</source>
        <translation>En annan deltagare har redan den telefonen eller adressen.</translation>
    </message>
    <message>
        <source>This person is registered already.</source>
        <translation>Personen är redan registrerad.</translation>
    </message>
    <message numerus="yes">
        <source>%n registered. The other rows say why they are not.</source>
        <translation>
            <numerusform>%n registrerad. Övriga rader anger varför de inte är det.</numerusform>
            <numerusform>%n registrerade. Övriga rader anger varför de inte är det.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows with errors</source>
        <translation>Spara raderna med fel</translation>
    </message>
    <message>
        <source>rows-with-errors.csv</source>
        <translation>rader-med-fel.csv</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listor (*.csv)</translation>
    </message>
    <message>
        <source>The rows are saved, with the reasons in the last column. The file is not protected.</source>
        <translation>Raderna är sparade, med orsakerna i sista kolumnen. Filen är inte skyddad.</translation>
    </message>
    <message>
        <source>A CSV file, or rows copied in a spreadsheet. The first row names the columns.</source>
        <translation>En CSV-fil eller rader kopierade i ett kalkylblad. Första raden anger kolumnerna.</translation>
    </message>
    <message>
        <source>Needed: identity number, first name, last name.</source>
        <translation>Det som behövs: identitetsnummer, förnamn, efternamn.</translation>
    </message>
</context>
<context>
    <name>sek::ImportModel</name>
    <message>
        <source>Identity number</source>
        <translation>Identitetsnummer</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>Typ av nummer</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>The same person is in row %1.</source>
        <translation>Samma person finns på rad %1.</translation>
    </message>
    <message>
        <source>Is the century right? Type all twelve digits to be sure.</source>
        <translation>Är århundradet rätt? Skriv alla tolv siffror för säkerhets skull.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 saknas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column of a list, what is wrong in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Joins the project</source>
        <translation>Går med i projektet</translation>
    </message>
    <message>
        <source>Registered in the organisation already</source>
        <translation>Redan registrerad i organisationen</translation>
    </message>
    <message>
        <source>Registered already</source>
        <translation>Redan registrerad</translation>
    </message>
    <message>
        <source>Registered already, with other details</source>
        <translation>Redan registrerad, med andra uppgifter</translation>
    </message>
    <message>
        <source>Not changed by a list: %1</source>
        <translation>Ändras inte av en lista: %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Inte registrerad</translation>
    </message>
    <message>
        <source>Row</source>
        <comment>of a list</comment>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Phone or address</source>
        <translation>Telefon eller adress</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>Will be registered</source>
        <translation>Registreras</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltagare</translation>
    </message>
</context>
<context>
    <name>sek::InviteDialog</name>
    <message>
        <source>Invite to the hub</source>
        <translation>Bjud in till servern</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>The hub asks before it gives rights away.</source>
        <translation>Servern frågar innan den ger någon behörighet.</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Inbjudningslänk</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopiera länken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Make the invitation</source>
        <translation>Skapa inbjudan</translation>
    </message>
    <message>
        <source>Copied. Send it to the colleague in a way that nobody else can read.</source>
        <translation>Kopierad. Skicka den till kollegan på ett sätt som ingen annan läser.</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>Fältet måste fyllas i.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Det här är inte en e-postadress.</translation>
    </message>
    <message>
        <source>Only an owner or an administrator of the organisation can invite, and only an owner can make owners.</source>
        <translation>Bara en ägare eller administratör i organisationen kan bjuda in, och bara en ägare kan utse ägare.</translation>
    </message>
    <message>
        <source>The hub cannot be reached now. An invitation is made by the hub; try again when it can.</source>
        <translation>Servern kan inte nås just nu. Inbjudan skapas av servern; försök igen när den går att nå.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a minute and try again.</source>
        <translation>För många försök. Vänta en minut och försök igen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>The link is shown only now. It works once, until %1.</source>
        <translation>Länken visas bara nu. Den fungerar en gång, till och med %1.</translation>
    </message>
    <message>
        <source>With the invitation a colleague can work in this organisation from a computer of her or his own.</source>
        <translation>Med inbjudan kan en kollega arbeta i organisationen från en egen dator.</translation>
    </message>
    <message>
        <source>It works once, within 48 hours, and only with this e-mail address.</source>
        <translation>Den fungerar en gång, inom 48 timmar, och bara med den här e-postadressen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>sek::JoinDialog</name>
    <message>
        <source>Join an organisation</source>
        <translation>Gå med i en organisation</translation>
    </message>
    <message>
        <source>You work on the hub %1 as %2. With an invitation of this hub to the same address you join a further organisation.</source>
        <translation>Du arbetar på servern %1 som %2. Med en inbjudan från samma server till samma adress går du med i ytterligare en organisation.</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Inbjudningslänk</translation>
    </message>
    <message>
        <source>It begins with “sekretariat:”.</source>
        <translation>Den börjar med ”sekretariat:”.</translation>
    </message>
    <message>
        <source>Leave the sample data…</source>
        <translation>Lämna exemplet…</translation>
    </message>
    <message>
        <source>Open another profile</source>
        <translation>Öppna en annan profil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Gå med</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>Fältet måste fyllas i.</translation>
    </message>
    <message>
        <source>This is not a whole invitation link. Copy all of it, it begins with “sekretariat:”.</source>
        <translation>Det här är inte hela inbjudningslänken. Kopiera hela, den börjar med ”sekretariat:”.</translation>
    </message>
    <message>
        <source>The invitation is of the hub %1, and this profile holds the sample data. Leave the sample and join there: its data are deleted.</source>
        <translation>Inbjudan gäller servern %1, och den här profilen innehåller exempeldata. Lämna exemplet och gå med där: exempeldata tas bort.</translation>
    </message>
    <message>
        <source>The invitation is of the hub %1. Each hub needs a profile of its own on this computer; the data here stay as they are.</source>
        <translation>Inbjudan gäller servern %1. Varje server behöver en egen profil på datorn; uppgifterna här påverkas inte.</translation>
    </message>
    <message>
        <source>The invitation was sent to another address than %1. Ask for one to this address.</source>
        <translation>Inbjudan skickades till en annan adress än %1. Be om en till den här adressen.</translation>
    </message>
    <message>
        <source>This invitation is for a computer that is new to the hub. This one is known there already.</source>
        <translation>Inbjudan gäller en dator som är ny för servern. Den här är redan känd där.</translation>
    </message>
    <message>
        <source>Your session with the hub has ended. Sign in again first; the invitation stays good.</source>
        <translation>Din session med servern har avslutats. Logga först in igen; inbjudan fortsätter att gälla.</translation>
    </message>
</context>
<context>
    <name>sek::JoinPane</name>
    <message>
        <source>Do not join: this is not the hub of your invitation. Ask the person who invited you for a new one.</source>
        <translation>Gå inte med: det här är inte servern i din inbjudan. Be den som bjöd in dig om en ny.</translation>
    </message>
    <message>
        <source>Invitation link or hub address</source>
        <translation>Inbjudningslänk eller serverns adress</translation>
    </message>
    <message>
        <source>E-mail address of your account</source>
        <translation>E-postadressen till ditt konto</translation>
    </message>
    <message>
        <source>E-mail address the invitation was sent to</source>
        <translation>E-postadress som inbjudan skickades till</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>As colleagues will see it.</source>
        <translation>Så som kollegorna ser det.</translation>
    </message>
    <message>
        <source>Password for the hub</source>
        <translation>Lösenord till servern</translation>
    </message>
    <message>
        <source>At least 15 characters. If you have an account on this hub already, its password.</source>
        <translation>Minst 15 tecken. Om du redan har ett konto på servern: dess lösenord.</translation>
    </message>
    <message>
        <source>Code of your authenticator app, or a recovery code</source>
        <translation>Kod från din autentiseringsapp, eller en återställningskod</translation>
    </message>
    <message>
        <source>Without one, ask for an invitation: with its link no code is needed.</source>
        <translation>Saknar du kod, be om en inbjudan: med dess länk behövs ingen kod.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrollera</translation>
    </message>
    <message>
        <source>Fingerprint of the hub</source>
        <translation>Serverns fingeravtryck</translation>
    </message>
    <message>
        <source>Compare it with the one in your invitation letter, or ask the person who invited you on the phone.</source>
        <translation>Jämför det med det i inbjudningsbrevet eller fråga den som bjöd in dig per telefon.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>Det är samma</translation>
    </message>
    <message>
        <source>It is different</source>
        <translation>Det är ett annat</translation>
    </message>
    <message>
        <source>Hub found: %1. The connection is encrypted.</source>
        <translation>Servern hittades: %1. Anslutningen är krypterad.</translation>
    </message>
    <message>
        <source>This is not a whole invitation link. Copy all of it, it begins with “sekretariat:”.</source>
        <translation>Det här är inte hela inbjudningslänken. Kopiera hela, den börjar med ”sekretariat:”.</translation>
    </message>
    <message>
        <source>This is neither an invitation link, which begins with “sekretariat:”, nor an address such as hub.example.org.</source>
        <translation>Det här är varken en inbjudningslänk, som börjar med ”sekretariat:”, eller en adress som hub.example.org.</translation>
    </message>
    <message>
        <source>The certificate is checked by this computer.</source>
        <translation>Certifikatet kontrolleras av datorn.</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>Fältet måste fyllas i.</translation>
    </message>
    <message>
        <source>At least 15 characters are needed. A sentence is easy to remember.</source>
        <translation>Det behövs minst 15 tecken. En mening är lätt att komma ihåg.</translation>
    </message>
    <message>
        <source>This password is easy to guess. Choose another one.</source>
        <translation>Lösenordet är lätt att gissa. Välj ett annat.</translation>
    </message>
    <message>
        <source>The invitation was sent to another address.</source>
        <translation>Inbjudan skickades till en annan adress.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Det här är inte en e-postadress.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Ange ditt namn.</translation>
    </message>
    <message>
        <source>E-mail address or password is not correct.</source>
        <translation>E-postadressen eller lösenordet är fel.</translation>
    </message>
    <message>
        <source>The invitation has been used already. Ask for a new one.</source>
        <translation>Inbjudan har redan använts. Be om en ny.</translation>
    </message>
    <message>
        <source>The invitation has expired. Ask for a new one.</source>
        <translation>Inbjudan har gått ut. Be om en ny.</translation>
    </message>
    <message>
        <source>The hub does not know this invitation. Ask for a new one.</source>
        <translation>Servern känner inte till inbjudan. Be om en ny.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a minute and try again.</source>
        <translation>För många försök. Vänta en minut och försök igen.</translation>
    </message>
    <message>
        <source>The hub is busy. Try again in a moment.</source>
        <translation>Servern är upptagen. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The hub needs a newer version of this program. Install it, then join.</source>
        <translation>Servern kräver en nyare version av programmet. Installera den och anslut sedan.</translation>
    </message>
</context>
<context>
    <name>sek::KeysPanel</name>
    <message>
        <source>keeps the key</source>
        <translation>förvarar nyckeln</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>används inte</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>Använd nyckelringen</translation>
    </message>
    <message>
        <source>set</source>
        <translation>angiven</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>inte angiven</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Ange en lösenfras…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>made</source>
        <translation>finns</translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation>Skapa en återställningskod…</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Skapa en ny…</translation>
    </message>
    <message>
        <source>One of keychain and passphrase has to stay.</source>
        <translation>Antingen nyckelringen eller lösenfrasen måste finnas kvar.</translation>
    </message>
    <message>
        <source>Ways into the encrypted data</source>
        <translation>Vägar in till de krypterade uppgifterna</translation>
    </message>
    <message>
        <source>Keychain of this computer</source>
        <translation>Datorns nyckelring</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Återställningskod</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Ta bort: %1</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or said no. Unlock it and try again. Nothing was changed.</source>
        <translation>Datorns nyckelring är låst eller sa nej. Lås upp den och försök igen. Ingenting har ändrats.</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep the key.</source>
        <translation>Datorn har ingen nyckelring som kan förvara nyckeln.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Ändra lösenfrasen</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Ange en lösenfras</translation>
    </message>
    <message>
        <source>The passphrase opens the encrypted data on this computer. It is not the password of the hub.</source>
        <translation>Lösenfrasen öppnar de krypterade uppgifterna på datorn. Den är inte lösenordet till servern.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny lösenfras</translation>
    </message>
    <message>
        <source>At least 12 characters. A sentence is easy to remember.</source>
        <translation>Minst 12 tecken. En mening är lätt att komma ihåg.</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Ny lösenfras igen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>finns inte</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Ange lösenfrasen</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>äldre än ett år</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sedan %1</translation>
    </message>
    <message>
        <source>Renew the keys…</source>
        <translation>Förnya nycklarna…</translation>
    </message>
    <message>
        <source>The keys are a year old: it is time to renew them.</source>
        <translation>Nycklarna är ett år gamla: det är dags att förnya dem.</translation>
    </message>
    <message>
        <source>They are renewed each year, and when you want it: after somebody may have seen them.</source>
        <translation>De förnyas varje år och när du vill: när någon kan ha sett dem.</translation>
    </message>
    <message>
        <source>An organisation here wants a passphrase alone to open its data.</source>
        <translation>En organisation här vill att endast en lösenfras öppnar dess uppgifter.</translation>
    </message>
    <message>
        <source>Keys of the data</source>
        <translation>Nycklar till uppgifterna</translation>
    </message>
    <message>
        <source>All data on this computer are written anew under new keys. Nothing is lost, and no connection is needed.</source>
        <translation>Alla uppgifter på datorn skrivs om med nya nycklar. Inget går förlorat, och ingen anslutning behövs.</translation>
    </message>
    <message>
        <source>The printed recovery code ends; you get a new one.</source>
        <translation>Den utskrivna återställningskoden upphör att gälla. Du får en ny.</translation>
    </message>
    <message>
        <source>Renew the keys</source>
        <translation>Förnya nycklarna</translation>
    </message>
    <message>
        <source>Passphrase for this computer</source>
        <translation>Lösenfras för den här datorn</translation>
    </message>
    <message>
        <source>Renew the keys of the data on this computer?</source>
        <translation>Vill du förnya nycklarna till uppgifterna på datorn?</translation>
    </message>
    <message>
        <source>The keys were renewed.</source>
        <translation>Nycklarna har förnyats.</translation>
    </message>
</context>
<context>
    <name>sek::KioskBar</name>
    <message>
        <source>%1 · %2</source>
        <comment>project number, organisation</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Större text</translation>
    </message>
</context>
<context>
    <name>sek::KioskModel</name>
    <message>
        <source>(was %1)</source>
        <translation>(var %1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>activity, note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>frånvarande</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
</context>
<context>
    <name>sek::KioskQueueWindow</name>
    <message>
        <source>Sign your attendance</source>
        <translation>Signera din närvaro</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Reference in your message</source>
        <translation>Referens i ditt meddelande</translation>
    </message>
    <message>
        <source>Day of birth, as a number</source>
        <translation>Födelsedag som ett tal</translation>
    </message>
    <message>
        <source>Month of birth, as a number</source>
        <translation>Födelsemånad som ett tal</translation>
    </message>
    <message>
        <source>Open my month</source>
        <translation>Öppna min månad</translation>
    </message>
    <message>
        <source>Leave (staff)</source>
        <translation>Avsluta (personal)</translation>
    </message>
    <message>
        <source>Attendance – Sekretariat</source>
        <extracomment>Title of the window while participants sign one after another; it holds no name.</extracomment>
        <translation>Närvaro – Sekretariat</translation>
    </message>
    <message>
        <source>Type the four letters of the reference in your message.</source>
        <translation>Skriv de fyra bokstäverna i referensen i ditt meddelande.</translation>
    </message>
    <message>
        <source>Type the day of the month you were born as a number, for example 4.</source>
        <translation>Skriv vilken dag i månaden du är född, som ett tal, till exempel 4.</translation>
    </message>
    <message>
        <source>Type the month you were born as a number, for example 11.</source>
        <translation>Skriv vilken månad du är född, som ett tal, till exempel 11.</translation>
    </message>
    <message>
        <source>Type the reference in your message, and the day and month you were born. You type the code after that.</source>
        <translation>Skriv referensen i ditt meddelande och dagen och månaden då du är född. Koden skriver du efter det.</translation>
    </message>
</context>
<context>
    <name>sek::KioskWindow</name>
    <message>
        <source>Ask me later</source>
        <translation>Fråga mig senare</translation>
    </message>
    <message>
        <source>Leave (staff)</source>
        <translation>Avsluta (personal)</translation>
    </message>
    <message>
        <source>The screen was hidden because nobody used it.</source>
        <translation>Skärmen doldes eftersom ingen använde den.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Thank you, it is confirmed.</source>
        <translation>Tack, det är bekräftat.</translation>
    </message>
    <message>
        <source>Give the computer back to the staff.</source>
        <translation>Lämna tillbaka datorn till personalen.</translation>
    </message>
    <message>
        <source>Thank you, it is signed.</source>
        <translation>Tack, det är signerat.</translation>
    </message>
    <message>
        <source>A receipt goes to all your phones and e-mail addresses. Give the computer back to the staff.</source>
        <translation>En kvittens går till alla dina telefoner och e-postadresser. Lämna tillbaka datorn till personalen.</translation>
    </message>
    <message>
        <source>Thank you, it was sent back.</source>
        <translation>Tack, det är tillbakaskickat.</translation>
    </message>
    <message>
        <source>The person responsible looks at it and you get a new version to read. Give the computer back to the staff.</source>
        <translation>Den ansvariga tittar på det och du får en ny version att läsa. Lämna tillbaka datorn till personalen.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>Inget signerades.</translation>
    </message>
    <message>
        <source>You can do it another day. Give the computer back to the staff.</source>
        <translation>Du kan göra det en annan dag. Lämna tillbaka datorn till personalen.</translation>
    </message>
    <message>
        <source>Attendance – Sekretariat</source>
        <extracomment>Title of the window while a participant works alone; it holds no name.</extracomment>
        <translation>Närvaro – Sekretariat</translation>
    </message>
    <message>
        <source>Stored. It will be checked at the next connection.</source>
        <translation>Sparat. Det kontrolleras vid nästa anslutning.</translation>
    </message>
    <message>
        <source>Nothing is signed yet. The staff learn then whether the code was right. Give the computer back to the staff.</source>
        <translation>Inget är signerat än. Personalen får då veta om koden var rätt. Lämna tillbaka datorn till personalen.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Nästa person</translation>
    </message>
    <message>
        <source>A receipt goes to all your phones and e-mail addresses.</source>
        <translation>En kvittens går till alla dina telefoner och e-postadresser.</translation>
    </message>
    <message>
        <source>The person responsible looks at it and you get a new version to read.</source>
        <translation>Den ansvariga tittar på det och du får en ny version att läsa.</translation>
    </message>
    <message>
        <source>You can do it another day.</source>
        <translation>Du kan göra det en annan dag.</translation>
    </message>
</context>
<context>
    <name>sek::LetterDialog</name>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Brevets text</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopiera texten</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Öppna i e-postprogrammet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>sek::ListedModel</name>
    <message>
        <source>main contact person of the project</source>
        <translation>projektets huvudkontaktperson</translation>
    </message>
    <message>
        <source>authorised user here</source>
        <translation>behörig användare här</translation>
    </message>
    <message>
        <source>not an authorised user here</source>
        <translation>inte behörig användare här</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>Edit…, Remove</source>
        <translation>Redigera…, Ta bort</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>För- och efternamn</translation>
    </message>
    <message>
        <source>E-mail on the list</source>
        <translation>E-postadress på listan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
</context>
<context>
    <name>sek::ListedView</name>
    <message>
        <source>People on the list: %1</source>
        <translation>Personer på listan: %1</translation>
    </message>
    <message>
        <source>Granted by %1.</source>
        <translation>Beviljad av: %1.</translation>
    </message>
    <message>
        <source>Nobody is entered who keeps the list.</source>
        <translation>Det är inte angivet vem som har hand om listan.</translation>
    </message>
    <message>
        <source>Who keeps the list: %1.</source>
        <translation>Listan sköts av: %1.</translation>
    </message>
    <message>
        <source>List confirmed on %1.</source>
        <translation>Listan bekräftades %1.</translation>
    </message>
    <message>
        <source>Nobody has asked yet who is on the list. Until then nobody is known to be missing from it.</source>
        <translation>Ingen har frågat än vilka som står på listan. Till dess vet man inte vem som saknas.</translation>
    </message>
    <message>
        <source>Back to the check</source>
        <translation>Tillbaka till kontrollen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message>
        <source>Confirmed today</source>
        <translation>Bekräftad i dag</translation>
    </message>
    <message>
        <source>The body that keeps the list confirmed today who is on it</source>
        <translation>Den som sköter listan bekräftade i dag vilka som står på den</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Lägg till person…</translation>
    </message>
    <message>
        <source>People on the list</source>
        <translation>Personer på listan</translation>
    </message>
    <message>
        <source>Nobody is entered.</source>
        <translation>Ingen är inlagd.</translation>
    </message>
    <message>
        <source>Ask the body that keeps the list, then enter the people with their e-mail addresses.</source>
        <translation>Fråga den som sköter listan och lägg sedan in personerna med deras e-postadresser.</translation>
    </message>
    <message>
        <source>Edit person on the list</source>
        <translation>Redigera person på listan</translation>
    </message>
    <message>
        <source>Add person to the list</source>
        <translation>Lägg till person på listan</translation>
    </message>
    <message>
        <source>%1 is off the list.</source>
        <translation>%1 är borttagen från listan.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>sek::LockChoice</name>
    <message>
        <source>The keychain of this computer keeps the key. Nothing has to be typed at the start.</source>
        <translation>Datorns nyckelring förvarar nyckeln. Ingenting behöver skrivas vid start.</translation>
    </message>
    <message>
        <source>Looking for the keychain of this computer…</source>
        <translation>Letar efter datorns nyckelring …</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or said no. Unlock it and try again, or choose a passphrase.</source>
        <translation>Datorns nyckelring är låst eller sa nej. Lås upp den och försök igen, eller välj en lösenfras.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep the key. A passphrase is therefore needed; you type it at each start.</source>
        <translation>Datorn har ingen nyckelring som kan förvara nyckeln. Därför behövs en lösenfras som du skriver vid varje start.</translation>
    </message>
    <message>
        <source>Lock of the encrypted data</source>
        <translation>Lås för de krypterade uppgifterna</translation>
    </message>
    <message>
        <source>Set a passphrase too</source>
        <translation>Ange även en lösenfras</translation>
    </message>
    <message>
        <source>Passphrase for this computer</source>
        <translation>Lösenfras för den här datorn</translation>
    </message>
    <message>
        <source>At least 12 characters. It opens the encrypted data on this computer.</source>
        <translation>Minst 12 tecken. Den öppnar de krypterade uppgifterna på datorn.</translation>
    </message>
    <message>
        <source>At least 12 characters are needed. A sentence is easy to remember.</source>
        <translation>Det behövs minst 12 tecken. En mening är lätt att komma ihåg.</translation>
    </message>
</context>
<context>
    <name>sek::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;pråk</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Utseende</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>My organisations</source>
        <translation>Mina organisationer</translation>
    </message>
    <message>
        <source>Sekretariat</source>
        <translation>Sekretariat</translation>
    </message>
    <message>
        <source>%1 – Sekretariat</source>
        <translation>%1 – Sekretariat</translation>
    </message>
    <message>
        <source>Organisation data</source>
        <translation>Organisationsuppgifter</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n fel</numerusform>
            <numerusform>%n fel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not sent</source>
        <translation>
            <numerusform>%n ändring inte skickad</numerusform>
            <numerusform>%n ändringar inte skickade</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>komplett</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Alla organisationer</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problem</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Logga in igen</translation>
    </message>
    <message>
        <source>Update the program</source>
        <translation>Uppdatera programmet</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n change(s) waiting</source>
        <translation>
            <numerusform>Offline · %n ändring väntar</numerusform>
            <numerusform>Offline · %n ändringar väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n change(s)…</source>
        <translation>
            <numerusform>Skickar %n ändring …</numerusform>
            <numerusform>Skickar %n ändringar …</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Ansluter …</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Allt sparat</translation>
    </message>
    <message>
        <source>All saved · %1</source>
        <translation>Allt sparat · %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>U&amp;pdate my organisation</source>
        <translation>&amp;Uppdatera min organisation</translation>
    </message>
    <message>
        <source>S&amp;ync now</source>
        <translation>S&amp;ynkronisera nu</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Sök…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Till&amp;baka</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Framåt</translation>
    </message>
    <message>
        <source>&amp;My organisations</source>
        <translation>&amp;Mina organisationer</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>Stö&amp;rre text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Mindre text</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normal textstorlek</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lås</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Sök överallt</translation>
    </message>
    <message>
        <source>Placement portal (PASS)</source>
        <translation>Portalen (PASS)</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Authorised users</source>
        <translation>Behöriga användare</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>To repeat in ORS</source>
        <translation>Att upprepa i ORS</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not sent</source>
        <translation>
            <numerusform>%n fil inte skickad</numerusform>
            <numerusform>%n filer inte skickade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) on the way</source>
        <translation>
            <numerusform>%n fil på väg</numerusform>
            <numerusform>%n filer på väg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) should be renewed</source>
        <translation>
            <numerusform>%n dokument bör förnyas</numerusform>
            <numerusform>%n dokument bör förnyas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) cannot enter</source>
        <translation>
            <numerusform>%n person saknar tillträde</numerusform>
            <numerusform>%n personer saknar tillträde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) to repeat</source>
        <translation>
            <numerusform>%n uppdatering att upprepa</numerusform>
            <numerusform>%n uppdateringar att upprepa</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for organisations</source>
        <translation>Sök organisationer</translation>
    </message>
    <message>
        <source>Register organisation</source>
        <translation>Registrera organisation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>&amp;Organisations</source>
        <translation>&amp;Organisationer</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Verk&amp;tyg</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Inställningar…</translation>
    </message>
    <message>
        <source>&amp;Search for organisations…</source>
        <translation>&amp;Sök organisationer…</translation>
    </message>
    <message>
        <source>&amp;Review the changes…</source>
        <translation>&amp;Granska ändringarna…</translation>
    </message>
    <message>
        <source>&amp;Discard changes…</source>
        <translation>&amp;Ignorera ändringar…</translation>
    </message>
    <message>
        <source>&amp;Invite a colleague…</source>
        <translation>&amp;Bjud in en kollega…</translation>
    </message>
    <message>
        <source>Sign in &amp;again…</source>
        <translation>&amp;Logga in igen…</translation>
    </message>
    <message>
        <source>Make a &amp;recovery code…</source>
        <translation>Skapa en &amp;återställningskod…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Kortkommandon…</translation>
    </message>
    <message>
        <source>&amp;About Sekretariat</source>
        <translation>&amp;Om Sekretariat</translation>
    </message>
    <message>
        <source>Areas with words</source>
        <translation>Områden med namn</translation>
    </message>
    <message>
        <source>Your session with the hub has ended. You can go on working; sign in again to send and to fetch.</source>
        <translation>Din session med servern har avslutats. Du kan fortsätta arbeta; logga in igen för att skicka och hämta.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Logga in igen…</translation>
    </message>
    <message numerus="yes">
        <source>Confirm with your password to send %n change(s).</source>
        <translation>
            <numerusform>Bekräfta med ditt lösenord för att skicka %n ändring.</numerusform>
            <numerusform>Bekräfta med ditt lösenord för att skicka %n ändringar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Bekräfta…</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Vad som ska göras</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Make a recovery code and keep it on paper: it opens the data here when the keychain or the passphrase does not.</source>
        <translation>Skapa en återställningskod och spara den på papper: den öppnar uppgifterna här när nyckelringen eller lösenfrasen inte gör det.</translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation>Skapa en återställningskod…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>Account %1 on the hub %2. What you changed is kept and is sent afterwards.</source>
        <translation>Konto: %1. Server: %2. Det du har ändrat finns kvar och skickas efteråt.</translation>
    </message>
    <message>
        <source>Password for the hub</source>
        <translation>Lösenord till servern</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Passphrase for this computer</source>
        <translation>Lösenfras för den här datorn</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bekräfta</translation>
    </message>
    <message>
        <source>The hub asks before rights, keys or people change.</source>
        <translation>Servern frågar innan behörigheter, nycklar eller personer ändras.</translation>
    </message>
    <message>
        <source>To be registered</source>
        <translation>Ska registreras</translation>
    </message>
    <message>
        <source>Waiting for your password</source>
        <translation>Väntar på ditt lösenord</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) sent back</source>
        <translation>
            <numerusform>%n månad tillbakaskickad</numerusform>
            <numerusform>%n månader tillbakaskickade</numerusform>
        </translation>
    </message>
    <message>
        <source>Set a passphrase under Settings first: only with it can the staff take the screen back.</source>
        <translation>Ange först en lösenfras under Inställningar: bara med den kan personalen ta tillbaka skärmen.</translation>
    </message>
    <message>
        <source>A link to sign was sent by text message to %1.</source>
        <translation>En länk för att signera har skickats med sms till %1.</translation>
    </message>
    <message>
        <source>A link to sign was sent by e-mail to %1.</source>
        <translation>En länk för att signera har skickats med e-post till %1.</translation>
    </message>
    <message>
        <source>This hub has no page to sign on.</source>
        <translation>Servern har ingen sida att signera på.</translation>
    </message>
    <message>
        <source>My attendance</source>
        <translation>Min närvaro</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) to sign</source>
        <translation>
            <numerusform>%n månad att signera</numerusform>
            <numerusform>%n månader att signera</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: another hub answers</source>
        <translation>Offline: en annan server svarar</translation>
    </message>
    <message>
        <source>Offline: certificate not valid</source>
        <translation>Offline: certifikatet gäller inte</translation>
    </message>
    <message>
        <source>Offline: sign in to the network</source>
        <translation>Offline: logga in på nätverket</translation>
    </message>
    <message>
        <source>The hub was restored from a backup that did not have everything this computer had seen. What was missing is given back to it from here.</source>
        <translation>Servern återställdes från en säkerhetskopia som inte hade allt som den här datorn hade sett. Det som saknades lämnas tillbaka härifrån.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Your access to %1 has ended. Its data on this computer was removed. If that was a mistake, ask a colleague there.</source>
        <translation>Din åtkomst till %1 har upphört. Uppgifterna på den här datorn togs bort. Är det ett misstag, fråga en kollega där.</translation>
    </message>
    <message>
        <source>The hub&apos;s record does not fit what this computer has seen. Nothing is signed until that is cleared up.</source>
        <translation>Serverns logg stämmer inte med det som datorn har sett. Inget signeras förrän det är utrett.</translation>
    </message>
    <message>
        <source>Leave the sample data?</source>
        <translation>Vill du lämna exemplet?</translation>
    </message>
    <message>
        <source>The sample data on this computer are deleted, with everything you tried in them.</source>
        <translation>Exempeldata på datorn tas bort, med allt du har prövat i dem.</translation>
    </message>
    <message>
        <source>Then you join with the invitation, as at a first start.</source>
        <translation>Sedan går du med genom inbjudan, som vid en första start.</translation>
    </message>
    <message>
        <source>What is kept here is deleted for good, and with it every change that has not reached the hub.</source>
        <translation>Det som finns här tas bort för gott, och med det varje ändring som inte har nått servern.</translation>
    </message>
    <message>
        <source>What the hub has is not touched. To fetch it again you need an invitation.</source>
        <translation>Det som servern har berörs inte. För att hämta det igen behöver du en inbjudan.</translation>
    </message>
    <message>
        <source>The hub of this computer is part of it: there is no other copy of its data.</source>
        <translation>Datorns egen server hör till: det finns ingen annan kopia av dess uppgifter.</translation>
    </message>
    <message>
        <source>Delete the data on this computer?</source>
        <translation>Vill du ta bort uppgifterna på datorn?</translation>
    </message>
    <message>
        <source>Nobody can open them any more afterwards, not with the passphrase, the keychain or the recovery code either.</source>
        <translation>Ingen kan öppna dem efteråt, inte heller med lösenfrasen, nyckelringen eller återställningskoden.</translation>
    </message>
    <message>
        <source>Other &amp;profiles</source>
        <translation>Andra &amp;profiler</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>&amp;Join an organisation…</source>
        <translation>&amp;Gå med i en organisation…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>L&amp;ogga ut…</translation>
    </message>
    <message>
        <source>Join again…</source>
        <translation>Gå med igen…</translation>
    </message>
    <message>
        <source>Some could not be read: check what you did last.</source>
        <translation>Några kunde inte läsas: kontrollera det du gjorde senast.</translation>
    </message>
    <message>
        <source>Forgotten…</source>
        <translation>Glömt…</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Vill du logga ut?</translation>
    </message>
    <message>
        <source>Sign this computer out of the hub?</source>
        <translation>Vill du logga ut datorn från servern?</translation>
    </message>
    <message>
        <source>What is here stays, locked, and can be worked on; to send and to fetch you sign in again with your password.</source>
        <translation>Det som finns här blir kvar, låst, och du kan arbeta med det; för att skicka och hämta loggar du in igen med lösenordet.</translation>
    </message>
    <message>
        <source>A file of the data on this computer was damaged and is kept aside; what the hub has is fetched again.</source>
        <translation>En fil med uppgifter på datorn var skadad och har lagts undan; det som servern har hämtas på nytt.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not sent yet were saved from it.</source>
        <translation>
            <numerusform>%n ändring som inte hade skickats räddades ur den.</numerusform>
            <numerusform>%n ändringar som inte hade skickats räddades ur den.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Åtkomst</translation>
    </message>
    <message>
        <source>&amp;Verify certificate…</source>
        <translation>&amp;Verifiera intyg…</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ångra: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Gör om: %1</translation>
    </message>
    <message>
        <source>Ne&amp;xt region</source>
        <translation>Nä&amp;sta område</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Utkastet sparat</translation>
    </message>
    <message>
        <source>Re&amp;gion before</source>
        <translation>Före&amp;gående område</translation>
    </message>
    <message>
        <source>This hub lets nobody register an organisation without an invitation. Ask the person who runs the hub for one.</source>
        <translation>På den här servern kan ingen registrera en organisation utan inbjudan. Be den som sköter servern om en.</translation>
    </message>
    <message>
        <source>Only the hub can open a place for a new organisation.</source>
        <translation>Bara servern kan öppna en plats för en ny organisation.</translation>
    </message>
    <message>
        <source>The hub did not open a place for a new organisation.</source>
        <translation>Servern öppnade ingen plats för en ny organisation.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Ange en lösenfras</translation>
    </message>
    <message>
        <source>%1 wants a passphrase alone to open its data.</source>
        <translation>%1 vill att endast en lösenfras öppnar dess uppgifter.</translation>
    </message>
    <message>
        <source>From now on you type it when you unlock the program. Nothing is lost, and no connection is needed.</source>
        <translation>Från och med nu skriver du den när du låser upp programmet. Inget går förlorat, och ingen anslutning behövs.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny lösenfras</translation>
    </message>
    <message>
        <source>At least 12 characters. A sentence is easy to remember.</source>
        <translation>Minst 12 tecken. En mening är lätt att komma ihåg.</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Ny lösenfras igen</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Ange lösenfrasen</translation>
    </message>
    <message>
        <source>Register an &amp;organisation…</source>
        <translation>Registrera en &amp;organisation…</translation>
    </message>
    <message>
        <source>&amp;New row…</source>
        <translation>&amp;Ny rad…</translation>
    </message>
    <message>
        <source>&amp;Edit the row…</source>
        <translation>&amp;Redigera raden…</translation>
    </message>
    <message>
        <source>Re&amp;move the row…</source>
        <translation>&amp;Ta bort raden…</translation>
    </message>
    <message>
        <source>F&amp;ilter the list</source>
        <translation>&amp;Filtrera listan</translation>
    </message>
    <message>
        <source>Next re&amp;cord</source>
        <translation>Näst&amp;a post</translation>
    </message>
    <message>
        <source>Recor&amp;d before</source>
        <translation>Föregå&amp;ende post</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problem</translation>
    </message>
    <message>
        <source>%1 wants a passphrase alone to open its data. The keychain of this computer does not open them any more.</source>
        <translation>%1 vill att endast en lösenfras öppnar dess uppgifter. Datorns nyckelring öppnar dem inte längre.</translation>
    </message>
    <message>
        <source>%1 wants a passphrase alone to open its data. Set one to work with them.</source>
        <translation>%1 vill att endast en lösenfras öppnar dess uppgifter. Välj en för att arbeta med dem.</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Ange en lösenfras…</translation>
    </message>
    <message>
        <source>The keys of the data on this computer are a year old. Renewing them takes a moment and loses nothing.</source>
        <translation>Nycklarna till uppgifterna på datorn är ett år gamla. Att förnya dem tar en stund, och inget går förlorat.</translation>
    </message>
    <message>
        <source>Renew the keys…</source>
        <translation>Förnya nycklarna…</translation>
    </message>
    <message>
        <source>The keys here were renewed, as each year, and the printed recovery code has ended. Make a new one.</source>
        <translation>Nycklarna här har förnyats, som varje år, och den utskrivna återställningskoden gäller inte längre. Skapa en ny.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching: %n record(s)</source>
        <translation>
            <numerusform>Hämtar: %n post</numerusform>
            <numerusform>Hämtar: %n poster</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub is reached. What you change is sent at once.</source>
        <translation>Det finns kontakt med servern. Det du ändrar skickas direkt.</translation>
    </message>
    <message>
        <source>The hub is being asked.</source>
        <translation>Servern tillfrågas.</translation>
    </message>
    <message>
        <source>The hub wants you to sign in again. What you change is kept here until then.</source>
        <translation>Servern vill att du loggar in igen. Det du ändrar sparas här tills dess.</translation>
    </message>
    <message>
        <source>The hub cannot be reached now. What you change is kept here and sent later.</source>
        <translation>Servern kan inte nås just nu. Det du ändrar sparas här och skickas senare.</translation>
    </message>
    <message>
        <source>You have opened several today. Try again tomorrow.</source>
        <translation>Du har redan skapat flera i dag. Försök igen i morgon.</translation>
    </message>
    <message>
        <source>Ta&amp;ke over changes from a file…</source>
        <translation>&amp;Ta över ändringar från en fil…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Spara som fil…</translation>
    </message>
    <message>
        <source>Save what was not sent</source>
        <translation>Spara det som inte skickades</translation>
    </message>
    <message>
        <source>Changes (*.json)</source>
        <translation>Ändringar (*.json)</translation>
    </message>
    <message>
        <source>Take over changes from a file</source>
        <translation>Ta över ändringar från en fil</translation>
    </message>
    <message>
        <source>Changes (*.json);;All files (*)</source>
        <translation>Ändringar (*.json);;Alla filer (*)</translation>
    </message>
    <message>
        <source>What you had not sent to %1 is kept on this computer until %2. Save it for a colleague there to take over.</source>
        <translation>Det du inte hade skickat till %1 finns kvar på datorn till %2. Spara det så att en kollega där kan ta över det.</translation>
    </message>
    <message>
        <source>The changes from the file stand in the pages now. Review them, then update the organisation.</source>
        <translation>Ändringarna från filen står nu på sidorna. Granska dem och uppdatera sedan organisationen.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) in it have to be made by hand.</source>
        <translation>
            <numerusform>%n annan i den måste göras för hand.</numerusform>
            <numerusform>%n andra i den måste göras för hand.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be read or written. Choose another place.</source>
        <translation>Filen kunde inte läsas eller sparas. Välj en annan plats.</translation>
    </message>
    <message>
        <source>The changes in this file are of another organisation. Open that one and try again there.</source>
        <translation>Ändringarna i filen gäller en annan organisation. Öppna den och försök igen där.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of Sekretariat. Update the program and try again.</source>
        <translation>Filen är skapad av en nyare version av Sekretariat. Uppdatera programmet och försök igen.</translation>
    </message>
    <message>
        <source>This is no file with changes that were not sent.</source>
        <translation>Det här är ingen fil med ändringar som inte skickades.</translation>
    </message>
    <message numerus="yes">
        <source>%n authorised user(s)</source>
        <translation>
            <numerusform>%n behörig användare</numerusform>
            <numerusform>%n behöriga användare</numerusform>
        </translation>
    </message>
    <message>
        <source>Your access to %1 was ended on %2. Its data on this computer was removed. If that was a mistake, ask a colleague there.</source>
        <translation>Din åtkomst till %1 avslutades %2. Uppgifterna på den här datorn togs bort. Är det ett misstag, fråga en kollega där.</translation>
    </message>
    <message>
        <source>Your access to %1 was ended by %2 on %3. Its data on this computer was removed. If that was a mistake, ask a colleague there.</source>
        <translation>Din åtkomst till %1 avslutades av %2 %3. Uppgifterna på den här datorn togs bort. Är det ett misstag, fråga en kollega där.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) from the file stand as they were typed when you open them.</source>
        <translation>
            <numerusform>%n formulär från filen är ifyllt som det var när du öppnar det.</numerusform>
            <numerusform>%n formulär från filen är ifyllda som de var när du öppnar dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused change(s) from the file stand under Problems.</source>
        <translation>
            <numerusform>%n avvisad ändring från filen finns under Problem.</numerusform>
            <numerusform>%n avvisade ändringar från filen finns under Problem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>This computer was without the hub for 90 days. %1 wants its data deleted then, and they were. With the hub they come again.</source>
        <translation>Datorn var utan servern i 90 dagar. %1 vill att uppgifterna raderas då, och det har skett. De hämtas igen från servern.</translation>
    </message>
    <message>
        <source>What you change is kept here until it does.</source>
        <translation>Det du ändrar finns kvar här tills den gör det.</translation>
    </message>
    <message>
        <source>Offline: the hub is too old</source>
        <translation>Offline: servern är för gammal</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Inte sparat</translation>
    </message>
</context>
<context>
    <name>sek::MessageBar</name>
    <message>
        <source>Error: %1</source>
        <translation>Fel: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Varning: %1</translation>
    </message>
</context>
<context>
    <name>sek::Month</name>
    <message>
        <source>Protected identity %1</source>
        <translation>Skyddad identitet %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapporterad</translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation>Kod skickad</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Kontrolleras</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signerad</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Reported</source>
        <comment>plural</comment>
        <translation>Rapporterade</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>plural</comment>
        <translation>Signerade</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>plural</comment>
        <translation>Avvisade</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>plural</comment>
        <translation>Låsta</translation>
    </message>
    <message>
        <source>%1 more than planned. Change the time or write why.</source>
        <translation>%1 mer än planerat. Ändra tiden eller skriv varför.</translation>
    </message>
    <message>
        <source>More than %1 in one day. Change the time or write why.</source>
        <translation>Mer än %1 på en dag. Ändra tiden eller skriv varför.</translation>
    </message>
    <message>
        <source>More than %1 in one day.</source>
        <translation>Mer än %1 på en dag.</translation>
    </message>
    <message>
        <source>The session was cancelled. It can have no hours.</source>
        <translation>Tillfället är inställt. Det kan inte ha några timmar.</translation>
    </message>
    <message>
        <source>This day is still to come. Hours are reported afterwards.</source>
        <translation>Dagen har inte varit ännu. Timmar rapporteras efteråt.</translation>
    </message>
    <message>
        <source>The person does not take part on this day.</source>
        <translation>Personen deltar inte den här dagen.</translation>
    </message>
    <message>
        <source>The participant says that this is not correct.</source>
        <translation>Deltagaren säger att det inte stämmer.</translation>
    </message>
    <message>
        <source>Planned %1, nothing entered yet.</source>
        <translation>%1 planerat, inget ifyllt ännu.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 tim</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 tim %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n timme</numerusform>
            <numerusform>%n timmar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>weekday, day, month</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Reported as attended, to the minute.</source>
        <translation>Närvarotiden rapporteras på minuten.</translation>
    </message>
    <message>
        <source>Each day is rounded down to half hours.</source>
        <translation>Varje dag avrundas nedåt till halva timmar.</translation>
    </message>
    <message>
        <source>The month is rounded down to half hours.</source>
        <translation>Månaden avrundas nedåt till halva timmar.</translation>
    </message>
    <message>
        <source>Each day is rounded down to whole hours.</source>
        <translation>Varje dag avrundas nedåt till hela timmar.</translation>
    </message>
    <message>
        <source>The month is rounded down to whole hours.</source>
        <translation>Månaden avrundas nedåt till hela timmar.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title of an activity</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <comment>activity, from, to</comment>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>activity, hours</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sek::MonthActs</name>
    <message>
        <source>Open a correction…</source>
        <translation>Öppna en rättelse…</translation>
    </message>
    <message>
        <source>Decide about the objection…</source>
        <translation>Avgör invändningen…</translation>
    </message>
    <message>
        <source>Agree to open the locked month…</source>
        <translation>Godkänn att månaden öppnas…</translation>
    </message>
    <message>
        <source>Ask to open the locked month…</source>
        <translation>Be att den låsta månaden öppnas…</translation>
    </message>
    <message>
        <source>Mark as claimed…</source>
        <translation>Markera som begärd…</translation>
    </message>
    <message>
        <source>Let the participant sign again…</source>
        <translation>Låt deltagaren signera igen…</translation>
    </message>
    <message>
        <source>Void the month…</source>
        <translation>Makulera månaden…</translation>
    </message>
    <message>
        <source>A second person has to agree: of the project contact and the finance contact one asks and the other agrees.</source>
        <translation>En andra person måste godkänna: av projektkontakten och ekonomikontakten ber den ena och godkänner den andra.</translation>
    </message>
    <message>
        <source>The participant writes: %1</source>
        <translation>Deltagaren skriver: %1</translation>
    </message>
    <message>
        <source>The code that was sent stops working.</source>
        <translation>Koden som skickades slutar gälla.</translation>
    </message>
    <message>
        <source>The signatures stay with the version before; both persons sign the new one again.</source>
        <translation>Signaturerna stannar hos den tidigare versionen; båda signerar den nya igen.</translation>
    </message>
    <message>
        <source>A new version with the same hours can be edited. The certificate of the version before is marked as replaced.</source>
        <translation>En ny version med samma timmar kan ändras. Den tidigare versionens intyg märks som ersatt.</translation>
    </message>
    <message>
        <source>Open a correction</source>
        <translation>Öppna en rättelse</translation>
    </message>
    <message>
        <source>Correct %1, %2?</source>
        <comment>month, person</comment>
        <translation>Vill du rätta %1, %2?</translation>
    </message>
    <message>
        <source>Reason (at least ten letters)</source>
        <translation>Skäl (minst tio bokstäver)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Open the correction</source>
        <translation>Öppna rättelsen</translation>
    </message>
    <message>
        <source>A new version is open. Change the hours, then report and sign it again.</source>
        <translation>En ny version är öppen. Ändra timmarna och rapportera och signera den sedan igen.</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Invändning</translation>
    </message>
    <message>
        <source>%1, %2: “I did not sign this”</source>
        <comment>month, person</comment>
        <translation>%1, %2: ”Jag har inte signerat det här”</translation>
    </message>
    <message>
        <source>The signature stands</source>
        <translation>Signaturen gäller</translation>
    </message>
    <message>
        <source>The month is locked and can be claimed.</source>
        <translation>Månaden låses och kan begäras.</translation>
    </message>
    <message>
        <source>It was not signed</source>
        <translation>Den var inte signerad</translation>
    </message>
    <message>
        <source>The signature is taken back. A new version opens and both persons sign again.</source>
        <translation>Signaturen återkallas. En ny version öppnas och båda signerar igen.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Avgör</translation>
    </message>
    <message>
        <source>It is decided.</source>
        <translation>Det är avgjort.</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>Angivet skäl: %1</translation>
    </message>
    <message>
        <source>%1 writes: %2</source>
        <comment>person, reason</comment>
        <translation>%1 skriver: %2</translation>
    </message>
    <message>
        <source>The project contact and the finance contact open it together: one asks, the other agrees.</source>
        <translation>Projektkontakten och ekonomikontakten öppnar den tillsammans: den ena ber, den andra godkänner.</translation>
    </message>
    <message>
        <source>It was used in the claim %1.</source>
        <translation>Den är använd i ansökan %1.</translation>
    </message>
    <message>
        <source>A new version opens; both persons sign again. What was sent to the office of statistics has to be sent again.</source>
        <translation>En ny version öppnas; båda signerar igen. Det som skickats till statistikmyndigheten måste skickas igen.</translation>
    </message>
    <message>
        <source>Open a locked month</source>
        <translation>Öppna en låst månad</translation>
    </message>
    <message>
        <source>Open %1, %2?</source>
        <comment>month, person</comment>
        <translation>Vill du öppna %1, %2?</translation>
    </message>
    <message>
        <source>Agree and open</source>
        <translation>Godkänn och öppna</translation>
    </message>
    <message>
        <source>Ask the other contact</source>
        <translation>Be den andra kontakten</translation>
    </message>
    <message>
        <source>The month is open again.</source>
        <translation>Månaden är öppen igen.</translation>
    </message>
    <message>
        <source>The other contact was asked.</source>
        <translation>Den andra kontakten är tillfrågad.</translation>
    </message>
    <message>
        <source>Mark as claimed</source>
        <translation>Markera som begärd</translation>
    </message>
    <message numerus="yes">
        <source>%n signed month(s) in a payment claim</source>
        <translation>
            <numerusform>%n signerad månad i en ansökan om utbetalning</numerusform>
            <numerusform>%n signerade månader i en ansökan om utbetalning</numerusform>
        </translation>
    </message>
    <message>
        <source>They are locked. Only the project contact and the finance contact together can open them again.</source>
        <translation>De låses. Bara projektkontakten och ekonomikontakten tillsammans kan öppna dem igen.</translation>
    </message>
    <message>
        <source>The claim’s reference</source>
        <translation>Ansökans beteckning</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) locked.</source>
        <translation>
            <numerusform>%n månad är låst.</numerusform>
            <numerusform>%n månader är låsta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>För många felaktiga koder</translation>
    </message>
    <message>
        <source>Let %1 sign again?</source>
        <translation>Vill du låta %1 signera igen?</translation>
    </message>
    <message>
        <source>How you reached the participant (at least ten letters)</source>
        <translation>Hur du nådde deltagaren (minst tio bokstäver)</translation>
    </message>
    <message>
        <source>Let them sign again</source>
        <translation>Låt signera igen</translation>
    </message>
    <message>
        <source>The participant can sign again.</source>
        <translation>Deltagaren kan signera igen.</translation>
    </message>
    <message>
        <source>Signing is not locked for this participant.</source>
        <translation>Signeringen är inte spärrad för den här deltagaren.</translation>
    </message>
    <message>
        <source>It was done twice in twelve months already. Let the participant sign on paper.</source>
        <translation>Det har redan gjorts två gånger på tolv månader. Låt deltagaren signera på papper.</translation>
    </message>
    <message>
        <source>Somebody else has to do this: a project contact who did not report the month.</source>
        <translation>Någon annan måste göra det: en projektkontakt som inte rapporterade månaden.</translation>
    </message>
    <message>
        <source>Void the month</source>
        <translation>Makulera månaden</translation>
    </message>
    <message>
        <source>Void %1, %2?</source>
        <comment>month, person</comment>
        <translation>Vill du makulera %1, %2?</translation>
    </message>
    <message>
        <source>Its hours no longer count and its certificate is void. What was signed stays in the history.</source>
        <translation>Timmarna räknas inte längre och intyget är makulerat. Det som signerats finns kvar i historiken.</translation>
    </message>
    <message>
        <source>The month is void.</source>
        <translation>Månaden är makulerad.</translation>
    </message>
    <message>
        <source>Speak to the participant first, by another way than the locked phone or address.</source>
        <translation>Tala först med deltagaren på ett annat sätt än den spärrade telefonen eller adressen.</translation>
    </message>
    <message>
        <source>It can be done twice in twelve months, and not by who reported the month.</source>
        <translation>Det kan göras två gånger på tolv månader, och inte av den som rapporterade månaden.</translation>
    </message>
    <message>
        <source>A month signed on paper…</source>
        <translation>En månad undertecknad på papper…</translation>
    </message>
    <message>
        <source>Compare the signed paper…</source>
        <translation>Jämför det undertecknade papperet…</translation>
    </message>
    <message>
        <source>The paper is passed on. Somebody else compares it with the month.</source>
        <translation>Papperet är lämnat vidare. Någon annan jämför det med månaden.</translation>
    </message>
    <message>
        <source>The month is signed on paper.</source>
        <translation>Månaden är undertecknad på papper.</translation>
    </message>
    <message>
        <source>The paper is sent back.</source>
        <translation>Papperet är lämnat tillbaka.</translation>
    </message>
    <message>
        <source>Note an objection…</source>
        <translation>Anteckna en invändning…</translation>
    </message>
    <message>
        <source>%1, %2: note that the participant did not sign this?</source>
        <comment>month, person</comment>
        <translation>%1, %2: vill du anteckna att deltagaren inte har signerat detta?</translation>
    </message>
    <message>
        <source>The month is not locked before it is decided.</source>
        <translation>Månaden låses inte förrän det är avgjort.</translation>
    </message>
    <message>
        <source>What the participant says (at least ten letters)</source>
        <translation>Vad deltagaren säger (minst tio bokstäver)</translation>
    </message>
    <message>
        <source>Note the objection</source>
        <translation>Anteckna invändningen</translation>
    </message>
    <message>
        <source>The objection is noted. Decide about it next.</source>
        <translation>Invändningen är antecknad. Nu ska den avgöras.</translation>
    </message>
</context>
<context>
    <name>sek::MonthGrid</name>
    <message>
        <source>Filter by name</source>
        <translation>Filtrera på namn</translation>
    </message>
    <message>
        <source>Show weekends</source>
        <translation>Visa helger</translation>
    </message>
    <message>
        <source>Hours by participant and day</source>
        <translation>Timmar per deltagare och dag</translation>
    </message>
    <message>
        <source>Participants and states</source>
        <translation>Deltagare och status</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Summor</translation>
    </message>
    <message>
        <source>Nobody here. Esc in the filter shows everybody.</source>
        <translation>Ingen här. Esc i filtret visar alla.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Rep. = %1</source>
        <translation>Rapp. = %1</translation>
    </message>
    <message>
        <source>Nobody was missing in that session.</source>
        <translation>Ingen saknades på det tillfället.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) entered as present</source>
        <translation>
            <numerusform>%n deltagare ifylld som närvarande</numerusform>
            <numerusform>%n deltagare ifyllda som närvarande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were left out: they are not times, nothing can be entered there, or the day has several activities.</source>
        <translation>
            <numerusform>%n värde utelämnades: det är ingen tid, inget kan fyllas i där eller dagen har flera aktiviteter.</numerusform>
            <numerusform>%n värden utelämnades: de är inga tider, inget kan fyllas i där eller dagen har flera aktiviteter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::MonthHeader</name>
    <message>
        <source>wk %1</source>
        <extracomment>Short for week, with its number, over the days of a table</extracomment>
        <translation>v. %1</translation>
    </message>
</context>
<context>
    <name>sek::MonthInspector</name>
    <message>
        <source>Ho&amp;urs</source>
        <translation>&amp;Timmar</translation>
    </message>
    <message>
        <source>&amp;Note (printed on the certificate)</source>
        <translation>A&amp;nteckning (skrivs på intyget)</translation>
    </message>
    <message>
        <source>%1 · cancelled</source>
        <translation>%1 · inställt</translation>
    </message>
    <message>
        <source>%1 · planned %2</source>
        <translation>%1 · planerat %2</translation>
    </message>
    <message>
        <source>%1 %2 · nothing planned</source>
        <translation>%1 %2 · inget planerat</translation>
    </message>
    <message>
        <source>No session on this day. Sessions are added under Activities.</source>
        <translation>Inget tillfälle den här dagen. Tillfällen läggs till under Aktiviteter.</translation>
    </message>
    <message>
        <source>No day is chosen</source>
        <translation>Ingen dag är vald</translation>
    </message>
    <message>
        <source>Choose a cell to see what it is about.</source>
        <translation>Välj en ruta för att se vad den gäller.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, day</comment>
        <extracomment>A person and a day, e.g. Karim Provsson, Thursday 12 March</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: to change it, open a correction.</source>
        <comment>state of the report</comment>
        <translation>%1: öppna en rättelse för att ändra.</translation>
    </message>
    <message>
        <source>The person does not take part on this day.</source>
        <translation>Personen deltar inte den här dagen.</translation>
    </message>
    <message>
        <source>Nothing can be entered here.</source>
        <translation>Här kan inget fyllas i.</translation>
    </message>
    <message>
        <source>Why more than planned?</source>
        <translation>Varför mer än planerat?</translation>
    </message>
    <message>
        <source>%1, required</source>
        <comment>field</comment>
        <translation>%1, obligatoriskt</translation>
    </message>
    <message>
        <source>Note (printed on the certificate)</source>
        <translation>Anteckning (skrivs på intyget)</translation>
    </message>
    <message>
        <source>“%1” is not a time. Type hours such as %2 or 3:30.</source>
        <translation>”%1” är ingen tid. Skriv timmar, till exempel %2 eller 3:30.</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>Aktivi&amp;tet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>activity, hours</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · entered %2</source>
        <comment>activity, hours</comment>
        <translation>%1 · ifyllt %2</translation>
    </message>
    <message>
        <source>Several activities on this day. The up and down keys choose which one the hours are about.</source>
        <translation>Flera aktiviteter den här dagen. Pil upp och pil ned väljer vilken timmarna gäller.</translation>
    </message>
    <message>
        <source>Present for %1 of 100 planned hours so far; the project asks for %2.</source>
        <translation>Hittills närvarande %1 av 100 planerade timmar; projektet kräver %2.</translation>
    </message>
    <message>
        <source>Present for %1 of 100 planned hours so far.</source>
        <translation>Hittills närvarande %1 av 100 planerade timmar.</translation>
    </message>
</context>
<context>
    <name>sek::MonthLegend</name>
    <message>
        <source>hours at a session</source>
        <translation>timmar vid tillfälle</translation>
    </message>
    <message>
        <source>shorter than planned</source>
        <translation>kortare än planerat</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>frånvarande</translation>
    </message>
    <message>
        <source>error</source>
        <translation>fel</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
</context>
<context>
    <name>sek::MonthModel</name>
    <message>
        <source>Hours of %1, %2</source>
        <translation>Timmar för %1, %2</translation>
    </message>
    <message>
        <source>Note for %1, %2</source>
        <translation>Anteckning för %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n value(s)</source>
        <translation>
            <numerusform>Ta bort %n värde</numerusform>
            <numerusform>Ta bort %n värden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n value(s)</source>
        <translation>
            <numerusform>Klistra in %n värde</numerusform>
            <numerusform>Klistra in %n värden</numerusform>
        </translation>
    </message>
    <message>
        <source>All present: %1, %2</source>
        <translation>Alla närvarande: %1, %2</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>frånvarande</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>shorter than planned (%1)</source>
        <translation>kortare än planerat (%1)</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>markerad</translation>
    </message>
    <message numerus="yes">
        <source>Draft, %n error(s)</source>
        <translation>
            <numerusform>Utkast, %n fel</numerusform>
            <numerusform>Utkast, %n fel</numerusform>
        </translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>Head of a narrow column: the sum of the month&apos;s hours</extracomment>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Rep.</source>
        <comment>column</comment>
        <extracomment>Head of a narrow column: hours that are reported after rounding, short for &quot;Reported&quot;</extracomment>
        <translation>Rapp.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, public holiday</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sek::MyOrganisationsPage</name>
    <message numerus="yes">
        <source>%n organisation(s) in which you have a role</source>
        <translation>
            <numerusform>%n organisation där du har en roll</numerusform>
            <numerusform>%n organisationer där du har en roll</numerusform>
        </translation>
    </message>
    <message>
        <source>My organisations</source>
        <translation>Mina organisationer</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>Inga organisationer ännu</translation>
    </message>
    <message>
        <source>With changes not sent</source>
        <translation>Ej skickade ändringar</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Med problem</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Alla organisationer</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Ask a colleague for an invitation and join with its link, or register an organisation that nobody has entered yet.</source>
        <translation>Be en kollega om en inbjudan och gå med via dess länk, eller registrera en organisation som ingen har lagt in än.</translation>
    </message>
</context>
<context>
    <name>sek::NewPasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>Ändra lösenordet</translation>
    </message>
    <message>
        <source>Your other computers are signed out and ask for the new password.</source>
        <translation>Dina andra datorer loggas ut och frågar efter det nya lösenordet.</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Nuvarande lösenord</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nytt lösenord</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nytt lösenord igen</translation>
    </message>
    <message>
        <source>At least 15 characters. A sentence is easy to remember.</source>
        <translation>Minst 15 tecken. En mening är lätt att minnas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>At least 15 characters are needed. A sentence is easy to remember.</source>
        <translation>Det behövs minst 15 tecken. En mening är lätt att komma ihåg.</translation>
    </message>
    <message>
        <source>At most 128 characters can be used.</source>
        <translation>Högst 128 tecken kan användas.</translation>
    </message>
    <message>
        <source>This password is easy to guess. Choose another one.</source>
        <translation>Lösenordet är lätt att gissa. Välj ett annat.</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>Fältet måste fyllas i.</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>De två inmatningarna skiljer sig åt.</translation>
    </message>
</context>
<context>
    <name>sek::NoticePage</name>
    <message>
        <source>Your account was removed</source>
        <translation>Ditt konto har tagits bort</translation>
    </message>
    <message>
        <source>The access of this computer has ended</source>
        <translation>Datorns åtkomst har avslutats</translation>
    </message>
    <message>
        <source>The program is too old for the hub</source>
        <translation>Programmet är för gammalt för servern</translation>
    </message>
    <message>
        <source>Install the newer version of Sekretariat.</source>
        <translation>Installera den nyare versionen av Sekretariat.</translation>
    </message>
    <message numerus="yes">
        <source>This computer has had no contact with the hub for %n day(s).</source>
        <translation>
            <numerusform>Datorn har inte haft kontakt med servern på %n dag.</numerusform>
            <numerusform>Datorn har inte haft kontakt med servern på %n dagar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s) an organisation’s data cannot be opened any more, so that a lost computer does not keep them readable.</source>
        <translation>
            <numerusform>Efter %n dag kan en organisations uppgifter inte längre öppnas, så att de inte förblir läsbara på en borttappad dator.</numerusform>
            <numerusform>Efter %n dagar kan en organisations uppgifter inte längre öppnas, så att de inte förblir läsbara på en borttappad dator.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect this computer to the network. As soon as the hub has answered, everything opens again.</source>
        <translation>Anslut datorn till nätverket. Så snart servern har svarat öppnas allt igen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made here has not been sent yet (%1). It is kept and goes to the hub then.</source>
        <translation>
            <numerusform>%n ändring som gjorts här har inte skickats än (%1). Den finns kvar och går till servern då.</numerusform>
            <numerusform>%n ändringar som gjorts här har inte skickats än (%1). De finns kvar och går till servern då.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data on this computer are locked</source>
        <translation>Uppgifterna på datorn är låsta</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Anslut nu</translation>
    </message>
    <message>
        <source>The hub no longer knows your account. The data of this profile on this computer were deleted.</source>
        <translation>Servern känner inte längre till ditt konto. Profilens uppgifter på datorn har tagits bort.</translation>
    </message>
    <message>
        <source>If this surprises you, ask an owner of the organisation. To come back you need a new invitation.</source>
        <translation>Kommer det oväntat, fråga en ägare av organisationen. För att komma tillbaka behöver du en ny inbjudan.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Börja på nytt</translation>
    </message>
    <message>
        <source>Somebody with your account, or an administrator, ended the access of this computer. The data of this profile were deleted.</source>
        <translation>Någon med ditt konto, eller en administratör, har avslutat datorns åtkomst. Profilens uppgifter har tagits bort.</translation>
    </message>
    <message>
        <source>To use this computer again you need a new invitation.</source>
        <translation>För att använda datorn igen behöver du en ny inbjudan.</translation>
    </message>
    <message>
        <source>After 90 days the organisation wants them deleted on this computer. Changes that were not sent are then kept for 30 days, to be saved as a file.</source>
        <translation>Efter 90 dagar vill organisationen att de raderas på datorn. Ändringar som inte skickats finns kvar i 30 dagar till, att spara som en fil.</translation>
    </message>
    <message>
        <source>Until then everything here can be read and nothing changed. What you changed before is kept on this computer and sent after the update.</source>
        <translation>Till dess kan allt här läsas men ingenting ändras. Det du ändrade tidigare finns kvar på datorn och skickas efter uppdateringen.</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Fortsätt läsa</translation>
    </message>
</context>
<context>
    <name>sek::Offline</name>
    <message>
        <source>%1: signed.</source>
        <translation>%1: signerat.</translation>
    </message>
    <message numerus="yes">
        <source>%1: wrong code, %n try(s) left.</source>
        <translation>
            <numerusform>%1: fel kod, %n försök kvar.</numerusform>
            <numerusform>%1: fel kod, %n försök kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: wrong code, and no try is left. Hand over again and send a new code.</source>
        <translation>%1: fel kod, och inga försök är kvar. Lämna över igen och skicka en ny kod.</translation>
    </message>
    <message>
        <source>%1: the code came too late and counts for nothing. Hand over again and send a new code.</source>
        <translation>%1: koden kom för sent och gäller inte. Lämna över igen och skicka en ny kod.</translation>
    </message>
    <message>
        <source>%1: the hours were changed in the meantime. The new version has to be read and signed.</source>
        <translation>%1: timmarna har ändrats under tiden. Den nya versionen måste läsas och signeras.</translation>
    </message>
    <message>
        <source>%1: what was stored cannot be read. Hand over again and send a new code.</source>
        <translation>%1: det som sparades kan inte läsas. Lämna över igen och skicka en ny kod.</translation>
    </message>
    <message>
        <source>%1: not checked, because too many wrong codes were typed before.</source>
        <translation>%1: inte kontrollerad, eftersom för många felaktiga koder har skrivits in tidigare.</translation>
    </message>
    <message>
        <source>%1: not checked, because the participation has ended.</source>
        <translation>%1: inte kontrollerad, eftersom deltagandet har avslutats.</translation>
    </message>
    <message>
        <source>%1: not checked, because the phone or e-mail address was changed.</source>
        <translation>%1: inte kontrollerad, eftersom telefonen eller e-postadressen har ändrats.</translation>
    </message>
    <message>
        <source>%1: not checked, because another code was sent afterwards.</source>
        <translation>%1: inte kontrollerad, eftersom en annan kod skickades efteråt.</translation>
    </message>
    <message>
        <source>%1: not needed any more, it is signed already.</source>
        <translation>%1: behövs inte längre, det är redan signerat.</translation>
    </message>
    <message>
        <source>%1: not checked, because this computer&apos;s clock was wrong.</source>
        <translation>%1: inte kontrollerad, eftersom den här datorns klocka gick fel.</translation>
    </message>
    <message>
        <source>%1: not checked. Hand over again and send a new code.</source>
        <translation>%1: inte kontrollerad. Lämna över igen och skicka en ny kod.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) that were signed without a connection are checked and signed.</source>
        <translation>
            <numerusform>%n månad som signerades utan anslutning är kontrollerad och signerad.</numerusform>
            <numerusform>%n månader som signerades utan anslutning är kontrollerade och signerade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::OfflineDialog</name>
    <message>
        <source>Prepare offline signing</source>
        <translation>Förbered signering offline</translation>
    </message>
    <message>
        <source>Each gets a six-digit code now and types it on this computer, also where there is no connection.</source>
        <translation>Var och en får nu en sexsiffrig kod och skriver in den på den här datorn, även utan anslutning.</translation>
    </message>
    <message>
        <source>Whether it is right is checked when this computer next reaches the hub.</source>
        <translation>Om den är rätt kontrolleras nästa gång den här datorn når servern.</translation>
    </message>
    <message>
        <source>The codes can be typed until the end of</source>
        <translation>Koderna kan skrivas in till slutet av</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Send the codes</source>
        <translation>Skicka koderna</translation>
    </message>
    <message>
        <source>Signing without a connection is not switched on for this project.</source>
        <translation>Signering utan anslutning är inte påslagen för det här projektet.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Slå på</translation>
    </message>
    <message>
        <source>The codes are being sent…</source>
        <translation>Koderna skickas …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, why no code was sent</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send codes ahead?</source>
        <translation>Vill du skicka koder i förväg?</translation>
    </message>
    <message>
        <source>Taking the screen back there needs the passphrase for this computer; set one under Settings before you go.</source>
        <translation>För att ta tillbaka skärmen där krävs lösenfrasen för den här datorn; ange en under Inställningar innan du åker.</translation>
    </message>
</context>
<context>
    <name>sek::OrganisationEditor</name>
    <message>
        <source>Edit: %1</source>
        <translation>Redigera: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ångra: %1</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Ignorera ändringar</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Ta bort: %1</translation>
    </message>
    <message>
        <source>Resolve a conflict</source>
        <translation>Lös en konflikt</translation>
    </message>
    <message>
        <source>Open again what was refused</source>
        <translation>Öppna det avvisade igen</translation>
    </message>
    <message>
        <source>The organisation is invalidated: nothing can be changed.</source>
        <translation>Organisationen är ogiltigförklarad: ingenting går att ändra.</translation>
    </message>
    <message>
        <source>You are not authorised to do this.</source>
        <translation>Du har inte behörighet att göra detta.</translation>
    </message>
    <message>
        <source>Changes from a file</source>
        <translation>Ändringar från en fil</translation>
    </message>
    <message>
        <source>What is not sent here was typed in a newer version of this program. Update the app to go on with it: nothing of it is lost.</source>
        <translation>Det som inte är skickat här skrevs i en nyare version av programmet. Uppdatera programmet för att fortsätta: inget har gått förlorat.</translation>
    </message>
    <message>
        <source>Take back an update</source>
        <translation>Ta tillbaka en uppdatering</translation>
    </message>
</context>
<context>
    <name>sek::OrganisationPage</name>
    <message>
        <source>Discard changes…</source>
        <translation>Ignorera ändringar…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Granska…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not sent yet</source>
        <translation>
            <numerusform>%n ändring har inte skickats ännu</numerusform>
            <numerusform>%n ändringar har inte skickats ännu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n fel</numerusform>
            <numerusform>%n fel</numerusform>
        </translation>
    </message>
    <message>
        <source>Update my organisation (%1)</source>
        <translation>Uppdatera min organisation (%1)</translation>
    </message>
    <message>
        <source>Sending to the hub…</source>
        <translation>Skickar till servern …</translation>
    </message>
    <message>
        <source>It takes effect when the hub can be reached. You can go on working.</source>
        <translation>Det börjar gälla när servern kan nås. Du kan fortsätta arbeta.</translation>
    </message>
    <message>
        <source>Kept on this computer.</source>
        <translation>Sparat på den här datorn.</translation>
    </message>
    <message>
        <source>The organisation has been updated.</source>
        <translation>Organisationens uppgifter har uppdaterats.</translation>
    </message>
    <message>
        <source>Success.</source>
        <translation>Klart.</translation>
    </message>
    <message>
        <source>The hub could not carry out the change. Everything you typed is kept under Problems.</source>
        <translation>Servern kunde inte utföra ändringen. Allt du skrev finns kvar under Problem.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open Problems</source>
        <translation>Öppna Problem</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Ignorera ändringar</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s)?</source>
        <translation>
            <numerusform>Vill du ignorera %n ändring?</numerusform>
            <numerusform>Vill du ignorera %n ändringar?</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed here and have not sent is lost. The hub keeps what it has.</source>
        <translation>Det du har skrivit här men inte skickat går förlorat. Servern behåller det som finns där.</translation>
    </message>
    <message>
        <source>The draft is kept on this computer</source>
        <translation>Utkastet är sparat på den här datorn</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing first. Nothing was sent. Choose one under Problems.</source>
        <translation>Någon annan hann ändra samma sak först. Ingenting har skickats. Välj en under Problem.</translation>
    </message>
    <message>
        <source>The hub asks for your password before somebody is deleted: confirm above. You can go on working.</source>
        <translation>Servern ber om ditt lösenord innan någon tas bort: bekräfta ovan. Du kan fortsätta arbeta.</translation>
    </message>
    <message>
        <source>What you typed is kept under Problems.</source>
        <translation>Det du skrev finns kvar under Problem.</translation>
    </message>
    <message>
        <source>Nothing can be changed. Only a new status with a reason ends that, under “In the programme”.</source>
        <translation>Ingenting går att ändra. Det upphör bara med en ny status och ett skäl, under ”I programmet”.</translation>
    </message>
    <message>
        <source>This OID is invalidated. Do not use it in applications.</source>
        <translation>Detta OID är ogiltigförklarat. Använd det inte i ansökningar.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of another version: kept, not sent</source>
        <translation>
            <numerusform>%n ändring från en annan version: sparad, skickas inte</numerusform>
            <numerusform>%n ändringar från en annan version: sparade, skickas inte</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes of a newer version, not sent yet</source>
        <translation>Ändringar från en nyare version, inte skickade än</translation>
    </message>
    <message>
        <source>Update my organisation</source>
        <translation>Uppdatera min organisation</translation>
    </message>
    <message>
        <source>It was sent, and the hub has not answered yet, so it cannot be taken back any more. You can go on working.</source>
        <translation>Det har skickats men servern har inte svarat ännu, så det kan inte tas tillbaka längre. Du kan arbeta vidare.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Others had changed something else meanwhile. It stays, beside what you changed:</source>
        <translation>Andra hade under tiden ändrat något annat. Det finns kvar bredvid det du ändrade:</translation>
    </message>
    <message>
        <source>Taken back. What you had changed after it does not fit any more and is kept under Problems.</source>
        <translation>Taget tillbaka. Det du ändrade efter det passar inte längre och finns kvar under Problem.</translation>
    </message>
</context>
<context>
    <name>sek::OrganisationPeek</name>
    <message>
        <source>Open the organisation</source>
        <translation>Öppna organisationen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not sent</source>
        <translation>
            <numerusform>%n ändring inte skickad</numerusform>
            <numerusform>%n ändringar inte skickade</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Allt är skickat</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) to repeat in ORS</source>
        <translation>
            <numerusform>%n uppdatering att upprepa i ORS</numerusform>
            <numerusform>%n uppdateringar att upprepa i ORS</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ingen ännu</translation>
    </message>
    <message>
        <source>Authorised users</source>
        <translation>Behöriga användare</translation>
    </message>
    <message numerus="yes">
        <source>%n authorised user(s)</source>
        <translation>
            <numerusform>%n behörig användare</numerusform>
            <numerusform>%n behöriga användare</numerusform>
        </translation>
    </message>
    <message>
        <source>Access to PASS</source>
        <translation>Tillträde till PASS</translation>
    </message>
    <message>
        <source>No accreditation</source>
        <translation>Ingen ackreditering</translation>
    </message>
    <message numerus="yes">
        <source>%n can enter</source>
        <translation>
            <numerusform>%n har tillträde</numerusform>
            <numerusform>%n har tillträde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot enter</source>
        <translation>
            <numerusform>%n saknar tillträde</numerusform>
            <numerusform>%n saknar tillträde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n okänt</numerusform>
            <numerusform>%n okända</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes not sent</source>
        <translation>Ej skickade ändringar</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on the way</source>
        <translation>
            <numerusform>%n ändring på väg</numerusform>
            <numerusform>%n ändringar på väg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) without a confirmed EU Login account</source>
        <translation>
            <numerusform>%n användare utan bekräftat EU Login-konto</numerusform>
            <numerusform>%n användare utan bekräftat EU Login-konto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::OrganisationProblems</name>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>Two new contact persons</source>
        <translation>Två nya kontaktpersoner</translation>
    </message>
    <message>
        <source>An edited user was removed</source>
        <translation>En redigerad användare togs bort</translation>
    </message>
    <message>
        <source>A deleted user was edited</source>
        <translation>En borttagen användare redigerades</translation>
    </message>
    <message>
        <source>Two people changed the same thing</source>
        <translation>Två personer ändrade samma sak</translation>
    </message>
    <message>
        <source>A user was not added</source>
        <translation>En användare lades inte till</translation>
    </message>
    <message>
        <source>Two people replaced the contact person</source>
        <translation>Två personer har bytt kontaktperson</translation>
    </message>
    <message>
        <source>A user you edited was removed: %1</source>
        <translation>En användare du redigerade har tagits bort: %1</translation>
    </message>
    <message>
        <source>A user you deleted was edited: %1</source>
        <translation>En användare du tog bort har redigerats: %1</translation>
    </message>
    <message>
        <source>Two people changed the same thing: %1, %2</source>
        <translation>Två personer ändrade samma sak: %1, %2</translation>
    </message>
    <message>
        <source>Two people changed the same thing: %1</source>
        <translation>Två personer ändrade samma sak: %1</translation>
    </message>
    <message>
        <source>Makes version %1.</source>
        <translation>Skapar version %1.</translation>
    </message>
    <message numerus="yes">
        <source>Messages go to %n address(es).</source>
        <translation>
            <numerusform>Meddelanden skickas till %n adress.</numerusform>
            <numerusform>Meddelanden skickas till %n adresser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your change is closed. Nobody gets a message.</source>
        <translation>Din ändring är avslutad. Ingen får något meddelande.</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Behåll den andra</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Använd min</translation>
    </message>
    <message>
        <source>Keep theirs: %1</source>
        <translation>Behåll den andra: %1</translation>
    </message>
    <message>
        <source>Use mine: %1</source>
        <translation>Använd min: %1</translation>
    </message>
    <message>
        <source>Leave removed</source>
        <translation>Låt vara borttagen</translation>
    </message>
    <message>
        <source>Add back with my changes</source>
        <translation>Lägg till igen med mina ändringar</translation>
    </message>
    <message>
        <source>An invitation to create an EU Login account will be sent to %1.</source>
        <translation>En inbjudan att skapa ett EU Login-konto skickas till %1.</translation>
    </message>
    <message>
        <source>Keep the user</source>
        <translation>Behåll användaren</translation>
    </message>
    <message>
        <source>Delete all the same</source>
        <translation>Ta bort ändå</translation>
    </message>
    <message>
        <source>The other change reached the hub first and is in force. Yours is kept here with everything you typed.</source>
        <translation>Den andra ändringen nådde servern först och gäller. Din finns kvar här med allt du skrev.</translation>
    </message>
    <message>
        <source>A person is never mixed from two, so choose one.</source>
        <translation>Två personers uppgifter blandas aldrig, så välj en.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>user and field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Slå ihop…</translation>
    </message>
    <message>
        <source>Merge into the user: %1</source>
        <translation>Slå ihop med användaren: %1</translation>
    </message>
    <message>
        <source>Opens the user with your details filled in. You decide field by field.</source>
        <translation>Öppnar användaren med dina uppgifter ifyllda. Du bestämmer fält för fält.</translation>
    </message>
    <message>
        <source>Open in the form</source>
        <translation>Öppna i formuläret</translation>
    </message>
    <message>
        <source>Open it again in the form</source>
        <translation>Öppna igen i formuläret</translation>
    </message>
    <message>
        <source>Your changes stand there as not sent yet. Mend them and send again.</source>
        <translation>Dina ändringar står där som inte skickade. Rätta dem och skicka igen.</translation>
    </message>
</context>
<context>
    <name>sek::OrganisationsModel</name>
    <message>
        <source>Being fetched…</source>
        <translation>Hämtas …</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n väntar</numerusform>
            <numerusform>%n väntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n inte skickad</numerusform>
            <numerusform>%n inte skickade</numerusform>
        </translation>
    </message>
    <message>
        <source>only on this computer</source>
        <translation>bara på den här datorn</translation>
    </message>
    <message>
        <source>not yet today</source>
        <translation>inte än i dag</translation>
    </message>
    <message>
        <source>OID</source>
        <translation>OID</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Juridiskt namn</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>Postort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>My role</source>
        <translation>Min roll</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synkroniserad</translation>
    </message>
    <message>
        <source>Differs from ORS</source>
        <translation>Skiljer sig från ORS</translation>
    </message>
    <message>
        <source>To be registered</source>
        <translation>Ska registreras</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certifierad</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) so far</source>
        <translation>
            <numerusform>%n post hittills</numerusform>
            <numerusform>%n poster hittills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::OrsModel</name>
    <message>
        <source>Update %1</source>
        <translation>Uppdatering %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when and who</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Done in ORS on %1</source>
        <translation>Gjort i ORS %1</translation>
    </message>
    <message>
        <source>Done in ORS on %1 by %2</source>
        <translation>Gjort i ORS %1 av %2</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Väntar på att skickas</translation>
    </message>
    <message>
        <source>To repeat in ORS</source>
        <translation>Att upprepa i ORS</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Delete the authorised user</source>
        <translation>Ta bort den behöriga användaren</translation>
    </message>
    <message>
        <source>Add the authorised user %1</source>
        <translation>Lägg till den behöriga användaren %1</translation>
    </message>
    <message>
        <source>Authorised user %1</source>
        <translation>Behörig användare %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty the field</source>
        <translation>töm fältet</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>Var: %1</translation>
    </message>
    <message>
        <source>Done in ORS</source>
        <translation>Gjort i ORS</translation>
    </message>
    <message>
        <source>Copy all values</source>
        <translation>Kopiera alla värden</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Inte gjort</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Kopiera värdet</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Field in ORS</source>
        <translation>Fält i ORS</translation>
    </message>
    <message>
        <source>Value to enter</source>
        <translation>Värde att fylla i</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
</context>
<context>
    <name>sek::OrsPage</name>
    <message>
        <source>To repeat in ORS</source>
        <translation>Att upprepa i ORS</translation>
    </message>
    <message>
        <source>&amp;Done on</source>
        <translation>&amp;Gjort den</translation>
    </message>
    <message>
        <source>Done in ORS on</source>
        <translation>Gjort i ORS den</translation>
    </message>
    <message>
        <source>Nothing to repeat.</source>
        <translation>Ingenting att upprepa.</translation>
    </message>
    <message>
        <source>What is updated here has to be repeated in ORS by hand. It will be listed here.</source>
        <translation>Det som uppdateras här måste upprepas för hand i ORS. Det visas här.</translation>
    </message>
    <message>
        <source>Differs from ORS</source>
        <translation>Skiljer sig från ORS</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) to repeat.</source>
        <translation>
            <numerusform>%n uppdatering att upprepa.</numerusform>
            <numerusform>%n uppdateringar att upprepa.</numerusform>
        </translation>
    </message>
    <message>
        <source>ORS and this program say the same, as far as is known here.</source>
        <translation>ORS och det här programmet säger samma sak, såvitt känt här.</translation>
    </message>
    <message>
        <source>The organisation has a PIC: change the same data in the Funding and Tenders Portal too.</source>
        <translation>Organisationen har en PIC: ändra samma uppgifter även i kommissionens portal för finansiering och anbud.</translation>
    </message>
    <message>
        <source>This is not a date. Check day, month and year.</source>
        <translation>Det här är inget datum. Kontrollera dag, månad och år.</translation>
    </message>
    <message>
        <source>The date is in the future.</source>
        <translation>Datumet ligger i framtiden.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in half a minute.</source>
        <translation>Kopierad. Urklipp töms om en halv minut.</translation>
    </message>
</context>
<context>
    <name>sek::OtherProblems</name>
    <message>
        <source>What you wrote</source>
        <translation>Vad du skrev</translation>
    </message>
</context>
<context>
    <name>sek::OwnAttendancePage</name>
    <message>
        <source>My attendance</source>
        <translation>Min närvaro</translation>
    </message>
    <message>
        <source>My months</source>
        <translation>Mina månader</translation>
    </message>
    <message>
        <source>I did not sign this…</source>
        <translation>Jag har inte signerat det här…</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Spara intyget…</translation>
    </message>
    <message>
        <source>There is no month yet.</source>
        <translation>Det finns ingen månad ännu.</translation>
    </message>
    <message>
        <source>Your hours appear here as soon as the project enters them.</source>
        <translation>Dina timmar visas här så snart projektet fyller i dem.</translation>
    </message>
    <message>
        <source>You objected %1. The project’s contact person decides and tells you.</source>
        <translation>Du invände %1. Projektets kontaktperson avgör och meddelar dig.</translation>
    </message>
    <message>
        <source>You signed it %1.</source>
        <translation>Du signerade den %1.</translation>
    </message>
    <message>
        <source>It is signed and locked. If something is wrong, speak to the project.</source>
        <translation>Den är signerad och låst. Prata med projektet om något är fel.</translation>
    </message>
    <message>
        <source>You sent it back %1. You get a new version to read.</source>
        <translation>Du skickade tillbaka den %1. Du får en ny version att läsa.</translation>
    </message>
    <message>
        <source>The project has not reported it yet. The hours can still change.</source>
        <translation>Projektet har inte rapporterat den ännu. Timmarna kan fortfarande ändras.</translation>
    </message>
    <message>
        <source>Thank you, it is signed. A receipt goes to all your phones and e-mail addresses.</source>
        <translation>Tack, det är signerat. En kvittens går till alla dina telefoner och e-postadresser.</translation>
    </message>
    <message>
        <source>Thank you, it was sent back. You get a new version to read.</source>
        <translation>Tack, den är skickad tillbaka. Du får en ny version att läsa.</translation>
    </message>
    <message>
        <source>I did not sign this</source>
        <translation>Jag har inte signerat det här</translation>
    </message>
    <message>
        <source>The month is not used until the project’s contact person has decided. Write what happened.</source>
        <translation>Månaden används inte förrän projektets kontaktperson har avgjort. Skriv vad som hände.</translation>
    </message>
    <message>
        <source>What happened (at least ten letters)</source>
        <translation>Vad som hände (minst tio bokstäver)</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Invänd</translation>
    </message>
    <message>
        <source>Your objection is noted. The project’s contact person is told.</source>
        <translation>Din invändning är antecknad. Projektets kontaktperson får besked.</translation>
    </message>
    <message>
        <source>The time for objections is over. Speak to the project.</source>
        <translation>Tiden för invändningar är slut. Prata med projektet.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) saved. They are not protected there.</source>
        <translation>
            <numerusform>%n intyg sparat. Det är inte skyddat där.</numerusform>
            <numerusform>%n intyg sparade. De är inte skyddade där.</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose hours…</source>
        <translation>Föreslå timmar…</translation>
    </message>
    <message>
        <source>Thank you. The staff read it and answer here.</source>
        <translation>Tack. Personalen läser det och svarar här.</translation>
    </message>
    <message>
        <source>%1: you proposed %2. The staff declined it: %3</source>
        <extracomment>%1 month, %2 hours, %3 the reason</extracomment>
        <translation>%1: du föreslog %2. Personalen avslog det: %3</translation>
    </message>
    <message>
        <source>%1: you proposed %2. The staff have not answered yet.</source>
        <translation>%1: du föreslog %2. Personalen har inte svarat än.</translation>
    </message>
    <message>
        <source>Who saw my identity number…</source>
        <translation>Vem såg mitt identitetsnummer…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>I did not ask for a code</source>
        <translation>Jag bad inte om någon kod</translation>
    </message>
    <message>
        <source>The code is worth nothing any more. Tell the project if this happens again; you sign when you want to.</source>
        <translation>Koden gäller inte längre. Säg till projektet om det händer igen; du signerar när du vill.</translation>
    </message>
    <message>
        <source>Where my codes go…</source>
        <translation>Vart mina koder går…</translation>
    </message>
</context>
<context>
    <name>sek::OwnMonthsModel</name>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Reported time</source>
        <translation>Rapporterad tid</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
</context>
<context>
    <name>sek::PageView</name>
    <message>
        <source>This file cannot be shown here. Save a copy and open it in another program.</source>
        <translation>Filen kan inte visas här. Spara en kopia och öppna den i ett annat program.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, sida %2 av %3</translation>
    </message>
</context>
<context>
    <name>sek::ParticipantsModel</name>
    <message>
        <source>No phone or address yet</source>
        <translation>Ingen telefon eller adress ännu</translation>
    </message>
    <message>
        <source>Needed before a code can be sent</source>
        <translation>Behövs innan en kod kan skickas</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekräftat</translation>
    </message>
    <message>
        <source>Changed: codes go there from tomorrow</source>
        <translation>Ändrad: koder går dit från i morgon</translation>
    </message>
    <message>
        <source>Code confirmed, waiting for who saw an identity document</source>
        <translation>Koden bekräftad, väntar på ID-kontroll</translation>
    </message>
    <message>
        <source>Identity seen, waiting for the code</source>
        <translation>ID kontrollerat, väntar på koden</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Inte bekräftad ännu</translation>
    </message>
    <message>
        <source>Messages do not arrive</source>
        <translation>Meddelanden kommer inte fram</translation>
    </message>
    <message>
        <source>(waiting to be sent)</source>
        <translation>(väntar på att skickas)</translation>
    </message>
    <message>
        <source>identity number hidden</source>
        <translation>identitetsnumret dolt</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>dates</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>Edit the participant</source>
        <translation>Redigera deltagaren</translation>
    </message>
    <message>
        <source>Phone and e-mail address</source>
        <translation>Telefon och e-postadress</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Identitetsnummer</translation>
    </message>
    <message>
        <source>Codes go to</source>
        <translation>Koder går till</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Deltar</translation>
    </message>
    <message>
        <source>When they take part</source>
        <translation>När personen deltar</translation>
    </message>
    <message>
        <source>Invite to their own sign-in</source>
        <translation>Bjud in till egen inloggning</translation>
    </message>
    <message>
        <source>Hide the identity number</source>
        <translation>Dölj identitetsnumret</translation>
    </message>
    <message>
        <source>Show the identity number for half a minute; it is noted</source>
        <translation>Visa identitetsnumret i en halv minut; det antecknas</translation>
    </message>
</context>
<context>
    <name>sek::ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Register a participant…</source>
        <translation>Registrera deltagare…</translation>
    </message>
    <message>
        <source>Add project…</source>
        <translation>Lägg till projekt…</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrera på namn</translation>
    </message>
    <message>
        <source>There is no project yet.</source>
        <translation>Det finns inget projekt ännu.</translation>
    </message>
    <message>
        <source>A project holds its participants, activities and months.</source>
        <translation>Ett projekt har sina deltagare, aktiviteter och månader.</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>Ingen är registrerad ännu.</translation>
    </message>
    <message>
        <source>Register the people who take part. Their months appear under Attendance.</source>
        <translation>Registrera dem som deltar. Deras månader visas under Närvaro.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inga träffar</translation>
    </message>
    <message>
        <source>Nobody in the list has these words. Esc empties the filter.</source>
        <translation>Ingen i listan matchar orden. Esc tömmer filtret.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deltagare</numerusform>
            <numerusform>%n deltagare</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) registered.</source>
        <translation>
            <numerusform>%n deltagare registrerad.</numerusform>
            <numerusform>%n deltagare registrerade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Own sign-in</source>
        <translation>Egen inloggning</translation>
    </message>
    <message>
        <source>Send %1 an invitation to sign in on a computer of their own?</source>
        <translation>Vill du skicka en inbjudan till %1 att logga in på en egen dator?</translation>
    </message>
    <message>
        <source>It goes to the participant’s own confirmed e-mail address. You do not see the link.</source>
        <translation>Den går till deltagarens egen bekräftade e-postadress. Du ser inte länken.</translation>
    </message>
    <message>
        <source>There they see their own months, sign them and save their certificates.</source>
        <translation>Där ser deltagaren sina egna månader, signerar dem och sparar sina intyg.</translation>
    </message>
    <message>
        <source>Nobody has to: signing here, by link or on paper stays possible.</source>
        <translation>Ingen måste: det går fortfarande att signera här, via länk eller på papper.</translation>
    </message>
    <message>
        <source>The invitation was sent to %1.</source>
        <translation>Inbjudan är skickad till %1.</translation>
    </message>
    <message>
        <source>The participant signs in on their own already.</source>
        <translation>Deltagaren har redan en egen inloggning.</translation>
    </message>
    <message>
        <source>The participant has no e-mail address yet. Add one and confirm it first.</source>
        <translation>Deltagaren har ingen e-postadress ännu. Lägg till en och bekräfta den först.</translation>
    </message>
    <message>
        <source>The participant’s e-mail address is not confirmed yet.</source>
        <translation>Deltagarens e-postadress är inte bekräftad ännu.</translation>
    </message>
    <message>
        <source>Only the project contact and who is responsible for attendance can invite.</source>
        <translation>Bara projektkontakten och den som är ansvarig för närvaron kan bjuda in.</translation>
    </message>
    <message>
        <source>The hub cannot be reached now. Try again when it can.</source>
        <translation>Servern kan inte nås just nu. Försök igen när den kan nås.</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Radera den här personen…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>The hub decides about the erasure. Until then the person stays in the list.</source>
        <translation>Servern beslutar om raderingen. Tills dess står personen kvar i listan.</translation>
    </message>
    <message>
        <source>This hub sends no e-mails.</source>
        <translation>Den här servern skickar inga e-postmeddelanden.</translation>
    </message>
    <message>
        <source>Export all about this person…</source>
        <translation>Exportera allt om personen…</translation>
    </message>
    <message>
        <source>Export everything about this person</source>
        <translation>Exportera allt om den här personen</translation>
    </message>
    <message>
        <source>Participant data</source>
        <comment>name of a file</comment>
        <translation>Deltagaruppgifter</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webbsidor (*.html)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Filen kunde inte skrivas: %1</translation>
    </message>
    <message>
        <source>Saved, with a file for other programs beside it. They are not protected there.</source>
        <translation>Sparat, med en fil för andra program bredvid. De är inte skyddade där.</translation>
    </message>
    <message>
        <source>Who saw the identity number…</source>
        <translation>Vem såg identitetsnumret…</translation>
    </message>
    <message>
        <source>This number is not on this computer. Only people of the participant’s project have it.</source>
        <translation>Numret finns inte på den här datorn. Bara personer i deltagarens projekt har det.</translation>
    </message>
    <message>
        <source>Change the identity number…</source>
        <translation>Ändra identitetsnumret…</translation>
    </message>
    <message>
        <source>The identity number is changed.</source>
        <translation>Identitetsnumret har ändrats.</translation>
    </message>
</context>
<context>
    <name>sek::PassDetail</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%n skäl</numerusform>
            <numerusform>%n skäl</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>accreditation and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All conditions are met.</source>
        <translation>Alla villkor är uppfyllda.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Ingenting.</translation>
    </message>
    <message>
        <source>EU Login: said by the person on %1.</source>
        <translation>EU Login: enligt personen, %1.</translation>
    </message>
    <message>
        <source>EU Login: said by %1 on %2, not by the person.</source>
        <translation>EU Login: enligt %1, %2, inte personen.</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Brev…</translation>
    </message>
    <message>
        <source>Letter to %1</source>
        <translation>Brev till %1</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Ingen.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Vad som ska göras</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Vem du frågar</translation>
    </message>
    <message>
        <source>EU Login…</source>
        <translation>EU Login…</translation>
    </message>
    <message>
        <source>Choose and report…</source>
        <translation>Utse och meddela…</translation>
    </message>
    <message>
        <source>Choose and report: %1</source>
        <translation>Utse och meddela: %1</translation>
    </message>
</context>
<context>
    <name>sek::PassModel</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>cannot be compared yet</source>
        <translation>kan inte jämföras än</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>(you)</source>
        <translation>(du)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Accreditation valid</source>
        <translation>Ackrediteringen gäller</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>På listan</translation>
    </message>
    <message>
        <source>EU Login account</source>
        <translation>EU Login-konto</translation>
    </message>
    <message>
        <source>E-mails equal</source>
        <translation>E-posten stämmer</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Slutsats</translation>
    </message>
</context>
<context>
    <name>sek::PassPage</name>
    <message>
        <source>Access to the Organisation Portal (PASS)</source>
        <translation>Tillträde till organisationsportalen (PASS)</translation>
    </message>
    <message>
        <source>Can a member of staff enter today? If not, what is to be done and whom to ask?</source>
        <translation>Har en medarbetare tillträde i dag? Om inte, vad ska göras och vem ska tillfrågas?</translation>
    </message>
    <message>
        <source>Rules: %1, %2</source>
        <translation>Regler: %1, %2</translation>
    </message>
    <message>
        <source>Rules for PASS</source>
        <translation>Regler för PASS</translation>
    </message>
    <message>
        <source>The verdict is advice from the data of %1. PASS itself decides.</source>
        <translation>Slutsatsen är ett råd utifrån uppgifterna den %1. PASS avgör.</translation>
    </message>
    <message>
        <source>Add accreditation…</source>
        <translation>Lägg till ackreditering…</translation>
    </message>
    <message>
        <source>No accreditation is entered.</source>
        <translation>Ingen ackreditering är inlagd.</translation>
    </message>
    <message>
        <source>Enter the quality label or another accreditation with its dates, then the people on its list.</source>
        <translation>Lägg in kvalitetsmärket eller en annan ackreditering med datum, sedan personerna på dess lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n can enter</source>
        <translation>
            <numerusform>%n har tillträde</numerusform>
            <numerusform>%n har tillträde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot enter</source>
        <translation>
            <numerusform>%n saknar tillträde</numerusform>
            <numerusform>%n saknar tillträde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n okänt</numerusform>
            <numerusform>%n okända</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. In force here since %2.</source>
        <translation>%1. Gäller här sedan %2.</translation>
    </message>
    <message>
        <source>You are not authorised to do this.</source>
        <translation>Du har inte behörighet att göra detta.</translation>
    </message>
    <message>
        <source>Edit accreditation</source>
        <translation>Redigera ackreditering</translation>
    </message>
    <message>
        <source>Add accreditation</source>
        <translation>Lägg till ackreditering</translation>
    </message>
    <message>
        <source>Remove accreditation</source>
        <translation>Ta bort ackreditering</translation>
    </message>
    <message>
        <source>Remove the accreditation %1?</source>
        <translation>Vill du ta bort ackrediteringen %1?</translation>
    </message>
    <message>
        <source>The list of people on it goes too.</source>
        <translation>Listan över personer försvinner också.</translation>
    </message>
    <message>
        <source>If it has ended, enter the last day instead: then the history stays.</source>
        <translation>Om den har upphört: ange den sista dagen i stället, så finns historiken kvar.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>On paper; %1 is a date.</extracomment>
        <translation>Per den %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
</context>
<context>
    <name>sek::PasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The password is not correct.</source>
        <translation>Lösenordet är fel.</translation>
    </message>
    <message>
        <source>The passphrase is not correct. Nothing was changed.</source>
        <translation>Lösenfrasen är fel. Ingenting har ändrats.</translation>
    </message>
    <message>
        <source>At least 12 characters are needed. A sentence is easy to remember.</source>
        <translation>Det behövs minst 12 tecken. En mening är lätt att komma ihåg.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a minute and try again.</source>
        <translation>För många försök. Vänta en minut och försök igen.</translation>
    </message>
    <message>
        <source>The hub is busy. Try again in a moment.</source>
        <translation>Servern är upptagen. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The hub has removed this account.</source>
        <translation>Servern har tagit bort kontot.</translation>
    </message>
    <message>
        <source>The hub has ended the access of this computer.</source>
        <translation>Servern har avslutat den här datorns åtkomst.</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>Fältet måste fyllas i.</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>De två inmatningarna skiljer sig åt.</translation>
    </message>
</context>
<context>
    <name>sek::PersonExport</name>
    <message>
        <source>The participant</source>
        <translation>Deltagaren</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Identitetsnummer</translation>
    </message>
    <message>
        <source>Participation in a project</source>
        <translation>Deltagande i ett projekt</translation>
    </message>
    <message>
        <source>Expected at an activity</source>
        <translation>Väntas på en aktivitet</translation>
    </message>
    <message>
        <source>Phone or e-mail address for codes</source>
        <translation>Telefon eller e-postadress för koder</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>Det som signerades</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Signature taken back</source>
        <translation>Återkallad signatur</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Intyg</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påminnelse</translation>
    </message>
    <message>
        <source>Rights in this program</source>
        <translation>Rättigheter i det här programmet</translation>
    </message>
    <message>
        <source>What is held about a participant</source>
        <translation>Vad som finns om en deltagare</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 organisation, %2 day and time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The file beside this one holds the same, and what has no words here, for another program.</source>
        <translation>Filen bredvid innehåller detsamma, och det som saknar ord här, för ett annat program.</translation>
    </message>
    <message>
        <source>Question whether they signed</source>
        <translation>Fråga om signeringen</translation>
    </message>
    <message>
        <source>Proposed hours</source>
        <translation>Föreslagna timmar</translation>
    </message>
    <message>
        <source>Identity number shown</source>
        <translation>Identitetsnumret visades</translation>
    </message>
</context>
<context>
    <name>sek::PersonForm</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Phone numbers and address</source>
        <translation>Telefonnummer och adress</translation>
    </message>
    <message>
        <source>EU Login account</source>
        <translation>EU Login-konto</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>From the organisation data.</source>
        <translation>Från organisationsuppgifterna.</translation>
    </message>
    <message>
        <source>none</source>
        <translatorcomment>Of phone numbers: the plural.</translatorcomment>
        <translation>inga</translation>
    </message>
</context>
<context>
    <name>sek::PrintNotice</name>
    <message>
        <source>Before you print</source>
        <translation>Innan du skriver ut</translation>
    </message>
    <message>
        <source>A printed page leaves the encrypted data.</source>
        <translation>En utskriven sida är inte längre krypterad.</translation>
    </message>
    <message>
        <source>On its way it lies in the print queue of this computer, and perhaps of a server and the printer; copies may stay there.</source>
        <translation>På vägen ligger den i datorns utskriftskö och kanske i en servers och skrivarens kö. Där kan kopior bli kvar.</translation>
    </message>
    <message>
        <source>Use a printer of the office, fetch the pages at once, and keep them as you keep important papers.</source>
        <translation>Använd en skrivare på kontoret, hämta sidorna direkt och förvara dem som viktiga papper.</translation>
    </message>
    <message>
        <source>This is said once.</source>
        <translation>Det här meddelandet visas bara en gång.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Go on to print…</source>
        <translation>Fortsätt till utskrift…</translation>
    </message>
</context>
<context>
    <name>sek::PrivacyDialog</name>
    <message>
        <source>What the participant is told</source>
        <translation>Det här får deltagaren veta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiera texten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>The text is of %1.</source>
        <translation>Texten är från %1.</translation>
    </message>
</context>
<context>
    <name>sek::ProblemSubject</name>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>inte skickat ännu</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>gjort %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>On the hub now</source>
        <translation>På servern nu</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Din version</translation>
    </message>
</context>
<context>
    <name>sek::ProblemsPage</name>
    <message>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Inga problem</translation>
    </message>
    <message>
        <source>Every change you sent was carried out or is on its way.</source>
        <translation>Alla ändringar du har skickat har utförts eller är på väg.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Bestäm senare</translation>
    </message>
    <message>
        <source>Write to the other person…</source>
        <translation>Skriv till den andra personen…</translation>
    </message>
    <message>
        <source>You are not authorised to do this.</source>
        <translation>Du har inte behörighet att göra detta.</translation>
    </message>
    <message>
        <source>A change was refused</source>
        <translation>En ändring avvisades</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>inte skickat ännu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what and when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be carried out as made.</source>
        <translation>
            <numerusform>%n ändring kunde inte utföras som den gjordes.</numerusform>
            <numerusform>%n ändringar kunde inte utföras som de gjordes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing you typed is lost.</source>
        <translation>Inget du skrev har gått förlorat.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translatorcomment>Said of a change, not of a document.</translatorcomment>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiera som text</translation>
    </message>
    <message>
        <source>Copy both as text</source>
        <translation>Kopiera båda som text</translation>
    </message>
    <message numerus="yes">
        <source>Sent again with your choice: %n other change(s) of the same update.</source>
        <translation>
            <numerusform>Skickas igen med ditt val: %n annan ändring i samma uppdatering.</numerusform>
            <numerusform>Skickas igen med ditt val: %n andra ändringar i samma uppdatering.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>Det du skrev</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Din version</translation>
    </message>
    <message>
        <source>Drop what I typed</source>
        <translation>Förkasta det jag skrev</translation>
    </message>
    <message>
        <source>Your change is closed. Nobody gets a message.</source>
        <translation>Din ändring är avslutad. Ingen får något meddelande.</translation>
    </message>
    <message>
        <source>Apply my choices</source>
        <translation>Verkställ mina val</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Förkasta</translation>
    </message>
    <message>
        <source>It stays in this list until you decide.</source>
        <translation>Det står kvar i listan tills du bestämmer dig.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in half a minute.</source>
        <translation>Kopierad. Urklipp töms om en halv minut.</translation>
    </message>
    <message>
        <source>Taken back before it was sent</source>
        <translation>Taget tillbaka innan det skickades</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taget tillbaka</translation>
    </message>
</context>
<context>
    <name>sek::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>sek::ProjectChooser</name>
    <message>
        <source>Project: %1</source>
        <translation>Projekt: %1</translation>
    </message>
    <message>
        <source>Project data…</source>
        <translation>Projektuppgifter…</translation>
    </message>
    <message>
        <source>Rules for the months…</source>
        <translation>Regler för månaderna…</translation>
    </message>
    <message>
        <source>People and roles…</source>
        <translation>Personer och roller…</translation>
    </message>
    <message>
        <source>Where my codes go…</source>
        <translation>Vart mina koder går…</translation>
    </message>
    <message>
        <source>Add a project…</source>
        <translation>Lägg till ett projekt…</translation>
    </message>
</context>
<context>
    <name>sek::ProjectDialog</name>
    <message>
        <source>Add a project</source>
        <translation>Lägg till ett projekt</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Lägg till en aktivitet</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Rules for the months</source>
        <translation>Regler för månaderna</translation>
    </message>
    <message>
        <source>Participation in the project</source>
        <translation>Deltagande i projektet</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Tillfälle</translation>
    </message>
</context>
<context>
    <name>sek::ProjectPeopleDialog</name>
    <message>
        <source>People and roles</source>
        <translation>Personer och roller</translation>
    </message>
    <message>
        <source>Who is responsible for attendance reports the months and signs them with a code. Nobody signs for the hours in which they take part themselves.</source>
        <translation>Den som är ansvarig för närvaron rapporterar månaderna och signerar dem med en kod. Ingen signerar timmar som hon eller han själv deltar i.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>Ge rollen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Somebody who is not listed</source>
        <translation>Någon som inte finns i listan</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (du)</translation>
    </message>
    <message>
        <source>End the role: %1, %2</source>
        <extracomment>%1 role, %2 person</extracomment>
        <translation>Avsluta rollen: %1, %2</translation>
    </message>
    <message>
        <source>End the role</source>
        <translation>Avsluta rollen</translation>
    </message>
    <message>
        <source>Nobody has a role yet.</source>
        <translation>Ingen har någon roll ännu.</translation>
    </message>
    <message>
        <source>Nobody listed has an account at the hub yet. Invite the person under Authorised users first.</source>
        <translation>Ingen i listan har ett konto på servern ännu. Bjud först in personen under Behöriga användare.</translation>
    </message>
    <message>
        <source>The person has this role already.</source>
        <translation>Personen har redan den här rollen.</translation>
    </message>
</context>
<context>
    <name>sek::ProposalDialog</name>
    <message>
        <source>%1: %2 proposes hours</source>
        <extracomment>%1 month, %2 person</extracomment>
        <translation>%1: %2 föreslår timmar</translation>
    </message>
    <message>
        <source>Proposed hours</source>
        <translation>Föreslagna timmar</translation>
    </message>
    <message>
        <source>The participant writes: %1</source>
        <translation>Deltagaren skriver: %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Föreslaget</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrerat</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Avslå…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ta över</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>activity, its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, activity</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The hours are taken over.</source>
        <translation>Timmarna är övertagna.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Avslå</translation>
    </message>
    <message>
        <source>The participant reads the reason. Nothing is recorded.</source>
        <translation>Deltagaren läser skälet. Inget registreras.</translation>
    </message>
    <message>
        <source>Reason (at least ten letters)</source>
        <translation>Skäl (minst tio bokstäver)</translation>
    </message>
    <message>
        <source>The proposal is declined.</source>
        <translation>Förslaget är avslaget.</translation>
    </message>
</context>
<context>
    <name>sek::ProposeDialog</name>
    <message>
        <source>Propose hours</source>
        <translation>Föreslå timmar</translation>
    </message>
    <message>
        <source>When did you take part?</source>
        <translation>När deltog du?</translation>
    </message>
    <message>
        <source>The staff read what you propose and take it over or say why not. You sign the month afterwards.</source>
        <translation>Personalen läser det du föreslår och tar över det eller säger varför inte. Du signerar månaden efteråt.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>month, project</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What the staff should know</source>
        <translation>Det personalen bör veta</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Lägg till en dag</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Föreslå</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>activity, its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2–%3, %4</source>
        <comment>day, from, to, activity</comment>
        <translation>%1, %2–%3, %4</translation>
    </message>
    <message>
        <source>Nothing was planned for you in this month so far.</source>
        <translation>Inget har planerats för dig den här månaden än.</translation>
    </message>
    <message>
        <source>Hours, %1</source>
        <extracomment>A field for hours; %1 a day with its session or activity</extracomment>
        <translation>Timmar, %1</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timmar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>a day of your own work</source>
        <translation>en dag med eget arbete</translation>
    </message>
    <message>
        <source>Type the hours as 3,5 or 3:30, at most 24.</source>
        <translation>Skriv timmarna som 3,5 eller 3:30, högst 24.</translation>
    </message>
    <message>
        <source>The same day stands here twice.</source>
        <translation>Samma dag står här två gånger.</translation>
    </message>
    <message>
        <source>Type the hours of at least one day.</source>
        <translation>Skriv timmarna för minst en dag.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n letters.</source>
        <translation>
            <numerusform>Högst %n bokstav.</numerusform>
            <numerusform>Högst %n bokstäver.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent. What you had typed for this month is not sent yet.</source>
        <translation>Skickat. Det du hade skrivit för den här månaden är inte skickat än.</translation>
    </message>
</context>
<context>
    <name>sek::QuestionDialog</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Replace what is there already?</source>
        <translation>Ersätta det som redan finns där?</translation>
    </message>
    <message>
        <source>What these files hold now is lost.</source>
        <translation>Det som filerna innehåller nu går förlorat.</translation>
    </message>
</context>
<context>
    <name>sek::QueueDialog</name>
    <message>
        <source>Sign one after another</source>
        <translation>Signera i tur och ordning</translation>
    </message>
    <message>
        <source>Let these people sign on this computer?</source>
        <translation>Ska de här personerna signera på den här datorn?</translation>
    </message>
    <message>
        <source>Nobody sees who else is to sign. Only you can leave the screen, with your password.</source>
        <translation>Ingen ser vilka andra som ska signera. Bara du kan lämna skärmen, med ditt lösenord.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n people stand in one queue. Mark the others afterwards.</source>
        <translation>
            <numerusform>Högst %n person kan stå i en kö. Markera de andra efteråt.</numerusform>
            <numerusform>Högst %n personer kan stå i en kö. Markera de andra efteråt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Send the messages</source>
        <translation>Skicka meddelandena</translation>
    </message>
    <message>
        <source>The messages are being sent…</source>
        <translation>Meddelandena skickas …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, why they cannot stand in the queue</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open the screen for the others</source>
        <translation>Öppna skärmen för de andra</translation>
    </message>
    <message>
        <source>Each gets a message with a reference and a code now.</source>
        <translation>Var och en får nu ett meddelande med en referens och en kod.</translation>
    </message>
    <message>
        <source>At this computer they type the reference and the day and month they were born, and their own month opens.</source>
        <translation>På den här datorn skriver de referensen och dagen och månaden då de är födda, och deras egen månad öppnas.</translation>
    </message>
</context>
<context>
    <name>sek::ReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>sek::RecordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>sek::RecordProblems</name>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>Two people changed the same thing</source>
        <translation>Två personer ändrade samma sak</translation>
    </message>
    <message>
        <source>Two people changed the same thing: %1</source>
        <translation>Två personer ändrade samma sak: %1</translation>
    </message>
    <message>
        <source>The other change reached the hub first and is in force. Yours is kept here with everything you typed.</source>
        <translation>Den andra ändringen nådde servern först och gäller. Din finns kvar här med allt du skrev.</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Behåll den andra</translation>
    </message>
    <message>
        <source>Keep theirs: %1</source>
        <translation>Behåll den andra: %1</translation>
    </message>
    <message>
        <source>Your change is closed. Nobody gets a message.</source>
        <translation>Din ändring är avslutad. Ingen får något meddelande.</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Använd min</translation>
    </message>
    <message>
        <source>Use mine: %1</source>
        <translation>Använd min: %1</translation>
    </message>
    <message>
        <source>Takes the place of theirs.</source>
        <translation>Ersätter den andra.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Skicka igen</translation>
    </message>
    <message>
        <source>Send it again as it is</source>
        <translation>Skicka det igen som det är</translation>
    </message>
    <message>
        <source>Of use when what stood in the way is mended; else it stays here.</source>
        <translation>Till nytta när hindret är undanröjt; annars ligger ändringen kvar här.</translation>
    </message>
    <message>
        <source>It goes to the hub as you had made it.</source>
        <translation>Det går till servern så som du hade gjort det.</translation>
    </message>
</context>
<context>
    <name>sek::RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Återställningskod</translation>
    </message>
    <message>
        <source>Print this code or write it down</source>
        <translation>Skriv ut koden eller anteckna den</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Jag har sparat den</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in half a minute.</source>
        <translation>Kopierad. Urklipp töms om en halv minut.</translation>
    </message>
    <message>
        <source>It opens the data on this computer when the keychain or the passphrase does not. Keep it where you keep important papers.</source>
        <translation>Den öppnar uppgifterna på datorn när nyckelringen eller lösenfrasen inte gör det. Förvara den tillsammans med viktiga papper.</translation>
    </message>
    <message>
        <source>It is shown only now. You can make a new one at any time; then the old one ends.</source>
        <translation>Den visas bara nu. Du kan när som helst skapa en ny; då slutar den gamla att gälla.</translation>
    </message>
    <message>
        <source>Sekretariat: recovery code for the data on one computer.</source>
        <translation>Sekretariat: återställningskod för uppgifterna på en dator.</translation>
    </message>
    <message>
        <source>Whoever has it and the computer can open the data. Keep it where you keep important papers.</source>
        <translation>Den som har koden och datorn kan öppna uppgifterna. Förvara den tillsammans med viktiga papper.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Återställningskoder</translation>
    </message>
    <message>
        <source>Print these codes or write them down</source>
        <translation>Skriv ut eller anteckna koderna</translation>
    </message>
    <message>
        <source>Each works once in place of the authenticator app: for a new computer, or for a new password when you have forgotten yours.</source>
        <translation>Var och en fungerar en gång i stället för autentiseringsappen: för en ny dator, eller för ett nytt lösenord om du har glömt ditt.</translation>
    </message>
    <message>
        <source>They are shown only now. New ones end the old ones.</source>
        <translation>De visas bara nu. Nya gör de gamla ogiltiga.</translation>
    </message>
    <message>
        <source>Sekretariat: recovery codes of an account on the hub. Each works once, together with the password or an invitation.</source>
        <translation>Sekretariat: återställningskoder för ett konto på servern. Var och en fungerar en gång, tillsammans med lösenordet eller en inbjudan.</translation>
    </message>
</context>
<context>
    <name>sek::RegisterDialog</name>
    <message>
        <source>Register a participant</source>
        <translation>Registrera en deltagare</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>The participant&apos;s own: codes go there once it is confirmed.</source>
        <translation>Deltagarens egen: koder går dit när den är bekräftad.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrera</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Det här är inget telefonnummer.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Det här är inte en e-postadress.</translation>
    </message>
    <message>
        <source>This person is registered already.</source>
        <translation>Personen är redan registrerad.</translation>
    </message>
    <message>
        <source>This belongs to a member of the staff. Codes go to the participant&apos;s own phone or address.</source>
        <translation>Den tillhör någon i personalen. Koder går till deltagarens egen telefon eller adress.</translation>
    </message>
    <message>
        <source>Another participant has this already. Codes go to the participant&apos;s own phone or address.</source>
        <translation>En annan deltagare har den redan. Koder går till deltagarens egen telefon eller adress.</translation>
    </message>
    <message>
        <source>What the participant is told about these data</source>
        <translation>Det här får deltagaren veta om uppgifterna</translation>
    </message>
    <message>
        <source>Why two people share it</source>
        <translation>Varför två personer delar den</translation>
    </message>
    <message>
        <source>Kept with the address. What is signed over it counts as low assurance.</source>
        <translation>Sparas med adressen. Det som signeras med den får låg tillitsnivå.</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Visa personen</translation>
    </message>
    <message>
        <source>Add to the project</source>
        <translation>Lägg till i projektet</translation>
    </message>
    <message>
        <source>somebody of another project</source>
        <translation>någon i ett annat projekt</translation>
    </message>
    <message>
        <source>Takes part in this project already: %1</source>
        <translation>Deltar redan i projektet: %1</translation>
    </message>
    <message>
        <source>Registered already: %1. Name and addresses stay as they are; the person joins this project.</source>
        <translation>Redan registrerad: %1. Namn och adresser står kvar som de är; personen kommer med i projektet.</translation>
    </message>
    <message>
        <source>Write why, in at least ten letters.</source>
        <translation>Skriv varför, minst tio bokstäver.</translation>
    </message>
</context>
<context>
    <name>sek::RegisterPage</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Register organisation</source>
        <translation>Registrera organisation</translation>
    </message>
    <message>
        <source>The few things without which there is no record. Numbers, address, contact person and colleagues follow on the pages.</source>
        <translation>Det lilla som måste finnas. Nummer, adress, kontaktperson och kollegor fyller du i på sidorna.</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Om dig</translation>
    </message>
    <message>
        <source>Is it here already?</source>
        <translation>Finns den redan här?</translation>
    </message>
    <message>
        <source>Name and numbers are compared with the organisations on this computer. Search in ORS too.</source>
        <translation>Namn och nummer jämförs med organisationerna på den här datorn. Sök också i ORS.</translation>
    </message>
    <message>
        <source>The address you sign in with. You can change it after the registration.</source>
        <translation>Adressen du loggar in med. Du kan ändra den efter registreringen.</translation>
    </message>
    <message>
        <source>It has the same PIC.</source>
        <translation>Den har samma PIC.</translation>
    </message>
    <message>
        <source>It has the same VAT number.</source>
        <translation>Den har samma momsregistreringsnummer.</translation>
    </message>
    <message>
        <source>It has the same registration number.</source>
        <translation>Den har samma registreringsnummer.</translation>
    </message>
    <message>
        <source>It has the same name or a very similar one.</source>
        <translation>Den har samma namn eller ett mycket likt.</translation>
    </message>
    <message>
        <source>Found on this computer.</source>
        <translation>Finns på den här datorn.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öppna den</translation>
    </message>
    <message>
        <source>It is another one</source>
        <translation>Det är en annan</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fill in or mend</source>
        <translation>
            <numerusform>%n fält att fylla i eller rätta</numerusform>
            <numerusform>%n fält att fylla i eller rätta</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whether it is the one found</source>
        <translation>Ange om det är den som hittades</translation>
    </message>
    <message>
        <source>The hub has not said yet which address you sign in with. It cannot be reached now.</source>
        <translation>Servern har ännu inte sagt vilken adress du loggar in med. Den går inte att nå just nu.</translation>
    </message>
</context>
<context>
    <name>sek::RegisterProblems</name>
    <message>
        <source>Somebody is registered already</source>
        <translation>Någon är redan registrerad</translation>
    </message>
    <message>
        <source>Somebody was not registered</source>
        <translation>Någon registrerades inte</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>en deltagare</translation>
    </message>
    <message>
        <source>The identity number is somebody’s already, perhaps of another project.</source>
        <translation>Identitetsnumret finns redan, kanske i ett annat projekt.</translation>
    </message>
    <message>
        <source>Add to the project</source>
        <translation>Lägg till i projektet</translation>
    </message>
    <message>
        <source>Add the registered person to the project</source>
        <translation>Lägg till den registrerade personen i projektet</translation>
    </message>
    <message>
        <source>Name and addresses stay as they are; when and how the person takes part is taken over.</source>
        <translation>Namn och adresser står kvar som de är; när och hur personen deltar tas över.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Skicka igen</translation>
    </message>
    <message>
        <source>Send it again as it is</source>
        <translation>Skicka det igen som det är</translation>
    </message>
    <message>
        <source>Of use when what stood in the way is mended; else it stays here.</source>
        <translation>Till nytta när hindret är undanröjt; annars ligger ändringen kvar här.</translation>
    </message>
</context>
<context>
    <name>sek::RejectCard</name>
    <message>
        <source>What is not correct?</source>
        <translation>Vad stämmer inte?</translation>
    </message>
    <message>
        <source>Too many hours</source>
        <translation>För många timmar</translation>
    </message>
    <message>
        <source>Too few hours</source>
        <translation>För få timmar</translation>
    </message>
    <message>
        <source>Wrong activity</source>
        <translation>Fel aktivitet</translation>
    </message>
    <message>
        <source>This is not about me</source>
        <translation>Det gäller inte mig</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Något annat</translation>
    </message>
    <message>
        <source>Write what is wrong, for example the day and the time.</source>
        <translation>Skriv vad som är fel, till exempel dag och tid.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Vad som är fel</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Skicka tillbaka</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>At least ten letters, so that it can be understood.</source>
        <translation>Minst tio bokstäver, så att det går att förstå.</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>Skriv vad det är.</translation>
    </message>
</context>
<context>
    <name>sek::RejoinDialog</name>
    <message>
        <source>Join again</source>
        <translation>Gå med igen</translation>
    </message>
    <message>
        <source>This computer becomes a new device of your account on the hub %1. Everything you typed is kept and sent afterwards.</source>
        <translation>Datorn blir en ny enhet för ditt konto på servern %1. Allt du har skrivit finns kvar och skickas efteråt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>That is another hub. The data here belong to the hub %1.</source>
        <translation>Det är en annan server. Uppgifterna här hör till servern %1.</translation>
    </message>
</context>
<context>
    <name>sek::ReportMonth</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 activity, %2 its code</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>sek::ResetDialog</name>
    <message>
        <source>Set a new password</source>
        <translation>Välj ett nytt lösenord</translation>
    </message>
    <message>
        <source>Without either, an owner has to remove your access and invite you again.</source>
        <translation>Saknar du båda måste en ägare ta bort din åtkomst och bjuda in dig på nytt.</translation>
    </message>
    <message>
        <source>Code of your authenticator app, or a recovery code</source>
        <translation>Kod från din autentiseringsapp, eller en återställningskod</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nytt lösenord</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nytt lösenord igen</translation>
    </message>
    <message>
        <source>At least 15 characters. A sentence is easy to remember.</source>
        <translation>Minst 15 tecken. En mening är lätt att minnas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Spara lösenordet</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>Fältet måste fyllas i.</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>De två inmatningarna skiljer sig åt.</translation>
    </message>
    <message>
        <source>This is not a whole link. Copy all of it, it begins with “sekretariat:”.</source>
        <translation>Det är inte hela länken. Kopiera hela, den börjar med ”sekretariat:”.</translation>
    </message>
    <message>
        <source>This link is of another hub.</source>
        <translation>Länken gäller en annan server.</translation>
    </message>
    <message>
        <source>The code is not correct, or it has been used already.</source>
        <translation>Koden är fel, eller har redan använts.</translation>
    </message>
    <message>
        <source>This link is an invitation to join, not one to a new password.</source>
        <translation>Länken är en inbjudan att gå med, inte till ett nytt lösenord.</translation>
    </message>
    <message>
        <source>The link was made for another address than %1.</source>
        <translation>Länken skapades för en annan adress än %1.</translation>
    </message>
    <message>
        <source>Ask whoever runs the hub %1 for a link to a new password for %2.</source>
        <translation>Be den som sköter servern %1 om en länk till ett nytt lösenord för %2.</translation>
    </message>
    <message>
        <source>With it you need a code of your authenticator app, or one of the recovery codes of your account.</source>
        <translation>Du behöver dessutom en kod från din autentiseringsapp eller en av kontots återställningskoder.</translation>
    </message>
    <message>
        <source>Link to a new password</source>
        <translation>Länk till ett nytt lösenord</translation>
    </message>
</context>
<context>
    <name>sek::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>Granska ändringar</translation>
    </message>
    <message>
        <source>Nothing is sent yet. All of it takes effect together, or none of it.</source>
        <translation>Ingenting har skickats ännu. Allt börjar gälla samtidigt eller inget alls.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Drop this change</source>
        <translation>Förkasta den här ändringen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Nobody is told.</source>
        <translation>Ingen meddelas.</translation>
    </message>
    <message>
        <source>Who is told: %1</source>
        <translation>Vilka som meddelas: %1</translation>
    </message>
    <message>
        <source>Nobody is invited.</source>
        <translation>Ingen bjuds in.</translation>
    </message>
    <message>
        <source>Who is invited to create an EU Login account: %1</source>
        <translation>Vilka som bjuds in att skapa ett EU Login-konto: %1</translation>
    </message>
    <message>
        <source>Update my organisation opens the first one; nothing is sent before they are mended.</source>
        <translation>”Uppdatera min organisation” öppnar det första. Ingenting skickas förrän de är rättade.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s).</source>
        <translation>
            <numerusform>%n fel.</numerusform>
            <numerusform>%n fel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update my organisation (%1)</source>
        <translation>Uppdatera min organisation (%1)</translation>
    </message>
    <message>
        <source>Drop: %1</source>
        <translation>Förkasta: %1</translation>
    </message>
</context>
<context>
    <name>sek::ReviewModel</name>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n adress</numerusform>
            <numerusform>%n adresser</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Drop this change</source>
        <translation>Förkasta den här ändringen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Vilka som meddelas</translation>
    </message>
    <message>
        <source>Who is invited</source>
        <translation>Vilka som bjuds in</translation>
    </message>
</context>
<context>
    <name>sek::SearchBox</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inga träffar</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Accreditations</source>
        <translation>Ackrediteringar</translation>
    </message>
</context>
<context>
    <name>sek::SearchPage</name>
    <message>
        <source>Search for organisations</source>
        <translation>Sök organisationer</translation>
    </message>
    <message>
        <source>Type at least three characters</source>
        <translation>Skriv minst tre tecken</translation>
    </message>
    <message>
        <source>Legal name, business name, website, OID or PIC. Accents and capitals do not matter.</source>
        <translation>Juridiskt namn, namn som används utåt, webbplats, OID eller PIC. Accenter och versaler spelar ingen roll.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inga träffar</translation>
    </message>
    <message>
        <source>Only organisations that are kept on this computer are searched.</source>
        <translation>Sökningen gäller bara organisationer som finns på den här datorn.</translation>
    </message>
    <message>
        <source>Searches the organisations that are kept on this computer, also without a network.</source>
        <translation>Söker bland organisationerna som finns på den här datorn, även utan nätverk.</translation>
    </message>
    <message>
        <source>Name, website, OID or PIC</source>
        <translation>Namn, webbplats, OID eller PIC</translation>
    </message>
    <message>
        <source>OID</source>
        <translation>OID</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Juridiskt namn</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>Postort</translation>
    </message>
    <message>
        <source>My organisations</source>
        <translation>Mina organisationer</translation>
    </message>
    <message>
        <source>%1 organisations found; the first %2 are shown. Add words or criteria to find fewer.</source>
        <translation>%1 organisationer hittades; de första %2 visas. Lägg till ord eller villkor för att hitta färre.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) found</source>
        <translation>
            <numerusform>%n organisation hittades</numerusform>
            <numerusform>%n organisationer hittades</numerusform>
        </translation>
    </message>
    <message>
        <source>More criteria</source>
        <translation>Fler villkor</translation>
    </message>
    <message>
        <source>Empty the criteria</source>
        <translation>Töm villkoren</translation>
    </message>
</context>
<context>
    <name>sek::SelectUserDialog</name>
    <message>
        <source>Select authorised user</source>
        <translation>Välj behörig användare</translation>
    </message>
    <message>
        <source>Select the authorised user whose details are copied to the contact person form.</source>
        <translation>Välj den behöriga användare vars uppgifter ska kopieras till kontaktpersonens formulär.</translation>
    </message>
    <message>
        <source>The details replaced are those of: %1</source>
        <translation>Uppgifterna som ersätts tillhör: %1</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (du)</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Tas bort</translation>
    </message>
    <message>
        <source>This is a copy. The change takes effect when you choose “Update my organisation”.</source>
        <translation>Det här är en kopia. Ändringen börjar gälla när du väljer ”Uppdatera min organisation”.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bekräfta</translation>
    </message>
</context>
<context>
    <name>sek::SessionListDialog</name>
    <message>
        <source>Sessions</source>
        <translation>Tillfällen</translation>
    </message>
    <message>
        <source>Plan sessions…</source>
        <translation>Planera tillfällen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>No session is planned yet.</source>
        <translation>Inget tillfälle är planerat ännu.</translation>
    </message>
    <message>
        <source>Hours stand on this session. Empty them first, or leave it in the plan.</source>
        <translation>Det finns timmar på det här tillfället. Töm dem först, eller låt det stå kvar i planen.</translation>
    </message>
</context>
<context>
    <name>sek::SessionsDialog</name>
    <message>
        <source>Plan sessions</source>
        <translation>Planera tillfällen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Veckodagar</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Break in minutes</source>
        <translation>Rast i minuter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planera</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) will be added.</source>
        <translation>
            <numerusform>%n tillfälle läggs till.</numerusform>
            <numerusform>%n tillfällen läggs till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type times such as 08:30; the end comes after the beginning.</source>
        <translation>Skriv tider som 08:30; slutet kommer efter början.</translation>
    </message>
    <message>
        <source>Type two dates in their order.</source>
        <translation>Skriv två datum i rätt ordning.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Välj minst en veckodag.</translation>
    </message>
    <message>
        <source>Every how many weeks</source>
        <translation>Hur många veckor emellan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Days of the sessions</source>
        <translation>Dagar för tillfällena</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, public holiday</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type a number from 1 to 52: 2 is every second week.</source>
        <translation>Skriv ett tal från 1 till 52: 2 är varannan vecka.</translation>
    </message>
    <message>
        <source>Tick at least one day.</source>
        <translation>Markera minst en dag.</translation>
    </message>
</context>
<context>
    <name>sek::SessionsModel</name>
    <message>
        <source>Change the session</source>
        <translation>Ändra tillfället</translation>
    </message>
    <message>
        <source>Take it out of the plan</source>
        <translation>Ta bort det ur planen</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, year</comment>
        <extracomment>%1 &quot;Tuesday 3 March&quot;, %2 the year</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>sek::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Språk och utseende</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- change it on every page.</source>
        <translation>Ctrl++ och Ctrl+- ändrar den på varje sida.</translation>
    </message>
    <message>
        <source>Lock when nobody works</source>
        <translation>Lås när ingen arbetar</translation>
    </message>
    <message>
        <source>My computers</source>
        <translation>Mina datorer</translation>
    </message>
    <message>
        <source>About Sekretariat</source>
        <translation>Om Sekretariat</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>efter %n minut</numerusform>
            <numerusform>efter %n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>Sekretariat %1. Free software under the GNU General Public License, version 3 or later; there is no warranty.</source>
        <translation>Sekretariat %1. Fri programvara under GNU General Public License, version 3 eller senare; utan garanti.</translation>
    </message>
    <message>
        <source>Made with Qt %1, SQLCipher, OpenSSL, libsodium, ICU, libphonenumber and QtKeychain.</source>
        <translation>Bygger på Qt %1, SQLCipher, OpenSSL, libsodium, ICU, libphonenumber och QtKeychain.</translation>
    </message>
    <message>
        <source>The hub runs on this computer.</source>
        <translation>Servern körs på den här datorn.</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Fingerprint of the hub: %1</source>
        <translation>Serverns fingeravtryck: %1</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once. What you have typed on the pages, in the months and in forms is kept.</source>
        <translation>Ctrl+L låser genast. Det du har skrivit på sidorna, i månaderna och i formulären sparas.</translation>
    </message>
</context>
<context>
    <name>sek::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Close or empty</source>
        <translation>Stäng eller töm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>sek::SideBar</name>
    <message>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
</context>
<context>
    <name>sek::SignReportsDialog</name>
    <message>
        <source>Report and sign</source>
        <translation>Rapportera och signera</translation>
    </message>
    <message numerus="yes">
        <source>%1: report and sign %n month(s)</source>
        <translation>
            <numerusform>%1: rapportera och signera %n månad</numerusform>
            <numerusform>%1: rapportera och signera %n månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign %n month(s)</source>
        <translation>
            <numerusform>Signera %n månad</numerusform>
            <numerusform>Signera %n månader</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Freeze and send the code</source>
        <translation>Lås innehållet och skicka koden</translation>
    </message>
    <message>
        <source>Somebody changed one of the months in the meantime. Close this and look at it again.</source>
        <translation>Någon har ändrat en av månaderna under tiden. Stäng och titta på den igen.</translation>
    </message>
    <message>
        <source>The hub freezes the months…</source>
        <translation>Servern låser månadernas innehåll…</translation>
    </message>
    <message>
        <source>It is queued: freezing and the code need the hub. Come back when it can be reached.</source>
        <translation>Det ligger i kö: låsningen och koden kräver servern. Kom tillbaka när den kan nås.</translation>
    </message>
    <message>
        <source>A code needs a phone or e-mail address of your own that you have confirmed.</source>
        <translation>En kod behöver en egen telefon eller e-postadress som du har bekräftat.</translation>
    </message>
    <message>
        <source>Where my codes go…</source>
        <translation>Vart mina koder går…</translation>
    </message>
    <message>
        <source>%1, %2: was %3, now %4</source>
        <comment>day, activity, hours, hours</comment>
        <translation>%1, %2: var %3, nu %4</translation>
    </message>
    <message>
        <source>The same hours as in version %1.</source>
        <translation>Samma timmar som i version %1.</translation>
    </message>
    <message>
        <source>Changed since version %1:</source>
        <translation>Ändrat sedan version %1:</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Skäl: %1</translation>
    </message>
    <message>
        <source>%1, corrected</source>
        <comment>person</comment>
        <translation>%1, rättad</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>person, day, what is wrong</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the day</source>
        <translation>Visa dagen</translation>
    </message>
    <message>
        <source>Show the month</source>
        <translation>Visa månaden</translation>
    </message>
</context>
<context>
    <name>sek::SigningSheet</name>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (%2), %3: %4</source>
        <extracomment>%1 project, %2 its number, %3 days, %4 &quot;35 reported hours&quot;</extracomment>
        <translation>%1 (%2), %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n reported hour(s)</source>
        <translation>
            <numerusform>%n rapporterad timme</numerusform>
            <numerusform>%n rapporterade timmar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reported</source>
        <comment>time</comment>
        <translation>%1 rapporterat</translation>
    </message>
    <message>
        <source>It could not be sent. Try again in a moment.</source>
        <translation>Det gick inte att skicka. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>%1, your attendance on %2</source>
        <extracomment>The participant&apos;s name and a month: Astrid Exempel, your attendance in March</extracomment>
        <translation>%1, din närvaro %2</translation>
    </message>
    <message>
        <source>%1, your attendance in %2</source>
        <translation>%1, din närvaro i %2</translation>
    </message>
    <message>
        <source>The hours were corrected (version %1). Read them through again. If they are correct you sign with a code.</source>
        <translation>Tiden har rättats (version %1). Läs igenom den igen. Om den stämmer signerar du med en kod.</translation>
    </message>
    <message>
        <source>Read the hours through. If they are correct you sign with a code.</source>
        <translation>Läs igenom tiden. Om den stämmer signerar du med en kod.</translation>
    </message>
    <message>
        <source>Your hours day by day</source>
        <translation>Din tid dag för dag</translation>
    </message>
    <message>
        <source>Sum</source>
        <comment>row</comment>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Reported time</source>
        <translation>Rapporterad tid</translation>
    </message>
    <message>
        <source>Responsible: %1, signed %2</source>
        <translation>Ansvarig: %1, signerat %2</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Intygande</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n hour(s)</source>
        <translation>
            <numerusform>Signera %n timme</numerusform>
            <numerusform>Signera %n timmar</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>Signera %1</translation>
    </message>
    <message>
        <source>The time is not correct…</source>
        <translation>Tiden stämmer inte…</translation>
    </message>
    <message>
        <source>%1, confirm your phone or address</source>
        <translation>%1, bekräfta din telefon eller adress</translation>
    </message>
    <message>
        <source>A code goes to %1. Type it in, so that we know it is yours. Afterwards the staff look at an identity document.</source>
        <translation>En kod går till %1. Skriv in den, så att vi vet att den är din. Därefter tittar personalen på en ID-handling.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bekräfta</translation>
    </message>
    <message>
        <source>Never give the code to the staff. Type it in yourself.</source>
        <translation>Ge aldrig koden till personal. Skriv in den själv.</translation>
    </message>
    <message>
        <source>A one-time code makes a simple electronic signature.</source>
        <translation>En engångskod ger en enkel elektronisk underskrift.</translation>
    </message>
</context>
<context>
    <name>sek::SigningWatchDialog</name>
    <message>
        <source>How codes were used</source>
        <translation>Så användes koder</translation>
    </message>
    <message>
        <source>Nothing stands out in this week.</source>
        <translation>Inget sticker ut den här veckan.</translation>
    </message>
    <message>
        <source>No month is signed yet.</source>
        <translation>Ingen månad är signerad än.</translation>
    </message>
    <message>
        <source>What deserves a look</source>
        <translation>Värt att se närmare på</translation>
    </message>
    <message>
        <source>There may be a good reason for each. A class that signs after a session is quick, too.</source>
        <translation>Det kan finnas en god förklaring till allt. Även en grupp som signerar efter ett tillfälle är snabb.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day of a week</comment>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Ask whether they signed</source>
        <translation>Fråga om de har signerat</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Somebody who is not listed any more</source>
        <translation>Någon som inte finns i listan längre</translation>
    </message>
    <message numerus="yes">
        <source>%n people signed quickly one after another at one computer</source>
        <translation>
            <numerusform>%n person signerade snabbt på samma dator</numerusform>
            <numerusform>%n personer signerade snabbt efter varandra på samma dator</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed at a computer of yours outside the times of sessions</source>
        <translation>Signerat på en av era datorer utanför tillfällenas tider</translation>
    </message>
    <message>
        <source>Signed shortly after the phone or mailbox was changed</source>
        <translation>Signerat kort efter att telefonen eller e-postadressen ändrats</translation>
    </message>
    <message>
        <source>Phone or mailbox confirmed outside the times of sessions</source>
        <translation>Telefon eller e-postadress bekräftad utanför tillfällenas tider</translation>
    </message>
    <message numerus="yes">
        <source>Phones or mailboxes of %n people confirmed on one computer within minutes</source>
        <translation>
            <numerusform>En telefon eller e-postadress för %n person bekräftad på samma dator inom några minuter</numerusform>
            <numerusform>Telefoner eller e-postadresser för %n personer bekräftade på samma dator inom några minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) were signed by participants in this week.</source>
        <translation>
            <numerusform>%n månad signerades av deltagare den här veckan.</numerusform>
            <numerusform>%n månader signerades av deltagare den här veckan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed it, %1</source>
        <comment>date</comment>
        <translation>Har signerat, %1</translation>
    </message>
    <message>
        <source>Did not sign it, %1</source>
        <comment>date</comment>
        <translation>Har inte signerat, %1</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Inte tillfrågad än</translation>
    </message>
    <message>
        <source>Not reached, %1</source>
        <comment>date</comment>
        <translation>Inte nådd, %1</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Anteckna svaret</translation>
    </message>
    <message>
        <source>%1, %2: did they sign?</source>
        <comment>month, person</comment>
        <translation>%1, %2: har personen signerat?</translation>
    </message>
    <message>
        <source>Yes, they signed</source>
        <translation>Ja, personen har signerat</translation>
    </message>
    <message>
        <source>No, they did not sign</source>
        <translation>Nej, personen har inte signerat</translation>
    </message>
    <message>
        <source>Open a correction of the month, or let them object: the signature is looked into.</source>
        <translation>Öppna en rättelse av månaden eller låt personen invända: signaturen utreds.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Inte nådd</translation>
    </message>
    <message>
        <source>The month stays on the list.</source>
        <translation>Månaden står kvar på listan.</translation>
    </message>
    <message>
        <source>Where the contact came from: employer, agency …</source>
        <translation>Varifrån kontaktuppgiften kom: arbetsgivare, myndighet …</translation>
    </message>
    <message>
        <source>Whoever reported the month does not ask about it. Somebody else has to.</source>
        <translation>Den som rapporterade månaden frågar inte om den. Någon annan måste göra det.</translation>
    </message>
    <message>
        <source>The answer is noted.</source>
        <translation>Svaret är antecknat.</translation>
    </message>
    <message>
        <source>How codes were used, %1</source>
        <comment>week</comment>
        <translation>Så användes koder, %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Asked whether they signed: %1</source>
        <comment>month</comment>
        <translation>Frågad om signeringen: %1</translation>
    </message>
    <message>
        <source>Some months are picked by chance. Whoever reported the month does not ask.</source>
        <translation>Några månader väljs slumpvis. Den som rapporterade månaden frågar inte.</translation>
    </message>
    <message>
        <source>Not by the phone or mailbox the code went to: by the employer, the agency, a register.</source>
        <translation>Inte via den telefon eller e-postadress som koden gick till, utan via arbetsgivaren, myndigheten eller ett register.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
</context>
<context>
    <name>sek::StaffWayOut</name>
    <message>
        <source>Back to the staff</source>
        <translation>Tillbaka till personalen</translation>
    </message>
    <message>
        <source>Only the staff can leave this screen. Type the passphrase for this computer.</source>
        <translation>Bara personalen kan lämna den här skärmen. Skriv lösenfrasen för den här datorn.</translation>
    </message>
    <message>
        <source>Only the staff can leave this screen. Type the password of the person who is signed in.</source>
        <translation>Bara personalen kan lämna den här skärmen. Skriv lösenordet för den som är inloggad.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>kiosk</comment>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>This is not the right password.</source>
        <translation>Lösenordet är fel.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a few minutes.</source>
        <translation>För många försök. Vänta några minuter.</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Try again in a moment.</source>
        <translation>Servern kan inte nås. Försök igen om en stund.</translation>
    </message>
</context>
<context>
    <name>sek::StartPage</name>
    <message>
        <source>Welcome to Sekretariat</source>
        <translation>Välkommen till Sekretariat</translation>
    </message>
    <message>
        <source>What you enter is kept encrypted on this computer and works without a network. How would you like to begin?</source>
        <translation>Det du anger lagras krypterat på datorn och fungerar utan nätverk. Hur vill du börja?</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Prova med exempeldata</translation>
    </message>
    <message>
        <source>Three invented organisations to look around in. Nothing is sent anywhere.</source>
        <translation>Tre påhittade organisationer att se sig om i. Ingenting skickas någonstans.</translation>
    </message>
    <message>
        <source>Join an organisation</source>
        <translation>Gå med i en organisation</translation>
    </message>
    <message>
        <source>You have an invitation link, or the address of your organisation’s hub.</source>
        <translation>Du har en inbjudningslänk eller adressen till din organisations server.</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Bara den här datorn</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Gå med</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Ange ditt namn.</translation>
    </message>
    <message>
        <source>E-mail address or password is not correct.</source>
        <translation>E-postadressen eller lösenordet är fel.</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Hur vill du börja?</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Din e-postadress</translation>
    </message>
    <message>
        <source>Start with sample data</source>
        <translation>Börja med exempeldata</translation>
    </message>
    <message>
        <source>Begin on this computer</source>
        <translation>Börja på den här datorn</translation>
    </message>
    <message>
        <source>Making the sample. This takes half a minute.</source>
        <translation>Exemplet skapas. Det tar en halv minut.</translation>
    </message>
    <message>
        <source>Starting the hub on this computer…</source>
        <translation>Startar servern på den här datorn …</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>Fältet måste fyllas i.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Det här är inte en e-postadress.</translation>
    </message>
    <message>
        <source>E-mail address, password or code is not correct.</source>
        <translation>E-postadressen, lösenordet eller koden stämmer inte.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or said no. Unlock it and try again, or choose a passphrase.</source>
        <translation>Datorns nyckelring är låst eller sa nej. Lås upp den och försök igen, eller välj en lösenfras.</translation>
    </message>
    <message>
        <source>There is encrypted data in this folder, but its key file is missing. Nothing was changed; ask whoever helps you with the computer.</source>
        <translation>Det finns krypterade uppgifter i mappen, men nyckelfilen saknas. Ingenting har ändrats; fråga den som hjälper dig med datorn.</translation>
    </message>
    <message>
        <source>The program makes a small hub on this computer with three invented associations: one in Latvia, one in Sweden, one in Poland.</source>
        <translation>Programmet skapar en liten server på datorn med tre påhittade föreningar: en i Lettland, en i Sverige och en i Polen.</translation>
    </message>
    <message>
        <source>You look through the eyes of one of their people. Messages to others are only written into a folder.</source>
        <translation>Du ser det som en av deras medarbetare ser. Meddelanden till andra läggs bara i en mapp.</translation>
    </message>
    <message>
        <source>The program runs a hub of its own on this computer, encrypted and reachable from here only.</source>
        <translation>Programmet kör en egen server på datorn, krypterad och bara möjlig att nå härifrån.</translation>
    </message>
    <message>
        <source>You become the owner of the organisation, which you register in the next step.</source>
        <translation>Du blir ägare av organisationen, som du registrerar i nästa steg.</translation>
    </message>
    <message>
        <source>Start a new organisation here, for yourself alone.</source>
        <translation>Börja med en ny organisation här, bara för dig själv.</translation>
    </message>
</context>
<context>
    <name>sek::StatisticsDialog</name>
    <message>
        <source>Values for statistics</source>
        <translation>Värden för statistik</translation>
    </message>
    <message>
        <source>The hub asks before identity numbers leave it.</source>
        <translation>Servern frågar innan identitetsnummer lämnar den.</translation>
    </message>
    <message>
        <source>Form of the values</source>
        <translation>Värdenas form</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Arbetsbok (XLSX)</translation>
    </message>
    <message>
        <source>To be uploaded as it is.</source>
        <translation>Laddas upp som den är.</translation>
    </message>
    <message>
        <source>List (CSV)</source>
        <translation>Lista (CSV)</translation>
    </message>
    <message>
        <source>For other programs.</source>
        <translation>För andra program.</translation>
    </message>
    <message>
        <source>Copy the values</source>
        <translation>Kopiera värdena</translation>
    </message>
    <message>
        <source>To be pasted into the office’s own sheet, without headings.</source>
        <translation>Klistras in i myndighetens eget blad, utan rubriker.</translation>
    </message>
    <message>
        <source>When the file was uploaded.</source>
        <translation>När filen laddades upp.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Skapa filen</translation>
    </message>
    <message>
        <source>Only the project’s contact persons may take these values out.</source>
        <translation>Bara projektets kontaktpersoner får ta ut de här värdena.</translation>
    </message>
    <message>
        <source>The project does not report to an office of statistics. This is set in the project.</source>
        <translation>Projektet rapporterar inte till någon statistikmyndighet. Det anges i projektet.</translation>
    </message>
    <message>
        <source>The month is not over yet, or it is outside the project.</source>
        <translation>Månaden är inte slut än, eller så ligger den utanför projektet.</translation>
    </message>
    <message>
        <source>The hub could not make the file. Ask whoever runs the hub.</source>
        <translation>Servern kunde inte skapa filen. Fråga den som sköter servern.</translation>
    </message>
    <message>
        <source>The hub cannot be reached now. The values are made by the hub; try again when it can.</source>
        <translation>Servern kan inte nås just nu. Värdena skapas av servern; försök igen när den kan nås.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a minute and try again.</source>
        <translation>För många försök. Vänta en minut och försök igen.</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>en deltagare</translation>
    </message>
    <message>
        <source>Left out, because the month is not signed: %1.</source>
        <translation>Utelämnade, eftersom månaden inte är signerad: %1.</translation>
    </message>
    <message>
        <source>Without an identity number: %1.</source>
        <translation>Utan identitetsnummer: %1.</translation>
    </message>
    <message>
        <source>Generate and upload again, in this order: %1.</source>
        <translation>Skapa och ladda upp igen, i den här ordningen: %1.</translation>
    </message>
    <message>
        <source>The order of the columns follows a profile that nobody has checked against the office’s form. Compare it once.</source>
        <translation>Kolumnernas ordning följer en profil som ingen har jämfört med myndighetens blankett. Jämför den en gång.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Mark as submitted</source>
        <translation>Markera som inlämnad</translation>
    </message>
    <message>
        <source>Copied. Paste the values now: they are taken out of the clipboard soon.</source>
        <translation>Kopierat. Klistra in värdena nu: de tas snart bort ur urklipp.</translation>
    </message>
    <message>
        <source>Save the values</source>
        <translation>Spara värdena</translation>
    </message>
    <message>
        <source>Saved. The file holds identity numbers and is not protected: delete it once it is uploaded.</source>
        <translation>Sparat. Filen innehåller identitetsnummer och är inte skyddad: ta bort den när den är uppladdad.</translation>
    </message>
    <message>
        <source>The date is in the future.</source>
        <translation>Datumet ligger i framtiden.</translation>
    </message>
    <message>
        <source>This is not a date. Check day, month and year.</source>
        <translation>Det här är inget datum. Kontrollera dag, månad och år.</translation>
    </message>
    <message>
        <source>Submit %1 first: months are sent in their order.</source>
        <translation>Lämna in %1 först: månaderna lämnas i ordning.</translation>
    </message>
    <message>
        <source>A month has changed in the meantime. Make the file again.</source>
        <translation>En månad har ändrats under tiden. Skapa filen igen.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Spara…</translation>
    </message>
    <message>
        <source>The file is made. Save it and upload it.</source>
        <translation>Filen är skapad. Spara den och ladda upp den.</translation>
    </message>
    <message>
        <source>Months and where they stand</source>
        <translation>Månader och deras läge</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Vad filen kommer att innehålla</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <translation>Inte skapad ännu</translation>
    </message>
    <message>
        <source>Submitted on %1</source>
        <translation>Inlämnad %1</translation>
    </message>
    <message>
        <source>Made again, not marked as submitted</source>
        <translation>Skapad igen, inte markerad som inlämnad</translation>
    </message>
    <message>
        <source>Made, not marked as submitted</source>
        <translation>Skapad, inte markerad som inlämnad</translation>
    </message>
    <message>
        <source>Changed since it was sent: generate and upload again</source>
        <translation>Ändrad sedan den skickades: skapa och ladda upp igen</translation>
    </message>
    <message>
        <source>Changed since it was made: make it again</source>
        <translation>Ändrad sedan den skapades: skapa den igen</translation>
    </message>
    <message>
        <source>Not marked as submitted yet, and to be sent before this month: %1.</source>
        <translation>Inte markerade som inlämnade ännu, och ska skickas före den här månaden: %1.</translation>
    </message>
    <message>
        <source>starts on %1</source>
        <translation>börjar %1</translation>
    </message>
    <message>
        <source>leaves on %1</source>
        <translation>slutar %1</translation>
    </message>
    <message>
        <source>left out: not signed</source>
        <translation>utelämnas: inte signerad</translation>
    </message>
    <message>
        <source>no identity number</source>
        <translation>inget identitetsnummer</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timmar</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Att känna till</translation>
    </message>
    <message>
        <source>Make the file again</source>
        <translation>Skapa filen igen</translation>
    </message>
    <message>
        <source>Marked as submitted.</source>
        <translation>Markerad som inlämnad.</translation>
    </message>
</context>
<context>
    <name>sek::SumsStrip</name>
    <message>
        <source>Sum</source>
        <comment>row</comment>
        <translation>Summa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, hours of all</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sek::SwitcherButton</name>
    <message>
        <source>Organisation: %1</source>
        <translation>Organisation: %1</translation>
    </message>
</context>
<context>
    <name>sek::Timetable</name>
    <message>
        <source>%1 (%2)</source>
        <comment>activity, code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All month</source>
        <translation>Hela månaden</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Inställt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Utbildare</translation>
    </message>
    <message>
        <source>Timetable, %1</source>
        <translation>Schema, %1</translation>
    </message>
</context>
<context>
    <name>sek::TimetableDialog</name>
    <message>
        <source>Timetable</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>A month’s sessions on paper</source>
        <translation>En månads tillfällen på papper</translation>
    </message>
    <message>
        <source>The coming month’s timetable is handed in by day %1 of the month before.</source>
        <translation>Schemat för nästa månad lämnas in senast den %1 månaden före.</translation>
    </message>
    <message numerus="yes">
        <source>Changes are told %n day(s) ahead.</source>
        <translation>
            <numerusform>Ändringar meddelas %n dag i förväg.</numerusform>
            <numerusform>Ändringar meddelas %n dagar i förväg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Nothing is planned in this month yet.</source>
        <translation>Ingenting är planerat den här månaden än.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are planned.</source>
        <translation>
            <numerusform>%n tillfälle är planerat.</numerusform>
            <numerusform>%n tillfällen är planerade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have no place or no trainer. Both stand with the activity.</source>
        <translation>
            <numerusform>%n tillfälle saknar plats eller utbildare. Båda anges vid aktiviteten.</numerusform>
            <numerusform>%n tillfällen saknar plats eller utbildare. Båda anges vid aktiviteten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Timetable %1 %2</source>
        <extracomment>Name of a file; %1 is the project&apos;s number, %2 the month as 2026-12.</extracomment>
        <translation>Schema %1 %2</translation>
    </message>
    <message>
        <source>Save the timetable</source>
        <translation>Spara schemat</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>The timetable is saved.</source>
        <translation>Schemat är sparat.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Filen kunde inte skrivas: %1</translation>
    </message>
</context>
<context>
    <name>sek::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>sek::TotpDialog</name>
    <message>
        <source>Set up an authenticator app</source>
        <translation>Ställ in en autentiseringsapp</translation>
    </message>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>QR-kod för autentiseringsappen</translation>
    </message>
    <message>
        <source>Key for typing</source>
        <translation>Nyckel att skriva in</translation>
    </message>
    <message>
        <source>Code the app shows</source>
        <translation>Koden som appen visar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>Fältet måste fyllas i.</translation>
    </message>
    <message>
        <source>The code is not correct. Wait for the next one; the clocks of phone and hub must agree.</source>
        <translation>Koden är fel. Vänta på nästa; telefonens och serverns klockor måste stämma överens.</translation>
    </message>
    <message>
        <source>Let the authenticator app on your phone read this picture, or type the characters below into it.</source>
        <translation>Låt autentiseringsappen i telefonen läsa bilden, eller skriv in tecknen nedan i den.</translation>
    </message>
    <message>
        <source>Then enter the code it shows.</source>
        <translation>Ange sedan koden som den visar.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bekräfta</translation>
    </message>
</context>
<context>
    <name>sek::UnlockPage</name>
    <message>
        <source>Sekretariat</source>
        <translation>Sekretariat</translation>
    </message>
    <message>
        <source>The data on this computer is locked. Nothing is lost.</source>
        <translation>Uppgifterna på datorn är låsta. Ingenting har gått förlorat.</translation>
    </message>
    <message>
        <source>Passphrase for this computer</source>
        <translation>Lösenfras för den här datorn</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås upp</translation>
    </message>
    <message>
        <source>The passphrase is not correct. Nothing was changed.</source>
        <translation>Lösenfrasen är fel. Ingenting har ändrats.</translation>
    </message>
    <message>
        <source>The key file on this computer is damaged. Nothing was changed; ask whoever helps you with the computer.</source>
        <translation>Nyckelfilen på datorn är skadad. Ingenting har ändrats. Fråga den som hjälper dig med datorn.</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Använd återställningskoden</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Använd lösenfrasen</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>Använd nyckelringen</translation>
    </message>
    <message>
        <source>The keychain of this computer is asked. It may show a window of its own.</source>
        <translation>Datorns nyckelring tillfrågas. Den kan visa ett eget fönster.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>You can use the passphrase or the recovery code instead.</source>
        <translation>Du kan använda lösenfrasen eller återställningskoden i stället.</translation>
    </message>
    <message>
        <source>There is no other way in: without this key the data here cannot be opened.</source>
        <translation>Det finns ingen annan väg in: utan nyckeln kan uppgifterna här inte öppnas.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or said no. Unlock it and try again. Nothing was changed.</source>
        <translation>Datorns nyckelring är låst eller sa nej. Lås upp den och försök igen. Ingenting har ändrats.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer. Nothing was changed.</source>
        <translation>Datorns nyckelring svarar inte. Ingenting har ändrats.</translation>
    </message>
    <message>
        <source>The keychain of this computer works, but the key of this data is not in it. Nothing was changed.</source>
        <translation>Datorns nyckelring fungerar, men nyckeln till uppgifterna finns inte i den. Ingenting har ändrats.</translation>
    </message>
    <message>
        <source>The code has a typing error. Compare it letter by letter.</source>
        <translation>Koden innehåller ett skrivfel. Jämför den tecken för tecken.</translation>
    </message>
    <message>
        <source>This recovery code does not open the data here. A newer code replaces an older one.</source>
        <translation>Återställningskoden öppnar inte uppgifterna här. En nyare kod ersätter en äldre.</translation>
    </message>
    <message>
        <source>There is too little free memory to check the passphrase. Close other programs and try again.</source>
        <translation>Det finns för lite ledigt minne för att kontrollera lösenfrasen. Stäng andra program och försök igen.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Återställningskod</translation>
    </message>
    <message>
        <source>Seven groups of letters and digits, as printed.</source>
        <translation>Sju grupper av bokstäver och siffror, som på utskriften.</translation>
    </message>
    <message>
        <source>None of these works: delete the data on this computer…</source>
        <translation>Inget av detta fungerar: ta bort uppgifterna på datorn…</translation>
    </message>
</context>
<context>
    <name>sek::UserDialog</name>
    <message>
        <source>Edit authorised user</source>
        <translation>Redigera behörig användare</translation>
    </message>
    <message>
        <source>Add authorised user</source>
        <translation>Lägg till behörig användare</translation>
    </message>
    <message>
        <source>Copy contact person details</source>
        <translation>Kopiera kontaktpersonens uppgifter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>An invitation to create an EU Login account will be sent to %1.</source>
        <translation>En inbjudan att skapa ett EU Login-konto skickas till %1.</translation>
    </message>
    <message>
        <source>This happens when you choose “Update my organisation”.</source>
        <translation>Det händer när du väljer ”Uppdatera min organisation”.</translation>
    </message>
    <message>
        <source>To authenticate with EU Login, use the e-mail address linked to the accreditation.</source>
        <translation>För att autentisera dig via EU Login måste du använda den e-postadress som är kopplad till ackrediteringen.</translation>
    </message>
    <message>
        <source>Somebody else removed this user meanwhile. Save adds the person again.</source>
        <translation>Någon annan har tagit bort användaren under tiden. ”Spara” lägger till personen igen.</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Redigera: %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Lägg till: %1</translation>
    </message>
    <message>
        <source>Also invite to this hub</source>
        <translation>Bjud även in till den här servern</translation>
    </message>
</context>
<context>
    <name>sek::UsersModel</name>
    <message>
        <source>%1 → %2</source>
        <comment>position before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>access of the national agency</source>
        <translation>programkontorets åtkomst</translation>
    </message>
    <message>
        <source>(you)</source>
        <translation>(du)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillagd</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Tas bort</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>Var: %1</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>ej tillämpligt</translation>
    </message>
    <message>
        <source>Will be invited</source>
        <translation>Bjuds in</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekräftat</translation>
    </message>
    <message>
        <source>Invited %1</source>
        <translation>Inbjuden %1</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Inbjuden</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Inget konto</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>%1. You cannot delete yourself. Ask a colleague.</source>
        <comment>what can be done with one’s own row</comment>
        <translation>%1. Du kan inte ta bort dig själv. Be en kollega.</translation>
    </message>
    <message>
        <source>National agency</source>
        <translation>Nationellt programkontor</translation>
    </message>
    <message>
        <source>Authorised user</source>
        <translation>Behörig användare</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>kod %1</translation>
    </message>
    <message>
        <source>approved by: %1</source>
        <translation>godkänt av: %1</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>systemet</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>För- och efternamn</translation>
    </message>
    <message>
        <source>Work e-mail</source>
        <translation>E-post i arbetet</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>EU Login account</source>
        <translation>EU Login-konto</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>PASS</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapat</translation>
    </message>
    <message>
        <source>A notification could not be delivered</source>
        <translation>Ett meddelande kunde inte levereras</translation>
    </message>
    <message>
        <source>Send invitation again</source>
        <translation>Skicka inbjudan igen</translation>
    </message>
</context>
<context>
    <name>sek::UsersPage</name>
    <message>
        <source>Authorised users</source>
        <translation>Behöriga användare</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Lägg till…</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Kopiera adresser</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrera listan</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Listan är tom.</translation>
    </message>
    <message>
        <source>Add the people who may act for the organisation.</source>
        <translation>Lägg till personer som får agera för organisationen.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inga träffar</translation>
    </message>
    <message>
        <source>Nobody in the list has these words. Esc empties the filter.</source>
        <translation>Ingen i listan matchar orden. Esc tömmer filtret.</translation>
    </message>
    <message>
        <source>People who may act for the organisation. You cannot delete yourself.</source>
        <translation>Personer som får agera för organisationen. Du kan inte ta bort dig själv.</translation>
    </message>
    <message numerus="yes">
        <source>%n authorised user(s)</source>
        <translation>
            <numerusform>%n behörig användare</numerusform>
            <numerusform>%n behöriga användare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access(es) of the agency</source>
        <translation>
            <numerusform>%n användare från programkontoret</numerusform>
            <numerusform>%n användare från programkontoret</numerusform>
        </translation>
    </message>
    <message>
        <source>Access ends when you choose “Update my organisation”.</source>
        <translation>Tillgången upphör när du väljer ”Uppdatera min organisation”.</translation>
    </message>
    <message numerus="yes">
        <source>Messages go to %n address(es).</source>
        <translation>
            <numerusform>Meddelanden skickas till %n adress.</numerusform>
            <numerusform>Meddelanden skickas till %n adresser.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contact person is the same person; those details stay until you replace them.</source>
        <translation>Kontaktpersonen är samma person. De uppgifterna finns kvar tills du byter ut dem.</translation>
    </message>
    <message>
        <source>To be removed: %1.</source>
        <translation>Tas bort: %1.</translation>
    </message>
    <message>
        <source>Replace contact person</source>
        <translation>Byt kontaktperson</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ångra: %1</translation>
    </message>
    <message>
        <source>Choose “Update my organisation” to save the deletion.</source>
        <translation>Välj ”Uppdatera min organisation” för att spara borttagningen.</translation>
    </message>
    <message>
        <source>This is also the contact person. The details of the contact person stay.</source>
        <translation>Det är också kontaktpersonen. Kontaktpersonens uppgifter finns kvar.</translation>
    </message>
    <message>
        <source>Roles this person has in projects stay. They are ended in the project.</source>
        <translation>Personens roller i projekt är kvar. De avslutas i projektet.</translation>
    </message>
    <message>
        <source>You would be the only authorised user left.</source>
        <translation>Du skulle bli den enda behöriga användaren kvar.</translation>
    </message>
    <message>
        <source>Delete authorised user</source>
        <translation>Ta bort behörig användare</translation>
    </message>
    <message>
        <source>Delete the authorised user %1?</source>
        <translation>Vill du ta bort den behöriga användaren %1?</translation>
    </message>
    <message>
        <source>The invitation will be sent again to %1.</source>
        <translation>Inbjudan skickas igen till %1.</translation>
    </message>
    <message>
        <source>Invite to the hub…</source>
        <translation>Bjud in till servern…</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in half a minute.</source>
        <translation>Kopierad. Urklipp töms om en halv minut.</translation>
    </message>
    <message>
        <source>You do not see this list.</source>
        <translation>Du ser inte den här listan.</translation>
    </message>
    <message>
        <source>Your role shows the organisation’s data, not those of colleagues.</source>
        <translation>Din roll visar organisationens uppgifter, inte kollegornas.</translation>
    </message>
    <message>
        <source>Access of the agency…</source>
        <translation>Programkontorets åtkomst…</translation>
    </message>
    <message>
        <source>Record that the national agency has access in ORS</source>
        <translation>Registrera att det nationella programkontoret har åtkomst i ORS</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Befattning</translation>
    </message>
    <message>
        <source>The access of the agency is in the list. Everybody registered gets a message.</source>
        <translation>Programkontorets åtkomst finns i listan. Alla registrerade får ett meddelande.</translation>
    </message>
    <message>
        <source>This person is on a list for PASS and stays on it until the agency changes it.</source>
        <translation>Personen står på en lista för PASS och står kvar där tills programkontoret ändrar den.</translation>
    </message>
    <message>
        <source>Delete access of the agency</source>
        <translation>Ta bort programkontorets åtkomst</translation>
    </message>
    <message>
        <source>Delete the access of the national agency, %1?</source>
        <translation>Vill du ta bort det nationella programkontorets åtkomst, %1?</translation>
    </message>
    <message>
        <source>Delete it in ORS too: that is where the agency has its access.</source>
        <translation>Ta bort den även i ORS: det är där programkontoret har sin åtkomst.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>sek::VerifyDialog</name>
    <message>
        <source>Verify certificate</source>
        <translation>Verifiera intyg</translation>
    </message>
    <message>
        <source>Choose a certificate (PDF) or an evidence package. It is checked on this computer alone, without the hub; nothing leaves it.</source>
        <translation>Välj ett intyg (PDF) eller ett bevispaket. Det kontrolleras bara på den här datorn, utan servern; inget lämnar den.</translation>
    </message>
    <message>
        <source>What a code proves</source>
        <translation>Vad en kod bevisar</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiera som text</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Välj en fil…</translation>
    </message>
    <message>
        <source>A key is 43 letters, digits, hyphens and underscores.</source>
        <translation>En nyckel består av 43 bokstäver, siffror, bindestreck och understreck.</translation>
    </message>
    <message>
        <source>Choose a certificate or an evidence package</source>
        <translation>Välj ett intyg eller ett bevispaket</translation>
    </message>
    <message>
        <source>Certificates and packages (*.pdf *.zip);;All files (*)</source>
        <translation>Intyg och paket (*.pdf *.zip);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Läser filen …</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Filen går inte att läsa</translation>
    </message>
    <message>
        <source>It is gone, or another program holds it. Choose it again.</source>
        <translation>Den är borta eller används av ett annat program. Välj den igen.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Kontrollerar …</translation>
    </message>
    <message>
        <source>&amp;Key of the issuer, got another way</source>
        <translation>&amp;Utfärdarens nyckel, på annan väg</translation>
    </message>
</context>
<context>
    <name>sek::YesNo</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
</context>
</TS>
