// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/conflict_view.h"

#include "core/domain/organisations/kinds.h"
#include "ui/organisations/change_lines.h"
#include "ui/organisations/diff_table.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/optionlist.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QVBoxLayout>

#include <map>

namespace sek {

namespace {

using Kind = ConflictCase::Kind;

const QString Keep = QStringLiteral("keepTheirs");
const QString Use = QStringLiteral("useMine");

const Schema& schemaOf(const ConflictCase& c)
{
    return c.key.kind == kind::Organisation ? organisationSchema() : authorisedUserSchema();
}

const Json* userBody(const OrganisationState& state, const RecordId& id)
{
    for (const auto& [user, body] : state.users)
        if (user == id) return &body;
    return nullptr;
}

/// A value of the unit in one line, for the options.
QString inOneLine(const ConflictCase& c, const Json& side)
{
    QStringList values;
    for (const Field* f : schemaOf(c).unit(c.unit))
        if (const QString v = texts::value(*f, at(side, f->path)); !v.isEmpty()) values.append(v);
    return values.isEmpty() ? ConflictView::tr("empty") : values.join(QStringLiteral(", "));
}

} // namespace

ConflictView::ConflictView(OrganisationEditor& editor, Problem problem, ConflictCase question, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_problem(std::move(problem)), m_case(std::move(question)),
      m_heading(new TextLabel(TextType::Heading)), m_table(new DiffTable), m_options(new OptionList)
{
    m_heading->setObjectName(QStringLiteral("conflictHeadingLabel"));
    m_heading->setWordWrap(true);
    m_heading->setText(heading(m_case, m_editor.view()->state));
    auto* why = new TextLabel(TextType::Body);
    why->setObjectName(QStringLiteral("conflictWhyLabel"));
    why->setWordWrap(true);
    QString sentence = tr("The other change reached the hub first and is in force. Yours is kept here with everything you typed.");
    if (m_case.kind == Kind::Contact) sentence += u' ' + tr("A person is never mixed from two, so choose one.");
    why->setText(sentence);
    m_table->setObjectName(QStringLiteral("conflictTable"));
    m_table->setAccessibleName(m_heading->text());
    m_options->setObjectName(QStringLiteral("conflictOptions"));
    m_options->setFramed(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::get().space(12));
    for (QWidget* w : {static_cast<QWidget*>(m_heading), static_cast<QWidget*>(why), static_cast<QWidget*>(m_table),
                       static_cast<QWidget*>(m_options)})
        column->addWidget(w);
    fillTable();
    fillOptions();
    connect(m_options, &OptionList::currentChanged, this, &ConflictView::choiceChanged);
}

QString ConflictView::heading(const ConflictCase& c, const OrganisationState& state)
{
    switch (c.kind) {
    case Kind::Contact: return tr("Two people replaced the contact person");
    case Kind::Removed: return tr("A user you edited was removed: %1").arg(texts::person(c.before));
    case Kind::Edited: return tr("A user you deleted was edited: %1").arg(texts::person(c.theirs));
    case Kind::Values: break;
    }
    const QString unit = unitTitle(schemaOf(c), c.unit);
    const Json* user = userBody(state, c.key.id);
    if (user) return tr("Two people changed the same thing: %1, %2").arg(texts::person(*user), unit);
    return tr("Two people changed the same thing: %1").arg(unit);
}

QString ConflictView::nameOf(const std::string& account) const
{
    if (account.empty()) return {};
    if (account == m_editor.view()->me.text()) return tr("you");
    for (const auto& [id, body] : m_editor.view()->state.users)
        if (text(body, "account_id") == account) return texts::person(body);
    return {};
}

QString ConflictView::otherEmail() const
{
    for (const auto& [id, body] : m_editor.view()->state.users)
        if (!m_case.by.empty() && text(body, "account_id") == m_case.by && !m_editor.isSelf(body)) return qtext(body, "email");
    return {};
}

QString ConflictView::whoAndWhen() const
{
    const auto& view = *m_editor.view();
    const auto at = parseRfc3339(m_case.at);
    const QString when = at ? texts::moment(*at, text(view.state.organisation, "time_zone", "UTC"), view.today) : QString();
    const QString who = nameOf(m_case.by);
    return who.isEmpty() ? when : when.isEmpty() ? who : tr("%1, %2", "who and when").arg(who, when);
}

void ConflictView::fillTable()
{
    const auto& view = *m_editor.view();
    const std::string zone = text(view.state.organisation, "time_zone", "UTC");
    const QString made = m_problem.madeAt == Instant() ? tr("not sent yet")
                                                       : tr("made %1").arg(texts::moment(m_problem.madeAt, zone, view.today));
    const QString theirs = whoAndWhen();
    const auto seen = integer(m_problem.args, "base_revision");
    const QStringList heads = {{},
                               seen > 0 ? tr("Before") + u'\n' + tr("version %1").arg(seen) : tr("Before"),
                               theirs.isEmpty() ? tr("On the hub now") : tr("On the hub now") + u'\n' + theirs,
                               tr("Yours") + u'\n' + made};
    // Two comparisons with what was before, laid side by side.
    std::vector<ChangeLine> theirLines, myLines;
    if (m_case.kind == Kind::Values) {
        for (const Field* f : schemaOf(m_case).unit(m_case.unit)) {
            const auto value = [&](const Json& side) { return texts::value(*f, at(side, f->path)); };
            theirLines.push_back({texts::label(*f), value(m_case.before), value(m_case.theirs)});
            myLines.push_back({texts::label(*f), value(m_case.before), value(m_case.mine)});
        }
    } else {
        theirLines = personLines(m_case.before, m_case.theirs, true);
        myLines = personLines(m_case.before, m_case.mine, true);
    }
    QList<DiffTable::Row> rows;
    const auto add = [&](const QString& label, const QString& before, const QString& now, const QString& yours) {
        if (before.isEmpty() && now.isEmpty() && yours.isEmpty()) return;
        rows.append({{label, DiffDelegate::Label},
                     {before, DiffDelegate::Unchanged},
                     {now, now != before ? DiffDelegate::Theirs : DiffDelegate::Plain},
                     {yours, yours != before ? DiffDelegate::Mine : DiffDelegate::Plain}});
    };
    const auto find = [](const std::vector<ChangeLine>& lines, const QString& label) -> const ChangeLine* {
        for (const ChangeLine& l : lines)
            if (l.label == label) return &l;
        return nullptr;
    };
    // In the order of the longer list; a line of the other alone comes where the table of fields has it.
    QStringList labels;
    for (const ChangeLine& l : personLines(m_case.theirs, m_case.mine, true)) labels.append(l.label);
    for (const auto* lines : {&theirLines, &myLines})
        for (const ChangeLine& l : *lines)
            if (!labels.contains(l.label)) labels.append(l.label);
    for (const QString& label : std::as_const(labels)) {
        const ChangeLine* t = find(theirLines, label);
        const ChangeLine* m = find(myLines, label);
        if (!t && !m) continue;
        add(label, t ? t->before : m->before, t ? t->after : QString(), m ? m->after : QString());
    }
    m_table->setContent(heads, rows);
}

void ConflictView::fillOptions()
{
    const ConflictCase& c = m_case;
    const OrganisationDraft result =
        m_editor.resolved(m_problem, [&](const Json& change) { return c.covers(change); });
    const auto told = result.notices(m_editor.org(), m_editor.view()->me).size();
    const QString leads = tr("Makes version %1.").arg(integer(m_editor.view()->state.organisation, "revision") + 1) + u' ' +
                          tr("Messages go to %n address(es).", nullptr, static_cast<int>(told));
    QString keepWords, useWords, keepLeads = tr("Your change is closed. Nobody gets a message."), useLeads = leads;
    switch (c.kind) {
    case Kind::Contact:
        m_keep = tr("Keep theirs");
        m_use = tr("Use mine");
        keepWords = tr("Keep theirs: %1").arg(texts::person(c.theirs));
        useWords = tr("Use mine: %1").arg(texts::person(c.mine));
        break;
    case Kind::Values:
        m_keep = tr("Keep theirs");
        m_use = tr("Use mine");
        keepWords = tr("Keep theirs: %1").arg(inOneLine(c, c.theirs));
        useWords = tr("Use mine: %1").arg(inOneLine(c, c.mine));
        break;
    case Kind::Removed: {
        keepWords = m_keep = tr("Leave removed");
        useWords = m_use = tr("Add back with my changes");
        const std::string email = text(c.mine, "email");
        if (!email.empty() && text(c.mine, "eu_login_state") != "confirmed")
            useLeads += u' ' + tr("An invitation to create an EU Login account will be sent to %1.")
                                   .arg(QString::fromStdString(email));
        break;
    }
    case Kind::Edited:
        keepWords = m_keep = tr("Keep the user");
        useWords = m_use = tr("Delete all the same");
        break;
    }
    m_options->setOptions({{Keep, QString(keepWords).replace(u'&', QStringLiteral("&&")), keepLeads, {}},
                           {Use, QString(useWords).replace(u'&', QStringLiteral("&&")), useLeads, {}}});
    m_options->setCurrent(Keep);
}

bool ConflictView::mine() const
{
    return m_options->current() == Use;
}

void ConflictView::setMine(bool mine)
{
    m_options->setCurrent(mine ? Use : Keep);
}

QString ConflictView::outcome() const
{
    return mine() ? m_use : m_keep;
}

QString ConflictView::asText() const
{
    return m_heading->text() + QStringLiteral("\n\n") + m_table->asText();
}

} // namespace sek
