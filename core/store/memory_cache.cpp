// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/memory_cache.h"

#include "core/store/blob_pieces.h"

#include <algorithm>
#include <ranges>
#include <set>

namespace sek {

/// Writes go straight into the state and leave their reverse in a journal, so that a rollback costs what was written.
class MemoryCacheTx : public CacheTx
{
public:
    explicit MemoryCacheTx(MemoryCache& cache) : m_cache(cache), m(cache.m_state) { ++m_cache.m_open; }
    ~MemoryCacheTx() override
    {
        if (m_committed) return;
        for (auto& step : m_journal | std::views::reverse) step();
        --m_cache.m_open;
    }

    Found get(const RecordKey& key) const override
    {
        const auto it = m.records.find(key);
        if (!readable() || it == m.records.end()) return {};
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
        for (Record& r : everything()) see(std::move(r));
        return state();
    }
    Done eachOf(std::string_view kind, const std::function<bool(Record)>& see) const override
    {
        for (Record& r : all(kind))
            if (!see(std::move(r))) break;
        return state();
    }
    std::vector<Record> everything() const override
    {
        return values(m.records);
    }
    void put(const Record& r) override
    {
        m_touched.add(r.key);
        assign(m.records, r.key, r);
    }
    void forget(const RecordKey& key) override
    {
        m_touched.add(key);
        erase(m.records, key);
    }

    void addBeforeImage(const BeforeImage& i) override
    {
        write([&] {
            m.images.push_back(i);
            m_journal.push_back([this] { m.images.pop_back(); });
        });
    }
    std::vector<BeforeImage> beforeImages() const override
    {
        if (!readable()) return {};
        return {m.images.rbegin(), m.images.rend()};
    }
    void clearBeforeImages() override
    {
        write([&] {
            m_journal.push_back([this, old = m.images] { m.images = old; });
            m.images.clear();
        });
    }

    std::int64_t appendOutbox(const OutboxItem& item) override
    {
        OutboxItem placed = item;
        placed.position = m.nextPosition;
        write([&] {
            m_journal.push_back([this] { --m.nextPosition; });
            ++m.nextPosition;
        });
        assign(m.outbox, placed.position, placed);
        return placed.position;
    }
    void updateOutbox(const OutboxItem& item) override { assign(m.outbox, item.position, item); }
    void removeOutbox(std::int64_t position) override { erase(m.outbox, position); }
    void dropAccepted(std::int64_t upTo) override
    {
        for (const OutboxItem& item : outbox())
            if (item.state == OutboxItem::State::Accepted && item.acceptedSeq <= upTo) removeOutbox(item.position);
    }
    std::vector<OutboxItem> outbox() const override { return values(m.outbox); }
    std::optional<CommandId> commandAt(std::int64_t position) const override
    {
        const auto it = m.outbox.find(position);
        return !readable() || it == m.outbox.end() ? std::nullopt : std::optional(it->second.id);
    }
    void eachUnanswered(const std::function<bool(const OutboxItem&)>& see) const override
    {
        for (const auto state : {OutboxItem::State::Sent, OutboxItem::State::Waiting}) {
            if (!readable()) return;
            std::vector<const OutboxItem*> items;
            for (const auto& [position, item] : m.outbox)
                if (item.state == state) items.push_back(&item);
            std::ranges::stable_sort(items, {}, [](const OutboxItem* i) { return i->deviceSeq; });
            for (const OutboxItem* item : items)
                if (!see(*item)) return;
        }
    }
    std::vector<OutboxItem> sentBetween(std::int64_t first, std::int64_t last) const override
    {
        std::vector<OutboxItem> out;
        if (!readable()) return out;
        for (const auto& [position, item] : m.outbox)
            if (item.state == OutboxItem::State::Sent && item.deviceSeq >= first && item.deviceSeq <= last) out.push_back(item);
        std::ranges::stable_sort(out, {}, &OutboxItem::deviceSeq);
        return out;
    }
    std::vector<Count> countOutbox() const override
    {
        if (!readable()) return {};
        std::map<std::pair<OutboxItem::State, std::string>, int> counts;
        for (const auto& [position, item] : m.outbox) ++counts[{item.state, item.name}];
        std::vector<Count> out;
        for (const auto& [what, items] : counts) out.push_back({what.first, what.second, items});
        return out;
    }
    std::vector<std::int64_t> changersOf(const RecordKey& key) const override
    {
        std::set<std::int64_t> out;
        if (!readable()) return {};
        for (const BeforeImage& i : m.images)
            if (i.key.kind == key.kind && (key.id.isNull() || i.key.id == key.id)) out.insert(i.position);
        return {out.begin(), out.end()};
    }

    void addSettled(const SettledItem& s) override { assign(m.settled, std::pair(s.device, s.deviceSeq), s); }
    std::vector<SettledItem> settled() const override { return values(m.settled); }
    void pruneSettled(Instant before) override
    {
        for (const auto& s : settled())
            if (s.settledAt < before) erase(m.settled, std::pair(s.device, s.deviceSeq));
    }

    Cursor cursor() const override { return readable() ? m.cursor : Cursor(); }
    void setCursor(const Cursor& c) override
    {
        write([&] {
            m_journal.push_back([this, old = m.cursor] { m.cursor = old; });
            m.cursor = c;
        });
    }

    void stage(const Record& r) override { assign(m.stage, r.key, r); }
    std::vector<Record> staged() const override { return values(m.stage); }
    bool isStaged(const RecordKey& key) const override { return readable() && m.stage.contains(key); }
    void clearStage() override
    {
        write([&] {
            m_journal.push_back([this, old = m.stage] { m.stage = old; });
            m.stage.clear();
        });
    }

    void takeStage(bool whole) override
    {
        if (whole)
            for (const Record& r : everything())
                if (!m.stage.contains(r.key)) forget(r.key);
        for (const Record& r : staged()) put(r);
        clearStage();
    }
    void forgetTombstones(std::int64_t upTo) override
    {
        for (const Record& r : everything())
            if (r.deleted && r.rev <= upTo) forget(r.key);
    }

    void saveDraft(const Draft& d) override { assign(m.drafts, d.name, d); }
    std::optional<Draft> draft(const std::string& name) const override
    {
        const auto it = m.drafts.find(name);
        return !readable() || it == m.drafts.end() ? std::nullopt : std::optional(it->second);
    }
    std::vector<Draft> drafts() const override { return values(m.drafts); }
    void removeDraft(const std::string& name) override { erase(m.drafts, name); }
    QByteArray kept(const std::string& name) const override
    {
        const auto it = m.kept.find(name);
        return !readable() || it == m.kept.end() ? QByteArray() : it->second;
    }
    void keep(const std::string& name, const QByteArray& bytes) override { assign(m.kept, name, bytes); }

    std::vector<Blob> blobs() const override { return values(m.blobs); }
    std::optional<Blob> blob(const QByteArray& sha256) const override
    {
        const auto it = m.blobs.find(sha256);
        return !readable() || it == m.blobs.end() ? std::nullopt : std::optional(it->second);
    }
    void putBlob(const Blob& b) override { assign(m.blobs, b.sha256, b); }
    void removeBlob(const QByteArray& sha256) override
    {
        erase(m.blobs, sha256);
        std::vector<std::int64_t> places;
        for (auto it = m.blobParts.lower_bound({sha256, 0}); it != m.blobParts.end() && it->first.first == sha256; ++it)
            places.push_back(it->first.second);
        for (const auto at : places) erase(m.blobParts, std::pair(sha256, at));
    }
    void putBlobPart(const QByteArray& sha256, std::int64_t at, const QByteArray& bytes) override
    {
        assign(m.blobParts, std::pair(sha256, at), bytes);
    }
    QByteArray blobBytes(const QByteArray& sha256, std::int64_t at, std::int64_t length) const override
    {
        BlobPieces pieces(at, length);
        if (!readable()) return {};
        for (auto it = m.blobParts.lower_bound({sha256, 0}); it != m.blobParts.end() && it->first.first == sha256; ++it)
            pieces.add(it->first.second, it->second);
        return pieces.take();
    }

    Done state() const override { return m_failure ? Done(std::unexpected(*m_failure)) : Done(); }
    Done commit() override
    {
        if (!m_failure && m_cache.hook) note(m_cache.hook());
        if (m_failure) return std::unexpected(*m_failure);
        m_cache.m_touched.add(m_touched);
        m_committed = true;
        --m_cache.m_open;
        ++m_cache.m_version;
        if (m_cache.committed) m_cache.committed();
        return {};
    }

private:
    template <class Map> std::vector<typename Map::mapped_type> values(const Map& map) const
    {
        std::vector<typename Map::mapped_type> out;
        if (!readable()) return out;
        for (const auto& [k, v] : map) out.push_back(v);
        return out;
    }
    void note(Done d) const
    {
        if (!d && !m_failure) m_failure = d.error();
    }
    /// Asked before each read: after a failure, of whatever, reads give nothing.
    bool readable() const
    {
        if (m_cache.readHook && !m_failure) note(m_cache.readHook());
        return !m_failure;
    }
    template <class F> void write(F&& f)
    {
        if (m_failure) return;
        if (m_cache.hook) note(m_cache.hook());
        if (!m_failure) f();
    }
    template <class Map, class Key, class Value> void assign(Map& map, const Key& key, const Value& value)
    {
        write([&] {
            remember(map, key);
            map.insert_or_assign(key, value);
        });
    }
    template <class Map, class Key> void erase(Map& map, const Key& key)
    {
        write([&] {
            remember(map, key);
            map.erase(key);
        });
    }
    template <class Map, class Key> void remember(Map& map, const Key& key)
    {
        const auto it = map.find(key);
        if (it == map.end()) m_journal.push_back([&map, key] { map.erase(key); });
        else m_journal.push_back([&map, key, old = it->second] { map.insert_or_assign(key, old); });
    }

    MemoryCache& m_cache;
    MemoryCache::State& m;
    std::vector<std::function<void()>> m_journal;
    TouchedNotes m_touched = TouchedNotes::none();
    mutable std::optional<Failure> m_failure;
    bool m_committed = false;
};

Result<std::unique_ptr<CacheTx>> MemoryCache::begin()
{
    if (m_open > 0) return fail("store_busy", "nested");
    return std::make_unique<MemoryCacheTx>(*this);
}

} // namespace sek
