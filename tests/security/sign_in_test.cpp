// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/office.h"
#include "tests/integration/visitor.h"
#include "tests/security/suites.h"

#include <QTest>

namespace sek::test {

namespace {

/// What a stranger can tell two answers apart by: everything but the number of the request.
std::string lookOf(Visitor::Answer answer)
{
    answer.headers.erase("x-request-id");
    Json body = Visitor::json(answer);
    if (body.is_object()) body.erase("request_id");
    std::string out = std::to_string(answer.status) + " " + body.dump();
    for (const auto& [name, value] : answer.headers) out += "\n" + name + ": " + value;
    return out;
}

constexpr const char* WrongPassword = "not the password at all";

} // namespace

/// Getting in, and not getting in (SEC-1, 3, 4, 10).
class SignInTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void SEC_1_passwordOrDeviceAloneIsNotEnough()
    {
        HubProcess hub;
        QVERIFY(hub.start());
        Visitor asa(hub);
        QCOMPARE(asa.enrol(hub.invitation(Asa), Asa, hub.password()).status, 200);
        Json body = asa.signInBody(Asa, hub.password());
        body["proof"] = asa.proof(Es256Key::generate(), "sign_in", text(body, "nonce")); // the password, another's key
        QCOMPARE(Visitor::code(asa.post("/v1/session", body)), std::string("sign_in_failed"));
        body = asa.signInBody(Asa, hub.password());
        body.erase("proof");
        QCOMPARE(Visitor::code(asa.post("/v1/session", body)), std::string("sign_in_failed"));
        QCOMPARE(asa.signIn(Asa, WrongPassword).status, 401); // the device, not the password
        body = asa.enrolment(hub.invitation(Bjorn), Asa, hub.password()); // another's invitation
        QCOMPARE(asa.post("/v1/session/enrol", body).status, 403);
        body = asa.enrolment(hub.invitation(Bjorn), Bjorn, hub.password());
        body["proof"] = asa.proof(Es256Key::generate(), "enrol", text(body, "nonce"));
        QVERIFY(asa.post("/v1/session/enrol", body).status >= 400);
        for (const char* factor : {"totp", "recovery_code"}) { // a new device with a guessed second factor
            Json device = asa.enrolment(hub.invitation(Bjorn), Asa, hub.password());
            device.erase("token");
            device[factor] = "000000";
            device["proof"] = asa.proof(asa.key, "new_device", text(device, "nonce"));
            QCOMPARE(asa.post("/v1/session/device", device).status, 401);
        }
        QCOMPARE(asa.signIn(Asa, hub.password()).status, 200); // and with both
    }

    void SEC_1_aNewHubLetsNobodyIn()
    {
        QTemporaryDir place;
        const QString folder = place.filePath(QStringLiteral("hub"));
        QCOMPARE(HubProcess::run({QStringLiteral("init"), folder}).code, 0);
        HubProcess hub;
        QVERIFY(hub.replaceBy(folder));
        QVERIFY(hub.start());
        Visitor stranger(hub);
        stranger.session.device = "01900000-0000-7000-8000-0000000000aa";
        for (const char* name : {"admin@localhost", "root@localhost", "admin@example.org", "hub@127.0.0.1"})
            QCOMPARE(stranger.signIn(name, "admin").status, 401);
        QCOMPARE(stranger.get("/v1/orgs").status, 401);
    }

    void SEC_3_unknownWrongAndBlockedLookTheSame()
    {
        HubProcess hub;
        QVERIFY(hub.start());
        Visitor asa(hub), bjorn(hub);
        QCOMPARE(asa.enrol(hub.invitation(Asa), Asa, hub.password()).status, 200);
        QCOMPARE(bjorn.enrol(hub.invitation(Bjorn), Bjorn, hub.password()).status, 200);
        QVERIFY(hub.sql(QStringLiteral("UPDATE account SET state = 'blocked' WHERE id = '%1'").arg(QString::fromStdString(bjorn.session.account))));
        const std::string wrong = lookOf(asa.signIn(Asa, WrongPassword));
        QVERIFY(wrong.starts_with("401 "));
        Visitor nobody(hub);
        nobody.session = asa.session;
        QCOMPARE(lookOf(nobody.signIn("nobody@norrsken.example", WrongPassword)), wrong);
        QCOMPARE(lookOf(nobody.signIn("not an address", WrongPassword)), wrong);
        QCOMPARE(lookOf(bjorn.signIn(Bjorn, hub.password())), wrong);
        Visitor ended(hub);
        ended.session.device = "01900000-0000-7000-8000-0000000000aa";
        QCOMPARE(lookOf(ended.signIn(Asa, hub.password())), wrong); // the right password on a device nobody knows
    }

    void SEC_4_guessingIsSlowedAndTheOwnerIsNot()
    {
        HubProcess hub;
        QVERIFY(hub.start());
        Visitor asa(hub);
        QCOMPARE(asa.enrol(hub.invitation(Asa), Asa, hub.password()).status, 200);
        Visitor stranger(hub, "127.0.4.1");
        stranger.session.device = "01900000-0000-7000-8000-0000000000aa";
        for (int i = 0; i < 5; ++i) QCOMPARE(stranger.signIn(Asa, WrongPassword).status, 401);
        const auto refused = stranger.signIn(Asa, hub.password());
        QCOMPARE(refused.status, 429);
        QVERIFY(std::stoi(refused.headers.at("retry-after")) >= 1);
        Visitor elsewhere(hub, "127.0.4.2"); // another address does not help
        elsewhere.session = stranger.session;
        QCOMPARE(elsewhere.signIn(Asa, WrongPassword).status, 429);
        QVERIFY(hub.stop() && hub.start()); // nor does a restart
        QCOMPARE(elsewhere.signIn(Asa, WrongPassword).status, 429);
        QCOMPARE(asa.signIn(Asa, hub.password()).status, 200); // her own device all the while
    }

    void SEC_4_anAddressHasTwentyTriesAndAForgedHeaderBuysNone_SEC_44()
    {
        HubProcess hub;
        QVERIFY(hub.start());
        const auto tryFrom = [&](const std::string& address, int number, const std::string& fields = {}) {
            Visitor v(hub, address);
            v.session.device = "01900000-0000-7000-8000-0000000000aa";
            HttpsClient::Options options;
            options.from = address;
            HttpsClient client(hub.port(), options);
            const std::string body = v.signInBody("nobody" + std::to_string(number) + "@norrsken.example", WrongPassword).dump();
            return client.ask("POST", "/v1/session", body, {}, fields).status;
        };
        for (int i = 0; i < 20; ++i) QCOMPARE(tryFrom("127.0.4.1", i), 401);
        QCOMPARE(tryFrom("127.0.4.1", 20), 429);
        QCOMPARE(tryFrom("127.0.4.1", 21, "X-Forwarded-For: 192.0.2.9\r\n"), 429);
        QCOMPARE(tryFrom("127.0.4.2", 22), 401);
    }

    void SEC_10_anInvitationWorksOnceForItsAddressAndEnds()
    {
        HubProcess hub;
        QVERIFY(hub.start());
        Visitor first(hub), second(hub);
        QCOMPARE(Visitor::code(first.enrol(hub.invitation(Asa), Bjorn, hub.password())), std::string("invitation_email"));
        QCOMPARE(first.enrol(hub.invitation(Asa), Asa, hub.password()).status, 200);
        QCOMPARE(Visitor::code(second.enrol(hub.invitation(Asa), Asa, hub.password())), std::string("invitation_used"));
        QVERIFY(hub.sql(QStringLiteral("UPDATE invitation SET expires_at = 1 WHERE used_at IS NULL")));
        QCOMPARE(Visitor::code(second.enrol(hub.invitation(Bjorn), Bjorn, hub.password())), std::string("invitation_expired"));
        InvitationLink made = hub.invitation(Bjorn);
        made.token.front() = made.token.front() == 'A' ? 'B' : 'A';
        QCOMPARE(Visitor::code(second.enrol(made, Bjorn, hub.password())), std::string("invitation_unknown"));
    }
};

std::unique_ptr<QObject> signInTest()
{
    return std::make_unique<SignInTest>();
}

} // namespace sek::test

#include "sign_in_test.moc"
