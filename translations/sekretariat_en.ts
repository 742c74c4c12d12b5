<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n participant(s)</source>
        <translation>
            <numerusform>Imported %n participant</numerusform>
            <numerusform>Imported %n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message numerus="yes">
        <source>State of the hub’s log: %n record(s), %1</source>
        <translation>
            <numerusform>State of the hub’s log: %n record, %1</numerusform>
            <numerusform>State of the hub’s log: %n records, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::AccountPanel</name>
    <message numerus="yes">
        <source>%n unused</source>
        <translation>
            <numerusform>%n unused</numerusform>
            <numerusform>%n unused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::AccreditationStrip</name>
    <message numerus="yes">
        <source>%n person(s) on it.</source>
        <translation>
            <numerusform>%n person on it.</numerusform>
            <numerusform>%n people on it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::ActivitiesModel</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::ActivitiesPage</name>
    <message numerus="yes">
        <source>%n participant(s) are expected from now on.</source>
        <translation>
            <numerusform>%n participant is expected from now on.</numerusform>
            <numerusform>%n participants are expected from now on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) are no longer expected.</source>
        <translation>
            <numerusform>%n participant is no longer expected.</numerusform>
            <numerusform>%n participants are no longer expected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::AttendancePage</name>
    <message numerus="yes">
        <source>%n participant(s) marked</source>
        <translation>
            <numerusform>%n participant marked</numerusform>
            <numerusform>%n participants marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Report and sign %n month(s)…</source>
        <translation>
            <numerusform>Report and sign %n month…</numerusform>
            <numerusform>Report and sign %n months…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) reported and signed. The participants can read and sign them now.</source>
        <translation>
            <numerusform>%n month reported and signed. The participants can read and sign it now.</numerusform>
            <numerusform>%n months reported and signed. The participants can read and sign them now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) saved. They are not protected there.</source>
        <translation>
            <numerusform>%n certificate saved. It is not protected there.</numerusform>
            <numerusform>%n certificates saved. They are not protected there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) sent ahead. They can be typed on this computer until %1.</source>
        <translation>
            <numerusform>%n code sent ahead. It can be typed on this computer until %1.</numerusform>
            <numerusform>%n codes sent ahead. They can be typed on this computer until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 proposes hours for %2, and %n more participant(s) theirs.</source>
        <translation>
            <numerusform>%1 proposes hours for %2, and %n more participant theirs.</numerusform>
            <numerusform>%1 proposes hours for %2, and %n more participants theirs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) waited for a note and cannot be entered any more: the month is not a draft now.</source>
        <translation>
            <numerusform>%n value waited for a note and cannot be entered any more: the month is not a draft now.</numerusform>
            <numerusform>%n values waited for a note and cannot be entered any more: the month is not a draft now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After too many wrong codes %1 can sign no more since %2, and %n more participant(s).</source>
        <translation>
            <numerusform>After too many wrong codes %1 can sign no more since %2, and %n more participant.</numerusform>
            <numerusform>After too many wrong codes %1 can sign no more since %2, and %n more participants.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::CertificatesDialog</name>
    <message numerus="yes">
        <source>%n certificate(s) for %1.</source>
        <translation>
            <numerusform>%n certificate for %1.</numerusform>
            <numerusform>%n certificates for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them preliminary: the participant has not signed yet.</source>
        <translation>
            <numerusform>%n of them preliminary: the participant has not signed yet.</numerusform>
            <numerusform>%n of them preliminary: the participants have not signed yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::Code</name>
    <message numerus="yes">
        <source>Wrong code. %n try(s) left.</source>
        <translation>
            <numerusform>Wrong code. %n try left.</numerusform>
            <numerusform>Wrong code. %n tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reference and the date do not belong together. Look at the message again. %n try(s) left.</source>
        <translation>
            <numerusform>The reference and the date do not belong together. Look at the message again. %n try left.</numerusform>
            <numerusform>The reference and the date do not belong together. Look at the message again. %n tries left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::CodeCard</name>
    <message numerus="yes">
        <source>%n try(s) left</source>
        <comment>code</comment>
        <translation>
            <numerusform>%n try left</numerusform>
            <numerusform>%n tries left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::ConflictView</name>
    <message numerus="yes">
        <source>Write why, in at least %n letter(s).</source>
        <translation>
            <numerusform>Write why, in at least %n letter.</numerusform>
            <numerusform>Write why, in at least %n letters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::DetailsPage</name>
    <message numerus="yes">
        <source>%n person(s) use these phone numbers. They change for them too.</source>
        <translation>
            <numerusform>%n person uses these phone numbers. They change for them too.</numerusform>
            <numerusform>%n people use these phone numbers. They change for them too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) use this address. It changes for them too.</source>
        <translation>
            <numerusform>%n person uses this address. It changes for them too.</numerusform>
            <numerusform>%n people use this address. It changes for them too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::DocumentDialog</name>
    <message numerus="yes">
        <source>PDF, %n page(s), %1</source>
        <translation>
            <numerusform>PDF, %n page, %1</numerusform>
            <numerusform>PDF, %n pages, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::DocumentsPage</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Documents older than %n month(s) should be renewed. Replace them by newer ones.</source>
        <translation>
            <numerusform>Documents older than %n month should be renewed. Replace them by newer ones.</numerusform>
            <numerusform>Documents older than %n months should be renewed. Replace them by newer ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::ImportDialog</name>
    <message numerus="yes">
        <source>%n to register</source>
        <translation>
            <numerusform>%n to register</numerusform>
            <numerusform>%n to register</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered already</source>
        <translation>
            <numerusform>%n registered already</numerusform>
            <numerusform>%n registered already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation>
            <numerusform>%n with errors</numerusform>
            <numerusform>%n with errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register %n participant(s)</source>
        <translation>
            <numerusform>Register %n participant</numerusform>
            <numerusform>Register %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered. The other rows say why they are not.</source>
        <translation>
            <numerusform>%n registered. The other rows say why they are not.</numerusform>
            <numerusform>%n registered. The other rows say why they are not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::MainWindow</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not sent</source>
        <translation>
            <numerusform>%n change not sent</numerusform>
            <numerusform>%n changes not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n change(s) waiting</source>
        <translation>
            <numerusform>Offline · %n change waiting</numerusform>
            <numerusform>Offline · %n changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n change(s)…</source>
        <translation>
            <numerusform>Sending %n change…</numerusform>
            <numerusform>Sending %n changes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not sent</source>
        <translation>
            <numerusform>%n file not sent</numerusform>
            <numerusform>%n files not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) on the way</source>
        <translation>
            <numerusform>%n file on the way</numerusform>
            <numerusform>%n files on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) should be renewed</source>
        <translation>
            <numerusform>%n document should be renewed</numerusform>
            <numerusform>%n documents should be renewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) cannot enter</source>
        <translation>
            <numerusform>%n person cannot enter</numerusform>
            <numerusform>%n people cannot enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) to repeat</source>
        <translation>
            <numerusform>%n update to repeat</numerusform>
            <numerusform>%n updates to repeat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm with your password to send %n change(s).</source>
        <translation>
            <numerusform>Confirm with your password to send %n change.</numerusform>
            <numerusform>Confirm with your password to send %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) sent back</source>
        <translation>
            <numerusform>%n month sent back</numerusform>
            <numerusform>%n months sent back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) to sign</source>
        <translation>
            <numerusform>%n month to sign</numerusform>
            <numerusform>%n months to sign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not sent yet were saved from it.</source>
        <translation>
            <numerusform>%n change not sent yet was saved from it.</numerusform>
            <numerusform>%n changes not sent yet were saved from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching: %n record(s)</source>
        <translation>
            <numerusform>Fetching: %n record</numerusform>
            <numerusform>Fetching: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) in it have to be made by hand.</source>
        <translation>
            <numerusform>%n other in it has to be made by hand.</numerusform>
            <numerusform>%n others in it have to be made by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authorised user(s)</source>
        <translation>
            <numerusform>%n authorised user</numerusform>
            <numerusform>%n authorised users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) from the file stand as they were typed when you open them.</source>
        <translation>
            <numerusform>%n form from the file stands as it was typed when you open it.</numerusform>
            <numerusform>%n forms from the file stand as they were typed when you open them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused change(s) from the file stand under Problems.</source>
        <translation>
            <numerusform>%n refused change from the file stands under Problems.</numerusform>
            <numerusform>%n refused changes from the file stand under Problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::Month</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::MonthActs</name>
    <message numerus="yes">
        <source>%n signed month(s) in a payment claim</source>
        <translation>
            <numerusform>%n signed month in a payment claim</numerusform>
            <numerusform>%n signed months in a payment claim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) locked.</source>
        <translation>
            <numerusform>%n month locked.</numerusform>
            <numerusform>%n months locked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::MonthGrid</name>
    <message numerus="yes">
        <source>%n participant(s) entered as present</source>
        <translation>
            <numerusform>%n participant entered as present</numerusform>
            <numerusform>%n participants entered as present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were left out: they are not times, nothing can be entered there, or the day has several activities.</source>
        <translation>
            <numerusform>%n value was left out: it is not a time, nothing can be entered there, or the day has several activities.</numerusform>
            <numerusform>%n values were left out: they are not times, nothing can be entered there, or the day has several activities.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::MonthModel</name>
    <message numerus="yes">
        <source>Remove %n value(s)</source>
        <translation>
            <numerusform>Remove %n value</numerusform>
            <numerusform>Remove %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n value(s)</source>
        <translation>
            <numerusform>Paste %n value</numerusform>
            <numerusform>Paste %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft, %n error(s)</source>
        <translation>
            <numerusform>Draft, %n error</numerusform>
            <numerusform>Draft, %n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::MyOrganisationsPage</name>
    <message numerus="yes">
        <source>%n organisation(s) in which you have a role</source>
        <translation>
            <numerusform>%n organisation in which you have a role</numerusform>
            <numerusform>%n organisations in which you have a role</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::NoticePage</name>
    <message numerus="yes">
        <source>This computer has had no contact with the hub for %n day(s).</source>
        <translation>
            <numerusform>This computer has had no contact with the hub for %n day.</numerusform>
            <numerusform>This computer has had no contact with the hub for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s) an organisation’s data cannot be opened any more, so that a lost computer does not keep them readable.</source>
        <translation>
            <numerusform>After %n day an organisation’s data cannot be opened any more, so that a lost computer does not keep them readable.</numerusform>
            <numerusform>After %n days an organisation’s data cannot be opened any more, so that a lost computer does not keep them readable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made here has not been sent yet (%1). It is kept and goes to the hub then.</source>
        <translation>
            <numerusform>%n change made here has not been sent yet (%1). It is kept and goes to the hub then.</numerusform>
            <numerusform>%n changes made here have not been sent yet (%1). They are kept and go to the hub then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::Offline</name>
    <message numerus="yes">
        <source>%1: wrong code, %n try(s) left.</source>
        <translation>
            <numerusform>%1: wrong code, %n try left.</numerusform>
            <numerusform>%1: wrong code, %n tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) that were signed without a connection are checked and signed.</source>
        <translation>
            <numerusform>%n month that was signed without a connection is checked and signed.</numerusform>
            <numerusform>%n months that were signed without a connection are checked and signed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::OrganisationPage</name>
    <message numerus="yes">
        <source>%n change(s) not sent yet</source>
        <translation>
            <numerusform>%n change not sent yet</numerusform>
            <numerusform>%n changes not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s)?</source>
        <translation>
            <numerusform>Discard %n change?</numerusform>
            <numerusform>Discard %n changes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of another version: kept, not sent</source>
        <translation>
            <numerusform>%n change of another version: kept, not sent</numerusform>
            <numerusform>%n changes of another version: kept, not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::OrganisationPeek</name>
    <message numerus="yes">
        <source>%n change(s) not sent</source>
        <translation>
            <numerusform>%n change not sent</numerusform>
            <numerusform>%n changes not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) to repeat in ORS</source>
        <translation>
            <numerusform>%n update to repeat in ORS</numerusform>
            <numerusform>%n updates to repeat in ORS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authorised user(s)</source>
        <translation>
            <numerusform>%n authorised user</numerusform>
            <numerusform>%n authorised users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can enter</source>
        <translation>
            <numerusform>%n can enter</numerusform>
            <numerusform>%n can enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot enter</source>
        <translation>
            <numerusform>%n cannot enter</numerusform>
            <numerusform>%n cannot enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on the way</source>
        <translation>
            <numerusform>%n change on the way</numerusform>
            <numerusform>%n changes on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) without a confirmed EU Login account</source>
        <translation>
            <numerusform>%n user without a confirmed EU Login account</numerusform>
            <numerusform>%n users without a confirmed EU Login account</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::OrganisationProblems</name>
    <message numerus="yes">
        <source>Messages go to %n address(es).</source>
        <translation>
            <numerusform>Messages go to %n address.</numerusform>
            <numerusform>Messages go to %n addresses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::OrganisationsModel</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) so far</source>
        <translation>
            <numerusform>%n record so far</numerusform>
            <numerusform>%n records so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::OrsPage</name>
    <message numerus="yes">
        <source>%n update(s) to repeat.</source>
        <translation>
            <numerusform>%n update to repeat.</numerusform>
            <numerusform>%n updates to repeat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::OwnAttendancePage</name>
    <message numerus="yes">
        <source>%n certificate(s) saved. They are not protected there.</source>
        <translation>
            <numerusform>%n certificate saved. It is not protected there.</numerusform>
            <numerusform>%n certificates saved. They are not protected there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::ParticipantsPage</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) registered.</source>
        <translation>
            <numerusform>%n participant registered.</numerusform>
            <numerusform>%n participants registered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::PassDetail</name>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%n reason</numerusform>
            <numerusform>%n reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::PassPage</name>
    <message numerus="yes">
        <source>%n can enter</source>
        <translation>
            <numerusform>%n can enter</numerusform>
            <numerusform>%n can enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot enter</source>
        <translation>
            <numerusform>%n cannot enter</numerusform>
            <numerusform>%n cannot enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::ProblemsPage</name>
    <message numerus="yes">
        <source>%n change(s) could not be carried out as made.</source>
        <translation>
            <numerusform>%n change could not be carried out as made.</numerusform>
            <numerusform>%n changes could not be carried out as made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent again with your choice: %n other change(s) of the same update.</source>
        <translation>
            <numerusform>Sent again with your choice: %n other change of the same update.</numerusform>
            <numerusform>Sent again with your choice: %n other changes of the same update.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::ProposeDialog</name>
    <message numerus="yes">
        <source>At most %n letters.</source>
        <translation>
            <numerusform>At most %n letter.</numerusform>
            <numerusform>At most %n letters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::QueueDialog</name>
    <message numerus="yes">
        <source>At most %n people stand in one queue. Mark the others afterwards.</source>
        <translation>
            <numerusform>At most %n person stands in one queue. Mark the others afterwards.</numerusform>
            <numerusform>At most %n people stand in one queue. Mark the others afterwards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::RegisterPage</name>
    <message numerus="yes">
        <source>%n field(s) to fill in or mend</source>
        <translation>
            <numerusform>%n field to fill in or mend</numerusform>
            <numerusform>%n fields to fill in or mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::ReviewDialog</name>
    <message numerus="yes">
        <source>%n error(s).</source>
        <translation>
            <numerusform>%n error.</numerusform>
            <numerusform>%n errors.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::ReviewModel</name>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::SearchPage</name>
    <message numerus="yes">
        <source>%n organisation(s) found</source>
        <translation>
            <numerusform>%n organisation found</numerusform>
            <numerusform>%n organisations found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::SessionsDialog</name>
    <message numerus="yes">
        <source>%n session(s) will be added.</source>
        <translation>
            <numerusform>%n session will be added.</numerusform>
            <numerusform>%n sessions will be added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::SettingsPage</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::SignReportsDialog</name>
    <message numerus="yes">
        <source>%1: report and sign %n month(s)</source>
        <translation>
            <numerusform>%1: report and sign %n month</numerusform>
            <numerusform>%1: report and sign %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign %n month(s)</source>
        <translation>
            <numerusform>Sign %n month</numerusform>
            <numerusform>Sign %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::SigningSheet</name>
    <message numerus="yes">
        <source>%n reported hour(s)</source>
        <translation>
            <numerusform>%n reported hour</numerusform>
            <numerusform>%n reported hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign %n hour(s)</source>
        <translation>
            <numerusform>Sign %n hour</numerusform>
            <numerusform>Sign %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::SigningWatchDialog</name>
    <message numerus="yes">
        <source>%n people signed quickly one after another at one computer</source>
        <translation>
            <numerusform>%n person signed quickly at one computer</numerusform>
            <numerusform>%n people signed quickly one after another at one computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Phones or mailboxes of %n people confirmed on one computer within minutes</source>
        <translation>
            <numerusform>Phones or mailboxes of %n person confirmed on one computer within minutes</numerusform>
            <numerusform>Phones or mailboxes of %n people confirmed on one computer within minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) were signed by participants in this week.</source>
        <translation>
            <numerusform>%n month was signed by participants in this week.</numerusform>
            <numerusform>%n months were signed by participants in this week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::TimetableDialog</name>
    <message numerus="yes">
        <source>Changes are told %n day(s) ahead.</source>
        <translation>
            <numerusform>Changes are told %n day ahead.</numerusform>
            <numerusform>Changes are told %n days ahead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are planned.</source>
        <translation>
            <numerusform>%n session is planned.</numerusform>
            <numerusform>%n sessions are planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have no place or no trainer. Both stand with the activity.</source>
        <translation>
            <numerusform>%n session has no place or no trainer. Both stand with the activity.</numerusform>
            <numerusform>%n sessions have no place or no trainer. Both stand with the activity.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sek::UsersPage</name>
    <message numerus="yes">
        <source>%n authorised user(s)</source>
        <translation>
            <numerusform>%n authorised user</numerusform>
            <numerusform>%n authorised users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access(es) of the agency</source>
        <translation>
            <numerusform>%n access of the agency</numerusform>
            <numerusform>%n accesses of the agency</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages go to %n address(es).</source>
        <translation>
            <numerusform>Messages go to %n address.</numerusform>
            <numerusform>Messages go to %n addresses.</numerusform>
        </translation>
    </message>
</context>
</TS>
