// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Shared by the parts of Replica; nobody else includes it.

#include "core/record/decision.h"
#include "core/store/cache.h"
#include "core/sync/messages.h"

#include <variant>
#include <vector>

namespace sek::replica_detail {

/// Stands in a settled command until the hub first says what time it is (after founding an organisation).
inline constexpr Instant TimeNotKnown{253'402'300'799'000};

/// What was concluded from what `tx` has read; its failure, where something could not be read: nothing found is then no finding.
template <typename T> Result<T> concluded(const CacheTx& tx, T value)
{
    if (auto ok = tx.state(); !ok) return failure(ok);
    return value;
}
inline Done concluded(const CacheTx& tx, std::unexpected<Failure> refusal)
{
    if (auto ok = tx.state(); !ok) return ok;
    return refusal;
}

/// Stands for a number whose command will not be sent (again): refused before a restore, or parked.
inline bool isPlaceholder(const OutboxItem& item)
{
    return item.name.empty();
}

/// A placeholder for the number; the hash recognises what had been sent under it.
OutboxItem placeholder(std::int64_t deviceSeq, const QByteArray& headHash);

/// What an item that is said again to a restored hub carries in place of a rejection. `reached`: its effect had been
/// pulled before, so the old generation of records holds it.
QByteArray toldAgain(bool reached);
/// Whether the item's effect is in the records of the old generation, which are shown until the new one is whole.
bool inOldGeneration(const OutboxItem& item, const Cursor& cursor);

/// The order in which commands take effect: those with a number first, in that order, then as they were made.
std::vector<OutboxItem> inOrder(const CacheTx& tx);

/// What goes over the wire: a signed item, or a placeholder.
QByteArray wireOf(const OutboxItem& item);
QByteArray headHashOf(const OutboxItem& item);

/// The problem an item belongs to because its refusal only follows from that of a command it built on; null when it is one
/// of its own. Both are then one question for the person.
CommandId rootProblem(const CacheTx& tx, const OutboxItem& item, const Rejection& rejection);

} // namespace sek::replica_detail
