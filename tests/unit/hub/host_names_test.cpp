// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/host_names.h"
#include "tests/unit/hub/suites.h"

#include <QTest>

using namespace sek;

/// Which Host fields the hub answers to (SEC-40): its own names and this computer's.
class HostNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void SEC_40_onlyOwnNamesAreKnown_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("known");
        const auto row = [](const char* host, bool known) {
            QTest::addRow("SEC-40 %s", *host ? host : "nothing") << QByteArray(host) << known;
        };
        row("hub.example.org", true);
        row("hub.example.org:8443", true);
        row("HUB.example.ORG.", true);
        row("inner.example.org", true);
        row("localhost:7443", true);
        row("127.0.0.1", true);
        row("127.0.0.9:7443", true);
        row("[::1]:7443", true);
        row("other.example.org", false);
        row("hub.example.org.other.example", false);
        row("example.org", false);
        row("192.0.2.7", false);
        row("[2001:db8::1]:443", false);
        row("127.0.0.1.other.example", false);
        row("[::1", false);
        row(":443", false);
        row("", false);
    }
    void SEC_40_onlyOwnNamesAreKnown()
    {
        QFETCH(QByteArray, host);
        QFETCH(bool, known);
        const HostNames names("hub.example.org:8443", {"inner.example.org", ""});
        QCOMPARE(names.know(host.toStdString()), known);
    }
};

std::unique_ptr<QObject> hostNamesTest()
{
    return std::make_unique<HostNamesTest>();
}

#include "host_names_test.moc"
