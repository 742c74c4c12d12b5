// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/views/sidebardelegate.h"

#include "ui/widgets/theme/iconprovider.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/areamodel.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace sek {

SidebarDelegate::SidebarDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const Theme& t = Theme::get();
    if (index.data(AreaModel::SeparatorRole).toBool()) return {10, t.space(17)};
    const int row = std::max(t.px(30), QFontMetrics(t.font(TextType::BodyStrong)).height() + 12);
    return {10, m_rail ? row + t.space(4) : row};
}

void SidebarDelegate::paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& t = Theme::get();
    const QRect r = option.rect.adjusted(t.space(8), 0, -t.space(8), 0);
    p->save();
    if (index.data(AreaModel::SeparatorRole).toBool()) {
        p->fillRect(QRect(r.left() + t.space(8), r.center().y(), r.width() - 2 * t.space(8), 1),
                    t.color(ColorRole::Line));
        p->restore();
        return;
    }
    p->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool focused = view != nullptr && view->hasFocus() && view->currentIndex() == index;
    const QRectF box = QRectF(r);
    p->setPen(Qt::NoPen);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        p->setBrush(t.color(selected ? ColorRole::Selection : ColorRole::Hover));
        p->drawRoundedRect(box, 5, 5);
    }
    if (selected) {
        p->setBrush(t.color(ColorRole::Accent));
        p->drawRoundedRect(QRectF(r.left(), r.top() + t.px(6), t.px(3), r.height() - 2 * t.px(6)), 1.5, 1.5);
    }
    if (focused) {
        p->setPen(QPen(t.inkOn(ColorRole::Focus, selected), 2));
        p->setBrush(Qt::NoBrush);
        p->drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5);
    }
    const int side = t.px(16);
    const int iconX = m_rail ? r.left() + (r.width() - side) / 2 : r.left() + t.space(9);
    const QRect icon(iconX, r.top() + (r.height() - side) / 2, side, side);
    IconProvider::paint(*p, icon, index.data(AreaModel::IconRole).toString(),
                        t.inkOn(selected ? ColorRole::Accent : ColorRole::Muted, selected));
    if (m_rail) {
        paintBadge(p, icon, index);
    } else {
        int right = r.right() - t.space(8) + 1;
        paintMark(p, r, index, selected, right);
        const QFont font = t.font(selected ? TextType::BodyStrong : TextType::Body);
        const QRect words(icon.right() + t.space(11), r.top(), right - icon.right() - t.space(11), r.height());
        p->setFont(font);
        p->setPen(t.inkOn(ColorRole::Text, selected));
        p->drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter),
                    QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }
    p->restore();
}

// Draws from the right edge leftwards and moves `right` to where the words must end.
void SidebarDelegate::paintMark(QPainter* p, const QRect& row, const QModelIndex& index, bool selected,
                                int& right) const
{
    const Theme& t = Theme::get();
    const QString icon = index.data(AreaModel::MarkIconRole).toString();
    const int count = index.data(AreaModel::MarkCountRole).toInt();
    if (icon.isEmpty() && count < 0) return;
    const QColor color = t.inkOn(index.data(AreaModel::MarkInkRole).value<ColorRole>(), selected);
    if (count >= 0) {
        const QFont font = t.font(TextType::Small);
        const QString number = QLocale().toString(count);
        const int width = QFontMetrics(font).horizontalAdvance(number);
        p->setFont(font);
        p->setPen(color);
        p->drawText(QRect(right - width, row.top(), width + 1, row.height()), int(Qt::AlignVCenter | Qt::AlignLeft),
                    number);
        right -= width + t.space(4);
    }
    if (!icon.isEmpty()) {
        const int side = t.px(14);
        IconProvider::paint(*p, QRect(right - side, row.top() + (row.height() - side) / 2, side, side), icon, color);
        right -= side;
    }
    right -= t.space(6);
}

void SidebarDelegate::paintBadge(QPainter* p, const QRect& icon, const QModelIndex& index) const
{
    const Theme& t = Theme::get();
    const QString markIcon = index.data(AreaModel::MarkIconRole).toString();
    const int count = index.data(AreaModel::MarkCountRole).toInt();
    const auto role = index.data(AreaModel::MarkInkRole).value<ColorRole>();
    // Icons alone leave room for what wants attention only; the rest is in the tooltip.
    const bool loud =
        role == ColorRole::Bad || role == ColorRole::Warn || role == ColorRole::Accent || role == ColorRole::Info;
    if (!loud || (markIcon.isEmpty() && count < 0)) return;
    if (count < 0) { // a tiny icon where there is nothing to count
        const int side = t.px(11);
        IconProvider::paint(*p, QRect(icon.right() - side / 3, icon.top() - side / 2, side, side), markIcon,
                            t.color(role));
        return;
    }
    const QFont font = t.font(TextType::SmallStrong);
    const QString number = count > 99 ? QStringLiteral("99+") : QLocale().toString(count);
    const int height = QFontMetrics(font).height();
    const int width = std::max(height, QFontMetrics(font).horizontalAdvance(number) + t.px(6));
    const QRect badge(icon.right() - t.px(5), icon.top() - height / 2 - t.px(1), width, height);
    p->setPen(Qt::NoPen);
    p->setBrush(t.color(role));
    p->drawRoundedRect(badge, height / 2.0, height / 2.0);
    p->setPen(t.color(ColorRole::Base));
    p->setFont(font);
    p->drawText(badge, Qt::AlignCenter, number);
}

} // namespace sek
