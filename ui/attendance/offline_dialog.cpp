// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/offline_dialog.h"

#include "core/domain/people/roles.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/signing/code_way.h"
#include "ui/texts/refusal.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/textlabel.h"

#include <QDateTime>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sek {

OfflineDialog::OfflineDialog(OrganisationEditor& editor, const RecordId& projectId, std::vector<Item> items, QWidget* parent)
    : ActDialog(QStringLiteral("offlineDialog"), tr("Prepare offline signing"), parent), m_editor(editor), m_project(projectId),
      m_items(std::move(items)), m_zone(text(editor.view()->state.organisation, "time_zone", "UTC")), m_day(new DateEdit),
      m_said(new MessageBar)
{
    auto* head = new TextLabel(TextType::Heading, tr("Send codes ahead?"));
    head->setWordWrap(true);
    content()->addWidget(head);
    for (const QString& told : {tr("Each gets a six-digit code now and types it on this computer, also where there is no connection."),
                                tr("Whether it is right is checked when this computer next reaches the hub."),
                                tr("Taking the screen back there needs the passphrase for this computer; set one under Settings before you go.")}) {
        auto* about = new TextLabel(TextType::Body, told);
        about->setWordWrap(true);
        content()->addWidget(about);
    }
    content()->addWidget(makeWaitingList(QStringLiteral("offlineScrollArea"), m_items));
    auto* label = new TextLabel(TextType::Body, tr("The codes can be typed until the end of"));
    label->setBuddy(m_day);
    content()->addWidget(label);
    m_day->setObjectName(QStringLiteral("offlineDayEdit"));
    m_day->setAccessibleName(label->text());
    m_day->setDate(editor.view()->today.addDays(1));
    content()->addWidget(m_day);
    m_said->setObjectName(QStringLiteral("offlineSaidBar"));
    content()->addWidget(m_said);
    content()->addStretch();
    addButton(tr("Cancel"), ButtonKind::Outlined, QStringLiteral("cancel"), false);
    m_send = addAct(tr("Send the codes"), ButtonKind::Main, QStringLiteral("send"), QStringLiteral("sendAhead"));
    setLogicalSize(560, 0);
    connect(m_send, &QPushButton::clicked, this, &OfflineDialog::prepare);
    connect(m_day, &QLineEdit::textChanged, this, [this] {
        m_told = false;
        look();
    });
    connect(&editor, &OrganisationEditor::changed, this, &OfflineDialog::look);
    connect(m_said, &MessageBar::firstTriggered, this, &OfflineDialog::switchOn);
    look();
    m_day->setFocus();
}

const Json& OfflineDialog::project() const
{
    static const Json none = Json::object();
    for (const RecordView& p : m_editor.view()->attendance.projects)
        if (p.id == m_project) return p.body;
    return none;
}

Instant OfflineDialog::until() const
{
    QTimeZone zone(QByteArray::fromStdString(m_zone));
    if (!zone.isValid()) zone = QTimeZone::utc();
    // The day's last moment; its first is the next day's, however long the night of a clock change is.
    return Instant{QDateTime(m_day->date().addDays(1), QTime(0, 0), zone).toMSecsSinceEpoch() - 1};
}

void OfflineDialog::look()
{
    if (m_busy) return;
    const bool on = boolean(project(), "offline_codes");
    m_send->setEnabled(on && m_day->date().isValid() && m_day->date() >= m_editor.view()->today && !m_items.empty());
    if (on) m_said->setFirstButton({});
    if (m_told) return;
    if (on) return m_said->clear();
    const bool may = mayDoIn("SetReportSettings", m_editor.view()->roles, m_project);
    m_said->say(Tone::Info, tr("Signing without a connection is not switched on for this project."));
    m_said->setFirstButton(may ? tr("Switch it on") : QString());
}

void OfflineDialog::switchOn()
{
    if (std::exchange(m_switching, true)) return;
    const Json& p = project();
    Json from = Json::object();
    for (const char* field : {"offline_codes", "offline_hours"})
        if (p.contains(field)) from[field] = p[field];
    Json to = from;
    to["offline_codes"] = true;
    const Json change = {{"unit", "offline"}, {"from", std::move(from)}, {"to", std::move(to)}};
    m_editor.workspace().submit(m_editor.org(), "SetReportSettings", {{"v", 1}, {"id", m_project.text()}, {"changes", Json::array({change})}}, this,
                                [this](const Submitted& outcome) {
                                    m_switching = false;
                                    if (outcome) return look();
                                    m_told = true;
                                    m_said->say(Tone::Bad, texts::refusal(outcome.error()));
                                });
}

void OfflineDialog::prepare()
{
    m_busy = true;
    m_told = false;
    m_send->setEnabled(false);
    const Instant end = until();
    std::vector<signing::Ask> asks;
    for (const Item& i : m_items) asks.push_back(i.ask);
    m_said->say(Tone::Info, tr("The codes are being sent…"));
    m_editor.workspace().prepareOffline(m_editor.org(), asks, end, this, [this, end](const Result<std::vector<SentAhead>>& answer) {
        m_busy = false;
        m_told = true;
        look();
        if (!answer) return m_said->say(Tone::Bad, codeSentence({.code = answer.error().code}, m_zone));
        QStringList refused;
        int sent = 0;
        for (const SentAhead& one : *answer) {
            if (one.result == "ok") ++sent;
            else
                for (const Item& i : m_items)
                    if (i.ask.documents.front().id == one.document)
                        refused.append(tr("%1: %2", "person, why no code was sent")
                                           .arg(i.person, codeSentence({.code = one.result, .params = one.params}, m_zone)));
        }
        if (sent > 0) Q_EMIT prepared(sent, end);
        if (refused.isEmpty()) return accept();
        // Who has got a code needs no other one.
        std::erase_if(m_items, [&](const Item& i) {
            return std::ranges::any_of(*answer, [&](const SentAhead& one) { return one.result == "ok" && one.document == i.ask.documents.front().id; });
        });
        m_said->say(Tone::Warn, refused.join(u'\n'));
    });
}

} // namespace sek
