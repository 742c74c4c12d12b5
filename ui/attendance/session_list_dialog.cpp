// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/session_list_dialog.h"

#include "core/domain/people/roles.h"
#include "ui/attendance/month_texts.h"
#include "ui/attendance/project_dialog.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/texts/refusal.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/views/rowroles.h"
#include "ui/widgets/views/rowtable.h"
#include "ui/widgets/views/tableheader.h"

#include <QVBoxLayout>

#include <algorithm>

namespace sek {

void SessionsModel::show(const OrgView& view, const RecordId& activity)
{
    beginResetModel();
    m_rows.clear();
    for (const RecordView& o : view.attendance.occasions)
        if (text(o.body, "activity_id") == activity.text()) m_rows.push_back(o);
    std::ranges::sort(m_rows, {}, [](const RecordView& o) { return std::pair(text(o.body, "date"), text(o.body, "start_time")); });
    endResetModel();
}

int SessionsModel::firstFrom(QDate day) const
{
    const auto it = std::ranges::find_if(m_rows, [&](const RecordView& o) { return text(o.body, "date") >= toIso(day); });
    return it == m_rows.end() ? int(m_rows.size()) - 1 : int(it - m_rows.begin());
}

int SessionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SessionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SessionsModel::data(const QModelIndex& at, int role) const
{
    if (!at.isValid() || at.row() >= rowCount()) return {};
    const Json& b = m_rows[std::size_t(at.row())].body;
    if (role == RowRole::Id) return QString::fromStdString(m_rows[std::size_t(at.row())].id.text());
    if (role == RowRole::Actions && at.column() == Acts)
        return QVariant::fromValue(QList<RowAction>{{QStringLiteral("edit"), QStringLiteral("edit"), tr("Change the session")},
                                                    {QStringLiteral("remove"), QStringLiteral("delete"), tr("Take it out of the plan")}});
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    switch (at.column()) {
    case Day: {
        const QDate day = isoDate(text(b, "date"));
        //: %1 "Tuesday 3 March", %2 the year
        return tr("%1 %2", "day, year").arg(month::longDay(day)).arg(day.year());
    }
    case Time: return tr("%1–%2", "from, to").arg(qtext(b, "start_time"), qtext(b, "end_time"));
    case State: return texts::choice("state", text(b, "state"));
    default: return QString();
    }
}

QVariant SessionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::AccessibleTextRole && section == Acts) return tr("Actions");
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    switch (section) {
    case Day: return tr("Day");
    case Time: return tr("Time");
    case State: return tr("State");
    default: return QString();
    }
}

SessionListDialog::SessionListDialog(OrganisationEditor& editor, const RecordId& activity, QWidget* parent)
    : ActDialog(QStringLiteral("sessionListDialog"), tr("Sessions"), parent), m_editor(editor), m_activity(activity), m_model(new SessionsModel(this)),
      m_table(new RowTable), m_said(new MessageBar)
{
    for (const RecordView& a : editor.view()->attendance.activities)
        if (a.id == activity) content()->addWidget(new TextLabel(TextType::Heading, qtext(a.body, "title")));
    m_table->setObjectName(QStringLiteral("sessionsTable"));
    m_table->setAccessibleName(tr("Sessions"));
    m_table->setModel(m_model);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->head()->setSectionResizeMode(SessionsModel::Day, QHeaderView::Stretch);
    for (const int c : {SessionsModel::Time, SessionsModel::State, SessionsModel::Acts}) m_table->head()->setSectionResizeMode(c, QHeaderView::ResizeToContents);
    content()->addWidget(m_table, 1);
    m_said->setObjectName(QStringLiteral("sessionsSaidBar"));
    m_said->clear();
    content()->addWidget(m_said);
    Button* plan = addAct(tr("Plan sessions…"), ButtonKind::Outlined, QStringLiteral("add"), QStringLiteral("planSessions"));
    addButton(tr("Close"), ButtonKind::Outlined, QStringLiteral("close"), false);
    connect(plan, &QPushButton::clicked, this, &SessionListDialog::planWanted);
    connect(m_table, &RowTable::actionTriggered, this, &SessionListDialog::act);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& i) { act(i, QStringLiteral("edit")); });
    connect(&editor, &OrganisationEditor::changed, this, &SessionListDialog::refresh);
    refresh();
    if (const int row = m_model->firstFrom(editor.view()->today); row >= 0) m_table->setCurrentRow(row);
    setLogicalSize(620, 520);
}

void SessionListDialog::refresh()
{
    m_model->show(*m_editor.view(), m_activity);
    const bool none = m_model->rowCount() == 0;
    if (none) m_said->say(Tone::Info, tr("No session is planned yet."));
    else if (m_saidNone) m_said->clear();
    m_saidNone = none;
}

void SessionListDialog::act(const QModelIndex& index, const QString& id)
{
    if (!index.isValid()) return;
    const RecordView session = m_model->session(index.row());
    m_said->clear();
    if (id == QLatin1String("edit")) return (void)openOccasionDialog(m_editor, session.id, this);
    m_editor.workspace().submit(m_editor.org(), "RemoveOccasion", {{"id", session.id.text()}}, this, [this](const Submitted& outcome) {
        if (outcome) return;
        const auto* r = std::get_if<Rejection>(&outcome.error());
        m_said->say(Tone::Bad, r && r->code == "ERR_IN_USE" ? tr("Hours stand on this session. Empty them first, or leave it in the plan.")
                               : texts::refusal(outcome.error()));
    });
}

} // namespace sek
