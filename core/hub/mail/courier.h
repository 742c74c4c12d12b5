// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ports.h"
#include "core/hub/mail/delivery.h"
#include "core/hub/mail/mail_texts.h"
#include "core/store/hub_store.h"

#include <functional>
#include <optional>

namespace sek {

/// Who the hub's mails are from.
struct MailSender
{
    std::string address;
    QString name;
    std::string host; ///< of Message-IDs
};

/// Takes messages that are due, makes texts of them and hands them over; three retries within 24 hours, then given up
/// (W10). No thread, clock or socket of its own; any number of couriers may work on one store.
///
/// A message is taken before it is handed over and ended after: who dies in between lets it be sent once more, under the
/// same Message-ID. Nothing is lost, and without a death nothing is sent twice.
class Courier
{
public:
    /// Waits between the tries of one message; when they are used up it is given up.
    static constexpr std::int64_t RetryMs[] = {30 * 60'000LL, 4 * 3'600'000LL, 19 * 3'600'000LL + 30 * 60'000LL};
    static constexpr std::int64_t LeaseMs = 3 * 60'000; ///< longer than any hand-over takes
    static constexpr std::int64_t FirstPauseMs = 60'000, LongestPauseMs = 15 * 60'000;
    static constexpr std::int64_t LookMs = 60'000; ///< how soon it sees what another process has queued

    /// What of a message's end the organisation is to know: that its address was not reached, or is reached again.
    using Note = std::function<void(const OutMessage&, const MessageOutcome&)>;

    /// Without delivery messages only wait, until they are too old.
    Courier(HubStore& store, Clock& clock, const MailTexts& texts, MailSender sender, Delivery* delivery, Note note = {});

    struct Round
    {
        int sent = 0;
        int later = 0;
        int failed = 0;
        Instant wakeAt; ///< when to come back, at the latest
    };
    /// Works off what is due, at most `max`.
    Round work(int max = 100);

private:
    MessageOutcome one(const OutMessage& message);
    MessageOutcome afterDelivery(const OutMessage& message, const Delivered& delivered);

    HubStore& m_store;
    Clock& m_clock;
    const MailTexts& m_texts;
    MailSender m_sender;
    Delivery* m_delivery;
    Note m_note;
    std::int64_t m_pauseMs = 0; ///< 0: the server was there the last time
    Instant m_notBefore;
};

} // namespace sek
