// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/commands.h"
#include "core/domain/organisations/eu_login.h"
#include "core/domain/organisations/kinds.h"
#include "core/domain/people/roles.h"

namespace sek {

Decision tickOrsTask(const Records& records, const Context& context, const Json& args)
{
    if (auto ok = authorise("TickOrsTask", records, context); !ok) return std::unexpected(ok.error());
    const auto id = RecordId::parse(text(args, "id"));
    if (!id) return reject("ERR_BAD_COMMAND");
    const RecordKey key{kind::OrsTask, *id};
    const Found found = records.get(key);
    if (found.seen == Seen::NotVisible) return Changes{};
    if (!found.present()) return reject("ERR_NO_SUCH_RECORD");
    Json task = found.record.value();
    const bool done = boolean(args, "done", true);
    if (done == !isEmpty(at(task, "done_on"))) return Changes{}; // two tick at once: the first one's name stays
    if (done) {
        const QDate on = args.contains("done_on") ? isoDate(text(args, "done_on")) : context.today;
        if (!on.isValid()) return reject("ERR_DATE_FORMAT");
        if (on > context.today) return reject("ERR_DATE_FUTURE");
        task["done_on"] = toIso(on);
        task["done_by"] = context.actor.text();
    } else {
        task.erase("done_on");
        task.erase("done_by");
    }
    Changes changes;
    changes.put(key, task);
    return changes;
}

Decision confirmEuLogin(const Records& records, const Context& context, const Json& args)
{
    if (auto ok = authorise("ConfirmEuLogin", records, context); !ok) return std::unexpected(ok.error());
    const Schema& schema = authorisedUserSchema();
    const auto id = RecordId::parse(text(args, "id"));
    const std::string state = text(args, "state", "confirmed");
    if (!id || (state != "confirmed" && state != "no_account" && state != "unknown")) return reject("ERR_BAD_COMMAND");
    const RecordKey key{kind::AuthorisedUser, *id};
    const Found found = records.get(key);
    if (found.seen == Seen::NotVisible) return Changes{};
    if (!found.present()) return reject("ERR_NO_SUCH_RECORD");
    const Json before = found.record.value();
    if (text(before, "role") == "na_user") return reject("ERR_READ_ONLY", {{"field", "role"}});

    Json body = before;
    const std::string email = text(normalisedBody(schema, {{"eu_login_email", text(args, "email")}}), "eu_login_email");
    body.erase("eu_login_email");
    body["eu_login_state"] = state;
    body["eu_login_checked_on"] = toIso(context.today);
    if (state == "confirmed" && !email.empty()) body["eu_login_email"] = email;
    // What was answered is about this address: when it has changed meanwhile a person looks again.
    if (const Json& seen = at(args, "seen_email"); seen.is_string() && seen != at(before, "email")) {
        Rejection r{"ERR_CONFLICT", Json::object(), {}, {}};
        r.conflicts.push_back({key, "eu_login", {{"email", seen}}, {{"email", at(before, "email")}},
                               project(schema, "eu_login", body), text(before, "updated_by"), text(before, "updated_at"),
                               false});
        return std::unexpected(std::move(r));
    }
    for (const Field* f : schema.unit("eu_login"))
        for (const Issue& issue : checkField(*f, at(body, f->path), {body, context.today}))
            if (issue.severity == Severity::Error) return std::unexpected(Rejection{issue.code, issue.params, {issue}, {}});
    Changes changes;
    if (context.claims && confirmedLogin(before) != confirmedLogin(body)) {
        const OrganisationState then = organisationState(records, context);
        OrganisationState now = then;
        for (auto& [user, its] : now.users)
            if (user == *id) its = body;
        changeLoginClaims(then, now, context, changes);
    }
    if (project(schema, "eu_login", before) == project(schema, "eu_login", body)) return changes;
    body["eu_login_said_by"] = context.actor.text();
    body["updated_at"] = toRfc3339(context.now);
    body["updated_by"] = context.actor.text();
    changes.put(key, body);
    return changes;
}

} // namespace sek
