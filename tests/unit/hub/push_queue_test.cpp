// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/push_queue.h"

#include "core/domain/people/roles.h"
#include "core/evidence/keyed_hash.h"
#include "core/store/memory_hub_store.h"
#include "tests/support/seeded.h"
#include "tests/unit/hub/suites.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <barrier>
#include <set>
#include <stdexcept>
#include <thread>

using namespace sek;
using namespace sek::test;

namespace {

constexpr int Devices = 8;
constexpr int Pushes = 40;

const OrgId org = named<OrgId>("push queue");

/// Puts one record with what it was given; nobody's right is asked here.
Decision note(const Records&, const Context& context, const Json& args)
{
    Changes changes;
    changes.put({"note", RecordId(context.command.value)}, {{"v", 1}, {"text", text(args, "text")}});
    return changes;
}

struct Sender
{
    explicit Sender(int number)
        : account(named<AccountId>("account/" + std::to_string(number))), device(named<DeviceId>("device/" + std::to_string(number))),
          signer(QByteArray(32, static_cast<char>('a' + number)))
    {
    }
    Caller caller() const { return {account, device, signer.publicJwk(), false}; }
    PushedItem item(std::int64_t number)
    {
        SignedCommand c;
        c.args = cj1::write({{"text", std::to_string(number)}});
        c.salt = QByteArray(16, 's');
        c.head = {named<CommandId>(device.text() + "/" + std::to_string(number)), org, account, device, number, "Note", 1, 0, {1}, {},
                  argsHash(c.salt, c.args)};
        c.jws = signer.sign(headBytes(c.head));
        PushedItem out;
        out.command = std::move(c);
        return out;
    }

    AccountId account;
    DeviceId device;
    KeyedHashSigner signer;
};

/// A hub with one organisation in which every sender is an owner.
struct Hub
{
    Hub()
    {
        book.add("Note", {note});
        if (!store.addOrganisation(org)) throw std::logic_error("organisation");
        auto tx = store.begin(org);
        for (int i = 0; i < Devices; ++i) {
            senders.emplace_back(i);
            (*tx)->put({{kind::RoleGrant, named<RecordId>("grant/" + std::to_string(i))}, 1, false,
                        cj1::write(grantBody(senders.back().account, role::Owner, HubActor, {1}))});
        }
        (*tx)->setSeq(1);
        if (!(*tx)->commit()) throw std::logic_error("commit");
    }
    MemoryHubStore store;
    KeyedHashVerifier verifier;
    ManualClock clock;
    Rulebook book;
    Authority authority{store, book, verifier, clock};
    PushQueue queue{authority};
    std::vector<Sender> senders;
};

} // namespace

/// What has queued is decided together and answered one by one.
class PushQueueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void SYNC_2_SYNC_3_everyPushOfManyThreadsIsAnsweredOnceAndNumbersHaveNoGap()
    {
        Hub hub;
        std::atomic<int> answered = 0, accepted = 0;
        std::barrier together(Devices);
        {
            std::vector<std::jthread> threads;
            for (Sender& sender : hub.senders)
                threads.emplace_back([&] {
                    for (int n = 1; n <= Pushes; ++n) {
                        std::atomic<bool> mine = false;
                        together.arrive_and_wait();
                        hub.queue.push(org, hub.authority.check(sender.caller(), {sender.item(n)}), [&](const Result<PushReply>& reply) {
                            ++answered;
                            if (reply && reply->answers.size() == 1 && reply->answers[0].accepted()) ++accepted;
                            mine = true;
                            mine.notify_one();
                        });
                        mine.wait(false);
                    }
                });
        }
        QCOMPARE(answered.load(), Devices * Pushes);
        QCOMPARE(accepted.load(), Devices * Pushes);
        const auto log = hub.store.logEntries(org, 0, 10'000);
        QCOMPARE(log.size(), std::size_t(Devices * Pushes));
        for (std::size_t i = 0; i < log.size(); ++i) QCOMPARE(log[i].seq, std::int64_t(i + 2));
    }

    void oneOfThemWithoutARightDoesNotHoldUpTheOthers_SEC_13()
    {
        Hub hub;
        Sender stranger(20);
        const CheckedPush bad = hub.authority.check(stranger.caller(), {stranger.item(1)});
        const CheckedPush good = hub.authority.check(hub.senders[0].caller(), {hub.senders[0].item(1)});
        const auto replies = hub.authority.pushTogether(org, {&bad, &good, &bad});
        QVERIFY(replies);
        QVERIFY(!(*replies)[0] && (*replies)[0].error().is("access_removed"));
        QVERIFY((*replies)[1] && (*replies)[1]->answers.at(0).acceptedSeq == 2);
        QVERIFY(!(*replies)[2]);
    }

    void aBadSignatureStopsItsPushThereWhoeverLooksAtIt_SEC_3()
    {
        Hub hub;
        Sender& sender = hub.senders[0];
        std::vector<PushedItem> items;
        for (int n = 1; n <= 300; ++n) items.push_back(sender.item(n));
        items[200].command->jws.back() = items[200].command->jws.back() == 'A' ? 'B' : 'A';
        items[201].command->jws = items[200].command->jws;
        std::vector<std::jthread> lent;
        const auto lend = [&](std::function<void()> job) {
            lent.emplace_back(std::move(job));
            return true;
        };
        const CheckedPush push = hub.authority.check(sender.caller(), items, lend);
        lent.clear();
        const auto replies = hub.authority.pushTogether(org, {&push});
        QVERIFY(replies && replies->front());
        const PushReply& reply = *replies->front();
        QCOMPARE(reply.stopped, std::string("bad_signature"));
        QCOMPARE(reply.expected, std::int64_t(201));
        QCOMPARE(reply.answers.size(), std::size_t(200));
        QVERIFY(std::ranges::all_of(reply.answers, &PushAnswer::accepted));
    }

    void anAnswerThatBreaksDoesNotEndTheLine()
    {
        Hub hub;
        hub.queue.push(org, hub.authority.check(hub.senders[0].caller(), {hub.senders[0].item(1)}),
                       [](const Result<PushReply>&) { throw std::runtime_error("the caller is gone"); });
        bool accepted = false;
        hub.queue.push(org, hub.authority.check(hub.senders[1].caller(), {hub.senders[1].item(1)}),
                       [&](const Result<PushReply>& reply) { accepted = reply && reply->answers.at(0).accepted(); });
        QVERIFY(accepted);
    }

    void whatGoesWrongForOneIsTriedForTheOthersAlone()
    {
        Hub hub;
        // The first commit of the hub's fails, whoever is in it; tried alone, all go through.
        int commits = 0;
        hub.store.hook = [&]() -> Done { return ++commits == 1 ? Done(fail("store_conflict")) : Done(); };
        int accepted = 0, failed = 0;
        const auto count = [&](const Result<PushReply>& reply) {
            if (reply) accepted += static_cast<int>(reply->answers.size());
            else ++failed;
        };
        hub.queue.push(org, hub.authority.check(hub.senders[0].caller(), {hub.senders[0].item(1)}), [&](const Result<PushReply>& first) {
            count(first); // while this one is at work two more come
            for (const int i : {1, 2}) hub.queue.push(org, hub.authority.check(hub.senders[std::size_t(i)].caller(), {hub.senders[std::size_t(i)].item(1)}), count);
            commits = 0;
        });
        QCOMPARE(failed, 1); // it was alone when it failed
        QCOMPARE(accepted, 2);
    }
};

std::unique_ptr<QObject> pushQueueTest()
{
    return std::make_unique<PushQueueTest>();
}

#include "push_queue_test.moc"
