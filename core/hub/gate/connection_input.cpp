// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/gate/address.h"
#include "core/hub/gate/connection.h"

#include <utility>

namespace sek::gate {

namespace {

constexpr std::size_t SmallRead = 2 * 1024; // thousands of idle connections each hold one
constexpr std::size_t BodyRead = 32 * 1024;
constexpr std::size_t ReadAhead = 16 * 1024; // of requests that follow while one is being worked on

} // namespace

void Connection::read()
{
    if (m_reading) return;
    m_reading = true;
    const auto size = m_state == State::Body ? BodyRead : SmallRead;
    if (m_scratch.size() != size) m_scratch = std::vector<char>(size);
    m_wire->read(m_scratch.data(), m_scratch.size(), shared_from_this());
}

void Connection::onRead(bool ok, std::size_t bytes)
{
    m_reading = false;
    if (m_state == State::Leaving || m_state == State::Gone) return;
    // The other side's end is the end: an answer to somebody who half-closed would mostly go nowhere.
    if (!ok) return abort("caller_gone");
    const std::string_view news(m_scratch.data(), bytes);
    m_entry.bytesIn += bytes;
    if (m_state == State::Body) return feedBody(news);
    m_in.append(news);
    if (m_state == State::Head) return readHead();
    // Reading goes on while the request is worked on, since only so the other side's end is noticed.
    if (m_in.size() < ReadAhead) read();
}

void Connection::readHead()
{
    const auto size = m_scanner.look(m_in);
    if (!size) {
        ++m_core->counters.headsRefused;
        return refuse(size.error());
    }
    if (*size == 0) {
        if (!m_in.empty() && !std::exchange(m_headClock, true)) deadline(limits().headTime);
        return read();
    }
    const auto bytes = std::string_view(m_in).substr(0, *size);
    auto head = checkHead(bytes, limits().head);
    m_body.emplace();
    if (head && !m_body->begin(bytes, *head)) head = std::unexpected(Refusal{400, "ambiguous_head"});
    if (!head) {
        ++m_core->counters.headsRefused;
        return refuse(head.error());
    }
    m_in.erase(0, *size);
    m_scanner.reset();
    m_headClock = false;
    openRequest(std::move(*head));
    judgeRequest();
}

void Connection::openRequest(Head head)
{
    m_open = true;
    m_begun = std::chrono::steady_clock::now();
    m_request = {};
    m_request.requestId = newRequestId();
    m_request.contentLength = head.contentLength;
    m_request.signedIn = m_signedIn;
    m_request.method = std::move(head.method);
    m_request.path = std::move(head.path);
    m_request.query = std::move(head.query);
    m_request.headers = std::move(head.fields);
    std::vector<std::string_view> forwarded;
    for (const auto& [name, value] : m_request.headers)
        if (name == "x-forwarded-for") forwarded.push_back(value);
    m_request.remoteAddress = clientAddress(m_address, forwarded, m_core->options.trustedProxies);
    m_keepAlive = head.keepAlive && !m_core->stopping;
    m_expectsContinue = head.expectsContinue;
    m_entry.requestId = m_request.requestId;
    m_entry.method = m_request.method;
}

void Connection::judgeRequest()
{
    m_policy = m_core->policyFor(m_request);
    m_entry.route = m_policy.pattern;
    const auto length = m_request.contentLength;
    if (m_policy.refusal) {
        if (length > 0) m_keepAlive = false; // cheaper than reading what nobody wants
        return send(std::move(*m_policy.refusal));
    }
    if (length > m_policy.maxBody.value_or(limits().body)) return refuse({413, "body_size"});
    m_stranger = !m_signedIn && !m_policy.known;
    // Small bodies of strangers are bounded by their number: signing in must not wait for room.
    const auto large = m_stranger && length > limits().body ? length : 0;
    if (m_core->bodyBytes + length > limits().bodiesTogether) return refuseBusy();
    if (m_stranger) m_core->makeRoomForStranger(large);
    if (large > 0 && m_core->strangerBodyBytes + large > limits().bodiesUnknown) return refuseBusy();
    if (!m_core->admission.beginWork(m_stranger)) return refuseBusy();
    m_atWork = true;
    m_core->publishWorking();
    m_held = length;
    m_heldAsStranger = large;
    m_core->bodyBytes += length;
    m_core->strangerBodyBytes += large;
    if (length == 0) return dispatch();
    beginBody();
}

void Connection::beginBody()
{
    m_state = State::Body;
    deadline(limits().bodyTime + timeFor(m_request.contentLength));
    if (m_expectsContinue && m_in.empty()) {
        m_out = "HTTP/1.1 100 Continue\r\n\r\n";
        writeOut();
    }
    const auto early = std::exchange(m_in, {});
    if (early.empty()) return read();
    feedBody(early);
}

void Connection::feedBody(std::string_view bytes)
{
    const auto used = m_body->feed(bytes);
    if (!used) return refuse({400, "body"});
    m_in.append(bytes.substr(*used));
    if (!m_body->isDone()) return read();
    m_request.body = m_body->takeBody();
    if (!m_writing) dispatch(); // otherwise when 100 Continue has left
}

void Connection::dispatch()
{
    auto ticket = m_core->queueUp(m_policy.lane);
    if (!ticket) return refuseBusy();
    m_body.reset();
    m_state = State::Handling;
    deadline(limits().answer);
    auto responder = std::make_shared<Responder>(m_core->loop, weak_from_this(), ++m_turn);
    m_responder = responder;
    const bool taken = m_core->options.lanes[m_policy.lane].executor->post(
        [core = m_core, ticket = std::move(ticket), responder, request = std::move(m_request)]() mutable {
            ticket->giveBack();
            try {
                core->handler(std::move(request), responder);
            } catch (...) { // nothing of it is told: it may quote the request
                ++core->counters.internalErrors;
                responder->answer(Response::error(500, "internal"));
            }
        });
    if (!taken) return refuseBusy();
    if (m_in.size() < ReadAhead) read();
}

} // namespace sek::gate
