// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ports.h"
#include "core/hub/mail/outlet.h"
#include "core/store/hub_store.h"

#include <functional>
#include <optional>

namespace sek {

/// Takes the messages of one channel that are due and hands them over; three retries within 24 hours, then given up (W10).
/// No thread, clock or socket of its own; any number of couriers may work on one store.
///
/// A message is taken before it is handed over and ended after: who dies in between lets it be sent once more, under the
/// same Message-ID. Nothing is lost, and without a death nothing is sent twice.
///
/// One with a secret is sent once at most: it is tried again only while it is certain that it has not left, soon, and until
/// its last moment. Whose taker died, or whose gateway did not answer, ends as unknown. Its secret is overwritten here.
class Courier
{
public:
    /// Waits between the tries of one message; when they are used up it is given up.
    static constexpr std::int64_t RetryMs[] = {30 * 60'000LL, 4 * 3'600'000LL, 19 * 3'600'000LL + 30 * 60'000LL};
    static constexpr std::int64_t LeaseMs = 3 * 60'000; ///< longer than any hand-over takes
    static constexpr std::int64_t FirstPauseMs = 60'000, LongestPauseMs = 15 * 60'000;
    static constexpr std::int64_t CodePauseMs = 20'000; ///< between the tries of a code: somebody waits for it
    static constexpr std::int64_t LookMs = 60'000; ///< how soon it sees what another process has queued

    /// Told how a message ended, before that is written: who dies in between tells it once more.
    using Note = std::function<void(const OutMessage&, const MessageOutcome&)>;

    /// Without a way out messages only wait, until they are too old.
    Courier(HubStore& store, Clock& clock, std::string channel, Outlet* outlet, Note note = {});

    struct Round
    {
        int sent = 0;
        int later = 0;
        int failed = 0;
        int unknown = 0;
        Instant wakeAt; ///< when to come back, at the latest
    };
    /// Works off what is due, at most `max`.
    Round work(int max = 100);

private:
    MessageOutcome one(const OutMessage& message);
    MessageOutcome afterHandOver(const OutMessage& message, const Delivered& delivered);

    HubStore& m_store;
    Clock& m_clock;
    std::string m_channel;
    Outlet* m_outlet;
    Note m_note;
    std::int64_t m_pauseMs = 0; ///< 0: the server was there the last time
    Instant m_notBefore;
};

} // namespace sek
