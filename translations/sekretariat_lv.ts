<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en_GB">
<context>
    <name>ChangeLines</name>
    <message>
        <source>the organisation’s</source>
        <translation>organizācijas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>Registered office</source>
        <translation>Juridiskā adrese</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Reģistrācijas numurs</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>PVN reģistrācijas numurs</translation>
    </message>
    <message>
        <source>Status in ORS</source>
        <translation>Statuss sistēmā ORS</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vārds, uzvārds</translation>
    </message>
    <message>
        <source>The organisation’s phone numbers</source>
        <translation>Organizācijas tālruņa numuri</translation>
    </message>
    <message>
        <source>The organisation’s address</source>
        <translation>Organizācijas adrese</translation>
    </message>
    <message>
        <source>EU Login account</source>
        <translation>EU Login konts</translation>
    </message>
    <message>
        <source>Contact person: %1</source>
        <translation>Kontaktpersona: %1</translation>
    </message>
    <message>
        <source>Contact person replaced: %1</source>
        <translation>Jauna kontaktpersona: %1</translation>
    </message>
    <message>
        <source>New authorised user: %1</source>
        <translation>Jauns pilnvarotais lietotājs: %1</translation>
    </message>
    <message>
        <source>User deleted: %1</source>
        <translation>Dzēsts lietotājs: %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>noņemts</translation>
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
        <translation>Juridiska persona</translation>
    </message>
    <message>
        <source>Natural person</source>
        <translation>Fiziska persona</translation>
    </message>
    <message>
        <source>Has a VAT number</source>
        <translation>Ir PVN reģistrācijas numurs</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nav piemērojams</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Nav nepieciešams</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Melnraksts</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Reģistrēta</translation>
    </message>
    <message>
        <source>Waiting for confirmation</source>
        <translation>Gaida apstiprinājumu</translation>
    </message>
    <message>
        <source>Certified by the national agency</source>
        <translation>Valsts aģentūras sertificēta</translation>
    </message>
    <message>
        <source>Invalidated</source>
        <translation>Atzīta par nederīgu</translation>
    </message>
    <message>
        <source>Four routes (first version)</source>
        <translation>Četri ceļi (pirmā versija)</translation>
    </message>
    <message>
        <source>Three routes (2024)</source>
        <translation>Trīs ceļi (2024)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nav</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>K-gs</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>K-dze</translation>
    </message>
    <message>
        <source>Mx</source>
        <translation>Neitrāla uzruna</translation>
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
        <translation>Sieviete</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Vīrietis</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Cits</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nav norādīts</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Biedrība</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Nodibinājums</translation>
    </message>
    <message>
        <source>Youth organisation</source>
        <translation>Jaunatnes organizācija</translation>
    </message>
    <message>
        <source>Informal group of young people</source>
        <translation>Neformāla jauniešu grupa</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Pašvaldība</translation>
    </message>
    <message>
        <source>Regional authority</source>
        <translation>Reģionālā iestāde</translation>
    </message>
    <message>
        <source>National authority</source>
        <translation>Valsts iestāde</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skola</translation>
    </message>
    <message>
        <source>Vocational school</source>
        <translation>Profesionālās izglītības iestāde</translation>
    </message>
    <message>
        <source>Higher education</source>
        <translation>Augstskola</translation>
    </message>
    <message>
        <source>Adult education</source>
        <translation>Pieaugušo izglītība</translation>
    </message>
    <message>
        <source>Social enterprise</source>
        <translation>Sociālais uzņēmums</translation>
    </message>
    <message>
        <source>Small or medium-sized enterprise</source>
        <translation>Mazais vai vidējais uzņēmums</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Lielais uzņēmums</translation>
    </message>
    <message>
        <source>Church or faith organisation</source>
        <translation>Baznīca vai reliģiska organizācija</translation>
    </message>
    <message>
        <source>European association</source>
        <translation>Eiropas biedrība</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nav zināms</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Nav konta</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Uzaicināts</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Apstiprināts</translation>
    </message>
    <message>
        <source>Authorised user</source>
        <translation>Pilnvarotais lietotājs</translation>
    </message>
    <message>
        <source>National agency</source>
        <translation>Valsts aģentūra</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Īpašnieks</translation>
    </message>
    <message>
        <source>Account administrator</source>
        <translation>Konta administrators</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Tikai lasīšana</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Revidents</translation>
    </message>
    <message>
        <source>Legal entity form</source>
        <translation>Juridiskās personas veidlapa</translation>
    </message>
    <message>
        <source>Financial identification form</source>
        <translation>Finanšu identifikācijas veidlapa</translation>
    </message>
    <message>
        <source>Registry extract</source>
        <translation>Reģistra izraksts</translation>
    </message>
    <message>
        <source>Statutes</source>
        <translation>Statūti</translation>
    </message>
    <message>
        <source>Quality label</source>
        <translation>Kvalitātes zīme</translation>
    </message>
    <message>
        <source>European Voluntary Service (EVS)</source>
        <translation>Eiropas Brīvprātīgo dienests (EVS)</translation>
    </message>
    <message>
        <source>EU Aid Volunteers</source>
        <translation>ES palīdzības brīvprātīgie</translation>
    </message>
    <message>
        <source>Another associated EU programme</source>
        <translation>Cita saistīta ES programma</translation>
    </message>
    <message>
        <source>Humanitarian aid quality label</source>
        <translation>Humānās palīdzības kvalitātes zīme</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Pieteikta</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Derīga</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Beidzies derīguma termiņš</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Atsaukta</translation>
    </message>
    <message>
        <source>Award decision</source>
        <translation>Lēmums par piešķiršanu</translation>
    </message>
    <message>
        <source>Link with the programme</source>
        <translation>Saistība ar programmu</translation>
    </message>
    <message>
        <source>Reported to the directorate-general</source>
        <translation>Paziņots ģenerāldirektorātam</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dienas</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 dienas</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dienas</translation>
    </message>
    <message>
        <source>60 days</source>
        <translation>60 dienas</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dienas</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mēnesis</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Nodarbība</translation>
    </message>
    <message>
        <source>Down to half hours</source>
        <translation>Uz leju līdz pusstundām</translation>
    </message>
    <message>
        <source>Down to whole hours</source>
        <translation>Uz leju līdz veselām stundām</translation>
    </message>
    <message>
        <source>Four digits</source>
        <translation>Četri cipari</translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation>Seši cipari</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Klātienē</translation>
    </message>
    <message>
        <source>At a distance</source>
        <translation>Attālināti</translation>
    </message>
    <message>
        <source>Self-study</source>
        <translation>Patstāvīgas mācības</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>Nodarbināts</translation>
    </message>
    <message>
        <source>Not employed</source>
        <translation>Nav nodarbināts</translation>
    </message>
    <message>
        <source>Swedish identity number</source>
        <translation>Zviedrijas personas kods</translation>
    </message>
    <message>
        <source>Swedish co-ordination number</source>
        <translation>Zviedrijas koordinācijas numurs</translation>
    </message>
    <message>
        <source>Placeholder number</source>
        <translation>Aizstājējnumurs</translation>
    </message>
    <message>
        <source>Latvian identity number</source>
        <translation>Latvijas personas kods</translation>
    </message>
    <message>
        <source>Polish identity number</source>
        <translation>Polijas personas numurs</translation>
    </message>
    <message>
        <source>Foreign number</source>
        <translation>Ārvalsts numurs</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Zviedru</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Latviešu</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Poļu</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Angļu</translation>
    </message>
    <message>
        <source>Project contact</source>
        <translation>Projekta kontaktpersona</translation>
    </message>
    <message>
        <source>Finance contact</source>
        <translation>Finanšu kontaktpersona</translation>
    </message>
    <message>
        <source>Responsible for attendance</source>
        <translation>Atbild par apmeklējumu</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Pasniedzējs</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Dalībnieks</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Plānota</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Notika</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Atcelta</translation>
    </message>
    <message>
        <source>Code by text message</source>
        <translation>Kods īsziņā</translation>
    </message>
    <message>
        <source>Code by e-mail</source>
        <translation>Kods e-pastā</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Papīra formā</translation>
    </message>
    <message>
        <source>Keychain or passphrase</source>
        <translation>Atslēgu glabātuve vai frāze</translation>
    </message>
    <message>
        <source>Passphrase only</source>
        <translation>Tikai paroles frāze</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>Ar īsziņu</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Pa e-pastu</translation>
    </message>
    <message>
        <source>The copy on a computer stays locked</source>
        <translation>Kopija datorā paliek slēgta</translation>
    </message>
    <message>
        <source>The copy on a computer is deleted</source>
        <translation>Kopiju datorā dzēš</translation>
    </message>
</context>
<context>
    <name>ConfirmedRequest</name>
    <message>
        <source>Confirm</source>
        <translation>Apstiprināt</translation>
    </message>
    <message>
        <source>The hub asks before rights, keys or people change.</source>
        <translation>Serveris to prasa, pirms mainās tiesības, atslēgas vai cilvēki.</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>A code was sent</source>
        <translation>Kods nosūtīts</translation>
    </message>
    <message>
        <source>A wrong code was typed</source>
        <translation>Ievadīts nepareizs kods</translation>
    </message>
    <message>
        <source>A code ended without a signature</source>
        <translation>Kods beidzies bez paraksta</translation>
    </message>
    <message>
        <source>The right code was typed</source>
        <translation>Ievadīts pareizais kods</translation>
    </message>
    <message>
        <source>Signing was locked after too many wrong codes</source>
        <translation>Parakstīšana bloķēta pēc pārāk daudz nepareiziem kodiem</translation>
    </message>
    <message>
        <source>A lock on signing was lifted</source>
        <translation>Parakstīšanas bloķēšana atcelta</translation>
    </message>
    <message>
        <source>A computer may not check codes any more</source>
        <translation>Dators vairs nedrīkst pārbaudīt kodus</translation>
    </message>
    <message>
        <source>All codes were stopped</source>
        <translation>Visi kodi apturēti</translation>
    </message>
    <message>
        <source>Codes were let through again</source>
        <translation>Kodi atkal atļauti</translation>
    </message>
    <message>
        <source>A code typed without a connection was refused</source>
        <translation>Bez savienojuma ievadīts kods noraidīts</translation>
    </message>
    <message>
        <source>Too many codes came from one computer</source>
        <translation>No viena datora saņemts pārāk daudz kodu</translation>
    </message>
    <message>
        <source>The screen was handed over</source>
        <translation>Ekrāns nodots</translation>
    </message>
    <message>
        <source>The screen was taken back</source>
        <translation>Ekrāns paņemts atpakaļ</translation>
    </message>
    <message>
        <source>Signing one after another began</source>
        <translation>Sākta parakstīšana pēc kārtas</translation>
    </message>
    <message>
        <source>Reference and birthday did not belong together</source>
        <translation>Atsauce un dzimšanas diena nesader kopā</translation>
    </message>
    <message>
        <source>Signing one after another waits after too many tries</source>
        <translation>Parakstīšana pēc kārtas gaida pēc pārāk daudz mēģinājumiem</translation>
    </message>
    <message>
        <source>Signing one after another ended</source>
        <translation>Pabeigta parakstīšana pēc kārtas</translation>
    </message>
    <message>
        <source>A link to sign was sent</source>
        <translation>Nosūtīta parakstīšanas saite</translation>
    </message>
    <message>
        <source>Values for statistics were made</source>
        <translation>Izveidotas vērtības statistikai</translation>
    </message>
    <message>
        <source>Signing at another service began</source>
        <translation>Sākta parakstīšana citā pakalpojumā</translation>
    </message>
    <message>
        <source>Signing at another service ended without a signature</source>
        <translation>Parakstīšana citā pakalpojumā beidzās bez paraksta</translation>
    </message>
    <message>
        <source>It was signed at another service</source>
        <translation>Parakstīts citā pakalpojumā</translation>
    </message>
    <message>
        <source>A person was erased</source>
        <translation>Persona dzēsta</translation>
    </message>
    <message>
        <source>Signatures came back after the hub was restored</source>
        <translation>Paraksti atgriezti pēc servera atjaunošanas</translation>
    </message>
    <message>
        <source>The message with the code arrived</source>
        <translation>Ziņa ar kodu ir piegādāta</translation>
    </message>
    <message>
        <source>A certificate was fetched</source>
        <translation>Izziņa ir lejupielādēta</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>E-mail linked to EU Login</source>
        <translation>Ar EU Login saistītā e-pasta adrese</translation>
    </message>
    <message>
        <source>EU Login account</source>
        <translation>EU Login konts</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Pārbaudes datums</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>Ziņojumu valoda</translation>
    </message>
    <message>
        <source>Empty: the organisation’s language.</source>
        <translation>Ja tukšs: organizācijas valoda.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Loma</translation>
    </message>
    <message>
        <source>Code of the national agency</source>
        <translation>Valsts aģentūras kods</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Apstiprināja</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Izveidots</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Dokumenta veids</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fails</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Lielums</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Izdošanas datums</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Augšupielādes datums</translation>
    </message>
    <message>
        <source>Organisation ID (OID)</source>
        <translation>Organizācijas identifikators (OID)</translation>
    </message>
    <message>
        <source>Participant identification code (PIC)</source>
        <translation>Dalībnieka identifikācijas kods (PIC)</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Juridiskais nosaukums</translation>
    </message>
    <message>
        <source>As in the register, letter by letter.</source>
        <translation>Burts burtā tā kā reģistrā.</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>Publiski lietotais nosaukums</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation>Juridiskais statuss</translation>
    </message>
    <message>
        <source>Type of organisation</source>
        <translation>Organizācijas veids</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Publiska iestāde</translation>
    </message>
    <message>
        <source>Non-profit</source>
        <translation>Bezpeļņas organizācija</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Valsts</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>For messages to people who have not chosen one.</source>
        <translation>Ziņojumiem cilvēkiem, kuri nav izvēlējušies valodu.</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Reģistrācijas numurs</translation>
    </message>
    <message>
        <source>No registration number</source>
        <translation>Nav reģistrācijas numura</translation>
    </message>
    <message>
        <source>Registration date</source>
        <translation>Reģistrācijas datums</translation>
    </message>
    <message>
        <source>Registration authority</source>
        <translation>Reģistrācijas iestāde</translation>
    </message>
    <message>
        <source>VAT registered</source>
        <translation>Reģistrēts PVN maksātājs</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>PVN reģistrācijas numurs</translation>
    </message>
    <message>
        <source>The number has the VIES form</source>
        <translation>Numurs ir VIES formātā</translation>
    </message>
    <message>
        <source>NACE code</source>
        <translation>NACE kods</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Tīmekļvietne</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-pasta adrese</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Otrs tālrunis</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fakss</translation>
    </message>
    <message>
        <source>Status in ORS</source>
        <translation>Statuss sistēmā ORS</translation>
    </message>
    <message>
        <source>Status as of</source>
        <translation>Statusa datums</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Izmaiņu iemesls</translation>
    </message>
    <message>
        <source>National agency</source>
        <translation>Valsts aģentūra</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>Reģistrēja</translation>
    </message>
    <message>
        <source>Rules for PASS</source>
        <translation>Noteikumi portālam PASS</translation>
    </message>
    <message>
        <source>Kind of authorisation</source>
        <translation>Atzīšanas veids</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Atsauces numurs</translation>
    </message>
    <message>
        <source>Kind of label</source>
        <translation>Zīmes veids</translation>
    </message>
    <message>
        <source>Host role</source>
        <translation>Uzņemošās organizācijas loma</translation>
    </message>
    <message>
        <source>Support role</source>
        <translation>Atbalsta organizācijas loma</translation>
    </message>
    <message>
        <source>Lead role</source>
        <translation>Vadošās organizācijas loma</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Derīgs no</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Derīgs līdz</translation>
    </message>
    <message>
        <source>The last day. Empty: no end known.</source>
        <translation>Pēdējā diena. Ja tukšs: beigas nav zināmas.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Piešķīra</translation>
    </message>
    <message>
        <source>Who keeps the list</source>
        <translation>Kas uztur sarakstu</translation>
    </message>
    <message>
        <source>List confirmed on</source>
        <translation>Saraksta apstiprināšanas datums</translation>
    </message>
    <message>
        <source>Empty: nobody has asked who is on the list.</source>
        <translation>Ja tukšs: neviens nav jautājis, kas ir sarakstā.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Uzvārds</translation>
    </message>
    <message>
        <source>E-mail on the list</source>
        <translation>Sarakstā norādītais e-pasts</translation>
    </message>
    <message>
        <source>Empty if the agency has not told it.</source>
        <translation>Tukšs, ja aģentūra to nav paziņojusi.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Avots</translation>
    </message>
    <message>
        <source>Main contact person of the project</source>
        <translation>Projekta galvenā kontaktpersona</translation>
    </message>
    <message>
        <source>Chosen on</source>
        <translation>Izvēles datums</translation>
    </message>
    <message>
        <source>Details sent on</source>
        <translation>Datu nosūtīšanas datums</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>Nosūtītā e-pasta adrese</translation>
    </message>
    <message>
        <source>Directorate-general</source>
        <translation>Ģenerāldirektorāts</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Iela un numurs</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>Abonenta kastīte</translation>
    </message>
    <message>
        <source>Cedex</source>
        <translation>Cedex</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Pasta indekss</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>Pilsēta vai apdzīvota vieta</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Reģions</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Uzruna</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Dzimums</translation>
    </message>
    <message>
        <source>Position in the organisation</source>
        <translation>Amats organizācijā</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Struktūrvienība</translation>
    </message>
    <message>
        <source>Work e-mail</source>
        <translation>Darba e-pasts</translation>
    </message>
    <message>
        <source>Use the organisation’s phone numbers?</source>
        <translation>Izmantot organizācijas tālruņa numurus?</translation>
    </message>
    <message>
        <source>Use the organisation’s address?</source>
        <translation>Izmantot organizācijas adresi?</translation>
    </message>
    <message>
        <source>Longest time without the hub</source>
        <translation>Ilgākais laiks bez servera</translation>
    </message>
    <message>
        <source>Afterwards a computer’s copy stays locked until the hub has answered. Without a choice: 30 days.</source>
        <translation>Pēc tam kopija datorā ir slēgta, līdz atbild serveris. Ja nav izvēlēts: 30 dienas.</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Aizsargāta identitāte</translation>
    </message>
    <message>
        <source>Kind of identity number</source>
        <translation>Personas koda veids</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Personas kods</translation>
    </message>
    <message>
        <source>First attended day</source>
        <translation>Pirmā apmeklējuma diena</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Aizgāja</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Izstāšanās iemesls</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Mērķa grupa</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Darba devējs</translation>
    </message>
    <message>
        <source>Employer&apos;s organisation number</source>
        <translation>Darba devēja reģistrācijas numurs</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Paraksta par</translation>
    </message>
    <message>
        <source>What one signature covers: a month, a day or a single session.</source>
        <translation>Ko aptver viens paraksts: mēnesi, dienu vai vienu nodarbību.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Noapaļošana</translation>
    </message>
    <message>
        <source>Rounded per</source>
        <translation>Noapaļo pa</translation>
    </message>
    <message>
        <source>Most minutes a day</source>
        <translation>Lielākais minūšu skaits dienā</translation>
    </message>
    <message>
        <source>More needs a note on the day.</source>
        <translation>Vairāk – tikai ar piezīmi pie dienas.</translation>
    </message>
    <message>
        <source>Least attendance in per cent</source>
        <translation>Mazākais apmeklējums procentos</translation>
    </message>
    <message>
        <source>How participants sign</source>
        <translation>Kā paraksta dalībnieki</translation>
    </message>
    <message>
        <source>How the person responsible signs</source>
        <translation>Kā paraksta atbildīgā persona</translation>
    </message>
    <message>
        <source>Length of codes</source>
        <translation>Kodu garums</translation>
    </message>
    <message>
        <source>Days for objections</source>
        <translation>Dienas iebildumiem</translation>
    </message>
    <message>
        <source>Mail domains of the staff</source>
        <translation>Darbinieku e-pasta domēni</translation>
    </message>
    <message>
        <source>Codes to mailboxes there prove less. Separate several by spaces.</source>
        <translation>Uz šo domēnu adresēm sūtīti kodi pierāda mazāk. Vairākus domēnus atdaliet ar atstarpi.</translation>
    </message>
    <message>
        <source>Statistics every month</source>
        <translation>Statistika katru mēnesi</translation>
    </message>
    <message>
        <source>Main orientation</source>
        <translation>Galvenais virziens</translation>
    </message>
    <message>
        <source>Layout of the statistics</source>
        <translation>Statistikas izkārtojums</translation>
    </message>
    <message>
        <source>Project number</source>
        <translation>Projekta numurs</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>Projekta nosaukums</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Īsais nosaukums</translation>
    </message>
    <message>
        <source>Used in text messages: at most 18 letters without diacritics.</source>
        <translation>Lieto īsziņās: ne vairāk kā 18 burti bez garumzīmēm un mīkstinājuma zīmēm.</translation>
    </message>
    <message>
        <source>Programme period</source>
        <translation>Programmas periods</translation>
    </message>
    <message>
        <source>Programme area</source>
        <translation>Programmas joma</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pirmā diena</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Pēdējā diena</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Glabāt līdz</translation>
    </message>
    <message>
        <source>Nothing about the project is erased before.</source>
        <translation>Pirms tam neko par projektu nedzēš.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kods</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Pasākuma veids</translation>
    </message>
    <message>
        <source>Without sessions</source>
        <translation>Bez nodarbībām</translation>
    </message>
    <message>
        <source>Recurring work such as self-study is one activity for the whole project.</source>
        <translation>Pastāvīgs darbs, piemēram, patstāvīgas mācības, ir viens pasākums visam projektam.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Pasniedzējs</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datums</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Sākas</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Beidzas</translation>
    </message>
    <message>
        <source>Break in minutes</source>
        <translation>Pārtraukums minūtēs</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Plānotās minūtes</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Versija</translation>
    </message>
    <message>
        <source>Attended time</source>
        <translation>Apmeklējuma laiks</translation>
    </message>
    <message>
        <source>Reported time</source>
        <translation>Norādītais laiks</translation>
    </message>
    <message>
        <source>Fingerprint of the content</source>
        <translation>Satura nospiedums</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Iesniedza</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Iesniegts</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Parakstīts</translation>
    </message>
    <message>
        <source>Locked from</source>
        <translation>Slēgts no</translation>
    </message>
    <message>
        <source>Not correct because</source>
        <translation>Nav pareizi, jo</translation>
    </message>
    <message>
        <source>What is not correct</source>
        <translation>Kas nav pareizi</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>Labojuma iemesls</translation>
    </message>
    <message>
        <source>Payment claim</source>
        <translation>Maksājuma pieprasījums</translation>
    </message>
    <message>
        <source>Objection made</source>
        <translation>Iebildums iesniegts</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Iebildums</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Iemesls</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Izziņas numurs</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mēnesis</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Iesniegts</translation>
    </message>
    <message>
        <source>How it was signed</source>
        <translation>Kā parakstīts</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Drošības līmenis</translation>
    </message>
    <message>
        <source>Code sent to</source>
        <translation>Kods nosūtīts uz</translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation>Saziņas veids</translation>
    </message>
    <message>
        <source>Phone number or e-mail address</source>
        <translation>Tālruņa numurs vai e-pasta adrese</translation>
    </message>
    <message>
        <source>Why two people share it</source>
        <translation>Kāpēc to lieto divi cilvēki</translation>
    </message>
    <message>
        <source>Confirmed by code</source>
        <translation>Apstiprināts ar kodu</translation>
    </message>
    <message>
        <source>Identity document seen by</source>
        <translation>Personu apliecinošo dokumentu redzēja</translation>
    </message>
    <message>
        <source>Usable from</source>
        <translation>Lietojams no</translation>
    </message>
    <message>
        <source>Activity title</source>
        <translation>Pasākuma nosaukums</translation>
    </message>
    <message>
        <source>Form of activity</source>
        <translation>Pasākuma forma</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Parakstītājs</translation>
    </message>
    <message>
        <source>Sign without a connection</source>
        <translation>Parakstīt bez savienojuma</translation>
    </message>
    <message>
        <source>Codes may be sent ahead and typed on a prepared device where there is no network.</source>
        <translation>Kodus var nosūtīt iepriekš un ievadīt sagatavotā ierīcē, kur nav tīkla.</translation>
    </message>
    <message>
        <source>Hours a code sent ahead is valid</source>
        <translation>Cik stundu der iepriekš nosūtīts kods</translation>
    </message>
    <message>
        <source>72 unless said otherwise, at most 168.</source>
        <translation>72, ja nav norādīts citādi; ne vairāk kā 168.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Atbilde</translation>
    </message>
    <message>
        <source>Where the contact came from</source>
        <translation>No kurienes kontakts iegūts</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Jautāja</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Jautāts</translation>
    </message>
    <message>
        <source>What the staff should know</source>
        <translation>Kas darbiniekiem jāzina</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Ierosināts</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>Rādīts</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>Times that day</source>
        <translation>Reizes šajā dienā</translation>
    </message>
    <message>
        <source>Higher education charter code</source>
        <translation>Augstākās izglītības hartas kods</translation>
    </message>
    <message>
        <source>What opens the data</source>
        <translation>Kas atver datus</translation>
    </message>
    <message>
        <source>Passphrase only: no keychain opens what a computer holds of this organisation. Each is asked to set a passphrase.</source>
        <translation>Tikai paroles frāze: atslēgu glabātuve organizācijas datus neatver. Katrā datorā tiek prasīta paroles frāze.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Atgādinājumi</translation>
    </message>
    <message>
        <source>After 90 days without the hub</source>
        <translation>Pēc 90 dienām bez servera</translation>
    </message>
    <message>
        <source>Deleted: what was not sent is kept for 30 days more, to be saved as a file. Without a choice: the copy stays locked.</source>
        <translation>Ja dzēš: nenosūtītais vēl 30 dienas paliek, lai to saglabātu failā. Ja izvēle nav izdarīta: kopija paliek slēgta.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The file is empty.</source>
        <translation>Fails ir tukšs.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Save it smaller, for example as a PDF with a lower resolution.</source>
        <translation>Fails ir lielāks par %1. Saglabājiet to mazāku, piemēram, kā PDF ar zemāku izšķirtspēju.</translation>
    </message>
    <message>
        <source>Only PDF, PNG and JPEG files can be added. What counts is the content, not the name.</source>
        <translation>Var pievienot tikai PDF, PNG un JPEG failus. Svarīgs ir saturs, nevis nosaukums.</translation>
    </message>
    <message>
        <source>The picture has more than 40 million pixels. Save it smaller.</source>
        <translation>Attēlā ir vairāk nekā 40 miljoni pikseļu. Saglabājiet to mazāku.</translation>
    </message>
    <message>
        <source>The file is damaged. Open it in the program it comes from and save it again.</source>
        <translation>Fails ir bojāts. Atveriet to programmā, kurā tas veidots, un saglabājiet vēlreiz.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Failu nevar nolasīt.</translation>
    </message>
    <message>
        <source>The copy could not be written there.</source>
        <translation>Kopiju tur nevarēja ierakstīt.</translation>
    </message>
    <message>
        <source>The hub does not have this file.</source>
        <translation>Serverī šī faila nav.</translation>
    </message>
    <message>
        <source>The file arrived damaged several times. Try again later.</source>
        <translation>Fails vairākas reizes pienāca bojāts. Mēģiniet vēlreiz vēlāk.</translation>
    </message>
    <message>
        <source>The hub has no room for more files now.</source>
        <translation>Serverī pašlaik nav vietas jauniem failiem.</translation>
    </message>
    <message>
        <source>You are not authorised to do this.</source>
        <translation>Jums nav tiesību veikt šo darbību.</translation>
    </message>
    <message>
        <source>The file was not fetched.</source>
        <translation>Fails netika ielādēts.</translation>
    </message>
    <message>
        <source>The file cannot be used.</source>
        <translation>Failu nevar izmantot.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>(removed since)</source>
        <translation>(kopš tā laika noņemts)</translation>
    </message>
    <message>
        <source>Added the accreditation: %1</source>
        <translation>Pievienota akreditācija: %1</translation>
    </message>
    <message>
        <source>Changed the accreditation: %1</source>
        <translation>Mainīta akreditācija: %1</translation>
    </message>
    <message>
        <source>Removed the accreditation: %1</source>
        <translation>Noņemta akreditācija: %1</translation>
    </message>
    <message>
        <source>Added to the list for PASS: %1</source>
        <translation>Pievienots PASS sarakstam: %1</translation>
    </message>
    <message>
        <source>Changed on the list for PASS: %1</source>
        <translation>Mainīts PASS sarakstā: %1</translation>
    </message>
    <message>
        <source>Taken off the list for PASS: %1</source>
        <translation>Svītrots no PASS saraksta: %1</translation>
    </message>
    <message>
        <source>Chosen or reported for PASS: %1</source>
        <translation>Izraudzīts vai paziņots PASS vajadzībām: %1</translation>
    </message>
    <message>
        <source>No longer chosen for PASS: %1</source>
        <translation>Vairs nav izraudzīts PASS vajadzībām: %1</translation>
    </message>
    <message>
        <source>Added the document: %1</source>
        <translation>Pievienots dokuments: %1</translation>
    </message>
    <message>
        <source>Changed kind or date of the document: %1</source>
        <translation>Mainīts dokumenta veids vai datums: %1</translation>
    </message>
    <message>
        <source>contact person replaced: %1</source>
        <translation>jauna kontaktpersona: %1</translation>
    </message>
    <message>
        <source>authorised user added: %1</source>
        <translation>pievienots pilnvarotais lietotājs: %1</translation>
    </message>
    <message>
        <source>authorised user removed: %1</source>
        <translation>dzēsts pilnvarotais lietotājs: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person and field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Organisation data</source>
        <translation>Organizācijas dati</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktpersona</translation>
    </message>
    <message>
        <source>Authorised users</source>
        <translation>Pilnvarotie lietotāji</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenti</translation>
    </message>
    <message>
        <source>Placement portal (PASS)</source>
        <translation>Portāls (PASS)</translation>
    </message>
    <message>
        <source>To repeat in ORS</source>
        <translation>Jāatkārto ORS</translation>
    </message>
    <message>
        <source>Rights in this program</source>
        <translation>Tiesības šajā lietotnē</translation>
    </message>
    <message>
        <source>Entered the organisation in this program</source>
        <translation>Organizācija ievadīta šajā lietotnē</translation>
    </message>
    <message>
        <source>Ticked an update as done in ORS</source>
        <translation>Atjauninājums atzīmēts kā izdarīts ORS</translation>
    </message>
    <message>
        <source>Took back a tick: not done in ORS</source>
        <translation>Atzīme atcelta: ORS nav izdarīts</translation>
    </message>
    <message>
        <source>EU Login account of %1: %2</source>
        <translation>EU Login konts, %1: %2</translation>
    </message>
    <message>
        <source>Invitation used by %1: %2</source>
        <translation>Izmantots uzaicinājums, %1: %2</translation>
    </message>
    <message>
        <source>Updated the organisation: %1</source>
        <translation>Organizācija atjaunināta: %1</translation>
    </message>
    <message>
        <source>The hub</source>
        <translation>Serveris</translation>
    </message>
    <message>
        <source>Somebody who is no longer in the list</source>
        <translation>Persona, kuras sarakstā vairs nav</translation>
    </message>
    <message>
        <source>Something about a person whose data were erased on %1</source>
        <translation>Kaut kas par personu, kuras dati dzēsti %1</translation>
    </message>
    <message>
        <source>Erased everything about a participant</source>
        <translation>Dzēsti visi dati par dalībnieku</translation>
    </message>
    <message>
        <source>Added the project: %1</source>
        <translation>Pievienots projekts: %1</translation>
    </message>
    <message>
        <source>Changed the project: %1</source>
        <translation>Mainīts projekts: %1</translation>
    </message>
    <message>
        <source>Changed the rules for the months: %1</source>
        <translation>Mainīti mēnešu noteikumi: %1</translation>
    </message>
    <message>
        <source>Reminded the staff of unsigned months: %1</source>
        <translation>Atgādināts darbiniekiem par neparakstītiem mēnešiem: %1</translation>
    </message>
    <message>
        <source>Added the activity: %1</source>
        <translation>Pievienots pasākums: %1</translation>
    </message>
    <message>
        <source>Changed the activity: %1</source>
        <translation>Mainīts pasākums: %1</translation>
    </message>
    <message>
        <source>Removed the activity: %1</source>
        <translation>Noņemts pasākums: %1</translation>
    </message>
    <message>
        <source>Planned sessions: %1</source>
        <translation>Plānotas nodarbības: %1</translation>
    </message>
    <message>
        <source>Participants are expected: %1</source>
        <translation>Gaida dalībniekus: %1</translation>
    </message>
    <message>
        <source>A participant is no longer expected: %1</source>
        <translation>Dalībnieku vairs negaida: %1</translation>
    </message>
    <message>
        <source>Changed a session: %1</source>
        <translation>Mainīta nodarbība: %1</translation>
    </message>
    <message>
        <source>Took a session out of the plan: %1</source>
        <translation>Nodarbība izņemta no plāna: %1</translation>
    </message>
    <message>
        <source>Gave a role: %1</source>
        <translation>Piešķirta loma: %1</translation>
    </message>
    <message>
        <source>Ended a role: %1</source>
        <translation>Izbeigta loma: %1</translation>
    </message>
    <message>
        <source>Signs in on their own now: %1</source>
        <translation>Tagad piesakās savā datorā: %1</translation>
    </message>
    <message>
        <source>Registered the participant: %1</source>
        <translation>Reģistrēts dalībnieks: %1</translation>
    </message>
    <message>
        <source>Takes part in the project: %1</source>
        <translation>Piedalās projektā: %1</translation>
    </message>
    <message>
        <source>Changed when somebody takes part: %1</source>
        <translation>Mainīts dalības laiks: %1</translation>
    </message>
    <message>
        <source>Changed the participant: %1</source>
        <translation>Mainīts dalībnieks: %1</translation>
    </message>
    <message>
        <source>Changed the identity number: %1</source>
        <translation>Mainīts personas kods: %1</translation>
    </message>
    <message>
        <source>Added a phone or address for codes: %1</source>
        <translation>Pievienots tālrunis vai adrese kodiem: %1</translation>
    </message>
    <message>
        <source>Changed a phone or address for codes: %1</source>
        <translation>Mainīts tālrunis vai adrese kodiem: %1</translation>
    </message>
    <message>
        <source>Saw an identity document: %1</source>
        <translation>Redzēts personu apliecinošs dokuments: %1</translation>
    </message>
    <message>
        <source>No longer uses a phone or address: %1</source>
        <translation>Tālruni vai adresi vairs neizmanto: %1</translation>
    </message>
    <message>
        <source>Stopped messages to a phone or address: %1</source>
        <translation>Apturēti ziņojumi uz tālruni vai adresi: %1</translation>
    </message>
    <message>
        <source>Entered hours: %1</source>
        <translation>Ierakstītas stundas: %1</translation>
    </message>
    <message>
        <source>Froze months to report them: %1</source>
        <translation>Mēneši sagatavoti iesniegšanai: %1</translation>
    </message>
    <message>
        <source>Months can be edited again: %1</source>
        <translation>Mēnešus atkal var rediģēt: %1</translation>
    </message>
    <message>
        <source>Marked as claimed: %1</source>
        <translation>Atzīmēts kā pieprasīts: %1</translation>
    </message>
    <message>
        <source>Locked after the time for objections: %1</source>
        <translation>Slēgts pēc iebildumu laika: %1</translation>
    </message>
    <message>
        <source>A code is on its way: %1</source>
        <translation>Kods ir ceļā: %1</translation>
    </message>
    <message>
        <source>A code ended without a signature: %1</source>
        <translation>Kods beidzās bez paraksta: %1</translation>
    </message>
    <message>
        <source>The right code was typed: %1</source>
        <translation>Ierakstīts pareizais kods: %1</translation>
    </message>
    <message>
        <source>Sent back by the participant: %1</source>
        <translation>Dalībnieks nosūtīja atpakaļ: %1</translation>
    </message>
    <message>
        <source>Opened a correction: %1</source>
        <translation>Atvērts labojums: %1</translation>
    </message>
    <message>
        <source>Objected to a signature: %1</source>
        <translation>Iebildums pret parakstu: %1</translation>
    </message>
    <message>
        <source>Decided about an objection: %1</source>
        <translation>Izlemts par iebildumu: %1</translation>
    </message>
    <message>
        <source>Asked to open a locked month: %1</source>
        <translation>Lūgts atvērt slēgtu mēnesi: %1</translation>
    </message>
    <message>
        <source>Opened a locked month: %1</source>
        <translation>Atvērts slēgts mēnesis: %1</translation>
    </message>
    <message>
        <source>Voided a month: %1</source>
        <translation>Anulēts mēnesis: %1</translation>
    </message>
    <message>
        <source>Reminded the participant: %1</source>
        <translation>Atgādināts dalībniekam: %1</translation>
    </message>
    <message>
        <source>Made a certificate: %1</source>
        <translation>Sagatavota izziņa: %1</translation>
    </message>
    <message>
        <source>Made values for statistics: %1</source>
        <translation>Sagatavoti statistikas dati: %1</translation>
    </message>
    <message>
        <source>Marked statistics as sent: %1</source>
        <translation>Statistika atzīmēta kā nosūtīta: %1</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>dalībnieks</translation>
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
            <numerusform>%1 un vēl %n cits</numerusform>
            <numerusform>%1 un vēl %n citi</numerusform>
            <numerusform>%1 un vēl %n citu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>activity, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>somebody who is not listed</source>
        <translation>kāds, kura sarakstā nav</translation>
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
            <numerusform>Importēts %n dalībnieks</numerusform>
            <numerusform>Importēti %n dalībnieki</numerusform>
            <numerusform>Importēti %n dalībnieku</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects and attendance</source>
        <translation>Projekti un apmeklējums</translation>
    </message>
    <message>
        <source>Sent the invitation to EU Login again: %1</source>
        <translation>Vēlreiz nosūtīts uzaicinājums uz EU Login: %1</translation>
    </message>
    <message>
        <source>Messages reach this address again: %1</source>
        <translation>Ziņojumi atkal nonāk uz šo adresi: %1</translation>
    </message>
    <message>
        <source>A message did not reach this address: %1</source>
        <translation>Ziņojums nenonāca uz šo adresi: %1</translation>
    </message>
    <message>
        <source>Passed on a month signed on paper: %1</source>
        <translation>Nodots uz papīra parakstīts mēnesis: %1</translation>
    </message>
    <message>
        <source>Compared the paper, the month is signed: %1</source>
        <translation>Lapa salīdzināta, mēnesis ir parakstīts: %1</translation>
    </message>
    <message>
        <source>Sent a signed paper back: %1</source>
        <translation>Parakstīta lapa nosūtīta atpakaļ: %1</translation>
    </message>
    <message>
        <source>Told the project contacts how codes were used: %1</source>
        <translation>Projekta kontaktpersonām paziņots, kā lietoti kodi: %1</translation>
    </message>
    <message>
        <source>Noted whether the participant had signed: %1</source>
        <translation>Pierakstīts, vai dalībnieks parakstījis: %1</translation>
    </message>
    <message>
        <source>Proposed hours: %1</source>
        <translation>Ierosinātas stundas: %1</translation>
    </message>
    <message>
        <source>Answered proposed hours: %1</source>
        <translation>Atbildēts uz ierosinātajām stundām: %1</translation>
    </message>
    <message>
        <source>Signed before the hub came back from a backup, and handed back: %1</source>
        <translation>Parakstīts pirms servera atjaunošanas no rezerves kopijas un atdots: %1</translation>
    </message>
    <message>
        <source>Had the identity number shown: %1</source>
        <translation>Apskatīts personas kods: %1</translation>
    </message>
    <message>
        <source>Ended somebody’s role in the organisation</source>
        <translation>Izbeigta kāda loma organizācijā</translation>
    </message>
    <message>
        <source>The participant had not asked for the code: %1</source>
        <translation>Dalībnieks kodu nebija lūdzis: %1</translation>
    </message>
    <message>
        <source>Recorded the access of the national agency: %1, code %2</source>
        <translation>Reģistrēta valsts aģentūras piekļuve: %1, kods %2</translation>
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
        <translation>Mainīts arī: %1</translation>
    </message>
</context>
<context>
    <name>Pass</name>
    <message>
        <source>The organisation is not authorised under a programme linked to the European Solidarity Corps.</source>
        <translation>Organizācija nav atzīta saskaņā ar programmu, kas saistīta ar Eiropas Solidaritātes korpusu.</translation>
    </message>
    <message>
        <source>The accreditation is not valid today.</source>
        <translation>Akreditācija šodien nav derīga.</translation>
    </message>
    <message>
        <source>Not among the staff on the decision. List checked on: %1.</source>
        <translation>Nav lēmumā norādīto darbinieku vidū (saraksts pārbaudīts %1).</translation>
    </message>
    <message>
        <source>Nobody has asked yet who is on the list.</source>
        <translation>Vēl neviens nav jautājis, kas ir sarakstā.</translation>
    </message>
    <message>
        <source>Listed by name; the e-mail address on the list is not known.</source>
        <translation>Ir sarakstā ar vārdu un uzvārdu; e-pasta adrese sarakstā nav zināma.</translation>
    </message>
    <message>
        <source>It is not known whether there is an EU Login account.</source>
        <translation>Nav zināms, vai ir EU Login konts.</translation>
    </message>
    <message>
        <source>There is no EU Login account yet.</source>
        <translation>EU Login konta vēl nav.</translation>
    </message>
    <message>
        <source>The e-mail address differs from the one in the accreditation. EU Login: %1. Accreditation: %2.</source>
        <translation>E-pasta adrese atšķiras no akreditācijā norādītās. EU Login: %1. Akreditācija: %2.</translation>
    </message>
    <message>
        <source>It is not decided yet that this person may use the portal.</source>
        <translation>Vēl nav izlemts, vai šī persona drīkst izmantot portālu.</translation>
    </message>
    <message>
        <source>The details have not been given to the Directorate-General yet.</source>
        <translation>Informācija ģenerāldirektorātam vēl nav sniegta.</translation>
    </message>
    <message>
        <source>Will be removed when you update the organisation.</source>
        <translation>Tiks dzēsts, kad atjaunināsiet organizāciju.</translation>
    </message>
    <message>
        <source>A condition is not met.</source>
        <translation>Kāds nosacījums nav izpildīts.</translation>
    </message>
    <message>
        <source>Apply for the quality label.</source>
        <translation>Iesniedziet kvalitātes zīmes pieteikumu.</translation>
    </message>
    <message>
        <source>Renew the accreditation, or wait for the decision.</source>
        <translation>Atjaunojiet akreditāciju vai gaidiet lēmumu.</translation>
    </message>
    <message>
        <source>Ask to be added to the list. Until then a listed colleague must act.</source>
        <translation>Palūdziet iekļaušanu sarakstā. Līdz tam jārīkojas sarakstā esošam kolēģim.</translation>
    </message>
    <message>
        <source>Ask for the list and enter it with the date of the answer.</source>
        <translation>Palūdziet sarakstu un ievadiet to kopā ar atbildes datumu.</translation>
    </message>
    <message>
        <source>Ask which e-mail address stands on the list.</source>
        <translation>Pajautājiet, kura e-pasta adrese ir sarakstā.</translation>
    </message>
    <message>
        <source>Ask the person whether there is an account with this address.</source>
        <translation>Pajautājiet personai, vai ar šo adresi ir konts.</translation>
    </message>
    <message>
        <source>Create the account with exactly the address on the list.</source>
        <translation>Izveidojiet kontu tieši ar sarakstā norādīto adresi.</translation>
    </message>
    <message>
        <source>Change the address in the existing EU Login account. Do not create a second account: it would be another identity. Or have the address in the accreditation changed.</source>
        <translation>Nomainiet adresi esošajā EU Login kontā. Neveidojiet otru kontu: tā būtu cita identitāte. Vai arī lūdziet nomainīt adresi akreditācijā.</translation>
    </message>
    <message>
        <source>Decide which members of staff may use the portal.</source>
        <translation>Izlemiet, kuri darbinieki drīkst izmantot portālu.</translation>
    </message>
    <message>
        <source>Give the details of these members of staff to the Directorate-General.</source>
        <translation>Sniedziet informāciju par šiem darbiniekiem ģenerāldirektorātam.</translation>
    </message>
    <message>
        <source>Nothing, or undo the removal.</source>
        <translation>Nekas, vai arī atsauciet dzēšanu.</translation>
    </message>
    <message>
        <source>National agency</source>
        <translation>Valsts aģentūra</translation>
    </message>
    <message>
        <source>The body that granted it</source>
        <translation>Iestāde, kas to piešķīra</translation>
    </message>
    <message>
        <source>Directorate-General of the European Commission</source>
        <translation>Eiropas Komisijas ģenerāldirektorāts</translation>
    </message>
    <message>
        <source>Executive agency EACEA</source>
        <translation>Izpildaģentūra EACEA</translation>
    </message>
    <message>
        <source>Technical support</source>
        <translation>Tehniskais atbalsts</translation>
    </message>
    <message>
        <source>EU Login help</source>
        <translation>EU Login palīdzība</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Šī persona</translation>
    </message>
    <message>
        <source>Can enter</source>
        <translation>Var pieteikties</translation>
    </message>
    <message>
        <source>Cannot enter</source>
        <translation>Nevar pieteikties</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nav zināms</translation>
    </message>
    <message>
        <source>Three routes</source>
        <translation>Trīs ceļi</translation>
    </message>
    <message>
        <source>Four routes</source>
        <translation>Četri ceļi</translation>
    </message>
    <message>
        <source>The accreditation expired on %1.</source>
        <translation>Akreditācijas termiņš beidzās %1</translation>
    </message>
    <message>
        <source>The accreditation is valid from %1.</source>
        <translation>Akreditācija ir derīga no %1</translation>
    </message>
    <message>
        <source>The accreditation has been applied for and is not granted yet.</source>
        <translation>Akreditācija ir pieteikta un vēl nav piešķirta.</translation>
    </message>
    <message>
        <source>The accreditation was withdrawn.</source>
        <translation>Akreditācija ir atsaukta.</translation>
    </message>
    <message>
        <source>The list was last confirmed on %1: ask again.</source>
        <translation>Saraksts pēdējoreiz apstiprināts %1 Jautājiet vēlreiz.</translation>
    </message>
    <message>
        <source>Two people use one mailbox. EU Login asks for a second factor: a shared account does not work well.</source>
        <translation>Divas personas izmanto vienu e-pasta adresi. EU Login prasa otro faktoru: koplietots konts nedarbojas labi.</translation>
    </message>
    <message>
        <source>A similar name stands on the list: perhaps a typing mistake.</source>
        <translation>Sarakstā ir līdzīgs vārds: varbūt rakstības kļūda.</translation>
    </message>
    <message>
        <source>There is no EU Login account yet. The invitation was sent on %1.</source>
        <translation>EU Login konta vēl nav. Uzaicinājums nosūtīts %1.</translation>
    </message>
    <message>
        <source>Create the account with exactly this address: %1</source>
        <translation>Izveidojiet kontu tieši ar šo adresi: %1</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Sekretariat is open already and does not answer. Close it, or restart the computer.</source>
        <translation>Sekretariat jau ir atvērts un neatbild. Aizveriet to vai palaidiet datoru no jauna.</translation>
    </message>
    <message>
        <source>Other people can write into the folder of this profile. Sekretariat does not open it; make it private first.</source>
        <translation>Šī profila mapē var rakstīt arī citi. Sekretariat to neatver; vispirms padariet mapi privātu.</translation>
    </message>
    <message>
        <source>The folder of this profile cannot be opened.</source>
        <translation>Šī profila mapi nevar atvērt.</translation>
    </message>
    <message>
        <source>Sekretariat</source>
        <translation>Sekretariat</translation>
    </message>
    <message>
        <source>This folder holds other things. A profile needs a folder of its own.</source>
        <translation>Šajā mapē ir arī citas lietas. Profilam vajag savu mapi.</translation>
    </message>
</context>
<context>
    <name>TakenBack</name>
    <message>
        <source>Taken back. Nothing of it was sent.</source>
        <translation>Atsaukts. Nekas no tā nav nosūtīts.</translation>
    </message>
    <message>
        <source>Taken back. Nothing of it was sent; it stands in the form again as not sent yet.</source>
        <translation>Atsaukts. Nekas no tā nav nosūtīts; tas atkal ir veidlapā kā vēl nenosūtīts.</translation>
    </message>
    <message>
        <source>Taken back. Nothing of it was sent; what you typed is kept under Problems.</source>
        <translation>Atsaukts. Nekas no tā nav nosūtīts; ievadītais ir saglabāts sadaļā “Problēmas”.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>VIES form: LV and 11 digits, without spaces and dots.</source>
        <translation>VIES formāts: LV un 11 cipari bez atstarpēm un punktiem.</translation>
    </message>
    <message>
        <source>VIES form: SE and 12 digits, without spaces and dots.</source>
        <translation>VIES formāts: SE un 12 cipari bez atstarpēm un punktiem.</translation>
    </message>
    <message>
        <source>VIES form: PL and 10 digits, without spaces and dots.</source>
        <translation>VIES formāts: PL un 10 cipari bez atstarpēm un punktiem.</translation>
    </message>
    <message>
        <source>The number is not in the VIES form: country code and number, without spaces and dots.</source>
        <translation>Numurs nav VIES formātā: valsts kods un numurs bez atstarpēm un punktiem.</translation>
    </message>
    <message>
        <source>Usually in the form %1. It can be saved as it is.</source>
        <translation>Parasti šādā formātā: %1. To var saglabāt arī tā.</translation>
    </message>
    <message>
        <source>Digits in the number: %1. Typed: %2.</source>
        <translation>Ciparu skaits numurā: %1. Ievadīts: %2.</translation>
    </message>
    <message>
        <source>The number holds a character that cannot occur in it.</source>
        <translation>Numurā ir rakstzīme, kuras tajā nevar būt.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>Šis lauks ir obligāts.</translation>
    </message>
    <message>
        <source>Too long: %1 characters at most. Typed: %2.</source>
        <translation>Pārāk garš. Lielākais rakstzīmju skaits: %1. Ievadīts: %2.</translation>
    </message>
    <message>
        <source>The text holds an invisible control character. Type it again.</source>
        <translation>Tekstā ir neredzama vadības rakstzīme. Ievadiet to vēlreiz.</translation>
    </message>
    <message>
        <source>The e-mail address is not valid.</source>
        <translation>E-pasta adrese nav derīga.</translation>
    </message>
    <message>
        <source>This e-mail address is already used by an authorised user.</source>
        <translation>Šo e-pasta adresi jau izmanto pilnvarotais lietotājs.</translation>
    </message>
    <message>
        <source>The phone number is not valid.</source>
        <translation>Tālruņa numurs nav derīgs.</translation>
    </message>
    <message>
        <source>Check the phone number: its country does not use such numbers.</source>
        <translation>Pārbaudiet tālruņa numuru: tā valstī šādus numurus nelieto.</translation>
    </message>
    <message>
        <source>Add the country code, for example +371, +46 or +48.</source>
        <translation>Pievienojiet valsts kodu, piemēram, +371, +46 vai +48.</translation>
    </message>
    <message>
        <source>Enter a web address, for example www.example.org.</source>
        <translation>Ievadiet tīmekļa adresi, piemēram, www.example.org.</translation>
    </message>
    <message>
        <source>A name has at least one letter.</source>
        <translation>Vārdā jābūt vismaz vienam burtam.</translation>
    </message>
    <message>
        <source>The date is in the future.</source>
        <translation>Datums ir nākotnē.</translation>
    </message>
    <message>
        <source>The date is too long ago.</source>
        <translation>Datums ir pārāk sens.</translation>
    </message>
    <message>
        <source>This is not a date. Check day, month and year.</source>
        <translation>Tas nav datums. Pārbaudiet dienu, mēnesi un gadu.</translation>
    </message>
    <message>
        <source>An OID is the letter E and 8 digits.</source>
        <translation>OID ir burts E un 8 cipari.</translation>
    </message>
    <message>
        <source>A PIC has 9 digits.</source>
        <translation>PIC ir 9 cipari.</translation>
    </message>
    <message>
        <source>This PIC belongs to another organisation. Ask that organisation for access; if you know nobody there, ask your national agency.</source>
        <translation>Šis PIC pieder citai organizācijai. Lūdziet piekļuvi tai vai, ja tur nevienu nepazīstat, sazinieties ar valsts aģentūru.</translation>
    </message>
    <message>
        <source>An organisation with this OID is already in the list.</source>
        <translation>Organizācija ar šādu OID jau ir sarakstā.</translation>
    </message>
    <message>
        <source>Check the VAT number. It can be saved as it is.</source>
        <translation>Pārbaudiet PVN reģistrācijas numuru. To var saglabāt arī tā.</translation>
    </message>
    <message>
        <source>Leave the number empty, or choose that the organisation has one.</source>
        <translation>Atstājiet numuru tukšu vai izvēlieties, ka organizācijai tāds ir.</translation>
    </message>
    <message>
        <source>Check the registration number: its digits do not agree. It can be saved as it is.</source>
        <translation>Pārbaudiet reģistrācijas numuru: tā cipari nesakrīt. To var saglabāt arī tā.</translation>
    </message>
    <message>
        <source>Only informal groups of young people are natural persons here.</source>
        <translation>Fiziskas personas šeit ir tikai neformālas jauniešu grupas.</translation>
    </message>
    <message>
        <source>A NACE code has two digits and up to two more after a dot.</source>
        <translation>NACE kodā ir divi cipari un pēc punkta vēl ne vairāk kā divi.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Izvēlieties no saraksta.</translation>
    </message>
    <message>
        <source>The value is not valid.</source>
        <translation>Vērtība nav derīga.</translation>
    </message>
    <message>
        <source>Remove spaces and dots</source>
        <translation>Noņemt atstarpes un punktus</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing first. Yours is kept here; choose one.</source>
        <translation>Kāds cits to pašu mainīja pirmais. Jūsu ievadītais ir saglabāts šeit; izvēlieties vienu.</translation>
    </message>
    <message>
        <source>You are not authorised to do this.</source>
        <translation>Jums nav tiesību veikt šo darbību.</translation>
    </message>
    <message>
        <source>You cannot delete yourself. Ask a colleague.</source>
        <translation>Savu lietotāju nevar dzēst. Palūdziet to kolēģim.</translation>
    </message>
    <message>
        <source>An organisation needs at least one authorised user. Add another one first.</source>
        <translation>Organizācijai vajag vismaz vienu pilnvaroto lietotāju. Vispirms pievienojiet citu.</translation>
    </message>
    <message>
        <source>The last owner cannot be removed. Name another owner first.</source>
        <translation>Pēdējo īpašnieku nevar noņemt. Vispirms norādiet citu īpašnieku.</translation>
    </message>
    <message>
        <source>This organisation is invalidated and cannot be changed without a reason for a new status.</source>
        <translation>Šī organizācija ir atzīta par nederīgu, un bez iemesla jaunam statusam to nevar mainīt.</translation>
    </message>
    <message>
        <source>The status cannot change in this way.</source>
        <translation>Statusu šādi nevar mainīt.</translation>
    </message>
    <message>
        <source>A value that was set for good would be changed.</source>
        <translation>Tiktu mainīta vērtība, kas iestatīta uz visiem laikiem.</translation>
    </message>
    <message>
        <source>This change was made with another version of the program. Update the program.</source>
        <translation>Šīs izmaiņas veiktas ar citu lietotnes versiju. Atjauniniet lietotni.</translation>
    </message>
    <message>
        <source>The hub did not accept the change.</source>
        <translation>Serveris izmaiņas nepieņēma.</translation>
    </message>
    <message>
        <source>The disk is full. The last change is not saved. Free some space and save again.</source>
        <translation>Disks ir pilns. Pēdējās izmaiņas nav saglabātas. Atbrīvojiet vietu un saglabājiet vēlreiz.</translation>
    </message>
    <message>
        <source>The data on this computer cannot be opened with this key. Nothing was changed.</source>
        <translation>Datus šajā datorā ar šo atslēgu nevar atvērt. Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of the program. Update the program.</source>
        <translation>Datus ir rakstījusi jaunāka lietotnes versija. Atjauniniet lietotni.</translation>
    </message>
    <message>
        <source>The data is in use by another program.</source>
        <translation>Datus izmanto cita programma.</translation>
    </message>
    <message>
        <source>The organisation is still being fetched. Try again in a moment.</source>
        <translation>Organizācijas dati vēl tiek iegūti. Pēc brīža mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Check the address and the network.</source>
        <translation>Serveris nav sasniedzams. Pārbaudiet adresi un tīklu.</translation>
    </message>
    <message>
        <source>This is not the hub of your invitation: its key is another one. The connection was ended.</source>
        <translation>Tas nav jūsu uzaicinājumā minētais serveris: tam ir cita atslēga. Savienojums ir pārtraukts.</translation>
    </message>
    <message>
        <source>No secure connection with the hub: its certificate does not hold.</source>
        <translation>Nav droša savienojuma ar serveri: tā sertifikāts nav derīgs.</translation>
    </message>
    <message>
        <source>Something else answered instead of the hub, perhaps the sign-in page of this network.</source>
        <translation>Servera vietā atbildēja kas cits, varbūt šī tīkla pieteikšanās lapa.</translation>
    </message>
    <message>
        <source>The data on this computer cannot be read or written. Nothing was changed.</source>
        <translation>Datus šajā datorā nevar nolasīt vai ierakstīt. Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>Something went wrong. Your data has been kept.</source>
        <translation>Radās kļūda. Jūsu dati ir saglabāti.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Jā</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nē</translation>
    </message>
    <message>
        <source>dd/MM/yyyy</source>
        <comment>date format</comment>
        <translation>dd.MM.yyyy.</translation>
    </message>
    <message>
        <source>This e-mail address is already used by an authorised user: %1</source>
        <translation>Šo e-pasta adresi jau izmanto pilnvarotais lietotājs: %1</translation>
    </message>
    <message>
        <source>%2, %1</source>
        <comment>given and family name in a list</comment>
        <translation>%2, %1</translation>
    </message>
    <message>
        <source>PO box %1</source>
        <translation>Abonenta kastīte %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>šodien %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>vakar %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The later date is before the earlier one.</source>
        <translation>Vēlākais datums ir pirms agrākā.</translation>
    </message>
    <message>
        <source>The lead role needs the host role or the support role.</source>
        <translation>Vadošajai lomai vajadzīga uzņemošā vai atbalsta loma.</translation>
    </message>
    <message>
        <source>The hub did not take the file. Add it again.</source>
        <translation>Serveris failu nepieņēma. Pievienojiet to vēlreiz.</translation>
    </message>
    <message>
        <source>What this is about is not there any more.</source>
        <translation>Ieraksta, uz ko tas attiecas, vairs nav.</translation>
    </message>
    <message>
        <source>The invitation was sent less than 24 hours ago. Wait before sending it again.</source>
        <translation>Uzaicinājums nosūtīts pirms mazāk nekā 24 stundām. Pagaidiet, pirms sūtāt to vēlreiz.</translation>
    </message>
    <message>
        <source>The EU Login account is confirmed; no invitation is needed.</source>
        <translation>EU Login konts ir apstiprināts; uzaicinājums nav vajadzīgs.</translation>
    </message>
    <message>
        <source>This data is in use on another computer too, under the same device name. Join again here with a new invitation: everything you typed is kept and sent then.</source>
        <translation>Šos datus ar to pašu ierīces nosaukumu lieto arī cits dators. Pievienojieties ar jaunu uzaicinājumu: viss ievadītais saglabāsies.</translation>
    </message>
    <message>
        <source>The data on this computer are locked until the hub has answered.</source>
        <translation>Dati šajā datorā ir slēgti, līdz atbild serveris.</translation>
    </message>
    <message>
        <source>The check digit does not agree. Compare the number with the document.</source>
        <translation>Kontrolcipars nesakrīt. Salīdziniet kodu ar dokumentu.</translation>
    </message>
    <message>
        <source>The number holds a date that does not exist.</source>
        <translation>Kodā ir datums, kura nav.</translation>
    </message>
    <message>
        <source>This is not an identity number of the country.</source>
        <translation>Šis nav valsts personas kods.</translation>
    </message>
    <message>
        <source>A spreadsheet has changed this number. Type it from the document.</source>
        <translation>Izklājlapa šo skaitli ir pārveidojusi. Ievadiet to no dokumenta.</translation>
    </message>
    <message>
        <source>The end comes after the beginning.</source>
        <translation>Beigas ir pēc sākuma.</translation>
    </message>
    <message>
        <source>The number must be between %1 and %2.</source>
        <translation>Skaitlim jābūt no %1 līdz %2.</translation>
    </message>
    <message>
        <source>The session was cancelled. It can have no hours.</source>
        <translation>Nodarbība ir atcelta. Tai nevar būt stundu.</translation>
    </message>
    <message>
        <source>More hours than the day&apos;s limit need a note that says why.</source>
        <translation>Ja stundu ir vairāk par dienas robežu, vajadzīga piezīme, kāpēc.</translation>
    </message>
    <message>
        <source>A day has no more than 24 hours.</source>
        <translation>Dienā nav vairāk par 24 stundām.</translation>
    </message>
    <message>
        <source>The participation has ended.</source>
        <translation>Dalība ir beigusies.</translation>
    </message>
    <message>
        <source>This day is outside the project.</source>
        <translation>Šī diena ir ārpus projekta.</translation>
    </message>
    <message>
        <source>The month has moved on in the meantime. Look at it again.</source>
        <translation>Mēnesis pa to laiku ir mainījies. Apskatiet to vēlreiz.</translation>
    </message>
    <message>
        <source>The hours were changed in the meantime. Look at them again.</source>
        <translation>Stundas pa to laiku ir mainītas. Apskatiet tās vēlreiz.</translation>
    </message>
    <message>
        <source>A month without hours is not signed.</source>
        <translation>Mēnesi bez stundām neparaksta.</translation>
    </message>
    <message>
        <source>There are hours on a day that is still to come.</source>
        <translation>Stundas ir dienā, kas vēl nav pienākusi.</translation>
    </message>
    <message>
        <source>Nobody signs their own hours as the person responsible.</source>
        <translation>Par savām stundām neviens neparakstās kā atbildīgā persona.</translation>
    </message>
    <message>
        <source>A second person is needed for this.</source>
        <translation>Tam vajadzīga otra persona.</translation>
    </message>
    <message>
        <source>Somebody else has to do this.</source>
        <translation>Tas jādara kādam citam.</translation>
    </message>
    <message>
        <source>It is in use and cannot be removed.</source>
        <translation>Tas tiek lietots un nav noņemams.</translation>
    </message>
    <message>
        <source>This code is used already.</source>
        <translation>Šis kods jau ir lietots.</translation>
    </message>
    <message>
        <source>This project number is used already.</source>
        <translation>Šis projekta numurs jau ir lietots.</translation>
    </message>
    <message>
        <source>More people than the programme foresees have this role: at most %1.</source>
        <translation>Šī loma ir vairāk cilvēkiem, nekā programma paredz: ne vairāk kā %1.</translation>
    </message>
    <message>
        <source>The project %1 does not say until when its documents are kept. Enter that date in the project first.</source>
        <translation>Projektā %1 nav norādīts, līdz kuram datumam glabā tā dokumentus. Vispirms ievadiet šo datumu projektā.</translation>
    </message>
    <message>
        <source>Months of this person were reported in the project %1. They are kept until %2.</source>
        <translation>Projektā %1 ir iesniegti šīs personas mēneši. Tos glabā līdz %2.</translation>
    </message>
    <message>
        <source>This was about a person whose data were erased in the meantime. What was entered here was erased too.</source>
        <translation>Tas bija par personu, kuras dati pa šo laiku ir dzēsti. Arī šeit ievadītais ir dzēsts.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>Ierakstiet veselu skaitli.</translation>
    </message>
    <message>
        <source>Signing on paper is not among the project&apos;s ways of signing.</source>
        <translation>Projektā nav paredzēts parakstīt uz papīra.</translation>
    </message>
    <message>
        <source>A signed paper for this month waits to be compared already.</source>
        <translation>Par šo mēnesi parakstīta lapa jau gaida salīdzināšanu.</translation>
    </message>
    <message>
        <source>There is no signed paper for this month any more.</source>
        <translation>Par šo mēnesi vairs nav parakstītas lapas.</translation>
    </message>
    <message>
        <source>The mailbox is at a domain of the staff. Codes sent there prove less, and the signature says so.</source>
        <translation>E-pasta adrese ir darbinieku domēnā. Uz to sūtīti kodi pierāda mazāk, un parakstā tas ir norādīts.</translation>
    </message>
    <message>
        <source>This document is here already; it was not added a second time.</source>
        <translation>Šis dokuments šeit jau ir; otrreiz tas netika pievienots.</translation>
    </message>
    <message>
        <source>The proposal has changed in the meantime, or it was answered already. Look at it again.</source>
        <translation>Ierosinājums pa to laiku ir mainīts vai uz to jau atbildēts. Apskatiet to vēlreiz.</translation>
    </message>
    <message>
        <source>There is no identity number for this person.</source>
        <translation>Šai personai nav personas koda.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%2. gada %1</translation>
    </message>
    <message>
        <source>The data on this computer is damaged and cannot be opened. Nothing was changed; unsent changes may still be in it.</source>
        <translation>Dati šajā datorā ir bojāti, un tos nevar atvērt. Nekas nav mainīts; tajos vēl var būt nenosūtītas izmaiņas.</translation>
    </message>
    <message>
        <source>The note looks as if it had an identity number in it. Notes are printed on the certificate: take the number out.</source>
        <translation>Izskatās, ka piezīmē ir personas kods. Piezīmes drukā izziņā, tāpēc izdzēsiet kodu.</translation>
    </message>
    <message>
        <source>Hubs send text messages to Swedish, Latvian and Polish numbers. Ask the hub&apos;s administrator to allow this country.</source>
        <translation>Serveri sūta īsziņas uz Zviedrijas, Latvijas un Polijas numuriem. Lūdziet servera administratoram atļaut šo valsti.</translation>
    </message>
    <message>
        <source>Something is recorded for %1 already. It would lie outside these days.</source>
        <translation>Par %1 jau kaut kas ir ierakstīts. Tas paliktu ārpus šīm dienām.</translation>
    </message>
    <message>
        <source>The person takes part in this project on some of these days already.</source>
        <translation>Dažās no šīm dienām persona projektā jau piedalās.</translation>
    </message>
    <message>
        <source>There is an objection to this month. It has to be decided about first.</source>
        <translation>Par šo mēnesi ir iebildums. Vispirms par to jāizlemj.</translation>
    </message>
    <message>
        <source>This is too much at once. Do it in smaller parts, or with shorter notes.</source>
        <translation>Tas ir par daudz vienā reizē. Dariet to mazākās daļās vai ar īsākām piezīmēm.</translation>
    </message>
    <message>
        <source>You took this back before it was sent. Nobody was told of it.</source>
        <translation>Tas tika atsaukts pirms nosūtīšanas. Nevienam par to nav paziņots.</translation>
    </message>
    <message>
        <source>It was sent already and cannot be taken back any more. Change it back when the hub has answered.</source>
        <translation>Tas jau ir nosūtīts, un to vairs nevar atsaukt. Kad serveris būs atbildējis, mainiet to atpakaļ.</translation>
    </message>
    <message>
        <source>It does not wait any more, so there is nothing to take back.</source>
        <translation>Tas vairs negaida, tāpēc nav ko atsaukt.</translation>
    </message>
    <message>
        <source>The hub does not know itself under this address. Ask whoever runs the hub.</source>
        <translation>Serveris nepazīst šo savu adresi. Jautājiet tam, kas uztur serveri.</translation>
    </message>
    <message>
        <source>The hub needs a newer version of this program. Until then nothing can be changed here; your changes so far are kept and sent afterwards.</source>
        <translation>Serverim vajag jaunāku šīs lietotnes versiju. Līdz tam šeit neko nevar mainīt; līdzšinējās izmaiņas tiks nosūtītas vēlāk.</translation>
    </message>
    <message>
        <source>The hub is too old for this program. Ask whoever runs the hub to update it.</source>
        <translation>Serveris šai lietotnei ir par vecu. Lūdziet, lai to atjaunina tas, kas uztur serveri.</translation>
    </message>
    <message>
        <source>The data on this computer cannot be changed: the disk is write-protected, or you may not write there. Nothing was changed.</source>
        <translation>Datus šajā datorā nevar mainīt: disks ir aizsargāts pret rakstīšanu vai jums nav tiesību tajā rakstīt. Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>The hub’s program was not found beside this one. Install Sekretariat again.</source>
        <translation>Servera programma blakus šai lietotnei nav atrasta. Uzstādiet Sekretariat no jauna.</translation>
    </message>
    <message>
        <source>The hub on this computer does not start.</source>
        <translation>Serveri šajā datorā nevar palaist.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>Disks ir pilns. Atbrīvojiet vietu un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>Start the computer again. If that does not help, ask whoever helps you with it.</source>
        <translation>Pārstartējiet datoru. Ja tas nelīdz, lūdziet padomu tam, kas jums palīdz ar datoru.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>The pages were changed after they were sealed.</source>
        <translation>Lapas mainītas pēc apzīmogošanas.</translation>
    </message>
    <message>
        <source>The pages carry no seal.</source>
        <translation>Lapām nav zīmoga.</translation>
    </message>
    <message>
        <source>The pages were sealed with another key than what is inside.</source>
        <translation>Lapas apzīmogotas ar citu atslēgu nekā saturs.</translation>
    </message>
    <message>
        <source>The package was sealed with a key that is not among those inside.</source>
        <translation>Pakete apzīmogota ar atslēgu, kuras tajā nav.</translation>
    </message>
    <message>
        <source>A part was changed after it was sealed.</source>
        <translation>Kāda daļa mainīta pēc apzīmogošanas.</translation>
    </message>
    <message>
        <source>The content cannot be read.</source>
        <translation>Saturu nevar nolasīt.</translation>
    </message>
    <message>
        <source>The sums do not fit the hours.</source>
        <translation>Summas neatbilst stundām.</translation>
    </message>
    <message>
        <source>A signature is about another content.</source>
        <translation>Kāds paraksts attiecas uz citu saturu.</translation>
    </message>
    <message>
        <source>A signature is about another document.</source>
        <translation>Kāds paraksts attiecas uz citu dokumentu.</translation>
    </message>
    <message>
        <source>There is no signature.</source>
        <translation>Paraksta nav.</translation>
    </message>
    <message>
        <source>The participant signed before the person responsible did.</source>
        <translation>Dalībnieks parakstīja pirms atbildīgā.</translation>
    </message>
    <message>
        <source>A seal does not belong to what it stands on.</source>
        <translation>Kāds zīmogs neatbilst tam, kam tas uzlikts.</translation>
    </message>
    <message>
        <source>A seal cannot be read.</source>
        <translation>Kādu zīmogu nevar nolasīt.</translation>
    </message>
    <message>
        <source>What a signer’s device declared does not hold.</source>
        <translation>Parakstītāja ierīces apliecinājums neatbilst.</translation>
    </message>
    <message>
        <source>Something was sealed with a key that had ended by then.</source>
        <translation>Kaut kas apzīmogots ar atslēgu, kas tad vairs nebija spēkā.</translation>
    </message>
    <message>
        <source>A record has no place in the hub’s log.</source>
        <translation>Kādam ierakstam nav vietas servera žurnālā.</translation>
    </message>
    <message>
        <source>The places in the hub’s log cannot be read.</source>
        <translation>Vietas servera žurnālā nevar nolasīt.</translation>
    </message>
    <message>
        <source>The state of the hub’s log cannot be read.</source>
        <translation>Servera žurnāla stāvokli nevar nolasīt.</translation>
    </message>
    <message>
        <source>A part is missing.</source>
        <translation>Trūkst kādas daļas.</translation>
    </message>
    <message>
        <source>There is a part that was not sealed with the others.</source>
        <translation>Ir daļa, kas nav apzīmogota kopā ar pārējām.</translation>
    </message>
    <message>
        <source>There is an attachment that the content does not name.</source>
        <translation>Ir pielikums, kas saturā nav minēts.</translation>
    </message>
    <message>
        <source>The package was packed again by another program.</source>
        <translation>Paketi pārpakojusi cita programma.</translation>
    </message>
    <message>
        <source>whether the issuer is who it says</source>
        <translation>vai izdevējs ir tas, par ko uzdodas</translation>
    </message>
    <message>
        <source>whether the person who typed a code is the person named</source>
        <translation>vai kodu ievadīja nosauktā persona</translation>
    </message>
    <message>
        <source>whether something changed after the log’s state in this file</source>
        <translation>vai kaut kas mainījies pēc žurnāla stāvokļa šajā failā</translation>
    </message>
    <message>
        <source>the times: they are those of the hub’s own clock</source>
        <translation>laiki: tie ir no servera paša pulksteņa</translation>
    </message>
    <message>
        <source>the signature inside the PDF: a PDF reader shows it</source>
        <translation>paraksts pašā PDF failā: to parāda PDF lasītājs</translation>
    </message>
    <message>
        <source>the signature with a pen: two people of the organisation compared the sheet, nobody else</source>
        <translation>paraksts ar pildspalvu: lapu salīdzināja divi organizācijas cilvēki, neviens cits</translation>
    </message>
    <message>
        <source>the scan of the sheet signed with a pen: it is not in this file</source>
        <translation>ar pildspalvu parakstītās lapas skenējums: šajā failā tā nav</translation>
    </message>
    <message>
        <source>a signer’s own device: not every signature is tied to one</source>
        <translation>parakstītāja paša ierīce: ne katrs paraksts ir ar to saistīts</translation>
    </message>
    <message>
        <source>person responsible for attendance</source>
        <translation>par apmeklējumu atbildīgais</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>dalībnieks</translation>
    </message>
    <message>
        <source>one-time code by text message</source>
        <translation>vienreizējs kods īsziņā</translation>
    </message>
    <message>
        <source>one-time code by e-mail</source>
        <translation>vienreizējs kods e-pastā</translation>
    </message>
    <message>
        <source>code sent ahead by text message</source>
        <translation>iepriekš nosūtīts kods īsziņā</translation>
    </message>
    <message>
        <source>code sent ahead by e-mail</source>
        <translation>iepriekš nosūtīts kods e-pastā</translation>
    </message>
    <message>
        <source>on paper, with a pen</source>
        <translation>uz papīra, ar pildspalvu</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <comment>name, role, when, how</comment>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <comment>how it was signed, masked phone or address</comment>
        <translation>%1, uz %2</translation>
    </message>
    <message>
        <source>%1. Typed without a connection, by the device’s clock %2</source>
        <translation>%1. Ievadīts bez savienojuma, pēc ierīces pulksteņa %2</translation>
    </message>
    <message>
        <source>%1. Taken back since</source>
        <translation>%1. Vēlāk atsaukts</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Derīgs</translation>
    </message>
    <message>
        <source>Content, signatures, seals and log fit together, and the issuer is known.</source>
        <translation>Saturs, paraksti, zīmogi un žurnāls saskan, un izdevējs ir zināms.</translation>
    </message>
    <message>
        <source>Valid but superseded</source>
        <translation>Derīgs, bet aizstāts</translation>
    </message>
    <message>
        <source>Everything holds, but something newer has taken the place of this document.</source>
        <translation>Viss ir kārtībā, bet šo dokumentu aizstājis jaunāks.</translation>
    </message>
    <message>
        <source>It fits together, the issuer is not known</source>
        <translation>Viss saskan, izdevējs nav zināms</translation>
    </message>
    <message>
        <source>Compare the issuer’s key below with one that you got another way, and type it here.</source>
        <translation>Salīdziniet izdevēja atslēgu zemāk ar to, ko ieguvāt citā ceļā, un ierakstiet to šeit.</translation>
    </message>
    <message>
        <source>Not valid: the content was altered</source>
        <translation>Nederīgs: saturs ir mainīts</translation>
    </message>
    <message>
        <source>What this file shows is not what was sealed.</source>
        <translation>Šis fails rāda ne to, kas tika apzīmogots.</translation>
    </message>
    <message>
        <source>Not valid: a seal does not hold</source>
        <translation>Nederīgs: kāds zīmogs neatbilst</translation>
    </message>
    <message>
        <source>A signature, a key or a place in the log is not what it should be.</source>
        <translation>Paraksts, atslēga vai vieta žurnālā nav tāda, kādai jābūt.</translation>
    </message>
    <message>
        <source>Not valid: sealed with an unknown key</source>
        <translation>Nederīgs: apzīmogots ar nezināmu atslēgu</translation>
    </message>
    <message>
        <source>The key is not tied to one that is trusted here.</source>
        <translation>Atslēga nav saistīta ne ar vienu, kurai šeit uzticas.</translation>
    </message>
    <message>
        <source>This cannot be checked</source>
        <translation>To nevar pārbaudīt</translation>
    </message>
    <message>
        <source>It is neither a certificate with its evidence nor an evidence package, or it is damaged.</source>
        <translation>Tā nav ne izziņa ar pierādījumiem, ne pierādījumu pakete, vai arī fails ir bojāts.</translation>
    </message>
    <message>
        <source>Made by a hub with invented data: it proves nothing.</source>
        <translation>Izveidojis serveris ar izdomātiem datiem: tas neko nepierāda.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Kas tas ir</translation>
    </message>
    <message>
        <source>Organisation: %1</source>
        <translation>Organizācija: %1</translation>
    </message>
    <message>
        <source>attendance report</source>
        <translation>apmeklējuma pārskats</translation>
    </message>
    <message>
        <source>Document: %1, version %2</source>
        <translation>Dokuments: %1, %2. versija</translation>
    </message>
    <message>
        <source>Hash of the content: %1</source>
        <translation>Satura kontrolsumma: %1</translation>
    </message>
    <message numerus="yes">
        <source>State of the hub’s log: %n record(s), %1</source>
        <translation>
            <numerusform>Servera žurnāla stāvoklis: %n ieraksts, %1</numerusform>
            <numerusform>Servera žurnāla stāvoklis: %n ieraksti, %1</numerusform>
            <numerusform>Servera žurnāla stāvoklis: %n ierakstu, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Issuer’s key: %1</source>
        <translation>Izdevēja atslēga: %1</translation>
    </message>
    <message>
        <source>Earlier key: %1</source>
        <translation>Agrākā atslēga: %1</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Kas parakstīja</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Kas ir kārtībā</translation>
    </message>
    <message>
        <source>The content is what was signed, and its sums fit.</source>
        <translation>Saturs ir tas, kas parakstīts, un summas saskan.</translation>
    </message>
    <message>
        <source>Each signature is about this content and this version, in the right order.</source>
        <translation>Katrs paraksts attiecas uz šo saturu un šo versiju, pareizā secībā.</translation>
    </message>
    <message>
        <source>Every seal holds and has its place in the hub’s log.</source>
        <translation>Katrs zīmogs ir kārtībā, un tam ir vieta servera žurnālā.</translation>
    </message>
    <message>
        <source>The issuer’s key is one that is trusted here.</source>
        <translation>Izdevēja atslēgai šeit uzticas.</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>Kas neatbilst</translation>
    </message>
    <message>
        <source>Something inside is not what it should be: %1</source>
        <translation>Kaut kas failā nav tāds, kādam jābūt: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, file inside</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Erased since</source>
        <translation>Vēlāk dzēsts</translation>
    </message>
    <message>
        <source>Record and day: %1</source>
        <translation>Ieraksts un diena: %1</translation>
    </message>
    <message>
        <source>What this check cannot tell</source>
        <translation>Ko šī pārbaude nevar pateikt</translation>
    </message>
</context>
<context>
    <name>sek::AccessPage</name>
    <message>
        <source>The invitation does not work any more.</source>
        <translation>Uzaicinājums vairs nedarbojas.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Piekļuve</translation>
    </message>
    <message>
        <source>Who can work in this organisation on the hub, and from which computers.</source>
        <translation>Kas serverī var strādāt šajā organizācijā un no kuriem datoriem.</translation>
    </message>
    <message>
        <source>Invite a colleague…</source>
        <translation>Uzaicināt kolēģi…</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Cilvēki un lomas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Loma</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Darbības</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Datori</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dators</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Pēdējoreiz redzēts</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>Atvērtie uzaicinājumi</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-pasta adrese</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Derīgs līdz</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (jūs)</translation>
    </message>
    <message>
        <source>End the role</source>
        <translation>Izbeigt lomu</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>pieteicies</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>izrakstījies</translation>
    </message>
    <message>
        <source>End access</source>
        <translation>Izbeigt piekļuvi</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Vaicā serverim…</translation>
    </message>
    <message>
        <source>one more computer</source>
        <translation>vēl viens dators</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Nobody has an invitation that is still open.</source>
        <translation>Nevienam nav atvērta uzaicinājuma.</translation>
    </message>
    <message>
        <source>The hub cannot be reached now. The list is shown when it can.</source>
        <translation>Serveris pašlaik nav sasniedzams. Sarakstu parādīs, kad tas būs sasniedzams.</translation>
    </message>
    <message>
        <source>End this role?</source>
        <translation>Vai izbeigt šo lomu?</translation>
    </message>
    <message>
        <source>It ends as soon as the hub has accepted it. Whoever has no other role in the organisation loses it, and the copies of its data are deleted.</source>
        <translation>Tā beidzas, tiklīdz serveris to pieņem. Kam nav citas lomas, tas zaudē piekļuvi organizācijai, un tās datu kopijas tiek dzēstas.</translation>
    </message>
    <message>
        <source>End the access of that computer?</source>
        <translation>Vai izbeigt šī datora piekļuvi?</translation>
    </message>
    <message>
        <source>It is signed out and deletes its copy of the data when it next reaches the hub. What was typed there and not sent is lost.</source>
        <translation>Tas tiks izrakstīts un nākamajā saziņā ar serveri izdzēsīs savu datu kopiju. Tas, kas tur ierakstīts un nav nosūtīts, zudīs.</translation>
    </message>
    <message>
        <source>To use it again it needs a new invitation.</source>
        <translation>Lai to lietotu atkal, vajag jaunu uzaicinājumu.</translation>
    </message>
    <message>
        <source>The access has ended.</source>
        <translation>Piekļuve ir izbeigta.</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>netiek rādīts</translation>
    </message>
    <message>
        <source>also works elsewhere</source>
        <translation>strādā arī citur</translation>
    </message>
    <message>
        <source>Ended by the person or by who runs the hub.</source>
        <translation>Izbeidz pati persona vai servera uzturētājs.</translation>
    </message>
</context>
<context>
    <name>sek::AccountPanel</name>
    <message>
        <source>the hub cannot be asked now</source>
        <translation>serverim pašlaik nevar pajautāt</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>no %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unused</source>
        <translation>
            <numerusform>%n neizmantots</numerusform>
            <numerusform>%n neizmantoti</numerusform>
            <numerusform>%n neizmantotu</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up anew…</source>
        <translation>Iestatīt no jauna…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Iestatīt…</translation>
    </message>
    <message>
        <source>Make new ones…</source>
        <translation>Izveidot jaunus…</translation>
    </message>
    <message>
        <source>Make recovery codes…</source>
        <translation>Izveidot atkopšanas kodus…</translation>
    </message>
    <message>
        <source>My account on the hub</source>
        <translation>Mans konts serverī</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konts</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Izrakstīties…</translation>
    </message>
    <message>
        <source>Password for the hub</source>
        <translation>Servera parole</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Mainīt…</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>Autentifikācijas lietotne</translation>
    </message>
    <message>
        <source>With its code you can add a computer without an invitation, and set a new password when you have forgotten it.</source>
        <translation>Ar tās kodu varat pievienot datoru bez uzaicinājuma un iestatīt jaunu paroli, ja vecā ir aizmirsta.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Noņemt: %1</translation>
    </message>
    <message>
        <source>Recovery codes of the account</source>
        <translation>Konta atkopšanas kodi</translation>
    </message>
    <message>
        <source>Each does the same once, when the authenticator app is not at hand.</source>
        <translation>Katrs vienu reizi der tam pašam, ja autentifikācijas lietotne nav pie rokas.</translation>
    </message>
    <message>
        <source>The password is changed. Your other computers were signed out.</source>
        <translation>Parole ir nomainīta. Pārējos datoros jūsu sesija ir beigta.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>tiek lietota</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>netiek lietota</translation>
    </message>
</context>
<context>
    <name>sek::AccreditationStrip</name>
    <message>
        <source>Expired on %1.</source>
        <translation>Beigusies %1</translation>
    </message>
    <message>
        <source>Valid from %1.</source>
        <translation>Derīga no %1</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Derīga līdz %1</translation>
    </message>
    <message>
        <source>No end known.</source>
        <translation>Beigu termiņš nav zināms.</translation>
    </message>
    <message>
        <source>host</source>
        <translation>uzņemošā</translation>
    </message>
    <message>
        <source>support</source>
        <translation>atbalsta</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>vadošā</translation>
    </message>
    <message>
        <source>Roles: %1.</source>
        <translation>Lomas: %1.</translation>
    </message>
    <message>
        <source>List confirmed on %1.</source>
        <translation>Saraksts apstiprināts %1</translation>
    </message>
    <message>
        <source>Nobody has asked yet who is on the list.</source>
        <translation>Vēl neviens nav jautājis, kas ir sarakstā.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on it.</source>
        <translation>
            <numerusform>Sarakstā %n persona.</numerusform>
            <numerusform>Sarakstā %n personas.</numerusform>
            <numerusform>Sarakstā %n personu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not open PASS under the chosen rules.</source>
        <translation>Pēc izvēlētajiem noteikumiem nedod piekļuvi PASS.</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Vēl nav derīga</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>Saraksts…</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>Saraksts: %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Rediģēt…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Rediģēt: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Noņemt: %1</translation>
    </message>
</context>
<context>
    <name>sek::ActivitiesModel</name>
    <message>
        <source>(waiting to be sent)</source>
        <translation>(gaida nosūtīšanu)</translation>
    </message>
    <message>
        <source>Runs all the time</source>
        <translation>Notiek visu laiku</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n nodarbība</numerusform>
            <numerusform>%n nodarbības</numerusform>
            <numerusform>%n nodarbību</numerusform>
        </translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>nākamā: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people</comment>
        <translation>%1 no %2</translation>
    </message>
    <message>
        <source>Edit the activity</source>
        <translation>Rediģēt pasākumu</translation>
    </message>
    <message>
        <source>Plan sessions</source>
        <translation>Plānot nodarbības</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Darbības</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Pasākums</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Norise</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Nodarbības</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Gaidāmi</translation>
    </message>
    <message>
        <source>Who is expected…</source>
        <translation>Kas ir gaidāms…</translation>
    </message>
</context>
<context>
    <name>sek::ActivitiesPage</name>
    <message>
        <source>Activities</source>
        <translation>Pasākumi</translation>
    </message>
    <message>
        <source>Add an activity…</source>
        <translation>Pievienot pasākumu…</translation>
    </message>
    <message>
        <source>Add project…</source>
        <translation>Pievienot projektu…</translation>
    </message>
    <message>
        <source>There is no project yet.</source>
        <translation>Projekta vēl nav.</translation>
    </message>
    <message>
        <source>A project holds its participants, activities and months.</source>
        <translation>Projektā ir tā dalībnieki, pasākumi un mēneši.</translation>
    </message>
    <message>
        <source>There is no activity yet.</source>
        <translation>Pasākuma vēl nav.</translation>
    </message>
    <message>
        <source>Add what participants take part in, then plan its sessions.</source>
        <translation>Pievienojiet to, kurā piedalās dalībnieki, pēc tam plānojiet nodarbības.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) are expected from now on.</source>
        <translation>
            <numerusform>Turpmāk gaidāms %n dalībnieks.</numerusform>
            <numerusform>Turpmāk gaidāmi %n dalībnieki.</numerusform>
            <numerusform>Turpmāk gaidāmi %n dalībnieku.</numerusform>
        </translation>
    </message>
    <message>
        <source>Timetable…</source>
        <translation>Nodarbību grafiks…</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) are no longer expected.</source>
        <translation>
            <numerusform>%n dalībnieks vairs nav gaidāms.</numerusform>
            <numerusform>%n dalībnieki vairs nav gaidāmi.</numerusform>
            <numerusform>%n dalībnieku vairs nav gaidāmi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::AgencyDialog</name>
    <message>
        <source>Record access of the agency</source>
        <translation>Reģistrēt aģentūras piekļuvi</translation>
    </message>
    <message>
        <source>Copy the row as it stands in ORS. The agency added it there by itself; in this program it gets no access.</source>
        <translation>Pārrakstiet rindu tādu, kāda tā ir sistēmā ORS. Aģentūra to tur pievienoja pati; šajā lietotnē tā piekļuvi nesaņem.</translation>
    </message>
    <message>
        <source>For example LV02, SE01 or PL01.</source>
        <translation>Piemēram, LV02, SE01 vai PL01.</translation>
    </message>
    <message>
        <source>Everybody registered for the organisation gets a message about it.</source>
        <translation>Ziņojumu par to saņem visi, kas reģistrēti organizācijā.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
</context>
<context>
    <name>sek::AttendancePage</name>
    <message>
        <source>Attendance</source>
        <translation>Apmeklējums</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Iepriekšējais mēnesis</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nākamais mēnesis</translation>
    </message>
    <message>
        <source>Fill in session</source>
        <translation>Aizpildīt nodarbību</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Nodot ekrānu…</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>Noņemt atzīmes</translation>
    </message>
    <message>
        <source>Register participants</source>
        <translation>Reģistrēt dalībniekus</translation>
    </message>
    <message>
        <source>Add project…</source>
        <translation>Pievienot projektu…</translation>
    </message>
    <message>
        <source>There is no project yet.</source>
        <translation>Projekta vēl nav.</translation>
    </message>
    <message>
        <source>A project holds its participants, activities and months.</source>
        <translation>Projektā ir tā dalībnieki, pasākumi un mēneši.</translation>
    </message>
    <message>
        <source>Nobody takes part in this month.</source>
        <translation>Šajā mēnesī neviens nepiedalās.</translation>
    </message>
    <message>
        <source>Register participants, or choose another month.</source>
        <translation>Reģistrējiet dalībniekus vai izvēlieties citu mēnesi.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) marked</source>
        <translation>
            <numerusform>Atzīmēts %n dalībnieks</numerusform>
            <numerusform>Atzīmēti %n dalībnieki</numerusform>
            <numerusform>Atzīmēti %n dalībnieku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n kļūda</numerusform>
            <numerusform>%n kļūdas</numerusform>
            <numerusform>%n kļūdu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Report and sign %n month(s)…</source>
        <translation>
            <numerusform>Iesniegt un parakstīt %n mēnesi…</numerusform>
            <numerusform>Iesniegt un parakstīt %n mēnešus…</numerusform>
            <numerusform>Iesniegt un parakstīt %n mēnešu…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 %3–%4</source>
        <comment>day, activity, from, to</comment>
        <translation>%1 · %2 %3–%4</translation>
    </message>
    <message>
        <source>A month without hours is not signed.</source>
        <translation>Mēnesi bez stundām neparaksta.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) reported and signed. The participants can read and sign them now.</source>
        <translation>
            <numerusform>%n mēnesis iesniegts un parakstīts. Dalībnieki to tagad var izlasīt un parakstīt.</numerusform>
            <numerusform>%n mēneši iesniegti un parakstīti. Dalībnieki tos tagad var izlasīt un parakstīt.</numerusform>
            <numerusform>%n mēnešu iesniegti un parakstīti. Dalībnieki tos tagad var izlasīt un parakstīt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation>Izziņas…</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>Statistika…</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) saved. They are not protected there.</source>
        <translation>
            <numerusform>Saglabāta %n izziņa. Tur tā nav aizsargāta.</numerusform>
            <numerusform>Saglabātas %n izziņas. Tur tās nav aizsargātas.</numerusform>
            <numerusform>Saglabātu izziņu: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare offline signing…</source>
        <translation>Sagatavot parakstīšanu bezsaistē…</translation>
    </message>
    <message>
        <source>None of the marked months waits for the participant.</source>
        <translation>Neviens no atzīmētajiem mēnešiem negaida dalībnieku.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) sent ahead. They can be typed on this computer until %1.</source>
        <translation>
            <numerusform>Iepriekš nosūtīts %n kods. Šajā datorā to var ievadīt līdz %1.</numerusform>
            <numerusform>Iepriekš nosūtīti %n kodi. Šajā datorā tos var ievadīt līdz %1.</numerusform>
            <numerusform>Iepriekš nosūtīti %n kodu. Šajā datorā tos var ievadīt līdz %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Labi</translation>
    </message>
    <message>
        <source>Send link</source>
        <translation>Nosūtīt saiti</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Vairāk</translation>
    </message>
    <message>
        <source>Sign one after another…</source>
        <translation>Parakstīt pēc kārtas…</translation>
    </message>
    <message>
        <source>How codes were used…</source>
        <translation>Kā lietoti kodi…</translation>
    </message>
    <message>
        <source>%1 proposes hours for %2.</source>
        <extracomment>%1 person, %2 month</extracomment>
        <translation>%1 ierosina stundas (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%1 proposes hours for %2, and %n more participant(s) theirs.</source>
        <translation>
            <numerusform>%1 ierosina stundas (%2), un vēl %n dalībnieks savas.</numerusform>
            <numerusform>%1 ierosina stundas (%2), un vēl %n dalībnieki savas.</numerusform>
            <numerusform>%1 ierosina stundas (%2), un vēl %n dalībnieku savas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Apskatīt…</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) waited for a note and cannot be entered any more: the month is not a draft now.</source>
        <translation>
            <numerusform>%n vērtība gaidīja piezīmi, un to vairs nevar ievadīt: mēnesis vairs nav melnraksts.</numerusform>
            <numerusform>%n vērtības gaidīja piezīmi, un tās vairs nevar ievadīt: mēnesis vairs nav melnraksts.</numerusform>
            <numerusform>%n vērtību gaidīja piezīmi, un tās vairs nevar ievadīt: mēnesis vairs nav melnraksts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify certificate…</source>
        <translation>Pārbaudīt izziņu…</translation>
    </message>
    <message>
        <source>After too many wrong codes %1 can sign no more since %2.</source>
        <extracomment>%1 person, %2 day and time</extracomment>
        <translation>Pārāk daudz nepareizu kodu: %1 nevar parakstīt kopš %2.</translation>
    </message>
    <message numerus="yes">
        <source>After too many wrong codes %1 can sign no more since %2, and %n more participant(s).</source>
        <translation>
            <numerusform>Pārāk daudz nepareizu kodu: kopš %2 nevar parakstīt %1 un vēl %n dalībnieks.</numerusform>
            <numerusform>Pārāk daudz nepareizu kodu: kopš %2 nevar parakstīt %1 un vēl %n dalībnieki.</numerusform>
            <numerusform>Pārāk daudz nepareizu kodu: kopš %2 nevar parakstīt %1 un vēl %n dalībnieku.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let them sign again…</source>
        <translation>Ļaut atkal parakstīt…</translation>
    </message>
    <message>
        <source>Reading the months…</source>
        <translation>Mēneši tiek nolasīti…</translation>
    </message>
    <message>
        <source>There are very many of them: it takes a few seconds.</source>
        <translation>To ir ļoti daudz, tāpēc tas aizņem dažas sekundes.</translation>
    </message>
</context>
<context>
    <name>sek::AttendanceProblems</name>
    <message>
        <source>nothing entered</source>
        <translation>nekas nav ievadīts</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>nepiedalījās</translation>
    </message>
    <message>
        <source>%1 (note: %2)</source>
        <comment>hours, note</comment>
        <translation>%1 (piezīme: %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, activity</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Hours that stand there already</source>
        <translation>Stundas, kas tur jau ir</translation>
    </message>
    <message>
        <source>Hours for a locked month</source>
        <translation>Stundas slēgtam mēnesim</translation>
    </message>
    <message>
        <source>Hours for a month that was voided</source>
        <translation>Stundas anulētam mēnesim</translation>
    </message>
    <message>
        <source>Hours for a month that was reported</source>
        <translation>Stundas mēnesim, kas jau iesniegts</translation>
    </message>
    <message>
        <source>Two people entered hours for the same day</source>
        <translation>Divi cilvēki ievadīja stundas vienai dienai</translation>
    </message>
    <message>
        <source>Hours were not entered</source>
        <translation>Stundas nav ievadītas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Leave the month as it is</source>
        <translation>Atstāt mēnesi bez izmaiņām</translation>
    </message>
    <message>
        <source>Your hours are closed. Nobody gets a message.</source>
        <translation>Jūsu stundas netiek izmantotas. Ziņojumu nesaņem neviens.</translation>
    </message>
    <message>
        <source>Reason (at least ten letters)</source>
        <translation>Iemesls (vismaz desmit burti)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Iemesls</translation>
    </message>
    <message>
        <source>The month was reported before your hours arrived: %1</source>
        <translation>Mēnesis tika iesniegts, pirms pienāca jūsu stundas: %1</translation>
    </message>
    <message>
        <source>What was reported is not changed behind the back of who signed it. Your hours are kept here.</source>
        <translation>Iesniegto nemaina bez parakstītāja ziņas. Jūsu stundas ir saglabātas šeit.</translation>
    </message>
    <message>
        <source>A new version opens with your hours in it. Report and sign it again.</source>
        <translation>Atveras jauna versija ar jūsu stundām. Iesniedziet un parakstiet to vēlreiz.</translation>
    </message>
    <message>
        <source>The participant had a code to sign with before your hours arrived: %1</source>
        <translation>Dalībniekam bija parakstīšanas kods, pirms pienāca jūsu stundas: %1</translation>
    </message>
    <message>
        <source>The code that was sent stops working.</source>
        <translation>Nosūtītais kods vairs nedarbosies.</translation>
    </message>
    <message>
        <source>The month was signed before your hours arrived: %1</source>
        <translation>Mēnesis tika parakstīts, pirms pienāca jūsu stundas: %1</translation>
    </message>
    <message>
        <source>The signatures stay with the version before; both persons sign the new one again.</source>
        <translation>Paraksti paliek pie iepriekšējās versijas; jauno abas personas paraksta vēlreiz.</translation>
    </message>
    <message>
        <source>The month was sent back by the participant before your hours arrived: %1</source>
        <translation>Dalībnieks nosūtīja mēnesi atpakaļ, pirms pienāca jūsu stundas: %1</translation>
    </message>
    <message>
        <source>The month was locked before your hours arrived: %1</source>
        <translation>Mēnesis tika slēgts, pirms pienāca jūsu stundas: %1</translation>
    </message>
    <message>
        <source>Ask to open the locked month</source>
        <translation>Lūgt atvērt slēgto mēnesi</translation>
    </message>
    <message>
        <source>A second person has to agree. Your hours stay here until the month is open.</source>
        <translation>Jāpiekrīt otrai personai. Jūsu stundas paliek šeit, līdz mēnesis ir atvērts.</translation>
    </message>
    <message>
        <source>A project contact and a finance contact open it together: ask them, and decide later.</source>
        <translation>To kopā atver projekta un finanšu kontaktpersona: lūdziet viņus un izlemiet vēlāk.</translation>
    </message>
    <message>
        <source>You have asked to open it. A second person has to agree; your hours stay here until then.</source>
        <translation>Jūs lūdzāt to atvērt. Jāpiekrīt otrai personai; līdz tam jūsu stundas paliek šeit.</translation>
    </message>
    <message>
        <source>Agree to open the locked month</source>
        <translation>Piekrist atvērt slēgto mēnesi</translation>
    </message>
    <message>
        <source>Somebody has asked for it. A new version opens with your hours in it.</source>
        <translation>Kāds to ir lūdzis. Atveras jauna versija ar jūsu stundām.</translation>
    </message>
    <message>
        <source>Open a correction with my hours</source>
        <translation>Atvērt labojumu ar manām stundām</translation>
    </message>
    <message>
        <source>Two people entered hours: %1, %2</source>
        <comment>person, day</comment>
        <translation>Divi cilvēki ievadīja stundas: %1, %2</translation>
    </message>
    <message>
        <source>The other hours reached the hub first and are in force. Yours are kept here.</source>
        <translation>Otras stundas serverī nonāca pirmās un ir spēkā. Jūsējās ir saglabātas šeit.</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Paturēt otru versiju</translation>
    </message>
    <message>
        <source>Keep theirs: %1</source>
        <translation>Paturēt otru versiju: %1</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Lietot manu versiju</translation>
    </message>
    <message>
        <source>Use mine: %1</source>
        <translation>Lietot manu versiju: %1</translation>
    </message>
    <message>
        <source>Your hours take the place of theirs.</source>
        <translation>Jūsu stundas aizstāj otras.</translation>
    </message>
    <message>
        <source>The month has the hours you typed by now. There is nothing left to do.</source>
        <translation>Mēnesī jau ir jūsu ievadītās stundas. Vairs nekas nav jādara.</translation>
    </message>
    <message>
        <source>The month was voided. What you typed is here to copy.</source>
        <translation>Mēnesis ir anulēts. Ievadīto var nokopēt šeit.</translation>
    </message>
    <message>
        <source>The month can be edited again. Your hours are kept here and can be sent now.</source>
        <translation>Mēnesi atkal var rediģēt. Jūsu stundas ir saglabātas šeit un tagad ir nosūtāmas.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Nosūtīt vēlreiz</translation>
    </message>
    <message>
        <source>Enter my hours</source>
        <translation>Ievadīt manas stundas</translation>
    </message>
    <message>
        <source>They are sent once more; what still stands in the way is said.</source>
        <translation>Tās nosūta vēlreiz; ja kaut kas vēl traucē, tas tiek pateikts.</translation>
    </message>
    <message>
        <source>Open the month</source>
        <translation>Atvērt mēnesi</translation>
    </message>
    <message>
        <source>Look at the day first</source>
        <translation>Vispirms apskatīt dienu</translation>
    </message>
    <message>
        <source>Opens the month there. Your hours stay here until you decide.</source>
        <translation>Atver mēnesi šajā dienā. Jūsu stundas paliek šeit, līdz izlemsiet.</translation>
    </message>
    <message>
        <source>Only the person responsible for attendance or a project contact can open a correction.</source>
        <translation>Labojumu var atvērt tikai par apmeklējumu atbildīgais vai projekta kontaktpersona.</translation>
    </message>
    <message>
        <source>Copy your hours and pass them on, or decide later.</source>
        <translation>Nokopējiet stundas un nododiet tās tālāk vai izlemiet vēlāk.</translation>
    </message>
</context>
<context>
    <name>sek::Begun</name>
    <message>
        <source>Begin anew</source>
        <translation>Sākt no jauna</translation>
    </message>
    <message>
        <source>You had typed this before the program was locked or closed.</source>
        <translation>To ierakstījāt, pirms programma tika slēgta vai aizvērta.</translation>
    </message>
    <message>
        <source>This comes from the file: somebody had typed it and could not send it.</source>
        <translation>Tas ir no faila: kāds to bija ierakstījis un nevarēja nosūtīt.</translation>
    </message>
</context>
<context>
    <name>sek::BottomBar</name>
    <message>
        <source>More actions</source>
        <translation>Citas darbības</translation>
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
        <translation>Saglabāt izziņas</translation>
    </message>
    <message>
        <source>How to save</source>
        <translation>Kā saglabāt</translation>
    </message>
    <message>
        <source>A file for each participant</source>
        <translation>Fails katram dalībniekam</translation>
    </message>
    <message>
        <source>As the hub sealed them: anyone can check them later.</source>
        <translation>Tā, kā serveris tās apzīmogoja: ikviens tās vēlāk var pārbaudīt.</translation>
    </message>
    <message>
        <source>One file for the printer</source>
        <translation>Viens fails drukāšanai</translation>
    </message>
    <message>
        <source>All pages by family name. The seals stay with the single files.</source>
        <translation>Visas lapas pēc uzvārda. Zīmogi paliek atsevišķajos failos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Saglabāt…</translation>
    </message>
    <message>
        <source>Preliminary certificate %1 %2</source>
        <comment>month, name; of a file</comment>
        <translation>Provizoriska izziņa %1 %2</translation>
    </message>
    <message>
        <source>Certificate %1 %2</source>
        <comment>month, name; of a file</comment>
        <translation>Izziņa %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) for %1.</source>
        <translation>
            <numerusform>%n izziņa: %1.</numerusform>
            <numerusform>%n izziņas: %1.</numerusform>
            <numerusform>%n izziņu: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them preliminary: the participant has not signed yet.</source>
        <translation>
            <numerusform>%n no tām provizoriska: dalībnieks vēl nav parakstījis.</numerusform>
            <numerusform>%n no tām provizoriskas: dalībnieki vēl nav parakstījuši.</numerusform>
            <numerusform>Provizorisku: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet for: %1.</source>
        <translation>Vēl nav: %1.</translation>
    </message>
    <message>
        <source>A certificate is there as soon as the month was reported and signed.</source>
        <translation>Izziņa ir pieejama, tiklīdz mēnesis ir iesniegts un parakstīts.</translation>
    </message>
    <message>
        <source>Certificates %1</source>
        <comment>month; of a file</comment>
        <translation>Izziņas %1</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF faili (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for the certificates</source>
        <translation>Mape izziņām</translation>
    </message>
    <message>
        <source>Fetching certificates</source>
        <translation>Saņem izziņas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 no %2</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Apturēts. Nekas nav saglabāts.</translation>
    </message>
    <message>
        <source>A certificate on this computer is damaged. Save them one by one to find it.</source>
        <translation>Kāda izziņa šajā datorā ir bojāta. Saglabājiet tās pa vienai, lai to atrastu.</translation>
    </message>
</context>
<context>
    <name>sek::ChannelsDialog</name>
    <message>
        <source>Phone and e-mail address</source>
        <translation>Tālrunis un e-pasta adrese</translation>
    </message>
    <message>
        <source>Codes go only where the participant has confirmed it with a code, and somebody else than who typed the address has seen an identity document.</source>
        <translation>Kodus sūta tikai tur, ko dalībnieks apstiprinājis ar kodu un kur dokumentu redzējis cits, nevis adreses ievadītājs.</translation>
    </message>
    <message>
        <source>Add a phone number or e-mail address</source>
        <translation>Pievienot tālruņa numuru vai e-pasta adresi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pievienot</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Apstiprināts</translation>
    </message>
    <message>
        <source>Changed: codes go there from tomorrow</source>
        <translation>Mainīts: kodus uz turieni sūta no rītdienas</translation>
    </message>
    <message>
        <source>Messages do not arrive</source>
        <translation>Ziņojumi nepienāk</translation>
    </message>
    <message>
        <source>Waiting for somebody who saw an identity document</source>
        <translation>Gaida to, kurš redzējis personu apliecinošo dokumentu</translation>
    </message>
    <message>
        <source>Identity seen, waiting for the code</source>
        <translation>Identitāte pārbaudīta, gaida kodu</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Vēl nav apstiprināts</translation>
    </message>
    <message>
        <source>Confirm my phone</source>
        <translation>Apstiprināt manu tālruni</translation>
    </message>
    <message>
        <source>Confirm my address</source>
        <translation>Apstiprināt manu adresi</translation>
    </message>
    <message>
        <source>Identity document seen</source>
        <translation>Personas dokuments apskatīts</translation>
    </message>
    <message>
        <source>You typed the address. Somebody else has to see the document.</source>
        <translation>Adresi ievadījāt jūs. Dokuments jāredz kādam citam.</translation>
    </message>
    <message>
        <source>Use no longer: %1</source>
        <translation>Vairs nelietot: %1</translation>
    </message>
    <message>
        <source>Use no longer</source>
        <translation>Vairs nelietot</translation>
    </message>
    <message>
        <source>No phone or address yet.</source>
        <translation>Tālruņa vai adreses vēl nav.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Tā nav e-pasta adrese.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Šis nav tālruņa numurs.</translation>
    </message>
    <message>
        <source>This belongs to a member of the staff. Codes go to the participant&apos;s own phone or address.</source>
        <translation>Tas pieder darbiniekam. Kodus sūta uz paša dalībnieka tālruni vai adresi.</translation>
    </message>
    <message>
        <source>Another participant has this already. Codes go to the participant&apos;s own phone or address.</source>
        <translation>Tas jau ir citam dalībniekam. Kodus sūta uz paša dalībnieka tālruni vai adresi.</translation>
    </message>
    <message>
        <source>Codes with which you report and sign months go here. Nobody else sees the address; confirm it with a code.</source>
        <translation>Šurp sūta kodus, ar kuriem iesniedzat un parakstāt mēnešus. Adresi neredz neviens cits; apstipriniet to ar kodu.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Apstiprināt</translation>
    </message>
    <message>
        <source>Thank you, it is confirmed.</source>
        <translation>Paldies, apstiprināts.</translation>
    </message>
    <message>
        <source>Somebody else has this already. Your codes go to a phone or address of your own.</source>
        <translation>Tas jau ir kādam citam. Jūsu kodus sūta uz jūsu pašu tālruni vai adresi.</translation>
    </message>
    <message>
        <source>Why two people share it</source>
        <translation>Kāpēc to lieto divi cilvēki</translation>
    </message>
    <message>
        <source>Kept with the address. What is signed over it counts as low assurance.</source>
        <translation>Glabājas kopā ar adresi. Ar to parakstītajam ir zems drošības līmenis.</translation>
    </message>
    <message>
        <source>Write why, in at least ten letters.</source>
        <translation>Uzrakstiet iemeslu, vismaz desmit burtus.</translation>
    </message>
    <message>
        <source>Codes with which you sign go here. Confirm it with a code; the project also looks at an identity document of yours.</source>
        <translation>Šurp sūta kodus, ar kuriem parakstāt. Apstipriniet ar kodu; projekts apskata arī jūsu personu apliecinošu dokumentu.</translation>
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
            <numerusform>Nepareizs kods. Atlicis %n mēģinājums.</numerusform>
            <numerusform>Nepareizs kods. Atlikuši %n mēģinājumi.</numerusform>
            <numerusform>Nepareizs kods. Atlikuši %n mēģinājumu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type all the digits of the code.</source>
        <translation>Ievadiet visus koda ciparus.</translation>
    </message>
    <message>
        <source>This code is no longer valid. Ask for a new one.</source>
        <translation>Šis kods vairs nav derīgs. Pieprasiet jaunu.</translation>
    </message>
    <message>
        <source>A new code can be sent in a moment.</source>
        <translation>Jaunu kodu varēs nosūtīt pēc brīža.</translation>
    </message>
    <message>
        <source>A new code can be sent at %1.</source>
        <translation>Jaunu kodu varēs nosūtīt plkst. %1.</translation>
    </message>
    <message>
        <source>No more codes can be sent today.</source>
        <translation>Šodien vairāk kodu nevar nosūtīt.</translation>
    </message>
    <message>
        <source>No more codes can be sent before %1.</source>
        <translation>Līdz %1 vairāk kodu nevar nosūtīt.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Signing is paused.</source>
        <translation>Pārāk daudz nepareizu kodu. Parakstīšana ir apturēta.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Signing is possible again at %1.</source>
        <translation>Pārāk daudz nepareizu kodu. Parakstīt atkal varēs plkst. %1.</translation>
    </message>
    <message>
        <source>Signing is locked after too many wrong codes. The project&apos;s contact person can open it again.</source>
        <translation>Parakstīšana ir bloķēta, jo nepareizu kodu bija pārāk daudz. To var atkal atvērt projekta kontaktpersona.</translation>
    </message>
    <message>
        <source>Too many wrong codes came from this computer. The administrator of the hub can help.</source>
        <translation>No šī datora nāca pārāk daudz nepareizu kodu. Palīdzēs servera administrators.</translation>
    </message>
    <message>
        <source>The phone or e-mail address is not confirmed yet. Confirm it first.</source>
        <translation>Tālrunis vai e-pasta adrese vēl nav apstiprināta. Vispirms to apstipriniet.</translation>
    </message>
    <message>
        <source>The phone or e-mail address was changed. Codes go to it from tomorrow.</source>
        <translation>Tālrunis vai e-pasta adrese ir mainīta. Kodus uz to sūta no rītdienas.</translation>
    </message>
    <message>
        <source>The phone or e-mail address was changed. Codes go to it from %1.</source>
        <translation>Tālrunis vai e-pasta adrese ir mainīta. Kodus uz to sūta no %1.</translation>
    </message>
    <message>
        <source>Messages to this phone or e-mail address do not arrive. Give another one to the staff.</source>
        <translation>Ziņojumi uz šo tālruni vai e-pasta adresi nepienāk. Nosauciet darbiniekiem citu.</translation>
    </message>
    <message>
        <source>There is no phone or e-mail address for codes yet. Give one to the staff.</source>
        <translation>Tālruņa vai e-pasta adreses kodiem vēl nav. Nosauciet to darbiniekiem.</translation>
    </message>
    <message>
        <source>The hours were changed in the meantime. Read the new version before you sign.</source>
        <translation>Stundas pa to laiku ir mainītas. Pirms parakstīšanas izlasiet jauno versiju.</translation>
    </message>
    <message>
        <source>What is shown here is not what the hub holds. Read it again before you sign.</source>
        <translation>Šeit redzamais nav tas, kas ir serverī. Pirms parakstīšanas izlasiet vēlreiz.</translation>
    </message>
    <message>
        <source>A month without hours is not signed.</source>
        <translation>Mēnesi bez stundām neparaksta.</translation>
    </message>
    <message>
        <source>There are hours on a day that is still to come.</source>
        <translation>Stundas ir dienā, kas vēl nav pienākusi.</translation>
    </message>
    <message>
        <source>The participation has ended.</source>
        <translation>Dalība ir beigusies.</translation>
    </message>
    <message>
        <source>You are not authorised to do this.</source>
        <translation>Jums nav tiesību veikt šo darbību.</translation>
    </message>
    <message>
        <source>Nobody signs their own hours as the person responsible.</source>
        <translation>Par savām stundām neviens neparakstās kā atbildīgā persona.</translation>
    </message>
    <message>
        <source>The message could not be delivered. Choose another phone or e-mail address.</source>
        <translation>Ziņojumu nevarēja piegādāt. Izvēlieties citu tālruni vai e-pasta adresi.</translation>
    </message>
    <message>
        <source>This hub cannot send codes: it has neither e-mail nor text messages.</source>
        <translation>Šis serveris nevar sūtīt kodus: tam nav ne e-pasta, ne īsziņu.</translation>
    </message>
    <message>
        <source>The hub&apos;s record does not fit what this computer has seen. Nothing is signed until that is cleared up.</source>
        <translation>Servera žurnāls nesaskan ar to, ko ir redzējis šis dators. Līdz tas ir noskaidrots, neko neparaksta.</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Try again in a moment.</source>
        <translation>Serveris nav sasniedzams. Pēc brīža mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>Signing without a connection is not switched on for this project.</source>
        <translation>Šim projektam parakstīšana bez savienojuma nav ieslēgta.</translation>
    </message>
    <message>
        <source>A code cannot be sent so far ahead.</source>
        <translation>Kodu nevar nosūtīt tik ilgi iepriekš.</translation>
    </message>
    <message>
        <source>Codes can be sent ahead until %1 at most.</source>
        <translation>Kodus iepriekš var nosūtīt ne ilgāk kā līdz %1.</translation>
    </message>
    <message>
        <source>The code that was sent ahead can no longer be typed here. Ask for a new one.</source>
        <translation>Iepriekš nosūtīto kodu šeit vairs nevar ievadīt. Palūdziet jaunu.</translation>
    </message>
    <message numerus="yes">
        <source>The reference and the date do not belong together. Look at the message again. %n try(s) left.</source>
        <translation>
            <numerusform>Atsauce un datums nesader kopā. Paskatieties ziņā vēlreiz. Atlicis %n mēģinājums.</numerusform>
            <numerusform>Atsauce un datums nesader kopā. Paskatieties ziņā vēlreiz. Atlikuši %n mēģinājumi.</numerusform>
            <numerusform>Atsauce un datums nesader kopā. Paskatieties ziņā vēlreiz. Atlicis %n mēģinājumu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many tries on this screen. Wait a few minutes.</source>
        <translation>Pārāk daudz mēģinājumu šajā ekrānā. Uzgaidiet dažas minūtes.</translation>
    </message>
    <message>
        <source>Too many tries on this screen. It can be used again at %1.</source>
        <translation>Pārāk daudz mēģinājumu šajā ekrānā. To atkal varēs lietot %1.</translation>
    </message>
    <message>
        <source>A protected identity does not stand in a queue. Hand the screen over to this person alone.</source>
        <translation>Persona ar aizsargātu identitāti rindā nestāv. Nododiet ekrānu šai personai vienai.</translation>
    </message>
    <message>
        <source>The identity number does not tell the date of birth. Hand the screen over to this person alone.</source>
        <translation>Personas kods neuzrāda dzimšanas datumu. Nododiet ekrānu šai personai vienai.</translation>
    </message>
    <message>
        <source>The newest version of this month has not arrived here yet. Try again in a moment.</source>
        <translation>Šī mēneša jaunākā versija šeit vēl nav saņemta. Pēc brīža mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>This month is not waiting for a signature any more.</source>
        <translation>Šis mēnesis vairs negaida parakstu.</translation>
    </message>
    <message>
        <source>This screen was open for too long. The staff can begin anew.</source>
        <translation>Šis ekrāns bija atvērts pārāk ilgi. Darbinieki var sākt no jauna.</translation>
    </message>
    <message>
        <source>Signing is stopped for the whole organisation. Ask the administrator of the hub to look into it.</source>
        <translation>Parakstīšana apturēta visai organizācijai. Lūdziet servera administratoru to noskaidrot.</translation>
    </message>
</context>
<context>
    <name>sek::CodeCard</name>
    <message>
        <source>Send a new code</source>
        <translation>Nosūtīt jaunu kodu</translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation>Sešciparu kods</translation>
    </message>
    <message>
        <source>Four-digit code</source>
        <translation>Četrciparu kods</translation>
    </message>
    <message>
        <source>The code goes to your own phone or e-mail address.</source>
        <translation>Kodu sūta uz jūsu paša tālruni vai e-pasta adresi.</translation>
    </message>
    <message>
        <source>Sent by e-mail to %1.</source>
        <translation>Nosūtīts e-pastā uz %1.</translation>
    </message>
    <message>
        <source>Sent by text message to %1.</source>
        <translation>Nosūtīts īsziņā uz %1.</translation>
    </message>
    <message>
        <source>The message should say %1 and the check mark %2.</source>
        <translation>Ziņojumā jābūt %1 un kontrolzīmei %2.</translation>
    </message>
    <message>
        <source>The message should say %1.</source>
        <translation>Ziņojumā jābūt %1.</translation>
    </message>
    <message>
        <source>The code is valid for %1</source>
        <translation>Kods derīgs vēl %1</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>Koda termiņš ir beidzies</translation>
    </message>
    <message>
        <source>The code is used up</source>
        <translation>Kods ir izlietots</translation>
    </message>
    <message>
        <source>The code cannot be used</source>
        <translation>Kodu nevar lietot</translation>
    </message>
    <message numerus="yes">
        <source>%n try(s) left</source>
        <comment>code</comment>
        <translation>
            <numerusform>Atlicis %n mēģinājums</numerusform>
            <numerusform>Atlikuši %n mēģinājumi</numerusform>
            <numerusform>Atlikuši %n mēģinājumu</numerusform>
        </translation>
    </message>
    <message>
        <source>The time is over. No try was charged. Ask for a new code.</source>
        <translation>Laiks ir beidzies. Mēģinājums nav ieskaitīts. Pieprasiet jaunu kodu.</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Nosūtīt kodu</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Parakstīt</translation>
    </message>
    <message>
        <source>No code? You can ask for a new one in %1.</source>
        <translation>Koda nav? Jaunu varēs pieprasīt pēc %1.</translation>
    </message>
    <message>
        <source>No code?</source>
        <translation>Koda nav?</translation>
    </message>
    <message>
        <source>It can be typed until %1. Whether it is right is checked at the next connection.</source>
        <translation>To var ievadīt līdz %1. Vai tas ir pareizs, pārbaudīs nākamajā savienojuma reizē.</translation>
    </message>
    <message>
        <source>Stored. It will be checked at the next connection.</source>
        <translation>Saglabāts. To pārbaudīs nākamajā savienojuma reizē.</translation>
    </message>
    <message>
        <source>E-mail to %1</source>
        <translation>E-pasts uz %1</translation>
    </message>
    <message>
        <source>Text message to %1</source>
        <translation>Īsziņa uz %1</translation>
    </message>
    <message>
        <source>Where the code goes</source>
        <translation>Kurp sūta kodu</translation>
    </message>
    <message>
        <source>It is not known whether the message arrived. Type the code if it did; if not, ask for a new one.</source>
        <translation>Nav zināms, vai ziņa ir pienākusi. Ja ir, ierakstiet kodu; ja nav, lūdziet jaunu.</translation>
    </message>
</context>
<context>
    <name>sek::CodeEdit</name>
    <message>
        <source>Four-digit code</source>
        <translation>Četrciparu kods</translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation>Sešciparu kods</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>nepareizs</translation>
    </message>
</context>
<context>
    <name>sek::ComparePaperDialog</name>
    <message>
        <source>Compare the signed paper</source>
        <translation>Salīdzināt parakstīto lapu</translation>
    </message>
    <message>
        <source>Is this the participant’s signature, and do the days and hours agree with the month? %1 passed it on %2.</source>
        <comment>person, when</comment>
        <translation>Vai tas ir dalībnieka paraksts, un vai dienas un stundas sakrīt ar mēnesi? Nodeva: %1, %2.</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Nosūtīt atpakaļ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>It agrees: the month is signed</source>
        <translation>Sakrīt: mēnesis ir parakstīts</translation>
    </message>
    <message>
        <source>Fetching the file from the hub…</source>
        <translation>Ielādē failu no servera…</translation>
    </message>
    <message>
        <source>The file is not on this computer. It comes when the hub can be reached.</source>
        <translation>Šajā datorā faila nav. Tas tiks ielādēts, kad serveris būs sasniedzams.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Skenējums</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Nosūtīt atpakaļ</translation>
    </message>
    <message>
        <source>Send the paper back?</source>
        <translation>Vai nosūtīt lapu atpakaļ?</translation>
    </message>
    <message>
        <source>The month stays reported. It can be signed with a code or on a new sheet.</source>
        <translation>Mēnesis paliek iesniegts. To var parakstīt ar kodu vai uz jaunas lapas.</translation>
    </message>
    <message>
        <source>Reason (at least ten letters)</source>
        <translation>Iemesls (vismaz desmit burti)</translation>
    </message>
    <message>
        <source>The month as it was reported</source>
        <translation>Mēnesis, kā tas iesniegts</translation>
    </message>
</context>
<context>
    <name>sek::ConfirmRow</name>
    <message>
        <source>The password is not correct.</source>
        <translation>Parole nav pareiza.</translation>
    </message>
    <message>
        <source>The passphrase is not correct. Nothing was changed.</source>
        <translation>Paroles frāze nav pareiza. Nekas nav mainīts.</translation>
    </message>
</context>
<context>
    <name>sek::ConflictView</name>
    <message numerus="yes">
        <source>Write why, in at least %n letter(s).</source>
        <translation>
            <numerusform>Uzrakstiet iemeslu, vismaz %n burtu.</numerusform>
            <numerusform>Uzrakstiet iemeslu, vismaz %n burtus.</numerusform>
            <numerusform>Uzrakstiet iemeslu, vismaz %n burtu garumā.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::ContactPage</name>
    <message>
        <source>New contact person</source>
        <translation>Jauna kontaktpersona</translation>
    </message>
    <message>
        <source>Same contact person</source>
        <translation>Tā pati kontaktpersona</translation>
    </message>
    <message>
        <source>Undo: contact person</source>
        <translation>Atsaukt: kontaktpersona</translation>
    </message>
    <message>
        <source>Organisation contact person</source>
        <translation>Organizācijas kontaktpersona</translation>
    </message>
    <message>
        <source>An authorised user can be selected once the organisation is registered and has an OID.</source>
        <translation>Pilnvaroto lietotāju var izvēlēties, kad organizācija ir reģistrēta un tai ir OID.</translation>
    </message>
    <message>
        <source>There is no authorised user to select. Add one first.</source>
        <translation>Nav pilnvaroto lietotāju, ko izvēlēties. Vispirms pievienojiet kādu.</translation>
    </message>
    <message>
        <source>Replace contact person</source>
        <translation>Nomainīt kontaktpersonu</translation>
    </message>
    <message>
        <source>The contact person already has these details.</source>
        <translation>Kontaktpersonai jau ir šie dati.</translation>
    </message>
    <message>
        <source>Take over the user’s details</source>
        <translation>Pārņemt lietotāja datus</translation>
    </message>
    <message>
        <source>They are not saved until you press Update my organisation.</source>
        <translation>Tie nav saglabāti, kamēr nenospiežat “Atjaunināt manu organizāciju”.</translation>
    </message>
    <message>
        <source>Details copied.</source>
        <translation>Dati nokopēti.</translation>
    </message>
    <message>
        <source>The change takes effect when you choose “Update my organisation”.</source>
        <translation>Izmaiņas stāsies spēkā, kad nospiedīsiet pogu “Atjaunināt manu organizāciju”.</translation>
    </message>
    <message>
        <source>The contact person details have been replaced.</source>
        <translation>Kontaktpersonas dati ir nomainīti.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>New person, or the same person with new details?</source>
        <translation>Vai tā ir jauna persona vai tā pati persona ar jauniem datiem?</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Jauna persona</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Tā pati persona</translation>
    </message>
    <message>
        <source>Differs from the authorised user of the same e-mail:</source>
        <translation>Atšķiras no pilnvarotā lietotāja ar to pašu e-pastu:</translation>
    </message>
    <message>
        <source>One person for the whole organisation. Changes take effect when you update it.</source>
        <translation>Viena persona visai organizācijai. Izmaiņas stāsies spēkā, kad atjaunināsiet tās datus.</translation>
    </message>
    <message>
        <source>Select authorised user…</source>
        <translation>Izvēlēties pilnvaroto lietotāju…</translation>
    </message>
</context>
<context>
    <name>sek::DetailsPage</name>
    <message>
        <source>Organisation data</source>
        <translation>Organizācijas dati</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identifikācija</translation>
    </message>
    <message>
        <source>Given at registration, it cannot be changed.</source>
        <translation>Piešķirts reģistrējot, to nevar mainīt.</translation>
    </message>
    <message>
        <source>Only the national agency can change it.</source>
        <translation>To var mainīt tikai valsts aģentūra.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Reģistrācija</translation>
    </message>
    <message>
        <source>Number in KRS</source>
        <translation>Numurs reģistrā KRS</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organizācijas numurs</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>PVN</translation>
    </message>
    <message>
        <source>Contact and address</source>
        <translation>Saziņa un adrese</translation>
    </message>
    <message>
        <source>In the programme</source>
        <translation>Programmā</translation>
    </message>
    <message>
        <source>dd/MM/yyyy</source>
        <comment>date format</comment>
        <translation>dd.MM.yyyy.</translation>
    </message>
    <message>
        <source>Certified by the national agency · %1</source>
        <translation>Valsts aģentūras sertificēta · %1</translation>
    </message>
    <message>
        <source>Last updated: %1</source>
        <translation>Pēdējoreiz atjaunināts: %1</translation>
    </message>
    <message>
        <source>Last updated: %1, %2</source>
        <translation>Pēdējoreiz atjaunināts: %1, %2</translation>
    </message>
    <message>
        <source>Differs from ORS</source>
        <translation>Atšķiras no ORS</translation>
    </message>
    <message>
        <source>Computers of the office</source>
        <translation>Biroja datori</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Izmaiņu vēsture</translation>
    </message>
    <message>
        <source>Registered. Waiting for the national agency to certify.</source>
        <translation>Reģistrēta. Gaida, kad to sertificēs valsts aģentūra.</translation>
    </message>
    <message>
        <source>Waiting for confirmation. Ask your national agency if this lasts.</source>
        <translation>Gaida apstiprinājumu. Ja tas ieilgst, jautājiet savas valsts aģentūrai.</translation>
    </message>
    <message>
        <source>Not registered yet. You cannot use it in applications.</source>
        <translation>Vēl nav reģistrēta. Pieteikumos to izmantot nevar.</translation>
    </message>
    <message>
        <source>A name, a number or the address has changed. The agency may have to certify again.</source>
        <translation>Mainīts nosaukums, numurs vai adrese. Aģentūrai, iespējams, jāsertificē vēlreiz.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) use these phone numbers. They change for them too.</source>
        <translation>
            <numerusform>Šos tālruņa numurus izmanto %n persona. Tie mainās arī tai.</numerusform>
            <numerusform>Šos tālruņa numurus izmanto %n personas. Tie mainās arī tām.</numerusform>
            <numerusform>Šos tālruņa numurus izmanto %n personu. Tie mainās arī tām.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) use this address. It changes for them too.</source>
        <translation>
            <numerusform>Šo adresi izmanto %n persona. Tā mainās arī tai.</numerusform>
            <numerusform>Šo adresi izmanto %n personas. Tā mainās arī tām.</numerusform>
            <numerusform>Šo adresi izmanto %n personu. Tā mainās arī tām.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::DevicesPanel</name>
    <message>
        <source>Asking the hub…</source>
        <translation>Vaicā serverim…</translation>
    </message>
    <message>
        <source>The hub cannot be reached now. The list is shown when it can.</source>
        <translation>Serveris pašlaik nav sasniedzams. Sarakstu parādīs, kad tas būs sasniedzams.</translation>
    </message>
    <message>
        <source>(this computer)</source>
        <translation>(šis dators)</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>pieteicies</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>izrakstījies</translation>
    </message>
    <message>
        <source>End access</source>
        <translation>Izbeigt piekļuvi</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dators</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Pēdējoreiz redzēts</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Darbības</translation>
    </message>
    <message>
        <source>The hub knows the computers. Sign in to see them.</source>
        <translation>Datorus zina serveris. Lai tos redzētu, piesakieties.</translation>
    </message>
    <message>
        <source>End the access of that computer?</source>
        <translation>Vai izbeigt šī datora piekļuvi?</translation>
    </message>
    <message>
        <source>It is signed out and deletes its copy of the data when it next reaches the hub. What was typed there and not sent is lost.</source>
        <translation>Tas tiks izrakstīts un nākamajā saziņā ar serveri izdzēsīs savu datu kopiju. Tas, kas tur ierakstīts un nav nosūtīts, zudīs.</translation>
    </message>
    <message>
        <source>To use it again it needs a new invitation.</source>
        <translation>Lai to lietotu atkal, vajag jaunu uzaicinājumu.</translation>
    </message>
    <message>
        <source>The access has ended.</source>
        <translation>Piekļuve ir izbeigta.</translation>
    </message>
    <message>
        <source>My computers</source>
        <translation>Mani datori</translation>
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
        <translation>mainīja otra puse</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>mainījāt jūs</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>nav mainīts</translation>
    </message>
</context>
<context>
    <name>sek::DiffTable</name>
    <message>
        <source>empty</source>
        <translation>tukšs</translation>
    </message>
</context>
<context>
    <name>sek::DocumentDialog</name>
    <message numerus="yes">
        <source>PDF, %n page(s), %1</source>
        <translation>
            <numerusform>PDF, %n lapa, %1</numerusform>
            <numerusform>PDF, %n lapas, %1</numerusform>
            <numerusform>PDF, %n lapu, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF, %1</source>
        <translation>PDF, %1</translation>
    </message>
    <message>
        <source>Picture, %1 × %2 pixels, %3</source>
        <translation>Attēls, %1 × %2 pikseļi, %3</translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>Pievienot dokumentu</translation>
    </message>
    <message>
        <source>Replace document</source>
        <translation>Nomainīt dokumentu</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Priekšskatījums: %1</translation>
    </message>
    <message>
        <source>A document that was added cannot be deleted, only replaced by a newer one.</source>
        <translation>Pievienotu dokumentu nevar izdzēst, to var tikai nomainīt ar jaunāku.</translation>
    </message>
    <message>
        <source>The older document stays in the list as replaced.</source>
        <translation>Vecākais dokuments paliek sarakstā kā nomainīts.</translation>
    </message>
</context>
<context>
    <name>sek::DocumentView</name>
    <message>
        <source>Document</source>
        <translation>Dokuments</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Saglabāt kopiju kā…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Fetching: %1 of %2</source>
        <translation>Ielādē: %1 no %2</translation>
    </message>
    <message>
        <source>Fetching the file from the hub…</source>
        <translation>Ielādē failu no servera…</translation>
    </message>
    <message>
        <source>The file is not on this computer. It comes when the hub can be reached.</source>
        <translation>Šajā datorā faila nav. Tas tiks ielādēts, kad serveris būs sasniedzams.</translation>
    </message>
</context>
<context>
    <name>sek::DocumentsModel</name>
    <message>
        <source>Not sent</source>
        <translation>Nav nosūtīts</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation>Nav ielādēts</translation>
    </message>
    <message>
        <source>Uploading, %1%</source>
        <translation>Augšupielādē, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Gaida nosūtīšanu</translation>
    </message>
    <message>
        <source>Fetching, %1%</source>
        <translation>Ielādē, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation>Nomainīts ar jaunāku</translation>
    </message>
    <message>
        <source>Should be renewed</source>
        <translation>Jāatjauno</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saglabāts</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Mēģināt vēlreiz</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>Pārtraukt ielādi</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Rādīt</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Saglabāt kopiju kā…</translation>
    </message>
    <message>
        <source>Edit kind and date</source>
        <translation>Rediģēt veidu un datumu</translation>
    </message>
    <message>
        <source>Replace by a newer one…</source>
        <translation>Nomainīt ar jaunāku…</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nav norādīts</translation>
    </message>
    <message>
        <source>somebody who is no longer in the list</source>
        <translation>persona, kuras sarakstā vairs nav</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Darbības</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokuments</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Izdošanas datums</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Augšupielādes datums</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Lielums</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
</context>
<context>
    <name>sek::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Dokumenti</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Pievienot…</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrēt sarakstu</translation>
    </message>
    <message>
        <source>No documents yet.</source>
        <translation>Dokumentu vēl nav.</translation>
    </message>
    <message>
        <source>Add the registry extract, the statutes or a form: PDF, PNG or JPEG, 10 MB at most. Or drag a file here.</source>
        <translation>Pievienojiet reģistra izrakstu, statūtus vai veidlapu: PDF, PNG vai JPEG, ne vairāk par 10 MB. Vai ievelciet failu šeit.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nekas nav atrasts</translation>
    </message>
    <message>
        <source>No document in the list has these words. Esc empties the filter.</source>
        <translation>Sarakstā nav dokumenta ar šiem vārdiem. Esc iztukšo filtru.</translation>
    </message>
    <message>
        <source>Documents cannot be deleted, only replaced by newer ones.</source>
        <translation>Dokumentus nevar izdzēst, tos var tikai nomainīt ar jaunākiem.</translation>
    </message>
    <message>
        <source>You are not authorised to do this.</source>
        <translation>Jums nav tiesību veikt šo darbību.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n dokuments</numerusform>
            <numerusform>%n dokumenti</numerusform>
            <numerusform>%n dokumentu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Documents older than %n month(s) should be renewed. Replace them by newer ones.</source>
        <translation>
            <numerusform>Dokumenti, kas vecāki par %n mēnesi, jāatjauno. Nomainiet tos ar jaunākiem.</numerusform>
            <numerusform>Dokumenti, kas vecāki par %n mēnešiem, jāatjauno. Nomainiet tos ar jaunākiem.</numerusform>
            <numerusform>Dokumenti, kas vecāki par %n mēnešiem, jāatjauno. Nomainiet tos ar jaunākiem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>Pievienot dokumentu</translation>
    </message>
    <message>
        <source>Replace document</source>
        <translation>Nomainīt dokumentu</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>Dokumenti (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The copy is saved. It is not protected there.</source>
        <translation>Kopija ir saglabāta. Tur tā nav aizsargāta.</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Saglabāt kopiju kā</translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation>Rediģēt dokumentu</translation>
    </message>
</context>
<context>
    <name>sek::EnrolmentDialog</name>
    <message>
        <source>Who is expected</source>
        <translation>Kas ir gaidāms</translation>
    </message>
    <message>
        <source>Participants of the project</source>
        <translation>Projekta dalībnieki</translation>
    </message>
    <message>
        <source>Nobody takes part in this project yet.</source>
        <translation>Šajā projektā vēl neviens nepiedalās.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Atzīmēt visus</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Noņemt visas atzīmes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>%1 of %2 are expected.</source>
        <translation>Gaidāmi %1 no %2.</translation>
    </message>
</context>
<context>
    <name>sek::EraseDialog</name>
    <message>
        <source>Erase a participant</source>
        <translation>Dalībnieka datu dzēšana</translation>
    </message>
    <message>
        <source>Erase everything about %1?</source>
        <translation>Vai dzēst visu par šo personu: %1?</translation>
    </message>
    <message>
        <source>Name, identity number, phone and e-mail address, hours, signatures and certificates go: here, at the hub and on every colleague&apos;s computer.</source>
        <translation>Tiek dzēsts vārds, personas kods, tālruņa numurs un e-pasta adrese, stundas, paraksti un izziņas: šeit, serverī un visu kolēģu datoros.</translation>
    </message>
    <message>
        <source>The history says only that there was something and when it was erased. The hub&apos;s log can still be checked.</source>
        <translation>Izmaiņu vēsturē redzams tikai tas, ka kaut kas bija un kad tas dzēsts. Servera žurnālu joprojām var pārbaudīt.</translation>
    </message>
    <message>
        <source>What was saved as a file, printed or sent stays where it is. Backups of the hub keep it until they are replaced.</source>
        <translation>Tas, kas saglabāts failā, izdrukāts vai nosūtīts, paliek savā vietā. Servera rezerves kopijās tas paliek, līdz tās nomaina.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Šo darbību nevar atsaukt.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kāpēc</translation>
    </message>
    <message>
        <source>It is no longer needed</source>
        <translation>Dati vairs nav vajadzīgi</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translation>Persona to lūdza</translation>
    </message>
    <message>
        <source>Registered by mistake or twice</source>
        <translation>Reģistrēts kļūdas dēļ vai divreiz</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
</context>
<context>
    <name>sek::EuLoginDialog</name>
    <message>
        <source>EU Login account</source>
        <translation>EU Login konts</translation>
    </message>
    <message>
        <source>Do you have an EU Login account?</source>
        <translation>Vai jums ir EU Login konts?</translation>
    </message>
    <message>
        <source>Does %1 have an EU Login account?</source>
        <translation>Vai šai personai ir EU Login konts: %1?</translation>
    </message>
    <message>
        <source>I have an EU Login with this address</source>
        <translation>Man ir EU Login konts ar šo adresi</translation>
    </message>
    <message>
        <source>There is an EU Login with this address</source>
        <translation>Ir EU Login konts ar šo adresi</translation>
    </message>
    <message>
        <source>There is one with another address</source>
        <translation>Ir konts ar citu adresi</translation>
    </message>
    <message>
        <source>PASS compares it with the address on the list.</source>
        <translation>PASS to salīdzina ar adresi sarakstā.</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>Konta vēl nav</translation>
    </message>
    <message>
        <source>Create it with exactly the address on the list.</source>
        <translation>Izveidojiet to tieši ar sarakstā norādīto adresi.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nav zināms</translation>
    </message>
    <message>
        <source>E-mail of the EU Login account</source>
        <translation>EU Login konta e-pasts</translation>
    </message>
    <message>
        <source>You answer for a colleague: your name and today’s date stay beside the answer.</source>
        <translation>Jūs atbildat kolēģa vietā: pie atbildes paliek jūsu vārds un šodienas datums.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Choose one answer.</source>
        <translation>Izvēlieties vienu atbildi.</translation>
    </message>
</context>
<context>
    <name>sek::EventsDialog</name>
    <message>
        <source>Erased on %1</source>
        <comment>date</comment>
        <translation>Dzēsts %1</translation>
    </message>
    <message>
        <source>Codes and screens</source>
        <translation>Kodi un ekrāni</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kas noticis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kad</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>Ielādēt vecākus ierakstus</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Saglabāt failā…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Reading the hub’s log…</source>
        <translation>Lasa servera žurnālu…</translation>
    </message>
    <message>
        <source>Only owners and auditors of the organisation read this.</source>
        <translation>To lasa tikai organizācijas īpašnieki un revidenti.</translation>
    </message>
    <message>
        <source>The log lies on the hub, and the hub cannot be reached now.</source>
        <translation>Žurnāls ir serverī, un serveris pašlaik nav sasniedzams.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Vēl nekas nav noticis.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Saglabāt žurnālu</translation>
    </message>
    <message>
        <source>The log is saved as far as it stands here.</source>
        <translation>Žurnāls saglabāts tiktāl, cik tas šeit redzams.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Failu nevarēja ierakstīt: %1</translation>
    </message>
    <message>
        <source>What happened with codes, handed-over screens and links, as the hub has sealed it.</source>
        <translation>Kas noticis ar kodiem, nodotajiem ekrāniem un saitēm, kā to apzīmogojis serveris.</translation>
    </message>
    <message>
        <source>Saved with the seals, it can be checked elsewhere.</source>
        <translation>Saglabātu ar zīmogiem, to var pārbaudīt citur.</translation>
    </message>
    <message>
        <source>Sealed statements (%1)</source>
        <translation>Apzīmogoti paziņojumi (%1)</translation>
    </message>
</context>
<context>
    <name>sek::FieldRow</name>
    <message>
        <source>empty</source>
        <comment>the field&apos;s old value</comment>
        <translation>tukšs</translation>
    </message>
    <message>
        <source>Changed. Was: %1</source>
        <translation>Mainīts. Bija: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Undo the change of %1</source>
        <translation>Atsaukt izmaiņas: %1</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obligāts</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Kļūda: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Brīdinājums: %1</translation>
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
        <translation>Uz papīra parakstīts mēnesis</translation>
    </message>
    <message>
        <source>Choose the scan…</source>
        <translation>Izvēlēties skenējumu…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Pass on for comparison</source>
        <translation>Nodot salīdzināšanai</translation>
    </message>
    <message>
        <source>Choose the scan</source>
        <translation>Izvēlēties skenējumu</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Skenējumi (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Reading the code…</source>
        <translation>Tiek nolasīts kods…</translation>
    </message>
    <message>
        <source>No code can be read on this scan. Scan the whole page again, flat and with at least 200 dots per inch.</source>
        <translation>Skenējumā kodu nevar nolasīt. Skenējiet visu lapu vēlreiz, līdzenu un vismaz ar 200 punktiem collā.</translation>
    </message>
    <message>
        <source>The code on this scan is of something else.</source>
        <translation>Kods skenējumā ir no kā cita.</translation>
    </message>
    <message>
        <source>The code names a month that you do not see: it belongs to another project or organisation.</source>
        <translation>Kods norāda mēnesi, kuru jūs neredzat: tas ir no cita projekta vai organizācijas.</translation>
    </message>
    <message>
        <source>The month was corrected since this sheet was printed. Print the new one and have that signed.</source>
        <translation>Kopš lapas izdrukāšanas mēnesis ir labots. Izdrukājiet jauno un lieciet parakstīt to.</translation>
    </message>
    <message>
        <source>The hours on this sheet are not those of the month as it stands. Print it again and have that signed.</source>
        <translation>Stundas uz lapas nav tās, kas tagad ir mēnesī. Izdrukājiet to vēlreiz un lieciet parakstīt to.</translation>
    </message>
    <message>
        <source>Choose the scan of a preliminary certificate that the participant has signed by hand.</source>
        <translation>Izvēlieties provizoriskās izziņas skenējumu, ko dalībnieks parakstījis ar roku.</translation>
    </message>
    <message>
        <source>The square code on it says which month it is. A second person then compares it.</source>
        <translation>Pēc kvadrātveida koda lietotne pazīst mēnesi. Pēc tam lapu salīdzina otra persona.</translation>
    </message>
</context>
<context>
    <name>sek::FilterEdit</name>
    <message>
        <source>Filter the list</source>
        <translation>Filtrēt sarakstu</translation>
    </message>
</context>
<context>
    <name>sek::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Palīdzība</translation>
    </message>
    <message>
        <source>No help pages here</source>
        <translation>Palīdzības lapu nav</translation>
    </message>
    <message>
        <source>This build of the program came without its help.</source>
        <translation>Šī lietotnes versija ir bez palīdzības.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temati</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Palīdzības teksts</translation>
    </message>
</context>
<context>
    <name>sek::HistoryPageView</name>
    <message>
        <source>History</source>
        <translation>Vēsture</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>Ielādēt vecākus ierakstus</translation>
    </message>
    <message>
        <source>Show masked values</source>
        <translation>Rādīt aizklātās vērtības</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Kas izdarīts</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Visas sadaļas</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jebkad</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šodien</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Pēdējās 7 dienas</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Pēdējās 30 dienas</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Pēdējie 12 mēneši</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sadaļa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laiks</translation>
    </message>
    <message>
        <source>Fetching the history from the hub…</source>
        <translation>Ielādē vēsturi no servera…</translation>
    </message>
    <message>
        <source>The history lies on the hub, and the hub cannot be reached now.</source>
        <translation>Vēsture glabājas serverī, un tas pašlaik nav sasniedzams.</translation>
    </message>
    <message>
        <source>No history yet.</source>
        <translation>Vēstures vēl nav.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nekas nav atrasts</translation>
    </message>
    <message>
        <source>Every change that the hub accepts will be listed here.</source>
        <translation>Šeit būs redzamas visas serverī pieņemtās izmaiņas.</translation>
    </message>
    <message>
        <source>No entry fits the filters. Load older ones or choose less.</source>
        <translation>Neviens ieraksts neatbilst filtriem. Ielādējiet vecākus vai izvēlieties mazāk.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lauks</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Pirms tam</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Pēc tam</translation>
    </message>
    <message>
        <source>Codes and screens…</source>
        <translation>Kodi un ekrāni…</translation>
    </message>
    <message>
        <source>Who changed what, and when. What still waits on this computer stands above.</source>
        <translation>Kurš ko un kad mainīja. Augšā ir tas, kas vēl gaida šajā datorā.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Darbības</translation>
    </message>
    <message>
        <source>Waits for your password</source>
        <translation>Gaida jūsu paroli</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Nosūtīts, atbildes vēl nav</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Gaida nosūtīšanu</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Atsaukt</translation>
    </message>
</context>
<context>
    <name>sek::IdentityDialog</name>
    <message>
        <source>Change the identity number</source>
        <translation>Mainīt personas kodu</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Tagad: %1</translation>
    </message>
    <message>
        <source>Months that were signed keep the number they were signed with. Statistics that were sent are to be sent again.</source>
        <translation>Parakstītie mēneši patur kodu, ar kuru tie parakstīti. Jau nosūtītā statistika jānosūta vēlreiz.</translation>
    </message>
    <message>
        <source>Reason (at least ten letters)</source>
        <translation>Iemesls (vismaz desmit burti)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Change the number</source>
        <translation>Mainīt kodu</translation>
    </message>
    <message>
        <source>Write why, in at least ten letters.</source>
        <translation>Uzrakstiet iemeslu, vismaz desmit burtus.</translation>
    </message>
    <message>
        <source>Somebody else has this number.</source>
        <translation>Šis kods ir kādam citam.</translation>
    </message>
    <message>
        <source>Somebody else has this number: %1</source>
        <translation>Šis kods ir kādam citam: %1</translation>
    </message>
</context>
<context>
    <name>sek::IdentityLooksDialog</name>
    <message>
        <source>Who saw the identity number</source>
        <translation>Kas redzēja personas kodu</translation>
    </message>
    <message>
        <source>Your number is hidden in the office. Each time somebody has it shown or exports it, that is noted here.</source>
        <translation>Jūsu kods birojā ir paslēpts. Katra reize, kad kāds to apskata vai eksportē, tiek reģistrēta šeit.</translation>
    </message>
    <message>
        <source>%1: each time somebody has the number shown or exports it, that is noted here.</source>
        <translation>%1: katra reize, kad kāds apskata vai eksportē kodu, tiek reģistrēta šeit.</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>Rādīts</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>Times that day</source>
        <translation>Reizes šajā dienā</translation>
    </message>
    <message>
        <source>Nobody had it shown.</source>
        <translation>Neviens to nav apskatījis.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>somebody who is not a user here any more</source>
        <translation>kāds, kurš šeit vairs nav lietotājs</translation>
    </message>
</context>
<context>
    <name>sek::IdentityRows</name>
    <message>
        <source>Recognised by itself</source>
        <translation>Atpazīst automātiski</translation>
    </message>
    <message>
        <source>The person has none</source>
        <translation>Personai tā nav</translation>
    </message>
    <message>
        <source>Kind of identity number</source>
        <translation>Personas koda veids</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Personas kods</translation>
    </message>
    <message>
        <source>Empty only for people without one.</source>
        <translation>Tukšs tikai tiem, kuriem tā nav.</translation>
    </message>
    <message>
        <source>Is the century right? Type all twelve digits to be sure.</source>
        <translation>Vai gadsimts ir pareizs? Drošības labad ievadiet visus divpadsmit ciparus.</translation>
    </message>
</context>
<context>
    <name>sek::ImportDialog</name>
    <message>
        <source>Import participants</source>
        <translation>Importēt dalībniekus</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Izvēlieties sarakstu</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Izvēlēties failu…</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Ielīmēt no starpliktuves</translation>
    </message>
    <message>
        <source>Letters of the &amp;file:</source>
        <translation>&amp;Faila burti:</translation>
    </message>
    <message>
        <source>Western Europe (Windows-1252)</source>
        <translation>Rietumeiropa (Windows-1252)</translation>
    </message>
    <message>
        <source>Central Europe (Windows-1250)</source>
        <translation>Centrāleiropa (Windows-1250)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Baltijas valstis (Windows-1257)</translation>
    </message>
    <message>
        <source>Look at the names: if their letters are wrong, choose another.</source>
        <translation>Apskatiet vārdus: ja burti ir nepareizi, izvēlieties citu kodējumu.</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Saraksta rindas</translation>
    </message>
    <message>
        <source>&amp;Leave out the rows with errors</source>
        <translation>&amp;Izlaist rindas ar kļūdām</translation>
    </message>
    <message>
        <source>Save the rows with errors…</source>
        <translation>Saglabāt rindas ar kļūdām…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Reģistrēt</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Saraksti (*.csv *.txt *.tsv);;Visi faili (*)</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lasa sarakstu</translation>
    </message>
    <message>
        <source>These columns are not known and are left out: %1</source>
        <translation>Šīs kolonnas nav zināmas, un tās izlaiž: %1</translation>
    </message>
    <message>
        <source>The list is larger than 5 MB. Divide it into parts.</source>
        <translation>Saraksts ir lielāks par 5&#xa0;MB. Sadaliet to daļās.</translation>
    </message>
    <message>
        <source>The list has letters that this encoding does not have. Choose another encoding.</source>
        <translation>Sarakstā ir burti, kuru šajā kodējumā nav. Izvēlieties citu kodējumu.</translation>
    </message>
    <message>
        <source>This is a workbook, not a list. Save it in the spreadsheet program as CSV, or copy its rows and paste them here.</source>
        <translation>Šī ir darbgrāmata, nevis saraksts. Saglabājiet to izklājlapu programmā kā CSV vai kopējiet rindas un ielīmējiet tās šeit.</translation>
    </message>
    <message>
        <source>The list has more than 5,000 rows. Divide it into parts.</source>
        <translation>Sarakstā ir vairāk nekā 5000 rindu. Sadaliet to daļās.</translation>
    </message>
    <message>
        <source>The first row must name the columns, each once: identity number, first name and last name are needed.</source>
        <translation>Pirmajā rindā jābūt kolonnu nosaukumiem, katram vienu reizi: vajadzīgs personas kods, vārds un uzvārds.</translation>
    </message>
    <message>
        <source>There are no rows to read.</source>
        <translation>Nav nevienas nolasāmas rindas.</translation>
    </message>
    <message>
        <source>The list cannot be read: a quotation mark is not closed.</source>
        <translation>Sarakstu nevar nolasīt: kādai pēdiņai nav pāra.</translation>
    </message>
    <message numerus="yes">
        <source>%n to register</source>
        <translation>
            <numerusform>%n jāreģistrē</numerusform>
            <numerusform>%n jāreģistrē</numerusform>
            <numerusform>%n jāreģistrē</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered already</source>
        <translation>
            <numerusform>%n jau reģistrēts</numerusform>
            <numerusform>%n jau reģistrēti</numerusform>
            <numerusform>%n jau reģistrētu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation>
            <numerusform>%n ar kļūdām</numerusform>
            <numerusform>%n ar kļūdām</numerusform>
            <numerusform>%n ar kļūdām</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has no start date in the list starts on %1.</source>
        <translation>Kam sarakstā nav sākuma datuma, tam dalība sākas %1</translation>
    </message>
    <message numerus="yes">
        <source>Register %n participant(s)</source>
        <translation>
            <numerusform>Reģistrēt %n dalībnieku</numerusform>
            <numerusform>Reģistrēt %n dalībniekus</numerusform>
            <numerusform>Reģistrēt %n dalībnieku</numerusform>
        </translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>Reģistrē</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 no %2</translation>
    </message>
    <message>
        <source>You stopped before this row.</source>
        <translation>Jūs apturējāt pirms šīs rindas.</translation>
    </message>
    <message>
        <source>The phone or address belongs to a member of the staff.</source>
        <translation>Tālrunis vai adrese pieder darbiniekam.</translation>
    </message>
    <message>
        <source>Another participant has this phone or address already.</source>
        <translation>Šis tālrunis vai adrese jau ir citam dalībniekam.</translation>
    </message>
    <message>
        <source>This person is registered already.</source>
        <translation>Šī persona jau ir reģistrēta.</translation>
    </message>
    <message numerus="yes">
        <source>%n registered. The other rows say why they are not.</source>
        <translation>
            <numerusform>Reģistrēts %n. Pārējās rindās norādīts, kāpēc ne.</numerusform>
            <numerusform>Reģistrēti %n. Pārējās rindās norādīts, kāpēc ne.</numerusform>
            <numerusform>Reģistrētu: %n. Rindās norādīts, kāpēc.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows with errors</source>
        <translation>Saglabāt rindas ar kļūdām</translation>
    </message>
    <message>
        <source>rows-with-errors.csv</source>
        <translation>rindas-ar-kludam.csv</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Saraksti (*.csv)</translation>
    </message>
    <message>
        <source>The rows are saved, with the reasons in the last column. The file is not protected.</source>
        <translation>Rindas ir saglabātas, iemesli ir pēdējā kolonnā. Fails nav aizsargāts.</translation>
    </message>
    <message>
        <source>A CSV file, or rows copied in a spreadsheet. The first row names the columns.</source>
        <translation>CSV fails vai izklājlapā kopētas rindas. Pirmajā rindā ir kolonnu nosaukumi.</translation>
    </message>
    <message>
        <source>Needed: identity number, first name, last name.</source>
        <translation>Vajadzīgs: personas kods, vārds, uzvārds.</translation>
    </message>
</context>
<context>
    <name>sek::ImportModel</name>
    <message>
        <source>Identity number</source>
        <translation>Personas kods</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>Numura veids</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobilais tālrunis</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-pasta adrese</translation>
    </message>
    <message>
        <source>The same person is in row %1.</source>
        <translation>Tā pati persona ir %1.&#xa0;rindā.</translation>
    </message>
    <message>
        <source>Is the century right? Type all twelve digits to be sure.</source>
        <translation>Vai gadsimts ir pareizs? Drošības labad ievadiet visus divpadsmit ciparus.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Trūkst: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column of a list, what is wrong in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Joins the project</source>
        <translation>Pievienosies projektam</translation>
    </message>
    <message>
        <source>Registered in the organisation already</source>
        <translation>Jau reģistrēts organizācijā</translation>
    </message>
    <message>
        <source>Registered already</source>
        <translation>Jau reģistrēts</translation>
    </message>
    <message>
        <source>Registered already, with other details</source>
        <translation>Jau reģistrēts ar citiem datiem</translation>
    </message>
    <message>
        <source>Not changed by a list: %1</source>
        <translation>Saraksts nemaina: %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Kļūda</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Nav reģistrēts</translation>
    </message>
    <message>
        <source>Row</source>
        <comment>of a list</comment>
        <translation>Rinda</translation>
    </message>
    <message>
        <source>Phone or address</source>
        <translation>Tālrunis vai adrese</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Kas notiks</translation>
    </message>
    <message>
        <source>Will be registered</source>
        <translation>Tiks reģistrēts</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Dalībnieks</translation>
    </message>
</context>
<context>
    <name>sek::InviteDialog</name>
    <message>
        <source>Invite to the hub</source>
        <translation>Uzaicināšana uz serveri</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-pasta adrese</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Loma</translation>
    </message>
    <message>
        <source>The hub asks before it gives rights away.</source>
        <translation>Serveris to prasa pirms tiesību piešķiršanas.</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Uzaicinājuma saite</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopēt saiti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Make the invitation</source>
        <translation>Izveidot uzaicinājumu</translation>
    </message>
    <message>
        <source>Copied. Send it to the colleague in a way that nobody else can read.</source>
        <translation>Nokopēts. Nosūtiet kolēģim tā, lai neviens cits to nevar izlasīt.</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>Šis lauks jāaizpilda.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Tā nav e-pasta adrese.</translation>
    </message>
    <message>
        <source>Only an owner or an administrator of the organisation can invite, and only an owner can make owners.</source>
        <translation>Uzaicināt var tikai organizācijas īpašnieks vai administrators, un īpašnieka lomu var piešķirt tikai īpašnieks.</translation>
    </message>
    <message>
        <source>The hub cannot be reached now. An invitation is made by the hub; try again when it can.</source>
        <translation>Serveris pašlaik nav sasniedzams. Uzaicinājumu izveido serveris; mēģiniet vēlreiz, kad tas būs sasniedzams.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a minute and try again.</source>
        <translation>Pārāk daudz mēģinājumu. Uzgaidiet minūti un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>The link is shown only now. It works once, until %1.</source>
        <translation>Saiti rāda tikai tagad. Tā der vienu reizi, līdz: %1.</translation>
    </message>
    <message>
        <source>With the invitation a colleague can work in this organisation from a computer of her or his own.</source>
        <translation>Ar uzaicinājumu kolēģis var strādāt šajā organizācijā no sava datora.</translation>
    </message>
    <message>
        <source>It works once, within 48 hours, and only with this e-mail address.</source>
        <translation>Tas der vienu reizi, 48 stundas un tikai ar šo e-pasta adresi.</translation>
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
        <translation>Pievienoties organizācijai</translation>
    </message>
    <message>
        <source>You work on the hub %1 as %2. With an invitation of this hub to the same address you join a further organisation.</source>
        <translation>Jūs strādājat serverī %1 ar adresi %2. Ar šī servera uzaicinājumu uz to pašu adresi varat pievienoties vēl vienai organizācijai.</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Uzaicinājuma saite</translation>
    </message>
    <message>
        <source>It begins with “sekretariat:”.</source>
        <translation>Tā sākas ar “sekretariat:”.</translation>
    </message>
    <message>
        <source>Leave the sample data…</source>
        <translation>Iziet no parauga datiem…</translation>
    </message>
    <message>
        <source>Open another profile</source>
        <translation>Atvērt citu profilu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Pievienoties</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>Šis lauks jāaizpilda.</translation>
    </message>
    <message>
        <source>This is not a whole invitation link. Copy all of it, it begins with “sekretariat:”.</source>
        <translation>Tā nav visa uzaicinājuma saite. Nokopējiet to pilnībā; tā sākas ar “sekretariat:”.</translation>
    </message>
    <message>
        <source>The invitation is of the hub %1, and this profile holds the sample data. Leave the sample and join there: its data are deleted.</source>
        <translation>Uzaicinājums ir no servera %1, bet šajā profilā ir parauga dati. Izejiet no parauga un pievienojieties tur: parauga dati tiks dzēsti.</translation>
    </message>
    <message>
        <source>The invitation is of the hub %1. Each hub needs a profile of its own on this computer; the data here stay as they are.</source>
        <translation>Uzaicinājums ir no servera %1. Katram serverim šajā datorā vajag savu profilu; šeit esošie dati nemainās.</translation>
    </message>
    <message>
        <source>The invitation was sent to another address than %1. Ask for one to this address.</source>
        <translation>Uzaicinājums nosūtīts uz citu adresi, nevis %1. Palūdziet uzaicinājumu uz šo adresi.</translation>
    </message>
    <message>
        <source>This invitation is for a computer that is new to the hub. This one is known there already.</source>
        <translation>Šis uzaicinājums ir datoram, kuru serveris vēl nepazīst. Šo datoru tas jau pazīst.</translation>
    </message>
    <message>
        <source>Your session with the hub has ended. Sign in again first; the invitation stays good.</source>
        <translation>Sesija ar serveri ir beigusies. Vispirms piesakieties vēlreiz; uzaicinājums paliek derīgs.</translation>
    </message>
</context>
<context>
    <name>sek::JoinPane</name>
    <message>
        <source>Do not join: this is not the hub of your invitation. Ask the person who invited you for a new one.</source>
        <translation>Nepievienojieties: tas nav jūsu uzaicinājumā minētais serveris. Palūdziet jaunu uzaicinājumu.</translation>
    </message>
    <message>
        <source>Invitation link or hub address</source>
        <translation>Uzaicinājuma saite vai servera adrese</translation>
    </message>
    <message>
        <source>E-mail address of your account</source>
        <translation>Jūsu konta e-pasta adrese</translation>
    </message>
    <message>
        <source>E-mail address the invitation was sent to</source>
        <translation>E-pasta adrese, uz kuru nosūtīts uzaicinājums</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jūsu vārds un uzvārds</translation>
    </message>
    <message>
        <source>As colleagues will see it.</source>
        <translation>Tā, kā to redzēs kolēģi.</translation>
    </message>
    <message>
        <source>Password for the hub</source>
        <translation>Servera parole</translation>
    </message>
    <message>
        <source>At least 15 characters. If you have an account on this hub already, its password.</source>
        <translation>Vismaz 15 rakstzīmes. Ja šajā serverī jau ir konts, tā parole.</translation>
    </message>
    <message>
        <source>Code of your authenticator app, or a recovery code</source>
        <translation>Kods no autentifikācijas lietotnes vai atkopšanas kods</translation>
    </message>
    <message>
        <source>Without one, ask for an invitation: with its link no code is needed.</source>
        <translation>Ja koda nav, palūdziet uzaicinājumu: ar tā saiti kods nav vajadzīgs.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Pārbaudīt</translation>
    </message>
    <message>
        <source>Fingerprint of the hub</source>
        <translation>Servera pirkstu nospiedums</translation>
    </message>
    <message>
        <source>Compare it with the one in your invitation letter, or ask the person who invited you on the phone.</source>
        <translation>Salīdziniet to ar uzaicinājuma vēstulē norādīto vai pa tālruni pajautājiet uzaicinātājam.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>Tas ir tāds pats</translation>
    </message>
    <message>
        <source>It is different</source>
        <translation>Tas ir citāds</translation>
    </message>
    <message>
        <source>Hub found: %1. The connection is encrypted.</source>
        <translation>Serveris atrasts: %1. Savienojums ir šifrēts.</translation>
    </message>
    <message>
        <source>This is not a whole invitation link. Copy all of it, it begins with “sekretariat:”.</source>
        <translation>Tā nav visa uzaicinājuma saite. Nokopējiet to pilnībā; tā sākas ar “sekretariat:”.</translation>
    </message>
    <message>
        <source>This is neither an invitation link, which begins with “sekretariat:”, nor an address such as hub.example.org.</source>
        <translation>Tā nav ne uzaicinājuma saite, kas sākas ar “sekretariat:”, ne adrese, piemēram, hub.example.org.</translation>
    </message>
    <message>
        <source>The certificate is checked by this computer.</source>
        <translation>Sertifikātu pārbauda šis dators.</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>Šis lauks jāaizpilda.</translation>
    </message>
    <message>
        <source>At least 15 characters are needed. A sentence is easy to remember.</source>
        <translation>Nepieciešamas vismaz 15 rakstzīmes. Teikumu ir viegli atcerēties.</translation>
    </message>
    <message>
        <source>This password is easy to guess. Choose another one.</source>
        <translation>Šo paroli ir viegli uzminēt. Izvēlieties citu.</translation>
    </message>
    <message>
        <source>The invitation was sent to another address.</source>
        <translation>Uzaicinājums tika nosūtīts uz citu adresi.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Tā nav e-pasta adrese.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Ievadiet savu vārdu un uzvārdu.</translation>
    </message>
    <message>
        <source>E-mail address or password is not correct.</source>
        <translation>E-pasta adrese vai parole nav pareiza.</translation>
    </message>
    <message>
        <source>The invitation has been used already. Ask for a new one.</source>
        <translation>Uzaicinājums jau ir izmantots. Palūdziet jaunu.</translation>
    </message>
    <message>
        <source>The invitation has expired. Ask for a new one.</source>
        <translation>Uzaicinājuma termiņš ir beidzies. Palūdziet jaunu.</translation>
    </message>
    <message>
        <source>The hub does not know this invitation. Ask for a new one.</source>
        <translation>Serveris nepazīst šo uzaicinājumu. Palūdziet jaunu.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a minute and try again.</source>
        <translation>Pārāk daudz mēģinājumu. Uzgaidiet minūti un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The hub is busy. Try again in a moment.</source>
        <translation>Serveris ir aizņemts. Pēc brīža mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The hub needs a newer version of this program. Install it, then join.</source>
        <translation>Serverim vajag jaunāku šīs lietotnes versiju. Uzstādiet to un tad pievienojieties.</translation>
    </message>
</context>
<context>
    <name>sek::KeysPanel</name>
    <message>
        <source>keeps the key</source>
        <translation>glabā atslēgu</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>netiek izmantota</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>Izmantot atslēgu glabātuvi</translation>
    </message>
    <message>
        <source>set</source>
        <translation>iestatīta</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nav iestatīta</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Iestatīt paroles frāzi…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Mainīt…</translation>
    </message>
    <message>
        <source>made</source>
        <translation>izveidots</translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation>Izveidot atkopšanas kodu…</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Izveidot jaunu…</translation>
    </message>
    <message>
        <source>One of keychain and passphrase has to stay.</source>
        <translation>Atslēgu glabātuvei vai paroles frāzei jāpaliek.</translation>
    </message>
    <message>
        <source>Ways into the encrypted data</source>
        <translation>Piekļuve šifrētajiem datiem</translation>
    </message>
    <message>
        <source>Keychain of this computer</source>
        <translation>Šī datora atslēgu glabātuve</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Paroles frāze</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Atkopšanas kods</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Noņemt: %1</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or said no. Unlock it and try again. Nothing was changed.</source>
        <translation>Šī datora atslēgu glabātuve ir slēgta vai atteica. Atslēdziet to un mēģiniet vēlreiz. Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep the key.</source>
        <translation>Šim datoram nav atslēgu glabātuves, kas varētu glabāt atslēgu.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Paroles frāzes maiņa</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Paroles frāzes iestatīšana</translation>
    </message>
    <message>
        <source>The passphrase opens the encrypted data on this computer. It is not the password of the hub.</source>
        <translation>Paroles frāze atver šifrētos datus šajā datorā. Tā nav servera parole.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Jaunā paroles frāze</translation>
    </message>
    <message>
        <source>At least 12 characters. A sentence is easy to remember.</source>
        <translation>Vismaz 12 rakstzīmes. Teikumu ir viegli atcerēties.</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Jaunā paroles frāze vēlreiz</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mainīt</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>nav izveidots</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Iestatīt paroles frāzi</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>vecākas par gadu</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>kopš %1</translation>
    </message>
    <message>
        <source>Renew the keys…</source>
        <translation>Atjaunot atslēgas…</translation>
    </message>
    <message>
        <source>The keys are a year old: it is time to renew them.</source>
        <translation>Atslēgas ir gadu vecas: laiks tās atjaunot.</translation>
    </message>
    <message>
        <source>They are renewed each year, and when you want it: after somebody may have seen them.</source>
        <translation>Tās atjauno katru gadu un tad, kad vēlaties: ja kāds tās, iespējams, ir redzējis.</translation>
    </message>
    <message>
        <source>An organisation here wants a passphrase alone to open its data.</source>
        <translation>Kāda organizācija vēlas, lai tās datus atver tikai paroles frāze.</translation>
    </message>
    <message>
        <source>Keys of the data</source>
        <translation>Datu atslēgas</translation>
    </message>
    <message>
        <source>All data on this computer are written anew under new keys. Nothing is lost, and no connection is needed.</source>
        <translation>Visi dati šajā datorā tiek pārrakstīti ar jaunām atslēgām. Nekas nezūd, un savienojums nav vajadzīgs.</translation>
    </message>
    <message>
        <source>The printed recovery code ends; you get a new one.</source>
        <translation>Izdrukātais atkopšanas kods vairs nederēs; jūs saņemsiet jaunu.</translation>
    </message>
    <message>
        <source>Renew the keys</source>
        <translation>Atjaunot atslēgas</translation>
    </message>
    <message>
        <source>Passphrase for this computer</source>
        <translation>Šī datora paroles frāze</translation>
    </message>
    <message>
        <source>Renew the keys of the data on this computer?</source>
        <translation>Vai atjaunot šī datora datu atslēgas?</translation>
    </message>
    <message>
        <source>The keys were renewed.</source>
        <translation>Atslēgas ir atjaunotas.</translation>
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
        <translation>Lielāks teksts</translation>
    </message>
</context>
<context>
    <name>sek::KioskModel</name>
    <message>
        <source>(was %1)</source>
        <translation>(bija %1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>activity, note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>nepiedalījās</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datums</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Pasākums</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laiks</translation>
    </message>
</context>
<context>
    <name>sek::KioskQueueWindow</name>
    <message>
        <source>Sign your attendance</source>
        <translation>Parakstiet savu apmeklējumu</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Atsauce</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mēnesis</translation>
    </message>
    <message>
        <source>Reference in your message</source>
        <translation>Atsauce jūsu ziņā</translation>
    </message>
    <message>
        <source>Day of birth, as a number</source>
        <translation>Dzimšanas diena kā skaitlis</translation>
    </message>
    <message>
        <source>Month of birth, as a number</source>
        <translation>Dzimšanas mēnesis kā skaitlis</translation>
    </message>
    <message>
        <source>Open my month</source>
        <translation>Atvērt manu mēnesi</translation>
    </message>
    <message>
        <source>Leave (staff)</source>
        <translation>Iziet (darbiniekiem)</translation>
    </message>
    <message>
        <source>Attendance – Sekretariat</source>
        <extracomment>Title of the window while participants sign one after another; it holds no name.</extracomment>
        <translation>Apmeklējums – Sekretariat</translation>
    </message>
    <message>
        <source>Type the four letters of the reference in your message.</source>
        <translation>Ievadiet četrus atsauces burtus no savas ziņas.</translation>
    </message>
    <message>
        <source>Type the day of the month you were born as a number, for example 4.</source>
        <translation>Ievadiet dzimšanas dienu kā skaitli, piemēram, 4.</translation>
    </message>
    <message>
        <source>Type the month you were born as a number, for example 11.</source>
        <translation>Ievadiet dzimšanas mēnesi kā skaitli, piemēram, 11.</translation>
    </message>
    <message>
        <source>Type the reference in your message, and the day and month you were born. You type the code after that.</source>
        <translation>Ievadiet atsauci no savas ziņas un savas dzimšanas dienu un mēnesi. Kodu ievadīsiet pēc tam.</translation>
    </message>
</context>
<context>
    <name>sek::KioskWindow</name>
    <message>
        <source>Ask me later</source>
        <translation>Jautāt vēlāk</translation>
    </message>
    <message>
        <source>Leave (staff)</source>
        <translation>Iziet (darbiniekiem)</translation>
    </message>
    <message>
        <source>The screen was hidden because nobody used it.</source>
        <translation>Ekrāns ir paslēpts, jo neviens to nelietoja.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Turpināt</translation>
    </message>
    <message>
        <source>Thank you, it is confirmed.</source>
        <translation>Paldies, apstiprināts.</translation>
    </message>
    <message>
        <source>Give the computer back to the staff.</source>
        <translation>Atdodiet datoru darbiniekiem.</translation>
    </message>
    <message>
        <source>Thank you, it is signed.</source>
        <translation>Paldies, parakstīts.</translation>
    </message>
    <message>
        <source>A receipt goes to all your phones and e-mail addresses. Give the computer back to the staff.</source>
        <translation>Apstiprinājumu sūta uz visiem jūsu tālruņiem un e-pasta adresēm. Atdodiet datoru darbiniekiem.</translation>
    </message>
    <message>
        <source>Thank you, it was sent back.</source>
        <translation>Paldies, nosūtīts atpakaļ.</translation>
    </message>
    <message>
        <source>The person responsible looks at it and you get a new version to read. Give the computer back to the staff.</source>
        <translation>Atbildīgā persona to izskatīs, un jūs saņemsiet jaunu versiju. Atdodiet datoru darbiniekiem.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>Nekas netika parakstīts.</translation>
    </message>
    <message>
        <source>You can do it another day. Give the computer back to the staff.</source>
        <translation>To var izdarīt citā dienā. Atdodiet datoru darbiniekiem.</translation>
    </message>
    <message>
        <source>Attendance – Sekretariat</source>
        <extracomment>Title of the window while a participant works alone; it holds no name.</extracomment>
        <translation>Apmeklējums – Sekretariat</translation>
    </message>
    <message>
        <source>Stored. It will be checked at the next connection.</source>
        <translation>Saglabāts. To pārbaudīs nākamajā savienojuma reizē.</translation>
    </message>
    <message>
        <source>Nothing is signed yet. The staff learn then whether the code was right. Give the computer back to the staff.</source>
        <translation>Vēl nekas nav parakstīts. Vai kods bija pareizs, darbinieki uzzinās pēc tam. Atdodiet datoru darbiniekiem.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Nākamais</translation>
    </message>
    <message>
        <source>A receipt goes to all your phones and e-mail addresses.</source>
        <translation>Apstiprinājumu sūta uz visiem jūsu tālruņiem un e-pasta adresēm.</translation>
    </message>
    <message>
        <source>The person responsible looks at it and you get a new version to read.</source>
        <translation>Atbildīgā persona to izskatīs, un jūs saņemsiet jaunu versiju.</translation>
    </message>
    <message>
        <source>You can do it another day.</source>
        <translation>To var izdarīt citā dienā.</translation>
    </message>
</context>
<context>
    <name>sek::LetterDialog</name>
    <message>
        <source>Letter</source>
        <translation>Vēstule</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Adresāts</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temats</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Vēstules teksts</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopēt tekstu</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Atvērt pasta programmā</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
</context>
<context>
    <name>sek::ListedModel</name>
    <message>
        <source>main contact person of the project</source>
        <translation>projekta galvenā kontaktpersona</translation>
    </message>
    <message>
        <source>authorised user here</source>
        <translation>šeit pilnvarotais lietotājs</translation>
    </message>
    <message>
        <source>not an authorised user here</source>
        <translation>šeit nav pilnvarotais lietotājs</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nav zināms</translation>
    </message>
    <message>
        <source>Edit…, Remove</source>
        <translation>Rediģēt…, Noņemt</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Rediģēt…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Darbības</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vārds, uzvārds</translation>
    </message>
    <message>
        <source>E-mail on the list</source>
        <translatorcomment>Short form for a table header.</translatorcomment>
        <translation>E-pasts sarakstā</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Avots</translation>
    </message>
</context>
<context>
    <name>sek::ListedView</name>
    <message>
        <source>People on the list: %1</source>
        <translation>Personas sarakstā: %1</translation>
    </message>
    <message>
        <source>Granted by %1.</source>
        <translation>Piešķīra: %1.</translation>
    </message>
    <message>
        <source>Nobody is entered who keeps the list.</source>
        <translation>Nav norādīts, kas uztur sarakstu.</translation>
    </message>
    <message>
        <source>Who keeps the list: %1.</source>
        <translation>Sarakstu uztur: %1.</translation>
    </message>
    <message>
        <source>List confirmed on %1.</source>
        <translation>Saraksts apstiprināts %1</translation>
    </message>
    <message>
        <source>Nobody has asked yet who is on the list. Until then nobody is known to be missing from it.</source>
        <translation>Vēl nav noskaidrots, kas ir sarakstā. Līdz tam nav zināms, kura tajā trūkst.</translation>
    </message>
    <message>
        <source>Back to the check</source>
        <translation>Atpakaļ uz pārbaudi</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Rediģēt…</translation>
    </message>
    <message>
        <source>Confirmed today</source>
        <translation>Apstiprināts šodien</translation>
    </message>
    <message>
        <source>The body that keeps the list confirmed today who is on it</source>
        <translation>Saraksta uzturētājs šodien apstiprināja, kas tajā ir</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Pievienot personu…</translation>
    </message>
    <message>
        <source>People on the list</source>
        <translation>Personas sarakstā</translation>
    </message>
    <message>
        <source>Nobody is entered.</source>
        <translation>Neviens nav ievadīts.</translation>
    </message>
    <message>
        <source>Ask the body that keeps the list, then enter the people with their e-mail addresses.</source>
        <translation>Jautājiet saraksta uzturētājam, tad ievadiet personas ar e-pasta adresēm.</translation>
    </message>
    <message>
        <source>Edit person on the list</source>
        <translation>Rediģēt personu sarakstā</translation>
    </message>
    <message>
        <source>Add person to the list</source>
        <translation>Pievienot personu sarakstam</translation>
    </message>
    <message>
        <source>%1 is off the list.</source>
        <translation>Svītrots no saraksta: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
</context>
<context>
    <name>sek::LockChoice</name>
    <message>
        <source>The keychain of this computer keeps the key. Nothing has to be typed at the start.</source>
        <translation>Atslēgu glabā šī datora atslēgu glabātuve. Sākumā nekas nav jāieraksta.</translation>
    </message>
    <message>
        <source>Looking for the keychain of this computer…</source>
        <translation>Meklē šī datora atslēgu glabātuvi…</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or said no. Unlock it and try again, or choose a passphrase.</source>
        <translation>Šī datora atslēgu glabātuve ir slēgta vai atteica. Atslēdziet to un mēģiniet vēlreiz vai izvēlieties paroles frāzi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Mēģināt vēlreiz</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep the key. A passphrase is therefore needed; you type it at each start.</source>
        <translation>Šim datoram nav atslēgu glabātuves, kas varētu glabāt atslēgu. Tāpēc vajag paroles frāzi; to ieraksta katrā startā.</translation>
    </message>
    <message>
        <source>Lock of the encrypted data</source>
        <translation>Šifrēto datu slēgšana</translation>
    </message>
    <message>
        <source>Set a passphrase too</source>
        <translation>Iestatīt arī paroles frāzi</translation>
    </message>
    <message>
        <source>Passphrase for this computer</source>
        <translation>Šī datora paroles frāze</translation>
    </message>
    <message>
        <source>At least 12 characters. It opens the encrypted data on this computer.</source>
        <translation>Vismaz 12 rakstzīmes. Ar to atver šifrētos datus šajā datorā.</translation>
    </message>
    <message>
        <source>At least 12 characters are needed. A sentence is easy to remember.</source>
        <translation>Nepieciešamas vismaz 12 rakstzīmes. Teikumu ir viegli atcerēties.</translation>
    </message>
</context>
<context>
    <name>sek::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fails</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediģēt</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Skats</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Valoda</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Izskats</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kā sistēmā</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Gaišs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumšs</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Augsts kontrasts</translation>
    </message>
    <message>
        <source>My organisations</source>
        <translation>Manas organizācijas</translation>
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
        <translation>Organizācijas dati</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n kļūda</numerusform>
            <numerusform>%n kļūdas</numerusform>
            <numerusform>%n kļūdu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not sent</source>
        <translation>
            <numerusform>Nav nosūtītas %n izmaiņas</numerusform>
            <numerusform>Nav nosūtītas %n izmaiņas</numerusform>
            <numerusform>Nav nosūtītas %n izmaiņas</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>aizpildīts</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Visas organizācijas</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problēma</numerusform>
            <numerusform>%n problēmas</numerusform>
            <numerusform>%n problēmu</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Pieteikties vēlreiz</translation>
    </message>
    <message>
        <source>Update the program</source>
        <translation>Atjaunināt lietotni</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n change(s) waiting</source>
        <translation>
            <numerusform>Bezsaistē · gaida %n izmaiņas</numerusform>
            <numerusform>Bezsaistē · gaida %n izmaiņas</numerusform>
            <numerusform>Bezsaistē · gaida %n izmaiņas</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Bezsaistē</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n change(s)…</source>
        <translation>
            <numerusform>Tiek sūtītas %n izmaiņas…</numerusform>
            <numerusform>Tiek sūtītas %n izmaiņas…</numerusform>
            <numerusform>Tiek sūtītas %n izmaiņas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Notiek savienošana…</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Viss saglabāts</translation>
    </message>
    <message>
        <source>All saved · %1</source>
        <translation>Viss saglabāts · %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Saglabāt</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Atsaukt</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>A&amp;tcelt atsaukšanu</translation>
    </message>
    <message>
        <source>U&amp;pdate my organisation</source>
        <translation>&amp;Atjaunināt manu organizāciju</translation>
    </message>
    <message>
        <source>S&amp;ync now</source>
        <translation>&amp;Sinhronizēt tūlīt</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Meklēt…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;tpakaļ</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Uz priekšu</translation>
    </message>
    <message>
        <source>&amp;My organisations</source>
        <translation>&amp;Manas organizācijas</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>&amp;Lielāks teksts</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Mazāks teksts</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Parasts teksta lielums</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Aizs&amp;lēgt</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Iziet</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Meklēt visur</translation>
    </message>
    <message>
        <source>Placement portal (PASS)</source>
        <translation>Portāls (PASS)</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktpersona</translation>
    </message>
    <message>
        <source>Authorised users</source>
        <translation>Pilnvarotie lietotāji</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problēmas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenti</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Vēsture</translation>
    </message>
    <message>
        <source>To repeat in ORS</source>
        <translation>Jāatkārto ORS</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not sent</source>
        <translation>
            <numerusform>%n fails nav nosūtīts</numerusform>
            <numerusform>%n faili nav nosūtīti</numerusform>
            <numerusform>%n failu nav nosūtīts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) on the way</source>
        <translation>
            <numerusform>%n fails ceļā</numerusform>
            <numerusform>%n faili ceļā</numerusform>
            <numerusform>%n failu ceļā</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) should be renewed</source>
        <translation>
            <numerusform>jāatjauno %n dokuments</numerusform>
            <numerusform>jāatjauno %n dokumenti</numerusform>
            <numerusform>jāatjauno %n dokumentu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) cannot enter</source>
        <translation>
            <numerusform>%n persona nevar pieteikties</numerusform>
            <numerusform>%n personas nevar pieteikties</numerusform>
            <numerusform>%n personu nevar pieteikties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) to repeat</source>
        <translation>
            <numerusform>jāatkārto %n atjauninājums</numerusform>
            <numerusform>jāatkārto %n atjauninājumi</numerusform>
            <numerusform>jāatkārto %n atjauninājumu</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for organisations</source>
        <translation>Meklēt organizācijas</translation>
    </message>
    <message>
        <source>Register organisation</source>
        <translation>Reģistrēt organizāciju</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <source>&amp;Organisations</source>
        <translation>&amp;Organizācijas</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Rī&amp;ki</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Palīdzība</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ies&amp;tatījumi…</translation>
    </message>
    <message>
        <source>&amp;Search for organisations…</source>
        <translation>Meklēt or&amp;ganizācijas…</translation>
    </message>
    <message>
        <source>&amp;Review the changes…</source>
        <translation>Pā&amp;rskatīt izmaiņas…</translation>
    </message>
    <message>
        <source>&amp;Discard changes…</source>
        <translation>&amp;Nesaglabāt izmaiņas…</translation>
    </message>
    <message>
        <source>&amp;Invite a colleague…</source>
        <translation>&amp;Uzaicināt kolēģi…</translation>
    </message>
    <message>
        <source>Sign in &amp;again…</source>
        <translation>&amp;Pieteikties vēlreiz…</translation>
    </message>
    <message>
        <source>Make a &amp;recovery code…</source>
        <translation>Izveidot a&amp;tkopšanas kodu…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Īsi&amp;nājumtaustiņi…</translation>
    </message>
    <message>
        <source>&amp;About Sekretariat</source>
        <translation>P&amp;ar lietotni Sekretariat</translation>
    </message>
    <message>
        <source>Areas with words</source>
        <translation>Sadaļas ar nosaukumiem</translation>
    </message>
    <message>
        <source>Your session with the hub has ended. You can go on working; sign in again to send and to fetch.</source>
        <translation>Sesija ar serveri ir beigusies. Varat turpināt darbu; lai sūtītu un saņemtu, piesakieties vēlreiz.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Pieteikties vēlreiz…</translation>
    </message>
    <message numerus="yes">
        <source>Confirm with your password to send %n change(s).</source>
        <translation>
            <numerusform>Lai nosūtītu %n izmaiņu, apstipriniet ar paroli.</numerusform>
            <numerusform>Lai nosūtītu %n izmaiņas, apstipriniet ar paroli.</numerusform>
            <numerusform>Lai nosūtītu %n izmaiņu, apstipriniet ar paroli.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Apstiprināt…</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Kas jādara</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Mēģināt vēlreiz</translation>
    </message>
    <message>
        <source>Make a recovery code and keep it on paper: it opens the data here when the keychain or the passphrase does not.</source>
        <translation>Izveidojiet atkopšanas kodu un glabājiet to uz papīra: tas atver datus šeit, kad to neizdara atslēgu glabātuve vai paroles frāze.</translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation>Izveidot atkopšanas kodu…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne tagad</translation>
    </message>
    <message>
        <source>Account %1 on the hub %2. What you changed is kept and is sent afterwards.</source>
        <translation>Konts: %1. Serveris: %2. Mainītais ir saglabāts un tiks nosūtīts pēc pieteikšanās.</translation>
    </message>
    <message>
        <source>Password for the hub</source>
        <translation>Servera parole</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Pieteikties</translation>
    </message>
    <message>
        <source>Passphrase for this computer</source>
        <translation>Šī datora paroles frāze</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Apstiprināt</translation>
    </message>
    <message>
        <source>The hub asks before rights, keys or people change.</source>
        <translation>Serveris to prasa, pirms mainās tiesības, atslēgas vai cilvēki.</translation>
    </message>
    <message>
        <source>To be registered</source>
        <translation>Jāreģistrē</translation>
    </message>
    <message>
        <source>Waiting for your password</source>
        <translation>Gaida jūsu paroli</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Dalībnieki</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Pasākumi</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Apmeklējums</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) sent back</source>
        <translation>
            <numerusform>Atpakaļ nosūtīts %n mēnesis</numerusform>
            <numerusform>Atpakaļ nosūtīti %n mēneši</numerusform>
            <numerusform>Atpakaļ nosūtīti %n mēnešu</numerusform>
        </translation>
    </message>
    <message>
        <source>Set a passphrase under Settings first: only with it can the staff take the screen back.</source>
        <translation>Vispirms iestatījumos norādiet paroles frāzi: tikai ar to darbinieki var ekrānu paņemt atpakaļ.</translation>
    </message>
    <message>
        <source>A link to sign was sent by text message to %1.</source>
        <translation>Saite parakstīšanai ir nosūtīta īsziņā uz %1.</translation>
    </message>
    <message>
        <source>A link to sign was sent by e-mail to %1.</source>
        <translation>Saite parakstīšanai ir nosūtīta e-pastā uz %1.</translation>
    </message>
    <message>
        <source>This hub has no page to sign on.</source>
        <translation>Šim serverim nav parakstīšanas lapas.</translation>
    </message>
    <message>
        <source>My attendance</source>
        <translation>Mans apmeklējums</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) to sign</source>
        <translation>
            <numerusform>%n parakstāms mēnesis</numerusform>
            <numerusform>%n parakstāmi mēneši</numerusform>
            <numerusform>%n parakstāmu mēnešu</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: another hub answers</source>
        <translation>Bezsaistē: atbild cits serveris</translation>
    </message>
    <message>
        <source>Offline: certificate not valid</source>
        <translation>Bezsaistē: sertifikāts nav derīgs</translation>
    </message>
    <message>
        <source>Offline: sign in to the network</source>
        <translation>Bezsaistē: jāpiesakās tīklā</translation>
    </message>
    <message>
        <source>The hub was restored from a backup that did not have everything this computer had seen. What was missing is given back to it from here.</source>
        <translation>Serveris atjaunots no rezerves kopijas, kurā nebija visa, ko šis dators bija redzējis. Trūkstošo tam atdod no šejienes.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Labi</translation>
    </message>
    <message>
        <source>Your access to %1 has ended. Its data on this computer was removed. If that was a mistake, ask a colleague there.</source>
        <translation>Jūsu piekļuve organizācijai %1 ir beigusies. Tās dati šajā datorā izdzēsti. Ja tā ir kļūda, jautājiet kolēģim.</translation>
    </message>
    <message>
        <source>The hub&apos;s record does not fit what this computer has seen. Nothing is signed until that is cleared up.</source>
        <translation>Servera žurnāls nesaskan ar to, ko ir redzējis šis dators. Līdz tas ir noskaidrots, neko neparaksta.</translation>
    </message>
    <message>
        <source>Leave the sample data?</source>
        <translation>Vai iziet no parauga datiem?</translation>
    </message>
    <message>
        <source>The sample data on this computer are deleted, with everything you tried in them.</source>
        <translation>Parauga dati šajā datorā tiks dzēsti kopā ar visu, ko tajos izmēģinājāt.</translation>
    </message>
    <message>
        <source>Then you join with the invitation, as at a first start.</source>
        <translation>Pēc tam pievienosieties ar uzaicinājumu kā pirmajā reizē.</translation>
    </message>
    <message>
        <source>What is kept here is deleted for good, and with it every change that has not reached the hub.</source>
        <translation>Viss šeit glabātais tiks neatgriezeniski dzēsts, arī izmaiņas, kas nav nonākušas serverī.</translation>
    </message>
    <message>
        <source>What the hub has is not touched. To fetch it again you need an invitation.</source>
        <translation>Serverī esošais paliek neskarts. Lai to atkal saņemtu, vajadzīgs uzaicinājums.</translation>
    </message>
    <message>
        <source>The hub of this computer is part of it: there is no other copy of its data.</source>
        <translation>Tajā ietilpst arī šī datora serveris: citas tā datu kopijas nav.</translation>
    </message>
    <message>
        <source>Delete the data on this computer?</source>
        <translation>Vai dzēst datus šajā datorā?</translation>
    </message>
    <message>
        <source>Nobody can open them any more afterwards, not with the passphrase, the keychain or the recovery code either.</source>
        <translation>Pēc tam tos vairs nevarēs atvērt ne ar paroles frāzi, ne ar atslēgu glabātuvi, ne ar atkopšanas kodu.</translation>
    </message>
    <message>
        <source>Other &amp;profiles</source>
        <translation>Citi &amp;profili</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Profils %1</translation>
    </message>
    <message>
        <source>&amp;Join an organisation…</source>
        <translation>Pie&amp;vienoties organizācijai…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>&amp;Izrakstīties…</translation>
    </message>
    <message>
        <source>Join again…</source>
        <translation>Pievienoties vēlreiz…</translation>
    </message>
    <message>
        <source>Some could not be read: check what you did last.</source>
        <translation>Dažas nevarēja nolasīt: pārbaudiet savas pēdējās izmaiņas.</translation>
    </message>
    <message>
        <source>Forgotten…</source>
        <translation>Aizmirsta…</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Vai izrakstīties?</translation>
    </message>
    <message>
        <source>Sign this computer out of the hub?</source>
        <translation>Vai izrakstīt šo datoru no servera?</translation>
    </message>
    <message>
        <source>What is here stays, locked, and can be worked on; to send and to fetch you sign in again with your password.</source>
        <translation>Šeit esošais paliek aizslēgts, un ar to var strādāt; lai sūtītu un saņemtu, piesakieties vēlreiz ar paroli.</translation>
    </message>
    <message>
        <source>A file of the data on this computer was damaged and is kept aside; what the hub has is fetched again.</source>
        <translation>Kāds datu fails šajā datorā bija bojāts un ir nolikts malā; serverī esošais tiek saņemts vēlreiz.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not sent yet were saved from it.</source>
        <translation>
            <numerusform>No tā saglabāta %n nenosūtīta izmaiņa.</numerusform>
            <numerusform>No tā saglabātas %n nenosūtītas izmaiņas.</numerusform>
            <numerusform>No tā saglabāts %n nenosūtītu izmaiņu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Piekļuve</translation>
    </message>
    <message>
        <source>&amp;Verify certificate…</source>
        <translation>Pār&amp;baudīt izziņu…</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Atsaukt: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>A&amp;tcelt atsaukšanu: %1</translation>
    </message>
    <message>
        <source>Ne&amp;xt region</source>
        <translation>Nā&amp;kamais apgabals</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Melnraksts saglabāts</translation>
    </message>
    <message>
        <source>Re&amp;gion before</source>
        <translation>Iepriekšējais ap&amp;gabals</translation>
    </message>
    <message>
        <source>This hub lets nobody register an organisation without an invitation. Ask the person who runs the hub for one.</source>
        <translation>Šis serveris bez uzaicinājuma nevienam neļauj reģistrēt organizāciju. Palūdziet to personai, kas serveri uztur.</translation>
    </message>
    <message>
        <source>Only the hub can open a place for a new organisation.</source>
        <translation>Vietu jaunai organizācijai var atvērt tikai serveris.</translation>
    </message>
    <message>
        <source>The hub did not open a place for a new organisation.</source>
        <translation>Serveris neatvēra vietu jaunai organizācijai.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Paroles frāzes iestatīšana</translation>
    </message>
    <message>
        <source>%1 wants a passphrase alone to open its data.</source>
        <translation>%1: datus drīkst atvērt tikai ar paroles frāzi.</translation>
    </message>
    <message>
        <source>From now on you type it when you unlock the program. Nothing is lost, and no connection is needed.</source>
        <translation>Turpmāk to ierakstīsiet, atslēdzot lietotni. Nekas nezūd, un savienojums nav vajadzīgs.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Jaunā paroles frāze</translation>
    </message>
    <message>
        <source>At least 12 characters. A sentence is easy to remember.</source>
        <translation>Vismaz 12 rakstzīmes. Teikumu ir viegli atcerēties.</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Jaunā paroles frāze vēlreiz</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Iestatīt paroles frāzi</translation>
    </message>
    <message>
        <source>Register an &amp;organisation…</source>
        <translation>Reģistrēt &amp;organizāciju…</translation>
    </message>
    <message>
        <source>&amp;New row…</source>
        <translation>Jauna &amp;rinda…</translation>
    </message>
    <message>
        <source>&amp;Edit the row…</source>
        <translation>&amp;Labot rindu…</translation>
    </message>
    <message>
        <source>Re&amp;move the row…</source>
        <translation>&amp;Dzēst rindu…</translation>
    </message>
    <message>
        <source>F&amp;ilter the list</source>
        <translation>&amp;Filtrēt sarakstu</translation>
    </message>
    <message>
        <source>Next re&amp;cord</source>
        <translation>&amp;Nākamais ieraksts</translation>
    </message>
    <message>
        <source>Recor&amp;d before</source>
        <translation>Iepriekšējais i&amp;eraksts</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>Pro&amp;blēmas</translation>
    </message>
    <message>
        <source>%1 wants a passphrase alone to open its data. The keychain of this computer does not open them any more.</source>
        <translation>%1: datus drīkst atvērt tikai ar paroles frāzi. Šī datora atslēgu glabātuve tos vairs neatver.</translation>
    </message>
    <message>
        <source>%1 wants a passphrase alone to open its data. Set one to work with them.</source>
        <translation>%1: datus drīkst atvērt tikai ar paroles frāzi. Izveidojiet to, lai ar tiem strādātu.</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Iestatīt paroles frāzi…</translation>
    </message>
    <message>
        <source>The keys of the data on this computer are a year old. Renewing them takes a moment and loses nothing.</source>
        <translation>Šī datora datu atslēgas ir gadu vecas. To atjaunošana aizņem brīdi, un nekas nezūd.</translation>
    </message>
    <message>
        <source>Renew the keys…</source>
        <translation>Atjaunot atslēgas…</translation>
    </message>
    <message>
        <source>The keys here were renewed, as each year, and the printed recovery code has ended. Make a new one.</source>
        <translation>Atslēgas šeit ir atjaunotas, kā katru gadu, un izdrukātais atkopšanas kods vairs neder. Izveidojiet jaunu.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching: %n record(s)</source>
        <translation>
            <numerusform>Saņem: %n ieraksts</numerusform>
            <numerusform>Saņem: %n ieraksti</numerusform>
            <numerusform>Saņem: %n ierakstu</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub is reached. What you change is sent at once.</source>
        <translation>Serveris ir sasniedzams. Jūsu izmaiņas tiek nosūtītas uzreiz.</translation>
    </message>
    <message>
        <source>The hub is being asked.</source>
        <translation>Notiek sazināšanās ar serveri.</translation>
    </message>
    <message>
        <source>The hub wants you to sign in again. What you change is kept here until then.</source>
        <translation>Serveris prasa pieteikties vēlreiz. Līdz tam jūsu izmaiņas paliek šeit.</translation>
    </message>
    <message>
        <source>The hub cannot be reached now. What you change is kept here and sent later.</source>
        <translation>Serveris pašlaik nav sasniedzams. Jūsu izmaiņas paliek šeit un tiks nosūtītas vēlāk.</translation>
    </message>
    <message>
        <source>You have opened several today. Try again tomorrow.</source>
        <translation>Šodien jau izveidotas vairākas. Mēģiniet vēlreiz rīt.</translation>
    </message>
    <message>
        <source>Ta&amp;ke over changes from a file…</source>
        <translation>Pārņemt izmaiņas no &amp;faila…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Saglabāt failā…</translation>
    </message>
    <message>
        <source>Save what was not sent</source>
        <translation>Saglabāt nenosūtīto</translation>
    </message>
    <message>
        <source>Changes (*.json)</source>
        <translation>Izmaiņas (*.json)</translation>
    </message>
    <message>
        <source>Take over changes from a file</source>
        <translation>Pārņemt izmaiņas no faila</translation>
    </message>
    <message>
        <source>Changes (*.json);;All files (*)</source>
        <translation>Izmaiņas (*.json);;Visi faili (*)</translation>
    </message>
    <message>
        <source>What you had not sent to %1 is kept on this computer until %2. Save it for a colleague there to take over.</source>
        <translation>Tas, ko nenosūtījāt organizācijai %1, šajā datorā glabājas līdz %2. Saglabājiet to, lai kolēģis to var pārņemt.</translation>
    </message>
    <message>
        <source>The changes from the file stand in the pages now. Review them, then update the organisation.</source>
        <translation>Izmaiņas no faila tagad ir lapās. Pārskatiet tās un tad atjauniniet organizāciju.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) in it have to be made by hand.</source>
        <translation>
            <numerusform>%n cita tajā jāveic ar roku.</numerusform>
            <numerusform>%n citas tajā jāveic ar roku.</numerusform>
            <numerusform>%n citu tajā jāveic ar roku.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be read or written. Choose another place.</source>
        <translation>Failu neizdevās nolasīt vai saglabāt. Izvēlieties citu vietu.</translation>
    </message>
    <message>
        <source>The changes in this file are of another organisation. Open that one and try again there.</source>
        <translation>Izmaiņas šajā failā ir no citas organizācijas. Atveriet to un mēģiniet vēlreiz tur.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of Sekretariat. Update the program and try again.</source>
        <translation>Fails ir izveidots ar jaunāku Sekretariat versiju. Atjauniniet lietotni un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>This is no file with changes that were not sent.</source>
        <translation>Šis nav fails ar nenosūtītām izmaiņām.</translation>
    </message>
    <message numerus="yes">
        <source>%n authorised user(s)</source>
        <translation>
            <numerusform>%n pilnvarotais lietotājs</numerusform>
            <numerusform>%n pilnvarotie lietotāji</numerusform>
            <numerusform>%n pilnvaroto lietotāju</numerusform>
        </translation>
    </message>
    <message>
        <source>Your access to %1 was ended on %2. Its data on this computer was removed. If that was a mistake, ask a colleague there.</source>
        <translation>Jūsu piekļuve organizācijai %1 ir noņemta: %2. Tās dati šajā datorā izdzēsti. Ja tā ir kļūda, jautājiet kolēģim.</translation>
    </message>
    <message>
        <source>Your access to %1 was ended by %2 on %3. Its data on this computer was removed. If that was a mistake, ask a colleague there.</source>
        <translation>Jūsu piekļuvi organizācijai %1 ir noņēmis šis lietotājs: %2 (%3). Tās dati šajā datorā izdzēsti. Ja tā ir kļūda, jautājiet kolēģim.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) from the file stand as they were typed when you open them.</source>
        <translation>
            <numerusform>%n veidlapa no faila ir aizpildīta tāpat, kad to atverat.</numerusform>
            <numerusform>%n veidlapas no faila ir aizpildītas tāpat, kad tās atverat.</numerusform>
            <numerusform>%n veidlapu no faila ir aizpildītas tāpat, kad tās atverat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused change(s) from the file stand under Problems.</source>
        <translation>
            <numerusform>%n noraidīta izmaiņa no faila ir sadaļā “Problēmas”.</numerusform>
            <numerusform>%n noraidītas izmaiņas no faila ir sadaļā “Problēmas”.</numerusform>
            <numerusform>%n noraidītu izmaiņu no faila ir sadaļā “Problēmas”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>This computer was without the hub for 90 days. %1 wants its data deleted then, and they were. With the hub they come again.</source>
        <translation>Šis dators 90 dienas bija bez servera. %1 šādā gadījumā datus dzēš, un tie ir dzēsti. No servera tos saņems no jauna.</translation>
    </message>
    <message>
        <source>What you change is kept here until it does.</source>
        <translation>Kamēr tas nedarbojas, izmaiņas paliek šeit.</translation>
    </message>
    <message>
        <source>Offline: the hub is too old</source>
        <translation>Bezsaistē: serveris ir par vecu</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nav saglabāts</translation>
    </message>
</context>
<context>
    <name>sek::MessageBar</name>
    <message>
        <source>Error: %1</source>
        <translation>Kļūda: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Brīdinājums: %1</translation>
    </message>
</context>
<context>
    <name>sek::Month</name>
    <message>
        <source>Protected identity %1</source>
        <translation>Aizsargāta identitāte %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Melnraksts</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Iesniegts</translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation>Kods nosūtīts</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Tiek pārbaudīts</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Parakstīts</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Noraidīts</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Slēgts</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Melnraksti</translation>
    </message>
    <message>
        <source>Reported</source>
        <comment>plural</comment>
        <translation>Iesniegtie</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>plural</comment>
        <translation>Parakstītie</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>plural</comment>
        <translation>Noraidītie</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>plural</comment>
        <translation>Slēgtie</translation>
    </message>
    <message>
        <source>%1 more than planned. Change the time or write why.</source>
        <translation>Par %1 vairāk, nekā plānots. Mainiet laiku vai uzrakstiet, kāpēc.</translation>
    </message>
    <message>
        <source>More than %1 in one day. Change the time or write why.</source>
        <translation>Vairāk nekā %1 vienā dienā. Mainiet laiku vai uzrakstiet, kāpēc.</translation>
    </message>
    <message>
        <source>More than %1 in one day.</source>
        <translation>Vairāk nekā %1 vienā dienā.</translation>
    </message>
    <message>
        <source>The session was cancelled. It can have no hours.</source>
        <translation>Nodarbība ir atcelta. Tai nevar būt stundu.</translation>
    </message>
    <message>
        <source>This day is still to come. Hours are reported afterwards.</source>
        <translation>Šī diena vēl nav pienākusi. Stundas norāda pēc tam.</translation>
    </message>
    <message>
        <source>The person does not take part on this day.</source>
        <translation>Persona šajā dienā nepiedalās.</translation>
    </message>
    <message>
        <source>The participant says that this is not correct.</source>
        <translation>Dalībnieks saka, ka tas nav pareizi.</translation>
    </message>
    <message>
        <source>Planned %1, nothing entered yet.</source>
        <translation>Plānots %1, nekas vēl nav ievadīts.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 st.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 st. %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n stunda</numerusform>
            <numerusform>%n stundas</numerusform>
            <numerusform>%n stundu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>weekday, day, month</comment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>Reported as attended, to the minute.</source>
        <translation>Apmeklējuma laiku norāda ar precizitāti līdz minūtei.</translation>
    </message>
    <message>
        <source>Each day is rounded down to half hours.</source>
        <translation>Katru dienu noapaļo uz leju līdz pusstundām.</translation>
    </message>
    <message>
        <source>The month is rounded down to half hours.</source>
        <translation>Mēnesi noapaļo uz leju līdz pusstundām.</translation>
    </message>
    <message>
        <source>Each day is rounded down to whole hours.</source>
        <translation>Katru dienu noapaļo uz leju līdz veselām stundām.</translation>
    </message>
    <message>
        <source>The month is rounded down to whole hours.</source>
        <translation>Mēnesi noapaļo uz leju līdz veselām stundām.</translation>
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
        <translation>Atvērt labojumu…</translation>
    </message>
    <message>
        <source>Decide about the objection…</source>
        <translation>Izlemt par iebildumu…</translation>
    </message>
    <message>
        <source>Agree to open the locked month…</source>
        <translation>Piekrist slēgtā mēneša atvēršanai…</translation>
    </message>
    <message>
        <source>Ask to open the locked month…</source>
        <translation>Lūgt atvērt slēgto mēnesi…</translation>
    </message>
    <message>
        <source>Mark as claimed…</source>
        <translation>Atzīmēt kā pieprasītu…</translation>
    </message>
    <message>
        <source>Let the participant sign again…</source>
        <translation>Ļaut dalībniekam atkal parakstīt…</translation>
    </message>
    <message>
        <source>Void the month…</source>
        <translation>Anulēt mēnesi…</translation>
    </message>
    <message>
        <source>A second person has to agree: of the project contact and the finance contact one asks and the other agrees.</source>
        <translation>Jāpiekrīt otrai personai: no projekta un finanšu kontaktpersonas viena lūdz un otra piekrīt.</translation>
    </message>
    <message>
        <source>The participant writes: %1</source>
        <translation>Dalībnieks raksta: %1</translation>
    </message>
    <message>
        <source>The code that was sent stops working.</source>
        <translation>Nosūtītais kods vairs nedarbosies.</translation>
    </message>
    <message>
        <source>The signatures stay with the version before; both persons sign the new one again.</source>
        <translation>Paraksti paliek pie iepriekšējās versijas; jauno abas personas paraksta vēlreiz.</translation>
    </message>
    <message>
        <source>A new version with the same hours can be edited. The certificate of the version before is marked as replaced.</source>
        <translation>Var labot jaunu versiju ar tām pašām stundām. Iepriekšējās versijas izziņu atzīmē kā aizstātu.</translation>
    </message>
    <message>
        <source>Open a correction</source>
        <translation>Atvērt labojumu</translation>
    </message>
    <message>
        <source>Correct %1, %2?</source>
        <comment>month, person</comment>
        <translation>Vai labot mēnesi %1 (%2)?</translation>
    </message>
    <message>
        <source>Reason (at least ten letters)</source>
        <translation>Iemesls (vismaz desmit burti)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Iemesls</translation>
    </message>
    <message>
        <source>Open the correction</source>
        <translation>Atvērt labojumu</translation>
    </message>
    <message>
        <source>A new version is open. Change the hours, then report and sign it again.</source>
        <translation>Ir atvērta jauna versija. Izmainiet stundas, tad iesniedziet un parakstiet to no jauna.</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Iebildums</translation>
    </message>
    <message>
        <source>%1, %2: “I did not sign this”</source>
        <comment>month, person</comment>
        <translation>%1, %2: “Es to neparakstīju”</translation>
    </message>
    <message>
        <source>The signature stands</source>
        <translation>Paraksts paliek spēkā</translation>
    </message>
    <message>
        <source>The month is locked and can be claimed.</source>
        <translation>Mēnesi slēdz un to var pieprasīt.</translation>
    </message>
    <message>
        <source>It was not signed</source>
        <translation>Tas nebija parakstīts</translation>
    </message>
    <message>
        <source>The signature is taken back. A new version opens and both persons sign again.</source>
        <translation>Parakstu atsauc. Atveras jauna versija, un abas personas paraksta no jauna.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Izlemt</translation>
    </message>
    <message>
        <source>It is decided.</source>
        <translation>Ir izlemts.</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>Norādītais iemesls: %1</translation>
    </message>
    <message>
        <source>%1 writes: %2</source>
        <comment>person, reason</comment>
        <translation>%1 raksta: %2</translation>
    </message>
    <message>
        <source>The project contact and the finance contact open it together: one asks, the other agrees.</source>
        <translation>To kopā atver projekta un finanšu kontaktpersona: viena lūdz, otra piekrīt.</translation>
    </message>
    <message>
        <source>It was used in the claim %1.</source>
        <translation>Tas izmantots pieprasījumā %1.</translation>
    </message>
    <message>
        <source>A new version opens; both persons sign again. What was sent to the office of statistics has to be sent again.</source>
        <translation>Atveras jauna versija; abas personas paraksta no jauna. Statistikas pārvaldei nosūtītais jāsūta vēlreiz.</translation>
    </message>
    <message>
        <source>Open a locked month</source>
        <translation>Atvērt slēgtu mēnesi</translation>
    </message>
    <message>
        <source>Open %1, %2?</source>
        <comment>month, person</comment>
        <translation>Vai atvērt %1, %2?</translation>
    </message>
    <message>
        <source>Agree and open</source>
        <translation>Piekrist un atvērt</translation>
    </message>
    <message>
        <source>Ask the other contact</source>
        <translation>Lūgt otru kontaktpersonu</translation>
    </message>
    <message>
        <source>The month is open again.</source>
        <translation>Mēnesis atkal ir atvērts.</translation>
    </message>
    <message>
        <source>The other contact was asked.</source>
        <translation>Otra kontaktpersona ir lūgta.</translation>
    </message>
    <message>
        <source>Mark as claimed</source>
        <translation>Atzīmēt kā pieprasītu</translation>
    </message>
    <message numerus="yes">
        <source>%n signed month(s) in a payment claim</source>
        <translation>
            <numerusform>%n parakstīts mēnesis maksājumu pieprasījumā</numerusform>
            <numerusform>%n parakstīti mēneši maksājumu pieprasījumā</numerusform>
            <numerusform>%n parakstītu mēnešu maksājumu pieprasījumā</numerusform>
        </translation>
    </message>
    <message>
        <source>They are locked. Only the project contact and the finance contact together can open them again.</source>
        <translation>Tos slēdz. Atkal atvērt tos var tikai projekta un finanšu kontaktpersona kopā.</translation>
    </message>
    <message>
        <source>The claim’s reference</source>
        <translation>Pieprasījuma numurs</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) locked.</source>
        <translation>
            <numerusform>Slēgts %n mēnesis.</numerusform>
            <numerusform>Slēgti %n mēneši.</numerusform>
            <numerusform>Slēgti %n mēnešu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>Pārāk daudz nepareizu kodu</translation>
    </message>
    <message>
        <source>Let %1 sign again?</source>
        <translation>Vai ļaut atkal parakstīt: %1?</translation>
    </message>
    <message>
        <source>How you reached the participant (at least ten letters)</source>
        <translation>Kā sazinājāties ar dalībnieku (vismaz desmit burti)</translation>
    </message>
    <message>
        <source>Let them sign again</source>
        <translation>Ļaut atkal parakstīt</translation>
    </message>
    <message>
        <source>The participant can sign again.</source>
        <translation>Dalībnieks atkal var parakstīt.</translation>
    </message>
    <message>
        <source>Signing is not locked for this participant.</source>
        <translation>Šim dalībniekam parakstīšana nav bloķēta.</translation>
    </message>
    <message>
        <source>It was done twice in twelve months already. Let the participant sign on paper.</source>
        <translation>Divpadsmit mēnešos tas jau izdarīts divreiz. Ļaujiet dalībniekam parakstīt uz papīra.</translation>
    </message>
    <message>
        <source>Somebody else has to do this: a project contact who did not report the month.</source>
        <translation>Tas jādara kādam citam: projekta kontaktpersonai, kas mēnesi neiesniedza.</translation>
    </message>
    <message>
        <source>Void the month</source>
        <translation>Anulēt mēnesi</translation>
    </message>
    <message>
        <source>Void %1, %2?</source>
        <comment>month, person</comment>
        <translation>Vai anulēt %1, %2?</translation>
    </message>
    <message>
        <source>Its hours no longer count and its certificate is void. What was signed stays in the history.</source>
        <translation>Tā stundas vairs neskaita, un izziņa ir anulēta. Parakstītais paliek vēsturē.</translation>
    </message>
    <message>
        <source>The month is void.</source>
        <translation>Mēnesis ir anulēts.</translation>
    </message>
    <message>
        <source>Speak to the participant first, by another way than the locked phone or address.</source>
        <translation>Vispirms runājiet ar dalībnieku citā ceļā, nevis pa bloķēto tālruni vai adresi.</translation>
    </message>
    <message>
        <source>It can be done twice in twelve months, and not by who reported the month.</source>
        <translation>To var izdarīt divreiz divpadsmit mēnešos, un ne tas, kas mēnesi iesniedza.</translation>
    </message>
    <message>
        <source>A month signed on paper…</source>
        <translation>Uz papīra parakstīts mēnesis…</translation>
    </message>
    <message>
        <source>Compare the signed paper…</source>
        <translation>Salīdzināt parakstīto lapu…</translation>
    </message>
    <message>
        <source>The paper is passed on. Somebody else compares it with the month.</source>
        <translation>Lapa ir nodota. Kāds cits to salīdzinās ar mēnesi.</translation>
    </message>
    <message>
        <source>The month is signed on paper.</source>
        <translation>Mēnesis ir parakstīts uz papīra.</translation>
    </message>
    <message>
        <source>The paper is sent back.</source>
        <translation>Lapa ir nosūtīta atpakaļ.</translation>
    </message>
    <message>
        <source>Note an objection…</source>
        <translation>Pierakstīt iebildumu…</translation>
    </message>
    <message>
        <source>%1, %2: note that the participant did not sign this?</source>
        <comment>month, person</comment>
        <translation>%1, %2: vai pierakstīt, ka dalībnieks to nav parakstījis?</translation>
    </message>
    <message>
        <source>The month is not locked before it is decided.</source>
        <translation>Mēnesi neslēdz, kamēr nav izlemts.</translation>
    </message>
    <message>
        <source>What the participant says (at least ten letters)</source>
        <translation>Ko saka dalībnieks (vismaz desmit burti)</translation>
    </message>
    <message>
        <source>Note the objection</source>
        <translation>Pierakstīt iebildumu</translation>
    </message>
    <message>
        <source>The objection is noted. Decide about it next.</source>
        <translation>Iebildums pierakstīts. Par to jālemj.</translation>
    </message>
</context>
<context>
    <name>sek::MonthGrid</name>
    <message>
        <source>Filter by name</source>
        <translation>Filtrēt pēc vārda</translation>
    </message>
    <message>
        <source>Show weekends</source>
        <translation>Rādīt brīvdienas</translation>
    </message>
    <message>
        <source>Hours by participant and day</source>
        <translation>Stundas pa dalībniekiem un dienām</translation>
    </message>
    <message>
        <source>Participants and states</source>
        <translation>Dalībnieki un stāvokļi</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Summas</translation>
    </message>
    <message>
        <source>Nobody here. Esc in the filter shows everybody.</source>
        <translation>Šeit neviena nav. Esc filtrā rāda visus.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>Rep. = %1</source>
        <translation>Nor. = %1</translation>
    </message>
    <message>
        <source>Nobody was missing in that session.</source>
        <translation>Šajā nodarbībā neviena netrūka.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) entered as present</source>
        <translation>
            <numerusform>%n dalībnieks ierakstīts kā klātesošs</numerusform>
            <numerusform>%n dalībnieki ierakstīti kā klātesoši</numerusform>
            <numerusform>%n dalībnieku ierakstīti kā klātesoši</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were left out: they are not times, nothing can be entered there, or the day has several activities.</source>
        <translation>
            <numerusform>Izlaista %n vērtība: tas nav laiks, tur neko nevar ievadīt vai dienā ir vairāki pasākumi.</numerusform>
            <numerusform>Izlaistas %n vērtības: tas nav laiks, tur neko nevar ievadīt vai dienā ir vairāki pasākumi.</numerusform>
            <numerusform>Izlaistas %n vērtību: tas nav laiks, tur neko nevar ievadīt vai dienā ir vairāki pasākumi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::MonthHeader</name>
    <message>
        <source>wk %1</source>
        <extracomment>Short for week, with its number, over the days of a table</extracomment>
        <translation>%1. n.</translation>
    </message>
</context>
<context>
    <name>sek::MonthInspector</name>
    <message>
        <source>Ho&amp;urs</source>
        <translation>&amp;Stundas</translation>
    </message>
    <message>
        <source>&amp;Note (printed on the certificate)</source>
        <translation>&amp;Piezīme (drukā izziņā)</translation>
    </message>
    <message>
        <source>%1 · cancelled</source>
        <translation>%1 · atcelta</translation>
    </message>
    <message>
        <source>%1 · planned %2</source>
        <translation>%1 · plānots %2</translation>
    </message>
    <message>
        <source>%1 %2 · nothing planned</source>
        <translation>%1 %2 · nekas nav plānots</translation>
    </message>
    <message>
        <source>No session on this day. Sessions are added under Activities.</source>
        <translation>Šajā dienā nodarbības nav. Nodarbības pievieno sadaļā Pasākumi.</translation>
    </message>
    <message>
        <source>No day is chosen</source>
        <translation>Diena nav izvēlēta</translation>
    </message>
    <message>
        <source>Choose a cell to see what it is about.</source>
        <translation>Izvēlieties šūnu, lai redzētu, par ko tā ir.</translation>
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
        <translation>%1: lai mainītu, atveriet labojumu.</translation>
    </message>
    <message>
        <source>The person does not take part on this day.</source>
        <translation>Persona šajā dienā nepiedalās.</translation>
    </message>
    <message>
        <source>Nothing can be entered here.</source>
        <translation>Šeit neko nevar ievadīt.</translation>
    </message>
    <message>
        <source>Why more than planned?</source>
        <translation>Kāpēc vairāk, nekā plānots?</translation>
    </message>
    <message>
        <source>%1, required</source>
        <comment>field</comment>
        <translation>%1, obligāts</translation>
    </message>
    <message>
        <source>Note (printed on the certificate)</source>
        <translation>Piezīme (drukā izziņā)</translation>
    </message>
    <message>
        <source>“%1” is not a time. Type hours such as %2 or 3:30.</source>
        <translation>“%1” nav laiks. Ievadiet stundas, piemēram, %2 vai 3:30.</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>Pasā&amp;kums</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>activity, hours</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · entered %2</source>
        <comment>activity, hours</comment>
        <translation>%1 · ievadīts %2</translation>
    </message>
    <message>
        <source>Several activities on this day. The up and down keys choose which one the hours are about.</source>
        <translation>Šajā dienā ir vairāki pasākumi. Ar bultiņu uz augšu un uz leju izvēlas, uz kuru attiecas stundas.</translation>
    </message>
    <message>
        <source>Present for %1 of 100 planned hours so far; the project asks for %2.</source>
        <translation>Līdz šim klāt %1 no 100 plānotajām stundām; projekts prasa %2.</translation>
    </message>
    <message>
        <source>Present for %1 of 100 planned hours so far.</source>
        <translation>Līdz šim klāt %1 no 100 plānotajām stundām.</translation>
    </message>
</context>
<context>
    <name>sek::MonthLegend</name>
    <message>
        <source>hours at a session</source>
        <translation>stundas nodarbībā</translation>
    </message>
    <message>
        <source>shorter than planned</source>
        <translation>īsāk, nekā plānots</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>nepiedalījās</translation>
    </message>
    <message>
        <source>error</source>
        <translation>kļūda</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>trūkst</translation>
    </message>
</context>
<context>
    <name>sek::MonthModel</name>
    <message>
        <source>Hours of %1, %2</source>
        <translation>Stundas: %1, %2</translation>
    </message>
    <message>
        <source>Note for %1, %2</source>
        <translation>Piezīme: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n value(s)</source>
        <translation>
            <numerusform>Noņemt %n vērtību</numerusform>
            <numerusform>Noņemt %n vērtības</numerusform>
            <numerusform>Noņemt %n vērtību</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n value(s)</source>
        <translation>
            <numerusform>Ielīmēt %n vērtību</numerusform>
            <numerusform>Ielīmēt %n vērtības</numerusform>
            <numerusform>Ielīmēt %n vērtību</numerusform>
        </translation>
    </message>
    <message>
        <source>All present: %1, %2</source>
        <translation>Visi klāt: %1, %2</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>nepiedalījās</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tukšs</translation>
    </message>
    <message>
        <source>shorter than planned (%1)</source>
        <translation>īsāk, nekā plānots (%1)</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>atzīmēts</translation>
    </message>
    <message numerus="yes">
        <source>Draft, %n error(s)</source>
        <translation>
            <numerusform>Melnraksts, %n kļūda</numerusform>
            <numerusform>Melnraksts, %n kļūdas</numerusform>
            <numerusform>Melnraksts, %n kļūdu</numerusform>
        </translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Dalībnieks</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>Head of a narrow column: the sum of the month&apos;s hours</extracomment>
        <translation>Kopā</translation>
    </message>
    <message>
        <source>Rep.</source>
        <comment>column</comment>
        <extracomment>Head of a narrow column: hours that are reported after rounding, short for &quot;Reported&quot;</extracomment>
        <translation>Nor.</translation>
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
            <numerusform>%n organizācija, kurā jums ir loma</numerusform>
            <numerusform>%n organizācijas, kurās jums ir loma</numerusform>
            <numerusform>%n organizāciju, kurās jums ir loma</numerusform>
        </translation>
    </message>
    <message>
        <source>My organisations</source>
        <translation>Manas organizācijas</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>Organizāciju vēl nav</translation>
    </message>
    <message>
        <source>With changes not sent</source>
        <translation>Ar nenosūtītām izmaiņām</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Ar problēmām</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Visas organizācijas</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Labi</translation>
    </message>
    <message>
        <source>Ask a colleague for an invitation and join with its link, or register an organisation that nobody has entered yet.</source>
        <translation>Palūdziet kolēģim uzaicinājumu un pievienojieties ar tā saiti vai reģistrējiet organizāciju, kuru vēl neviens nav ievadījis.</translation>
    </message>
</context>
<context>
    <name>sek::NewPasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>Nomainīt paroli</translation>
    </message>
    <message>
        <source>Your other computers are signed out and ask for the new password.</source>
        <translation>Pārējos datoros sesija beigsies, un tie prasīs jauno paroli.</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Pašreizējā parole</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Jaunā parole</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Jaunā parole vēlreiz</translation>
    </message>
    <message>
        <source>At least 15 characters. A sentence is easy to remember.</source>
        <translation>Vismaz 15 rakstzīmes. Teikumu ir viegli atcerēties.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>At least 15 characters are needed. A sentence is easy to remember.</source>
        <translation>Nepieciešamas vismaz 15 rakstzīmes. Teikumu ir viegli atcerēties.</translation>
    </message>
    <message>
        <source>At most 128 characters can be used.</source>
        <translation>Var izmantot ne vairāk kā 128 rakstzīmes.</translation>
    </message>
    <message>
        <source>This password is easy to guess. Choose another one.</source>
        <translation>Šo paroli ir viegli uzminēt. Izvēlieties citu.</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>Šis lauks jāaizpilda.</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>Abi ieraksti atšķiras.</translation>
    </message>
</context>
<context>
    <name>sek::NoticePage</name>
    <message>
        <source>Your account was removed</source>
        <translation>Jūsu konts ir dzēsts</translation>
    </message>
    <message>
        <source>The access of this computer has ended</source>
        <translation>Šī datora piekļuve ir izbeigta</translation>
    </message>
    <message>
        <source>The program is too old for the hub</source>
        <translation>Lietotne ir par vecu šim serverim</translation>
    </message>
    <message>
        <source>Install the newer version of Sekretariat.</source>
        <translation>Uzstādiet jaunāku lietotnes Sekretariat versiju.</translation>
    </message>
    <message numerus="yes">
        <source>This computer has had no contact with the hub for %n day(s).</source>
        <translation>
            <numerusform>Šim datoram jau %n dienu nav bijis sakaru ar serveri.</numerusform>
            <numerusform>Šim datoram jau %n dienas nav bijis sakaru ar serveri.</numerusform>
            <numerusform>Šim datoram jau %n dienu nav bijis sakaru ar serveri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s) an organisation’s data cannot be opened any more, so that a lost computer does not keep them readable.</source>
        <translation>
            <numerusform>Pēc %n dienas organizācijas datus vairs nevar atvērt, lai nozaudētā datorā tie nepaliktu lasāmi.</numerusform>
            <numerusform>Pēc %n dienām organizācijas datus vairs nevar atvērt, lai nozaudētā datorā tie nepaliktu lasāmi.</numerusform>
            <numerusform>Pēc %n dienu organizācijas datus vairs nevar atvērt, lai nozaudētā datorā tie nepaliktu lasāmi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect this computer to the network. As soon as the hub has answered, everything opens again.</source>
        <translation>Pievienojiet šo datoru tīklam. Tiklīdz serveris atbildēs, viss atkal būs atvērts.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made here has not been sent yet (%1). It is kept and goes to the hub then.</source>
        <translation>
            <numerusform>Šeit veikta %n izmaiņa, kas vēl nav nosūtīta (%1). Tā ir saglabāta un tad tiks nosūtīta serverim.</numerusform>
            <numerusform>Šeit veiktas %n izmaiņas, kas vēl nav nosūtītas (%1). Tās ir saglabātas un tad tiks nosūtītas serverim.</numerusform>
            <numerusform>Šeit veikto izmaiņu, kas vēl nav nosūtītas, ir %n (%1). Tās ir saglabātas un tad tiks nosūtītas serverim.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data on this computer are locked</source>
        <translation>Dati šajā datorā ir slēgti</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Savienot tagad</translation>
    </message>
    <message>
        <source>The hub no longer knows your account. The data of this profile on this computer were deleted.</source>
        <translation>Serveris vairs nepazīst jūsu kontu. Šī profila dati šajā datorā ir izdzēsti.</translation>
    </message>
    <message>
        <source>If this surprises you, ask an owner of the organisation. To come back you need a new invitation.</source>
        <translation>Ja tas ir negaidīti, jautājiet organizācijas īpašniekam. Lai atgrieztos, vajadzīgs jauns uzaicinājums.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Sākt no jauna</translation>
    </message>
    <message>
        <source>Somebody with your account, or an administrator, ended the access of this computer. The data of this profile were deleted.</source>
        <translation>Kāds ar jūsu kontu vai administrators izbeidza šī datora piekļuvi. Šī profila dati ir izdzēsti.</translation>
    </message>
    <message>
        <source>To use this computer again you need a new invitation.</source>
        <translation>Lai atkal lietotu šo datoru, vajadzīgs jauns uzaicinājums.</translation>
    </message>
    <message>
        <source>After 90 days the organisation wants them deleted on this computer. Changes that were not sent are then kept for 30 days, to be saved as a file.</source>
        <translation>Pēc 90 dienām organizācija tos šajā datorā dzēš. Nenosūtītās izmaiņas tad vēl 30 dienas paliek, lai tās saglabātu failā.</translation>
    </message>
    <message>
        <source>Until then everything here can be read and nothing changed. What you changed before is kept on this computer and sent after the update.</source>
        <translation>Līdz tam šeit visu var lasīt un neko nevar mainīt. Līdzšinējās izmaiņas paliek šajā datorā un tiks nosūtītas pēc atjaunināšanas.</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Turpināt lasīt</translation>
    </message>
</context>
<context>
    <name>sek::Offline</name>
    <message>
        <source>%1: signed.</source>
        <translation>%1: parakstīts.</translation>
    </message>
    <message numerus="yes">
        <source>%1: wrong code, %n try(s) left.</source>
        <translation>
            <numerusform>%1: nepareizs kods, atlicis %n mēģinājums.</numerusform>
            <numerusform>%1: nepareizs kods, atlikuši %n mēģinājumi.</numerusform>
            <numerusform>%1: nepareizs kods, atlikuši %n mēģinājumu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: wrong code, and no try is left. Hand over again and send a new code.</source>
        <translation>%1: nepareizs kods, un mēģinājumu vairs nav. Nododiet ekrānu vēlreiz un nosūtiet jaunu kodu.</translation>
    </message>
    <message>
        <source>%1: the code came too late and counts for nothing. Hand over again and send a new code.</source>
        <translation>%1: kods pienāca par vēlu un neder. Nododiet ekrānu vēlreiz un nosūtiet jaunu kodu.</translation>
    </message>
    <message>
        <source>%1: the hours were changed in the meantime. The new version has to be read and signed.</source>
        <translation>%1: stundas pa to laiku ir mainītas. Jaunā versija jāizlasa un jāparaksta.</translation>
    </message>
    <message>
        <source>%1: what was stored cannot be read. Hand over again and send a new code.</source>
        <translation>%1: saglabāto nevar nolasīt. Nododiet ekrānu vēlreiz un nosūtiet jaunu kodu.</translation>
    </message>
    <message>
        <source>%1: not checked, because too many wrong codes were typed before.</source>
        <translation>%1: nav pārbaudīts, jo iepriekš ievadīts pārāk daudz nepareizu kodu.</translation>
    </message>
    <message>
        <source>%1: not checked, because the participation has ended.</source>
        <translation>%1: nav pārbaudīts, jo dalība ir beigusies.</translation>
    </message>
    <message>
        <source>%1: not checked, because the phone or e-mail address was changed.</source>
        <translation>%1: nav pārbaudīts, jo mainīts tālrunis vai e-pasta adrese.</translation>
    </message>
    <message>
        <source>%1: not checked, because another code was sent afterwards.</source>
        <translation>%1: nav pārbaudīts, jo vēlāk nosūtīts cits kods.</translation>
    </message>
    <message>
        <source>%1: not needed any more, it is signed already.</source>
        <translation>%1: vairs nav vajadzīgs, jau ir parakstīts.</translation>
    </message>
    <message>
        <source>%1: not checked, because this computer&apos;s clock was wrong.</source>
        <translation>%1: nav pārbaudīts, jo šī datora pulkstenis bija nepareizs.</translation>
    </message>
    <message>
        <source>%1: not checked. Hand over again and send a new code.</source>
        <translation>%1: nav pārbaudīts. Nododiet ekrānu vēlreiz un nosūtiet jaunu kodu.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) that were signed without a connection are checked and signed.</source>
        <translation>
            <numerusform>Pārbaudīts un parakstīts %n mēnesis, kas parakstīts bez savienojuma.</numerusform>
            <numerusform>Pārbaudīti un parakstīti %n mēneši, kas parakstīti bez savienojuma.</numerusform>
            <numerusform>Pārbaudīti un parakstīti %n mēnešu, kas parakstīti bez savienojuma.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::OfflineDialog</name>
    <message>
        <source>Prepare offline signing</source>
        <translation>Parakstīšanas sagatavošana bezsaistē</translation>
    </message>
    <message>
        <source>Each gets a six-digit code now and types it on this computer, also where there is no connection.</source>
        <translation>Katrs tagad saņem sešciparu kodu un ievada to šajā datorā, arī tur, kur nav savienojuma.</translation>
    </message>
    <message>
        <source>Whether it is right is checked when this computer next reaches the hub.</source>
        <translation>Vai tas ir pareizs, pārbaudīs, kad šis dators nākamreiz sasniegs serveri.</translation>
    </message>
    <message>
        <source>The codes can be typed until the end of</source>
        <translation>Kodus var ievadīt līdz šīs dienas beigām</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Send the codes</source>
        <translation>Nosūtīt kodus</translation>
    </message>
    <message>
        <source>Signing without a connection is not switched on for this project.</source>
        <translation>Šim projektam parakstīšana bez savienojuma nav ieslēgta.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Ieslēgt</translation>
    </message>
    <message>
        <source>The codes are being sent…</source>
        <translation>Kodi tiek sūtīti…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, why no code was sent</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send codes ahead?</source>
        <translation>Vai nosūtīt kodus iepriekš?</translation>
    </message>
    <message>
        <source>Taking the screen back there needs the passphrase for this computer; set one under Settings before you go.</source>
        <translation>Lai tur atgūtu ekrānu, vajadzīga šī datora paroles frāze; pirms došanās iestatiet to sadaļā Iestatījumi.</translation>
    </message>
</context>
<context>
    <name>sek::OrganisationEditor</name>
    <message>
        <source>Edit: %1</source>
        <translation>Rediģēt: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Atsaukt: %1</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Nesaglabāt izmaiņas</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Dzēst: %1</translation>
    </message>
    <message>
        <source>Resolve a conflict</source>
        <translation>Atrisināt konfliktu</translation>
    </message>
    <message>
        <source>Open again what was refused</source>
        <translation>Atkal atvērt noraidīto</translation>
    </message>
    <message>
        <source>The organisation is invalidated: nothing can be changed.</source>
        <translation>Organizācija ir atzīta par nederīgu: neko nevar mainīt.</translation>
    </message>
    <message>
        <source>You are not authorised to do this.</source>
        <translation>Jums nav tiesību veikt šo darbību.</translation>
    </message>
    <message>
        <source>Changes from a file</source>
        <translation>Izmaiņas no faila</translation>
    </message>
    <message>
        <source>What is not sent here was typed in a newer version of this program. Update the app to go on with it: nothing of it is lost.</source>
        <translation>Šeit nenosūtītais ir ierakstīts jaunākā šīs lietotnes versijā. Lai turpinātu, atjauniniet lietotni: nekas nav zudis.</translation>
    </message>
    <message>
        <source>Take back an update</source>
        <translation>Atsaukt atjauninājumu</translation>
    </message>
</context>
<context>
    <name>sek::OrganisationPage</name>
    <message>
        <source>Discard changes…</source>
        <translation>Nesaglabāt izmaiņas…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Pārskatīt…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not sent yet</source>
        <translation>
            <numerusform>Vēl nav nosūtītas %n izmaiņas</numerusform>
            <numerusform>Vēl nav nosūtītas %n izmaiņas</numerusform>
            <numerusform>Vēl nav nosūtītas %n izmaiņas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n kļūda</numerusform>
            <numerusform>%n kļūdas</numerusform>
            <numerusform>%n kļūdu</numerusform>
        </translation>
    </message>
    <message>
        <source>Update my organisation (%1)</source>
        <translation>Atjaunināt manu organizāciju (%1)</translation>
    </message>
    <message>
        <source>Sending to the hub…</source>
        <translation>Notiek sūtīšana uz serveri…</translation>
    </message>
    <message>
        <source>It takes effect when the hub can be reached. You can go on working.</source>
        <translation>Tās stāsies spēkā, kad serveris būs sasniedzams. Varat turpināt darbu.</translation>
    </message>
    <message>
        <source>Kept on this computer.</source>
        <translation>Saglabāts šajā datorā.</translation>
    </message>
    <message>
        <source>The organisation has been updated.</source>
        <translation>Organizācijas dati ir atjaunināti.</translation>
    </message>
    <message>
        <source>Success.</source>
        <translation>Izdevās.</translation>
    </message>
    <message>
        <source>The hub could not carry out the change. Everything you typed is kept under Problems.</source>
        <translation>Serveris nevarēja izpildīt izmaiņas. Viss ievadītais ir saglabāts sadaļā “Problēmas”.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Labi</translation>
    </message>
    <message>
        <source>Open Problems</source>
        <translation>Atvērt problēmas</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Nesaglabāt izmaiņas</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s)?</source>
        <translation>
            <numerusform>Vai nesaglabāt %n izmaiņas?</numerusform>
            <numerusform>Vai nesaglabāt %n izmaiņas?</numerusform>
            <numerusform>Vai nesaglabāt %n izmaiņas?</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed here and have not sent is lost. The hub keeps what it has.</source>
        <translation>Viss šeit ievadītais un nenosūtītais zudīs. Serverī paliks tas, kas tajā ir.</translation>
    </message>
    <message>
        <source>The draft is kept on this computer</source>
        <translation>Melnraksts ir saglabāts šajā datorā</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing first. Nothing was sent. Choose one under Problems.</source>
        <translation>Kāds cits to pašu mainīja pirmais. Nekas nav nosūtīts. Izvēlieties vienu sadaļā “Problēmas”.</translation>
    </message>
    <message>
        <source>The hub asks for your password before somebody is deleted: confirm above. You can go on working.</source>
        <translation>Pirms kādu dzēš, serveris prasa jūsu paroli: apstipriniet augšā. Varat turpināt darbu.</translation>
    </message>
    <message>
        <source>What you typed is kept under Problems.</source>
        <translation>Ievadītais ir saglabāts sadaļā Problēmas.</translation>
    </message>
    <message>
        <source>Nothing can be changed. Only a new status with a reason ends that, under “In the programme”.</source>
        <translation>Neko nevar mainīt. To atceļ tikai jauns statuss ar iemeslu sadaļā “Programmā”.</translation>
    </message>
    <message>
        <source>This OID is invalidated. Do not use it in applications.</source>
        <translation>Šis OID ir atzīts par nederīgu. Nelietojiet to pieteikumos.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of another version: kept, not sent</source>
        <translation>
            <numerusform>%n izmaiņa no citas versijas: saglabāta, netiek sūtīta</numerusform>
            <numerusform>%n izmaiņas no citas versijas: saglabātas, netiek sūtītas</numerusform>
            <numerusform>%n izmaiņu no citas versijas: saglabātas, netiek sūtītas</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes of a newer version, not sent yet</source>
        <translation>Jaunākas versijas izmaiņas, vēl nav nosūtītas</translation>
    </message>
    <message>
        <source>Update my organisation</source>
        <translation>Atjaunināt manu organizāciju</translation>
    </message>
    <message>
        <source>It was sent, and the hub has not answered yet, so it cannot be taken back any more. You can go on working.</source>
        <translation>Tas ir nosūtīts, bet serveris vēl nav atbildējis, tāpēc to vairs nevar atsaukt. Varat turpināt darbu.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Others had changed something else meanwhile. It stays, beside what you changed:</source>
        <translation>Citi pa to laiku bija mainījuši ko citu. Tas paliek blakus jūsu izmaiņām:</translation>
    </message>
    <message>
        <source>Taken back. What you had changed after it does not fit any more and is kept under Problems.</source>
        <translation>Atsaukts. Tas, ko mainījāt pēc tam, vairs neder un ir saglabāts sadaļā “Problēmas”.</translation>
    </message>
</context>
<context>
    <name>sek::OrganisationPeek</name>
    <message>
        <source>Open the organisation</source>
        <translation>Atvērt organizāciju</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not sent</source>
        <translation>
            <numerusform>Nav nosūtītas %n izmaiņas</numerusform>
            <numerusform>Nav nosūtītas %n izmaiņas</numerusform>
            <numerusform>Nav nosūtītas %n izmaiņas</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Viss ir nosūtīts</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problēma</numerusform>
            <numerusform>%n problēmas</numerusform>
            <numerusform>%n problēmu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) to repeat in ORS</source>
        <translation>
            <numerusform>ORS jāatkārto %n atjauninājums</numerusform>
            <numerusform>ORS jāatkārto %n atjauninājumi</numerusform>
            <numerusform>ORS jāatkārto %n atjauninājumu</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktpersona</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>vēl nav</translation>
    </message>
    <message>
        <source>Authorised users</source>
        <translation>Pilnvarotie lietotāji</translation>
    </message>
    <message numerus="yes">
        <source>%n authorised user(s)</source>
        <translation>
            <numerusform>%n pilnvarotais lietotājs</numerusform>
            <numerusform>%n pilnvarotie lietotāji</numerusform>
            <numerusform>%n pilnvaroto lietotāju</numerusform>
        </translation>
    </message>
    <message>
        <source>Access to PASS</source>
        <translation>Piekļuve portālam PASS</translation>
    </message>
    <message>
        <source>No accreditation</source>
        <translation>Akreditācijas nav</translation>
    </message>
    <message numerus="yes">
        <source>%n can enter</source>
        <translation>
            <numerusform>%n var</numerusform>
            <numerusform>%n var</numerusform>
            <numerusform>%n var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot enter</source>
        <translation>
            <numerusform>%n nevar</numerusform>
            <numerusform>%n nevar</numerusform>
            <numerusform>%n nevar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n nav zināms</numerusform>
            <numerusform>%n nav zināms</numerusform>
            <numerusform>%n nav zināms</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes not sent</source>
        <translation>Nenosūtītās izmaiņas</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on the way</source>
        <translation>
            <numerusform>%n izmaiņa ceļā</numerusform>
            <numerusform>%n izmaiņas ceļā</numerusform>
            <numerusform>%n izmaiņu ceļā</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) without a confirmed EU Login account</source>
        <translation>
            <numerusform>%n lietotājs bez apstiprināta EU Login konta</numerusform>
            <numerusform>%n lietotāji bez apstiprināta EU Login konta</numerusform>
            <numerusform>%n lietotāju bez apstiprināta EU Login konta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::OrganisationProblems</name>
    <message>
        <source>empty</source>
        <translation>tukšs</translation>
    </message>
    <message>
        <source>Two new contact persons</source>
        <translation>Divas jaunas kontaktpersonas</translation>
    </message>
    <message>
        <source>An edited user was removed</source>
        <translation>Rediģēts lietotājs ir dzēsts</translation>
    </message>
    <message>
        <source>A deleted user was edited</source>
        <translation>Dzēsts lietotājs ir rediģēts</translation>
    </message>
    <message>
        <source>Two people changed the same thing</source>
        <translation>Divi cilvēki mainīja to pašu</translation>
    </message>
    <message>
        <source>A user was not added</source>
        <translation>Lietotājs netika pievienots</translation>
    </message>
    <message>
        <source>Two people replaced the contact person</source>
        <translation>Kontaktpersonu nomainīja divi cilvēki</translation>
    </message>
    <message>
        <source>A user you edited was removed: %1</source>
        <translation>Jūsu rediģētais lietotājs ir dzēsts: %1</translation>
    </message>
    <message>
        <source>A user you deleted was edited: %1</source>
        <translation>Jūsu dzēstais lietotājs ir rediģēts: %1</translation>
    </message>
    <message>
        <source>Two people changed the same thing: %1, %2</source>
        <translation>Divi cilvēki mainīja to pašu: %1, %2</translation>
    </message>
    <message>
        <source>Two people changed the same thing: %1</source>
        <translation>Divi cilvēki mainīja to pašu: %1</translation>
    </message>
    <message>
        <source>Makes version %1.</source>
        <translation>Tiks izveidota versija %1.</translation>
    </message>
    <message numerus="yes">
        <source>Messages go to %n address(es).</source>
        <translation>
            <numerusform>Ziņojumus nosūtīs uz %n adresi.</numerusform>
            <numerusform>Ziņojumus nosūtīs uz %n adresēm.</numerusform>
            <numerusform>Ziņojumus nosūtīs uz %n adresēm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your change is closed. Nobody gets a message.</source>
        <translation>Jūsu izmaiņas tiek atmestas. Ziņojumu nesaņems neviens.</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Paturēt otru versiju</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Lietot manu versiju</translation>
    </message>
    <message>
        <source>Keep theirs: %1</source>
        <translation>Paturēt otru versiju: %1</translation>
    </message>
    <message>
        <source>Use mine: %1</source>
        <translation>Lietot manu versiju: %1</translation>
    </message>
    <message>
        <source>Leave removed</source>
        <translation>Atstāt dzēstu</translation>
    </message>
    <message>
        <source>Add back with my changes</source>
        <translation>Pievienot atpakaļ ar manām izmaiņām</translation>
    </message>
    <message>
        <source>An invitation to create an EU Login account will be sent to %1.</source>
        <translation>Uz adresi %1 tiks nosūtīts uzaicinājums izveidot EU Login kontu.</translation>
    </message>
    <message>
        <source>Keep the user</source>
        <translation>Paturēt lietotāju</translation>
    </message>
    <message>
        <source>Delete all the same</source>
        <translation>Tomēr dzēst</translation>
    </message>
    <message>
        <source>The other change reached the hub first and is in force. Yours is kept here with everything you typed.</source>
        <translation>Otra cilvēka izmaiņas serverī nonāca pirmās un ir spēkā. Jūsu izmaiņas ar visu ievadīto ir saglabātas šeit.</translation>
    </message>
    <message>
        <source>A person is never mixed from two, so choose one.</source>
        <translation>Divu personu datus nesajauc, tāpēc izvēlieties vienu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>user and field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Apvienot…</translation>
    </message>
    <message>
        <source>Merge into the user: %1</source>
        <translation>Apvienot ar lietotāju: %1</translation>
    </message>
    <message>
        <source>Opens the user with your details filled in. You decide field by field.</source>
        <translation>Atver lietotāju ar jūsu ievadītajiem datiem. Par katru lauku izlemjat jūs.</translation>
    </message>
    <message>
        <source>Open in the form</source>
        <translation>Atvērt veidlapā</translation>
    </message>
    <message>
        <source>Open it again in the form</source>
        <translation>Atkal atvērt veidlapā</translation>
    </message>
    <message>
        <source>Your changes stand there as not sent yet. Mend them and send again.</source>
        <translation>Jūsu izmaiņas tur ir kā vēl nenosūtītas. Izlabojiet tās un nosūtiet vēlreiz.</translation>
    </message>
</context>
<context>
    <name>sek::OrganisationsModel</name>
    <message>
        <source>Being fetched…</source>
        <translation>Tiek iegūts…</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problēma</numerusform>
            <numerusform>%n problēmas</numerusform>
            <numerusform>%n problēmu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>Gaida: %n</numerusform>
            <numerusform>Gaida: %n</numerusform>
            <numerusform>Gaida: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>Nav nosūtīts: %n</numerusform>
            <numerusform>Nav nosūtīti: %n</numerusform>
            <numerusform>Nav nosūtīti: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>only on this computer</source>
        <translation>tikai šajā datorā</translation>
    </message>
    <message>
        <source>not yet today</source>
        <translation>šodien vēl nav</translation>
    </message>
    <message>
        <source>OID</source>
        <translation>OID</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Juridiskais nosaukums</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Valsts</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translatorcomment>Short form for a table header.</translatorcomment>
        <translation>Apdzīvota vieta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>My role</source>
        <translation>Mana loma</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Izmaiņas</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sinhronizēts</translation>
    </message>
    <message>
        <source>Differs from ORS</source>
        <translation>Atšķiras no ORS</translation>
    </message>
    <message>
        <source>To be registered</source>
        <translation>Jāreģistrē</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Sertificēta</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) so far</source>
        <translation>
            <numerusform>Līdz šim %n ieraksts</numerusform>
            <numerusform>Līdz šim %n ieraksti</numerusform>
            <numerusform>Līdz šim %n ierakstu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::OrsModel</name>
    <message>
        <source>Update %1</source>
        <translation>%1. atjauninājums</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when and who</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Done in ORS on %1</source>
        <translation>Izdarīts ORS %1</translation>
    </message>
    <message>
        <source>Done in ORS on %1 by %2</source>
        <translation>Izdarīts ORS %1, %2</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Gaida nosūtīšanu</translation>
    </message>
    <message>
        <source>To repeat in ORS</source>
        <translation>Jāatkārto ORS</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktpersona</translation>
    </message>
    <message>
        <source>Delete the authorised user</source>
        <translation>Dzēst pilnvaroto lietotāju</translation>
    </message>
    <message>
        <source>Add the authorised user %1</source>
        <translation>Pievienot pilnvaroto lietotāju %1</translation>
    </message>
    <message>
        <source>Authorised user %1</source>
        <translation>Pilnvarotais lietotājs %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty the field</source>
        <translation>iztukšot lauku</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>Bija: %1</translation>
    </message>
    <message>
        <source>Done in ORS</source>
        <translation>Izdarīts ORS</translation>
    </message>
    <message>
        <source>Copy all values</source>
        <translation>Kopēt visas vērtības</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nav izdarīts</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Kopēt vērtību</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Darbības</translation>
    </message>
    <message>
        <source>Field in ORS</source>
        <translation>Lauks ORS</translation>
    </message>
    <message>
        <source>Value to enter</source>
        <translation>Ievadāmā vērtība</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
</context>
<context>
    <name>sek::OrsPage</name>
    <message>
        <source>To repeat in ORS</source>
        <translation>Jāatkārto ORS</translation>
    </message>
    <message>
        <source>&amp;Done on</source>
        <translation>&amp;Izdarīts</translation>
    </message>
    <message>
        <source>Done in ORS on</source>
        <translation>Izdarīts ORS, datums</translation>
    </message>
    <message>
        <source>Nothing to repeat.</source>
        <translation>Nekas nav jāatkārto.</translation>
    </message>
    <message>
        <source>What is updated here has to be repeated in ORS by hand. It will be listed here.</source>
        <translation>Šeit atjauninātais pašrocīgi jāatkārto ORS. Tas būs redzams šeit.</translation>
    </message>
    <message>
        <source>Differs from ORS</source>
        <translation>Atšķiras no ORS</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) to repeat.</source>
        <translation>
            <numerusform>Jāatkārto %n atjauninājums.</numerusform>
            <numerusform>Jāatkārto %n atjauninājumi.</numerusform>
            <numerusform>Jāatkārto %n atjauninājumu.</numerusform>
        </translation>
    </message>
    <message>
        <source>ORS and this program say the same, as far as is known here.</source>
        <translation>Cik šeit zināms, ORS un šajā lietotnē dati sakrīt.</translation>
    </message>
    <message>
        <source>The organisation has a PIC: change the same data in the Funding and Tenders Portal too.</source>
        <translation>Organizācijai ir PIC: mainiet tos pašus datus arī Komisijas finansējuma un konkursu portālā.</translation>
    </message>
    <message>
        <source>This is not a date. Check day, month and year.</source>
        <translation>Tas nav datums. Pārbaudiet dienu, mēnesi un gadu.</translation>
    </message>
    <message>
        <source>The date is in the future.</source>
        <translation>Datums ir nākotnē.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in half a minute.</source>
        <translation>Nokopēts. Starpliktuve tiks iztukšota pēc pusminūtes.</translation>
    </message>
</context>
<context>
    <name>sek::OtherProblems</name>
    <message>
        <source>What you wrote</source>
        <translation>Ko jūs rakstījāt</translation>
    </message>
</context>
<context>
    <name>sek::OwnAttendancePage</name>
    <message>
        <source>My attendance</source>
        <translation>Mans apmeklējums</translation>
    </message>
    <message>
        <source>My months</source>
        <translation>Mani mēneši</translation>
    </message>
    <message>
        <source>I did not sign this…</source>
        <translation>Es to neparakstīju…</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Saglabāt izziņu…</translation>
    </message>
    <message>
        <source>There is no month yet.</source>
        <translation>Vēl nav neviena mēneša.</translation>
    </message>
    <message>
        <source>Your hours appear here as soon as the project enters them.</source>
        <translation>Jūsu stundas parādās šeit, tiklīdz projekts tās ieraksta.</translation>
    </message>
    <message>
        <source>You objected %1. The project’s contact person decides and tells you.</source>
        <translation>Jūs iebildāt %1. Projekta kontaktpersona izlemj un paziņo jums.</translation>
    </message>
    <message>
        <source>You signed it %1.</source>
        <translation>Jūs to parakstījāt %1.</translation>
    </message>
    <message>
        <source>It is signed and locked. If something is wrong, speak to the project.</source>
        <translation>Tas ir parakstīts un slēgts. Ja kas nav pareizi, runājiet ar projektu.</translation>
    </message>
    <message>
        <source>You sent it back %1. You get a new version to read.</source>
        <translation>Jūs to nosūtījāt atpakaļ %1. Saņemsiet lasīšanai jaunu versiju.</translation>
    </message>
    <message>
        <source>The project has not reported it yet. The hours can still change.</source>
        <translation>Projekts to vēl nav iesniedzis. Stundas vēl var mainīties.</translation>
    </message>
    <message>
        <source>Thank you, it is signed. A receipt goes to all your phones and e-mail addresses.</source>
        <translation>Paldies, ir parakstīts. Apstiprinājumu sūta uz visiem jūsu tālruņiem un e-pasta adresēm.</translation>
    </message>
    <message>
        <source>Thank you, it was sent back. You get a new version to read.</source>
        <translation>Paldies, tas nosūtīts atpakaļ. Saņemsiet lasīšanai jaunu versiju.</translation>
    </message>
    <message>
        <source>I did not sign this</source>
        <translation>Es to neparakstīju</translation>
    </message>
    <message>
        <source>The month is not used until the project’s contact person has decided. Write what happened.</source>
        <translation>Mēnesi neizmanto, kamēr projekta kontaktpersona nav izlēmusi. Aprakstiet, kas notika.</translation>
    </message>
    <message>
        <source>What happened (at least ten letters)</source>
        <translation>Kas notika (vismaz desmit burti)</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Iebilst</translation>
    </message>
    <message>
        <source>Your objection is noted. The project’s contact person is told.</source>
        <translation>Jūsu iebildums ir pierakstīts. Projekta kontaktpersonai tiek paziņots.</translation>
    </message>
    <message>
        <source>The time for objections is over. Speak to the project.</source>
        <translation>Iebildumu laiks ir beidzies. Runājiet ar projektu.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) saved. They are not protected there.</source>
        <translation>
            <numerusform>Saglabāta %n izziņa. Tur tā nav aizsargāta.</numerusform>
            <numerusform>Saglabātas %n izziņas. Tur tās nav aizsargātas.</numerusform>
            <numerusform>Saglabātu izziņu: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose hours…</source>
        <translation>Ierosināt stundas…</translation>
    </message>
    <message>
        <source>Thank you. The staff read it and answer here.</source>
        <translation>Paldies. Darbinieki to izlasīs un atbildēs šeit.</translation>
    </message>
    <message>
        <source>%1: you proposed %2. The staff declined it: %3</source>
        <extracomment>%1 month, %2 hours, %3 the reason</extracomment>
        <translation>%1: jūs ierosinājāt %2. Darbinieki to noraidīja: %3</translation>
    </message>
    <message>
        <source>%1: you proposed %2. The staff have not answered yet.</source>
        <translation>%1: jūs ierosinājāt %2. Darbinieki vēl nav atbildējuši.</translation>
    </message>
    <message>
        <source>Who saw my identity number…</source>
        <translation>Kas redzēja manu personas kodu…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Vairāk</translation>
    </message>
    <message>
        <source>I did not ask for a code</source>
        <translation>Es kodu nelūdzu</translation>
    </message>
    <message>
        <source>The code is worth nothing any more. Tell the project if this happens again; you sign when you want to.</source>
        <translation>Kods vairs neder. Ja tas atkārtojas, informējiet projektu; parakstīsiet, kad vēlēsieties.</translation>
    </message>
    <message>
        <source>Where my codes go…</source>
        <translation>Kurp sūta manus kodus…</translation>
    </message>
</context>
<context>
    <name>sek::OwnMonthsModel</name>
    <message>
        <source>Month</source>
        <translation>Mēnesis</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekts</translation>
    </message>
    <message>
        <source>Reported time</source>
        <translation>Norādītais laiks</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
</context>
<context>
    <name>sek::PageView</name>
    <message>
        <source>This file cannot be shown here. Save a copy and open it in another program.</source>
        <translation>Šo failu šeit nevar parādīt. Saglabājiet kopiju un atveriet to citā programmā.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Iepriekšējā lapa</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nākamā lapa</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1. lapa no %2</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, %2. lapa no %3</translation>
    </message>
</context>
<context>
    <name>sek::ParticipantsModel</name>
    <message>
        <source>No phone or address yet</source>
        <translation>Tālruņa vai adreses vēl nav</translation>
    </message>
    <message>
        <source>Needed before a code can be sent</source>
        <translation>Vajadzīgs, lai varētu nosūtīt kodu</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Apstiprināts</translation>
    </message>
    <message>
        <source>Changed: codes go there from tomorrow</source>
        <translation>Mainīts: kodus uz turieni sūta no rītdienas</translation>
    </message>
    <message>
        <source>Code confirmed, waiting for who saw an identity document</source>
        <translation>Kods apstiprināts, gaida dokumenta apskati</translation>
    </message>
    <message>
        <source>Identity seen, waiting for the code</source>
        <translation>Identitāte pārbaudīta, gaida kodu</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Vēl nav apstiprināts</translation>
    </message>
    <message>
        <source>Messages do not arrive</source>
        <translation>Ziņojumi nepienāk</translation>
    </message>
    <message>
        <source>(waiting to be sent)</source>
        <translation>(gaida nosūtīšanu)</translation>
    </message>
    <message>
        <source>identity number hidden</source>
        <translation>personas kods paslēpts</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>dates</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>no %1</translation>
    </message>
    <message>
        <source>Edit the participant</source>
        <translation>Rediģēt dalībnieku</translation>
    </message>
    <message>
        <source>Phone and e-mail address</source>
        <translation>Tālrunis un e-pasta adrese</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Darbības</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Dalībnieks</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Personas kods</translation>
    </message>
    <message>
        <source>Codes go to</source>
        <translation>Kodus sūta uz</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Piedalās</translation>
    </message>
    <message>
        <source>When they take part</source>
        <translation>Kad piedalās</translation>
    </message>
    <message>
        <source>Invite to their own sign-in</source>
        <translation>Uzaicināt pieteikties savā datorā</translation>
    </message>
    <message>
        <source>Hide the identity number</source>
        <translation>Paslēpt personas kodu</translation>
    </message>
    <message>
        <source>Show the identity number for half a minute; it is noted</source>
        <translation>Rādīt personas kodu pusminūti; tas tiek reģistrēts</translation>
    </message>
</context>
<context>
    <name>sek::ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>Dalībnieki</translation>
    </message>
    <message>
        <source>Register a participant…</source>
        <translation>Reģistrēt dalībnieku…</translation>
    </message>
    <message>
        <source>Add project…</source>
        <translation>Pievienot projektu…</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrēt pēc vārda</translation>
    </message>
    <message>
        <source>There is no project yet.</source>
        <translation>Projekta vēl nav.</translation>
    </message>
    <message>
        <source>A project holds its participants, activities and months.</source>
        <translation>Projektā ir tā dalībnieki, pasākumi un mēneši.</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>Neviens vēl nav reģistrēts.</translation>
    </message>
    <message>
        <source>Register the people who take part. Their months appear under Attendance.</source>
        <translation>Reģistrējiet cilvēkus, kuri piedalās. Viņu mēneši parādīsies sadaļā Apmeklējums.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nekas nav atrasts</translation>
    </message>
    <message>
        <source>Nobody in the list has these words. Esc empties the filter.</source>
        <translation>Nevienam sarakstā nav šo vārdu. Ar taustiņu Esc filtru notīra.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n dalībnieks</numerusform>
            <numerusform>%n dalībnieki</numerusform>
            <numerusform>%n dalībnieku</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importēt…</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) registered.</source>
        <translation>
            <numerusform>Reģistrēts %n dalībnieks.</numerusform>
            <numerusform>Reģistrēti %n dalībnieki.</numerusform>
            <numerusform>Reģistrētu dalībnieku: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Own sign-in</source>
        <translation>Sava pieteikšanās</translation>
    </message>
    <message>
        <source>Send %1 an invitation to sign in on a computer of their own?</source>
        <translation>Vai nosūtīt uzaicinājumu pieteikties savā datorā: %1?</translation>
    </message>
    <message>
        <source>It goes to the participant’s own confirmed e-mail address. You do not see the link.</source>
        <translation>To sūta uz dalībnieka apstiprināto e-pasta adresi. Saiti jūs neredzat.</translation>
    </message>
    <message>
        <source>There they see their own months, sign them and save their certificates.</source>
        <translation>Tur dalībnieks redz savus mēnešus, paraksta tos un saglabā savas izziņas.</translation>
    </message>
    <message>
        <source>Nobody has to: signing here, by link or on paper stays possible.</source>
        <translation>Tas nav obligāti: var parakstīt arī šeit, ar saiti vai uz papīra.</translation>
    </message>
    <message>
        <source>The invitation was sent to %1.</source>
        <translation>Uzaicinājums nosūtīts uz %1.</translation>
    </message>
    <message>
        <source>The participant signs in on their own already.</source>
        <translation>Dalībniekam jau ir sava pieteikšanās.</translation>
    </message>
    <message>
        <source>The participant has no e-mail address yet. Add one and confirm it first.</source>
        <translation>Dalībniekam vēl nav e-pasta adreses. Vispirms pievienojiet un apstipriniet to.</translation>
    </message>
    <message>
        <source>The participant’s e-mail address is not confirmed yet.</source>
        <translation>Dalībnieka e-pasta adrese vēl nav apstiprināta.</translation>
    </message>
    <message>
        <source>Only the project contact and who is responsible for attendance can invite.</source>
        <translation>Uzaicināt var tikai projekta kontaktpersona un tas, kas atbild par apmeklējumu.</translation>
    </message>
    <message>
        <source>The hub cannot be reached now. Try again when it can.</source>
        <translation>Serveris pašlaik nav sasniedzams. Mēģiniet vēlāk.</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Dzēst šīs personas datus…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Vairāk</translation>
    </message>
    <message>
        <source>The hub decides about the erasure. Until then the person stays in the list.</source>
        <translation>Par dzēšanu lemj serveris. Līdz tam persona paliek sarakstā.</translation>
    </message>
    <message>
        <source>This hub sends no e-mails.</source>
        <translation>Šis serveris nesūta e-pastus.</translation>
    </message>
    <message>
        <source>Export all about this person…</source>
        <translation>Eksportēt visu par šo personu…</translation>
    </message>
    <message>
        <source>Export everything about this person</source>
        <translation>Eksportēt visu par šo personu</translation>
    </message>
    <message>
        <source>Participant data</source>
        <comment>name of a file</comment>
        <translation>Dalībnieka dati</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Tīmekļa lapas (*.html)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Failu nevarēja ierakstīt: %1</translation>
    </message>
    <message>
        <source>Saved, with a file for other programs beside it. They are not protected there.</source>
        <translation>Saglabāts; blakus ir fails citām programmām. Tur tie nav aizsargāti.</translation>
    </message>
    <message>
        <source>Who saw the identity number…</source>
        <translation>Kas redzēja personas kodu…</translation>
    </message>
    <message>
        <source>This number is not on this computer. Only people of the participant’s project have it.</source>
        <translation>Šī koda šajā datorā nav. Tas ir tikai dalībnieka projekta cilvēkiem.</translation>
    </message>
    <message>
        <source>Change the identity number…</source>
        <translation>Mainīt personas kodu…</translation>
    </message>
    <message>
        <source>The identity number is changed.</source>
        <translation>Personas kods ir mainīts.</translation>
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
            <numerusform>%n iemesls</numerusform>
            <numerusform>%n iemesli</numerusform>
            <numerusform>%n iemeslu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>accreditation and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All conditions are met.</source>
        <translation>Visi nosacījumi ir izpildīti.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nekas.</translation>
    </message>
    <message>
        <source>EU Login: said by the person on %1.</source>
        <translation>EU Login: atbildēja pati persona, %1</translation>
    </message>
    <message>
        <source>EU Login: said by %1 on %2, not by the person.</source>
        <translation>EU Login: atbildēja %1, %2, nevis pati persona.</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Vēstule…</translation>
    </message>
    <message>
        <source>Letter to %1</source>
        <translation>Vēstule: %1</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Nevienam.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kāpēc</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Kas jādara</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Kam jājautā</translation>
    </message>
    <message>
        <source>EU Login…</source>
        <translation>EU Login…</translation>
    </message>
    <message>
        <source>Choose and report…</source>
        <translation>Izraudzīt un paziņot…</translation>
    </message>
    <message>
        <source>Choose and report: %1</source>
        <translation>Izraudzīt un paziņot: %1</translation>
    </message>
</context>
<context>
    <name>sek::PassModel</name>
    <message>
        <source>Yes</source>
        <translation>Jā</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nē</translation>
    </message>
    <message>
        <source>cannot be compared yet</source>
        <translation>vēl nevar salīdzināt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nav zināms</translation>
    </message>
    <message>
        <source>(you)</source>
        <translation>(jūs)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Accreditation valid</source>
        <translation>Akreditācija ir derīga</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Ir sarakstā</translation>
    </message>
    <message>
        <source>EU Login account</source>
        <translation>EU Login konts</translation>
    </message>
    <message>
        <source>E-mails equal</source>
        <translation>E-pasta adreses sakrīt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Slēdziens</translation>
    </message>
</context>
<context>
    <name>sek::PassPage</name>
    <message>
        <source>Access to the Organisation Portal (PASS)</source>
        <translation>Piekļuve organizācijām paredzētajam portālam (PASS)</translation>
    </message>
    <message>
        <source>Can a member of staff enter today? If not, what is to be done and whom to ask?</source>
        <translation>Vai darbinieks šodien var pieteikties? Ja ne, kas jādara un kam jājautā?</translation>
    </message>
    <message>
        <source>Rules: %1, %2</source>
        <translation>Noteikumi: %1, %2</translation>
    </message>
    <message>
        <source>Rules for PASS</source>
        <translation>Noteikumi portālam PASS</translation>
    </message>
    <message>
        <source>The verdict is advice from the data of %1. PASS itself decides.</source>
        <translation>Slēdziens ir ieteikums pēc datiem (%1). Izlemj portāls PASS.</translation>
    </message>
    <message>
        <source>Add accreditation…</source>
        <translation>Pievienot akreditāciju…</translation>
    </message>
    <message>
        <source>No accreditation is entered.</source>
        <translation>Akreditācija nav ievadīta.</translation>
    </message>
    <message>
        <source>Enter the quality label or another accreditation with its dates, then the people on its list.</source>
        <translation>Ievadiet kvalitātes zīmi vai citu akreditāciju ar datumiem, tad personas tās sarakstā.</translation>
    </message>
    <message numerus="yes">
        <source>%n can enter</source>
        <translation>
            <numerusform>%n var</numerusform>
            <numerusform>%n var</numerusform>
            <numerusform>%n var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot enter</source>
        <translation>
            <numerusform>%n nevar</numerusform>
            <numerusform>%n nevar</numerusform>
            <numerusform>%n nevar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n nav zināms</numerusform>
            <numerusform>%n nav zināms</numerusform>
            <numerusform>%n nav zināms</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. In force here since %2.</source>
        <translation>%1. Te spēkā no %2</translation>
    </message>
    <message>
        <source>You are not authorised to do this.</source>
        <translation>Jums nav tiesību veikt šo darbību.</translation>
    </message>
    <message>
        <source>Edit accreditation</source>
        <translation>Rediģēt akreditāciju</translation>
    </message>
    <message>
        <source>Add accreditation</source>
        <translation>Pievienot akreditāciju</translation>
    </message>
    <message>
        <source>Remove accreditation</source>
        <translation>Noņemt akreditāciju</translation>
    </message>
    <message>
        <source>Remove the accreditation %1?</source>
        <translation>Vai noņemt akreditāciju %1?</translation>
    </message>
    <message>
        <source>The list of people on it goes too.</source>
        <translation>Līdz ar to tiek noņemts arī personu saraksts.</translation>
    </message>
    <message>
        <source>If it has ended, enter the last day instead: then the history stays.</source>
        <translation>Ja tā ir beigusies, labāk ievadiet pēdējo dienu: tad vēsture saglabājas.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>On paper; %1 is a date.</extracomment>
        <translation>Uz %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukāt…</translation>
    </message>
</context>
<context>
    <name>sek::PasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>The password is not correct.</source>
        <translation>Parole nav pareiza.</translation>
    </message>
    <message>
        <source>The passphrase is not correct. Nothing was changed.</source>
        <translation>Paroles frāze nav pareiza. Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>At least 12 characters are needed. A sentence is easy to remember.</source>
        <translation>Nepieciešamas vismaz 12 rakstzīmes. Teikumu ir viegli atcerēties.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a minute and try again.</source>
        <translation>Pārāk daudz mēģinājumu. Uzgaidiet minūti un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The hub is busy. Try again in a moment.</source>
        <translation>Serveris ir aizņemts. Pēc brīža mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The hub has removed this account.</source>
        <translation>Serveris ir dzēsis šo kontu.</translation>
    </message>
    <message>
        <source>The hub has ended the access of this computer.</source>
        <translation>Serveris ir izbeidzis šī datora piekļuvi.</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>Šis lauks jāaizpilda.</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>Abi ieraksti atšķiras.</translation>
    </message>
</context>
<context>
    <name>sek::PersonExport</name>
    <message>
        <source>The participant</source>
        <translation>Dalībnieks</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Personas kods</translation>
    </message>
    <message>
        <source>Participation in a project</source>
        <translation>Dalība projektā</translation>
    </message>
    <message>
        <source>Expected at an activity</source>
        <translation>Gaidīts pasākumā</translation>
    </message>
    <message>
        <source>Phone or e-mail address for codes</source>
        <translation>Tālrunis vai e-pasta adrese kodiem</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mēnesis</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>Kas parakstīts</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Paraksts</translation>
    </message>
    <message>
        <source>Signature taken back</source>
        <translation>Atsaukts paraksts</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Izziņa</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Atgādinājums</translation>
    </message>
    <message>
        <source>Rights in this program</source>
        <translation>Tiesības šajā lietotnē</translation>
    </message>
    <message>
        <source>What is held about a participant</source>
        <translation>Kas glabājas par dalībnieku</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 organisation, %2 day and time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The file beside this one holds the same, and what has no words here, for another program.</source>
        <translation>Blakus esošajā failā ir tas pats citai programmai, arī tas, kam šeit nav vārdu.</translation>
    </message>
    <message>
        <source>Question whether they signed</source>
        <translation>Jautājums, vai parakstījuši</translation>
    </message>
    <message>
        <source>Proposed hours</source>
        <translation>Ierosinātās stundas</translation>
    </message>
    <message>
        <source>Identity number shown</source>
        <translation>Apskatīts personas kods</translation>
    </message>
</context>
<context>
    <name>sek::PersonForm</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Phone numbers and address</source>
        <translation>Tālruņa numuri un adrese</translation>
    </message>
    <message>
        <source>EU Login account</source>
        <translation>EU Login konts</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Tālruņa numuri</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>From the organisation data.</source>
        <translation>No organizācijas datiem.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nav</translation>
    </message>
</context>
<context>
    <name>sek::PrintNotice</name>
    <message>
        <source>Before you print</source>
        <translation>Pirms drukāšanas</translation>
    </message>
    <message>
        <source>A printed page leaves the encrypted data.</source>
        <translation>Izdrukāta lapa vairs nav šifrēta.</translation>
    </message>
    <message>
        <source>On its way it lies in the print queue of this computer, and perhaps of a server and the printer; copies may stay there.</source>
        <translation>Pa ceļam tā ir šī datora drukas rindā, varbūt arī servera un printera rindā; tur var palikt kopijas.</translation>
    </message>
    <message>
        <source>Use a printer of the office, fetch the pages at once, and keep them as you keep important papers.</source>
        <translation>Izmantojiet biroja printeri, lapas paņemiet uzreiz un glabājiet kā svarīgus dokumentus.</translation>
    </message>
    <message>
        <source>This is said once.</source>
        <translation>Šo paziņojumu rāda tikai vienreiz.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Go on to print…</source>
        <translation>Turpināt uz drukāšanu…</translation>
    </message>
</context>
<context>
    <name>sek::PrivacyDialog</name>
    <message>
        <source>What the participant is told</source>
        <translation>Ko stāsta dalībniekam</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopēt tekstu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>The text is of %1.</source>
        <translation>Teksta datums: %1.</translation>
    </message>
</context>
<context>
    <name>sek::ProblemSubject</name>
    <message>
        <source>you</source>
        <translation>jūs</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>vēl nav nosūtīts</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>veikts: %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Pirms tam</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>%1. versija</translation>
    </message>
    <message>
        <source>On the hub now</source>
        <translation>Tagad serverī</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Jūsu versija</translation>
    </message>
</context>
<context>
    <name>sek::ProblemsPage</name>
    <message>
        <source>Problems</source>
        <translation>Problēmas</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Problēmu nav</translation>
    </message>
    <message>
        <source>Every change you sent was carried out or is on its way.</source>
        <translation>Visas nosūtītās izmaiņas ir izpildītas vai ir ceļā.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Izlemt vēlāk</translation>
    </message>
    <message>
        <source>Write to the other person…</source>
        <translation>Rakstīt otrai personai…</translation>
    </message>
    <message>
        <source>You are not authorised to do this.</source>
        <translation>Jums nav tiesību veikt šo darbību.</translation>
    </message>
    <message>
        <source>A change was refused</source>
        <translation>Izmaiņas ir noraidītas</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>vēl nav nosūtīts</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what and when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be carried out as made.</source>
        <translation>
            <numerusform>Tā, kā veiktas, nevarēja izpildīt %n izmaiņas.</numerusform>
            <numerusform>Tā, kā veiktas, nevarēja izpildīt %n izmaiņas.</numerusform>
            <numerusform>Tā, kā veiktas, nevarēja izpildīt %n izmaiņas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing you typed is lost.</source>
        <translation>Nekas no ievadītā nav zudis.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikts</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Noraidīts</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopēt kā tekstu</translation>
    </message>
    <message>
        <source>Copy both as text</source>
        <translation>Kopēt abus kā tekstu</translation>
    </message>
    <message numerus="yes">
        <source>Sent again with your choice: %n other change(s) of the same update.</source>
        <translation>
            <numerusform>Kopā ar jūsu izvēli vēlreiz nosūtītas vēl %n tās pašas atjaunināšanas izmaiņas.</numerusform>
            <numerusform>Kopā ar jūsu izvēli vēlreiz nosūtītas vēl %n tās pašas atjaunināšanas izmaiņas.</numerusform>
            <numerusform>Kopā ar jūsu izvēli vēlreiz nosūtītas vēl %n tās pašas atjaunināšanas izmaiņas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>Ko ievadījāt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Pirms tam</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Jūsu versija</translation>
    </message>
    <message>
        <source>Drop what I typed</source>
        <translation>Atmest ievadīto</translation>
    </message>
    <message>
        <source>Your change is closed. Nobody gets a message.</source>
        <translation>Jūsu izmaiņas tiek atmestas. Ziņojumu nesaņems neviens.</translation>
    </message>
    <message>
        <source>Apply my choices</source>
        <translation>Lietot manas izvēles</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Atmest</translation>
    </message>
    <message>
        <source>It stays in this list until you decide.</source>
        <translation>Paliek šajā sarakstā, līdz izlemsiet.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in half a minute.</source>
        <translation>Nokopēts. Starpliktuve tiks iztukšota pēc pusminūtes.</translation>
    </message>
    <message>
        <source>Taken back before it was sent</source>
        <translation>Atsaukts pirms nosūtīšanas</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Atsaukts</translation>
    </message>
</context>
<context>
    <name>sek::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
</context>
<context>
    <name>sek::ProjectChooser</name>
    <message>
        <source>Project: %1</source>
        <translation>Projekts: %1</translation>
    </message>
    <message>
        <source>Project data…</source>
        <translation>Projekta dati…</translation>
    </message>
    <message>
        <source>Rules for the months…</source>
        <translation>Mēnešu noteikumi…</translation>
    </message>
    <message>
        <source>People and roles…</source>
        <translation>Cilvēki un lomas…</translation>
    </message>
    <message>
        <source>Where my codes go…</source>
        <translation>Kurp sūta manus kodus…</translation>
    </message>
    <message>
        <source>Add a project…</source>
        <translation>Pievienot projektu…</translation>
    </message>
</context>
<context>
    <name>sek::ProjectDialog</name>
    <message>
        <source>Add a project</source>
        <translation>Pievienot projektu</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Pasākums</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Pievienot pasākumu</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Dalībnieks</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekts</translation>
    </message>
    <message>
        <source>Rules for the months</source>
        <translation>Mēnešu noteikumi</translation>
    </message>
    <message>
        <source>Participation in the project</source>
        <translation>Dalība projektā</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Nodarbība</translation>
    </message>
</context>
<context>
    <name>sek::ProjectPeopleDialog</name>
    <message>
        <source>People and roles</source>
        <translation>Cilvēki un lomas</translation>
    </message>
    <message>
        <source>Who is responsible for attendance reports the months and signs them with a code. Nobody signs for the hours in which they take part themselves.</source>
        <translation>Kas atbild par apmeklējumu, tas iesniedz mēnešus un paraksta tos ar kodu. Neviens neparaksta stundas, kurās pats piedalās.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Loma</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>Piešķirt lomu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Somebody who is not listed</source>
        <translation>Kāds, kura sarakstā nav</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (jūs)</translation>
    </message>
    <message>
        <source>End the role: %1, %2</source>
        <extracomment>%1 role, %2 person</extracomment>
        <translation>Izbeigt lomu: %1, %2</translation>
    </message>
    <message>
        <source>End the role</source>
        <translation>Izbeigt lomu</translation>
    </message>
    <message>
        <source>Nobody has a role yet.</source>
        <translation>Nevienam vēl nav lomas.</translation>
    </message>
    <message>
        <source>Nobody listed has an account at the hub yet. Invite the person under Authorised users first.</source>
        <translation>Nevienam no saraksta vēl nav konta serverī. Vispirms uzaiciniet personu sadaļā Pilnvarotie lietotāji.</translation>
    </message>
    <message>
        <source>The person has this role already.</source>
        <translation>Personai šī loma jau ir.</translation>
    </message>
</context>
<context>
    <name>sek::ProposalDialog</name>
    <message>
        <source>%1: %2 proposes hours</source>
        <extracomment>%1 month, %2 person</extracomment>
        <translation>%1: %2 ierosina stundas</translation>
    </message>
    <message>
        <source>Proposed hours</source>
        <translation>Ierosinātās stundas</translation>
    </message>
    <message>
        <source>The participant writes: %1</source>
        <translation>Dalībnieks raksta: %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Ierosināts</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Ierakstīts</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Noraidīt…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Pārņemt</translation>
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
        <translation>nekas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, activity</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The hours are taken over.</source>
        <translation>Stundas ir pārņemtas.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Noraidīt</translation>
    </message>
    <message>
        <source>The participant reads the reason. Nothing is recorded.</source>
        <translation>Dalībnieks izlasa pamatojumu. Nekas netiek ierakstīts.</translation>
    </message>
    <message>
        <source>Reason (at least ten letters)</source>
        <translation>Iemesls (vismaz desmit burti)</translation>
    </message>
    <message>
        <source>The proposal is declined.</source>
        <translation>Ierosinājums ir noraidīts.</translation>
    </message>
</context>
<context>
    <name>sek::ProposeDialog</name>
    <message>
        <source>Propose hours</source>
        <translation>Ierosināt stundas</translation>
    </message>
    <message>
        <source>When did you take part?</source>
        <translation>Kad jūs piedalījāties?</translation>
    </message>
    <message>
        <source>The staff read what you propose and take it over or say why not. You sign the month afterwards.</source>
        <translation>Darbinieki izlasa jūsu ierosinājumu un pārņem to vai paskaidro, kāpēc ne. Mēnesi jūs parakstāt pēc tam.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mēnesis</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>month, project</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What the staff should know</source>
        <translation>Kas darbiniekiem jāzina</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Pievienot dienu</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Ierosināt</translation>
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
        <translation>Šajā mēnesī jums pagaidām nekas nebija plānots.</translation>
    </message>
    <message>
        <source>Hours, %1</source>
        <extracomment>A field for hours; %1 a day with its session or activity</extracomment>
        <translation>Stundas, %1</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>stundas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Pasākums</translation>
    </message>
    <message>
        <source>a day of your own work</source>
        <translation>patstāvīgā darba diena</translation>
    </message>
    <message>
        <source>Type the hours as 3,5 or 3:30, at most 24.</source>
        <translation>Ievadiet stundas kā 3,5 vai 3:30, ne vairāk kā 24.</translation>
    </message>
    <message>
        <source>The same day stands here twice.</source>
        <translation>Viena un tā pati diena šeit ir divreiz.</translation>
    </message>
    <message>
        <source>Type the hours of at least one day.</source>
        <translation>Ievadiet vismaz vienas dienas stundas.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n letters.</source>
        <translation>
            <numerusform>Ne vairāk kā %n burts.</numerusform>
            <numerusform>Ne vairāk kā %n burti.</numerusform>
            <numerusform>Ne vairāk kā %n burtu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent. What you had typed for this month is not sent yet.</source>
        <translation>Nosūtīts. Tas, ko ierakstījāt par šo mēnesi, vēl nav nosūtīts.</translation>
    </message>
</context>
<context>
    <name>sek::QuestionDialog</name>
    <message>
        <source>Yes</source>
        <translation>Jā</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nē</translation>
    </message>
    <message>
        <source>Replace what is there already?</source>
        <translation>Vai aizstāt to, kas tur jau ir?</translation>
    </message>
    <message>
        <source>What these files hold now is lost.</source>
        <translation>Tas, kas šajos failos ir tagad, tiks zaudēts.</translation>
    </message>
</context>
<context>
    <name>sek::QueueDialog</name>
    <message>
        <source>Sign one after another</source>
        <translation>Parakstīt pēc kārtas</translation>
    </message>
    <message>
        <source>Let these people sign on this computer?</source>
        <translation>Vai ļaut šiem cilvēkiem parakstīt šajā datorā?</translation>
    </message>
    <message>
        <source>Nobody sees who else is to sign. Only you can leave the screen, with your password.</source>
        <translation>Neviens neredz, kam vēl jāparaksta. Iziet no ekrāna varat tikai jūs ar savu paroli.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n people stand in one queue. Mark the others afterwards.</source>
        <translation>
            <numerusform>Vienā rindā var būt ne vairāk kā %n cilvēks. Pārējos atzīmējiet pēc tam.</numerusform>
            <numerusform>Vienā rindā var būt ne vairāk kā %n cilvēki. Pārējos atzīmējiet pēc tam.</numerusform>
            <numerusform>Vienā rindā var būt ne vairāk kā %n cilvēku. Pārējos atzīmējiet pēc tam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Send the messages</source>
        <translation>Nosūtīt ziņas</translation>
    </message>
    <message>
        <source>The messages are being sent…</source>
        <translation>Ziņas tiek sūtītas…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, why they cannot stand in the queue</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open the screen for the others</source>
        <translation>Atvērt ekrānu pārējiem</translation>
    </message>
    <message>
        <source>Each gets a message with a reference and a code now.</source>
        <translation>Katrs tagad saņem ziņu ar atsauci un kodu.</translation>
    </message>
    <message>
        <source>At this computer they type the reference and the day and month they were born, and their own month opens.</source>
        <translation>Šajā datorā viņi ievada atsauci un savas dzimšanas dienu un mēnesi, un atveras viņu pašu mēnesis.</translation>
    </message>
</context>
<context>
    <name>sek::ReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
</context>
<context>
    <name>sek::RecordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
</context>
<context>
    <name>sek::RecordProblems</name>
    <message>
        <source>empty</source>
        <translation>tukšs</translation>
    </message>
    <message>
        <source>Two people changed the same thing</source>
        <translation>Divi cilvēki mainīja to pašu</translation>
    </message>
    <message>
        <source>Two people changed the same thing: %1</source>
        <translation>Divi cilvēki mainīja to pašu: %1</translation>
    </message>
    <message>
        <source>The other change reached the hub first and is in force. Yours is kept here with everything you typed.</source>
        <translation>Otra cilvēka izmaiņas serverī nonāca pirmās un ir spēkā. Jūsu izmaiņas ar visu ievadīto ir saglabātas šeit.</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Paturēt otru versiju</translation>
    </message>
    <message>
        <source>Keep theirs: %1</source>
        <translation>Paturēt otru versiju: %1</translation>
    </message>
    <message>
        <source>Your change is closed. Nobody gets a message.</source>
        <translation>Jūsu izmaiņas tiek atmestas. Ziņojumu nesaņems neviens.</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Lietot manu versiju</translation>
    </message>
    <message>
        <source>Use mine: %1</source>
        <translation>Lietot manu versiju: %1</translation>
    </message>
    <message>
        <source>Takes the place of theirs.</source>
        <translation>Aizstāj otru versiju.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Nosūtīt vēlreiz</translation>
    </message>
    <message>
        <source>Send it again as it is</source>
        <translation>Nosūtīt vēlreiz, kā ir</translation>
    </message>
    <message>
        <source>Of use when what stood in the way is mended; else it stays here.</source>
        <translation>Noder, ja traucēklis ir novērsts; citādi tas paliek šeit.</translation>
    </message>
    <message>
        <source>It goes to the hub as you had made it.</source>
        <translation>Tas tiks nosūtīts serverim tāds, kāds bija.</translation>
    </message>
</context>
<context>
    <name>sek::RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Atkopšanas kods</translation>
    </message>
    <message>
        <source>Print this code or write it down</source>
        <translation>Izdrukājiet vai pierakstiet šo kodu</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukāt…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopēt</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Kods ir saglabāts</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in half a minute.</source>
        <translation>Nokopēts. Starpliktuve tiks iztukšota pēc pusminūtes.</translation>
    </message>
    <message>
        <source>It opens the data on this computer when the keychain or the passphrase does not. Keep it where you keep important papers.</source>
        <translation>Tas atver datus šajā datorā, kad to neizdara atslēgu glabātuve vai paroles frāze. Glabājiet to kopā ar svarīgiem dokumentiem.</translation>
    </message>
    <message>
        <source>It is shown only now. You can make a new one at any time; then the old one ends.</source>
        <translation>To rāda tikai tagad. Jebkurā brīdī varat izveidot jaunu; tad vecais vairs neder.</translation>
    </message>
    <message>
        <source>Sekretariat: recovery code for the data on one computer.</source>
        <translation>Sekretariat: atkopšanas kods datiem vienā datorā.</translation>
    </message>
    <message>
        <source>Whoever has it and the computer can open the data. Keep it where you keep important papers.</source>
        <translation>Kam ir šis kods un dators, tas var atvērt datus. Glabājiet to kopā ar svarīgiem dokumentiem.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Atkopšanas kodi</translation>
    </message>
    <message>
        <source>Print these codes or write them down</source>
        <translation>Izdrukājiet vai pierakstiet šos kodus</translation>
    </message>
    <message>
        <source>Each works once in place of the authenticator app: for a new computer, or for a new password when you have forgotten yours.</source>
        <translation>Katrs vienu reizi der autentifikācijas lietotnes vietā: jaunam datoram vai jaunai parolei, ja vecā ir aizmirsta.</translation>
    </message>
    <message>
        <source>They are shown only now. New ones end the old ones.</source>
        <translation>Tie redzami tikai tagad. Jauni kodi aizstāj vecos.</translation>
    </message>
    <message>
        <source>Sekretariat: recovery codes of an account on the hub. Each works once, together with the password or an invitation.</source>
        <translation>Sekretariat: servera konta atkopšanas kodi. Katrs der vienu reizi kopā ar paroli vai uzaicinājumu.</translation>
    </message>
</context>
<context>
    <name>sek::RegisterDialog</name>
    <message>
        <source>Register a participant</source>
        <translation>Reģistrēt dalībnieku</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobilais tālrunis</translation>
    </message>
    <message>
        <source>The participant&apos;s own: codes go there once it is confirmed.</source>
        <translation>Paša dalībnieka: kodus uz to sūta pēc apstiprināšanas.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-pasta adrese</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Reģistrēt</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Šis nav tālruņa numurs.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Tā nav e-pasta adrese.</translation>
    </message>
    <message>
        <source>This person is registered already.</source>
        <translation>Šī persona jau ir reģistrēta.</translation>
    </message>
    <message>
        <source>This belongs to a member of the staff. Codes go to the participant&apos;s own phone or address.</source>
        <translation>Tas pieder darbiniekam. Kodus sūta uz paša dalībnieka tālruni vai adresi.</translation>
    </message>
    <message>
        <source>Another participant has this already. Codes go to the participant&apos;s own phone or address.</source>
        <translation>Tas jau ir citam dalībniekam. Kodus sūta uz paša dalībnieka tālruni vai adresi.</translation>
    </message>
    <message>
        <source>What the participant is told about these data</source>
        <translation>Ko dalībniekam stāsta par šiem datiem</translation>
    </message>
    <message>
        <source>Why two people share it</source>
        <translation>Kāpēc to lieto divi cilvēki</translation>
    </message>
    <message>
        <source>Kept with the address. What is signed over it counts as low assurance.</source>
        <translation>Glabājas kopā ar adresi. Ar to parakstītajam ir zems drošības līmenis.</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Rādīt dalībnieku</translation>
    </message>
    <message>
        <source>Add to the project</source>
        <translation>Pievienot projektam</translation>
    </message>
    <message>
        <source>somebody of another project</source>
        <translation>kāds no cita projekta</translation>
    </message>
    <message>
        <source>Takes part in this project already: %1</source>
        <translation>Šajā projektā jau piedalās: %1</translation>
    </message>
    <message>
        <source>Registered already: %1. Name and addresses stay as they are; the person joins this project.</source>
        <translation>Jau reģistrēts: %1. Vārds, uzvārds un adreses nemainās; cilvēks pievienojas šim projektam.</translation>
    </message>
    <message>
        <source>Write why, in at least ten letters.</source>
        <translation>Uzrakstiet iemeslu, vismaz desmit burtus.</translation>
    </message>
</context>
<context>
    <name>sek::RegisterPage</name>
    <message>
        <source>Organisation</source>
        <translation>Organizācija</translation>
    </message>
    <message>
        <source>Register organisation</source>
        <translation>Reģistrēt organizāciju</translation>
    </message>
    <message>
        <source>The few things without which there is no record. Numbers, address, contact person and colleagues follow on the pages.</source>
        <translation>Tikai tas, bez kā ieraksta nav. Numurus, adresi, kontaktpersonu un kolēģus ievada pēc tam lapās.</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Par jums</translation>
    </message>
    <message>
        <source>Is it here already?</source>
        <translation>Vai tā šeit jau ir?</translation>
    </message>
    <message>
        <source>Name and numbers are compared with the organisations on this computer. Search in ORS too.</source>
        <translation>Nosaukumu un numurus salīdzina ar šajā datorā esošajām organizācijām. Meklējiet arī sistēmā ORS.</translation>
    </message>
    <message>
        <source>The address you sign in with. You can change it after the registration.</source>
        <translation>Adrese, ar kuru piesakāties. Pēc reģistrēšanas to var mainīt.</translation>
    </message>
    <message>
        <source>It has the same PIC.</source>
        <translation>Tai ir tas pats PIC.</translation>
    </message>
    <message>
        <source>It has the same VAT number.</source>
        <translation>Tai ir tas pats PVN reģistrācijas numurs.</translation>
    </message>
    <message>
        <source>It has the same registration number.</source>
        <translation>Tai ir tas pats reģistrācijas numurs.</translation>
    </message>
    <message>
        <source>It has the same name or a very similar one.</source>
        <translation>Tai ir tāds pats vai ļoti līdzīgs nosaukums.</translation>
    </message>
    <message>
        <source>Found on this computer.</source>
        <translation>Atrasta šajā datorā.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Atvērt to</translation>
    </message>
    <message>
        <source>It is another one</source>
        <translation>Tā ir cita</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fill in or mend</source>
        <translation>
            <numerusform>Jāaizpilda vai jālabo %n lauks</numerusform>
            <numerusform>Jāaizpilda vai jālabo %n lauki</numerusform>
            <numerusform>Jāaizpilda vai jālabo %n lauku</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whether it is the one found</source>
        <translation>Norādiet, vai tā ir atrastā</translation>
    </message>
    <message>
        <source>The hub has not said yet which address you sign in with. It cannot be reached now.</source>
        <translation>Serveris vēl nav pateicis, ar kuru adresi piesakāties. Pašlaik tas nav sasniedzams.</translation>
    </message>
</context>
<context>
    <name>sek::RegisterProblems</name>
    <message>
        <source>Somebody is registered already</source>
        <translation>Kāds jau ir reģistrēts</translation>
    </message>
    <message>
        <source>Somebody was not registered</source>
        <translation>Kāds netika reģistrēts</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>dalībnieks</translation>
    </message>
    <message>
        <source>The identity number is somebody’s already, perhaps of another project.</source>
        <translation>Šis personas kods jau ir kādam, varbūt citā projektā.</translation>
    </message>
    <message>
        <source>Add to the project</source>
        <translation>Pievienot projektam</translation>
    </message>
    <message>
        <source>Add the registered person to the project</source>
        <translation>Pievienot projektam reģistrēto personu</translation>
    </message>
    <message>
        <source>Name and addresses stay as they are; when and how the person takes part is taken over.</source>
        <translation>Vārds, uzvārds un adreses nemainās; tiek pārņemts, kad un kā cilvēks piedalās.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Nosūtīt vēlreiz</translation>
    </message>
    <message>
        <source>Send it again as it is</source>
        <translation>Nosūtīt vēlreiz, kā ir</translation>
    </message>
    <message>
        <source>Of use when what stood in the way is mended; else it stays here.</source>
        <translation>Noder, ja traucēklis ir novērsts; citādi tas paliek šeit.</translation>
    </message>
</context>
<context>
    <name>sek::RejectCard</name>
    <message>
        <source>What is not correct?</source>
        <translation>Kas nav pareizi?</translation>
    </message>
    <message>
        <source>Too many hours</source>
        <translation>Par daudz stundu</translation>
    </message>
    <message>
        <source>Too few hours</source>
        <translation>Par maz stundu</translation>
    </message>
    <message>
        <source>Wrong activity</source>
        <translation>Nepareizs pasākums</translation>
    </message>
    <message>
        <source>This is not about me</source>
        <translation>Tas nav par mani</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Kaut kas cits</translation>
    </message>
    <message>
        <source>Write what is wrong, for example the day and the time.</source>
        <translation>Uzrakstiet, kas nav pareizi, piemēram, dienu un laiku.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Kas nav pareizi</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Nosūtīt atpakaļ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>At least ten letters, so that it can be understood.</source>
        <translation>Vismaz desmit burti, lai to varētu saprast.</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>Uzrakstiet, kas tas ir.</translation>
    </message>
</context>
<context>
    <name>sek::RejoinDialog</name>
    <message>
        <source>Join again</source>
        <translation>Pievienoties vēlreiz</translation>
    </message>
    <message>
        <source>This computer becomes a new device of your account on the hub %1. Everything you typed is kept and sent afterwards.</source>
        <translation>Šis dators kļūs par jūsu konta jaunu ierīci serverī %1. Viss ievadītais saglabājas un pēc tam tiks nosūtīts.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>That is another hub. The data here belong to the hub %1.</source>
        <translation>Tas ir cits serveris. Šeit esošie dati pieder pie servera %1.</translation>
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
        <translation>Jaunas paroles iestatīšana</translation>
    </message>
    <message>
        <source>Without either, an owner has to remove your access and invite you again.</source>
        <translation>Ja nav ne viena, ne otra, īpašniekam jānoņem jūsu piekļuve un jāuzaicina no jauna.</translation>
    </message>
    <message>
        <source>Code of your authenticator app, or a recovery code</source>
        <translation>Kods no autentifikācijas lietotnes vai atkopšanas kods</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Jaunā parole</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Jaunā parole vēlreiz</translation>
    </message>
    <message>
        <source>At least 15 characters. A sentence is easy to remember.</source>
        <translation>Vismaz 15 rakstzīmes. Teikumu ir viegli atcerēties.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Iestatīt paroli</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>Šis lauks jāaizpilda.</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>Abi ieraksti atšķiras.</translation>
    </message>
    <message>
        <source>This is not a whole link. Copy all of it, it begins with “sekretariat:”.</source>
        <translation>Šī nav visa saite. Nokopējiet to visu, tā sākas ar “sekretariat:”.</translation>
    </message>
    <message>
        <source>This link is of another hub.</source>
        <translation>Šī ir cita servera saite.</translation>
    </message>
    <message>
        <source>The code is not correct, or it has been used already.</source>
        <translation>Kods nav pareizs vai jau ir izmantots.</translation>
    </message>
    <message>
        <source>This link is an invitation to join, not one to a new password.</source>
        <translation>Šī saite ir uzaicinājums pievienoties, nevis saite jaunai parolei.</translation>
    </message>
    <message>
        <source>The link was made for another address than %1.</source>
        <translation>Saite izveidota citai adresei, nevis %1.</translation>
    </message>
    <message>
        <source>Ask whoever runs the hub %1 for a link to a new password for %2.</source>
        <translation>Palūdziet servera %1 uzturētājam saiti jaunai parolei adresei %2.</translation>
    </message>
    <message>
        <source>With it you need a code of your authenticator app, or one of the recovery codes of your account.</source>
        <translation>Kopā ar to vajadzīgs kods no autentifikācijas lietotnes vai viens no konta atkopšanas kodiem.</translation>
    </message>
    <message>
        <source>Link to a new password</source>
        <translation>Saite jaunai parolei</translation>
    </message>
</context>
<context>
    <name>sek::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>Pārskatīt izmaiņas</translation>
    </message>
    <message>
        <source>Nothing is sent yet. All of it takes effect together, or none of it.</source>
        <translation>Nekas vēl nav nosūtīts. Spēkā stāsies vai nu viss kopā, vai nekas.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Izmaiņas</translation>
    </message>
    <message>
        <source>Drop this change</source>
        <translation>Atmest šīs izmaiņas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Nobody is told.</source>
        <translation>Nevienam netiek paziņots.</translation>
    </message>
    <message>
        <source>Who is told: %1</source>
        <translation>Kam tiek paziņots: %1</translation>
    </message>
    <message>
        <source>Nobody is invited.</source>
        <translation>Neviens netiek uzaicināts.</translation>
    </message>
    <message>
        <source>Who is invited to create an EU Login account: %1</source>
        <translation>Kas tiek uzaicināts izveidot EU Login kontu: %1</translation>
    </message>
    <message>
        <source>Update my organisation opens the first one; nothing is sent before they are mended.</source>
        <translation>Poga “Atjaunināt manu organizāciju” atver pirmo; nekas netiek nosūtīts, kamēr tās nav izlabotas.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s).</source>
        <translation>
            <numerusform>%n kļūda.</numerusform>
            <numerusform>%n kļūdas.</numerusform>
            <numerusform>%n kļūdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update my organisation (%1)</source>
        <translation>Atjaunināt manu organizāciju (%1)</translation>
    </message>
    <message>
        <source>Drop: %1</source>
        <translation>Atmest: %1</translation>
    </message>
</context>
<context>
    <name>sek::ReviewModel</name>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n adrese</numerusform>
            <numerusform>%n adreses</numerusform>
            <numerusform>%n adrešu</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>neviens</translation>
    </message>
    <message>
        <source>Drop this change</source>
        <translation>Atmest šīs izmaiņas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Vecais</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Jaunais</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Kam tiek paziņots</translation>
    </message>
    <message>
        <source>Who is invited</source>
        <translation>Kas tiek uzaicināts</translation>
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
        <translation>Nekas nav atrasts</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizācijas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenti</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Lauki</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lapas</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Dalībnieki</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekti</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Pasākumi</translation>
    </message>
    <message>
        <source>Accreditations</source>
        <translation>Akreditācijas</translation>
    </message>
</context>
<context>
    <name>sek::SearchPage</name>
    <message>
        <source>Search for organisations</source>
        <translation>Meklēt organizācijas</translation>
    </message>
    <message>
        <source>Type at least three characters</source>
        <translation>Ierakstiet vismaz trīs rakstzīmes</translation>
    </message>
    <message>
        <source>Legal name, business name, website, OID or PIC. Accents and capitals do not matter.</source>
        <translation>Juridiskais nosaukums, publiski lietotais nosaukums, tīmekļvietne, OID vai PIC. Garumzīmēm un lielajiem burtiem nav nozīmes.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nekas nav atrasts</translation>
    </message>
    <message>
        <source>Only organisations that are kept on this computer are searched.</source>
        <translation>Meklē tikai tajās organizācijās, kas glabājas šajā datorā.</translation>
    </message>
    <message>
        <source>Searches the organisations that are kept on this computer, also without a network.</source>
        <translation>Meklē organizācijās, kas glabājas šajā datorā, arī bez tīkla.</translation>
    </message>
    <message>
        <source>Name, website, OID or PIC</source>
        <translation>Nosaukums, tīmekļvietne, OID vai PIC</translation>
    </message>
    <message>
        <source>OID</source>
        <translation>OID</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Juridiskais nosaukums</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Valsts</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translatorcomment>Short form for a table header.</translatorcomment>
        <translation>Apdzīvota vieta</translation>
    </message>
    <message>
        <source>My organisations</source>
        <translation>Manas organizācijas</translation>
    </message>
    <message>
        <source>%1 organisations found; the first %2 are shown. Add words or criteria to find fewer.</source>
        <translation>Atrastas %1 organizācijas; rādītas pirmās %2. Pievienojiet vārdus vai kritērijus, lai atrastu mazāk.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) found</source>
        <translation>
            <numerusform>Atrasta %n organizācija</numerusform>
            <numerusform>Atrastas %n organizācijas</numerusform>
            <numerusform>Atrasts %n organizāciju</numerusform>
        </translation>
    </message>
    <message>
        <source>More criteria</source>
        <translation>Vairāk kritēriju</translation>
    </message>
    <message>
        <source>Empty the criteria</source>
        <translation>Notīrīt kritērijus</translation>
    </message>
</context>
<context>
    <name>sek::SelectUserDialog</name>
    <message>
        <source>Select authorised user</source>
        <translation>Izvēlēties pilnvaroto lietotāju</translation>
    </message>
    <message>
        <source>Select the authorised user whose details are copied to the contact person form.</source>
        <translation>Izvēlieties pilnvaroto lietotāju, kura dati jāiekopē kontaktpersonas veidlapā.</translation>
    </message>
    <message>
        <source>The details replaced are those of: %1</source>
        <translation>Tiks aizstāti šīs personas dati: %1</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (jūs)</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Tiks dzēsts</translation>
    </message>
    <message>
        <source>This is a copy. The change takes effect when you choose “Update my organisation”.</source>
        <translation>Tā ir kopija. Izmaiņas stāsies spēkā, kad nospiedīsiet pogu “Atjaunināt manu organizāciju”.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Apstiprināt</translation>
    </message>
</context>
<context>
    <name>sek::SessionListDialog</name>
    <message>
        <source>Sessions</source>
        <translation>Nodarbības</translation>
    </message>
    <message>
        <source>Plan sessions…</source>
        <translation>Plānot nodarbības…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>No session is planned yet.</source>
        <translation>Vēl nav plānota neviena nodarbība.</translation>
    </message>
    <message>
        <source>Hours stand on this session. Empty them first, or leave it in the plan.</source>
        <translation>Šai nodarbībai ir ierakstītas stundas. Vispirms iztukšojiet tās vai atstājiet nodarbību plānā.</translation>
    </message>
</context>
<context>
    <name>sek::SessionsDialog</name>
    <message>
        <source>Plan sessions</source>
        <translation>Plānot nodarbības</translation>
    </message>
    <message>
        <source>From</source>
        <translation>No</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Līdz</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Nedēļas dienas</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Sākas</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Beidzas</translation>
    </message>
    <message>
        <source>Break in minutes</source>
        <translation>Pārtraukums minūtēs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plānot</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) will be added.</source>
        <translation>
            <numerusform>Tiks pievienota %n nodarbība.</numerusform>
            <numerusform>Tiks pievienotas %n nodarbības.</numerusform>
            <numerusform>Tiks pievienotas %n nodarbību.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type times such as 08:30; the end comes after the beginning.</source>
        <translation>Ievadiet laiku, piemēram, 08:30; beigas ir pēc sākuma.</translation>
    </message>
    <message>
        <source>Type two dates in their order.</source>
        <translation>Ievadiet divus datumus pareizā secībā.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Izvēlieties vismaz vienu nedēļas dienu.</translation>
    </message>
    <message>
        <source>Every how many weeks</source>
        <translation>Ik pēc cik nedēļām</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Days of the sessions</source>
        <translation>Nodarbību dienas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, public holiday</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type a number from 1 to 52: 2 is every second week.</source>
        <translation>Ierakstiet skaitli no 1 līdz 52: 2 ir katra otrā nedēļa.</translation>
    </message>
    <message>
        <source>Tick at least one day.</source>
        <translation>Atzīmējiet vismaz vienu dienu.</translation>
    </message>
</context>
<context>
    <name>sek::SessionsModel</name>
    <message>
        <source>Change the session</source>
        <translation>Mainīt nodarbību</translation>
    </message>
    <message>
        <source>Take it out of the plan</source>
        <translation>Izņemt no plāna</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Darbības</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laiks</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
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
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Valoda un izskats</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Izskats</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Teksta lielums</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- change it on every page.</source>
        <translation>Ctrl++ un Ctrl+- maina to ikvienā lapā.</translation>
    </message>
    <message>
        <source>Lock when nobody works</source>
        <translation>Slēgt, kad neviens nestrādā</translation>
    </message>
    <message>
        <source>My computers</source>
        <translation>Mani datori</translation>
    </message>
    <message>
        <source>About Sekretariat</source>
        <translation>Par lietotni Sekretariat</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kā sistēmā</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Gaišs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumšs</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Augsts kontrasts</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>pēc %n minūtes</numerusform>
            <numerusform>pēc %n minūtēm</numerusform>
            <numerusform>pēc %n minūtēm</numerusform>
        </translation>
    </message>
    <message>
        <source>Sekretariat %1. Free software under the GNU General Public License, version 3 or later; there is no warranty.</source>
        <translation>Sekretariat %1. Brīva programmatūra ar GNU vispārējo publisko licenci, 3. vai jaunāku versiju; garantijas nav.</translation>
    </message>
    <message>
        <source>Made with Qt %1, SQLCipher, OpenSSL, libsodium, ICU, libphonenumber and QtKeychain.</source>
        <translation>Izmantots: Qt %1, SQLCipher, OpenSSL, libsodium, ICU, libphonenumber un QtKeychain.</translation>
    </message>
    <message>
        <source>The hub runs on this computer.</source>
        <translation>Serveris darbojas šajā datorā.</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <translation>Serveris: %1</translation>
    </message>
    <message>
        <source>Fingerprint of the hub: %1</source>
        <translation>Servera pirkstu nospiedums: %1</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once. What you have typed on the pages, in the months and in forms is kept.</source>
        <translation>Ctrl+L slēdz tūlīt. Tas, ko ierakstījāt lapās, mēnešos un veidlapās, tiek saglabāts.</translation>
    </message>
</context>
<context>
    <name>sek::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Īsinājumtaustiņi</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Darbība</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taustiņi</translation>
    </message>
    <message>
        <source>Close or empty</source>
        <translation>Aizvērt vai iztukšot</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
</context>
<context>
    <name>sek::SideBar</name>
    <message>
        <source>Areas</source>
        <translation>Sadaļas</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Lietotne</translation>
    </message>
</context>
<context>
    <name>sek::SignReportsDialog</name>
    <message>
        <source>Report and sign</source>
        <translation>Iesniegt un parakstīt</translation>
    </message>
    <message numerus="yes">
        <source>%1: report and sign %n month(s)</source>
        <translation>
            <numerusform>%1: iesniegt un parakstīt %n mēnesi</numerusform>
            <numerusform>%1: iesniegt un parakstīt %n mēnešus</numerusform>
            <numerusform>%1: iesniegt un parakstīt %n mēnešu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign %n month(s)</source>
        <translation>
            <numerusform>Parakstīt %n mēnesi</numerusform>
            <numerusform>Parakstīt %n mēnešus</numerusform>
            <numerusform>Parakstīt %n mēnešu</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Freeze and send the code</source>
        <translation>Nofiksēt un nosūtīt kodu</translation>
    </message>
    <message>
        <source>Somebody changed one of the months in the meantime. Close this and look at it again.</source>
        <translation>Kāds pa to laiku ir mainījis kādu no mēnešiem. Aizveriet šo un apskatiet vēlreiz.</translation>
    </message>
    <message>
        <source>The hub freezes the months…</source>
        <translation>Serveris nofiksē mēnešus…</translation>
    </message>
    <message>
        <source>It is queued: freezing and the code need the hub. Come back when it can be reached.</source>
        <translation>Ierindots: fiksēšanai un kodam vajadzīgs serveris. Atgriezieties, kad tas ir sasniedzams.</translation>
    </message>
    <message>
        <source>A code needs a phone or e-mail address of your own that you have confirmed.</source>
        <translation>Kodam vajag jūsu pašu apstiprinātu tālruni vai e-pasta adresi.</translation>
    </message>
    <message>
        <source>Where my codes go…</source>
        <translation>Kurp sūta manus kodus…</translation>
    </message>
    <message>
        <source>%1, %2: was %3, now %4</source>
        <comment>day, activity, hours, hours</comment>
        <translation>%1, %2: bija %3, tagad %4</translation>
    </message>
    <message>
        <source>The same hours as in version %1.</source>
        <translation>Tās pašas stundas kā %1. versijā.</translation>
    </message>
    <message>
        <source>Changed since version %1:</source>
        <translation>Mainīts kopš %1. versijas:</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Iemesls: %1</translation>
    </message>
    <message>
        <source>%1, corrected</source>
        <comment>person</comment>
        <translation>%1, labots</translation>
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
        <translation>Parādīt dienu</translation>
    </message>
    <message>
        <source>Show the month</source>
        <translation>Parādīt mēnesi</translation>
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
            <numerusform>%n norādītā stunda</numerusform>
            <numerusform>%n norādītās stundas</numerusform>
            <numerusform>%n norādīto stundu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reported</source>
        <comment>time</comment>
        <translation>norādīts %1</translation>
    </message>
    <message>
        <source>It could not be sent. Try again in a moment.</source>
        <translation>Neizdevās nosūtīt. Pēc brīža mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>%1, your attendance on %2</source>
        <extracomment>The participant&apos;s name and a month: Astrid Exempel, your attendance in March</extracomment>
        <translation>%1, jūsu apmeklējums: %2</translation>
    </message>
    <message>
        <source>%1, your attendance in %2</source>
        <translation>%1, jūsu apmeklējums: %2</translation>
    </message>
    <message>
        <source>The hours were corrected (version %1). Read them through again. If they are correct you sign with a code.</source>
        <translation>Stundas ir labotas (%1. versija). Izlasiet tās vēlreiz. Ja tās ir pareizas, parakstiet ar kodu.</translation>
    </message>
    <message>
        <source>Read the hours through. If they are correct you sign with a code.</source>
        <translation>Izlasiet stundas. Ja tās ir pareizas, parakstiet ar kodu.</translation>
    </message>
    <message>
        <source>Your hours day by day</source>
        <translation>Jūsu stundas pa dienām</translation>
    </message>
    <message>
        <source>Sum</source>
        <comment>row</comment>
        <translation>Kopā</translation>
    </message>
    <message>
        <source>Reported time</source>
        <translation>Norādītais laiks</translation>
    </message>
    <message>
        <source>Responsible: %1, signed %2</source>
        <translation>Atbildīgā persona: %1, parakstīts %2</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Apliecinājums</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n hour(s)</source>
        <translation>
            <numerusform>Parakstīt %n stundu</numerusform>
            <numerusform>Parakstīt %n stundas</numerusform>
            <numerusform>Parakstīt %n stundu</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>Parakstīt %1</translation>
    </message>
    <message>
        <source>The time is not correct…</source>
        <translation>Laiks nav pareizs…</translation>
    </message>
    <message>
        <source>%1, confirm your phone or address</source>
        <translation>%1, apstipriniet savu tālruni vai adresi</translation>
    </message>
    <message>
        <source>A code goes to %1. Type it in, so that we know it is yours. Afterwards the staff look at an identity document.</source>
        <translation>Kodu sūta uz %1. Ievadiet to, lai mēs zinātu, ka tas ir jūsu. Pēc tam darbinieki apskatīs personu apliecinošu dokumentu.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Apstiprināt</translation>
    </message>
    <message>
        <source>Never give the code to the staff. Type it in yourself.</source>
        <translation>Nekad nedodiet kodu darbiniekiem. Ievadiet to paši.</translation>
    </message>
    <message>
        <source>A one-time code makes a simple electronic signature.</source>
        <translation>Vienreizējais kods ir vienkāršs elektroniskais paraksts.</translation>
    </message>
</context>
<context>
    <name>sek::SigningWatchDialog</name>
    <message>
        <source>How codes were used</source>
        <translation>Kā lietoti kodi</translation>
    </message>
    <message>
        <source>Nothing stands out in this week.</source>
        <translation>Šajā nedēļā nekas neizceļas.</translation>
    </message>
    <message>
        <source>No month is signed yet.</source>
        <translation>Vēl neviens mēnesis nav parakstīts.</translation>
    </message>
    <message>
        <source>What deserves a look</source>
        <translation>Kam vērts pievērst uzmanību</translation>
    </message>
    <message>
        <source>There may be a good reason for each. A class that signs after a session is quick, too.</source>
        <translation>Katram var būt labs iemesls. Arī grupa, kas paraksta pēc nodarbības, ir ātra.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Nedēļa</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day of a week</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kas noticis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kad</translation>
    </message>
    <message>
        <source>Ask whether they signed</source>
        <translation>Jautāt, vai parakstījuši</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Dalībnieks</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Atbilde</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukāt…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Somebody who is not listed any more</source>
        <translation>Kāds, kura sarakstā vairs nav</translation>
    </message>
    <message numerus="yes">
        <source>%n people signed quickly one after another at one computer</source>
        <translation>
            <numerusform>%n cilvēks ātri cits pēc cita parakstījis vienā datorā</numerusform>
            <numerusform>%n cilvēki ātri cits pēc cita parakstījuši vienā datorā</numerusform>
            <numerusform>%n cilvēku ātri cits pēc cita parakstījuši vienā datorā</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed at a computer of yours outside the times of sessions</source>
        <translation>Parakstīts jūsu datorā ārpus nodarbību laika</translation>
    </message>
    <message>
        <source>Signed shortly after the phone or mailbox was changed</source>
        <translation>Parakstīts drīz pēc tālruņa vai e-pasta adreses maiņas</translation>
    </message>
    <message>
        <source>Phone or mailbox confirmed outside the times of sessions</source>
        <translation>Tālrunis vai e-pasta adrese apstiprināta ārpus nodarbību laika</translation>
    </message>
    <message numerus="yes">
        <source>Phones or mailboxes of %n people confirmed on one computer within minutes</source>
        <translation>
            <numerusform>%n cilvēks vienā datorā dažu minūšu laikā apstiprinājis tālruni vai e-pasta adresi</numerusform>
            <numerusform>%n cilvēki vienā datorā dažu minūšu laikā apstiprinājuši tālruni vai e-pasta adresi</numerusform>
            <numerusform>%n cilvēku vienā datorā dažu minūšu laikā apstiprinājuši tālruni vai e-pasta adresi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) were signed by participants in this week.</source>
        <translation>
            <numerusform>Šajā nedēļā dalībnieki parakstīja %n mēnesi.</numerusform>
            <numerusform>Šajā nedēļā dalībnieki parakstīja %n mēnešus.</numerusform>
            <numerusform>Šajā nedēļā dalībnieki parakstīja %n mēnešu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed it, %1</source>
        <comment>date</comment>
        <translation>Parakstījis, %1</translation>
    </message>
    <message>
        <source>Did not sign it, %1</source>
        <comment>date</comment>
        <translation>Nav parakstījis, %1</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Vēl nav jautāts</translation>
    </message>
    <message>
        <source>Not reached, %1</source>
        <comment>date</comment>
        <translation>Nav sasniegts, %1</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Pierakstīt atbildi</translation>
    </message>
    <message>
        <source>%1, %2: did they sign?</source>
        <comment>month, person</comment>
        <translation>%1, %2: vai ir parakstīts?</translation>
    </message>
    <message>
        <source>Yes, they signed</source>
        <translation>Jā, parakstījis pats</translation>
    </message>
    <message>
        <source>No, they did not sign</source>
        <translation>Nē, nav parakstījis</translation>
    </message>
    <message>
        <source>Open a correction of the month, or let them object: the signature is looked into.</source>
        <translation>Atveriet mēneša labojumu vai ļaujiet iebilst: paraksts tiks pārbaudīts.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nav sasniegts</translation>
    </message>
    <message>
        <source>The month stays on the list.</source>
        <translation>Mēnesis paliek sarakstā.</translation>
    </message>
    <message>
        <source>Where the contact came from: employer, agency …</source>
        <translation>No kurienes kontakts iegūts: darba devējs, iestāde…</translation>
    </message>
    <message>
        <source>Whoever reported the month does not ask about it. Somebody else has to.</source>
        <translation>Tas, kurš mēnesi iesniedza, par to nejautā. To dara kāds cits.</translation>
    </message>
    <message>
        <source>The answer is noted.</source>
        <translation>Atbilde ir pierakstīta.</translation>
    </message>
    <message>
        <source>How codes were used, %1</source>
        <comment>week</comment>
        <translation>Kā lietoti kodi, %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>Asked whether they signed: %1</source>
        <comment>month</comment>
        <translation>Jautāts, vai parakstījuši: %1</translation>
    </message>
    <message>
        <source>Some months are picked by chance. Whoever reported the month does not ask.</source>
        <translation>Daži mēneši tiek izvēlēti nejauši. Tas, kurš mēnesi iesniedza, nejautā.</translation>
    </message>
    <message>
        <source>Not by the phone or mailbox the code went to: by the employer, the agency, a register.</source>
        <translation>Nevis pa tālruni vai e-pastu, uz kuru sūtīts kods, bet caur darba devēju, iestādi vai reģistru.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Darbības</translation>
    </message>
</context>
<context>
    <name>sek::StaffWayOut</name>
    <message>
        <source>Back to the staff</source>
        <translation>Atpakaļ pie darbiniekiem</translation>
    </message>
    <message>
        <source>Only the staff can leave this screen. Type the passphrase for this computer.</source>
        <translation>No šī ekrāna var iziet tikai darbinieki. Ievadiet šī datora paroles frāzi.</translation>
    </message>
    <message>
        <source>Only the staff can leave this screen. Type the password of the person who is signed in.</source>
        <translation>No šī ekrāna var iziet tikai darbinieki. Ievadiet tās personas paroli, kura ir pieteikusies.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Paroles frāze</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>kiosk</comment>
        <translation>Iziet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>This is not the right password.</source>
        <translation>Parole nav pareiza.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a few minutes.</source>
        <translation>Pārāk daudz mēģinājumu. Uzgaidiet dažas minūtes.</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Try again in a moment.</source>
        <translation>Serveris nav sasniedzams. Pēc brīža mēģiniet vēlreiz.</translation>
    </message>
</context>
<context>
    <name>sek::StartPage</name>
    <message>
        <source>Welcome to Sekretariat</source>
        <translation>Laipni lūdzam lietotnē Sekretariat</translation>
    </message>
    <message>
        <source>What you enter is kept encrypted on this computer and works without a network. How would you like to begin?</source>
        <translation>Ievadītais tiek glabāts šajā datorā šifrēti un darbojas bez tīkla. Kā vēlaties sākt?</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Izmēģināt ar parauga datiem</translation>
    </message>
    <message>
        <source>Three invented organisations to look around in. Nothing is sent anywhere.</source>
        <translation>Trīs izdomātas organizācijas, ko aplūkot. Nekas nekur netiek sūtīts.</translation>
    </message>
    <message>
        <source>Join an organisation</source>
        <translation>Pievienoties organizācijai</translation>
    </message>
    <message>
        <source>You have an invitation link, or the address of your organisation’s hub.</source>
        <translation>Jums ir uzaicinājuma saite vai jūsu organizācijas servera adrese.</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Tikai šis dators</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jūsu vārds un uzvārds</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Pievienoties</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Ievadiet savu vārdu un uzvārdu.</translation>
    </message>
    <message>
        <source>E-mail address or password is not correct.</source>
        <translation>E-pasta adrese vai parole nav pareiza.</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Kā vēlaties sākt?</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Jūsu e-pasta adrese</translation>
    </message>
    <message>
        <source>Start with sample data</source>
        <translation>Sākt ar parauga datiem</translation>
    </message>
    <message>
        <source>Begin on this computer</source>
        <translation>Sākt šajā datorā</translation>
    </message>
    <message>
        <source>Making the sample. This takes half a minute.</source>
        <translation>Veido paraugu. Tas aizņem pusminūti.</translation>
    </message>
    <message>
        <source>Starting the hub on this computer…</source>
        <translation>Palaiž serveri šajā datorā…</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>Šis lauks jāaizpilda.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Tā nav e-pasta adrese.</translation>
    </message>
    <message>
        <source>E-mail address, password or code is not correct.</source>
        <translation>E-pasta adrese, parole vai kods nav pareizs.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or said no. Unlock it and try again, or choose a passphrase.</source>
        <translation>Šī datora atslēgu glabātuve ir slēgta vai atteica. Atslēdziet to un mēģiniet vēlreiz vai izvēlieties paroles frāzi.</translation>
    </message>
    <message>
        <source>There is encrypted data in this folder, but its key file is missing. Nothing was changed; ask whoever helps you with the computer.</source>
        <translation>Šajā mapē ir šifrēti dati, bet trūkst to atslēgas faila. Nekas nav mainīts; jautājiet tam, kas jums palīdz ar datoru.</translation>
    </message>
    <message>
        <source>The program makes a small hub on this computer with three invented associations: one in Latvia, one in Sweden, one in Poland.</source>
        <translation>Lietotne šajā datorā izveido nelielu serveri ar trim izdomātām biedrībām: Latvijā, Zviedrijā un Polijā.</translation>
    </message>
    <message>
        <source>You look through the eyes of one of their people. Messages to others are only written into a folder.</source>
        <translation>Redzams ir tas, ko redz viens no viņu cilvēkiem. Ziņojumus citiem tikai ieraksta mapē.</translation>
    </message>
    <message>
        <source>The program runs a hub of its own on this computer, encrypted and reachable from here only.</source>
        <translation>Lietotne šajā datorā darbina savu serveri, kas ir šifrēts un sasniedzams tikai no šejienes.</translation>
    </message>
    <message>
        <source>You become the owner of the organisation, which you register in the next step.</source>
        <translation>Nākamajā solī reģistrēsiet organizāciju un kļūsiet par tās īpašnieku.</translation>
    </message>
    <message>
        <source>Start a new organisation here, for yourself alone.</source>
        <translation>Sāciet šeit jaunu organizāciju, tikai sev.</translation>
    </message>
</context>
<context>
    <name>sek::StatisticsDialog</name>
    <message>
        <source>Values for statistics</source>
        <translation>Dati statistikai</translation>
    </message>
    <message>
        <source>The hub asks before identity numbers leave it.</source>
        <translation>Serveris to prasa, pirms izdod personas kodus.</translation>
    </message>
    <message>
        <source>Form of the values</source>
        <translation>Datu veids</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Darbgrāmata (XLSX)</translation>
    </message>
    <message>
        <source>To be uploaded as it is.</source>
        <translation>Augšupielādējama tāda, kāda tā ir.</translation>
    </message>
    <message>
        <source>List (CSV)</source>
        <translation>Saraksts (CSV)</translation>
    </message>
    <message>
        <source>For other programs.</source>
        <translation>Citām programmām.</translation>
    </message>
    <message>
        <source>Copy the values</source>
        <translation>Kopēt datus</translation>
    </message>
    <message>
        <source>To be pasted into the office’s own sheet, without headings.</source>
        <translation>Ielīmēšanai iestādes tabulā, bez virsrakstiem.</translation>
    </message>
    <message>
        <source>When the file was uploaded.</source>
        <translation>Kad fails augšupielādēts.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Izveidot failu</translation>
    </message>
    <message>
        <source>Only the project’s contact persons may take these values out.</source>
        <translation>Šos datus var izņemt tikai projekta kontaktpersonas.</translation>
    </message>
    <message>
        <source>The project does not report to an office of statistics. This is set in the project.</source>
        <translation>Projekts neiesniedz datus statistikas iestādei. To norāda projektā.</translation>
    </message>
    <message>
        <source>The month is not over yet, or it is outside the project.</source>
        <translation>Mēnesis vēl nav beidzies, vai tas ir ārpus projekta.</translation>
    </message>
    <message>
        <source>The hub could not make the file. Ask whoever runs the hub.</source>
        <translation>Serveris nevarēja izveidot failu. Jautājiet servera uzturētājam.</translation>
    </message>
    <message>
        <source>The hub cannot be reached now. The values are made by the hub; try again when it can.</source>
        <translation>Serveris pašlaik nav sasniedzams. Datus veido serveris; mēģiniet, kad tas būs sasniedzams.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a minute and try again.</source>
        <translation>Pārāk daudz mēģinājumu. Uzgaidiet minūti un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>dalībnieks</translation>
    </message>
    <message>
        <source>Left out, because the month is not signed: %1.</source>
        <translation>Izlaisti, jo mēnesis nav parakstīts: %1.</translation>
    </message>
    <message>
        <source>Without an identity number: %1.</source>
        <translation>Bez personas koda: %1.</translation>
    </message>
    <message>
        <source>Generate and upload again, in this order: %1.</source>
        <translation>Izveidojiet un augšupielādējiet vēlreiz šādā secībā: %1.</translation>
    </message>
    <message>
        <source>The order of the columns follows a profile that nobody has checked against the office’s form. Compare it once.</source>
        <translation>Kolonnu secība atbilst profilam, ko neviens nav salīdzinājis ar iestādes veidlapu. Salīdziniet to vienreiz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Mark as submitted</source>
        <translation>Atzīmēt kā iesniegtu</translation>
    </message>
    <message>
        <source>Copied. Paste the values now: they are taken out of the clipboard soon.</source>
        <translation>Nokopēts. Ielīmējiet datus tūlīt: starpliktuvē tie paliek neilgu laiku.</translation>
    </message>
    <message>
        <source>Save the values</source>
        <translation>Saglabāt datus</translation>
    </message>
    <message>
        <source>Saved. The file holds identity numbers and is not protected: delete it once it is uploaded.</source>
        <translation>Saglabāts. Failā ir personas kodi, un tas nav aizsargāts: pēc augšupielādes izdzēsiet to.</translation>
    </message>
    <message>
        <source>The date is in the future.</source>
        <translation>Datums ir nākotnē.</translation>
    </message>
    <message>
        <source>This is not a date. Check day, month and year.</source>
        <translation>Tas nav datums. Pārbaudiet dienu, mēnesi un gadu.</translation>
    </message>
    <message>
        <source>Submit %1 first: months are sent in their order.</source>
        <translation>Vispirms iesniedziet mēnesi %1: mēnešus iesniedz pēc kārtas.</translation>
    </message>
    <message>
        <source>A month has changed in the meantime. Make the file again.</source>
        <translation>Kāds mēnesis pa to laiku ir mainījies. Izveidojiet failu vēlreiz.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Saglabāt…</translation>
    </message>
    <message>
        <source>The file is made. Save it and upload it.</source>
        <translation>Fails ir izveidots. Saglabājiet un augšupielādējiet to.</translation>
    </message>
    <message>
        <source>Months and where they stand</source>
        <translation>Mēneši un to stāvoklis</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Kas būs failā</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mēnesis</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <translation>Vēl nav izveidots</translation>
    </message>
    <message>
        <source>Submitted on %1</source>
        <translation>Iesniegts %1</translation>
    </message>
    <message>
        <source>Made again, not marked as submitted</source>
        <translation>Izveidots vēlreiz, nav atzīmēts kā iesniegts</translation>
    </message>
    <message>
        <source>Made, not marked as submitted</source>
        <translation>Izveidots, nav atzīmēts kā iesniegts</translation>
    </message>
    <message>
        <source>Changed since it was sent: generate and upload again</source>
        <translation>Mainīts pēc nosūtīšanas: izveidot un augšupielādēt vēlreiz</translation>
    </message>
    <message>
        <source>Changed since it was made: make it again</source>
        <translation>Mainīts pēc izveides: izveidot vēlreiz</translation>
    </message>
    <message>
        <source>Not marked as submitted yet, and to be sent before this month: %1.</source>
        <translation>Vēl nav atzīmēts kā iesniegts un jānosūta pirms šī mēneša: %1.</translation>
    </message>
    <message>
        <source>starts on %1</source>
        <translation>sāk %1</translation>
    </message>
    <message>
        <source>leaves on %1</source>
        <translation>beidz %1</translation>
    </message>
    <message>
        <source>left out: not signed</source>
        <translation>izlaists: nav parakstīts</translation>
    </message>
    <message>
        <source>no identity number</source>
        <translation>nav personas koda</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Dalībnieks</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stundas</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Zināšanai</translation>
    </message>
    <message>
        <source>Make the file again</source>
        <translation>Izveidot failu vēlreiz</translation>
    </message>
    <message>
        <source>Marked as submitted.</source>
        <translation>Atzīmēts kā iesniegts.</translation>
    </message>
</context>
<context>
    <name>sek::SumsStrip</name>
    <message>
        <source>Sum</source>
        <comment>row</comment>
        <translation>Kopā</translation>
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
        <translation>Organizācija: %1</translation>
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
        <translation>Visu mēnesi</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Atcelta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laiks</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Pasākums</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Pasniedzējs</translation>
    </message>
    <message>
        <source>Timetable, %1</source>
        <translation>Nodarbību grafiks, %1</translation>
    </message>
</context>
<context>
    <name>sek::TimetableDialog</name>
    <message>
        <source>Timetable</source>
        <translation>Nodarbību grafiks</translation>
    </message>
    <message>
        <source>A month’s sessions on paper</source>
        <translation>Mēneša nodarbības uz papīra</translation>
    </message>
    <message>
        <source>The coming month’s timetable is handed in by day %1 of the month before.</source>
        <translation>Nākamā mēneša grafiks jāiesniedz līdz iepriekšējā mēneša %1. datumam.</translation>
    </message>
    <message numerus="yes">
        <source>Changes are told %n day(s) ahead.</source>
        <translation>
            <numerusform>Par izmaiņām jāziņo %n dienu iepriekš.</numerusform>
            <numerusform>Par izmaiņām jāziņo %n dienas iepriekš.</numerusform>
            <numerusform>Par izmaiņām jāziņo %n dienas pirms tām.</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mēnesis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukāt…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Saglabāt kā PDF…</translation>
    </message>
    <message>
        <source>Nothing is planned in this month yet.</source>
        <translation>Šajā mēnesī vēl nekas nav plānots.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are planned.</source>
        <translation>
            <numerusform>Ieplānota %n nodarbība.</numerusform>
            <numerusform>Ieplānotas %n nodarbības.</numerusform>
            <numerusform>Ieplānotu nodarbību skaits: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have no place or no trainer. Both stand with the activity.</source>
        <translation>
            <numerusform>%n nodarbībai nav vietas vai pasniedzēja. Abus norāda pie pasākuma.</numerusform>
            <numerusform>%n nodarbībām nav vietas vai pasniedzēja. Abus norāda pie pasākuma.</numerusform>
            <numerusform>Nodarbību skaits bez vietas vai pasniedzēja: %n. Abus norāda pie pasākuma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Timetable %1 %2</source>
        <extracomment>Name of a file; %1 is the project&apos;s number, %2 the month as 2026-12.</extracomment>
        <translation>Nodarbību grafiks %1 %2</translation>
    </message>
    <message>
        <source>Save the timetable</source>
        <translation>Saglabāt grafiku</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF faili (*.pdf)</translation>
    </message>
    <message>
        <source>The timetable is saved.</source>
        <translation>Grafiks ir saglabāts.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Failu nevarēja ierakstīt: %1</translation>
    </message>
</context>
<context>
    <name>sek::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
</context>
<context>
    <name>sek::TotpDialog</name>
    <message>
        <source>Set up an authenticator app</source>
        <translation>Autentifikācijas lietotnes iestatīšana</translation>
    </message>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>QR kods autentifikācijas lietotnei</translation>
    </message>
    <message>
        <source>Key for typing</source>
        <translation>Ierakstāmā atslēga</translation>
    </message>
    <message>
        <source>Code the app shows</source>
        <translation>Kods, ko rāda lietotne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>Šis lauks jāaizpilda.</translation>
    </message>
    <message>
        <source>The code is not correct. Wait for the next one; the clocks of phone and hub must agree.</source>
        <translation>Kods nav pareizs. Pagaidiet nākamo; tālruņa un servera pulksteņiem jāsakrīt.</translation>
    </message>
    <message>
        <source>Let the authenticator app on your phone read this picture, or type the characters below into it.</source>
        <translation>Ļaujiet tālruņa autentifikācijas lietotnei nolasīt šo attēlu vai ierakstiet tajā zemāk redzamās rakstzīmes.</translation>
    </message>
    <message>
        <source>Then enter the code it shows.</source>
        <translation>Tad ievadiet kodu, ko tā rāda.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Apstiprināt</translation>
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
        <translation>Dati šajā datorā ir aizslēgti. Nekas nav zudis.</translation>
    </message>
    <message>
        <source>Passphrase for this computer</source>
        <translation>Šī datora paroles frāze</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Atslēgt</translation>
    </message>
    <message>
        <source>The passphrase is not correct. Nothing was changed.</source>
        <translation>Paroles frāze nav pareiza. Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>The key file on this computer is damaged. Nothing was changed; ask whoever helps you with the computer.</source>
        <translation>Atslēgas fails šajā datorā ir bojāts. Nekas nav mainīts; lūdziet palīdzību datora uzturētājam.</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Izmantot atkopšanas kodu</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Izmantot paroles frāzi</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>Izmantot atslēgu glabātuvi</translation>
    </message>
    <message>
        <source>The keychain of this computer is asked. It may show a window of its own.</source>
        <translation>Tiek vaicāts šī datora atslēgu glabātuvei. Tā var parādīt savu logu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Mēģināt vēlreiz</translation>
    </message>
    <message>
        <source>You can use the passphrase or the recovery code instead.</source>
        <translation>Tās vietā varat izmantot paroles frāzi vai atkopšanas kodu.</translation>
    </message>
    <message>
        <source>There is no other way in: without this key the data here cannot be opened.</source>
        <translation>Citas ieejas nav: bez šīs atslēgas datus šeit nevar atvērt.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or said no. Unlock it and try again. Nothing was changed.</source>
        <translation>Šī datora atslēgu glabātuve ir slēgta vai atteica. Atslēdziet to un mēģiniet vēlreiz. Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer. Nothing was changed.</source>
        <translation>Šī datora atslēgu glabātuve neatbild. Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>The keychain of this computer works, but the key of this data is not in it. Nothing was changed.</source>
        <translation>Šī datora atslēgu glabātuve darbojas, bet šo datu atslēgas tajā nav. Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>The code has a typing error. Compare it letter by letter.</source>
        <translation>Kodā ir drukas kļūda. Salīdziniet to burtu pa burtam.</translation>
    </message>
    <message>
        <source>This recovery code does not open the data here. A newer code replaces an older one.</source>
        <translation>Šis atkopšanas kods neatver datus šeit. Jaunāks kods aizstāj vecāko.</translation>
    </message>
    <message>
        <source>There is too little free memory to check the passphrase. Close other programs and try again.</source>
        <translation>Brīvās atmiņas ir par maz, lai pārbaudītu paroles frāzi. Aizveriet citas programmas un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Atkopšanas kods</translation>
    </message>
    <message>
        <source>Seven groups of letters and digits, as printed.</source>
        <translation>Septiņas burtu un ciparu grupas, kā izdrukāts.</translation>
    </message>
    <message>
        <source>None of these works: delete the data on this computer…</source>
        <translation>Nekas no tā nedarbojas: dzēst datus šajā datorā…</translation>
    </message>
</context>
<context>
    <name>sek::UserDialog</name>
    <message>
        <source>Edit authorised user</source>
        <translation>Rediģēt pilnvaroto lietotāju</translation>
    </message>
    <message>
        <source>Add authorised user</source>
        <translation>Pievienot pilnvaroto lietotāju</translation>
    </message>
    <message>
        <source>Copy contact person details</source>
        <translation>Kopēt kontaktpersonas datus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>An invitation to create an EU Login account will be sent to %1.</source>
        <translation>Uz adresi %1 tiks nosūtīts uzaicinājums izveidot EU Login kontu.</translation>
    </message>
    <message>
        <source>This happens when you choose “Update my organisation”.</source>
        <translation>Tas notiks, kad nospiedīsiet pogu “Atjaunināt manu organizāciju”.</translation>
    </message>
    <message>
        <source>To authenticate with EU Login, use the e-mail address linked to the accreditation.</source>
        <translation>Lai autentificētos, izmantojot EU Login, jāizmanto e-pasta adrese, kas saistīta ar akreditāciju.</translation>
    </message>
    <message>
        <source>Somebody else removed this user meanwhile. Save adds the person again.</source>
        <translation>Kāds cits pa to laiku šo lietotāju ir dzēsis. Poga “Saglabāt” pievienos personu vēlreiz.</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Rediģēt: %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Pievienot: %1</translation>
    </message>
    <message>
        <source>Also invite to this hub</source>
        <translation>Uzaicināt arī uz šo serveri</translation>
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
        <translation>valsts aģentūras piekļuve</translation>
    </message>
    <message>
        <source>(you)</source>
        <translation>(jūs)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Mainīts</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Pievienots</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Tiks dzēsts</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>Bija: %1</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nav piemērojams</translation>
    </message>
    <message>
        <source>Will be invited</source>
        <translation>Tiks uzaicināts</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Apstiprināts</translation>
    </message>
    <message>
        <source>Invited %1</source>
        <translation>Uzaicināts %1</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Uzaicināts</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Nav konta</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nav zināms</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediģēt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>%1. You cannot delete yourself. Ask a colleague.</source>
        <comment>what can be done with one’s own row</comment>
        <translation>%1. Savu lietotāju nevar dzēst. Palūdziet to kolēģim.</translation>
    </message>
    <message>
        <source>National agency</source>
        <translation>Valsts aģentūra</translation>
    </message>
    <message>
        <source>Authorised user</source>
        <translation>Pilnvarotais lietotājs</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>kods %1</translation>
    </message>
    <message>
        <source>approved by: %1</source>
        <translation>apstiprināja: %1</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>sistēma</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Darbības</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vārds, uzvārds</translation>
    </message>
    <message>
        <source>Work e-mail</source>
        <translation>Darba e-pasts</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Loma</translation>
    </message>
    <message>
        <source>EU Login account</source>
        <translation>EU Login konts</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>PASS</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Izveidots</translation>
    </message>
    <message>
        <source>A notification could not be delivered</source>
        <translation>Paziņojumu neizdevās piegādāt</translation>
    </message>
    <message>
        <source>Send invitation again</source>
        <translation>Nosūtīt uzaicinājumu vēlreiz</translation>
    </message>
</context>
<context>
    <name>sek::UsersPage</name>
    <message>
        <source>Authorised users</source>
        <translation>Pilnvarotie lietotāji</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Pievienot…</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Kopēt adreses</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrēt sarakstu</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonnas</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Saraksts ir tukšs.</translation>
    </message>
    <message>
        <source>Add the people who may act for the organisation.</source>
        <translation>Pievienojiet cilvēkus, kuri drīkst rīkoties organizācijas vārdā.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nekas nav atrasts</translation>
    </message>
    <message>
        <source>Nobody in the list has these words. Esc empties the filter.</source>
        <translation>Nevienam sarakstā nav šo vārdu. Ar taustiņu Esc filtru notīra.</translation>
    </message>
    <message>
        <source>People who may act for the organisation. You cannot delete yourself.</source>
        <translation>Cilvēki, kuri drīkst rīkoties organizācijas vārdā. Savu lietotāju nevar dzēst.</translation>
    </message>
    <message numerus="yes">
        <source>%n authorised user(s)</source>
        <translation>
            <numerusform>%n pilnvarotais lietotājs</numerusform>
            <numerusform>%n pilnvarotie lietotāji</numerusform>
            <numerusform>%n pilnvaroto lietotāju</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access(es) of the agency</source>
        <translation>
            <numerusform>%n aģentūras piekļuve</numerusform>
            <numerusform>%n aģentūras piekļuves</numerusform>
            <numerusform>%n aģentūras piekļuvju</numerusform>
        </translation>
    </message>
    <message>
        <source>Access ends when you choose “Update my organisation”.</source>
        <translation>Piekļuve beigsies, kad nospiedīsiet pogu “Atjaunināt manu organizāciju”.</translation>
    </message>
    <message numerus="yes">
        <source>Messages go to %n address(es).</source>
        <translation>
            <numerusform>Ziņojumus nosūtīs uz %n adresi.</numerusform>
            <numerusform>Ziņojumus nosūtīs uz %n adresēm.</numerusform>
            <numerusform>Ziņojumus nosūtīs uz %n adresēm.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contact person is the same person; those details stay until you replace them.</source>
        <translation>Kontaktpersona ir tā pati persona; šie dati paliek, līdz tos aizstāsiet.</translation>
    </message>
    <message>
        <source>To be removed: %1.</source>
        <translation>Tiks dzēsts: %1.</translation>
    </message>
    <message>
        <source>Replace contact person</source>
        <translation>Nomainīt kontaktpersonu</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Atsaukt: %1</translation>
    </message>
    <message>
        <source>Choose “Update my organisation” to save the deletion.</source>
        <translation>Lai saglabātu dzēšanu, nospiediet pogu “Atjaunināt manu organizāciju”.</translation>
    </message>
    <message>
        <source>This is also the contact person. The details of the contact person stay.</source>
        <translation>Tā ir arī kontaktpersona. Kontaktpersonas dati paliek.</translation>
    </message>
    <message>
        <source>Roles this person has in projects stay. They are ended in the project.</source>
        <translation>Šīs personas lomas projektos paliek. Tās izbeidz projektā.</translation>
    </message>
    <message>
        <source>You would be the only authorised user left.</source>
        <translation>Jūs paliktu vienīgais pilnvarotais lietotājs.</translation>
    </message>
    <message>
        <source>Delete authorised user</source>
        <translation>Dzēst pilnvaroto lietotāju</translation>
    </message>
    <message>
        <source>Delete the authorised user %1?</source>
        <translation>Vai dzēst pilnvaroto lietotāju %1?</translation>
    </message>
    <message>
        <source>The invitation will be sent again to %1.</source>
        <translation>Uzaicinājums vēlreiz tiks nosūtīts uz adresi %1.</translation>
    </message>
    <message>
        <source>Invite to the hub…</source>
        <translation>Uzaicināt uz serveri…</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in half a minute.</source>
        <translation>Nokopēts. Starpliktuve tiks iztukšota pēc pusminūtes.</translation>
    </message>
    <message>
        <source>You do not see this list.</source>
        <translation>Jūs šo sarakstu neredzat.</translation>
    </message>
    <message>
        <source>Your role shows the organisation’s data, not those of colleagues.</source>
        <translation>Jūsu loma rāda organizācijas datus, bet ne kolēģu datus.</translation>
    </message>
    <message>
        <source>Access of the agency…</source>
        <translation>Aģentūras piekļuve…</translation>
    </message>
    <message>
        <source>Record that the national agency has access in ORS</source>
        <translation>Reģistrēt, ka valsts aģentūrai ir piekļuve sistēmā ORS</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Amats</translation>
    </message>
    <message>
        <source>The access of the agency is in the list. Everybody registered gets a message.</source>
        <translation>Aģentūras piekļuve ir sarakstā. Ziņojumu saņem visi reģistrētie.</translation>
    </message>
    <message>
        <source>This person is on a list for PASS and stays on it until the agency changes it.</source>
        <translation>Šī persona ir PASS sarakstā un paliek tajā, līdz aģentūra to maina.</translation>
    </message>
    <message>
        <source>Delete access of the agency</source>
        <translation>Dzēst aģentūras piekļuvi</translation>
    </message>
    <message>
        <source>Delete the access of the national agency, %1?</source>
        <translation>Vai dzēst valsts aģentūras piekļuvi, %1?</translation>
    </message>
    <message>
        <source>Delete it in ORS too: that is where the agency has its access.</source>
        <translation>Dzēsiet to arī sistēmā ORS: tieši tur aģentūrai ir piekļuve.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
</context>
<context>
    <name>sek::VerifyDialog</name>
    <message>
        <source>Verify certificate</source>
        <translation>Pārbaudīt izziņu</translation>
    </message>
    <message>
        <source>Choose a certificate (PDF) or an evidence package. It is checked on this computer alone, without the hub; nothing leaves it.</source>
        <translation>Izvēlieties izziņu (PDF) vai pierādījumu paketi. To pārbauda tikai šajā datorā, bez servera; nekas netiek nosūtīts.</translation>
    </message>
    <message>
        <source>What a code proves</source>
        <translation>Ko kods pierāda</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopēt kā tekstu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Izvēlēties failu…</translation>
    </message>
    <message>
        <source>A key is 43 letters, digits, hyphens and underscores.</source>
        <translation>Atslēgā ir 43 rakstzīmes: burti, cipari, defises un pasvītras.</translation>
    </message>
    <message>
        <source>Choose a certificate or an evidence package</source>
        <translation>Izvēlieties izziņu vai pierādījumu paketi</translation>
    </message>
    <message>
        <source>Certificates and packages (*.pdf *.zip);;All files (*)</source>
        <translation>Izziņas un paketes (*.pdf *.zip);;Visi faili (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lasa failu…</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Failu nevar nolasīt</translation>
    </message>
    <message>
        <source>It is gone, or another program holds it. Choose it again.</source>
        <translation>Tā vairs nav, vai to izmanto cita programma. Izvēlieties vēlreiz.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Pārbauda…</translation>
    </message>
    <message>
        <source>&amp;Key of the issuer, got another way</source>
        <translation>&amp;Izdevēja atslēga, iegūta citādi</translation>
    </message>
</context>
<context>
    <name>sek::YesNo</name>
    <message>
        <source>Yes</source>
        <translation>Jā</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nē</translation>
    </message>
</context>
</TS>
