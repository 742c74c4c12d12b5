// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/store/outbox_row.h"
#include "core/store/sql_cache.h"

#include <algorithm>
#include <map>

namespace sek {

namespace {

const Statement Upwards{"salvage_up", "SELECT " SEK_OUTBOX_COLUMNS " FROM outbox WHERE position > ? ORDER BY position"};
const Statement Downwards{"salvage_down",
                          "SELECT " SEK_OUTBOX_COLUMNS " FROM outbox WHERE position < ? ORDER BY position DESC"};
const Statement Single{"salvage_one", "SELECT " SEK_OUTBOX_COLUMNS " FROM outbox WHERE position = ?"};
const Statement Highest{"salvage_highest", "SELECT seq FROM sqlite_sequence WHERE name = 'outbox'"};
const Statement Numbers{"salvage_numbers", "SELECT epoch, last_device_seq, highest_time, device, contact_at, highest_seen FROM cursor"};
const Statement Settled{"salvage_settled", "SELECT device, device_seq, seq, head_hash, wire, settled_at FROM settled"};
const Statement Drafts{"salvage_drafts", "SELECT name, v, body, saved_at FROM draft"};
const Statement Kept{"salvage_kept", "SELECT name, bytes FROM kept"};
const Statement Files{"salvage_files", "SELECT sha256 FROM blob WHERE state = ?"};
const Statement FileParts{"salvage_parts", "SELECT bytes FROM blob_part WHERE sha256 = ? ORDER BY at"};
constexpr int MaxMisses = 2'000; ///< commands on unreadable pages in a row before the search ends
constexpr std::int64_t NoLimit = std::int64_t(1) << 62;

/// A connection that is thrown away after each error: SQLite stays in its error state, a fresh one does not.
class Reader
{
public:
    explicit Reader(const SqlSource& source) : m_source(source) {}

    Done open()
    {
        if (m_connection) return {};
        auto opened = SqlConnection::open(m_source);
        if (!opened) return failure(opened);
        m_connection = std::move(*opened);
        return {};
    }
    /// False when the reading stopped at something unreadable.
    bool read(const Statement& s, std::int64_t from, std::map<std::int64_t, OutboxItem>& into)
    {
        if (!open()) return false;
        const auto done = m_connection->read(s, {from}, [&](const Row& row) {
            OutboxItem item = outboxItem(row);
            into.insert_or_assign(item.position, std::move(item));
            return true;
        });
        if (!done) m_connection.reset();
        return done.has_value();
    }

    /// Calls `see` for each row that can be read.
    void each(const Statement& s, std::initializer_list<SqlValue> values, const std::function<void(const Row&)>& see)
    {
        if (!open()) return;
        if (!m_connection->read(s, values, [&](const Row& row) {
                see(row);
                return true;
            }))
            m_connection.reset();
    }

    /// The highest position ever given, if that can be read.
    std::int64_t highest()
    {
        std::int64_t out = NoLimit;
        if (!open()) return out;
        if (!m_connection->read(Highest, {}, [&](const Row& row) {
                out = row.integer(0);
                return false;
            }))
            m_connection.reset();
        return out;
    }

private:
    const SqlSource& m_source;
    std::unique_ptr<SqlConnection> m_connection;
};

} // namespace

Result<SalvagedOutbox> salvageOutbox(const QString& path, const SecureBytes& key)
{
    SqlSource source = SqlSource::encryptedFile(path, key.clone());
    source.exclusive = true;
    Reader reader(source);
    if (auto opened = reader.open(); !opened) return failure(opened);

    std::map<std::int64_t, OutboxItem> found;
    SalvagedOutbox out;
    out.complete = reader.read(Upwards, 0, found);
    if (!out.complete) {
        const std::int64_t low = found.empty() ? 0 : found.rbegin()->first;
        std::map<std::int64_t, OutboxItem> above;
        reader.read(Downwards, NoLimit, above);
        const std::int64_t high = above.empty() ? reader.highest() : above.begin()->first - 1;
        found.merge(above);
        // What lies between the two stops: pages that are whole may still stand among the damaged ones.
        int misses = 0;
        for (std::int64_t p = low + 1; p <= high && misses < MaxMisses; ++p)
            misses = reader.read(Single, p, found) ? 0 : misses + 1;
    }
    for (auto& [position, item] : found)
        out.items.push_back(std::move(item));
    reader.each(Numbers, {}, [&](const Row& row) {
        Cursor c;
        c.epoch = row.text(0);
        c.lastDeviceSeq = row.integer(1);
        c.highestTime = {row.integer(2)};
        c.device = DeviceId(row.uuid(3));
        c.contactAt = {row.integer(4)};
        c.highestSeen = {row.integer(5)};
        out.cursor = c;
    });
    reader.each(Settled, {}, [&](const Row& row) {
        out.settled.push_back({DeviceId(row.uuid(0)), row.integer(1), row.integer(2), row.bytes(3), row.bytes(4), {row.integer(5)}});
    });
    reader.each(Drafts, {}, [&](const Row& row) {
        out.drafts.push_back({row.text(0), static_cast<int>(row.integer(1)), row.bytes(2), {row.integer(3)}});
    });
    reader.each(Kept, {}, [&](const Row& row) { out.kept.emplace_back(row.text(0), row.bytes(1)); });
    std::vector<QByteArray> names;
    reader.each(Files, {int(Blob::State::ToSend)}, [&](const Row& row) { names.push_back(row.bytes(0)); });
    for (const QByteArray& name : names) {
        QByteArray whole;
        reader.each(FileParts, {name}, [&](const Row& row) { whole += row.bytes(0); });
        if (sha256(whole) == name) out.files.push_back(std::move(whole));
    }
    return out;
}

} // namespace sek
