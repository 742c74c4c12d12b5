// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/request_limits.h"
#include "core/store/sweep_turns.h"
#include "tests/unit/hub/suites.h"

#include <QTest>

using namespace sek;

/// What one device or address may ask for (SEC-42).
class RequestLimitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void SEC_42_aDeviceHas120RequestsAMinute()
    {
        RequestLimits limits;
        const gate::Request r = from("192.0.2.1");
        for (int i = 0; i < 60; ++i) QVERIFY(!limits.onRequest(r, Share::Others, "device", at(0)));
        const auto refused = limits.onRequest(r, Share::Others, "device", at(0));
        QVERIFY(refused && refused->status == 429);
        QVERIFY(!limits.onRequest(r, Share::Others, "other device", at(0)));
        QVERIFY(!limits.onRequest(r, Share::Others, "device", at(500))); // two a second
        QVERIFY(limits.onRequest(r, Share::Others, "device", at(500)));
    }

    void theFileIsSweptOnceAtATimeAndNotAgainWhereNothingHasChanged()
    {
        SweepTurns turns;
        QVERIFY(turns.begin(at(0)));
        QVERIFY(!turns.begin(at(5'000))); // it takes minutes
        turns.ended(fail("store_full"), at(60'000));
        QVERIFY(!turns.begin(at(65'000)));
        QVERIFY(!turns.begin(at(60'000 + 3'599'000)));
        QVERIFY(turns.begin(at(60'000 + 3'600'000)));
        turns.ended(fail("store_busy"), at(4'000'000));
        QVERIFY(!turns.begin(at(4'000'000 + 299'000)));
        QVERIFY(turns.begin(at(4'000'000 + 300'000)));
        turns.ended({}, at(4'400'000));
        QVERIFY(turns.begin(at(4'400'001)));
        turns.ended(fail("store_full"), at(4'400'001));
        QVERIFY(turns.begin(at(1'000))); // the clock was set back
    }

    void SEC_42_syncIsCountedByBytes()
    {
        RequestLimits limits;
        gate::Request r = from("192.0.2.1");
        r.contentLength = 1024 * 1024;
        int granted = 0;
        while (!limits.onRequest(r, Share::Sync, "device", at(0))) ++granted;
        QCOMPARE(granted, 64);
        QVERIFY(!limits.onRequest(r, Share::Sync, "device", at(250)));
        QVERIFY(limits.onRequest(r, Share::Sync, "device", at(250)));
        QVERIFY(!limits.onRequest(r, Share::Sync, "other device", at(0)));
        r.contentLength = 0; // asking costs something too
        granted = 0;
        while (granted < 100'000 && !limits.onRequest(r, Share::Sync, "third device", at(0))) ++granted;
        QCOMPARE(granted, 64 * 1024);
    }

    void SEC_42_commandsAreCounted()
    {
        RequestLimits limits;
        int granted = 0;
        while (!limits.onCommands("device", 2000, at(0))) ++granted;
        QCOMPARE(granted, 30);
        QVERIFY(!limits.onCommands("other device", 2000, at(0)));
        QVERIFY(limits.onCommands("device", 2000, at(399)));
        QVERIFY(!limits.onCommands("device", 2000, at(400)));
    }

    void SEC_42_strangersAreCountedByAddressAndHinderNobodyElse()
    {
        RequestLimits limits;
        int granted = 0;
        while (!limits.onRequest(from("2001:db8:0:1::" + std::to_string(granted % 9 + 1)), Share::Others, {}, at(0))) ++granted;
        QCOMPARE(granted, 300); // one subscriber's addresses are one
        QVERIFY(!limits.onRequest(from("2001:db8:0:2::1"), Share::Others, {}, at(0)));
        QVERIFY(!limits.onRequest(from("2001:db8:0:1::1"), Share::Others, "device", at(0)));
        // Whoever floods one door of an office's address leaves the others open.
        auto signIn = from("2001:db8:0:1::1"), page = signIn;
        signIn.path = "/v1/session/refresh";
        page.path = "/s/handle";
        QVERIFY(!limits.onRequest(signIn, Share::Others, {}, at(0)));
        QVERIFY(!limits.onRequest(page, Share::Others, {}, at(0)));
        QVERIFY(!limits.onRequest(page, Share::Codes, {}, at(0)));
        QVERIFY(limits.onRequest(from("2001:db8:0:1::1"), Share::Others, {}, at(0)));
    }

    void SEC_42_aTokenVouchesForItsDeviceForAWhile()
    {
        RecentTokens tokens;
        tokens.saw("hash", "device", at(0));
        QCOMPARE(tokens.deviceOf("hash", at(15 * 60'000)), std::optional<std::string>("device"));
        QCOMPARE(tokens.deviceOf("hash", at(15 * 60'000 + 1)), std::nullopt);
        QCOMPARE(tokens.deviceOf("another", at(0)), std::nullopt);
        for (int i = 0; i < 50'000; ++i) tokens.saw(QByteArray::number(i), "device", at(0)); // bounded: the oldest go
        QVERIFY(!tokens.deviceOf("hash", at(0)));
        QVERIFY(tokens.deviceOf("49999", at(0)));
    }

private:
    static Instant at(std::int64_t ms) { return Instant{1'000'000 + ms}; }
    static gate::Request from(const std::string& address)
    {
        gate::Request r;
        r.remoteAddress = address;
        return r;
    }
};

std::unique_ptr<QObject> requestLimitsTest()
{
    return std::make_unique<RequestLimitsTest>();
}

#include "limits_test.moc"
