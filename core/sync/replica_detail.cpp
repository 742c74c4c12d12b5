// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/replica_detail.h"

#include "core/base/base64url.h"

#include <algorithm>

namespace sek::replica_detail {

OutboxItem placeholder(std::int64_t deviceSeq, const QByteArray& headHash)
{
    OutboxItem item;
    item.state = OutboxItem::State::Sent;
    item.deviceSeq = deviceSeq;
    item.rejection = cj1::write({{"head_hash", base64url(headHash)}});
    return item;
}

QByteArray toldAgain(bool reached)
{
    return cj1::write({{"hub_restored", true}, {"reached", reached}});
}

bool inOldGeneration(const OutboxItem& item, const Cursor& cursor)
{
    if (!cursor.replacing || cursor.seq > 0 || item.rejection.isEmpty()) return false;
    const auto mark = cj1::parse(item.rejection);
    return mark && boolean(*mark, "reached");
}

std::vector<OutboxItem> inOrder(const CacheTx& tx)
{
    auto items = tx.outbox();
    std::ranges::stable_sort(items, [](const OutboxItem& a, const OutboxItem& b) {
        if ((a.deviceSeq > 0) != (b.deviceSeq > 0)) return a.deviceSeq > 0;
        return a.deviceSeq != b.deviceSeq ? a.deviceSeq < b.deviceSeq : a.position < b.position;
    });
    return items;
}

QByteArray wireOf(const OutboxItem& item)
{
    if (isPlaceholder(item)) {
        const auto j = cj1::parse(item.rejection);
        const auto hash = fromBase64url(j ? text(*j, "head_hash") : std::string());
        return placeholderWire(item.deviceSeq, hash ? *hash : QByteArray());
    }
    SignedCommand c;
    c.jws = item.jws;
    c.args = item.args;
    c.salt = item.salt;
    return wireForm(c);
}

QByteArray headHashOf(const OutboxItem& item)
{
    const auto first = item.jws.find('.'), last = item.jws.rfind('.');
    if (first == item.jws.npos || last <= first) return {};
    const auto payload = fromBase64url(std::string_view(item.jws).substr(first + 1, last - first - 1));
    return payload ? headHash(*payload) : QByteArray();
}

CommandId rootProblem(const CacheTx& tx, const OutboxItem& item)
{
    if (item.after.empty()) return {};
    for (const OutboxItem& other : tx.outbox())
        if (other.state == OutboxItem::State::Problem && std::ranges::find(item.after, other.id) != item.after.end())
            return other.becauseOf.isNull() ? other.id : other.becauseOf;
    return {};
}

} // namespace sek::replica_detail
