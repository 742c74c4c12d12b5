// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/agency_dialog.h"

#include "core/domain/organisations/field_rules.h"
#include "core/domain/organisations/kinds.h"
#include "ui/forms/schema_form.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/texts/refusal.h"
#include "ui/widgets/form/fieldrow.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/parts/messagebar.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace sek {

namespace {

constexpr std::array Paths{"na_code", "first_name", "last_name", "email"};

} // namespace

AgencyDialog::AgencyDialog(OrganisationEditor& editor, QWidget* parent)
    : ActDialog(QStringLiteral("agencyDialog"), tr("Record access of the agency"), parent), m_editor(editor),
      m_form(new SchemaForm(authorisedUserSchema())), m_trouble(new MessageBar), m_body({{"role", "na_user"}})
{
    auto* what = new TextLabel(TextType::Body, tr("Copy the row as it stands in ORS. The agency added it there by itself; in this program it gets no access."));
    what->setObjectName(QStringLiteral("agencyWhatLabel"));
    what->setWordWrap(true);
    content()->addWidget(what);
    setAccessibleDescription(what->text());
    m_form->setObjectName(QStringLiteral("agencyForm"));
    m_form->setFollowsWindow(false);
    m_form->setColumns(FormColumns::Two);
    for (const char* path : Paths) m_form->addField(path, std::string_view(path) == "na_code" ? FieldWidth::Short : FieldWidth::Long);
    m_form->row(SchemaForm::idOf("na_code"))->setHint(tr("For example LV02, SE01 or PL01."));
    content()->addWidget(m_form);
    auto* told = new IconLabel(QStringLiteral("mail"), tr("Everybody registered for the organisation gets a message about it."),
                               ColorRole::Muted, TextType::Small);
    told->setObjectName(QStringLiteral("agencyToldLabel"));
    told->setWordWrap(true);
    content()->addWidget(told);
    m_trouble->setObjectName(QStringLiteral("troubleMessageBar"));
    m_trouble->hide();
    content()->addWidget(m_trouble);
    content()->addStretch(1);
    addButton(tr("Cancel"), ButtonKind::Outlined, QStringLiteral("cancel"), false);
    addButton(tr("Save"), ButtonKind::Main, QStringLiteral("save"), true)->setDefault(true);
    connect(m_form, &SchemaForm::valueEdited, this, [this](const QString& path, const Json& value) {
        put(m_body, path.toStdString(), value);
        refresh();
    });
    connect(m_form, &SchemaForm::validationWanted, this, [this] { m_form->showIssues(issues(), m_showAll); });
    refresh();
    setLogicalSize(640, 0);
    m_form->rows().first()->focusEditor();
}

// A field that has the focus is left when the dialog goes, and wants to be judged once more: too late for that.
AgencyDialog::~AgencyDialog()
{
    m_form->disconnect(this);
}

std::vector<Issue> AgencyDialog::issues() const
{
    std::vector<Issue> out;
    for (Issue& i : checkBody(authorisedUserSchema(), {m_body, m_editor.view()->today}))
        if (std::ranges::any_of(Paths, [&](const char* p) { return i.path == p; })) out.push_back(std::move(i));
    // Also one that is staged for deletion holds the address until the update.
    for (const auto& [id, user] : m_editor.draft().base().users)
        if (!isEmpty(at(m_body, "email")) && rules::emailKey(text(user, "email")) == rules::emailKey(text(m_body, "email")))
            out.push_back({"email", "ERR_EMAIL_DUPLICATE", Severity::Error, {{"first_name", text(user, "first_name")}, {"last_name", text(user, "last_name")}}});
    return out;
}

void AgencyDialog::refresh()
{
    m_form->load(m_body, m_body);
    m_form->showIssues(issues(), m_showAll);
    m_trouble->clear();
}

void AgencyDialog::accept()
{
    if (m_sending) return;
    m_showAll = true;
    refresh();
    if (FieldRow* wrong = m_form->firstWrong()) return m_form->goTo(wrong->id());
    Json args = {{"v", 1}, {"id", m_editor.freshId().text()}};
    for (const char* path : Paths) args[path] = at(m_body, path);
    m_sending = true;
    m_editor.workspace().submit(m_editor.org(), "RecordAgencyAccess", args, this, [this](const Submitted& outcome) {
        m_sending = false;
        if (outcome) {
            Q_EMIT recorded();
            return ActDialog::accept();
        }
        if (const auto* r = std::get_if<Rejection>(&outcome.error())) m_form->showIssues(r->issues, true);
        m_trouble->say(Tone::Bad, texts::refusal(outcome.error()));
    });
}

} // namespace sek
