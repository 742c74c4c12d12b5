// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/views/diffdelegate.h"

#include "ui/widgets/theme/iconprovider.h"
#include "ui/widgets/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace sek {

DiffDelegate::DiffDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

QString DiffDelegate::spokenKind(Kind kind)
{
    switch (kind) {
    case Theirs:
        return tr("changed by the other side");
    case Mine:
        return tr("changed by you");
    case Unchanged:
        return tr("unchanged");
    case Plain:
    case Label:
        break;
    }
    return {};
}

void DiffDelegate::paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& t = Theme::get();
    const auto kind = Kind(index.data(KindRole).toInt());
    const QRect cell = option.rect;
    p->save();
    if (kind == Theirs) p->fillRect(cell, t.color(ColorRole::WarnBg));
    if (kind == Mine) p->fillRect(cell, t.color(ColorRole::InfoBg));
    p->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), t.color(ColorRole::Line));
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view != nullptr && view->hasFocus() && view->currentIndex() == index) {
        p->setPen(QPen(t.color(ColorRole::Focus), 2));
        p->drawRect(cell.adjusted(1, 1, -1, -2));
    }
    QRect r = cell.adjusted(t.space(10), t.space(8), -t.space(10), -t.space(8));
    const int side = t.px(14);
    if (kind == Theirs || kind == Mine) {
        IconProvider::paint(*p, QRect(r.left(), cell.top() + (cell.height() - side) / 2 + t.px(1), side, side),
                            kind == Theirs ? QStringLiteral("users") : QStringLiteral("edit"),
                            t.color(kind == Theirs ? ColorRole::Warn : ColorRole::Info));
        r.setLeft(r.left() + side + t.space(6));
    }
    p->setFont(t.font(TextType::Body));
    p->setPen(t.color(kind == Label || kind == Unchanged ? ColorRole::Muted : ColorRole::Text));
    p->drawText(r, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap, index.data().toString());
    p->restore();
}

QSize DiffDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& t = Theme::get();
    const QFontMetrics fm(t.font(TextType::Body));
    const auto kind = Kind(index.data(KindRole).toInt());
    const int icon = kind == Theirs || kind == Mine ? t.px(14) + t.space(6) : 0;
    const int around = 2 * t.space(10) + icon;
    const QString text = index.data().toString();
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    int width = option.rect.width() > 0 ? option.rect.width() : fm.horizontalAdvance(text) + around;
    if (view == nullptr) width = fm.horizontalAdvance(text) + around;
    const QRect needed = fm.boundingRect(QRect(0, 0, std::max(40, width - around), 10000), Qt::TextWordWrap, text);
    return {needed.width() + around, std::max(t.rowHeight(), needed.height() + 2 * t.space(8) + 1)};
}

} // namespace sek
