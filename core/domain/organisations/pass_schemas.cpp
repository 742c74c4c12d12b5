// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"
#include "core/domain/organisations/field_rules.h"
#include "core/domain/organisations/kinds.h"

#include <QtGlobal>

namespace sek {

namespace {

bool hasLabel(const Json& b)
{
    return at(b, "route") == Json("quality_label") || at(b, "route") == Json("humanitarian_aid_label");
}
bool isReported(const Json& b)
{
    return !isEmpty(at(b, "reported_to_dg_on"));
}

/// Both dates present and in the wrong order.
bool wrongOrder(const Json& body, const char* first, const char* second)
{
    const QDate a = isoDate(text(body, first)), b = isoDate(text(body, second));
    return a.isValid() && b.isValid() && b < a;
}

Issue issue(const char* path, const char* code)
{
    return {path, code, Severity::Error, Json::object()};
}

std::vector<Issue> accreditationRules(const RuleContext& c)
{
    std::vector<Issue> out;
    if (wrongOrder(c.body, "valid_from", "valid_until")) out.push_back(issue("valid_until", "ERR_DATE_ORDER"));
    if (boolean(c.body, "role_lead") && !boolean(c.body, "role_host") && !boolean(c.body, "role_support"))
        out.push_back(issue("role_lead", "ERR_LABEL_ROLES"));
    return out;
}

std::vector<Issue> stepRules(const RuleContext& c)
{
    if (wrongOrder(c.body, "decided_on", "reported_to_dg_on")) return {issue("reported_to_dg_on", "ERR_DATE_ORDER")};
    return {};
}

Field stamp(const char* path, FieldType type)
{
    return {.path = path, .type = type, .setBy = SetBy::Hub};
}

void addStamps(std::vector<Field>& table)
{
    table.push_back(stamp("created_at", FieldType::Instant));
    table.push_back(stamp("created_by", FieldType::Uuid));
    table.push_back(stamp("updated_at", FieldType::Instant));
    table.push_back(stamp("updated_by", FieldType::Uuid));
}

} // namespace

const Schema& accreditationSchema()
{
    static const Schema schema = [] {
        Schema s;
        s.kind = kind::Accreditation;
        s.crossRules = accreditationRules;
        s.fields = {
            {.path = "route", .type = FieldType::Choice, .label = QT_TRANSLATE_NOOP("Field", "Kind of authorisation"),
             .mandatory = true,
             .choices = {"quality_label", "evs_accreditation", "eu_aid_volunteers", "other_programme",
                         "humanitarian_aid_label"},
             .setBy = SetBy::OnceUser},
            {.path = "reference", .label = QT_TRANSLATE_NOOP("Field", "Reference number"), .maxLength = 100,
             .searched = true},
            {.path = "label_kind", .type = FieldType::Choice, .label = QT_TRANSLATE_NOOP("Field", "Kind of label"),
             .activeIf = hasLabel, .choices = {"ESC50", "ESC52"}, .unit = "label"},
            {.path = "role_host", .type = FieldType::Flag, .label = QT_TRANSLATE_NOOP("Field", "Host role"),
             .activeIf = hasLabel, .unit = "label"},
            {.path = "role_support", .type = FieldType::Flag, .label = QT_TRANSLATE_NOOP("Field", "Support role"),
             .activeIf = hasLabel, .unit = "label"},
            {.path = "role_lead", .type = FieldType::Flag, .label = QT_TRANSLATE_NOOP("Field", "Lead role"),
             .activeIf = hasLabel, .unit = "label"},
            {.path = "valid_from", .type = FieldType::Date, .label = QT_TRANSLATE_NOOP("Field", "Valid from"),
             .unit = "validity"},
            {.path = "valid_until", .type = FieldType::Date, .label = QT_TRANSLATE_NOOP("Field", "Valid until"),
             .hint = QT_TRANSLATE_NOOP("Field", "The last day. Empty: no end known."), .unit = "validity"},
            {.path = "state", .type = FieldType::Choice, .label = QT_TRANSLATE_NOOP("Field", "State"),
             .mandatory = true, .choices = {"applied", "valid", "withdrawn"}, .unit = "validity"},
            {.path = "granted_by", .label = QT_TRANSLATE_NOOP("Field", "Granted by"), .maxLength = 200},
            {.path = "contact_for_list.name", .label = QT_TRANSLATE_NOOP("Field", "Who keeps the list"),
             .maxLength = 200, .sensitivity = Sensitivity::P1, .unit = "contact_for_list"},
            {.path = "contact_for_list.email", .type = FieldType::Email,
             .label = QT_TRANSLATE_NOOP("Field", "E-mail address"), .maxLength = 254, .sensitivity = Sensitivity::P1,
             .unit = "contact_for_list", .rule = rules::email, .keptForm = rules::keptEmail},
            {.path = "contact_for_list.phone", .type = FieldType::Phone, .label = QT_TRANSLATE_NOOP("Field", "Phone"),
             .maxLength = 30, .sensitivity = Sensitivity::P1, .unit = "contact_for_list", .rule = rules::phone},
            {.path = "list_checked_on", .type = FieldType::Date,
             .label = QT_TRANSLATE_NOOP("Field", "List confirmed on"),
             .hint = QT_TRANSLATE_NOOP("Field", "Empty: nobody has asked who is on the list."), .rule = rules::pastDate},
        };
        addStamps(s.fields);
        return s;
    }();
    return schema;
}

const Schema& listedPersonSchema()
{
    static const Schema schema = [] {
        Schema s;
        s.kind = kind::ListedPerson;
        s.fields = {
            {.path = "accreditation_id", .type = FieldType::Uuid, .mandatory = true, .setBy = SetBy::OnceUser},
            {.path = "first_name", .label = QT_TRANSLATE_NOOP("Field", "First name"), .maxLength = 100,
             .mandatory = true, .sensitivity = Sensitivity::P2, .unit = "identity", .searched = true, .rule = rules::notDigitsOnly},
            {.path = "last_name", .label = QT_TRANSLATE_NOOP("Field", "Last name"), .maxLength = 100,
             .mandatory = true, .sensitivity = Sensitivity::P2, .unit = "identity", .searched = true, .rule = rules::notDigitsOnly},
            {.path = "email", .type = FieldType::Email, .label = QT_TRANSLATE_NOOP("Field", "E-mail on the list"),
             .hint = QT_TRANSLATE_NOOP("Field", "Empty if the agency has not told it."), .maxLength = 254,
             .sensitivity = Sensitivity::P2, .unit = "identity", .searched = true, .rule = rules::email, .keptForm = rules::keptEmail},
            {.path = "source", .type = FieldType::Choice, .label = QT_TRANSLATE_NOOP("Field", "Source"),
             .mandatory = true,
             .choices = {"award_decision", "evs_accreditation", "programme_link", "reported_to_dg"}},
            {.path = "main_contact", .type = FieldType::Flag,
             .label = QT_TRANSLATE_NOOP("Field", "Main contact person of the project")},
        };
        addStamps(s.fields);
        return s;
    }();
    return schema;
}

const Schema& route4StepSchema()
{
    static const Schema schema = [] {
        Schema s;
        s.kind = kind::Route4Step;
        s.crossRules = stepRules;
        s.fields = {
            {.path = "decided_on", .type = FieldType::Date, .label = QT_TRANSLATE_NOOP("Field", "Chosen on"),
             .rule = rules::pastDate},
            {.path = "reported_to_dg_on", .type = FieldType::Date,
             .label = QT_TRANSLATE_NOOP("Field", "Details sent on"), .unit = "report", .rule = rules::pastDate},
            {.path = "reported_email", .type = FieldType::Email, .label = QT_TRANSLATE_NOOP("Field", "E-mail sent"),
             .maxLength = 254, .mandatoryIf = isReported, .sensitivity = Sensitivity::P2, .unit = "report",
             .rule = rules::email, .keptForm = rules::keptEmail},
            {.path = "dg_name", .label = QT_TRANSLATE_NOOP("Field", "Directorate-general"), .maxLength = 200,
             .unit = "report"},
        };
        addStamps(s.fields);
        return s;
    }();
    return schema;
}

} // namespace sek
