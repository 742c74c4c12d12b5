// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/organisation_draft.h"
#include "core/domain/people/roles.h"
#include "core/system/system_ports.h"
#include "tests/integration/office.h"
#include "tests/integration/suites.h"
#include "tests/support/marker_scan.h"
#include "tests/support/seeded.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace sek::test {

namespace {

RecordId userOf(const OrgViewPtr& view, const std::string& email)
{
    for (const auto& [id, body] : view->state.users)
        if (text(body, "email") == email) return id;
    return {};
}

Json deletion(const OrgViewPtr& view, const std::string& email)
{
    OrganisationDraft draft(view->state);
    draft.deleteUser(userOf(view, email));
    return draft.commandArgs();
}

QStringList filesOf(const Seat& seat, const OrgId& org)
{
    return QDir(seat.folder()).entryList({QString::fromStdString(org.text()) + u'*'}, QDir::Files);
}

} // namespace

/// Tokens, sessions and rights between the program and the hub that runs.
class SessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anExpiredAccessTokenIsReplacedWithoutAWord_SEC_8()
    {
        Office o;
        QCOMPARE(o.open(false), std::string());
        QVERIFY(o.hub.sql(QStringLiteral("UPDATE access_token SET expires_at = 1")));
        QCOMPARE(o.asa.set(o.org, "website", "https://norrsken.example/1"), std::string());
        QVERIFY(o.asa.quiet(o.org));
        QCOMPARE(o.asa.signInAsked, 0);
        QVERIFY(o.asa.view(o.org)->problems.empty());
    }

    void theRefreshTokenSurvivesRestartsOfTheProgram_SEC_12()
    {
        Office o;
        QCOMPARE(o.open(false), std::string());
        for (int i = 0; i < 3; ++i) {
            o.asa.close();
            QCOMPARE(o.asa.open(), std::string());
            QVERIFY(o.asa.quiet(o.org));
            QCOMPARE(o.asa.set(o.org, "website", "https://norrsken.example/" + std::to_string(i)), std::string());
            QVERIFY(o.asa.quiet(o.org));
        }
        QCOMPARE(o.asa.signInAsked, 0);
    }

    void anEndedSessionAsksForThePasswordAndKeepsTheOutbox_SEC_8_data()
    {
        QTest::addColumn<bool>("restarted");
        QTest::newRow("SEC-8 SYNC-1 in the same run") << false;
        QTest::newRow("SEC-8 SYNC-1 after a restart of the program") << true;
    }

    void anEndedSessionAsksForThePasswordAndKeepsTheOutbox_SEC_8()
    {
        QFETCH(bool, restarted);
        Office o;
        QCOMPARE(o.open(false), std::string());
        QVERIFY(o.hub.sql(QStringLiteral("UPDATE session SET ended_at = 1, ended_why = 'signed_out'")));
        QCOMPARE(o.asa.set(o.org, "website", "https://norrsken.example/kept"), std::string());
        QVERIFY(Seat::until([&] { return o.asa.signInAsked > 0; }));
        if (restarted) {
            o.asa.close();
            o.asa.signInAsked = 0;
            QCOMPARE(o.asa.open(), std::string());
            QVERIFY(Seat::until([&] { return o.asa.signInAsked > 0; }));
        }
        QVERIFY(Seat::until([&] { return o.asa.view(o.org) && o.asa.view(o.org)->status.waiting == 1; }));
        QCOMPARE(o.asa.signIn("not the password at all"), std::string("sign_in_failed"));
        QCOMPARE(o.asa.view(o.org)->status.waiting, 1);
        QCOMPARE(o.asa.signIn(o.hub.password()), std::string());
        QVERIFY(o.asa.quiet(o.org));
        QCOMPARE(o.asa.shows(o.org, "website"), std::string("https://norrsken.example/kept"));
        QVERIFY(o.asa.view(o.org)->problems.empty());
    }

    void whoWasRemovedLosesTheOrganisationAndItsFileOnly_O_33_SYNC_21()
    {
        Office o;
        o.moveToOneWithoutProjects();
        QCOMPARE(o.open(false), std::string());
        const OrgId other = sampleOrg(2);
        const auto invited =
            HubProcess::run({QStringLiteral("account"), o.hub.folder(), QStringLiteral("--email"), QLatin1String(o.his),
                             QStringLiteral("--org"), QString::fromStdString(other.text()), QStringLiteral("--role"),
                             QStringLiteral("authorised_user")});
        QCOMPARE(invited.code, 0);
        const auto link = parseInvitationLink(invited.out.trimmed().toStdString());
        QVERIFY(link.has_value());
        QCOMPARE(o.bjorn.join(*link, o.his, o.hub.password()), std::string());
        QVERIFY(o.bjorn.quiet(o.org));
        QVERIFY(o.bjorn.quiet(other));
        QVERIFY(!filesOf(o.bjorn, o.org).isEmpty());

        QCOMPARE(o.asa.submit(o.org, "UpdateOrganisation", deletion(o.asa.view(o.org), o.his)), std::string());
        QVERIFY(o.asa.quiet(o.org));
        QVERIFY(Seat::until([&] { return !o.bjorn.removed.empty(); }));
        QCOMPARE(o.bjorn.removed, std::vector<OrgId>{o.org});
        // Organisations §5 E: by whom and when, to be shown in the organisation's time zone.
        const AccessEnd& end = o.bjorn.ends.front();
        QCOMPARE(end.by, std::string("Ilze Ozolkalne"));
        QVERIFY(end.at && *end.at <= SystemClock().now() && end.at->plusSeconds(600) > SystemClock().now());
        QCOMPARE(end.timeZone, std::string("Europe/Riga"));
        QVERIFY(o.bjorn.view(o.org) == nullptr);
        QCOMPARE(filesOf(o.bjorn, o.org), QStringList());
        QVERIFY(!o.bjorn.hasKey(o.org));

        QVERIFY(o.bjorn.hasKey(other));
        QCOMPARE(o.bjorn.set(other, "business_name", "Norrsken"), std::string());
        QVERIFY(o.bjorn.quiet(other));
        QVERIFY(o.bjorn.view(other)->problems.empty());
        o.bjorn.close();
        QCOMPARE(o.bjorn.open(), std::string());
        QVERIFY(o.bjorn.quiet(other));
        QCOMPARE(o.bjorn.workspace().organisations(), std::vector<OrgId>{other});
        QCOMPARE(o.bjorn.signInAsked, 0);
    }

    /// Organisations §5 E: what the removed one had typed and not sent is hers, sealed, for thirty days; a colleague stages it.
    void whatWhoWasRemovedHadNotSentCanBeTakenOver_O_33()
    {
        Office o;
        o.moveToOneWithoutProjects();
        QCOMPARE(o.open(), std::string());
        o.bjorn.workspace().setNetwork(false);
        QCOMPARE(o.bjorn.set(o.org, "website", "https://markerunsent.example"), std::string());
        OrganisationDraft draft(o.bjorn.view(o.org)->state);
        draft.setField("business_name", "Markerdraft");
        // What stood in a dialog and what was refused before it was stored lie beside the staged changes.
        Json stored = draft.toJson();
        const std::string key = "EditUser " + userOf(o.bjorn.view(o.org), o.her).text();
        const Json position = {{"changes", Json::array({{{"unit", "position"}, {"to", {{"position", "Markerposition"}}}}})}};
        stored["begun"] = Json::array({{{"key", key}, {"since", "2999-01-01"}, {"typed", position}}});
        stored["kept"] = Json::array({{{"id", o.org.text()}, {"name", "UpdateOrganisation"}, {"args", {{"v", 1}, {"changes", Json::array({{{"op", "set"}, {"unit", "fax"}, {"from", {{"fax", "+371 seen"}}}, {"to", {{"fax", "Markerfax"}}}}})}}},
                                       {"rejection", {{"code", "ERR_PHONE_FORMAT"}}}}});
        QVERIFY(o.bjorn.saveDraft(o.org, stored));
        QVERIFY(o.bjorn.profile().unsent().empty());
        QCOMPARE(o.asa.submit(o.org, "UpdateOrganisation", deletion(o.asa.view(o.org), o.his)), std::string());
        QVERIFY(o.asa.quiet(o.org));
        const std::string contact = text(at(o.asa.view(o.org)->state.organisation, "contact_person"), "email");
        QVERIFY(!contact.empty());
        o.bjorn.workspace().setNetwork(true);
        QVERIFY(Seat::until([&] { return !o.bjorn.removed.empty(); }));
        QVERIFY(!o.bjorn.hasKey(o.org));

        const auto unsent = o.bjorn.profile().unsent();
        QCOMPARE(unsent.size(), std::size_t(1));
        const QByteArray file = cj1::write(toJson(unsent.front()));
        QVERIFY(file.contains("markerunsent.example") && file.contains("Markerdraft"));
        QVERIFY(!file.contains(contact.c_str()) && !file.contains("seen")); // nothing of the copy
        const auto read = readUnsent(file + '\n');
        QVERIFY(read && read->org == o.org && read->whole);
        QCOMPARE(read->begun.size(), std::size_t(1));
        QVERIFY(text(read->begun[0], "key") == key && at(read->begun[0], "typed") == position);
        QCOMPARE(read->kept.size(), std::size_t(1));
        QVERIFY(text(read->kept[0], "name") == "UpdateOrganisation" && text(read->kept[0], "code") == "ERR_PHONE_FORMAT");
        QVERIFY(cj1::write(read->kept[0]).contains("Markerfax"));

        OrganisationDraft staged(o.asa.view(o.org)->state);
        for (const auto& [name, args] : read->commands) staged.takeUp(args, {}, [] { return Uuid(); });
        QCOMPARE(text(staged.organisation(), "website"), std::string("https://markerunsent.example"));
        QCOMPARE(text(staged.organisation(), "business_name"), std::string("Markerdraft"));
        QCOMPARE(staged.count(), 2);

        // Sealed on the disk, there after a start, and gone after thirty days.
        const QString folder = o.bjorn.folder();
        o.bjorn.close();
        const MarkerScan scan({QStringLiteral("markerunsent"), QStringLiteral("Markerdraft")});
        QCOMPARE(scan.inFolder(folder), QStringList());
        QCOMPARE(o.bjorn.open(), std::string());
        QCOMPARE(o.bjorn.profile().unsent().size(), std::size_t(1));
        auto later = std::make_shared<ManualClock>(SystemClock().now().plusDays(DaysUnsentIsKept + 1));
        o.bjorn.profile().setClock(later);
        QVERIFY(o.bjorn.profile().unsent().empty());
        // Only the clock was ahead for a moment: nothing is lost.
        o.bjorn.profile().setClock(std::make_shared<SystemClock>());
        QCOMPARE(o.bjorn.profile().unsent().size(), std::size_t(1));
        o.bjorn.profile().setClock(later);
        QVERIFY(o.bjorn.profile().unsent().empty());
        later->time = later->time.plusDays(1);
        QVERIFY(o.bjorn.profile().unsent().empty());
        o.bjorn.profile().setClock(std::make_shared<SystemClock>());
        QVERIFY(o.bjorn.profile().unsent().empty());
        QCOMPARE(QDir(folder).entryList({QStringLiteral("unsent-*")}, QDir::AllEntries | QDir::Hidden), QStringList());
        for (const char* other : {"{}", "{\"kind\":\"sekretariat_unsent_changes\",\"v\":2}", "no json", ""}) QVERIFY(!readUnsent(other));
    }

    void ofTwoWhoDeleteEachOtherTheFirstStays_O_32()
    {
        Office o;
        o.moveToOneWithoutProjects();
        QCOMPARE(o.open(), std::string());
        o.bjorn.workspace().setNetwork(false);
        QCOMPARE(o.bjorn.submit(o.org, "UpdateOrganisation", deletion(o.bjorn.view(o.org), o.her)), std::string());
        QCOMPARE(o.asa.submit(o.org, "UpdateOrganisation", deletion(o.asa.view(o.org), o.his)), std::string());
        QVERIFY(o.asa.quiet(o.org));
        o.bjorn.workspace().setNetwork(true);
        QVERIFY(Seat::until([&] { return !o.bjorn.removed.empty(); }));
        QCOMPARE(filesOf(o.bjorn, o.org), QStringList());
        QCOMPARE(o.asa.view(o.org)->state.users.size(), std::size_t(1));
        QVERIFY(o.asa.removed.empty());
    }

    /// Who answers for a project's attendance need not be an authorised user: that role, and what it shows, stays.
    void whoHasARoleInAProjectKeepsItAfterBeingDeletedAsAuthorisedUser()
    {
        Office o;
        QCOMPARE(o.open(), std::string());
        QVERIFY(o.bjorn.view(o.org)->roles.contains(role::AuthorisedUser));
        QCOMPARE(o.asa.submit(o.org, "UpdateOrganisation", deletion(o.asa.view(o.org), Bjorn)), std::string());
        QVERIFY(o.asa.quiet(o.org));
        QVERIFY(Seat::until([&] { return !o.bjorn.view(o.org)->roles.contains(role::AuthorisedUser); }));
        QVERIFY(o.bjorn.quiet(o.org));
        QVERIFY(!o.bjorn.view(o.org)->attendance.projects.empty());
        QVERIFY(o.bjorn.removed.empty());
        QCOMPARE(o.bjorn.submit(o.org, "UpdateOrganisation", deletion(o.bjorn.view(o.org), Asa)), std::string("ERR_NOT_AUTHORISED"));
    }

    void aDeviceThatWasEndedDestroysItsCopies_SYNC_21()
    {
        Office o;
        QCOMPARE(o.open(), std::string());
        const QString device = QString::fromStdString(o.asa.profile().credentials()->device.text());
        QVERIFY(o.hub.sql(QStringLiteral("UPDATE device SET ended_at = 1 WHERE id = '%1'").arg(device)));
        o.asa.workspace().syncNow();
        QVERIFY(Seat::until([&] { return !o.asa.removed.empty() && o.asa.signInAsked > 0; }));
        QCOMPARE(filesOf(o.asa, o.org), QStringList());
        QVERIFY(!o.asa.hasKey(o.org));
        QCOMPARE(o.bjorn.set(o.org, "website", "https://norrsken.example/here"), std::string());
        QVERIFY(o.bjorn.quiet(o.org));
        QVERIFY(o.bjorn.removed.empty());
    }
};

std::unique_ptr<QObject> sessionTest()
{
    return std::make_unique<SessionTest>();
}

} // namespace sek::test

#include "session_test.moc"
