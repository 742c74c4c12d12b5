// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/mail/courier.h"

#include "core/base/wipe.h"

#include <algorithm>
#include <iterator>

namespace sek {

using State = MessageOutcome::State;

Courier::Courier(HubStore& store, Clock& clock, std::string channel, Outlet* outlet, Note note)
    : m_store(store), m_clock(clock), m_channel(std::move(channel)), m_outlet(outlet), m_note(std::move(note))
{
}

Courier::Round Courier::work(int max)
{
    Round round;
    // A clock set back does not stop the messages for long.
    if (m_notBefore > m_clock.now().plusMs(LongestPauseMs)) m_notBefore = m_clock.now();
    for (int i = 0; i < max; ++i) {
        // While the server is away only what is too old is taken, so that a code does not lie longer than it lives.
        const MessageFilter which{m_channel, m_clock.now() < m_notBefore};
        // One at a time: who dies keeps only one from being sent, and only for the time of the lease.
        auto taken = m_store.takeMessages(m_clock.now(), m_clock.now().plusMs(LeaseMs), 1, which);
        if (!taken || taken->empty()) break;
        OutMessage& message = taken->front();
        const Wiped wiped(message.secret);
        const MessageOutcome outcome = one(message);
        if (outcome.state != State::Later && m_note) m_note(message, outcome);
        (void)m_store.finishMessage(message, outcome); // when it cannot be written the lease ends by itself
        switch (outcome.state) {
        case State::Sent: ++round.sent; break;
        case State::Later: ++round.later; break;
        case State::Failed: ++round.failed; break;
        case State::Unknown: ++round.unknown; break;
        }
    }
    const Instant now = m_clock.now();
    const Instant due = std::max(m_store.nextMessageAt(m_channel).value_or(now.plusMs(LookMs)), m_notBefore);
    round.wakeAt = std::clamp(due, now, now.plusMs(LookMs));
    return round;
}

MessageOutcome Courier::one(const OutMessage& message)
{
    const Instant now = m_clock.now();
    if (message.recipient.empty()) return {State::Failed, now, {}, "sealed_field"};
    // Every try of a code that surely did not leave was given back; so somebody died with this one in his hands.
    if (!message.secret.empty() && message.tries > 1) return {State::Unknown, now, {}, "courier_died"};
    if (now >= message.lastMoment()) return {State::Failed, now, {}, "mail_expired"};
    if (!m_outlet) return {State::Later, now, std::min(now.plusSeconds(3600), message.lastMoment()), "mail_none", false};
    return afterHandOver(message, m_outlet->handOver(message));
}

MessageOutcome Courier::afterHandOver(const OutMessage& message, const Delivered& delivered)
{
    const Instant now = m_clock.now();
    const bool secret = !message.secret.empty();
    if (delivered.kind == Delivered::Kind::NoServer) {
        // Not the address's fault: it costs no try, and the others need not find out one by one.
        m_pauseMs = secret ? CodePauseMs : std::clamp(m_pauseMs * 2, FirstPauseMs, LongestPauseMs);
        m_notBefore = now.plusMs(m_pauseMs);
        return {State::Later, now, std::min(m_notBefore, message.lastMoment()), delivered.code, false};
    }
    m_pauseMs = 0;
    const auto ended = [&](State state) {
        return MessageOutcome{state, now, {}, delivered.code, true, delivered.provider, delivered.providerRef, delivered.parts};
    };
    if (delivered.kind == Delivered::Kind::Yes) return ended(State::Sent);
    if (delivered.kind == Delivered::Kind::Unknown) return ended(State::Unknown);
    const auto retries = static_cast<int>(std::size(RetryMs));
    if (delivered.kind == Delivered::Kind::Never || (!secret && message.tries > retries)) return ended(State::Failed);
    const Instant next = now.plusMs(secret ? CodePauseMs : RetryMs[std::max(message.tries, 1) - 1]);
    return {State::Later, now, std::min(next, message.lastMoment()), delivered.code, !secret};
}

} // namespace sek
