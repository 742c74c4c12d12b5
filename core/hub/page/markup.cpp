// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/page/markup.h"

#include "core/base/visible_text.h"

#include <algorithm>
#include <stdexcept>

namespace sek {

namespace {

QByteArray escaped(std::string_view text)
{
    QByteArray out;
    for (const char c : visible(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), true).toUtf8()) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += c;
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
