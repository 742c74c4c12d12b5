// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/gate/address.h"
#include "core/hub/gate/head.h"
#include "suite.h"

#include <QTest>

using namespace sek::gate;

/// What the request names: its target, and who sent it.
class TargetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targetsAreDecodedOnce();
    void queriesAreUtf8();
    void addressesHaveOneForm();
    void addressesAreCountedBySubscriber();
    void proxyHeadersAreBelievedOnlyFromTrustedProxies_data();
    void proxyHeadersAreBelievedOnlyFromTrustedProxies();
};

void TargetTest::targetsAreDecodedOnce()
{
    QCOMPARE(readTarget("/")->path, "/");
    QCOMPARE(readTarget("/a/")->path, "/a/");
    QCOMPARE(readTarget("/a%20b/~c")->path, "/a b/~c");
    QCOMPARE(readTarget("/...")->path, "/...");
    QCOMPARE(readTarget("/a?b=%252e")->query, (Pairs{{"b", "%2e"}}));
    QCOMPARE(readTarget("/a?b=1+2&c=%2F..%2F")->query, (Pairs{{"b", "1+2"}, {"c", "/../"}}));
    QCOMPARE(readTarget("/a?")->query, Pairs{});
    QCOMPARE(readTarget("/a?x=1&x=2")->query.size(), 2u);
}

void TargetTest::queriesAreUtf8()
{
    for (const auto* good : {"%C4%93", "%E2%82%AC", "%F0%9F%98%80", "%ED%9F%BF", "%F4%8F%BF%BF"})
        QVERIFY2(readTarget(std::string("/a?b=") + good), good);
    for (const auto* bad : {"%C0%AF", "%C4", "%E0%80%AF", "%ED%A0%80", "%F0%80%80%AF", "%F4%90%80%80", "%F5%80%80%80",
                            "%80", "%C4%C4", "%E2%82", "%7F", "%1B"})
        QVERIFY2(!readTarget(std::string("/a?b=") + bad), bad);
}

void TargetTest::addressesHaveOneForm()
{
    QCOMPARE(tidyAddress("192.0.2.7"), "192.0.2.7");
    QCOMPARE(tidyAddress("::ffff:192.0.2.7"), "192.0.2.7");
    QCOMPARE(tidyAddress("2001:DB8:0:0:0:0:0:1"), "2001:db8::1");
    QCOMPARE(tidyAddress("fe80::1%eth0"), "fe80::1");
    for (const auto* bad : {"", "192.0.2", "192.0.2.256", "0x7f.1", "localhost", "192.0.2.7:80", "[::1]", "::1 "})
        QCOMPARE(tidyAddress(bad), "");
    QVERIFY(isLoopback("127.0.0.1") && isLoopback("127.8.8.8") && isLoopback("::1"));
    QVERIFY(!isLoopback("0.0.0.0") && !isLoopback("::") && !isLoopback("127.example.org"));
}

void TargetTest::addressesAreCountedBySubscriber()
{
    QCOMPARE(limitKey("192.0.2.7"), "192.0.2.7");
    QCOMPARE(limitKey("2001:db8:1:2::1"), limitKey("2001:db8:1:2:ffff::9"));
    QVERIFY(limitKey("2001:db8:1:2::1") != limitKey("2001:db8:1:3::1"));
}

void TargetTest::proxyHeadersAreBelievedOnlyFromTrustedProxies_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QStringList>("forwarded");
    QTest::addColumn<QString>("client");
    const auto row = [](const char* name, const char* peer, const QStringList& forwarded, const char* client) {
        QTest::addRow("SEC-44 %s", name) << QString::fromLatin1(peer) << forwarded << QString::fromLatin1(client);
    };
    const auto list = [](std::initializer_list<const char*> texts) {
        QStringList out;
        for (const auto* text : texts)
            out << QString::fromLatin1(text);
        return out;
    };
    row("no header", "198.51.100.1", {}, "198.51.100.1");
    row("stranger claims", "198.51.100.1", list({"203.0.113.9"}), "198.51.100.1");
    row("proxy names its caller", "192.0.2.1", list({"203.0.113.9"}), "203.0.113.9");
    row("caller's own claim before it", "192.0.2.1", list({"10.0.0.1, 203.0.113.9"}), "203.0.113.9");
    row("through two proxies", "192.0.2.1", list({"10.0.0.1, 203.0.113.9, 192.0.2.2"}), "203.0.113.9");
    row("two header lines", "192.0.2.1", list({"10.0.0.1, 203.0.113.9", "192.0.2.2"}), "203.0.113.9");
    row("nonsense ends it", "192.0.2.1", list({"203.0.113.9, unknown"}), "192.0.2.1");
    row("empty header", "192.0.2.1", list({""}), "192.0.2.1");
    row("no header from a proxy", "192.0.2.1", {}, "192.0.2.1");
    row("mapped form", "192.0.2.1", list({"::ffff:203.0.113.9"}), "203.0.113.9");
}

void TargetTest::proxyHeadersAreBelievedOnlyFromTrustedProxies()
{
    QFETCH(QString, peer);
    QFETCH(QStringList, forwarded);
    QFETCH(QString, client);
    std::vector<std::string> lines;
    for (const auto& line : forwarded)
        lines.push_back(line.toStdString());
    const std::vector<std::string_view> views(lines.begin(), lines.end());
    QCOMPARE(clientAddress(peer.toStdString(), views, {"192.0.2.1", "192.0.2.2"}), client.toStdString());
}

SEK_SUITE(TargetTest);
#include "target_test.moc"
