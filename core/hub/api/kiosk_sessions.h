// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/authority.h"
#include "core/hub/codes/tickets.h"
#include "core/hub/org_log.h"

#include <expected>
#include <optional>
#include <string>

namespace sek {

/// What a screen handed over to one participant may be used for (attendance §6): one document of one person.
struct KioskScope
{
    AccountId account; ///< of the staff who handed it over
    DeviceId device;
    OrgId org;
    std::string documentKind; ///< `attendance_report`, `contact_channel`
    RecordId document;
    RecordId participant;
    std::string name; ///< under which the hub keeps it
};

/// Kiosk tokens: of another form than access tokens, so that no other route takes one for a session. A token dies after an
/// hour, when the staff take the screen back, and with the session and the right it was made from. Any thread.
class KioskSessions
{
public:
    KioskSessions(const Tickets::Ports& ports, const OrgLog& log) : m_store(ports.store), m_clock(ports.clock), m_log(log), m_tickets(ports, "kiosk", 32) {}

    static constexpr std::int64_t LifeSeconds = 3600;
    static bool isToken(std::string_view bearer) { return bearer.starts_with(Prefix); }

    struct Opened
    {
        std::string token;
        Instant until;
    };
    /// Rejections: `not_allowed` (no role in the project, the document is not the participant's, one's own), failures of the
    /// store as their own.
    std::expected<Opened, Rejection> open(KioskScope scope) const;
    /// Nothing for what is no token of ours, has ended or run out. Whether its session still is, is the caller's to ask.
    std::optional<KioskScope> find(std::string_view bearer) const;
    /// Whether `open` would still give it (SEC-8): `not_allowed` when a role has ended, the document or its owner has changed.
    Done stillMay(const KioskScope& scope) const;
    Done end(const KioskScope& scope) const;
    /// What has run out goes; for once a day.
    void forget(HubTx& tx) const { m_tickets.forget(tx); }

private:
    static constexpr std::string_view Prefix = "kiosk.";

    HubStore& m_store;
    Clock& m_clock;
    const OrgLog& m_log;
    Tickets m_tickets;
};

} // namespace sek
