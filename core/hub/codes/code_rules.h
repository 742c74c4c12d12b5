// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace sek {

/// Every number of attendance §4.1 in one place. Probability of a guess = tries ÷ 10^digits, so each of them bounds what
/// somebody who guesses can reach.
struct CodeRules
{
    using seconds = std::chrono::seconds;
    static constexpr seconds Day{24 * 3600};

    // One code.
    seconds life{600};       ///< from queueing, by the hub's clock
    seconds shortestLife{180};
    int tries = 3;

    // A code sent ahead and typed offline (attendance §5.2); how long it may be typed is the project's, up to a week.
    int offlineTries = 2;
    seconds longestOffline{7 * 24 * 3600};
    seconds syncLag{48 * 3600};  ///< after which nothing that was typed is taken any more
    int offlinePerDocument = 1;  ///< and revision, in 24 h
    int discardedAlarm = 3;      ///< envelopes beyond the tries of one code: no honest device sends them

    // Codes to one signer.
    int liveCodes = 3;       ///< at once; one for each document
    seconds spacing{60};     ///< between two for the same document
    int codesPerDocument = 3; ///< and revision, in 24 h
    int codesPerDay = 5;
    int codesPerDayStaff = 20; ///< of a responsible
    int codesPerMonth = 20;    ///< in 30 days; not of a responsible

    // Wrong codes. A new code resets none of these.
    int signerPause = 5;     ///< in 24 h: pause until the window frees
    int signerLock = 9;      ///< since the last right one: somebody else lifts it
    int liftsPerYear = 2;

    int placeFailures = 10;  ///< by one device or from one address, in `placeWindow`
    seconds placeWindow{15 * 60};
    seconds placeBlock{3600};
    int deviceSuspend = 15;  ///< in 24 h: until the operator clears it
    int asksPerHour = 60;    ///< by one device or from one address

    int organisationLeast = 30;   ///< failures in 24 h that stop all codes of the organisation …
    int organisationPercent = 5;  ///< … or this share of the codes sent, whichever is more
    int hubFailures = 300;        ///< in 1 h, of the whole hub

    // Cost.
    int smsBase = 50;        ///< SMS a day of an organisation: this …
    int smsPerParticipant = 2; ///< … and this many for each participant

    /// An organisation may only tighten: what is looser than the default does not count.
    CodeRules tightenedBy(const CodeRules& wish) const
    {
        CodeRules r = *this;
        r.life = std::max(shortestLife, std::min(life, wish.life));
        const auto least = [](int ours, int wanted) { return std::max(1, std::min(ours, wanted)); };
        r.tries = least(tries, wish.tries);
        r.offlineTries = least(offlineTries, wish.offlineTries);
        r.longestOffline = std::min(longestOffline, wish.longestOffline);
        r.syncLag = std::min(syncLag, wish.syncLag);
        r.offlinePerDocument = least(offlinePerDocument, wish.offlinePerDocument);
        r.discardedAlarm = least(discardedAlarm, wish.discardedAlarm);
        r.liveCodes = least(liveCodes, wish.liveCodes);
        r.spacing = std::max(spacing, wish.spacing);
        r.codesPerDocument = least(codesPerDocument, wish.codesPerDocument);
        r.codesPerDay = least(codesPerDay, wish.codesPerDay);
        r.codesPerDayStaff = least(codesPerDayStaff, wish.codesPerDayStaff);
        r.codesPerMonth = least(codesPerMonth, wish.codesPerMonth);
        r.signerPause = least(signerPause, wish.signerPause);
        r.signerLock = least(signerLock, wish.signerLock);
        r.liftsPerYear = std::max(0, std::min(liftsPerYear, wish.liftsPerYear));
        r.placeFailures = least(placeFailures, wish.placeFailures);
        r.placeWindow = std::max(placeWindow, wish.placeWindow);
        r.placeBlock = std::max(placeBlock, wish.placeBlock);
        r.deviceSuspend = least(deviceSuspend, wish.deviceSuspend);
        r.asksPerHour = least(asksPerHour, wish.asksPerHour);
        r.organisationLeast = least(organisationLeast, wish.organisationLeast);
        r.organisationPercent = least(organisationPercent, wish.organisationPercent);
        r.hubFailures = least(hubFailures, wish.hubFailures);
        r.smsBase = std::max(0, std::min(smsBase, wish.smsBase));
        r.smsPerParticipant = std::max(0, std::min(smsPerParticipant, wish.smsPerParticipant));
        return r;
    }
};

} // namespace sek
