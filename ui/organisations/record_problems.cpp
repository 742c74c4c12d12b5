// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/record_problems.h"

#include "core/domain/attendance/kinds.h"
#include "core/domain/organisations/kinds.h"
#include "core/domain/people/roles.h"
#include "core/record/change.h"
#include "ui/organisations/change_lines.h"
#include "ui/organisations/history_texts.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/record_lookup.h"
#include "ui/texts/texts.h"

#include <algorithm>
#include <array>

namespace sek {

namespace {

const QString Again = QStringLiteral("again");

using Bodies = const Json* (*)(const OrgView&, const RecordId&);

const Json* among(const PassFacts::Entries& list, const RecordId& id)
{
    const auto it = std::ranges::find(list, id, [](const auto& e) { return e.first; });
    return it == list.end() ? nullptr : &it->second;
}

struct EditedKind
{
    const char* name; ///< as in `EditX`
    const Schema& (*schema)();
    Bodies body;
};

constexpr Bodies ProjectBody = [](const OrgView& v, const RecordId& id) { return bodyOf(v.attendance.projects, id); };
constexpr std::array Kinds = {
    EditedKind{"Project", attendance::projectSchema, ProjectBody},
    EditedKind{"ReportSettings", attendance::reportSettingsSchema, ProjectBody},
    EditedKind{"Activity", attendance::activitySchema, [](const OrgView& v, const RecordId& id) { return bodyOf(v.attendance.activities, id); }},
    EditedKind{"Occasion", attendance::occasionSchema, [](const OrgView& v, const RecordId& id) { return bodyOf(v.attendance.occasions, id); }},
    EditedKind{"Participant", attendance::participantSchema, [](const OrgView& v, const RecordId& id) { return bodyOf(v.attendance.participants, id); }},
    EditedKind{"Participation", attendance::participationSchema, [](const OrgView& v, const RecordId& id) { return bodyOf(v.attendance.participations, id); }},
    EditedKind{"Accreditation", accreditationSchema, [](const OrgView& v, const RecordId& id) { return among(v.pass.accreditations, id); }},
    EditedKind{"ListedPerson", listedPersonSchema, [](const OrgView& v, const RecordId& id) { return among(v.pass.listed, id); }},
    EditedKind{"Route4Step", route4StepSchema, [](const OrgView& v, const RecordId& id) { return among(v.pass.steps, id); }},
    EditedKind{"Document", documentSchema, [](const OrgView& v, const RecordId& id) { return bodyOf(v.documents, id); }},
};

const EditedKind* kindOf(const std::string& command)
{
    for (const EditedKind& k : Kinds)
        for (const char* verb : {"Add", "Edit", "Set", "Remove"})
            if (command == std::string(verb) + k.name) return &k;
    return nullptr;
}

/// One change of the command beside what is in force.
struct Unit
{
    UnitChange change;
    Json now;
    bool there = false;    ///< it is so already
    bool disputed = false; ///< somebody else made it something else
};

const Json* bodyNow(const OrgView& view, const Problem& p)
{
    const auto id = RecordId::parse(text(p.args, "id"));
    return id ? kindOf(p.name)->body(view, *id) : nullptr;
}

std::vector<Unit> unitsOf(const OrgView& view, const Problem& p)
{
    std::vector<Unit> out;
    const Json* body = bodyNow(view, p);
    const Json& list = at(p.args, "changes");
    if (!body || !list.is_array()) return out;
    const Schema& schema = kindOf(p.name)->schema();
    for (const Json& json : list) {
        auto change = unitChange(json);
        if (!change) continue;
        Unit u{std::move(*change), {}};
        u.now = project(schema, u.change.unit, *body);
        u.there = u.now == u.change.to;
        u.disputed = !u.there && u.now != u.change.from;
        out.push_back(std::move(u));
    }
    return out;
}

QString inOneLine(const Schema& schema, const std::string& unit, const Json& side)
{
    QStringList values;
    for (const Field* f : schema.unit(unit))
        if (const QString v = texts::value(*f, at(side, f->path)); !v.isEmpty()) values.append(v);
    return values.isEmpty() ? RecordProblems::tr("empty") : values.join(QStringLiteral(", "));
}

/// What was taken back stood in nobody's way.
ProblemWay againWay(const Problem& p)
{
    return {Again, RecordProblems::tr("Send again"), RecordProblems::tr("Send it again as it is"),
            p.rejection.code == "recalled" ? RecordProblems::tr("It goes to the hub as you had made it.")
                                           : RecordProblems::tr("Of use when what stood in the way is mended; else it stays here.")};
}

QString sentenceOf(const Problem& p, const OrgView& view)
{
    HistoryEntry entry;
    entry.name = p.name;
    entry.args = p.args;
    return historySentence(entry, view);
}

} // namespace

RecordProblems::RecordProblems(OrganisationEditor& editor, QObject* parent) : ProblemSubject(editor, parent) {}

bool RecordProblems::knows(const Problem& p) const
{
    return kindOf(p.name) != nullptr;
}

QString RecordProblems::title(const Problem& p) const
{
    return std::ranges::any_of(unitsOf(view(), p), &Unit::disputed) ? tr("Two people changed the same thing") : QString();
}

QString RecordProblems::about(const Problem& p) const
{
    return sentenceOf(p, view());
}

std::vector<ProblemQuestion> RecordProblems::questions(const Problem& p) const
{
    std::vector<ProblemQuestion> out;
    const Schema& schema = kindOf(p.name)->schema();
    const Json* body = bodyNow(view(), p);
    for (const Unit& u : unitsOf(view(), p)) {
        if (!u.disputed) continue;
        ProblemQuestion q;
        q.heading = tr("Two people changed the same thing: %1").arg(unitTitle(schema, u.change.unit));
        q.why = tr("The other change reached the hub first and is in force. Yours is kept here with everything you typed.");
        q.heads = heads(p, text(*body, "updated_by"), text(*body, "updated_at"));
        for (const Field* f : schema.unit(u.change.unit)) {
            const auto value = [&](const Json& side) { return texts::value(*f, at(side, f->path)); };
            q.rows.append(row(texts::label(*f), value(u.change.from), value(u.now), value(u.change.to)));
        }
        q.keep = {tr("Keep theirs"), tr("Keep theirs: %1").arg(inOneLine(schema, u.change.unit, u.now)), tr("Your change is closed. Nobody gets a message.")};
        q.use = {tr("Use mine"), tr("Use mine: %1").arg(inOneLine(schema, u.change.unit, u.change.to)), tr("Takes the place of theirs.")};
        q.otherEmail = emailOf(text(*body, "updated_by"));
        out.push_back(std::move(q));
    }
    return out;
}

int RecordProblems::undisputed(const Problem& p) const
{
    return static_cast<int>(std::ranges::count_if(unitsOf(view(), p), [](const Unit& u) { return !u.disputed && !u.there; }));
}

QList<DiffTable::Row> RecordProblems::typed(const Problem& p) const
{
    QList<DiffTable::Row> rows;
    const Schema& schema = kindOf(p.name)->schema();
    if (const Json& list = at(p.args, "changes"); list.is_array())
        for (const Json& json : list) {
            const auto change = unitChange(json);
            if (!change) continue;
            for (const ChangeLine& line : unitLines(schema, change->unit, change->from, change->to)) rows.append(row(line.label, line.before, line.after));
        }
    if (const Json& body = at(p.args, "body"); body.is_object())
        for (const Field& f : schema.fields)
            if (const QString value = texts::value(f, at(body, f.path)); !value.isEmpty()) rows.append(row(texts::label(f), {}, value));
    return rows;
}

QList<ProblemWay> RecordProblems::ways(const Problem& p) const
{
    if (p.rejection.code == "person_erased" || (!p.name.starts_with("Add") && !bodyNow(view(), p))) return {};
    return {againWay(p)};
}

bool RecordProblems::mayDecide(const Problem& p) const
{
    // Whose roles count over which record the rules know; they are asked when it is sent.
    return !p.args.empty();
}

void RecordProblems::resolve(const Problem& p, const std::vector<ProblemAnswer>& answers)
{
    Json args = p.args;
    args["changes"] = Json::array();
    std::size_t next = 0;
    for (Unit& u : unitsOf(view(), p)) {
        const bool wanted = !u.disputed || (next < answers.size() && answers[next].mine);
        if (u.disputed) ++next;
        if (!wanted || u.there) continue;
        u.change.from = u.now;
        args["changes"].push_back(toJson(u.change));
    }
    if (args["changes"].empty()) return drop(p);
    send(p, p.name, args);
}

void RecordProblems::take(const Problem& p, const QString&, QWidget*)
{
    send(p, p.name, p.args);
}

QString OtherProblems::about(const Problem& p) const
{
    return sentenceOf(p, view());
}

QList<ProblemWay> OtherProblems::ways(const Problem& p) const
{
    return mayDecide(p) ? QList<ProblemWay>{againWay(p)} : QList<ProblemWay>();
}

bool OtherProblems::mayDecide(const Problem& p) const
{
    return p.rejection.code == "recalled";
}

void OtherProblems::take(const Problem& p, const QString&, QWidget*)
{
    send(p, p.name, p.args);
}

QList<DiffTable::Row> OtherProblems::typed(const Problem& p) const
{
    QList<DiffTable::Row> rows;
    // What people write by hand; the rest of such commands is ids and choices.
    for (const char* key : {"reason", "text", "note", "claim_ref"})
        if (const QString written = qtext(p.args, key); !written.isEmpty()) rows.append(row(tr("What you wrote"), {}, written));
    return rows;
}

} // namespace sek
