// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_kind.h"

#include <optional>

namespace sek {

namespace {

/// Numbers out of bytes that may end anywhere.
class Reader
{
public:
    explicit Reader(const QByteArray& bytes) : m_bytes(bytes) {}
    std::optional<std::uint32_t> number(qsizetype at, int length) const
    {
        if (at < 0 || at > m_bytes.size() - length) return {};
        std::uint32_t out = 0;
        for (int i = 0; i < length; ++i) out = out << 8 | static_cast<std::uint8_t>(m_bytes[at + i]);
        return out;
    }

private:
    const QByteArray& m_bytes;
};

Result<FileLook> sized(FileKind kind, std::int64_t width, std::int64_t height)
{
    if (width < 1 || height < 1) return fail("file_damaged");
    if (width > MaxFilePixels / height) return fail("file_pixels");
    return FileLook{kind, width, height};
}

Result<FileLook> png(const Reader& r)
{
    constexpr std::uint32_t Ihdr = 0x49484452;
    if (r.number(8, 4) != 13u || r.number(12, 4) != Ihdr) return fail("file_damaged");
    const auto width = r.number(16, 4), height = r.number(20, 4);
    if (!width || !height) return fail("file_damaged");
    return sized(FileKind::Png, *width, *height);
}

/// Walks the marker segments up to the frame header, which tells the size.
Result<FileLook> jpeg(const Reader& r)
{
    for (qsizetype at = 2;;) {
        const auto marker = r.number(at, 2);
        if (!marker || *marker >> 8 != 0xff) return fail("file_damaged");
        const std::uint32_t code = *marker & 0xff;
        if (code == 0xff) { // fill bytes may stand before a marker
            ++at;
            continue;
        }
        const bool alone = code == 0x01 || (code >= 0xd0 && code <= 0xd7);
        if (alone) {
            at += 2;
            continue;
        }
        if (code == 0xd9 || code == 0xda || code < 0xc0) return fail("file_damaged"); // no frame before the image data
        const auto length = r.number(at + 2, 2);
        if (!length || *length < 2) return fail("file_damaged");
        const bool frame = code >= 0xc0 && code <= 0xcf && code != 0xc4 && code != 0xc8 && code != 0xcc;
        if (frame) {
            const auto height = r.number(at + 5, 2), width = r.number(at + 7, 2);
            if (*length < 8 || !height || !width) return fail("file_damaged");
            return sized(FileKind::Jpeg, *width, *height);
        }
        at += 2 + static_cast<qsizetype>(*length);
    }
}

} // namespace

Result<FileLook> lookAtFile(const QByteArray& bytes)
{
    if (bytes.isEmpty()) return fail("file_empty");
    if (bytes.size() > MaxFileBytes) return fail("file_too_large");
    const Reader reader(bytes);
    if (bytes.startsWith("\x89PNG\r\n\x1a\n")) return png(reader);
    if (bytes.startsWith("\xff\xd8\xff")) return jpeg(reader);
    if (bytes.startsWith("%PDF-")) return FileLook{FileKind::Pdf, 0, 0};
    return fail("file_type");
}

const char* mediaType(FileKind kind)
{
    switch (kind) {
    case FileKind::Pdf: return "application/pdf";
    case FileKind::Png: return "image/png";
    case FileKind::Jpeg: break;
    }
    return "image/jpeg";
}

} // namespace sek
