// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/enrolment_dialog.h"

#include "ui/attendance/month_binding.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/texts/refusal.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QCollator>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace sek {

namespace {

constexpr int IdRole = Qt::UserRole;
constexpr int WasRole = Qt::UserRole + 1;

} // namespace

EnrolmentDialog::EnrolmentDialog(OrganisationEditor& editor, const RecordId& activity, QWidget* parent)
    : ActDialog(QStringLiteral("enrolmentDialog"), tr("Who is expected"), parent), m_editor(editor), m_activity(activity), m_people(new QListWidget),
      m_count(new TextLabel(TextType::Body)), m_said(new MessageBar)
{
    const AttendanceRecords& a = editor.view()->attendance;
    std::string project;
    for (const RecordView& v : a.activities)
        if (v.id == activity) {
            content()->addWidget(new TextLabel(TextType::Heading, qtext(v.body, "title")));
            project = text(v.body, "project_id");
        }
    std::set<std::string> expected;
    for (const RecordView& e : a.enrolments)
        if (text(e.body, "activity_id") == activity.text()) expected.insert(text(e.body, "participation_id"));
    std::vector<std::pair<QString, std::string>> people;
    for (const RecordView& p : a.participations) {
        const std::string end = text(p.body, "end_date");
        if (text(p.body, "project_id") != project || (!expected.contains(p.id.text()) && !end.empty() && end < toIso(editor.view()->today))) continue;
        people.emplace_back(month::participantName(*editor.view(), text(p.body, "participant_id")), p.id.text());
    }
    const QCollator order;
    std::ranges::sort(people, [&](const auto& x, const auto& y) { return order.compare(x.first, y.first) < 0; });
    for (const auto& [name, id] : people) {
        auto* item = new QListWidgetItem(name, m_people);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(IdRole, QString::fromStdString(id));
        item->setData(WasRole, expected.contains(id));
        item->setCheckState(expected.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
    m_people->setObjectName(QStringLiteral("enrolmentList"));
    m_people->setAccessibleName(tr("Participants of the project"));
    m_people->setMinimumHeight(Theme::get().px(200));
    content()->addWidget(m_people, 1);
    m_count->setObjectName(QStringLiteral("enrolmentCountLabel"));
    content()->addWidget(m_count);
    m_said->setObjectName(QStringLiteral("enrolmentSaidBar"));
    m_said->clear();
    content()->addWidget(m_said);
    if (people.empty()) m_said->say(Tone::Info, tr("Nobody takes part in this project yet."));
    Button* all = addAct(tr("Tick all"), ButtonKind::Flat, {}, QStringLiteral("tickAll"));
    Button* none = addAct(tr("Untick all"), ButtonKind::Flat, {}, QStringLiteral("tickNone"));
    addButton(tr("Cancel"), ButtonKind::Outlined, QStringLiteral("cancel"), false);
    m_save = addButton(tr("Save"), ButtonKind::Main, QStringLiteral("saveEnrolment"), true);
    connect(all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(false); });
    connect(m_people, &QListWidget::itemChanged, this, &EnrolmentDialog::count);
    count();
    setLogicalSize(520, 560);
    if (m_people->count() > 0) m_people->setCurrentRow(0);
    m_people->setFocus();
}

void EnrolmentDialog::tickAll(bool on)
{
    {
        const QSignalBlocker once(m_people);
        for (int i = 0; i < m_people->count(); ++i) m_people->item(i)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
    count();
}

void EnrolmentDialog::count()
{
    int n = 0;
    for (int i = 0; i < m_people->count(); ++i) n += m_people->item(i)->checkState() == Qt::Checked;
    m_count->setText(tr("%1 of %2 are expected.").arg(n).arg(m_people->count()));
}

void EnrolmentDialog::send(const char* command, Json ids, std::function<void()> then)
{
    if (ids.empty()) return then();
    m_editor.workspace().submit(m_editor.org(), command, {{"v", 1}, {"activity_id", m_activity.text()}, {"participation_ids", std::move(ids)}}, this,
                                [this, then = std::move(then)](const Submitted& outcome) {
                                    if (outcome) return then();
                                    m_save->setEnabled(true);
                                    m_said->say(Tone::Bad, texts::refusal(outcome.error()));
                                });
}

void EnrolmentDialog::accept()
{
    if (!m_save->isEnabled()) return;
    Json added = Json::array();
    Json ended = Json::array();
    for (int i = 0; i < m_people->count(); ++i) {
        const QListWidgetItem* item = m_people->item(i);
        const bool on = item->checkState() == Qt::Checked;
        if (on != item->data(WasRole).toBool()) (on ? added : ended).push_back(item->data(IdRole).toString().toStdString());
    }
    m_save->setEnabled(false);
    const int more = int(added.size());
    const int fewer = int(ended.size());
    send("Enrol", std::move(added), [this, more, fewer, ended = std::move(ended)]() mutable {
        send("EndEnrolment", std::move(ended), [this, more, fewer] {
            if (more + fewer > 0) Q_EMIT changed(more, fewer);
            ActDialog::accept();
        });
    });
}

} // namespace sek
