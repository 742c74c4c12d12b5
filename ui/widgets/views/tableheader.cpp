// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/views/tableheader.h"

#include "ui/widgets/theme/iconprovider.h"
#include "ui/widgets/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace sek {

TableHeader::TableHeader(Qt::Orientation orientation, QWidget* parent) : QHeaderView(orientation, parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionsMovable(true);
    connect(&Theme::get(), &Theme::changed, this, [this] {
        updateGeometry();
        viewport()->update();
    });
    connect(this, &QHeaderView::sectionResized, this, [this] { updateGeometry(); }); // a head that breaks is higher
}

void TableHeader::setModel(QAbstractItemModel* model)
{
    if (this->model() != nullptr) this->model()->disconnect(this);
    QHeaderView::setModel(model);
    // Qt only paints anew when words change (another language): columns sized to their contents have to follow.
    if (model != nullptr)
        connect(model, &QAbstractItemModel::headerDataChanged, this,
                [this] { QMetaObject::invokeMethod(this, [this] { resizeSections(); }, Qt::QueuedConnection); });
}

QString TableHeader::textOf(int logicalIndex) const
{
    return model() == nullptr ? QString()
                              : model()->headerData(logicalIndex, orientation(), Qt::DisplayRole).toString();
}

QSize TableHeader::sizeHint() const
{
    const Theme& t = Theme::get();
    const QFontMetrics fm(t.font(TextType::SmallStrong));
    int lines = 1;
    for (int i = 0; i < count(); ++i) {
        if (isSectionHidden(i)) continue;
        const QString text = textOf(i);
        if (text.contains(QLatin1Char('\n')) || fm.horizontalAdvance(text) > sectionSize(i) - 2 * t.space(10))
            lines = 2;
    }
    return {QHeaderView::sizeHint().width(), std::max(t.px(30), fm.height() * lines + t.space(12))};
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const
{
    const Theme& t = Theme::get();
    const QFontMetrics fm(t.font(TextType::SmallStrong));
    int width = 0;
    const QStringList lines = textOf(logicalIndex).split(QLatin1Char('\n'));
    for (const QString& line : lines)
        width = std::max(width, fm.horizontalAdvance(line));
    // Widths of words are rounded: without the two pixels some break in a section of exactly their width.
    return {width + 2 + 2 * t.space(10) + (isSortIndicatorShown() ? t.px(18) : 0), sizeHint().height()};
}

void TableHeader::paintSection(QPainter* p, const QRect& rect, int logicalIndex) const
{
    const Theme& t = Theme::get();
    p->save();
    p->fillRect(rect, t.color(ColorRole::Raised));
    p->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), t.color(ColorRole::Line));
    p->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.color(ColorRole::Line));
    const QString text = textOf(logicalIndex);
    QRect r = rect.adjusted(t.space(10), 1, -t.space(10), -1);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const int arrow = sorted ? t.px(12) : 0;
    p->setPen(t.color(ColorRole::Muted));
    auto align = Qt::Alignment(model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole).toInt());
    if ((align & Qt::AlignHorizontal_Mask) == 0) align = Qt::AlignLeft;
    align &= Qt::AlignHorizontal_Mask;
    int right = r.left();
    if (const qsizetype at = text.indexOf(QLatin1Char('\n')); at >= 0) {
        const QFont strong = t.font(TextType::SmallStrong);
        const QFont plain = t.font(TextType::Small);
        const int h1 = QFontMetrics(strong).height();
        const int h2 = QFontMetrics(plain).height();
        const int top = r.top() + (r.height() - h1 - h2) / 2;
        p->setFont(strong);
        p->drawText(QRect(r.left(), top, r.width(), h1), int(align | Qt::AlignVCenter),
                    QFontMetrics(strong).elidedText(text.left(at), Qt::ElideRight, r.width()));
        p->setFont(plain);
        p->drawText(QRect(r.left(), top + h1, r.width(), h2), int(align | Qt::AlignVCenter),
                    QFontMetrics(plain).elidedText(text.mid(at + 1), Qt::ElideRight, r.width()));
        right += std::min(r.width(), QFontMetrics(strong).horizontalAdvance(text.left(at)));
    } else {
        const QFont strong = t.font(TextType::SmallStrong);
        const QFontMetrics fm(strong);
        p->setFont(strong);
        QRect room = r;
        if (sorted) room.setWidth(room.width() - arrow - t.space(5));
        const QRect needed = fm.boundingRect(room, int(align | Qt::AlignVCenter) | Qt::TextWordWrap, text);
        p->drawText(room, int(align | Qt::AlignVCenter) | Qt::TextWordWrap, text);
        right = std::min(needed.right() + 1, room.right());
    }
    if (sorted) {
        // Ascending points up, as in the pictures.
        const QString icon = sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("up") : QStringLiteral("down");
        IconProvider::paint(*p, QRect(right + t.space(5), rect.top() + (rect.height() - arrow) / 2 + 1, arrow, arrow),
                            icon, t.color(ColorRole::Muted));
    }
    p->restore();
}

} // namespace sek
