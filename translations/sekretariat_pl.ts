<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en_GB">
<context>
    <name>ChangeLines</name>
    <message>
        <source>the organisation’s</source>
        <translation>organizacji</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Registered office</source>
        <translation>Siedziba</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Numer rejestrowy</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numer VAT UE</translation>
    </message>
    <message>
        <source>Status in ORS</source>
        <translation>Status w ORS</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>The organisation’s phone numbers</source>
        <translation>Numery telefonów organizacji</translation>
    </message>
    <message>
        <source>The organisation’s address</source>
        <translation>Adres organizacji</translation>
    </message>
    <message>
        <source>EU Login account</source>
        <translation>Konto EU Login</translation>
    </message>
    <message>
        <source>Contact person: %1</source>
        <translation>Osoba kontaktowa: %1</translation>
    </message>
    <message>
        <source>Contact person replaced: %1</source>
        <translation>Nowa osoba kontaktowa: %1</translation>
    </message>
    <message>
        <source>New authorised user: %1</source>
        <translation>Nowy uprawniony użytkownik: %1</translation>
    </message>
    <message>
        <source>User deleted: %1</source>
        <translation>Usunięto użytkownika: %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>usunięte</translation>
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
        <translation>Osoba prawna</translation>
    </message>
    <message>
        <source>Natural person</source>
        <translation>Osoba fizyczna</translation>
    </message>
    <message>
        <source>Has a VAT number</source>
        <translation>Posiada numer VAT UE</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nie dotyczy</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Niewymagane</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Wersja robocza</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Zarejestrowana</translation>
    </message>
    <message>
        <source>Waiting for confirmation</source>
        <translation>Oczekuje na potwierdzenie</translation>
    </message>
    <message>
        <source>Certified by the national agency</source>
        <translation>Certyfikowana przez Narodową Agencję</translation>
    </message>
    <message>
        <source>Invalidated</source>
        <translation>Unieważniona</translation>
    </message>
    <message>
        <source>Four routes (first version)</source>
        <translation>Cztery ścieżki (pierwsza wersja)</translation>
    </message>
    <message>
        <source>Three routes (2024)</source>
        <translation>Trzy ścieżki (2024)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Pan</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Pani</translation>
    </message>
    <message>
        <source>Mx</source>
        <translation>Forma neutralna</translation>
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
        <translation>Kobieta</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Mężczyzna</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Stowarzyszenie</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Fundacja</translation>
    </message>
    <message>
        <source>Youth organisation</source>
        <translation>Organizacja młodzieżowa</translation>
    </message>
    <message>
        <source>Informal group of young people</source>
        <translation>Nieformalna grupa młodzieży</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Władze lokalne</translation>
    </message>
    <message>
        <source>Regional authority</source>
        <translation>Władze regionalne</translation>
    </message>
    <message>
        <source>National authority</source>
        <translation>Władze krajowe</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Szkoła</translation>
    </message>
    <message>
        <source>Vocational school</source>
        <translation>Szkoła zawodowa</translation>
    </message>
    <message>
        <source>Higher education</source>
        <translation>Szkoła wyższa</translation>
    </message>
    <message>
        <source>Adult education</source>
        <translation>Edukacja dorosłych</translation>
    </message>
    <message>
        <source>Social enterprise</source>
        <translation>Przedsiębiorstwo społeczne</translation>
    </message>
    <message>
        <source>Small or medium-sized enterprise</source>
        <translation>Małe lub średnie przedsiębiorstwo</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Duże przedsiębiorstwo</translation>
    </message>
    <message>
        <source>Church or faith organisation</source>
        <translation>Kościół lub związek wyznaniowy</translation>
    </message>
    <message>
        <source>European association</source>
        <translation>Stowarzyszenie europejskie</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Brak konta</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Zaproszone</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Potwierdzone</translation>
    </message>
    <message>
        <source>Authorised user</source>
        <translation>Uprawniony użytkownik</translation>
    </message>
    <message>
        <source>National agency</source>
        <translation>Narodowa Agencja</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>Account administrator</source>
        <translation>Administrator konta</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Tylko odczyt</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Audytor</translation>
    </message>
    <message>
        <source>Legal entity form</source>
        <translation>Formularz podmiotu prawnego</translation>
    </message>
    <message>
        <source>Financial identification form</source>
        <translation>Formularz identyfikacji finansowej</translation>
    </message>
    <message>
        <source>Registry extract</source>
        <translation>Odpis z&#xa0;rejestru</translation>
    </message>
    <message>
        <source>Statutes</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Quality label</source>
        <translation>Znak jakości</translation>
    </message>
    <message>
        <source>European Voluntary Service (EVS)</source>
        <translation>Wolontariat Europejski (EVS)</translation>
    </message>
    <message>
        <source>EU Aid Volunteers</source>
        <translation>Wolontariusze pomocy UE</translation>
    </message>
    <message>
        <source>Another associated EU programme</source>
        <translation>Inny powiązany program UE</translation>
    </message>
    <message>
        <source>Humanitarian aid quality label</source>
        <translation>Znak jakości w&#xa0;dziedzinie pomocy humanitarnej</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Złożono wniosek</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Ważne</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Wygasłe</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Cofnięte</translation>
    </message>
    <message>
        <source>Award decision</source>
        <translation>Decyzja o&#xa0;przyznaniu</translation>
    </message>
    <message>
        <source>Link with the programme</source>
        <translation>Powiązanie z&#xa0;programem</translation>
    </message>
    <message>
        <source>Reported to the directorate-general</source>
        <translation>Zgłoszono dyrekcji generalnej</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dni</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 dni</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dni</translation>
    </message>
    <message>
        <source>60 days</source>
        <translation>60 dni</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dni</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Zajęcia</translation>
    </message>
    <message>
        <source>Down to half hours</source>
        <translation>W&#xa0;dół do pół godziny</translation>
    </message>
    <message>
        <source>Down to whole hours</source>
        <translation>W&#xa0;dół do pełnych godzin</translation>
    </message>
    <message>
        <source>Four digits</source>
        <translation>Cztery cyfry</translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation>Sześć cyfr</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Na miejscu</translation>
    </message>
    <message>
        <source>At a distance</source>
        <translation>Zdalnie</translation>
    </message>
    <message>
        <source>Self-study</source>
        <translation>Nauka własna</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>Pracuje</translation>
    </message>
    <message>
        <source>Not employed</source>
        <translation>Nie pracuje</translation>
    </message>
    <message>
        <source>Swedish identity number</source>
        <translation>Szwedzki numer identyfikacyjny</translation>
    </message>
    <message>
        <source>Swedish co-ordination number</source>
        <translation>Szwedzki numer koordynacyjny</translation>
    </message>
    <message>
        <source>Placeholder number</source>
        <translation>Numer zastępczy</translation>
    </message>
    <message>
        <source>Latvian identity number</source>
        <translation>Łotewski kod osobisty</translation>
    </message>
    <message>
        <source>Polish identity number</source>
        <translation>Numer PESEL</translation>
    </message>
    <message>
        <source>Foreign number</source>
        <translation>Numer zagraniczny</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Szwedzki</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Łotewski</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polski</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Angielski</translation>
    </message>
    <message>
        <source>Project contact</source>
        <translation>Osoba kontaktowa projektu</translation>
    </message>
    <message>
        <source>Finance contact</source>
        <translation>Osoba kontaktowa ds. finansów</translation>
    </message>
    <message>
        <source>Responsible for attendance</source>
        <translation>Odpowiada za obecność</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Prowadzący</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Uczestnik</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Zaplanowane</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Odbyło się</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Odwołane</translation>
    </message>
    <message>
        <source>Code by text message</source>
        <translation>Kod w&#xa0;wiadomości SMS</translation>
    </message>
    <message>
        <source>Code by e-mail</source>
        <translation>Kod e-mailem</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>W&#xa0;postaci papierowej</translation>
    </message>
    <message>
        <source>Keychain or passphrase</source>
        <translation>Pęk kluczy lub hasło do danych</translation>
    </message>
    <message>
        <source>Passphrase only</source>
        <translation>Tylko hasło do danych</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>SMS-em</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>E-mailem</translation>
    </message>
    <message>
        <source>The copy on a computer stays locked</source>
        <translation>Kopia na komputerze pozostaje zablokowana</translation>
    </message>
    <message>
        <source>The copy on a computer is deleted</source>
        <translation>Kopia na komputerze jest usuwana</translation>
    </message>
</context>
<context>
    <name>ConfirmedRequest</name>
    <message>
        <source>Confirm</source>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <source>The hub asks before rights, keys or people change.</source>
        <translation>Serwer pyta o&#xa0;to przed zmianą uprawnień, kluczy lub osób.</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>A code was sent</source>
        <translation>Wysłano kod</translation>
    </message>
    <message>
        <source>A wrong code was typed</source>
        <translation>Wpisano błędny kod</translation>
    </message>
    <message>
        <source>A code ended without a signature</source>
        <translation>Kod wygasł bez podpisu</translation>
    </message>
    <message>
        <source>The right code was typed</source>
        <translation>Wpisano właściwy kod</translation>
    </message>
    <message>
        <source>Signing was locked after too many wrong codes</source>
        <translation>Podpisywanie zablokowano po zbyt wielu błędnych kodach</translation>
    </message>
    <message>
        <source>A lock on signing was lifted</source>
        <translation>Zniesiono blokadę podpisywania</translation>
    </message>
    <message>
        <source>A computer may not check codes any more</source>
        <translation>Komputer nie może już sprawdzać kodów</translation>
    </message>
    <message>
        <source>All codes were stopped</source>
        <translation>Wstrzymano wszystkie kody</translation>
    </message>
    <message>
        <source>Codes were let through again</source>
        <translation>Kody znów dopuszczono</translation>
    </message>
    <message>
        <source>A code typed without a connection was refused</source>
        <translation>Odrzucono kod wpisany bez połączenia</translation>
    </message>
    <message>
        <source>Too many codes came from one computer</source>
        <translation>Z jednego komputera przyszło zbyt wiele kodów</translation>
    </message>
    <message>
        <source>The screen was handed over</source>
        <translation>Przekazano ekran</translation>
    </message>
    <message>
        <source>The screen was taken back</source>
        <translation>Odebrano ekran</translation>
    </message>
    <message>
        <source>Signing one after another began</source>
        <translation>Rozpoczęto podpisywanie po kolei</translation>
    </message>
    <message>
        <source>Reference and birthday did not belong together</source>
        <translation>Symbol i&#xa0;data urodzenia nie pasowały do siebie</translation>
    </message>
    <message>
        <source>Signing one after another waits after too many tries</source>
        <translation>Podpisywanie po kolei czeka po zbyt wielu próbach</translation>
    </message>
    <message>
        <source>Signing one after another ended</source>
        <translation>Zakończono podpisywanie po kolei</translation>
    </message>
    <message>
        <source>A link to sign was sent</source>
        <translation>Wysłano link do podpisu</translation>
    </message>
    <message>
        <source>Values for statistics were made</source>
        <translation>Utworzono wartości do statystyki</translation>
    </message>
    <message>
        <source>Signing at another service began</source>
        <translation>Rozpoczęto podpisywanie w&#xa0;innej usłudze</translation>
    </message>
    <message>
        <source>Signing at another service ended without a signature</source>
        <translation>Podpisywanie w&#xa0;innej usłudze zakończyło się bez podpisu</translation>
    </message>
    <message>
        <source>It was signed at another service</source>
        <translation>Podpisano w&#xa0;innej usłudze</translation>
    </message>
    <message>
        <source>A person was erased</source>
        <translation>Usunięto osobę</translation>
    </message>
    <message>
        <source>Signatures came back after the hub was restored</source>
        <translation>Podpisy wróciły po odtworzeniu serwera</translation>
    </message>
    <message>
        <source>The message with the code arrived</source>
        <translation>Wiadomość z&#xa0;kodem dotarła</translation>
    </message>
    <message>
        <source>A certificate was fetched</source>
        <translation>Pobrano zaświadczenie</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>E-mail linked to EU Login</source>
        <translation>Adres e-mail powiązany z EU Login</translation>
    </message>
    <message>
        <source>EU Login account</source>
        <translation>Konto EU Login</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Data sprawdzenia</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>Język wiadomości</translation>
    </message>
    <message>
        <source>Empty: the organisation’s language.</source>
        <translation>Puste: język organizacji.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Code of the national agency</source>
        <translation>Kod Narodowej Agencji</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Zatwierdzone przez</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Rodzaj dokumentu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Data wystawienia</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Przesłano</translation>
    </message>
    <message>
        <source>Organisation ID (OID)</source>
        <translation>Identyfikator organizacji (OID)</translation>
    </message>
    <message>
        <source>Participant identification code (PIC)</source>
        <translation>Kod identyfikacyjny uczestnika (PIC)</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Pełna nazwa (zgodna z rejestrem)</translation>
    </message>
    <message>
        <source>As in the register, letter by letter.</source>
        <translation>Litera po literze tak jak w rejestrze.</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>Nazwa skrócona</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation>Status prawny</translation>
    </message>
    <message>
        <source>Type of organisation</source>
        <translation>Typ organizacji</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Podmiot publiczny</translation>
    </message>
    <message>
        <source>Non-profit</source>
        <translation>Podmiot niezarobkowy</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Państwo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>For messages to people who have not chosen one.</source>
        <translation>Do wiadomości dla osób, które nie wybrały języka.</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Numer rejestrowy</translation>
    </message>
    <message>
        <source>No registration number</source>
        <translation>Brak numeru rejestrowego</translation>
    </message>
    <message>
        <source>Registration date</source>
        <translation>Data rejestracji</translation>
    </message>
    <message>
        <source>Registration authority</source>
        <translation>Organ rejestrowy</translation>
    </message>
    <message>
        <source>VAT registered</source>
        <translation>Czynny podatnik VAT</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numer VAT UE</translation>
    </message>
    <message>
        <source>The number has the VIES form</source>
        <translation>Numer ma format VIES</translation>
    </message>
    <message>
        <source>NACE code</source>
        <translation>Kod NACE</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Strona internetowa</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Drugi telefon</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Faks</translation>
    </message>
    <message>
        <source>Status in ORS</source>
        <translation>Status w ORS</translation>
    </message>
    <message>
        <source>Status as of</source>
        <translation>Status z dnia</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Powód zmiany</translation>
    </message>
    <message>
        <source>National agency</source>
        <translation>Narodowa Agencja</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>Zarejestrowane przez</translation>
    </message>
    <message>
        <source>Rules for PASS</source>
        <translation>Zasady dotyczące PASS</translation>
    </message>
    <message>
        <source>Kind of authorisation</source>
        <translation>Rodzaj upoważnienia</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Numer referencyjny</translation>
    </message>
    <message>
        <source>Kind of label</source>
        <translation>Rodzaj znaku</translation>
    </message>
    <message>
        <source>Host role</source>
        <translation>Rola organizacji goszczącej</translation>
    </message>
    <message>
        <source>Support role</source>
        <translation>Rola organizacji wspierającej</translation>
    </message>
    <message>
        <source>Lead role</source>
        <translation>Rola organizacji wiodącej</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Ważne od</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ważne do</translation>
    </message>
    <message>
        <source>The last day. Empty: no end known.</source>
        <translation>Ostatni dzień. Puste: data końcowa nie jest znana.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Przyznane przez</translation>
    </message>
    <message>
        <source>Who keeps the list</source>
        <translation>Kto prowadzi listę</translation>
    </message>
    <message>
        <source>List confirmed on</source>
        <translation>Data potwierdzenia listy</translation>
    </message>
    <message>
        <source>Empty: nobody has asked who is on the list.</source>
        <translation>Puste: nikt nie zapytał, kto jest na liście.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>E-mail on the list</source>
        <translation>Adres e-mail na liście</translation>
    </message>
    <message>
        <source>Empty if the agency has not told it.</source>
        <translation>Puste, jeśli agencja go nie podała.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Main contact person of the project</source>
        <translation>Główna osoba kontaktowa projektu</translation>
    </message>
    <message>
        <source>Chosen on</source>
        <translation>Data wyboru</translation>
    </message>
    <message>
        <source>Details sent on</source>
        <translation>Data wysłania danych</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>Wysłany adres e-mail</translation>
    </message>
    <message>
        <source>Directorate-general</source>
        <translation>Dyrekcja generalna</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Ulica i numer</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>Skrytka pocztowa</translation>
    </message>
    <message>
        <source>Cedex</source>
        <translation>Cedex</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Województwo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Forma grzecznościowa</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Płeć</translation>
    </message>
    <message>
        <source>Position in the organisation</source>
        <translation>Stanowisko w organizacji</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Komórka organizacyjna</translation>
    </message>
    <message>
        <source>Work e-mail</source>
        <translation>Służbowy adres e-mail</translation>
    </message>
    <message>
        <source>Use the organisation’s phone numbers?</source>
        <translation>Użyć telefonów organizacji?</translation>
    </message>
    <message>
        <source>Use the organisation’s address?</source>
        <translation>Użyć adresu organizacji?</translation>
    </message>
    <message>
        <source>Longest time without the hub</source>
        <translation>Najdłuższy czas bez serwera</translation>
    </message>
    <message>
        <source>Afterwards a computer’s copy stays locked until the hub has answered. Without a choice: 30 days.</source>
        <translation>Potem kopia na komputerze pozostaje zablokowana, dopóki serwer nie odpowie. Bez wyboru: 30 dni.</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Chroniona tożsamość</translation>
    </message>
    <message>
        <source>Kind of identity number</source>
        <translation>Rodzaj numeru identyfikacyjnego</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Numer identyfikacyjny</translation>
    </message>
    <message>
        <source>First attended day</source>
        <translation>Pierwszy dzień obecności</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Data zakończenia</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Powód zakończenia</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Grupa docelowa</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Pracodawca</translation>
    </message>
    <message>
        <source>Employer&apos;s organisation number</source>
        <translation>Numer rejestrowy pracodawcy</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Podpis obejmuje</translation>
    </message>
    <message>
        <source>What one signature covers: a month, a day or a single session.</source>
        <translation>Co obejmuje jeden podpis: miesiąc, dzień czy pojedyncze zajęcia.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Zaokrąglanie</translation>
    </message>
    <message>
        <source>Rounded per</source>
        <translation>Zaokrąglane za</translation>
    </message>
    <message>
        <source>Most minutes a day</source>
        <translation>Najwięcej minut dziennie</translation>
    </message>
    <message>
        <source>More needs a note on the day.</source>
        <translation>Większa liczba wymaga uwagi przy danym dniu.</translation>
    </message>
    <message>
        <source>Least attendance in per cent</source>
        <translation>Najniższa obecność w&#xa0;procentach</translation>
    </message>
    <message>
        <source>How participants sign</source>
        <translation>Jak podpisują uczestnicy</translation>
    </message>
    <message>
        <source>How the person responsible signs</source>
        <translation>Jak podpisuje osoba odpowiedzialna</translation>
    </message>
    <message>
        <source>Length of codes</source>
        <translation>Długość kodów</translation>
    </message>
    <message>
        <source>Days for objections</source>
        <translation>Dni na sprzeciw</translation>
    </message>
    <message>
        <source>Mail domains of the staff</source>
        <translation>Domeny poczty pracowników</translation>
    </message>
    <message>
        <source>Codes to mailboxes there prove less. Separate several by spaces.</source>
        <translation>Kody wysyłane na takie skrzynki dowodzą mniej. Kilka domen należy oddzielić spacją.</translation>
    </message>
    <message>
        <source>Statistics every month</source>
        <translation>Statystyka co miesiąc</translation>
    </message>
    <message>
        <source>Main orientation</source>
        <translation>Główny kierunek</translation>
    </message>
    <message>
        <source>Layout of the statistics</source>
        <translation>Układ statystyki</translation>
    </message>
    <message>
        <source>Project number</source>
        <translation>Numer projektu</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>Nazwa projektu</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nazwa skrócona</translation>
    </message>
    <message>
        <source>Used in text messages: at most 18 letters without diacritics.</source>
        <translation>Używana w&#xa0;SMS-ach: najwyżej 18 liter bez znaków diakrytycznych.</translation>
    </message>
    <message>
        <source>Programme period</source>
        <translation>Okres programowania</translation>
    </message>
    <message>
        <source>Programme area</source>
        <translation>Obszar programu</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Przechowywać do</translation>
    </message>
    <message>
        <source>Nothing about the project is erased before.</source>
        <translation>Wcześniej niczego o&#xa0;projekcie się nie usuwa.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Rodzaj działania</translation>
    </message>
    <message>
        <source>Without sessions</source>
        <translation>Bez zajęć</translation>
    </message>
    <message>
        <source>Recurring work such as self-study is one activity for the whole project.</source>
        <translation>Stała praca, na przykład nauka własna, to jedno działanie na cały projekt.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Prowadzący</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Break in minutes</source>
        <translation>Przerwa w minutach</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Zaplanowane minuty</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Attended time</source>
        <translation>Czas obecności</translation>
    </message>
    <message>
        <source>Reported time</source>
        <translation>Zgłoszony czas</translation>
    </message>
    <message>
        <source>Fingerprint of the content</source>
        <translation>Odcisk treści</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Zgłosił(a)</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Zgłoszone</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Podpisane</translation>
    </message>
    <message>
        <source>Locked from</source>
        <translation>Blokada od</translation>
    </message>
    <message>
        <source>Not correct because</source>
        <translation>Niepoprawne, ponieważ</translation>
    </message>
    <message>
        <source>What is not correct</source>
        <translation>Co jest niepoprawne</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>Powód korekty</translation>
    </message>
    <message>
        <source>Payment claim</source>
        <translation>Wniosek o płatność</translation>
    </message>
    <message>
        <source>Objection made</source>
        <translation>Sprzeciw zgłoszony</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Sprzeciw</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Numer zaświadczenia</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Złożono</translation>
    </message>
    <message>
        <source>How it was signed</source>
        <translation>Sposób podpisania</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Poziom pewności</translation>
    </message>
    <message>
        <source>Code sent to</source>
        <translation>Kod wysłany na</translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation>Rodzaj kanału</translation>
    </message>
    <message>
        <source>Phone number or e-mail address</source>
        <translation>Numer telefonu lub adres e-mail</translation>
    </message>
    <message>
        <source>Why two people share it</source>
        <translation>Dlaczego korzystają z&#xa0;niego dwie osoby</translation>
    </message>
    <message>
        <source>Activity title</source>
        <translation>Nazwa działania</translation>
    </message>
    <message>
        <source>Form of activity</source>
        <translation>Forma działania</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Osoba podpisująca</translation>
    </message>
    <message>
        <source>Confirmed by code</source>
        <translation>Potwierdzone kodem</translation>
    </message>
    <message>
        <source>Identity document seen by</source>
        <translation>Dokument tożsamości widział(a)</translation>
    </message>
    <message>
        <source>Usable from</source>
        <translation>Do użycia od</translation>
    </message>
    <message>
        <source>Sign without a connection</source>
        <translation>Podpisywanie bez połączenia</translation>
    </message>
    <message>
        <source>Codes may be sent ahead and typed on a prepared device where there is no network.</source>
        <translation>Kody można wysłać wcześniej i&#xa0;wpisać na przygotowanym urządzeniu tam, gdzie nie ma sieci.</translation>
    </message>
    <message>
        <source>Hours a code sent ahead is valid</source>
        <translation>Ile godzin ważny jest kod wysłany wcześniej</translation>
    </message>
    <message>
        <source>72 unless said otherwise, at most 168.</source>
        <translation>72, jeśli nie podano inaczej; najwyżej 168.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Where the contact came from</source>
        <translation>Skąd pochodził kontakt</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pytający</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Data pytania</translation>
    </message>
    <message>
        <source>What the staff should know</source>
        <translation>Co pracownicy powinni wiedzieć</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propozycja</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>Pokazano</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Times that day</source>
        <translation>Ile razy tego dnia</translation>
    </message>
    <message>
        <source>Higher education charter code</source>
        <translation>Kod karty uczelni</translation>
    </message>
    <message>
        <source>What opens the data</source>
        <translation>Co otwiera dane</translation>
    </message>
    <message>
        <source>Passphrase only: no keychain opens what a computer holds of this organisation. Each is asked to set a passphrase.</source>
        <translation>Tylko hasło do danych: pęk kluczy nie otwiera danych tej organizacji. Na każdym komputerze trzeba ustawić hasło.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Przypomnienia</translation>
    </message>
    <message>
        <source>After 90 days without the hub</source>
        <translation>Po 90 dniach bez serwera</translation>
    </message>
    <message>
        <source>Deleted: what was not sent is kept for 30 days more, to be saved as a file. Without a choice: the copy stays locked.</source>
        <translation>Usunięcie: co nie zostało wysłane, pozostaje jeszcze 30 dni do zapisania w&#xa0;pliku. Bez wyboru: kopia pozostaje zablokowana.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The file is empty.</source>
        <translation>Plik jest pusty.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Save it smaller, for example as a PDF with a lower resolution.</source>
        <translation>Plik jest większy niż %1. Należy zapisać go w&#xa0;mniejszym rozmiarze, na przykład jako PDF o&#xa0;niższej rozdzielczości.</translation>
    </message>
    <message>
        <source>Only PDF, PNG and JPEG files can be added. What counts is the content, not the name.</source>
        <translation>Można dodać tylko pliki PDF, PNG i&#xa0;JPEG. Liczy się zawartość, nie nazwa.</translation>
    </message>
    <message>
        <source>The picture has more than 40 million pixels. Save it smaller.</source>
        <translation>Obraz ma ponad 40 milionów pikseli. Należy zapisać go w&#xa0;mniejszym rozmiarze.</translation>
    </message>
    <message>
        <source>The file is damaged. Open it in the program it comes from and save it again.</source>
        <translation>Plik jest uszkodzony. Należy otworzyć go w&#xa0;programie, w&#xa0;którym powstał, i&#xa0;zapisać ponownie.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Nie można odczytać pliku.</translation>
    </message>
    <message>
        <source>The copy could not be written there.</source>
        <translation>Nie można było zapisać tam kopii.</translation>
    </message>
    <message>
        <source>The hub does not have this file.</source>
        <translation>Serwer nie ma tego pliku.</translation>
    </message>
    <message>
        <source>The file arrived damaged several times. Try again later.</source>
        <translation>Plik kilka razy dotarł uszkodzony. Należy spróbować później.</translation>
    </message>
    <message>
        <source>The hub has no room for more files now.</source>
        <translation>Na serwerze nie ma teraz miejsca na kolejne pliki.</translation>
    </message>
    <message>
        <source>You are not authorised to do this.</source>
        <translation>Brak uprawnień do wykonania tej czynności.</translation>
    </message>
    <message>
        <source>The file was not fetched.</source>
        <translation>Plik nie został pobrany.</translation>
    </message>
    <message>
        <source>The file cannot be used.</source>
        <translation>Nie można użyć tego pliku.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>(removed since)</source>
        <translation>(usunięte później)</translation>
    </message>
    <message>
        <source>Added the accreditation: %1</source>
        <translation>Dodano akredytację: %1</translation>
    </message>
    <message>
        <source>Changed the accreditation: %1</source>
        <translation>Zmieniono akredytację: %1</translation>
    </message>
    <message>
        <source>Removed the accreditation: %1</source>
        <translation>Usunięto akredytację: %1</translation>
    </message>
    <message>
        <source>Added to the list for PASS: %1</source>
        <translation>Dodano do listy PASS: %1</translation>
    </message>
    <message>
        <source>Changed on the list for PASS: %1</source>
        <translation>Zmieniono na liście PASS: %1</translation>
    </message>
    <message>
        <source>Taken off the list for PASS: %1</source>
        <translation>Usunięto z&#xa0;listy PASS: %1</translation>
    </message>
    <message>
        <source>Chosen or reported for PASS: %1</source>
        <translation>Wyznaczono lub zgłoszono do PASS: %1</translation>
    </message>
    <message>
        <source>No longer chosen for PASS: %1</source>
        <translation>Nie wyznacza się już do PASS: %1</translation>
    </message>
    <message>
        <source>Added the document: %1</source>
        <translation>Dodano dokument: %1</translation>
    </message>
    <message>
        <source>Changed kind or date of the document: %1</source>
        <translation>Zmieniono rodzaj lub datę dokumentu: %1</translation>
    </message>
    <message>
        <source>contact person replaced: %1</source>
        <translation>nowa osoba kontaktowa: %1</translation>
    </message>
    <message>
        <source>authorised user added: %1</source>
        <translation>dodano uprawnionego użytkownika: %1</translation>
    </message>
    <message>
        <source>authorised user removed: %1</source>
        <translation>usunięto uprawnionego użytkownika: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person and field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Organisation data</source>
        <translation>Dane organizacji</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Osoba kontaktowa</translation>
    </message>
    <message>
        <source>Authorised users</source>
        <translation>Uprawnieni użytkownicy</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Placement portal (PASS)</source>
        <translation>Portal (PASS)</translation>
    </message>
    <message>
        <source>To repeat in ORS</source>
        <translation>Do powtórzenia w&#xa0;ORS</translation>
    </message>
    <message>
        <source>Rights in this program</source>
        <translation>Uprawnienia w&#xa0;tym programie</translation>
    </message>
    <message>
        <source>Entered the organisation in this program</source>
        <translation>Wprowadzono organizację do tego programu</translation>
    </message>
    <message>
        <source>Ticked an update as done in ORS</source>
        <translation>Zaznaczono aktualizację jako wykonaną w&#xa0;ORS</translation>
    </message>
    <message>
        <source>Took back a tick: not done in ORS</source>
        <translation>Cofnięto zaznaczenie: nie wykonano w&#xa0;ORS</translation>
    </message>
    <message>
        <source>EU Login account of %1: %2</source>
        <translation>Konto EU Login, %1: %2</translation>
    </message>
    <message>
        <source>Invitation used by %1: %2</source>
        <translation>Wykorzystano zaproszenie, %1: %2</translation>
    </message>
    <message>
        <source>Updated the organisation: %1</source>
        <translation>Zaktualizowano organizację: %1</translation>
    </message>
    <message>
        <source>The hub</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Somebody who is no longer in the list</source>
        <translation>Osoba, której nie ma już na liście</translation>
    </message>
    <message>
        <source>Something about a person whose data were erased on %1</source>
        <translation>Coś o&#xa0;osobie, której dane usunięto %1</translation>
    </message>
    <message>
        <source>Erased everything about a participant</source>
        <translation>Usunięto wszystko o&#xa0;uczestniku</translation>
    </message>
    <message>
        <source>Added the project: %1</source>
        <translation>Dodano projekt: %1</translation>
    </message>
    <message>
        <source>Changed the project: %1</source>
        <translation>Zmieniono projekt: %1</translation>
    </message>
    <message>
        <source>Changed the rules for the months: %1</source>
        <translation>Zmieniono zasady dla miesięcy: %1</translation>
    </message>
    <message>
        <source>Reminded the staff of unsigned months: %1</source>
        <translation>Przypomniano pracownikom o&#xa0;niepodpisanych miesiącach: %1</translation>
    </message>
    <message>
        <source>Added the activity: %1</source>
        <translation>Dodano działanie: %1</translation>
    </message>
    <message>
        <source>Changed the activity: %1</source>
        <translation>Zmieniono działanie: %1</translation>
    </message>
    <message>
        <source>Removed the activity: %1</source>
        <translation>Usunięto działanie: %1</translation>
    </message>
    <message>
        <source>Planned sessions: %1</source>
        <translation>Zaplanowano zajęcia: %1</translation>
    </message>
    <message>
        <source>Participants are expected: %1</source>
        <translation>Oczekiwani uczestnicy: %1</translation>
    </message>
    <message>
        <source>A participant is no longer expected: %1</source>
        <translation>Uczestnik nie jest już oczekiwany: %1</translation>
    </message>
    <message>
        <source>Changed a session: %1</source>
        <translation>Zmieniono zajęcia: %1</translation>
    </message>
    <message>
        <source>Took a session out of the plan: %1</source>
        <translation>Usunięto zajęcia z&#xa0;planu: %1</translation>
    </message>
    <message>
        <source>Gave a role: %1</source>
        <translation>Nadano rolę: %1</translation>
    </message>
    <message>
        <source>Ended a role: %1</source>
        <translation>Zakończono rolę: %1</translation>
    </message>
    <message>
        <source>Signs in on their own now: %1</source>
        <translation>Loguje się teraz samodzielnie: %1</translation>
    </message>
    <message>
        <source>Registered the participant: %1</source>
        <translation>Zarejestrowano uczestnika: %1</translation>
    </message>
    <message>
        <source>Takes part in the project: %1</source>
        <translation>Bierze udział w&#xa0;projekcie: %1</translation>
    </message>
    <message>
        <source>Changed when somebody takes part: %1</source>
        <translation>Zmieniono okres udziału: %1</translation>
    </message>
    <message>
        <source>Changed the participant: %1</source>
        <translation>Zmieniono uczestnika: %1</translation>
    </message>
    <message>
        <source>Changed the identity number: %1</source>
        <translation>Zmieniono numer identyfikacyjny: %1</translation>
    </message>
    <message>
        <source>Added a phone or address for codes: %1</source>
        <translation>Dodano telefon lub adres dla kodów: %1</translation>
    </message>
    <message>
        <source>Changed a phone or address for codes: %1</source>
        <translation>Zmieniono telefon lub adres dla kodów: %1</translation>
    </message>
    <message>
        <source>Saw an identity document: %1</source>
        <translation>Obejrzano dokument tożsamości: %1</translation>
    </message>
    <message>
        <source>No longer uses a phone or address: %1</source>
        <translation>Telefon lub adres nie jest już używany: %1</translation>
    </message>
    <message>
        <source>Stopped messages to a phone or address: %1</source>
        <translation>Wstrzymano wiadomości na telefon lub adres: %1</translation>
    </message>
    <message>
        <source>Entered hours: %1</source>
        <translation>Wpisano godziny: %1</translation>
    </message>
    <message>
        <source>Froze months to report them: %1</source>
        <translation>Zamrożono miesiące do zgłoszenia: %1</translation>
    </message>
    <message>
        <source>Months can be edited again: %1</source>
        <translation>Miesiące można znów edytować: %1</translation>
    </message>
    <message>
        <source>Marked as claimed: %1</source>
        <translation>Oznaczono jako rozliczone: %1</translation>
    </message>
    <message>
        <source>Locked after the time for objections: %1</source>
        <translation>Zamknięto po czasie na sprzeciw: %1</translation>
    </message>
    <message>
        <source>A code is on its way: %1</source>
        <translation>Kod jest w&#xa0;drodze: %1</translation>
    </message>
    <message>
        <source>A code ended without a signature: %1</source>
        <translation>Kod wygasł bez podpisu: %1</translation>
    </message>
    <message>
        <source>The right code was typed: %1</source>
        <translation>Wpisano właściwy kod: %1</translation>
    </message>
    <message>
        <source>Sent back by the participant: %1</source>
        <translation>Uczestnik odesłał: %1</translation>
    </message>
    <message>
        <source>Opened a correction: %1</source>
        <translation>Otwarto korektę: %1</translation>
    </message>
    <message>
        <source>Objected to a signature: %1</source>
        <translation>Sprzeciw wobec podpisu: %1</translation>
    </message>
    <message>
        <source>Decided about an objection: %1</source>
        <translation>Rozstrzygnięto sprzeciw: %1</translation>
    </message>
    <message>
        <source>Asked to open a locked month: %1</source>
        <translation>Poproszono o&#xa0;otwarcie zamkniętego miesiąca: %1</translation>
    </message>
    <message>
        <source>Opened a locked month: %1</source>
        <translation>Otwarto zamknięty miesiąc: %1</translation>
    </message>
    <message>
        <source>Voided a month: %1</source>
        <translation>Unieważniono miesiąc: %1</translation>
    </message>
    <message>
        <source>Reminded the participant: %1</source>
        <translation>Przypomniano uczestnikowi: %1</translation>
    </message>
    <message>
        <source>Made a certificate: %1</source>
        <translation>Sporządzono zaświadczenie: %1</translation>
    </message>
    <message>
        <source>Made values for statistics: %1</source>
        <translation>Sporządzono dane do statystyki: %1</translation>
    </message>
    <message>
        <source>Marked statistics as sent: %1</source>
        <translation>Oznaczono statystykę jako wysłaną: %1</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>uczestnik</translation>
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
            <numerusform>%1 i&#xa0;jeszcze %n</numerusform>
            <numerusform>%1 i&#xa0;jeszcze %n</numerusform>
            <numerusform>%1 i&#xa0;jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>activity, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>somebody who is not listed</source>
        <translation>ktoś spoza listy</translation>
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
            <numerusform>Zaimportowano %n uczestnika</numerusform>
            <numerusform>Zaimportowano %n uczestników</numerusform>
            <numerusform>Zaimportowano %n uczestników</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects and attendance</source>
        <translation>Projekty i&#xa0;obecność</translation>
    </message>
    <message>
        <source>Sent the invitation to EU Login again: %1</source>
        <translation>Ponownie wysłano zaproszenie do EU Login: %1</translation>
    </message>
    <message>
        <source>Messages reach this address again: %1</source>
        <translation>Wiadomości znów docierają na ten adres: %1</translation>
    </message>
    <message>
        <source>A message did not reach this address: %1</source>
        <translation>Wiadomość nie dotarła na ten adres: %1</translation>
    </message>
    <message>
        <source>Passed on a month signed on paper: %1</source>
        <translation>Przekazano miesiąc podpisany na papierze: %1</translation>
    </message>
    <message>
        <source>Compared the paper, the month is signed: %1</source>
        <translation>Porównano papier, miesiąc jest podpisany: %1</translation>
    </message>
    <message>
        <source>Sent a signed paper back: %1</source>
        <translation>Zwrócono podpisany papier: %1</translation>
    </message>
    <message>
        <source>Told the project contacts how codes were used: %1</source>
        <translation>Powiadomiono osoby kontaktowe projektu, jak używano kodów: %1</translation>
    </message>
    <message>
        <source>Noted whether the participant had signed: %1</source>
        <translation>Zanotowano, czy uczestnik podpisał: %1</translation>
    </message>
    <message>
        <source>Proposed hours: %1</source>
        <translation>Zaproponowano godziny: %1</translation>
    </message>
    <message>
        <source>Answered proposed hours: %1</source>
        <translation>Odpowiedziano na zaproponowane godziny: %1</translation>
    </message>
    <message>
        <source>Signed before the hub came back from a backup, and handed back: %1</source>
        <translation>Podpisano przed odtworzeniem serwera z&#xa0;kopii zapasowej i&#xa0;zwrócono: %1</translation>
    </message>
    <message>
        <source>Had the identity number shown: %1</source>
        <translation>Wyświetlono numer identyfikacyjny: %1</translation>
    </message>
    <message>
        <source>Ended somebody’s role in the organisation</source>
        <translation>Zakończono czyjąś rolę w&#xa0;organizacji</translation>
    </message>
    <message>
        <source>The participant had not asked for the code: %1</source>
        <translation>Uczestnik nie prosił o&#xa0;kod: %1</translation>
    </message>
    <message>
        <source>Recorded the access of the national agency: %1, code %2</source>
        <translation>Odnotowano dostęp Narodowej Agencji: %1, kod %2</translation>
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
        <translation>Zmieniono też: %1</translation>
    </message>
</context>
<context>
    <name>Pass</name>
    <message>
        <source>The organisation is not authorised under a programme linked to the European Solidarity Corps.</source>
        <translation>Organizacja nie jest upoważniona w&#xa0;ramach programu powiązanego z&#xa0;Europejskim Korpusem Solidarności.</translation>
    </message>
    <message>
        <source>The accreditation is not valid today.</source>
        <translation>Akredytacja nie jest dziś ważna.</translation>
    </message>
    <message>
        <source>Not among the staff on the decision. List checked on: %1.</source>
        <translation>Osoby nie ma wśród pracowników w&#xa0;decyzji. Data sprawdzenia listy: %1.</translation>
    </message>
    <message>
        <source>Nobody has asked yet who is on the list.</source>
        <translation>Nikt jeszcze nie zapytał, kto jest na liście.</translation>
    </message>
    <message>
        <source>Listed by name; the e-mail address on the list is not known.</source>
        <translation>Osoba jest na liście; adres e-mail na liście nie jest znany.</translation>
    </message>
    <message>
        <source>It is not known whether there is an EU Login account.</source>
        <translation>Nie wiadomo, czy istnieje konto EU Login.</translation>
    </message>
    <message>
        <source>There is no EU Login account yet.</source>
        <translation>Konta EU Login jeszcze nie ma.</translation>
    </message>
    <message>
        <source>The e-mail address differs from the one in the accreditation. EU Login: %1. Accreditation: %2.</source>
        <translation>Adres e-mail różni się od adresu podanego w&#xa0;akredytacji. EU Login: %1. Akredytacja: %2.</translation>
    </message>
    <message>
        <source>It is not decided yet that this person may use the portal.</source>
        <translation>Nie zdecydowano jeszcze, że ta osoba może korzystać z&#xa0;portalu.</translation>
    </message>
    <message>
        <source>The details have not been given to the Directorate-General yet.</source>
        <translation>Danych nie przekazano jeszcze dyrekcji generalnej.</translation>
    </message>
    <message>
        <source>Will be removed when you update the organisation.</source>
        <translation>Zostanie usunięte po aktualizacji organizacji.</translation>
    </message>
    <message>
        <source>A condition is not met.</source>
        <translation>Jeden z warunków nie jest spełniony.</translation>
    </message>
    <message>
        <source>Apply for the quality label.</source>
        <translation>Należy złożyć wniosek o znak jakości.</translation>
    </message>
    <message>
        <source>Renew the accreditation, or wait for the decision.</source>
        <translation>Należy odnowić akredytację lub poczekać na decyzję.</translation>
    </message>
    <message>
        <source>Ask to be added to the list. Until then a listed colleague must act.</source>
        <translation>Należy poprosić o&#xa0;wpisanie na listę. Do tego czasu musi działać osoba z&#xa0;listy.</translation>
    </message>
    <message>
        <source>Ask for the list and enter it with the date of the answer.</source>
        <translation>Należy poprosić o listę i wprowadzić ją z datą odpowiedzi.</translation>
    </message>
    <message>
        <source>Ask which e-mail address stands on the list.</source>
        <translation>Należy zapytać, jaki adres e-mail jest na liście.</translation>
    </message>
    <message>
        <source>Ask the person whether there is an account with this address.</source>
        <translation>Należy zapytać tę osobę, czy istnieje konto z tym adresem.</translation>
    </message>
    <message>
        <source>Create the account with exactly the address on the list.</source>
        <translation>Należy utworzyć konto dokładnie z adresem podanym na liście.</translation>
    </message>
    <message>
        <source>Change the address in the existing EU Login account. Do not create a second account: it would be another identity. Or have the address in the accreditation changed.</source>
        <translation>Należy zmienić adres w&#xa0;posiadanym koncie EU Login lub w&#xa0;akredytacji. Nie należy tworzyć drugiego konta: byłaby to inna tożsamość.</translation>
    </message>
    <message>
        <source>Decide which members of staff may use the portal.</source>
        <translation>Należy zdecydować, którzy pracownicy mogą korzystać z&#xa0;portalu.</translation>
    </message>
    <message>
        <source>Give the details of these members of staff to the Directorate-General.</source>
        <translation>Należy przekazać dane tych pracowników dyrekcji generalnej.</translation>
    </message>
    <message>
        <source>Nothing, or undo the removal.</source>
        <translation>Nic lub należy cofnąć usunięcie.</translation>
    </message>
    <message>
        <source>National agency</source>
        <translation>Narodowa Agencja</translation>
    </message>
    <message>
        <source>The body that granted it</source>
        <translation>Podmiot, który jej udzielił</translation>
    </message>
    <message>
        <source>Directorate-General of the European Commission</source>
        <translation>Dyrekcja generalna Komisji Europejskiej</translation>
    </message>
    <message>
        <source>Executive agency EACEA</source>
        <translation>Agencja wykonawcza EACEA</translation>
    </message>
    <message>
        <source>Technical support</source>
        <translation>Pomoc techniczna</translation>
    </message>
    <message>
        <source>EU Login help</source>
        <translation>Pomoc EU Login</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Ta osoba</translation>
    </message>
    <message>
        <source>Can enter</source>
        <translation>Ma dostęp</translation>
    </message>
    <message>
        <source>Cannot enter</source>
        <translation>Brak dostępu</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>Three routes</source>
        <translation>Trzy ścieżki</translation>
    </message>
    <message>
        <source>Four routes</source>
        <translation>Cztery ścieżki</translation>
    </message>
    <message>
        <source>The accreditation expired on %1.</source>
        <translation>Akredytacja wygasła %1.</translation>
    </message>
    <message>
        <source>The accreditation is valid from %1.</source>
        <translation>Akredytacja jest ważna od %1.</translation>
    </message>
    <message>
        <source>The accreditation has been applied for and is not granted yet.</source>
        <translation>Złożono wniosek o&#xa0;akredytację, ale jeszcze jej nie przyznano.</translation>
    </message>
    <message>
        <source>The accreditation was withdrawn.</source>
        <translation>Akredytacja została cofnięta.</translation>
    </message>
    <message>
        <source>The list was last confirmed on %1: ask again.</source>
        <translation>Lista była ostatnio potwierdzona %1: należy zapytać ponownie.</translation>
    </message>
    <message>
        <source>Two people use one mailbox. EU Login asks for a second factor: a shared account does not work well.</source>
        <translation>Dwie osoby korzystają z&#xa0;jednej skrzynki. EU Login wymaga drugiego składnika: wspólne konto nie działa dobrze.</translation>
    </message>
    <message>
        <source>A similar name stands on the list: perhaps a typing mistake.</source>
        <translation>Na liście jest podobne nazwisko: być może błąd w&#xa0;pisowni.</translation>
    </message>
    <message>
        <source>There is no EU Login account yet. The invitation was sent on %1.</source>
        <translation>Konta EU Login jeszcze nie ma. Zaproszenie wysłano %1.</translation>
    </message>
    <message>
        <source>Create the account with exactly this address: %1</source>
        <translation>Należy utworzyć konto dokładnie z&#xa0;tym adresem: %1</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Sekretariat is open already and does not answer. Close it, or restart the computer.</source>
        <translation>Program Sekretariat jest już otwarty i&#xa0;nie odpowiada. Należy go zamknąć lub ponownie uruchomić komputer.</translation>
    </message>
    <message>
        <source>Other people can write into the folder of this profile. Sekretariat does not open it; make it private first.</source>
        <translation>Inne osoby mogą zapisywać w&#xa0;folderze tego profilu. Sekretariat go nie otworzy; najpierw należy ograniczyć dostęp do folderu.</translation>
    </message>
    <message>
        <source>The folder of this profile cannot be opened.</source>
        <translation>Nie można otworzyć folderu tego profilu.</translation>
    </message>
    <message>
        <source>Sekretariat</source>
        <translation>Sekretariat</translation>
    </message>
    <message>
        <source>This folder holds other things. A profile needs a folder of its own.</source>
        <translation>Ten folder zawiera inne rzeczy. Profil potrzebuje własnego folderu.</translation>
    </message>
</context>
<context>
    <name>TakenBack</name>
    <message>
        <source>Taken back. Nothing of it was sent.</source>
        <translation>Wycofano. Nic z&#xa0;tego nie zostało wysłane.</translation>
    </message>
    <message>
        <source>Taken back. Nothing of it was sent; it stands in the form again as not sent yet.</source>
        <translation>Wycofano. Nic z&#xa0;tego nie zostało wysłane; zmiany są znów w&#xa0;formularzu jako niewysłane.</translation>
    </message>
    <message>
        <source>Taken back. Nothing of it was sent; what you typed is kept under Problems.</source>
        <translation>Wycofano. Nic z&#xa0;tego nie zostało wysłane; wpisane dane są w&#xa0;części Problemy.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>VIES form: LV and 11 digits, without spaces and dots.</source>
        <translation>Format VIES: LV i 11 cyfr, bez spacji i kropek.</translation>
    </message>
    <message>
        <source>VIES form: SE and 12 digits, without spaces and dots.</source>
        <translation>Format VIES: SE i 12 cyfr, bez spacji i kropek.</translation>
    </message>
    <message>
        <source>VIES form: PL and 10 digits, without spaces and dots.</source>
        <translation>Format VIES: PL i 10 cyfr, bez spacji i kropek.</translation>
    </message>
    <message>
        <source>The number is not in the VIES form: country code and number, without spaces and dots.</source>
        <translation>Numer nie ma formatu VIES: kod państwa i&#xa0;numer, bez spacji i&#xa0;kropek.</translation>
    </message>
    <message>
        <source>Usually in the form %1. It can be saved as it is.</source>
        <translation>Zwykle w formacie %1. Można zapisać bez zmian.</translation>
    </message>
    <message>
        <source>Digits in the number: %1. Typed: %2.</source>
        <translation>Liczba cyfr w numerze: %1. Wpisano: %2.</translation>
    </message>
    <message>
        <source>The number holds a character that cannot occur in it.</source>
        <translation>Numer zawiera znak, który nie może w nim wystąpić.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>To pole jest wymagane.</translation>
    </message>
    <message>
        <source>Too long: %1 characters at most. Typed: %2.</source>
        <translation>Zbyt długie. Największa liczba znaków: %1. Wpisano: %2.</translation>
    </message>
    <message>
        <source>The text holds an invisible control character. Type it again.</source>
        <translation>Tekst zawiera niewidoczny znak sterujący. Należy wpisać go ponownie.</translation>
    </message>
    <message>
        <source>The e-mail address is not valid.</source>
        <translation>Adres e-mail jest nieprawidłowy.</translation>
    </message>
    <message>
        <source>This e-mail address is already used by an authorised user.</source>
        <translation>Ten adres e-mail jest już używany przez uprawnionego użytkownika.</translation>
    </message>
    <message>
        <source>The phone number is not valid.</source>
        <translation>Numer telefonu jest nieprawidłowy.</translation>
    </message>
    <message>
        <source>Check the phone number: its country does not use such numbers.</source>
        <translation>Należy sprawdzić numer telefonu: w&#xa0;tym państwie nie ma takich numerów.</translation>
    </message>
    <message>
        <source>Add the country code, for example +371, +46 or +48.</source>
        <translation>Należy dodać numer kierunkowy kraju, na przykład +371, +46 lub +48.</translation>
    </message>
    <message>
        <source>Enter a web address, for example www.example.org.</source>
        <translation>Należy podać adres internetowy, na przykład www.example.org.</translation>
    </message>
    <message>
        <source>A name has at least one letter.</source>
        <translation>Nazwa musi zawierać co najmniej jedną literę.</translation>
    </message>
    <message>
        <source>The date is in the future.</source>
        <translation>Data jest późniejsza niż dzisiejsza.</translation>
    </message>
    <message>
        <source>The date is too long ago.</source>
        <translation>Data jest zbyt odległa.</translation>
    </message>
    <message>
        <source>This is not a date. Check day, month and year.</source>
        <translation>To nie jest data. Należy sprawdzić dzień, miesiąc i rok.</translation>
    </message>
    <message>
        <source>An OID is the letter E and 8 digits.</source>
        <translation>OID to litera E i 8 cyfr.</translation>
    </message>
    <message>
        <source>A PIC has 9 digits.</source>
        <translation>PIC ma 9 cyfr.</translation>
    </message>
    <message>
        <source>This PIC belongs to another organisation. Ask that organisation for access; if you know nobody there, ask your national agency.</source>
        <translation>Ten kod PIC należy do innej organizacji. O&#xa0;dostęp należy poprosić tę organizację lub, jeśli nikogo się tam nie zna, Narodową Agencję.</translation>
    </message>
    <message>
        <source>An organisation with this OID is already in the list.</source>
        <translation>Organizacja o tym numerze OID jest już na liście.</translation>
    </message>
    <message>
        <source>Check the VAT number. It can be saved as it is.</source>
        <translation>Należy sprawdzić numer VAT UE. Można zapisać go bez zmian.</translation>
    </message>
    <message>
        <source>Leave the number empty, or choose that the organisation has one.</source>
        <translation>Należy pozostawić numer pusty lub zaznaczyć, że organizacja go posiada.</translation>
    </message>
    <message>
        <source>Check the registration number: its digits do not agree. It can be saved as it is.</source>
        <translation>Należy sprawdzić numer rejestrowy: jego cyfry się nie zgadzają. Można zapisać go bez zmian.</translation>
    </message>
    <message>
        <source>Only informal groups of young people are natural persons here.</source>
        <translation>Osobami fizycznymi są tu tylko nieformalne grupy młodzieży.</translation>
    </message>
    <message>
        <source>A NACE code has two digits and up to two more after a dot.</source>
        <translation>Kod NACE ma dwie cyfry i najwyżej dwie kolejne po kropce.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Należy wybrać z listy.</translation>
    </message>
    <message>
        <source>The value is not valid.</source>
        <translation>Wartość jest nieprawidłowa.</translation>
    </message>
    <message>
        <source>Remove spaces and dots</source>
        <translation>Usuń spacje i kropki</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing first. Yours is kept here; choose one.</source>
        <translation>Ktoś inny zmienił to wcześniej. Wpisana tu wartość została zachowana; należy wybrać jedną z&#xa0;nich.</translation>
    </message>
    <message>
        <source>You are not authorised to do this.</source>
        <translation>Brak uprawnień do wykonania tej czynności.</translation>
    </message>
    <message>
        <source>You cannot delete yourself. Ask a colleague.</source>
        <translation>Użytkownik nie może usunąć samego siebie. Należy poprosić kogoś z&#xa0;zespołu.</translation>
    </message>
    <message>
        <source>An organisation needs at least one authorised user. Add another one first.</source>
        <translation>Organizacja potrzebuje co najmniej jednego uprawnionego użytkownika. Najpierw należy dodać innego.</translation>
    </message>
    <message>
        <source>The last owner cannot be removed. Name another owner first.</source>
        <translation>Nie można usunąć ostatniego właściciela. Najpierw należy wyznaczyć innego.</translation>
    </message>
    <message>
        <source>This organisation is invalidated and cannot be changed without a reason for a new status.</source>
        <translation>Ta organizacja jest unieważniona i&#xa0;nie można jej zmienić bez podania powodu nowego statusu.</translation>
    </message>
    <message>
        <source>The status cannot change in this way.</source>
        <translation>Statusu nie można zmienić w ten sposób.</translation>
    </message>
    <message>
        <source>A value that was set for good would be changed.</source>
        <translation>Zmieniłoby to wartość ustaloną na stałe.</translation>
    </message>
    <message>
        <source>This change was made with another version of the program. Update the program.</source>
        <translation>Tę zmianę wprowadzono w&#xa0;innej wersji programu. Należy zaktualizować program.</translation>
    </message>
    <message>
        <source>The hub did not accept the change.</source>
        <translation>Serwer nie przyjął zmiany.</translation>
    </message>
    <message>
        <source>The disk is full. The last change is not saved. Free some space and save again.</source>
        <translation>Dysk jest pełny. Ostatnia zmiana nie została zapisana. Należy zwolnić miejsce i&#xa0;zapisać ponownie.</translation>
    </message>
    <message>
        <source>The data on this computer cannot be opened with this key. Nothing was changed.</source>
        <translation>Danych na tym komputerze nie można otworzyć tym kluczem. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of the program. Update the program.</source>
        <translation>Dane zapisała nowsza wersja programu. Należy zaktualizować program.</translation>
    </message>
    <message>
        <source>The data is in use by another program.</source>
        <translation>Dane są używane przez inny program.</translation>
    </message>
    <message>
        <source>The organisation is still being fetched. Try again in a moment.</source>
        <translation>Trwa pobieranie danych organizacji. Należy spróbować ponownie za chwilę.</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Check the address and the network.</source>
        <translation>Nie można połączyć się z&#xa0;serwerem. Należy sprawdzić adres i&#xa0;sieć.</translation>
    </message>
    <message>
        <source>This is not the hub of your invitation: its key is another one. The connection was ended.</source>
        <translation>To nie jest serwer z&#xa0;zaproszenia: ma inny klucz. Połączenie zostało przerwane.</translation>
    </message>
    <message>
        <source>No secure connection with the hub: its certificate does not hold.</source>
        <translation>Brak bezpiecznego połączenia z&#xa0;serwerem: jego certyfikat jest nieprawidłowy.</translation>
    </message>
    <message>
        <source>Something else answered instead of the hub, perhaps the sign-in page of this network.</source>
        <translation>Zamiast serwera odpowiedziało coś innego, być może strona logowania tej sieci.</translation>
    </message>
    <message>
        <source>The data on this computer cannot be read or written. Nothing was changed.</source>
        <translation>Danych na tym komputerze nie można odczytać ani zapisać. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Something went wrong. Your data has been kept.</source>
        <translation>Wystąpił błąd. Dane zostały zachowane.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>dd/MM/yyyy</source>
        <comment>date format</comment>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>This e-mail address is already used by an authorised user: %1</source>
        <translation>Ten adres e-mail jest już używany przez uprawnionego użytkownika: %1</translation>
    </message>
    <message>
        <source>%2, %1</source>
        <comment>given and family name in a list</comment>
        <translation>%2, %1</translation>
    </message>
    <message>
        <source>PO box %1</source>
        <translation>Skrytka pocztowa %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>dzisiaj %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>wczoraj %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The later date is before the earlier one.</source>
        <translation>Data późniejsza poprzedza wcześniejszą.</translation>
    </message>
    <message>
        <source>The lead role needs the host role or the support role.</source>
        <translation>Rola wiodąca wymaga roli goszczącej lub wspierającej.</translation>
    </message>
    <message>
        <source>The hub did not take the file. Add it again.</source>
        <translation>Serwer nie przyjął pliku. Należy dodać go ponownie.</translation>
    </message>
    <message>
        <source>What this is about is not there any more.</source>
        <translation>Pozycji, której to dotyczy, już nie ma.</translation>
    </message>
    <message>
        <source>The invitation was sent less than 24 hours ago. Wait before sending it again.</source>
        <translation>Zaproszenie wysłano mniej niż 24 godziny temu. Przed ponownym wysłaniem należy odczekać.</translation>
    </message>
    <message>
        <source>The EU Login account is confirmed; no invitation is needed.</source>
        <translation>Konto EU Login jest potwierdzone; zaproszenie nie jest potrzebne.</translation>
    </message>
    <message>
        <source>This data is in use on another computer too, under the same device name. Join again here with a new invitation: everything you typed is kept and sent then.</source>
        <translation>Tych danych i&#xa0;tej nazwy urządzenia używa też inny komputer. Należy dołączyć z&#xa0;nowym zaproszeniem: wszystko, co wpisano, zostanie.</translation>
    </message>
    <message>
        <source>The data on this computer are locked until the hub has answered.</source>
        <translation>Dane na tym komputerze są zablokowane, dopóki serwer nie odpowie.</translation>
    </message>
    <message>
        <source>The check digit does not agree. Compare the number with the document.</source>
        <translation>Cyfra kontrolna się nie zgadza. Należy porównać numer z&#xa0;dokumentem.</translation>
    </message>
    <message>
        <source>The number holds a date that does not exist.</source>
        <translation>Numer zawiera datę, która nie istnieje.</translation>
    </message>
    <message>
        <source>This is not an identity number of the country.</source>
        <translation>To nie jest numer identyfikacyjny tego kraju.</translation>
    </message>
    <message>
        <source>A spreadsheet has changed this number. Type it from the document.</source>
        <translation>Arkusz kalkulacyjny zmienił ten numer. Należy przepisać go z&#xa0;dokumentu.</translation>
    </message>
    <message>
        <source>The end comes after the beginning.</source>
        <translation>Koniec jest po początku.</translation>
    </message>
    <message>
        <source>The number must be between %1 and %2.</source>
        <translation>Liczba musi być od %1 do %2.</translation>
    </message>
    <message>
        <source>The session was cancelled. It can have no hours.</source>
        <translation>Zajęcia odwołano. Nie mogą mieć godzin.</translation>
    </message>
    <message>
        <source>More hours than the day&apos;s limit need a note that says why.</source>
        <translation>Więcej godzin niż dzienny limit wymaga uwagi z&#xa0;wyjaśnieniem.</translation>
    </message>
    <message>
        <source>A day has no more than 24 hours.</source>
        <translation>Doba ma najwyżej 24 godziny.</translation>
    </message>
    <message>
        <source>The participation has ended.</source>
        <translation>Udział się zakończył.</translation>
    </message>
    <message>
        <source>This day is outside the project.</source>
        <translation>Ten dzień jest poza projektem.</translation>
    </message>
    <message>
        <source>The month has moved on in the meantime. Look at it again.</source>
        <translation>Miesiąc zmienił się w&#xa0;międzyczasie. Należy go obejrzeć ponownie.</translation>
    </message>
    <message>
        <source>The hours were changed in the meantime. Look at them again.</source>
        <translation>Godziny zmieniono w&#xa0;międzyczasie. Należy je obejrzeć ponownie.</translation>
    </message>
    <message>
        <source>A month without hours is not signed.</source>
        <translation>Miesiąca bez godzin się nie podpisuje.</translation>
    </message>
    <message>
        <source>There are hours on a day that is still to come.</source>
        <translation>Są godziny w&#xa0;dniu, który dopiero nadejdzie.</translation>
    </message>
    <message>
        <source>Nobody signs their own hours as the person responsible.</source>
        <translation>Nikt nie podpisuje własnych godzin jako osoba odpowiedzialna.</translation>
    </message>
    <message>
        <source>A second person is needed for this.</source>
        <translation>Potrzebna jest do tego druga osoba.</translation>
    </message>
    <message>
        <source>Somebody else has to do this.</source>
        <translation>Musi to zrobić ktoś inny.</translation>
    </message>
    <message>
        <source>It is in use and cannot be removed.</source>
        <translation>Jest używane i&#xa0;nie można tego usunąć.</translation>
    </message>
    <message>
        <source>This code is used already.</source>
        <translation>Ten kod jest już używany.</translation>
    </message>
    <message>
        <source>This project number is used already.</source>
        <translation>Ten numer projektu jest już używany.</translation>
    </message>
    <message>
        <source>More people than the programme foresees have this role: at most %1.</source>
        <translation>Tę rolę ma więcej osób, niż przewiduje program: najwyżej %1.</translation>
    </message>
    <message>
        <source>The project %1 does not say until when its documents are kept. Enter that date in the project first.</source>
        <translation>W&#xa0;projekcie %1 nie podano, do kiedy przechowuje się jego dokumenty. Najpierw należy wpisać tę datę w&#xa0;projekcie.</translation>
    </message>
    <message>
        <source>Months of this person were reported in the project %1. They are kept until %2.</source>
        <translation>W&#xa0;projekcie %1 zgłoszono miesiące tej osoby. Przechowuje się je do %2.</translation>
    </message>
    <message>
        <source>This was about a person whose data were erased in the meantime. What was entered here was erased too.</source>
        <translation>Dotyczyło to osoby, której dane w&#xa0;międzyczasie usunięto. Usunięto też to, co tutaj wpisano.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>Należy wpisać liczbę całkowitą.</translation>
    </message>
    <message>
        <source>Signing on paper is not among the project&apos;s ways of signing.</source>
        <translation>Projekt nie przewiduje podpisu na papierze.</translation>
    </message>
    <message>
        <source>A signed paper for this month waits to be compared already.</source>
        <translation>Podpisany papier za ten miesiąc czeka już na porównanie.</translation>
    </message>
    <message>
        <source>There is no signed paper for this month any more.</source>
        <translation>Nie ma już podpisanego papieru za ten miesiąc.</translation>
    </message>
    <message>
        <source>The mailbox is at a domain of the staff. Codes sent there prove less, and the signature says so.</source>
        <translation>Adres e-mail jest w&#xa0;domenie pracowników. Wysłane tam kody dowodzą mniej i&#xa0;podpis to zaznacza.</translation>
    </message>
    <message>
        <source>This document is here already; it was not added a second time.</source>
        <translation>Ten dokument już tu jest; nie dodano go drugi raz.</translation>
    </message>
    <message>
        <source>The proposal has changed in the meantime, or it was answered already. Look at it again.</source>
        <translation>Propozycja zmieniła się w&#xa0;międzyczasie albo już na nią odpowiedziano. Należy ją obejrzeć ponownie.</translation>
    </message>
    <message>
        <source>There is no identity number for this person.</source>
        <translation>Ta osoba nie ma numeru identyfikacyjnego.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The data on this computer is damaged and cannot be opened. Nothing was changed; unsent changes may still be in it.</source>
        <translation>Dane na tym komputerze są uszkodzone i&#xa0;nie można ich otworzyć. Niczego nie zmieniono; mogą w&#xa0;nich być nieprzesłane zmiany.</translation>
    </message>
    <message>
        <source>The note looks as if it had an identity number in it. Notes are printed on the certificate: take the number out.</source>
        <translation>Uwaga wygląda, jakby zawierała numer identyfikacyjny. Uwagi są drukowane na zaświadczeniu: numer należy usunąć.</translation>
    </message>
    <message>
        <source>Hubs send text messages to Swedish, Latvian and Polish numbers. Ask the hub&apos;s administrator to allow this country.</source>
        <translation>Serwery wysyłają SMS-y na numery szwedzkie, łotewskie i&#xa0;polskie. Należy poprosić administratora o&#xa0;dopuszczenie tego kraju.</translation>
    </message>
    <message>
        <source>Something is recorded for %1 already. It would lie outside these days.</source>
        <translation>Na dzień %1 jest już coś zapisane. Wypadłoby to poza te dni.</translation>
    </message>
    <message>
        <source>The person takes part in this project on some of these days already.</source>
        <translation>W&#xa0;niektóre z&#xa0;tych dni ta osoba już uczestniczy w&#xa0;projekcie.</translation>
    </message>
    <message>
        <source>There is an objection to this month. It has to be decided about first.</source>
        <translation>Do tego miesiąca zgłoszono sprzeciw. Najpierw trzeba go rozstrzygnąć.</translation>
    </message>
    <message>
        <source>This is too much at once. Do it in smaller parts, or with shorter notes.</source>
        <translation>To za dużo naraz. Należy to podzielić na mniejsze części lub skrócić notatki.</translation>
    </message>
    <message>
        <source>You took this back before it was sent. Nobody was told of it.</source>
        <translation>Wycofano to przed wysłaniem. Nikogo o tym nie powiadomiono.</translation>
    </message>
    <message>
        <source>It was sent already and cannot be taken back any more. Change it back when the hub has answered.</source>
        <translation>To już wysłano i&#xa0;nie można tego wycofać. Dawną wartość można przywrócić po odpowiedzi serwera.</translation>
    </message>
    <message>
        <source>It does not wait any more, so there is nothing to take back.</source>
        <translation>To już nie czeka, więc nie ma czego wycofać.</translation>
    </message>
    <message>
        <source>The hub does not know itself under this address. Ask whoever runs the hub.</source>
        <translation>Serwer nie rozpoznaje tego adresu jako własnego. Należy zapytać administratora serwera.</translation>
    </message>
    <message>
        <source>The hub needs a newer version of this program. Until then nothing can be changed here; your changes so far are kept and sent afterwards.</source>
        <translation>Serwer wymaga nowszej wersji tego programu. Do tego czasu nie można tu nic zmienić; dotychczasowe zmiany zostaną wysłane później.</translation>
    </message>
    <message>
        <source>The hub is too old for this program. Ask whoever runs the hub to update it.</source>
        <translation>Serwer jest za stary dla tego programu. Należy poprosić administratora serwera o&#xa0;aktualizację.</translation>
    </message>
    <message>
        <source>The data on this computer cannot be changed: the disk is write-protected, or you may not write there. Nothing was changed.</source>
        <translation>Danych na tym komputerze nie można zmienić: dysk jest zabezpieczony przed zapisem albo brak prawa do zapisu. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The hub’s program was not found beside this one. Install Sekretariat again.</source>
        <translation>Obok tego programu nie znaleziono programu serwera. Należy ponownie zainstalować Sekretariat.</translation>
    </message>
    <message>
        <source>The hub on this computer does not start.</source>
        <translation>Serwer na tym komputerze się nie uruchamia.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>Dysk jest pełny. Należy zwolnić miejsce i&#xa0;spróbować ponownie.</translation>
    </message>
    <message>
        <source>Start the computer again. If that does not help, ask whoever helps you with it.</source>
        <translation>Należy uruchomić komputer ponownie. Jeśli to nie pomoże, należy zwrócić się do osoby, która pomaga przy komputerze.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>The pages were changed after they were sealed.</source>
        <translation>Strony zmieniono po opieczętowaniu.</translation>
    </message>
    <message>
        <source>The pages carry no seal.</source>
        <translation>Strony nie mają pieczęci.</translation>
    </message>
    <message>
        <source>The pages were sealed with another key than what is inside.</source>
        <translation>Strony opieczętowano innym kluczem niż zawartość.</translation>
    </message>
    <message>
        <source>The package was sealed with a key that is not among those inside.</source>
        <translation>Pakiet opieczętowano kluczem, którego w&#xa0;nim nie ma.</translation>
    </message>
    <message>
        <source>A part was changed after it was sealed.</source>
        <translation>Część zmieniono po opieczętowaniu.</translation>
    </message>
    <message>
        <source>The content cannot be read.</source>
        <translation>Zawartości nie można odczytać.</translation>
    </message>
    <message>
        <source>The sums do not fit the hours.</source>
        <translation>Sumy nie zgadzają się z&#xa0;godzinami.</translation>
    </message>
    <message>
        <source>A signature is about another content.</source>
        <translation>Podpis dotyczy innej treści.</translation>
    </message>
    <message>
        <source>A signature is about another document.</source>
        <translation>Podpis dotyczy innego dokumentu.</translation>
    </message>
    <message>
        <source>There is no signature.</source>
        <translation>Nie ma podpisu.</translation>
    </message>
    <message>
        <source>The participant signed before the person responsible did.</source>
        <translation>Uczestnik podpisał przed osobą odpowiedzialną.</translation>
    </message>
    <message>
        <source>A seal does not belong to what it stands on.</source>
        <translation>Pieczęć nie należy do tego, na czym się znajduje.</translation>
    </message>
    <message>
        <source>A seal cannot be read.</source>
        <translation>Pieczęci nie można odczytać.</translation>
    </message>
    <message>
        <source>What a signer’s device declared does not hold.</source>
        <translation>Oświadczenie urządzenia osoby podpisującej jest nieprawidłowe.</translation>
    </message>
    <message>
        <source>Something was sealed with a key that had ended by then.</source>
        <translation>Coś opieczętowano kluczem, który już nie obowiązywał.</translation>
    </message>
    <message>
        <source>A record has no place in the hub’s log.</source>
        <translation>Wpis nie ma miejsca w&#xa0;dzienniku serwera.</translation>
    </message>
    <message>
        <source>The places in the hub’s log cannot be read.</source>
        <translation>Miejsc w&#xa0;dzienniku serwera nie można odczytać.</translation>
    </message>
    <message>
        <source>The state of the hub’s log cannot be read.</source>
        <translation>Stanu dziennika serwera nie można odczytać.</translation>
    </message>
    <message>
        <source>A part is missing.</source>
        <translation>Brakuje części.</translation>
    </message>
    <message>
        <source>There is a part that was not sealed with the others.</source>
        <translation>Jest część, której nie opieczętowano z&#xa0;pozostałymi.</translation>
    </message>
    <message>
        <source>There is an attachment that the content does not name.</source>
        <translation>Jest załącznik, którego treść nie wymienia.</translation>
    </message>
    <message>
        <source>The package was packed again by another program.</source>
        <translation>Pakiet spakował ponownie inny program.</translation>
    </message>
    <message>
        <source>whether the issuer is who it says</source>
        <translation>czy wystawca jest tym, za kogo się podaje</translation>
    </message>
    <message>
        <source>whether the person who typed a code is the person named</source>
        <translation>czy kod wpisała wymieniona osoba</translation>
    </message>
    <message>
        <source>whether something changed after the log’s state in this file</source>
        <translation>czy coś zmieniono po stanie dziennika z&#xa0;tego pliku</translation>
    </message>
    <message>
        <source>the times: they are those of the hub’s own clock</source>
        <translation>czasy: pochodzą z&#xa0;własnego zegara serwera</translation>
    </message>
    <message>
        <source>the signature inside the PDF: a PDF reader shows it</source>
        <translation>podpis w&#xa0;pliku PDF: pokazuje go czytnik PDF</translation>
    </message>
    <message>
        <source>the signature with a pen: two people of the organisation compared the sheet, nobody else</source>
        <translation>podpis piórem: kartkę porównały dwie osoby z&#xa0;organizacji, nikt inny</translation>
    </message>
    <message>
        <source>the scan of the sheet signed with a pen: it is not in this file</source>
        <translation>skan kartki podpisanej piórem: nie ma go w&#xa0;tym pliku</translation>
    </message>
    <message>
        <source>a signer’s own device: not every signature is tied to one</source>
        <translation>własne urządzenie osoby podpisującej: nie każdy podpis jest z&#xa0;nim związany</translation>
    </message>
    <message>
        <source>person responsible for attendance</source>
        <translation>osoba odpowiedzialna za obecność</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>uczestnik</translation>
    </message>
    <message>
        <source>one-time code by text message</source>
        <translation>kod jednorazowy SMS-em</translation>
    </message>
    <message>
        <source>one-time code by e-mail</source>
        <translation>kod jednorazowy pocztą elektroniczną</translation>
    </message>
    <message>
        <source>code sent ahead by text message</source>
        <translation>kod wysłany wcześniej SMS-em</translation>
    </message>
    <message>
        <source>code sent ahead by e-mail</source>
        <translation>kod wysłany wcześniej pocztą elektroniczną</translation>
    </message>
    <message>
        <source>on paper, with a pen</source>
        <translation>na papierze, piórem</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <comment>name, role, when, how</comment>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <comment>how it was signed, masked phone or address</comment>
        <translation>%1, na %2</translation>
    </message>
    <message>
        <source>%1. Typed without a connection, by the device’s clock %2</source>
        <translation>%1. Wpisano bez połączenia, według zegara urządzenia %2</translation>
    </message>
    <message>
        <source>%1. Taken back since</source>
        <translation>%1. Później wycofano</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Ważne</translation>
    </message>
    <message>
        <source>Content, signatures, seals and log fit together, and the issuer is known.</source>
        <translation>Treść, podpisy, pieczęcie i&#xa0;dziennik zgadzają się, a&#xa0;wystawca jest znany.</translation>
    </message>
    <message>
        <source>Valid but superseded</source>
        <translation>Ważne, ale zastąpione</translation>
    </message>
    <message>
        <source>Everything holds, but something newer has taken the place of this document.</source>
        <translation>Wszystko się zgadza, ale ten dokument zastąpił nowszy.</translation>
    </message>
    <message>
        <source>It fits together, the issuer is not known</source>
        <translation>Wszystko się zgadza, wystawca nie jest znany</translation>
    </message>
    <message>
        <source>Compare the issuer’s key below with one that you got another way, and type it here.</source>
        <translation>Klucz wystawcy poniżej należy porównać z&#xa0;kluczem otrzymanym inną drogą i&#xa0;wpisać go tutaj.</translation>
    </message>
    <message>
        <source>Not valid: the content was altered</source>
        <translation>Nieważne: treść zmieniono</translation>
    </message>
    <message>
        <source>What this file shows is not what was sealed.</source>
        <translation>Plik pokazuje co innego, niż opieczętowano.</translation>
    </message>
    <message>
        <source>Not valid: a seal does not hold</source>
        <translation>Nieważne: pieczęć się nie zgadza</translation>
    </message>
    <message>
        <source>A signature, a key or a place in the log is not what it should be.</source>
        <translation>Podpis, klucz albo miejsce w&#xa0;dzienniku nie jest takie, jak powinno.</translation>
    </message>
    <message>
        <source>Not valid: sealed with an unknown key</source>
        <translation>Nieważne: opieczętowano nieznanym kluczem</translation>
    </message>
    <message>
        <source>The key is not tied to one that is trusted here.</source>
        <translation>Klucz nie jest związany z&#xa0;żadnym zaufanym tutaj.</translation>
    </message>
    <message>
        <source>This cannot be checked</source>
        <translation>Tego nie można sprawdzić</translation>
    </message>
    <message>
        <source>It is neither a certificate with its evidence nor an evidence package, or it is damaged.</source>
        <translation>Nie jest to ani zaświadczenie z&#xa0;dowodami, ani pakiet dowodowy, albo plik jest uszkodzony.</translation>
    </message>
    <message>
        <source>Made by a hub with invented data: it proves nothing.</source>
        <translation>Wystawione przez serwer z&#xa0;wymyślonymi danymi: niczego nie dowodzi.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Co to jest</translation>
    </message>
    <message>
        <source>Organisation: %1</source>
        <translation>Organizacja: %1</translation>
    </message>
    <message>
        <source>attendance report</source>
        <translation>raport obecności</translation>
    </message>
    <message>
        <source>Document: %1, version %2</source>
        <translation>Dokument: %1, wersja %2</translation>
    </message>
    <message>
        <source>Hash of the content: %1</source>
        <translation>Suma kontrolna treści: %1</translation>
    </message>
    <message numerus="yes">
        <source>State of the hub’s log: %n record(s), %1</source>
        <translation>
            <numerusform>Stan dziennika serwera: %n wpis, %1</numerusform>
            <numerusform>Stan dziennika serwera: %n wpisy, %1</numerusform>
            <numerusform>Stan dziennika serwera: %n wpisów, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Issuer’s key: %1</source>
        <translation>Klucz wystawcy: %1</translation>
    </message>
    <message>
        <source>Earlier key: %1</source>
        <translation>Wcześniejszy klucz: %1</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Kto podpisał</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Co się zgadza</translation>
    </message>
    <message>
        <source>The content is what was signed, and its sums fit.</source>
        <translation>Treść jest tą, którą podpisano, a&#xa0;sumy się zgadzają.</translation>
    </message>
    <message>
        <source>Each signature is about this content and this version, in the right order.</source>
        <translation>Każdy podpis dotyczy tej treści i&#xa0;tej wersji, we właściwej kolejności.</translation>
    </message>
    <message>
        <source>Every seal holds and has its place in the hub’s log.</source>
        <translation>Każda pieczęć się zgadza i&#xa0;ma miejsce w&#xa0;dzienniku serwera.</translation>
    </message>
    <message>
        <source>The issuer’s key is one that is trusted here.</source>
        <translation>Klucz wystawcy jest tutaj zaufany.</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>Co się nie zgadza</translation>
    </message>
    <message>
        <source>Something inside is not what it should be: %1</source>
        <translation>Coś w&#xa0;pliku nie jest takie, jak powinno: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, file inside</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Erased since</source>
        <translation>Później usunięto</translation>
    </message>
    <message>
        <source>Record and day: %1</source>
        <translation>Wpis i&#xa0;dzień: %1</translation>
    </message>
    <message>
        <source>What this check cannot tell</source>
        <translation>Czego to sprawdzenie nie powie</translation>
    </message>
</context>
<context>
    <name>sek::AccessPage</name>
    <message>
        <source>The invitation does not work any more.</source>
        <translation>Zaproszenie już nie działa.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Dostęp</translation>
    </message>
    <message>
        <source>Who can work in this organisation on the hub, and from which computers.</source>
        <translation>Kto może pracować w&#xa0;tej organizacji na serwerze i&#xa0;z&#xa0;których komputerów.</translation>
    </message>
    <message>
        <source>Invite a colleague…</source>
        <translation>Zaproś współpracownika…</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Osoby i&#xa0;role</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Czynności</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Komputery</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ostatnio widziany</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>Otwarte zaproszenia</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ważne do</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Ty)</translation>
    </message>
    <message>
        <source>End the role</source>
        <translation>Zakończ rolę</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>zalogowany</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>wylogowany</translation>
    </message>
    <message>
        <source>End access</source>
        <translation>Zakończ dostęp</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Odpytywanie serwera…</translation>
    </message>
    <message>
        <source>one more computer</source>
        <translation>jeszcze jeden komputer</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Unieważnij</translation>
    </message>
    <message>
        <source>Nobody has an invitation that is still open.</source>
        <translation>Nikt nie ma otwartego zaproszenia.</translation>
    </message>
    <message>
        <source>The hub cannot be reached now. The list is shown when it can.</source>
        <translation>Serwer jest teraz nieosiągalny. Lista pojawi się, gdy będzie dostępny.</translation>
    </message>
    <message>
        <source>End this role?</source>
        <translation>Czy zakończyć tę rolę?</translation>
    </message>
    <message>
        <source>It ends as soon as the hub has accepted it. Whoever has no other role in the organisation loses it, and the copies of its data are deleted.</source>
        <translation>Kończy się, gdy tylko serwer to przyjmie. Osoba bez innej roli traci dostęp do organizacji, a&#xa0;kopie jej danych są usuwane.</translation>
    </message>
    <message>
        <source>End the access of that computer?</source>
        <translation>Czy zakończyć dostęp tego komputera?</translation>
    </message>
    <message>
        <source>It is signed out and deletes its copy of the data when it next reaches the hub. What was typed there and not sent is lost.</source>
        <translation>Zostanie wylogowany i&#xa0;usunie swoją kopię danych przy najbliższym połączeniu z&#xa0;serwerem. To, co tam wpisano i&#xa0;czego nie wysłano, przepadnie.</translation>
    </message>
    <message>
        <source>To use it again it needs a new invitation.</source>
        <translation>Do ponownego użycia potrzebuje nowego zaproszenia.</translation>
    </message>
    <message>
        <source>The access has ended.</source>
        <translation>Dostęp został zakończony.</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nie pokazano</translation>
    </message>
    <message>
        <source>also works elsewhere</source>
        <translation>pracuje też gdzie indziej</translation>
    </message>
    <message>
        <source>Ended by the person or by who runs the hub.</source>
        <translation>Kończy je ta osoba albo osoba prowadząca serwer.</translation>
    </message>
</context>
<context>
    <name>sek::AccountPanel</name>
    <message>
        <source>the hub cannot be asked now</source>
        <translation>serwera nie można teraz zapytać</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>z&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n unused</source>
        <translation>
            <numerusform>%n niewykorzystany</numerusform>
            <numerusform>%n niewykorzystane</numerusform>
            <numerusform>%n niewykorzystanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up anew…</source>
        <translation>Skonfiguruj od nowa…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Skonfiguruj…</translation>
    </message>
    <message>
        <source>Make new ones…</source>
        <translation>Utwórz nowe…</translation>
    </message>
    <message>
        <source>Make recovery codes…</source>
        <translation>Utwórz kody odzyskiwania…</translation>
    </message>
    <message>
        <source>My account on the hub</source>
        <translation>Moje konto na serwerze</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Wyloguj się…</translation>
    </message>
    <message>
        <source>Password for the hub</source>
        <translation>Hasło do serwera</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>Aplikacja uwierzytelniająca</translation>
    </message>
    <message>
        <source>With its code you can add a computer without an invitation, and set a new password when you have forgotten it.</source>
        <translation>Z&#xa0;jej kodem można dodać komputer bez zaproszenia i&#xa0;ustawić nowe hasło po zapomnieniu poprzedniego.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Usuń: %1</translation>
    </message>
    <message>
        <source>Recovery codes of the account</source>
        <translation>Kody odzyskiwania konta</translation>
    </message>
    <message>
        <source>Each does the same once, when the authenticator app is not at hand.</source>
        <translation>Każdy działa tak samo, jeden raz, gdy aplikacji uwierzytelniającej nie ma pod ręką.</translation>
    </message>
    <message>
        <source>The password is changed. Your other computers were signed out.</source>
        <translation>Hasło zostało zmienione. Inne komputery zostały wylogowane.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>używana</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>nieużywana</translation>
    </message>
</context>
<context>
    <name>sek::AccreditationStrip</name>
    <message>
        <source>Expired on %1.</source>
        <translation>Wygasła %1.</translation>
    </message>
    <message>
        <source>Valid from %1.</source>
        <translation>Ważna od %1.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Ważna do %1.</translation>
    </message>
    <message>
        <source>No end known.</source>
        <translation>Termin końcowy nie jest znany.</translation>
    </message>
    <message>
        <source>host</source>
        <translation>goszcząca</translation>
    </message>
    <message>
        <source>support</source>
        <translation>wspierająca</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>wiodąca</translation>
    </message>
    <message>
        <source>Roles: %1.</source>
        <translation>Role: %1.</translation>
    </message>
    <message>
        <source>List confirmed on %1.</source>
        <translation>Lista potwierdzona %1.</translation>
    </message>
    <message>
        <source>Nobody has asked yet who is on the list.</source>
        <translation>Nikt jeszcze nie zapytał, kto jest na liście.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on it.</source>
        <translation>
            <numerusform>Jest na niej %n osoba.</numerusform>
            <numerusform>Są na niej %n osoby.</numerusform>
            <numerusform>Jest na niej %n osób.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not open PASS under the chosen rules.</source>
        <translation>Według wybranych zasad nie daje dostępu do PASS.</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Jeszcze nieważna</translation>
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
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edytuj: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń: %1</translation>
    </message>
</context>
<context>
    <name>sek::ActivitiesModel</name>
    <message>
        <source>(waiting to be sent)</source>
        <translation>(czeka na wysłanie)</translation>
    </message>
    <message>
        <source>Runs all the time</source>
        <translation>Trwa cały czas</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n zajęcia</numerusform>
            <numerusform>%n zajęcia</numerusform>
            <numerusform>%n zajęć</numerusform>
        </translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>następne: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people</comment>
        <translation>%1 z&#xa0;%2</translation>
    </message>
    <message>
        <source>Edit the activity</source>
        <translation>Edytuj działanie</translation>
    </message>
    <message>
        <source>Plan sessions</source>
        <translation>Zaplanuj zajęcia</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Czynności</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tryb</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Zajęcia</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Oczekiwani</translation>
    </message>
    <message>
        <source>Who is expected…</source>
        <translation>Kto ma być…</translation>
    </message>
</context>
<context>
    <name>sek::ActivitiesPage</name>
    <message>
        <source>Activities</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Add an activity…</source>
        <translation>Dodaj działanie…</translation>
    </message>
    <message>
        <source>Add project…</source>
        <translation>Dodaj projekt…</translation>
    </message>
    <message>
        <source>There is no project yet.</source>
        <translation>Nie ma jeszcze projektu.</translation>
    </message>
    <message>
        <source>A project holds its participants, activities and months.</source>
        <translation>Projekt ma swoich uczestników, działania i&#xa0;miesiące.</translation>
    </message>
    <message>
        <source>There is no activity yet.</source>
        <translation>Nie ma jeszcze działania.</translation>
    </message>
    <message>
        <source>Add what participants take part in, then plan its sessions.</source>
        <translation>Należy dodać to, w&#xa0;czym uczestnicy biorą udział, a&#xa0;potem zaplanować zajęcia.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) are expected from now on.</source>
        <translation>
            <numerusform>Od teraz oczekiwany jest %n uczestnik.</numerusform>
            <numerusform>Od teraz oczekiwani są %n uczestnicy.</numerusform>
            <numerusform>Od teraz oczekiwanych jest %n uczestników.</numerusform>
        </translation>
    </message>
    <message>
        <source>Timetable…</source>
        <translation>Harmonogram zajęć…</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) are no longer expected.</source>
        <translation>
            <numerusform>%n uczestnik nie jest już oczekiwany.</numerusform>
            <numerusform>%n uczestnicy nie są już oczekiwani.</numerusform>
            <numerusform>%n uczestników nie jest już oczekiwanych.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::AgencyDialog</name>
    <message>
        <source>Record access of the agency</source>
        <translation>Odnotowanie dostępu agencji</translation>
    </message>
    <message>
        <source>Copy the row as it stands in ORS. The agency added it there by itself; in this program it gets no access.</source>
        <translation>Należy przepisać wiersz z&#xa0;ORS. Agencja dodała go tam sama; w&#xa0;tym programie nie otrzymuje dostępu.</translation>
    </message>
    <message>
        <source>For example LV02, SE01 or PL01.</source>
        <translation>Na przykład LV02, SE01 lub PL01.</translation>
    </message>
    <message>
        <source>Everybody registered for the organisation gets a message about it.</source>
        <translation>Wiadomość o&#xa0;tym otrzymują wszyscy zarejestrowani w&#xa0;organizacji.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>sek::AttendancePage</name>
    <message>
        <source>Attendance</source>
        <translation>Obecność</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Następny miesiąc</translation>
    </message>
    <message>
        <source>Fill in session</source>
        <translation>Uzupełnij zajęcia</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Przekaż ekran…</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>Odznacz</translation>
    </message>
    <message>
        <source>Register participants</source>
        <translation>Zarejestruj uczestników</translation>
    </message>
    <message>
        <source>Add project…</source>
        <translation>Dodaj projekt…</translation>
    </message>
    <message>
        <source>There is no project yet.</source>
        <translation>Nie ma jeszcze projektu.</translation>
    </message>
    <message>
        <source>A project holds its participants, activities and months.</source>
        <translation>Projekt ma swoich uczestników, działania i&#xa0;miesiące.</translation>
    </message>
    <message>
        <source>Nobody takes part in this month.</source>
        <translation>W&#xa0;tym miesiącu nikt nie bierze udziału.</translation>
    </message>
    <message>
        <source>Register participants, or choose another month.</source>
        <translation>Należy zarejestrować uczestników lub wybrać inny miesiąc.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) marked</source>
        <translation>
            <numerusform>Zaznaczono %n uczestnika</numerusform>
            <numerusform>Zaznaczono %n uczestników</numerusform>
            <numerusform>Zaznaczono %n uczestników</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n błąd</numerusform>
            <numerusform>%n błędy</numerusform>
            <numerusform>%n błędów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Report and sign %n month(s)…</source>
        <translation>
            <numerusform>Zgłoś i&#xa0;podpisz %n miesiąc…</numerusform>
            <numerusform>Zgłoś i&#xa0;podpisz %n miesiące…</numerusform>
            <numerusform>Zgłoś i&#xa0;podpisz %n miesięcy…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 %3–%4</source>
        <comment>day, activity, from, to</comment>
        <translation>%1 · %2 %3–%4</translation>
    </message>
    <message>
        <source>A month without hours is not signed.</source>
        <translation>Miesiąca bez godzin się nie podpisuje.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) reported and signed. The participants can read and sign them now.</source>
        <translation>
            <numerusform>Zgłoszono i&#xa0;podpisano %n miesiąc. Uczestnicy mogą go teraz przeczytać i&#xa0;podpisać.</numerusform>
            <numerusform>Zgłoszono i&#xa0;podpisano %n miesiące. Uczestnicy mogą je teraz przeczytać i&#xa0;podpisać.</numerusform>
            <numerusform>Zgłoszono i&#xa0;podpisano %n miesięcy. Uczestnicy mogą je teraz przeczytać i&#xa0;podpisać.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation>Zaświadczenia…</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>Statystyka…</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) saved. They are not protected there.</source>
        <translation>
            <numerusform>Zapisano %n zaświadczenie. Nie jest tam chronione.</numerusform>
            <numerusform>Zapisano %n zaświadczenia. Nie są tam chronione.</numerusform>
            <numerusform>Zapisano %n zaświadczeń. Nie są tam chronione.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare offline signing…</source>
        <translation>Przygotuj podpisywanie offline…</translation>
    </message>
    <message>
        <source>None of the marked months waits for the participant.</source>
        <translation>Żaden z&#xa0;zaznaczonych miesięcy nie czeka na uczestnika.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) sent ahead. They can be typed on this computer until %1.</source>
        <translation>
            <numerusform>Wysłano wcześniej %n kod. Można go wpisać na tym komputerze do %1.</numerusform>
            <numerusform>Wysłano wcześniej %n kody. Można je wpisać na tym komputerze do %1.</numerusform>
            <numerusform>Wysłano wcześniej %n kodów. Można je wpisać na tym komputerze do %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Send link</source>
        <translation>Wyślij link</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Sign one after another…</source>
        <translation>Podpisywanie po kolei…</translation>
    </message>
    <message>
        <source>How codes were used…</source>
        <translation>Jak używano kodów…</translation>
    </message>
    <message>
        <source>%1 proposes hours for %2.</source>
        <extracomment>%1 person, %2 month</extracomment>
        <translation>%1 proponuje godziny (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%1 proposes hours for %2, and %n more participant(s) theirs.</source>
        <translation>
            <numerusform>%1 proponuje godziny (%2) i&#xa0;jeszcze %n uczestnik swoje.</numerusform>
            <numerusform>%1 proponuje godziny (%2) i&#xa0;jeszcze %n uczestnicy swoje.</numerusform>
            <numerusform>%1 proponuje godziny (%2) i&#xa0;jeszcze %n uczestników swoje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Zobacz…</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) waited for a note and cannot be entered any more: the month is not a draft now.</source>
        <translation>
            <numerusform>%n wartość czekała na uwagę i&#xa0;nie można jej już wpisać: miesiąc nie jest już wersją roboczą.</numerusform>
            <numerusform>%n wartości czekały na uwagę i&#xa0;nie można ich już wpisać: miesiąc nie jest już wersją roboczą.</numerusform>
            <numerusform>%n wartości czekało na uwagę i&#xa0;nie można ich już wpisać: miesiąc nie jest już wersją roboczą.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify certificate…</source>
        <translation>Zweryfikuj zaświadczenie…</translation>
    </message>
    <message>
        <source>After too many wrong codes %1 can sign no more since %2.</source>
        <extracomment>%1 person, %2 day and time</extracomment>
        <translation>Po zbyt wielu błędnych kodach %1 nie może podpisywać od %2.</translation>
    </message>
    <message numerus="yes">
        <source>After too many wrong codes %1 can sign no more since %2, and %n more participant(s).</source>
        <translation>
            <numerusform>Po zbyt wielu błędnych kodach nie mogą podpisywać od %2: %1 i&#xa0;jeszcze %n uczestnik.</numerusform>
            <numerusform>Po zbyt wielu błędnych kodach nie mogą podpisywać od %2: %1 i&#xa0;jeszcze %n uczestnicy.</numerusform>
            <numerusform>Po zbyt wielu błędnych kodach nie mogą podpisywać od %2: %1 i&#xa0;jeszcze %n uczestników.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let them sign again…</source>
        <translation>Pozwól znów podpisywać…</translation>
    </message>
    <message>
        <source>Reading the months…</source>
        <translation>Odczytywanie miesięcy…</translation>
    </message>
    <message>
        <source>There are very many of them: it takes a few seconds.</source>
        <translation>Jest ich bardzo dużo, dlatego potrwa to kilka sekund.</translation>
    </message>
</context>
<context>
    <name>sek::AttendanceProblems</name>
    <message>
        <source>nothing entered</source>
        <translation>nic nie wpisano</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>nieobecność</translation>
    </message>
    <message>
        <source>%1 (note: %2)</source>
        <comment>hours, note</comment>
        <translation>%1 (uwaga: %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, activity</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Hours that stand there already</source>
        <translation>Godziny, które już tam są</translation>
    </message>
    <message>
        <source>Hours for a locked month</source>
        <translation>Godziny dla zamkniętego miesiąca</translation>
    </message>
    <message>
        <source>Hours for a month that was voided</source>
        <translation>Godziny dla unieważnionego miesiąca</translation>
    </message>
    <message>
        <source>Hours for a month that was reported</source>
        <translation>Godziny dla miesiąca, który już zgłoszono</translation>
    </message>
    <message>
        <source>Two people entered hours for the same day</source>
        <translation>Dwie osoby wpisały godziny dla tego samego dnia</translation>
    </message>
    <message>
        <source>Hours were not entered</source>
        <translation>Godzin nie wpisano</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Leave the month as it is</source>
        <translation>Zostaw miesiąc bez zmian</translation>
    </message>
    <message>
        <source>Your hours are closed. Nobody gets a message.</source>
        <translation>Te godziny nie zostaną użyte. Nikt nie otrzymuje wiadomości.</translation>
    </message>
    <message>
        <source>Reason (at least ten letters)</source>
        <translation>Powód (co najmniej dziesięć liter)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>The month was reported before your hours arrived: %1</source>
        <translation>Miesiąc zgłoszono, zanim dotarły te godziny: %1</translation>
    </message>
    <message>
        <source>What was reported is not changed behind the back of who signed it. Your hours are kept here.</source>
        <translation>Zgłoszonych godzin nie zmienia się bez wiedzy osoby, która je podpisała. Wpisane godziny są zachowane tutaj.</translation>
    </message>
    <message>
        <source>A new version opens with your hours in it. Report and sign it again.</source>
        <translation>Otwiera się nowa wersja z&#xa0;tymi godzinami. Należy ją zgłosić i&#xa0;podpisać ponownie.</translation>
    </message>
    <message>
        <source>The participant had a code to sign with before your hours arrived: %1</source>
        <translation>Uczestnik miał kod do podpisu, zanim dotarły te godziny: %1</translation>
    </message>
    <message>
        <source>The code that was sent stops working.</source>
        <translation>Wysłany kod przestanie działać.</translation>
    </message>
    <message>
        <source>The month was signed before your hours arrived: %1</source>
        <translation>Miesiąc podpisano, zanim dotarły te godziny: %1</translation>
    </message>
    <message>
        <source>The signatures stay with the version before; both persons sign the new one again.</source>
        <translation>Podpisy zostają przy poprzedniej wersji; nową obie osoby podpisują ponownie.</translation>
    </message>
    <message>
        <source>The month was sent back by the participant before your hours arrived: %1</source>
        <translation>Uczestnik odesłał miesiąc, zanim dotarły te godziny: %1</translation>
    </message>
    <message>
        <source>The month was locked before your hours arrived: %1</source>
        <translation>Miesiąc zamknięto, zanim dotarły te godziny: %1</translation>
    </message>
    <message>
        <source>Ask to open the locked month</source>
        <translation>Poproś o&#xa0;otwarcie miesiąca</translation>
    </message>
    <message>
        <source>A second person has to agree. Your hours stay here until the month is open.</source>
        <translation>Musi się zgodzić druga osoba. Godziny pozostają tutaj, aż miesiąc zostanie otwarty.</translation>
    </message>
    <message>
        <source>A project contact and a finance contact open it together: ask them, and decide later.</source>
        <translation>Otwierają go razem osoba kontaktowa projektu i&#xa0;osoba kontaktowa ds. finansów: należy je poprosić i&#xa0;zdecydować później.</translation>
    </message>
    <message>
        <source>You have asked to open it. A second person has to agree; your hours stay here until then.</source>
        <translation>Poproszono o&#xa0;otwarcie. Musi się zgodzić druga osoba; do tego czasu godziny pozostają tutaj.</translation>
    </message>
    <message>
        <source>Agree to open the locked month</source>
        <translation>Zgódź się na otwarcie miesiąca</translation>
    </message>
    <message>
        <source>Somebody has asked for it. A new version opens with your hours in it.</source>
        <translation>Ktoś o&#xa0;to poprosił. Otwiera się nowa wersja z&#xa0;tymi godzinami.</translation>
    </message>
    <message>
        <source>Open a correction with my hours</source>
        <translation>Otwórz korektę z&#xa0;moimi godzinami</translation>
    </message>
    <message>
        <source>Two people entered hours: %1, %2</source>
        <comment>person, day</comment>
        <translation>Dwie osoby wpisały godziny: %1, %2</translation>
    </message>
    <message>
        <source>The other hours reached the hub first and are in force. Yours are kept here.</source>
        <translation>Tamte godziny dotarły do serwera pierwsze i&#xa0;obowiązują. Własne są zachowane tutaj.</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Pozostaw ich wersję</translation>
    </message>
    <message>
        <source>Keep theirs: %1</source>
        <translation>Pozostaw ich wersję: %1</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Użyj mojej wersji</translation>
    </message>
    <message>
        <source>Use mine: %1</source>
        <translation>Użyj mojej wersji: %1</translation>
    </message>
    <message>
        <source>Your hours take the place of theirs.</source>
        <translation>Te godziny zastępują tamte.</translation>
    </message>
    <message>
        <source>The month has the hours you typed by now. There is nothing left to do.</source>
        <translation>Miesiąc ma już wpisane godziny. Nic więcej nie trzeba robić.</translation>
    </message>
    <message>
        <source>The month was voided. What you typed is here to copy.</source>
        <translation>Miesiąc unieważniono. Wpisany tekst można stąd skopiować.</translation>
    </message>
    <message>
        <source>The month can be edited again. Your hours are kept here and can be sent now.</source>
        <translation>Miesiąc można znowu edytować. Godziny są zachowane tutaj i&#xa0;można je teraz wysłać.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Wyślij ponownie</translation>
    </message>
    <message>
        <source>Enter my hours</source>
        <translation>Wpisz moje godziny</translation>
    </message>
    <message>
        <source>They are sent once more; what still stands in the way is said.</source>
        <translation>Zostają wysłane jeszcze raz; jeśli coś nadal przeszkadza, program to powie.</translation>
    </message>
    <message>
        <source>Open the month</source>
        <translation>Otwórz miesiąc</translation>
    </message>
    <message>
        <source>Look at the day first</source>
        <translation>Najpierw obejrzyj dzień</translation>
    </message>
    <message>
        <source>Opens the month there. Your hours stay here until you decide.</source>
        <translation>Otwiera miesiąc w&#xa0;tym miejscu. Godziny pozostają tutaj do czasu decyzji.</translation>
    </message>
    <message>
        <source>Only the person responsible for attendance or a project contact can open a correction.</source>
        <translation>Korektę może otworzyć tylko osoba odpowiedzialna za obecność albo osoba kontaktowa projektu.</translation>
    </message>
    <message>
        <source>Copy your hours and pass them on, or decide later.</source>
        <translation>Godziny można skopiować i&#xa0;przekazać dalej albo zdecydować później.</translation>
    </message>
</context>
<context>
    <name>sek::Begun</name>
    <message>
        <source>Begin anew</source>
        <translation>Zacznij od nowa</translation>
    </message>
    <message>
        <source>You had typed this before the program was locked or closed.</source>
        <translation>To wpisano, zanim program został zablokowany lub zamknięty.</translation>
    </message>
    <message>
        <source>This comes from the file: somebody had typed it and could not send it.</source>
        <translation>To pochodzi z&#xa0;pliku: ktoś to wpisał i&#xa0;nie mógł wysłać.</translation>
    </message>
</context>
<context>
    <name>sek::BottomBar</name>
    <message>
        <source>More actions</source>
        <translation>Więcej czynności</translation>
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
        <translation>Zapisz zaświadczenia</translation>
    </message>
    <message>
        <source>How to save</source>
        <translation>Sposób zapisu</translation>
    </message>
    <message>
        <source>A file for each participant</source>
        <translation>Plik dla każdego uczestnika</translation>
    </message>
    <message>
        <source>As the hub sealed them: anyone can check them later.</source>
        <translation>W&#xa0;postaci opieczętowanej przez serwer: każdy może je później sprawdzić.</translation>
    </message>
    <message>
        <source>One file for the printer</source>
        <translation>Jeden plik do druku</translation>
    </message>
    <message>
        <source>All pages by family name. The seals stay with the single files.</source>
        <translation>Wszystkie strony według nazwisk. Pieczęcie pozostają w&#xa0;pojedynczych plikach.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>Preliminary certificate %1 %2</source>
        <comment>month, name; of a file</comment>
        <translation>Wstępne zaświadczenie %1 %2</translation>
    </message>
    <message>
        <source>Certificate %1 %2</source>
        <comment>month, name; of a file</comment>
        <translation>Zaświadczenie %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) for %1.</source>
        <translation>
            <numerusform>%n zaświadczenie: %1.</numerusform>
            <numerusform>%n zaświadczenia: %1.</numerusform>
            <numerusform>%n zaświadczeń: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them preliminary: the participant has not signed yet.</source>
        <translation>
            <numerusform>W&#xa0;tym %n wstępne: uczestnik jeszcze nie podpisał.</numerusform>
            <numerusform>W&#xa0;tym %n wstępne: uczestnicy jeszcze nie podpisali.</numerusform>
            <numerusform>W&#xa0;tym %n wstępnych: uczestnicy jeszcze nie podpisali.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet for: %1.</source>
        <translation>Jeszcze nie ma dla: %1.</translation>
    </message>
    <message>
        <source>A certificate is there as soon as the month was reported and signed.</source>
        <translation>Zaświadczenie pojawia się, gdy miesiąc zostanie zgłoszony i&#xa0;podpisany.</translation>
    </message>
    <message>
        <source>Certificates %1</source>
        <comment>month; of a file</comment>
        <translation>Zaświadczenia %1</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pliki PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for the certificates</source>
        <translation>Folder na zaświadczenia</translation>
    </message>
    <message>
        <source>Fetching certificates</source>
        <translation>Pobieranie zaświadczeń</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z&#xa0;%2</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Przerwano. Nic nie zapisano.</translation>
    </message>
    <message>
        <source>A certificate on this computer is damaged. Save them one by one to find it.</source>
        <translation>Jedno z&#xa0;zaświadczeń na tym komputerze jest uszkodzone. Aby je znaleźć, należy zapisać zaświadczenia pojedynczo.</translation>
    </message>
</context>
<context>
    <name>sek::ChannelsDialog</name>
    <message>
        <source>Phone and e-mail address</source>
        <translation>Telefon i&#xa0;adres e-mail</translation>
    </message>
    <message>
        <source>Codes go only where the participant has confirmed it with a code, and somebody else than who typed the address has seen an identity document.</source>
        <translation>Kody trafiają tylko tam, gdzie uczestnik potwierdził to kodem, a&#xa0;dokument tożsamości widziała inna osoba niż ta, która wpisała adres.</translation>
    </message>
    <message>
        <source>Add a phone number or e-mail address</source>
        <translation>Dodaj numer telefonu lub adres e-mail</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Potwierdzone</translation>
    </message>
    <message>
        <source>Changed: codes go there from tomorrow</source>
        <translation>Zmienione: kody trafią tam od jutra</translation>
    </message>
    <message>
        <source>Messages do not arrive</source>
        <translation>Wiadomości nie docierają</translation>
    </message>
    <message>
        <source>Waiting for somebody who saw an identity document</source>
        <translation>Czeka na osobę, która widziała dokument tożsamości</translation>
    </message>
    <message>
        <source>Identity seen, waiting for the code</source>
        <translation>Tożsamość sprawdzona, czeka na kod</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Jeszcze niepotwierdzone</translation>
    </message>
    <message>
        <source>Confirm my phone</source>
        <translation>Potwierdź mój telefon</translation>
    </message>
    <message>
        <source>Confirm my address</source>
        <translation>Potwierdź mój adres</translation>
    </message>
    <message>
        <source>Identity document seen</source>
        <translation>Dokument tożsamości sprawdzony</translation>
    </message>
    <message>
        <source>You typed the address. Somebody else has to see the document.</source>
        <translation>Adres wpisano z&#xa0;tego konta. Dokument musi zobaczyć ktoś inny.</translation>
    </message>
    <message>
        <source>Use no longer: %1</source>
        <translation>Nie używaj więcej: %1</translation>
    </message>
    <message>
        <source>Use no longer</source>
        <translation>Nie używaj więcej</translation>
    </message>
    <message>
        <source>No phone or address yet.</source>
        <translation>Nie ma jeszcze telefonu ani adresu.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>To nie jest adres e-mail.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>To nie jest numer telefonu.</translation>
    </message>
    <message>
        <source>This belongs to a member of the staff. Codes go to the participant&apos;s own phone or address.</source>
        <translation>To należy do pracownika. Kody trafiają na własny telefon lub adres uczestnika.</translation>
    </message>
    <message>
        <source>Another participant has this already. Codes go to the participant&apos;s own phone or address.</source>
        <translation>Ma to już inny uczestnik. Kody trafiają na własny telefon lub adres uczestnika.</translation>
    </message>
    <message>
        <source>Codes with which you report and sign months go here. Nobody else sees the address; confirm it with a code.</source>
        <translation>Tu przychodzą kody, którymi zgłaszasz i&#xa0;podpisujesz miesiące. Nikt inny nie widzi adresu; potwierdź go kodem.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <source>Thank you, it is confirmed.</source>
        <translation>Dziękujemy, potwierdzono.</translation>
    </message>
    <message>
        <source>Somebody else has this already. Your codes go to a phone or address of your own.</source>
        <translation>To ma już ktoś inny. Twoje kody przychodzą na własny telefon lub adres.</translation>
    </message>
    <message>
        <source>Why two people share it</source>
        <translation>Dlaczego korzystają z&#xa0;niego dwie osoby</translation>
    </message>
    <message>
        <source>Kept with the address. What is signed over it counts as low assurance.</source>
        <translation>Przechowywane z&#xa0;adresem. Podpis złożony tą drogą ma niski poziom pewności.</translation>
    </message>
    <message>
        <source>Write why, in at least ten letters.</source>
        <translation>Należy podać powód, co najmniej dziesięć liter.</translation>
    </message>
    <message>
        <source>Codes with which you sign go here. Confirm it with a code; the project also looks at an identity document of yours.</source>
        <translation>Tu trafiają kody do podpisu. Potwierdź kodem; projekt obejrzy też dokument tożsamości.</translation>
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
            <numerusform>Błędny kod. Pozostała %n próba.</numerusform>
            <numerusform>Błędny kod. Pozostały %n próby.</numerusform>
            <numerusform>Błędny kod. Pozostało %n prób.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type all the digits of the code.</source>
        <translation>Wpisz wszystkie cyfry kodu.</translation>
    </message>
    <message>
        <source>This code is no longer valid. Ask for a new one.</source>
        <translation>Ten kod nie jest już ważny. Poproś o&#xa0;nowy.</translation>
    </message>
    <message>
        <source>A new code can be sent in a moment.</source>
        <translation>Nowy kod można wysłać za chwilę.</translation>
    </message>
    <message>
        <source>A new code can be sent at %1.</source>
        <translation>Nowy kod można wysłać o&#xa0;%1.</translation>
    </message>
    <message>
        <source>No more codes can be sent today.</source>
        <translation>Dziś nie można wysłać więcej kodów.</translation>
    </message>
    <message>
        <source>No more codes can be sent before %1.</source>
        <translation>Więcej kodów nie można wysłać przed %1.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Signing is paused.</source>
        <translation>Za dużo błędnych kodów. Podpisywanie jest wstrzymane.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Signing is possible again at %1.</source>
        <translation>Za dużo błędnych kodów. Podpisać można znowu o&#xa0;%1.</translation>
    </message>
    <message>
        <source>Signing is locked after too many wrong codes. The project&apos;s contact person can open it again.</source>
        <translation>Podpisywanie jest zablokowane po zbyt wielu błędnych kodach. Może je otworzyć osoba kontaktowa projektu.</translation>
    </message>
    <message>
        <source>Too many wrong codes came from this computer. The administrator of the hub can help.</source>
        <translation>Z&#xa0;tego komputera przyszło za dużo błędnych kodów. Pomoże administrator serwera.</translation>
    </message>
    <message>
        <source>The phone or e-mail address is not confirmed yet. Confirm it first.</source>
        <translation>Telefon lub adres e-mail nie jest jeszcze potwierdzony. Najpierw go potwierdź.</translation>
    </message>
    <message>
        <source>The phone or e-mail address was changed. Codes go to it from tomorrow.</source>
        <translation>Telefon lub adres e-mail został zmieniony. Kody trafią tam od jutra.</translation>
    </message>
    <message>
        <source>The phone or e-mail address was changed. Codes go to it from %1.</source>
        <translation>Telefon lub adres e-mail został zmieniony. Kody trafią tam od %1.</translation>
    </message>
    <message>
        <source>Messages to this phone or e-mail address do not arrive. Give another one to the staff.</source>
        <translation>Wiadomości na ten telefon lub adres e-mail nie docierają. Podaj pracownikom inny.</translation>
    </message>
    <message>
        <source>There is no phone or e-mail address for codes yet. Give one to the staff.</source>
        <translation>Nie ma jeszcze telefonu ani adresu e-mail do kodów. Podaj go pracownikom.</translation>
    </message>
    <message>
        <source>The hours were changed in the meantime. Read the new version before you sign.</source>
        <translation>Godziny zmieniono w&#xa0;międzyczasie. Przeczytaj nową wersję, zanim podpiszesz.</translation>
    </message>
    <message>
        <source>What is shown here is not what the hub holds. Read it again before you sign.</source>
        <translation>To, co tu widać, nie jest tym, co ma serwer. Przeczytaj ponownie, zanim podpiszesz.</translation>
    </message>
    <message>
        <source>A month without hours is not signed.</source>
        <translation>Miesiąca bez godzin się nie podpisuje.</translation>
    </message>
    <message>
        <source>There are hours on a day that is still to come.</source>
        <translation>Są godziny w&#xa0;dniu, który dopiero nadejdzie.</translation>
    </message>
    <message>
        <source>The participation has ended.</source>
        <translation>Udział się zakończył.</translation>
    </message>
    <message>
        <source>You are not authorised to do this.</source>
        <translation>Brak uprawnień do wykonania tej czynności.</translation>
    </message>
    <message>
        <source>Nobody signs their own hours as the person responsible.</source>
        <translation>Nikt nie podpisuje własnych godzin jako osoba odpowiedzialna.</translation>
    </message>
    <message>
        <source>The message could not be delivered. Choose another phone or e-mail address.</source>
        <translation>Nie udało się dostarczyć wiadomości. Wybierz inny telefon lub adres e-mail.</translation>
    </message>
    <message>
        <source>This hub cannot send codes: it has neither e-mail nor text messages.</source>
        <translation>Ten serwer nie może wysyłać kodów: nie ma ani poczty, ani SMS-ów.</translation>
    </message>
    <message>
        <source>The hub&apos;s record does not fit what this computer has seen. Nothing is signed until that is cleared up.</source>
        <translation>Dziennik serwera nie zgadza się z&#xa0;tym, co widział ten komputer. Do wyjaśnienia niczego się nie podpisuje.</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Try again in a moment.</source>
        <translation>Serwer jest nieosiągalny. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>Signing without a connection is not switched on for this project.</source>
        <translation>Podpisywanie bez połączenia nie jest włączone w&#xa0;tym projekcie.</translation>
    </message>
    <message>
        <source>A code cannot be sent so far ahead.</source>
        <translation>Kodu nie można wysłać z&#xa0;takim wyprzedzeniem.</translation>
    </message>
    <message>
        <source>Codes can be sent ahead until %1 at most.</source>
        <translation>Kody można wysłać wcześniej najwyżej do %1.</translation>
    </message>
    <message>
        <source>The code that was sent ahead can no longer be typed here. Ask for a new one.</source>
        <translation>Kodu wysłanego wcześniej nie można już tu wpisać. Poproś o&#xa0;nowy.</translation>
    </message>
    <message numerus="yes">
        <source>The reference and the date do not belong together. Look at the message again. %n try(s) left.</source>
        <translation>
            <numerusform>Symbol i&#xa0;data nie pasują do siebie. Zajrzyj do wiadomości. Pozostała %n próba.</numerusform>
            <numerusform>Symbol i&#xa0;data nie pasują do siebie. Zajrzyj do wiadomości. Pozostały %n próby.</numerusform>
            <numerusform>Symbol i&#xa0;data nie pasują do siebie. Zajrzyj do wiadomości. Pozostało %n prób.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many tries on this screen. Wait a few minutes.</source>
        <translation>Za dużo prób na tym ekranie. Poczekaj kilka minut.</translation>
    </message>
    <message>
        <source>Too many tries on this screen. It can be used again at %1.</source>
        <translation>Za dużo prób na tym ekranie. Można go znów używać o&#xa0;%1.</translation>
    </message>
    <message>
        <source>A protected identity does not stand in a queue. Hand the screen over to this person alone.</source>
        <translation>Osoba o&#xa0;chronionej tożsamości nie staje w&#xa0;kolejce. Ekran należy przekazać samej tej osobie.</translation>
    </message>
    <message>
        <source>The identity number does not tell the date of birth. Hand the screen over to this person alone.</source>
        <translation>Numer identyfikacyjny nie podaje daty urodzenia. Ekran należy przekazać samej tej osobie.</translation>
    </message>
    <message>
        <source>The newest version of this month has not arrived here yet. Try again in a moment.</source>
        <translation>Najnowsza wersja tego miesiąca jeszcze tu nie dotarła. Spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>This month is not waiting for a signature any more.</source>
        <translation>Ten miesiąc nie czeka już na podpis.</translation>
    </message>
    <message>
        <source>This screen was open for too long. The staff can begin anew.</source>
        <translation>Ten ekran był otwarty zbyt długo. Pracownicy mogą zacząć od nowa.</translation>
    </message>
    <message>
        <source>Signing is stopped for the whole organisation. Ask the administrator of the hub to look into it.</source>
        <translation>Podpisywanie wstrzymano w&#xa0;całej organizacji. Należy poprosić administratora serwera o&#xa0;wyjaśnienie.</translation>
    </message>
</context>
<context>
    <name>sek::CodeCard</name>
    <message>
        <source>Send a new code</source>
        <translation>Wyślij nowy kod</translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation>Kod sześciocyfrowy</translation>
    </message>
    <message>
        <source>Four-digit code</source>
        <translation>Kod czterocyfrowy</translation>
    </message>
    <message>
        <source>The code goes to your own phone or e-mail address.</source>
        <translation>Kod trafi na Twój własny telefon lub adres e-mail.</translation>
    </message>
    <message>
        <source>Sent by e-mail to %1.</source>
        <translation>Wysłany e-mailem na %1.</translation>
    </message>
    <message>
        <source>Sent by text message to %1.</source>
        <translation>Wysłany SMS-em na %1.</translation>
    </message>
    <message>
        <source>The message should say %1 and the check mark %2.</source>
        <translation>W&#xa0;wiadomości powinno być %1 i&#xa0;znak kontrolny %2.</translation>
    </message>
    <message>
        <source>The message should say %1.</source>
        <translation>W&#xa0;wiadomości powinno być %1.</translation>
    </message>
    <message>
        <source>The code is valid for %1</source>
        <translation>Kod jest ważny jeszcze %1</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>Kod wygasł</translation>
    </message>
    <message>
        <source>The code is used up</source>
        <translation>Kod jest zużyty</translation>
    </message>
    <message>
        <source>The code cannot be used</source>
        <translation>Kodu nie można użyć</translation>
    </message>
    <message numerus="yes">
        <source>%n try(s) left</source>
        <comment>code</comment>
        <translation>
            <numerusform>Pozostała %n próba</numerusform>
            <numerusform>Pozostały %n próby</numerusform>
            <numerusform>Pozostało %n prób</numerusform>
        </translation>
    </message>
    <message>
        <source>The time is over. No try was charged. Ask for a new code.</source>
        <translation>Czas minął. Nie policzono próby. Poproś o&#xa0;nowy kod.</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Wyślij kod</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Podpisz</translation>
    </message>
    <message>
        <source>No code? You can ask for a new one in %1.</source>
        <translation>Nie ma kodu? O&#xa0;nowy możesz poprosić za %1.</translation>
    </message>
    <message>
        <source>No code?</source>
        <translation>Nie ma kodu?</translation>
    </message>
    <message>
        <source>It can be typed until %1. Whether it is right is checked at the next connection.</source>
        <translation>Można go wpisać do %1. Czy jest prawidłowy, zostanie sprawdzone przy następnym połączeniu.</translation>
    </message>
    <message>
        <source>Stored. It will be checked at the next connection.</source>
        <translation>Zapisano. Zostanie to sprawdzone przy następnym połączeniu.</translation>
    </message>
    <message>
        <source>E-mail to %1</source>
        <translation>E-mail na %1</translation>
    </message>
    <message>
        <source>Text message to %1</source>
        <translation>SMS na %1</translation>
    </message>
    <message>
        <source>Where the code goes</source>
        <translation>Dokąd trafi kod</translation>
    </message>
    <message>
        <source>It is not known whether the message arrived. Type the code if it did; if not, ask for a new one.</source>
        <translation>Nie wiadomo, czy wiadomość dotarła. Jeśli tak, wpisz kod; jeśli nie, poproś o&#xa0;nowy.</translation>
    </message>
</context>
<context>
    <name>sek::CodeEdit</name>
    <message>
        <source>Four-digit code</source>
        <translation>Kod czterocyfrowy</translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation>Kod sześciocyfrowy</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>błędny</translation>
    </message>
</context>
<context>
    <name>sek::ComparePaperDialog</name>
    <message>
        <source>Compare the signed paper</source>
        <translation>Porównaj podpisany papier</translation>
    </message>
    <message>
        <source>Is this the participant’s signature, and do the days and hours agree with the month? %1 passed it on %2.</source>
        <comment>person, when</comment>
        <translation>Czy to podpis uczestnika i&#xa0;czy dni oraz godziny zgadzają się z&#xa0;miesiącem? Przekazano: %1, %2.</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Odeślij…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>It agrees: the month is signed</source>
        <translation>Zgadza się: miesiąc jest podpisany</translation>
    </message>
    <message>
        <source>Fetching the file from the hub…</source>
        <translation>Pobieranie pliku z&#xa0;serwera…</translation>
    </message>
    <message>
        <source>The file is not on this computer. It comes when the hub can be reached.</source>
        <translation>Pliku nie ma na tym komputerze. Zostanie pobrany, gdy serwer będzie dostępny.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Skan</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Odeślij</translation>
    </message>
    <message>
        <source>Send the paper back?</source>
        <translation>Czy zwrócić papier?</translation>
    </message>
    <message>
        <source>The month stays reported. It can be signed with a code or on a new sheet.</source>
        <translation>Miesiąc pozostaje zgłoszony. Można go podpisać kodem lub na nowej kartce.</translation>
    </message>
    <message>
        <source>Reason (at least ten letters)</source>
        <translation>Powód (co najmniej dziesięć liter)</translation>
    </message>
    <message>
        <source>The month as it was reported</source>
        <translation>Miesiąc w zgłoszonej postaci</translation>
    </message>
</context>
<context>
    <name>sek::ConfirmRow</name>
    <message>
        <source>The password is not correct.</source>
        <translation>Hasło jest nieprawidłowe.</translation>
    </message>
    <message>
        <source>The passphrase is not correct. Nothing was changed.</source>
        <translation>Hasło jest nieprawidłowe. Niczego nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>sek::ConflictView</name>
    <message numerus="yes">
        <source>Write why, in at least %n letter(s).</source>
        <translation>
            <numerusform>Należy podać powód, co najmniej %n literę.</numerusform>
            <numerusform>Należy podać powód, co najmniej %n litery.</numerusform>
            <numerusform>Należy podać powód, co najmniej %n liter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::ContactPage</name>
    <message>
        <source>New contact person</source>
        <translation>Nowa osoba kontaktowa</translation>
    </message>
    <message>
        <source>Same contact person</source>
        <translation>Ta sama osoba kontaktowa</translation>
    </message>
    <message>
        <source>Undo: contact person</source>
        <translation>Cofnij: osoba kontaktowa</translation>
    </message>
    <message>
        <source>Organisation contact person</source>
        <translation>Osoba do kontaktu w organizacji</translation>
    </message>
    <message>
        <source>An authorised user can be selected once the organisation is registered and has an OID.</source>
        <translation>Uprawnionego użytkownika można wybrać, gdy organizacja jest zarejestrowana i&#xa0;ma OID.</translation>
    </message>
    <message>
        <source>There is no authorised user to select. Add one first.</source>
        <translation>Brak uprawnionych użytkowników do wyboru. Najpierw należy dodać użytkownika.</translation>
    </message>
    <message>
        <source>Replace contact person</source>
        <translation>Zastąp osobę do kontaktu</translation>
    </message>
    <message>
        <source>The contact person already has these details.</source>
        <translation>Osoba kontaktowa ma już te dane.</translation>
    </message>
    <message>
        <source>Take over the user’s details</source>
        <translation>Przejmij dane użytkownika</translation>
    </message>
    <message>
        <source>They are not saved until you press Update my organisation.</source>
        <translation>Zostaną zapisane dopiero po użyciu przycisku „Aktualizuj moją organizację”.</translation>
    </message>
    <message>
        <source>Details copied.</source>
        <translation>Dane skopiowano.</translation>
    </message>
    <message>
        <source>The change takes effect when you choose “Update my organisation”.</source>
        <translation>Zmiana zacznie obowiązywać po użyciu przycisku „Aktualizuj moją organizację”.</translation>
    </message>
    <message>
        <source>The contact person details have been replaced.</source>
        <translation>Dane osoby kontaktowej zostały zastąpione.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>New person, or the same person with new details?</source>
        <translation>Czy to nowa osoba, czy ta sama osoba z nowymi danymi?</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nowa osoba</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Ta sama osoba</translation>
    </message>
    <message>
        <source>Differs from the authorised user of the same e-mail:</source>
        <translation>Różni się od uprawnionego użytkownika o&#xa0;tym samym adresie e-mail:</translation>
    </message>
    <message>
        <source>One person for the whole organisation. Changes take effect when you update it.</source>
        <translation>Jedna osoba dla całej organizacji. Zmiany zaczną obowiązywać po jej aktualizacji.</translation>
    </message>
    <message>
        <source>Select authorised user…</source>
        <translation>Wybierz uprawnionego użytkownika…</translation>
    </message>
</context>
<context>
    <name>sek::DetailsPage</name>
    <message>
        <source>Organisation data</source>
        <translation>Dane organizacji</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identyfikacja</translation>
    </message>
    <message>
        <source>Given at registration, it cannot be changed.</source>
        <translation>Nadany przy rejestracji, nie można go zmienić.</translation>
    </message>
    <message>
        <source>Only the national agency can change it.</source>
        <translation>Może to zmienić tylko Narodowa Agencja.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Rejestracja</translation>
    </message>
    <message>
        <source>Number in KRS</source>
        <translation>Numer w KRS</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Numer organizacji</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Contact and address</source>
        <translation>Kontakt i adres</translation>
    </message>
    <message>
        <source>In the programme</source>
        <translation>W programie</translation>
    </message>
    <message>
        <source>dd/MM/yyyy</source>
        <comment>date format</comment>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>Certified by the national agency · %1</source>
        <translation>Certyfikowana przez Narodową Agencję · %1</translation>
    </message>
    <message>
        <source>Last updated: %1</source>
        <translation>Ostatnia aktualizacja: %1</translation>
    </message>
    <message>
        <source>Last updated: %1, %2</source>
        <translation>Ostatnia aktualizacja: %1, %2</translation>
    </message>
    <message>
        <source>Differs from ORS</source>
        <translation>Różni się od ORS</translation>
    </message>
    <message>
        <source>Computers of the office</source>
        <translation>Komputery w&#xa0;biurze</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Historia zmian</translation>
    </message>
    <message>
        <source>Registered. Waiting for the national agency to certify.</source>
        <translation>Zarejestrowana. Oczekuje na certyfikację przez Narodową Agencję.</translation>
    </message>
    <message>
        <source>Waiting for confirmation. Ask your national agency if this lasts.</source>
        <translation>Oczekuje na potwierdzenie. Jeśli to się przedłuża, należy zapytać Narodową Agencję.</translation>
    </message>
    <message>
        <source>Not registered yet. You cannot use it in applications.</source>
        <translation>Jeszcze niezarejestrowana. Nie można jej używać we wnioskach.</translation>
    </message>
    <message>
        <source>A name, a number or the address has changed. The agency may have to certify again.</source>
        <translation>Zmieniono nazwę, numer lub adres. Może być potrzebna ponowna certyfikacja przez agencję.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) use these phone numbers. They change for them too.</source>
        <translation>
            <numerusform>Z&#xa0;tych numerów telefonu korzysta %n osoba. Zmienią się także u&#xa0;niej.</numerusform>
            <numerusform>Z&#xa0;tych numerów telefonu korzystają %n osoby. Zmienią się także u&#xa0;nich.</numerusform>
            <numerusform>Z&#xa0;tych numerów telefonu korzysta %n osób. Zmienią się także u&#xa0;nich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) use this address. It changes for them too.</source>
        <translation>
            <numerusform>Z&#xa0;tego adresu korzysta %n osoba. Zmieni się także u&#xa0;niej.</numerusform>
            <numerusform>Z&#xa0;tego adresu korzystają %n osoby. Zmieni się także u&#xa0;nich.</numerusform>
            <numerusform>Z&#xa0;tego adresu korzysta %n osób. Zmieni się także u&#xa0;nich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::DevicesPanel</name>
    <message>
        <source>Asking the hub…</source>
        <translation>Odpytywanie serwera…</translation>
    </message>
    <message>
        <source>The hub cannot be reached now. The list is shown when it can.</source>
        <translation>Serwer jest teraz nieosiągalny. Lista pojawi się, gdy będzie dostępny.</translation>
    </message>
    <message>
        <source>(this computer)</source>
        <translation>(ten komputer)</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>zalogowany</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>wylogowany</translation>
    </message>
    <message>
        <source>End access</source>
        <translation>Zakończ dostęp</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ostatnio widziany</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Czynności</translation>
    </message>
    <message>
        <source>The hub knows the computers. Sign in to see them.</source>
        <translation>Komputery zna serwer. Aby je zobaczyć, należy się zalogować.</translation>
    </message>
    <message>
        <source>End the access of that computer?</source>
        <translation>Czy zakończyć dostęp tego komputera?</translation>
    </message>
    <message>
        <source>It is signed out and deletes its copy of the data when it next reaches the hub. What was typed there and not sent is lost.</source>
        <translation>Zostanie wylogowany i&#xa0;usunie swoją kopię danych przy najbliższym połączeniu z&#xa0;serwerem. To, co tam wpisano i&#xa0;czego nie wysłano, przepadnie.</translation>
    </message>
    <message>
        <source>To use it again it needs a new invitation.</source>
        <translation>Do ponownego użycia potrzebuje nowego zaproszenia.</translation>
    </message>
    <message>
        <source>The access has ended.</source>
        <translation>Dostęp został zakończony.</translation>
    </message>
    <message>
        <source>My computers</source>
        <translation>Moje komputery</translation>
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
        <translation>zmieniła druga strona</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>zmieniono tutaj</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>bez zmian</translation>
    </message>
</context>
<context>
    <name>sek::DiffTable</name>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
</context>
<context>
    <name>sek::DocumentDialog</name>
    <message numerus="yes">
        <source>PDF, %n page(s), %1</source>
        <translation>
            <numerusform>PDF, %n strona, %1</numerusform>
            <numerusform>PDF, %n strony, %1</numerusform>
            <numerusform>PDF, %n stron, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF, %1</source>
        <translation>PDF, %1</translation>
    </message>
    <message>
        <source>Picture, %1 × %2 pixels, %3</source>
        <translation>Obraz, %1 × %2 pikseli, %3</translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>Dodaj dokument</translation>
    </message>
    <message>
        <source>Replace document</source>
        <translation>Zastąp dokument</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Podgląd: %1</translation>
    </message>
    <message>
        <source>A document that was added cannot be deleted, only replaced by a newer one.</source>
        <translation>Dodanego dokumentu nie można usunąć, można go tylko zastąpić nowszym.</translation>
    </message>
    <message>
        <source>The older document stays in the list as replaced.</source>
        <translation>Starszy dokument pozostaje na liście jako zastąpiony.</translation>
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
        <translation>Zapisz kopię jako…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Fetching: %1 of %2</source>
        <translation>Pobieranie: %1 z&#xa0;%2</translation>
    </message>
    <message>
        <source>Fetching the file from the hub…</source>
        <translation>Pobieranie pliku z&#xa0;serwera…</translation>
    </message>
    <message>
        <source>The file is not on this computer. It comes when the hub can be reached.</source>
        <translation>Pliku nie ma na tym komputerze. Zostanie pobrany, gdy serwer będzie dostępny.</translation>
    </message>
</context>
<context>
    <name>sek::DocumentsModel</name>
    <message>
        <source>Not sent</source>
        <translation>Nie wysłano</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation>Nie pobrano</translation>
    </message>
    <message>
        <source>Uploading, %1%</source>
        <translation>Wysyłanie, %1%</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Czeka na wysłanie</translation>
    </message>
    <message>
        <source>Fetching, %1%</source>
        <translation>Pobieranie, %1%</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation>Zastąpiono nowszym</translation>
    </message>
    <message>
        <source>Should be renewed</source>
        <translation>Do odnowienia</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>Przerwij pobieranie</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Zapisz kopię jako…</translation>
    </message>
    <message>
        <source>Edit kind and date</source>
        <translation>Edytuj rodzaj i&#xa0;datę</translation>
    </message>
    <message>
        <source>Replace by a newer one…</source>
        <translation>Zastąp nowszym…</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>somebody who is no longer in the list</source>
        <translation>osoba, której nie ma już na liście</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Czynności</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Data wystawienia</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Przesłano</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
</context>
<context>
    <name>sek::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Dodaj…</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtruj listę</translation>
    </message>
    <message>
        <source>No documents yet.</source>
        <translation>Nie ma jeszcze dokumentów.</translation>
    </message>
    <message>
        <source>Add the registry extract, the statutes or a form: PDF, PNG or JPEG, 10 MB at most. Or drag a file here.</source>
        <translation>Należy dodać odpis z&#xa0;rejestru, statut lub formularz: PDF, PNG lub JPEG, najwyżej 10 MB. Plik można przeciągnąć tutaj.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Brak wyników</translation>
    </message>
    <message>
        <source>No document in the list has these words. Esc empties the filter.</source>
        <translation>Na liście nie ma dokumentu z&#xa0;tymi słowami. Esc czyści filtr.</translation>
    </message>
    <message>
        <source>Documents cannot be deleted, only replaced by newer ones.</source>
        <translation>Dokumentów nie można usunąć, można je tylko zastąpić nowszymi.</translation>
    </message>
    <message>
        <source>You are not authorised to do this.</source>
        <translation>Brak uprawnień do wykonania tej czynności.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokumenty</numerusform>
            <numerusform>%n dokumentów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Documents older than %n month(s) should be renewed. Replace them by newer ones.</source>
        <translation>
            <numerusform>Dokumenty starsze niż %n miesiąc należy odnowić i&#xa0;zastąpić nowszymi.</numerusform>
            <numerusform>Dokumenty starsze niż %n miesiące należy odnowić i&#xa0;zastąpić nowszymi.</numerusform>
            <numerusform>Dokumenty starsze niż %n miesięcy należy odnowić i&#xa0;zastąpić nowszymi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>Dodaj dokument</translation>
    </message>
    <message>
        <source>Replace document</source>
        <translation>Zastąp dokument</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>Dokumenty (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The copy is saved. It is not protected there.</source>
        <translation>Kopię zapisano. Nie jest tam chroniona.</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Zapisz kopię jako</translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation>Edytuj dokument</translation>
    </message>
</context>
<context>
    <name>sek::EnrolmentDialog</name>
    <message>
        <source>Who is expected</source>
        <translation>Kto ma być</translation>
    </message>
    <message>
        <source>Participants of the project</source>
        <translation>Uczestnicy projektu</translation>
    </message>
    <message>
        <source>Nobody takes part in this project yet.</source>
        <translation>Nikt jeszcze nie bierze udziału w&#xa0;tym projekcie.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Zaznacz wszystkich</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Odznacz wszystkich</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>%1 of %2 are expected.</source>
        <translation>Ma być %1 z&#xa0;%2.</translation>
    </message>
</context>
<context>
    <name>sek::EraseDialog</name>
    <message>
        <source>Erase a participant</source>
        <translation>Usuwanie danych uczestnika</translation>
    </message>
    <message>
        <source>Erase everything about %1?</source>
        <translation>Czy usunąć wszystko o&#xa0;tej osobie: %1?</translation>
    </message>
    <message>
        <source>Name, identity number, phone and e-mail address, hours, signatures and certificates go: here, at the hub and on every colleague&apos;s computer.</source>
        <translation>Znikną imię i&#xa0;nazwisko, numery, adres e-mail, godziny, podpisy i&#xa0;zaświadczenia: tutaj, na serwerze i&#xa0;na wszystkich komputerach.</translation>
    </message>
    <message>
        <source>The history says only that there was something and when it was erased. The hub&apos;s log can still be checked.</source>
        <translation>Historia pokazuje tylko, że coś było i&#xa0;kiedy to usunięto. Dziennik serwera nadal można sprawdzić.</translation>
    </message>
    <message>
        <source>What was saved as a file, printed or sent stays where it is. Backups of the hub keep it until they are replaced.</source>
        <translation>To, co zapisano w&#xa0;pliku, wydrukowano lub wysłano, pozostaje. W&#xa0;kopiach zapasowych serwera dane są do czasu ich zastąpienia.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Tej operacji nie można cofnąć.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>It is no longer needed</source>
        <translation>Dane nie są już potrzebne</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translation>Ta osoba o&#xa0;to poprosiła</translation>
    </message>
    <message>
        <source>Registered by mistake or twice</source>
        <translation>Rejestracja omyłkowa lub podwójna</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>sek::EuLoginDialog</name>
    <message>
        <source>EU Login account</source>
        <translation>Konto EU Login</translation>
    </message>
    <message>
        <source>Do you have an EU Login account?</source>
        <translation>Czy jest konto EU Login?</translation>
    </message>
    <message>
        <source>Does %1 have an EU Login account?</source>
        <translation>Czy ta osoba ma konto EU Login: %1?</translation>
    </message>
    <message>
        <source>I have an EU Login with this address</source>
        <translation>Mam konto EU Login z&#xa0;tym adresem</translation>
    </message>
    <message>
        <source>There is an EU Login with this address</source>
        <translation>Jest konto EU Login z&#xa0;tym adresem</translation>
    </message>
    <message>
        <source>There is one with another address</source>
        <translation>Jest konto z&#xa0;innym adresem</translation>
    </message>
    <message>
        <source>PASS compares it with the address on the list.</source>
        <translation>PASS porównuje go z&#xa0;adresem na liście.</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>Nie ma jeszcze konta</translation>
    </message>
    <message>
        <source>Create it with exactly the address on the list.</source>
        <translation>Należy je utworzyć dokładnie z&#xa0;adresem podanym na liście.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>E-mail of the EU Login account</source>
        <translation>Adres e-mail konta EU Login</translation>
    </message>
    <message>
        <source>You answer for a colleague: your name and today’s date stay beside the answer.</source>
        <translation>Odpowiedź dotyczy innej osoby: przy odpowiedzi pozostaną imię i&#xa0;nazwisko osoby odpowiadającej oraz dzisiejsza data.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Choose one answer.</source>
        <translation>Należy wybrać jedną odpowiedź.</translation>
    </message>
</context>
<context>
    <name>sek::EventsDialog</name>
    <message>
        <source>Erased on %1</source>
        <comment>date</comment>
        <translation>Usunięto %1</translation>
    </message>
    <message>
        <source>Codes and screens</source>
        <translation>Kody i&#xa0;ekrany</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>Pobierz starsze wpisy</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Zapisz jako plik…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Reading the hub’s log…</source>
        <translation>Odczytywanie dziennika serwera…</translation>
    </message>
    <message>
        <source>Only owners and auditors of the organisation read this.</source>
        <translation>Czytają to tylko właściciele i&#xa0;audytorzy organizacji.</translation>
    </message>
    <message>
        <source>The log lies on the hub, and the hub cannot be reached now.</source>
        <translation>Dziennik jest na serwerze, a&#xa0;serwer jest teraz nieosiągalny.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Nic się jeszcze nie wydarzyło.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Zapisz dziennik</translation>
    </message>
    <message>
        <source>The log is saved as far as it stands here.</source>
        <translation>Dziennik zapisano w&#xa0;zakresie, w&#xa0;jakim jest tu widoczny.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Nie udało się zapisać pliku: %1</translation>
    </message>
    <message>
        <source>What happened with codes, handed-over screens and links, as the hub has sealed it.</source>
        <translation>Co działo się z&#xa0;kodami, przekazanymi ekranami i&#xa0;linkami, tak jak opieczętował to serwer.</translation>
    </message>
    <message>
        <source>Saved with the seals, it can be checked elsewhere.</source>
        <translation>Zapisane z&#xa0;pieczęciami można sprawdzić gdzie indziej.</translation>
    </message>
    <message>
        <source>Sealed statements (%1)</source>
        <translation>Opieczętowane oświadczenia (%1)</translation>
    </message>
</context>
<context>
    <name>sek::FieldRow</name>
    <message>
        <source>empty</source>
        <comment>the field&apos;s old value</comment>
        <translation>puste</translation>
    </message>
    <message>
        <source>Changed. Was: %1</source>
        <translation>Zmienione. Było: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undo the change of %1</source>
        <translation>Cofnij zmianę: %1</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, wymagane</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Błąd: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Ostrzeżenie: %1</translation>
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
        <translation>Miesiąc podpisany na papierze</translation>
    </message>
    <message>
        <source>Choose the scan…</source>
        <translation>Wybierz skan…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Pass on for comparison</source>
        <translation>Przekaż do porównania</translation>
    </message>
    <message>
        <source>Choose the scan</source>
        <translation>Wybierz skan</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Skany (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Reading the code…</source>
        <translation>Odczytywanie kodu…</translation>
    </message>
    <message>
        <source>No code can be read on this scan. Scan the whole page again, flat and with at least 200 dots per inch.</source>
        <translation>Na skanie nie da się odczytać kodu. Należy zeskanować całą stronę jeszcze raz, gładko i&#xa0;w&#xa0;rozdzielczości co najmniej 200 dpi.</translation>
    </message>
    <message>
        <source>The code on this scan is of something else.</source>
        <translation>Kod na skanie dotyczy czegoś innego.</translation>
    </message>
    <message>
        <source>The code names a month that you do not see: it belongs to another project or organisation.</source>
        <translation>Kod wskazuje miesiąc, którego tu nie widać: należy do innego projektu lub innej organizacji.</translation>
    </message>
    <message>
        <source>The month was corrected since this sheet was printed. Print the new one and have that signed.</source>
        <translation>Od wydrukowania tej kartki miesiąc poprawiono. Należy wydrukować nową i&#xa0;dać ją do podpisu.</translation>
    </message>
    <message>
        <source>The hours on this sheet are not those of the month as it stands. Print it again and have that signed.</source>
        <translation>Godziny na tej kartce nie są tymi, które są teraz w&#xa0;miesiącu. Należy wydrukować ją jeszcze raz i&#xa0;dać do podpisu.</translation>
    </message>
    <message>
        <source>Choose the scan of a preliminary certificate that the participant has signed by hand.</source>
        <translation>Należy wybrać skan wstępnego zaświadczenia, podpisanego odręcznie przez uczestnika.</translation>
    </message>
    <message>
        <source>The square code on it says which month it is. A second person then compares it.</source>
        <translation>Kwadratowy kod mówi, który to miesiąc. Potem porównuje go druga osoba.</translation>
    </message>
</context>
<context>
    <name>sek::FilterEdit</name>
    <message>
        <source>Filter the list</source>
        <translation>Filtruj listę</translation>
    </message>
</context>
<context>
    <name>sek::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>No help pages here</source>
        <translation>Brak stron pomocy</translation>
    </message>
    <message>
        <source>This build of the program came without its help.</source>
        <translation>Ta wersja programu nie zawiera pomocy.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tematy</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Tekst pomocy</translation>
    </message>
</context>
<context>
    <name>sek::HistoryPageView</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>Pobierz starsze wpisy</translation>
    </message>
    <message>
        <source>Show masked values</source>
        <translation>Pokaż ukryte wartości</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co zrobiono</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Wszystkie sekcje</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Dowolny czas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ostatnie 12 miesięcy</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sekcja</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Fetching the history from the hub…</source>
        <translation>Pobieranie historii z&#xa0;serwera…</translation>
    </message>
    <message>
        <source>The history lies on the hub, and the hub cannot be reached now.</source>
        <translation>Historia jest na serwerze, a&#xa0;serwer jest teraz niedostępny.</translation>
    </message>
    <message>
        <source>No history yet.</source>
        <translation>Nie ma jeszcze historii.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Brak wyników</translation>
    </message>
    <message>
        <source>Every change that the hub accepts will be listed here.</source>
        <translation>Tutaj pojawi się każda zmiana przyjęta przez serwer.</translation>
    </message>
    <message>
        <source>No entry fits the filters. Load older ones or choose less.</source>
        <translation>Żaden wpis nie pasuje do filtrów. Należy pobrać starsze lub wybrać mniej.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Wcześniej</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Potem</translation>
    </message>
    <message>
        <source>Codes and screens…</source>
        <translation>Kody i&#xa0;ekrany…</translation>
    </message>
    <message>
        <source>Who changed what, and when. What still waits on this computer stands above.</source>
        <translation>Kto, co i&#xa0;kiedy zmienił. Na górze jest to, co jeszcze czeka na tym komputerze.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Czynności</translation>
    </message>
    <message>
        <source>Waits for your password</source>
        <translation>Oczekuje na hasło</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Wysłano, brak odpowiedzi</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Czeka na wysłanie</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Wycofaj</translation>
    </message>
</context>
<context>
    <name>sek::IdentityDialog</name>
    <message>
        <source>Change the identity number</source>
        <translation>Zmień numer identyfikacyjny</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Teraz: %1</translation>
    </message>
    <message>
        <source>Months that were signed keep the number they were signed with. Statistics that were sent are to be sent again.</source>
        <translation>Podpisane miesiące zachowują numer, z&#xa0;którym je podpisano. Wysłaną statystykę należy wysłać ponownie.</translation>
    </message>
    <message>
        <source>Reason (at least ten letters)</source>
        <translation>Powód (co najmniej dziesięć liter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Change the number</source>
        <translation>Zmień numer</translation>
    </message>
    <message>
        <source>Write why, in at least ten letters.</source>
        <translation>Należy podać powód, co najmniej dziesięć liter.</translation>
    </message>
    <message>
        <source>Somebody else has this number.</source>
        <translation>Ten numer ma ktoś inny.</translation>
    </message>
    <message>
        <source>Somebody else has this number: %1</source>
        <translation>Ten numer ma ktoś inny: %1</translation>
    </message>
</context>
<context>
    <name>sek::IdentityLooksDialog</name>
    <message>
        <source>Who saw the identity number</source>
        <translation>Kto widział numer identyfikacyjny</translation>
    </message>
    <message>
        <source>Your number is hidden in the office. Each time somebody has it shown or exports it, that is noted here.</source>
        <translation>Numer jest w&#xa0;biurze ukryty. Każde wyświetlenie lub wyeksportowanie numeru jest zapisywane tutaj.</translation>
    </message>
    <message>
        <source>%1: each time somebody has the number shown or exports it, that is noted here.</source>
        <translation>%1: każde wyświetlenie lub wyeksportowanie numeru jest zapisywane tutaj.</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>Pokazano</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Times that day</source>
        <translation>Ile razy tego dnia</translation>
    </message>
    <message>
        <source>Nobody had it shown.</source>
        <translation>Nikt go nie wyświetlił.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>somebody who is not a user here any more</source>
        <translation>ktoś, kto nie jest już tutaj użytkownikiem</translation>
    </message>
</context>
<context>
    <name>sek::IdentityRows</name>
    <message>
        <source>Recognised by itself</source>
        <translation>Rozpoznawany automatycznie</translation>
    </message>
    <message>
        <source>The person has none</source>
        <translation>Osoba go nie ma</translation>
    </message>
    <message>
        <source>Kind of identity number</source>
        <translation>Rodzaj numeru identyfikacyjnego</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Numer identyfikacyjny</translation>
    </message>
    <message>
        <source>Empty only for people without one.</source>
        <translation>Puste tylko dla osób bez numeru.</translation>
    </message>
    <message>
        <source>Is the century right? Type all twelve digits to be sure.</source>
        <translation>Czy stulecie jest prawidłowe? Dla pewności należy wpisać wszystkie dwanaście cyfr.</translation>
    </message>
</context>
<context>
    <name>sek::ImportDialog</name>
    <message>
        <source>Import participants</source>
        <translation>Importuj uczestników</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Wybierz listę</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Wklej ze schowka</translation>
    </message>
    <message>
        <source>Letters of the &amp;file:</source>
        <translation>Znaki w &amp;pliku:</translation>
    </message>
    <message>
        <source>Western Europe (Windows-1252)</source>
        <translation>Europa Zachodnia (Windows-1252)</translation>
    </message>
    <message>
        <source>Central Europe (Windows-1250)</source>
        <translation>Europa Środkowa (Windows-1250)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Kraje bałtyckie (Windows-1257)</translation>
    </message>
    <message>
        <source>Look at the names: if their letters are wrong, choose another.</source>
        <translation>Należy sprawdzić nazwiska: jeśli litery są błędne, trzeba wybrać inne kodowanie.</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Wiersze listy</translation>
    </message>
    <message>
        <source>&amp;Leave out the rows with errors</source>
        <translation>P&amp;omiń wiersze z błędami</translation>
    </message>
    <message>
        <source>Save the rows with errors…</source>
        <translation>Zapisz wiersze z błędami…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Zarejestruj</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listy (*.csv *.txt *.tsv);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Odczytywanie listy</translation>
    </message>
    <message>
        <source>These columns are not known and are left out: %1</source>
        <translation>Te kolumny nie są znane i zostaną pominięte: %1</translation>
    </message>
    <message>
        <source>The list is larger than 5 MB. Divide it into parts.</source>
        <translation>Lista ma więcej niż 5&#xa0;MB. Należy podzielić ją na części.</translation>
    </message>
    <message>
        <source>The list has letters that this encoding does not have. Choose another encoding.</source>
        <translation>Na liście są znaki, których nie ma w&#xa0;tym kodowaniu. Należy wybrać inne kodowanie.</translation>
    </message>
    <message>
        <source>This is a workbook, not a list. Save it in the spreadsheet program as CSV, or copy its rows and paste them here.</source>
        <translation>To skoroszyt, a&#xa0;nie lista. Należy zapisać go w&#xa0;arkuszu kalkulacyjnym jako CSV albo skopiować wiersze i&#xa0;wkleić je tutaj.</translation>
    </message>
    <message>
        <source>The list has more than 5,000 rows. Divide it into parts.</source>
        <translation>Lista ma ponad 5000 wierszy. Należy podzielić ją na części.</translation>
    </message>
    <message>
        <source>The first row must name the columns, each once: identity number, first name and last name are needed.</source>
        <translation>Pierwszy wiersz musi zawierać nazwy kolumn, każdą raz: potrzebne są numer identyfikacyjny, imię i&#xa0;nazwisko.</translation>
    </message>
    <message>
        <source>There are no rows to read.</source>
        <translation>Nie ma wierszy do odczytania.</translation>
    </message>
    <message>
        <source>The list cannot be read: a quotation mark is not closed.</source>
        <translation>Nie można odczytać listy: brakuje cudzysłowu zamykającego.</translation>
    </message>
    <message numerus="yes">
        <source>%n to register</source>
        <translation>
            <numerusform>%n do zarejestrowania</numerusform>
            <numerusform>%n do zarejestrowania</numerusform>
            <numerusform>%n do zarejestrowania</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered already</source>
        <translation>
            <numerusform>%n już w&#xa0;rejestrze</numerusform>
            <numerusform>%n już w&#xa0;rejestrze</numerusform>
            <numerusform>%n już w&#xa0;rejestrze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation>
            <numerusform>%n z&#xa0;błędami</numerusform>
            <numerusform>%n z&#xa0;błędami</numerusform>
            <numerusform>%n z&#xa0;błędami</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has no start date in the list starts on %1.</source>
        <translation>Kto nie ma na liście daty rozpoczęcia, zaczyna %1.</translation>
    </message>
    <message numerus="yes">
        <source>Register %n participant(s)</source>
        <translation>
            <numerusform>Zarejestruj %n uczestnika</numerusform>
            <numerusform>Zarejestruj %n uczestników</numerusform>
            <numerusform>Zarejestruj %n uczestników</numerusform>
        </translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>Rejestrowanie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z&#xa0;%2</translation>
    </message>
    <message>
        <source>You stopped before this row.</source>
        <translation>Przerwano przed tym wierszem.</translation>
    </message>
    <message>
        <source>The phone or address belongs to a member of the staff.</source>
        <translation>Telefon lub adres należy do osoby z&#xa0;personelu.</translation>
    </message>
    <message>
        <source>Another participant has this phone or address already.</source>
        <translation>Ten telefon lub adres ma już inny uczestnik.</translation>
    </message>
    <message>
        <source>This person is registered already.</source>
        <translation>Ta osoba jest już zarejestrowana.</translation>
    </message>
    <message numerus="yes">
        <source>%n registered. The other rows say why they are not.</source>
        <translation>
            <numerusform>Zarejestrowano: %n. Pozostałe wiersze podają przyczynę.</numerusform>
            <numerusform>Zarejestrowano: %n. Pozostałe wiersze podają przyczynę.</numerusform>
            <numerusform>Zarejestrowano: %n. Pozostałe wiersze podają przyczynę.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows with errors</source>
        <translation>Zapisz wiersze z błędami</translation>
    </message>
    <message>
        <source>rows-with-errors.csv</source>
        <translation>wiersze-z-bledami.csv</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listy (*.csv)</translation>
    </message>
    <message>
        <source>The rows are saved, with the reasons in the last column. The file is not protected.</source>
        <translation>Wiersze zostały zapisane, przyczyny są w&#xa0;ostatniej kolumnie. Plik nie jest chroniony.</translation>
    </message>
    <message>
        <source>A CSV file, or rows copied in a spreadsheet. The first row names the columns.</source>
        <translation>Plik CSV albo wiersze skopiowane w&#xa0;arkuszu. Pierwszy wiersz zawiera nazwy kolumn.</translation>
    </message>
    <message>
        <source>Needed: identity number, first name, last name.</source>
        <translation>Potrzebne: numer identyfikacyjny, imię, nazwisko.</translation>
    </message>
</context>
<context>
    <name>sek::ImportModel</name>
    <message>
        <source>Identity number</source>
        <translation>Numer identyfikacyjny</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>Rodzaj numeru</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Telefon komórkowy</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>The same person is in row %1.</source>
        <translation>Ta sama osoba jest w&#xa0;wierszu %1.</translation>
    </message>
    <message>
        <source>Is the century right? Type all twelve digits to be sure.</source>
        <translation>Czy stulecie jest prawidłowe? Dla pewności należy wpisać wszystkie dwanaście cyfr.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Brakuje: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column of a list, what is wrong in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Joins the project</source>
        <translation>Dołączy do projektu</translation>
    </message>
    <message>
        <source>Registered in the organisation already</source>
        <translation>Już w&#xa0;rejestrze organizacji</translation>
    </message>
    <message>
        <source>Registered already</source>
        <translation>Już w&#xa0;rejestrze</translation>
    </message>
    <message>
        <source>Registered already, with other details</source>
        <translation>Już w&#xa0;rejestrze, z&#xa0;innymi danymi</translation>
    </message>
    <message>
        <source>Not changed by a list: %1</source>
        <translation>Lista tego nie zmienia: %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Nie zarejestrowano</translation>
    </message>
    <message>
        <source>Row</source>
        <comment>of a list</comment>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Phone or address</source>
        <translation>Telefon lub adres</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co się stanie</translation>
    </message>
    <message>
        <source>Will be registered</source>
        <translation>Zostanie zarejestrowana</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Uczestnik</translation>
    </message>
</context>
<context>
    <name>sek::InviteDialog</name>
    <message>
        <source>Invite to the hub</source>
        <translation>Zaproszenie do serwera</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>The hub asks before it gives rights away.</source>
        <translation>Serwer pyta o&#xa0;to, zanim nada uprawnienia.</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Link z zaproszeniem</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopiuj link</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Make the invitation</source>
        <translation>Utwórz zaproszenie</translation>
    </message>
    <message>
        <source>Copied. Send it to the colleague in a way that nobody else can read.</source>
        <translation>Skopiowano. Link należy przesłać współpracownikowi tak, aby nikt inny go nie przeczytał.</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>To pole należy wypełnić.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>To nie jest adres e-mail.</translation>
    </message>
    <message>
        <source>Only an owner or an administrator of the organisation can invite, and only an owner can make owners.</source>
        <translation>Zapraszać może tylko właściciel lub administrator organizacji, a&#xa0;rolę właściciela może nadać tylko właściciel.</translation>
    </message>
    <message>
        <source>The hub cannot be reached now. An invitation is made by the hub; try again when it can.</source>
        <translation>Serwer jest teraz nieosiągalny. Zaproszenie tworzy serwer; należy spróbować ponownie, gdy będzie dostępny.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a minute and try again.</source>
        <translation>Zbyt wiele prób. Należy odczekać minutę i&#xa0;spróbować ponownie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>The link is shown only now. It works once, until %1.</source>
        <translation>Link jest pokazywany tylko teraz. Działa raz, do: %1.</translation>
    </message>
    <message>
        <source>With the invitation a colleague can work in this organisation from a computer of her or his own.</source>
        <translation>Zaproszenie pozwala współpracownikowi pracować w&#xa0;tej organizacji na własnym komputerze.</translation>
    </message>
    <message>
        <source>It works once, within 48 hours, and only with this e-mail address.</source>
        <translation>Działa raz, przez 48 godzin i&#xa0;tylko z&#xa0;tym adresem e-mail.</translation>
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
        <translation>Dołącz do organizacji</translation>
    </message>
    <message>
        <source>You work on the hub %1 as %2. With an invitation of this hub to the same address you join a further organisation.</source>
        <translation>Serwer: %1, konto: %2. Z&#xa0;zaproszeniem z&#xa0;tego serwera na ten sam adres można dołączyć do kolejnej organizacji.</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Link z zaproszeniem</translation>
    </message>
    <message>
        <source>It begins with “sekretariat:”.</source>
        <translation>Zaczyna się od „sekretariat:”.</translation>
    </message>
    <message>
        <source>Leave the sample data…</source>
        <translation>Zakończ pracę z&#xa0;przykładem…</translation>
    </message>
    <message>
        <source>Open another profile</source>
        <translation>Otwórz inny profil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Dołącz</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>To pole należy wypełnić.</translation>
    </message>
    <message>
        <source>This is not a whole invitation link. Copy all of it, it begins with “sekretariat:”.</source>
        <translation>To nie jest cały link z&#xa0;zaproszenia. Należy skopiować go w&#xa0;całości; zaczyna się od „sekretariat:”.</translation>
    </message>
    <message>
        <source>The invitation is of the hub %1, and this profile holds the sample data. Leave the sample and join there: its data are deleted.</source>
        <translation>Zaproszenie pochodzi z&#xa0;serwera %1, a&#xa0;ten profil zawiera przykładowe dane. Można je usunąć i&#xa0;dołączyć tam.</translation>
    </message>
    <message>
        <source>The invitation is of the hub %1. Each hub needs a profile of its own on this computer; the data here stay as they are.</source>
        <translation>Zaproszenie pochodzi z&#xa0;serwera %1. Każdy serwer wymaga na tym komputerze własnego profilu; dane tutaj pozostają bez zmian.</translation>
    </message>
    <message>
        <source>The invitation was sent to another address than %1. Ask for one to this address.</source>
        <translation>Zaproszenie wysłano na inny adres niż %1. Należy poprosić o&#xa0;zaproszenie na ten adres.</translation>
    </message>
    <message>
        <source>This invitation is for a computer that is new to the hub. This one is known there already.</source>
        <translation>To zaproszenie jest dla komputera, którego serwer jeszcze nie zna. Ten jest już na nim znany.</translation>
    </message>
    <message>
        <source>Your session with the hub has ended. Sign in again first; the invitation stays good.</source>
        <translation>Sesja z&#xa0;serwerem wygasła. Najpierw należy zalogować się ponownie; zaproszenie pozostaje ważne.</translation>
    </message>
</context>
<context>
    <name>sek::JoinPane</name>
    <message>
        <source>Do not join: this is not the hub of your invitation. Ask the person who invited you for a new one.</source>
        <translation>Nie należy dołączać: to nie jest serwer z&#xa0;zaproszenia. Należy poprosić osobę zapraszającą o&#xa0;nowe.</translation>
    </message>
    <message>
        <source>Invitation link or hub address</source>
        <translation>Link z zaproszenia lub adres serwera</translation>
    </message>
    <message>
        <source>E-mail address of your account</source>
        <translation>Adres e-mail konta</translation>
    </message>
    <message>
        <source>E-mail address the invitation was sent to</source>
        <translation>Adres e-mail, na który wysłano zaproszenie</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>As colleagues will see it.</source>
        <translation>W postaci widocznej dla innych osób.</translation>
    </message>
    <message>
        <source>Password for the hub</source>
        <translation>Hasło do serwera</translation>
    </message>
    <message>
        <source>At least 15 characters. If you have an account on this hub already, its password.</source>
        <translation>Co najmniej 15 znaków. Jeśli konto na tym serwerze już istnieje, jego hasło.</translation>
    </message>
    <message>
        <source>Code of your authenticator app, or a recovery code</source>
        <translation>Kod z&#xa0;aplikacji uwierzytelniającej lub kod odzyskiwania</translation>
    </message>
    <message>
        <source>Without one, ask for an invitation: with its link no code is needed.</source>
        <translation>Bez kodu należy poprosić o&#xa0;zaproszenie: z&#xa0;jego linkiem kod nie jest potrzebny.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Fingerprint of the hub</source>
        <translation>Odcisk klucza serwera</translation>
    </message>
    <message>
        <source>Compare it with the one in your invitation letter, or ask the person who invited you on the phone.</source>
        <translation>Należy porównać go z&#xa0;podanym w&#xa0;piśmie z&#xa0;zaproszeniem lub zapytać telefonicznie osobę zapraszającą.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>Jest taki sam</translation>
    </message>
    <message>
        <source>It is different</source>
        <translation>Jest inny</translation>
    </message>
    <message>
        <source>Hub found: %1. The connection is encrypted.</source>
        <translation>Znaleziono serwer: %1. Połączenie jest szyfrowane.</translation>
    </message>
    <message>
        <source>This is not a whole invitation link. Copy all of it, it begins with “sekretariat:”.</source>
        <translation>To nie jest cały link z&#xa0;zaproszenia. Należy skopiować go w&#xa0;całości; zaczyna się od „sekretariat:”.</translation>
    </message>
    <message>
        <source>This is neither an invitation link, which begins with “sekretariat:”, nor an address such as hub.example.org.</source>
        <translation>To nie jest ani link z&#xa0;zaproszenia, który zaczyna się od „sekretariat:”, ani adres taki jak hub.example.org.</translation>
    </message>
    <message>
        <source>The certificate is checked by this computer.</source>
        <translation>Certyfikat sprawdza ten komputer.</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>To pole należy wypełnić.</translation>
    </message>
    <message>
        <source>At least 15 characters are needed. A sentence is easy to remember.</source>
        <translation>Potrzeba co najmniej 15 znaków. Zdanie łatwo zapamiętać.</translation>
    </message>
    <message>
        <source>This password is easy to guess. Choose another one.</source>
        <translation>To hasło łatwo odgadnąć. Należy wybrać inne.</translation>
    </message>
    <message>
        <source>The invitation was sent to another address.</source>
        <translation>Zaproszenie wysłano na inny adres.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>To nie jest adres e-mail.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Należy podać imię i nazwisko.</translation>
    </message>
    <message>
        <source>E-mail address or password is not correct.</source>
        <translation>Adres e-mail lub hasło jest nieprawidłowe.</translation>
    </message>
    <message>
        <source>The invitation has been used already. Ask for a new one.</source>
        <translation>Zaproszenie zostało już wykorzystane. Należy poprosić o&#xa0;nowe.</translation>
    </message>
    <message>
        <source>The invitation has expired. Ask for a new one.</source>
        <translation>Zaproszenie wygasło. Należy poprosić o&#xa0;nowe.</translation>
    </message>
    <message>
        <source>The hub does not know this invitation. Ask for a new one.</source>
        <translation>Serwer nie zna tego zaproszenia. Należy poprosić o&#xa0;nowe.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a minute and try again.</source>
        <translation>Zbyt wiele prób. Należy odczekać minutę i&#xa0;spróbować ponownie.</translation>
    </message>
    <message>
        <source>The hub is busy. Try again in a moment.</source>
        <translation>Serwer jest zajęty. Należy spróbować ponownie za chwilę.</translation>
    </message>
    <message>
        <source>The hub needs a newer version of this program. Install it, then join.</source>
        <translation>Serwer wymaga nowszej wersji tego programu. Należy ją zainstalować, a&#xa0;potem dołączyć.</translation>
    </message>
</context>
<context>
    <name>sek::KeysPanel</name>
    <message>
        <source>keeps the key</source>
        <translation>przechowuje klucz</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nieużywany</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>Użyj pęku kluczy</translation>
    </message>
    <message>
        <source>set</source>
        <translation>ustawiono</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nie ustawiono</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Ustaw hasło…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>made</source>
        <translation>utworzony</translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation>Utwórz kod odzyskiwania…</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Utwórz nowy…</translation>
    </message>
    <message>
        <source>One of keychain and passphrase has to stay.</source>
        <translation>Pęk kluczy albo hasło musi pozostać.</translation>
    </message>
    <message>
        <source>Ways into the encrypted data</source>
        <translation>Sposoby otwierania zaszyfrowanych danych</translation>
    </message>
    <message>
        <source>Keychain of this computer</source>
        <translation>Pęk kluczy tego komputera</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło do danych</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kod odzyskiwania</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Usuń: %1</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or said no. Unlock it and try again. Nothing was changed.</source>
        <translation>Pęk kluczy tego komputera jest zablokowany lub odmówił. Należy go odblokować i&#xa0;spróbować ponownie. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep the key.</source>
        <translation>Ten komputer nie ma pęku kluczy, który mógłby przechować klucz.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Zmiana hasła do danych</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Ustawianie hasła do danych</translation>
    </message>
    <message>
        <source>The passphrase opens the encrypted data on this computer. It is not the password of the hub.</source>
        <translation>To hasło otwiera zaszyfrowane dane na tym komputerze. Nie jest to hasło do serwera.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>At least 12 characters. A sentence is easy to remember.</source>
        <translation>Co najmniej 12 znaków. Zdanie łatwo zapamiętać.</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Nowe hasło ponownie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Ustaw hasło do danych</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>starsze niż rok</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>Renew the keys…</source>
        <translation>Odnów klucze…</translation>
    </message>
    <message>
        <source>The keys are a year old: it is time to renew them.</source>
        <translation>Klucze mają rok: pora je odnowić.</translation>
    </message>
    <message>
        <source>They are renewed each year, and when you want it: after somebody may have seen them.</source>
        <translation>Są odnawiane co roku oraz na życzenie: gdy ktoś mógł je zobaczyć.</translation>
    </message>
    <message>
        <source>An organisation here wants a passphrase alone to open its data.</source>
        <translation>Jedna z&#xa0;organizacji wymaga, aby jej dane otwierało tylko hasło do danych.</translation>
    </message>
    <message>
        <source>Keys of the data</source>
        <translation>Klucze danych</translation>
    </message>
    <message>
        <source>All data on this computer are written anew under new keys. Nothing is lost, and no connection is needed.</source>
        <translation>Wszystkie dane na tym komputerze zostaną zapisane od nowa z&#xa0;nowymi kluczami. Nic nie przepadnie, połączenie nie jest potrzebne.</translation>
    </message>
    <message>
        <source>The printed recovery code ends; you get a new one.</source>
        <translation>Wydrukowany kod odzyskiwania przestanie działać; pojawi się nowy.</translation>
    </message>
    <message>
        <source>Renew the keys</source>
        <translation>Odnów klucze</translation>
    </message>
    <message>
        <source>Passphrase for this computer</source>
        <translation>Hasło do danych na tym komputerze</translation>
    </message>
    <message>
        <source>Renew the keys of the data on this computer?</source>
        <translation>Czy odnowić klucze danych na tym komputerze?</translation>
    </message>
    <message>
        <source>The keys were renewed.</source>
        <translation>Klucze zostały odnowione.</translation>
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
        <translation>Większy tekst</translation>
    </message>
</context>
<context>
    <name>sek::KioskModel</name>
    <message>
        <source>(was %1)</source>
        <translation>(było %1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>activity, note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>nieobecność</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
</context>
<context>
    <name>sek::KioskQueueWindow</name>
    <message>
        <source>Sign your attendance</source>
        <translation>Podpisz swoją obecność</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Reference in your message</source>
        <translation>Symbol z&#xa0;wiadomości</translation>
    </message>
    <message>
        <source>Day of birth, as a number</source>
        <translation>Dzień urodzenia jako liczba</translation>
    </message>
    <message>
        <source>Month of birth, as a number</source>
        <translation>Miesiąc urodzenia jako liczba</translation>
    </message>
    <message>
        <source>Open my month</source>
        <translation>Otwórz mój miesiąc</translation>
    </message>
    <message>
        <source>Leave (staff)</source>
        <translation>Wyjdź (pracownicy)</translation>
    </message>
    <message>
        <source>Attendance – Sekretariat</source>
        <extracomment>Title of the window while participants sign one after another; it holds no name.</extracomment>
        <translation>Obecność – Sekretariat</translation>
    </message>
    <message>
        <source>Type the four letters of the reference in your message.</source>
        <translation>Wpisz cztery litery symbolu z&#xa0;wiadomości.</translation>
    </message>
    <message>
        <source>Type the day of the month you were born as a number, for example 4.</source>
        <translation>Wpisz dzień urodzenia jako liczbę, na przykład 4.</translation>
    </message>
    <message>
        <source>Type the month you were born as a number, for example 11.</source>
        <translation>Wpisz miesiąc urodzenia jako liczbę, na przykład 11.</translation>
    </message>
    <message>
        <source>Type the reference in your message, and the day and month you were born. You type the code after that.</source>
        <translation>Wpisz symbol z&#xa0;wiadomości oraz dzień i&#xa0;miesiąc urodzenia. Kod wpisuje się potem.</translation>
    </message>
</context>
<context>
    <name>sek::KioskWindow</name>
    <message>
        <source>Ask me later</source>
        <translation>Zapytaj mnie później</translation>
    </message>
    <message>
        <source>Leave (staff)</source>
        <translation>Wyjdź (pracownicy)</translation>
    </message>
    <message>
        <source>The screen was hidden because nobody used it.</source>
        <translation>Ekran ukryto, bo nikt z&#xa0;niego nie korzystał.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Thank you, it is confirmed.</source>
        <translation>Dziękujemy, potwierdzono.</translation>
    </message>
    <message>
        <source>Give the computer back to the staff.</source>
        <translation>Oddaj komputer pracownikom.</translation>
    </message>
    <message>
        <source>Thank you, it is signed.</source>
        <translation>Dziękujemy, podpisano.</translation>
    </message>
    <message>
        <source>A receipt goes to all your phones and e-mail addresses. Give the computer back to the staff.</source>
        <translation>Potwierdzenie trafi na wszystkie Twoje telefony i&#xa0;adresy e-mail. Oddaj komputer pracownikom.</translation>
    </message>
    <message>
        <source>Thank you, it was sent back.</source>
        <translation>Dziękujemy, odesłano.</translation>
    </message>
    <message>
        <source>The person responsible looks at it and you get a new version to read. Give the computer back to the staff.</source>
        <translation>Osoba odpowiedzialna to sprawdzi i&#xa0;dostaniesz nową wersję do przeczytania. Oddaj komputer pracownikom.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>Niczego nie podpisano.</translation>
    </message>
    <message>
        <source>You can do it another day. Give the computer back to the staff.</source>
        <translation>Możesz to zrobić innego dnia. Oddaj komputer pracownikom.</translation>
    </message>
    <message>
        <source>Attendance – Sekretariat</source>
        <extracomment>Title of the window while a participant works alone; it holds no name.</extracomment>
        <translation>Obecność – Sekretariat</translation>
    </message>
    <message>
        <source>Stored. It will be checked at the next connection.</source>
        <translation>Zapisano. Zostanie to sprawdzone przy następnym połączeniu.</translation>
    </message>
    <message>
        <source>Nothing is signed yet. The staff learn then whether the code was right. Give the computer back to the staff.</source>
        <translation>Nic nie jest jeszcze podpisane. Czy kod był prawidłowy, pracownicy dowiedzą się wtedy. Oddaj komputer pracownikom.</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Następna osoba</translation>
    </message>
    <message>
        <source>A receipt goes to all your phones and e-mail addresses.</source>
        <translation>Potwierdzenie trafi na wszystkie Twoje telefony i&#xa0;adresy e-mail.</translation>
    </message>
    <message>
        <source>The person responsible looks at it and you get a new version to read.</source>
        <translation>Osoba odpowiedzialna to sprawdzi i&#xa0;dostaniesz nową wersję do przeczytania.</translation>
    </message>
    <message>
        <source>You can do it another day.</source>
        <translation>Możesz to zrobić innego dnia.</translation>
    </message>
</context>
<context>
    <name>sek::LetterDialog</name>
    <message>
        <source>Letter</source>
        <translation>Pismo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Adresat</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Treść pisma</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopiuj tekst</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Otwórz w&#xa0;programie pocztowym</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>sek::ListedModel</name>
    <message>
        <source>main contact person of the project</source>
        <translation>główna osoba kontaktowa projektu</translation>
    </message>
    <message>
        <source>authorised user here</source>
        <translation>uprawniony użytkownik w&#xa0;tej organizacji</translation>
    </message>
    <message>
        <source>not an authorised user here</source>
        <translation>brak uprawnień użytkownika w&#xa0;tej organizacji</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>Edit…, Remove</source>
        <translation>Edytuj…, Usuń</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Czynności</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Imię i&#xa0;nazwisko</translation>
    </message>
    <message>
        <source>E-mail on the list</source>
        <translation>Adres e-mail na liście</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
</context>
<context>
    <name>sek::ListedView</name>
    <message>
        <source>People on the list: %1</source>
        <translation>Osoby na liście: %1</translation>
    </message>
    <message>
        <source>Granted by %1.</source>
        <translation>Przyznano przez: %1.</translation>
    </message>
    <message>
        <source>Nobody is entered who keeps the list.</source>
        <translation>Nie podano, kto prowadzi listę.</translation>
    </message>
    <message>
        <source>Who keeps the list: %1.</source>
        <translation>Listę prowadzi: %1.</translation>
    </message>
    <message>
        <source>List confirmed on %1.</source>
        <translation>Lista potwierdzona %1.</translation>
    </message>
    <message>
        <source>Nobody has asked yet who is on the list. Until then nobody is known to be missing from it.</source>
        <translation>Nikt jeszcze nie zapytał, kto jest na liście. Do tego czasu nie wiadomo, kogo na niej brakuje.</translation>
    </message>
    <message>
        <source>Back to the check</source>
        <translation>Wróć do sprawdzenia</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Confirmed today</source>
        <translation>Potwierdzona dzisiaj</translation>
    </message>
    <message>
        <source>The body that keeps the list confirmed today who is on it</source>
        <translation>Prowadzący listę potwierdził dzisiaj, kto na niej jest</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Dodaj osobę…</translation>
    </message>
    <message>
        <source>People on the list</source>
        <translation>Osoby na liście</translation>
    </message>
    <message>
        <source>Nobody is entered.</source>
        <translation>Nikogo nie wpisano.</translation>
    </message>
    <message>
        <source>Ask the body that keeps the list, then enter the people with their e-mail addresses.</source>
        <translation>Należy zapytać prowadzącego listę, a&#xa0;potem wpisać osoby z&#xa0;adresami e-mail.</translation>
    </message>
    <message>
        <source>Edit person on the list</source>
        <translation>Edytuj osobę na liście</translation>
    </message>
    <message>
        <source>Add person to the list</source>
        <translation>Dodaj osobę do listy</translation>
    </message>
    <message>
        <source>%1 is off the list.</source>
        <translation>Usunięto z&#xa0;listy: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>sek::LockChoice</name>
    <message>
        <source>The keychain of this computer keeps the key. Nothing has to be typed at the start.</source>
        <translation>Klucz przechowuje pęk kluczy tego komputera. Przy uruchomieniu nie trzeba nic wpisywać.</translation>
    </message>
    <message>
        <source>Looking for the keychain of this computer…</source>
        <translation>Szukanie pęku kluczy tego komputera…</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or said no. Unlock it and try again, or choose a passphrase.</source>
        <translation>Pęk kluczy tego komputera jest zablokowany lub odmówił. Należy go odblokować i&#xa0;spróbować ponownie albo wybrać hasło.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep the key. A passphrase is therefore needed; you type it at each start.</source>
        <translation>Ten komputer nie ma pęku kluczy, który mógłby przechować klucz. Dlatego potrzebne jest hasło, wpisywane przy każdym uruchomieniu.</translation>
    </message>
    <message>
        <source>Lock of the encrypted data</source>
        <translation>Zabezpieczenie zaszyfrowanych danych</translation>
    </message>
    <message>
        <source>Set a passphrase too</source>
        <translation>Ustaw też hasło do danych</translation>
    </message>
    <message>
        <source>Passphrase for this computer</source>
        <translation>Hasło do danych na tym komputerze</translation>
    </message>
    <message>
        <source>At least 12 characters. It opens the encrypted data on this computer.</source>
        <translation>Co najmniej 12 znaków. Otwiera zaszyfrowane dane na tym komputerze.</translation>
    </message>
    <message>
        <source>At least 12 characters are needed. A sentence is easy to remember.</source>
        <translation>Potrzeba co najmniej 12 znaków. Zdanie łatwo zapamiętać.</translation>
    </message>
</context>
<context>
    <name>sek::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>W&amp;ygląd</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>My organisations</source>
        <translation>Moje organizacje</translation>
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
        <translation>Dane organizacji</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n błąd</numerusform>
            <numerusform>%n błędy</numerusform>
            <numerusform>%n błędów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not sent</source>
        <translation>
            <numerusform>Nie wysłano %n zmiany</numerusform>
            <numerusform>Nie wysłano %n zmian</numerusform>
            <numerusform>Nie wysłano %n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>kompletne</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Wszystkie organizacje</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problemy</numerusform>
            <numerusform>%n problemów</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Zaloguj się ponownie</translation>
    </message>
    <message>
        <source>Update the program</source>
        <translation>Zaktualizuj program</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n change(s) waiting</source>
        <translation>
            <numerusform>Offline · %n zmiana czeka</numerusform>
            <numerusform>Offline · %n zmiany czekają</numerusform>
            <numerusform>Offline · %n zmian czeka</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n change(s)…</source>
        <translation>
            <numerusform>Wysyłanie %n zmiany…</numerusform>
            <numerusform>Wysyłanie %n zmian…</numerusform>
            <numerusform>Wysyłanie %n zmian…</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Wszystko zapisane</translation>
    </message>
    <message>
        <source>All saved · %1</source>
        <translation>Wszystko zapisane · %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>U&amp;pdate my organisation</source>
        <translation>&amp;Aktualizuj moją organizację</translation>
    </message>
    <message>
        <source>S&amp;ync now</source>
        <translation>&amp;Synchronizuj teraz</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Z&amp;najdź…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Ws&amp;tecz</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>&amp;My organisations</source>
        <translation>&amp;Moje organizacje</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>&amp;Większy tekst</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Mniejszy tekst</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normalny rozmiar tekstu</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Za&amp;blokuj</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Zakoń&amp;cz</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Szukaj wszędzie</translation>
    </message>
    <message>
        <source>Placement portal (PASS)</source>
        <translation>Portal (PASS)</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Osoba kontaktowa</translation>
    </message>
    <message>
        <source>Authorised users</source>
        <translation>Uprawnieni użytkownicy</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>To repeat in ORS</source>
        <translation>Do powtórzenia w&#xa0;ORS</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not sent</source>
        <translation>
            <numerusform>Nie wysłano %n pliku</numerusform>
            <numerusform>Nie wysłano %n plików</numerusform>
            <numerusform>Nie wysłano %n plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) on the way</source>
        <translation>
            <numerusform>%n plik w&#xa0;drodze</numerusform>
            <numerusform>%n pliki w&#xa0;drodze</numerusform>
            <numerusform>%n plików w&#xa0;drodze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) should be renewed</source>
        <translation>
            <numerusform>%n dokument do odnowienia</numerusform>
            <numerusform>%n dokumenty do odnowienia</numerusform>
            <numerusform>%n dokumentów do odnowienia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) cannot enter</source>
        <translation>
            <numerusform>%n osoba bez dostępu</numerusform>
            <numerusform>%n osoby bez dostępu</numerusform>
            <numerusform>%n osób bez dostępu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) to repeat</source>
        <translation>
            <numerusform>%n aktualizacja do powtórzenia</numerusform>
            <numerusform>%n aktualizacje do powtórzenia</numerusform>
            <numerusform>%n aktualizacji do powtórzenia</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for organisations</source>
        <translation>Szukaj organizacji</translation>
    </message>
    <message>
        <source>Register organisation</source>
        <translation>Zarejestruj organizację</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>&amp;Organisations</source>
        <translation>&amp;Organizacje</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Narzędzia</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Po&amp;moc</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>&amp;Search for organisations…</source>
        <translation>&amp;Szukaj organizacji…</translation>
    </message>
    <message>
        <source>&amp;Review the changes…</source>
        <translation>&amp;Przejrzyj zmiany…</translation>
    </message>
    <message>
        <source>&amp;Discard changes…</source>
        <translation>&amp;Odrzuć zmiany…</translation>
    </message>
    <message>
        <source>&amp;Invite a colleague…</source>
        <translation>Z&amp;aproś współpracownika…</translation>
    </message>
    <message>
        <source>Sign in &amp;again…</source>
        <translation>&amp;Zaloguj się ponownie…</translation>
    </message>
    <message>
        <source>Make a &amp;recovery code…</source>
        <translation>&amp;Utwórz kod odzyskiwania…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Skróty klawiaturowe…</translation>
    </message>
    <message>
        <source>&amp;About Sekretariat</source>
        <translation>&amp;O programie Sekretariat</translation>
    </message>
    <message>
        <source>Areas with words</source>
        <translation>Obszary z nazwami</translation>
    </message>
    <message>
        <source>Your session with the hub has ended. You can go on working; sign in again to send and to fetch.</source>
        <translation>Sesja z&#xa0;serwerem wygasła. Można pracować dalej; aby wysyłać i&#xa0;pobierać, należy zalogować się ponownie.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Zaloguj się ponownie…</translation>
    </message>
    <message numerus="yes">
        <source>Confirm with your password to send %n change(s).</source>
        <translation>
            <numerusform>Aby wysłać %n zmianę, należy potwierdzić hasłem.</numerusform>
            <numerusform>Aby wysłać %n zmiany, należy potwierdzić hasłem.</numerusform>
            <numerusform>Aby wysłać %n zmian, należy potwierdzić hasłem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Potwierdź…</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Make a recovery code and keep it on paper: it opens the data here when the keychain or the passphrase does not.</source>
        <translation>Warto utworzyć kod odzyskiwania i&#xa0;przechowywać go na papierze: otwiera dane, gdy nie zrobi tego pęk kluczy ani hasło.</translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation>Utwórz kod odzyskiwania…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Account %1 on the hub %2. What you changed is kept and is sent afterwards.</source>
        <translation>Konto: %1. Serwer: %2. Zmiany są zachowane i&#xa0;zostaną wysłane po zalogowaniu.</translation>
    </message>
    <message>
        <source>Password for the hub</source>
        <translation>Hasło do serwera</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Passphrase for this computer</source>
        <translation>Hasło do danych na tym komputerze</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <source>The hub asks before rights, keys or people change.</source>
        <translation>Serwer pyta o&#xa0;to przed zmianą uprawnień, kluczy lub osób.</translation>
    </message>
    <message>
        <source>To be registered</source>
        <translation>Do zarejestrowania</translation>
    </message>
    <message>
        <source>Waiting for your password</source>
        <translation>Oczekuje na hasło</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Uczestnicy</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Obecność</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) sent back</source>
        <translation>
            <numerusform>Odesłano %n miesiąc</numerusform>
            <numerusform>Odesłano %n miesiące</numerusform>
            <numerusform>Odesłano %n miesięcy</numerusform>
        </translation>
    </message>
    <message>
        <source>Set a passphrase under Settings first: only with it can the staff take the screen back.</source>
        <translation>Najpierw należy ustawić hasło do danych w&#xa0;Ustawieniach: tylko z&#xa0;nim pracownicy mogą odzyskać ekran.</translation>
    </message>
    <message>
        <source>A link to sign was sent by text message to %1.</source>
        <translation>Link do podpisu wysłano SMS-em na %1.</translation>
    </message>
    <message>
        <source>A link to sign was sent by e-mail to %1.</source>
        <translation>Link do podpisu wysłano e-mailem na %1.</translation>
    </message>
    <message>
        <source>This hub has no page to sign on.</source>
        <translation>Ten serwer nie ma strony do podpisywania.</translation>
    </message>
    <message>
        <source>My attendance</source>
        <translation>Moja obecność</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) to sign</source>
        <translation>
            <numerusform>%n miesiąc do podpisania</numerusform>
            <numerusform>%n miesiące do podpisania</numerusform>
            <numerusform>%n miesięcy do podpisania</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: another hub answers</source>
        <translation>Offline: odpowiada inny serwer</translation>
    </message>
    <message>
        <source>Offline: certificate not valid</source>
        <translation>Offline: certyfikat jest nieważny</translation>
    </message>
    <message>
        <source>Offline: sign in to the network</source>
        <translation>Offline: trzeba zalogować się do sieci</translation>
    </message>
    <message>
        <source>The hub was restored from a backup that did not have everything this computer had seen. What was missing is given back to it from here.</source>
        <translation>Serwer odtworzono z&#xa0;kopii zapasowej, w&#xa0;której nie było wszystkiego, co widział ten komputer. To, czego brakowało, jest mu stąd oddawane.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Your access to %1 has ended. Its data on this computer was removed. If that was a mistake, ask a colleague there.</source>
        <translation>Dostęp do %1 zakończył się. Dane na tym komputerze usunięto. Jeśli to pomyłka, należy zapytać kogoś z&#xa0;organizacji.</translation>
    </message>
    <message>
        <source>The hub&apos;s record does not fit what this computer has seen. Nothing is signed until that is cleared up.</source>
        <translation>Dziennik serwera nie zgadza się z&#xa0;tym, co widział ten komputer. Do wyjaśnienia niczego się nie podpisuje.</translation>
    </message>
    <message>
        <source>Leave the sample data?</source>
        <translation>Czy zakończyć pracę z&#xa0;przykładowymi danymi?</translation>
    </message>
    <message>
        <source>The sample data on this computer are deleted, with everything you tried in them.</source>
        <translation>Przykładowe dane na tym komputerze zostaną usunięte razem ze wszystkimi wypróbowanymi zmianami.</translation>
    </message>
    <message>
        <source>Then you join with the invitation, as at a first start.</source>
        <translation>Potem następuje dołączenie z&#xa0;zaproszeniem, jak przy pierwszym uruchomieniu.</translation>
    </message>
    <message>
        <source>What is kept here is deleted for good, and with it every change that has not reached the hub.</source>
        <translation>Wszystko, co jest tu przechowywane, zostanie trwale usunięte, także zmiany, które nie dotarły na serwer.</translation>
    </message>
    <message>
        <source>What the hub has is not touched. To fetch it again you need an invitation.</source>
        <translation>To, co jest na serwerze, pozostaje. Aby znów to pobrać, potrzebne jest zaproszenie.</translation>
    </message>
    <message>
        <source>The hub of this computer is part of it: there is no other copy of its data.</source>
        <translation>Należy do tego także serwer na tym komputerze: innej kopii jego danych nie ma.</translation>
    </message>
    <message>
        <source>Delete the data on this computer?</source>
        <translation>Czy usunąć dane na tym komputerze?</translation>
    </message>
    <message>
        <source>Nobody can open them any more afterwards, not with the passphrase, the keychain or the recovery code either.</source>
        <translation>Potem nikt ich już nie otworzy: ani hasłem, ani pękiem kluczy, ani kodem odzyskiwania.</translation>
    </message>
    <message>
        <source>Other &amp;profiles</source>
        <translation>Inne &amp;profile</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>&amp;Join an organisation…</source>
        <translation>&amp;Dołącz do organizacji…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>&amp;Wyloguj się…</translation>
    </message>
    <message>
        <source>Join again…</source>
        <translation>Dołącz ponownie…</translation>
    </message>
    <message>
        <source>Some could not be read: check what you did last.</source>
        <translation>Części nie dało się odczytać: należy sprawdzić ostatnie zmiany.</translation>
    </message>
    <message>
        <source>Forgotten…</source>
        <translation>Nie pamiętam…</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Czy się wylogować?</translation>
    </message>
    <message>
        <source>Sign this computer out of the hub?</source>
        <translation>Czy wylogować ten komputer z&#xa0;serwera?</translation>
    </message>
    <message>
        <source>What is here stays, locked, and can be worked on; to send and to fetch you sign in again with your password.</source>
        <translation>To, co tu jest, zostaje zablokowane i&#xa0;można nad tym pracować; aby wysyłać i&#xa0;pobierać, należy zalogować się ponownie hasłem.</translation>
    </message>
    <message>
        <source>A file of the data on this computer was damaged and is kept aside; what the hub has is fetched again.</source>
        <translation>Plik danych na tym komputerze był uszkodzony i&#xa0;został odłożony; to, co jest na serwerze, jest pobierane ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not sent yet were saved from it.</source>
        <translation>
            <numerusform>Uratowano z&#xa0;niego %n niewysłaną zmianę.</numerusform>
            <numerusform>Uratowano z&#xa0;niego %n niewysłane zmiany.</numerusform>
            <numerusform>Uratowano z&#xa0;niego %n niewysłanych zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Dostęp</translation>
    </message>
    <message>
        <source>&amp;Verify certificate…</source>
        <translation>Zw&amp;eryfikuj zaświadczenie…</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Cofnij: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Ponów: %1</translation>
    </message>
    <message>
        <source>Ne&amp;xt region</source>
        <translation>Na&amp;stępny obszar</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Zapisano wersję roboczą</translation>
    </message>
    <message>
        <source>Re&amp;gion before</source>
        <translation>P&amp;oprzedni obszar</translation>
    </message>
    <message>
        <source>This hub lets nobody register an organisation without an invitation. Ask the person who runs the hub for one.</source>
        <translation>Ten serwer nikomu nie pozwala zarejestrować organizacji bez zaproszenia. Należy poprosić o&#xa0;nie osobę, która prowadzi serwer.</translation>
    </message>
    <message>
        <source>Only the hub can open a place for a new organisation.</source>
        <translation>Miejsce na nową organizację może otworzyć tylko serwer.</translation>
    </message>
    <message>
        <source>The hub did not open a place for a new organisation.</source>
        <translation>Serwer nie otworzył miejsca na nową organizację.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Ustawianie hasła do danych</translation>
    </message>
    <message>
        <source>%1 wants a passphrase alone to open its data.</source>
        <translation>%1: dane może otwierać tylko hasło do danych.</translation>
    </message>
    <message>
        <source>From now on you type it when you unlock the program. Nothing is lost, and no connection is needed.</source>
        <translation>Od teraz trzeba je wpisywać przy odblokowaniu programu. Nic nie przepadnie, połączenie nie jest potrzebne.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>At least 12 characters. A sentence is easy to remember.</source>
        <translation>Co najmniej 12 znaków. Zdanie łatwo zapamiętać.</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Nowe hasło ponownie</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Ustaw hasło do danych</translation>
    </message>
    <message>
        <source>Register an &amp;organisation…</source>
        <translation>&amp;Zarejestruj organizację…</translation>
    </message>
    <message>
        <source>&amp;New row…</source>
        <translation>Now&amp;y wiersz…</translation>
    </message>
    <message>
        <source>&amp;Edit the row…</source>
        <translation>&amp;Edytuj wiersz…</translation>
    </message>
    <message>
        <source>Re&amp;move the row…</source>
        <translation>&amp;Usuń wiersz…</translation>
    </message>
    <message>
        <source>F&amp;ilter the list</source>
        <translation>&amp;Filtruj listę</translation>
    </message>
    <message>
        <source>Next re&amp;cord</source>
        <translation>Następny w&amp;pis</translation>
    </message>
    <message>
        <source>Recor&amp;d before</source>
        <translation>Poprz&amp;edni wpis</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problemy</translation>
    </message>
    <message>
        <source>%1 wants a passphrase alone to open its data. The keychain of this computer does not open them any more.</source>
        <translation>%1: dane może otwierać tylko hasło do danych. Pęk kluczy tego komputera już ich nie otwiera.</translation>
    </message>
    <message>
        <source>%1 wants a passphrase alone to open its data. Set one to work with them.</source>
        <translation>%1: dane może otwierać tylko hasło do danych. Aby z&#xa0;nimi pracować, należy je ustawić.</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Ustaw hasło…</translation>
    </message>
    <message>
        <source>The keys of the data on this computer are a year old. Renewing them takes a moment and loses nothing.</source>
        <translation>Klucze danych na tym komputerze mają rok. Odnowienie trwa chwilę i&#xa0;nic nie przepada.</translation>
    </message>
    <message>
        <source>Renew the keys…</source>
        <translation>Odnów klucze…</translation>
    </message>
    <message>
        <source>The keys here were renewed, as each year, and the printed recovery code has ended. Make a new one.</source>
        <translation>Klucze zostały odnowione, jak co roku, a&#xa0;wydrukowany kod odzyskiwania już nie działa. Należy utworzyć nowy.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching: %n record(s)</source>
        <translation>
            <numerusform>Pobieranie: %n wpis</numerusform>
            <numerusform>Pobieranie: %n wpisy</numerusform>
            <numerusform>Pobieranie: %n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub is reached. What you change is sent at once.</source>
        <translation>Jest połączenie z&#xa0;serwerem. Zmiany są wysyłane od razu.</translation>
    </message>
    <message>
        <source>The hub is being asked.</source>
        <translation>Trwa łączenie z&#xa0;serwerem.</translation>
    </message>
    <message>
        <source>The hub wants you to sign in again. What you change is kept here until then.</source>
        <translation>Serwer wymaga ponownego zalogowania. Do tego czasu zmiany są przechowywane tutaj.</translation>
    </message>
    <message>
        <source>The hub cannot be reached now. What you change is kept here and sent later.</source>
        <translation>Serwer jest teraz niedostępny. Zmiany są przechowywane tutaj i&#xa0;zostaną wysłane później.</translation>
    </message>
    <message>
        <source>You have opened several today. Try again tomorrow.</source>
        <translation>Dziś utworzono już kilka. Należy spróbować ponownie jutro.</translation>
    </message>
    <message>
        <source>Ta&amp;ke over changes from a file…</source>
        <translation>Przejmij zmiany z&#xa0;pli&amp;ku…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Zapisz do pliku…</translation>
    </message>
    <message>
        <source>Save what was not sent</source>
        <translation>Zapisz to, czego nie wysłano</translation>
    </message>
    <message>
        <source>Changes (*.json)</source>
        <translation>Zmiany (*.json)</translation>
    </message>
    <message>
        <source>Take over changes from a file</source>
        <translation>Przejmij zmiany z&#xa0;pliku</translation>
    </message>
    <message>
        <source>Changes (*.json);;All files (*)</source>
        <translation>Zmiany (*.json);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>What you had not sent to %1 is kept on this computer until %2. Save it for a colleague there to take over.</source>
        <translation>To, czego nie wysłano do %1, pozostaje na tym komputerze do %2. Należy to zapisać, aby ktoś stamtąd mógł to przejąć.</translation>
    </message>
    <message>
        <source>The changes from the file stand in the pages now. Review them, then update the organisation.</source>
        <translation>Zmiany z&#xa0;pliku są teraz na stronach. Należy je przejrzeć, a&#xa0;potem zaktualizować organizację.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) in it have to be made by hand.</source>
        <translation>
            <numerusform>%n inną z&#xa0;niego trzeba wprowadzić ręcznie.</numerusform>
            <numerusform>%n inne z&#xa0;niego trzeba wprowadzić ręcznie.</numerusform>
            <numerusform>%n innych z&#xa0;niego trzeba wprowadzić ręcznie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be read or written. Choose another place.</source>
        <translation>Nie udało się odczytać lub zapisać pliku. Należy wybrać inne miejsce.</translation>
    </message>
    <message>
        <source>The changes in this file are of another organisation. Open that one and try again there.</source>
        <translation>Zmiany w&#xa0;tym pliku dotyczą innej organizacji. Należy ją otworzyć i&#xa0;spróbować tam ponownie.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of Sekretariat. Update the program and try again.</source>
        <translation>Plik pochodzi z&#xa0;nowszej wersji programu Sekretariat. Należy zaktualizować program i&#xa0;spróbować ponownie.</translation>
    </message>
    <message>
        <source>This is no file with changes that were not sent.</source>
        <translation>To nie jest plik ze zmianami, których nie wysłano.</translation>
    </message>
    <message numerus="yes">
        <source>%n authorised user(s)</source>
        <translation>
            <numerusform>%n uprawniony użytkownik</numerusform>
            <numerusform>%n uprawnieni użytkownicy</numerusform>
            <numerusform>%n uprawnionych użytkowników</numerusform>
        </translation>
    </message>
    <message>
        <source>Your access to %1 was ended on %2. Its data on this computer was removed. If that was a mistake, ask a colleague there.</source>
        <translation>Dostęp do %1 zakończono %2. Dane na tym komputerze usunięto. Jeśli to pomyłka, należy zapytać kogoś z&#xa0;organizacji.</translation>
    </message>
    <message>
        <source>Your access to %1 was ended by %2 on %3. Its data on this computer was removed. If that was a mistake, ask a colleague there.</source>
        <translation>Dostęp do %1 zakończono %3 (przez: %2). Dane na tym komputerze usunięto. Jeśli to pomyłka, należy zapytać kogoś z&#xa0;organizacji.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) from the file stand as they were typed when you open them.</source>
        <translation>
            <numerusform>%n formularz z&#xa0;pliku po otwarciu zawiera to, co w&#xa0;nim wpisano.</numerusform>
            <numerusform>%n formularze z&#xa0;pliku po otwarciu zawierają to, co w&#xa0;nich wpisano.</numerusform>
            <numerusform>%n formularzy z&#xa0;pliku po otwarciu zawiera to, co w&#xa0;nich wpisano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused change(s) from the file stand under Problems.</source>
        <translation>
            <numerusform>%n odrzucona zmiana z&#xa0;pliku jest w&#xa0;sekcji „Problemy”.</numerusform>
            <numerusform>%n odrzucone zmiany z&#xa0;pliku są w&#xa0;sekcji „Problemy”.</numerusform>
            <numerusform>%n odrzuconych zmian z&#xa0;pliku jest w&#xa0;sekcji „Problemy”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>This computer was without the hub for 90 days. %1 wants its data deleted then, and they were. With the hub they come again.</source>
        <translation>Ten komputer był 90 dni bez serwera. %1 każe wtedy usunąć dane, więc je usunięto. Zostaną ponownie pobrane z&#xa0;serwera.</translation>
    </message>
    <message>
        <source>What you change is kept here until it does.</source>
        <translation>Do tego czasu zmiany pozostają tutaj.</translation>
    </message>
    <message>
        <source>Offline: the hub is too old</source>
        <translation>Offline: serwer jest za stary</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nie zapisano</translation>
    </message>
</context>
<context>
    <name>sek::MessageBar</name>
    <message>
        <source>Error: %1</source>
        <translation>Błąd: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Ostrzeżenie: %1</translation>
    </message>
</context>
<context>
    <name>sek::Month</name>
    <message>
        <source>Protected identity %1</source>
        <translation>Chroniona tożsamość %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Wersja robocza</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Zgłoszone</translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation>Kod wysłany</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Sprawdzane</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Podpisane</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Robocze</translation>
    </message>
    <message>
        <source>Reported</source>
        <comment>plural</comment>
        <translation>Zgłoszone</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>plural</comment>
        <translation>Podpisane</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>plural</comment>
        <translation>Odmowy</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>plural</comment>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>%1 more than planned. Change the time or write why.</source>
        <translation>%1 więcej niż planowano. Należy zmienić czas lub napisać dlaczego.</translation>
    </message>
    <message>
        <source>More than %1 in one day. Change the time or write why.</source>
        <translation>Więcej niż %1 jednego dnia. Należy zmienić czas lub napisać dlaczego.</translation>
    </message>
    <message>
        <source>More than %1 in one day.</source>
        <translation>Więcej niż %1 jednego dnia.</translation>
    </message>
    <message>
        <source>The session was cancelled. It can have no hours.</source>
        <translation>Zajęcia odwołano. Nie mogą mieć godzin.</translation>
    </message>
    <message>
        <source>This day is still to come. Hours are reported afterwards.</source>
        <translation>Ten dzień dopiero nadejdzie. Godziny zgłasza się potem.</translation>
    </message>
    <message>
        <source>The person does not take part on this day.</source>
        <translation>Ta osoba nie bierze udziału w&#xa0;tym dniu.</translation>
    </message>
    <message>
        <source>The participant says that this is not correct.</source>
        <translation>Uczestnik twierdzi, że to się nie zgadza.</translation>
    </message>
    <message>
        <source>Planned %1, nothing entered yet.</source>
        <translation>Zaplanowano %1, nic jeszcze nie wpisano.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 godz.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 godz. %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n godzina</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>weekday, day, month</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Reported as attended, to the minute.</source>
        <translation>Zgłasza się czas obecności co do minuty.</translation>
    </message>
    <message>
        <source>Each day is rounded down to half hours.</source>
        <translation>Każdy dzień zaokrągla się w&#xa0;dół do pół godziny.</translation>
    </message>
    <message>
        <source>The month is rounded down to half hours.</source>
        <translation>Miesiąc zaokrągla się w&#xa0;dół do pół godziny.</translation>
    </message>
    <message>
        <source>Each day is rounded down to whole hours.</source>
        <translation>Każdy dzień zaokrągla się w&#xa0;dół do pełnych godzin.</translation>
    </message>
    <message>
        <source>The month is rounded down to whole hours.</source>
        <translation>Miesiąc zaokrągla się w&#xa0;dół do pełnych godzin.</translation>
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
        <translation>Otwórz korektę…</translation>
    </message>
    <message>
        <source>Decide about the objection…</source>
        <translation>Rozstrzygnij sprzeciw…</translation>
    </message>
    <message>
        <source>Agree to open the locked month…</source>
        <translation>Zgódź się na otwarcie miesiąca…</translation>
    </message>
    <message>
        <source>Ask to open the locked month…</source>
        <translation>Poproś o&#xa0;otwarcie miesiąca…</translation>
    </message>
    <message>
        <source>Mark as claimed…</source>
        <translation>Oznacz jako rozliczone…</translation>
    </message>
    <message>
        <source>Let the participant sign again…</source>
        <translation>Pozwól ponownie podpisywać…</translation>
    </message>
    <message>
        <source>Void the month…</source>
        <translation>Unieważnij miesiąc…</translation>
    </message>
    <message>
        <source>A second person has to agree: of the project contact and the finance contact one asks and the other agrees.</source>
        <translation>Musi się zgodzić druga osoba: spośród osób kontaktowych projektu i&#xa0;ds. finansów jedna prosi, a&#xa0;druga się zgadza.</translation>
    </message>
    <message>
        <source>The participant writes: %1</source>
        <translation>Uczestnik pisze: %1</translation>
    </message>
    <message>
        <source>The code that was sent stops working.</source>
        <translation>Wysłany kod przestanie działać.</translation>
    </message>
    <message>
        <source>The signatures stay with the version before; both persons sign the new one again.</source>
        <translation>Podpisy zostają przy poprzedniej wersji; nową obie osoby podpisują ponownie.</translation>
    </message>
    <message>
        <source>A new version with the same hours can be edited. The certificate of the version before is marked as replaced.</source>
        <translation>Można edytować nową wersję z&#xa0;tymi samymi godzinami. Zaświadczenie poprzedniej wersji zostanie oznaczone jako zastąpione.</translation>
    </message>
    <message>
        <source>Open a correction</source>
        <translation>Otwórz korektę</translation>
    </message>
    <message>
        <source>Correct %1, %2?</source>
        <comment>month, person</comment>
        <translation>Czy poprawić %1, %2?</translation>
    </message>
    <message>
        <source>Reason (at least ten letters)</source>
        <translation>Powód (co najmniej dziesięć liter)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Open the correction</source>
        <translation>Otwórz korektę</translation>
    </message>
    <message>
        <source>A new version is open. Change the hours, then report and sign it again.</source>
        <translation>Nowa wersja jest otwarta. Należy zmienić godziny, a&#xa0;potem zgłosić ją i&#xa0;podpisać ponownie.</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Sprzeciw</translation>
    </message>
    <message>
        <source>%1, %2: “I did not sign this”</source>
        <comment>month, person</comment>
        <translation>%1, %2: „To nie mój podpis”</translation>
    </message>
    <message>
        <source>The signature stands</source>
        <translation>Podpis pozostaje w&#xa0;mocy</translation>
    </message>
    <message>
        <source>The month is locked and can be claimed.</source>
        <translation>Miesiąc zostaje zamknięty i&#xa0;można go rozliczyć.</translation>
    </message>
    <message>
        <source>It was not signed</source>
        <translation>Nie był podpisany</translation>
    </message>
    <message>
        <source>The signature is taken back. A new version opens and both persons sign again.</source>
        <translation>Podpis zostaje cofnięty. Otwiera się nowa wersja i&#xa0;obie osoby podpisują ponownie.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Rozstrzygnij</translation>
    </message>
    <message>
        <source>It is decided.</source>
        <translation>Rozstrzygnięto.</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>Podany powód: %1</translation>
    </message>
    <message>
        <source>%1 writes: %2</source>
        <comment>person, reason</comment>
        <translation>%1 pisze: %2</translation>
    </message>
    <message>
        <source>The project contact and the finance contact open it together: one asks, the other agrees.</source>
        <translation>Otwierają go razem osoby kontaktowe projektu i&#xa0;ds. finansów: jedna prosi, druga się zgadza.</translation>
    </message>
    <message>
        <source>It was used in the claim %1.</source>
        <translation>Użyto go we wniosku %1.</translation>
    </message>
    <message>
        <source>A new version opens; both persons sign again. What was sent to the office of statistics has to be sent again.</source>
        <translation>Otwiera się nowa wersja; obie osoby podpisują ponownie. To, co wysłano do urzędu statystycznego, trzeba wysłać jeszcze raz.</translation>
    </message>
    <message>
        <source>Open a locked month</source>
        <translation>Otwórz zamknięty miesiąc</translation>
    </message>
    <message>
        <source>Open %1, %2?</source>
        <comment>month, person</comment>
        <translation>Czy otworzyć %1, %2?</translation>
    </message>
    <message>
        <source>Agree and open</source>
        <translation>Zgódź się i&#xa0;otwórz</translation>
    </message>
    <message>
        <source>Ask the other contact</source>
        <translation>Poproś drugi kontakt</translation>
    </message>
    <message>
        <source>The month is open again.</source>
        <translation>Miesiąc jest znów otwarty.</translation>
    </message>
    <message>
        <source>The other contact was asked.</source>
        <translation>Poproszono drugi kontakt.</translation>
    </message>
    <message>
        <source>Mark as claimed</source>
        <translation>Oznacz jako rozliczone</translation>
    </message>
    <message numerus="yes">
        <source>%n signed month(s) in a payment claim</source>
        <translation>
            <numerusform>%n podpisany miesiąc we wniosku o&#xa0;płatność</numerusform>
            <numerusform>%n podpisane miesiące we wniosku o&#xa0;płatność</numerusform>
            <numerusform>%n podpisanych miesięcy we wniosku o&#xa0;płatność</numerusform>
        </translation>
    </message>
    <message>
        <source>They are locked. Only the project contact and the finance contact together can open them again.</source>
        <translation>Zostają zamknięte. Ponownie otworzyć je mogą tylko razem osoby kontaktowe projektu i&#xa0;ds. finansów.</translation>
    </message>
    <message>
        <source>The claim’s reference</source>
        <translation>Oznaczenie wniosku</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) locked.</source>
        <translation>
            <numerusform>Zamknięto %n miesiąc.</numerusform>
            <numerusform>Zamknięto %n miesiące.</numerusform>
            <numerusform>Zamknięto %n miesięcy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>Zbyt wiele błędnych kodów</translation>
    </message>
    <message>
        <source>Let %1 sign again?</source>
        <translation>Czy pozwolić znów podpisywać: %1?</translation>
    </message>
    <message>
        <source>How you reached the participant (at least ten letters)</source>
        <translation>Jak skontaktowano się z&#xa0;uczestnikiem (co najmniej dziesięć liter)</translation>
    </message>
    <message>
        <source>Let them sign again</source>
        <translation>Pozwól znów podpisywać</translation>
    </message>
    <message>
        <source>The participant can sign again.</source>
        <translation>Uczestnik może znów podpisywać.</translation>
    </message>
    <message>
        <source>Signing is not locked for this participant.</source>
        <translation>Podpisywanie nie jest zablokowane dla tego uczestnika.</translation>
    </message>
    <message>
        <source>It was done twice in twelve months already. Let the participant sign on paper.</source>
        <translation>W&#xa0;ciągu dwunastu miesięcy zrobiono to już dwa razy. Niech uczestnik podpisze na papierze.</translation>
    </message>
    <message>
        <source>Somebody else has to do this: a project contact who did not report the month.</source>
        <translation>Musi to zrobić ktoś inny: osoba kontaktowa projektu, która nie zgłosiła miesiąca.</translation>
    </message>
    <message>
        <source>Void the month</source>
        <translation>Unieważnij miesiąc</translation>
    </message>
    <message>
        <source>Void %1, %2?</source>
        <comment>month, person</comment>
        <translation>Czy unieważnić %1, %2?</translation>
    </message>
    <message>
        <source>Its hours no longer count and its certificate is void. What was signed stays in the history.</source>
        <translation>Jego godziny już się nie liczą, a&#xa0;zaświadczenie jest unieważnione. To, co podpisano, zostaje w&#xa0;historii.</translation>
    </message>
    <message>
        <source>The month is void.</source>
        <translation>Miesiąc jest unieważniony.</translation>
    </message>
    <message>
        <source>Speak to the participant first, by another way than the locked phone or address.</source>
        <translation>Najpierw należy porozmawiać z&#xa0;uczestnikiem inną drogą niż przez zablokowany telefon lub adres.</translation>
    </message>
    <message>
        <source>It can be done twice in twelve months, and not by who reported the month.</source>
        <translation>Można to zrobić dwa razy na rok; nie może tego zrobić ten, kto zgłosił miesiąc.</translation>
    </message>
    <message>
        <source>A month signed on paper…</source>
        <translation>Miesiąc podpisany na papierze…</translation>
    </message>
    <message>
        <source>Compare the signed paper…</source>
        <translation>Porównaj podpisany papier…</translation>
    </message>
    <message>
        <source>The paper is passed on. Somebody else compares it with the month.</source>
        <translation>Papier przekazano. Ktoś inny porówna go z&#xa0;miesiącem.</translation>
    </message>
    <message>
        <source>The month is signed on paper.</source>
        <translation>Miesiąc jest podpisany na papierze.</translation>
    </message>
    <message>
        <source>The paper is sent back.</source>
        <translation>Papier zwrócono.</translation>
    </message>
    <message>
        <source>Note an objection…</source>
        <translation>Zanotuj sprzeciw…</translation>
    </message>
    <message>
        <source>%1, %2: note that the participant did not sign this?</source>
        <comment>month, person</comment>
        <translation>%1, %2: czy zanotować, że uczestnik tego nie podpisał?</translation>
    </message>
    <message>
        <source>The month is not locked before it is decided.</source>
        <translation>Miesiąc nie zostanie zamknięty, dopóki sprzeciw nie zostanie rozstrzygnięty.</translation>
    </message>
    <message>
        <source>What the participant says (at least ten letters)</source>
        <translation>Co mówi uczestnik (co najmniej dziesięć liter)</translation>
    </message>
    <message>
        <source>Note the objection</source>
        <translation>Zanotuj sprzeciw</translation>
    </message>
    <message>
        <source>The objection is noted. Decide about it next.</source>
        <translation>Sprzeciw zanotowano. Trzeba go rozstrzygnąć.</translation>
    </message>
</context>
<context>
    <name>sek::MonthGrid</name>
    <message>
        <source>Filter by name</source>
        <translation>Filtruj po nazwisku</translation>
    </message>
    <message>
        <source>Show weekends</source>
        <translation>Pokaż weekendy</translation>
    </message>
    <message>
        <source>Hours by participant and day</source>
        <translation>Godziny według uczestników i&#xa0;dni</translation>
    </message>
    <message>
        <source>Participants and states</source>
        <translation>Uczestnicy i&#xa0;stany</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sumy</translation>
    </message>
    <message>
        <source>Nobody here. Esc in the filter shows everybody.</source>
        <translation>Nikogo tu nie ma. Esc w&#xa0;filtrze pokaże wszystkich.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Rep. = %1</source>
        <translation>Zgł. = %1</translation>
    </message>
    <message>
        <source>Nobody was missing in that session.</source>
        <translation>Na tych zajęciach nikogo nie brakowało.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) entered as present</source>
        <translation>
            <numerusform>Wpisano obecność %n uczestnika</numerusform>
            <numerusform>Wpisano obecność %n uczestników</numerusform>
            <numerusform>Wpisano obecność %n uczestników</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were left out: they are not times, nothing can be entered there, or the day has several activities.</source>
        <translation>
            <numerusform>Pominięto %n wartość: to nie jest czas, nic nie można tam wpisać albo dzień ma kilka działań.</numerusform>
            <numerusform>Pominięto %n wartości: to nie jest czas, nic nie można tam wpisać albo dzień ma kilka działań.</numerusform>
            <numerusform>Pominięto %n wartości: to nie jest czas, nic nie można tam wpisać albo dzień ma kilka działań.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::MonthHeader</name>
    <message>
        <source>wk %1</source>
        <extracomment>Short for week, with its number, over the days of a table</extracomment>
        <translation>t. %1</translation>
    </message>
</context>
<context>
    <name>sek::MonthInspector</name>
    <message>
        <source>Ho&amp;urs</source>
        <translation>&amp;Godziny</translation>
    </message>
    <message>
        <source>&amp;Note (printed on the certificate)</source>
        <translation>&amp;Uwaga (drukowana na zaświadczeniu)</translation>
    </message>
    <message>
        <source>%1 · cancelled</source>
        <translation>%1 · odwołane</translation>
    </message>
    <message>
        <source>%1 · planned %2</source>
        <translation>%1 · zaplanowano %2</translation>
    </message>
    <message>
        <source>%1 %2 · nothing planned</source>
        <translation>%1 %2 · nic nie zaplanowano</translation>
    </message>
    <message>
        <source>No session on this day. Sessions are added under Activities.</source>
        <translation>Tego dnia nie ma zajęć. Zajęcia dodaje się w&#xa0;Działaniach.</translation>
    </message>
    <message>
        <source>No day is chosen</source>
        <translation>Nie wybrano dnia</translation>
    </message>
    <message>
        <source>Choose a cell to see what it is about.</source>
        <translation>Należy wybrać komórkę, aby zobaczyć, czego dotyczy.</translation>
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
        <translation>%1: aby zmienić, należy otworzyć korektę.</translation>
    </message>
    <message>
        <source>The person does not take part on this day.</source>
        <translation>Ta osoba nie bierze udziału w&#xa0;tym dniu.</translation>
    </message>
    <message>
        <source>Nothing can be entered here.</source>
        <translation>Tu nic nie można wpisać.</translation>
    </message>
    <message>
        <source>Why more than planned?</source>
        <translation>Dlaczego więcej niż planowano?</translation>
    </message>
    <message>
        <source>%1, required</source>
        <comment>field</comment>
        <translation>%1, wymagane</translation>
    </message>
    <message>
        <source>Note (printed on the certificate)</source>
        <translation>Uwaga (drukowana na zaświadczeniu)</translation>
    </message>
    <message>
        <source>“%1” is not a time. Type hours such as %2 or 3:30.</source>
        <translation>„%1” to nie jest czas. Należy wpisać godziny, na przykład %2 lub 3:30.</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>&amp;Działanie</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>activity, hours</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · entered %2</source>
        <comment>activity, hours</comment>
        <translation>%1 · wpisano %2</translation>
    </message>
    <message>
        <source>Several activities on this day. The up and down keys choose which one the hours are about.</source>
        <translation>Tego dnia jest kilka działań. Strzałki w&#xa0;górę i&#xa0;w&#xa0;dół wybierają, którego dotyczą godziny.</translation>
    </message>
    <message>
        <source>Present for %1 of 100 planned hours so far; the project asks for %2.</source>
        <translation>Dotychczas obecność przez %1 na 100 zaplanowanych godzin; projekt wymaga %2.</translation>
    </message>
    <message>
        <source>Present for %1 of 100 planned hours so far.</source>
        <translation>Dotychczas obecność przez %1 na 100 zaplanowanych godzin.</translation>
    </message>
</context>
<context>
    <name>sek::MonthLegend</name>
    <message>
        <source>hours at a session</source>
        <translation>godziny na zajęciach</translation>
    </message>
    <message>
        <source>shorter than planned</source>
        <translation>krócej niż planowano</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>nieobecność</translation>
    </message>
    <message>
        <source>error</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>brakuje</translation>
    </message>
</context>
<context>
    <name>sek::MonthModel</name>
    <message>
        <source>Hours of %1, %2</source>
        <translation>Godziny: %1, %2</translation>
    </message>
    <message>
        <source>Note for %1, %2</source>
        <translation>Uwaga: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n value(s)</source>
        <translation>
            <numerusform>Usuń %n wartość</numerusform>
            <numerusform>Usuń %n wartości</numerusform>
            <numerusform>Usuń %n wartości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n value(s)</source>
        <translation>
            <numerusform>Wklej %n wartość</numerusform>
            <numerusform>Wklej %n wartości</numerusform>
            <numerusform>Wklej %n wartości</numerusform>
        </translation>
    </message>
    <message>
        <source>All present: %1, %2</source>
        <translation>Wszyscy obecni: %1, %2</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>nieobecność</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>shorter than planned (%1)</source>
        <translation>krócej niż planowano (%1)</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>zaznaczone</translation>
    </message>
    <message numerus="yes">
        <source>Draft, %n error(s)</source>
        <translation>
            <numerusform>Robocza, %n błąd</numerusform>
            <numerusform>Robocza, %n błędy</numerusform>
            <numerusform>Robocza, %n błędów</numerusform>
        </translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Uczestnik</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>Head of a narrow column: the sum of the month&apos;s hours</extracomment>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Rep.</source>
        <comment>column</comment>
        <extracomment>Head of a narrow column: hours that are reported after rounding, short for &quot;Reported&quot;</extracomment>
        <translation>Zgł.</translation>
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
            <numerusform>%n organizacja z przypisaną rolą</numerusform>
            <numerusform>%n organizacje z przypisaną rolą</numerusform>
            <numerusform>%n organizacji z przypisaną rolą</numerusform>
        </translation>
    </message>
    <message>
        <source>My organisations</source>
        <translation>Moje organizacje</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>Nie ma jeszcze organizacji</translation>
    </message>
    <message>
        <source>With changes not sent</source>
        <translation>Nieprzesłane zmiany</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Z problemami</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Wszystkie organizacje</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Ask a colleague for an invitation and join with its link, or register an organisation that nobody has entered yet.</source>
        <translation>Należy poprosić kogoś z&#xa0;zespołu o&#xa0;zaproszenie i&#xa0;dołączyć z&#xa0;jego linkiem albo zarejestrować organizację, której jeszcze nikt nie wpisał.</translation>
    </message>
</context>
<context>
    <name>sek::NewPasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>Your other computers are signed out and ask for the new password.</source>
        <translation>Inne komputery zostaną wylogowane i&#xa0;zapytają o&#xa0;nowe hasło.</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Obecne hasło</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nowe hasło ponownie</translation>
    </message>
    <message>
        <source>At least 15 characters. A sentence is easy to remember.</source>
        <translation>Co najmniej 15 znaków. Zdanie łatwo zapamiętać.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>At least 15 characters are needed. A sentence is easy to remember.</source>
        <translation>Potrzeba co najmniej 15 znaków. Zdanie łatwo zapamiętać.</translation>
    </message>
    <message>
        <source>At most 128 characters can be used.</source>
        <translation>Można użyć najwyżej 128 znaków.</translation>
    </message>
    <message>
        <source>This password is easy to guess. Choose another one.</source>
        <translation>To hasło łatwo odgadnąć. Należy wybrać inne.</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>To pole należy wypełnić.</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>Oba wpisy się różnią.</translation>
    </message>
</context>
<context>
    <name>sek::NoticePage</name>
    <message>
        <source>Your account was removed</source>
        <translation>Konto zostało usunięte</translation>
    </message>
    <message>
        <source>The access of this computer has ended</source>
        <translation>Dostęp tego komputera został zakończony</translation>
    </message>
    <message>
        <source>The program is too old for the hub</source>
        <translation>Program jest za stary dla serwera</translation>
    </message>
    <message>
        <source>Install the newer version of Sekretariat.</source>
        <translation>Należy zainstalować nowszą wersję programu Sekretariat.</translation>
    </message>
    <message numerus="yes">
        <source>This computer has had no contact with the hub for %n day(s).</source>
        <translation>
            <numerusform>Ten komputer nie miał kontaktu z&#xa0;serwerem od %n dnia.</numerusform>
            <numerusform>Ten komputer nie miał kontaktu z&#xa0;serwerem od %n dni.</numerusform>
            <numerusform>Ten komputer nie miał kontaktu z&#xa0;serwerem od %n dni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s) an organisation’s data cannot be opened any more, so that a lost computer does not keep them readable.</source>
        <translation>
            <numerusform>Po %n dniu danych organizacji nie można już otworzyć, aby nie pozostały czytelne na zgubionym komputerze.</numerusform>
            <numerusform>Po %n dniach danych organizacji nie można już otworzyć, aby nie pozostały czytelne na zgubionym komputerze.</numerusform>
            <numerusform>Po %n dniach danych organizacji nie można już otworzyć, aby nie pozostały czytelne na zgubionym komputerze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect this computer to the network. As soon as the hub has answered, everything opens again.</source>
        <translation>Należy połączyć ten komputer z&#xa0;siecią. Gdy tylko serwer odpowie, wszystko znów się otworzy.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made here has not been sent yet (%1). It is kept and goes to the hub then.</source>
        <translation>
            <numerusform>%n zmiana wprowadzona tutaj nie została jeszcze wysłana (%1). Jest zachowana i&#xa0;trafi wtedy na serwer.</numerusform>
            <numerusform>%n zmiany wprowadzone tutaj nie zostały jeszcze wysłane (%1). Są zachowane i&#xa0;trafią wtedy na serwer.</numerusform>
            <numerusform>%n zmian wprowadzonych tutaj nie zostało jeszcze wysłanych (%1). Są zachowane i&#xa0;trafią wtedy na serwer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data on this computer are locked</source>
        <translation>Dane na tym komputerze są zablokowane</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Połącz teraz</translation>
    </message>
    <message>
        <source>The hub no longer knows your account. The data of this profile on this computer were deleted.</source>
        <translation>Serwer nie zna już tego konta. Dane tego profilu na tym komputerze zostały usunięte.</translation>
    </message>
    <message>
        <source>If this surprises you, ask an owner of the organisation. To come back you need a new invitation.</source>
        <translation>Jeśli to niespodzianka, należy zapytać właściciela organizacji. Aby wrócić, potrzebne jest nowe zaproszenie.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Zacznij od nowa</translation>
    </message>
    <message>
        <source>Somebody with your account, or an administrator, ended the access of this computer. The data of this profile were deleted.</source>
        <translation>Ktoś z&#xa0;tym kontem lub administrator zakończył dostęp tego komputera. Dane tego profilu zostały usunięte.</translation>
    </message>
    <message>
        <source>To use this computer again you need a new invitation.</source>
        <translation>Aby znów używać tego komputera, potrzebne jest nowe zaproszenie.</translation>
    </message>
    <message>
        <source>After 90 days the organisation wants them deleted on this computer. Changes that were not sent are then kept for 30 days, to be saved as a file.</source>
        <translation>Po 90 dniach organizacja każe je usunąć z&#xa0;tego komputera. Niewysłane zmiany pozostają jeszcze 30 dni do zapisania w&#xa0;pliku.</translation>
    </message>
    <message>
        <source>Until then everything here can be read and nothing changed. What you changed before is kept on this computer and sent after the update.</source>
        <translation>Do tego czasu można tu wszystko czytać, ale nie zmieniać. Wcześniejsze zmiany pozostają na komputerze i&#xa0;zostaną wysłane po aktualizacji.</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Czytaj dalej</translation>
    </message>
</context>
<context>
    <name>sek::Offline</name>
    <message>
        <source>%1: signed.</source>
        <translation>%1: podpisano.</translation>
    </message>
    <message numerus="yes">
        <source>%1: wrong code, %n try(s) left.</source>
        <translation>
            <numerusform>%1: błędny kod, pozostała %n próba.</numerusform>
            <numerusform>%1: błędny kod, pozostały %n próby.</numerusform>
            <numerusform>%1: błędny kod, pozostało %n prób.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: wrong code, and no try is left. Hand over again and send a new code.</source>
        <translation>%1: błędny kod i&#xa0;nie ma już prób. Należy ponownie przekazać ekran i&#xa0;wysłać nowy kod.</translation>
    </message>
    <message>
        <source>%1: the code came too late and counts for nothing. Hand over again and send a new code.</source>
        <translation>%1: kod dotarł za późno i&#xa0;się nie liczy. Należy ponownie przekazać ekran i&#xa0;wysłać nowy kod.</translation>
    </message>
    <message>
        <source>%1: the hours were changed in the meantime. The new version has to be read and signed.</source>
        <translation>%1: godziny zmieniono w&#xa0;międzyczasie. Nową wersję trzeba przeczytać i&#xa0;podpisać.</translation>
    </message>
    <message>
        <source>%1: what was stored cannot be read. Hand over again and send a new code.</source>
        <translation>%1: zapisu nie można odczytać. Należy ponownie przekazać ekran i&#xa0;wysłać nowy kod.</translation>
    </message>
    <message>
        <source>%1: not checked, because too many wrong codes were typed before.</source>
        <translation>%1: nie sprawdzono, bo wcześniej wpisano zbyt wiele błędnych kodów.</translation>
    </message>
    <message>
        <source>%1: not checked, because the participation has ended.</source>
        <translation>%1: nie sprawdzono, bo udział się zakończył.</translation>
    </message>
    <message>
        <source>%1: not checked, because the phone or e-mail address was changed.</source>
        <translation>%1: nie sprawdzono, bo zmieniono telefon lub adres e-mail.</translation>
    </message>
    <message>
        <source>%1: not checked, because another code was sent afterwards.</source>
        <translation>%1: nie sprawdzono, bo później wysłano inny kod.</translation>
    </message>
    <message>
        <source>%1: not needed any more, it is signed already.</source>
        <translation>%1: już niepotrzebne, jest podpisane.</translation>
    </message>
    <message>
        <source>%1: not checked, because this computer&apos;s clock was wrong.</source>
        <translation>%1: nie sprawdzono, bo zegar tego komputera wskazywał zły czas.</translation>
    </message>
    <message>
        <source>%1: not checked. Hand over again and send a new code.</source>
        <translation>%1: nie sprawdzono. Należy ponownie przekazać ekran i&#xa0;wysłać nowy kod.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) that were signed without a connection are checked and signed.</source>
        <translation>
            <numerusform>Sprawdzono i&#xa0;podpisano %n miesiąc podpisany bez połączenia.</numerusform>
            <numerusform>Sprawdzono i&#xa0;podpisano %n miesiące podpisane bez połączenia.</numerusform>
            <numerusform>Sprawdzono i&#xa0;podpisano %n miesięcy podpisanych bez połączenia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::OfflineDialog</name>
    <message>
        <source>Prepare offline signing</source>
        <translation>Przygotowanie podpisywania offline</translation>
    </message>
    <message>
        <source>Each gets a six-digit code now and types it on this computer, also where there is no connection.</source>
        <translation>Każdy dostaje teraz sześciocyfrowy kod i&#xa0;wpisuje go na tym komputerze, także bez połączenia.</translation>
    </message>
    <message>
        <source>Whether it is right is checked when this computer next reaches the hub.</source>
        <translation>Czy jest prawidłowy, okaże się, gdy ten komputer znowu połączy się z&#xa0;serwerem.</translation>
    </message>
    <message>
        <source>The codes can be typed until the end of</source>
        <translation>Kody można wpisywać do końca dnia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Send the codes</source>
        <translation>Wyślij kody</translation>
    </message>
    <message>
        <source>Signing without a connection is not switched on for this project.</source>
        <translation>Podpisywanie bez połączenia nie jest włączone w&#xa0;tym projekcie.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>The codes are being sent…</source>
        <translation>Kody są wysyłane…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, why no code was sent</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send codes ahead?</source>
        <translation>Czy wysłać kody wcześniej?</translation>
    </message>
    <message>
        <source>Taking the screen back there needs the passphrase for this computer; set one under Settings before you go.</source>
        <translation>Aby odzyskać tam ekran, potrzebne jest hasło do danych na tym komputerze; należy je wcześniej ustawić w&#xa0;Ustawieniach.</translation>
    </message>
</context>
<context>
    <name>sek::OrganisationEditor</name>
    <message>
        <source>Edit: %1</source>
        <translation>Edytuj: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Cofnij: %1</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Odrzuć zmiany</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Usuń: %1</translation>
    </message>
    <message>
        <source>Resolve a conflict</source>
        <translation>Rozwiąż konflikt</translation>
    </message>
    <message>
        <source>Open again what was refused</source>
        <translation>Otwórz ponownie odrzucone</translation>
    </message>
    <message>
        <source>The organisation is invalidated: nothing can be changed.</source>
        <translation>Organizacja jest unieważniona: niczego nie można zmienić.</translation>
    </message>
    <message>
        <source>You are not authorised to do this.</source>
        <translation>Brak uprawnień do wykonania tej czynności.</translation>
    </message>
    <message>
        <source>Changes from a file</source>
        <translation>Zmiany z&#xa0;pliku</translation>
    </message>
    <message>
        <source>What is not sent here was typed in a newer version of this program. Update the app to go on with it: nothing of it is lost.</source>
        <translation>To, czego tu nie wysłano, wpisano w&#xa0;nowszej wersji tego programu. Aby kontynuować, należy zaktualizować program: nic nie przepadło.</translation>
    </message>
    <message>
        <source>Take back an update</source>
        <translation>Wycofaj aktualizację</translation>
    </message>
</context>
<context>
    <name>sek::OrganisationPage</name>
    <message>
        <source>Discard changes…</source>
        <translation>Odrzuć zmiany…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Przejrzyj…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not sent yet</source>
        <translation>
            <numerusform>Jeszcze nie wysłano %n zmiany</numerusform>
            <numerusform>Jeszcze nie wysłano %n zmian</numerusform>
            <numerusform>Jeszcze nie wysłano %n zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n błąd</numerusform>
            <numerusform>%n błędy</numerusform>
            <numerusform>%n błędów</numerusform>
        </translation>
    </message>
    <message>
        <source>Update my organisation (%1)</source>
        <translation>Aktualizuj moją organizację (%1)</translation>
    </message>
    <message>
        <source>Sending to the hub…</source>
        <translation>Wysyłanie na serwer…</translation>
    </message>
    <message>
        <source>It takes effect when the hub can be reached. You can go on working.</source>
        <translation>Zacznie obowiązywać po połączeniu z&#xa0;serwerem. Można pracować dalej.</translation>
    </message>
    <message>
        <source>Kept on this computer.</source>
        <translation>Zachowano na tym komputerze.</translation>
    </message>
    <message>
        <source>The organisation has been updated.</source>
        <translation>Dane organizacji zostały zaktualizowane.</translation>
    </message>
    <message>
        <source>Success.</source>
        <translation>Sukces.</translation>
    </message>
    <message>
        <source>The hub could not carry out the change. Everything you typed is kept under Problems.</source>
        <translation>Serwer nie mógł wykonać zmiany. Wszystko, co wpisano, zachowano w&#xa0;sekcji „Problemy”.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open Problems</source>
        <translation>Otwórz problemy</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Odrzuć zmiany</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s)?</source>
        <translation>
            <numerusform>Czy odrzucić %n zmianę?</numerusform>
            <numerusform>Czy odrzucić %n zmiany?</numerusform>
            <numerusform>Czy odrzucić %n zmian?</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed here and have not sent is lost. The hub keeps what it has.</source>
        <translation>To, co tu wpisano i&#xa0;czego nie wysłano, przepadnie. Dane na serwerze się nie zmienią.</translation>
    </message>
    <message>
        <source>The draft is kept on this computer</source>
        <translation>Wersja robocza jest na tym komputerze</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing first. Nothing was sent. Choose one under Problems.</source>
        <translation>Ktoś inny zmienił to wcześniej. Niczego nie wysłano. Należy wybrać jedną wersję w&#xa0;sekcji „Problemy”.</translation>
    </message>
    <message>
        <source>The hub asks for your password before somebody is deleted: confirm above. You can go on working.</source>
        <translation>Zanim ktoś zostanie usunięty, serwer prosi o&#xa0;hasło: należy potwierdzić powyżej. Można pracować dalej.</translation>
    </message>
    <message>
        <source>What you typed is kept under Problems.</source>
        <translation>Wpisane dane są zachowane w&#xa0;obszarze Problemy.</translation>
    </message>
    <message>
        <source>Nothing can be changed. Only a new status with a reason ends that, under “In the programme”.</source>
        <translation>Niczego nie można zmienić. Znosi to tylko nowy status z&#xa0;podanym powodem, w&#xa0;części „W&#xa0;programie”.</translation>
    </message>
    <message>
        <source>This OID is invalidated. Do not use it in applications.</source>
        <translation>Ten OID jest unieważniony. Nie należy używać go we wnioskach.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of another version: kept, not sent</source>
        <translation>
            <numerusform>%n zmiana z&#xa0;innej wersji: zachowana, nie jest wysyłana</numerusform>
            <numerusform>%n zmiany z&#xa0;innej wersji: zachowane, nie są wysyłane</numerusform>
            <numerusform>%n zmian z&#xa0;innej wersji: zachowane, nie są wysyłane</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes of a newer version, not sent yet</source>
        <translation>Zmiany z&#xa0;nowszej wersji, jeszcze niewysłane</translation>
    </message>
    <message>
        <source>Update my organisation</source>
        <translation>Aktualizuj moją organizację</translation>
    </message>
    <message>
        <source>It was sent, and the hub has not answered yet, so it cannot be taken back any more. You can go on working.</source>
        <translation>Wysłano to, a&#xa0;serwer jeszcze nie odpowiedział, więc nie można tego wycofać. Można pracować dalej.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Others had changed something else meanwhile. It stays, beside what you changed:</source>
        <translation>Inne osoby zmieniły w&#xa0;tym czasie coś innego. Pozostaje to obok własnych zmian:</translation>
    </message>
    <message>
        <source>Taken back. What you had changed after it does not fit any more and is kept under Problems.</source>
        <translation>Wycofano. Późniejsza zmiana już nie pasuje i&#xa0;jest w&#xa0;części Problemy.</translation>
    </message>
</context>
<context>
    <name>sek::OrganisationPeek</name>
    <message>
        <source>Open the organisation</source>
        <translation>Otwórz organizację</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not sent</source>
        <translation>
            <numerusform>Nie wysłano %n zmiany</numerusform>
            <numerusform>Nie wysłano %n zmian</numerusform>
            <numerusform>Nie wysłano %n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Wszystko przesłano</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problemy</numerusform>
            <numerusform>%n problemów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) to repeat in ORS</source>
        <translation>
            <numerusform>%n aktualizacja do powtórzenia w&#xa0;ORS</numerusform>
            <numerusform>%n aktualizacje do powtórzenia w&#xa0;ORS</numerusform>
            <numerusform>%n aktualizacji do powtórzenia w&#xa0;ORS</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Osoba kontaktowa</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>jeszcze brak</translation>
    </message>
    <message>
        <source>Authorised users</source>
        <translation>Uprawnieni użytkownicy</translation>
    </message>
    <message numerus="yes">
        <source>%n authorised user(s)</source>
        <translation>
            <numerusform>%n uprawniony użytkownik</numerusform>
            <numerusform>%n uprawnieni użytkownicy</numerusform>
            <numerusform>%n uprawnionych użytkowników</numerusform>
        </translation>
    </message>
    <message>
        <source>Access to PASS</source>
        <translation>Dostęp do PASS</translation>
    </message>
    <message>
        <source>No accreditation</source>
        <translation>Brak akredytacji</translation>
    </message>
    <message numerus="yes">
        <source>%n can enter</source>
        <translation>
            <numerusform>%n z&#xa0;dostępem</numerusform>
            <numerusform>%n z&#xa0;dostępem</numerusform>
            <numerusform>%n z&#xa0;dostępem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot enter</source>
        <translation>
            <numerusform>%n bez dostępu</numerusform>
            <numerusform>%n bez dostępu</numerusform>
            <numerusform>%n bez dostępu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n nie wiadomo</numerusform>
            <numerusform>%n nie wiadomo</numerusform>
            <numerusform>%n nie wiadomo</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes not sent</source>
        <translation>Nieprzesłane zmiany</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on the way</source>
        <translation>
            <numerusform>%n zmiana w&#xa0;drodze</numerusform>
            <numerusform>%n zmiany w&#xa0;drodze</numerusform>
            <numerusform>%n zmian w&#xa0;drodze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) without a confirmed EU Login account</source>
        <translation>
            <numerusform>%n użytkownik bez potwierdzonego konta EU Login</numerusform>
            <numerusform>%n użytkownicy bez potwierdzonego konta EU Login</numerusform>
            <numerusform>%n użytkowników bez potwierdzonego konta EU Login</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::OrganisationProblems</name>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>Two new contact persons</source>
        <translation>Dwie nowe osoby kontaktowe</translation>
    </message>
    <message>
        <source>An edited user was removed</source>
        <translation>Usunięto edytowanego użytkownika</translation>
    </message>
    <message>
        <source>A deleted user was edited</source>
        <translation>Zmieniono usuwanego użytkownika</translation>
    </message>
    <message>
        <source>Two people changed the same thing</source>
        <translation>Dwie osoby zmieniły to samo</translation>
    </message>
    <message>
        <source>A user was not added</source>
        <translation>Nie dodano użytkownika</translation>
    </message>
    <message>
        <source>Two people replaced the contact person</source>
        <translation>Dwie osoby zastąpiły osobę kontaktową</translation>
    </message>
    <message>
        <source>A user you edited was removed: %1</source>
        <translation>Edytowany użytkownik został usunięty: %1</translation>
    </message>
    <message>
        <source>A user you deleted was edited: %1</source>
        <translation>Usuwany użytkownik został zmieniony: %1</translation>
    </message>
    <message>
        <source>Two people changed the same thing: %1, %2</source>
        <translation>Dwie osoby zmieniły to samo: %1, %2</translation>
    </message>
    <message>
        <source>Two people changed the same thing: %1</source>
        <translation>Dwie osoby zmieniły to samo: %1</translation>
    </message>
    <message>
        <source>Makes version %1.</source>
        <translation>Powstanie wersja %1.</translation>
    </message>
    <message numerus="yes">
        <source>Messages go to %n address(es).</source>
        <translation>
            <numerusform>Wiadomości zostaną wysłane na %n adres.</numerusform>
            <numerusform>Wiadomości zostaną wysłane na %n adresy.</numerusform>
            <numerusform>Wiadomości zostaną wysłane na %n adresów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your change is closed. Nobody gets a message.</source>
        <translation>Zmiana została zamknięta. Nikt nie otrzyma wiadomości.</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Pozostaw ich wersję</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Użyj mojej wersji</translation>
    </message>
    <message>
        <source>Keep theirs: %1</source>
        <translation>Pozostaw ich wersję: %1</translation>
    </message>
    <message>
        <source>Use mine: %1</source>
        <translation>Użyj mojej wersji: %1</translation>
    </message>
    <message>
        <source>Leave removed</source>
        <translation>Pozostaw usunięte</translation>
    </message>
    <message>
        <source>Add back with my changes</source>
        <translation>Dodaj ponownie z moimi zmianami</translation>
    </message>
    <message>
        <source>An invitation to create an EU Login account will be sent to %1.</source>
        <translation>Na adres %1 zostanie wysłane zaproszenie do utworzenia konta EU Login.</translation>
    </message>
    <message>
        <source>Keep the user</source>
        <translation>Pozostaw użytkownika</translation>
    </message>
    <message>
        <source>Delete all the same</source>
        <translation>Usuń mimo to</translation>
    </message>
    <message>
        <source>The other change reached the hub first and is in force. Yours is kept here with everything you typed.</source>
        <translation>Druga zmiana dotarła na serwer wcześniej i&#xa0;obowiązuje. Wprowadzona tutaj została zachowana ze wszystkim, co wpisano.</translation>
    </message>
    <message>
        <source>A person is never mixed from two, so choose one.</source>
        <translation>Danych dwóch osób nie można połączyć, należy wybrać jedną.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>user and field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Połącz…</translation>
    </message>
    <message>
        <source>Merge into the user: %1</source>
        <translation>Połącz z użytkownikiem: %1</translation>
    </message>
    <message>
        <source>Opens the user with your details filled in. You decide field by field.</source>
        <translation>Otwiera dane użytkownika z&#xa0;wpisanymi zmianami. O&#xa0;każdym polu można zdecydować osobno.</translation>
    </message>
    <message>
        <source>Open in the form</source>
        <translation>Otwórz w formularzu</translation>
    </message>
    <message>
        <source>Open it again in the form</source>
        <translation>Otwórz ponownie w formularzu</translation>
    </message>
    <message>
        <source>Your changes stand there as not sent yet. Mend them and send again.</source>
        <translation>Zmiany są tam jako jeszcze niewysłane. Należy je poprawić i&#xa0;wysłać ponownie.</translation>
    </message>
</context>
<context>
    <name>sek::OrganisationsModel</name>
    <message>
        <source>Being fetched…</source>
        <translation>Pobieranie…</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problemy</numerusform>
            <numerusform>%n problemów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n oczekująca</numerusform>
            <numerusform>%n oczekujące</numerusform>
            <numerusform>%n oczekujących</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n niewysłana</numerusform>
            <numerusform>%n niewysłane</numerusform>
            <numerusform>%n niewysłanych</numerusform>
        </translation>
    </message>
    <message>
        <source>only on this computer</source>
        <translation>tylko na tym komputerze</translation>
    </message>
    <message>
        <source>not yet today</source>
        <translation>dziś jeszcze nie</translation>
    </message>
    <message>
        <source>OID</source>
        <translation>OID</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translatorcomment>Short form for a table header.</translatorcomment>
        <translation>Pełna nazwa</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Państwo</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>My role</source>
        <translation>Moja rola</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Zsynchronizowano</translation>
    </message>
    <message>
        <source>Differs from ORS</source>
        <translation>Różni się od ORS</translation>
    </message>
    <message>
        <source>To be registered</source>
        <translation>Do zarejestrowania</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certyfikowana</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) so far</source>
        <translation>
            <numerusform>Na razie %n wpis</numerusform>
            <numerusform>Na razie %n wpisy</numerusform>
            <numerusform>Na razie %n wpisów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::OrsModel</name>
    <message>
        <source>Update %1</source>
        <translation>Aktualizacja %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when and who</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Done in ORS on %1</source>
        <translation>Wykonano w&#xa0;ORS %1</translation>
    </message>
    <message>
        <source>Done in ORS on %1 by %2</source>
        <translation>Wykonano w&#xa0;ORS %1, %2</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Czeka na wysłanie</translation>
    </message>
    <message>
        <source>To repeat in ORS</source>
        <translation>Do powtórzenia w&#xa0;ORS</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Osoba kontaktowa</translation>
    </message>
    <message>
        <source>Delete the authorised user</source>
        <translation>Usuń uprawnionego użytkownika</translation>
    </message>
    <message>
        <source>Add the authorised user %1</source>
        <translation>Dodaj uprawnionego użytkownika %1</translation>
    </message>
    <message>
        <source>Authorised user %1</source>
        <translation>Uprawniony użytkownik %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty the field</source>
        <translation>wyczyścić pole</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>Było: %1</translation>
    </message>
    <message>
        <source>Done in ORS</source>
        <translation>Wykonano w&#xa0;ORS</translation>
    </message>
    <message>
        <source>Copy all values</source>
        <translation>Kopiuj wszystkie wartości</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nie wykonano</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Kopiuj wartość</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Czynności</translation>
    </message>
    <message>
        <source>Field in ORS</source>
        <translation>Pole w&#xa0;ORS</translation>
    </message>
    <message>
        <source>Value to enter</source>
        <translation>Wartość do wpisania</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
</context>
<context>
    <name>sek::OrsPage</name>
    <message>
        <source>To repeat in ORS</source>
        <translation>Do powtórzenia w&#xa0;ORS</translation>
    </message>
    <message>
        <source>&amp;Done on</source>
        <translation>&amp;Wykonano dnia</translation>
    </message>
    <message>
        <source>Done in ORS on</source>
        <translation>Wykonano w&#xa0;ORS dnia</translation>
    </message>
    <message>
        <source>Nothing to repeat.</source>
        <translation>Nie ma nic do powtórzenia.</translation>
    </message>
    <message>
        <source>What is updated here has to be repeated in ORS by hand. It will be listed here.</source>
        <translation>To, co zaktualizowano tutaj, trzeba powtórzyć ręcznie w&#xa0;ORS. Pojawi się na tej liście.</translation>
    </message>
    <message>
        <source>Differs from ORS</source>
        <translation>Różni się od ORS</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) to repeat.</source>
        <translation>
            <numerusform>%n aktualizacja do powtórzenia.</numerusform>
            <numerusform>%n aktualizacje do powtórzenia.</numerusform>
            <numerusform>%n aktualizacji do powtórzenia.</numerusform>
        </translation>
    </message>
    <message>
        <source>ORS and this program say the same, as far as is known here.</source>
        <translation>O&#xa0;ile tu wiadomo, dane w&#xa0;ORS i&#xa0;w&#xa0;tym programie są zgodne.</translation>
    </message>
    <message>
        <source>The organisation has a PIC: change the same data in the Funding and Tenders Portal too.</source>
        <translation>Organizacja ma kod PIC: te same dane należy zmienić także w&#xa0;portalu Komisji z&#xa0;ofertami finansowania i&#xa0;przetargami.</translation>
    </message>
    <message>
        <source>This is not a date. Check day, month and year.</source>
        <translation>To nie jest data. Należy sprawdzić dzień, miesiąc i rok.</translation>
    </message>
    <message>
        <source>The date is in the future.</source>
        <translation>Data jest późniejsza niż dzisiejsza.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in half a minute.</source>
        <translation>Skopiowano. Schowek zostanie opróżniony za pół minuty.</translation>
    </message>
</context>
<context>
    <name>sek::OtherProblems</name>
    <message>
        <source>What you wrote</source>
        <translation>Wpisany tekst</translation>
    </message>
</context>
<context>
    <name>sek::OwnAttendancePage</name>
    <message>
        <source>My attendance</source>
        <translation>Moja obecność</translation>
    </message>
    <message>
        <source>My months</source>
        <translation>Moje miesiące</translation>
    </message>
    <message>
        <source>I did not sign this…</source>
        <translation>To nie mój podpis…</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Zapisz zaświadczenie…</translation>
    </message>
    <message>
        <source>There is no month yet.</source>
        <translation>Nie ma jeszcze żadnego miesiąca.</translation>
    </message>
    <message>
        <source>Your hours appear here as soon as the project enters them.</source>
        <translation>Twoje godziny pojawią się tutaj, gdy tylko projekt je wpisze.</translation>
    </message>
    <message>
        <source>You objected %1. The project’s contact person decides and tells you.</source>
        <translation>Zgłoszono sprzeciw %1. Osoba kontaktowa projektu rozstrzygnie i&#xa0;powiadomi.</translation>
    </message>
    <message>
        <source>You signed it %1.</source>
        <translation>Podpisano %1.</translation>
    </message>
    <message>
        <source>It is signed and locked. If something is wrong, speak to the project.</source>
        <translation>Jest podpisany i&#xa0;zamknięty. Jeśli coś się nie zgadza, porozmawiaj z&#xa0;projektem.</translation>
    </message>
    <message>
        <source>You sent it back %1. You get a new version to read.</source>
        <translation>Odesłano %1. Dostaniesz nową wersję do przeczytania.</translation>
    </message>
    <message>
        <source>The project has not reported it yet. The hours can still change.</source>
        <translation>Projekt jeszcze tego nie zgłosił. Godziny mogą się jeszcze zmienić.</translation>
    </message>
    <message>
        <source>Thank you, it is signed. A receipt goes to all your phones and e-mail addresses.</source>
        <translation>Dziękujemy, podpisano. Potwierdzenie trafi na wszystkie Twoje telefony i&#xa0;adresy e-mail.</translation>
    </message>
    <message>
        <source>Thank you, it was sent back. You get a new version to read.</source>
        <translation>Dziękujemy, odesłano. Dostaniesz nową wersję do przeczytania.</translation>
    </message>
    <message>
        <source>I did not sign this</source>
        <translation>To nie mój podpis</translation>
    </message>
    <message>
        <source>The month is not used until the project’s contact person has decided. Write what happened.</source>
        <translation>Miesiąc nie będzie używany, dopóki osoba kontaktowa projektu nie rozstrzygnie. Napisz, co się stało.</translation>
    </message>
    <message>
        <source>What happened (at least ten letters)</source>
        <translation>Co się stało (co najmniej dziesięć liter)</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Zgłoś sprzeciw</translation>
    </message>
    <message>
        <source>Your objection is noted. The project’s contact person is told.</source>
        <translation>Twój sprzeciw zapisano. Osoba kontaktowa projektu zostanie powiadomiona.</translation>
    </message>
    <message>
        <source>The time for objections is over. Speak to the project.</source>
        <translation>Czas na sprzeciw minął. Porozmawiaj z&#xa0;projektem.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) saved. They are not protected there.</source>
        <translation>
            <numerusform>Zapisano %n zaświadczenie. Nie jest tam chronione.</numerusform>
            <numerusform>Zapisano %n zaświadczenia. Nie są tam chronione.</numerusform>
            <numerusform>Zapisano %n zaświadczeń. Nie są tam chronione.</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose hours…</source>
        <translation>Zaproponuj godziny…</translation>
    </message>
    <message>
        <source>Thank you. The staff read it and answer here.</source>
        <translation>Dziękujemy. Pracownicy to przeczytają i&#xa0;odpowiedzą tutaj.</translation>
    </message>
    <message>
        <source>%1: you proposed %2. The staff declined it: %3</source>
        <extracomment>%1 month, %2 hours, %3 the reason</extracomment>
        <translation>%1: zaproponowano %2. Pracownicy odrzucili to: %3</translation>
    </message>
    <message>
        <source>%1: you proposed %2. The staff have not answered yet.</source>
        <translation>%1: zaproponowano %2. Pracownicy jeszcze nie odpowiedzieli.</translation>
    </message>
    <message>
        <source>Who saw my identity number…</source>
        <translation>Wgląd w&#xa0;mój numer identyfikacyjny…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>I did not ask for a code</source>
        <translation>Kod wysłano bez mojej prośby</translation>
    </message>
    <message>
        <source>The code is worth nothing any more. Tell the project if this happens again; you sign when you want to.</source>
        <translation>Kod jest już nieważny. Jeżeli to się powtórzy, powiedz o&#xa0;tym w&#xa0;projekcie; podpis można złożyć w&#xa0;dowolnej chwili.</translation>
    </message>
    <message>
        <source>Where my codes go…</source>
        <translation>Dokąd trafiają moje kody…</translation>
    </message>
</context>
<context>
    <name>sek::OwnMonthsModel</name>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Reported time</source>
        <translation>Zgłoszony czas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
</context>
<context>
    <name>sek::PageView</name>
    <message>
        <source>This file cannot be shown here. Save a copy and open it in another program.</source>
        <translation>Tego pliku nie można tu pokazać. Należy zapisać kopię i&#xa0;otworzyć ją w&#xa0;innym programie.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Następna strona</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, strona %2 z&#xa0;%3</translation>
    </message>
</context>
<context>
    <name>sek::ParticipantsModel</name>
    <message>
        <source>No phone or address yet</source>
        <translation>Nie ma jeszcze telefonu ani adresu</translation>
    </message>
    <message>
        <source>Needed before a code can be sent</source>
        <translation>Potrzebne, aby wysłać kod</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Potwierdzone</translation>
    </message>
    <message>
        <source>Changed: codes go there from tomorrow</source>
        <translation>Zmienione: kody trafią tam od jutra</translation>
    </message>
    <message>
        <source>Code confirmed, waiting for who saw an identity document</source>
        <translation>Kod potwierdzony, czeka na sprawdzenie dokumentu</translation>
    </message>
    <message>
        <source>Identity seen, waiting for the code</source>
        <translation>Tożsamość sprawdzona, czeka na kod</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Jeszcze niepotwierdzone</translation>
    </message>
    <message>
        <source>Messages do not arrive</source>
        <translation>Wiadomości nie docierają</translation>
    </message>
    <message>
        <source>(waiting to be sent)</source>
        <translation>(czeka na wysłanie)</translation>
    </message>
    <message>
        <source>identity number hidden</source>
        <translation>numer identyfikacyjny ukryty</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>dates</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>Edit the participant</source>
        <translation>Edytuj uczestnika</translation>
    </message>
    <message>
        <source>Phone and e-mail address</source>
        <translation>Telefon i&#xa0;adres e-mail</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Czynności</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Uczestnik</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Numer identyfikacyjny</translation>
    </message>
    <message>
        <source>Codes go to</source>
        <translation>Kody trafiają na</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>When they take part</source>
        <translation>Kiedy bierze udział</translation>
    </message>
    <message>
        <source>Invite to their own sign-in</source>
        <translation>Zaproś do własnego logowania</translation>
    </message>
    <message>
        <source>Hide the identity number</source>
        <translation>Ukryj numer identyfikacyjny</translation>
    </message>
    <message>
        <source>Show the identity number for half a minute; it is noted</source>
        <translation>Pokaż numer identyfikacyjny przez pół minuty; zostanie to zapisane</translation>
    </message>
</context>
<context>
    <name>sek::ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>Uczestnicy</translation>
    </message>
    <message>
        <source>Register a participant…</source>
        <translation>Zarejestruj uczestnika…</translation>
    </message>
    <message>
        <source>Add project…</source>
        <translation>Dodaj projekt…</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtruj po nazwisku</translation>
    </message>
    <message>
        <source>There is no project yet.</source>
        <translation>Nie ma jeszcze projektu.</translation>
    </message>
    <message>
        <source>A project holds its participants, activities and months.</source>
        <translation>Projekt ma swoich uczestników, działania i&#xa0;miesiące.</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>Nikt nie jest jeszcze zarejestrowany.</translation>
    </message>
    <message>
        <source>Register the people who take part. Their months appear under Attendance.</source>
        <translation>Należy zarejestrować osoby, które biorą udział. Ich miesiące pojawią się w&#xa0;Obecności.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Brak wyników</translation>
    </message>
    <message>
        <source>Nobody in the list has these words. Esc empties the filter.</source>
        <translation>Nikt na liście nie pasuje do tych słów. Esc czyści filtr.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n uczestnik</numerusform>
            <numerusform>%n uczestnicy</numerusform>
            <numerusform>%n uczestników</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) registered.</source>
        <translation>
            <numerusform>Zarejestrowano %n uczestnika.</numerusform>
            <numerusform>Zarejestrowano %n uczestników.</numerusform>
            <numerusform>Zarejestrowano %n uczestników.</numerusform>
        </translation>
    </message>
    <message>
        <source>Own sign-in</source>
        <translation>Własne logowanie</translation>
    </message>
    <message>
        <source>Send %1 an invitation to sign in on a computer of their own?</source>
        <translation>Czy wysłać zaproszenie do logowania na własnym komputerze: %1?</translation>
    </message>
    <message>
        <source>It goes to the participant’s own confirmed e-mail address. You do not see the link.</source>
        <translation>Trafi na własny, potwierdzony adres e-mail uczestnika. Link nie jest tu widoczny.</translation>
    </message>
    <message>
        <source>There they see their own months, sign them and save their certificates.</source>
        <translation>Uczestnik widzi tam własne miesiące, podpisuje je i&#xa0;zapisuje zaświadczenia.</translation>
    </message>
    <message>
        <source>Nobody has to: signing here, by link or on paper stays possible.</source>
        <translation>Nie jest to obowiązkowe: nadal można podpisywać tutaj, przez link lub na papierze.</translation>
    </message>
    <message>
        <source>The invitation was sent to %1.</source>
        <translation>Zaproszenie wysłano na %1.</translation>
    </message>
    <message>
        <source>The participant signs in on their own already.</source>
        <translation>Uczestnik już się sam loguje.</translation>
    </message>
    <message>
        <source>The participant has no e-mail address yet. Add one and confirm it first.</source>
        <translation>Uczestnik nie ma jeszcze adresu e-mail. Najpierw należy go dodać i&#xa0;potwierdzić.</translation>
    </message>
    <message>
        <source>The participant’s e-mail address is not confirmed yet.</source>
        <translation>Adres e-mail uczestnika nie jest jeszcze potwierdzony.</translation>
    </message>
    <message>
        <source>Only the project contact and who is responsible for attendance can invite.</source>
        <translation>Zaprosić może tylko osoba kontaktowa projektu lub osoba odpowiedzialna za obecność.</translation>
    </message>
    <message>
        <source>The hub cannot be reached now. Try again when it can.</source>
        <translation>Serwer jest teraz niedostępny. Należy spróbować później.</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Usuń dane tej osoby…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>The hub decides about the erasure. Until then the person stays in the list.</source>
        <translation>O&#xa0;usunięciu decyduje serwer. Do tego czasu ta osoba pozostaje na liście.</translation>
    </message>
    <message>
        <source>This hub sends no e-mails.</source>
        <translation>Ten serwer nie wysyła wiadomości e-mail.</translation>
    </message>
    <message>
        <source>Export all about this person…</source>
        <translation>Eksportuj wszystko o&#xa0;tej osobie…</translation>
    </message>
    <message>
        <source>Export everything about this person</source>
        <translation>Eksportuj wszystko o&#xa0;tej osobie</translation>
    </message>
    <message>
        <source>Participant data</source>
        <comment>name of a file</comment>
        <translation>Dane uczestnika</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Strony internetowe (*.html)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Nie udało się zapisać pliku: %1</translation>
    </message>
    <message>
        <source>Saved, with a file for other programs beside it. They are not protected there.</source>
        <translation>Zapisano, obok jest plik dla innych programów. Nie są tam chronione.</translation>
    </message>
    <message>
        <source>Who saw the identity number…</source>
        <translation>Kto widział numer identyfikacyjny…</translation>
    </message>
    <message>
        <source>This number is not on this computer. Only people of the participant’s project have it.</source>
        <translation>Tego numeru nie ma na tym komputerze. Mają go tylko osoby z&#xa0;projektu uczestnika.</translation>
    </message>
    <message>
        <source>Change the identity number…</source>
        <translation>Zmień numer identyfikacyjny…</translation>
    </message>
    <message>
        <source>The identity number is changed.</source>
        <translation>Zmieniono numer identyfikacyjny.</translation>
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
            <numerusform>%n powód</numerusform>
            <numerusform>%n powody</numerusform>
            <numerusform>%n powodów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>accreditation and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All conditions are met.</source>
        <translation>Wszystkie warunki są spełnione.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nic.</translation>
    </message>
    <message>
        <source>EU Login: said by the person on %1.</source>
        <translation>EU Login: podano osobiście, %1.</translation>
    </message>
    <message>
        <source>EU Login: said by %1 on %2, not by the person.</source>
        <translation>EU Login: podano przez %1, %2, nie osobiście.</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Pismo…</translation>
    </message>
    <message>
        <source>Letter to %1</source>
        <translation>Pismo: %1</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Nikt.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Kogo zapytać</translation>
    </message>
    <message>
        <source>EU Login…</source>
        <translation>EU Login…</translation>
    </message>
    <message>
        <source>Choose and report…</source>
        <translation>Wyznacz i&#xa0;zgłoś…</translation>
    </message>
    <message>
        <source>Choose and report: %1</source>
        <translation>Wyznacz i&#xa0;zgłoś: %1</translation>
    </message>
</context>
<context>
    <name>sek::PassModel</name>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>cannot be compared yet</source>
        <translation>jeszcze nie można porównać</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>(you)</source>
        <translation>(Ty)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Accreditation valid</source>
        <translation>Akredytacja ważna</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Na liście</translation>
    </message>
    <message>
        <source>EU Login account</source>
        <translation>Konto EU Login</translation>
    </message>
    <message>
        <source>E-mails equal</source>
        <translation>Adresy e-mail zgodne</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Wynik</translation>
    </message>
</context>
<context>
    <name>sek::PassPage</name>
    <message>
        <source>Access to the Organisation Portal (PASS)</source>
        <translation>Dostęp do portalu dla organizacji (PASS)</translation>
    </message>
    <message>
        <source>Can a member of staff enter today? If not, what is to be done and whom to ask?</source>
        <translation>Czy pracownik ma dziś dostęp? Jeśli nie, co należy zrobić i&#xa0;kogo zapytać?</translation>
    </message>
    <message>
        <source>Rules: %1, %2</source>
        <translation>Zasady: %1, %2</translation>
    </message>
    <message>
        <source>Rules for PASS</source>
        <translation>Zasady dotyczące PASS</translation>
    </message>
    <message>
        <source>The verdict is advice from the data of %1. PASS itself decides.</source>
        <translation>Wynik jest wskazówką według danych z dnia %1. Decyduje PASS.</translation>
    </message>
    <message>
        <source>Add accreditation…</source>
        <translation>Dodaj akredytację…</translation>
    </message>
    <message>
        <source>No accreditation is entered.</source>
        <translation>Nie wpisano akredytacji.</translation>
    </message>
    <message>
        <source>Enter the quality label or another accreditation with its dates, then the people on its list.</source>
        <translation>Należy wpisać znak jakości lub inną akredytację z&#xa0;datami, a&#xa0;potem osoby z&#xa0;jej listy.</translation>
    </message>
    <message numerus="yes">
        <source>%n can enter</source>
        <translation>
            <numerusform>%n z&#xa0;dostępem</numerusform>
            <numerusform>%n z&#xa0;dostępem</numerusform>
            <numerusform>%n z&#xa0;dostępem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot enter</source>
        <translation>
            <numerusform>%n bez dostępu</numerusform>
            <numerusform>%n bez dostępu</numerusform>
            <numerusform>%n bez dostępu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n nie wiadomo</numerusform>
            <numerusform>%n nie wiadomo</numerusform>
            <numerusform>%n nie wiadomo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. In force here since %2.</source>
        <translation>%1. Obowiązuje tu od %2.</translation>
    </message>
    <message>
        <source>You are not authorised to do this.</source>
        <translation>Brak uprawnień do wykonania tej czynności.</translation>
    </message>
    <message>
        <source>Edit accreditation</source>
        <translation>Edytuj akredytację</translation>
    </message>
    <message>
        <source>Add accreditation</source>
        <translation>Dodaj akredytację</translation>
    </message>
    <message>
        <source>Remove accreditation</source>
        <translation>Usuń akredytację</translation>
    </message>
    <message>
        <source>Remove the accreditation %1?</source>
        <translation>Czy usunąć akredytację %1?</translation>
    </message>
    <message>
        <source>The list of people on it goes too.</source>
        <translation>Usunięta zostanie też lista osób.</translation>
    </message>
    <message>
        <source>If it has ended, enter the last day instead: then the history stays.</source>
        <translation>Jeśli się skończyła, lepiej wpisać ostatni dzień: wtedy historia pozostanie.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>On paper; %1 is a date.</extracomment>
        <translation>Stan na %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
</context>
<context>
    <name>sek::PasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>The password is not correct.</source>
        <translation>Hasło jest nieprawidłowe.</translation>
    </message>
    <message>
        <source>The passphrase is not correct. Nothing was changed.</source>
        <translation>Hasło jest nieprawidłowe. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>At least 12 characters are needed. A sentence is easy to remember.</source>
        <translation>Potrzeba co najmniej 12 znaków. Zdanie łatwo zapamiętać.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a minute and try again.</source>
        <translation>Zbyt wiele prób. Należy odczekać minutę i&#xa0;spróbować ponownie.</translation>
    </message>
    <message>
        <source>The hub is busy. Try again in a moment.</source>
        <translation>Serwer jest zajęty. Należy spróbować ponownie za chwilę.</translation>
    </message>
    <message>
        <source>The hub has removed this account.</source>
        <translation>Serwer usunął to konto.</translation>
    </message>
    <message>
        <source>The hub has ended the access of this computer.</source>
        <translation>Serwer zakończył dostęp tego komputera.</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>To pole należy wypełnić.</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>Oba wpisy się różnią.</translation>
    </message>
</context>
<context>
    <name>sek::PersonExport</name>
    <message>
        <source>The participant</source>
        <translation>Uczestnik</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Numer identyfikacyjny</translation>
    </message>
    <message>
        <source>Participation in a project</source>
        <translation>Udział w&#xa0;projekcie</translation>
    </message>
    <message>
        <source>Expected at an activity</source>
        <translation>Oczekiwany na działaniu</translation>
    </message>
    <message>
        <source>Phone or e-mail address for codes</source>
        <translation>Telefon lub adres e-mail dla kodów</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>Co podpisano</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Signature taken back</source>
        <translation>Cofnięty podpis</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zaświadczenie</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Przypomnienie</translation>
    </message>
    <message>
        <source>Rights in this program</source>
        <translation>Uprawnienia w&#xa0;tym programie</translation>
    </message>
    <message>
        <source>What is held about a participant</source>
        <translation>Co jest przechowywane o&#xa0;uczestniku</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 organisation, %2 day and time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The file beside this one holds the same, and what has no words here, for another program.</source>
        <translation>Plik obok zawiera to samo dla innego programu, także to, co nie ma tu słów.</translation>
    </message>
    <message>
        <source>Question whether they signed</source>
        <translation>Pytanie o&#xa0;podpis</translation>
    </message>
    <message>
        <source>Proposed hours</source>
        <translation>Zaproponowane godziny</translation>
    </message>
    <message>
        <source>Identity number shown</source>
        <translation>Wyświetlono numer identyfikacyjny</translation>
    </message>
</context>
<context>
    <name>sek::PersonForm</name>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Phone numbers and address</source>
        <translation>Numery telefonów i adres</translation>
    </message>
    <message>
        <source>EU Login account</source>
        <translation>Konto EU Login</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Numery telefonów</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>From the organisation data.</source>
        <translation>Z danych organizacji.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
</context>
<context>
    <name>sek::PrintNotice</name>
    <message>
        <source>Before you print</source>
        <translation>Przed drukowaniem</translation>
    </message>
    <message>
        <source>A printed page leaves the encrypted data.</source>
        <translation>Wydrukowana strona nie jest już zaszyfrowana.</translation>
    </message>
    <message>
        <source>On its way it lies in the print queue of this computer, and perhaps of a server and the printer; copies may stay there.</source>
        <translation>Po drodze leży w&#xa0;kolejce wydruku komputera, a&#xa0;może też serwera i&#xa0;drukarki; mogą tam zostać kopie.</translation>
    </message>
    <message>
        <source>Use a printer of the office, fetch the pages at once, and keep them as you keep important papers.</source>
        <translation>Należy użyć drukarki w&#xa0;biurze, od razu odebrać strony i&#xa0;przechowywać je jak ważne dokumenty.</translation>
    </message>
    <message>
        <source>This is said once.</source>
        <translation>Ta informacja pojawia się raz.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Go on to print…</source>
        <translation>Przejdź do drukowania…</translation>
    </message>
</context>
<context>
    <name>sek::PrivacyDialog</name>
    <message>
        <source>What the participant is told</source>
        <translation>Informacja dla uczestnika</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiuj tekst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>The text is of %1.</source>
        <translation>Tekst z&#xa0;dnia %1.</translation>
    </message>
</context>
<context>
    <name>sek::ProblemSubject</name>
    <message>
        <source>you</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>jeszcze niewysłane</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>wprowadzono: %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Wcześniej</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>wersja %1</translation>
    </message>
    <message>
        <source>On the hub now</source>
        <translation>Teraz na serwerze</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Moja wersja</translation>
    </message>
</context>
<context>
    <name>sek::ProblemsPage</name>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Brak problemów</translation>
    </message>
    <message>
        <source>Every change you sent was carried out or is on its way.</source>
        <translation>Wszystkie wysłane zmiany wykonano lub są w drodze.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Zdecyduj później</translation>
    </message>
    <message>
        <source>Write to the other person…</source>
        <translation>Napisz do drugiej osoby…</translation>
    </message>
    <message>
        <source>You are not authorised to do this.</source>
        <translation>Brak uprawnień do wykonania tej czynności.</translation>
    </message>
    <message>
        <source>A change was refused</source>
        <translation>Zmiana została odrzucona</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>jeszcze niewysłane</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what and when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be carried out as made.</source>
        <translation>
            <numerusform>Nie można było wykonać %n zmiany we wprowadzonej postaci.</numerusform>
            <numerusform>Nie można było wykonać %n zmian we wprowadzonej postaci.</numerusform>
            <numerusform>Nie można było wykonać %n zmian we wprowadzonej postaci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing you typed is lost.</source>
        <translation>Nic z tego, co wpisano, nie przepadło.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translatorcomment>Said of a change, not of a document.</translatorcomment>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiuj jako tekst</translation>
    </message>
    <message>
        <source>Copy both as text</source>
        <translation>Kopiuj obie jako tekst</translation>
    </message>
    <message numerus="yes">
        <source>Sent again with your choice: %n other change(s) of the same update.</source>
        <translation>
            <numerusform>Wraz z&#xa0;wyborem wysłano ponownie %n inną zmianę z&#xa0;tej samej aktualizacji.</numerusform>
            <numerusform>Wraz z&#xa0;wyborem wysłano ponownie %n inne zmiany z&#xa0;tej samej aktualizacji.</numerusform>
            <numerusform>Wraz z&#xa0;wyborem wysłano ponownie %n innych zmian z&#xa0;tej samej aktualizacji.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>Wpisane dane</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Wcześniej</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Moja wersja</translation>
    </message>
    <message>
        <source>Drop what I typed</source>
        <translation>Odrzuć wpisane dane</translation>
    </message>
    <message>
        <source>Your change is closed. Nobody gets a message.</source>
        <translation>Zmiana została zamknięta. Nikt nie otrzyma wiadomości.</translation>
    </message>
    <message>
        <source>Apply my choices</source>
        <translation>Zastosuj mój wybór</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>It stays in this list until you decide.</source>
        <translation>Pozostanie na liście do czasu podjęcia decyzji.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in half a minute.</source>
        <translation>Skopiowano. Schowek zostanie opróżniony za pół minuty.</translation>
    </message>
    <message>
        <source>Taken back before it was sent</source>
        <translation>Wycofano przed wysłaniem</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Wycofano</translation>
    </message>
</context>
<context>
    <name>sek::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
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
        <translation>Dane projektu…</translation>
    </message>
    <message>
        <source>Rules for the months…</source>
        <translation>Zasady dla miesięcy…</translation>
    </message>
    <message>
        <source>People and roles…</source>
        <translation>Osoby i&#xa0;role…</translation>
    </message>
    <message>
        <source>Where my codes go…</source>
        <translation>Dokąd trafiają moje kody…</translation>
    </message>
    <message>
        <source>Add a project…</source>
        <translation>Dodaj projekt…</translation>
    </message>
</context>
<context>
    <name>sek::ProjectDialog</name>
    <message>
        <source>Add a project</source>
        <translation>Dodaj projekt</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Dodaj działanie</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Uczestnik</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Rules for the months</source>
        <translation>Zasady dla miesięcy</translation>
    </message>
    <message>
        <source>Participation in the project</source>
        <translation>Udział w&#xa0;projekcie</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Zajęcia</translation>
    </message>
</context>
<context>
    <name>sek::ProjectPeopleDialog</name>
    <message>
        <source>People and roles</source>
        <translation>Osoby i&#xa0;role</translation>
    </message>
    <message>
        <source>Who is responsible for attendance reports the months and signs them with a code. Nobody signs for the hours in which they take part themselves.</source>
        <translation>Kto odpowiada za obecność, zgłasza miesiące i&#xa0;podpisuje je kodem. Nikt nie podpisuje godzin, w&#xa0;których sam bierze udział.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>Nadaj rolę</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Somebody who is not listed</source>
        <translation>Ktoś spoza listy</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Ty)</translation>
    </message>
    <message>
        <source>End the role: %1, %2</source>
        <extracomment>%1 role, %2 person</extracomment>
        <translation>Zakończ rolę: %1, %2</translation>
    </message>
    <message>
        <source>End the role</source>
        <translation>Zakończ rolę</translation>
    </message>
    <message>
        <source>Nobody has a role yet.</source>
        <translation>Nikt nie ma jeszcze roli.</translation>
    </message>
    <message>
        <source>Nobody listed has an account at the hub yet. Invite the person under Authorised users first.</source>
        <translation>Nikt z&#xa0;listy nie ma jeszcze konta na serwerze. Najpierw należy zaprosić osobę w&#xa0;części „Uprawnieni użytkownicy”.</translation>
    </message>
    <message>
        <source>The person has this role already.</source>
        <translation>Osoba ma już tę rolę.</translation>
    </message>
</context>
<context>
    <name>sek::ProposalDialog</name>
    <message>
        <source>%1: %2 proposes hours</source>
        <extracomment>%1 month, %2 person</extracomment>
        <translation>%1: %2 proponuje godziny</translation>
    </message>
    <message>
        <source>Proposed hours</source>
        <translation>Zaproponowane godziny</translation>
    </message>
    <message>
        <source>The participant writes: %1</source>
        <translation>Uczestnik pisze: %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propozycja</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Zapisane</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Odrzuć…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Przejmij</translation>
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
        <translation>nic</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, activity</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The hours are taken over.</source>
        <translation>Godziny są przejęte.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>The participant reads the reason. Nothing is recorded.</source>
        <translation>Uczestnik czyta powód. Nic nie zostaje zapisane.</translation>
    </message>
    <message>
        <source>Reason (at least ten letters)</source>
        <translation>Powód (co najmniej dziesięć liter)</translation>
    </message>
    <message>
        <source>The proposal is declined.</source>
        <translation>Propozycja jest odrzucona.</translation>
    </message>
</context>
<context>
    <name>sek::ProposeDialog</name>
    <message>
        <source>Propose hours</source>
        <translation>Zaproponuj godziny</translation>
    </message>
    <message>
        <source>When did you take part?</source>
        <translation>Kiedy odbył się Twój udział?</translation>
    </message>
    <message>
        <source>The staff read what you propose and take it over or say why not. You sign the month afterwards.</source>
        <translation>Pracownicy czytają Twoją propozycję i&#xa0;przejmują ją albo podają powód odmowy. Miesiąc podpisujesz potem.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>month, project</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What the staff should know</source>
        <translation>Co pracownicy powinni wiedzieć</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Dodaj dzień</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Zaproponuj</translation>
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
        <translation>W tym miesiącu nic jeszcze nie było dla Ciebie zaplanowane.</translation>
    </message>
    <message>
        <source>Hours, %1</source>
        <extracomment>A field for hours; %1 a day with its session or activity</extracomment>
        <translation>Godziny, %1</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>godziny</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>a day of your own work</source>
        <translation>dzień pracy własnej</translation>
    </message>
    <message>
        <source>Type the hours as 3,5 or 3:30, at most 24.</source>
        <translation>Wpisz godziny jako 3,5 lub 3:30, najwyżej 24.</translation>
    </message>
    <message>
        <source>The same day stands here twice.</source>
        <translation>Ten sam dzień jest tu dwa razy.</translation>
    </message>
    <message>
        <source>Type the hours of at least one day.</source>
        <translation>Wpisz godziny co najmniej jednego dnia.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n letters.</source>
        <translation>
            <numerusform>Najwyżej %n litera.</numerusform>
            <numerusform>Najwyżej %n litery.</numerusform>
            <numerusform>Najwyżej %n liter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent. What you had typed for this month is not sent yet.</source>
        <translation>Wysłano. Wpisy za ten miesiąc nie są jeszcze wysłane.</translation>
    </message>
</context>
<context>
    <name>sek::QuestionDialog</name>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Replace what is there already?</source>
        <translation>Zastąpić to, co już tam jest?</translation>
    </message>
    <message>
        <source>What these files hold now is lost.</source>
        <translation>To, co te pliki teraz zawierają, zostanie utracone.</translation>
    </message>
</context>
<context>
    <name>sek::QueueDialog</name>
    <message>
        <source>Sign one after another</source>
        <translation>Podpisywanie po kolei</translation>
    </message>
    <message>
        <source>Let these people sign on this computer?</source>
        <translation>Czy te osoby mają podpisać na tym komputerze?</translation>
    </message>
    <message>
        <source>Nobody sees who else is to sign. Only you can leave the screen, with your password.</source>
        <translation>Nikt nie widzi, kto jeszcze podpisuje. Wyjście z&#xa0;ekranu umożliwia tylko hasło zalogowanej osoby.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n people stand in one queue. Mark the others afterwards.</source>
        <translation>
            <numerusform>W&#xa0;jednej kolejce może stać najwyżej %n osoba. Pozostałych należy zaznaczyć potem.</numerusform>
            <numerusform>W&#xa0;jednej kolejce mogą stać najwyżej %n osoby. Pozostałych należy zaznaczyć potem.</numerusform>
            <numerusform>W&#xa0;jednej kolejce może stać najwyżej %n osób. Pozostałych należy zaznaczyć potem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Send the messages</source>
        <translation>Wyślij wiadomości</translation>
    </message>
    <message>
        <source>The messages are being sent…</source>
        <translation>Wiadomości są wysyłane…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, why they cannot stand in the queue</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open the screen for the others</source>
        <translation>Otwórz ekran dla pozostałych</translation>
    </message>
    <message>
        <source>Each gets a message with a reference and a code now.</source>
        <translation>Każda z&#xa0;nich dostaje teraz wiadomość z&#xa0;symbolem i&#xa0;kodem.</translation>
    </message>
    <message>
        <source>At this computer they type the reference and the day and month they were born, and their own month opens.</source>
        <translation>Na tym komputerze wpisują symbol oraz dzień i&#xa0;miesiąc urodzenia i&#xa0;otwiera się ich własny miesiąc.</translation>
    </message>
</context>
<context>
    <name>sek::ReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>sek::RecordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>sek::RecordProblems</name>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>Two people changed the same thing</source>
        <translation>Dwie osoby zmieniły to samo</translation>
    </message>
    <message>
        <source>Two people changed the same thing: %1</source>
        <translation>Dwie osoby zmieniły to samo: %1</translation>
    </message>
    <message>
        <source>The other change reached the hub first and is in force. Yours is kept here with everything you typed.</source>
        <translation>Druga zmiana dotarła na serwer wcześniej i&#xa0;obowiązuje. Wprowadzona tutaj została zachowana ze wszystkim, co wpisano.</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Pozostaw ich wersję</translation>
    </message>
    <message>
        <source>Keep theirs: %1</source>
        <translation>Pozostaw ich wersję: %1</translation>
    </message>
    <message>
        <source>Your change is closed. Nobody gets a message.</source>
        <translation>Zmiana została zamknięta. Nikt nie otrzyma wiadomości.</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Użyj mojej wersji</translation>
    </message>
    <message>
        <source>Use mine: %1</source>
        <translation>Użyj mojej wersji: %1</translation>
    </message>
    <message>
        <source>Takes the place of theirs.</source>
        <translation>Zastępuje ich wersję.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Wyślij ponownie</translation>
    </message>
    <message>
        <source>Send it again as it is</source>
        <translation>Wyślij ponownie bez zmian</translation>
    </message>
    <message>
        <source>Of use when what stood in the way is mended; else it stays here.</source>
        <translation>Przydatne, gdy przeszkodę usunięto; w&#xa0;przeciwnym razie zmiana zostaje tutaj.</translation>
    </message>
    <message>
        <source>It goes to the hub as you had made it.</source>
        <translation>Trafi do serwera w&#xa0;takiej postaci jak przedtem.</translation>
    </message>
</context>
<context>
    <name>sek::RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Kod odzyskiwania</translation>
    </message>
    <message>
        <source>Print this code or write it down</source>
        <translation>Kod należy wydrukować lub zapisać</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Kod jest zachowany</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in half a minute.</source>
        <translation>Skopiowano. Schowek zostanie opróżniony za pół minuty.</translation>
    </message>
    <message>
        <source>It opens the data on this computer when the keychain or the passphrase does not. Keep it where you keep important papers.</source>
        <translation>Otwiera dane na tym komputerze, gdy nie zrobi tego pęk kluczy ani hasło. Należy go przechowywać z&#xa0;ważnymi dokumentami.</translation>
    </message>
    <message>
        <source>It is shown only now. You can make a new one at any time; then the old one ends.</source>
        <translation>Jest pokazywany tylko teraz. W&#xa0;każdej chwili można utworzyć nowy; stary traci wtedy ważność.</translation>
    </message>
    <message>
        <source>Sekretariat: recovery code for the data on one computer.</source>
        <translation>Sekretariat: kod odzyskiwania danych na jednym komputerze.</translation>
    </message>
    <message>
        <source>Whoever has it and the computer can open the data. Keep it where you keep important papers.</source>
        <translation>Kto ma kod i&#xa0;komputer, może otworzyć dane. Należy go przechowywać z&#xa0;ważnymi dokumentami.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Kody odzyskiwania</translation>
    </message>
    <message>
        <source>Print these codes or write them down</source>
        <translation>Te kody należy wydrukować lub zapisać</translation>
    </message>
    <message>
        <source>Each works once in place of the authenticator app: for a new computer, or for a new password when you have forgotten yours.</source>
        <translation>Każdy działa jeden raz zamiast aplikacji uwierzytelniającej: przy nowym komputerze lub przy nowym haśle po zapomnieniu poprzedniego.</translation>
    </message>
    <message>
        <source>They are shown only now. New ones end the old ones.</source>
        <translation>Są pokazywane tylko teraz. Nowe unieważniają stare.</translation>
    </message>
    <message>
        <source>Sekretariat: recovery codes of an account on the hub. Each works once, together with the password or an invitation.</source>
        <translation>Sekretariat: kody odzyskiwania konta na serwerze. Każdy działa jeden raz, razem z&#xa0;hasłem lub zaproszeniem.</translation>
    </message>
</context>
<context>
    <name>sek::RegisterDialog</name>
    <message>
        <source>Register a participant</source>
        <translation>Zarejestruj uczestnika</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Telefon komórkowy</translation>
    </message>
    <message>
        <source>The participant&apos;s own: codes go there once it is confirmed.</source>
        <translation>Własny telefon uczestnika: kody trafią tam po potwierdzeniu.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Zarejestruj</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>To nie jest numer telefonu.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>To nie jest adres e-mail.</translation>
    </message>
    <message>
        <source>This person is registered already.</source>
        <translation>Ta osoba jest już zarejestrowana.</translation>
    </message>
    <message>
        <source>This belongs to a member of the staff. Codes go to the participant&apos;s own phone or address.</source>
        <translation>To należy do pracownika. Kody trafiają na własny telefon lub adres uczestnika.</translation>
    </message>
    <message>
        <source>Another participant has this already. Codes go to the participant&apos;s own phone or address.</source>
        <translation>Ma to już inny uczestnik. Kody trafiają na własny telefon lub adres uczestnika.</translation>
    </message>
    <message>
        <source>What the participant is told about these data</source>
        <translation>Informacja dla uczestnika o&#xa0;tych danych</translation>
    </message>
    <message>
        <source>Why two people share it</source>
        <translation>Dlaczego korzystają z&#xa0;niego dwie osoby</translation>
    </message>
    <message>
        <source>Kept with the address. What is signed over it counts as low assurance.</source>
        <translation>Przechowywane z&#xa0;adresem. Podpis złożony tą drogą ma niski poziom pewności.</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Pokaż osobę</translation>
    </message>
    <message>
        <source>Add to the project</source>
        <translation>Dodaj do projektu</translation>
    </message>
    <message>
        <source>somebody of another project</source>
        <translation>ktoś z&#xa0;innego projektu</translation>
    </message>
    <message>
        <source>Takes part in this project already: %1</source>
        <translation>Już bierze udział w&#xa0;tym projekcie: %1</translation>
    </message>
    <message>
        <source>Registered already: %1. Name and addresses stay as they are; the person joins this project.</source>
        <translation>Już w&#xa0;rejestrze: %1. Imię, nazwisko i&#xa0;adresy pozostają bez zmian; osoba dołącza do tego projektu.</translation>
    </message>
    <message>
        <source>Write why, in at least ten letters.</source>
        <translation>Należy podać powód, co najmniej dziesięć liter.</translation>
    </message>
</context>
<context>
    <name>sek::RegisterPage</name>
    <message>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Register organisation</source>
        <translation>Zarejestruj organizację</translation>
    </message>
    <message>
        <source>The few things without which there is no record. Numbers, address, contact person and colleagues follow on the pages.</source>
        <translation>Tylko to, bez czego nie ma wpisu. Numery, adres, osobę kontaktową i&#xa0;współpracowników podaje się potem na stronach.</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Osoba rejestrująca</translation>
    </message>
    <message>
        <source>Is it here already?</source>
        <translation>Czy już tu jest?</translation>
    </message>
    <message>
        <source>Name and numbers are compared with the organisations on this computer. Search in ORS too.</source>
        <translation>Nazwa i&#xa0;numery są porównywane z&#xa0;organizacjami na tym komputerze. Należy szukać także w&#xa0;ORS.</translation>
    </message>
    <message>
        <source>The address you sign in with. You can change it after the registration.</source>
        <translation>Adres logowania. Po rejestracji można go zmienić.</translation>
    </message>
    <message>
        <source>It has the same PIC.</source>
        <translation>Ma ten sam PIC.</translation>
    </message>
    <message>
        <source>It has the same VAT number.</source>
        <translation>Ma ten sam numer VAT UE.</translation>
    </message>
    <message>
        <source>It has the same registration number.</source>
        <translation>Ma ten sam numer rejestrowy.</translation>
    </message>
    <message>
        <source>It has the same name or a very similar one.</source>
        <translation>Ma taką samą lub bardzo podobną nazwę.</translation>
    </message>
    <message>
        <source>Found on this computer.</source>
        <translation>Znaleziono na tym komputerze.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Otwórz ją</translation>
    </message>
    <message>
        <source>It is another one</source>
        <translation>To inna organizacja</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fill in or mend</source>
        <translation>
            <numerusform>%n pole do uzupełnienia lub poprawy</numerusform>
            <numerusform>%n pola do uzupełnienia lub poprawy</numerusform>
            <numerusform>%n pól do uzupełnienia lub poprawy</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whether it is the one found</source>
        <translation>Wskaż, czy to ta organizacja</translation>
    </message>
    <message>
        <source>The hub has not said yet which address you sign in with. It cannot be reached now.</source>
        <translation>Serwer nie podał jeszcze adresu logowania. Teraz nie można się z&#xa0;nim połączyć.</translation>
    </message>
</context>
<context>
    <name>sek::RegisterProblems</name>
    <message>
        <source>Somebody is registered already</source>
        <translation>Ktoś jest już w&#xa0;rejestrze</translation>
    </message>
    <message>
        <source>Somebody was not registered</source>
        <translation>Kogoś nie zarejestrowano</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>uczestnik</translation>
    </message>
    <message>
        <source>The identity number is somebody’s already, perhaps of another project.</source>
        <translation>Ten numer jest już w&#xa0;rejestrze, może w&#xa0;innym projekcie.</translation>
    </message>
    <message>
        <source>Add to the project</source>
        <translation>Dodaj do projektu</translation>
    </message>
    <message>
        <source>Add the registered person to the project</source>
        <translation>Dodaj zarejestrowaną osobę do projektu</translation>
    </message>
    <message>
        <source>Name and addresses stay as they are; when and how the person takes part is taken over.</source>
        <translation>Imię, nazwisko i&#xa0;adresy pozostają bez zmian; przejmuje się to, kiedy i&#xa0;jak osoba bierze udział.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Wyślij ponownie</translation>
    </message>
    <message>
        <source>Send it again as it is</source>
        <translation>Wyślij ponownie bez zmian</translation>
    </message>
    <message>
        <source>Of use when what stood in the way is mended; else it stays here.</source>
        <translation>Przydatne, gdy przeszkodę usunięto; w&#xa0;przeciwnym razie zmiana zostaje tutaj.</translation>
    </message>
</context>
<context>
    <name>sek::RejectCard</name>
    <message>
        <source>What is not correct?</source>
        <translation>Co się nie zgadza?</translation>
    </message>
    <message>
        <source>Too many hours</source>
        <translation>Za dużo godzin</translation>
    </message>
    <message>
        <source>Too few hours</source>
        <translation>Za mało godzin</translation>
    </message>
    <message>
        <source>Wrong activity</source>
        <translation>Niewłaściwe działanie</translation>
    </message>
    <message>
        <source>This is not about me</source>
        <translation>To nie dotyczy mnie</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Coś innego</translation>
    </message>
    <message>
        <source>Write what is wrong, for example the day and the time.</source>
        <translation>Napisz, co jest nie tak, na przykład dzień i&#xa0;czas.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Co jest nie tak</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Odeślij</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>At least ten letters, so that it can be understood.</source>
        <translation>Co najmniej dziesięć liter, aby można było zrozumieć.</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>Napisz, co to jest.</translation>
    </message>
</context>
<context>
    <name>sek::RejoinDialog</name>
    <message>
        <source>Join again</source>
        <translation>Dołącz ponownie</translation>
    </message>
    <message>
        <source>This computer becomes a new device of your account on the hub %1. Everything you typed is kept and sent afterwards.</source>
        <translation>Ten komputer stanie się nowym urządzeniem konta na serwerze %1. Wszystko, co wpisano, zostanie zachowane i&#xa0;potem wysłane.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>That is another hub. The data here belong to the hub %1.</source>
        <translation>To inny serwer. Dane tutaj należą do serwera %1.</translation>
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
        <translation>Ustawianie nowego hasła</translation>
    </message>
    <message>
        <source>Without either, an owner has to remove your access and invite you again.</source>
        <translation>Bez żadnego z&#xa0;nich właściciel musi odebrać dostęp i&#xa0;zaprosić ponownie.</translation>
    </message>
    <message>
        <source>Code of your authenticator app, or a recovery code</source>
        <translation>Kod z&#xa0;aplikacji uwierzytelniającej lub kod odzyskiwania</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nowe hasło ponownie</translation>
    </message>
    <message>
        <source>At least 15 characters. A sentence is easy to remember.</source>
        <translation>Co najmniej 15 znaków. Zdanie łatwo zapamiętać.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Ustaw hasło</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>To pole należy wypełnić.</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>Oba wpisy się różnią.</translation>
    </message>
    <message>
        <source>This is not a whole link. Copy all of it, it begins with “sekretariat:”.</source>
        <translation>To nie jest cały link. Należy skopiować całość, zaczyna się od „sekretariat:”.</translation>
    </message>
    <message>
        <source>This link is of another hub.</source>
        <translation>Ten link pochodzi z&#xa0;innego serwera.</translation>
    </message>
    <message>
        <source>The code is not correct, or it has been used already.</source>
        <translation>Kod jest nieprawidłowy lub został już użyty.</translation>
    </message>
    <message>
        <source>This link is an invitation to join, not one to a new password.</source>
        <translation>Ten link to zaproszenie do dołączenia, a&#xa0;nie do nowego hasła.</translation>
    </message>
    <message>
        <source>The link was made for another address than %1.</source>
        <translation>Link utworzono dla innego adresu niż %1.</translation>
    </message>
    <message>
        <source>Ask whoever runs the hub %1 for a link to a new password for %2.</source>
        <translation>Osobę prowadzącą serwer %1 należy poprosić o&#xa0;link do nowego hasła dla adresu %2.</translation>
    </message>
    <message>
        <source>With it you need a code of your authenticator app, or one of the recovery codes of your account.</source>
        <translation>Potrzebny jest też kod z&#xa0;aplikacji uwierzytelniającej lub jeden z&#xa0;kodów odzyskiwania konta.</translation>
    </message>
    <message>
        <source>Link to a new password</source>
        <translation>Link do nowego hasła</translation>
    </message>
</context>
<context>
    <name>sek::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>Przejrzyj zmiany</translation>
    </message>
    <message>
        <source>Nothing is sent yet. All of it takes effect together, or none of it.</source>
        <translation>Niczego jeszcze nie wysłano. Wszystko zacznie obowiązywać razem albo wcale.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Drop this change</source>
        <translation>Odrzuć tę zmianę</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Nobody is told.</source>
        <translation>Nikt nie zostanie powiadomiony.</translation>
    </message>
    <message>
        <source>Who is told: %1</source>
        <translation>Kto zostanie powiadomiony: %1</translation>
    </message>
    <message>
        <source>Nobody is invited.</source>
        <translation>Nikt nie zostanie zaproszony.</translation>
    </message>
    <message>
        <source>Who is invited to create an EU Login account: %1</source>
        <translation>Kto zostanie zaproszony do utworzenia konta EU Login: %1</translation>
    </message>
    <message>
        <source>Update my organisation opens the first one; nothing is sent before they are mended.</source>
        <translation>„Aktualizuj moją organizację” otwiera pierwszy z&#xa0;nich; nic nie zostanie wysłane, dopóki nie zostaną poprawione.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s).</source>
        <translation>
            <numerusform>%n błąd.</numerusform>
            <numerusform>%n błędy.</numerusform>
            <numerusform>%n błędów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update my organisation (%1)</source>
        <translation>Aktualizuj moją organizację (%1)</translation>
    </message>
    <message>
        <source>Drop: %1</source>
        <translation>Odrzuć: %1</translation>
    </message>
</context>
<context>
    <name>sek::ReviewModel</name>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n adres</numerusform>
            <numerusform>%n adresy</numerusform>
            <numerusform>%n adresów</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
    </message>
    <message>
        <source>Drop this change</source>
        <translation>Odrzuć tę zmianę</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Było</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Będzie</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Powiadomieni</translation>
    </message>
    <message>
        <source>Who is invited</source>
        <translation>Zaproszeni</translation>
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
        <translation>Brak wyników</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizacje</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Uczestnicy</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekty</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Accreditations</source>
        <translation>Akredytacje</translation>
    </message>
</context>
<context>
    <name>sek::SearchPage</name>
    <message>
        <source>Search for organisations</source>
        <translation>Szukaj organizacji</translation>
    </message>
    <message>
        <source>Type at least three characters</source>
        <translation>Należy wpisać co najmniej trzy znaki</translation>
    </message>
    <message>
        <source>Legal name, business name, website, OID or PIC. Accents and capitals do not matter.</source>
        <translation>Pełna nazwa, nazwa skrócona, strona internetowa, OID lub PIC. Znaki diakrytyczne i&#xa0;wielkość liter nie mają znaczenia.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Brak wyników</translation>
    </message>
    <message>
        <source>Only organisations that are kept on this computer are searched.</source>
        <translation>Wyszukiwanie obejmuje tylko organizacje zapisane na tym komputerze.</translation>
    </message>
    <message>
        <source>Searches the organisations that are kept on this computer, also without a network.</source>
        <translation>Przeszukuje organizacje zapisane na tym komputerze, także bez sieci.</translation>
    </message>
    <message>
        <source>Name, website, OID or PIC</source>
        <translation>Nazwa, strona, OID lub PIC</translation>
    </message>
    <message>
        <source>OID</source>
        <translation>OID</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translatorcomment>Short form for a table header.</translatorcomment>
        <translation>Pełna nazwa</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Państwo</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>My organisations</source>
        <translation>Moje organizacje</translation>
    </message>
    <message>
        <source>%1 organisations found; the first %2 are shown. Add words or criteria to find fewer.</source>
        <translation>Znaleziono organizacji: %1; widać pierwsze %2. Dodatkowe słowa lub kryteria zawężą wynik.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) found</source>
        <translation>
            <numerusform>Znaleziono %n organizację</numerusform>
            <numerusform>Znaleziono %n organizacje</numerusform>
            <numerusform>Znaleziono %n organizacji</numerusform>
        </translation>
    </message>
    <message>
        <source>More criteria</source>
        <translation>Więcej kryteriów</translation>
    </message>
    <message>
        <source>Empty the criteria</source>
        <translation>Wyczyść kryteria</translation>
    </message>
</context>
<context>
    <name>sek::SelectUserDialog</name>
    <message>
        <source>Select authorised user</source>
        <translation>Wybierz uprawnionego użytkownika</translation>
    </message>
    <message>
        <source>Select the authorised user whose details are copied to the contact person form.</source>
        <translation>Należy wybrać uprawnionego użytkownika, którego dane zostaną skopiowane do formularza osoby kontaktowej.</translation>
    </message>
    <message>
        <source>The details replaced are those of: %1</source>
        <translation>Zastąpione zostaną dane osoby: %1</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Ty)</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Do usunięcia</translation>
    </message>
    <message>
        <source>This is a copy. The change takes effect when you choose “Update my organisation”.</source>
        <translation>To jest kopia. Zmiana zacznie obowiązywać po użyciu przycisku „Aktualizuj moją organizację”.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Potwierdź</translation>
    </message>
</context>
<context>
    <name>sek::SessionListDialog</name>
    <message>
        <source>Sessions</source>
        <translation>Zajęcia</translation>
    </message>
    <message>
        <source>Plan sessions…</source>
        <translation>Zaplanuj zajęcia…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>No session is planned yet.</source>
        <translation>Nie zaplanowano jeszcze zajęć.</translation>
    </message>
    <message>
        <source>Hours stand on this session. Empty them first, or leave it in the plan.</source>
        <translation>Na tych zajęciach są godziny. Najpierw należy je usunąć albo zostawić zajęcia w&#xa0;planie.</translation>
    </message>
</context>
<context>
    <name>sek::SessionsDialog</name>
    <message>
        <source>Plan sessions</source>
        <translation>Zaplanuj zajęcia</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Dni tygodnia</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Break in minutes</source>
        <translation>Przerwa w&#xa0;minutach</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Zaplanuj</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) will be added.</source>
        <translation>
            <numerusform>Zostaną dodane %n zajęcia.</numerusform>
            <numerusform>Zostaną dodane %n zajęcia.</numerusform>
            <numerusform>Zostanie dodanych %n zajęć.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type times such as 08:30; the end comes after the beginning.</source>
        <translation>Należy wpisać godziny, na przykład 08:30; koniec jest po początku.</translation>
    </message>
    <message>
        <source>Type two dates in their order.</source>
        <translation>Należy wpisać dwie daty we właściwej kolejności.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Należy wybrać co najmniej jeden dzień tygodnia.</translation>
    </message>
    <message>
        <source>Every how many weeks</source>
        <translation>Co ile tygodni</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Days of the sessions</source>
        <translation>Dni zajęć</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, public holiday</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type a number from 1 to 52: 2 is every second week.</source>
        <translation>Należy wpisać liczbę od 1 do 52: 2 oznacza co drugi tydzień.</translation>
    </message>
    <message>
        <source>Tick at least one day.</source>
        <translation>Należy zaznaczyć co najmniej jeden dzień.</translation>
    </message>
</context>
<context>
    <name>sek::SessionsModel</name>
    <message>
        <source>Change the session</source>
        <translation>Zmień zajęcia</translation>
    </message>
    <message>
        <source>Take it out of the plan</source>
        <translation>Usuń z&#xa0;planu</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Czynności</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
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
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Język i wygląd</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- change it on every page.</source>
        <translation>Ctrl++ i&#xa0;Ctrl+- zmieniają go na każdej stronie.</translation>
    </message>
    <message>
        <source>Lock when nobody works</source>
        <translation>Blokuj, gdy nikt nie pracuje</translation>
    </message>
    <message>
        <source>My computers</source>
        <translation>Moje komputery</translation>
    </message>
    <message>
        <source>About Sekretariat</source>
        <translation>O programie Sekretariat</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>po %n minucie</numerusform>
            <numerusform>po %n minutach</numerusform>
            <numerusform>po %n minutach</numerusform>
        </translation>
    </message>
    <message>
        <source>Sekretariat %1. Free software under the GNU General Public License, version 3 or later; there is no warranty.</source>
        <translation>Sekretariat %1. Wolne oprogramowanie na licencji GNU General Public License w&#xa0;wersji 3 lub nowszej; bez gwarancji.</translation>
    </message>
    <message>
        <source>Made with Qt %1, SQLCipher, OpenSSL, libsodium, ICU, libphonenumber and QtKeychain.</source>
        <translation>Wykorzystano: Qt %1, SQLCipher, OpenSSL, libsodium, ICU, libphonenumber i&#xa0;QtKeychain.</translation>
    </message>
    <message>
        <source>The hub runs on this computer.</source>
        <translation>Serwer działa na tym komputerze.</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <translation>Serwer: %1</translation>
    </message>
    <message>
        <source>Fingerprint of the hub: %1</source>
        <translation>Odcisk klucza serwera: %1</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once. What you have typed on the pages, in the months and in forms is kept.</source>
        <translation>Ctrl+L blokuje od razu. Wpisy na stronach, w&#xa0;miesiącach i&#xa0;w&#xa0;formularzach zostają.</translation>
    </message>
</context>
<context>
    <name>sek::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiaturowe</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Czynność</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Close or empty</source>
        <translation>Zamknij lub wyczyść</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>sek::SideBar</name>
    <message>
        <source>Areas</source>
        <translation>Sekcje</translation>
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
        <translation>Zgłoś i&#xa0;podpisz</translation>
    </message>
    <message numerus="yes">
        <source>%1: report and sign %n month(s)</source>
        <translation>
            <numerusform>%1: zgłoś i&#xa0;podpisz %n miesiąc</numerusform>
            <numerusform>%1: zgłoś i&#xa0;podpisz %n miesiące</numerusform>
            <numerusform>%1: zgłoś i&#xa0;podpisz %n miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign %n month(s)</source>
        <translation>
            <numerusform>Podpisz %n miesiąc</numerusform>
            <numerusform>Podpisz %n miesiące</numerusform>
            <numerusform>Podpisz %n miesięcy</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Freeze and send the code</source>
        <translation>Zamroź i&#xa0;wyślij kod</translation>
    </message>
    <message>
        <source>Somebody changed one of the months in the meantime. Close this and look at it again.</source>
        <translation>Ktoś zmienił w&#xa0;międzyczasie jeden z&#xa0;miesięcy. Należy zamknąć to okno i&#xa0;obejrzeć go ponownie.</translation>
    </message>
    <message>
        <source>The hub freezes the months…</source>
        <translation>Serwer zamraża miesiące…</translation>
    </message>
    <message>
        <source>It is queued: freezing and the code need the hub. Come back when it can be reached.</source>
        <translation>W&#xa0;kolejce: zamrożenie i&#xa0;kod wymagają serwera. Należy wrócić, gdy będzie dostępny.</translation>
    </message>
    <message>
        <source>A code needs a phone or e-mail address of your own that you have confirmed.</source>
        <translation>Kod wymaga własnego telefonu lub adresu e-mail, który potwierdzono.</translation>
    </message>
    <message>
        <source>Where my codes go…</source>
        <translation>Dokąd trafiają moje kody…</translation>
    </message>
    <message>
        <source>%1, %2: was %3, now %4</source>
        <comment>day, activity, hours, hours</comment>
        <translation>%1, %2: było %3, jest %4</translation>
    </message>
    <message>
        <source>The same hours as in version %1.</source>
        <translation>Te same godziny co w&#xa0;wersji %1.</translation>
    </message>
    <message>
        <source>Changed since version %1:</source>
        <translation>Zmieniono od wersji %1:</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Powód: %1</translation>
    </message>
    <message>
        <source>%1, corrected</source>
        <comment>person</comment>
        <translation>%1, skorygowano</translation>
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
        <translation>Pokaż dzień</translation>
    </message>
    <message>
        <source>Show the month</source>
        <translation>Pokaż miesiąc</translation>
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
            <numerusform>%n zgłoszona godzina</numerusform>
            <numerusform>%n zgłoszone godziny</numerusform>
            <numerusform>%n zgłoszonych godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reported</source>
        <comment>time</comment>
        <translation>zgłoszono %1</translation>
    </message>
    <message>
        <source>It could not be sent. Try again in a moment.</source>
        <translation>Nie udało się wysłać. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>%1, your attendance on %2</source>
        <extracomment>The participant&apos;s name and a month: Astrid Exempel, your attendance in March</extracomment>
        <translation>%1, Twoja obecność: %2</translation>
    </message>
    <message>
        <source>%1, your attendance in %2</source>
        <translation>%1, Twoja obecność: %2</translation>
    </message>
    <message>
        <source>The hours were corrected (version %1). Read them through again. If they are correct you sign with a code.</source>
        <translation>Godziny poprawiono (wersja %1). Przeczytaj je jeszcze raz. Jeśli się zgadzają, podpiszesz kodem.</translation>
    </message>
    <message>
        <source>Read the hours through. If they are correct you sign with a code.</source>
        <translation>Przeczytaj godziny. Jeśli się zgadzają, podpiszesz kodem.</translation>
    </message>
    <message>
        <source>Your hours day by day</source>
        <translation>Twoje godziny dzień po dniu</translation>
    </message>
    <message>
        <source>Sum</source>
        <comment>row</comment>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Reported time</source>
        <translation>Zgłoszony czas</translation>
    </message>
    <message>
        <source>Responsible: %1, signed %2</source>
        <translation>Osoba odpowiedzialna: %1, podpisano %2</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Oświadczenie</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n hour(s)</source>
        <translation>
            <numerusform>Podpisz %n godzinę</numerusform>
            <numerusform>Podpisz %n godziny</numerusform>
            <numerusform>Podpisz %n godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>Podpisz %1</translation>
    </message>
    <message>
        <source>The time is not correct…</source>
        <translation>Czas się nie zgadza…</translation>
    </message>
    <message>
        <source>%1, confirm your phone or address</source>
        <translation>%1, potwierdź swój telefon lub adres</translation>
    </message>
    <message>
        <source>A code goes to %1. Type it in, so that we know it is yours. Afterwards the staff look at an identity document.</source>
        <translation>Kod trafi na %1. Wpisz go, abyśmy wiedzieli, że to Twoje. Potem pracownicy obejrzą dokument tożsamości.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <source>Never give the code to the staff. Type it in yourself.</source>
        <translation>Nigdy nie podawaj kodu pracownikom. Wpisz go samodzielnie.</translation>
    </message>
    <message>
        <source>A one-time code makes a simple electronic signature.</source>
        <translation>Kod jednorazowy to zwykły podpis elektroniczny.</translation>
    </message>
</context>
<context>
    <name>sek::SigningWatchDialog</name>
    <message>
        <source>How codes were used</source>
        <translation>Jak używano kodów</translation>
    </message>
    <message>
        <source>Nothing stands out in this week.</source>
        <translation>W tym tygodniu nic nie zwraca uwagi.</translation>
    </message>
    <message>
        <source>No month is signed yet.</source>
        <translation>Żaden miesiąc nie jest jeszcze podpisany.</translation>
    </message>
    <message>
        <source>What deserves a look</source>
        <translation>Czemu warto się przyjrzeć</translation>
    </message>
    <message>
        <source>There may be a good reason for each. A class that signs after a session is quick, too.</source>
        <translation>Każda z&#xa0;tych rzeczy może mieć dobre wyjaśnienie. Grupa, która podpisuje po zajęciach, też jest szybka.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day of a week</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Ask whether they signed</source>
        <translation>Zapytaj, czy podpisali</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Uczestnik</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Somebody who is not listed any more</source>
        <translation>Ktoś, kogo nie ma już na liście</translation>
    </message>
    <message numerus="yes">
        <source>%n people signed quickly one after another at one computer</source>
        <translation>
            <numerusform>%n osoba szybko podpisała na jednym komputerze</numerusform>
            <numerusform>%n osoby szybko jedna po drugiej podpisały na jednym komputerze</numerusform>
            <numerusform>%n osób szybko jedna po drugiej podpisało na jednym komputerze</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed at a computer of yours outside the times of sessions</source>
        <translation>Podpisano na Państwa komputerze poza godzinami zajęć</translation>
    </message>
    <message>
        <source>Signed shortly after the phone or mailbox was changed</source>
        <translation>Podpisano krótko po zmianie telefonu lub adresu e-mail</translation>
    </message>
    <message>
        <source>Phone or mailbox confirmed outside the times of sessions</source>
        <translation>Telefon lub adres e-mail potwierdzony poza godzinami zajęć</translation>
    </message>
    <message numerus="yes">
        <source>Phones or mailboxes of %n people confirmed on one computer within minutes</source>
        <translation>
            <numerusform>Telefon lub adres e-mail %n osoby potwierdzony na jednym komputerze w&#xa0;ciągu kilku minut</numerusform>
            <numerusform>Telefony lub adresy e-mail %n osób potwierdzone na jednym komputerze w&#xa0;ciągu kilku minut</numerusform>
            <numerusform>Telefony lub adresy e-mail %n osób potwierdzone na jednym komputerze w&#xa0;ciągu kilku minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) were signed by participants in this week.</source>
        <translation>
            <numerusform>W tym tygodniu uczestnicy podpisali %n miesiąc.</numerusform>
            <numerusform>W tym tygodniu uczestnicy podpisali %n miesiące.</numerusform>
            <numerusform>W tym tygodniu uczestnicy podpisali %n miesięcy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed it, %1</source>
        <comment>date</comment>
        <translation>Podpis potwierdzony, %1</translation>
    </message>
    <message>
        <source>Did not sign it, %1</source>
        <comment>date</comment>
        <translation>Zaprzeczono podpisowi, %1</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Jeszcze nie zapytano</translation>
    </message>
    <message>
        <source>Not reached, %1</source>
        <comment>date</comment>
        <translation>Brak kontaktu, %1</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Zanotuj odpowiedź</translation>
    </message>
    <message>
        <source>%1, %2: did they sign?</source>
        <comment>month, person</comment>
        <translation>%1, %2: czy to podpis tej osoby?</translation>
    </message>
    <message>
        <source>Yes, they signed</source>
        <translation>Tak, to podpis tej osoby</translation>
    </message>
    <message>
        <source>No, they did not sign</source>
        <translation>Nie, to nie podpis tej osoby</translation>
    </message>
    <message>
        <source>Open a correction of the month, or let them object: the signature is looked into.</source>
        <translation>Należy otworzyć korektę miesiąca albo pozwolić zgłosić sprzeciw: podpis zostanie sprawdzony.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Brak kontaktu</translation>
    </message>
    <message>
        <source>The month stays on the list.</source>
        <translation>Miesiąc pozostaje na liście.</translation>
    </message>
    <message>
        <source>Where the contact came from: employer, agency …</source>
        <translation>Skąd pochodził kontakt: pracodawca, urząd…</translation>
    </message>
    <message>
        <source>Whoever reported the month does not ask about it. Somebody else has to.</source>
        <translation>Kto zgłosił miesiąc, nie pyta o&#xa0;niego. Musi to zrobić ktoś inny.</translation>
    </message>
    <message>
        <source>The answer is noted.</source>
        <translation>Odpowiedź jest zanotowana.</translation>
    </message>
    <message>
        <source>How codes were used, %1</source>
        <comment>week</comment>
        <translation>Jak używano kodów, %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Asked whether they signed: %1</source>
        <comment>month</comment>
        <translation>Zapytano o&#xa0;podpis: %1</translation>
    </message>
    <message>
        <source>Some months are picked by chance. Whoever reported the month does not ask.</source>
        <translation>Niektóre miesiące są wybierane losowo. Kto zgłosił miesiąc, ten nie pyta.</translation>
    </message>
    <message>
        <source>Not by the phone or mailbox the code went to: by the employer, the agency, a register.</source>
        <translation>Nie przez telefon lub e-mail, na który poszedł kod, lecz przez pracodawcę, urząd lub rejestr.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Czynności</translation>
    </message>
</context>
<context>
    <name>sek::StaffWayOut</name>
    <message>
        <source>Back to the staff</source>
        <translation>Powrót do pracowników</translation>
    </message>
    <message>
        <source>Only the staff can leave this screen. Type the passphrase for this computer.</source>
        <translation>Ten ekran mogą opuścić tylko pracownicy. Należy wpisać hasło do danych na tym komputerze.</translation>
    </message>
    <message>
        <source>Only the staff can leave this screen. Type the password of the person who is signed in.</source>
        <translation>Ten ekran mogą opuścić tylko pracownicy. Należy wpisać hasło zalogowanej osoby.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło do danych</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>kiosk</comment>
        <translation>Wyjdź</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>This is not the right password.</source>
        <translation>To nie jest właściwe hasło.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a few minutes.</source>
        <translation>Za dużo prób. Należy odczekać kilka minut.</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Try again in a moment.</source>
        <translation>Serwer jest nieosiągalny. Spróbuj ponownie za chwilę.</translation>
    </message>
</context>
<context>
    <name>sek::StartPage</name>
    <message>
        <source>Welcome to Sekretariat</source>
        <translation>Witamy w programie Sekretariat</translation>
    </message>
    <message>
        <source>What you enter is kept encrypted on this computer and works without a network. How would you like to begin?</source>
        <translation>Wpisane dane są przechowywane na tym komputerze w&#xa0;postaci zaszyfrowanej i&#xa0;działają bez sieci. Od czego zacząć?</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Wypróbuj z przykładowymi danymi</translation>
    </message>
    <message>
        <source>Three invented organisations to look around in. Nothing is sent anywhere.</source>
        <translation>Trzy wymyślone organizacje na próbę. Nic nie jest nigdzie wysyłane.</translation>
    </message>
    <message>
        <source>Join an organisation</source>
        <translation>Dołącz do organizacji</translation>
    </message>
    <message>
        <source>You have an invitation link, or the address of your organisation’s hub.</source>
        <translation>Potrzebny jest link z&#xa0;zaproszeniem lub adres serwera organizacji.</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Tylko ten komputer</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Dołącz</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Należy podać imię i nazwisko.</translation>
    </message>
    <message>
        <source>E-mail address or password is not correct.</source>
        <translation>Adres e-mail lub hasło jest nieprawidłowe.</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Jak zacząć?</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Start with sample data</source>
        <translation>Zacznij od danych przykładowych</translation>
    </message>
    <message>
        <source>Begin on this computer</source>
        <translation>Zacznij na tym komputerze</translation>
    </message>
    <message>
        <source>Making the sample. This takes half a minute.</source>
        <translation>Tworzenie przykładu. Potrwa to pół minuty.</translation>
    </message>
    <message>
        <source>Starting the hub on this computer…</source>
        <translation>Uruchamianie serwera na tym komputerze…</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>To pole należy wypełnić.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>To nie jest adres e-mail.</translation>
    </message>
    <message>
        <source>E-mail address, password or code is not correct.</source>
        <translation>Adres e-mail, hasło lub kod jest nieprawidłowy.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or said no. Unlock it and try again, or choose a passphrase.</source>
        <translation>Pęk kluczy tego komputera jest zablokowany lub odmówił. Należy go odblokować i&#xa0;spróbować ponownie albo wybrać hasło.</translation>
    </message>
    <message>
        <source>There is encrypted data in this folder, but its key file is missing. Nothing was changed; ask whoever helps you with the computer.</source>
        <translation>W&#xa0;tym folderze są zaszyfrowane dane, ale brakuje pliku z&#xa0;kluczem. Niczego nie zmieniono; należy poprosić o&#xa0;pomoc z&#xa0;komputerem.</translation>
    </message>
    <message>
        <source>The program makes a small hub on this computer with three invented associations: one in Latvia, one in Sweden, one in Poland.</source>
        <translation>Program tworzy na tym komputerze mały serwer z&#xa0;trzema zmyślonymi stowarzyszeniami: na Łotwie, w&#xa0;Szwecji i&#xa0;w&#xa0;Polsce.</translation>
    </message>
    <message>
        <source>You look through the eyes of one of their people. Messages to others are only written into a folder.</source>
        <translation>Widać w&#xa0;nim to, co widzi jedna z&#xa0;ich osób. Wiadomości do innych trafiają tylko do folderu.</translation>
    </message>
    <message>
        <source>The program runs a hub of its own on this computer, encrypted and reachable from here only.</source>
        <translation>Program uruchamia na tym komputerze własny serwer, zaszyfrowany i&#xa0;dostępny tylko stąd.</translation>
    </message>
    <message>
        <source>You become the owner of the organisation, which you register in the next step.</source>
        <translation>W&#xa0;następnym kroku rejestruje się organizację i&#xa0;zostaje jej właścicielem.</translation>
    </message>
    <message>
        <source>Start a new organisation here, for yourself alone.</source>
        <translation>Nowa organizacja na tym komputerze, tylko na własny użytek.</translation>
    </message>
</context>
<context>
    <name>sek::StatisticsDialog</name>
    <message>
        <source>Values for statistics</source>
        <translation>Dane do statystyki</translation>
    </message>
    <message>
        <source>The hub asks before identity numbers leave it.</source>
        <translation>Serwer pyta o&#xa0;to, zanim wyda numery identyfikacyjne.</translation>
    </message>
    <message>
        <source>Form of the values</source>
        <translation>Postać danych</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Skoroszyt (XLSX)</translation>
    </message>
    <message>
        <source>To be uploaded as it is.</source>
        <translation>Do przesłania bez zmian.</translation>
    </message>
    <message>
        <source>List (CSV)</source>
        <translation>Lista (CSV)</translation>
    </message>
    <message>
        <source>For other programs.</source>
        <translation>Dla innych programów.</translation>
    </message>
    <message>
        <source>Copy the values</source>
        <translation>Kopiuj dane</translation>
    </message>
    <message>
        <source>To be pasted into the office’s own sheet, without headings.</source>
        <translation>Do wklejenia w&#xa0;arkusz urzędu, bez nagłówków.</translation>
    </message>
    <message>
        <source>When the file was uploaded.</source>
        <translation>Kiedy plik został przesłany.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Utwórz plik</translation>
    </message>
    <message>
        <source>Only the project’s contact persons may take these values out.</source>
        <translation>Te dane mogą pobrać tylko osoby kontaktowe projektu.</translation>
    </message>
    <message>
        <source>The project does not report to an office of statistics. This is set in the project.</source>
        <translation>Projekt nie przekazuje danych do urzędu statystycznego. Ustawia się to w&#xa0;projekcie.</translation>
    </message>
    <message>
        <source>The month is not over yet, or it is outside the project.</source>
        <translation>Miesiąc jeszcze się nie skończył albo leży poza projektem.</translation>
    </message>
    <message>
        <source>The hub could not make the file. Ask whoever runs the hub.</source>
        <translation>Serwer nie mógł utworzyć pliku. Należy zapytać osobę prowadzącą serwer.</translation>
    </message>
    <message>
        <source>The hub cannot be reached now. The values are made by the hub; try again when it can.</source>
        <translation>Serwer jest teraz nieosiągalny. Dane tworzy serwer; należy spróbować, gdy będzie osiągalny.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a minute and try again.</source>
        <translation>Zbyt wiele prób. Należy odczekać minutę i&#xa0;spróbować ponownie.</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>uczestnik</translation>
    </message>
    <message>
        <source>Left out, because the month is not signed: %1.</source>
        <translation>Pominięto, bo miesiąc nie jest podpisany: %1.</translation>
    </message>
    <message>
        <source>Without an identity number: %1.</source>
        <translation>Bez numeru identyfikacyjnego: %1.</translation>
    </message>
    <message>
        <source>Generate and upload again, in this order: %1.</source>
        <translation>Należy utworzyć i&#xa0;przesłać ponownie w&#xa0;tej kolejności: %1.</translation>
    </message>
    <message>
        <source>The order of the columns follows a profile that nobody has checked against the office’s form. Compare it once.</source>
        <translation>Kolejność kolumn wynika z&#xa0;profilu, którego nikt nie porównał z&#xa0;formularzem urzędu. Należy porównać ją raz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Mark as submitted</source>
        <translation>Oznacz jako przekazane</translation>
    </message>
    <message>
        <source>Copied. Paste the values now: they are taken out of the clipboard soon.</source>
        <translation>Skopiowano. Dane należy wkleić teraz: wkrótce znikną ze schowka.</translation>
    </message>
    <message>
        <source>Save the values</source>
        <translation>Zapisz dane</translation>
    </message>
    <message>
        <source>Saved. The file holds identity numbers and is not protected: delete it once it is uploaded.</source>
        <translation>Zapisano. Plik zawiera numery identyfikacyjne i&#xa0;nie jest chroniony: po przesłaniu należy go usunąć.</translation>
    </message>
    <message>
        <source>The date is in the future.</source>
        <translation>Data jest późniejsza niż dzisiejsza.</translation>
    </message>
    <message>
        <source>This is not a date. Check day, month and year.</source>
        <translation>To nie jest data. Należy sprawdzić dzień, miesiąc i rok.</translation>
    </message>
    <message>
        <source>Submit %1 first: months are sent in their order.</source>
        <translation>Najpierw należy przekazać: %1. Miesiące przekazuje się po kolei.</translation>
    </message>
    <message>
        <source>A month has changed in the meantime. Make the file again.</source>
        <translation>Jakiś miesiąc zmienił się w&#xa0;międzyczasie. Należy utworzyć plik ponownie.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>The file is made. Save it and upload it.</source>
        <translation>Plik jest gotowy. Należy go zapisać i&#xa0;przesłać.</translation>
    </message>
    <message>
        <source>Months and where they stand</source>
        <translation>Miesiące i&#xa0;ich stan</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Co będzie w&#xa0;pliku</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <translation>Jeszcze nie utworzono</translation>
    </message>
    <message>
        <source>Submitted on %1</source>
        <translation>Przekazano %1</translation>
    </message>
    <message>
        <source>Made again, not marked as submitted</source>
        <translation>Utworzono ponownie, nie oznaczono jako przekazane</translation>
    </message>
    <message>
        <source>Made, not marked as submitted</source>
        <translation>Utworzono, nie oznaczono jako przekazane</translation>
    </message>
    <message>
        <source>Changed since it was sent: generate and upload again</source>
        <translation>Zmieniono po wysłaniu: utwórz i&#xa0;prześlij ponownie</translation>
    </message>
    <message>
        <source>Changed since it was made: make it again</source>
        <translation>Zmieniono po utworzeniu: utwórz ponownie</translation>
    </message>
    <message>
        <source>Not marked as submitted yet, and to be sent before this month: %1.</source>
        <translation>Jeszcze nie oznaczono jako przekazane, a&#xa0;należy je wysłać przed tym miesiącem: %1.</translation>
    </message>
    <message>
        <source>starts on %1</source>
        <translation>zaczyna %1</translation>
    </message>
    <message>
        <source>leaves on %1</source>
        <translation>kończy %1</translation>
    </message>
    <message>
        <source>left out: not signed</source>
        <translation>pominięto: nie podpisano</translation>
    </message>
    <message>
        <source>no identity number</source>
        <translation>brak numeru identyfikacyjnego</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Uczestnik</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Godziny</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Do wiadomości</translation>
    </message>
    <message>
        <source>Make the file again</source>
        <translation>Utwórz plik ponownie</translation>
    </message>
    <message>
        <source>Marked as submitted.</source>
        <translation>Oznaczono jako przekazane.</translation>
    </message>
</context>
<context>
    <name>sek::SumsStrip</name>
    <message>
        <source>Sum</source>
        <comment>row</comment>
        <translation>Suma</translation>
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
        <translation>Organizacja: %1</translation>
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
        <translation>Cały miesiąc</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Odwołane</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Prowadzący</translation>
    </message>
    <message>
        <source>Timetable, %1</source>
        <translation>Harmonogram zajęć, %1</translation>
    </message>
</context>
<context>
    <name>sek::TimetableDialog</name>
    <message>
        <source>Timetable</source>
        <translation>Harmonogram zajęć</translation>
    </message>
    <message>
        <source>A month’s sessions on paper</source>
        <translation>Zajęcia z&#xa0;miesiąca na papierze</translation>
    </message>
    <message>
        <source>The coming month’s timetable is handed in by day %1 of the month before.</source>
        <translation>Harmonogram na następny miesiąc składa się do %1 dnia miesiąca poprzedzającego.</translation>
    </message>
    <message numerus="yes">
        <source>Changes are told %n day(s) ahead.</source>
        <translation>
            <numerusform>Zmiany zgłasza się z&#xa0;%n dniem wyprzedzenia.</numerusform>
            <numerusform>Zmiany zgłasza się z&#xa0;%n dniami wyprzedzenia.</numerusform>
            <numerusform>Zmiany zgłasza się z&#xa0;wyprzedzeniem %n dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Nothing is planned in this month yet.</source>
        <translation>W&#xa0;tym miesiącu nic jeszcze nie zaplanowano.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are planned.</source>
        <translation>
            <numerusform>Zaplanowano %n zajęcia.</numerusform>
            <numerusform>Zaplanowano %n zajęcia.</numerusform>
            <numerusform>Zaplanowano %n zajęć.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have no place or no trainer. Both stand with the activity.</source>
        <translation>
            <numerusform>%n zajęcia nie mają miejsca lub prowadzącego. Jedno i&#xa0;drugie podaje się przy działaniu.</numerusform>
            <numerusform>%n zajęcia nie mają miejsca lub prowadzącego. Jedno i&#xa0;drugie podaje się przy działaniu.</numerusform>
            <numerusform>%n zajęć nie ma miejsca lub prowadzącego. Jedno i&#xa0;drugie podaje się przy działaniu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Timetable %1 %2</source>
        <extracomment>Name of a file; %1 is the project&apos;s number, %2 the month as 2026-12.</extracomment>
        <translation>Harmonogram %1 %2</translation>
    </message>
    <message>
        <source>Save the timetable</source>
        <translation>Zapisz harmonogram</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pliki PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The timetable is saved.</source>
        <translation>Harmonogram zapisano.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Nie udało się zapisać pliku: %1</translation>
    </message>
</context>
<context>
    <name>sek::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>sek::TotpDialog</name>
    <message>
        <source>Set up an authenticator app</source>
        <translation>Konfiguracja aplikacji uwierzytelniającej</translation>
    </message>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>Kod QR dla aplikacji uwierzytelniającej</translation>
    </message>
    <message>
        <source>Key for typing</source>
        <translation>Klucz do wpisania</translation>
    </message>
    <message>
        <source>Code the app shows</source>
        <translation>Kod z&#xa0;aplikacji</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>This field must be filled in.</source>
        <translation>To pole należy wypełnić.</translation>
    </message>
    <message>
        <source>The code is not correct. Wait for the next one; the clocks of phone and hub must agree.</source>
        <translation>Kod jest nieprawidłowy. Należy poczekać na następny; zegary telefonu i&#xa0;serwera muszą się zgadzać.</translation>
    </message>
    <message>
        <source>Let the authenticator app on your phone read this picture, or type the characters below into it.</source>
        <translation>Aplikacja uwierzytelniająca w&#xa0;telefonie może odczytać ten obraz; można też wpisać w&#xa0;niej poniższe znaki.</translation>
    </message>
    <message>
        <source>Then enter the code it shows.</source>
        <translation>Potem należy podać kod, który pokazuje.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Potwierdź</translation>
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
        <translation>Dane na tym komputerze są zablokowane. Nic nie przepadło.</translation>
    </message>
    <message>
        <source>Passphrase for this computer</source>
        <translation>Hasło do danych na tym komputerze</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>The passphrase is not correct. Nothing was changed.</source>
        <translation>Hasło jest nieprawidłowe. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The key file on this computer is damaged. Nothing was changed; ask whoever helps you with the computer.</source>
        <translation>Plik klucza na tym komputerze jest uszkodzony. Niczego nie zmieniono; należy poprosić o&#xa0;pomoc osobę zajmującą się komputerem.</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Użyj kodu odzyskiwania</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Użyj hasła</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>Użyj pęku kluczy</translation>
    </message>
    <message>
        <source>The keychain of this computer is asked. It may show a window of its own.</source>
        <translation>Program pyta pęk kluczy tego komputera. Może on pokazać własne okno.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>You can use the passphrase or the recovery code instead.</source>
        <translation>Zamiast tego można użyć hasła lub kodu odzyskiwania.</translation>
    </message>
    <message>
        <source>There is no other way in: without this key the data here cannot be opened.</source>
        <translation>Nie ma innej drogi: bez tego klucza nie można otworzyć danych.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or said no. Unlock it and try again. Nothing was changed.</source>
        <translation>Pęk kluczy tego komputera jest zablokowany lub odmówił. Należy go odblokować i&#xa0;spróbować ponownie. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer. Nothing was changed.</source>
        <translation>Pęk kluczy tego komputera nie odpowiada. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The keychain of this computer works, but the key of this data is not in it. Nothing was changed.</source>
        <translation>Pęk kluczy tego komputera działa, ale nie ma w&#xa0;nim klucza do tych danych. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The code has a typing error. Compare it letter by letter.</source>
        <translation>W&#xa0;kodzie jest literówka. Należy porównać go znak po znaku.</translation>
    </message>
    <message>
        <source>This recovery code does not open the data here. A newer code replaces an older one.</source>
        <translation>Ten kod odzyskiwania nie otwiera tych danych. Nowszy kod zastępuje starszy.</translation>
    </message>
    <message>
        <source>There is too little free memory to check the passphrase. Close other programs and try again.</source>
        <translation>Za mało wolnej pamięci, aby sprawdzić hasło. Należy zamknąć inne programy i&#xa0;spróbować ponownie.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kod odzyskiwania</translation>
    </message>
    <message>
        <source>Seven groups of letters and digits, as printed.</source>
        <translation>Siedem grup liter i&#xa0;cyfr, jak na wydruku.</translation>
    </message>
    <message>
        <source>None of these works: delete the data on this computer…</source>
        <translation>Nic z&#xa0;tego nie działa: usuń dane na tym komputerze…</translation>
    </message>
</context>
<context>
    <name>sek::UserDialog</name>
    <message>
        <source>Edit authorised user</source>
        <translation>Edytuj uprawnionego użytkownika</translation>
    </message>
    <message>
        <source>Add authorised user</source>
        <translation>Dodaj uprawnionego użytkownika</translation>
    </message>
    <message>
        <source>Copy contact person details</source>
        <translation>Kopiuj dane osoby kontaktowej</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>An invitation to create an EU Login account will be sent to %1.</source>
        <translation>Na adres %1 zostanie wysłane zaproszenie do utworzenia konta EU Login.</translation>
    </message>
    <message>
        <source>This happens when you choose “Update my organisation”.</source>
        <translation>Nastąpi to po użyciu przycisku „Aktualizuj moją organizację”.</translation>
    </message>
    <message>
        <source>To authenticate with EU Login, use the e-mail address linked to the accreditation.</source>
        <translation>Aby uwierzytelnić się za pomocą EU Login, należy użyć adresu e-mail powiązanego z&#xa0;akredytacją.</translation>
    </message>
    <message>
        <source>Somebody else removed this user meanwhile. Save adds the person again.</source>
        <translation>Ktoś inny w&#xa0;tym czasie usunął tego użytkownika. Przycisk „Zapisz” doda tę osobę ponownie.</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Edytuj: %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Dodaj: %1</translation>
    </message>
    <message>
        <source>Also invite to this hub</source>
        <translation>Zaproś też do tego serwera</translation>
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
        <translation>dostęp Narodowej Agencji</translation>
    </message>
    <message>
        <source>(you)</source>
        <translation>(Ty)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniony</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodany</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Do usunięcia</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>Było: %1</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nie dotyczy</translation>
    </message>
    <message>
        <source>Will be invited</source>
        <translation>Zaproszenie zostanie wysłane</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Potwierdzone</translation>
    </message>
    <message>
        <source>Invited %1</source>
        <translation>Zaproszone %1</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Zaproszone</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Brak konta</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Edit</source>
        <translatorcomment>A button, not the menu of that name.</translatorcomment>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>%1. You cannot delete yourself. Ask a colleague.</source>
        <comment>what can be done with one’s own row</comment>
        <translation>%1. Użytkownik nie może usunąć samego siebie. Należy poprosić kogoś z&#xa0;zespołu.</translation>
    </message>
    <message>
        <source>National agency</source>
        <translation>Narodowa Agencja</translation>
    </message>
    <message>
        <source>Authorised user</source>
        <translation>Uprawniony użytkownik</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>kod %1</translation>
    </message>
    <message>
        <source>approved by: %1</source>
        <translation>zatwierdzone przez: %1</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>system</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Czynności</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Work e-mail</source>
        <translation>Służbowy adres e-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>EU Login account</source>
        <translation>Konto EU Login</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>PASS</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>A notification could not be delivered</source>
        <translation>Nie udało się dostarczyć powiadomienia</translation>
    </message>
    <message>
        <source>Send invitation again</source>
        <translation>Wyślij zaproszenie ponownie</translation>
    </message>
</context>
<context>
    <name>sek::UsersPage</name>
    <message>
        <source>Authorised users</source>
        <translation>Uprawnieni użytkownicy</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Dodaj…</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Kopiuj adresy</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtruj listę</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Lista jest pusta.</translation>
    </message>
    <message>
        <source>Add the people who may act for the organisation.</source>
        <translation>Należy dodać osoby, które mogą działać w&#xa0;imieniu organizacji.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Brak wyników</translation>
    </message>
    <message>
        <source>Nobody in the list has these words. Esc empties the filter.</source>
        <translation>Nikt na liście nie pasuje do tych słów. Esc czyści filtr.</translation>
    </message>
    <message>
        <source>People who may act for the organisation. You cannot delete yourself.</source>
        <translation>Osoby, które mogą działać w&#xa0;imieniu organizacji. Użytkownik nie może usunąć samego siebie.</translation>
    </message>
    <message numerus="yes">
        <source>%n authorised user(s)</source>
        <translation>
            <numerusform>%n uprawniony użytkownik</numerusform>
            <numerusform>%n uprawnieni użytkownicy</numerusform>
            <numerusform>%n uprawnionych użytkowników</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access(es) of the agency</source>
        <translation>
            <numerusform>%n dostęp agencji</numerusform>
            <numerusform>%n dostępy agencji</numerusform>
            <numerusform>%n dostępów agencji</numerusform>
        </translation>
    </message>
    <message>
        <source>Access ends when you choose “Update my organisation”.</source>
        <translation>Dostęp wygaśnie po użyciu przycisku „Aktualizuj moją organizację”.</translation>
    </message>
    <message numerus="yes">
        <source>Messages go to %n address(es).</source>
        <translation>
            <numerusform>Wiadomości zostaną wysłane na %n adres.</numerusform>
            <numerusform>Wiadomości zostaną wysłane na %n adresy.</numerusform>
            <numerusform>Wiadomości zostaną wysłane na %n adresów.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contact person is the same person; those details stay until you replace them.</source>
        <translation>Osobą kontaktową jest ta sama osoba; te dane pozostaną do czasu ich zastąpienia.</translation>
    </message>
    <message>
        <source>To be removed: %1.</source>
        <translation>Do usunięcia: %1.</translation>
    </message>
    <message>
        <source>Replace contact person</source>
        <translation>Zastąp osobę do kontaktu</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Cofnij: %1</translation>
    </message>
    <message>
        <source>Choose “Update my organisation” to save the deletion.</source>
        <translation>Aby zapisać usunięcie, należy użyć przycisku „Aktualizuj moją organizację”.</translation>
    </message>
    <message>
        <source>This is also the contact person. The details of the contact person stay.</source>
        <translation>Jest to także osoba kontaktowa. Dane osoby kontaktowej pozostaną.</translation>
    </message>
    <message>
        <source>Roles this person has in projects stay. They are ended in the project.</source>
        <translation>Role tej osoby w&#xa0;projektach pozostają. Kończy się je w&#xa0;projekcie.</translation>
    </message>
    <message>
        <source>You would be the only authorised user left.</source>
        <translation>Pozostałby tylko jeden uprawniony użytkownik.</translation>
    </message>
    <message>
        <source>Delete authorised user</source>
        <translation>Usuwanie uprawnionego użytkownika</translation>
    </message>
    <message>
        <source>Delete the authorised user %1?</source>
        <translation>Czy usunąć uprawnionego użytkownika %1?</translation>
    </message>
    <message>
        <source>The invitation will be sent again to %1.</source>
        <translation>Zaproszenie zostanie ponownie wysłane na adres %1.</translation>
    </message>
    <message>
        <source>Invite to the hub…</source>
        <translation>Zaproś do serwera…</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in half a minute.</source>
        <translation>Skopiowano. Schowek zostanie opróżniony za pół minuty.</translation>
    </message>
    <message>
        <source>You do not see this list.</source>
        <translation>Ta lista nie jest tu widoczna.</translation>
    </message>
    <message>
        <source>Your role shows the organisation’s data, not those of colleagues.</source>
        <translation>Ta rola pokazuje dane organizacji, ale nie dane innych osób.</translation>
    </message>
    <message>
        <source>Access of the agency…</source>
        <translation>Dostęp agencji…</translation>
    </message>
    <message>
        <source>Record that the national agency has access in ORS</source>
        <translation>Odnotuj, że Narodowa Agencja ma dostęp w&#xa0;ORS</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>The access of the agency is in the list. Everybody registered gets a message.</source>
        <translation>Dostęp agencji jest na liście. Wszyscy zarejestrowani otrzymują wiadomość.</translation>
    </message>
    <message>
        <source>This person is on a list for PASS and stays on it until the agency changes it.</source>
        <translation>Ta osoba jest na liście dla PASS i&#xa0;pozostaje na niej, dopóki agencja jej nie zmieni.</translation>
    </message>
    <message>
        <source>Delete access of the agency</source>
        <translation>Usuwanie dostępu agencji</translation>
    </message>
    <message>
        <source>Delete the access of the national agency, %1?</source>
        <translation>Czy usunąć dostęp Narodowej Agencji, %1?</translation>
    </message>
    <message>
        <source>Delete it in ORS too: that is where the agency has its access.</source>
        <translation>Należy usunąć go także w&#xa0;ORS: to tam agencja ma dostęp.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
</context>
<context>
    <name>sek::VerifyDialog</name>
    <message>
        <source>Verify certificate</source>
        <translation>Zweryfikuj zaświadczenie</translation>
    </message>
    <message>
        <source>Choose a certificate (PDF) or an evidence package. It is checked on this computer alone, without the hub; nothing leaves it.</source>
        <translation>Należy wybrać zaświadczenie (PDF) albo pakiet dowodowy. Sprawdza je tylko ten komputer, bez serwera; nic go nie opuszcza.</translation>
    </message>
    <message>
        <source>What a code proves</source>
        <translation>Czego dowodzi kod</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiuj jako tekst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>A key is 43 letters, digits, hyphens and underscores.</source>
        <translation>Klucz składa się z&#xa0;43 liter, cyfr, łączników i&#xa0;podkreśleń.</translation>
    </message>
    <message>
        <source>Choose a certificate or an evidence package</source>
        <translation>Wybierz zaświadczenie albo pakiet dowodowy</translation>
    </message>
    <message>
        <source>Certificates and packages (*.pdf *.zip);;All files (*)</source>
        <translation>Zaświadczenia i&#xa0;pakiety (*.pdf *.zip);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Odczytywanie pliku…</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Pliku nie można odczytać</translation>
    </message>
    <message>
        <source>It is gone, or another program holds it. Choose it again.</source>
        <translation>Nie ma go albo używa go inny program. Należy wybrać go ponownie.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>&amp;Key of the issuer, got another way</source>
        <translation>&amp;Klucz wystawcy z&#xa0;innego źródła</translation>
    </message>
</context>
<context>
    <name>sek::YesNo</name>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
</context>
</TS>
