// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/views/rowroles.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace sek {

/// Paints the rows of tables and lists: a line under each row, selection with the accent bar, hover, two-line cells,
/// links, state cells, chips, staged removal and row actions. Use RowTable, which knows its keys.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit RowDelegate(QObject* parent = nullptr);

    void setTwoLine(bool twoLine) { m_twoLine = twoLine; }
    bool isTwoLine() const { return m_twoLine; }

    void paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

    /// Which action of the current cell has the keyboard's attention.
    int activeAction() const { return m_activeAction; }
    void setActiveAction(int index) { m_activeAction = index; }

    static QList<RowAction> actions(const QModelIndex& index);
    /// The places of the actions in a cell, in the cell's view coordinates; empty rectangles for gaps.
    static QList<QRect> actionRects(const QRect& cell, const QList<RowAction>& actions);
    /// Where the words of the cell are, for hit tests on links.
    QRect textRect(const QStyleOptionViewItem& option, const QModelIndex& index) const;

    /// Ground, line, bar and focus of a row; for delegates of other lists too.
    /// `first` and `last`: the cell is at the row's left or right end.
    static void paintGround(QPainter* p, const QStyleOptionViewItem& option, bool first, bool last, bool current,
                            bool hovered);

Q_SIGNALS:
    void actionTriggered(const QModelIndex& index, const QString& actionId);
    void linkActivated(const QModelIndex& index);

private:
    void paintActions(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index, bool current) const;
    void paintText(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    bool m_twoLine = false;
    int m_activeAction = 0;
    QPersistentModelIndex m_pressed;
    int m_pressedAction = -1;
};

} // namespace sek
