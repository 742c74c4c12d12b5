// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/gate/head.h"

#include "core/hub/gate/head_fields.h"

#include <algorithm>
#include <array>

namespace sek::gate {

namespace {

constexpr std::string_view LineEnd = "\r\n";
constexpr std::array<std::string_view, 4> Methods{"GET", "PUT", "POST", "DELETE"};

std::unexpected<Refusal> refuse(int status, const char* code)
{
    return std::unexpected(Refusal{status, code});
}

/// Control characters have no place in a head; the two of the line ends were taken away before.
bool hasControls(std::string_view line)
{
    return std::any_of(line.begin(), line.end(), [](char c) {
        const auto u = static_cast<unsigned char>(c);
        return (u < 0x20 && c != '\t') || u == 0x7f;
    });
}

std::expected<Head, Refusal> readRequestLine(std::string_view line)
{
    const auto first = line.find(' ');
    const auto last = line.rfind(' ');
    if (first == std::string_view::npos || first == last) return refuse(400, "request_line");
    Head head;
    head.method = line.substr(0, first);
    head.target = line.substr(first + 1, last - first - 1);
    if (line.substr(last + 1) != "HTTP/1.1") return refuse(400, "http_version");
    if (std::find(Methods.begin(), Methods.end(), head.method) == Methods.end()) return refuse(405, "method");
    auto target = readTarget(head.target);
    if (!target) return std::unexpected(target.error());
    head.path = std::move(target->path);
    head.query = std::move(target->query);
    return head;
}

} // namespace

const std::string* Head::field(std::string_view name) const
{
    for (const auto& [key, value] : fields)
        if (key == name) return &value;
    return nullptr;
}

std::expected<Head, Refusal> checkHead(std::string_view bytes, const HeadLimits& limits)
{
    HeadScanner scanner(limits);
    const auto size = scanner.look(bytes);
    if (!size) return std::unexpected(size.error());
    if (*size != bytes.size() || *size == 0) return refuse(400, "head_end");

    auto end = bytes.find(LineEnd);
    const auto first = bytes.substr(0, end);
    if (hasControls(first) || first.find('\t') != std::string_view::npos) return refuse(400, "control_character");
    auto head = readRequestLine(first);
    if (!head) return head;

    for (;;) {
        bytes.remove_prefix(end + LineEnd.size());
        end = bytes.find(LineEnd);
        const auto line = bytes.substr(0, end);
        if (line.empty()) break;
        if (hasControls(line)) return refuse(400, "control_character");
        if (head->fields.size() == limits.fields) return refuse(431, "too_many_fields");
        if (const auto refusal = readField(line, head->fields)) return std::unexpected(*refusal);
    }
    if (const auto refusal = judgeFields(*head)) return std::unexpected(*refusal);
    return head;
}

std::expected<std::size_t, Refusal> HeadScanner::look(std::string_view received)
{
    for (; m_seen < received.size(); ++m_seen) {
        const char c = received[m_seen];
        if (m_requestLine == 0 && m_seen >= m_limits.requestLine) return refuse(414, "request_line_size");
        if (m_requestLine != 0 && m_seen - m_requestLine >= m_limits.fieldBytes) return refuse(431, "header_size");
        // A carriage return may only stand before a line feed, and a line feed only after it.
        const bool afterReturn = m_seen > 0 && received[m_seen - 1] == '\r';
        if ((c == '\n') != afterReturn) return refuse(400, c == '\n' ? "bare_line_feed" : "bare_carriage_return");
        if (c != '\n') continue;
        const bool empty = m_seen - m_lineStart == 1;
        m_lineStart = m_seen + 1;
        if (m_requestLine == 0) {
            if (empty) return refuse(400, "request_line");
            m_requestLine = m_lineStart;
        } else if (empty) {
            return m_lineStart;
        }
    }
    return 0;
}

void HeadScanner::reset()
{
    m_seen = m_lineStart = m_requestLine = 0;
}

} // namespace sek::gate
