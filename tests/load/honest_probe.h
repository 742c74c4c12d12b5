// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/https_client.h"

#include <atomic>
#include <functional>
#include <string>
#include <thread>
#include <vector>

namespace sek::test {

/// Somebody who works: about 50 small requests a second, most on one connection, every fifth on a new one, each timed
/// from the first byte of the connection or the request to the last of the answer.
class HonestProbe
{
public:
    HonestProbe(std::uint16_t port, std::string token, std::string path);
    ~HonestProbe();

    struct Outcome
    {
        std::vector<double> ms; ///< sorted
        int failures = 0;
        std::string firstFailure;
        double quantile(double q) const;
    };
    /// Ends the work.
    Outcome finish();

private:
    void run();
    std::uint16_t m_port;
    std::string m_token, m_path;
    std::atomic<bool> m_stop = false;
    Outcome m_outcome;
    std::jthread m_thread;
};

} // namespace sek::test
