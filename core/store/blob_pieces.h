// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <cstdint>

namespace sek {

/// Puts a stretch of a file together from its parts, which come in order. What lies behind a gap is left out.
class BlobPieces
{
public:
    BlobPieces(std::int64_t at, std::int64_t length) : m_next(at), m_end(at + std::max<std::int64_t>(length, 0)) {}

    void add(std::int64_t at, const QByteArray& bytes)
    {
        const std::int64_t end = at + bytes.size();
        if (at > m_next || end <= m_next || m_next >= m_end) return;
        const std::int64_t length = std::min(end, m_end) - m_next;
        m_out += bytes.mid(static_cast<qsizetype>(m_next - at), static_cast<qsizetype>(length));
        m_next += length;
    }
    QByteArray take() { return std::move(m_out); }

private:
    std::int64_t m_next;
    std::int64_t m_end;
    QByteArray m_out;
};

} // namespace sek
