// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/commands.h"
#include "core/domain/organisations/eu_login.h"
#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/notices.h"
#include "core/domain/organisations/person_fields.h"
#include "core/domain/people/roles.h"

namespace sek {

namespace {

std::string defaultTimeZone(const std::string& country)
{
    if (country == "LV") return "Europe/Riga";
    if (country == "SE") return "Europe/Stockholm";
    if (country == "PL") return "Europe/Warsaw";
    return "Europe/Brussels";
}

std::string defaultLanguage(const std::string& country)
{
    if (country == "LV") return "lv";
    if (country == "SE") return "sv";
    if (country == "PL") return "pl";
    return "en";
}

/// Only what a person may set goes from the args into the body (SEC-14).
Json userFields(const Schema& schema, const Json& args)
{
    Json out = Json::object();
    for (const Field& f : schema.fields) {
        if (f.setBy == SetBy::Hub) continue;
        const Json& v = at(args, f.path);
        if (!isEmpty(v)) put(out, f.path, v);
    }
    return withoutInactive(schema, normalisedBody(schema, out));
}

} // namespace

Decision createOrganisation(const Records& records, const Context& context, const Json& args)
{
    const RecordKey key{kind::Organisation, RecordId(context.org.value)};
    if (records.get(key).present()) return reject("ERR_ALREADY_EXISTS");
    Json body = userFields(organisationSchema(), at(args, "organisation"));
    Json user = userFields(authorisedUserSchema(), at(args, "user"));
    const std::string country = text(body, "country");
    body["v"] = 1;
    body["revision"] = 1;
    body["time_zone"] = defaultTimeZone(country);
    if (isEmpty(at(body, "language"))) body["language"] = defaultLanguage(country);
    if (isEmpty(at(body, "certification_status"))) {
        body["certification_status"] = text(body, "oid").empty() ? "draft" : "registered";
        body["certification_status_as_of"] = toIso(context.today);
    }
    body["updated_at"] = toRfc3339(context.now);
    body["updated_by"] = context.actor.text();
    if (body.contains("contact_person"))
        body["contact_person"]["person_id"] = Uuid::v5(context.command.value, "contact").text();

    Changes changes;
    Rejection invalid{"ERR_INVALID", Json::object(), {}, {}};
    const bool draft = text(body, "certification_status") == "draft";
    for (Issue issue : checkBody(organisationSchema(), {body, context.today})) {
        // A draft may be incomplete, but what is there must be right.
        if (issue.severity == Severity::Error && !(draft && issue.code == "ERR_REQUIRED"))
            invalid.issues.push_back(issue);
        else
            changes.warnings.push_back(issue);
    }
    user["v"] = 1;
    user["role"] = "authorised_user";
    user["approved_by"] = "system";
    user["created_at"] = toRfc3339(context.now);
    user["account_id"] = context.actor.text();
    user["updated_at"] = toRfc3339(context.now);
    user["updated_by"] = context.actor.text();
    if (isEmpty(at(user, "eu_login_state"))) user["eu_login_state"] = "unknown";
    for (Issue issue : checkBody(authorisedUserSchema(), {user, context.today})) {
        issue.path = "user." + issue.path;
        if (issue.severity == Severity::Error) invalid.issues.push_back(issue);
        else changes.warnings.push_back(issue);
    }
    if (!invalid.issues.empty()) {
        invalid.code = invalid.issues.front().code;
        return std::unexpected(std::move(invalid));
    }
    for (const char* name : {"oid", "pic"}) {
        const std::string value = text(body, name);
        if (value.empty()) continue;
        if (context.claim(name, value) == ClaimState::Taken)
            return reject(std::string_view(name) == "pic" ? "ERR_PIC_IN_USE" : "ERR_OID_IN_USE");
        changes.claims.push_back({name, value, true});
    }
    changeLoginClaims({}, {body, {{RecordId(), user}}}, context, changes);

    changes.put(key, body);
    changes.put({kind::AuthorisedUser, RecordId(Uuid::v5(context.command.value, "user"))}, user);
    for (const char* r : {role::Owner, role::AuthorisedUser})
        changes.put({kind::RoleGrant, RecordId(Uuid::v5(context.command.value, std::string("grant:") + r))},
                    grantBody(context.actor, r, context.actor, context.now));
    if (context.authority) changes.effects = noticesOfCreation({body, {{RecordId(), user}}}, context);
    return changes;
}

} // namespace sek
