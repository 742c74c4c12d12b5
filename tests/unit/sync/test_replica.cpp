// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/client_view.h"
#include "core/domain/organisations/person_fields.h"
#include "tests/unit/sync/sync_helpers.h"

#include <QTest>

using namespace sek;
using namespace sek::testing;
using State = OutboxItem::State;

namespace {

/// Gives an account a role, or takes it away.
bool grant(TestHub& hub, const AccountId& account, const char* role)
{
    auto tx = hub.store.begin(hub.org);
    const std::int64_t seq = (*tx)->seq() + 1;
    (*tx)->setSeq(seq);
    const RecordKey key{kind::RoleGrant, RecordId(Uuid::v5(account.value, "grant"))};
    if (*role) (*tx)->put({key, seq, false, cj1::write(grantBody(account, role, HubActor, hub.clock.now()))});
    else (*tx)->put({key, seq, true, {}});
    return (*tx)->commit().has_value();
}

} // namespace

class TestReplica : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foundingWorksBeforeTheHubHasSeenAnything()
    {
        TestHub hub;
        TestDevice one(hub);
        QVERIFY(!one.make(setArgs("website", "", "https://example.org"))); // not_ready
        QVERIFY(found(one));
        QCOMPARE(one.shown("legal_name"), std::string("Fictitious Association"));
        QVERIFY(one.sameAsHub());
    }

    void whoFoundsMayPullTheEmptyOrganisation()
    {
        TestHub hub;
        TestDevice one(hub);
        const auto part = one.changes();
        QVERIFY(part.has_value());
        QVERIFY(part->head && part->rows.empty() && part->upTo == 0);
        QVERIFY(one.replica.applyChanges(*part).has_value());
        QVERIFY(found(one));
    }

    void recallTakesBackExactlyOneCommand()
    {
        TestHub hub;
        TestDevice one(hub);
        QVERIFY(found(one));
        const auto a = one.make(setArgs("website", "", "https://a.example.org"));
        const auto b = one.make(setArgs("business_name", "", "B"));
        QVERIFY(a && b);
        QVERIFY(one.replica.recall(*a).has_value());
        QCOMPARE(one.shown("website"), std::string());
        QCOMPARE(one.shown("business_name"), std::string("B"));
        QVERIFY(one.sameAsHub()); // the settled state underneath never moved
        QCOMPARE(one.replica.recall(*a).error().code, std::string("no_such_command"));
        QVERIFY(one.replica.nextPush(10, 100000, false).has_value());
        QCOMPARE(one.replica.recall(*b).error().code, std::string("already_sent"));
    }

    void recallTurnsWhatWasBuiltOnItIntoAProblem()
    {
        TestHub hub;
        TestDevice one(hub);
        QVERIFY(found(one));
        const auto a = one.make(setArgs("website", "", "https://a.example.org"));
        const auto b = one.make(setArgs("website", "https://a.example.org", "https://b.example.org"));
        QVERIFY(a && b);
        QCOMPARE(one.item(*b)->after, std::vector<CommandId>{*a});
        QVERIFY(one.replica.recall(*a).has_value());
        QCOMPARE(int(one.item(*b)->state), int(State::Problem));
        QCOMPARE(one.shown("website"), std::string());
        QCOMPARE(one.replica.status()->problems, 1);
    }

    void SYNC_1_whatIsTakenBackCanStayWithEverythingTyped()
    {
        TestHub hub;
        TestDevice one(hub);
        QVERIFY(found(one));
        const auto a = one.make(setArgs("website", "", "https://a.example.org"));
        const auto b = one.make(setArgs("website", "https://a.example.org", "https://b.example.org"));
        const auto other = one.make(setArgs("fax", "", "+371 20000001"));
        QVERIFY(a && b && other);
        const QByteArray typed = one.item(*a)->args;
        QVERIFY(one.replica.recall(*a, Replica::Typing::Stays).has_value());
        QCOMPARE(int(one.item(*a)->state), int(State::Problem));
        QCOMPARE(text(*cj1::parse(one.item(*a)->rejection), "code"), std::string("recalled"));
        QCOMPARE(one.item(*a)->args, typed);
        QCOMPARE(one.shown("website"), std::string());
        QCOMPARE(int(one.item(*b)->state), int(State::Problem)); // it has nothing to stand on any more
        QCOMPARE(one.item(*b)->becauseOf, *a);
        QCOMPARE(one.shown("fax"), std::string("+371 20000001"));
        QCOMPARE(one.replica.recall(*a).error().code, std::string("no_such_command")); // it waits no more
        QVERIFY(one.push() && one.pull());
        QVERIFY(one.item(*a) && one.sameAsHub());
        QCOMPARE(one.shown("website"), std::string());
        QCOMPARE(one.shown("fax"), std::string("+371 20000001"));
        const auto again = one.replica.sendAgain(*a);
        QVERIFY(again.has_value() && one.push() && one.pull());
        QCOMPARE(one.shown("website"), std::string("https://a.example.org"));
    }

    void SYNC_1_oneActOfManyCommandsIsTakenBackWholeOrNotAtAll()
    {
        TestHub hub;
        TestDevice one(hub);
        QVERIFY(found(one));
        const auto a = one.make(setArgs("website", "", "https://a.example.org"));
        QVERIFY(a && one.replica.nextPush(10, 100000, false).has_value()); // signed, and nobody knows whether it arrived
        const auto b = one.make(setArgs("business_name", "", "B"));
        const auto c = one.make(setArgs("fax", "", "+371 20000001"));
        QVERIFY(b && c);
        QCOMPARE(one.replica.recall(std::vector{*a, *b, *c}).error().code, std::string("already_sent"));
        QCOMPARE(one.shown("business_name"), std::string("B"));
        QCOMPARE(one.replica.recall(std::vector{*b, *b}).error().code, std::string("no_such_command"));
        QCOMPARE(one.replica.recall(std::vector<CommandId>()).error().code, std::string("no_such_command"));
        QVERIFY(one.replica.recall(std::vector{*b, *c}).has_value());
        QVERIFY(!one.item(*b) && !one.item(*c) && one.item(*a));
        QCOMPARE(one.shown("business_name") + one.shown("fax"), std::string());
        QCOMPARE(one.shown("website"), std::string("https://a.example.org"));
    }

    void SYNC_1_theFoundingIsNotTakenBackUnderWhatRestsOnIt()
    {
        TestHub hub;
        TestDevice one(hub);
        const auto founding = one.make(foundingArgs(), "CreateOrganisation");
        QVERIFY(founding.has_value());
        QCOMPARE(one.replica.recall(*founding).error().code, std::string("founding"));
        QCOMPARE(one.shown("legal_name"), std::string("Fictitious Association"));
    }

    void SYNC_8_conflictStaysWithItsAuthorAndCanBeSentAgain()
    {
        TestHub hub;
        TestDevice one(hub), two(hub, "two");
        QVERIFY(found(one) && two.pull());
        QVERIFY(one.make(setArgs("website", "", "https://one.example.org")) && one.push());
        const auto mine = two.make(setArgs("website", "", "https://two.example.org"));
        const auto built = two.make(setArgs("website", "https://two.example.org", "https://three.example.org"));
        QVERIFY(mine && built && two.push());
        QCOMPARE(int(two.item(*mine)->state), int(State::Problem));
        QCOMPARE(int(two.item(*built)->state), int(State::Problem));
        QCOMPARE(two.item(*built)->becauseOf, *mine); // one problem for the person
        QVERIFY(two.pull());
        QCOMPARE(two.shown("website"), std::string("https://one.example.org"));
        const auto still = two.replica.sendAgain(*mine); // nothing has changed: still a conflict, still there
        QVERIFY(!still && two.item(*mine));
        QVERIFY(one.pull() && one.make(setArgs("website", "https://one.example.org", "")) && one.push() && two.pull());
        const auto again = two.replica.sendAgain(*mine);
        QVERIFY(again.has_value());
        QVERIFY(!two.item(*mine));
        QVERIFY(two.replica.dropProblem(*built).has_value());
        QVERIFY(!two.replica.dropProblem(*built));
        QVERIFY(two.push() && two.pull());
        QCOMPARE(two.shown("website"), std::string("https://two.example.org"));
        QVERIFY(two.cache.state().outbox.empty() && two.sameAsHub());
    }

    void SYNC_8_refusalsWithReasonsOfTheirOwnAreProblemsOfTheirOwn()
    {
        TestHub hub;
        TestDevice one(hub), two(hub, "two");
        QVERIFY(found(one) && two.pull());
        QVERIFY(one.make(setArgs("website", "", "https://one.example.org")));
        QVERIFY(one.make(setArgs("business_name", "", "One")) && one.push());
        const auto website = two.make(setArgs("website", "", "https://two.example.org"));
        const auto name = two.make(setArgs("business_name", "", "Two")); // reads what the first one wrote, and no more
        QVERIFY(website && name);
        QCOMPARE(two.item(*name)->after, std::vector<CommandId>{*website});
        QVERIFY(two.push().has_value());
        QCOMPARE(int(two.item(*name)->state), int(State::Problem));
        QVERIFY(two.item(*name)->becauseOf.isNull());
    }

    void SYNC_8_whatNamesARecordThatWasNotMadeBelongsToThatProblem()
    {
        TestHub hub;
        TestDevice one(hub), two(hub, "two");
        QVERIFY(found(one) && two.pull());
        QVERIFY(one.make(setArgs("website", "", "https://one.example.org")) && one.push());
        const std::string user = Uuid::v7(two.clock, two.random).text();
        Json both = setArgs("website", "", "https://two.example.org");
        both["changes"].push_back({{"op", "add_user"}, {"id", user}, {"to", person("new@example.org")}});
        const auto made = two.make(both); // refused for the website, with the user in it
        const auto edited = two.make({{"changes", Json::array({{{"op", "edit_user"}, {"id", user}, {"unit", "position"},
                                                                {"from", {{"position", "Office"}}},
                                                                {"to", {{"position", "Head"}}}}})}});
        QVERIFY(made && edited && two.push());
        QCOMPARE(int(two.item(*edited)->state), int(State::Problem));
        QCOMPARE(two.item(*edited)->becauseOf, *made);
    }

    void SYNC_20_aCacheUnderAnotherNameSendsWhatWasNotAnsweredUnderThisOne()
    {
        TestHub hub;
        TestDevice one(hub);
        QVERIFY(found(one));
        const auto a = one.make(setArgs("website", "", "https://a.example.org"));
        QVERIFY(a && one.send(*one.replica.nextPush(10, 100000, false))); // taken, and the answer is lost
        const auto b = one.make(setArgs("business_name", "", "B"));       // and this one was never sent
        QVERIFY(b.has_value());
        TestDevice renamed(hub, "renamed");
        renamed.cache.copy(one.cache.state());
        QVERIFY(renamed.push().has_value());
        QVERIFY(renamed.pull().has_value());
        QVERIFY(renamed.cache.state().outbox.empty());
        QVERIFY(renamed.sameAsHub());
        QCOMPARE(hub.store.state().orgs.at(hub.org).seq, 3); // founded, a once, b
        QCOMPARE(renamed.cache.state().cursor.device, renamed.identity.device);
        // The copy that kept its name hears the same answer, and of b too: it sends it under its own number.
        QVERIFY(one.push().has_value() && one.pull().has_value());
        QCOMPARE(hub.store.state().orgs.at(hub.org).seq, 3);
        QVERIFY(one.cache.state().outbox.empty() && one.sameAsHub());
    }

    void SYNC_20_aCommandOfSomebodyElseIsNotTakenForARepeat()
    {
        TestHub hub;
        TestDevice one(hub), thief(hub, "thief");
        QVERIFY(found(one) && thief.pull());
        const auto a = one.make(setArgs("website", "", "https://a.example.org"));
        QVERIFY(a && one.push());
        SignedCommand c;
        c.args = cj1::write(setArgs("website", "https://a.example.org", "https://b.example.org"));
        c.salt = QByteArray(16, 's');
        c.head = {*a, hub.org, thief.identity.account, thief.identity.device, 1, "UpdateOrganisation", 1, 2, {}, {},
                  argsHash(c.salt, c.args)};
        c.jws = thief.signer.sign(headBytes(c.head));
        const auto reply = thief.send({{1, wireForm(c)}});
        QVERIFY(reply && reply->answers.size() == 1 && !reply->answers[0].accepted());
        QCOMPARE(reply->answers[0].rejection->code, std::string("ERR_ID_TAKEN"));
        QCOMPARE(hub.store.state().orgs.at(hub.org).seq, 2);
    }

    void SYNC_22_whatTheViewHidesIsNotVisibleRatherThanAbsent()
    {
        TestHub hub;
        TestDevice one(hub);
        const RecordKey hidden{"authorised_user", RecordId(Uuid::v5(Uuid(), "somebody"))};
        const RecordKey plain{"organisation", RecordId(Uuid::v5(Uuid(), "somebody"))};
        auto tx = one.cache.begin();
        QVERIFY(tx.has_value());
        constexpr std::int64_t Whole = 1, Viewer = 2;
        QCOMPARE(int(ClientView(**tx, testRules(), Viewer).get(hidden).seen), int(Seen::NotVisible));
        QCOMPARE(int(ClientView(**tx, testRules(), Viewer).get(plain).seen), int(Seen::Absent));
        QCOMPARE(int(ClientView(**tx, testRules(), Whole).get(hidden).seen), int(Seen::Absent));
    }

    void SYNC_3_repeatsAreTheSameBytesAndTheSameAnswer()
    {
        TestHub hub;
        TestDevice one(hub);
        QVERIFY(found(one));
        QVERIFY(one.make(setArgs("website", "", "https://a.example.org")));
        const auto first = one.replica.nextPush(10, 100000, false);
        const auto lost = one.send(*first);
        const auto second = one.replica.nextPush(10, 100000, false);
        QCOMPARE(pushBody(*second), pushBody(*first));
        const auto reply = one.send(*second);
        QCOMPARE(toBytes(*reply), toBytes(*lost));
        QCOMPARE(hub.store.state().orgs.at(hub.org).seq, 2);
        QVERIFY(one.replica.applyReply(*reply).has_value());
        QVERIFY(one.replica.applyReply(*reply).has_value()); // late copy
        QVERIFY(one.pull() && one.cache.state().outbox.empty());
    }

    void SYNC_5_refusedCommandDoesNotBlockOthers()
    {
        TestHub hub;
        TestDevice one(hub), two(hub, "two");
        QVERIFY(found(one) && two.pull());
        QVERIFY(one.make(setArgs("website", "", "https://one.example.org")) && one.push());
        QVERIFY(two.make(setArgs("website", "", "https://two.example.org")));
        QVERIFY(two.make(setArgs("business_name", "", "Two")));
        const auto reply = two.push();
        QVERIFY(reply && reply->answers.size() == 2 && !reply->answers[0].accepted() && reply->answers[1].accepted());
        QVERIFY(two.pull() && two.sameAsHub());
        QCOMPARE(two.replica.status()->problems, 1);
        QCOMPARE(two.shown("business_name"), std::string("Two"));
    }

    void SYNC_24_pullKeepsUnsentEdits()
    {
        TestHub hub;
        TestDevice one(hub), two(hub, "two");
        QVERIFY(found(one) && two.pull());
        QVERIFY(two.make(setArgs("business_name", "", "Two")));
        QVERIFY(one.make(setArgs("website", "", "https://one.example.org")) && one.push() && two.pull());
        QCOMPARE(two.shown("website"), std::string("https://one.example.org"));
        QCOMPARE(two.shown("business_name"), std::string("Two"));
        QVERIFY(two.sameAsHub());
    }

    void SYNC_6_stagedPullShowsNothingHalf()
    {
        TestHub hub;
        TestDevice one(hub), two(hub, "two");
        QVERIFY(found(one) && two.pull());
        // The new user's record stays at its seq, the organisation's moves on: two seqs to pull.
        QVERIFY(one.make({{"changes", Json::array({{{"op", "add_user"}, {"id", Uuid::v5(Uuid(), "u").text()}, {"to", person("u@example.org")}}})}}));
        QVERIFY(one.make(setArgs("website", "", "https://one.example.org")));
        QVERIFY(one.make(setArgs("business_name", "", "One")));
        QVERIFY(one.push());
        const auto before = *two.replica.settledRecords();
        auto part = two.changes(1); // one seq at a time
        QVERIFY(part && !part->head);
        while (!part->head) {
            QVERIFY(two.replica.applyChanges(*part).has_value());
            QVERIFY(two.replica.status()->catchingUp);
            QCOMPARE(stateDigest(*two.replica.settledRecords()), stateDigest(before));
            part = two.changes(1);
        }
        QVERIFY(two.replica.applyChanges(*part).has_value());
        QVERIFY(two.sameAsHub() && !two.replica.status()->catchingUp);
    }

    void gapAndOldPartsChangeNothing()
    {
        TestHub hub;
        TestDevice one(hub), two(hub, "two");
        QVERIFY(found(one) && two.pull());
        const auto old = two.changes();
        QVERIFY(one.make(setArgs("website", "", "https://one.example.org")) && one.push());
        auto part = *two.changes();
        part.after += 1;
        const auto before = *two.replica.settledRecords();
        QVERIFY(two.replica.applyChanges(part).has_value());
        QCOMPARE(stateDigest(*two.replica.settledRecords()), stateDigest(before));
        QVERIFY(two.pull());
        QVERIFY(two.replica.applyChanges(*old).has_value());
        QVERIFY(two.sameAsHub());
        part.org = OrgId(Uuid::v5(Uuid(), "another"));
        QCOMPARE(two.replica.applyChanges(part).error().code, std::string("feed_org"));
    }

    void SYNC_22_lostRightsTakeTheRowsAway()
    {
        TestHub hub;
        TestDevice one(hub), two(hub, "two", "colleague");
        QVERIFY(found(one));
        QVERIFY(grant(hub, two.identity.account, role::AuthorisedUser) && two.pull());
        const auto users = [&] {
            int n = 0;
            for (const auto& [key, r] : two.cache.state().records) n += key.kind == "authorised_user";
            return n;
        };
        QCOMPARE(users(), 1);
        const auto held = two.make(setArgs("website", "", "https://two.example.org"));
        QVERIFY(held && grant(hub, two.identity.account, role::Viewer) && two.pull());
        QCOMPARE(users(), 0);
        QVERIFY(two.sameAsHub());
        QCOMPARE(int(two.item(*held)->state), int(State::Problem)); // what was typed is still there
        QVERIFY(grant(hub, two.identity.account, role::AuthorisedUser) && two.pull(1));
        QCOMPARE(users(), 1);
    }

    void SYNC_22_whatTheViewBeforeDidNotShowIsNotMissedWhileTheNewOneComes()
    {
        TestHub hub;
        TestDevice one(hub), two(hub, "two", "colleague");
        QVERIFY(found(one));
        const auto user = [&]() -> std::optional<RecordId> {
            for (const auto& [key, r] : one.cache.state().records)
                if (key.kind == "authorised_user") return key.id;
            return {};
        }();
        QVERIFY(user && grant(hub, two.identity.account, role::Viewer) && two.pull());
        const auto note = two.make({{"id", user->text()}, {"note", "Room 5"}}, "NoteOnUser");
        const auto other = two.make({{"id", user->text()}, {"note", "Room 6"}}, "NoteOnUser");
        QVERIFY(note && other);
        QVERIFY(grant(hub, two.identity.account, role::AuthorisedUser));
        QVERIFY(two.replica.applyChanges(*two.changes()).has_value()); // notices, and shows what it had
        QVERIFY(two.cache.state().cursor.replacing);
        QVERIFY(two.replica.recall(*other).has_value()); // everything is decided anew, on the old rows
        QCOMPARE(int(two.item(*note)->state), int(State::Waiting));
        QVERIFY(two.pull());
        QCOMPARE(int(two.item(*note)->state), int(State::Waiting));
        const auto it = two.cache.state().records.find({"authorised_user", *user});
        QVERIFY(it != two.cache.state().records.end());
        QCOMPARE(text(it->second.value(), "department"), std::string("Room 5"));
        QVERIFY(two.push() && two.pull() && two.sameAsHub() && two.cache.state().outbox.empty());
    }

    void SYNC_19_restoredHubGetsBackWhatItAcknowledged()
    {
        TestHub hub;
        TestDevice one(hub), two(hub, "two");
        QVERIFY(found(one) && two.pull());
        const auto backup = hub.store.copy();
        QVERIFY(one.make(setArgs("website", "", "https://one.example.org")) && one.push() && one.pull());
        QVERIFY(two.pull() && two.make(setArgs("website", "", "x y"))  == std::nullopt); // refused here, never numbered
        QVERIFY(two.make(setArgs("business_name", "", "Two")) && two.push() && two.pull() && one.pull());
        hub.store.restore(backup, "epoch-2");
        QVERIFY(one.replica.applyChanges(*one.changes()).has_value()); // notices
        QVERIFY(one.replica.status()->catchingUp);
        QCOMPARE(one.shown("website"), std::string("https://one.example.org")); // still on the screen
        const auto fresh = one.make(setArgs("nace_code", "", "85.59")); // work goes on meanwhile
        QVERIFY(fresh && one.push());
        QCOMPARE(one.shown("nace_code"), std::string("85.59"));
        QVERIFY(one.pull() && two.pull() && two.push() && two.pull() && one.pull());
        for (TestDevice* d : {&one, &two}) {
            QVERIFY(d->sameAsHub());
            QVERIFY(d->cache.state().outbox.empty());
            QCOMPARE(d->shown("website"), std::string("https://one.example.org"));
            QCOMPARE(d->shown("business_name"), std::string("Two"));
        }
    }

    void SYNC_19_whatNoLongerDecidesGoesToItsAuthorWithTheReason()
    {
        TestHub hub;
        TestDevice one(hub), two(hub, "two");
        QVERIFY(found(one) && two.pull());
        const auto backup = hub.store.copy();
        const auto mine = one.make(setArgs("website", "", "https://one.example.org"));
        QVERIFY(mine && one.push() && one.pull() && one.cache.state().outbox.empty());
        hub.store.restore(backup, "epoch-2");
        QVERIFY(two.make(setArgs("website", "", "https://two.example.org")) && two.push()); // notices
        QVERIFY(two.push() && two.pull());
        QVERIFY(one.push()); // nothing to send yet
        QVERIFY(one.pull() && one.push() && one.pull());
        const auto* item = one.item(*mine);
        QVERIFY(item);
        QCOMPARE(int(item->state), int(State::Problem));
        const auto rejection = cj1::parse(item->rejection);
        QCOMPARE(text(*rejection, "code"), std::string("ERR_CONFLICT"));
        QVERIFY(boolean(at(*rejection, "params"), "hub_restored"));
        QVERIFY(one.sameAsHub());
    }

    void SYNC_19_refusedNumbersAreFilledAfterARestore()
    {
        TestHub hub;
        TestDevice one(hub), two(hub, "two");
        QVERIFY(found(one) && two.pull());
        const auto backup = hub.store.copy();
        QVERIFY(one.make(setArgs("website", "", "https://one.example.org")) && one.push());
        QVERIFY(two.make(setArgs("website", "", "https://two.example.org")) && two.push()); // number 1 is refused
        QVERIFY(two.make(setArgs("business_name", "", "Two")) && two.push() && two.pull());
        hub.store.restore(backup, "epoch-2");
        QVERIFY(two.pull());
        const auto reply = two.push();
        QVERIFY(reply && reply->stopped.empty());
        QCOMPARE(reply->answers.size(), std::size_t(2));
        QVERIFY(two.pull() && two.sameAsHub());
        QCOMPARE(two.shown("business_name"), std::string("Two"));
        QCOMPARE(two.replica.status()->problems, 1); // the refused one is still the person's to close
    }

    void numbersNobodyRemembersAreFilled()
    {
        TestHub hub;
        TestDevice one(hub);
        QVERIFY(found(one));
        const auto backup = hub.store.copy();
        for (const char* v : {"A", "B"})
            QVERIFY(one.make(setArgs("business_name", one.shown("business_name"), v)) && one.push() && one.pull());
        hub.clock.time = hub.clock.time.plusDays(40); // longer than answered commands are kept
        one.clock.time = one.clock.time.plusDays(40);
        QVERIFY(one.pull());
        QVERIFY(one.make(setArgs("website", "", "https://one.example.org")) && one.push() && one.pull());
        QVERIFY(one.cache.state().settled.size() <= 1);
        hub.store.restore(backup, "epoch-2");
        QVERIFY(one.pull());
        const auto refused = one.push();
        QCOMPARE(refused->stopped, std::string("out_of_order"));
        const auto reply = one.push();
        QVERIFY(reply && reply->stopped.empty());
        QVERIFY(one.pull() && one.sameAsHub() && one.cache.state().outbox.empty());
        QCOMPARE(one.shown("website"), std::string("https://one.example.org"));
    }

    void SYNC_10_clientClockDecidesNothing_data()
    {
        QTest::addColumn<int>("days");
        QTest::newRow("SYNC-10 a week slow") << -7;
        QTest::newRow("SYNC-10 two years slow") << -730;
        QTest::newRow("SYNC-10 two years fast") << 730;
    }
    void SYNC_10_clientClockDecidesNothing()
    {
        QFETCH(int, days);
        TestHub hub;
        TestDevice one(hub), two(hub, "two");
        one.clock.time = one.clock.time.plusDays(days);
        QVERIFY(found(one) && two.pull());
        const auto made = one.make(setArgs("website", "", "https://one.example.org"));
        QVERIFY(made); // the grant began at the hub's time, not at this clock's
        one.clock.time = one.clock.time.plusDays(-2 * days);
        QVERIFY(two.make(setArgs("business_name", "", "Two")) && two.push() && one.pull());
        QCOMPARE(int(one.item(*made)->state), int(State::Waiting)); // decided again after the jump, and still good
        QVERIFY(one.push() && one.pull() && one.sameAsHub());
        QVERIFY(one.cache.state().settled.size() >= 2); // and a jump does not make the list forget
    }

    void SEC_11_commandWaitsForTheFactorAndOthersGoOn()
    {
        TestHub hub;
        TestDevice one(hub);
        QVERIFY(found(one));
        const auto held = one.make(setArgs("website", "", "https://one.example.org"), "ConfirmedUpdate");
        const auto built = one.make(setArgs("website", "https://one.example.org", "https://two.example.org"));
        const auto free = one.make(setArgs("business_name", "", "One"));
        QVERIFY(held && built && free);
        QCOMPARE(one.replica.status()->held, 1);
        const auto items = one.replica.nextPush(10, 100000, false);
        QVERIFY(items.has_value());
        QVERIFY(one.item(*held)->deviceSeq == 0 && one.item(*built)->deviceSeq == 0);
        // "free" reads what the others wrote, so it waits too; without them it goes.
        QCOMPARE(items->size(), std::size_t(one.item(*free)->after.empty() ? 1 : 0));
        QVERIFY(!*one.replica.hasSomethingToSend(false));
        QVERIFY(*one.replica.hasSomethingToSend(true));

        // The client takes the factor for fresh, the hub does not: the command waits on and nothing else suffers.
        const auto reply = one.push(10, true);
        QVERIFY(reply && reply->answers.size() == 1);
        QCOMPARE(reply->answers[0].rejection->code, std::string("step_up_required"));
        QCOMPARE(int(one.item(*held)->state), int(State::Waiting));
        QCOMPARE(one.item(*held)->deviceSeq, 0);
        QCOMPARE(one.shown("website"), std::string("https://two.example.org"));
        hub.fresh = true;
        QVERIFY(one.push(10, true) && one.push(10, true) && one.pull());
        QVERIFY(one.cache.state().outbox.empty() && one.sameAsHub());
        QCOMPARE(one.shown("website"), std::string("https://two.example.org"));
    }

    void SEC_11_removingAUserWaitsForTheFactorAndTheContactPersonDoesNot()
    {
        TestHub hub;
        TestDevice one(hub);
        QVERIFY(found(one));
        const RecordId user(Uuid::v5(Uuid(), "second user"));
        QVERIFY(one.make({{"changes", Json::array({{{"op", "add_user"}, {"id", user.text()}, {"to", person("second@example.org")}}})}}));
        QVERIFY(one.push() && one.pull());
        const auto seen = [&](const RecordKey& key, const char* prefix) { return personAt(one.cache.state().records.at(key).value(), prefix); };
        Json next = person("new@example.org");
        next["first_name"] = "Emīls";
        const auto contact = one.make({{"changes", Json::array({{{"op", "replace_contact"},
                                                                 {"from", seen({"organisation", RecordId(hub.org.value)}, "contact_person.")},
                                                                 {"to", next},
                                                                 {"person_id", user.text()}}})}});
        QVERIFY(contact.has_value());
        QCOMPARE(one.replica.status()->held, 0);
        QVERIFY(one.push() && one.pull());
        QVERIFY(one.cache.state().outbox.empty());

        const auto removal = one.make({{"changes", Json::array({{{"op", "delete_user"}, {"id", user.text()}, {"from", seen({"authorised_user", user}, "")}}})}});
        QVERIFY(removal.has_value());
        QCOMPARE(one.replica.status()->held, 1);
        QVERIFY(!*one.replica.hasSomethingToSend(false));
        const auto before = hub.store.state().orgs.at(hub.org).log.size();
        const auto reply = one.push(10, true); // the hub has the last word
        QVERIFY(reply && reply->answers.size() == 1);
        QCOMPARE(reply->answers[0].rejection->code, std::string("step_up_required"));
        QCOMPARE(hub.store.state().orgs.at(hub.org).log.size(), before);
        QCOMPARE(int(one.item(*removal)->state), int(State::Waiting));
        hub.fresh = true;
        QVERIFY(one.push(10, true) && one.pull());
        QVERIFY(one.cache.state().outbox.empty() && one.sameAsHub());
        QVERIFY(hub.store.state().orgs.at(hub.org).records.at({"authorised_user", user}).deleted);
    }

    void SYNC_16_parkedCommandIsAProblemAndItsNumberIsFilled()
    {
        TestHub hub;
        TestDevice one(hub);
        QVERIFY(found(one));
        const auto bad = one.make(setArgs("website", "", "https://one.example.org"));
        const auto good = one.make(setArgs("business_name", "", "One"));
        QVERIFY(bad && good && one.replica.nextPush(10, 100000, false));
        QVERIFY(one.replica.park(one.item(*bad)->deviceSeq, "bad_signature").has_value());
        QVERIFY(!one.replica.park(99, "bad_signature"));
        QCOMPARE(int(one.item(*bad)->state), int(State::Problem));
        const auto reply = one.push();
        QVERIFY(reply && reply->stopped.empty() && reply->answers.size() == 2);
        QVERIFY(one.pull() && one.sameAsHub());
        QCOMPARE(one.shown("business_name"), std::string("One"));
        QCOMPARE(one.shown("website"), std::string());
    }

    void parkedCommandThatTheHubHadTakenIsNoProblem()
    {
        TestHub hub;
        TestDevice one(hub);
        QVERIFY(found(one));
        const auto made = one.make(setArgs("website", "", "https://one.example.org"));
        QVERIFY(one.send(*one.replica.nextPush(10, 100000, false)).has_value()); // done, answer lost
        QVERIFY(one.replica.park(one.item(*made)->deviceSeq, "too_large").has_value());
        QVERIFY(one.push() && one.pull());
        QVERIFY(one.cache.state().outbox.empty() && one.sameAsHub());
        QCOMPARE(one.shown("website"), std::string("https://one.example.org"));
    }

    void SYNC_11_crashAtEveryWriteLeavesAStateToGoOnFrom()
    {
        for (int at = 1;; ++at) {
            TestHub hub;
            TestDevice one(hub), two(hub, "two");
            QVERIFY(found(one) && two.pull());
            QVERIFY(one.make(setArgs("website", "", "https://one.example.org")) && one.push());
            int writes = 0;
            two.cache.hook = [&]() -> Done {
                if (++writes == at) throw SimulatedCrash();
                return {};
            };
            bool crashed = false;
            try {
                (void)two.make(setArgs("business_name", "", "Two"));
                (void)two.push();
                (void)two.pull();
            } catch (const SimulatedCrash&) {
                crashed = true;
            }
            two.cache.hook = nullptr;
            const bool made = !two.cache.state().outbox.empty() || two.shown("business_name") == "Two";
            QVERIFY(two.push() && two.pull());
            QVERIFY2(two.sameAsHub() && two.cache.state().outbox.empty(), qPrintable(QString::number(at)));
            QCOMPARE(two.shown("business_name"), std::string(made ? "Two" : ""));
            if (!crashed) break;
        }
    }

    void SYNC_12_fullDiskIsToldAndChangesNothing()
    {
        TestHub hub;
        TestDevice one(hub);
        QVERIFY(found(one));
        const auto before = one.cache.version();
        one.cache.hook = [] { return Done(fail("store_full")); };
        QCOMPARE(one.rejectionOf(setArgs("website", "", "https://one.example.org")), std::string("store_full"));
        QCOMPARE(one.cache.version(), before);
        QVERIFY(one.cache.state().outbox.empty() && one.sameAsHub());
    }

    /// A read that fails says so: nothing found is then no finding, and no question gets an answer that was drawn from it.
    void SYNC_12_whatCannotBeReadIsNotSaidToBeNothing()
    {
        TestHub hub;
        TestDevice one(hub);
        QVERIFY(found(one));
        const auto typed = one.make(setArgs("website", "", "https://one.example.org"));
        QVERIFY(typed && one.replica.recall(*typed, Replica::Typing::Stays).has_value()); // a problem of its own
        const auto sent = one.make(setArgs("fax", "", "+371 20000001"));
        QVERIFY(sent && one.replica.nextPush(10, 100'000, false).has_value());
        const auto waiting = one.make(setArgs("business_name", "", "B"));
        QVERIFY(waiting);
        {
            auto tx = *one.cache.begin();
            WitnessState alarmed;
            alarmed.alarm = LogAlarm::Fork;
            tx->keep("log", cj1::write(toJson(alarmed)));
            Cursor c = tx->cursor();
            c.contactAt = c.highestSeen = one.clock.now().plusDays(-400);
            tx->setCursor(c);
            QVERIFY(tx->commit());
        }
        Replica& r = one.replica;
        const auto code = [](const auto& answer) { return answer ? std::string("done") : answer.error().code; };
        const auto made = [](const Replica::Submitted& answer) {
            if (answer) return std::string("done");
            const auto* refused = std::get_if<Rejection>(&answer.error());
            return refused ? refused->code : std::get<Failure>(answer.error()).code;
        };
        const CommandId unknown(Uuid::v5(Uuid(), "never made"));
        const std::vector<std::pair<const char*, std::function<std::string()>>> questions = {
            {"status", [&] { const auto s = r.status(); return s ? QString::asprintf("%d %d %d", s->waiting, s->problems, int(s->seq)).toStdString() : code(s); }},
            {"something to send", [&] { const auto s = r.hasSomethingToSend(false); return s ? std::to_string(*s) : code(s); }},
            {"next push", [&] { const auto s = r.nextPush(1, 100'000, false); return s ? std::to_string(s->size()) : code(s); }},
            {"where to pull from", [&] { const auto s = r.pullAfter(); return s ? std::to_string(*s) : code(s); }},
            {"the log's alarm", [&] { const auto s = r.witness(); return s ? std::to_string(s->signingStopped()) : code(s); }},
            {"the lease", [&] { const auto s = r.lease(); return s ? std::to_string(s->isOver()) : code(s); }},
            {"a comparison", [&] { const auto s = r.compareDue(); return s ? std::to_string(*s) : code(s); }},
            {"all records", [&] { const auto s = r.settledRecords(); return s ? std::to_string(s->size()) : code(s); }},
            {"what to hand back", [&] { const auto s = r.nextHandBack(); return s ? std::to_string(s->size()) : code(s); }},
            {"an edit", [&] { return made(r.submit("UpdateOrganisation", setArgs("legal_name", "Fictitious Association", "New"))); }},
            {"an edit from what is old", [&] { return made(r.submit("UpdateOrganisation", setArgs("legal_name", "Another", "New"))); }},
            {"a recall", [&] { return code(r.recall(*waiting)); }},
            {"a recall too late", [&] { return code(r.recall(*sent)); }},
            {"a recall of nothing", [&] { return code(r.recall(unknown)); }},
            {"dropping a problem", [&] { return code(r.dropProblem(*typed)); }},
            {"dropping nothing", [&] { return code(r.dropProblem(unknown)); }},
            {"sending again", [&] { return made(r.sendAgain(*typed)); }},
            {"sending nothing again", [&] { return made(r.sendAgain(unknown)); }},
            {"parking", [&] { return code(r.park(one.item(*sent)->deviceSeq, "gone")); }},
            {"parking nothing", [&] { return code(r.park(99, "gone")); }},
            {"numbers from", [&] { const auto s = r.takeNumbersFrom(9); return s ? std::to_string(*s) : code(s); }},
        };
        const MemoryCache::State before = one.cache.state();
        for (const auto& [name, ask] : questions) {
            const std::string truth = ask();
            QVERIFY2(truth != "store_io", name);
            one.cache.copy(before);
            int failures = 0;
            for (int bad = 0;; ++bad) {
                int reads = 0;
                one.cache.readHook = [&]() -> Done { return reads++ == bad ? Done(fail("store_io")) : Done(); };
                const std::string said = ask();
                one.cache.readHook = nullptr;
                one.cache.copy(before);
                if (reads <= bad) break;
                failures += said == "store_io" ? 1 : 0;
                QVERIFY2(said == truth || said == "store_io", qPrintable(QStringLiteral("%1, read %2: %3 in place of %4").arg(QLatin1String(name)).arg(bad).arg(QString::fromStdString(said), QString::fromStdString(truth))));
            }
            QVERIFY2(failures > 0, name);
        }
    }

    void SYNC_18_fieldsOfANewerVersionSurviveARoundTrip()
    {
        TestHub hub;
        TestDevice one(hub);
        QVERIFY(found(one));
        const RecordKey key{"organisation", RecordId(hub.org.value)};
        {
            // A program of the next version has written more than this one knows.
            auto tx = hub.store.begin(hub.org);
            Record r = (*tx)->get(key).record;
            Json body = r.value();
            body["of_a_later_version"] = {{"kept", "as it is"}};
            body["contact_person"]["later_too"] = "kept";
            r.body = cj1::write(body);
            r.rev = (*tx)->seq() + 1;
            (*tx)->put(r);
            (*tx)->log({r.rev, {}, hub.clock.now(), {}});
            QVERIFY((*tx)->commit());
        }
        QVERIFY(one.pull());
        QVERIFY(one.make(setArgs("website", "", "https://one.example.org")));
        QVERIFY(one.push() && one.pull() && one.sameAsHub());
        auto tx = hub.store.begin(hub.org);
        const Json body = (*tx)->get(key).record.value();
        QCOMPARE(text(body, "website"), std::string("https://one.example.org"));
        QCOMPARE(text(at(body, "of_a_later_version"), "kept"), std::string("as it is"));
        QCOMPARE(text(at(body, "contact_person"), "later_too"), std::string("kept"));
    }

    void bigBatchesAreSplit()
    {
        TestHub hub;
        TestDevice one(hub);
        QVERIFY(found(one));
        std::string last;
        for (int i = 0; i < 7; ++i) {
            const std::string next = "Name " + std::to_string(i);
            QVERIFY(one.make(setArgs("business_name", last, next)));
            last = next;
        }
        QCOMPARE(one.replica.nextPush(3, 1'000'000, false)->size(), std::size_t(3));
        const auto byBytes = one.replica.nextPush(100, 2000, false);
        QVERIFY(!byBytes->empty() && byBytes->size() < 7);
        QVERIFY(pushBody(*byBytes).size() < 3000);
        QCOMPARE(one.replica.nextPush(100, 1, false)->size(), std::size_t(1)); // one always goes
        for (int i = 0; i < 3; ++i) QVERIFY(one.push(3));
        QVERIFY(one.pull() && one.cache.state().outbox.empty() && one.sameAsHub());
    }

    void SYNC_10_aHubThatWasAheadOnceIsNotBelievedForEver()
    {
        const auto keepsTheFirst = [](TestDevice& d) {
            return std::ranges::any_of(d.cache.state().settled, [](const auto& s) { return s.second.deviceSeq == 1; });
        };
        TestHub hub;
        TestDevice one(hub);
        QVERIFY(found(one));
        const Instant right = hub.clock.time;
        hub.clock.time = right.plusDays(1500); // for a minute
        QVERIFY(one.make(setArgs("website", "", "https://one.example.org")) && one.push() && one.pull());
        QCOMPARE(one.cache.state().cursor.highestTime, hub.clock.time);
        QVERIFY(one.make(setArgs("fax", "", "+371 20000001")) && one.push());
        hub.clock.time = right.plusSeconds(60);
        // What is late is no word of the head, and what comes at the head is.
        ChangesPart late{hub.org, hub.store.epoch(), one.cache.state().cursor.scope, 0, {}, 1, false, right, 0};
        QVERIFY(one.replica.applyChanges(late).has_value());
        QCOMPARE(one.cache.state().cursor.highestTime, right.plusDays(1500));
        QVERIFY(one.pull());
        QCOMPARE(one.cache.state().cursor.highestTime, hub.clock.time);
        QVERIFY(keepsTheFirst(one)); // what a restore lives from (SYNC-19)
        // And where there is nothing new either.
        hub.clock.time = right.plusDays(1500);
        QVERIFY(one.pull());
        hub.clock.time = right.plusSeconds(120);
        QVERIFY(one.pull());
        QCOMPARE(one.cache.state().cursor.highestTime, hub.clock.time);
        // Behind for a moment: a machine whose clock has run out.
        hub.clock.time = right.plusDays(-2000);
        QVERIFY(one.pull());
        hub.clock.time = right.plusSeconds(180);
        QVERIFY(one.pull());
        QVERIFY(one.make(setArgs("phone_2", "", "+371 20000002")) && one.push() && one.pull() && one.sameAsHub());
        QVERIFY(keepsTheFirst(one));
    }

    void SYNC_19_aHubPutBackWithoutANewEpochLosesNothing_data()
    {
        QTest::addColumn<bool>("pullsFirst");
        QTest::newRow("SYNC-19 the head has gone back") << true;
        QTest::newRow("SYNC-19 a number is asked for again") << false;
    }
    /// A snapshot of the machine, or a file copied back: nobody has told the hub.
    void SYNC_19_aHubPutBackWithoutANewEpochLosesNothing()
    {
        QFETCH(bool, pullsFirst);
        TestHub hub;
        TestDevice one(hub);
        QVERIFY(found(one));
        const auto backup = hub.store.copy();
        for (const char* v : {"A", "B"})
            QVERIFY(one.make(setArgs("business_name", one.shown("business_name"), v)) && one.push() && one.pull());
        hub.store.restore(backup, hub.store.epoch());
        if (pullsFirst) QVERIFY(one.pull());
        QVERIFY(one.make(setArgs("website", "", "https://one.example.org")));
        for (int i = 0; i < 4; ++i) QVERIFY(one.push());
        QVERIFY(one.pull() && one.sameAsHub() && one.cache.state().outbox.empty());
        QCOMPARE(one.shown("business_name"), std::string("B"));
        QCOMPARE(one.shown("website"), std::string("https://one.example.org"));
        QCOMPARE(one.replica.status()->problems, 0);
    }
};

QTEST_GUILESS_MAIN(TestReplica)
#include "test_replica.moc"
