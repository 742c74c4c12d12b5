// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/field_checks.h"
#include "core/domain/attendance/kinds.h"

#include <QtGlobal>

namespace sek::attendance {

namespace {

std::vector<Issue> projectRules(const RuleContext& c)
{
    return dateOrder(c.body, "start_date", "end_date");
}

std::vector<Issue> occasionRules(const RuleContext& c)
{
    const int start = minuteOfDay(text(c.body, "start_time")), end = minuteOfDay(text(c.body, "end_time"));
    if (start < 0 || end < 0) return {};
    if (end <= start) return {{"end_time", "ERR_TIME_ORDER", Severity::Error, Json::object()}};
    if (integer(c.body, "break_minutes") >= end - start)
        return {{"break_minutes", "ERR_RANGE", Severity::Error, {{"min", 0}, {"max", end - start - 1}}}};
    return {};
}

/// How reports are made, rounded and signed.
std::vector<Field> settings()
{
    return {
        {.path = "sign_unit", .type = FieldType::Choice, .label = QT_TRANSLATE_NOOP("Field", "Signed by"),
         .hint = QT_TRANSLATE_NOOP("Field", "What one signature covers: a month, a day or a single session."),
         .mandatory = true, .choices = {"month", "day", "occasion"}},
        {.path = "rounding_rule", .type = FieldType::Choice, .label = QT_TRANSLATE_NOOP("Field", "Rounding"),
         .mandatory = true, .choices = {"none", "floor_half_hour", "floor_hour"}, .unit = "rounding"},
        {.path = "rounding_level", .type = FieldType::Choice, .label = QT_TRANSLATE_NOOP("Field", "Rounded per"),
         .mandatory = true, .choices = {"day", "month"}, .unit = "rounding"},
        {.path = "max_minutes_per_day", .type = FieldType::Integer,
         .label = QT_TRANSLATE_NOOP("Field", "Most minutes a day"),
         .hint = QT_TRANSLATE_NOOP("Field", "More needs a note on the day."), .mandatory = true,
         .rule = [](const Field& f, const Json& v, const RuleContext&) { return range(f, v, 1, 1440); }},
        {.path = "min_attendance_percent", .type = FieldType::Integer,
         .label = QT_TRANSLATE_NOOP("Field", "Least attendance in per cent"),
         .rule = [](const Field& f, const Json& v, const RuleContext&) { return range(f, v, 0, 100); }},
        {.path = "signing_methods", .label = QT_TRANSLATE_NOOP("Field", "How participants sign"), .maxLength = 60,
         .mandatory = true, .choices = {"otp_sms", "otp_email", "paper"}, .rule = signingMethods},
        {.path = "responsible_methods", .label = QT_TRANSLATE_NOOP("Field", "How the person responsible signs"),
         .maxLength = 60, .mandatory = true, .choices = {"otp_sms", "otp_email"}, .rule = signingMethods},
        {.path = "code_profile", .type = FieldType::Choice, .label = QT_TRANSLATE_NOOP("Field", "Length of codes"),
         .mandatory = true, .choices = {"four_digit", "six_digit"}},
        {.path = "dispute_days", .type = FieldType::Integer, .label = QT_TRANSLATE_NOOP("Field", "Days for objections"),
         .mandatory = true,
         .rule = [](const Field& f, const Json& v, const RuleContext&) { return range(f, v, 0, 60); }},
        {.path = "offline_codes", .type = FieldType::Flag, .label = QT_TRANSLATE_NOOP("Field", "Sign without a connection"),
         .hint = QT_TRANSLATE_NOOP("Field", "Codes may be sent ahead and typed on a prepared device where there is no network."),
         .unit = "offline"},
        {.path = "offline_hours", .type = FieldType::Integer,
         .label = QT_TRANSLATE_NOOP("Field", "Hours a code sent ahead is valid"),
         .hint = QT_TRANSLATE_NOOP("Field", "72 unless said otherwise, at most 168."), .unit = "offline",
         .rule = [](const Field& f, const Json& v, const RuleContext&) { return range(f, v, 1, 168); }},
        {.path = "staff_domains", .label = QT_TRANSLATE_NOOP("Field", "Mail domains of the staff"),
         .hint = QT_TRANSLATE_NOOP("Field", "Codes to mailboxes there prove less. Separate several by spaces."),
         .maxLength = 500},
        {.path = "scb_enabled", .type = FieldType::Flag, .label = QT_TRANSLATE_NOOP("Field", "Statistics every month"),
         .unit = "scb"},
        {.path = "scb_focus", .label = QT_TRANSLATE_NOOP("Field", "Main orientation"), .maxLength = 100, .unit = "scb"},
        {.path = "scb_profile", .label = QT_TRANSLATE_NOOP("Field", "Layout of the statistics"), .maxLength = 60,
         .unit = "scb"},
    };
}

} // namespace

const Schema& reportSettingsSchema()
{
    static const Schema schema = [] {
        Schema s;
        s.kind = kind::Project;
        s.fields = settings();
        return s;
    }();
    return schema;
}

const Schema& projectSchema()
{
    static const Schema schema = [] {
        Schema s;
        s.kind = kind::Project;
        s.crossRules = projectRules;
        s.fields = {
            {.path = "project_no", .label = QT_TRANSLATE_NOOP("Field", "Project number"), .maxLength = 40,
             .mandatory = true, .searched = true},
            {.path = "name", .label = QT_TRANSLATE_NOOP("Field", "Project name"), .maxLength = 200, .mandatory = true,
             .searched = true},
            {.path = "short_name", .label = QT_TRANSLATE_NOOP("Field", "Short name"),
             .hint = QT_TRANSLATE_NOOP("Field", "Used in text messages: at most 18 letters without diacritics."),
             .maxLength = 18, .mandatory = true, .rule = shortAscii},
            {.path = "programme_period", .type = FieldType::Choice,
             .label = QT_TRANSLATE_NOOP("Field", "Programme period"), .mandatory = true,
             .choices = {"2014_2020", "2021_2027", "other"}, .unit = "programme"},
            {.path = "programme_area", .label = QT_TRANSLATE_NOOP("Field", "Programme area"), .maxLength = 40,
             .codeList = "programme_areas", .unit = "programme"},
            {.path = "start_date", .type = FieldType::Date, .label = QT_TRANSLATE_NOOP("Field", "First day"),
             .mandatory = true, .unit = "dates"},
            {.path = "end_date", .type = FieldType::Date, .label = QT_TRANSLATE_NOOP("Field", "Last day"),
             .mandatory = true, .unit = "dates"},
            {.path = "keep_until", .type = FieldType::Date, .label = QT_TRANSLATE_NOOP("Field", "Keep until"),
             .hint = QT_TRANSLATE_NOOP("Field", "Nothing about the project is erased before.")},
        };
        for (Field f : settings()) {
            f.setBy = SetBy::OnceUser; // afterwards by `SetReportSettings` alone
            s.fields.push_back(std::move(f));
        }
        s.fields.push_back(made("last_certificate", FieldType::Integer));
        addStamps(s.fields);
        return s;
    }();
    return schema;
}

const Schema& activitySchema()
{
    static const Schema schema = [] {
        Schema s;
        s.kind = kind::Activity;
        s.crossRules = projectRules;
        s.fields = {
            {.path = "project_id", .type = FieldType::Uuid, .mandatory = true, .setBy = SetBy::OnceUser},
            {.path = "code", .label = QT_TRANSLATE_NOOP("Field", "Code"), .maxLength = 16, .mandatory = true,
             .searched = true},
            {.path = "title", .label = QT_TRANSLATE_NOOP("Field", "Activity title"), .maxLength = 200, .mandatory = true,
             .searched = true},
            {.path = "kind", .label = QT_TRANSLATE_NOOP("Field", "Kind of activity"), .maxLength = 60, .mandatory = true,
             .codeList = "activity_kinds"},
            {.path = "is_continuous", .type = FieldType::Flag, .label = QT_TRANSLATE_NOOP("Field", "Without sessions"),
             .hint = QT_TRANSLATE_NOOP("Field", "Recurring work such as self-study is one activity for the whole project."),
             .setBy = SetBy::OnceUser},
            {.path = "mode", .type = FieldType::Choice, .label = QT_TRANSLATE_NOOP("Field", "Form of activity"), .mandatory = true,
             .choices = {"on_site", "remote", "self_study"}},
            {.path = "start_date", .type = FieldType::Date, .label = QT_TRANSLATE_NOOP("Field", "First day"),
             .unit = "dates"},
            {.path = "end_date", .type = FieldType::Date, .label = QT_TRANSLATE_NOOP("Field", "Last day"),
             .unit = "dates"},
            {.path = "place", .label = QT_TRANSLATE_NOOP("Field", "Place"), .maxLength = 200},
            {.path = "trainer_name", .label = QT_TRANSLATE_NOOP("Field", "Trainer"), .maxLength = 200,
             .sensitivity = Sensitivity::P1},
        };
        addStamps(s.fields);
        return s;
    }();
    return schema;
}

const Schema& occasionSchema()
{
    static const Schema schema = [] {
        Schema s;
        s.kind = kind::Occasion;
        s.crossRules = occasionRules;
        s.fields = {
            {.path = "project_id", .type = FieldType::Uuid, .mandatory = true, .setBy = SetBy::OnceUser},
            {.path = "activity_id", .type = FieldType::Uuid, .mandatory = true, .setBy = SetBy::OnceUser},
            {.path = "date", .type = FieldType::Date, .label = QT_TRANSLATE_NOOP("Field", "Date"), .mandatory = true,
             .setBy = SetBy::OnceUser},
            {.path = "start_time", .label = QT_TRANSLATE_NOOP("Field", "Begins"), .maxLength = 5, .mandatory = true,
             .unit = "time", .rule = timeOfDay},
            {.path = "end_time", .label = QT_TRANSLATE_NOOP("Field", "Ends"), .maxLength = 5, .mandatory = true,
             .unit = "time", .rule = timeOfDay},
            {.path = "break_minutes", .type = FieldType::Integer, .label = QT_TRANSLATE_NOOP("Field", "Break in minutes"),
             .unit = "time", .rule = [](const Field& f, const Json& v, const RuleContext&) { return range(f, v, 0, 1439); }},
            {.path = "place", .label = QT_TRANSLATE_NOOP("Field", "Place"), .maxLength = 200},
            {.path = "state", .type = FieldType::Choice, .label = QT_TRANSLATE_NOOP("Field", "State"), .mandatory = true,
             .choices = {"planned", "held", "cancelled"}},
            made("planned_minutes", FieldType::Integer, QT_TRANSLATE_NOOP("Field", "Planned minutes")),
        };
        addStamps(s.fields);
        return s;
    }();
    return schema;
}

} // namespace sek::attendance
