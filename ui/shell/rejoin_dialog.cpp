// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rejoin_dialog.h"

#include "ui/shell/join_pane.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/textlabel.h"

#include <QPointer>
#include <QVBoxLayout>

namespace sek {

RejoinDialog::RejoinDialog(Profile& profile, const DeviceCredentials& here, std::function<void()> joined, QWidget* parent)
    : ActDialog(QStringLiteral("rejoinDialog"), tr("Join again"), parent), m_profile(profile), m_joined(std::move(joined)), m_hub(here.hubName),
      m_join(new JoinPane), m_message(new MessageBar)
{
    auto* what = new TextLabel(TextType::Body, tr("This computer becomes a new device of your account on the hub %1. Everything you typed is kept and sent afterwards.")
                                                   .arg(QString::fromStdString(here.hubName)));
    what->setWordWrap(true);
    content()->addWidget(what);
    setAccessibleDescription(what->text());
    m_message->setObjectName(QStringLiteral("rejoinMessageBar"));
    m_message->hide();
    content()->addWidget(m_message);
    m_join->setEmail(QString::fromStdString(here.email));
    content()->addWidget(m_join);
    content()->addStretch();
    addButton(tr("Cancel"), ButtonKind::Outlined, QStringLiteral("cancel"), false);
    m_ok = addButton(tr("Join again"), ButtonKind::Main, QStringLiteral("rejoin"), true);
    connect(m_join, &JoinPane::changed, this, &RejoinDialog::refresh);
    connect(m_join, &JoinPane::said, this, [this](const QString& sentence) {
        if (sentence.isEmpty()) m_message->clear();
        else m_message->say(Tone::Bad, sentence);
    });
    setLogicalSize(620, 0);
    refresh();
    m_join->focusFirst();
}

void RejoinDialog::refresh()
{
    m_ok->setEnabled(!m_busy && m_join->isReady());
}

void RejoinDialog::accept()
{
    if (m_busy || !m_join->isReady() || !m_join->check()) return;
    const std::string hub = m_join->invitation() ? m_join->invitation()->hub : m_join->hubName();
    if (hub != m_hub) {
        return m_message->say(Tone::Bad, tr("That is another hub. The data here belong to the hub %1.").arg(QString::fromStdString(m_hub)));
    }
    m_busy = true;
    m_join->setBusy(true);
    const auto answer = [self = QPointer(this), joined = m_joined](const Done& done) {
        if (done) joined();
        if (self) self->answered(done);
    };
    if (m_join->invitation()) m_profile.join(*m_join->invitation(), m_join->who(), answer);
    else m_profile.joinByAddress(m_join->address(), m_join->hubName(), m_join->who(), m_join->code(), answer);
}

void RejoinDialog::answered(const Done& done)
{
    m_busy = false;
    m_join->setBusy(false);
    if (!done) {
        if (m_join->showFailure(done.error().code)) return;
        return m_message->say(Tone::Bad, JoinPane::reason(done.error().code));
    }
    m_join->clear();
    ActDialog::accept();
}

} // namespace sek
