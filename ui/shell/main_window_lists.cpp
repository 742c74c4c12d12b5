// SPDX-License-Identifier: GPL-3.0-or-later
// Acts on the list that is shown, for the menus; the lists have these keys themselves (style guide §8).
#include "ui/shell/main_window.h"
#include "ui/widgets/parts/filteredit.h"
#include "ui/widgets/views/rowtable.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStackedWidget>

#include <algorithm>

namespace sek {

namespace {

/// The act of the page for that key, when it can be done now.
QAction* actFor(const QWidget* page, const QKeySequence& key)
{
    for (QAction* a : page->findChildren<QAction*>())
        if (a->shortcut() == key && a->isEnabled() && a->isVisible()) return a;
    return nullptr;
}

FilterEdit* filterOf(const QWidget* page)
{
    for (FilterEdit* f : page->findChildren<FilterEdit*>())
        if (f->isVisible() && f->isEnabled()) return f;
    return nullptr;
}

} // namespace

RowTable* MainWindow::shownList() const
{
    if (m_outer->currentWidget() != m_work) return nullptr;
    const QWidget* page = m_pages->currentWidget();
    RowTable* first = nullptr;
    for (RowTable* table : page->findChildren<RowTable*>()) {
        if (!table->isVisible() || !table->model() || table->model()->rowCount() == 0) continue;
        if (table->hasFocus()) return table;
        if (!first) first = table;
    }
    return first;
}

bool MainWindow::rowHas(const QString& act) const
{
    const RowTable* list = shownList();
    if (!list || !list->currentIndex().isValid()) return false;
    const QList<RowAction> acts = list->rowActions(list->currentIndex().row());
    return std::ranges::any_of(acts, [&](const RowAction& a) { return a.id == act && a.enabled && !a.gap; });
}

void MainWindow::refreshListActs()
{
    const QWidget* page = m_outer->currentWidget() == m_work ? m_pages->currentWidget() : nullptr;
    const auto enable = [this](const char* id, bool able) { m_actions.action(QLatin1String(id))->setEnabled(able); };
    enable("filter", page && filterOf(page));
    enable("newRow", page && actFor(page, QKeySequence(QKeySequence::New)));
    enable("editRow", rowHas(QStringLiteral("edit")));
    enable("deleteRow", rowHas(QStringLiteral("delete")));
}

/// By key from wherever the focus is: a record that is open beside its list follows.
void MainWindow::stepRecord(int by)
{
    RowTable* list = shownList();
    if (!list) return;
    const int rows = list->model()->rowCount();
    int row = list->currentIndex().isValid() ? list->currentIndex().row() : by > 0 ? -1 : rows;
    for (row += by; row >= 0 && row < rows && list->isRowHidden(row); row += by) {}
    if (row < 0 || row >= rows) return;
    list->setCurrentRow(row);
    list->scrollTo(list->currentIndex());
}

void MainWindow::onList(const QString& act)
{
    const QWidget* page = m_outer->currentWidget() == m_work ? m_pages->currentWidget() : nullptr;
    if (!page) return;
    if (act == QLatin1String("filter")) {
        if (FilterEdit* filter = filterOf(page)) filter->setFocus(Qt::ShortcutFocusReason);
    } else if (act == QLatin1String("newRow")) {
        if (QAction* add = actFor(page, QKeySequence(QKeySequence::New))) add->trigger();
    } else if (RowTable* list = shownList()) {
        // The list asks what it asks when the key is pressed in it.
        list->setFocus(Qt::OtherFocusReason);
        QKeyEvent press(QEvent::KeyPress, act == QLatin1String("editRow") ? Qt::Key_F2 : Qt::Key_Delete, Qt::NoModifier);
        QApplication::sendEvent(list, &press);
    }
}

} // namespace sek
