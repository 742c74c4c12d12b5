// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/list_proxy.h"

#include "core/base/text.h"
#include "ui/widgets/views/rowroles.h"

#include <QLocale>

namespace sek {

ListProxy::ListProxy(QObject* parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    retranslate();
}

void ListProxy::retranslate()
{
    m_order = QCollator(QLocale());
    m_order.setNumericMode(true);
    m_order.setCaseSensitivity(Qt::CaseInsensitive);
    invalidate();
}

void ListProxy::setQuery(const QString& query)
{
    m_query = query;
    invalidateFilter();
}

bool ListProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(RowRole::SortKey), b = right.data(RowRole::SortKey);
    if (a.typeId() == QMetaType::Int && b.typeId() == QMetaType::Int) {
        if (a.toInt() != b.toInt()) return a.toInt() < b.toInt();
    } else if (const int c = m_order.compare(a.toString(), b.toString()); c != 0) {
        return c < 0;
    }
    return left.row() < right.row();
}

bool ListProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_query.trimmed().isEmpty()) return true;
    return foldedContains(sourceModel()->index(row, 0, parent).data(FilterRole).toString(), m_query);
}

} // namespace sek
