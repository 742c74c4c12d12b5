// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/verify.h"
#include "core/hub/codes/participant_acts.h"
#include "tests/support/project_hub.h"
#include "tests/unit/codes/code_world.h"
#include "tests/unit/codes/suites.h"

#include <QTest>

#include <set>

namespace sek::test {

namespace {

using Hub = ProjectHub;

template <class T> QByteArray codeOf(const std::expected<T, Rejection>& answer)
{
    return answer ? QByteArray("ok") : QByteArray::fromStdString(answer.error().code);
}

} // namespace

/// The domain's month through the hub's codes: two people, two codes, one package.
class AttendanceCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void A_18_responsible_and_participant_sign_and_the_package_is_valid()
    {
        Hub hub;
        QCOMPARE(hub.state(), std::string("draft"));
        QCOMPARE(codeOf(hub.sign(true)), QByteArray("ok"));
        QCOMPARE(hub.state(), std::string("reported"));
        QCOMPARE(codeOf(hub.sign(false)), QByteArray("ok"));
        QCOMPARE(hub.state(), std::string("signed"));
        const auto signatures = (*hub.store.begin(hub.project.org))->all("signature");
        QCOMPARE(signatures.size(), 2u);
        const auto file = hub.evidence.package(hub.project.org, hub.project.siv, hub.march, 0);
        QVERIFY2(file, file ? "" : file.error().code.c_str());
        const Verdict v = verifyPackage(*file, {hub.key.publicKey().thumbprint()});
        QVERIFY2(v.outcome == Outcome::Valid, qPrintable(QString::fromStdString(toJson(v).dump())));
        QCOMPARE(v.signatures.size(), 2u);
        QCOMPARE(v.documentKind, std::string("attendance_report"));
    }

    void A_21_wrong_codes_of_the_responsible_thaw_the_draft_and_of_the_participant_leave_it_reported()
    {
        Hub hub;
        const auto first = hub.codes.ask(hub.project.org, hub.siv(), hub.project.askOf({hub.march}, true));
        QCOMPARE(codeOf(first), QByteArray("ok"));
        const std::string code = hub.sentCode();
        for (int i = 0; i < 3; ++i) (void)hub.codes.submit(hub.project.org, hub.siv(), first->handle, CodeWorld::notThis(code));
        QCOMPARE(hub.state(), std::string("draft"));
        QVERIFY(!hub.body().contains("freeze"));

        Hub other;
        QCOMPARE(codeOf(other.sign(true)), QByteArray("ok"));
        const auto second = other.codes.ask(other.project.org, other.kiosk(), other.project.askOf({other.march}, false));
        QCOMPARE(codeOf(second), QByteArray("ok"));
        QCOMPARE(other.state(), std::string("code_active"));
        const std::string hers = other.sentCode();
        for (int i = 0; i < 3; ++i) (void)other.codes.submit(other.project.org, other.kiosk(), second->handle, CodeWorld::notThis(hers));
        QCOMPARE(other.state(), std::string("reported"));
    }

    void A_22_a_resend_keeps_the_draft_frozen_and_the_report_waiting()
    {
        Hub hub;
        const auto first = hub.codes.ask(hub.project.org, hub.siv(), hub.project.askOf({hub.march}, true));
        hub.clock.time = hub.clock.time.plusSeconds(601); // run out, and nobody has swept yet
        const auto second = hub.codes.resend(hub.project.org, hub.siv(), first->handle);
        QCOMPARE(codeOf(second), QByteArray("ok"));
        QCOMPARE(codeOf(hub.codes.submit(hub.project.org, hub.siv(), second->handle, hub.sentCode())), QByteArray("ok"));
        const auto third = hub.codes.ask(hub.project.org, hub.kiosk(), hub.project.askOf({hub.march}, false));
        QCOMPARE(codeOf(third), QByteArray("ok"));
        hub.clock.time = hub.clock.time.plusSeconds(61);
        const auto fourth = hub.codes.resend(hub.project.org, hub.kiosk(), third->handle);
        QCOMPARE(codeOf(fourth), QByteArray("ok"));
        QCOMPARE(hub.state(), std::string("code_active"));
        QCOMPARE(codeOf(hub.codes.submit(hub.project.org, hub.kiosk(), fourth->handle, hub.sentCode())), QByteArray("ok"));
        QCOMPARE(hub.state(), std::string("signed"));
    }

    void SYNC_5_what_a_refusal_makes_the_hub_do_has_a_number_of_its_own()
    {
        Hub hub;
        const OrgId org = hub.project.org;
        QCOMPARE(codeOf(hub.sign(true)), QByteArray("ok"));
        QCOMPARE(codeOf(hub.codes.ask(org, hub.kiosk(), hub.project.askOf({hub.march}, false))), QByteArray("ok"));
        hub.authority.onDecided = [&](HubTx& tx, const OrgId& o, const std::vector<Record>& puts) { hub.codes.documentsChanged(tx, o, puts); };
        // Refused under a code: the same transaction closes that, by a command inside the command.
        ParticipantActs acts(hub.store, hub.device);
        QVERIFY(acts.refuse(org, {hub.march, 1, {}}, "hours_too_high", "I left at noon on 11 March"));
        QCOMPARE(hub.state(), std::string("rejected"));
        std::set<std::int64_t> numbers;
        std::size_t commands = 0;
        for (const LogEntry& e : hub.store.logEntries(org, 0, 1000)) {
            const auto json = cj1::parse(e.wire, {cj1::MaxBytes * 2, cj1::MaxDepth + 1});
            const auto command = json ? parseWireForm(*json) : Result<SignedCommand>(fail("wire"));
            QVERIFY(command);
            if (command->head.device != HubDevice::id()) continue;
            ++commands;
            numbers.insert(command->head.deviceSeq);
        }
        QVERIFY(commands >= 4); // opened, signed, opened, refused, closed
        QCOMPARE(numbers.size(), commands);
        // And each answer is its own command's.
        QCOMPARE(hub.store.state().orgs.at(org).answers.size(), commands);
    }

    void the_second_message_that_comes_back_blocks_the_channel()
    {
        Hub hub;
        const OrgId org = hub.project.org;
        QCOMPARE(codeOf(hub.sign(true)), QByteArray("ok"));
        const auto ask = hub.project.askOf({hub.march}, false);
        const auto channel = [&] { return text((*hub.store.begin(org))->get({"contact_channel", hub.project.astridPhone}).record.value(), "state"); };
        Uuid cause;
        const auto bounce = [&] {
            hub.clock.time = hub.clock.time.plusSeconds(120);
            const auto sent = codeOf(hub.codes.ask(org, hub.kiosk(), ask));
            const auto taken = hub.store.takeMessages(hub.clock.now(), hub.clock.now().plusDays(1), 100, {});
            for (const OutMessage& m : *taken)
                if (m.secret.contains("code")) cause = m.cause;
            (void)hub.codes.notDelivered(org, cause, true);
            return sent;
        };
        QCOMPARE(bounce(), QByteArray("ok"));
        QCOMPARE(hub.state(), std::string("reported"));
        QVERIFY(hub.codes.notDelivered(org, cause, true)); // the same one told again is one
        QCOMPARE(channel(), std::string("active"));
        // The server's fault is not the address's.
        hub.clock.time = hub.clock.time.plusSeconds(120);
        QCOMPARE(codeOf(hub.codes.ask(org, hub.kiosk(), ask)), QByteArray("ok"));
        const auto taken = hub.store.takeMessages(hub.clock.now(), hub.clock.now().plusDays(1), 100, {});
        QVERIFY(taken.has_value());
        for (const OutMessage& m : *taken)
            if (m.secret.contains("code")) QVERIFY(hub.codes.notDelivered(org, m.cause));
        QCOMPARE(channel(), std::string("active"));
        QCOMPARE(bounce(), QByteArray("ok"));
        QCOMPARE(channel(), std::string("blocked"));
        hub.clock.time = hub.clock.time.plusSeconds(120);
        QCOMPARE(codeOf(hub.codes.ask(org, hub.kiosk(), ask)), QByteArray("channel_blocked"));
    }

    void a_right_code_in_between_forgives_what_came_back()
    {
        Hub hub;
        const OrgId org = hub.project.org;
        QCOMPARE(codeOf(hub.sign(true)), QByteArray("ok"));
        const auto ask = hub.project.askOf({hub.march}, false);
        const auto bounced = [&] { return (*hub.store.begin(org))->codeState(CodeScope::Organisation, "bounced", hub.project.astridPhone.text()); };
        QCOMPARE(codeOf(hub.codes.ask(org, hub.kiosk(), ask)), QByteArray("ok"));
        const auto taken = hub.store.takeMessages(hub.clock.now(), hub.clock.now().plusDays(1), 100, {});
        QVERIFY(taken.has_value());
        for (const OutMessage& m : *taken)
            if (m.secret.contains("code")) QVERIFY(hub.codes.notDelivered(org, m.cause, true));
        QVERIFY(!bounced().isEmpty());
        hub.clock.time = hub.clock.time.plusSeconds(120);
        QCOMPARE(codeOf(hub.sign(false)), QByteArray("ok"));
        QVERIFY(bounced().isEmpty());
    }

    void A_24_A_25_a_lock_is_told_and_lifted_by_the_project_contact_who_did_not_sign()
    {
        Hub hub([](ProjectWorld& w) {
            w.putBody({"authorised_user", named<RecordId>("karin/user")},
                      {{"v", 1}, {"account_id", w.karin.text()}, {"email", "karin@exempelkommunen.example"}, {"language", "lv"}});
        });
        QCOMPARE(codeOf(hub.sign(true)), QByteArray("ok"));
        const auto ask = hub.project.askOf({hub.march}, false);
        for (int day = 0; day < 3; ++day) {
            const auto sent = hub.codes.ask(hub.project.org, hub.kiosk(), ask);
            QCOMPARE(codeOf(sent), QByteArray("ok"));
            const std::string code = hub.sentCode();
            for (int i = 0; i < 3; ++i) (void)hub.codes.submit(hub.project.org, hub.kiosk(), sent->handle, CodeWorld::notThis(code));
            hub.clock.time = hub.clock.time.plusDays(1).plusSeconds(60);
        }
        QCOMPARE(codeOf(hub.codes.ask(hub.project.org, hub.kiosk(), ask)), QByteArray("signer_locked"));
        std::map<std::string, std::string> told;
        for (const auto& [id, m] : hub.store.state().messages)
            if (m.event == "signer_locked") told[m.recipient] = m.language;
        QCOMPARE(told["+46701740605"], std::string("sv"));
        QCOMPARE(told["karin@exempelkommunen.example"], std::string("lv")); // each in their own language
        const auto lift = [&](const AccountId& who) {
            return codeOf(hub.codes.lift(hub.project.org, {who, named<DeviceId>("d"), "192.0.2.9", {}}, ask.signer,
                                         "Talked to her by way of her employer."));
        };
        QCOMPARE(lift(hub.project.siv), QByteArray("not_allowed"));  // responsible, and has signed
        QCOMPARE(lift(hub.project.per), QByteArray("not_allowed"));  // finance
        QCOMPARE(lift(hub.project.karin), QByteArray("ok"));         // another project contact
        QCOMPARE(codeOf(hub.codes.ask(hub.project.org, hub.kiosk(), ask)), QByteArray("ok"));
    }
};

std::unique_ptr<QObject> makeAttendanceCodesTest()
{
    return std::make_unique<AttendanceCodesTest>();
}

} // namespace sek::test

#include "attendance_test.moc"
