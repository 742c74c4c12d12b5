// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/change.h"

#include <algorithm>

namespace sek {

Json toJson(const UnitChange& c)
{
    Json j = {{"unit", c.unit}, {"from", c.from}, {"to", c.to}};
    if (!c.guard.empty()) j["guard"] = c.guard;
    return j;
}

Result<UnitChange> unitChange(const Json& j)
{
    if (!j.is_object() || !j.contains("unit") || !j["unit"].is_string()) return fail("change_form");
    UnitChange c;
    c.unit = j["unit"].get<std::string>();
    for (auto [name, target] : {std::pair{"from", &c.from}, {"to", &c.to}, {"guard", &c.guard}}) {
        if (!j.contains(name)) continue;
        if (!j[name].is_object()) return fail("change_form");
        *target = j[name];
    }
    return c;
}

Json project(const Schema& schema, std::string_view unit, const Json& body)
{
    Json out = Json::object();
    for (const Field* f : schema.unit(unit)) {
        const Json& v = at(body, f->path);
        if (!isEmpty(v)) put(out, f->path, v);
    }
    return out;
}

Json withUnit(const Schema& schema, std::string_view unit, const Json& body, const Json& projection)
{
    Json out = body;
    for (const Field* f : schema.unit(unit)) {
        const Json& v = at(projection, f->path);
        put(out, f->path, isEmpty(v) ? Json() : v);
    }
    return out;
}

std::vector<UnitChange> difference(const Schema& schema, const Json& before, const Json& after)
{
    std::vector<UnitChange> changes;
    for (const auto& unit : schema.units()) {
        const auto fields = schema.unit(unit);
        if (std::ranges::all_of(fields, [](const Field* f) { return f->setBy == SetBy::Hub; })) continue;
        if (std::ranges::all_of(fields, [&](const Field* f) { return at(before, f->path) == at(after, f->path); })) continue;
        UnitChange c{unit, project(schema, unit, before), project(schema, unit, after), Json::object()};
        if (c.from == c.to) continue;
        for (const Field* f : fields)
            if (!f->guard.empty() && !isEmpty(at(before, f->guard))) put(c.guard, f->guard, at(before, f->guard));
        changes.push_back(std::move(c));
    }
    return changes;
}

MergeOutcome apply(const Schema& schema, Json& body, const UnitChange& change)
{
    if (schema.unit(change.unit).empty()) return MergeOutcome::UnknownUnit;
    const Json now = project(schema, change.unit, body);
    for (const Field* f : schema.unit(change.unit))
        if (!f->guard.empty() && at(change.guard, f->guard) != at(body, f->guard)) return MergeOutcome::Conflict;
    if (now == change.to) return MergeOutcome::AlreadyThere;
    if (now != change.from) return MergeOutcome::Conflict;
    body = withUnit(schema, change.unit, body, change.to);
    return MergeOutcome::Applied;
}

std::vector<std::string> changedPaths(const Schema& schema, const UnitChange& change)
{
    std::vector<std::string> out;
    for (const Field* f : schema.unit(change.unit))
        if (at(change.from, f->path) != at(change.to, f->path)) out.push_back(f->path);
    return out;
}

} // namespace sek
