// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/participant_invite_api.h"

#include "core/domain/attendance/kinds.h"
#include "core/domain/people/roles.h"
#include "core/domain/signing/channels.h"
#include "core/hub/api/org_refusal.h"
#include "core/hub/rights.h"

#include <algorithm>

namespace sek {

using gate::Request;
using gate::Response;

namespace {

Response outcome(const char* result)
{
    return Response::json(cj1::write({{"result", result}}));
}

} // namespace

void ParticipantInviteApi::addTo(Router& router)
{
    router.add("POST", "/v1/orgs/{org}/participants/{participant}/invitation",
               [this](const Request& r, const PathValues& v, std::shared_ptr<gate::Responder> to) { invite(r, v, std::move(to)); });
}

void ParticipantInviteApi::invite(const Request& r, const PathValues& v, std::shared_ptr<gate::Responder> to)
{
    const auto caller = m_callers.callerOf(bearerToken(r));
    if (!caller) return (void)to->answer(orgRefusal(caller.error()));
    to->markSignedIn();
    const auto org = OrgId::parse(v.at("org"));
    if (!org) return (void)to->answer(orgRefusal({"no_such_organisation", {}}));
    if (!m_mails) return (void)to->answer(outcome("mail_off"));
    const auto participant = RecordId::parse(v.at("participant"));
    if (!participant) return (void)to->answer(outcome("not_allowed"));
    const auto roles = m_authority.rolesIn(*org, caller->account);
    if (!roles) return (void)to->answer(orgRefusal(roles.error()));
    NewInvitation wanted;
    std::string language, masked;
    {
        auto tx = m_store.look(*org);
        if (!tx) return (void)to->answer(orgRefusal(tx.error()));
        const Found found = (*tx)->get({kind::Participant, *participant});
        const Json person = found.record.value();
        const Json& projects = at(person, "project_ids");
        const bool may = projects.is_array() && std::ranges::any_of(projects, [&](const Json& p) {
            const auto id = p.is_string() ? RecordId::parse(p.get<std::string>()) : Result<RecordId>(fail("uuid"));
            return id && mayDoIn("InviteParticipant", *roles, *id);
        });
        // Somebody who is not there is as unknown as somebody who is none of the caller's business.
        if (!found.present() || !may || text(person, "user_id") == caller->account.text()) return (void)to->answer(outcome("not_allowed"));
        const Instant now = m_clock.now();
        for (const ProjectGrant& g : projectGrants(**tx))
            if (g.role == role::Participant && g.participant == *participant) return (void)to->answer(outcome("already"));
        const auto channel = signing::usableChannel(**tx, *participant, {}, {"email"}, now);
        if (!channel) return (void)to->answer(outcome(channel.error().code.c_str()));
        wanted.email = channel->address();
        masked = channel->masked();
        language = text(person, "language", "en");
    }
    wanted.kind = InvitationKind::Account;
    wanted.org = *org;
    wanted.grants = Json::array({{{"participant", participant->text()}}});
    wanted.inviter = caller->account;
    const auto made = m_send(wanted, language);
    if (!made) return (void)to->answer(orgRefusal(made.error()));
    to->answer(Response::json(cj1::write({{"result", "ok"}, {"masked", masked}, {"until", toRfc3339(made->made.expiresAt)}})));
    if (onSent) onSent();
}

} // namespace sek
