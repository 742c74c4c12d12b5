// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <optional>
#include <string_view>

namespace sek {

/// The versions of the protocol between client and hub that one side knows (SYNC-18).
struct ProtocolRange
{
    int oldest = 1; ///< of the other side, with which it still works
    int newest = 1; ///< its own
    friend bool operator==(const ProtocolRange&, const ProtocolRange&) = default;
};

/// What this program knows, client and hub alike: a version and the one before it. A new one is counted up here.
inline constexpr ProtocolRange ProgramProtocol{1, 1};

/// Says a client's newest version in each of its requests.
inline constexpr const char* ProtocolField = "sekretariat-protocol";

/// The version in that field's value: one to four digits, not 0 and none in front; nothing for anything else.
inline std::optional<int> protocolVersion(std::string_view text)
{
    int version = 0;
    if (text.empty() || text.size() > 4 || text.front() == '0') return {};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), version);
    if (error != std::errc() || end != text.data() + text.size() || version < 1) return {};
    return version;
}

} // namespace sek
