// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/keyed_hash.h"
#include "core/evidence/seal_mark.h"
#include "core/evidence/verify.h"
#include "core/hub/handed_back.h"
#include "core/store/memory_cache.h"
#include "core/sync/replica.h"
#include "tests/support/project_hub.h"
#include "tests/unit/codes/suites.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <optional>
#include <stdexcept>

namespace sek::test {

namespace {

/// Somebody's program at that hub: what goes over the wire goes as bytes.
struct Seat
{
    Seat(ProjectHub& h, const HandedBackSeals& s, const AccountId& account)
        : hub(h), seals(s), who(account), device(named<DeviceId>("seat/" + account.text()))
    {
        startAgain();
    }

    /// The program ends and begins again; what it had committed is all it has.
    void startAgain()
    {
        random.emplace(std::hash<std::string>{}(who.text()) + static_cast<std::size_t>(++lives));
        replica.emplace(cache, rulebook(), Identity{hub.project.org, who, device}, signer, hub.clock, *random);
    }
    Done pull()
    {
        for (int i = 0; i < 10; ++i) {
            const auto part = hub.authority.changes(hub.project.org, {who, device, {}, false}, *replica->pullAfter(), 20000, 8 << 20,
                                                    replica->witness()->place());
            if (!part) return failure(part);
            QByteArray bytes = partOpening(*part) + '\n';
            for (const Record& r : part->rows) bytes += rowLine(r) + '\n';
            FeedReader reader;
            if (!reader.feed(bytes + partClosing(*part) + '\n')) return fail("feed");
            for (const ChangesPart& p : reader.take())
                if (auto done = replica->applyChanges(p); !done) return done;
            const auto status = replica->status();
            if (status && status->complete && !status->catchingUp) return {};
        }
        return fail("behind");
    }
    Done push()
    {
        for (int i = 0; i < 10; ++i) {
            const auto items = replica->nextPush(100, 1 << 20, true);
            if (!items) return failure(items);
            if (items->empty()) return {};
            const auto reply = hub.authority.push(hub.project.org, {who, device, signer.publicJwk(), true}, *parsePush(pushBody(*items)));
            if (!reply) return failure(reply);
            if (auto done = replica->applyReply(*reply); !done) return done;
        }
        return fail("busy");
    }
    /// What it hands back, and what the hub says to that.
    std::vector<std::string> handBack()
    {
        const auto given = replica->nextHandBack();
        if (!given) throw std::logic_error(given.error().code);
        if (given->empty()) return {};
        const auto reply = seals.take(hub.project.org, who, *parseHandBack(handBackBody(*given)));
        if (!reply) return {reply.error().code};
        const auto taken = replica->handedBack(*given, *handBackReply(toBytes(*reply)));
        if (!taken) throw std::logic_error(taken.error().code);
        return reply->results;
    }
    std::string submit(const std::string& name, const Json& args)
    {
        const auto made = replica->submit(name, args);
        if (made) return {};
        const auto* refused = std::get_if<Rejection>(&made.error());
        return refused ? refused->code : std::get<Failure>(made.error()).code;
    }
    std::vector<Record> all(const char* kind)
    {
        std::vector<Record> out;
        auto settled = replica->settledRecords();
        for (Record& r : *settled)
            if (r.key.kind == kind && !r.deleted) out.push_back(std::move(r));
        return out;
    }
    std::string shows() { return text(cache.state().records.at(attendance::reportKey(hub.march)).value(), "state"); }
    std::size_t problems() const
    {
        std::size_t n = 0;
        for (const auto& [position, item] : cache.state().outbox) n += item.state == OutboxItem::State::Problem;
        return n;
    }

    ProjectHub& hub;
    const HandedBackSeals& seals;
    AccountId who;
    DeviceId device;
    MemoryCache cache;
    KeyedHashSigner signer{QByteArray(32, 'w')};
    int lives = 0;
    std::optional<SeededRandom> random;
    std::optional<Replica> replica;
};

/// Astrid's March was signed after the backup; then the hub came back from it.
struct Restored
{
    /// `told`: the hub was told that it is an older one, by a new epoch.
    explicit Restored(bool explained = true, const std::function<void(Restored&)>& afterSigning = {}, bool told = true)
        : backup(hub.store.copy())
    {
        for (Seat* s : {&siv, &karin}) must(s->pull());
        if (!hub.sign(true) || !hub.sign(false) || hub.state() != "signed") throw std::logic_error("sign");
        for (Seat* s : {&siv, &karin}) must(s->pull());
        before = siv.all("signature");
        if (afterSigning) afterSigning(*this);
        hub.clock.time = hub.clock.time.plusSeconds(3600);
        hub.store.restore(backup, told ? "epoch-2" : hub.store.epoch());
        if (explained) must(hub.log.catchUp(hub.store, hub.clock.now()));
        if (hub.state() != "draft") throw std::logic_error("restore");
    }
    static void must(const Done& done)
    {
        if (!done) throw std::logic_error(done.error().code);
    }
    std::string give(const AccountId& who, const HandBack& given)
    {
        const auto reply = seals.take(hub.project.org, who, {given});
        return reply ? reply->results.front() : reply.error().code;
    }
    void nothingHasToBeKept()
    {
        auto tx = hub.store.begin(hub.project.org);
        const RecordKey key{kind::Project, hub.project.project};
        Json project = (*tx)->get(key).record.value();
        project["keep_until"] = "2025-04-01";
        (*tx)->put({key, (*tx)->seq(), false, cj1::write(project)});
        must((*tx)->commit());
        hub.clock.time = hub.clock.time.plusDays(30);
    }
    /// What a client has to give.
    HandBack given()
    {
        must(siv.pull());
        return siv.replica->nextHandBack()->front();
    }
    MemoryHubStore::Org books() { return hub.store.state().orgs.at(hub.project.org); }
    Verdict verdict(int revision = 0)
    {
        const auto file = hub.evidence.package(hub.project.org, hub.project.siv, hub.march, revision);
        return file ? verifyPackage(*file, {hub.key.publicKey().thumbprint()}) : Verdict{};
    }

    ProjectHub hub;
    MemoryHubStore::State backup;
    HandedBackSeals seals{hub.store, hub.device, hub.log, signing::registry(), hub.clock};
    Seat siv{hub, seals, hub.project.siv}, karin{hub, seals, hub.project.karin};
    std::vector<Record> before;
};

Record changed(const Record& r, const std::function<void(Json&)>& how)
{
    Json body = r.value();
    how(body);
    return {r.key, r.rev, r.deleted, cj1::write(body)};
}

Json bare(const Record& r)
{
    Json body = r.value();
    body.erase(SealMember);
    return body;
}

} // namespace

/// A hub that lost what it had sealed gets it back from those who have seen it, and from nobody else.
class HandedBackTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void SYNC_19_a_month_signed_after_the_backup_is_signed_again()
    {
        Restored r;
        QVERIFY(r.siv.pull());
        QCOMPARE(r.siv.shows(), std::string("draft"));
        QVERIFY(r.siv.all("signature").empty());
        QCOMPARE(r.siv.handBack(), std::vector<std::string>{"ok"});
        QCOMPARE(r.hub.state(), std::string("signed"));
        const Json body = r.hub.body();
        QVERIFY(std::ranges::any_of(r.before, [&](const Record& s) { return text(s.value(), "signed_at") == text(body, "signed_at"); }));
        QVERIFY(!body.contains("freeze"));
        QVERIFY(r.siv.pull());
        QCOMPARE(r.siv.shows(), std::string("signed"));
        const auto after = r.siv.all("signature");
        QCOMPARE(after.size(), 2u);
        for (std::size_t i = 0; i < 2; ++i) {
            QVERIFY(after[i].key == r.before[i].key);
            QVERIFY(bare(after[i]) == bare(r.before[i]));
            QVERIFY(after[i].value().contains(SealMember)); // and can be given back once more
        }
        const Verdict v = r.verdict();
        QVERIFY2(v.outcome == Outcome::Valid, qPrintable(QString::fromStdString(toJson(v).dump())));
        QCOMPARE(v.signatures.size(), 2u);
        QVERIFY(std::ranges::any_of(r.books().leaves, [](const LogLeaf& l) { return l.kind == "event"; })); // SEC-37
        QVERIFY(r.siv.replica->nextHandBack()->empty());
        QVERIFY(!r.siv.replica->witness()->signingStopped());
        QCOMPARE(r.siv.replica->witness()->lost.size(), 1u); // said once, both kept
    }

    /// A snapshot of the machine; whoever put it back makes the new epoch a day later.
    void SYNC_19_a_hub_put_back_and_not_told_loses_no_signature()
    {
        Restored r(false, {}, false);
        QVERIFY(r.siv.pull());
        QCOMPARE(r.siv.shows(), std::string("draft"));
        QCOMPARE(r.siv.handBack(), std::vector<std::string>{"seal_not_lost"});
        QVERIFY(r.siv.pull());
        QVERIFY(r.siv.handBack().empty()); // not again and again
        r.hub.clock.time = r.hub.clock.time.plusDays(1);
        r.hub.store.restore(r.backup, "epoch-2");
        QVERIFY(r.hub.log.catchUp(r.hub.store, r.hub.clock.now()));
        QVERIFY(r.siv.pull());
        QCOMPARE(r.siv.handBack(), std::vector<std::string>{"ok"});
        QCOMPARE(r.hub.state(), std::string("signed"));
    }

    void SYNC_19_the_same_given_twice_or_by_two_makes_no_difference()
    {
        Restored r;
        const HandBack given = r.given();
        QVERIFY(r.karin.pull());
        QCOMPARE(r.give(r.hub.project.siv, given), std::string("ok"));
        const auto once = r.books();
        QCOMPARE(r.give(r.hub.project.siv, given), std::string("ok"));
        QCOMPARE(r.karin.handBack(), std::vector<std::string>{"ok"});
        QVERIFY(r.books().records == once.records);
        QCOMPARE(r.books().seq, once.seq);
        QCOMPARE(r.books().leaves.size(), once.leaves.size());
    }

    void SYNC_19_what_is_forged_altered_or_foreign_changes_nothing()
    {
        Restored r;
        const HandBack good = r.given();
        const auto before = r.books();
        const auto refused = [&](const std::function<void(HandBack&)>& how, const AccountId& who) {
            HandBack bad = good;
            how(bad);
            return r.give(who, bad);
        };
        const AccountId siv = r.hub.project.siv;
        QCOMPARE(refused([](HandBack& b) { b.sealed.back() = changed(b.sealed.back(), [](Json& j) { j["signer_name"] = "Somebody Else"; }); }, siv),
                 std::string("seal_wrong"));
        QCOMPARE(refused([](HandBack& b) { b.sealed.front().key.id = named<RecordId>("another"); }, siv), std::string("seal_wrong"));
        // Sealed by a key that is not the hub's, or by the hub for another organisation.
        const auto sealedBy = [&](const Es256Key& key, const OrgId& org) {
            return [&, org](HandBack& b) {
                MemoryHubStore other;
                Restored::must(other.addOrganisation(org));
                Es256Signer seal(key, "sek-seal"), checkpoint(key, "sek-checkpoint"), epoch(key, "sek-epoch");
                const OrgLog log({seal, checkpoint, epoch}, r.hub.random, key.publicKey().jwk());
                auto tx = other.begin(org);
                for (Record& s : b.sealed) {
                    (*tx)->put({s.key, 1, false, cj1::write(bare(s))});
                    log.sealPuts(**tx, org, {{s.key, 1, false, cj1::write(bare(s))}}, r.hub.clock.now());
                    s.body = (*tx)->get(s.key).record.body;
                }
            };
        };
        QCOMPARE(refused(sealedBy(Es256Key::generate(), r.hub.project.org), siv), std::string("seal_wrong"));
        QCOMPARE(refused(sealedBy(r.hub.key, named<OrgId>("another organisation")), siv), std::string("seal_wrong"));
        QCOMPARE(refused([](HandBack& b) { b.frozen = changed(b.frozen, [](Json& j) { j["content"]["total_minutes"] = 480; }); }, siv),
                 std::string("content_mismatch"));
        QCOMPARE(refused([&](HandBack& b) { b.frozen = changed(b.frozen, [](Json& j) { j["frozen_by"] = named<AccountId>("stranger").text(); }); }, siv),
                 std::string("hand_back_form"));
        QCOMPARE(refused([&](HandBack& b) { b.frozen = changed(b.frozen, [](Json& j) { j["more"] = 1; }); }, siv), std::string("hand_back_form"));
        QCOMPARE(refused([](HandBack& b) { b.sealed.clear(); }, siv), std::string("hand_back_form"));
        QCOMPARE(refused([](HandBack& b) { b.sealed.front() = changed(b.sealed.front(), [](Json& j) { j.erase(SealMember); }); }, siv),
                 std::string("hand_back_form"));
        QCOMPARE(refused([](HandBack& b) { b.sealed.front().key.kind = "certificate"; }, siv), std::string("hand_back_form"));
        // Whoever may not read it may not give it; the project the client says is believed only as far as the seal has it.
        QCOMPARE(refused([](HandBack&) {}, r.hub.project.owner), std::string("not_allowed"));
        QCOMPARE(refused([](HandBack&) {}, named<AccountId>("stranger")), std::string("access_removed"));
        QVERIFY(r.books().records == before.records);
        QCOMPARE(r.books().seq, before.seq);
        QCOMPARE(r.books().leaves.size(), before.leaves.size());
        QCOMPARE(r.give(siv, good), std::string("ok"));
    }

    void SYNC_19_content_was_frozen_before_it_was_signed_whatever_is_said()
    {
        Restored r;
        HandBack given = r.given();
        given.frozen = changed(given.frozen, [](Json& j) { j["frozen_at"] = "2099-01-01T00:00:00.000Z"; }); // to be the newest for ever
        auto state = r.hub.store.copy(); // the backup is from before it was frozen
        state.orgs.at(r.hub.project.org).records.erase(given.frozen.key);
        r.hub.store.restore(std::move(state), "epoch-2");
        QCOMPARE(r.give(r.hub.project.siv, given), std::string("ok"));
        const Json frozen = r.books().records.at(given.frozen.key).value();
        for (const Record& s : r.before) QVERIFY(text(frozen, "frozen_at") <= text(s.value(), "signed_at"));
    }

    void SYNC_19_only_what_a_restore_has_cut_off_is_taken()
    {
        Restored r(false); // no statement, so nothing was cut off as far as the log knows
        const HandBack given = r.given();
        QCOMPARE(r.give(r.hub.project.siv, given), std::string("seal_not_lost"));
        QCOMPARE(r.hub.state(), std::string("draft"));
    }

    void SYNC_19_an_erased_person_does_not_come_back()
    {
        Restored r;
        const HandBack given = r.given();
        r.nothingHasToBeKept();
        Seat olga(r.hub, r.seals, r.hub.project.owner);
        QVERIFY(olga.pull());
        QCOMPARE(olga.submit("EraseParticipant", {{"participant_id", r.hub.project.astrid.text()}, {"reason", "asked"}}), std::string());
        QVERIFY(olga.push());
        QCOMPARE(olga.problems(), 0u);
        const auto before = r.books();
        QCOMPARE(r.give(r.hub.project.siv, given), std::string("person_erased"));
        QVERIFY(r.books().records == before.records);
        // And whoever had kept it for the hub lets go of it.
        QVERIFY(r.siv.pull());
        QVERIFY(r.siv.replica->nextHandBack()->empty());
        QVERIFY(!r.siv.cache.state().kept.contains("lost_seals") || r.siv.cache.state().kept.at("lost_seals").isEmpty());
    }

    void SYNC_19_a_person_erased_after_it_came_back_is_erased_wholly()
    {
        Restored r;
        QVERIFY(r.siv.pull());
        QCOMPARE(r.siv.handBack(), std::vector<std::string>{"ok"});
        r.nothingHasToBeKept();
        Seat olga(r.hub, r.seals, r.hub.project.owner);
        QVERIFY(olga.pull());
        QCOMPARE(olga.submit("EraseParticipant", {{"participant_id", r.hub.project.astrid.text()}, {"reason", "no_longer_needed"}}), std::string());
        QVERIFY(olga.push());
        QCOMPARE(olga.problems(), 0u);
        const auto books = r.books();
        for (const LogEntry& e : books.log) QVERIFY(!e.wire.contains("198501012382"));
        for (const LogLeaf& l : books.leaves)
            if (l.kind == "signature") QVERIFY(l.seal.empty());
    }

    void SYNC_19_hours_changed_since_stay_and_the_signature_is_evidence_for_what_was_signed()
    {
        Restored r;
        QVERIFY(r.siv.pull());
        const auto cell = [&](int minutes, int was) {
            return Json{{"participation_id", r.hub.project.astridHere.text()},
                        {"period", "2025-03"},
                        {"cells", Json::array({r.hub.project.cell("2025-03-04", minutes, was)})}};
        };
        QCOMPARE(r.siv.submit("RecordAttendance", cell(300, 240)), std::string());
        QVERIFY(r.siv.push());
        QVERIFY(r.siv.pull());
        QCOMPARE(r.siv.problems(), 0u);
        QCOMPARE(r.siv.handBack(), std::vector<std::string>{"kept"});
        QCOMPARE(r.hub.state(), std::string("draft"));
        QVERIFY(r.siv.pull());
        QCOMPARE(r.siv.all("signature").size(), 2u);
        QCOMPARE(r.verdict(1).outcome, Outcome::Valid);
        QVERIFY(r.siv.handBack().empty()); // not again and again
        // The hours that were signed after all: then so is the month.
        QCOMPARE(r.siv.submit("RecordAttendance", cell(240, 300)), std::string());
        QVERIFY(r.siv.push());
        QVERIFY(r.siv.pull());
        QCOMPARE(r.siv.handBack(), std::vector<std::string>{"ok"});
        QCOMPARE(r.hub.state(), std::string("signed"));
    }

    void SYNC_19_what_was_done_before_the_signature_is_said_again_without_a_problem()
    {
        // Frozen by Siv's own command after the backup, and by nobody else.
        ProjectHub hub([](ProjectWorld&) {});
        HandedBackSeals seals{hub.store, hub.device, hub.log, signing::registry(), hub.clock};
        Seat siv(hub, seals, hub.project.siv), karin(hub, seals, hub.project.karin);
        QVERIFY(siv.pull());
        QCOMPARE(siv.submit("ThawReports", {{"ids", {hub.march.text()}}}), std::string());
        QVERIFY(siv.push());
        QVERIFY(siv.pull());
        const auto backup = hub.store.copy();
        QCOMPARE(siv.submit("FreezeReports",
                            {{"reports", {{{"id", hub.march.text()}, {"revision", 1}, {"salt", "000102030405060708090a0b0c0d0e0f"}}}}}),
                 std::string());
        QVERIFY(siv.push());
        const auto asked = [&](bool responsible) {
            auto ask = hub.ask();
            ask.signerRole = responsible ? "responsible" : "participant";
            const auto base = hub.project.askOf({hub.march}, responsible);
            ask.signer = base.signer;
            ask.surface = base.surface;
            ask.account = base.account;
            ask.kioskParticipant = base.kioskParticipant;
            ask.channel = base.channel;
            const CodeVisitor who = responsible ? hub.siv() : hub.kiosk();
            const auto code = hub.codes.ask(hub.project.org, who, ask);
            return code && hub.codes.submit(hub.project.org, who, code->handle, hub.sentCode());
        };
        QVERIFY(asked(true) && asked(false));
        QVERIFY(siv.pull() && karin.pull());
        hub.store.restore(backup, "epoch-2");
        QVERIFY(hub.log.catchUp(hub.store, hub.clock.now()));
        QVERIFY(karin.pull());
        QCOMPARE(karin.handBack(), std::vector<std::string>{"ok"});
        QCOMPARE(hub.state(), std::string("signed"));
        QVERIFY(siv.pull());
        QVERIFY(siv.push());
        QVERIFY(siv.pull());
        QCOMPARE(siv.problems(), 0u);
        QCOMPARE(siv.shows(), std::string("signed"));
    }

    void SYNC_19_what_was_taken_back_is_taken_back_again()
    {
        Restored r(true, [](Restored& w) {
            auto tx = w.hub.store.begin(w.hub.project.org);
            for (const Record& s : (*tx)->all("signature")) {
                if (text(s.value(), "signer_role") != "participant") continue;
                const Record revocation{{signing::kind::SignatureRevocation, named<RecordId>("revoked")}, (*tx)->seq(), false,
                                        cj1::write({{"v", 1},
                                                    {"signature_id", s.key.id.text()},
                                                    {"project_id", w.hub.project.project.text()},
                                                    {"participant_id", w.hub.project.astrid.text()},
                                                    {"at", "2025-04-01T12:00:00.000Z"},
                                                    {"by", w.hub.project.karin.text()},
                                                    {"reason", "She was away that day"}})};
                (*tx)->setSeq((*tx)->seq() + 1);
                (*tx)->put({revocation.key, (*tx)->seq(), false, revocation.body});
                w.hub.log.sealPuts(**tx, w.hub.project.org, {revocation}, w.hub.clock.now());
            }
            Restored::must((*tx)->commit());
            tx->reset();
            Restored::must(w.karin.pull());
        });
        // Siv had not seen that it was taken back; Karin had.
        QVERIFY(r.siv.pull() && r.karin.pull());
        QCOMPARE(r.siv.handBack(), std::vector<std::string>{"ok"});
        QCOMPARE(r.hub.state(), std::string("signed"));
        QCOMPARE(r.karin.handBack(), std::vector<std::string>{"ok"});
        QCOMPARE(r.hub.state(), std::string("draft"));
        QCOMPARE(integer(r.hub.body(), "revision"), 2);
        const Verdict v = r.verdict(1);
        QCOMPARE(v.outcome, Outcome::Superseded);
        QVERIFY(std::ranges::any_of(v.signatures, [](const SignatureFact& f) { return f.revoked; }));
    }

    void SYNC_19_a_crash_between_keeping_and_handing_back_loses_nothing()
    {
        Restored r;
        // At every write of the pull that lets go of the old records, and right after each commit.
        for (int strike = 0;; ++strike) {
            int left = strike;
            bool struck = false;
            r.siv.cache.hook = [&]() -> Done {
                if (left-- > 0 || struck) return {};
                struck = true;
                return fail("store_io");
            };
            const auto done = r.siv.pull();
            r.siv.cache.hook = nullptr;
            r.siv.startAgain();
            if (!struck) {
                QVERIFY(done);
                break;
            }
            QVERIFY(!r.siv.all("signature").empty() || r.siv.replica->nextHandBack()->size() == 1);
        }
        QVERIFY(r.siv.all("signature").empty());
        r.siv.startAgain();
        // Asked for, sent, and the answer is lost with the program.
        const auto given = r.siv.replica->nextHandBack();
        QCOMPARE(given->size(), 1u);
        QCOMPARE(r.give(r.hub.project.siv, given->front()), std::string("ok"));
        r.siv.startAgain();
        QCOMPARE(r.siv.handBack(), std::vector<std::string>{"ok"});
        QVERIFY(r.siv.replica->nextHandBack()->empty());
        r.siv.startAgain();
        QVERIFY(r.siv.pull());
        QCOMPARE(r.siv.shows(), std::string("signed"));
        QVERIFY(!r.siv.cache.state().kept.contains("lost_seals") || r.siv.cache.state().kept.at("lost_seals").isEmpty());
    }

    void SYNC_19_a_second_restore_before_it_was_seen_again_loses_nothing()
    {
        Restored r;
        const auto backup = r.hub.store.copy();
        QVERIFY(r.siv.pull());
        QCOMPARE(r.siv.handBack(), std::vector<std::string>{"ok"});
        QVERIFY(r.siv.replica->nextHandBack()->empty());
        r.hub.store.restore(backup, "epoch-3"); // what was given is gone again, and Siv has not pulled it
        QVERIFY(r.hub.log.catchUp(r.hub.store, r.hub.clock.now()));
        QCOMPARE(r.hub.state(), std::string("draft"));
        QVERIFY(r.siv.pull());
        QCOMPARE(r.siv.handBack(), std::vector<std::string>{"ok"});
        QCOMPARE(r.hub.state(), std::string("signed"));
        QCOMPARE(r.verdict().outcome, Outcome::Valid);
    }

    void SYNC_19_nobody_keeps_it_longer_than_others_may_come_with_their_commands()
    {
        Restored r(false);
        QVERIFY(r.siv.pull());
        QCOMPARE(r.siv.replica->nextHandBack()->size(), 1u);
        r.hub.clock.time = r.hub.clock.time.plusDays(36);
        QCOMPARE(r.siv.submit("RecordAttendance", {{"participation_id", r.hub.project.bertilHere.text()},
                                                   {"period", "2025-03"},
                                                   {"cells", Json::array({r.hub.project.cell("2025-03-05", 60)})}}),
                 std::string());
        QVERIFY(r.siv.push());
        QVERIFY(r.siv.pull());
        QVERIFY(r.siv.replica->nextHandBack()->empty());
    }
};

std::unique_ptr<QObject> makeHandedBackTest()
{
    return std::make_unique<HandedBackTest>();
}

} // namespace sek::test

#include "handed_back_test.moc"
