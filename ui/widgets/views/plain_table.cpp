// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/views/plain_table.h"

#include "ui/widgets/views/rowtable.h"
#include "ui/widgets/views/tableheader.h"

#include <utility>

namespace sek {

void PlainTable::setHeads(const QStringList& heads, const QString& acts)
{
    beginResetModel();
    m_heads = heads;
    m_acts = acts;
    endResetModel();
}

void PlainTable::show(QList<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PlainTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PlainTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size()) + (m_acts.isEmpty() ? 0 : 1);
}

QVariant PlainTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& row = m_rows[index.row()];
    if (role == RowRole::Id) return row.id;
    const bool acts = index.column() == m_heads.size();
    if (role == RowRole::Actions) return acts ? QVariant::fromValue(row.acts) : QVariant();
    if (acts) return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    const QString cell = row.cells.value(index.column());
    const QString second = index.column() == 0 ? row.second : QString();
    if (role == Qt::DisplayRole) return cell;
    if (role == Qt::AccessibleTextRole) return spokenCell(cell, second);
    if (role == RowRole::SecondLine) return second;
    return {};
}

QVariant PlainTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (section == m_heads.size()) return role == Qt::AccessibleTextRole ? QVariant(m_acts) : QVariant();
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(m_heads.value(section)) : QVariant();
}

RowTable* makePlainTable(PlainTable* list, const QString& objectName, const QString& accessibleName)
{
    auto* table = new RowTable;
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setModel(list);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->head()->setStretchLastSection(false);
    table->head()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int c = 1; c < list->columnCount(); ++c) table->head()->setSectionResizeMode(c, QHeaderView::ResizeToContents);
    return table;
}

} // namespace sek
