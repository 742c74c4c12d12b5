// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/org_view.h"

namespace sek {

/// The body of a record the view carries along; null when it has none of that id.
inline const Json* bodyOf(const std::vector<RecordView>& list, const std::string& id)
{
    for (const RecordView& r : list)
        if (r.id.text() == id) return &r.body;
    return nullptr;
}
inline const Json* bodyOf(const std::vector<RecordView>& list, const RecordId& id)
{
    for (const RecordView& r : list)
        if (r.id == id) return &r.body;
    return nullptr;
}

} // namespace sek
