// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/org_view.h"
#include "ui/widgets/theme/roles.h"

#include <string>

namespace sek {

struct StatusLook
{
    const char* icon;
    Tone tone;
};

/// How a certification status is shown.
inline StatusLook statusLook(const std::string& status)
{
    if (status == "na_certified") return {"done", Tone::Ok};
    if (status == "registered") return {"ok", Tone::Idle};
    if (status == "waiting_for_confirmation") return {"waiting", Tone::Warn};
    if (status == "invalidated") return {"declined", Tone::Bad};
    return {"draft", Tone::Idle};
}

/// How many changes are typed on the pages and not sent.
inline int stagedChanges(const OrgView& view)
{
    return static_cast<int>(at(view.draft, "units").size() + at(view.draft, "users").size()) + (at(view.draft, "contact").is_object() ? 1 : 0);
}

} // namespace sek
