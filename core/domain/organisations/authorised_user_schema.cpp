// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/field_rules.h"
#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/person_fields.h"

#include <QtGlobal>

namespace sek {

namespace {

bool isNaUser(const Json& b)
{
    return at(b, "role") == Json("na_user");
}

std::vector<Issue> crossRules(const RuleContext& c)
{
    std::vector<Issue> out;
    if (at(c.body, "use_org_address") != Json(true) && isEmpty(at(c.body, "address.street")) &&
        isEmpty(at(c.body, "address.po_box")))
        out.push_back({"address.street", "ERR_REQUIRED", Severity::Error, Json::object()});
    return out;
}

} // namespace

const Schema& authorisedUserSchema()
{
    static const Schema schema = [] {
        Schema s;
        s.kind = kind::AuthorisedUser;
        s.crossRules = crossRules;
        addPersonFields(s.fields, {});
        auto& t = s.fields;
        t.push_back({.path = "eu_login_email", .type = FieldType::Email,
                     .label = QT_TRANSLATE_NOOP("Field", "E-mail linked to EU Login"), .maxLength = 254,
                     .sensitivity = Sensitivity::P2, .unit = "eu_login", .searched = true, .rule = rules::email,
             .keptForm = rules::keptEmail});
        t.push_back({.path = "eu_login_state", .type = FieldType::Choice,
                     .label = QT_TRANSLATE_NOOP("Field", "EU Login account"),
                     .choices = {"unknown", "no_account", "invited", "confirmed"}, .unit = "eu_login"});
        t.push_back({.path = "eu_login_checked_on", .type = FieldType::Date,
                     .label = QT_TRANSLATE_NOOP("Field", "Checked on"), .unit = "eu_login", .rule = rules::pastDate});
        t.push_back({.path = "eu_login_said_by", .type = FieldType::Uuid, .setBy = SetBy::Hub});
        t.push_back({.path = "language", .type = FieldType::Language,
                     .label = QT_TRANSLATE_NOOP("Field", "Language of messages"),
                     .hint = QT_TRANSLATE_NOOP("Field", "Empty: the organisation’s language."), .maxLength = 2,
                     .rule = rules::language});
        t.push_back({.path = "role", .type = FieldType::Choice, .label = QT_TRANSLATE_NOOP("Field", "Role"),
                     .mandatory = true, .choices = {"authorised_user", "na_user"}, .setBy = SetBy::Hub});
        t.push_back({.path = "na_code", .label = QT_TRANSLATE_NOOP("Field", "Code of the national agency"),
                     .maxLength = 10, .mandatoryIf = isNaUser, .setBy = SetBy::Hub});
        t.push_back({.path = "approved_by", .label = QT_TRANSLATE_NOOP("Field", "Approved by"), .maxLength = 200,
                     .mandatory = true, .setBy = SetBy::Hub});
        t.push_back({.path = "created_at", .type = FieldType::Instant, .label = QT_TRANSLATE_NOOP("Field", "Created"),
                     .setBy = SetBy::Hub});
        t.push_back({.path = "invited_at", .type = FieldType::Instant, .setBy = SetBy::Hub});
        t.push_back({.path = "account_id", .type = FieldType::Uuid, .setBy = SetBy::Hub});
        t.push_back({.path = "updated_at", .type = FieldType::Instant, .setBy = SetBy::Hub});
        t.push_back({.path = "updated_by", .type = FieldType::Uuid, .setBy = SetBy::Hub});
        return s;
    }();
    return schema;
}

const Schema& orsTaskSchema()
{
    static const Schema schema = [] {
        Schema s;
        s.kind = kind::OrsTask;
        s.fields = {
            {.path = "revision", .type = FieldType::Integer, .setBy = SetBy::Hub},
            {.path = "made_at", .type = FieldType::Instant, .setBy = SetBy::Hub},
            {.path = "made_by", .type = FieldType::Uuid, .setBy = SetBy::Hub},
            {.path = "done_on", .type = FieldType::Date, .setBy = SetBy::Hub},
            {.path = "done_by", .type = FieldType::Uuid, .setBy = SetBy::Hub},
        };
        return s;
    }();
    return schema;
}

} // namespace sek
