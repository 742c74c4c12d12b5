// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/api/invite_api.h"

#include <functional>

namespace sek {

/// A participant's own sign-in (attendance §6): `POST /v1/orgs/{org}/participants/{participant}/invitation` sends an invitation to
/// the participant's own confirmed mailbox, in their language. Whoever asks for it never sees the link: with it they could
/// make themselves the participant. Any worker.
class ParticipantInviteApi
{
public:
    /// Makes the invitation and sends it in that language.
    using Send = std::function<Result<InvitedLink>(const NewInvitation&, const std::string& language)>;
    /// `mails`: whether mails leave the hub at all.
    ParticipantInviteApi(HubStore& store, Authority& authority, CallerSource& callers, Clock& clock, bool mails, Send send)
        : m_store(store), m_authority(authority), m_callers(callers), m_clock(clock), m_mails(mails), m_send(std::move(send))
    {
    }
    void addTo(Router& router);

    /// A message was queued. Any worker.
    std::function<void()> onSent;

private:
    void invite(const gate::Request&, const PathValues&, std::shared_ptr<gate::Responder>);

    HubStore& m_store;
    Authority& m_authority;
    CallerSource& m_callers;
    Clock& m_clock;
    bool m_mails;
    Send m_send;
};

} // namespace sek
