// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/csv.h"

#include <csv.h>

#include <algorithm>

namespace sek {

namespace {

QByteArray field(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    const bool plain = std::none_of(utf8.begin(), utf8.end(), [](char c) { return c == ';' || c == '"' || c == '\r' || c == '\n'; });
    if (plain && !utf8.startsWith(' ') && !utf8.endsWith(' ')) return utf8;
    QByteArray out(2 * utf8.size() + 2, Qt::Uninitialized);
    out.truncate(static_cast<qsizetype>(csv_write2(out.data(), static_cast<std::size_t>(out.size()), utf8.constData(),
                                                   static_cast<std::size_t>(utf8.size()), CSV_QUOTE)));
    return out;
}

template <class Cells, class Text> QByteArray line(const Cells& cells, Text text)
{
    QByteArray out;
    bool first = true;
    for (const auto& c : cells) {
        if (!first) out += ';';
        first = false;
        out += field(text(c));
    }
    return out += "\r\n";
}

} // namespace

QByteArray csvBytes(const ExportTable& table)
{
    QByteArray out = "\xEF\xBB\xBF";
    if (!table.header.isEmpty()) out += line(table.header, [](const QString& s) { return harmlessText(Cell(s)); });
    for (const auto& row : table.rows) out += line(row, [](const Cell& c) { return harmlessText(c); });
    return out;
}

QString clipboardText(const ExportTable& table)
{
    QString out;
    for (const auto& row : table.rows) {
        bool first = true;
        for (const Cell& cell : row) {
            if (!first) out += u'\t';
            first = false;
            out += harmlessText(cell).replace(u'\n', u' ');
        }
        out += u'\n';
    }
    return out;
}

} // namespace sek
