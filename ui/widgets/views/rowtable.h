// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/views/rowroles.h"

#include <QTableView>

class QMenu;

namespace sek {

class RowDelegate;
class TableHeader;

/// A table in the style of the program (style guide §7): rows are selected, no grid, RowDelegate and TableHeader in
/// place, row heights by text size. Keys: Enter opens the row's link, F2 and Del are the row actions "edit" and
/// "delete", Left and Right walk through the buttons of an action cell, Space presses one; the context menu (also by
/// the menu key) lists the row's actions. A model that is made anew with each change that comes does not take the current
/// row away: it is found again by RowRole::Id, or else the place is kept, and the list does not scroll.
class RowTable : public QTableView
{
    Q_OBJECT
public:
    explicit RowTable(QWidget* parent = nullptr);

    void setTwoLine(bool twoLine);
    RowDelegate* rowDelegate() const { return m_delegate; }
    TableHeader* head() const { return m_head; }
    int hoveredRow() const { return m_hovered; }

    /// All actions of a row, from whichever column they are in.
    QList<RowAction> rowActions(int row) const;
    /// Puts the current cell into the first visible column of the row.
    void setCurrentRow(int row);

    void setModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    void actionTriggered(const QModelIndex& index, const QString& actionId);
    void linkActivated(const QModelIndex& index);
    /// The current row is another one (or none: -1).
    void currentRowChanged(int row);
    /// Before the context menu opens, for acts beyond the row's own.
    void contextMenuPreparing(QMenu* menu, const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void applyTheme();
    void hover(int row);
    void updateRow(int row);
    bool trigger(int row, const QString& actionId);
    bool actionCellKey(QKeyEvent* event);
    void rememberRow();
    void returnToRow();
    RowDelegate* m_delegate;
    TableHeader* m_head;
    int m_hovered = -1;
    /// Where the keyboard was before the model was reset.
    struct Place
    {
        QString id;
        int row = -1;
        int column = 0;
        int act = -1; ///< which button of a cell of buttons
    };
    Place m_place;
    QMetaObject::Connection m_before, m_after;
};

} // namespace sek
