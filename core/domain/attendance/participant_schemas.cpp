// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/field_checks.h"
#include "core/domain/attendance/kinds.h"

#include <QtGlobal>

namespace sek::attendance {

namespace {

std::vector<Issue> participationRules(const RuleContext& c)
{
    return dateOrder(c.body, "start_date", "end_date");
}

bool isEmployed(const Json& b)
{
    return at(b, "target_group") == Json("employed");
}
bool hasEnded(const Json& b)
{
    return !isEmpty(at(b, "end_date"));
}

} // namespace

const Schema& participantSchema()
{
    static const Schema schema = [] {
        Schema s;
        s.kind = kind::Participant;
        s.fields = {
            {.path = "given_name", .label = QT_TRANSLATE_NOOP("Field", "First name"), .maxLength = 100, .mandatory = true,
             .sensitivity = Sensitivity::P2, .unit = "name", .searched = true},
            {.path = "family_name", .label = QT_TRANSLATE_NOOP("Field", "Last name"), .maxLength = 100, .mandatory = true,
             .sensitivity = Sensitivity::P2, .unit = "name", .searched = true},
            {.path = "language", .type = FieldType::Choice, .label = QT_TRANSLATE_NOOP("Field", "Language"),
             .mandatory = true, .choices = {"sv", "lv", "pl", "en"}},
            {.path = "protected_identity", .type = FieldType::Flag,
             .label = QT_TRANSLATE_NOOP("Field", "Protected identity"), .sensitivity = Sensitivity::P2},
            {.path = "reminder_channel", .type = FieldType::Choice, .label = QT_TRANSLATE_NOOP("Field", "Reminders"), .choices = {"sms", "email"}},
            made("identity_kind", FieldType::Choice, QT_TRANSLATE_NOOP("Field", "Kind of identity number")),
            made("identity_masked", FieldType::Text, QT_TRANSLATE_NOOP("Field", "Identity number")),
            made("user_id", FieldType::Uuid),
        };
        for (Field& f : s.fields) {
            if (f.path == "identity_kind")
                f.choices = {"se_personnummer", "se_samordningsnummer", "se_placeholder", "lv_personas_kods", "pl_pesel",
                             "foreign", "none"};
            if (f.path == "identity_masked") f.sensitivity = Sensitivity::P2;
        }
        addStamps(s.fields);
        return s;
    }();
    return schema;
}

const Schema& participantIdentitySchema()
{
    static const Schema schema = [] {
        Schema s;
        s.kind = kind::ParticipantIdentity;
        s.fields = {made("participant_id", FieldType::Uuid), made("kind", FieldType::Choice),
                    made("number", FieldType::Text, QT_TRANSLATE_NOOP("Field", "Identity number"))};
        s.fields[2].sensitivity = Sensitivity::P3;
        addStamps(s.fields);
        return s;
    }();
    return schema;
}

const Schema& identityLookSchema()
{
    static const Schema schema = [] {
        Schema s;
        s.kind = kind::IdentityLook;
        s.fields = {made("participant_id", FieldType::Uuid), made("looked_by", FieldType::Uuid),
                    made("looked_by_name", FieldType::Text, QT_TRANSLATE_NOOP("Field", "Shown to")),
                    made("day", FieldType::Date, QT_TRANSLATE_NOOP("Field", "Day")),
                    made("times", FieldType::Integer, QT_TRANSLATE_NOOP("Field", "Times that day")),
                    made("last_at", FieldType::Instant)};
        s.fields[2].sensitivity = Sensitivity::P2;
        return s;
    }();
    return schema;
}

const Schema& participationSchema()
{
    static const Schema schema = [] {
        Schema s;
        s.kind = kind::Participation;
        s.crossRules = participationRules;
        s.fields = {
            {.path = "project_id", .type = FieldType::Uuid, .mandatory = true, .setBy = SetBy::OnceUser},
            {.path = "participant_id", .type = FieldType::Uuid, .mandatory = true, .setBy = SetBy::OnceUser},
            {.path = "start_date", .type = FieldType::Date, .label = QT_TRANSLATE_NOOP("Field", "First attended day"),
             .mandatory = true, .unit = "dates"},
            {.path = "end_date", .type = FieldType::Date, .label = QT_TRANSLATE_NOOP("Field", "Left on"), .unit = "dates"},
            {.path = "end_reason", .label = QT_TRANSLATE_NOOP("Field", "Reason for leaving"), .maxLength = 60,
             .mandatoryIf = hasEnded, .codeList = "end_reasons", .unit = "dates"},
            {.path = "target_group", .type = FieldType::Choice, .label = QT_TRANSLATE_NOOP("Field", "Target group"),
             .choices = {"employed", "not_employed"}, .unit = "employer"},
            {.path = "employer_name", .label = QT_TRANSLATE_NOOP("Field", "Employer"), .maxLength = 200,
             .mandatoryIf = isEmployed, .sensitivity = Sensitivity::P1, .unit = "employer"},
            {.path = "employer_org_number", .label = QT_TRANSLATE_NOOP("Field", "Employer's organisation number"),
             .maxLength = 40, .mandatoryIf = isEmployed, .unit = "employer", .rule = organisationNumber},
        };
        addStamps(s.fields);
        return s;
    }();
    return schema;
}

const Schema& enrolmentSchema()
{
    static const Schema schema = [] {
        Schema s;
        s.kind = kind::Enrolment;
        s.fields = {made("activity_id", FieldType::Uuid), made("participation_id", FieldType::Uuid),
                    made("participant_id", FieldType::Uuid), made("project_id", FieldType::Uuid)};
        addStamps(s.fields);
        return s;
    }();
    return schema;
}

} // namespace sek::attendance
