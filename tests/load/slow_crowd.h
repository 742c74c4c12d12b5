// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/https_client.h"

#include <atomic>
#include <string>
#include <thread>
#include <vector>

namespace sek::test {

/// People who want a hub to stand still: connections that take as long as they can about everything. Each one that the
/// hub ends is begun again.
class SlowCrowd
{
public:
    enum class Kind
    {
        Silent,         ///< a TCP connection and not a byte
        HalfHandshake,  ///< the beginning of a TLS handshake
        SlowHead,       ///< a header, letter by letter
        SlowBody,       ///< 16 KiB announced, letter by letter
        SlowLargeBody,  ///< as SlowBody with 1 MiB and a token somebody made up
        SlowReader,     ///< asks for much with a good token and does not read it
    };
    static constexpr int Kinds = 6;

    /// `count` connections in all, of every kind the same number, 25 from each of the addresses 127.0.1.x.
    /// `tokens`: of accounts, for the readers; `feed`: what they ask for.
    SlowCrowd(std::uint16_t port, int count, std::vector<std::string> tokens, std::string feed);
    ~SlowCrowd();

    int open() const { return m_open; }     ///< connections that stand now
    int begun() const { return m_begun; }   ///< since the start
    int refused() const { return m_refused; }

private:
    struct Member;
    void run(int first, int count);

    std::uint16_t m_port;
    std::vector<std::string> m_tokens;
    std::string m_feed;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_open = 0, m_begun = 0, m_refused = 0;
    std::vector<std::jthread> m_threads; // last: they end before what they use
};

} // namespace sek::test
