// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace sek::test {

/// A gateway as far as HTTP goes: keeps what it is asked and answers what it was told to, on a thread of its own.
class HttpStub
{
public:
    struct Answer
    {
        enum class How { Whole, Never, Cut } how = How::Whole; ///< Never: the connection stays open and silent
        int status = 200;
        std::string body = {};
        std::string fields = {}; ///< further header lines, each with CRLF
    };
    struct Asked
    {
        std::string line; ///< `POST /a1/sms HTTP/1.1`
        std::string head;
        std::string body;
    };

    HttpStub();
    ~HttpStub();
    std::uint16_t port() const { return m_port; }
    std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port); }
    void answer(Answer a);
    std::vector<Asked> asked() const;

private:
    void serve();
    void one(int connection);

    int m_listener = -1;
    int m_end[2] = {-1, -1}; ///< a pipe that says when it is over
    std::uint16_t m_port = 0;
    mutable std::mutex m_mutex;
    std::deque<Answer> m_answers;
    std::vector<Asked> m_asked;
    std::vector<int> m_silent;
    std::thread m_thread;
};

} // namespace sek::test
