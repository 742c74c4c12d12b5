// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/kiosk_table.h"

#include "ui/attendance/month_texts.h"
#include "ui/widgets/views/rowroles.h"

#include <QLocale>

namespace sek {

namespace {

/// "tor 12 mars": in a narrow column beside the activity.
QString dayInTable(QDate day)
{
    const QLocale locale;
    return locale.toString(day, locale.language() == QLocale::Latvian ? QStringLiteral("ddd d. MMMM") : QStringLiteral("ddd d MMMM"));
}

} // namespace

void KioskModel::setMonth(const KioskMonth& month)
{
    beginResetModel();
    m_month = month;
    endResetModel();
}

int KioskModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_month.lines.size());
}

int KioskModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KioskModel::data(const QModelIndex& at, int role) const
{
    if (!at.isValid() || at.row() >= rowCount()) return {};
    const KioskMonth::Line& line = m_month.lines[std::size_t(at.row())];
    if (role == Qt::TextAlignmentRole) return int(at.column() == Time ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == RowRole::Suffix && at.column() == Time && line.before >= 0) return tr("(was %1)").arg(month::hoursInWords(line.before));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) return {};
    switch (at.column()) {
    // The whole word is spoken and in the tip: on the screen the activity needs the room.
    case Day: return role == Qt::DisplayRole ? dayInTable(line.date) : month::longDay(line.date);
    case Activity: return line.note.isEmpty() || role == Qt::DisplayRole ? line.activity : tr("%1: %2", "activity, note").arg(line.activity, line.note);
    default: return line.absent ? tr("absent") : month::hoursInWords(line.minutes);
    }
}

QVariant KioskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(section == Time ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Day: return tr("Date");
    case Activity: return tr("Activity");
    default: return tr("Time");
    }
}

} // namespace sek
