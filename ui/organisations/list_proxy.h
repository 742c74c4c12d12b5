// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace sek {

/// Sorts by the alphabet of the window's language (RowRole::SortKey, text or numbers) and filters without diacritics over
/// what a row says in FilterRole of its first column, folded.
class ListProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum : int { FilterRole = 0x0400 };

    explicit ListProxy(QObject* parent = nullptr);
    void setQuery(const QString& query);
    void retranslate();

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QCollator m_order;
    QString m_query;
};

} // namespace sek
