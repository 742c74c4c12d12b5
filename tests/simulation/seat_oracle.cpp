// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/seat_oracle.h"

#include "core/domain/attendance/kinds.h"
#include "core/domain/people/audience.h"
#include "core/domain/people/roles.h"
#include "core/domain/signing/frozen.h"
#include "core/domain/signing/signing.h"
#include "core/sync/client_view.h"
#include "tests/simulation/attendance_sample.h"
#include "tests/simulation/rules.h"

#include <algorithm>
#include <ranges>

namespace sek::sim {

using State = OutboxItem::State;

namespace {

/// The cache's records with the tentative changes taken back, by the before-images alone.
RecordMap undone(const MemoryCache::State& state)
{
    RecordMap base = withoutSeals(state.records);
    for (const BeforeImage& i : state.images | std::views::reverse) {
        if (i.before) base.insert_or_assign(i.key, withoutSeal(*i.before));
        else base.erase(i.key);
    }
    return base;
}

/// Of a colleague a viewer has a card and nothing that would reach or describe the person further, whatever made it.
void seesNothingPrivate(const std::set<std::string>& roles, const Record& r)
{
    const bool more = std::ranges::any_of(roles, [](const std::string& name) { return name != role::Viewer && !name.contains('@'); });
    if (more || roles.empty()) return;
    if (r.key.kind == "authorised_user") violated("SYNC-22 viewer", "a viewer gets a colleague's whole record");
    if (r.key.kind != "colleague_card" || r.deleted) return;
    const Json body = r.value();
    static const std::set<std::string> told = {"v", "first_name", "last_name", "position", "role", "account_id"};
    for (const auto& [field, value] : body.items())
        if (!told.contains(field)) violated("SYNC-22 viewer", "a card tells " + field);
}

/// Who has a role over nothing but themselves is told of themselves and of what all in the project know, and never of another
/// participant, whatever made it.
void seesOnlyOwn(const OrgId& org, const std::set<std::string>& roles, const Record& r)
{
    std::string me;
    for (const std::string& name : roles) {
        if (name.starts_with("participant@")) me = name.substr(name.find('@') + 1);
        else if (!name.starts_with("attends@")) return;
    }
    if (me.empty() || r.deleted) return;
    for (int n = 0; n < Participants; ++n)
        if (const std::string other = participantOf(org, n).text(); other != me && (r.key.id.text() == other || r.body.contains(other.c_str())))
            violated("SYNC-22 participant", "a participant gets a " + r.key.kind + " of another one");
    static const std::set<std::string> open = {"organisation", "project", "activity", "occasion", kind::RoleGrant};
    if (!open.contains(r.key.kind) && r.key.id.text() != me && !r.body.contains(me.c_str()))
        violated("SYNC-22 participant", "a participant gets a " + r.key.kind + " that is about somebody else");
}

std::string difference(const RecordMap& a, const RecordMap& b)
{
    std::string out;
    for (const auto& [key, r] : a)
        if (const auto it = b.find(key); it == b.end()) out += " +" + key.kind;
        else if (!(it->second == r)) out += " ~" + key.kind + " rev " + std::to_string(r.rev) + "/" + std::to_string(it->second.rev);
    for (const auto& [key, r] : b)
        if (!a.contains(key)) out += " -" + key.kind;
    return out;
}

/// A body without the times that a decision writes: those are the hub's to say.
Json timeless(const Record& r)
{
    Json j = withoutSeal(r).value();
    for (const char* field : {"updated_at", "created_at", "invited_at", "made_at", "since", "certification_status_as_of", "rejected_at"})
        j.erase(field);
    if (const auto past = j.find("revisions"); past != j.end())
        for (Json& one : *past) one.erase("superseded_at");
    return j;
}

class Overlay : public Records
{
public:
    explicit Overlay(RecordMap base) : map(std::move(base)) {}
    RecordMap map;
    Found get(const RecordKey& key) const override
    {
        const auto it = map.find(key);
        if (it == map.end()) return {};
        return {it->second.deleted ? Seen::Absent : Seen::Present, it->second};
    }
    std::vector<Record> all(std::string_view kind) const override
    {
        std::vector<Record> out;
        for (const auto& [key, r] : map)
            if (key.kind == kind && !r.deleted) out.push_back(r);
        return out;
    }
};

} // namespace

void SeatOracle::check(const OrgId& org, const AccountId& account, const SeatStore& cache, const HubModel& model,
                       const std::set<CommandId>& removed)
{
    if (cache.version() == m_version) return; // nothing was committed since, and nothing else survives a step
    m_version = cache.version();
    const auto& state = cache.state();
    checkBase(org, account, state, model);
    checkOutbox(state, model, removed);
    checkVisible(org, account, state);
    m_cursor = state.cursor;
}

RecordMap SeatOracle::seenWith(const OrgId& org, std::int64_t scope, const AccountId& account, const RecordMap& all, const HubModel& model)
{
    const auto* found = model.rolesOfScope(scope);
    if (!found && scope != 0) violated("SYNC-22 view", "a client has a view that nobody ever had: " + std::to_string(scope));
    const std::set<std::string> roles = found ? *found : std::set<std::string>();
    // What a record is in a view depends on nothing else, and from one look to the next few of them change.
    if (std::pair(scope, account) != m_viewOf) m_views.clear();
    m_viewOf = {scope, account};
    RecordMap out;
    for (const auto& [key, r] : all) {
        const auto [view, fresh] = m_views.try_emplace(key);
        if (fresh || view->second.of != r) {
            view->second = {r, asSeenBy(roles, account, r)};
            if (view->second.seen) {
                seesNothingPrivate(roles, *view->second.seen);
                seesOnlyOwn(org, roles, *view->second.seen);
            }
        }
        if (const auto& seen = view->second.seen) out.emplace(seen->key, *seen);
    }
    return out;
}

void SeatOracle::checkBase(const OrgId& org, const AccountId& account, const MemoryCache::State& state, const HubModel& model)
{
    const Cursor& c = state.cursor;
    if (!c.complete) return;
    RecordMap base = undone(state);
    for (const auto& [key, r] : state.records) {
        const auto it = base.find(key);
        if (r.rev != (it == base.end() ? 0 : it->second.rev))
            violated("SYNC-6 whole", "a tentative change gave " + key.kind + " another rev");
    }
    if (m_hasBase && base == m_base && c == m_cursor) return;
    const std::string where = "epoch " + c.epoch + " seq " + std::to_string(c.seq) + " view " + std::to_string(c.scope);
    if (c.replacing && m_hasBase) {
        if (base != m_base) violated("SYNC-6 whole", "records changed while a second generation is being pulled: " + where +
                                                         difference(base, m_base));
    } else if (!c.epoch.empty() && c.seq > 0) {
        if (!model.knows(c.epoch, org, c.seq)) violated("SYNC-6 whole", "the hub never was at " + where);
        const RecordMap& all = model.at(c.epoch, org, c.seq);
        const RecordMap want = seenWith(org, c.scope, account, all, model);
        for (const auto& [key, r] : base)
            if (!r.deleted && all.contains(key) && !want.contains(key))
                violated("SYNC-22 hidden", "a client has a " + key.kind + " that its view does not hold at " + where);
        if (base != want)
            violated("SYNC-6 whole", "what is settled here is not what the hub had at " + where + ":" + difference(base, want));
    } else if (!base.empty()) {
        violated("SYNC-6 whole", "records from nowhere at " + where);
    }
    if (!c.replacing) {
        if (m_hasBase && !m_baseEpoch.empty() && m_baseEpoch != c.epoch) noteLost(m_base, base);
        m_baseEpoch = c.epoch;
    }
    m_base = std::move(base);
    m_hasBase = true;
    m_explained.reset();
}

void SeatOracle::noteLost(const RecordMap& before, const RecordMap& now)
{
    for (auto it = before.lower_bound({signing::kind::Signature, RecordId()}); it != before.end() && it->first.kind == signing::kind::Signature; ++it) {
        const Json body = it->second.value();
        const auto document = RecordId::parse(text(body, "document_id"));
        if (it->second.deleted || !document || now.contains(it->first)) continue;
        const RecordKey frozen = signing::frozenKey(*document, static_cast<int>(integer(body, "revision")), text(body, "content_hash"));
        if (before.contains(frozen)) m_owed.emplace(it->first, Owed{frozen, *document, integer(body, "revision"), text(body, "signer_role")});
    }
}

int SeatOracle::checkHandedBack(const RecordMap& hub, const std::function<bool(const RecordId&)>& excused) const
{
    const auto valueOf = [&](const RecordKey& key) {
        const auto it = hub.find(key);
        return it == hub.end() || it->second.deleted ? Json() : it->second.value();
    };
    // Date and minutes are enough here: an organisation has one activity.
    const auto hours = [](const Json& of) {
        std::multiset<std::pair<std::string, std::int64_t>> out;
        for (const Json& e : at(of, "entries"))
            if (integer(e, "minutes") > 0) out.emplace(text(e, "date"), integer(e, "minutes"));
        return out;
    };
    int owed = 0;
    for (const auto& [signature, of] : m_owed) {
        const Json report = valueOf({kind::AttendanceReport, of.document});
        // Begun after the backup, and nobody has come with it again: there is no month that could be signed.
        if (report.is_null() || excused(of.frozen.id)) continue;
        ++owed;
        const Json frozen = valueOf(of.frozen);
        if (valueOf(signature).is_null() || frozen.is_null())
            violated("SYNC-19 handed back", "a signature that was seen before the restore is not there after it");
        const std::string state = text(report, "state");
        const bool open = state == "draft" || (of.role == "participant" && (state == "reported" || state == "code_active"));
        // Reported again with another salt since, it waits for that one's code.
        const bool other = state != "draft" && text(report, "content_hash") != text(frozen, "content_hash");
        if (open && !other && integer(report, "revision") == of.revision && hours(report) == hours(at(frozen, "content")))
            violated("SYNC-19 month", "a month has the hours that were signed before the restore and is not signed");
    }
    return owed;
}

void SeatOracle::checkOutbox(const MemoryCache::State& state, const HubModel& model, const std::set<CommandId>& removed)
{
    const Cursor& c = state.cursor;
    std::map<CommandId, State> now;
    std::set<std::int64_t> numbers;
    std::int64_t lastSent = 0;
    for (const auto& [position, item] : state.outbox) {
        if (item.deviceSeq > c.lastDeviceSeq && item.deviceSeq > 0)
            violated("SYNC-5 numbers", "a command has a number that was never given out");
        if (item.state == State::Waiting && item.deviceSeq != 0) violated("SYNC-5 numbers", "a command waits with a number");
        if (item.state == State::Sent && (item.deviceSeq == 0 || !numbers.insert(item.deviceSeq).second))
            violated("SYNC-5 numbers", "two commands to send have one number, or one has none");
        if (item.state == State::Sent) lastSent = std::max(lastSent, item.deviceSeq);
        if (item.name.empty()) continue; // a placeholder
        if (!now.emplace(item.id, item.state).second) violated("SYNC-3 once", "a command is in the outbox twice");
        if (item.deviceSeq > 0) {
            const auto [it, fresh] = m_signed.emplace(std::pair(c.device, item.deviceSeq), item.jws);
            if (!fresh && it->second != item.jws) violated("SYNC-3 bytes", "a command is not sent as the same bytes again");
            m_commandOf.emplace(std::pair(c.device, item.deviceSeq), item.id);
        }
        if (item.state == State::Accepted) {
            const std::int64_t seq = model.seqOf(c.epoch, item.id);
            if (seq == 0) violated("SYNC-2 acknowledged", "an acknowledged command is not in the hub's log of " + c.epoch);
            if (seq != item.acceptedSeq) violated("SYNC-3 answers", "a command was acknowledged as another seq than the log's");
        }
        m_made.insert(item.id);
    }
    for (const auto& [id, before] : m_outbox) {
        if (now.contains(id)) continue;
        if (removed.contains(id)) {
            m_removed.insert(id);
            continue;
        }
        const std::int64_t seq = model.seqOf(c.epoch, id);
        if (seq == 0) violated("SYNC-1 nothing vanishes", "a command left the outbox though the hub does not have it");
        if (seq > c.seq) violated("SYNC-1 nothing vanishes", "a command left the outbox before its effect was pulled");
    }
    for (const auto& [id, s] : now)
        if (removed.contains(id)) violated("SYNC-1 recall", "a command taken back is still in the outbox");
    m_outbox = std::move(now);
}

void SeatOracle::checkVisible(const OrgId& org, const AccountId& account, const MemoryCache::State& state)
{
    if (!state.cursor.complete) return;
    // What a restored hub is told again is in the old generation already and is not shown a second time on it.
    if (state.cursor.replacing && state.cursor.seq == 0) return;
    std::vector<const OutboxItem*> items;
    for (const auto& [position, item] : state.outbox)
        if (!item.name.empty() && item.state != State::Problem) items.push_back(&item);
    std::ranges::stable_sort(items, [](const OutboxItem* a, const OutboxItem* b) {
        if ((a->deviceSeq > 0) != (b->deviceSeq > 0)) return a->deviceSeq > 0;
        return a->deviceSeq != b->deviceSeq ? a->deviceSeq < b->deviceSeq : a->position < b->position;
    });
    // A held command lets later ones pass; until the next rebase the screen still shows the old order.
    if (!std::ranges::is_sorted(items, {}, &OutboxItem::position)) return;
    std::vector<std::pair<CommandId, Instant>> explains;
    for (const OutboxItem* item : items) explains.emplace_back(item->id, std::max(item->madeAt, state.cursor.highestTime));
    // A further edit goes on from where the last look ended; what was made before is not decided again.
    const bool goesOn = m_explained && m_explains.size() <= explains.size() && std::ranges::equal(m_explains, explains | std::views::take(m_explains.size()));
    if (!goesOn) {
        m_explained = m_base;
        m_explains.clear();
    }
    items.erase(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(m_explains.size()));
    if (!items.empty()) m_explained = explain(org, account, state, items, std::move(*m_explained));
    m_explains = std::move(explains);
    const RecordMap& shown = *m_explained;
    for (const auto& [key, r] : state.records) {
        const auto it = shown.find(key);
        if (it == shown.end()) violated("SYNC-24 own edits", "shown and not explained: " + key.kind);
        if (it->second.deleted == r.deleted && it->second.body == r.body) continue;
        const std::pair bodies(it->second.body, r.body);
        if (const auto alike = m_alike.find(key); alike != m_alike.end() && alike->second == bodies && it->second.deleted == r.deleted) continue;
        if (it->second.deleted != r.deleted || timeless(it->second) != timeless(r))
            violated("SYNC-24 own edits", "what is shown is not the settled state with the own edits on it: " + key.kind);
        if (!r.deleted) m_alike.insert_or_assign(key, bodies);
    }
    if (shown.size() != state.records.size()) violated("SYNC-24 own edits", "an own edit is not shown");
}

RecordMap SeatOracle::explain(const OrgId& org, const AccountId& account, const MemoryCache::State& state,
                              const std::vector<const OutboxItem*>& items, RecordMap from) const
{
    Overlay overlay(std::move(from));
    for (const OutboxItem* item : items) {
        const auto* entry = simulatedRules().find(item->name);
        if (!entry || entry->hubOnly) continue;
        Context context;
        context.org = org;
        context.actor = account;
        context.command = item->id;
        context.now = std::max(item->madeAt, state.cursor.highestTime);
        const Json organisation = overlay.get({"organisation", RecordId(org.value)}).record.value();
        context.today = dateIn(context.now, text(organisation, "time_zone", "UTC"));
        const auto args = cj1::parse(item->args);
        const ClientView view(overlay, simulatedRules(), state.cursor.scope);
        const auto decision = simulatedRules().decide(view, context, item->name, item->v, args ? *args : Json());
        if (!decision) continue; // a problem from the next rebase on, or the hub's to say
        for (Record r : decision->puts) {
            r.rev = overlay.get(r.key).record.rev;
            overlay.map.insert_or_assign(r.key, r);
        }
    }
    return std::move(overlay.map);
}

void SeatOracle::checkEnd(const OrgId&, const SeatStore& cache, const HubModel& model, const std::string& epoch) const
{
    std::set<CommandId> problems;
    for (const auto& [position, item] : cache.state().outbox) {
        if (item.state == State::Problem) problems.insert(item.id);
        else violated("SYNC-16 settled", "the world is quiet and a command is neither settled nor a problem");
    }
    for (const CommandId& id : m_made) {
        if (m_removed.contains(id) || problems.contains(id)) continue;
        if (model.seqOf(epoch, id) == 0) violated("SYNC-19 nothing lost", "a command is neither in the hub nor in Problems");
    }
    for (const auto& [key, settled] : cache.state().settled) {
        if (settled.seq == 0) continue;
        const auto it = m_commandOf.find({settled.device, settled.deviceSeq});
        if (it == m_commandOf.end() || m_removed.contains(it->second) || problems.contains(it->second)) continue;
        if (model.seqOf(epoch, it->second) == 0)
            violated("SYNC-19 nothing lost", "an acknowledged command is not in the hub any more");
    }
}

} // namespace sek::sim
