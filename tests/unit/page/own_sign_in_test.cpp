// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/participant_invite_api.h"

#include "core/domain/people/audience.h"
#include "core/domain/people/roles.h"
#include "tests/unit/page/page_world.h"
#include "tests/unit/page/suites.h"

#include <QTest>

namespace sek::test {

namespace {

const AccountId Bertil = named<AccountId>("bertil");

/// Bertil has a mailbox of his own; what would be sent there is kept.
struct Door : PageWorld
{
    explicit Door(const char* mailbox = "active") : PageWorld([mailbox](ProjectWorld& w) {
        w.putBody({signing::kind::ContactChannel, named<RecordId>("bertil/mail")},
                  {{"v", 1}, {"owner_kind", "participant"}, {"owner", w.bertil.text()}, {"kind", "email"}, {"address", "bertil@exempel.example"},
                   {"state", mailbox}, {"address_revision", 1}, {"code_confirmed_at", "2025-03-01T08:00:00.000Z"}, {"witness", w.ture.text()},
                   {"typed_by", w.siv.text()}, {"project_ids", Json::array({w.project.text()})}});
    })
    {
        ownSignIn.addTo(router);
    }
    Json ask(const char* who, const RecordId& participant)
    {
        const auto answer = api("POST", orgPath("/participants/" + participant.text() + "/invitation"), Json::object(), NamedCallers::token(who));
        said = answer.body;
        return Json::parse(answer.body, nullptr, false);
    }
    std::vector<NewInvitation> made;
    std::string language, said;
    ParticipantInviteApi ownSignIn{hub.store, hub.authority, callers, hub.clock, true,
                                   [this](const NewInvitation& wanted, const std::string& in) -> Result<InvitedLink> {
                                       made.push_back(wanted);
                                       language = in;
                                       return InvitedLink{{InvitationId(named<Uuid>("i")), "TOKEN", hub.clock.now().plusDays(2)}, "sekretariat:LINK"};
                                   }};
};

} // namespace

/// A participant's own sign-in (attendance §6).
class OwnSignInTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theInvitationGoesToTheParticipantAlone()
    {
        Door d;
        const Json answer = d.ask("siv", d.hub.project.bertil);
        QCOMPARE(text(answer, "result"), std::string("ok"));
        QCOMPARE(d.made.size(), std::size_t(1));
        QCOMPARE(d.made.front().email, std::string("bertil@exempel.example"));
        QCOMPARE(d.language, std::string("sv"));
        QCOMPARE(text(d.made.front().grants.front(), "participant"), d.hub.project.bertil.text());
        // With the link or the address the staff could make themselves the participant.
        for (const char* hidden : {"LINK", "TOKEN", "bertil@"}) QVERIFY2(d.said.find(hidden) == std::string::npos, d.said.c_str());
    }

    void whoMayNotIsToldNothing()
    {
        Door d;
        for (const char* who : {"ture", "per", "astrid"}) QCOMPARE(text(d.ask(who, d.hub.project.bertil), "result"), std::string("not_allowed"));
        QCOMPARE(text(d.ask("siv", named<RecordId>("nobody")), "result"), std::string("not_allowed"));
        QCOMPARE(text(d.ask("siv", d.hub.project.astrid), "result"), std::string("already")); // she signs in on her own
        QVERIFY(d.made.empty());
    }

    void aMailboxThatIsNotConfirmedGetsNone()
    {
        Door d("pending");
        QCOMPARE(text(d.ask("siv", d.hub.project.bertil), "result"), std::string("channel_unverified"));
        QVERIFY(d.made.empty());
    }

    void theUsedInvitationOpensTheirOwnRecordsAndNoOthers()
    {
        Door d;
        const OrgId org = d.hub.project.org;
        const Json args = {{"account", Bertil.text()}, {"participant_id", d.hub.project.bertil.text()}, {"granted_by", d.hub.project.siv.text()}};
        QCOMPARE(d.hub.project.act(d.hub.project.siv, "GrantOwnAccess", args), std::string("ERR_NOT_AUTHORISED")); // nobody gives it but the hub
        QVERIFY(d.hub.device.act(org, "GrantOwnAccess", args, "invitation"));
        QVERIFY(d.hub.device.act(org, "GrantOwnAccess", args, "invitation")); // told twice
        auto tx = *d.hub.store.begin(org);
        const auto roles = rolesOf(*tx, Bertil);
        QCOMPARE(roles, (std::set<std::string>{roleIn(role::Participant, d.hub.project.bertil), roleIn(role::Attends, d.hub.project.project)}));
        int own = 0;
        for (const char* kind : {"participant", "participation", "attendance_report", "contact_channel", "participant_identity", "frozen_content"})
            for (const Record& r : tx->all(kind)) {
                const bool seen = asSeenBy(roles, Bertil, r).has_value();
                const Json body = r.value();
                const std::string whose = text(body, "participant_id", text(body, "owner", r.key.id.text()));
                QCOMPARE(seen, whose == d.hub.project.bertil.text());
                own += seen;
            }
        QVERIFY(own >= 4);
        tx.reset();
        // Another account cannot take the person over.
        Json other = args;
        other["account"] = named<AccountId>("somebody").text();
        QVERIFY(!d.hub.device.act(org, "GrantOwnAccess", other, "another"));
    }

    void aFurtherProjectIsSeenToo()
    {
        ProjectWorld w;
        const RecordId second = named<RecordId>("second");
        Json project = w.body({kind::Project, w.project});
        project["project_no"] = "2099/00018";
        w.putBody({kind::Project, second}, project);
        w.putBody({kind::RoleGrant, named<RecordId>("siv/second")},
                  projectGrantBody(w.siv, role::AttendanceResponsible, second, {}, w.owner, w.clock.now().plusDays(-1)));
        const std::string refused = w.act(w.siv, "AddParticipation",
                                          {{"id", named<RecordId>("astrid/second").text()},
                                           {"body", {{"project_id", second.text()}, {"participant_id", w.astrid.text()}, {"start_date", "2025-04-01"}}}});
        QCOMPARE(refused, std::string());
        QVERIFY(rolesOf(w, w.astridAccount).contains(roleIn(role::Attends, second)));
    }
};

std::unique_ptr<QObject> makeOwnSignInTest()
{
    return std::make_unique<OwnSignInTest>();
}

} // namespace sek::test

#include "own_sign_in_test.moc"
