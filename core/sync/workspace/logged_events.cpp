// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/workspace/logged_events.h"

#include "core/evidence/jws.h"

#include <utility>

namespace sek {

Result<LoggedEvents> loggedEvents(const Json& answer)
{
    const Json& list = at(answer, "events");
    const std::int64_t before = integer(answer, "before", -1);
    if (!list.is_array() || before < 0) return fail("events_form");
    LoggedEvents out;
    out.before = static_cast<std::uint64_t>(before);
    for (const Json& j : list) {
        const std::int64_t index = integer(j, "index", -1);
        if (index < 0) return fail("events_form");
        LoggedEvent e;
        e.index = static_cast<std::uint64_t>(index);
        e.seal = text(j, "seal");
        e.erasedOn = text(j, "erased_on");
        if (!e.seal.empty()) {
            const auto jws = parseJws(e.seal);
            auto said = jws ? cj1::parse(jws->payload) : Result<Json>(fail("events_form"));
            const auto when = said ? parseRfc3339(text(*said, "at")) : Result<Instant>(fail("events_form"));
            if (!said || !when) return fail("events_form");
            e.at = *when;
            e.action = text(*said, "action");
            e.object = text(*said, "object");
            e.actor = text(*said, "actor");
            for (const Json& name : at(answer, "names"))
                if (!e.actor.empty() && text(name, "account") == e.actor) e.who = text(name, "name");
            e.said = std::move(*said);
        } else if (e.erasedOn.empty()) {
            return fail("events_form");
        }
        out.events.push_back(std::move(e));
    }
    return out;
}

} // namespace sek
