// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/hub_model.h"

#include "core/domain/people/audience.h"
#include "core/domain/people/roles.h"
#include "core/domain/signing/signing.h"
#include "core/evidence/seal_mark.h"
#include "core/sync/messages.h"
#include "tests/simulation/rules.h"

#include <QHash>

#include <algorithm>

namespace sek::sim {

namespace {

class MapRecords : public Records
{
public:
    explicit MapRecords(const RecordMap& map) : m_map(map) {}
    Found get(const RecordKey& key) const override
    {
        const auto it = m_map.find(key);
        if (it == m_map.end()) return {};
        return {it->second.deleted ? Seen::Absent : Seen::Present, it->second};
    }
    std::vector<Record> all(std::string_view kind) const override
    {
        std::vector<Record> out;
        for (auto it = m_map.lower_bound({std::string(kind), RecordId()}); it != m_map.end() && it->first.kind == kind;
             ++it)
            if (!it->second.deleted) out.push_back(it->second);
        return out;
    }

private:
    const RecordMap& m_map;
};

class ModelClaims : public Claims
{
public:
    ModelClaims(const HubModel::Line& line, OrgId org) : m_line(line), m_org(org) {}
    ClaimState look(std::string_view kind, const std::string& value) const override
    {
        const auto it = m_line.claims.find({std::string(kind), value});
        if (it == m_line.claims.end()) return ClaimState::Free;
        return it->second == m_org ? ClaimState::Ours : ClaimState::Taken;
    }

private:
    const HubModel::Line& m_line;
    OrgId m_org;
};

/// What is never changed once it is there (SYNC-9).
bool isForEver(const std::string& kind)
{
    return kind == signing::kind::Signature || kind == signing::kind::FrozenContent || kind == signing::kind::SignatureRevocation;
}

/// The code service queues messages of its own, beside those that commands ask for.
bool isOfCodes(const OutMessage& m)
{
    return m.event.starts_with("code_") || m.event == "signer_locked" || m.event == "envelope_flood" || m.event == "breaker_tripped";
}

std::string place(const OrgId& org, std::int64_t seq)
{
    return "org " + org.text().substr(30) + " seq " + std::to_string(seq);
}

} // namespace

Record withoutSeal(Record record)
{
    if (record.deleted || (record.key.kind != signing::kind::Signature && record.key.kind != signing::kind::SignatureRevocation)) return record;
    // Asked of each signature after each step: only the first time is it read.
    thread_local QHash<QByteArray, QByteArray> bare;
    auto known = bare.constFind(record.body);
    if (known == bare.constEnd()) {
        constexpr qsizetype Enough = 5'000;
        if (bare.size() >= Enough) bare.clear();
        Json body = record.value();
        known = bare.insert(record.body, body.erase(SealMember) > 0 ? cj1::write(body) : record.body);
    }
    record.body = *known;
    return record;
}

RecordMap withoutSeals(RecordMap records)
{
    for (const char* kind : {signing::kind::Signature, signing::kind::SignatureRevocation})
        for (auto it = records.lower_bound({kind, RecordId()}); it != records.end() && it->first.kind == kind; ++it)
            it->second = withoutSeal(std::move(it->second));
    return records;
}

void HubModel::check(const MemoryHubStore::State& hub)
{
    for (const auto& [id, org] : hub.orgs) {
        Line::Org& mine = m_now.orgs[id];
        if (mine.history.empty()) mine.history.emplace_back();
        const bool news = org.seq != mine.seq || org.log.size() != mine.accepted.size();
        for (auto i = mine.accepted.size(); i < org.log.size(); ++i) take(id, mine, org.log[i]);
        if (org.answers.size() != mine.answers.size() || news) checkAnswers(id, mine, org);
        if (news) compare(id, mine, org);
    }
    const auto queued = hub.messages.size() - static_cast<std::size_t>(std::ranges::count_if(
                                                  hub.messages, [](const auto& m) { return isOfCodes(m.second); }));
    if (queued != m_now.messages.size())
        violated("SYNC-2 effects", "messages queued and messages that the accepted commands ask for differ: " +
                                       std::to_string(queued) + " and " +
                                       std::to_string(m_now.messages.size()));
    for (const Uuid& id : m_now.messages)
        if (!hub.messages.contains(id)) violated("SYNC-2 effects", "a message has another id than its command gives it");
}

void HubModel::take(const OrgId& id, Line::Org& org, const LogEntry& entry)
{
    const auto json = cj1::parse(entry.wire, {cj1::MaxBytes * 2, cj1::MaxDepth + 1});
    const auto command = json ? parseWireForm(*json) : Result<SignedCommand>(fail("command_form"));
    if (!command) violated("SYNC-2 log", place(id, entry.seq) + ": the log holds an unreadable command");
    const CommandHead& head = command->head;
    if (entry.seq != org.seq + 1) violated("SYNC-17 gapless", place(id, entry.seq) + " follows " + std::to_string(org.seq));
    if (org.accepted.contains(head.id)) violated("SYNC-3 once", place(id, entry.seq) + ": a command is in the log twice");
    if (head.deviceSeq <= org.lastOfDevice[head.device])
        violated("SYNC-5 order", place(id, entry.seq) + ": numbers of a device are not in order");
    org.lastOfDevice[head.device] = head.deviceSeq;

    const MapRecords records(org.records);
    const ModelClaims claims(m_now, id);
    Context context;
    context.authority = true;
    context.org = id;
    context.actor = head.actor;
    context.device = head.device;
    context.command = head.id;
    context.now = entry.at;
    context.claims = &claims;
    const Json organisation = records.get({"organisation", RecordId(id.value)}).record.value();
    context.today = dateIn(context.now, text(organisation, "time_zone", "UTC"));
    const auto args = cj1::parse(command->args);
    const auto decision = simulatedRules().decide(records, context, head.name, head.v, args ? *args : Json());
    if (!decision) violated("SYNC-8 rules", place(id, entry.seq) + ": accepted, though the rules say " + decision.error().code);
    for (const auto& after : head.after)
        if (const auto it = org.accepted.find(after); it != org.accepted.end() && it->second >= entry.seq)
            violated("SYNC-6 causal", place(id, entry.seq) + ": before a command it builds on");
    bool grants = false;
    for (Record r : decision->puts) {
        r.rev = entry.seq;
        if (const auto it = org.records.find(r.key); it != org.records.end() && isForEver(r.key.kind) && it->second.body != r.body)
            violated("SYNC-9 for ever", place(id, entry.seq) + ": a " + r.key.kind + " was changed");
        grants = grants || r.key.kind == kind::RoleGrant;
        org.records.insert_or_assign(r.key, r);
    }
    if (grants) noteScopes(org.records);
    for (const ClaimChange& c : decision->claims) {
        const std::pair key(c.kind, c.value);
        if (c.take) m_now.claims.emplace(key, id);
        else if (const auto it = m_now.claims.find(key); it != m_now.claims.end() && it->second == id) m_now.claims.erase(it);
    }
    std::set<std::pair<std::string, std::string>> told;
    for (const Effect& e : decision->effects) {
        if (!told.emplace(e.event, e.recipient).second)
            violated("SYNC-2 effects", place(id, entry.seq) + ": one recipient is told the same twice");
        m_now.messages.insert(Uuid::v5(head.id.value, e.event + "\n" + e.recipient));
    }
    org.seq = entry.seq;
    org.accepted.emplace(head.id, entry.seq);
    org.history.push_back(org.records);
}

void HubModel::noteScopes(const RecordMap& map)
{
    const MapRecords records(map);
    for (const Record& r : records.all(kind::RoleGrant))
        if (const auto account = AccountId::parse(text(r.value(), "account"))) {
            auto roles = rolesOf(records, *account);
            m_scopes.try_emplace(scopeOf(roles), std::move(roles));
        }
}

const std::set<std::string>* HubModel::rolesOfScope(std::int64_t scope) const
{
    const auto it = m_scopes.find(scope);
    return it == m_scopes.end() ? nullptr : &it->second;
}

bool HubModel::everLostAll(const OrgId& org, const AccountId& account) const
{
    const auto inLine = [&](const Line& line) {
        const auto it = line.orgs.find(org);
        if (it == line.orgs.end()) return !m_past.empty(); // founded after the backup
        bool had = false;
        for (std::size_t seq = 0; seq < it->second.history.size(); ++seq) {
            const bool has = !rolesOf(MapRecords(it->second.history[seq]), account).empty();
            had = had || has || static_cast<std::int64_t>(seq) == it->second.base;
            if (had && !has) return true;
        }
        return false;
    };
    return inLine(m_now) || std::ranges::any_of(m_past, [&](const auto& past) { return inLine(past.second); });
}

void HubModel::checkSurvived(const MemoryHubStore::State& hub) const
{
    for (const auto& [id, mine] : m_now.orgs) {
        const auto it = hub.orgs.find(id);
        const std::int64_t seq = it == hub.orgs.end() ? -1 : it->second.seq;
        if (seq < mine.seq)
            violated("SYNC-2 durable", place(id, mine.seq) + ": acknowledged, and gone after the machine stopped; the hub is at " +
                                           std::to_string(seq));
    }
}

void HubModel::compare(const OrgId& id, const Line::Org& org, const MemoryHubStore::Org& hub) const
{
    if (hub.seq != org.seq) violated("SYNC-17 gapless", place(id, hub.seq) + ": the counter and the log differ");
    if (const RecordMap records = withoutSeals(hub.records); records != org.records) {
        std::string which;
        for (const auto& [key, r] : records) {
            const auto it = org.records.find(key);
            if (it == org.records.end() || !(it->second == r)) which += " " + key.kind;
        }
        violated("SYNC-2 model", place(id, hub.seq) + ": records differ from what the log says:" + which);
    }
}

void HubModel::checkAnswers(const OrgId& id, Line::Org& org, const MemoryHubStore::Org& hub) const
{
    for (const auto& [key, before] : org.answers) {
        const auto it = hub.answers.find(key);
        if (it == hub.answers.end() || it->second.headHash != before.headHash || it->second.answer != before.answer)
            violated("SYNC-3 answers", place(id, hub.seq) + ": a stored answer changed");
    }
    std::map<DeviceId, std::int64_t> last;
    for (const auto& [key, answer] : hub.answers) {
        if (key.second != last[key.first] + 1)
            violated("SYNC-5 gapless", place(id, hub.seq) + ": numbers of a device have a gap at " + std::to_string(key.second));
        last[key.first] = key.second;
    }
    for (const auto& [device, n] : hub.counters)
        if (n != last[device]) violated("SYNC-5 gapless", place(id, hub.seq) + ": a device's counter is not its last answer");
    std::set<std::int64_t> acceptedByAnswers; // a seq can be the answer to two numbers: the device had another name before
    for (const auto& [key, stored] : hub.answers) {
        const auto json = cj1::parse(stored.answer);
        const auto answer = json ? pushAnswer(*json) : Result<PushAnswer>(fail("answer_form"));
        if (!answer) violated("SYNC-3 answers", place(id, hub.seq) + ": a stored answer can't be read");
        if (answer->accepted()) acceptedByAnswers.insert(answer->acceptedSeq);
    }
    if (acceptedByAnswers.size() != hub.log.size())
        violated("SYNC-2 together", place(id, hub.seq) + ": answers and log do not speak of the same commands");
    org.answers = hub.answers;
}

const RecordMap& HubModel::at(const std::string& epoch, const OrgId& org, std::int64_t seq) const
{
    const Line& line = epoch == m_epoch ? m_now : m_past.at(epoch);
    return line.orgs.at(org).history.at(static_cast<std::size_t>(seq));
}

bool HubModel::knows(const std::string& epoch, const OrgId& org, std::int64_t seq) const
{
    if (epoch != m_epoch && !m_past.contains(epoch)) return false;
    const Line& line = epoch == m_epoch ? m_now : m_past.at(epoch);
    const auto it = line.orgs.find(org);
    return it != line.orgs.end() && seq >= 0 && static_cast<std::size_t>(seq) < it->second.history.size();
}

std::int64_t HubModel::seqOf(const std::string& epoch, const CommandId& command) const
{
    if (epoch != m_epoch && !m_past.contains(epoch)) return 0;
    const Line& line = epoch == m_epoch ? m_now : m_past.at(epoch);
    for (const auto& [id, org] : line.orgs)
        if (const auto it = org.accepted.find(command); it != org.accepted.end()) return it->second;
    return 0;
}

void HubModel::restore(Line older, const std::string& epoch)
{
    m_past[m_epoch] = std::exchange(m_now, std::move(older));
    for (auto& [id, org] : m_now.orgs) org.base = org.seq;
    m_epoch = epoch;
}

} // namespace sek::sim
