// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/mail/courier.h"

#include <algorithm>
#include <iterator>

namespace sek {

using State = MessageOutcome::State;

Courier::Courier(HubStore& store, Clock& clock, const MailTexts& texts, MailSender sender, Delivery* delivery, Note note)
    : m_store(store), m_clock(clock), m_texts(texts), m_sender(std::move(sender)), m_delivery(delivery),
      m_note(std::move(note))
{
}

Courier::Round Courier::work(int max)
{
    Round round;
    // A clock set back does not stop the mails for long.
    if (m_notBefore > m_clock.now().plusMs(LongestPauseMs)) m_notBefore = m_clock.now();
    for (int i = 0; i < max && m_clock.now() >= m_notBefore; ++i) {
        // One at a time: who dies keeps only one from being sent, and only for the time of the lease.
        const auto taken = m_store.takeMessages(m_clock.now(), m_clock.now().plusMs(LeaseMs), 1);
        if (!taken || taken->empty()) break;
        const OutMessage& message = taken->front();
        const MessageOutcome outcome = one(message);
        if (outcome.state != State::Later && m_note) m_note(message, outcome);
        (void)m_store.finishMessage(message, outcome); // when it cannot be written the lease ends by itself
        ++(outcome.state == State::Sent ? round.sent : outcome.state == State::Failed ? round.failed : round.later);
    }
    const Instant now = m_clock.now();
    const Instant due = std::max(m_store.nextMessageAt().value_or(now.plusMs(LookMs)), m_notBefore);
    round.wakeAt = std::clamp(due, now, now.plusMs(LookMs));
    return round;
}

MessageOutcome Courier::one(const OutMessage& message)
{
    const Instant now = m_clock.now();
    if (message.recipient.empty()) return {State::Failed, now, {}, "sealed_field"};
    if (now >= message.lastMoment()) return {State::Failed, now, {}, "mail_expired"};
    if (!m_delivery) return {State::Later, now, std::min(now.plusSeconds(3600), message.lastMoment()), "mail_none", false};
    const auto text = m_texts.render(message);
    if (!text) return {State::Failed, now, {}, text.error().code};
    Mail mail{message.id.text(), m_sender.host, m_sender.address, m_sender.name,    message.recipient,
              text->subject,     text->text,    text->language,   message.queuedAt};
    return afterDelivery(message, m_delivery->deliver(mail));
}

MessageOutcome Courier::afterDelivery(const OutMessage& message, const Delivered& delivered)
{
    const Instant now = m_clock.now();
    if (delivered.kind == Delivered::Kind::NoServer) {
        // Not the address's fault: it costs no try, and the others need not find out one by one.
        m_pauseMs = std::clamp(m_pauseMs * 2, FirstPauseMs, LongestPauseMs);
        m_notBefore = now.plusMs(m_pauseMs);
        return {State::Later, now, std::min(m_notBefore, message.lastMoment()), delivered.code, false};
    }
    m_pauseMs = 0;
    if (delivered.kind == Delivered::Kind::Yes) return {State::Sent, now};
    const auto retries = static_cast<int>(std::size(RetryMs));
    if (delivered.kind == Delivered::Kind::Never || message.tries > retries) return {State::Failed, now, {}, delivered.code};
    const Instant next = now.plusMs(RetryMs[std::max(message.tries, 1) - 1]);
    return {State::Later, now, std::min(next, message.lastMoment()), delivered.code};
}

} // namespace sek
