// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/eu_login_dialog.h"

#include "core/domain/organisations/kinds.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/texts/refusal.h"
#include "ui/texts/texts.h"
#include "ui/widgets/form/fieldrow.h"
#include "ui/widgets/form/formgrid.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/optionlist.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace sek {

namespace {

const QString Same = QStringLiteral("same"), Other = QStringLiteral("other"), NoAccount = QStringLiteral("no_account"),
              NotKnown = QStringLiteral("unknown");

} // namespace

EuLoginDialog::EuLoginDialog(OrganisationEditor& editor, const RecordId& user, const Json& body, QWidget* parent)
    : ActDialog(QStringLiteral("euLoginDialog"), tr("EU Login account"), parent), m_editor(editor), m_user(user), m_body(body),
      m_options(new OptionList), m_email(new QLineEdit), m_trouble(new MessageBar)
{
    const bool self = m_editor.isSelf(body);
    const QString email = qtext(body, "email"), name = texts::person(body);
    auto* head = new TextLabel(TextType::Heading, self ? tr("Do you have an EU Login account?")
                                                       : tr("Does %1 have an EU Login account?").arg(name));
    head->setObjectName(QStringLiteral("euLoginHeadLabel"));
    head->setWordWrap(true);
    content()->addWidget(head);
    m_options->setObjectName(QStringLiteral("euLoginOptionList"));
    m_options->setOptions({{Same, self ? tr("I have an EU Login with this address") : tr("There is an EU Login with this address"), email, {}},
                           {Other, tr("There is one with another address"), tr("PASS compares it with the address on the list."), {}},
                           {NoAccount, tr("There is no account yet"), tr("Create it with exactly the address on the list."), {}},
                           {NotKnown, tr("Not known"), {}, {}}});
    content()->addWidget(m_options);
    auto* form = new FormGrid;
    form->setFollowsWindow(false);
    form->setColumns(FormColumns::Two);
    m_row = new FieldRow(QStringLiteral("eu_login_email"), tr("E-mail of the EU Login account"), m_email, FieldWidth::Long);
    form->addRow(m_row);
    form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    content()->addWidget(form);
    if (!self) {
        auto* note = new IconLabel(QStringLiteral("note"), tr("You answer for a colleague: your name and today’s date stay beside the answer."),
                                   ColorRole::Muted, TextType::Small);
        note->setObjectName(QStringLiteral("colleagueNoteLabel"));
        note->setWordWrap(true);
        content()->addWidget(note);
    }
    m_trouble->setObjectName(QStringLiteral("troubleMessageBar"));
    content()->addWidget(m_trouble);
    content()->addStretch(1);
    addButton(tr("Cancel"), ButtonKind::Outlined, QStringLiteral("cancel"), false);
    addButton(tr("Save"), ButtonKind::Main, QStringLiteral("save"), true)->setDefault(true);
    const std::string state = text(body, "eu_login_state", "unknown");
    m_email->setText(qtext(body, "eu_login_email"));
    if (state == "confirmed") m_options->setCurrent(text(body, "eu_login_email").empty() ? Same : Other);
    else if (state == "no_account") m_options->setCurrent(NoAccount);
    connect(m_options, &OptionList::currentChanged, this, &EuLoginDialog::arrange);
    arrange();
    setLogicalSize(600, 0);
    m_options->setFocus();
}

void EuLoginDialog::arrange()
{
    m_row->setVisible(m_options->current() == Other);
    m_row->setRequired(true);
    m_trouble->clear();
}

void EuLoginDialog::accept()
{
    if (m_sending) return;
    const QString chosen = m_options->current();
    if (chosen.isEmpty()) return m_trouble->say(Tone::Bad, tr("Choose one answer."));
    Json args = {{"id", m_user.text()}, {"seen_email", at(m_body, "email")}};
    args["state"] = chosen == NoAccount ? "no_account" : chosen == NotKnown ? "unknown" : "confirmed";
    if (chosen == Other) {
        const Field& field = *authorisedUserSchema().field("eu_login_email");
        const Json value = normalised(field, Json(m_email->text().toStdString()));
        const auto issues = checkField(field, value, {m_body, m_editor.view()->today});
        if (isEmpty(value) || !issues.empty()) {
            m_row->setError(isEmpty(value) ? texts::issue({"eu_login_email", "ERR_REQUIRED"}) : texts::issue(issues.front()));
            m_row->focusEditor();
            return;
        }
        args["email"] = value;
    }
    m_sending = true;
    m_editor.workspace().submit(m_editor.org(), "ConfirmEuLogin", args, this, [this](const Submitted& outcome) {
        m_sending = false;
        if (outcome) return ActDialog::accept();
        m_trouble->say(Tone::Bad, texts::refusal(outcome.error()));
    });
}

} // namespace sek
