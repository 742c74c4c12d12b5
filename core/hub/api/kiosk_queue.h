// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/api/kiosk_sessions.h"
#include "core/hub/codes/codes.h"

#include <vector>

namespace sek {

/// One screen that several participants share, one after another (attendance §6). The staff say whose months wait; each of
/// these people gets one message with a short reference and the code. At the screen the reference and the day and the month
/// of birth open the own month, and nothing there tells who else is in the queue. Any thread.
class KioskQueue
{
public:
    KioskQueue(const Tickets::Ports& ports, const OrgLog& log, Codes& codes, const KioskSessions& sessions)
        : m(ports), m_log(log), m_codes(codes), m_sessions(sessions), m_tickets(ports, "kiosk_queue", 32)
    {
    }

    static constexpr std::int64_t LifeSeconds = 4 * 3600;
    static constexpr int MostPeople = 60; ///< as many codes as a place may ask for within an hour
    static constexpr int Misses = 5;      ///< within MissWindow, then nobody may try for PauseSeconds
    static constexpr std::int64_t MissWindowSeconds = 15 * 60;
    static constexpr std::int64_t PauseSeconds = 5 * 60;
    static constexpr int ReferenceLetters = 4;
    /// No vowels, so that nothing can be read into them, and none that look like others.
    static constexpr std::string_view Alphabet = "BCDFGHJKLMNPRSTVWZ";

    static bool isToken(std::string_view bearer) { return bearer.starts_with(Prefix); }

    struct Started
    {
        std::string token; ///< empty when nobody could be let in
        Instant until;
        std::vector<std::expected<CodeSent, Rejection>> people; ///< one for each ask, in its place
    };
    /// One refusal does not stop the others. Beside those of codes and of handing over: `queue_protected`,
    /// `queue_no_birth_day`. `who` is the staff's own session.
    std::expected<Started, Rejection> start(const OrgId& org, const CodeVisitor& who, const std::vector<signing::Ask>& asks);

    struct Scope
    {
        AccountId account; ///< of the staff who began it
        DeviceId device;
        OrgId org;
        Tickets::Ticket ticket;
    };
    /// Nothing for what is no token of ours, has ended or run out. Whether its session still is, is the caller's to ask.
    std::optional<Scope> find(std::string_view bearer) const;

    struct Turn
    {
        KioskSessions::Opened screen; ///< for the one person
        RecordId document;
        std::optional<CodeSent> code; ///< the one in the message, while it can be typed
    };
    /// `queue_unknown` {tries_left}: no such reference, or not that day; deliberately one answer. `queue_paused` {retry_at},
    /// `report_state`, those of handing over.
    std::expected<Turn, Rejection> turn(const Scope& scope, std::string_view reference, int day, int month);
    /// Also ends the codes that nobody has used.
    Done end(const Scope& scope);
    /// What has run out goes; for once a day.
    void forget(HubTx& tx) const { m_tickets.forget(tx); }

private:
    static constexpr std::string_view Prefix = "queue.";

    std::string drawReference() const;
    std::string blinded(std::string_view reference) const { return m.keys.blinded("queue reference " + std::string(reference)); }
    std::expected<void, Rejection> mayStand(const HubTx& tx, const OrgId& org, const AccountId& staff, const signing::Ask& ask, Instant now) const;

    Tickets::Ports m;
    const OrgLog& m_log;
    Codes& m_codes;
    const KioskSessions& m_sessions;
    Tickets m_tickets;
};

} // namespace sek
