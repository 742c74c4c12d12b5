// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/gate/head_fields.h"

#include <algorithm>
#include <array>

namespace sek::gate {

namespace {

/// Fields that mean something once only; a second one would let two readers of the request disagree.
constexpr std::array<std::string_view, 15> Single{
    "authorization", "content-encoding", "content-length", "content-range", "content-type",      "date",   "expect",
    "host",          "if-match",         "if-none-match",  "range",         "transfer-encoding", "origin", "referer",
    "sekretariat-protocol"};

bool isTokenCharacter(char c)
{
    const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return alphanumeric || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return lower(c); });
    return out;
}

/// Digits only, no leading zero, at most 12 of them: no reader can take it for another number.
std::optional<std::uint64_t> readLength(std::string_view text)
{
    if (text.empty() || text.size() > 12 || (text.size() > 1 && text.front() == '0')) return {};
    std::uint64_t value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return {};
        value = value * 10 + static_cast<std::uint64_t>(c - '0');
    }
    return value;
}

/// `name`, `name:port`, `[v6]:port`: what a URL can hold, nothing that a log or a redirect could trip over.
bool isHost(std::string_view text)
{
    if (text.empty() || text.size() > 255) return false;
    return std::all_of(text.begin(), text.end(), [](char c) {
        const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        return alphanumeric || std::string_view("-._:[]").find(c) != std::string_view::npos;
    });
}

/// Reads the options of a Connection field, a comma separated list of tokens; false if it is anything else.
bool readConnection(std::string_view list, bool& close)
{
    for (;;) {
        const auto comma = list.find(',');
        const auto option = trimmed(list.substr(0, comma));
        if (option.empty() || !std::all_of(option.begin(), option.end(), isTokenCharacter)) return false;
        if (lower(option) == "close") close = true;
        if (comma == std::string_view::npos) return true;
        list.remove_prefix(comma + 1);
    }
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view White = " \t";
    const auto from = text.find_first_not_of(White);
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(White) - from + 1);
}

std::optional<Refusal> readField(std::string_view line, Pairs& fields)
{
    if (line.front() == ' ' || line.front() == '\t') return Refusal{400, "folded_header"};
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0) return Refusal{400, "header_line"};
    const auto name = line.substr(0, colon);
    if (!std::all_of(name.begin(), name.end(), isTokenCharacter)) return Refusal{400, "header_name"};
    const auto value = trimmed(line.substr(colon + 1));
    // Nothing of ours is sent outside ASCII, and such bytes have no agreed meaning here.
    if (std::any_of(value.begin(), value.end(), [](char c) { return static_cast<unsigned char>(c) > 0x7e; }))
        return Refusal{400, "header_value"};
    fields.emplace_back(lower(name), std::string(value));
    return {};
}

std::optional<Refusal> judgeFields(Head& head)
{
    for (const auto single : Single) {
        const auto count = std::count_if(head.fields.begin(), head.fields.end(),
                                         [&](const auto& field) { return field.first == single; });
        if (count > 1) return Refusal{400, single == "content-length" ? "two_lengths" : "repeated_header"};
    }
    const auto* host = head.field("host");
    if (!host || !isHost(*host)) return Refusal{400, "host"};

    const auto* length = head.field("content-length");
    if (head.field("transfer-encoding"))
        return length ? Refusal{400, "length_with_coding"} : Refusal{411, "transfer_coding"};
    if (length) {
        const auto value = readLength(*length);
        if (!value) return Refusal{400, "length"};
        if (*value > 0 && head.method != "PUT" && head.method != "POST") return Refusal{400, "body_not_expected"};
        head.contentLength = *value;
    }
    // A body that unpacks to more than it weighs would pass every limit on its size.
    if (head.field("content-encoding")) return Refusal{415, "content_encoding"};
    if (const auto* expect = head.field("expect")) {
        if (lower(*expect) != "100-continue") return Refusal{417, "expectation"};
        head.expectsContinue = head.contentLength > 0;
    }
    bool close = false;
    for (const auto& [name, value] : head.fields) {
        const bool ofConnection = name == "connection" || name == "proxy-connection";
        if (ofConnection && !readConnection(value, close)) return Refusal{400, "connection"};
    }
    head.keepAlive = !close;
    return {};
}

} // namespace sek::gate
