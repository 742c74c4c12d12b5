// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisations/pass_check.h"

#include <vector>

namespace sek {

class OrganisationEditor;
struct OrgView;

/// The rule sets that come with the program (resources/data/pass_rules.json).
const std::vector<PassRuleSet>& installedPassRules();

/// Who can enter the placement portal by what the pages show now, staged changes included. Empty before the
/// organisation is here.
std::vector<PassVerdict> passAdvice(const OrganisationEditor& editor);
/// The same by what is settled and on its way, without what is only typed.
std::vector<PassVerdict> passAdvice(const OrgView& view);

} // namespace sek
