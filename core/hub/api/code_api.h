// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/api/kiosk_api.h"
#include "core/hub/codes/codes.h"
#include "core/hub/evidence.h"

#include <functional>

namespace sek {

/// The routes of one-time codes and of evidence (PROTOCOL.md). What the rules say is always answered with 200 and a
/// `result`: one status and one text for a handle that is unknown, expired or revoked (attendance §4.1). Any worker.
class CodeApi
{
public:
    CodeApi(Codes& codes, const HubEvidence& evidence, Authority& authority, CallerSource& callers, const KioskSessions& kiosks);
    /// `lane`: a lane of its own, so that the rest of the hub cannot use it up, nor it the rest (SEC-42).
    void addTo(Router& router, std::size_t lane);

    /// Something was queued, or records changed. Any worker.
    std::function<void(const OrgId&)> onChanged;

private:
    using To = std::shared_ptr<gate::Responder>;
    struct Asked
    {
        OrgId org;
        CodeVisitor who;
        QByteArray deviceKey; ///< JWK
        std::optional<KioskScope> kiosk = {};
    };
    /// The caller with some right in the organisation, or an answer was given.
    std::optional<Asked> asked(const gate::Request&, const PathValues&, const To&);
    /// The same for what a screen handed over to a participant may do too.
    std::optional<Asked> askedAlsoByKiosk(const gate::Request&, const PathValues&, const To&);
    void changed(const OrgId& org) const;

    void addOffline(Router& router, Router::Options options);
    void prepare(const gate::Request&, const PathValues&, To);
    void envelopes(const gate::Request&, const PathValues&, To);
    void ask(const gate::Request&, const PathValues&, To);
    void submit(const gate::Request&, const PathValues&, To);
    void resend(const gate::Request&, const PathValues&, To);
    void cancel(const gate::Request&, const PathValues&, To);
    void locks(const gate::Request&, const PathValues&, To);
    void look(const gate::Request&, const PathValues&, To);
    void lift(const gate::Request&, const PathValues&, To);
    void evidence(const gate::Request&, const PathValues&, To);

    Codes& m_codes;
    const HubEvidence& m_evidence;
    Authority& m_authority;
    CallerSource& m_callers;
    const KioskSessions& m_kiosks;
};

} // namespace sek
