// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/views/rowtable.h"

#include "ui/widgets/theme/iconprovider.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/rowdelegate.h"
#include "ui/widgets/views/tableheader.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace sek {

RowTable::RowTable(QWidget* parent)
    : QTableView(parent), m_delegate(new RowDelegate(this)), m_head(new TableHeader(Qt::Horizontal, this))
{
    setHorizontalHeader(m_head);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTextElideMode(Qt::ElideRight);
    setWordWrap(false);
    setTabKeyNavigation(false); // a view is one stop
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_head->setStretchLastSection(true);
    connect(m_delegate, &RowDelegate::actionTriggered, this, &RowTable::actionTriggered);
    connect(m_delegate, &RowDelegate::linkActivated, this, &RowTable::linkActivated);
    connect(&Theme::get(), &Theme::changed, this, &RowTable::applyTheme);
    applyTheme();
}

void RowTable::setModel(QAbstractItemModel* model)
{
    disconnect(m_before);
    disconnect(m_after);
    QTableView::setModel(model);
    if (model != nullptr) { // after QTableView's own connections: the view's reset has been done when we come back
        m_before = connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &RowTable::rememberRow);
        m_after = connect(model, &QAbstractItemModel::modelReset, this, &RowTable::returnToRow);
    }
    applyTheme();
}

void RowTable::rememberRow()
{
    const QModelIndex at = currentIndex();
    m_place = at.isValid() ? Place{at.siblingAtColumn(0).data(RowRole::Id).toString(), at.row(), at.column(), m_delegate->activeAction()} : Place();
}

void RowTable::returnToRow()
{
    const Place place = std::exchange(m_place, {});
    const int rows = model()->rowCount();
    if (place.id.isEmpty() || rows == 0 || place.column >= model()->columnCount()) return;
    int row = std::min(place.row, rows - 1); // gone: the next one
    for (int r = 0; r < rows; ++r)
        if (model()->index(r, 0).data(RowRole::Id).toString() == place.id) {
            row = r;
            break;
        }
    const bool scrolls = hasAutoScroll();
    setAutoScroll(false); // somebody may be looking elsewhere in the list
    setCurrentIndex(model()->index(row, place.column));
    setAutoScroll(scrolls);
    m_delegate->setActiveAction(place.act);
}

void RowTable::setTwoLine(bool twoLine)
{
    m_delegate->setTwoLine(twoLine);
    applyTheme();
}

void RowTable::applyTheme()
{
    const int height = Theme::get().rowHeight(m_delegate->isTwoLine());
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    m_head->setMinimumSectionSize(Theme::get().px(40));
    viewport()->update();
}

void RowTable::setCurrentRow(int row)
{
    if (model() == nullptr || row < 0 || row >= model()->rowCount()) return;
    for (int v = 0; v < m_head->count(); ++v) {
        const int column = m_head->logicalIndex(v);
        if (m_head->isSectionHidden(column)) continue;
        setCurrentIndex(model()->index(row, column));
        return;
    }
}

QList<RowAction> RowTable::rowActions(int row) const
{
    QList<RowAction> all;
    for (int c = 0; model() != nullptr && c < model()->columnCount(); ++c) {
        const auto cell = RowDelegate::actions(model()->index(row, c));
        for (const RowAction& a : cell)
            if (!a.gap) all.append(a);
    }
    return all;
}

bool RowTable::trigger(int row, const QString& actionId)
{
    for (int c = 0; c < model()->columnCount(); ++c) {
        const QModelIndex index = model()->index(row, c);
        const auto cell = RowDelegate::actions(index);
        for (const RowAction& a : cell) {
            if (a.gap || !a.enabled || a.id != actionId) continue;
            Q_EMIT actionTriggered(index, actionId);
            return true;
        }
    }
    return false;
}

// Returns whether the key was used up inside a cell of buttons.
bool RowTable::actionCellKey(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    const QList<RowAction> list = RowDelegate::actions(index);
    if (list.isEmpty()) return false;
    const auto usable = [&](qsizetype i) { return i >= 0 && i < list.size() && !list[i].gap; };
    int active = m_delegate->activeAction();
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Left: {
        const int step = event->key() == Qt::Key_Right ? 1 : -1;
        for (active += step; active >= 0 && active < list.size(); active += step) {
            if (!usable(active)) continue;
            m_delegate->setActiveAction(active);
            update(index);
            return true;
        }
        return false;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!usable(active) || !list[active].enabled) return true;
        Q_EMIT actionTriggered(index, list[active].id);
        return true;
    default:
        return false;
    }
}

void RowTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && (event->modifiers() & ~Qt::KeypadModifier) == 0) {
        if (actionCellKey(event)) return;
        switch (event->key()) {
        case Qt::Key_F2:
            if (trigger(current.row(), QStringLiteral("edit"))) return;
            break;
        case Qt::Key_Delete:
            if (trigger(current.row(), QStringLiteral("delete"))) return;
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter: {
            // The current cell's link, else the row's first.
            QModelIndex link = current.data(RowRole::Link).toBool() ? current : QModelIndex();
            for (int v = 0; !link.isValid() && v < m_head->count(); ++v) {
                const QModelIndex at = model()->index(current.row(), m_head->logicalIndex(v));
                if (!m_head->isSectionHidden(at.column()) && at.data(RowRole::Link).toBool()) link = at;
            }
            if (link.isValid())
                Q_EMIT linkActivated(link);
            else
                Q_EMIT activated(current);
            return;
        }
        default:
            break;
        }
    }
    QTableView::keyPressEvent(event);
}

void RowTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    // Entering a cell of buttons from the left starts at its first, from the right at its last.
    const QList<RowAction> list = RowDelegate::actions(current);
    if (!list.isEmpty() && current.column() != previous.column()) {
        const bool fromRight = previous.isValid() && previous.row() == current.row() &&
                               m_head->visualIndex(previous.column()) > m_head->visualIndex(current.column());
        int at = fromRight ? int(list.size()) - 1 : 0;
        while (at >= 0 && at < list.size() && list[at].gap)
            at += fromRight ? -1 : 1;
        m_delegate->setActiveAction(at);
    }
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
    if (current.row() != previous.row()) Q_EMIT currentRowChanged(current.row());
}

void RowTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid()) setCurrentRow(0);
    updateRow(currentIndex().row());
}

void RowTable::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex().row());
}

void RowTable::updateRow(int row)
{
    if (row < 0) return;
    const int y = rowViewportPosition(row);
    viewport()->update(QRect(0, y, viewport()->width(), rowHeight(row)));
}

void RowTable::hover(int row)
{
    if (row != m_hovered) updateRow(std::exchange(m_hovered, row));
    updateRow(row);
}

void RowTable::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    hover(index.row());
    bool hand = false;
    if (index.isValid()) {
        QStyleOptionViewItem option;
        option.rect = visualRect(index);
        hand = index.data(RowRole::Link).toBool() && m_delegate->textRect(option, index).contains(at);
    }
    viewport()->setCursor(hand ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void RowTable::leaveEvent(QEvent* event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void RowTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid()) return;
    const QPersistentModelIndex kept = index;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("rowMenu"));
    const QList<RowAction> list = rowActions(index.row());
    for (const RowAction& a : list) {
        QAction* act = menu->addAction(IconProvider::icon(a.icon), a.text);
        act->setEnabled(a.enabled);
        act->setObjectName(a.id + QStringLiteral("Action"));
        connect(act, &QAction::triggered, this, [this, kept, id = a.id] {
            if (kept.isValid()) trigger(kept.row(), id);
        });
    }
    Q_EMIT contextMenuPreparing(menu, index);
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace sek
