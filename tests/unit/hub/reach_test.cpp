// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/fork_watch.h"
#include "tests/support/hub_world.h"
#include "tests/unit/hub/suites.h"

#include <QTest>

using namespace sek;
using namespace sek::test;

/// What belongs to an account on the whole hub is not for one organisation to end (SEC-9).
class ReachTest : public QObject
{
    Q_OBJECT

    static std::set<AccountId> beyond(HubWorld& w, const sample::Colleague& who, const sample::Colleague& whom)
    {
        const auto found = w.authority.beyondReach(sample::norrsken().id, who.account, {whom.account});
        return found ? *found : std::set<AccountId>{AccountId()};
    }

private Q_SLOTS:
    void SEC_9_whoWorksElsewhereTooIsBeyondReach()
    {
        HubWorld w;
        w.seed(sample::norrsken());
        w.seed(sample::lodka());
        const auto& bjorn = sample::norrsken().colleague("bjorn");
        const auto& asa = sample::norrsken().colleague("asa");
        const auto& zaneta = sample::lodka().colleague("zaneta");
        QVERIFY(beyond(w, bjorn, asa).empty());
        w.addColleague(sample::norrsken().id, zaneta, {"viewer"}); // an owner there, a guest here
        QCOMPARE(beyond(w, bjorn, zaneta), std::set<AccountId>{zaneta.account});
        QVERIFY(beyond(w, bjorn, asa).empty());
        // Not even as an administrator there: she owns it.
        w.addColleague(sample::lodka().id, bjorn, {"administrator"});
        QCOMPARE(beyond(w, bjorn, zaneta), std::set<AccountId>{zaneta.account});
        w.addColleague(sample::lodka().id, bjorn, {"owner"});
        QVERIFY(beyond(w, bjorn, zaneta).empty());
    }

    void SEC_9_whoseRightsCannotBeReadIsNotWithinReach()
    {
        HubWorld w;
        w.seed(sample::norrsken());
        w.seed(sample::lodka());
        w.store.readHook = [] { return fail("store_io"); };
        const auto found = w.authority.beyondReach(sample::norrsken().id, sample::norrsken().colleague("bjorn").account,
                                                   {sample::lodka().colleague("zaneta").account});
        QVERIFY(!found);
        QCOMPARE(found.error().code, std::string("store_io"));
    }

    void SEC_8_aClockThatIsBehindGivesNothingBackAndTakesNothingAway()
    {
        HubWorld w;
        const auto& org = sample::norrsken();
        w.seed(org);
        const auto& zaneta = sample::lodka().colleague("zaneta");
        w.addColleague(org.id, zaneta, {"viewer"});
        w.clock.time = w.clock.time.plusSeconds(-1); // the other of two hubs, or a machine that has just woken up
        QVERIFY(*w.authority.hasAccess(org.id, zaneta.account));
        QVERIFY(w.authority.changes(org.id, {zaneta.account, {}, {}, false}, 0).has_value());
        // Her role ends by a hub whose clock is an hour, or years, ahead; the next command is accepted by one that is right.
        const Instant now = w.clock.time;
        for (const Instant end : {now.plusSeconds(3600), now.plusDays(1500)}) {
            auto tx = w.store.begin(org.id);
            for (Record grant : (*tx)->all(kind::RoleGrant)) {
                Json body = grant.value();
                if (text(body, "account") != zaneta.account.text()) continue;
                body["until"] = toRfc3339(end);
                grant.body = cj1::write(body);
                (*tx)->put(grant);
            }
            (*tx)->log({(*tx)->seq(), {}, end, {}});
            QVERIFY((*tx)->commit());
            tx->reset();
            QVERIFY(!*w.authority.hasAccess(org.id, zaneta.account));
            auto next = w.store.begin(org.id);
            (*next)->log({(*next)->seq(), {}, now, {}});
            QVERIFY((*next)->commit());
            next->reset();
            QVERIFY(!*w.authority.hasAccess(org.id, zaneta.account));
            QCOMPARE(w.authority.changes(org.id, {zaneta.account, {}, {}, false}, 0).error().code, std::string("access_removed"));
        }
    }

    void SYNC_20_aMendedProfileIsNoCopy()
    {
        ForkWatch forks;
        const OrgId org = named<OrgId>("org");
        const DeviceId mended = named<DeviceId>("mended"), copied = named<DeviceId>("copied");
        QVERIFY(!forks.isCopy(org, mended, 2));
        QVERIFY(!forks.isCopy(org, copied, 5));
        QVERIFY(!forks.isCopy(org, mended, 9)); // its file was damaged once more, later
        QVERIFY(forks.isCopy(org, copied, 5));
        QVERIFY(!forks.isCopy(named<OrgId>("another"), copied, 5));
    }

    void SYNC_1_aReadThatFailsIsNoRightThatIsGone()
    {
        HubWorld w;
        const auto& org = sample::norrsken();
        w.seed(org);
        const Caller asa{org.colleague("asa").account, {}, {}, false};
        w.store.readHook = [] { return fail("store_io"); };
        QCOMPARE(w.authority.changes(org.id, asa, 0).error().code, std::string("store_io"));
        QCOMPARE(w.authority.history(org.id, asa, 0, 10).error().code, std::string("store_io"));
        QCOMPARE(w.authority.mark(org.id, asa).error().code, std::string("store_io"));
        QCOMPARE(w.authority.hasAccess(org.id, asa.account).error().code, std::string("store_io"));
        QCOMPARE(w.authority.rolesIn(org.id, asa.account).error().code, std::string("store_io"));
        QCOMPARE(w.authority.grantsIn(org.id).error().code, std::string("store_io"));
        w.store.readHook = nullptr;
        QVERIFY(w.authority.changes(org.id, asa, 0).has_value());
    }
};

std::unique_ptr<QObject> reachTest()
{
    return std::make_unique<ReachTest>();
}

#include "reach_test.moc"
