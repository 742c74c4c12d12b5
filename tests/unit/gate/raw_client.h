// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <map>
#include <string>

/// A caller without manners: a bare socket that sends any bytes and reads what comes. Blocking; a read gives up after a
/// minute, which no test that passes ever reaches.
class RawClient
{
public:
    explicit RawClient(std::uint16_t port, const std::string& from = "127.0.0.1");
    ~RawClient();
    RawClient(RawClient&& other) noexcept;
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;

    struct Answer
    {
        int status = 0;                             ///< 0: the connection ended before a whole head
        std::map<std::string, std::string> headers; ///< names in lower case
        std::string body;
        bool whole = false; ///< the body ended as announced
        std::string head;
    };

    /// False when the other side has gone.
    bool send(const std::string& bytes);
    /// Sends byte after byte, with a pause between, until something comes back; false if nothing did.
    bool drip(const std::string& bytes);
    Answer answer();
    Answer ask(const std::string& bytes);
    /// The next chunk of a streamed answer after its head was read with `head()`; empty at its end or a cut.
    Answer head();
    std::string chunk();
    /// Everything until the end.
    std::string rest();
    /// Whether the other side ends without another byte, and in order: a reset could have swallowed its last answer.
    bool isEnded() { return rest().empty() && m_ended; }
    void close();
    int fd() const { return m_fd; }

private:
    bool fill();
    std::string line();
    int m_fd = -1;
    std::string m_in;
    bool m_ended = false;
};
