// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/marker_scan.h"

#include "core/base/text.h"

#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

#include <zlib.h>

#include <algorithm>
#include <array>

namespace sek::test {

namespace {

constexpr qsizetype LongestInflated = 64 * 1024 * 1024;

/// The characters of a base64 text that the marker alone decides, when it stands `offset` bytes into a group of three.
QByteArray inBase64(const QByteArray& marker, qsizetype offset, QByteArray::Base64Options options)
{
    const QByteArray text = (QByteArray(offset, '\0') + marker).toBase64(options | QByteArray::OmitTrailingEquals);
    const qsizetype from = (offset * 8 + 5) / 6, to = (offset + marker.size()) * 8 / 6;
    return text.mid(from, to - from);
}

std::vector<std::pair<QString, QByteArray>> encodingsOf(const QByteArray& bytes)
{
    std::vector<std::pair<QString, QByteArray>> out{{QStringLiteral("hex"), bytes.toHex()},
                                                    {QStringLiteral("HEX"), bytes.toHex().toUpper()}};
    for (qsizetype offset = 0; offset < 3; ++offset) {
        out.emplace_back(QStringLiteral("base64"), inBase64(bytes, offset, QByteArray::Base64Encoding));
        out.emplace_back(QStringLiteral("base64url"), inBase64(bytes, offset, QByteArray::Base64UrlEncoding));
    }
    return out;
}

/// What zlib makes of the bytes from there on; empty when they are no stream.
QByteArray inflated(const QByteArray& bytes, qsizetype from)
{
    z_stream z{};
    if (inflateInit2(&z, 15 + 32) != Z_OK) return {};
    QByteArray out;
    std::array<char, 64 * 1024> chunk;
    QByteArray in = bytes.mid(from);
    z.next_in = reinterpret_cast<Bytef*>(in.data());
    z.avail_in = static_cast<uInt>(in.size());
    int code = Z_OK;
    while (code == Z_OK && out.size() < LongestInflated) {
        z.next_out = reinterpret_cast<Bytef*>(chunk.data());
        z.avail_out = static_cast<uInt>(chunk.size());
        code = inflate(&z, Z_NO_FLUSH);
        out.append(chunk.data(), static_cast<qsizetype>(chunk.size() - z.avail_out));
    }
    inflateEnd(&z);
    return out;
}

bool beginsStream(const QByteArray& bytes, qsizetype i)
{
    if (i + 2 >= bytes.size()) return false;
    const auto a = static_cast<unsigned char>(bytes[i]), b = static_cast<unsigned char>(bytes[i + 1]);
    if (a == 0x1f && b == 0x8b) return bytes[i + 2] == 8;
    return a == 0x78 && (a * 256 + b) % 31 == 0;
}

} // namespace

void MarkerScan::add(const QString& name, const QByteArray& bytes)
{
    m_needles.push_back({name, QStringLiteral("bytes"), bytes});
    for (auto& [form, encoded] : encodingsOf(bytes)) m_needles.push_back({name, form, std::move(encoded)});
}

std::vector<std::pair<QString, QByteArray>> MarkerScan::formsOf(const QString& marker)
{
    std::vector<std::pair<QString, QByteArray>> out;
    const auto plain = [&](const QString& text, const QString& name) {
        out.emplace_back(QStringLiteral("UTF-8") + name, text.toUtf8());
        out.emplace_back(QStringLiteral("UTF-16LE") + name, QStringEncoder(QStringEncoder::Utf16LE)(text));
        out.emplace_back(QStringLiteral("UTF-16BE") + name, QStringEncoder(QStringEncoder::Utf16BE)(text));
    };
    plain(marker, {});
    if (const QString folded = fold(marker); folded != marker) plain(folded, QStringLiteral(" folded"));
    for (auto& encoded : encodingsOf(marker.toUtf8())) out.push_back(std::move(encoded));
    return out;
}

MarkerScan::MarkerScan(const QStringList& markers)
{
    for (const QString& marker : markers)
        for (auto& [form, bytes] : formsOf(marker)) m_needles.push_back({marker, form, std::move(bytes)});
}

void MarkerScan::look(const QByteArray& bytes, const QString& name, QStringList& found) const
{
    for (const Needle& n : m_needles)
        if (bytes.contains(n.bytes)) found << name + QStringLiteral(": ") + n.marker + QStringLiteral(" as ") + n.form;
}

QStringList MarkerScan::inBytes(const QByteArray& bytes, const QString& name) const
{
    QStringList found;
    look(bytes, name, found);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        if (beginsStream(bytes, i))
            if (const QByteArray inside = inflated(bytes, i); inside.size() > 8) look(inside, name + QStringLiteral(" inflated"), found);
    found.removeDuplicates();
    return found;
}

QStringList MarkerScan::inFolder(const QString& folder, const QStringList& ignored) const
{
    m_files = 0;
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        found += inBytes(path.mid(folder.size()).toUtf8(), QStringLiteral("the name of ") + path); // names tell, too
        if (files.fileInfo().isSymLink()) continue; // lock files and sockets of other programs
        if (std::ranges::any_of(ignored, [&](const QString& end) { return path.endsWith(end); })) continue;
        QFile file(path);
        if (!files.fileInfo().isFile()) continue;
        if (!file.open(QIODevice::ReadOnly)) {
            if (file.exists()) found << path + QStringLiteral(": cannot be read");
            continue;
        }
        ++m_files;
        found += inBytes(file.readAll(), path);
    }
    return found;
}

} // namespace sek::test
