// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/field_checks.h"
#include "core/domain/attendance/kinds.h"

#include <QtGlobal>

namespace sek::attendance {

namespace {

Field choice(const char* path, std::vector<std::string> choices, const char* label = nullptr)
{
    Field f = made(path, FieldType::Choice, label);
    f.choices = std::move(choices);
    return f;
}

Field file(const char* path)
{
    Field f = made(path);
    f.attachment = true;
    return f;
}

Schema hubOnly(const char* kind, std::vector<Field> fields)
{
    Schema s;
    s.kind = kind;
    s.fields = std::move(fields);
    addStamps(s.fields);
    return s;
}

} // namespace

const Schema& attendanceReportSchema()
{
    static const Schema schema = hubOnly(
        kind::AttendanceReport,
        {
            made("participation_id", FieldType::Uuid),
            made("participant_id", FieldType::Uuid),
            made("project_id", FieldType::Uuid),
            made("period", FieldType::Text, QT_TRANSLATE_NOOP("Field", "Period")),
            made("revision", FieldType::Integer, QT_TRANSLATE_NOOP("Field", "Revision")),
            choice("state", {"draft", "reported", "code_active", "signed", "rejected", "locked", "void"},
                   QT_TRANSLATE_NOOP("Field", "State")),
            made("total_minutes", FieldType::Integer, QT_TRANSLATE_NOOP("Field", "Attended time")),
            made("reported_minutes", FieldType::Integer, QT_TRANSLATE_NOOP("Field", "Reported time")),
            made("content_hash", FieldType::Text, QT_TRANSLATE_NOOP("Field", "Fingerprint of the content")),
            made("reported_by", FieldType::Uuid, QT_TRANSLATE_NOOP("Field", "Reported by")),
            made("reported_at", FieldType::Instant, QT_TRANSLATE_NOOP("Field", "Reported")),
            made("signed_at", FieldType::Instant, QT_TRANSLATE_NOOP("Field", "Signed")),
            made("lock_on", FieldType::Date, QT_TRANSLATE_NOOP("Field", "Locked from")),
            choice("reject_code", {"hours_too_high", "hours_too_low", "wrong_activity", "not_me", "other"},
                   QT_TRANSLATE_NOOP("Field", "Not correct because")),
            made("reject_text", FieldType::Lines, QT_TRANSLATE_NOOP("Field", "What is not correct")),
            made("correction_reason", FieldType::Lines, QT_TRANSLATE_NOOP("Field", "Reason for the correction")),
            made("claim_ref", FieldType::Text, QT_TRANSLATE_NOOP("Field", "Payment claim")),
            made("disputed_at", FieldType::Instant, QT_TRANSLATE_NOOP("Field", "Objection made")),
            made("dispute_text", FieldType::Lines, QT_TRANSLATE_NOOP("Field", "Objection")),
            made("void_reason", FieldType::Lines, QT_TRANSLATE_NOOP("Field", "Reason")),
            file("paper.sha256"),
        });
    return schema;
}

const Schema& certificateSchema()
{
    static const Schema schema = hubOnly(
        kind::Certificate,
        {made("report_id", FieldType::Uuid), made("revision", FieldType::Integer, QT_TRANSLATE_NOOP("Field", "Revision")),
         made("number", FieldType::Text, QT_TRANSLATE_NOOP("Field", "Certificate number")),
         choice("kind", {"po1", "po2", "generic"}),
         choice("state", {"preliminary", "final", "superseded", "void"}, QT_TRANSLATE_NOOP("Field", "State")),
         file("pdf_sha256"), made("byte_size", FieldType::Integer), choice("pdf_of", {"preliminary", "final", "superseded"}),
         made("content_hash"), made("generated_at", FieldType::Instant),
         made("project_id", FieldType::Uuid), made("participant_id", FieldType::Uuid), made("period")});
    return schema;
}

const Schema& scbExportSchema()
{
    static const Schema schema = hubOnly(
        kind::ScbExport,
        {made("project_id", FieldType::Uuid), made("month", FieldType::Text, QT_TRANSLATE_NOOP("Field", "Month")),
         made("profile"), made("sequence", FieldType::Integer), choice("format", {"xlsx", "csv", "clipboard"}),
         made("sha256"),
         choice("state", {"draft", "generated", "submitted", "superseded"}, QT_TRANSLATE_NOOP("Field", "State")),
         made("submitted_on", FieldType::Date, QT_TRANSLATE_NOOP("Field", "Submitted on"))});
    return schema;
}

const Schema& reminderSchema()
{
    static const Schema schema =
        hubOnly(kind::Reminder, {made("report_id", FieldType::Uuid), made("project_id", FieldType::Uuid),
                                 made("participant_id", FieldType::Uuid), made("month"), made("step", FieldType::Integer),
                                 made("week", FieldType::Date), made("locked", FieldType::Integer),
                                 made("sent_at", FieldType::Instant)});
    return schema;
}

const Schema& callBackSchema()
{
    static const Schema schema =
        hubOnly(kind::CallBack, {made("report_id", FieldType::Uuid), made("project_id", FieldType::Uuid),
                                 made("participant_id", FieldType::Uuid), made("revision", FieldType::Integer),
                                 choice("outcome", {"confirmed", "denied", "not_reached"}, QT_TRANSLATE_NOOP("Field", "Answer")),
                                 made("source", FieldType::Text, QT_TRANSLATE_NOOP("Field", "Where the contact came from")),
                                 made("asked_by", FieldType::Uuid, QT_TRANSLATE_NOOP("Field", "Asked by")),
                                 made("asked_on", FieldType::Date, QT_TRANSLATE_NOOP("Field", "Asked on"))});
    return schema;
}

/// Without the entries, as the report's.
const Schema& hoursProposalSchema()
{
    static const Schema schema =
        hubOnly(kind::HoursProposal, {made("participation_id", FieldType::Uuid), made("participant_id", FieldType::Uuid),
                                      made("project_id", FieldType::Uuid), made("period", FieldType::Text, QT_TRANSLATE_NOOP("Field", "Period")),
                                      choice("state", {"open", "taken", "declined"}, QT_TRANSLATE_NOOP("Field", "State")),
                                      made("note", FieldType::Lines, QT_TRANSLATE_NOOP("Field", "What the staff should know")),
                                      made("made_at", FieldType::Instant, QT_TRANSLATE_NOOP("Field", "Proposed")),
                                      made("answer", FieldType::Lines, QT_TRANSLATE_NOOP("Field", "Answer")),
                                      made("answered_by", FieldType::Uuid), made("answered_at", FieldType::Instant)});
    return schema;
}

} // namespace sek::attendance
