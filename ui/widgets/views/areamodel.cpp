// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/views/areamodel.h"

#include "ui/widgets/views/rowroles.h"

#include <algorithm>

namespace sek {

AreaModel::AreaModel(QObject* parent) : QAbstractListModel(parent) {}

void AreaModel::setItems(const QList<AreaItem>& items)
{
    // The same areas in other words (language, rights) must not lose the selection.
    const bool sameRows = std::ranges::equal(items, m_items, {}, &AreaItem::id, &AreaItem::id);
    if (sameRows) {
        m_items = items;
        if (!items.isEmpty()) Q_EMIT dataChanged(index(0), index(int(items.size()) - 1));
        return;
    }
    beginResetModel();
    m_items = items;
    endResetModel();
}

void AreaModel::setMark(const QString& id, const AreaMark& mark)
{
    const QModelIndex at = indexOf(id);
    if (!at.isValid() || m_items[at.row()].mark == mark) return;
    m_items[at.row()].mark = mark;
    Q_EMIT dataChanged(at, at);
}

QModelIndex AreaModel::indexOf(const QString& id) const
{
    for (int i = 0; i < m_items.size(); ++i)
        if (!id.isEmpty() && m_items[i].id == id) return index(i);
    return {};
}

int AreaModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant AreaModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const AreaItem& item = m_items[index.row()];
    if (item.isSeparator()) return role == SeparatorRole ? QVariant(true) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return item.text;
    case Qt::AccessibleTextRole:
        return spokenCell(item.text, item.mark.spoken);
    case Qt::ToolTipRole: {
        const QString name =
            item.shortcut.isEmpty() ? item.text : QStringLiteral("%1 (%2)").arg(item.text, item.shortcut);
        return spokenCell(name, item.mark.spoken);
    }
    case IdRole:
        return item.id;
    case IconRole:
        return item.icon;
    case SeparatorRole:
        return false;
    case MarkIconRole:
        return item.mark.icon;
    case MarkCountRole:
        return item.mark.count;
    case MarkInkRole:
        return QVariant::fromValue(item.mark.role);
    default:
        return {};
    }
}

Qt::ItemFlags AreaModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || m_items[index.row()].isSeparator()) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace sek
