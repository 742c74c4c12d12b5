// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/office.h"
#include "tests/integration/visitor.h"
#include "tests/security/suites.h"

#include <QTest>

namespace sek::test {

/// Sessions while they last and when they end (SEC-7, 8, 9, 12).
class SessionEndsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<HubProcess>();
        QVERIFY(m_hub->start());
        m_asa = std::make_unique<Visitor>(*m_hub);
        QCOMPARE(m_asa->enrol(m_hub->invitation(Asa), Asa, m_hub->password()).status, 200);
    }
    void cleanup()
    {
        m_asa.reset();
        m_hub.reset();
    }

    void SEC_7_aTokenCountsInItsHeaderOnly()
    {
        const std::string token = m_asa->session.access;
        QCOMPARE(m_asa->get("/v1/me", token).status, 200);
        for (const char* name : {"token", "access_token", "access", "authorization"})
            QCOMPARE(m_asa->get("/v1/me?" + std::string(name) + "=" + token).status, 401);
        HttpsClient client(m_hub->port());
        QCOMPARE(client.ask("GET", "/v1/me", {}, {}, "Cookie: access=" + token + "\r\n").status, 401);
        QCOMPARE(client.ask("GET", "/v1/me", {}, {}, "Authorization: Basic " + token + "\r\n").status, 401);
        QVERIFY(!m_hub->log().contains(QByteArray::fromStdString(token)));
        QVERIFY(!m_hub->log().contains(QByteArray::fromStdString(token.substr(0, 12))));
    }

    void SEC_8_endsActOnTheNextRequest_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("SEC-8 account removed") << QStringLiteral("UPDATE account SET state = 'removed'") << QByteArray("account_removed");
        QTest::newRow("SEC-8 account blocked") << QStringLiteral("UPDATE account SET state = 'blocked'") << QByteArray("account_blocked");
        QTest::newRow("SEC-8 device ended") << QStringLiteral("UPDATE device SET ended_at = 1") << QByteArray("device_ended");
        QTest::newRow("SEC-8 session ended")
            << QStringLiteral("UPDATE session SET ended_at = 1, ended_why = 'signed_out'") << QByteArray("unauthenticated");
    }
    void SEC_8_endsActOnTheNextRequest()
    {
        QFETCH(QString, sql);
        QFETCH(QByteArray, code);
        const std::string changes = "/v1/orgs/" + sampleOrg(2).text() + "/changes?after=0";
        HttpsClient kept(m_hub->port()); // also on a connection that was signed in before
        QCOMPARE(kept.ask("GET", changes, {}, m_asa->session.access).status, 200);
        QVERIFY(m_hub->sql(sql));
        const auto answer = kept.ask("GET", changes, {}, m_asa->session.access);
        QCOMPARE(answer.status, 401);
        QCOMPARE(Visitor::code(answer), code.toStdString());
        for (const char* path : {"/v1/orgs", "/v1/changes?wait=0&after="})
            QVERIFY(m_asa->get(path, m_asa->session.access).status >= 400);
        QVERIFY(m_asa->get("/v1/me", m_asa->session.access).status >= 400);
        QVERIFY(m_asa->push(sampleOrg(2), "UpdateOrganisation", {{"v", 1}, {"changes", Json::array()}}, 1).status >= 400);
        QVERIFY(m_asa->refresh().status >= 400); // all tokens, not this one alone
    }

    void SEC_8_theOperatorBlocksUnblocksAndRemovesAnAccount()
    {
        const auto operate = [this](const char* act) {
            return HubProcess::run({QStringLiteral("account"), m_hub->folder(), QStringLiteral("--email"), QLatin1String(Asa), QLatin1String(act)}).code;
        };
        QCOMPARE(HubProcess::run({QStringLiteral("account"), m_hub->folder(), QStringLiteral("--email"), QStringLiteral("nobody@example.org"), QStringLiteral("--block")}).code, 1);
        QCOMPARE(operate("--block"), 0);
        QVERIFY(m_asa->get("/v1/me", m_asa->session.access).status >= 400);
        QCOMPARE(m_asa->signIn(Asa, m_hub->password()).status, 401);
        QCOMPARE(operate("--unblock"), 0);
        QCOMPARE(m_asa->signIn(Asa, m_hub->password()).status, 200);
        QCOMPARE(operate("--remove"), 0);
        QCOMPARE(Visitor::code(m_asa->get("/v1/me", m_asa->session.access)), std::string("account_removed"));
        QCOMPARE(m_asa->signIn(Asa, m_hub->password()).status, 401);
        QCOMPARE(operate("--unblock"), 1);
        // Who did what with accounts can be read afterwards, and nobody's name or address stands in it (SEC-37, SEC-70).
        const QByteArray journal = HubProcess::run({QStringLiteral("journal"), m_hub->folder()}).out;
        for (const char* name : {"signed_in", "sign_in_failed", "account_blocked", "account_unblocked", "account_removed"})
            QVERIFY2(journal.contains(name), journal.constData());
        QVERIFY(!journal.contains("asa@") && !journal.contains("@"));
    }

    void SEC_9_anOwnDeviceIsSeenAndEndedAndNobodyElsesIs()
    {
        Visitor bjorn(*m_hub);
        QCOMPARE(bjorn.enrol(m_hub->invitation(Bjorn), Bjorn, m_hub->password()).status, 200);
        const Json list = at(Visitor::json(m_asa->get("/v1/devices", m_asa->session.access)), "devices");
        QVERIFY(list.is_array() && !list.empty());
        bool current = false;
        for (const Json& d : list) {
            QVERIFY(text(d, "id") != bjorn.session.device);
            current = current || (boolean(d, "current") && text(d, "id") == m_asa->session.device);
        }
        QVERIFY(current);
        QCOMPARE(m_asa->send("DELETE", "/v1/devices/" + bjorn.session.device, {}, m_asa->session.access).status, 404);
        QCOMPARE(bjorn.get("/v1/me", bjorn.session.access).status, 200);
        QCOMPARE(m_asa->send("DELETE", "/v1/devices/" + m_asa->session.device, {}, m_asa->session.access).status, 200);
        QVERIFY(m_asa->get("/v1/me", m_asa->session.access).status >= 400);
        QCOMPARE(m_asa->refresh().status, 410);
        QCOMPARE(m_asa->signIn(Asa, m_hub->password()).status, 401); // nor does the password bring it back
    }

    void SEC_12_aLostAnswerIsGivenAgainAndATheftEndsTheFamily()
    {
        Visitor copy = *m_asa;
        QCOMPARE(m_asa->refresh().status, 200);
        QCOMPARE(copy.refresh().status, 200); // the answer was lost, the same device asks again
        QCOMPARE(copy.session.access, m_asa->session.access);
        QCOMPARE(copy.session.refresh, m_asa->session.refresh);
        Visitor thief = *m_asa; // has the token, not the key
        thief.key = Es256Key::generate();
        QCOMPARE(Visitor::code(thief.refresh()), std::string("refresh_reused"));
        QCOMPARE(m_asa->get("/v1/orgs", m_asa->session.access).status, 401);
        QVERIFY(m_asa->refresh().status >= 400);
        QVERIFY(m_hub->sql(QStringLiteral("UPDATE account_event SET n = n WHERE name LIKE '%refresh%'"))); // it was told
    }

    void SEC_12_anOldTokenEndsTheFamily()
    {
        Visitor copy = *m_asa;
        QCOMPARE(m_asa->refresh().status, 200);
        QVERIFY(m_hub->sql(QStringLiteral("UPDATE refresh_token SET used_at = used_at - 61000 WHERE used_at IS NOT NULL")));
        QCOMPARE(Visitor::code(copy.refresh()), std::string("refresh_reused"));
        QCOMPARE(m_asa->get("/v1/orgs", m_asa->session.access).status, 401);
    }

private:
    std::unique_ptr<HubProcess> m_hub;
    std::unique_ptr<Visitor> m_asa;
};

std::unique_ptr<QObject> sessionEndsTest()
{
    return std::make_unique<SessionEndsTest>();
}

} // namespace sek::test

#include "session_test.moc"
