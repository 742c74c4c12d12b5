// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/gate/connection.h"

#include <utility>

namespace sek::gate {

Connection::Connection(std::shared_ptr<GateCore> core, std::unique_ptr<Wire> wire, std::string address,
                       std::string limitKey)
    : m_core(std::move(core)), m_wire(std::move(wire)), m_address(std::move(address)), m_limitKey(std::move(limitKey)),
      m_scanner(m_core->options.limits.head)
{
}

void Connection::begin()
{
    deadline(limits().handshake);
    m_wire->handshake(shared_from_this());
}

void Connection::onHandshake(bool ok)
{
    if (m_state != State::Handshake) return;
    if (!ok) {
        ++m_core->counters.handshakesFailed;
        return abort("tls");
    }
    m_state = State::Head;
    if (m_core->stopping) return leave();
    deadline(limits().headTime);
    read();
}

Connection::Ms Connection::timeFor(std::size_t bytes) const
{
    return Ms(static_cast<std::int64_t>(bytes) * 1000 / static_cast<std::int64_t>(limits().bytesPerSecond));
}

void Connection::onDeadline()
{
    switch (m_state) {
    case State::Head:
        if (m_in.empty()) return leave(); // nothing was asked, so nothing is answered
        ++m_core->counters.timeouts;
        return refuse({408, "head_time"});
    case State::Body:
        ++m_core->counters.timeouts;
        return refuse({408, "body_time"});
    case State::Handling:
    case State::Waiting:
        ++m_core->counters.timeouts;
        m_keepAlive = false;
        return send(Response::error(503, "answer_time", limits().retryAfterSeconds));
    case State::Handshake:
        ++m_core->counters.handshakesFailed;
        [[fallthrough]];
    case State::Writing:
    case State::Producing:
        ++m_core->counters.timeouts;
        return abort("time");
    case State::Leaving:
        return abort("");
    case State::Gone:
        return;
    }
}

void Connection::stop()
{
    switch (m_state) {
    case State::Handshake:
        return abort("stopping");
    case State::Head:
        return leave();
    case State::Waiting:
        m_keepAlive = false;
        return send(Response::error(503, "stopping", limits().retryAfterSeconds));
    case State::Writing:
    case State::Producing:
        if (m_response.stream) m_response.stream->endSoon();
        break;
    default:
        break;
    }
    m_keepAlive = false;
}

void Connection::markSignedIn()
{
    if (m_signedIn || m_state == State::Gone) return;
    m_signedIn = true;
    m_core->admission.know(m_limitKey);
}

void Connection::beginWaiting()
{
    m_state = State::Waiting;
    endWork();
    ++m_core->counters.waiting;
}

void Connection::endWork()
{
    m_atWork = false;
    m_core->admission.endWork(m_stranger);
    m_core->publishWorking();
}

void Connection::holdForAnswer(std::size_t bytes)
{
    m_core->answerBytes += bytes;
    m_core->answerBytes -= std::exchange(m_heldForAnswer, bytes);
    if (bytes == 0) return;
    m_writingSince = std::chrono::steady_clock::now();
    m_core->makeRoom(*this);
}

void Connection::endWaiting()
{
    --m_core->counters.waiting;
}

void Connection::leave()
{
    m_state = State::Leaving;
    deadline(limits().farewell);
    m_wire->farewell(shared_from_this());
}

void Connection::onFarewell()
{
    abort("");
}

void Connection::closeRequest(bool cut)
{
    ++m_turn; // answers and pieces of this request that still come are too late
    if (const auto responder = std::exchange(m_responder, {}).lock()) responder->revoke();
    if (m_state == State::Waiting) endWaiting();
    if (m_atWork) endWork();
    holdForAnswer(0);
    m_core->strangerBodyBytes -= std::exchange(m_heldAsStranger, 0);
    m_core->bodyBytes -= std::exchange(m_held, 0);
    m_body.reset();
    m_response.stream.reset(); // its body may still be on its way out
    m_request = {};
    m_policy = {};
    if (!std::exchange(m_open, false)) return;
    if (cut)
        ++m_core->counters.cut;
    else
        ++m_core->counters.answered;
    m_entry.cut = cut;
    const auto took = std::chrono::steady_clock::now() - m_begun;
    m_entry.ms = std::chrono::duration_cast<std::chrono::milliseconds>(took).count();
    m_core->log(m_entry);
}

void Connection::abort(const char* code)
{
    if (m_state == State::Gone) return;
    const auto self = shared_from_this(); // the core is about to forget this
    if (m_open && m_entry.code.empty()) m_entry.code = code;
    closeRequest(true);
    m_state = State::Gone;
    m_wire->close();
    m_core->left(*this);
}

} // namespace sek::gate
