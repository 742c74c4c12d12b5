// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/history_attendance.h"

#include "core/domain/attendance/report.h"
#include "ui/organisations/record_lookup.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace sek {

namespace {

struct AttendanceTr
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

/// What a sentence names.
enum class About { Project, Activity, Session, Role, Person, Channel, Report, Reports, Asked, Month, Proposal };

struct Words
{
    const char* command;
    About about;
    const char* text;
};

constexpr Words AllWords[] = {
    {"AddProject", About::Project, QT_TRANSLATE_NOOP("History", "Added the project: %1")},
    {"EditProject", About::Project, QT_TRANSLATE_NOOP("History", "Changed the project: %1")},
    {"SetReportSettings", About::Project, QT_TRANSLATE_NOOP("History", "Changed the rules for the months: %1")},
    {"NoteStaffReminder", About::Project, QT_TRANSLATE_NOOP("History", "Reminded the staff of unsigned months: %1")},
    {"NoteWeeklyReport", About::Project, QT_TRANSLATE_NOOP("History", "Told the project contacts how codes were used: %1")},
    {"AddActivity", About::Activity, QT_TRANSLATE_NOOP("History", "Added the activity: %1")},
    {"EditActivity", About::Activity, QT_TRANSLATE_NOOP("History", "Changed the activity: %1")},
    {"RemoveActivity", About::Activity, QT_TRANSLATE_NOOP("History", "Removed the activity: %1")},
    {"PlanOccasions", About::Activity, QT_TRANSLATE_NOOP("History", "Planned sessions: %1")},
    {"Enrol", About::Activity, QT_TRANSLATE_NOOP("History", "Participants are expected: %1")},
    {"EndEnrolment", About::Activity, QT_TRANSLATE_NOOP("History", "A participant is no longer expected: %1")},
    {"EditOccasion", About::Session, QT_TRANSLATE_NOOP("History", "Changed a session: %1")},
    {"RemoveOccasion", About::Session, QT_TRANSLATE_NOOP("History", "Took a session out of the plan: %1")},
    {"GrantProjectRole", About::Role, QT_TRANSLATE_NOOP("History", "Gave a role: %1")},
    {"EndProjectRole", About::Role, QT_TRANSLATE_NOOP("History", "Ended a role: %1")},
    {"GrantOwnAccess", About::Person, QT_TRANSLATE_NOOP("History", "Signs in on their own now: %1")},
    {"RegisterParticipant", About::Person, QT_TRANSLATE_NOOP("History", "Registered the participant: %1")},
    {"AddParticipation", About::Person, QT_TRANSLATE_NOOP("History", "Takes part in the project: %1")},
    {"EditParticipation", About::Person, QT_TRANSLATE_NOOP("History", "Changed when somebody takes part: %1")},
    {"EditParticipant", About::Person, QT_TRANSLATE_NOOP("History", "Changed the participant: %1")},
    {"ChangeIdentity", About::Person, QT_TRANSLATE_NOOP("History", "Changed the identity number: %1")},
    {"RevealIdentity", About::Person, QT_TRANSLATE_NOOP("History", "Had the identity number shown: %1")},
    {"AddContactChannel", About::Channel, QT_TRANSLATE_NOOP("History", "Added a phone or address for codes: %1")},
    {"ChangeContactChannel", About::Channel, QT_TRANSLATE_NOOP("History", "Changed a phone or address for codes: %1")},
    {"WitnessContactChannel", About::Channel, QT_TRANSLATE_NOOP("History", "Saw an identity document: %1")},
    {"RetireContactChannel", About::Channel, QT_TRANSLATE_NOOP("History", "No longer uses a phone or address: %1")},
    {"BlockContactChannel", About::Channel, QT_TRANSLATE_NOOP("History", "Stopped messages to a phone or address: %1")},
    {"ProposeHours", About::Month, QT_TRANSLATE_NOOP("History", "Proposed hours: %1")},
    {"AnswerProposal", About::Proposal, QT_TRANSLATE_NOOP("History", "Answered proposed hours: %1")},
    {"RecordAttendance", About::Month, QT_TRANSLATE_NOOP("History", "Entered hours: %1")},
    {"FreezeReports", About::Reports, QT_TRANSLATE_NOOP("History", "Froze months to report them: %1")},
    {"ThawReports", About::Reports, QT_TRANSLATE_NOOP("History", "Months can be edited again: %1")},
    {"ClaimReports", About::Reports, QT_TRANSLATE_NOOP("History", "Marked as claimed: %1")},
    {"LockReports", About::Reports, QT_TRANSLATE_NOOP("History", "Locked after the time for objections: %1")},
    {"NoteCodeOpened", About::Asked, QT_TRANSLATE_NOOP("History", "A code is on its way: %1")},
    {"NoteCodeClosed", About::Asked, QT_TRANSLATE_NOOP("History", "A code ended without a signature: %1")},
    {"RecordSignature", About::Asked, QT_TRANSLATE_NOOP("History", "The right code was typed: %1")},
    {"RestoreSigned", About::Report, QT_TRANSLATE_NOOP("History", "Signed before the hub came back from a backup, and handed back: %1")},
    {"RevokeCode", About::Report, QT_TRANSLATE_NOOP("History", "The participant had not asked for the code: %1")},
    {"RejectReport", About::Report, QT_TRANSLATE_NOOP("History", "Sent back by the participant: %1")},
    {"OpenCorrection", About::Report, QT_TRANSLATE_NOOP("History", "Opened a correction: %1")},
    {"DisputeReport", About::Report, QT_TRANSLATE_NOOP("History", "Objected to a signature: %1")},
    {"ResolveDispute", About::Report, QT_TRANSLATE_NOOP("History", "Decided about an objection: %1")},
    {"NoteCallBack", About::Report, QT_TRANSLATE_NOOP("History", "Noted whether the participant had signed: %1")},
    {"RequestReopening", About::Report, QT_TRANSLATE_NOOP("History", "Asked to open a locked month: %1")},
    {"ReopenLocked", About::Report, QT_TRANSLATE_NOOP("History", "Opened a locked month: %1")},
    {"VoidReport", About::Report, QT_TRANSLATE_NOOP("History", "Voided a month: %1")},
    {"SubmitPaper", About::Report, QT_TRANSLATE_NOOP("History", "Passed on a month signed on paper: %1")},
    {"AcceptPaper", About::Report, QT_TRANSLATE_NOOP("History", "Compared the paper, the month is signed: %1")},
    {"ReturnPaper", About::Report, QT_TRANSLATE_NOOP("History", "Sent a signed paper back: %1")},
    {"NoteReminder", About::Report, QT_TRANSLATE_NOOP("History", "Reminded the participant: %1")},
    {"NoteCertificate", About::Report, QT_TRANSLATE_NOOP("History", "Made a certificate: %1")},
    {"NoteExport", About::Project, QT_TRANSLATE_NOOP("History", "Made values for statistics: %1")},
    {"SubmitExport", About::Project, QT_TRANSLATE_NOOP("History", "Marked statistics as sent: %1")},
};

/// An empty one for what is not there any more, or never was for this person.
Json found(const RecordList& list, const std::string& id)
{
    const Json* body = bodyOf(list, id);
    return body ? *body : Json::object();
}

QString unknownPerson()
{
    return AttendanceTr::tr("a participant");
}

QString personIn(const OrgView& view, const std::string& participant)
{
    const Json p = found(view.attendance.participants, participant);
    const QString name = (qtext(p, "given_name") + u' ' + qtext(p, "family_name")).trimmed();
    return name.isEmpty() || boolean(p, "protected_identity") ? unknownPerson() : name;
}

QString monthIn(const std::string& period)
{
    const QDate day = isoDate(period.substr(0, 10)), month = isoDate(period.substr(0, 7) + "-01");
    if (day.isValid()) return texts::date(day);
    return month.isValid() ? texts::month(month) : QString();
}

QString personAndMonth(const QString& person, const std::string& period)
{
    const QString month = monthIn(period);
    //: %1 person, %2 month
    return month.isEmpty() ? person : AttendanceTr::tr("%1, %2", "person, month").arg(person, month);
}

/// A certificate's id follows from its report's. Null when it is of none that is known here.
const ReportHead* reportOfCertificate(const OrgView& view, const RecordId& certificate)
{
    const ReportHead* of = nullptr;
    view.attendance.reports.eachHead([&](const ReportHead& r) {
        for (int revision = 1; !of && revision <= r.revision; ++revision)
            if (attendance::certificateKey(r.id, revision).id == certificate) of = &r;
    });
    return of;
}

QString reportIn(const OrgView& view, const std::string& text)
{
    const auto id = RecordId::parse(text);
    const ReportHead* r = id ? view.attendance.reports.head(*id) : nullptr;
    if (id && !r) r = reportOfCertificate(view, *id);
    return r ? personAndMonth(personIn(view, r->participant.text()), r->period) : personAndMonth(unknownPerson(), {});
}

QString several(const OrgView& view, const Json& list)
{
    QStringList out;
    int more = 0;
    if (list.is_array())
        for (const Json& item : list) {
            const std::string id = item.is_string() ? item.get<std::string>() : text(item, "id");
            if (out.size() < 3) out << reportIn(view, id);
            else ++more;
        }
    out.removeDuplicates();
    QString all = out.join(QStringLiteral("; "));
    if (more > 0) all = AttendanceTr::tr("%1 and %n more", nullptr, more).arg(all);
    return all;
}

QString projectIn(const OrgView& view, const Json& args)
{
    QString name = qtext(at(args, "body"), "name");
    for (const char* key : {"project_id", "id"})
        if (name.isEmpty()) name = qtext(found(view.attendance.projects, text(args, key)), "name");
    return name;
}

QString activityIn(const OrgView& view, const Json& args)
{
    QString name = qtext(at(args, "body"), "title");
    for (const char* key : {"activity_id", "id"})
        if (name.isEmpty()) name = qtext(found(view.attendance.activities, text(args, key)), "title");
    if (name.isEmpty())
        name = qtext(found(view.attendance.activities, text(found(view.attendance.enrolments, text(args, "id")), "activity_id")), "title");
    return name;
}

QString sessionIn(const OrgView& view, const Json& args)
{
    const Json session = found(view.attendance.occasions, text(args, "id"));
    const QString name = qtext(found(view.attendance.activities, text(session, "activity_id")), "title");
    const QDate day = isoDate(text(session, "date"));
    return day.isValid() ? AttendanceTr::tr("%1, %2", "activity, day").arg(name, texts::date(day)) : name;
}

QString roleIn(const OrgView& view, const Json& args)
{
    const Json grant = args.contains("role") ? args : found(view.attendance.grants, text(args, "id"));
    const std::string participant = text(grant, "participant_id");
    QString who = participant.empty() ? view.nameOf(text(grant, "account")) : personIn(view, participant);
    if (who.isEmpty()) who = AttendanceTr::tr("somebody who is not listed");
    //: %1 person, %2 role, %3 project
    return AttendanceTr::tr("%1, %2, %3", "person, role, project").arg(who, texts::choice("role", text(grant, "role")), projectIn(view, {{"project_id", text(grant, "project_id")}}));
}

QString channelIn(const OrgView& view, const Json& args)
{
    const Json typed = at(args, "body");
    const Json channel = typed.is_object() && typed.contains("owner") ? typed : found(view.attendance.channels, text(args, "id"));
    return text(channel, "owner_kind") == "account" ? view.nameOf(text(channel, "owner")) : personIn(view, text(channel, "owner"));
}

QString personOf(const OrgView& view, const Json& args)
{
    const Json typed = at(args, "person");
    if (const QString name = (qtext(typed, "given_name") + u' ' + qtext(typed, "family_name")).trimmed(); !name.isEmpty())
        return boolean(typed, "protected_identity") ? unknownPerson() : name;
    std::string id = text(args, "participant_id", text(at(args, "body"), "participant_id"));
    if (id.empty()) id = text(found(view.attendance.participations, text(args, "id")), "participant_id", text(args, "id"));
    return personIn(view, id);
}

QString subject(About about, const Json& args, const OrgView& view)
{
    switch (about) {
    case About::Project: return projectIn(view, args);
    case About::Activity: return activityIn(view, args);
    case About::Session: return sessionIn(view, args);
    case About::Role: return roleIn(view, args);
    case About::Person: return personOf(view, args);
    case About::Channel: return channelIn(view, args);
    case About::Report: return reportIn(view, text(args, "report_id", text(args, "id")));
    case About::Reports: return several(view, args.contains("reports") ? at(args, "reports") : at(args, "ids"));
    case About::Asked: {
        const Json& ask = at(args, "ask");
        if (text(ask, "document_kind") == "attendance_report") return several(view, at(ask, "documents"));
        const Json& first = at(ask, "documents");
        return channelIn(view, {{"id", first.is_array() && !first.empty() ? text(first.front(), "id") : std::string()}});
    }
    case About::Month: {
        const Json here = found(view.attendance.participations, text(args, "participation_id"));
        return personAndMonth(personIn(view, text(here, "participant_id")), text(args, "period"));
    }
    case About::Proposal: {
        const Json proposal = found(view.attendance.proposals, text(args, "id"));
        return personAndMonth(personIn(view, text(proposal, "participant_id")), text(proposal, "period"));
    }
    }
    return {};
}

} // namespace

QString documentSentence(const OrgView& view, const std::string& document)
{
    const auto id = RecordId::parse(document);
    return id && view.attendance.reports.head(*id) ? reportIn(view, document) : QString();
}

QString attendanceSentence(const HistoryEntry& e, const OrgView& view)
{
    for (const Words& w : AllWords) {
        if (e.name != w.command) continue;
        QString about = subject(w.about, e.args, view);
        if (about.isEmpty()) about = AttendanceTr::tr("(removed since)");
        return QCoreApplication::translate("History", w.text).arg(about);
    }
    return {};
}

bool isAttendanceCommand(std::string_view name)
{
    return std::ranges::any_of(AllWords, [&](const Words& w) { return name == w.command; });
}

std::string historyBatch(const HistoryEntry& e)
{
    return e.erasedOn.empty() && (e.name == "RegisterParticipant" || e.name == "AddParticipation") ? text(e.args, "batch") : std::string();
}

QString batchSentence(int commands)
{
    return AttendanceTr::tr("Imported %n participant(s)", nullptr, commands);
}

} // namespace sek
