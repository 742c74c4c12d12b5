// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/mail/tests.h"

#include "core/hub/mail/courier.h"
#include "core/hub/mail/mail_outlet.h"
#include "tests/support/desk.h"
#include "tests/support/edit.h"

#include <QTest>

#include <deque>
#include <set>

using namespace sek;
using namespace sek::test;

namespace {

using Kind = Delivered::Kind;

/// Answers what it was told to, `Yes` when nothing is left, and keeps what it took.
class Box : public Delivery
{
public:
    Delivered deliver(const Mail& mail) override
    {
        seen.push_back(mail);
        if (dies) throw SimulatedDeath{};
        if (answers.empty()) return {};
        Delivered d = answers.front();
        answers.pop_front();
        return d;
    }
    struct SimulatedDeath
    {
    };
    std::deque<Delivered> answers;
    std::vector<Mail> seen;
    bool dies = false;
};

OutMessage message(int n, Instant at, const std::string& to = "anna@example.org")
{
    OutMessage m;
    m.id = named<RecordId>("message " + std::to_string(n)).value;
    m.event = "test_mail";
    m.recipient = to;
    m.language = "en";
    m.params = {{"hub", "Our hub"}, {"at", toRfc3339(at)}};
    m.queuedAt = at;
    return m;
}

struct Post
{
    ManualClock clock;
    MemoryHubStore store;
    Box box;
    std::vector<std::pair<std::string, std::string>> notes; ///< recipient, code
    MailOutlet outlet{mailTexts(), {"hub@example.org", QStringLiteral("Our hub"), "hub.example.org"}, box};
    Courier courier{store, clock, "email", &outlet,
                    [this](const OutMessage& m, const MessageOutcome& o) { notes.emplace_back(m.recipient, o.code); }};
    /// Lets time pass as the program would: sleeps until told, works, until the moment.
    void until(Instant end)
    {
        while (true) {
            const Instant wake = courier.work().wakeAt;
            if (wake > end) break;
            clock.time = std::max(wake, clock.time.plusMs(1));
        }
        clock.time = end;
    }
};

} // namespace

class CourierTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMessageIsHandedOverOnce()
    {
        Post p;
        QVERIFY(p.store.queueMessages({message(1, p.clock.now()), message(2, p.clock.now(), "bo@example.org")}).has_value());
        const auto round = p.courier.work();
        QCOMPARE(round.sent, 2);
        QCOMPARE(p.box.seen.size(), std::size_t(2));
        QCOMPARE(p.box.seen[0].from, std::string("hub@example.org"));
        QCOMPARE(p.box.seen[0].host, std::string("hub.example.org"));
        QVERIFY(p.box.seen[0].text.contains(QStringLiteral("Our hub")));
        p.until(p.clock.now().plusDays(30));
        QCOMPARE(p.box.seen.size(), std::size_t(2));
        QCOMPARE(p.store.messageCounts()->sent, 2);
        QCOMPARE(p.notes.size(), std::size_t(2));
    }

    void threeRetriesWithin24HoursThenItIsGivenUp_O_3()
    {
        Post p;
        const Instant start = p.clock.now();
        p.box.answers.assign(9, {Kind::Later, "mail_later"});
        QVERIFY(p.store.queueMessages({message(1, start)}).has_value());
        std::vector<std::int64_t> minutes;
        while (p.store.messageCounts()->queued > 0) {
            const std::size_t before = p.box.seen.size();
            const Instant wake = p.courier.work().wakeAt;
            if (p.box.seen.size() > before) minutes.push_back((p.clock.now().ms - start.ms) / 60'000);
            p.clock.time = std::max(wake, p.clock.time.plusMs(1));
        }
        QCOMPARE(minutes, (std::vector<std::int64_t>{0, 30, 270, 24 * 60}));
        QCOMPARE(p.store.messageCounts()->failed, 1);
        QCOMPARE(p.notes, (std::vector<std::pair<std::string, std::string>>{{"anna@example.org", "mail_later"}}));
        std::set<std::string> ids;
        for (const Mail& m : p.box.seen) ids.insert(m.id);
        QCOMPARE(ids.size(), std::size_t(1));
    }

    void aRefusedAddressIsNotTriedAgain()
    {
        Post p;
        p.box.answers = {{Kind::Never, "mail_refused"}};
        QVERIFY(p.store.queueMessages({message(1, p.clock.now()), message(2, p.clock.now())}).has_value());
        const auto round = p.courier.work();
        QCOMPARE(round.failed, 1);
        QCOMPARE(round.sent, 1);
        p.until(p.clock.now().plusDays(3));
        QCOMPARE(p.box.seen.size(), std::size_t(2));
    }

    void aServerThatIsAwayCostsNoTriesAndIsNotAskedByEveryMessage()
    {
        Post p;
        std::vector<OutMessage> many;
        for (int i = 0; i < 50; ++i) many.push_back(message(i, p.clock.now()));
        QVERIFY(p.store.queueMessages(many).has_value());
        p.box.answers.assign(20, {Kind::NoServer, "mail_unreachable"});
        const auto first = p.courier.work();
        QCOMPARE(p.box.seen.size(), std::size_t(1));
        QCOMPARE(first.wakeAt, p.clock.now().plusMs(Courier::FirstPauseMs));
        const Instant start = p.clock.now();
        p.until(start.plusSeconds(2 * 3600));
        QVERIFY(p.box.seen.size() <= 12);
        QCOMPARE(p.store.messageCounts()->failed, 0);
        p.until(start.plusDays(1)); // the server is back
        QCOMPARE(p.store.messageCounts()->sent, 50);
        QVERIFY(p.notes.size() == 50);
    }

    void whatIsTooOldIsNotSent()
    {
        Post p;
        OutMessage link = message(1, p.clock.now());
        link.expiresAt = p.clock.now().plusDays(2);
        QVERIFY(p.store.queueMessages({link, message(2, p.clock.now())}).has_value());
        Courier none(p.store, p.clock, "email", nullptr,
                     [&](const OutMessage& m, const MessageOutcome& o) { p.notes.emplace_back(m.id.text(), o.code); });
        for (int hour = 0; hour <= 8 * 24; ++hour) {
            none.work();
            const auto failed = p.store.messageCounts()->failed;
            QCOMPARE(failed, hour < 48 ? 0 : hour < OutMessage::LifeDays * 24 ? 1 : 2);
            p.clock.time = p.clock.time.plusSeconds(3600);
        }
        QCOMPARE(p.notes.at(0), (std::pair<std::string, std::string>{link.id.text(), "mail_expired"}));
    }

    void mailsThatWaitedForASettingAreSentWithAllTheirTries()
    {
        Post p;
        QVERIFY(p.store.queueMessages({message(1, p.clock.now())}).has_value());
        Courier none(p.store, p.clock, "email", nullptr);
        for (int hour = 0; hour < 24; ++hour) {
            none.work();
            p.clock.time = p.clock.time.plusSeconds(3600);
        }
        p.box.answers.assign(3, {Kind::Later, "mail_later"});
        p.until(p.clock.now().plusDays(2));
        QCOMPARE(p.box.seen.size(), std::size_t(4));
        QCOMPARE(p.store.messageCounts()->sent, 1);
    }

    void aDeathBetweenHandOverAndNoteRepeatsUnderTheSameMessageId_O_34()
    {
        Post p;
        QVERIFY(p.store.queueMessages({message(1, p.clock.now())}).has_value());
        p.box.dies = true;
        QVERIFY_EXCEPTION_THROWN(p.courier.work(), Box::SimulatedDeath);
        p.box.dies = false;
        Courier next(p.store, p.clock, "email", &p.outlet);
        QCOMPARE(next.work().sent, 0); // the dead one's lease still holds
        p.clock.time = p.clock.time.plusMs(Courier::LeaseMs);
        QCOMPARE(next.work().sent, 1);
        QCOMPARE(p.box.seen.size(), std::size_t(2));
        QCOMPARE(p.box.seen[0].id, p.box.seen[1].id);
    }

    void aDeathBeforeAnyStoreWriteLosesNothing_SYNC_2()
    {
        // Whatever write of the store fails, every message arrives in the end; at most the one in hand arrives twice.
        for (int failing = 0; failing < 12; ++failing) {
            Post p;
            QVERIFY(p.store.queueMessages({message(1, p.clock.now()), message(2, p.clock.now())}).has_value());
            int write = 0;
            p.store.hook = [&]() -> Done { return write++ == failing ? Done(fail("store_io")) : Done(); };
            p.until(p.clock.now().plusSeconds(3600));
            std::map<std::string, int> times;
            for (const Mail& m : p.box.seen) ++times[m.id];
            QCOMPARE(times.size(), std::size_t(2));
            QVERIFY(p.box.seen.size() <= 3);
            QCOMPARE(p.store.messageCounts()->sent, 2);
        }
    }

    void aClockSetBackDoesNotHoldTheMails()
    {
        Post p;
        p.box.answers = {{Kind::NoServer, "mail_unreachable"}};
        QVERIFY(p.store.queueMessages({message(1, p.clock.now().plusDays(-3)), message(2, p.clock.now().plusDays(-3))}).has_value());
        p.courier.work();
        p.clock.time = p.clock.time.plusDays(-2);
        QCOMPARE(p.courier.work().sent, 1); // the other's turn is where the clock was
    }

    void aTextThatCannotBeMadeIsGivenUpAndSaid()
    {
        Post p;
        OutMessage m = message(1, p.clock.now());
        m.event = "no_such_event";
        QVERIFY(p.store.queueMessages({m}).has_value());
        QCOMPARE(p.courier.work().failed, 1);
        QCOMPARE(p.notes.at(0).second, std::string("mail_event"));
    }

    void theSameCommandTwiceIsOneMailForEachAddress_O_34()
    {
        HubWorld hub;
        hub.seed(sample::lodka());
        Desk lucja(hub, sample::lodka(), "lucja");
        QVERIFY(!lucja.update(Edit(lucja).set("contact_person.email", "jan@lodka.example").args()));
        QVERIFY(lucja.sync());
        QVERIFY(lucja.sync());
        Box box;
        MailOutlet outlet(mailTexts(), {"hub@example.org", {}, "hub.example.org"}, box);
        Courier courier(hub.store, hub.clock, "email", &outlet);
        courier.work();
        courier.work();
        std::vector<std::string> to;
        for (const Mail& m : box.seen) to.push_back(m.to);
        std::ranges::sort(to);
        QCOMPARE(to, (std::vector<std::string>{"biuro@lodka.example", "jan.k@lodka.example", "jan@lodka.example",
                                               "lucja@lodka.example", "zaneta@lodka.example"}));
    }
};

std::unique_ptr<QObject> makeCourierTest()
{
    return std::make_unique<CourierTest>();
}

#include "courier_test.moc"
