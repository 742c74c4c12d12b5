// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/lease.h"
#include "tests/unit/sync/sync_helpers.h"

#include <QTest>

using namespace sek;
using namespace sek::testing;

namespace {

const Instant Day0{1'788'000'000'000};

} // namespace

/// The offline lease, and a copy that begins anew.
class TestCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void SYNC_23_theOrganisationChoosesWithinBounds()
    {
        QCOMPARE(leaseDays(Json::object()), 30);
        QCOMPARE(leaseDays({{"offline_days", "days_7"}}), 7);
        QCOMPARE(leaseDays({{"offline_days", "days_90"}}), 90);
        QCOMPARE(leaseDays({{"offline_days", "days_400"}}), 90);
        QCOMPARE(leaseDays({{"offline_days", "days_0"}}), 7);
        QCOMPARE(leaseDays({{"offline_days", "for ever"}}), 30);
    }

    void SYNC_23_theCopyEndsOnlyWhereTheOrganisationSaysSo()
    {
        QVERIFY(!copyEnds(Json::object()));
        QVERIFY(!copyEnds({{"offline_copy", "copy_stays_locked"}}));
        QVERIFY(copyEnds({{"offline_copy", "copy_is_deleted"}}));
        Lease lease = Lease::renewed(Day0, 30).seenAt(Day0.plusDays(4000));
        QVERIFY(lease.isOver() && !lease.isAtItsEnd());
        lease = Lease::renewed(Day0, 90);
        lease.ends = true;
        QVERIFY(!lease.seenAt(Day0.plusDays(90).plusMs(-1)).isAtItsEnd());
        QVERIFY(lease.seenAt(Day0.plusDays(90)).isAtItsEnd());
        QVERIFY(lease.seenAt(Day0.plusDays(90)).seenAt(Day0).isAtItsEnd());
        Lease never;
        never.ends = true;
        QVERIFY(!never.seenAt(Day0).isAtItsEnd());
    }

    void SYNC_23_theHighestTimeCountsAndNotTheClock()
    {
        Lease lease = Lease::renewed(Day0, 30);
        QVERIFY(!lease.seenAt(Day0.plusDays(30).plusMs(-1)).isOver());
        QVERIFY(lease.seenAt(Day0.plusDays(30)).isOver());
        // Set back after it was seen: no day comes back.
        lease = lease.seenAt(Day0.plusDays(29)).seenAt(Day0.plusDays(-400));
        QCOMPARE(lease.daysWithout(), 29);
        QVERIFY(lease.seenAt(Day0.plusDays(31)).isOver());
        lease = lease.seenAt(Day0.plusDays(31)).seenAt(Day0);
        QVERIFY(lease.isOver()); // and it does not open by itself
        QVERIFY(!Lease::renewed(Day0, 30).isOver());
        QVERIFY(!Lease{}.seenAt(Day0).isOver()); // nothing was ever fetched
    }

    void SYNC_23_aClockThatIsWrongAllTheTimeChangesNothing_data()
    {
        QTest::addColumn<int>("days");
        QTest::newRow("SYNC-23 years behind") << -4000;
        QTest::newRow("SYNC-23 years ahead") << 4000;
    }
    void SYNC_23_aClockThatIsWrongAllTheTimeChangesNothing()
    {
        QFETCH(int, days);
        TestHub hub;
        TestDevice one(hub);
        one.clock.time = one.clock.time.plusDays(days);
        QVERIFY(found(one) && one.replica.contacted());
        one.clock.time = one.clock.time.plusDays(29);
        QVERIFY(!one.replica.lease()->isOver());
        one.clock.time = one.clock.time.plusDays(1);
        QVERIFY(one.replica.lease()->isOver());
    }

    void theFirstPullSaysHowFarItHasCome()
    {
        TestHub hub;
        TestDevice one(hub);
        QVERIFY(found(one));
        QVERIFY(one.make(setArgs("website", "", "https://one.example.org")) && one.push());
        TestDevice two(hub, "two");
        QCOMPARE(two.replica.status()->fetched, std::int64_t(0));
        const auto part = two.changes(1);
        QVERIFY(part && !part->head && !part->rows.empty());
        QVERIFY(two.replica.applyChanges(*part).has_value());
        QVERIFY(!two.replica.status()->complete);
        QCOMPARE(two.replica.status()->fetched, std::int64_t(part->rows.size()));
        QVERIFY(two.pull());
        QVERIFY(two.replica.status()->complete);
        QCOMPARE(two.replica.status()->fetched, std::int64_t(0)); // whole: nothing is under way
    }

    void SEC_65_anOrganisationMayWantThePassphraseAloneToOpenItsData()
    {
        TestHub hub;
        TestDevice one(hub);
        QVERIFY(found(one));
        QVERIFY(one.make(setArgs("unlock_with", "", "passphrase_only")) && one.push() && one.pull());
        const auto kept = (*one.cache.begin())->get({"organisation", RecordId(one.identity.org.value)});
        QCOMPARE(text(kept.record.value(), "unlock_with"), std::string("passphrase_only"));
        QVERIFY(!one.make(setArgs("unlock_with", "passphrase_only", "a_post_it")));
    }

    void SYNC_23_theHighestTimeIsKeptAndContactOpensAgain()
    {
        TestHub hub;
        TestDevice one(hub);
        QVERIFY(found(one));
        QVERIFY(one.make(setArgs("offline_days", "", "days_7")) && one.push() && one.pull());
        QVERIFY(one.replica.contacted());
        const auto unsent = one.make(setArgs("website", "", "https://one.example.org"));
        const Instant start = one.clock.time;
        one.clock.time = start.plusDays(8);
        QVERIFY(one.replica.lease()->isOver());
        one.clock.time = start; // set back, and the program started anew
        Replica again(one.cache, testRules(), one.identity, one.signer, one.clock, one.random);
        QVERIFY(again.lease()->isOver());
        QCOMPARE(again.lease()->days, 7);
        QVERIFY(one.item(*unsent)); // waits, and is not lost
        const auto opened = again.contacted();
        QVERIFY(opened && *opened);
        QVERIFY(!again.lease()->isOver());
        QVERIFY(!*again.contacted()); // not written for each answer
        one.clock.time = start.plusDays(6);
        QVERIFY(!again.lease()->isOver());
        QVERIFY(one.push() && one.pull() && one.cache.state().outbox.empty());
    }

    void SYNC_26_removalsAreToldFor400Days()
    {
        TestHub hub;
        TestDevice one(hub);
        QVERIFY(found(one));
        {
            auto tx = hub.store.begin(hub.org); // somebody was removed long ago
            (*tx)->setSeq(2);
            (*tx)->put({{"authorised_user", RecordId(Uuid::v5(Uuid(), "gone"))}, 2, true, {}});
            (*tx)->log({2, "{}", hub.clock.time, CommandId(Uuid::v5(Uuid(), "removal"))});
            QVERIFY((*tx)->commit().has_value());
        }
        TestDevice late(hub, "late");
        QVERIFY(late.pull(1)); // has the organisation
        hub.clock.time = hub.clock.time.plusDays(400).plusMs(-1);
        QCOMPARE(*hub.authority.forgetTombstones(hub.org), 0);
        hub.clock.time = hub.clock.time.plusMs(1);
        QCOMPARE(*hub.authority.forgetTombstones(hub.org), 1);
        QCOMPARE(*hub.authority.forgetTombstones(hub.org), 0);
        // Who had seen it goes on and lets go of it too; who had not begins anew.
        QVERIFY(late.make(setArgs("website", "", "https://late.example.org")) && late.push() && late.pull());
        QVERIFY(!late.cache.state().cursor.refetch);
        QVERIFY(!late.cache.state().records.contains({"authorised_user", RecordId(Uuid::v5(Uuid(), "gone"))}));
        QVERIFY(late.sameAsHub());
        QCOMPARE(one.cache.state().cursor.seq, 1);
        const auto part = one.changes();
        QVERIFY(part && one.replica.applyChanges(*part));
        QVERIFY(one.replica.status()->refetch);
        QVERIFY(one.shown("website").empty()); // nothing half of it is shown
        QVERIFY(one.replica.beginRefetch() && one.pull());
        QCOMPARE(one.shown("website"), std::string("https://late.example.org"));
        QVERIFY(!one.replica.status()->refetch && one.sameAsHub());
        // A download from the beginning needs no removals, however long it takes.
        TestDevice fresh(hub, "fresh");
        QVERIFY(fresh.pull(1) && fresh.sameAsHub());
        QVERIFY(!fresh.cache.state().cursor.refetch);
    }

    void SYNC_7_onlyTheSamePlaceIsCompared()
    {
        TestHub hub;
        TestDevice one(hub);
        QVERIFY(found(one));
        const auto before = hub.authority.mark(hub.org, one.caller());
        QVERIFY(before && *one.replica.compare(*before) == Replica::Compared::Same);
        QVERIFY(!*one.replica.compareDue());
        one.clock.time = one.clock.time.plusDays(-3); // a clock set back: rather once too often
        QVERIFY(*one.replica.compareDue());
        // An own edit that waits is no difference, and one the hub has already is another place.
        QVERIFY(one.make(setArgs("website", "", "https://one.example.org")));
        QVERIFY(*one.replica.compare(*before) == Replica::Compared::Same);
        QVERIFY(one.push());
        const auto after = hub.authority.mark(hub.org, one.caller());
        QVERIFY(*one.replica.compare(*after) == Replica::Compared::NotNow);
        QVERIFY(one.pull() && *one.replica.compare(*after) == Replica::Compared::Same);
        StateMark other = *after;
        other.digest[0] = static_cast<char>(other.digest[0] ^ 1);
        QVERIFY(*one.replica.compare(other) == Replica::Compared::Differs);
        QVERIFY(one.replica.status()->refetch && *one.replica.compare(*after) == Replica::Compared::NotNow);
        TestDevice stranger(hub, "stranger", "nobody");
        QCOMPARE(hub.authority.mark(hub.org, stranger.caller()).error().code, std::string("access_removed"));
    }
};

QTEST_GUILESS_MAIN(TestCare)
#include "test_care.moc"
