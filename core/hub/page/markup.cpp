// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/page/markup.h"

#include <QChar>

#include <algorithm>
#include <stdexcept>

namespace sek {

namespace {

/// Marks of direction and what takes no room; the soft hyphen and joiners of scripts among them.
bool isUnseen(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Other_Format || category == QChar::Other_Control || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph || category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned ||
           category == QChar::Other_Surrogate;
}

QByteArray escaped(std::string_view text)
{
    QByteArray out;
    for (const char32_t c : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toUcs4()) {
        switch (c) {
        case U'&': out += "&amp;"; break;
        case U'<': out += "&lt;"; break;
        case U'>': out += "&gt;"; break;
        case U'"': out += "&quot;"; break;
        case U'\'': out += "&#39;"; break;
        case U'\n': out += '\n'; break;
        default:
            if (isUnseen(c))
                out += "[U+" + QByteArray::number(static_cast<uint>(c), 16).rightJustified(4, '0').toUpper() + "]";
            else out += QString::fromUcs4(&c, 1).toUtf8();
        }
    }
    return out;
}

} // namespace

Markup::Markup(std::string_view text) : m_bytes(escaped(text)) {}

Markup Markup::fill(std::string_view pattern, std::initializer_list<Part> parts)
{
    Markup out;
    for (std::size_t i = 0; i < pattern.size();) {
        const auto open = pattern.find('{', i);
        out.m_bytes.append(pattern.data() + i, static_cast<qsizetype>(std::min(open, pattern.size()) - i));
        if (open == pattern.npos) break;
        const auto close = pattern.find('}', open);
        const auto name = pattern.substr(open + 1, close == pattern.npos ? 0 : close - open - 1);
        const auto part = std::ranges::find(parts, name, &Part::name);
        if (part == parts.end()) throw std::logic_error("markup pattern");
        out.m_bytes += part->markup.bytes();
        i = close + 1;
    }
    return out;
}

} // namespace sek
