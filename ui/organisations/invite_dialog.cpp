// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/invite_dialog.h"

#include "core/base/instant.h"
#include "ui/texts/texts.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/form/formgrid.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/textlabel.h"

#include <QClipboard>
#include <QDateTime>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace sek {

InviteDialog::InviteDialog(Workspace& workspace, OrgId org, const QString& email, Confirm confirm, QWidget* parent)
    : ActDialog(QStringLiteral("inviteDialog"), tr("Invite to the hub"), parent), m_workspace(workspace), m_org(org),
      m_form(new FormGrid), m_email(new QLineEdit(email)), m_role(new ComboBox),
      m_message(new MessageBar), m_linkHead(new TextLabel(TextType::BodyStrong)), m_link(new QLineEdit),
      m_password(new ConfirmRow(QStringLiteral("invitePassword"), std::move(confirm), tr("The hub asks before it gives rights away.")))
{
    auto* what = new TextLabel(TextType::Body, tr("With the invitation a colleague can work in this organisation from a computer of her or his own.") + u' ' +
                                                   tr("It works once, within 48 hours, and only with this e-mail address."));
    what->setWordWrap(true);
    content()->addWidget(what);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoPredictiveText);
    m_form->setFollowsWindow(false);
    m_form->setColumns(FormColumns::Two);
    m_emailRow = m_form->addRow(new FieldRow(QStringLiteral("inviteEmail"), tr("E-mail address"), m_email));
    m_emailRow->setRequired(true);
    m_role->setObjectName(QStringLiteral("inviteRoleCombo"));
    for (const char* role : {"authorised_user", "viewer", "auditor", "administrator", "owner"})
        m_role->addItem(texts::choice("role", role), QString::fromLatin1(role));
    m_form->addRow(new FieldRow(QStringLiteral("inviteRole"), tr("Role"), m_role));
    m_form->addRow(m_password);
    content()->addWidget(m_form);
    m_message->setObjectName(QStringLiteral("inviteMessageBar"));
    m_message->hide();
    content()->addWidget(m_message);
    m_linkHead->setText(tr("Invitation link"));
    m_link->setObjectName(QStringLiteral("inviteLinkEdit"));
    m_link->setReadOnly(true);
    m_link->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_link->setAccessibleName(tr("Invitation link"));
    for (QWidget* w : {static_cast<QWidget*>(m_linkHead), static_cast<QWidget*>(m_link)}) {
        w->hide();
        content()->addWidget(w);
    }
    content()->addStretch();
    m_copy = addAct(tr("Copy the link"), ButtonKind::Outlined, QStringLiteral("copy"), QStringLiteral("copyLink"));
    m_copy->hide();
    m_cancel = addButton(tr("Cancel"), ButtonKind::Outlined, QStringLiteral("cancel"), false);
    m_ok = addButton(tr("Make the invitation"), ButtonKind::Main, QStringLiteral("invite"), true);
    m_ok->setDefault(true);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_link->text());
        m_message->say(Tone::Ok, tr("Copied. Send it to the colleague in a way that nobody else can read."));
    });
    connect(m_email, &QLineEdit::textEdited, this, [this] { m_emailRow->setError({}); });
    setLogicalSize(620, 0);
    m_email->setFocus();
}

void InviteDialog::accept()
{
    if (m_done) return ActDialog::accept();
    if (m_busy) return;
    if (!m_email->text().contains(u'@')) {
        m_emailRow->setError(m_email->text().trimmed().isEmpty() ? tr("This field must be filled in.") : tr("This is not an e-mail address."));
        return m_emailRow->focusEditor();
    }
    m_busy = true;
    m_ok->setEnabled(false);
    m_password->first([this] { invite(); }, [this](const std::string& code) { failed(code); });
}

void InviteDialog::invite()
{
    m_busy = true;
    m_ok->setEnabled(false);
    const QString path = QStringLiteral("/v1/orgs/%1/invitations").arg(QString::fromStdString(m_org.text()));
    const Json body = {{"email", m_email->text().trimmed().toStdString()}, {"role", m_role->currentData().toString().toStdString()}};
    m_workspace.request("POST", path, body, this, [this](const Result<Json>& made) {
        m_busy = false;
        m_ok->setEnabled(true);
        if (made) show(*made);
        else failed(made.error().code);
    });
}

void InviteDialog::failed(const std::string& code)
{
    m_message->clear();
    m_busy = false;
    m_ok->setEnabled(true);
    if (code == "step_up_required") return m_password->want([this] { invite(); }, [this](const std::string& c) { failed(c); });
    if (code == "factor_wrong" || code == "keys_wrong_passphrase") return; // said at the field
    if (code == "email_form") {
        m_emailRow->setError(tr("This is not an e-mail address."));
        return m_emailRow->focusEditor();
    }
    if (code == "not_allowed") m_message->say(Tone::Bad, tr("Only an owner or an administrator of the organisation can invite, and only an owner can make owners."));
    else if (code == "unreachable") m_message->say(Tone::Warn, tr("The hub cannot be reached now. An invitation is made by the hub; try again when it can."));
    else if (code == "too_many_tries") m_message->say(Tone::Warn, tr("Too many attempts. Wait a minute and try again."));
    else m_message->say(Tone::Bad, texts::failure(QString::fromStdString(code)));
}

void InviteDialog::show(const Json& made)
{
    m_done = true;
    m_form->hide();
    m_link->setText(qtext(made, "link"));
    m_linkHead->show();
    m_link->show();
    m_copy->show();
    m_cancel->hide();
    m_ok->setText(tr("Close"));
    const auto until = parseRfc3339(text(made, "expires_at"));
    const QDateTime end = until ? QDateTime::fromMSecsSinceEpoch(until->ms) : QDateTime();
    m_message->say(Tone::Ok, tr("The link is shown only now. It works once, until %1.")
                                 .arg(tr("%1 %2", "date, time").arg(texts::date(end.date()), end.toString(QStringLiteral("HH:mm")))));
    m_link->setCursorPosition(0);
    m_copy->setFocus();
}

} // namespace sek
