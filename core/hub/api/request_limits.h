// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/api/router.h"
#include "core/hub/gate/message.h"
#include "core/hub/gate/rate_limiter.h"

#include <QByteArray>

#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace sek {

/// Access tokens that were good a moment ago, by their hash, and whose device they are. Only a hint for what may be
/// used of the hub before the token is looked up: it opens nothing. Any thread.
class RecentTokens
{
public:
    void saw(const QByteArray& hash, const std::string& device, Instant now);
    /// The device, or nothing when the token was not seen for 15 minutes.
    std::optional<std::string> deviceOf(const QByteArray& hash, Instant now) const;

private:
    struct Seen
    {
        std::string device;
        Instant at;
    };
    mutable std::mutex m_mutex;
    std::unordered_map<std::string, Seen> m_seen;
};

/// How much one caller may ask for (SEC-42). Any thread.
class RequestLimits
{
public:
    struct Rules
    {
        gate::Rate codeRequests{30, 15};                                  ///< of a device: asking for codes and entering them
        gate::Rate otherRequests{120, 60};                               ///< of a device, beside sync
        gate::Rate syncBytes{60 * 4LL * 1024 * 1024, 64LL * 1024 * 1024}; ///< of a device: 4 MiB a second
        gate::Rate commands{60 * 5'000, 60'000};                          ///< of a device: 5,000 a second
        gate::Rate strangers{1'200, 300};                                 ///< of an address: an office may share one
    };

    RequestLimits() : RequestLimits(Rules()) {}
    explicit RequestLimits(const Rules& rules);

    /// Judged from the head. `device` is empty for a caller nobody vouches for, who is counted by address.
    /// A refusal is 429 with Retry-After.
    std::optional<gate::Response> onRequest(const gate::Request& head, Share share, const std::string& device, Instant now);
    /// Judged when the commands of a push are counted and before one is decided.
    std::optional<gate::Response> onCommands(const std::string& device, std::size_t commands, Instant now);

private:
    std::mutex m_mutex;
    gate::RateLimiter m_codes, m_others, m_bytes, m_commands, m_strangers;
};

} // namespace sek
