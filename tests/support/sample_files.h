// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>

namespace sek::test {

/// Small files of the kinds that may be attached. Heads are right; what follows is filled up to `size` with numbers that
/// never repeat in step with a part of a transfer. `seed` makes another file of the same size.
inline QByteArray filled(QByteArray head, qsizetype size, std::uint32_t seed = 1)
{
    std::uint32_t state = seed;
    while (head.size() < size) {
        state = state * 1664525u + 1013904223u;
        head.append(static_cast<char>(state >> 24));
    }
    return head;
}

inline QByteArray pdfFile(qsizetype size = 0, std::uint32_t seed = 1)
{
    return filled("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                  "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
                  size, seed);
}

inline QByteArray bigEndian(std::uint32_t number, int bytes)
{
    QByteArray out;
    for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8) out.append(static_cast<char>(number >> shift));
    return out;
}

inline QByteArray pngFile(std::uint32_t width, std::uint32_t height, qsizetype size = 64)
{
    return filled(QByteArray("\x89PNG\r\n\x1a\n", 8) + bigEndian(13, 4) + "IHDR" + bigEndian(width, 4) + bigEndian(height, 4) +
                      QByteArray("\x08\x02\0\0\0", 5),
                  size);
}

inline QByteArray jpegFile(std::uint32_t width, std::uint32_t height, qsizetype size = 64)
{
    return filled(QByteArray("\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0", 20) + QByteArray("\xff\xc2\0\x11\x08", 5) +
                      bigEndian(height, 2) + bigEndian(width, 2) + QByteArray("\3\1\x22\0\2\x11\1\3\x11\1", 10),
                  size);
}

} // namespace sek::test
