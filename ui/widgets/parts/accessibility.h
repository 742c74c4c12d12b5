// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sek {

/// Gives the kit's own widgets the roles screen readers expect: MessageBar and Toast are alerts, LinkLabel a link.
/// Repeated calls do nothing.
void installKitAccessibility();

} // namespace sek
