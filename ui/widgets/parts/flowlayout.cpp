// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts/flowlayout.h"

#include "ui/widgets/theme/theme.h"

#include <QWidget>

#include <algorithm>

namespace sek {

FlowLayout::FlowLayout(QWidget* parent, Qt::Alignment alignment, double gap, double lineGap)
    : QLayout(parent), m_alignment(alignment), m_gap(gap), m_lineGap(lineGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size()) return nullptr;
    QLayoutItem* item = m_items.takeAt(index);
    invalidate();
    return item;
}

int FlowLayout::gap() const
{
    return Theme::get().space(m_gap);
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        const QSize hint = item->sizeHint();
        width += hint.width() + (width > 0 ? gap() : 0);
        height = std::max(height, hint.height());
    }
    const QMargins m = contentsMargins();
    return {width + m.left() + m.right(), height + m.top() + m.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
    const QMargins m = contentsMargins();
    return {size.width() + m.left() + m.right(), size.height() + m.top() + m.bottom()};
}

int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    const QMargins m = contentsMargins();
    const QRect area = rect.marginsRemoved(m);
    struct Placed
    {
        QLayoutItem* item;
        QSize size;
    };
    int y = area.top();
    QList<Placed> line;
    int used = 0;
    const auto flush = [&] {
        if (line.isEmpty()) return;
        int height = 0;
        for (const Placed& p : line)
            height = std::max(height, p.size.height());
        int x = area.left() + (m_alignment.testFlag(Qt::AlignRight) ? area.width() - used : 0);
        for (const Placed& p : line) {
            QRect at(QPoint(x, y + (height - p.size.height()) / 2), p.size);
            const QWidget* w = parentWidget();
            if (w != nullptr && w->layoutDirection() == Qt::RightToLeft)
                at.moveLeft(area.left() + area.right() - at.right());
            if (apply) p.item->setGeometry(at);
            x += p.size.width() + gap();
        }
        y += height + Theme::get().space(m_lineGap);
        line.clear();
        used = 0;
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        QSize size = item->sizeHint();
        size.setWidth(std::min(size.width(), std::max(area.width(), item->minimumSize().width())));
        if (item->hasHeightForWidth()) size.setHeight(item->heightForWidth(size.width()));
        if (!line.isEmpty() && used + gap() + size.width() > area.width()) flush();
        used += (line.isEmpty() ? 0 : gap()) + size.width();
        line.append({item, size});
    }
    flush();
    const int end = y == area.top() ? y : y - Theme::get().space(m_lineGap);
    return end - rect.top() + m.bottom();
}

} // namespace sek
