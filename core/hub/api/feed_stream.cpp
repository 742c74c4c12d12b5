// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/feed_stream.h"

#include <zlib.h>

#include <stdexcept>

namespace sek {

namespace {

/// What a reader who does not read makes the hub hold, at most, beside one record.
constexpr std::size_t PieceBytes = 128 * 1024;
/// What the client commits at once (SYNC-15).
constexpr std::size_t PartBytes = 8 * 1024 * 1024, PartRows = 10'000;
/// What no part exceeds by a further page: a change is whole in one part and may be large, and a client takes no more than
/// MaxPartBytes.
constexpr std::size_t MostPartBytes = 18 * 1024 * 1024;

} // namespace

struct FeedStream::Deflate
{
    z_stream z{};
    Deflate()
    {
        // 15 + 16: gzip frame. Level 6 is what the marks of the workload are measured against.
        if (deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK) throw std::runtime_error("zlib");
    }
    ~Deflate() { deflateEnd(&z); }
    Deflate(const Deflate&) = delete;
    Deflate& operator=(const Deflate&) = delete;
};

QByteArray feedBytes(const ChangesPart& part)
{
    QByteArray out = partOpening(part) + '\n';
    for (const Record& r : part.rows) out += rowLine(r) + '\n';
    return out + partClosing(part) + '\n';
}

FeedStream::FeedStream(Authority& authority, OrgId org, Caller caller, std::int64_t after, bool gzip,
                       std::optional<LogPlace> seen)
    : m_authority(authority), m_org(org), m_caller(std::move(caller)), m_upTo(after), m_seen(std::move(seen))
{
    if (gzip) m_deflate = std::make_unique<Deflate>();
}

FeedStream::~FeedStream() = default;

std::optional<QByteArray> FeedStream::next()
{
    if (m_finished) return std::nullopt;
    const auto page = m_authority.changes(m_org, m_caller, m_upTo, PartRows, PieceBytes, m_seen);
    if (!page) throw std::runtime_error("the feed broke off: " + page.error().code);
    QByteArray out, rows;
    rows.reserve(static_cast<qsizetype>(2 * PieceBytes)); // a page ends with the record that fills it
    for (const Record& r : page->rows) {
        rows += rowLine(r);
        rows += '\n';
    }
    // Rights that change on the way begin a new part: one part has one view.
    const bool otherView = m_open && (m_open->scope != page->scope || m_open->epoch != page->epoch);
    if (otherView || (m_open && m_openBytes + static_cast<std::size_t>(rows.size()) > MostPartBytes)) out += closing(false);
    if (!m_open) {
        m_open = ChangesPart{page->org, page->epoch, page->scope, page->after, {}, 0, false, page->now, page->purged};
        m_openBytes = m_openRows = 0;
        out += partOpening(*m_open) + '\n';
    }
    out += rows;
    m_open->log = page->log;
    m_upTo = page->upTo;
    m_openBytes += static_cast<std::size_t>(out.size());
    m_openRows += page->rows.size();
    m_finished = page->head || m_ending;
    if (m_finished || m_openBytes >= PartBytes || m_openRows >= PartRows) out += closing(page->head);
    return packed(out, m_finished);
}

QByteArray FeedStream::closing(bool head)
{
    m_open->upTo = m_upTo;
    m_open->head = head;
    const QByteArray line = partClosing(*m_open) + '\n';
    m_open.reset();
    return line;
}

QByteArray FeedStream::packed(const QByteArray& bytes, bool last)
{
    if (!m_deflate) return bytes;
    z_stream& z = m_deflate->z;
    QByteArray out;
    QByteArray chunk(64 * 1024, Qt::Uninitialized);
    QByteArray in = bytes; // zlib's interface wants a pointer to non-const
    z.next_in = reinterpret_cast<Bytef*>(in.data());
    z.avail_in = static_cast<uInt>(in.size());
    do {
        z.next_out = reinterpret_cast<Bytef*>(chunk.data());
        z.avail_out = static_cast<uInt>(chunk.size());
        if (deflate(&z, last ? Z_FINISH : Z_SYNC_FLUSH) == Z_STREAM_ERROR) throw std::runtime_error("zlib");
        out.append(chunk.constData(), chunk.size() - static_cast<qsizetype>(z.avail_out));
    } while (z.avail_out == 0);
    return out;
}

} // namespace sek
