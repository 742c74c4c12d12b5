// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/activities_model.h"

#include "core/base/instant.h"
#include "core/base/text.h"
#include "ui/organisations/list_proxy.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/texts/texts.h"
#include "ui/widgets/views/rowroles.h"

#include <algorithm>

namespace sek {

void ActivitiesModel::setProject(const RecordId& project)
{
    beginResetModel();
    m_rows.clear();
    const AttendanceRecords& a = m_editor.view()->attendance;
    const int all = static_cast<int>(std::ranges::count_if(a.participations, [&](const RecordView& p) { return text(p.body, "project_id") == project.text(); }));
    for (const RecordView& activity : a.activities) {
        if (text(activity.body, "project_id") != project.text()) continue;
        Row row{activity, 0, {}, 0, all};
        for (const RecordView& o : a.occasions) {
            if (text(o.body, "activity_id") != activity.id.text() || text(o.body, "state") == "cancelled") continue;
            ++row.sessions;
            const QDate date = isoDate(text(o.body, "date"));
            if (date >= m_editor.view()->today && (!row.next.isValid() || date < row.next)) row.next = date;
        }
        for (const RecordView& e : a.enrolments)
            if (text(e.body, "activity_id") == activity.id.text()) ++row.people;
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

int ActivitiesModel::rowOf(const RecordId& id) const
{
    const auto it = std::ranges::find_if(m_rows, [&](const Row& r) { return r.activity.id == id; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int ActivitiesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ActivitiesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivitiesModel::data(const QModelIndex& at, int role) const
{
    if (!at.isValid() || at.row() >= rowCount()) return {};
    const Row& r = m_rows[static_cast<std::size_t>(at.row())];
    const Json& b = r.activity.body;
    const bool continuous = b.contains("is_continuous") && b.at("is_continuous") == Json(true);
    if (role == RowRole::Id) return QString::fromStdString(r.activity.id.text());
    if (role == ListProxy::FilterRole) return fold(qtext(b, "code") + u' ' + qtext(b, "title"));
    switch (at.column()) {
    case Title:
        if (role == Qt::DisplayRole) return qtext(b, "title");
        if (role == RowRole::SecondLine || role == RowRole::SortKey) return qtext(b, "code");
        if (role == RowRole::Strong || role == RowRole::Link) return true;
        if (role == Qt::AccessibleTextRole) return spokenCell(qtext(b, "title"), qtext(b, "code"));
        if (role == RowRole::Suffix && r.activity.waiting) return tr("(waiting to be sent)");
        return {};
    case Kind:
        if (role == Qt::DisplayRole || role == RowRole::SortKey) return texts::choice("mode", text(b, "mode"));
        if (role == RowRole::SecondLine) return qtext(b, "place");
        return {};
    case Sessions:
        if (role == Qt::DisplayRole) return continuous ? tr("Runs all the time") : tr("%n session(s)", nullptr, r.sessions);
        if (role == RowRole::SecondLine) return continuous || !r.next.isValid() ? QString() : tr("next: %1").arg(texts::date(r.next));
        if (role == RowRole::SortKey) return r.sessions;
        if (role == RowRole::StateIcon && !continuous && r.sessions == 0) return QStringLiteral("warning");
        if (role == RowRole::StateTone && !continuous && r.sessions == 0) return QVariant::fromValue(Tone::Warn);
        return {};
    case People:
        if (role == Qt::DisplayRole) return tr("%1 of %2", "people").arg(r.people).arg(r.all);
        if (role == RowRole::SortKey) return r.people;
        return {};
    default: break;
    }
    if (role == RowRole::Actions) {
        QList<RowAction> acts = {{QStringLiteral("edit"), QStringLiteral("edit"), tr("Edit the activity")}};
        RowAction sessions{QStringLiteral("sessions"), QStringLiteral("calendar"), tr("Plan sessions")};
        sessions.enabled = !continuous;
        acts.append(sessions);
        acts.append({QStringLiteral("enrol"), QStringLiteral("participants"), tr("Who is expected…")});
        return QVariant::fromValue(acts);
    }
    return {};
}

QVariant ActivitiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::AccessibleTextRole && section == Acts) return tr("Actions");
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    switch (section) {
    case Title: return tr("Activity");
    case Kind: return tr("Held");
    case Sessions: return tr("Sessions");
    case People: return tr("Expected");
    default: return QString();
    }
}

} // namespace sek
