// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/gate/head.h"

#include <optional>

namespace sek::gate {

namespace {

std::unexpected<Refusal> refuse(const char* code)
{
    return std::unexpected(Refusal{400, code});
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/// The characters that RFC 3986 lets stand for themselves in a path or a query.
bool isPlain(char c)
{
    const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return alphanumeric || std::string_view("-._~!$&'()*+,;=:@/").find(c) != std::string_view::npos;
}

/// Decodes once; nothing if there is a character that must not stand there or a broken or dangerous escape.
std::optional<std::string> decoded(std::string_view text, bool query)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            if (!isPlain(text[i]) && !(query && text[i] == '?')) return {};
            out += text[i];
            continue;
        }
        if (i + 2 >= text.size()) return {};
        const int high = hexValue(text[i + 1]);
        const int low = hexValue(text[i + 2]);
        if (high < 0 || low < 0) return {};
        const int value = high * 16 + low;
        if (value < 0x20 || value == 0x7f) return {};
        // A slash, a backslash or a percent sign made by decoding would be read differently by the next reader.
        if (!query && (value == '/' || value == '\\' || value == '%' || value > 0x7e)) return {};
        out += static_cast<char>(value);
        i += 2;
    }
    return out;
}

bool isUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
        const unsigned first = byte(i);
        const std::size_t length = first < 0x80   ? 1
                                   : first < 0xc2 ? 0
                                   : first < 0xe0 ? 2
                                   : first < 0xf0 ? 3
                                   : first < 0xf5 ? 4
                                                  : 0;
        if (length == 0 || i + length > text.size()) return false;
        for (std::size_t k = 1; k < length; ++k)
            if ((byte(i + k) & 0xc0) != 0x80) return false;
        if (length > 2) { // overlong forms, surrogates, beyond U+10FFFF
            const unsigned second = byte(i + 1);
            if ((first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f) ||
                (first == 0xf0 && second < 0x90) || (first == 0xf4 && second > 0x8f))
                return false;
        }
        i += length;
    }
    return true;
}

/// Every segment has a name of its own; only the last one may be empty.
bool hasCleanSegments(std::string_view path)
{
    path.remove_prefix(1);
    for (;;) {
        const auto slash = path.find('/');
        const auto segment = path.substr(0, slash);
        if (segment == "." || segment == "..") return false;
        if (slash == std::string_view::npos) return true;
        if (segment.empty()) return false;
        path.remove_prefix(slash + 1);
    }
}

std::optional<Pairs> readQuery(std::string_view query)
{
    Pairs pairs;
    while (!query.empty()) {
        const auto end = query.find('&');
        const auto item = query.substr(0, end);
        const auto equals = item.find('=');
        const auto name = decoded(item.substr(0, equals), true);
        const auto value =
            decoded(equals == std::string_view::npos ? std::string_view() : item.substr(equals + 1), true);
        if (!name || !value || name->empty() || !isUtf8(*name) || !isUtf8(*value)) return {};
        pairs.emplace_back(*name, *value);
        if (end == std::string_view::npos) break;
        query.remove_prefix(end + 1);
        if (query.empty()) return {};
    }
    return pairs;
}

} // namespace

std::expected<Target, Refusal> readTarget(std::string_view target)
{
    if (target.empty() || target.front() != '/') return refuse("target_form");
    const auto mark = target.find('?');
    Target result;
    auto path = decoded(target.substr(0, mark), false);
    if (!path || !hasCleanSegments(*path)) return refuse("target_path");
    result.path = std::move(*path);
    if (mark != std::string_view::npos) {
        auto query = readQuery(target.substr(mark + 1));
        if (!query) return refuse("target_query");
        result.query = std::move(*query);
    }
    return result;
}

} // namespace sek::gate
