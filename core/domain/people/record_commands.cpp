// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/record_commands.h"

#include "core/domain/people/roles.h"

#include <algorithm>
#include <set>

namespace sek {

namespace {

/// Whether every field of the object may be set by a person (SEC-14); groups must be objects.
bool onlyUserFields(const Schema& schema, const Json& object, const std::string& prefix = {})
{
    for (const auto& [key, value] : object.items()) {
        const std::string path = prefix + key;
        if (const Field* f = schema.field(path)) {
            if (f->setBy == SetBy::Hub) return false;
            continue;
        }
        const bool group =
            std::ranges::any_of(schema.fields, [&](const Field& f) { return f.path.starts_with(path + "."); });
        if (!group || !value.is_object() || !onlyUserFields(schema, value, path + ".")) return false;
    }
    return true;
}

/// Errors stop; what was wrong before and is not touched only warns.
std::expected<void, Rejection> checkValues(const Schema& schema, const Json& body, const Json* before,
                                           const std::set<std::string>& touched, const Context& context,
                                           Changes& changes)
{
    std::vector<Issue> old;
    if (before) old = checkBody(schema, {*before, context.today});
    Rejection r{"ERR_INVALID", Json::object(), {}, {}};
    for (Issue issue : checkBody(schema, {body, context.today})) {
        const Field* f = schema.field(issue.path);
        const bool mine = !before || (f && touched.contains(f->mergeUnit()));
        const bool known = std::ranges::any_of(old, [&](const Issue& i) { return i.path == issue.path; });
        if (issue.severity == Severity::Error && (mine || !known)) {
            r.issues.push_back(issue);
        } else {
            issue.severity = Severity::Warning;
            changes.warnings.push_back(issue);
        }
    }
    if (r.issues.empty()) return {};
    r.code = r.issues.front().code;
    return std::unexpected(std::move(r));
}

void stamp(Json& body, const Context& context)
{
    body["updated_at"] = toRfc3339(context.now);
    body["updated_by"] = context.actor.text();
}

struct Place
{
    RecordKey key;
    Found found;
};

std::expected<Place, Rejection> place(const char* verb, const EditableKind& kind, const Records& records,
                                      const Context& context, const Json& args)
{
    const std::string command = std::string(verb) + kind.name;
    const auto id = RecordId::parse(text(args, "id"));
    if (!kind.projects || !id)
        if (auto ok = authorise(command, records, context); !ok) return std::unexpected(ok.error());
    if (!id) return reject("ERR_BAD_COMMAND");
    Place out{{kind.schema().kind, *id}, {}};
    out.found = records.get(out.key);
    // Whose it is stands in the record; of a new one in what is to become of it. What a client cannot see the hub judges.
    if (kind.projects && out.found.seen != Seen::NotVisible) {
        std::vector<RecordId> projects;
        if (out.found.present()) projects = kind.projects(out.key, out.found.record.value());
        else if (args.contains("body")) projects = kind.projects(out.key, at(args, "body"));
        else // it is gone: whoever may do this anywhere is told so
            for (const ProjectGrant& g : projectGrants(records)) projects.push_back(g.project);
        if (auto ok = authoriseIn(command, records, context, projects); !ok) return std::unexpected(ok.error());
    }
    return out;
}

Decision put(const EditableKind& kind, const Records& records, const Context& context, RecordChange change, Json body,
             const std::set<std::string>& touched)
{
    Changes changes;
    body = withoutInactive(kind.schema(), body);
    change.after = &body;
    if (kind.rule)
        if (auto ok = kind.rule(records, context, change, changes); !ok) return std::unexpected(ok.error());
    if (change.drop) return changes;
    if (auto ok = checkValues(kind.schema(), body, change.before, touched, context, changes); !ok)
        return std::unexpected(ok.error());
    if (change.before && *change.before == body) return changes;
    stamp(body, context);
    changes.put(change.key, body);
    return changes;
}

} // namespace

std::vector<RecordId> projectOf(const RecordKey&, const Json& body)
{
    const auto id = RecordId::parse(text(body, "project_id"));
    return id ? std::vector{*id} : std::vector<RecordId>();
}

std::vector<RecordId> projectsOf(const RecordKey&, const Json& body)
{
    std::vector<RecordId> out;
    if (const Json& list = at(body, "project_ids"); list.is_array())
        for (const Json& j : list)
            if (const auto id = j.is_string() ? RecordId::parse(j.get<std::string>()) : Result<RecordId>(fail("uuid")))
                out.push_back(*id);
    return out;
}

Decision addRecord(const EditableKind& kind, const Records& records, const Context& context, const Json& args)
{
    const auto where = place("Add", kind, records, context, args);
    if (!where) return std::unexpected(where.error());
    const Json& typed = at(args, "body");
    if (!typed.is_object() || !onlyUserFields(kind.schema(), typed)) return reject("ERR_BAD_COMMAND");
    if (where->found.present()) return reject("ERR_ALREADY_EXISTS");
    Json body = normalisedBody(kind.schema(), typed);
    body["v"] = kind.schema().version;
    body["created_at"] = toRfc3339(context.now);
    body["created_by"] = context.actor.text();
    return put(kind, records, context, {where->key, nullptr, nullptr}, std::move(body), {});
}

Decision editRecord(const EditableKind& kind, const Records& records, const Context& context, const Json& args,
                    const char* verb)
{
    const Schema& schema = kind.schema();
    const auto where = place(verb, kind, records, context, args);
    if (!where) return std::unexpected(where.error());
    const Json& list = at(args, "changes");
    if (!list.is_array() || list.empty() || list.size() > 500) return reject("ERR_BAD_COMMAND");
    if (where->found.seen == Seen::NotVisible) return Changes{};
    const Json before = where->found.record.value();
    Json after = before;
    std::set<std::string> touched;
    Rejection conflict{"ERR_CONFLICT", Json::object(), {}, {}};
    for (const Json& json : list) {
        auto change = unitChange(json);
        if (!change || schema.unit(change->unit).empty() || !onlyUserFields(schema, change->to) ||
            project(schema, change->unit, change->to) != change->to)
            return reject("ERR_BAD_COMMAND");
        change->to = normalisedBody(schema, change->to);
        for (const Field* f : schema.unit(change->unit)) {
            if (f->setBy == SetBy::Hub) return reject("ERR_BAD_COMMAND");
            if (f->setBy == SetBy::OnceUser && !isEmpty(at(before, f->path)) &&
                at(before, f->path) != at(change->to, f->path))
                return reject("ERR_READ_ONLY", {{"field", f->path}});
        }
        touched.insert(change->unit);
        if (!where->found.present()) {
            const Json stone = where->found.record.tombstone();
            conflict.conflicts.push_back({where->key, change->unit, change->from, Json::object(), change->to,
                                          text(stone, "removed_by"), text(stone, "removed_at"), true});
        } else if (apply(schema, after, *change) == MergeOutcome::Conflict) {
            conflict.conflicts.push_back({where->key, change->unit, change->from,
                                          project(schema, change->unit, after), change->to, text(before, "updated_by"),
                                          text(before, "updated_at"), false});
        }
    }
    if (!conflict.conflicts.empty()) return std::unexpected(std::move(conflict));
    return put(kind, records, context, {where->key, &before, nullptr}, std::move(after), touched);
}

Decision removeRecord(const EditableKind& kind, const Records& records, const Context& context, const Json& args)
{
    const auto where = place("Remove", kind, records, context, args);
    if (!where) return std::unexpected(where.error());
    if (!where->found.present()) return Changes{};
    const Json now = where->found.record.value();
    if (const Json& from = at(args, "from"); from.is_object() && !difference(kind.schema(), from, now).empty()) {
        Rejection r{"ERR_CONFLICT", Json::object(), {}, {}};
        r.conflicts.push_back({where->key, kind.schema().kind, from, now, Json::object(), text(now, "updated_by"),
                               text(now, "updated_at"), false});
        return std::unexpected(std::move(r));
    }
    Changes changes;
    RecordChange change{where->key, &now, nullptr};
    if (kind.rule)
        if (auto ok = kind.rule(records, context, change, changes); !ok) return std::unexpected(ok.error());
    if (change.drop) return changes;
    changes.puts.push_back(tombstone(where->key, context));
    return changes;
}

} // namespace sek
