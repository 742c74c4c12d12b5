// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/person_export.h"

#include "core/domain/attendance/erasure.h"
#include "core/domain/attendance/kinds.h"
#include "core/domain/signing/signing.h"
#include "ui/attendance/month_texts.h"
#include "ui/attendance/report_month.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <memory>

namespace sek {

namespace {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(sek::PersonExport)
};

bool isAbout(const Schema& schema, const RecordId& id, const Json& body, const RecordId& participant)
{
    return id == participant || std::ranges::any_of(schema.fields, [&](const Field& f) {
               return f.type == FieldType::Uuid && text(body, f.path) == participant.text();
           });
}

QString kindName(const std::string& k)
{
    if (k == kind::Participant) return ExportWords::tr("The participant");
    if (k == kind::ParticipantIdentity) return ExportWords::tr("Identity number");
    if (k == kind::Participation) return ExportWords::tr("Participation in a project");
    if (k == kind::Enrolment) return ExportWords::tr("Expected at an activity");
    if (k == signing::kind::ContactChannel) return ExportWords::tr("Phone or e-mail address for codes");
    if (k == kind::AttendanceReport) return ExportWords::tr("Month");
    if (k == signing::kind::FrozenContent) return ExportWords::tr("What was signed");
    if (k == signing::kind::Signature) return ExportWords::tr("Signature");
    if (k == signing::kind::SignatureRevocation) return ExportWords::tr("Signature taken back");
    if (k == kind::Certificate) return ExportWords::tr("Certificate");
    if (k == kind::Reminder) return ExportWords::tr("Reminder");
    if (k == kind::HoursProposal) return ExportWords::tr("Proposed hours");
    if (k == kind::IdentityLook) return ExportWords::tr("Identity number shown");
    if (k == kind::CallBack) return ExportWords::tr("Question whether they signed");
    return ExportWords::tr("Rights in this program");
}

QString cell(const QString& tag, const QString& words)
{
    return QStringLiteral("<%1>%2</%1>").arg(tag, words.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

void collect(Workspace& workspace, const OrgId& org, QObject* context, std::size_t next, const std::shared_ptr<PersonExport>& person,
             const std::function<void(PersonExport)>& done)
{
    const auto schemas = attendance::personalSchemas();
    if (next >= schemas.size()) return done(std::move(*person));
    const Schema& schema = *schemas[next];
    workspace.records(org, schema.kind, context, [&workspace, org, context, next, person, done, &schema](const std::vector<RecordView>& found) {
        for (const RecordView& r : found)
            if (isAbout(schema, r.id, r.body, person->participant)) person->records.push_back({{schema.kind, r.id}, 0, false, cj1::write(r.body)});
        collect(workspace, org, context, next + 1, person, done);
    });
}

} // namespace

void collectPerson(Workspace& workspace, const OrgId& org, const RecordId& participant, QObject* context, std::function<void(PersonExport)> done)
{
    collect(workspace, org, context, 0, std::make_shared<PersonExport>(PersonExport{participant, {}}), done);
}

QByteArray personJson(const PersonExport& person, const OrgView& view, Instant at)
{
    Json records = Json::array();
    for (const Record& r : person.records) records.push_back({{"kind", r.key.kind}, {"id", r.key.id.text()}, {"body", r.value()}});
    const Json all = {{"v", 1}, {"exported_at", toRfc3339(at)}, {"organisation", text(view.state.organisation, "legal_name")}, {"records", std::move(records)}};
    return QByteArray::fromStdString(all.dump(1));
}

QByteArray personPage(const PersonExport& person, const OrgView& view, Instant at)
{
    const std::string zone = text(view.state.organisation, "time_zone", "UTC");
    const QString title = ExportWords::tr("What is held about a participant");
    QString out = QStringLiteral("<!DOCTYPE html><html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title><style>body{font:16px sans-serif;max-width:50rem;"
                                 "margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;"
                                 "padding:.25rem .5rem;border-bottom:1px solid #bbb}th{width:40%;font-weight:600}</style></head><body>")
                      .arg(QLocale().name().left(2), title.toHtmlEscaped());
    out += cell(QStringLiteral("h1"), title);
    //: %1 organisation, %2 day and time
    out += cell(QStringLiteral("p"), ExportWords::tr("%1, %2").arg(qtext(view.state.organisation, "legal_name"), texts::moment(at, zone, view.today)));
    for (const Record& r : person.records) {
        const auto schemas = attendance::personalSchemas();
        const auto schema = std::ranges::find_if(schemas, [&](const Schema* s) { return s->kind == r.key.kind; });
        if (schema == schemas.end()) continue;
        const Json body = r.value();
        QString rows;
        for (const Field& f : (*schema)->fields) {
            const Json& value = sek::at(body, f.path);
            if (!f.label || f.type == FieldType::Uuid || isEmpty(value)) continue;
            const QString words = f.type == FieldType::Instant && value.is_string()
                                      ? texts::moment(parseRfc3339(value.get<std::string>()).value_or(Instant()), zone, view.today)
                                  : value.is_number_integer() ? QString::number(value.get<std::int64_t>())
                                                              : texts::value(f, value);
            if (!words.isEmpty()) rows += QStringLiteral("<tr>") + cell(QStringLiteral("th"), texts::label(f)) + cell(QStringLiteral("td"), words) + QStringLiteral("</tr>");
        }
        if (r.key.kind == kind::AttendanceReport)
            for (const KioskMonth::Line& line : reportLines(view, body))
                rows += QStringLiteral("<tr>") + cell(QStringLiteral("th"), month::longDay(line.date)) +
                        cell(QStringLiteral("td"), line.activity + QStringLiteral(" · ") + month::hoursInWords(line.minutes) +
                                                       (line.note.isEmpty() ? QString() : QStringLiteral(" · ") + line.note)) +
                        QStringLiteral("</tr>");
        if (rows.isEmpty()) continue;
        out += cell(QStringLiteral("h2"), kindName(r.key.kind)) + QStringLiteral("<table>") + rows + QStringLiteral("</table>");
    }
    out += cell(QStringLiteral("p"), ExportWords::tr("The file beside this one holds the same, and what has no words here, for another program."));
    return (out + QStringLiteral("</body></html>\n")).toUtf8();
}

} // namespace sek
