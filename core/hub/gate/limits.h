// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>

namespace sek::gate {

/// What one head may hold (SEC-40), in bytes and fields. The line ends count.
struct HeadLimits
{
    std::size_t requestLine = 2 * 1024;
    std::size_t fieldBytes = 8 * 1024;
    std::size_t fields = 64;
};

/// Every bound of the gate. The defaults are the rules SEC-40..42; tests shorten the times.
struct Limits
{
    using Ms = std::chrono::milliseconds;

    HeadLimits head;
    std::size_t body = 16 * 1024;                   ///< when the route policy names no other
    std::size_t bodiesTogether = 48 * 1024 * 1024;  ///< bytes of all bodies being read or worked on; more → 503
    std::size_t bodiesUnknown = 16 * 1024 * 1024;   ///< of them larger ones of callers nobody vouches for (RoutePolicy::known)
    std::size_t answersTogether = 48 * 1024 * 1024; ///< bytes of all answers on their way out; beyond it the slowest are cut

    Ms handshake{5'000};
    Ms headTime{5'000};  ///< from the connection's beginning, or from a later request's first byte, to the head's end
    Ms bodyTime{15'000}; ///< plus the time its length takes at bytesPerSecond
    Ms idle{30'000};     ///< between two requests, and for each piece of an answer (plus its time at bytesPerSecond)
    Ms answer{120'000};  ///< the longest a handler, a long poll or the next chunk of a stream may take
    Ms patience{1'000};  ///< with a stranger's body, when another stranger needs the place
    Ms farewell{2'000};  ///< how long a closing connection is listened to so that its last answer arrives
    Ms stop{10'000};     ///< how long stop() lets running requests finish
    std::size_t bytesPerSecond = 64 * 1024;

    std::size_t connections = 10'000;   ///< in all
    std::size_t working = 512;          ///< with a request in hand, long polls that wait not counted
    std::size_t workingUnknown = 384;   ///< of them of callers nobody vouches for
    std::size_t perAddress = 256;       ///< of one address in all
    std::size_t perAddressUnknown = 32; ///< of one address not (yet) marked as signed in
    int retryAfterSeconds = 2;          ///< said with 503
};

} // namespace sek::gate
