// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisations/pass_check.h"

#include <QString>

namespace sek::texts {

/// Why somebody cannot enter, what to do next, and whom to ask (the table of organisations §4.4).
QString passWhy(const PassReason& reason, const std::string& zone = "UTC");
QString passNextStep(const PassReason& reason);
/// Worth a look, but no obstacle.
QString passHint(const PassHint& hint);
QString passContact(const std::string& contact);
QString passEntry(PassEntry entry);
QString passRuleSetName(const std::string& id);

} // namespace sek::texts
