// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/org_log.h"
#include "core/record/erasure.h"
#include "core/store/hub_store.h"

namespace sek {

/// Empties everything beside the records that speaks of those a decision has just erased, in the decision's transaction: args
/// and salts of commands, answers, seals, files that nothing else names, challenges, counts, locks, links, waiting messages.
/// `seq`: of the erasing command itself, which stays as the proof that it was done.
void eraseTraces(HubTx& tx, const OrgLog* log, const Context& context, std::int64_t seq, const std::vector<Record>& erased,
                 const Traces& traces);

} // namespace sek
