// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/views/rowdelegate.h"

#include "ui/widgets/parts/chip.h"
#include "ui/widgets/parts/literaltip.h"
#include "ui/widgets/theme/iconprovider.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/rowtable.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace sek {
namespace {

struct Ends
{
    bool first = true;
    bool last = true;
};

Ends endsOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (table == nullptr) return {};
    const QHeaderView* head = table->horizontalHeader();
    Ends ends;
    const int here = head->visualIndex(index.column());
    for (int v = 0; v < head->count(); ++v) {
        if (head->isSectionHidden(head->logicalIndex(v))) continue;
        if (v < here) ends.first = false;
        if (v > here) ends.last = false;
    }
    return ends;
}

bool isCurrentRow(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view == nullptr || !view->hasFocus()) return false;
    const QModelIndex current = view->currentIndex();
    return current.row() == index.row() && current.parent() == index.parent();
}

bool isCurrentCell(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view != nullptr && view->hasFocus() && view->currentIndex() == index;
}

bool isHovered(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (const auto* table = qobject_cast<const RowTable*>(option.widget)) return table->hoveredRow() == index.row();
    return option.state.testFlag(QStyle::State_MouseOver);
}

QString elided(const QFont& font, const QString& text, int width, bool middle)
{
    return QFontMetrics(font).elidedText(text, middle ? Qt::ElideMiddle : Qt::ElideRight, width);
}

int padding()
{
    return Theme::get().space(10);
}

} // namespace

QString spokenCell(const QString& text, const QString& secondLine, const QString& stateWord)
{
    QStringList parts;
    for (const QString& s : {text, secondLine, stateWord})
        if (!s.isEmpty()) parts.append(s);
    return parts.join(QStringLiteral(", "));
}

RowDelegate::RowDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

QList<RowAction> RowDelegate::actions(const QModelIndex& index)
{
    return index.data(RowRole::Actions).value<QList<RowAction>>();
}

void RowDelegate::paintGround(QPainter* p, const QStyleOptionViewItem& option, bool first, bool last, bool current,
                              bool hovered)
{
    const Theme& t = Theme::get();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect r = option.rect;
    if (selected)
        p->fillRect(r, t.color(ColorRole::Selection));
    else if (hovered)
        p->fillRect(r, t.color(ColorRole::Hover));
    p->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), t.color(ColorRole::Line));
    if (selected && first) p->fillRect(QRect(r.left(), r.top(), t.px(3), r.height()), t.color(ColorRole::Accent));
    if (!current) return;
    // One frame around the row, drawn piece by piece by its cells.
    const QColor ring = t.inkOn(ColorRole::Focus, selected);
    p->fillRect(QRect(r.left(), r.top(), r.width(), 2), ring);
    p->fillRect(QRect(r.left(), r.bottom() - 1, r.width(), 2), ring);
    if (first) p->fillRect(QRect(r.left(), r.top(), 2, r.height()), ring);
    if (last) p->fillRect(QRect(r.right() - 1, r.top(), 2, r.height()), ring);
}

void RowDelegate::paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    p->save();
    const Ends ends = endsOf(option, index);
    const bool current = isCurrentRow(option, index);
    paintGround(p, option, ends.first, ends.last, current, isHovered(option, index));
    if (!actions(index).isEmpty())
        paintActions(p, option, index, isCurrentCell(option, index));
    else
        paintText(p, option, index);
    p->restore();
}

QList<QRect> RowDelegate::actionRects(const QRect& cell, const QList<RowAction>& actions)
{
    const Theme& t = Theme::get();
    const int side = std::max(24, t.px(28));
    QList<QRect> rects(actions.size());
    int right = cell.right() + 1;
    for (qsizetype i = actions.size() - 1; i >= 0; --i) {
        int width = side;
        if (actions[i].showText)
            width = t.px(16) + t.space(8) + QFontMetrics(t.font(TextType::Body)).horizontalAdvance(actions[i].text) +
                    2 * t.space(6);
        if (!actions[i].gap) rects[i] = QRect(right - width, cell.top() + (cell.height() - side) / 2, width, side);
        right -= width;
    }
    return rects;
}

void RowDelegate::paintActions(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index,
                               bool current) const
{
    const Theme& t = Theme::get();
    const QList<RowAction> list = actions(index);
    const QList<QRect> rects = actionRects(option.rect, list);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const QPoint mouse = view != nullptr ? view->viewport()->mapFromGlobal(QCursor::pos()) : QPoint(-1, -1);
    p->setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list[i].gap) continue;
        const QRect r = rects[i];
        const bool hot = isHovered(option, index) && r.contains(mouse) && list[i].enabled;
        if (hot && !t.highContrast()) {
            p->setPen(QPen(t.color(ColorRole::ButtonLine), 1));
            p->setBrush(t.color(ColorRole::Button));
            p->drawRoundedRect(QRectF(r).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        }
        const QColor color = t.inkOn(list[i].enabled ? ColorRole::Text : ColorRole::Disabled, selected && !hot);
        const int icon = t.px(16);
        const int x = list[i].showText ? r.left() + t.space(6) : r.left() + (r.width() - icon) / 2;
        IconProvider::paint(*p, QRect(x, r.top() + (r.height() - icon) / 2, icon, icon), list[i].icon, color);
        if (list[i].showText) {
            p->setFont(t.font(TextType::Body));
            p->setPen(color);
            p->drawText(r.adjusted(t.space(6) + icon + t.space(8), 0, 0, 0), int(Qt::AlignVCenter | Qt::AlignLeft),
                        list[i].text);
        }
        if (current && i == m_activeAction) {
            p->setPen(QPen(t.inkOn(ColorRole::Focus, selected), 2));
            p->setBrush(Qt::NoBrush);
            p->drawRoundedRect(QRectF(r).adjusted(2, 2, -2, -2), 5, 5);
        }
    }
}

void RowDelegate::paintText(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& t = Theme::get();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool removed = index.data(RowRole::Removed).toBool();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString second = index.data(RowRole::SecondLine).toString();
    const QString icon = index.data(RowRole::StateIcon).toString();
    const QVariant tone = index.data(RowRole::StateTone);
    QRect r = option.rect.adjusted(padding(), 0, -padding(), -1);

    if (index.data(RowRole::Chip).toBool()) {
        if (!text.isEmpty())
            paintChip(*p, r, {icon, text, tone.value<Tone>(), index.data(RowRole::ChipDashed).toBool()});
        return;
    }

    ColorRole role = ColorRole::Text;
    if (const QVariant v = index.data(RowRole::Ink); v.isValid()) role = v.value<ColorRole>();
    if (tone.isValid()) role = ink(tone.value<Tone>());
    const bool link = index.data(RowRole::Link).toBool() && !text.isEmpty();
    if (link) role = ColorRole::Accent;
    if (removed && !tone.isValid()) role = ColorRole::Muted;
    if (!enabled) role = ColorRole::Disabled;
    QFont font = t.font(index.data(RowRole::Strong).toBool() && !removed ? TextType::BodyStrong : TextType::Body);
    font.setUnderline(link);
    font.setStrikeOut(removed && !tone.isValid());
    const QFontMetrics fm(font);
    const QFont smallFont = t.font(TextType::Small);
    const QFontMetrics small(smallFont);

    if (!icon.isEmpty()) {
        ColorRole iconRole = role;
        if (const QVariant v = index.data(RowRole::StateIconRole); v.isValid()) iconRole = v.value<ColorRole>();
        const int side = t.px(16);
        IconProvider::paint(*p, QRect(r.left(), r.top() + (r.height() - side) / 2 + t.px(1), side, side), icon,
                            t.inkOn(iconRole, selected));
        r.setLeft(r.left() + side + t.space(6));
    }
    auto align = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    if ((align & Qt::AlignHorizontal_Mask) == 0) align |= Qt::AlignLeft;
    const Qt::Alignment horizontal = align & Qt::AlignHorizontal_Mask;

    QRect line = r;
    if (!second.isEmpty()) {
        const int total = fm.height() + small.height();
        line = QRect(r.left(), r.top() + (r.height() - total) / 2, r.width(), fm.height());
        const QRect below(r.left(), line.bottom() + 1, r.width(), small.height());
        p->setFont(smallFont);
        p->setPen(t.inkOn(ColorRole::Muted, selected));
        p->drawText(below, int(horizontal | Qt::AlignVCenter), elided(smallFont, second, below.width(), false));
    }
    const QString suffixIcon = index.data(RowRole::SuffixIcon).toString();
    const QString suffix = index.data(RowRole::Suffix).toString();
    const int suffixWidth =
        (suffixIcon.isEmpty() ? 0 : t.px(14) + t.space(4)) +
        (suffix.isEmpty() ? 0 : QFontMetrics(t.font(TextType::Body)).horizontalAdvance(suffix) + t.space(4));
    const QString shown = elided(font, text, line.width() - suffixWidth, index.data(RowRole::ElideMiddle).toBool());
    p->setFont(font);
    p->setPen(t.inkOn(role, selected));
    p->drawText(line, int(horizontal | Qt::AlignVCenter), shown);
    int x = line.left() + fm.horizontalAdvance(shown) + t.space(4);
    if (!suffix.isEmpty()) {
        p->setFont(t.font(TextType::Body));
        p->drawText(QRect(x, line.top(), line.right() - x + 2, line.height()), int(Qt::AlignLeft | Qt::AlignVCenter),
                    suffix);
        x += QFontMetrics(p->font()).horizontalAdvance(suffix) + t.space(4);
    }
    if (!suffixIcon.isEmpty()) {
        const int side = t.px(14);
        IconProvider::paint(*p, QRect(x, line.top() + (line.height() - side) / 2, side, side), suffixIcon,
                            t.inkOn(ColorRole::Accent, selected));
    }
}

QRect RowDelegate::textRect(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& t = Theme::get();
    QRect r = option.rect.adjusted(padding(), 0, -padding(), -1);
    const int width = QFontMetrics(t.font(index.data(RowRole::Strong).toBool() ? TextType::BodyStrong : TextType::Body))
                          .horizontalAdvance(index.data(Qt::DisplayRole).toString());
    if (!index.data(RowRole::StateIcon).toString().isEmpty()) r.setLeft(r.left() + t.px(16) + t.space(6));
    r.setWidth(std::min(r.width(), width));
    return r;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(option)
    const Theme& t = Theme::get();
    const int height = t.rowHeight(m_twoLine);
    const QList<RowAction> list = actions(index);
    if (!list.isEmpty()) {
        const QList<QRect> rects = actionRects(QRect(0, 0, 10000, height), list);
        int left = 10000;
        for (const QRect& r : rects)
            if (!r.isEmpty()) left = std::min(left, r.left());
        return {10000 - left + padding(), height};
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString icon = index.data(RowRole::StateIcon).toString();
    if (index.data(RowRole::Chip).toBool()) return {chipSize({icon, text}).width() + 2 * padding(), height};
    const QFont font = t.font(index.data(RowRole::Strong).toBool() ? TextType::BodyStrong : TextType::Body);
    int width = QFontMetrics(font).horizontalAdvance(text) + 2;
    const QString suffix = index.data(RowRole::Suffix).toString();
    if (!suffix.isEmpty()) width += QFontMetrics(t.font(TextType::Body)).horizontalAdvance(suffix) + t.space(4);
    if (!index.data(RowRole::SuffixIcon).toString().isEmpty()) width += t.px(14) + t.space(4);
    width = std::max(
        width, QFontMetrics(t.font(TextType::Small)).horizontalAdvance(index.data(RowRole::SecondLine).toString()) + 2);
    if (!icon.isEmpty()) width += t.px(16) + t.space(6);
    return {width + 2 * padding(), height};
}

bool RowDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                              const QModelIndex& index)
{
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton) return QStyledItemDelegate::editorEvent(event, model, option, index);
    int hit = -1;
    const QList<RowAction> list = actions(index);
    const QList<QRect> rects = actionRects(option.rect, list);
    for (qsizetype i = 0; i < rects.size(); ++i)
        if (!list[i].gap && list[i].enabled && rects[i].contains(mouse->position().toPoint())) hit = int(i);
    const bool onLink =
        index.data(RowRole::Link).toBool() && textRect(option, index).contains(mouse->position().toPoint());
    if (event->type() == QEvent::MouseButtonPress) {
        m_pressed = index;
        m_pressedAction = hit;
        if (hit >= 0) m_activeAction = hit;
        return hit >= 0;
    }
    const bool same = m_pressed == index;
    const int pressed = std::exchange(m_pressedAction, -1);
    if (same && hit >= 0 && hit == pressed) {
        Q_EMIT actionTriggered(index, list[hit].id);
        return true;
    }
    if (same && onLink && pressed < 0) {
        Q_EMIT linkActivated(index);
        return true;
    }
    return false;
}

bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                            const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip) return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QList<RowAction> list = actions(index);
    const QList<QRect> rects = actionRects(option.rect, list);
    for (qsizetype i = 0; i < rects.size(); ++i) {
        if (list[i].gap || !rects[i].contains(event->pos())) continue;
        QToolTip::showText(event->globalPos(), literalTip(list[i].text), view);
        return true;
    }
    QString tip = index.data(Qt::ToolTipRole).toString();
    // What is elided can be read whole.
    if (tip.isEmpty() && sizeHint(option, index).width() > option.rect.width())
        tip = spokenCell(index.data(Qt::DisplayRole).toString(), index.data(RowRole::SecondLine).toString());
    if (tip.isEmpty()) return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), literalTip(tip), view);
    return true;
}

} // namespace sek
