// SPDX-License-Identifier: GPL-3.0-or-later
// F6: from region to region of the window, as the reading order has them (style guide §8).
#include "ui/shell/main_window.h"
#include "ui/shell/search_box.h"
#include "ui/widgets/parts/bottombar.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/pageheader.h"
#include "ui/widgets/views/sidebar.h"

#include <QApplication>
#include <QListView>
#include <QStackedWidget>

namespace sek {

namespace {

/// The first widget inside that the keyboard reaches, in the order of Tab.
QWidget* firstIn(QWidget* region)
{
    const auto reached = [](const QWidget* w) { return (w->focusPolicy() & Qt::TabFocus) && w->isVisible() && w->isEnabled(); };
    if (reached(region)) return region;
    for (QWidget* w : region->findChildren<QWidget*>())
        if (reached(w)) return w;
    return nullptr;
}

bool holdsFocus(const QWidget* region)
{
    const QWidget* focus = QApplication::focusWidget();
    return focus && (focus == region || region->isAncestorOf(focus));
}

} // namespace

std::vector<QWidget*> MainWindow::regions() const
{
    std::vector<QWidget*> out;
    QWidget* page = m_pages->currentWidget();
    for (QWidget* w : {static_cast<QWidget*>(m_side->view()), static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_bar),
                       static_cast<QWidget*>(page->findChild<PageHeader*>()), page, static_cast<QWidget*>(page->findChild<BottomBar*>())})
        if (w && w->isVisible() && firstIn(w)) out.push_back(w);
    return out;
}

void MainWindow::nextRegion(int step)
{
    if (m_outer->currentWidget() != m_work) return;
    const std::vector<QWidget*> all = regions();
    if (all.empty()) return;
    const int n = static_cast<int>(all.size());
    int here = -1; // the innermost: header and bottom bar lie in the page
    for (int i = 0; i < n; ++i)
        if (holdsFocus(all[static_cast<std::size_t>(i)]) && (here < 0 || all[static_cast<std::size_t>(here)]->isAncestorOf(all[static_cast<std::size_t>(i)]))) here = i;
    QWidget* next = all[static_cast<std::size_t>((here + step + n) % n)];
    if (next == m_pages->currentWidget()) return focusPage();
    firstIn(next)->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

} // namespace sek
