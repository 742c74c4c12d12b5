// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/audience.h"

#include "core/domain/people/roles.h"

namespace sek {

namespace {

enum class View : std::int64_t { None = 0, Whole = 1, Viewer = 2 };

View viewOf(const std::set<std::string>& roles)
{
    for (const char* r : {role::Owner, role::Administrator, role::AuthorisedUser, role::Auditor})
        if (roles.contains(r)) return View::Whole;
    return roles.empty() ? View::None : View::Viewer;
}

/// A viewer does not get the colleagues' data of contact, nor what is made from it.
bool viewerSees(std::string_view kind)
{
    return kind != "authorised_user" && kind != "ors_task" && kind != "listed_person" && kind != "route4_step";
}

} // namespace

std::int64_t scopeOf(const std::set<std::string>& roles)
{
    return static_cast<std::int64_t>(viewOf(roles));
}

std::optional<Record> asSeenBy(const std::set<std::string>& roles, const AccountId&, Record record)
{
    switch (viewOf(roles)) {
    case View::Whole: return record;
    case View::Viewer: return viewerSees(record.key.kind) ? std::optional(std::move(record)) : std::nullopt;
    case View::None: break;
    }
    return std::nullopt;
}

bool partialView(const std::set<std::string>& roles, std::string_view kind)
{
    return hiddenFrom(scopeOf(roles), kind);
}

bool hiddenFrom(std::int64_t scope, std::string_view kind)
{
    return scope == static_cast<std::int64_t>(View::Viewer) && !viewerSees(kind);
}

} // namespace sek
