// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/honest_probe.h"

#include <poll.h>

#include <algorithm>
#include <chrono>
#include <optional>

namespace sek::test {

HonestProbe::HonestProbe(std::uint16_t port, std::string token, std::string path)
    : m_port(port), m_token(std::move(token)), m_path(std::move(path)), m_thread([this] { run(); })
{
}

HonestProbe::~HonestProbe()
{
    m_stop = true;
}

double HonestProbe::Outcome::quantile(double q) const
{
    if (ms.empty()) return 0;
    return ms[std::min(ms.size() - 1, static_cast<std::size_t>(q * static_cast<double>(ms.size())))];
}

HonestProbe::Outcome HonestProbe::finish()
{
    m_stop = true;
    m_thread.join();
    std::sort(m_outcome.ms.begin(), m_outcome.ms.end());
    return m_outcome;
}

void HonestProbe::run()
{
    using Clock = std::chrono::steady_clock;
    std::optional<HttpsClient> kept;
    for (int i = 0; !m_stop; ++i) {
        const auto begun = Clock::now();
        std::optional<HttpsClient> fresh;
        const bool anew = i % 5 == 0;
        if (anew) fresh.emplace(m_port);
        else if (!kept) kept.emplace(m_port);
        auto& client = anew ? *fresh : *kept;
        const auto answer = client.ask("GET", m_path, {}, m_token);
        m_outcome.ms.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begun).count());
        if (answer.status != 200 || !answer.whole) {
            if (m_outcome.failures++ == 0) m_outcome.firstFailure = std::to_string(answer.status) + " " + answer.body;
            if (!anew) kept.reset();
        }
        ::poll(nullptr, 0, 15); // a pace, so that the numbers do not depend on how fast this computer is
    }
}

} // namespace sek::test
