// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_library.h"
#include "core/base/result.h"

#include <QByteArray>

#include <string>
#include <string_view>

namespace sek {

/// A JSON value in memory. Object keys are kept in byte order, so writing is canonical.
using Json = nlohmann::json;

/// CJ-1, the one JSON form (SEC-32): RFC 8785 limited to objects with keys `[a-z0-9_]`, NFC strings without control
/// characters except line feed and of ≤ 30 marks a letter, integers within ±(2^53−1), no floats, depth ≤ 16, ≤ 256 KiB.
namespace cj1 {

inline constexpr std::size_t MaxBytes = 256 * 1024;
inline constexpr int MaxDepth = 16;
inline constexpr std::int64_t MaxInteger = (std::int64_t(1) << 53) - 1;

struct Limits
{
    std::size_t bytes = MaxBytes; ///< checked before parsing (SEC-50)
    int depth = MaxDepth;
};

/// Strict reading: UTF-8, no duplicate keys, no lone surrogates, nothing outside CJ-1. White space between tokens is
/// allowed here; `parseCanonical` refuses it. Fails with `json_…` codes; refuses, never repairs.
Result<Json> parse(std::string_view text, Limits limits = {});
inline Result<Json> parse(const QByteArray& text, Limits limits = {})
{
    return parse(std::string_view(text.constData(), static_cast<std::size_t>(text.size())), limits);
}

/// As parse, and the text must be byte for byte what `write` gives for the value.
Result<Json> parseCanonical(const QByteArray& text, Limits limits = {});

/// Canonical bytes. The value must be inside CJ-1, which `check` tells; anything else throws std::logic_error.
QByteArray write(const Json& value);

/// Whether the value can be written as CJ-1.
Done check(const Json& value, Limits limits = {});

} // namespace cj1

/// Reading helpers for values that were parsed already: the default when absent or of another type.
std::string text(const Json& object, std::string_view key, std::string fallback = {});
std::int64_t integer(const Json& object, std::string_view key, std::int64_t fallback = 0);
bool boolean(const Json& object, std::string_view key, bool fallback = false);
QString qtext(const Json& object, std::string_view key);

/// The value at a dotted path (`contact_person.email`), or null.
const Json& at(const Json& object, std::string_view path);
/// Sets the value at a dotted path, making objects on the way; null removes it (absent and empty are the same).
void put(Json& object, std::string_view path, Json value);

} // namespace sek
