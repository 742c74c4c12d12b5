// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisations/notices.h"

namespace sek {

/// The address of the confirmed EU Login account, in the form in which two are compared; empty when none is confirmed.
std::string confirmedLogin(const Json& user);

/// The hub knows an address as confirmed by whichever organisation said it first. What these users bring is taken unless it
/// is known through another one, and what none of them has any more is given back.
void changeLoginClaims(const OrganisationState& before, const OrganisationState& after, const Context& context, Changes& changes);

} // namespace sek
