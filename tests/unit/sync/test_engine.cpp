// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/person_fields.h"
#include "tests/unit/sync/sync_helpers.h"

#include <QTest>

#include <algorithm>

using namespace sek;
using namespace sek::testing;

namespace {

/// Keeps what the engine asks for, so that a test can answer when and how it likes.
class Wires : public Wire
{
public:
    struct Asked
    {
        char kind; ///< p(ush), c(hanges), w(ait)
        std::uint64_t id;
        OrgId org;
        std::int64_t after;
        std::vector<PushItem> items;
        std::vector<std::pair<OrgId, std::int64_t>> waits;
    };
    std::vector<Asked> open;
    std::vector<std::uint64_t> cancelled;
    std::vector<std::uint64_t> marks; ///< questions for the hub's mark of the state
    Instant wake;

    void push(std::uint64_t id, const OrgId& org, const std::vector<PushItem>& items) override
    {
        open.push_back({'p', id, org, 0, items, {}});
    }
    void pull(std::uint64_t id, const OrgId& org, std::int64_t after) override { open.push_back({'c', id, org, after, {}, {}}); }
    void wait(std::uint64_t id, const std::vector<std::pair<OrgId, std::int64_t>>& after) override
    {
        open.push_back({'w', id, {}, 0, {}, after});
    }
    void mark(std::uint64_t id, const OrgId&) override { marks.push_back(id); }
    void cancel(std::uint64_t id) override
    {
        cancelled.push_back(id);
        std::erase_if(open, [&](const Asked& a) { return a.id == id; });
    }
    void wakeAt(Instant when) override { wake = when; }

    std::optional<Asked> take(char kind)
    {
        const auto it = std::ranges::find(open, kind, &Asked::kind);
        if (it == open.end()) return {};
        const Asked a = *it;
        open.erase(it);
        return a;
    }
    bool has(char kind) const { return std::ranges::find(open, kind, &Asked::kind) != open.end(); }
};

class Watcher : public SyncObserver
{
public:
    std::vector<OrgId> removed;
    int storeFailures = 0, factors = 0, forks = 0, differing = 0, connections = 0;
    void recordsChanged(const OrgId&) override {}
    void connectionChanged() override { ++connections; }
    void accessRemoved(const OrgId& org, const AccessEnd&) override { removed.push_back(org); }
    void storeFailed(const OrgId&, const Failure&) override { ++storeFailures; }
    void factorNeeded(const OrgId&) override { ++factors; }
    void deviceForked(const OrgId&) override { ++forks; }
    void copyDiffers(const OrgId&) override { ++differing; }
};

/// An engine over one founded organisation, everything pulled, only the long poll under way.
struct Fixture
{
    TestHub hub;
    TestDevice device{hub};
    Wires wire;
    Watcher watcher;
    CountingRandom random;
    SyncEngine engine;
    Replica* replica = nullptr;
    bool ready = false;

    explicit Fixture(PushLimits limits = {}) : engine(wire, watcher, device.clock, random, limits)
    {
        if (!found(device)) return;
        auto r = std::make_unique<Replica>(device.cache, testRules(), device.identity, device.signer, device.clock, device.random);
        replica = r.get();
        engine.addOrganisation(std::move(r));
        engine.start();
        answerPull();
        ready = engine.quiet() && wire.has('w') && wire.open.size() == 1;
    }
    void answerPull()
    {
        const auto asked = wire.take('c');
        if (!asked) return;
        const auto part = hub.authority.changes(hub.org, device.caller(), asked->after);
        engine.onPart(asked->id, *part);
        engine.onPullEnd(asked->id);
    }
    bool answerPush()
    {
        const auto asked = wire.take('p');
        if (!asked) return false;
        const auto reply = device.send(asked->items);
        if (reply) engine.onPushed(asked->id, *reply);
        return reply.has_value();
    }
    void make(const std::string& unit, const std::string& from, const std::string& to, const char* name = "UpdateOrganisation")
    {
        (void)replica->submit(name, setArgs(unit, from, to));
        engine.commandMade(hub.org);
    }
    void fail(char kind, WireFailure::Kind why, std::int64_t retryAfter = 0, const char* code = "")
    {
        if (const auto asked = wire.take(kind)) engine.onFailure(asked->id, {why, code, retryAfter});
    }
    std::int64_t restMs() { return wire.wake.ms - device.clock.time.ms; }
    void sleepUntilWoken()
    {
        device.clock.time = wire.wake;
        engine.tick();
    }
};

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pullsThenWaitsAndPushesBesideTheLongPoll()
    {
        Fixture f;
        QVERIFY(f.ready);
        QCOMPARE(f.wire.open.front().waits.front().second, 1);
        f.make("website", "", "https://a.example.org");
        QVERIFY(f.wire.has('p') && f.wire.has('w'));
        f.make("business_name", "", "A");
        QCOMPARE(f.wire.open.size(), std::size_t(2)); // never two pushes of one organisation at once
        QVERIFY(f.answerPush());
        QVERIFY(f.wire.has('p')); // the second command goes now
        QVERIFY(f.answerPush());
        QVERIFY(!f.wire.has('c')); // the long poll brings the rows
        const auto wait = f.wire.take('w');
        f.engine.onPart(wait->id, *f.hub.authority.changes(f.hub.org, f.device.caller(), wait->waits.front().second));
        f.engine.onPullEnd(wait->id);
        QVERIFY(f.wire.has('w') && f.engine.quiet() && f.device.cache.state().outbox.empty());
        QVERIFY(f.device.sameAsHub());
    }

    void aBacklogGoesOutBeforeAnythingComesIn()
    {
        PushLimits limits;
        limits.commands = 2;
        Fixture f(limits);
        QVERIFY(f.ready);
        std::string before;
        for (int i = 0; i < 5; ++i) {
            const std::string next = "https://" + std::to_string(i) + ".example.org";
            f.make("website", before, next);
            before = next;
        }
        QVERIFY(f.wire.has('w')); // the first went alone and took everything there was
        for (int push = 0; push < 2; ++push) {
            QVERIFY(f.answerPush());
            QVERIFY(f.wire.has('p'));
            QVERIFY(!f.wire.has('w') && !f.wire.has('c')); // each part would be put under all that still waits
        }
        QVERIFY(f.answerPush());
        QVERIFY(!f.wire.has('p') && f.wire.has('c'));
        f.answerPull();
        QVERIFY(f.wire.has('w') && f.engine.quiet() && f.device.cache.state().outbox.empty());
        QVERIFY(f.device.sameAsHub());
    }

    void whatComesInDoesNotWaitForABacklogThatIsStuck()
    {
        PushLimits limits;
        limits.commands = 1;
        Fixture f(limits);
        QVERIFY(f.ready);
        f.make("website", "", "https://a.example.org");
        f.make("business_name", "", "A");
        QVERIFY(!f.wire.has('w'));
        f.fail('p', WireFailure::Kind::Busy);
        QVERIFY(!f.wire.has('p') && f.wire.has('w'));
    }

    void SYNC_16_backOffGrowsWithJitterUpToFiveMinutes()
    {
        Fixture f;
        QVERIFY(f.ready);
        std::set<std::int64_t> seen;
        std::int64_t longest = 0;
        for (int i = 0; i < 40; ++i) {
            f.fail('w', WireFailure::Kind::Unreachable);
            QCOMPARE(int(f.engine.connection()), int(Connection::Offline));
            QVERIFY(!f.wire.has('w'));
            const std::int64_t ms = f.restMs();
            QVERIFY2(ms >= 1000 && ms <= 5 * 60'000, qPrintable(QString::number(ms)));
            const std::int64_t ceiling = std::min<std::int64_t>(5 * 60'000, 1000ll << std::min(i + 1, 12));
            QVERIFY(ms <= ceiling);
            seen.insert(ms);
            longest = std::max(longest, ms);
            f.device.clock.time = f.wire.wake.plusMs(-1);
            f.engine.tick();
            QVERIFY(!f.wire.has('w')); // not a moment before
            f.sleepUntilWoken();
            QVERIFY(f.wire.has('w'));
        }
        QVERIFY(seen.size() > 20 && longest > 60'000);
        f.fail('w', WireFailure::Kind::Unreachable);
        f.engine.syncNow(); // F5 forgets waiting times
        QVERIFY(f.wire.has('c'));
    }

    /// A long poll behind a head hears nothing of a hub that was put back while it was broken off.
    void SYNC_19_afterABreakTheHubIsAskedAndNotOnlyWaitedFor()
    {
        Fixture f;
        QVERIFY(f.ready);
        f.engine.onPullEnd(f.wire.take('w')->id);
        QVERIFY(f.wire.has('w') && !f.wire.has('c'));
        f.fail('w', WireFailure::Kind::Unreachable);
        f.sleepUntilWoken();
        f.engine.onPullEnd(f.wire.take('w')->id);
        QVERIFY(f.wire.has('c'));
        f.answerPull();
        QVERIFY(f.wire.has('w') && !f.wire.has('c'));
        // One organisation that is not there does not keep the others from news: each is asked by itself.
        f.fail('w', WireFailure::Kind::NotHere);
        QVERIFY(f.wire.has('c'));
    }

    void SYNC_16_retryAfterIsObeyedWithinReason()
    {
        Fixture f;
        QVERIFY(f.ready);
        f.fail('w', WireFailure::Kind::Busy, 120'000);
        QVERIFY(f.restMs() >= 120'000);
        f.sleepUntilWoken();
        f.fail('w', WireFailure::Kind::Busy, 365ll * 86'400'000);
        QVERIFY(f.restMs() <= 3'600'000);
        f.sleepUntilWoken();
        f.fail('w', WireFailure::Kind::Busy, -5);
        QVERIFY(f.restMs() >= 1000);
    }

    void SYNC_10_clockSetBackDoesNotStopTheSync()
    {
        Fixture f;
        QVERIFY(f.ready);
        f.fail('w', WireFailure::Kind::Unreachable);
        f.device.clock.time = f.device.clock.time.plusDays(-400);
        f.engine.tick();
        QVERIFY(f.wire.has('w'));
    }

    void signInNeededStopsEverythingUntilItIsMended()
    {
        Fixture f;
        QVERIFY(f.ready);
        f.make("website", "", "https://a.example.org");
        f.fail('p', WireFailure::Kind::SignIn);
        QCOMPARE(int(f.engine.connection()), int(Connection::SignInNeeded));
        QVERIFY(f.wire.open.empty());
        QCOMPARE(f.wire.cancelled.size(), std::size_t(2)); // the long poll, and the question for the hub's mark // the long poll
        f.engine.tick();
        f.engine.networkUp(false);
        f.engine.networkUp(true);
        f.make("business_name", "", "A"); // work goes on
        QVERIFY(f.wire.open.empty());
        QCOMPARE(int(f.engine.connection()), int(Connection::SignInNeeded));
        f.engine.start();
        f.answerPull();
        QVERIFY(f.answerPush());
        QCOMPARE(int(f.engine.connection()), int(Connection::Online));
        QCOMPARE(f.hub.store.state().orgs.at(f.hub.org).seq, 3);
    }

    void SYNC_18_tooOldKeepsTheOutbox()
    {
        Fixture f;
        QVERIFY(f.ready);
        f.make("website", "", "https://a.example.org");
        f.fail('p', WireFailure::Kind::TooOld);
        QCOMPARE(int(f.engine.connection()), int(Connection::UpdateNeeded));
        QVERIFY(f.wire.open.empty());
        QCOMPARE(f.device.cache.state().outbox.size(), std::size_t(1));
    }

    void SYNC_18_toldAtSignInTheEngineRestsUntilItIsStartedAgain()
    {
        Fixture f;
        QVERIFY(f.ready);
        f.make("website", "", "https://a.example.org");
        f.engine.updateNeeded();
        QCOMPARE(int(f.engine.connection()), int(Connection::UpdateNeeded));
        QVERIFY(f.wire.open.empty());
        f.engine.tick();
        f.engine.syncNow();
        f.engine.networkUp(false);
        f.engine.networkUp(true);
        QVERIFY(f.wire.open.empty());
        QCOMPARE(int(f.engine.connection()), int(Connection::UpdateNeeded));
        QCOMPARE(f.device.cache.state().outbox.size(), std::size_t(1));
        f.engine.start(); // the program was updated, or the hub put back
        f.answerPull();
        QVERIFY(f.answerPush());
        QCOMPARE(int(f.engine.connection()), int(Connection::Online));
        QVERIFY(f.device.cache.state().outbox.empty() || f.hub.store.state().orgs.at(f.hub.org).seq == 2);
    }

    void SYNC_4_lateAndRepeatedAnswersAreIgnored()
    {
        Fixture f;
        QVERIFY(f.ready);
        f.make("website", "", "https://a.example.org");
        const auto push = f.wire.take('p');
        const auto reply = f.device.send(push->items);
        f.engine.onFailure(push->id, {WireFailure::Kind::Unreachable, {}, 0});
        const auto before = f.device.cache.version();
        f.engine.onPushed(push->id, *reply); // too late: the request is over
        QCOMPARE(f.device.cache.version(), before);
        f.engine.onFailure(push->id, {WireFailure::Kind::SignIn, {}, 0});
        QVERIFY(int(f.engine.connection()) != int(Connection::SignInNeeded));
        f.engine.onPullEnd(push->id);
        f.engine.onPart(0, {});
        f.engine.onFailure(0, {});
        f.sleepUntilWoken();
        QVERIFY(f.answerPush());
        QCOMPARE(f.hub.store.state().orgs.at(f.hub.org).seq, 2);
    }

    void SYNC_21_removalIsToldForTheRightOrganisation()
    {
        Fixture f;
        QVERIFY(f.ready);
        f.fail('w', WireFailure::Kind::Removed); // does not say which: every pull will
        QVERIFY(f.watcher.removed.empty());
        QVERIFY(f.wire.has('c'));
        f.fail('c', WireFailure::Kind::Removed);
        QCOMPARE(f.watcher.removed, std::vector<OrgId>{f.hub.org});
        f.engine.removeOrganisation(f.hub.org);
        QVERIFY(f.engine.organisations().empty());
        f.engine.syncNow();
        QVERIFY(f.wire.open.empty());
    }

    void SEC_11_staleFactorAsksOnceAndDoesNotLoop()
    {
        Fixture f;
        QVERIFY(f.ready);
        f.make("website", "", "https://a.example.org", "ConfirmedUpdate");
        QVERIFY(!f.wire.has('p'));
        QVERIFY(f.engine.quiet()); // held is not unfinished work
        f.engine.factorConfirmed(f.device.clock.time.plusSeconds(300));
        QVERIFY(f.answerPush()); // the hub disagrees
        QCOMPARE(f.watcher.factors, 1);
        f.engine.tick();
        QVERIFY(!f.wire.has('p'));
        f.hub.fresh = true;
        f.engine.factorConfirmed(f.device.clock.time.plusSeconds(300));
        QVERIFY(f.answerPush());
        QCOMPARE(f.hub.store.state().orgs.at(f.hub.org).seq, 2);
        QCOMPARE(f.watcher.factors, 1);
    }

    void SYNC_16_permanentlyRefusedCommandIsParked()
    {
        Fixture f;
        QVERIFY(f.ready);
        f.make("website", "", "https://a.example.org");
        const auto asked = f.wire.open.back();
        QCOMPARE(asked.kind, 'p');
        f.make("business_name", "", "A");
        f.fail('p', WireFailure::Kind::Unreachable);
        std::vector<std::size_t> sizes;
        for (int i = 0; i < 20 && f.device.cache.state().outbox.begin()->second.state != OutboxItem::State::Problem; ++i) {
            f.sleepUntilWoken();
            for (const auto& a : f.wire.open)
                if (a.kind == 'p') sizes.push_back(a.items.size());
            f.fail('p', WireFailure::Kind::Refused, 0, "command_form");
        }
        QCOMPARE(sizes, (std::vector<std::size_t>{2, 1, 1, 1, 1, 1})); // smaller first, then five times alone
        f.sleepUntilWoken();
        while (f.wire.has('p')) QVERIFY(f.answerPush());
        const auto& outbox = f.device.cache.state().outbox;
        QCOMPARE(int(outbox.begin()->second.state), int(OutboxItem::State::Problem));
        QCOMPARE(f.hub.store.state().orgs.at(f.hub.org).seq, 2); // the other one went through
    }

    void SYNC_16_whatIsSaidOfTheWholeHubPutsNoCommandAside()
    {
        Fixture f;
        QVERIFY(f.ready);
        const std::int64_t before = f.hub.store.state().orgs.at(f.hub.org).seq;
        f.make("website", "", "https://a.example.org");
        f.make("business_name", "", "A");
        for (int i = 0; i < 40; ++i) { // its name was changed, over a weekend
            f.fail('p', WireFailure::Kind::NotHere, 0, "host");
            QCOMPARE(f.engine.trouble(), std::string("host"));
            for (const auto& [position, item] : f.device.cache.state().outbox) QVERIFY(item.state != OutboxItem::State::Problem);
            f.sleepUntilWoken();
        }
        while (f.wire.has('p')) QVERIFY(f.answerPush());
        QCOMPARE(f.hub.store.state().orgs.at(f.hub.org).seq, before + 2);
        QCOMPARE(f.engine.trouble(), std::string());
    }

    void SYNC_12_storeFailureRestsAndComesAgain()
    {
        Fixture f;
        QVERIFY(f.ready);
        TestDevice two(f.hub, "two");
        QVERIFY(two.pull() && two.make(setArgs("website", "", "https://two.example.org")) && two.push());
        f.device.cache.hook = [] { return Done(sek::fail("store_full")); };
        const auto wait = f.wire.take('w');
        f.engine.onPart(wait->id, *f.hub.authority.changes(f.hub.org, f.device.caller(), 1));
        f.engine.onPullEnd(wait->id);
        QCOMPARE(f.watcher.storeFailures, 1);
        QVERIFY(f.wire.open.empty()); // no tight loop
        QVERIFY(f.restMs() >= 1000);
        f.device.cache.hook = nullptr;
        f.sleepUntilWoken();
        f.answerPull();
        QVERIFY(f.device.sameAsHub() && f.engine.quiet());
    }

    void SYNC_20_forkIsToldAndDoesNotLoop()
    {
        Fixture f;
        QVERIFY(f.ready);
        f.make("website", "", "https://a.example.org");
        const auto push = f.wire.take('p');
        PushReply reply;
        reply.epoch = "epoch-1";
        reply.stopped = "device_fork";
        f.engine.onPushed(push->id, reply);
        QCOMPARE(f.watcher.forks, 1);
        QVERIFY(!f.wire.has('p'));
        QCOMPARE(f.device.cache.state().outbox.size(), std::size_t(1));
    }

    void oneUnreachableOrganisationDoesNotKeepTheOthersFromTheLongPoll()
    {
        Fixture f;
        QVERIFY(f.ready);
        TestHub other; // another organisation of the same profile
        other.org = OrgId(Uuid::v5(Uuid(), "second organisation"));
        (void)other.store.addOrganisation(other.org);
        MemoryCache cache;
        KeyedHashSigner signer(QByteArray(32, 'z'));
        f.engine.addOrganisation(std::make_unique<Replica>(cache, testRules(), Identity{other.org, f.device.identity.account, DeviceId(Uuid::v5(Uuid(), "z"))},
                                                           signer, f.device.clock, f.device.random));
        f.fail('c', WireFailure::Kind::Busy, 60'000);
        QVERIFY(f.wire.has('w'));
        const auto wait = f.wire.open.front();
        QCOMPARE(wait.waits.size(), std::size_t(1));
        QCOMPARE(wait.waits.front().first, f.hub.org);
        f.sleepUntilWoken(); // the second one is pulled now, and then waited for with the first
        const auto pull = f.wire.take('c');
        QVERIFY(pull.has_value());
        f.engine.onPart(pull->id, {other.org, "epoch-1", 0, 0, {}, 0, true, {}});
        f.engine.onPullEnd(pull->id);
        QVERIFY(f.wire.has('w'));
        QCOMPARE(f.wire.open.front().waits.size(), std::size_t(2));
    }

    void SYNC_7_theCopyIsComparedOnceADay()
    {
        Fixture f;
        QVERIFY(f.ready);
        QCOMPARE(f.wire.marks.size(), std::size_t(1)); // it never was
        f.engine.onMark(f.wire.marks.back(), *f.hub.authority.mark(f.hub.org, f.device.caller()));
        QCOMPARE(f.watcher.differing, 0);
        QVERIFY(f.engine.quiet());
        f.device.clock.time = f.device.clock.time.plusSeconds(23 * 3600);
        f.engine.tick();
        QCOMPARE(f.wire.marks.size(), std::size_t(1));
        f.device.clock.time = f.device.clock.time.plusSeconds(2 * 3600);
        f.engine.tick();
        QCOMPARE(f.wire.marks.size(), std::size_t(2));
        f.engine.onFailure(f.wire.marks.back(), {WireFailure::Kind::NotHere, "no_such_route", 0}); // a hub one version older
        QVERIFY(f.engine.quiet());
        f.device.clock.time = f.device.clock.time.plusSeconds(2 * 3600);
        f.engine.tick();
        QCOMPARE(f.wire.marks.size(), std::size_t(3)); // not at once, but later again
    }

    void SYNC_7_aCopyThatDiffersIsPulledAnewAndKeepsTheOutbox()
    {
        Fixture f;
        QVERIFY(f.ready);
        {
            auto tx = f.device.cache.begin(); // a row went bad
            Record r = (*tx)->get({"organisation", RecordId(f.hub.org.value)}).record;
            Json body = r.value();
            body["legal_name"] = "Not what the hub has";
            r.body = cj1::write(body);
            (*tx)->put(r);
            QVERIFY((*tx)->commit().has_value());
        }
        f.make("website", "", "https://a.example.org");
        QVERIFY(f.wire.has('p'));
        f.engine.onMark(f.wire.marks.back(), *f.hub.authority.mark(f.hub.org, f.device.caller()));
        QCOMPARE(f.watcher.differing, 1);
        QVERIFY(!f.wire.has('c')); // what was made here goes first
        QVERIFY(f.answerPush());
        const auto asked = std::ranges::find(f.wire.open, 'c', &Wires::Asked::kind);
        QVERIFY(asked != f.wire.open.end());
        QCOMPARE(asked->after, 0);
        f.answerPull();
        QCOMPARE(f.device.shown("legal_name"), std::string("Fictitious Association"));
        QCOMPARE(f.device.shown("website"), std::string("https://a.example.org"));
        QVERIFY(f.device.sameAsHub() && f.engine.quiet());
    }

    void SYNC_26_whoWasAwayTooLongPushesAndThenDownloadsAnew()
    {
        Fixture f;
        QVERIFY(f.ready);
        TestDevice two(f.hub, "two");
        QVERIFY(two.pull());
        const RecordId user(Uuid::v5(Uuid(), "away"));
        QVERIFY(two.make({{"changes", Json::array({{{"op", "add_user"}, {"id", user.text()}, {"to", person("away@example.org")}}})}}) &&
                two.push() && two.pull());
        const auto wait = f.wire.take('w');
        f.engine.onPart(wait->id, *f.hub.authority.changes(f.hub.org, f.device.caller(), wait->waits.front().second));
        f.engine.onPullEnd(wait->id);
        QVERIFY(f.device.cache.state().records.contains({"authorised_user", user}));
        f.engine.networkUp(false);
        f.make("website", "", "https://a.example.org");
        f.hub.fresh = true; // removing somebody wants it
        const Json seen = two.cache.state().records.at({"authorised_user", user}).value();
        QVERIFY(two.make({{"changes", Json::array({{{"op", "delete_user"}, {"id", user.text()}, {"from", personAt(seen, "")}}})}}));
        QVERIFY(two.push(10, true) && two.pull());
        f.hub.clock.time = f.hub.clock.time.plusDays(Authority::TombstoneDays + 1);
        QVERIFY(two.make(setArgs("business_name", "", "Another")) && two.push() && two.pull());
        QCOMPARE(*f.hub.authority.forgetTombstones(f.hub.org), 1);
        QVERIFY(two.pull()); // it had seen the removal
        QVERIFY(!two.cache.state().cursor.replacing && !two.cache.state().cursor.refetch);

        f.engine.networkUp(true);
        f.answerPull(); // says what the hub has let go of
        QVERIFY(f.wire.has('p') && !f.wire.has('c'));
        QVERIFY(f.answerPush());
        QVERIFY(f.wire.has('c'));
        f.answerPull();
        QVERIFY(!f.device.cache.state().records.contains({"authorised_user", user}));
        QCOMPARE(f.device.shown("business_name"), std::string("Another"));
        QCOMPARE(f.device.shown("website"), std::string("https://a.example.org"));
        QVERIFY(f.device.cache.state().outbox.empty() && f.device.sameAsHub() && f.engine.quiet());
    }

    void SYNC_23_anAnswerOfTheHubRenewsTheLease()
    {
        Fixture f;
        QVERIFY(f.ready);
        const Instant before = f.device.cache.state().cursor.contactAt;
        QCOMPARE(before, f.device.clock.time);
        f.device.clock.time = f.device.clock.time.plusDays(31);
        QVERIFY(f.replica->lease()->isOver());
        f.fail('w', WireFailure::Kind::NotOurs); // a page in between is no contact
        QVERIFY(f.replica->lease()->isOver());
        f.sleepUntilWoken();
        QVERIFY(f.replica->lease()->isOver());
        f.engine.onPullEnd(f.wire.take('w')->id); // nothing new is an answer too
        QVERIFY(!f.replica->lease()->isOver());
        QCOMPARE(f.device.cache.state().cursor.contactAt, f.device.clock.time);
    }

    /// A wrong key, an expired certificate or a page in between is not "no network": somebody has to do something.
    void SYNC_27_whatAnswersInsteadOfTheHubIsTold()
    {
        Fixture f;
        QVERIFY(f.ready);
        QVERIFY(f.engine.trouble().empty());
        for (const char* code : {"wrong_pin", "tls", "foreign_page"}) {
            const int before = f.watcher.connections;
            f.fail('w', WireFailure::Kind::NotOurs, 0, code);
            QCOMPARE(int(f.engine.connection()), int(Connection::Offline));
            QCOMPARE(f.engine.trouble(), std::string(code));
            QVERIFY(f.watcher.connections > before);
            f.sleepUntilWoken();
        }
        f.fail('w', WireFailure::Kind::Unreachable, 0, "unreachable"); // now it is the network
        QCOMPARE(int(f.engine.connection()), int(Connection::Offline));
        QVERIFY(f.engine.trouble().empty());
        f.sleepUntilWoken();
        f.fail('w', WireFailure::Kind::NotOurs, 0, "tls");
        f.sleepUntilWoken();
        f.engine.onPullEnd(f.wire.take('w')->id);
        QCOMPARE(int(f.engine.connection()), int(Connection::Online));
        QVERIFY(f.engine.trouble().empty());
    }

    void networkDownIsNotAsked()
    {
        Fixture f;
        QVERIFY(f.ready);
        f.engine.networkUp(false);
        QCOMPARE(int(f.engine.connection()), int(Connection::Offline));
        f.make("website", "", "https://a.example.org");
        QVERIFY(!f.wire.has('p'));
        f.engine.networkUp(true);
        QVERIFY(f.wire.has('p') && f.wire.has('c'));
    }

    /// An answer that was on its way when the network went would say "online" until the next change of the network.
    void whatWasUnderWayWhenTheNetworkWentIsAskedAnew()
    {
        Fixture f;
        QVERIFY(f.ready);
        f.make("website", "", "https://a.example.org");
        const auto wait = std::ranges::find(f.wire.open, 'w', &Wires::Asked::kind)->id;
        const auto push = std::ranges::find(f.wire.open, 'p', &Wires::Asked::kind)->id;
        f.engine.networkUp(false);
        QVERIFY(f.wire.open.empty());
        f.engine.onPullEnd(wait);
        f.engine.onPushed(push, {});
        QCOMPARE(int(f.engine.connection()), int(Connection::Offline));
        f.engine.networkUp(true);
        QVERIFY(f.answerPush());
        f.answerPull();
        QVERIFY(f.device.cache.state().outbox.empty() && f.device.sameAsHub());
        QCOMPARE(int(f.engine.connection()), int(Connection::Online));
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "test_engine.moc"
