// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/api/kiosk_sessions.h"
#include "core/hub/api/org_api.h"
#include "core/hub/codes/participant_acts.h"

#include <functional>

namespace sek {

/// Handing a screen over and taking it back (PROTOCOL.md): `POST /v1/orgs/{org}/kiosk` with a session gives a kiosk token;
/// with that token `POST …/kiosk/refusal` sends the month back and `DELETE …/kiosk` ends it. Codes are CodeApi's. Any worker.
class KioskApi
{
public:
    KioskApi(KioskSessions& sessions, ParticipantActs& acts, CallerSource& callers) : m_sessions(sessions), m_acts(acts), m_callers(callers) {}
    void addTo(Router& router, std::size_t lane);

    /// Records changed. Any worker.
    std::function<void(const OrgId&)> onChanged;

private:
    using To = std::shared_ptr<gate::Responder>;
    void open(const gate::Request&, const PathValues&, To);
    void refuse(const gate::Request&, const PathValues&, To);
    void end(const gate::Request&, const PathValues&, To);
    /// The scope of the request's kiosk token in that organisation, or an answer was given.
    std::optional<KioskScope> scope(const gate::Request&, const PathValues&, const To&);

    KioskSessions& m_sessions;
    ParticipantActs& m_acts;
    CallerSource& m_callers;
};

/// The scope a kiosk token gives in that organisation. Fails with `unauthenticated`: no such token, it has ended, or the
/// session it was made from has; with `not_allowed` in another organisation, or when the right to hand over has ended.
Result<KioskScope> kioskScope(const KioskSessions& sessions, CallerSource& callers, const gate::Request& request, const std::string& org);

} // namespace sek
