// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/organisation_problems.h"

#include "core/domain/organisations/kinds.h"
#include "ui/organisations/change_lines.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/user_dialog.h"
#include "ui/texts/texts.h"

#include <algorithm>

namespace sek {

namespace {

using Kind = ConflictCase::Kind;

const QString Reopen = QStringLiteral("reopen");
const QString Merge = QStringLiteral("merge");

const Schema& schemaOf(const ConflictCase& c)
{
    return c.key.kind == kind::Organisation ? organisationSchema() : authorisedUserSchema();
}

/// A value of the unit in one line, for the answers.
QString inOneLine(const ConflictCase& c, const Json& side)
{
    QStringList values;
    for (const Field* f : schemaOf(c).unit(c.unit))
        if (const QString v = texts::value(*f, at(side, f->path)); !v.isEmpty()) values.append(v);
    return values.isEmpty() ? OrganisationProblems::tr("empty") : values.join(QStringLiteral(", "));
}

/// Of a refused command: the addition whose e-mail another user has, and that user.
std::optional<std::pair<Json, RecordId>> duplicate(const Problem& p, const OrganisationDraft& draft)
{
    if (p.rejection.code != "ERR_EMAIL_DUPLICATE") return {};
    const Json& list = at(p.args, "changes");
    if (!list.is_array()) return {};
    for (const Json& change : list) {
        if (text(change, "op") != "add_user") continue;
        if (const auto other = draft.userWithEmail(text(at(change, "to"), "email"))) return std::pair{change, other->id};
    }
    return {};
}

} // namespace

OrganisationProblems::OrganisationProblems(OrganisationEditor& editor, QObject* parent) : ProblemSubject(editor, parent) {}

bool OrganisationProblems::knows(const Problem& p) const
{
    return p.name == "UpdateOrganisation";
}

std::vector<ConflictCase> OrganisationProblems::cases(const Problem& p) const
{
    return conflictCases(p, view().state);
}

QString OrganisationProblems::title(const Problem& p) const
{
    const auto all = cases(p);
    if (!all.empty()) {
        switch (all.front().kind) {
        case Kind::Contact: return tr("Two new contact persons");
        case Kind::Removed: return tr("An edited user was removed");
        case Kind::Edited: return tr("A deleted user was edited");
        case Kind::Values: return tr("Two people changed the same thing");
        }
    }
    if (p.rejection.code == "ERR_EMAIL_DUPLICATE") return tr("A user was not added");
    return {};
}

QString OrganisationProblems::about(const Problem& p) const
{
    const auto changes = OrganisationDraft::changesIn(p.args);
    const auto all = cases(p);
    const bool contact = !all.empty() && all.front().kind == Kind::Contact;
    auto named = std::ranges::find_if(changes, [&](const StagedChange& c) { return contact && c.what == StagedChange::What::ReplacedContact; });
    if (named == changes.end()) named = changes.begin();
    return changes.empty() ? QString() : describe(*named, view().state).title;
}

QString OrganisationProblems::heading(const ConflictCase& c) const
{
    switch (c.kind) {
    case Kind::Contact: return tr("Two people replaced the contact person");
    case Kind::Removed: return tr("A user you edited was removed: %1").arg(texts::person(c.before));
    case Kind::Edited: return tr("A user you deleted was edited: %1").arg(texts::person(c.theirs));
    case Kind::Values: break;
    }
    const QString unit = unitTitle(schemaOf(c), c.unit);
    const Json* user = userBody(view().state, c.key.id);
    if (user) return tr("Two people changed the same thing: %1, %2").arg(texts::person(*user), unit);
    return tr("Two people changed the same thing: %1").arg(unit);
}

QList<DiffTable::Row> OrganisationProblems::comparison(const ConflictCase& c) const
{
    // Two comparisons with what was before, laid side by side.
    std::vector<ChangeLine> theirLines, myLines;
    if (c.kind == Kind::Values) {
        for (const Field* f : schemaOf(c).unit(c.unit)) {
            const auto value = [&](const Json& side) { return texts::value(*f, at(side, f->path)); };
            theirLines.push_back({texts::label(*f), value(c.before), value(c.theirs)});
            myLines.push_back({texts::label(*f), value(c.before), value(c.mine)});
        }
    } else {
        theirLines = personLines(c.before, c.theirs, true);
        myLines = personLines(c.before, c.mine, true);
    }
    const auto find = [](const std::vector<ChangeLine>& lines, const QString& label) -> const ChangeLine* {
        for (const ChangeLine& l : lines)
            if (l.label == label) return &l;
        return nullptr;
    };
    // In the order of the longer list; a line of the other alone comes where the table of fields has it.
    QStringList labels;
    for (const ChangeLine& l : personLines(c.theirs, c.mine, true)) labels.append(l.label);
    for (const auto* lines : {&theirLines, &myLines})
        for (const ChangeLine& l : *lines)
            if (!labels.contains(l.label)) labels.append(l.label);
    QList<DiffTable::Row> rows;
    for (const QString& label : std::as_const(labels)) {
        const ChangeLine* t = find(theirLines, label);
        const ChangeLine* m = find(myLines, label);
        if (!t && !m) continue;
        const QString before = t ? t->before : m->before, now = t ? t->after : QString(), yours = m ? m->after : QString();
        if (!before.isEmpty() || !now.isEmpty() || !yours.isEmpty()) rows.append(row(label, before, now, yours));
    }
    return rows;
}

void OrganisationProblems::putAnswers(const Problem& problem, const ConflictCase& c, ProblemQuestion& q) const
{
    const OrganisationDraft result = editor().resolved(problem, [&](const Json& change) { return c.covers(change); });
    const auto told = result.notices(editor().org(), view().me).size();
    const QString leads = tr("Makes version %1.").arg(integer(view().state.organisation, "revision") + 1) + u' ' +
                          tr("Messages go to %n address(es).", nullptr, static_cast<int>(told));
    q.keep.leads = tr("Your change is closed. Nobody gets a message.");
    q.use.leads = leads;
    switch (c.kind) {
    case Kind::Contact:
        q.keep.act = tr("Keep theirs");
        q.use.act = tr("Use mine");
        q.keep.words = tr("Keep theirs: %1").arg(texts::person(c.theirs));
        q.use.words = tr("Use mine: %1").arg(texts::person(c.mine));
        break;
    case Kind::Values:
        q.keep.act = tr("Keep theirs");
        q.use.act = tr("Use mine");
        q.keep.words = tr("Keep theirs: %1").arg(inOneLine(c, c.theirs));
        q.use.words = tr("Use mine: %1").arg(inOneLine(c, c.mine));
        break;
    case Kind::Removed: {
        q.keep.words = q.keep.act = tr("Leave removed");
        q.use.words = q.use.act = tr("Add back with my changes");
        const std::string email = text(c.mine, "email");
        if (!email.empty() && text(c.mine, "eu_login_state") != "confirmed")
            q.use.leads += u' ' + tr("An invitation to create an EU Login account will be sent to %1.").arg(QString::fromStdString(email));
        break;
    }
    case Kind::Edited:
        q.keep.words = q.keep.act = tr("Keep the user");
        q.use.words = q.use.act = tr("Delete all the same");
        break;
    }
}

std::vector<ProblemQuestion> OrganisationProblems::questions(const Problem& p) const
{
    std::vector<ProblemQuestion> out;
    for (const ConflictCase& c : cases(p)) {
        ProblemQuestion q;
        q.heading = heading(c);
        q.why = tr("The other change reached the hub first and is in force. Yours is kept here with everything you typed.");
        if (c.kind == Kind::Contact) q.why += u' ' + tr("A person is never mixed from two, so choose one.");
        q.heads = heads(p, c.by, c.at, integer(p.args, "base_revision"));
        q.rows = comparison(c);
        q.otherEmail = emailOf(c.by);
        putAnswers(p, c, q);
        out.push_back(std::move(q));
    }
    return out;
}

int OrganisationProblems::undisputed(const Problem& p) const
{
    const Json& list = at(p.args, "changes");
    if (!list.is_array()) return 0;
    const auto all = cases(p);
    return static_cast<int>(std::ranges::count_if(list, [&](const Json& change) {
        return std::ranges::none_of(all, [&](const ConflictCase& c) { return c.covers(change); });
    }));
}

QList<DiffTable::Row> OrganisationProblems::typed(const Problem& p) const
{
    QList<DiffTable::Row> rows;
    for (const StagedChange& change : OrganisationDraft::changesIn(p.args)) {
        const ChangeEntry entry = describe(change, view().state);
        for (const ChangeLine& line : entry.lines) {
            const QString label = entry.lines.size() == 1 && change.what == StagedChange::What::Field
                                      ? entry.title
                                      : tr("%1: %2", "user and field").arg(entry.title, line.label);
            rows.append(row(label, line.before, line.after));
        }
    }
    return rows;
}

QList<ProblemWay> OrganisationProblems::ways(const Problem& p) const
{
    QList<ProblemWay> out;
    if ((!editor().mayEdit() && !editor().mayRevive()) || p.rejection.code == "person_erased") return out; // nothing is left of it
    if (!OrganisationDraft::understands(p.args)) return out; // a newer program made it, and can open it
    if (const auto twice = duplicate(p, editor().draft())) {
        const auto other = editor().draft().user(twice->second);
        out.append({Merge, tr("Merge…"), tr("Merge into the user: %1").arg(texts::person(other->body)),
                    tr("Opens the user with your details filled in. You decide field by field.")});
    }
    out.append({Reopen, tr("Open in the form"), tr("Open it again in the form"),
                tr("Your changes stand there as not sent yet. Mend them and send again.")});
    return out;
}

bool OrganisationProblems::mayDecide(const Problem& p) const
{
    return (editor().mayEdit() || editor().mayRevive()) && OrganisationDraft::understands(p.args); // what was typed is not lost because the record is invalidated
}

void OrganisationProblems::resolve(const Problem& p, const std::vector<ProblemAnswer>& answers)
{
    const auto all = cases(p);
    editor().resolve(p, [all, answers](const Json& change) {
        for (std::size_t i = 0; i < all.size() && i < answers.size(); ++i)
            if (all[i].covers(change)) return answers[i].mine;
        return true; // what nobody disputes goes again
    });
}

void OrganisationProblems::take(const Problem& p, const QString& way, QWidget* window)
{
    if (way == Reopen) return editor().takeUp(p);
    const auto twice = way == Merge ? duplicate(p, editor().draft()) : std::nullopt;
    if (!twice) return;
    auto* dialog = new UserDialog(editor(), twice->second, window, at(twice->first, "to"));
    connect(dialog, &QDialog::accepted, this, [this, p, change = twice->first] {
        editor().takeUp(p, [change](const Json& other) { return other != change; });
    });
    dialog->open();
}

} // namespace sek
