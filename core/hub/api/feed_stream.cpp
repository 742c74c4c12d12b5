// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/feed_stream.h"

#include <zlib.h>

#include <stdexcept>

namespace sek {

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

FeedStream::FeedStream(Authority& authority, OrgId org, Caller caller, ChangesPart first, bool gzip)
    : m_authority(authority), m_org(org), m_caller(std::move(caller)), m_part(std::move(first))
{
    if (gzip) m_deflate = std::make_unique<Deflate>();
}

FeedStream::~FeedStream() = default;

std::optional<QByteArray> FeedStream::next()
{
    if (m_finished) return std::nullopt;
    if (!m_part) {
        auto part = m_authority.changes(m_org, m_caller, m_upTo);
        if (!part) throw std::runtime_error("the feed broke off: " + part.error().code);
        m_part = std::move(*part);
    }
    const bool last = m_part->head || m_ending;
    const QByteArray bytes = packed(feedBytes(*m_part), last);
    m_upTo = m_part->upTo;
    m_part.reset();
    m_finished = last;
    return bytes;
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
