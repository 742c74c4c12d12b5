// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/eu_login.h"

#include "core/domain/organisations/field_rules.h"

namespace sek {

namespace {

constexpr const char* LoginClaim = "eu_login";

std::set<std::string> loginsOf(const OrganisationState& state)
{
    std::set<std::string> out;
    for (const auto& [id, user] : state.users)
        if (std::string login = confirmedLogin(user); !login.empty()) out.insert(std::move(login));
    return out;
}

} // namespace

std::string confirmedLogin(const Json& user)
{
    if (text(user, "eu_login_state") != "confirmed") return {};
    return rules::emailKey(text(user, "eu_login_email", text(user, "email")));
}

void changeLoginClaims(const OrganisationState& before, const OrganisationState& after, const Context& context, Changes& changes)
{
    const auto had = loginsOf(before), has = loginsOf(after);
    for (const std::string& login : had)
        if (!has.contains(login) && context.claim(LoginClaim, login) == ClaimState::Ours) changes.claims.push_back({LoginClaim, login, false});
    // Somebody may work for two organisations of one hub: the second one says what is known already.
    for (const std::string& login : has)
        if (!had.contains(login) && context.claim(LoginClaim, login) != ClaimState::Taken) changes.claims.push_back({LoginClaim, login, true});
}

} // namespace sek
