// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reset_dialog.h"

#include "ui/shell/join_pane.h"
#include "ui/shell/new_password_dialog.h"
#include "ui/widgets/form/formgrid.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/textlabel.h"

#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace sek {

ResetDialog::ResetDialog(Profile& profile, const DeviceCredentials& here, QWidget* parent)
    : ActDialog(QStringLiteral("resetDialog"), tr("Set a new password"), parent), m_profile(profile), m_here(here), m_link(new QLineEdit),
      m_code(new QLineEdit), m_new(new QLineEdit), m_again(new QLineEdit), m_message(new MessageBar)
{
    auto* what = new TextLabel(TextType::Body, tr("Ask whoever runs the hub %1 for a link to a new password for %2.").arg(QString::fromStdString(here.hubName), QString::fromStdString(here.email)) + u' ' +
                                                   tr("With it you need a code of your authenticator app, or one of the recovery codes of your account."));
    what->setWordWrap(true);
    content()->addWidget(what);
    auto* without = new TextLabel(TextType::Small, tr("Without either, an owner has to remove your access and invite you again."), ColorRole::Muted);
    without->setWordWrap(true);
    content()->addWidget(without);
    setAccessibleDescription(what->text() + u' ' + without->text());
    m_message->setObjectName(QStringLiteral("resetMessageBar"));
    m_message->hide();
    content()->addWidget(m_message);
    auto* form = new FormGrid;
    form->setFollowsWindow(false);
    form->setColumns(FormColumns::One);
    for (QLineEdit* e : {m_new, m_again}) e->setEchoMode(QLineEdit::Password);
    for (QLineEdit* e : {m_link, m_code}) e->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_linkRow = form->addRow(new FieldRow(QStringLiteral("resetLink"), tr("Link to a new password"), m_link));
    m_codeRow = form->addRow(new FieldRow(QStringLiteral("resetCode"), tr("Code of your authenticator app, or a recovery code"), m_code));
    m_newRow = form->addRow(new FieldRow(QStringLiteral("resetPassword"), tr("New password"), m_new));
    m_againRow = form->addRow(new FieldRow(QStringLiteral("resetPasswordAgain"), tr("New password again"), m_again));
    m_newRow->setHint(tr("At least 15 characters. A sentence is easy to remember."));
    content()->addWidget(form);
    content()->addStretch();
    addButton(tr("Cancel"), ButtonKind::Outlined, QStringLiteral("cancel"), false);
    m_ok = addButton(tr("Set the password"), ButtonKind::Main, QStringLiteral("ok"), true);
    m_ok->setDefault(true);
    setLogicalSize(620, 0);
    m_link->setFocus();
}

ResetDialog::~ResetDialog()
{
    for (QLineEdit* e : {m_code, m_new, m_again}) e->clear();
}

void ResetDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_ok->setEnabled(!busy);
}

void ResetDialog::accept()
{
    if (m_busy) return;
    m_message->clear();
    const auto wrong = [](FieldRow* row, const QString& sentence) {
        row->setError(sentence);
        row->focusEditor();
    };
    for (FieldRow* r : {m_linkRow, m_codeRow, m_newRow, m_againRow}) r->setError({});
    for (FieldRow* r : {m_linkRow, m_codeRow, m_newRow})
        if (static_cast<QLineEdit*>(r->editor())->text().trimmed().isEmpty()) return wrong(r, tr("This field must be filled in."));
    if (m_again->text() != m_new->text()) return wrong(m_againRow, tr("The two entries differ."));
    const auto link = parseInvitationLink(m_link->text().trimmed().toStdString());
    if (!link) return wrong(m_linkRow, tr("This is not a whole link. Copy all of it, it begins with “sekretariat:”."));
    if (link->hub != m_here.hubName) return wrong(m_linkRow, tr("This link is of another hub."));
    setBusy(true);
    m_profile.resetPassword(link->token, m_new->text(), m_code->text().trimmed(), [self = QPointer(this)](const Done& done) {
        if (self) self->answered(done);
    });
}

void ResetDialog::answered(const Done& done)
{
    if (done) {
        Q_EMIT signedIn();
        return ActDialog::accept();
    }
    setBusy(false);
    const std::string& code = done.error().code;
    if (const QString rule = NewPasswordDialog::reason(code); !rule.isEmpty()) {
        m_newRow->setError(rule);
        return m_newRow->focusEditor();
    }
    if (code == "sign_in_failed") {
        m_codeRow->setError(tr("The code is not correct, or it has been used already."));
        return m_codeRow->focusEditor();
    }
    if (code == "invitation_kind") return m_message->say(Tone::Bad, tr("This link is an invitation to join, not one to a new password."));
    if (code == "invitation_email") return m_message->say(Tone::Bad, tr("The link was made for another address than %1.").arg(QString::fromStdString(m_here.email)));
    m_message->say(Tone::Bad, JoinPane::reason(code));
}

} // namespace sek
