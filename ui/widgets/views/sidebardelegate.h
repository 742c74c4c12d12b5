// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace sek {

/// Rows of the side bar: icon, words, mark at the right; the current one tinted, with the accent bar, semibold.
/// As a rail: the icon alone with a badge.
class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit SidebarDelegate(QObject* parent = nullptr);
    void setRail(bool rail) { m_rail = rail; }
    void paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintMark(QPainter* p, const QRect& row, const QModelIndex& index, bool selected, int& right) const;
    void paintBadge(QPainter* p, const QRect& icon, const QModelIndex& index) const;
    bool m_rail = false;
};

} // namespace sek
