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
    return kind != "authorised_user" && kind != "ors_task" && kind != "listed_person" && kind != "route4_step" &&
           kind != "notification";
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

std::optional<Json> historyAsSeenBy(const std::set<std::string>& roles, const std::string& command, const Json& args)
{
    if (viewOf(roles) == View::Whole) return args;
    if (viewOf(roles) == View::None) return std::nullopt;
    // A viewer: what was done to the organisation's data, accreditations and documents; nothing about colleagues.
    if (command == "UpdateOrganisation") {
        Json kept = Json::array();
        if (const Json& changes = at(args, "changes"); changes.is_array())
            for (const Json& c : changes)
                if (text(c, "op") == "set" && !text(c, "unit").starts_with("contact_person")) kept.push_back(c);
        return kept.empty() ? std::nullopt : std::optional(Json{{"changes", std::move(kept)}});
    }
    if (command == "CreateOrganisation") return Json::object();
    for (const char* open : {"AddAccreditation", "EditAccreditation", "RemoveAccreditation", "AddDocument", "EditDocument"})
        if (command == open) return args;
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
