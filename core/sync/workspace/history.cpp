// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/workspace/history.h"

namespace sek {

Result<HistoryPage> historyPage(const QByteArray& bytes)
{
    constexpr std::size_t MostBytes = 4 * 1024 * 1024;
    const auto json = cj1::parse(bytes, {MostBytes, cj1::MaxDepth + 3});
    if (!json) return failure(json);
    const Json& list = at(*json, "entries");
    if (!list.is_array()) return fail("history_form");
    HistoryPage out;
    out.before = integer(*json, "before");
    for (const Json& j : list) {
        const auto actor = AccountId::parse(text(j, "actor"));
        const auto id = CommandId::parse(text(j, "id"));
        const auto when = parseRfc3339(text(j, "at"));
        if (!actor || !id || !when || !at(j, "args").is_object()) return fail("history_form");
        out.entries.push_back({integer(j, "seq"), *when, *actor, text(j, "who"), *id, text(j, "name"), j["args"],
                               text(j, "erased_on")});
    }
    return out;
}

} // namespace sek
