// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/record_dialog.h"

#include "core/record/change.h"
#include "ui/forms/schema_form.h"
#include "ui/organisations/begun.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/plain_scroll.h"
#include "ui/texts/texts.h"
#include "ui/widgets/form/fieldrow.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"

#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace sek {

RecordDialog::RecordDialog(OrganisationEditor& editor, Spec spec, QWidget* parent)
    : ActDialog(QStringLiteral("recordDialog"), spec.title, parent), m_spec(std::move(spec)), m_editor(editor),
      m_form(new SchemaForm(*m_spec.schema)), m_trouble(new MessageBar), m_body(m_spec.body)
{
    m_form->setObjectName(QStringLiteral("recordForm"));
    m_form->setFollowsWindow(false);
    m_form->setColumns(FormColumns::Two);
    for (const std::string& path : m_spec.fields) {
        const Field* field = m_spec.schema->field(path);
        const bool fixed = !m_spec.fresh && field->setBy == SetBy::OnceUser && !isEmpty(at(m_body, path));
        if (fixed) m_form->addFixed(path, {});
        else m_form->addField(path, field->type == FieldType::Date || field->type == FieldType::Phone ? FieldWidth::Short : FieldWidth::Long);
    }
    m_form->addStretch();
    content()->addWidget(makePlainScroll(QStringLiteral("recordScrollArea"), m_form), 1);
    m_trouble->setObjectName(QStringLiteral("troubleMessageBar"));
    content()->addWidget(m_trouble);
    addButton(tr("Cancel"), ButtonKind::Outlined, QStringLiteral("cancel"), false);
    addButton(tr("Save"), ButtonKind::Main, QStringLiteral("save"), true)->setDefault(true);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this), &QShortcut::activated, this, &RecordDialog::accept);
    connect(m_form, &SchemaForm::valueEdited, this, [this](const QString& path, const Json& value) {
        put(m_body, path.toStdString(), value);
        keep();
        refresh();
    });
    connect(m_form, &SchemaForm::validationWanted, this, [this] { m_form->showIssues(issues(), m_showAll); });
    connect(m_form, &SchemaForm::undoWanted, this, [this](const QString& path) {
        const std::string unit = m_spec.schema->field(path.toStdString())->mergeUnit();
        m_body = withUnit(*m_spec.schema, unit, m_body, project(*m_spec.schema, unit, m_spec.body));
        keep();
        refresh();
    });
    takeBegun();
    refresh();
    // Tall enough for a short form; a long one scrolls.
    setLogicalSize(640, std::clamp(170 + 48 * static_cast<int>(m_spec.fields.size()), 260, 720));
    for (FieldRow* row : m_form->rows()) {
        if (row->editor()->focusPolicy() == Qt::NoFocus) continue;
        row->focusEditor();
        break;
    }
}

// A field that has the focus is left when the dialog goes, and wants to be judged once more: too late for that.
RecordDialog::~RecordDialog()
{
    m_form->disconnect(this);
}

void RecordDialog::takeBegun()
{
    if (!m_spec.files.empty()) return;
    m_begun = new Begun(m_editor, (m_spec.fresh ? "Add" : m_spec.verb) + m_spec.command + ' ' + (m_spec.fresh ? m_spec.about : m_spec.id.text()), this, content());
    connect(m_begun, &Begun::anewWanted, this, [this] {
        m_body = m_spec.body;
        m_showAll = false;
        refresh();
    });
    const Json found = m_begun->take();
    m_body = Begun::over(*m_spec.schema, m_body, found);
    // Closed while it was being saved: it is the same one, and not added twice.
    if (const auto id = RecordId::parse(text(found, "id")); id && m_spec.fresh) m_spec.id = *id;
}

void RecordDialog::keep()
{
    if (!m_begun) return;
    Json all = Begun::changes(*m_spec.schema, m_spec.body, m_body);
    if (all.empty()) return m_begun->keep(all);
    all["id"] = m_spec.id.text();
    // Who is erased is in no draft any more.
    if (m_spec.schema->kind == "participant" && !m_spec.fresh) all["participant_id"] = m_spec.id.text();
    else if (const std::string who = text(m_spec.body, "participant_id"); !who.empty()) all["participant_id"] = who;
    m_begun->keep(all);
}

void RecordDialog::setTop(QWidget* top)
{
    content()->insertWidget(0, top);
}

void RecordDialog::setValue(const std::string& path, const Json& value)
{
    put(m_body, path, value);
    refresh();
}

std::vector<Issue> RecordDialog::issues() const
{
    std::vector<Issue> out;
    for (Issue& i : checkBody(*m_spec.schema, {m_body, m_editor.view()->today})) {
        const Field* f = m_spec.schema->field(i.path);
        if (f && f->setBy == SetBy::Hub) continue;
        out.push_back(std::move(i));
    }
    return out;
}

void RecordDialog::refresh()
{
    m_form->load(m_body, m_spec.fresh ? m_body : m_spec.body);
    m_form->showIssues(issues(), m_showAll);
}

void RecordDialog::accept()
{
    if (m_sending) return;
    m_showAll = true;
    const auto found = issues();
    m_form->showIssues(found, true);
    if (FieldRow* wrong = m_form->firstWrong()) return m_form->goTo(wrong->id());
    for (const Issue& i : found) // a field that is not on the form
        if (i.severity == Severity::Error) return m_trouble->say(Tone::Bad, texts::issue(i));
    Json args = {{"id", m_spec.id.text()}};
    if (m_spec.fresh) {
        Json typed = Json::object();
        for (const Field& f : m_spec.schema->fields)
            if (f.setBy != SetBy::Hub && f.isActive(m_body) && !isEmpty(at(m_body, f.path))) put(typed, f.path, at(m_body, f.path));
        args["body"] = std::move(typed);
    } else {
        Json changes = Json::array();
        for (const UnitChange& c : difference(*m_spec.schema, m_spec.body, normalisedBody(*m_spec.schema, m_body)))
            changes.push_back(toJson(c));
        if (changes.empty()) return ActDialog::accept();
        args["changes"] = std::move(changes);
    }
    m_sending = true;
    m_editor.workspace().submit(m_editor.org(), (m_spec.fresh ? "Add" : m_spec.verb) + m_spec.command, args, m_spec.files, this,
                                [this](const Submitted& outcome) {
                                    m_sending = false;
                                    if (outcome) {
                                        Q_EMIT saved();
                                        return ActDialog::accept();
                                    }
                                    const auto* r = std::get_if<Rejection>(&outcome.error());
                                    if (!r) {
                                        const Failure& f = std::get<Failure>(outcome.error());
                                        return m_trouble->say(Tone::Bad, texts::failure(QString::fromStdString(f.code)));
                                    }
                                    m_form->showIssues(r->issues, true);
                                    m_trouble->say(Tone::Bad, texts::rejection(*r));
                                });
}

} // namespace sek
