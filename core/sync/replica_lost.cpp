// SPDX-License-Identifier: GPL-3.0-or-later
// A hub was restored from a backup: what it had sealed and lost is handed back (SYNC-19, design §3.5.4).
#include "core/sync/lost_seals.h"
#include "core/sync/replica.h"
#include "core/sync/replica_detail.h"

namespace sek {

using namespace replica_detail;

Result<std::vector<HandBack>> Replica::nextHandBack()
{
    auto tx = begin();
    if (!tx) return failure(tx);
    const Cursor c = (*tx)->cursor();
    if (!c.complete || c.replacing || c.refetch) return concluded(**tx, std::vector<HandBack>());
    return concluded(**tx, LostSeals::read(**tx).next(**tx));
}

Result<bool> Replica::handedBack(const std::vector<HandBack>& given, const HandBackReply& reply)
{
    auto tx = begin();
    if (!tx) return failure(tx);
    if ((*tx)->cursor().epoch != reply.epoch) return concluded(**tx, false);
    LostSeals lost = LostSeals::read(**tx);
    lost.answered(given, reply.results);
    lost.settle(**tx, surelyPassed((*tx)->cursor()));
    lost.write(**tx);
    if (auto ok = (*tx)->commit(); !ok) return failure(ok);
    return true;
}

} // namespace sek
