// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/register_problems.h"

#include "core/domain/attendance/kinds.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/texts/texts.h"

namespace sek {

namespace {

const QString Again = QStringLiteral("again");
const QString Join = QStringLiteral("join");

bool isKnown(const Problem& p)
{
    return p.rejection.code == "ERR_PARTICIPANT_EXISTS";
}

} // namespace

bool RegisterProblems::knows(const Problem& p) const
{
    return p.name == "RegisterParticipant";
}

QString RegisterProblems::title(const Problem& p) const
{
    return isKnown(p) ? tr("Somebody is registered already") : tr("Somebody was not registered");
}

QString RegisterProblems::about(const Problem& p) const
{
    const Json& person = at(p.args, "person");
    if (boolean(person, "protected_identity")) return tr("a participant");
    return (qtext(person, "given_name") + u' ' + qtext(person, "family_name")).trimmed();
}

QString RegisterProblems::why(const Problem& p) const
{
    return isKnown(p) ? tr("The identity number is somebody’s already, perhaps of another project.") : ProblemSubject::why(p);
}

QList<DiffTable::Row> RegisterProblems::typed(const Problem& p) const
{
    QList<DiffTable::Row> rows;
    const auto add = [&](const Schema& schema, const char* part) {
        for (const Field& f : schema.fields)
            if (const QString value = texts::value(f, at(at(p.args, part), f.path)); f.type != FieldType::Uuid && !value.isEmpty())
                rows.append(row(texts::label(f), {}, value));
    };
    add(attendance::participantSchema(), "person");
    add(attendance::participationSchema(), "participation");
    return rows;
}

QList<ProblemWay> RegisterProblems::ways(const Problem& p) const
{
    if (p.rejection.code == "person_erased") return {};
    QList<ProblemWay> out;
    if (isKnown(p) && RecordId::parse(text(p.rejection.params, "id")))
        out.append({Join, tr("Add to the project"), tr("Add the registered person to the project"), tr("Name and addresses stay as they are; when and how the person takes part is taken over.")});
    out.append({Again, tr("Send again"), tr("Send it again as it is"), tr("Of use when what stood in the way is mended; else it stays here.")});
    return out;
}

void RegisterProblems::take(const Problem& p, const QString& way, QWidget*)
{
    if (way != Join) return send(p, p.name, p.args);
    Json body = at(p.args, "participation").is_object() ? at(p.args, "participation") : Json::object();
    body["project_id"] = text(p.args, "project_id");
    body["participant_id"] = text(p.rejection.params, "id");
    send(p, "AddParticipation", {{"v", 1}, {"id", text(p.args, "participation_id")}, {"body", body}});
}

} // namespace sek
