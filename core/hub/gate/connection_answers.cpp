// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/gate/answer.h"
#include "core/hub/gate/connection.h"

#include <utility>

namespace sek::gate {

namespace {

constexpr qsizetype JoinedBody = 64 * 1024; // smaller bodies go out with their head in one write

} // namespace

void Connection::refuse(const Refusal& refusal)
{
    m_keepAlive = false;
    send(Response::error(refusal.status, refusal.code));
}

void Connection::refuseBusy()
{
    ++m_core->counters.busy;
    m_keepAlive = false;
    send(Response::error(503, "busy", limits().retryAfterSeconds));
}

void Connection::parked(std::uint64_t turn)
{
    if (turn != m_turn || m_state != State::Handling) return;
    beginWaiting();
    if (!m_core->stopping) return;
    m_keepAlive = false;
    send(Response::error(503, "stopping", limits().retryAfterSeconds));
}

void Connection::answered(std::uint64_t turn, Response response)
{
    if (turn == m_turn && (m_state == State::Handling || m_state == State::Waiting)) send(std::move(response));
}

void Connection::send(Response response)
{
    if (m_writing) return abort("caller_slow"); // 100 Continue has not even left
    ++m_turn;
    if (const auto responder = std::exchange(m_responder, {}).lock()) responder->revoke();
    if (m_state == State::Waiting) {
        endWaiting();
        m_core->admission.resumeWork(m_stranger);
        m_core->publishWorking();
        m_atWork = true;
    }
    if (!m_open) { // a head that could not be read
        m_open = true;
        m_begun = std::chrono::steady_clock::now();
        m_entry.requestId = newRequestId();
    }
    if (m_core->stopping) m_keepAlive = false;
    m_response = std::move(response);
    settleAnswer(m_response, m_entry.requestId);
    m_entry.status = m_response.status;
    m_entry.code = m_response.code;
    m_out = answerHead(m_response, m_entry.requestId, m_keepAlive);
    m_lastPiece = !m_response.stream;
    m_state = State::Writing;
    const auto& body = m_response.body;
    const std::string_view bytes(body.constData(), static_cast<std::size_t>(body.size()));
    if (m_response.stream) {
        if (m_core->stopping) m_response.stream->endSoon();
        writeOut();
    } else if (body.size() <= JoinedBody) {
        m_out.append(bytes);
        writeOut();
    } else {
        writeOut(bytes);
    }
}

void Connection::writeOut(std::string_view rest)
{
    m_writing = true;
    holdForAnswer(m_out.size() + rest.size());
    m_entry.bytesOut += m_out.size() + rest.size();
    if (m_state == State::Writing) deadline(limits().idle + timeFor(m_out.size() + rest.size()));
    m_wire->write(m_out, rest, shared_from_this());
}

void Connection::onWritten(bool ok)
{
    m_writing = false;
    if (m_state == State::Gone) return;
    holdForAnswer(0);
    if (!ok) return abort("caller_gone");
    if (m_state == State::Body) {
        if (m_body->isDone()) dispatch();
        return;
    }
    if (m_state != State::Writing) return;
    if (m_lastPiece) return finishAnswer();
    produce();
}

void Connection::produce()
{
    m_state = State::Producing;
    deadline(limits().answer);
    auto job = [loop = m_core->loop, self = weak_from_this(), turn = m_turn, stream = m_response.stream] {
        std::optional<QByteArray> piece;
        bool broken = false;
        try {
            do
                piece = stream->next();
            while (piece && piece->isEmpty());
        } catch (...) {
            broken = true;
        }
        loop->post([self, turn, piece = std::move(piece), broken]() mutable {
            if (const auto alive = self.lock()) alive->produced(turn, std::move(piece), broken);
        });
    };
    if (!m_core->options.lanes[m_policy.lane].executor->post(std::move(job))) abort("stopping");
}

void Connection::produced(std::uint64_t turn, std::optional<QByteArray> piece, bool broken)
{
    if (turn != m_turn || m_state != State::Producing) return;
    if (broken) {
        // The status has left already; a body without its end is how the receiver is told.
        ++m_core->counters.internalErrors;
        m_entry.code = "internal";
        return abort("internal");
    }
    m_lastPiece = !piece;
    m_out = chunk(piece.value_or(QByteArray()));
    m_state = State::Writing;
    writeOut();
}

void Connection::finishAnswer()
{
    closeRequest(false);
    m_entry = {};
    m_response = {};
    m_out.clear();
    if (!m_keepAlive || m_core->stopping) return leave();
    m_state = State::Head;
    m_out.shrink_to_fit();
    if (m_in.empty()) {
        m_in.shrink_to_fit();
        deadline(limits().idle);
        return read();
    }
    deadline(limits().headTime);
    m_headClock = true; // its first bytes are here
    readHead();
}

} // namespace sek::gate
