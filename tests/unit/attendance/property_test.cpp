// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/report_states.h"
#include "core/domain/signing/frozen.h"
#include "core/domain/signing/signatures.h"
#include "tests/support/project_world.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>
#include <map>
#include <memory>

using namespace sek;
using namespace sek::attendance;
using namespace sek::test;

namespace {

constexpr std::array Words = {"record", "record",  "freeze", "open-r",  "confirm-r", "close-r", "open-p", "confirm-p",
                              "close-p", "reject", "correct", "dispute", "resolve",  "claim",   "lock",   "ask-reopen",
                              "reopen",  "void",   "time"};

/// One random step; what it did, or the refusal.
std::string play(ProjectWorld& w, const std::string& word)
{
    const RecordId march = w.march(w.astridHere);
    const Json now = w.body(reportKey(march));
    Json about = {{"id", march.text()}, {"revision", integer(now, "revision", 1)}};
    const auto with = [&](Json more) {
        more.update(about);
        return more;
    };
    const std::string challenge = "c" + std::to_string(*rc::gen::inRange(0, 2));
    const auto code = [&](bool responsible, auto what) {
        return now.empty() ? std::string("nothing yet") : what(w.askOf({march}, responsible));
    };
    if (word == "record") {
        const std::string date = *rc::gen::elementOf(std::vector<std::string>{"2025-03-04", "2025-03-11", "2025-03-12"});
        std::int64_t was = -1;
        for (const Entry& e : entriesOf(now))
            if (e.date == date) was = e.minutes;
        return w.record(*rc::gen::elementOf(std::vector<AccountId>{w.siv, w.ture}), w.astridHere,
                        Json::array({w.cell(date, *rc::gen::inRange(1, 480), was)}));
    }
    if (word == "freeze") return now.empty() ? std::string("nothing yet") : w.freeze(w.siv, {march});
    if (word.starts_with("open-")) return code(word.ends_with('r'), [&](const auto& ask) {
        const auto order = w.order(ask);
        return order ? w.open(ask, challenge) : order.error().code;
    });
    if (word.starts_with("confirm-")) return code(word.ends_with('r'), [&](const auto& ask) { return w.confirm(ask, challenge); });
    if (word.starts_with("close-"))
        return code(word.ends_with('r'), [&](const auto& ask) {
            return w.close(ask, challenge, *rc::gen::element(signing::Cause::Expired, signing::Cause::Revoked, signing::Cause::Superseded));
        });
    if (word == "reject") return w.act(w.astridAccount, "RejectReport", with({{"code", "not_me"}}));
    if (word == "correct") return w.act(w.siv, "OpenCorrection", with({{"reason", "One day was wrong"}}));
    if (word == "dispute") return w.act(w.karin, "DisputeReport", with({{"text", "She did not sign this"}}));
    if (word == "resolve")
        return w.act(w.karin, "ResolveDispute", with({{"outcome", *rc::gen::element(std::string("stands"), std::string("not_signed"))},
                                                      {"reason", "Asked her by phone"}}));
    if (word == "claim") return w.act(w.per, "ClaimReports", {{"ids", {march.text()}}, {"claim_ref", "2025/1"}});
    if (word == "lock") return w.act(HubActor, "LockReports", {{"ids", {march.text()}}});
    if (word == "ask-reopen") return w.act(w.per, "RequestReopening", with({{"reason", "The claim was sent back"}}));
    if (word == "reopen") return w.act(w.karin, "ReopenLocked", about);
    // A void month is the end of a history; it comes seldom.
    if (word == "void") return *rc::gen::inRange(0, 6) == 0 ? w.act(w.karin, "VoidReport", with({{"reason", "The wrong person"}})) : "not today";
    w.clock.time = w.clock.time.plusDays(8);
    return {};
}

/// What most people would do next.
std::string natural(const ProjectWorld& w)
{
    const Json now = w.body(reportKey(w.march(w.astridHere)));
    const std::string state = text(now, "state");
    if (now.empty()) return "record";
    if (state == "draft") return !now.contains("freeze") ? "freeze" : at(now, "freeze").contains("challenge") ? "confirm-r" : "open-r";
    if (state == "reported") return "open-p";
    if (state == "code_active") return "confirm-p";
    if (state == "signed") return now.contains("disputed_at") ? "resolve" : "claim";
    if (state == "rejected") return "correct";
    return now.contains("reopening") ? "reopen" : "ask-reopen";
}

/// Half of the time that, else anything.
std::string nextWord(const ProjectWorld& w)
{
    if (*rc::gen::arbitrary<bool>()) return natural(w);
    return *rc::gen::elementOf(std::vector<std::string>(Words.begin(), Words.end()));
}

/// Every state that one accepted command may lead to (the hub's table, as pairs).
bool reachable(ReportState from, ReportState to)
{
    if (from == to) return true;
    for (const ReportEvent e : {ReportEvent::Edit, ReportEvent::Report, ReportEvent::OpenCode, ReportEvent::CloseCode, ReportEvent::Sign,
                                ReportEvent::Reject, ReportEvent::Correct, ReportEvent::Lock, ReportEvent::Dispute, ReportEvent::Reopen,
                                ReportEvent::Void})
        if (next(from, e) == to) return true;
    return false;
}

std::vector<Record> immutable(const ProjectWorld& w)
{
    auto out = w.all(signing::kind::FrozenContent);
    for (const char* kind : {signing::kind::Signature, signing::kind::SignatureRevocation})
        for (Record& r : w.all(kind)) out.push_back(std::move(r));
    return out;
}

} // namespace

/// What holds in every history, not only in those somebody thought of.
class PropertyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void SEC_17_SYNC_9_randomHistoriesKeepTheRules()
    {
        std::map<std::string, int> reached;
        QVERIFY(rc::check("histories of a month", [&] {
            ProjectWorld w;
            const RecordId march = w.march(w.astridHere);
            const int length = *rc::gen::inRange(5, 35);
            for (int i = 0; i < length; ++i) {
                const Json before = w.body(reportKey(march));
                const auto frozenBefore = immutable(w);
                const std::string refusal = play(w, nextWord(w));
                const Json after = w.body(reportKey(march));
                if (!refusal.empty()) RC_ASSERT(after == before); // all or nothing
                // What was frozen or signed is there as it was, and only ever more comes.
                const auto frozenAfter = immutable(w);
                for (const Record& r : frozenBefore) RC_ASSERT(std::ranges::find(frozenAfter, r) != frozenAfter.end());
                if (after.empty()) continue;
                const auto state = stateFrom(text(after, "state"));
                RC_ASSERT(state.has_value());
                ++reached[text(after, "state")];
                const auto was = before.empty() ? ReportState::Draft : *stateFrom(text(before, "state"));
                RC_ASSERT(reachable(was, *state));
                const auto revision = integer(after, "revision");
                const auto oldRevision = before.empty() ? 1 : integer(before, "revision");
                RC_ASSERT(revision == oldRevision || (revision == oldRevision + 1 && *state == ReportState::Draft));
                // Totals are those of the cells.
                const Totals t = totalsOf(entriesOf(after), roundingOf(w.body({kind::Project, w.project})));
                RC_ASSERT(integer(after, "total_minutes") == t.total && integer(after, "reported_minutes") == t.reported);
                // Signed means: both signed this revision and this content.
                if (*state == ReportState::Signed || *state == ReportState::Locked) {
                    std::set<std::string> roles;
                    for (const Record& s : signing::signaturesOf(w, march, static_cast<int>(revision))) {
                        RC_ASSERT(at(s.value(), "content_hash") == at(after, "content_hash"));
                        roles.insert(text(s.value(), "signer_role"));
                    }
                    RC_ASSERT(roles == (std::set<std::string>{"participant", "responsible"}));
                    // And the content is the cells that stand here.
                    const Json frozen = w.body(signing::frozenKey(march, static_cast<int>(revision), text(after, "content_hash")));
                    RC_ASSERT(integer(at(frozen, "content"), "total_minutes") == t.total);
                }
                if (*state == ReportState::Locked) RC_ASSERT(text(after, "disputed_at").empty());
                RC_ASSERT(after.contains("challenge") == (*state == ReportState::CodeActive));
            }
        }));
        // Random steps must also get somewhere, or all this says little.
        for (const char* state : {"draft", "reported", "code_active", "signed", "rejected", "locked", "void"})
            QVERIFY2(reached[state] > 0, state);
    }

    void SYNC_8_cellsMeetTheSameInEveryOrder()
    {
        QVERIFY(rc::check("cells of several people", [] {
            // Everybody saw the empty month and sets some cells; a cell is set by one of them only.
            std::vector<Json> commands(3, Json::array());
            ProjectWorld blank;
            for (int day = 1; day < 29; ++day) {
                if (!*rc::gen::arbitrary<bool>()) continue;
                char date[24];
                std::snprintf(date, sizeof date, "2025-03-%02d", day);
                commands[*rc::gen::inRange<std::size_t>(0, 3)].push_back(blank.cell(date, *rc::gen::inRange(0, 480)));
            }
            std::vector<std::size_t> order = {0, 1, 2};
            std::vector<Json> results;
            do {
                ProjectWorld w;
                const std::vector<AccountId> people = {w.siv, w.ture, w.karin};
                for (const std::size_t i : order)
                    if (!commands[i].empty()) RC_ASSERT(w.record(people[i], w.astridHere, commands[i]) == "");
                Json body = w.body(reportKey(w.march(w.astridHere)));
                results.push_back({{"entries", at(body, "entries")}, {"total", integer(body, "total_minutes")}});
            } while (std::ranges::next_permutation(order).found);
            for (const Json& r : results) RC_ASSERT(r == results.front());
        }));
    }

    void SYNC_8_theSecondOfTwoDifferentValuesIsRefused()
    {
        QVERIFY(rc::check("one cell, two values", [] {
            ProjectWorld w;
            const int a = *rc::gen::inRange(0, 480), b = *rc::gen::inRange(0, 480);
            RC_ASSERT(w.record(w.siv, w.astridHere, Json::array({w.cell("2025-03-04", a)})) == "");
            const std::string second = w.record(w.ture, w.astridHere, Json::array({w.cell("2025-03-04", b)}));
            RC_ASSERT(second == (a == b ? "" : "ERR_CONFLICT"));
            RC_ASSERT(integer(w.body(reportKey(w.march(w.astridHere))), "total_minutes") == a);
        }));
    }

    void bothSidesDecideTheSame()
    {
        QVERIFY(rc::check("client and hub", [] {
            ProjectWorld w;
            const int length = *rc::gen::inRange(1, 14);
            for (int i = 0; i < length; ++i) play(w, nextWord(w));
            const RecordId march = w.march(w.astridHere);
            const Json about = {{"id", march.text()}, {"revision", integer(w.body(reportKey(march)), "revision", 1)},
                                {"reason", "One day was wrong"}, {"text", "She did not sign this"}, {"code", "not_me"}};
            const Json cells = {{"participation_id", w.astridHere.text()}, {"period", "2025-03"},
                                {"cells", {w.cell("2025-03-20", 60)}}};
            for (const auto& [who, name, args] : std::vector<std::tuple<AccountId, std::string, Json>>{
                     {w.siv, "RecordAttendance", cells}, {w.astridAccount, "RejectReport", about}, {w.siv, "OpenCorrection", about},
                     {w.karin, "VoidReport", about}, {w.karin, "DisputeReport", about}, {w.karin, "ReopenLocked", about}}) {
                const auto hub = w.decide(who, name, args), client = w.decideAsClient(who, name, args);
                RC_ASSERT(hub.has_value() == client.has_value());
                if (!hub) RC_ASSERT(hub.error().code == client.error().code);
                else RC_ASSERT(hub->puts == client->puts);
            }
        }));
    }
};

std::unique_ptr<QObject> makePropertyTest()
{
    return std::make_unique<PropertyTest>();
}

#include "property_test.moc"
