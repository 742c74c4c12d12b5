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

namespace {

/// Calls `see` for every object inside, outermost first, until it returns true.
template <class F> bool anyObject(const Json& json, F&& see)
{
    if (json.is_object() && see(json)) return true;
    if (!json.is_structured()) return false;
    return std::ranges::any_of(json, [&](const Json& inner) { return anyObject(inner, see); });
}

/// Whether the args make a record of that id: an `id` with a `to` and no `from`.
bool makes(const Json& args, const std::string& id)
{
    return anyObject(args, [&](const Json& o) { return text(o, "id") == id && o.contains("to") && !o.contains("from"); });
}

bool names(const Json& args, const std::string& id)
{
    return anyObject(args, [&](const Json& o) { return text(o, "id") == id; });
}

/// Whether what the author had seen there is what the refused args would have written.
bool wrote(const Json& args, const Conflict& c)
{
    return anyObject(args, [&](const Json& o) {
        const bool here = text(o, "id").empty() || text(o, "id") == c.key.id.text();
        const bool unit = text(o, "unit") == c.unit || (text(o, "op") == "replace_contact" && c.unit.starts_with("contact_person"));
        return here && unit && o.contains("to") && o["to"] == c.before;
    });
}

/// Whether a refusal is only what follows from another: it names a record that one would have made, or all that is wrong
/// are values that one would have written. Everything else is a problem of its own.
bool followsFrom(const Json& refused, const OutboxItem& item, const Rejection& rejection)
{
    if (!rejection.issues.empty()) return false;
    if (!rejection.conflicts.empty())
        return std::ranges::all_of(rejection.conflicts, [&](const Conflict& c) {
            return wrote(refused, c) || (c.removed && names(refused, c.key.id.text()));
        });
    const auto args = cj1::parse(item.args);
    return args && anyObject(*args, [&](const Json& o) {
               const std::string id = text(o, "id");
               return !id.empty() && makes(refused, id);
           });
}

} // namespace

CommandId rootProblem(const CacheTx& tx, const OutboxItem& item, const Rejection& rejection)
{
    if (item.after.empty()) return {};
    for (const OutboxItem& other : tx.outbox()) {
        if (other.state != OutboxItem::State::Problem || other.id == item.id) continue;
        if (std::ranges::find(item.after, other.id) == item.after.end()) continue;
        const auto refused = cj1::parse(other.args);
        if (refused && followsFrom(*refused, item, rejection)) return other.becauseOf.isNull() ? other.id : other.becauseOf;
    }
    return {};
}

} // namespace sek::replica_detail
