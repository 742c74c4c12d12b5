// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/join_dialog.h"

#include "ui/shell/join_pane.h"
#include "ui/widgets/form/formgrid.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace sek {

JoinDialog::JoinDialog(const DeviceCredentials& here, bool sample, Workspace& workspace, QWidget* parent)
    : ActDialog(QStringLiteral("joinDialog"), tr("Join an organisation"), parent), m_here(here), m_sample(sample),
      m_workspace(workspace), m_link(new QLineEdit), m_message(new MessageBar)
{
    auto* what = new TextLabel(TextType::Body, tr("You work on the hub %1 as %2. With an invitation of this hub to the same address you join a further organisation.")
                                                   .arg(QString::fromStdString(here.hubName), QString::fromStdString(here.email)));
    what->setWordWrap(true);
    content()->addWidget(what);
    setAccessibleDescription(what->text());
    m_link->setInputMethodHints(Qt::ImhNoPredictiveText);
    auto* form = new FormGrid;
    form->setFollowsWindow(false);
    form->setColumns(FormColumns::One);
    m_row = form->addRow(new FieldRow(QStringLiteral("joinLink"), tr("Invitation link"), m_link));
    m_row->setRequired(true);
    m_row->setHint(tr("It begins with “sekretariat:”."));
    content()->addWidget(form);
    m_message->setObjectName(QStringLiteral("joinMessageBar"));
    m_message->hide();
    content()->addWidget(m_message);
    content()->addStretch();
    m_other = addAct(sample ? tr("Leave the sample data…") : tr("Open another profile"), ButtonKind::Outlined, QStringLiteral("forward"), QStringLiteral("joinElsewhere"));
    m_other->hide();
    addButton(tr("Cancel"), ButtonKind::Outlined, QStringLiteral("cancel"), false);
    m_ok = addButton(tr("Join"), ButtonKind::Main, QStringLiteral("joinOrganisation"), true);
    m_ok->setDefault(true);
    connect(m_link, &QLineEdit::textChanged, this, [this] {
        m_row->setError({});
        m_message->clear();
        m_other->hide();
    });
    connect(m_other, &QPushButton::clicked, this, [this] {
        const QString link = m_link->text().trimmed();
        reject();
        if (m_sample) Q_EMIT leaveSampleWanted(link);
        else Q_EMIT otherProfileWanted(link);
    });
    setLogicalSize(620, 0);
    m_link->setFocus();
}

void JoinDialog::setInvitation(const QString& link)
{
    m_link->setText(link);
    m_ok->setFocus();
}

void JoinDialog::accept()
{
    if (m_busy) return;
    const auto link = parseInvitationLink(m_link->text().trimmed().toStdString());
    if (!link) {
        m_row->setError(m_link->text().trimmed().isEmpty()
                            ? tr("This field must be filled in.")
                            : tr("This is not a whole invitation link. Copy all of it, it begins with “sekretariat:”."));
        return m_row->focusEditor();
    }
    if (link->hub != m_here.hubName) return elsewhere(*link);
    setBusy(true);
    m_workspace.request("POST", QStringLiteral("/v1/invitations/accept"), {{"token", link->token}}, this, [this](const Result<Json>& answer) {
        setBusy(false);
        if (!answer) return show(answer.error().code);
        const auto org = OrgId::parse(text(*answer, "org"));
        if (!org) return show("invitation_kind");
        Q_EMIT joined(*org);
        ActDialog::accept();
    });
}

void JoinDialog::elsewhere(const InvitationLink& link)
{
    const QString hub = QString::fromStdString(link.hub);
    m_message->say(Tone::Warn, m_sample ? tr("The invitation is of the hub %1, and this profile holds the sample data. Leave the sample and join there: its data are deleted.").arg(hub)
                                        : tr("The invitation is of the hub %1. Each hub needs a profile of its own on this computer; the data here stay as they are.").arg(hub));
    m_other->show();
    m_other->setFocus();
}

void JoinDialog::show(const std::string& code)
{
    if (code == "invitation_email") {
        m_message->say(Tone::Bad, tr("The invitation was sent to another address than %1. Ask for one to this address.").arg(QString::fromStdString(m_here.email)));
    } else if (code == "invitation_kind") {
        m_message->say(Tone::Bad, tr("This invitation is for a computer that is new to the hub. This one is known there already."));
    } else if (code.starts_with("session_") || code == "unauthenticated" || code == "token_unknown") {
        m_message->say(Tone::Warn, tr("Your session with the hub has ended. Sign in again first; the invitation stays good."));
    } else {
        m_message->say(Tone::Bad, JoinPane::reason(code));
    }
}

void JoinDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_ok->setEnabled(!busy);
}

} // namespace sek
