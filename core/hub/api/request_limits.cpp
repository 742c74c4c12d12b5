// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/request_limits.h"

#include "core/hub/gate/address.h"

#include <algorithm>

namespace sek {

namespace {

constexpr std::size_t MaxTokens = 20'000;
constexpr std::int64_t KeepMs = 15 * 60'000; // as long as an access token lives
constexpr std::int64_t LeastCost = 1024;     // a request without a body is not free

const char* doorOf(const gate::Request& head, Share share)
{
    if (share == Share::Codes) return " codes";
    if (head.path.starts_with("/v1/session")) return " session";
    return head.path.starts_with("/s/") ? " page" : " others";
}

std::optional<gate::Response> answerTo(const gate::Turn& turn)
{
    if (turn.granted) return {};
    return gate::Response::error(429, "too_many_requests", std::max(1, turn.waitSeconds()));
}

} // namespace

void RecentTokens::saw(const QByteArray& hash, const std::string& device, Instant now)
{
    const std::lock_guard lock(m_mutex);
    if (m_seen.size() >= MaxTokens) std::erase_if(m_seen, [&](const auto& e) { return now.ms - e.second.at.ms > KeepMs; });
    if (m_seen.size() >= MaxTokens) m_seen.clear();
    m_seen[hash.toStdString()] = {device, now};
}

std::optional<std::string> RecentTokens::deviceOf(const QByteArray& hash, Instant now) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_seen.find(hash.toStdString());
    if (found == m_seen.end() || now.ms - found->second.at.ms > KeepMs) return {};
    return found->second.device;
}

RequestLimits::RequestLimits(const Rules& rules)
    : m_codes(rules.codeRequests), m_others(rules.otherRequests), m_bytes(rules.syncBytes), m_commands(rules.commands), m_strangers(rules.strangers)
{
}

std::optional<gate::Response> RequestLimits::onRequest(const gate::Request& head, Share share, const std::string& device,
                                                       Instant now)
{
    const std::lock_guard lock(m_mutex);
    // Behind one address are many: what floods one kind of door does not shut the others.
    if (device.empty()) return answerTo(m_strangers.take(gate::limitKey(head.remoteAddress) + doorOf(head, share), now));
    if (share == Share::Codes) return answerTo(m_codes.take(device, now));
    if (share == Share::Others) return answerTo(m_others.take(device, now));
    return answerTo(m_bytes.take(device, now, std::max(LeastCost, static_cast<std::int64_t>(head.contentLength))));
}

std::optional<gate::Response> RequestLimits::onCommands(const std::string& device, std::size_t commands, Instant now)
{
    const std::lock_guard lock(m_mutex);
    return answerTo(m_commands.take(device, now, static_cast<std::int64_t>(commands)));
}

} // namespace sek
