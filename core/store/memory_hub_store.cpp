// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/memory_hub_store.h"

#include "core/base/wipe.h"

#include <algorithm>
#include <ranges>

namespace sek {

namespace {

MessageDelivery waiting(const OutMessage& m)
{
    return {m.id, m.org, m.cause, m.event, m.channel};
}

} // namespace

/// Writes go straight into the state and leave their reverse in a journal, so that a rollback costs what was written.
class MemoryHubTx : public HubTx
{
public:
    MemoryHubTx(MemoryHubStore& store, OrgId org) : m_store(store), m_id(org), m(store.m_state.orgs.at(org)) { ++m_store.m_open; }
    ~MemoryHubTx() override
    {
        if (m_committed) return;
        for (auto& step : m_journal | std::views::reverse) step();
        --m_store.m_open;
    }

    Found get(const RecordKey& key) const override
    {
        const auto it = m.records.find(key);
        if (it == m.records.end() || !readable()) return {};
        return {it->second.deleted ? Seen::Absent : Seen::Present, it->second};
    }
    std::vector<Record> all(std::string_view kind) const override
    {
        std::vector<Record> out;
        if (!readable()) return out;
        for (auto it = m.records.lower_bound({std::string(kind), RecordId()});
             it != m.records.end() && it->first.kind == kind; ++it)
            if (!it->second.deleted) out.push_back(it->second);
        return out;
    }
    Done eachRecord(const std::function<void(Record)>& see) const override
    {
        if (!readable()) return state();
        for (Record& r : everything()) see(std::move(r));
        return {};
    }
    std::vector<Record> everything() const override
    {
        std::vector<Record> out;
        for (const auto& [k, r] : m.records) out.push_back(r);
        return out;
    }
    std::int64_t seqAt(Instant at) const override
    {
        std::int64_t seq = 0;
        for (const LogEntry& e : m.log)
            if (e.at <= at) seq = std::max(seq, e.seq);
        return seq;
    }
    Instant loggedAt() const override { return m.log.empty() ? Instant() : m.log.back().at; }
    std::int64_t purged() const override { return m.purged; }
    int purgeTombstones(std::int64_t upTo) override
    {
        int count = 0;
        std::int64_t newest = m.purged;
        for (const Record& r : everything()) {
            if (!r.deleted || r.rev > upTo) continue;
            ++count;
            newest = std::max(newest, r.rev);
            write([&] { erase(m.records, r.key); });
        }
        write([&] {
            m_journal.push_back([this, old = m.purged] { m.purged = old; });
            m.purged = newest;
        });
        return count;
    }
    std::int64_t seq() const override { return m.seq; }
    void setSeq(std::int64_t seq) override
    {
        write([&] {
            m_journal.push_back([this, old = m.seq] { m.seq = old; });
            m.seq = seq;
        });
    }
    void put(const Record& r) override
    {
        write([&] { assign(m.records, r.key, r); });
    }
    bool idTakenElsewhere(const RecordKey& key) const override
    {
        return std::ranges::any_of(m_store.m_state.orgs, [&](const auto& pair) {
            return pair.first != m_id && pair.second.records.contains(key);
        });
    }
    std::int64_t lastDeviceSeq(const DeviceId& device) const override
    {
        const auto it = m.counters.find(device);
        return it == m.counters.end() ? 0 : it->second;
    }
    std::optional<StoredAnswer> answer(const DeviceId& device, std::int64_t n) const override
    {
        const auto it = m.answers.find({device, n});
        return it == m.answers.end() ? std::nullopt : std::optional(it->second);
    }
    void putAnswer(const DeviceId& device, std::int64_t n, const StoredAnswer& a) override
    {
        write([&] {
            assign(m.answers, std::pair(device, n), a);
            assign(m.counters, device, std::max(lastDeviceSeq(device), n));
        });
    }
    void log(const LogEntry& e) override
    {
        write([&] {
            m_journal.push_back([this] { m.log.pop_back(); });
            m.log.push_back(e);
            if (!e.command.isNull()) assign(m.placeOf, e.command, m.log.size() - 1);
        });
    }
    std::optional<LogEntry> accepted(const CommandId& command) const override
    {
        const auto it = m.placeOf.find(command);
        return it == m.placeOf.end() ? std::nullopt : std::optional(m.log[it->second]);
    }
    ClaimState claim(std::string_view kind, const std::string& value) const override
    {
        const auto& claims = m_store.m_state.claims;
        const auto it = claims.find({std::string(kind), value});
        if (it == claims.end()) return ClaimState::Free;
        return it->second == m_id ? ClaimState::Ours : ClaimState::Taken;
    }
    void changeClaim(const ClaimChange& c) override
    {
        write([&] {
            auto& claims = m_store.m_state.claims;
            const std::pair key(c.kind, c.value);
            const ClaimState now = claim(c.kind, c.value);
            if (c.take && now == ClaimState::Taken) {
                note(fail("store_conflict", "claim"));
            } else if (c.take && now == ClaimState::Free) {
                assign(claims, key, m_id);
            } else if (!c.take && now == ClaimState::Ours) {
                m_journal.push_back([this, &claims, key] { claims.emplace(key, m_id); });
                claims.erase(key);
            }
        });
    }
    void queueMessage(const OutMessage& message) override
    {
        write([&] {
            if (m_store.m_state.messages.contains(message.id)) return;
            assign(m_store.m_state.messages, message.id, message);
            assign(m_store.m_state.deliveries, message.id, waiting(message));
            assign(m_store.m_state.messageDue, message.id, message.queuedAt);
        });
    }
    std::optional<HubBlob> blob(const QByteArray& sha256) const override
    {
        const auto it = m.blobs.find(sha256);
        return it == m.blobs.end() ? std::nullopt : std::optional(it->second);
    }
    void putBlob(const QByteArray& sha256, const HubBlob& b) override
    {
        write([&] { assign(m.blobs, sha256, b); });
    }
    void removeBlob(const QByteArray& sha256) override
    {
        write([&] {
            erase(m.blobs, sha256);
            std::vector<std::int64_t> places;
            for (auto it = m.blobParts.lower_bound({sha256, 0}); it != m.blobParts.end() && it->first.first == sha256; ++it)
                places.push_back(it->first.second);
            for (const auto at : places) erase(m.blobParts, std::pair(sha256, at));
            std::vector<RecordKey> refused;
            for (auto it = m.blobNames.lower_bound({sha256, {}}); it != m.blobNames.end() && it->first.first == sha256; ++it)
                if (it->first.second.kind == RefusedAbout) refused.push_back(it->first.second);
            for (const RecordKey& key : refused) erase(m.blobNames, std::pair(sha256, key));
        });
    }
    void putBlobPart(const QByteArray& sha256, std::int64_t at, const QByteArray& sealed) override
    {
        write([&] { assign(m.blobParts, std::pair(sha256, at), sealed); });
    }
    std::optional<std::pair<std::int64_t, QByteArray>> blobPart(const QByteArray& sha256, std::int64_t at) const override
    {
        auto it = m.blobParts.upper_bound({sha256, at});
        if (it == m.blobParts.begin()) return {};
        --it;
        if (it->first.first != sha256) return {};
        return std::pair(it->first.second, it->second);
    }
    void nameBlob(const QByteArray& sha256, const RecordKey& key) override
    {
        write([&] { assign(m.blobNames, std::pair(sha256, key), true); });
    }
    std::vector<RecordKey> blobNames(const QByteArray& sha256) const override
    {
        std::vector<RecordKey> out;
        for (auto it = m.blobNames.lower_bound({sha256, {}}); it != m.blobNames.end() && it->first.first == sha256; ++it)
            if (it->first.second.kind != RefusedAbout) out.push_back(it->first.second);
        return out;
    }
    std::vector<std::pair<QByteArray, HubBlob>> unnamedBlobs() const override
    {
        std::vector<std::pair<QByteArray, HubBlob>> out;
        for (const auto& [sha256, b] : m.blobs)
            if (blobNames(sha256).empty()) out.emplace_back(sha256, b);
        std::ranges::stable_sort(out, {}, [](const auto& pair) { return pair.second.since; });
        return out;
    }
    void lockCodes() override {}
    std::optional<CodeChallenge> challenge(const QByteArray& id) const override
    {
        const auto it = m.challenges.find(id);
        return it == m.challenges.end() ? std::nullopt : std::optional(it->second);
    }
    void addChallenge(const CodeChallenge& c) override
    {
        write([&] { assign(m.challenges, c.id, c); });
    }
    bool spendAttempt(const QByteArray& id, Instant now) override
    {
        auto c = challenge(id);
        if (!c || c->state != CodeChallenge::State::Issued || c->attemptsUsed >= c->attemptsMax || c->issuedAt > now ||
            c->expiresAt <= now)
            return false;
        ++c->attemptsUsed;
        write([&] { assign(m.challenges, id, *c); });
        return !m_failure;
    }
    bool endChallenge(const QByteArray& id, CodeChallenge::State state) override
    {
        auto c = challenge(id);
        if (!c || c->state != CodeChallenge::State::Issued) return false;
        c->state = state;
        c->verifier = QByteArray("", 0);
        write([&] { assign(m.challenges, id, *c); });
        return !m_failure;
    }
    std::vector<CodeChallenge> openChallenges() const override
    {
        std::vector<CodeChallenge> out;
        for (const auto& [id, c] : m.challenges)
            if (c.state == CodeChallenge::State::Issued) out.push_back(c);
        std::ranges::stable_sort(out, {}, &CodeChallenge::issuedAt);
        return out;
    }
    void tally(CodeScope scope, const std::string& what, const std::string& subject, Instant at) override
    {
        write([&] {
            auto& list = m_store.m_state.tallies[codeKey(scope, what, subject)];
            const auto place = std::ranges::upper_bound(list, at) - list.begin();
            list.insert(list.begin() + place, at);
            m_journal.push_back([&list, place] { list.erase(list.begin() + place); });
        });
    }
    std::vector<Instant> tallied(CodeScope scope, const std::string& what, const std::string& subject, Instant since,
                                 std::size_t max) const override
    {
        std::vector<Instant> out;
        const auto it = m_store.m_state.tallies.find(codeKey(scope, what, subject));
        if (it == m_store.m_state.tallies.end()) return out;
        for (const Instant at : it->second | std::views::reverse) {
            if (at <= since || out.size() == max) break;
            out.push_back(at);
        }
        return out;
    }
    std::int64_t countTallied(CodeScope scope, const std::string& what, const std::string& subject,
                              Instant since) const override
    {
        const auto it = m_store.m_state.tallies.find(codeKey(scope, what, subject));
        if (it == m_store.m_state.tallies.end()) return 0;
        return it->second.end() - std::ranges::upper_bound(it->second, since);
    }
    void dropTallies(Instant before) override
    {
        write([&] {
            auto& tallies = m_store.m_state.tallies;
            for (auto& [key, list] : tallies) {
                if (std::get<0>(key) != m_id && !std::get<0>(key).isNull()) continue;
                const auto old = std::ranges::lower_bound(list, before);
                if (old == list.begin()) continue;
                m_journal.push_back([&list, gone = std::vector(list.begin(), old)] {
                    list.insert(list.begin(), gone.begin(), gone.end());
                });
                list.erase(list.begin(), old);
            }
        });
    }
    QByteArray codeState(CodeScope scope, const std::string& what, const std::string& subject) const override
    {
        const auto it = m_store.m_state.codeStates.find(codeKey(scope, what, subject));
        return it == m_store.m_state.codeStates.end() ? QByteArray() : it->second;
    }
    void setCodeState(CodeScope scope, const std::string& what, const std::string& subject,
                      const QByteArray& value) override
    {
        write([&] {
            auto& states = m_store.m_state.codeStates;
            if (value.isEmpty()) erase(states, codeKey(scope, what, subject));
            else assign(states, codeKey(scope, what, subject), value);
        });
    }
    std::vector<std::pair<std::string, QByteArray>> codeStates(CodeScope scope, const std::string& what) const override
    {
        std::vector<std::pair<std::string, QByteArray>> out;
        const auto& states = m_store.m_state.codeStates;
        for (auto it = states.lower_bound(codeKey(scope, what, {})); it != states.end(); ++it) {
            const auto& [org, name, subject] = it->first;
            if (std::pair(org, name) != std::pair(scope == CodeScope::Hub ? OrgId() : m_id, what)) break;
            out.emplace_back(subject, it->second);
        }
        return out;
    }
    std::uint64_t logSize() const override { return readable() ? m.leaves.size() : 0; }
    void addLeaf(const LogLeaf& leaf) override
    {
        write([&] {
            m_journal.push_back([this] { m.leaves.pop_back(); });
            m.leaves.push_back(leaf);
        });
    }
    std::vector<LogLeaf> leavesAbout(const RecordId& document) const override
    {
        std::vector<LogLeaf> out;
        if (!readable()) return out;
        std::ranges::copy_if(m.leaves, std::back_inserter(out), [&](const LogLeaf& l) { return l.about == document; });
        return out;
    }
    std::vector<LogLeaf> leavesOf(const std::string& kind) const override
    {
        std::vector<LogLeaf> out;
        if (!readable()) return out;
        std::ranges::copy_if(m.leaves, std::back_inserter(out), [&](const LogLeaf& l) { return l.kind == kind; });
        return out;
    }
    std::vector<LogLeaf> leavesBefore(const std::string& kind, std::uint64_t before, std::size_t max) const override
    {
        std::vector<LogLeaf> out;
        for (auto l = m.leaves.rbegin(); l != m.leaves.rend() && out.size() < max; ++l)
            if (l->kind == kind && l->index < before) out.push_back(*l);
        return out;
    }
    QByteArray logNode(int level, std::uint64_t index) const override
    {
        const auto it = m.logNodes.find({level, index});
        return it == m.logNodes.end() || !readable() ? QByteArray() : it->second;
    }
    void putLogNode(int level, std::uint64_t index, const QByteArray& hash) override
    {
        write([&] { assign(m.logNodes, std::pair(level, index), hash); });
    }
    void rewriteLog(const std::function<QByteArray(const LogEntry&)>& see) override
    {
        for (std::size_t i = 0; i < m.log.size(); ++i) {
            const QByteArray wire = see(m.log[i]);
            if (wire.isEmpty()) continue;
            write([&] {
                m_journal.push_back([this, i, old = m.log[i].wire] { m.log[i].wire = old; });
                m.log[i].wire = wire;
            });
        }
    }
    void rewriteAnswers(const std::function<QByteArray(const QByteArray&)>& see) override
    {
        for (const auto& [place, answer] : std::map(m.answers))
            if (const QByteArray now = see(answer.answer); !now.isEmpty())
                write([&] { assign(m.answers, place, StoredAnswer{answer.headHash, now}); });
    }
    void eraseLeaf(std::uint64_t index, const std::string& on) override
    {
        write([&] {
            LogLeaf& leaf = m.leaves.at(index);
            m_journal.push_back([this, index, old = leaf] { m.leaves.at(index) = old; });
            leaf.seal.clear();
            leaf.salt = QByteArray("", 0);
            leaf.erasedOn = on;
        });
    }
    std::vector<QByteArray> unnameBlobs(const RecordKey& key) override
    {
        std::vector<QByteArray> files;
        for (const auto& [name, named] : m.blobNames)
            if (name.second == key) files.push_back(name.first);
        for (const QByteArray& file : files) write([&] { erase(m.blobNames, std::pair(file, key)); });
        return files;
    }
    void dropChallenges(const std::function<bool(const CodeChallenge&)>& gone) override
    {
        for (const auto& [id, c] : std::map(m.challenges))
            if (gone(c)) write([&] { erase(m.challenges, id); });
    }
    void dropCounted(const std::function<bool(const std::string&, const QByteArray&)>& gone) override
    {
        const auto here = [&](const MemoryHubStore::CodeKey& key) { return std::get<0>(key) == m_id || std::get<0>(key).isNull(); };
        auto& tallies = m_store.m_state.tallies;
        for (const auto& [key, list] : std::map(tallies))
            if (here(key) && gone(std::get<2>(key), {})) write([&] { assign(tallies, key, std::vector<Instant>()); });
        auto& states = m_store.m_state.codeStates;
        for (const auto& [key, value] : std::map(states))
            if (here(key) && gone(std::get<2>(key), value)) write([&] { erase(states, key); });
    }
    void endMessages(const std::function<bool(const OutMessage&)>& gone, Instant at, const std::string& code) override
    {
        auto& messages = m_store.m_state.messages;
        auto& deliveries = m_store.m_state.deliveries;
        for (const auto& [due, id] : m_store.queue()) {
            OutMessage message = messages.at(id);
            if (message.org != m_id || !gone(message)) continue;
            MessageDelivery d = deliveries.at(id);
            d.state = DeliveryState::Failed;
            d.at = at;
            d.code = code;
            message.recipient.clear();
            message.params = message.secret = Json::object();
            write([&] {
                assign(messages, id, message);
                assign(deliveries, id, d);
            });
        }
    }
    Done state() const override { return m_failure ? Done(std::unexpected(*m_failure)) : Done(); }
    Done commit() override
    {
        if (!m_failure && m_store.hook) note(m_store.hook());
        if (m_failure) return std::unexpected(*m_failure);
        m_committed = true;
        --m_store.m_open;
        if (m_store.committed) m_store.committed();
        return {};
    }

private:
    MemoryHubStore::CodeKey codeKey(CodeScope scope, const std::string& what, const std::string& subject) const
    {
        return {scope == CodeScope::Hub ? OrgId() : m_id, what, subject};
    }
    void note(Done d) const
    {
        if (!d && !m_failure) m_failure = d.error();
    }
    bool readable() const
    {
        if (!m_store.readHook) return true;
        if (!m_failure) note(m_store.readHook());
        return !m_failure;
    }
    template <class F> void write(F&& f)
    {
        if (m_failure) return;
        if (m_store.hook) note(m_store.hook());
        if (!m_failure) f();
    }

    template <class Map, class Key, class Value> void assign(Map& map, const Key& key, const Value& value)
    {
        const auto it = map.find(key);
        if (it == map.end()) m_journal.push_back([&map, key] { map.erase(key); });
        else m_journal.push_back([&map, key, old = it->second] { map.insert_or_assign(key, old); });
        map.insert_or_assign(key, value);
    }

    template <class Map, class Key> void erase(Map& map, const Key& key)
    {
        const auto it = map.find(key);
        if (it == map.end()) return;
        m_journal.push_back([&map, key, old = it->second] { map.insert_or_assign(key, old); });
        map.erase(it);
    }

    MemoryHubStore& m_store;
    OrgId m_id;
    MemoryHubStore::Org& m;
    std::vector<std::function<void()>> m_journal;
    mutable std::optional<Failure> m_failure;
    bool m_committed = false;
};

Done MemoryHubStore::addOrganisation(const OrgId& org)
{
    m_state.orgs.emplace(org, Org{});
    return {};
}

Result<std::vector<OrgId>> MemoryHubStore::organisations()
{
    if (readHook)
        if (auto ok = readHook(); !ok) return failure(ok);
    std::vector<OrgId> out;
    for (const auto& [id, org] : m_state.orgs) out.push_back(id);
    return out;
}

Result<std::unique_ptr<HubTx>> MemoryHubStore::begin(const OrgId& org)
{
    if (m_open > 0) return fail("store_busy", "nested");
    if (!m_state.orgs.contains(org)) return fail("no_such_organisation");
    return std::make_unique<MemoryHubTx>(*this, org);
}

Result<ChangePage> MemoryHubStore::changes(const OrgId& org, std::int64_t after, std::size_t maxRows,
                                           std::size_t maxBytes)
{
    const auto found = m_state.orgs.find(org);
    if (found == m_state.orgs.end()) return fail("no_such_organisation");
    std::vector<const Record*> rows;
    for (const auto& [key, r] : found->second.records)
        if (r.rev > after) rows.push_back(&r);
    std::ranges::stable_sort(rows, {}, [](const Record* r) { return r->rev; });
    ChangePage page;
    page.purged = found->second.purged;
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool newSeq = i == 0 || rows[i]->rev != rows[i - 1]->rev;
        if (newSeq && i > 0 && (page.records.size() >= maxRows || bytes >= maxBytes)) {
            page.upTo = rows[i - 1]->rev;
            return page;
        }
        page.records.push_back(*rows[i]);
        bytes += static_cast<std::size_t>(rows[i]->body.size());
    }
    page.upTo = found->second.seq;
    page.head = true;
    return page;
}

std::vector<LogEntry> MemoryHubStore::logEntries(const OrgId& org, std::int64_t after, std::size_t max)
{
    std::vector<LogEntry> out;
    if (!m_state.orgs.contains(org)) return out;
    for (const auto& e : m_state.orgs.at(org).log)
        if (e.seq > after && out.size() < max) out.push_back(e);
    return out;
}

std::vector<LogEntry> MemoryHubStore::logBefore(const OrgId& org, std::int64_t before, std::size_t max)
{
    std::vector<LogEntry> out;
    if (!m_state.orgs.contains(org)) return out;
    for (const auto& e : m_state.orgs.at(org).log | std::views::reverse)
        if ((before == 0 || e.seq < before) && out.size() < max) out.push_back(e);
    return out;
}

Result<QByteArray> MemoryHubStore::hubState(const std::string& what, const std::string& subject)
{
    const auto it = m_state.codeStates.find({OrgId(), what, subject});
    return it == m_state.codeStates.end() ? QByteArray() : it->second;
}

std::vector<OrgId> MemoryHubStore::withExpiredCodes(Instant now)
{
    std::vector<OrgId> out;
    for (const auto& [id, org] : m_state.orgs)
        if (std::ranges::any_of(org.challenges, [&](const auto& pair) {
                return pair.second.state == CodeChallenge::State::Issued && pair.second.expiresAt <= now;
            }))
            out.push_back(id);
    return out;
}

Done MemoryHubStore::queueMessages(const std::vector<OutMessage>& messages)
{
    if (hook)
        if (auto done = hook(); !done) return done;
    for (const OutMessage& m : messages) {
        if (!m_state.messages.emplace(m.id, m).second) continue;
        m_state.deliveries[m.id] = waiting(m);
        m_state.messageDue[m.id] = m.queuedAt;
    }
    return {};
}

std::vector<std::pair<Instant, Uuid>> MemoryHubStore::queue(const std::string& channel) const
{
    std::vector<std::pair<Instant, Uuid>> queue;
    for (const auto& [id, d] : m_state.deliveries)
        if (d.state == DeliveryState::Queued && (channel.empty() || d.channel == channel))
            queue.emplace_back(m_state.messageDue.at(id), id);
    std::ranges::sort(queue);
    return queue;
}

std::vector<OutMessage> MemoryHubStore::waitingMessages(std::size_t max)
{
    std::vector<OutMessage> out;
    for (const auto& [due, id] : queue()) {
        if (out.size() == max) break;
        out.push_back(m_state.messages.at(id));
        out.back().secret = Json::object();
    }
    return out;
}

Result<std::vector<OutMessage>> MemoryHubStore::takeMessages(Instant now, Instant until, std::size_t max,
                                                             const MessageFilter& which)
{
    if (hook)
        if (auto done = hook(); !done) return failure(done);
    std::vector<OutMessage> out;
    for (const auto& [due, id] : queue(which.channel)) {
        if (due > now || out.size() == max) break;
        OutMessage& m = m_state.messages.at(id);
        if (which.expired && m.lastMoment() > now) continue;
        ++m.tries;
        m_state.messageDue[id] = until;
        out.push_back(m);
    }
    return out;
}

void MemoryHubStore::end(const Uuid& message, DeliveryState state, Instant at, const std::string& code)
{
    MessageDelivery& d = m_state.deliveries.at(message);
    d.state = state;
    d.at = at;
    d.code = code;
    OutMessage& m = m_state.messages.at(message);
    m.recipient.clear();
    m.params = Json::object();
    wipe(m.secret);
}

Done MemoryHubStore::finishMessage(const OutMessage& taken, const MessageOutcome& outcome)
{
    if (hook)
        if (auto done = hook(); !done) return done;
    const auto it = m_state.messages.find(taken.id);
    if (it == m_state.messages.end()) return {};
    MessageDelivery& d = m_state.deliveries.at(taken.id);
    if (!outcome.provider.empty() && d.providerRef.empty()) {
        d.provider = outcome.provider;
        d.providerRef = outcome.providerRef;
        d.parts = outcome.parts;
    }
    if (d.state != DeliveryState::Queued) return {};
    using How = MessageOutcome::State;
    if (outcome.state != How::Sent && it->second.tries != taken.tries) return {};
    switch (outcome.state) {
    case How::Later:
        m_state.messageDue[taken.id] = outcome.nextAt;
        if (!outcome.counted) --it->second.tries;
        break;
    case How::Sent: end(taken.id, DeliveryState::Sent, outcome.at, {}); break;
    case How::Failed: end(taken.id, DeliveryState::Failed, outcome.at, outcome.code); break;
    case How::Unknown: end(taken.id, DeliveryState::Unknown, outcome.at, outcome.code); break;
    }
    return {};
}

Result<std::optional<MessageDelivery>> MemoryHubStore::noteReport(const DeliveryReport& report)
{
    if (hook)
        if (auto done = hook(); !done) return failure(done);
    const auto it = m_state.deliveries.find(report.message);
    if (it == m_state.deliveries.end()) return std::optional<MessageDelivery>();
    const MessageDelivery& d = it->second;
    const bool handedOver = d.state == DeliveryState::Sent || d.state == DeliveryState::Unknown ||
                            (d.state == DeliveryState::Queued && m_state.messages.at(report.message).tries > 0);
    if (d.channel != report.channel || d.state == report.state || !handedOver) return std::optional<MessageDelivery>();
    end(report.message, report.state, report.at, report.code);
    return std::optional(d);
}

Result<std::optional<MessageDelivery>> MemoryHubStore::messageDelivery(const Uuid& message)
{
    const auto it = m_state.deliveries.find(message);
    return it == m_state.deliveries.end() ? std::nullopt : std::optional(it->second);
}

Result<MessageCounts> MemoryHubStore::messageCounts()
{
    MessageCounts out;
    for (const auto& [id, d] : m_state.deliveries) {
        const Instant at = m_state.messages.at(id).queuedAt;
        out.add(d.channel, d.state, 1, at);
    }
    return out;
}

Done MemoryHubStore::forgetMessages(Instant before)
{
    for (const auto& [id, d] : std::map(m_state.deliveries)) {
        if (d.state == DeliveryState::Queued || d.at >= before) continue;
        m_state.messages.erase(id);
        m_state.messageDue.erase(id);
        m_state.deliveries.erase(id);
    }
    return {};
}

std::optional<Instant> MemoryHubStore::nextMessageAt(const std::string& channel)
{
    const auto waiting = queue(channel);
    return waiting.empty() ? std::nullopt : std::optional(waiting.front().first);
}

} // namespace sek
