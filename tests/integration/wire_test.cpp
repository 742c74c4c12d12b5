// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "tests/integration/fake_server.h"
#include "tests/integration/office.h"
#include "tests/integration/suites.h"

#include <QFile>
#include <QSslConfiguration>
#include <QTest>

#include <algorithm>
#include <set>

namespace sek::test {

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Certificate authorities of this process, put back at the end.
class SystemTrusts
{
public:
    explicit SystemTrusts(const QByteArray& pem) : m_before(QSslConfiguration::defaultConfiguration())
    {
        QSslConfiguration tls = m_before;
        tls.addCaCertificate(QSslCertificate(pem));
        QSslConfiguration::setDefaultConfiguration(tls);
    }
    ~SystemTrusts() { QSslConfiguration::setDefaultConfiguration(m_before); }

private:
    QSslConfiguration m_before;
};

} // namespace

class WireTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKeyThatIsNotTheHubsEndsTheConnectionBeforeAnyByte_SEC_45_data()
    {
        QTest::addColumn<bool>("pinned");
        QTest::addColumn<bool>("samePin");
        QTest::addColumn<bool>("systemTrusts");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("code");
        QTest::newRow("SEC-45 wrong pin, unknown to the system") << true << false << false << 30 << QStringLiteral("wrong_pin");
        QTest::newRow("SEC-45 wrong pin, trusted by the system") << true << false << true << 30 << QStringLiteral("wrong_pin");
        QTest::newRow("SEC-45 right pin, certificate out of date") << true << true << false << 0 << QStringLiteral("tls");
        QTest::newRow("SEC-45 no pin, unknown to the system") << false << false << false << 30 << QStringLiteral("tls");
    }

    void aKeyThatIsNotTheHubsEndsTheConnectionBeforeAnyByte_SEC_45()
    {
        QFETCH(bool, pinned);
        QFETCH(bool, samePin);
        QFETCH(bool, systemTrusts);
        QFETCH(int, days);
        QFETCH(QString, code);
        const SelfSigned identity = makeSelfSigned("127.0.0.1", days);
        std::unique_ptr<SystemTrusts> trust;
        if (systemTrusts) trust = std::make_unique<SystemTrusts>(identity.certificatePem);
        FakeServer server(identity, 0, httpAnswer("200 OK", "application/json", "{}"));
        HubAddress address;
        address.url = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort()));
        if (pinned) address.pins = {samePin ? *pinOf(identity.certificatePem) : sha256("another key")};
        HttpClient client(address);
        client.setAccessToken("a-token-nobody-may-hear");
        std::optional<Result<HttpAnswer>> answer;
        client.send("POST", QStringLiteral("/v1/session"), "{\"password\":\"secret\"}", this,
                    [&](Result<HttpAnswer> a) { answer = std::move(a); });
        QVERIFY(Seat::until([&] { return answer.has_value(); }));
        QVERIFY(!answer->has_value());
        QCOMPARE(QString::fromStdString(answer->error().code), code);
        QCOMPARE(server.connections, 1);
        QCOMPARE(server.heard, QByteArray());
    }

    void noPortIsGivenTwice()
    {
        std::set<std::uint16_t> ports;
        for (int i = 0; i < 400; ++i) ports.insert(freePort());
        QCOMPARE(ports.size(), 400u);
    }

    void theRightKeyIsSpokenWith_SEC_45()
    {
        const SelfSigned identity = makeSelfSigned("hub.example.org", 30);
        FakeServer server(identity, 0, httpAnswer("200 OK", "application/json", "{}"));
        HttpClient client({QUrl(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort())), {*pinOf(identity.certificatePem)}});
        std::optional<Result<HttpAnswer>> answer;
        client.send("GET", QStringLiteral("/v1/hub"), {}, this, [&](Result<HttpAnswer> a) { answer = std::move(a); });
        QVERIFY(Seat::until([&] { return answer.has_value(); }));
        QVERIFY(answer->has_value());
        QVERIFY(server.heard.startsWith("GET /v1/hub HTTP/1.1\r\n"));
    }

    void whatIsNotOurHubChangesNothing_SYNC_27_data()
    {
        QTest::addColumn<bool>("hubsKey");
        QTest::addColumn<QByteArray>("answer");
        const QByteArray other = sampleOrg(1).text().c_str();
        QTest::newRow("SYNC-27 another key on the hub's address") << false << httpAnswer("200 OK", "application/json", "{}");
        QTest::newRow("SYNC-27 captive portal: a page for every path")
            << true << httpAnswer("200 OK", "text/html; charset=utf-8", "<html><body>Sign in to the hotel</body></html>");
        QTest::newRow("SYNC-27 portal that calls its page JSON")
            << true << httpAnswer("200 OK", "application/json", "<html></html>");
        QTest::newRow("SYNC-27 proxy error page") << true << httpAnswer("502 Bad Gateway", "text/html", "<h1>502</h1>");
        QTest::newRow("SYNC-27 proxy that forbids") << true << httpAnswer("403 Forbidden", "text/html", "<h1>403</h1>");
        QTest::newRow("SYNC-27 redirect") << true << QByteArray("HTTP/1.1 302 Found\r\nLocation: https://127.0.0.1:1/\r\n"
                                                                "Content-Length: 0\r\n\r\n");
        QTest::newRow("SYNC-27 JSON of somebody else") << true << httpAnswer("200 OK", "application/json", "{\"ok\":true}");
        QTest::newRow("SYNC-27 feed of another organisation")
            << true
            << httpAnswer("200 OK", "application/x-ndjson",
                          "{\"after\":0,\"epoch\":\"e\",\"now\":\"2026-01-01T00:00:00.000Z\",\"org\":\"" + other +
                              "\",\"scope\":1}\n{\"head\":true,\"up_to\":9}\n");
    }

    void whatIsNotOurHubChangesNothing_SYNC_27()
    {
        QFETCH(bool, hubsKey);
        QFETCH(QByteArray, answer);
        Office& o = office();
        QVERIFY(o.hub.isRunning());
        QVERIFY(o.asa.quiet(o.org));
        const Json before = o.asa.view(o.org)->state.organisation;
        const std::string value = "https://norrsken.example/" + std::to_string(++m_edits);
        const int asked = o.asa.signInAsked;
        QVERIFY(o.hub.stop());
        {
            const SelfSigned identity = hubsKey ? SelfSigned{bytesOf(o.hub.file("tls.crt")), bytesOf(o.hub.file("tls.key"))}
                                                : makeSelfSigned("127.0.0.1", 30);
            FakeServer server(identity, o.hub.port(), answer);
            o.asa.close();
            QCOMPARE(o.asa.open(), std::string()); // a start of the program: it needs a new token first
            QVERIFY(Seat::until([&] { return o.asa.view(o.org) != nullptr; }));
            QCOMPARE(o.asa.set(o.org, "website", value), std::string());
            o.asa.workspace().syncNow();
            // Both the session and the engine's own requests were answered, or cut off, by the wrong one.
            QVERIFY(Seat::until([&] { return hubsKey ? server.heard.count("HTTP/1.1\r\n") >= 2 : server.connections >= 2; }));
            QVERIFY(Seat::until([&] { return o.asa.workspace().connection() == Connection::Offline; }));
            if (!hubsKey) QCOMPARE(server.heard, QByteArray());
            const OrgViewPtr view = o.asa.view(o.org);
            QCOMPARE(view->status.waiting, 1);
            QVERIFY(view->problems.empty());
            Json now = view->state.organisation;
            now["website"] = before["website"];
            for (const char* tentative : {"revision", "updated_at", "updated_by"})
                if (before.contains(tentative)) now[tentative] = before[tentative];
            QCOMPARE(QByteArray::fromStdString(now.dump()), QByteArray::fromStdString(before.dump()));
        }
        QVERIFY(o.hub.start());
        o.asa.workspace().syncNow();
        QVERIFY(o.asa.quiet(o.org));
        QCOMPARE(o.asa.shows(o.org, "website"), value);
        QCOMPARE(o.asa.signInAsked, asked); // nobody was asked for the password because of a stranger's page
    }

    void anEditWaitsWhileTheHubIsDownAndArrivesAfterwards_O_35()
    {
        Office o;
        QCOMPARE(o.open(false), std::string());
        const auto revision = integer(o.asa.view(o.org)->state.organisation, "revision");
        QVERIFY(o.hub.stop());
        QCOMPARE(o.asa.set(o.org, "website", "https://norrsken.example/later"), std::string());
        QVERIFY(Seat::until([&] { return o.asa.workspace().connection() == Connection::Offline; }));
        QCOMPARE(o.asa.view(o.org)->status.waiting, 1);
        QVERIFY(o.asa.view(o.org)->problems.empty());
        QVERIFY(o.hub.start());
        QVERIFY(o.asa.quiet(o.org)); // by the engine's own retry
        QCOMPARE(o.asa.shows(o.org, "website"), std::string("https://norrsken.example/later"));
        QCOMPARE(integer(o.asa.view(o.org)->state.organisation, "revision"), revision + 1);
        QCOMPARE(o.asa.workspace().connection(), Connection::Online);
    }

    void cleanupTestCase() { m_office.reset(); }

private:
    /// One hub and desk for all rows: they leave it as they found it.
    Office& office()
    {
        if (!m_office) {
            m_office = std::make_unique<Office>();
            if (const auto bad = m_office->open(false); !bad.empty()) throw std::runtime_error(bad);
        }
        return *m_office;
    }

    std::unique_ptr<Office> m_office;
    int m_edits = 0;
};

std::unique_ptr<QObject> wireTest()
{
    return std::make_unique<WireTest>();
}

} // namespace sek::test

#include "wire_test.moc"
