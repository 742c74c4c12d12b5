// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/router.h"
#include "tests/unit/gate/gate_under_test.h"
#include "tests/unit/gate/raw_client.h"
#include "tests/unit/hub/suites.h"

#include <QTest>

#include <atomic>

using namespace sek;

/// A client of a version the hub does not work with (SYNC-18), at a real door.
class ProtocolTest : public QObject
{
    Q_OBJECT

    /// A hub that wants version 2 at least.
    struct Door
    {
        Router router;
        std::atomic<int> handled = 0;
        std::unique_ptr<GateUnderTest> real;

        Door()
        {
            router.oldestProtocol = 2;
            const auto answer = [this](const gate::Request& r, const PathValues&, std::shared_ptr<gate::Responder> to) {
                ++handled;
                to->answer(gate::Response::json(QByteArray::number(r.body.size())));
            };
            Router::Options large, anybody;
            large.maxBody = 1024 * 1024;
            anybody.anyVersion = true;
            router.add("POST", "/v1/orgs/{org}/commands", answer, large);
            router.add("GET", "/v1/hub", answer, anybody);
            router.add("GET", "/s/{handle}", answer);
            real = std::make_unique<GateUnderTest>(
                [this](gate::Request r, std::shared_ptr<gate::Responder> to) { router.handle(std::move(r), std::move(to)); },
                [this](gate::GateOptions& options) { options.policy = [this](const gate::Request& head) { return router.policy(head); }; });
        }
        static std::string head(const std::string& line, const std::string& fields, std::size_t length = 0)
        {
            return line + " HTTP/1.1\r\nHost: h\r\n" + fields + (length > 0 ? "Content-Length: " + std::to_string(length) + "\r\n" : "") + "\r\n";
        }
    };

private Q_SLOTS:
    void SYNC_18_aClientThatIsTooOldIsRefusedBeforeItsBodyIsRead_data()
    {
        QTest::addColumn<QString>("fields");
        QTest::newRow("SYNC-18 the version before") << QStringLiteral("Sekretariat-Protocol: 1\r\n");
        QTest::newRow("SYNC-18 no version is the first one") << QString();
        QTest::newRow("SYNC-18 not even when it waits to be let in") << QStringLiteral("Sekretariat-Protocol: 1\r\nExpect: 100-continue\r\n");
    }

    void SYNC_18_aClientThatIsTooOldIsRefusedBeforeItsBodyIsRead()
    {
        QFETCH(QString, fields);
        Door d;
        RawClient client(d.real->port());
        // Nothing of the body is ever sent: who waited for it would not answer.
        const auto answer = client.ask(Door::head("POST /v1/orgs/o/commands", fields.toStdString(), 900'000));
        QCOMPARE(answer.status, 426);
        QVERIFY2(answer.body.contains("\"code\":\"client_too_old\""), answer.body.c_str());
        QVERIFY(client.isEnded());
        QCOMPARE(d.handled.load(), 0);
    }

    void SYNC_18_sameAndNewerClientsAreLetIn()
    {
        Door d;
        for (const char* version : {"2", "3", "9999"}) {
            const auto answer = RawClient(d.real->port()).ask(Door::head("POST /v1/orgs/o/commands", std::string("Sekretariat-Protocol: ") + version + "\r\n", 4) + "abcd");
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.body, std::string("4"));
        }
    }

    void SYNC_18_whoIsNoClientAndWhoAsksForTheVersionsIsAnswered()
    {
        Door d;
        QCOMPARE(RawClient(d.real->port()).ask(Door::head("GET /v1/hub", "Sekretariat-Protocol: 1\r\n")).status, 200);
        QCOMPARE(RawClient(d.real->port()).ask(Door::head("GET /s/page", {})).status, 200); // a browser
    }

    void SYNC_18_whatIsNoVersionIsRefused()
    {
        Door d;
        for (const char* no : {"", "0", "02", "+2", "2.0", "two", "99999", "-1"}) {
            const auto answer = RawClient(d.real->port()).ask(Door::head("POST /v1/orgs/o/commands", std::string("Sekretariat-Protocol: ") + no + "\r\n", 4));
            QCOMPARE(answer.status, 400);
            QVERIFY2(answer.body.contains("\"code\":\"protocol_version\""), answer.body.c_str());
        }
        const auto two = RawClient(d.real->port()).ask(Door::head("GET /v1/hub", "Sekretariat-Protocol: 2\r\nsekretariat-protocol: 1\r\n"));
        QCOMPARE(two.status, 400);
        QCOMPARE(d.handled.load(), 0);
    }
};

std::unique_ptr<QObject> protocolTest()
{
    return std::make_unique<ProtocolTest>();
}

#include "protocol_test.moc"
