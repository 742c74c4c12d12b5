// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/org_view.h"

#include <optional>
#include <vector>

namespace sek {

/// In what a record on this computer is like what is being registered (W12), the surest first.
enum class SameIn { Pic, VatNumber, RegistrationNumber, Name };

struct KnownOrganisation
{
    OrgViewPtr view;
    SameIn in = SameIn::Name;
};

/// The records among `views` that may be the organisation in `typed`, the surest first. Numbers are compared by their letters and
/// digits, names without accents, capitals and signs; a longer name that holds the other one counts too.
std::vector<KnownOrganisation> knownOrganisations(const std::vector<OrgViewPtr>& views, const Json& typed);

} // namespace sek
