// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/queue_dialog.h"

#include "ui/organisations/organisation_editor.h"
#include "ui/signing/code_way.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/textlabel.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace sek {

QueueDialog::QueueDialog(OrganisationEditor& editor, std::vector<WaitingMonth> people, QWidget* parent)
    : ActDialog(QStringLiteral("queueDialog"), tr("Sign one after another"), parent), m_editor(editor), m_people(std::move(people)),
      m_zone(text(editor.view()->state.organisation, "time_zone", "UTC")), m_said(new MessageBar)
{
    auto* head = new TextLabel(TextType::Heading, tr("Let these people sign on this computer?"));
    head->setWordWrap(true);
    content()->addWidget(head);
    for (const QString& told : {tr("Each gets a message with a reference and a code now."),
                                tr("At this computer they type the reference and the day and month they were born, and their own month opens."),
                                tr("Nobody sees who else is to sign. Only you can leave the screen, with your password.")}) {
        auto* about = new TextLabel(TextType::Body, told);
        about->setWordWrap(true);
        content()->addWidget(about);
    }
    const bool tooMany = m_people.size() > KioskQueueClient::MostPeople;
    if (tooMany) m_people.resize(KioskQueueClient::MostPeople);
    content()->addWidget(makeWaitingList(QStringLiteral("queueScrollArea"), m_people));
    m_said->setObjectName(QStringLiteral("queueSaidBar"));
    content()->addWidget(m_said);
    content()->addStretch();
    if (tooMany) m_said->say(Tone::Info, tr("At most %n people stand in one queue. Mark the others afterwards.", nullptr, int(KioskQueueClient::MostPeople)));
    addButton(tr("Cancel"), ButtonKind::Outlined, QStringLiteral("cancel"), false);
    m_send = addAct(tr("Send the messages"), ButtonKind::Main, QStringLiteral("send"), QStringLiteral("startQueue"));
    setLogicalSize(560, 0);
    connect(m_send, &QPushButton::clicked, this, [this] { m_queue ? openScreen() : send(); });
    m_send->setFocus();
}

void QueueDialog::send()
{
    m_send->setEnabled(false);
    m_said->say(Tone::Info, tr("The messages are being sent…"));
    std::vector<signing::Ask> asks;
    for (const WaitingMonth& p : m_people) asks.push_back(p.ask);
    KioskQueueClient::start(m_editor.workspace(), m_editor.org(), asks, this, [this](const Result<KioskQueueClient::Started>& answer) {
        m_send->setEnabled(true);
        if (!answer) return m_said->say(Tone::Bad, codeSentence({.code = answer.error().code}, m_zone));
        m_queue = answer->queue;
        if (answer->refused.empty()) return openScreen();
        QStringList refused;
        for (const KioskQueueClient::Refused& one : answer->refused)
            for (const WaitingMonth& p : m_people)
                if (p.ask.documents.front().id == one.document) refused.append(tr("%1: %2", "person, why they cannot stand in the queue").arg(p.person, codeSentence(one.why, m_zone)));
        m_said->say(Tone::Warn, refused.join(u'\n'));
        if (!m_queue) return m_send->setEnabled(false); // nobody is left whom it could be sent to
        m_send->setText(tr("Open the screen for the others"));
        m_send->setFocus();
    });
}

void QueueDialog::openScreen()
{
    Q_EMIT started(m_queue);
    accept();
}

} // namespace sek
