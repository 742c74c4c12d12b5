// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/gate/gate.h"
#include "core/store/hub_store.h"

#include <array>
#include <map>
#include <mutex>
#include <string>

namespace sek {

/// What `GET /metrics` says, in Prometheus' text form: numbers by route, status and code, never by person or organisation.
/// Any thread.
class Metrics
{
public:
    void request(const gate::LogEntry& entry);
    void commands(int accepted, int rejected);

    /// `messages`: nothing when the store cannot say.
    std::string text(const gate::Stats& gate, const std::optional<MessageCounts>& messages, Instant now) const;

    /// Whether the request shows the token that the operator keeps for the one who reads the numbers.
    static bool allows(const gate::Request& request, const std::string& token);

private:
    static constexpr std::array<std::int64_t, 8> BucketsMs = {5, 10, 25, 100, 250, 1000, 2500, 10'000};
    struct Histogram
    {
        std::array<std::int64_t, 8> atMost{}; ///< each counts the smaller ones too
        std::int64_t count = 0;
        std::int64_t sumMs = 0;
    };

    mutable std::mutex m_mutex;
    std::map<std::string, Histogram> m_durations;                         ///< by route
    std::map<std::pair<std::string, int>, std::int64_t> m_requests;       ///< by route and status
    std::map<std::pair<std::string, std::string>, std::int64_t> m_signIns; ///< by way in and result
    std::int64_t m_accepted = 0;
    std::int64_t m_rejected = 0;
};

} // namespace sek
