// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/new_password_dialog.h"

#include "core/sync/workspace/workspace.h"
#include "ui/shell/password_dialog.h"
#include "ui/widgets/form/formgrid.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace sek {

NewPasswordDialog::NewPasswordDialog(Workspace& workspace, QWidget* parent)
    : ActDialog(QStringLiteral("newPasswordDialog"), tr("Change the password"), parent), m_workspace(workspace), m_old(new QLineEdit), m_new(new QLineEdit),
      m_again(new QLineEdit)
{
    auto* sentence = new TextLabel(TextType::Body, tr("Your other computers are signed out and ask for the new password."));
    sentence->setWordWrap(true);
    content()->addWidget(sentence);
    setAccessibleDescription(sentence->text());
    auto* form = new FormGrid;
    form->setFollowsWindow(false);
    form->setColumns(FormColumns::One);
    for (QLineEdit* e : {m_old, m_new, m_again}) e->setEchoMode(QLineEdit::Password);
    m_oldRow = form->addRow(new FieldRow(QStringLiteral("oldPassword"), tr("Password now"), m_old));
    m_newRow = form->addRow(new FieldRow(QStringLiteral("newPassword"), tr("New password"), m_new));
    m_againRow = form->addRow(new FieldRow(QStringLiteral("newPasswordAgain"), tr("New password again"), m_again));
    m_newRow->setHint(tr("At least 15 characters. A sentence is easy to remember."));
    content()->addWidget(form);
    content()->addStretch();
    addButton(tr("Cancel"), ButtonKind::Outlined, QStringLiteral("cancel"), false);
    m_ok = addButton(tr("Change the password"), ButtonKind::Main, QStringLiteral("ok"), true);
    m_ok->setDefault(true);
    setLogicalSize(520, 0);
    m_old->setFocus();
}

NewPasswordDialog::~NewPasswordDialog()
{
    for (QLineEdit* e : {m_old, m_new, m_again}) e->clear();
}

QString NewPasswordDialog::reason(const std::string& code)
{
    if (code == "password_short") return tr("At least 15 characters are needed. A sentence is easy to remember.");
    if (code == "password_long") return tr("At most 128 characters can be used.");
    if (code == "password_common" || code == "password_own_name") return tr("This password is easy to guess. Choose another one.");
    return {};
}

void NewPasswordDialog::accept()
{
    if (m_busy) return;
    for (FieldRow* r : {m_oldRow, m_newRow, m_againRow}) r->setError({});
    for (FieldRow* r : {m_oldRow, m_newRow}) {
        if (!static_cast<QLineEdit*>(r->editor())->text().isEmpty()) continue;
        r->setError(tr("This field must be filled in."));
        return r->focusEditor();
    }
    if (m_again->text() != m_new->text()) {
        m_againRow->setError(tr("The two entries differ."));
        return m_againRow->focusEditor();
    }
    m_busy = true;
    m_ok->setEnabled(false);
    m_workspace.request("POST", QStringLiteral("/v1/account/password"), {{"old", m_old->text().toStdString()}, {"new", m_new->text().toStdString()}}, this,
                        [this](const Result<Json>& answer) {
                            m_busy = false;
                            m_ok->setEnabled(true);
                            if (answer) return ActDialog::accept();
                            answered(answer.error().code);
                        });
}

void NewPasswordDialog::answered(const std::string& code)
{
    const QString wrong = reason(code);
    FieldRow* row = wrong.isEmpty() ? m_oldRow : m_newRow;
    row->setError(wrong.isEmpty() ? PasswordDialog::reason(code) : wrong);
    static_cast<QLineEdit*>(row->editor())->selectAll();
    row->focusEditor();
}

} // namespace sek
