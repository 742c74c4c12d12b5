// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/gate/limits.h"

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sek::gate {

/// Why a request is turned away before anybody works on it: the HTTP status and a stable code.
struct Refusal
{
    int status = 400;
    const char* code = "";
};

using Pairs = std::vector<std::pair<std::string, std::string>>;

/// A request target in origin form, taken apart and decoded once.
struct Target
{
    std::string path; ///< begins with '/', printable ASCII, no empty, `.` or `..` segments, no `%`, no backslash
    Pairs query;      ///< in the order sent; UTF-8 without control characters; '+' is a plus sign
};

/// Reads a target. Refused: absolute and authority forms, fragments, broken or needless tricks with percent-encoding
/// (NUL, control characters, slashes, a second encoding), traversal, anything that is not UTF-8 (SEC-40).
std::expected<Target, Refusal> readTarget(std::string_view target);

/// A request's head that passed every check of SEC-40.
struct Head
{
    std::string method; ///< GET, PUT, POST or DELETE
    std::string target; ///< as sent
    std::string path;
    Pairs query;
    Pairs fields; ///< names in lower case, values without white space around them
    std::uint64_t contentLength = 0;
    bool keepAlive = true;
    bool expectsContinue = false;

    /// The first field of that (lower case) name, or null.
    const std::string* field(std::string_view name) const;
};

/// The strict look at a whole head, from the method up to and including the empty line. A pure function that sees the
/// bytes before any library does: what is not plainly well-formed HTTP/1.1 is refused, never repaired (SEC-40).
/// Request bodies need a Content-Length; chunked requests are refused (411), so there is one way only to tell
/// where a message ends. GET and DELETE have no body.
std::expected<Head, Refusal> checkHead(std::string_view head, const HeadLimits& limits = {});

/// Finds the end of a head in bytes that arrive piece by piece, and refuses as early as they allow: an overlong line is
/// not waited for, and a line feed alone is seen at once (a head of such lines would otherwise never end).
class HeadScanner
{
public:
    explicit HeadScanner(const HeadLimits& limits = {}) : m_limits(limits) {}

    /// Looks at all bytes received so far (the same beginning each time; old ones are not read again).
    /// The size of the whole head, 0 as long as it has not ended.
    std::expected<std::size_t, Refusal> look(std::string_view received);
    void reset();

private:
    HeadLimits m_limits;
    std::size_t m_seen = 0;
    std::size_t m_lineStart = 0;
    std::size_t m_requestLine = 0; ///< its size with the line end; 0 until it is known
};

} // namespace sek::gate
