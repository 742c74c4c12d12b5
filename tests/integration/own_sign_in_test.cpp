// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/roles.h"
#include "core/sync/workspace/codes_client.h"
#include "tests/integration/project_office.h"
#include "tests/integration/seat.h"

#include <QTest>

namespace sek::test {

namespace {

/// A participant of the sample whose mailbox is confirmed and whose month waits to be signed.
struct Invited
{
    RecordId participant, channel, report;
    std::string address, hash;
    int revision = 1;
};

std::optional<Invited> somebody(const ProjectOffice& office)
{
    const auto reports = office.all("attendance_report");
    for (const auto& [id, channel] : office.all("contact_channel")) {
        if (text(channel, "kind") != "email" || text(channel, "state") != "active" || text(channel, "owner_kind") != "participant") continue;
        for (const auto& [report, body] : reports)
            if (text(body, "participant_id") == text(channel, "owner") && text(body, "state") == "reported")
                return Invited{*RecordId::parse(text(channel, "owner")), *RecordId::parse(id), *RecordId::parse(report),
                               text(channel, "address"), text(body, "content_hash"), static_cast<int>(integer(body, "revision", 1))};
    }
    return {};
}

} // namespace

/// Attendance §6, from the staff's act to the signature in the participant's own program, over TLS with a real hub.
class OwnSignInIntegrationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aParticipantJoinsSeesTheirOwnAndSigns()
    {
        ProjectOffice office;
        QCOMPARE(office.open(), std::string());
        const auto who = somebody(office);
        QVERIFY2(who, "the sample has nobody with a confirmed mailbox and a reported month");
        const auto sent = office.bjorn->post(office.path("/participants/" + who->participant.text() + "/invitation"), Json::object(), office.bjorn->session.access);
        QCOMPARE(text(Visitor::json(sent), "result"), std::string("ok"));
        QVERIFY(sent.body.find("sekretariat:") == std::string::npos);
        QVERIFY(sent.body.find(who->address) == std::string::npos);
        const auto link = parseInvitationLink(office.messaged(QStringLiteral("(sekretariat:join\\?\\S+)")));
        QVERIFY(link);

        Seat seat;
        // The invitation is for that mailbox alone.
        QVERIFY(!seat.join(*link, "somebody@else.example", "eleven blue kettles").empty());
        Seat own;
        QCOMPARE(own.join(*link, who->address, "eleven blue kettles"), std::string());
        QVERIFY(own.quiet(office.org));
        QVERIFY(Seat::until([&] { return own.view(office.org) && !own.view(office.org)->attendance.reports.empty(); }));
        const OrgViewPtr view = own.view(office.org);
        for (const std::string& role : view->roles) QVERIFY(role.starts_with("participant@") || role.starts_with("attends@"));
        QCOMPARE(view->attendance.participants.size(), std::size_t(1));
        QCOMPARE(view->attendance.participants.front().id, who->participant);
        for (const RecordView& r : view->attendance.reports) QCOMPARE(text(r.body, "participant_id"), who->participant.text());
        for (const RecordView& c : view->attendance.channels) QCOMPARE(text(c.body, "owner"), who->participant.text());
        QVERIFY(view->state.users.empty());

        signing::Ask ask;
        ask.documentKind = "attendance_report";
        ask.documents = {{who->report, who->revision, who->hash}};
        ask.signerRole = "participant";
        ask.signer = who->participant;
        ask.channel = who->channel;
        ask.surface = signing::Surface::Own;
        CodesClient codes(own.workspace());
        std::string asked, entered;
        CodeUnderWay under;
        codes.ask(office.org, ask, this, [&](const CodeAnswer& answer, const CodeUnderWay& way) {
            asked = answer.result;
            under = way;
        });
        QVERIFY(Seat::until([&] { return !asked.empty(); }));
        QCOMPARE(asked, std::string("ok"));
        const std::string typed = office.messaged(QStringLiteral("(?:Kod|kod|code|Code)[^0-9]{0,40}([0-9]{4})\\b"));
        QCOMPARE(typed.size(), std::size_t(4));
        codes.enter(office.org, under.handle, QString::fromStdString(typed), this, [&](const CodeAnswer& answer) { entered = answer.result; });
        QVERIFY(Seat::until([&] { return !entered.empty(); }));
        QCOMPARE(entered, std::string("ok"));
        QVERIFY(Seat::until([&] {
            own.workspace().syncNow();
            for (const RecordView& r : own.view(office.org)->attendance.reports)
                if (r.id == who->report) return text(r.body, "state") == "signed";
            return false;
        }));
        // What the staff sees: signed on the participant's own screen, no member of staff beside it.
        Json signature;
        for (const auto& [id, body] : office.all("signature"))
            if (text(body, "document_id") == who->report.text() && text(body, "signer_role") == "participant") signature = body;
        QCOMPARE(text(signature, "device_kind"), std::string("own"));
        QVERIFY(!signature.contains("staff_account"));
        // Invited twice is said, and the mailbox stands in no list of open invitations.
        QCOMPARE(text(Visitor::json(office.bjorn->post(office.path("/participants/" + who->participant.text() + "/invitation"), Json::object(),
                                                       office.bjorn->session.access)),
                      "result"),
                 std::string("already"));
    }
};

} // namespace sek::test

QTEST_GUILESS_MAIN(sek::test::OwnSignInIntegrationTest)
#include "own_sign_in_test.moc"
