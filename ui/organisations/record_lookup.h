// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/org_view.h"

namespace sek {

/// The body of a record the view carries along; null when it has none of that id.
template <class Id> const Json* bodyOf(const RecordList& list, const Id& id)
{
    const RecordView* r = list.find(id);
    return r ? &r->body : nullptr;
}

} // namespace sek
