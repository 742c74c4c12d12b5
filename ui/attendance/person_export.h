// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/workspace.h"

#include <functional>
#include <vector>

namespace sek {

/// Everything this organisation holds on one participant, for them to have: to read, and for another program (the right of
/// access). Which kinds there are and what their fields are called comes from the tables that an erasure goes by.
struct PersonExport
{
    RecordId participant;
    std::vector<Record> records; ///< themselves first
};

/// Collects what is on this device; `done` comes once, later, and not when `context` is gone.
void collectPerson(Workspace& workspace, const OrgId& org, const RecordId& participant, QObject* context, std::function<void(PersonExport)> done);

/// For another program: `{v, exported_at, organisation, records: [{kind, id, body}]}`.
QByteArray personJson(const PersonExport& person, const OrgView& view, Instant at);
/// To read, in the window's language: a page of its own without scripts.
QByteArray personPage(const PersonExport& person, const OrgView& view, Instant at);

} // namespace sek
