// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/month_header.h"

#include "ui/attendance/month_model.h"
#include "ui/widgets/theme/iconprovider.h"
#include "ui/widgets/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace sek {

MonthHeader::MonthHeader(MonthModel& model, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setHighlightSections(false);
    setSectionsClickable(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(8);
    connect(&Theme::get(), &Theme::changed, this, [this] {
        updateGeometry();
        viewport()->update();
    });
    connect(&model, &MonthModel::ticksChanged, this, [this] { viewport()->update(); });
}

QSize MonthHeader::sizeHint() const
{
    const Theme& t = Theme::get();
    return {QHeaderView::sizeHint().width(), 3 * QFontMetrics(t.font(TextType::Small)).height() + t.space(6)};
}

int MonthHeader::gap()
{
    return Theme::get().space(6);
}

QRect MonthHeader::tickRect(const QRect& cell)
{
    const int side = Theme::get().px(16);
    return {cell.left() + gap(), cell.top() + (cell.height() - side) / 2, side, side};
}

Qt::CheckState MonthHeader::tick() const
{
    if (m_model.ticked() == 0) return Qt::Unchecked;
    for (int r = 0; r < m_model.rowCount(); ++r)
        if (!m_model.isTicked(r)) return Qt::PartiallyChecked;
    return Qt::Checked;
}

bool MonthHeader::isFirstOfWeek(int logicalIndex) const
{
    const int day = m_model.dayOf(logicalIndex);
    for (int d = day - 1; d >= 1; --d) {
        if (isSectionHidden(m_model.columnOfDay(d))) continue;
        return m_model.sheet().date(d).weekNumber() != m_model.sheet().date(day).weekNumber();
    }
    return true;
}

int MonthHeader::toFirstOfWeek(int logicalIndex) const
{
    int left = sectionPosition(logicalIndex);
    for (int c = logicalIndex; m_model.dayOf(c) > 0; --c) {
        if (isSectionHidden(c)) continue;
        left = sectionPosition(c);
        if (isFirstOfWeek(c)) break;
    }
    return sectionPosition(logicalIndex) - left;
}

void paintTick(QPainter& p, const QRect& rect, Qt::CheckState state)
{
    const Theme& t = Theme::get();
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    const bool on = state != Qt::Unchecked;
    p.setPen(QPen(t.color(on ? ColorRole::Fill : ColorRole::Control), 1));
    p.setBrush(t.color(on ? ColorRole::Fill : ColorRole::Field));
    p.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (state == Qt::Checked) {
        const int m = rect.width() / 8;
        IconProvider::paint(p, rect.adjusted(m, m, -m, -m), QStringLiteral("check"), t.color(ColorRole::OnFill));
    } else if (state == Qt::PartiallyChecked) {
        p.fillRect(QRectF(rect.left() + rect.width() * 0.25, rect.center().y(), rect.width() * 0.5, 2), t.color(ColorRole::OnFill));
    }
    p.restore();
}

void MonthHeader::paintSection(QPainter* p, const QRect& rect, int logicalIndex) const
{
    const Theme& t = Theme::get();
    const QFont small = t.font(TextType::Small);
    const QFont strong = t.font(TextType::SmallStrong);
    const int line = QFontMetrics(small).height();
    p->save();
    p->fillRect(rect, t.color(ColorRole::Raised));
    p->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), t.color(ColorRole::Line));
    p->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.color(ColorRole::Line));
    const QRect bottom(rect.left(), rect.bottom() - line - t.space(2), rect.width(), line);
    const QString text = m_model.headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    const int day = m_model.dayOf(logicalIndex);
    if (day > 0) {
        const bool first = isFirstOfWeek(logicalIndex);
        if (first) p->fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), t.color(ColorRole::Line));
        p->setPen(t.color(ColorRole::Muted));
        p->setFont(small);
        // A week's words go over its days: each section draws its part of them.
        //: Short for week, with its number, over the days of a table
        const QString week = tr("wk %1").arg(m_model.sheet().date(day).weekNumber());
        p->setClipRect(rect);
        p->drawText(QRect(rect.left() - toFirstOfWeek(logicalIndex) + t.space(6), rect.top() + t.space(2), t.px(80), line),
                    int(Qt::AlignLeft | Qt::AlignVCenter), week);
        const QStringList lines = text.split(u'\n');
        p->drawText(bottom.translated(0, -line), int(Qt::AlignHCenter | Qt::AlignVCenter), lines.value(0));
        const bool planned = m_model.sheet().isPlannedDay(day);
        p->setFont(planned ? strong : small);
        p->setPen(t.color(planned ? ColorRole::Text : ColorRole::Muted));
        p->drawText(bottom, int(Qt::AlignHCenter | Qt::AlignVCenter), lines.value(1));
        p->restore();
        return;
    }
    p->setPen(t.color(ColorRole::Muted));
    p->setFont(strong);
    if (logicalIndex == MonthModel::Name) {
        QRect tickAt = tickRect(QRect(rect.left(), bottom.center().y() - t.px(8), rect.width(), t.px(16)));
        paintTick(*p, tickAt, tick());
        const int x = tickAt.right() + gap();
        p->drawText(QRect(x, bottom.top(), rect.right() - x, line), int(Qt::AlignLeft | Qt::AlignVCenter), text);
        const int side = t.px(12);
        const int after = x + QFontMetrics(strong).horizontalAdvance(text) + t.space(5);
        IconProvider::paint(*p, QRect(after, bottom.center().y() - side / 2, side, side),
                            m_model.isDescending() ? QStringLiteral("down") : QStringLiteral("up"), t.color(ColorRole::Muted));
    } else if (logicalIndex == MonthModel::State) {
        if (rect.width() >= QFontMetrics(strong).horizontalAdvance(text) + gap()) // only the icons, in a narrow window
            p->drawText(bottom.adjusted(gap(), 0, 0, 0), int(Qt::AlignLeft | Qt::AlignVCenter), text);
    } else {
        if (logicalIndex == m_model.sumColumn()) p->fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), t.color(ColorRole::Line));
        p->drawText(bottom.adjusted(0, 0, -t.space(8), 0), int(Qt::AlignRight | Qt::AlignVCenter), text);
    }
    p->restore();
}

void MonthHeader::mousePressEvent(QMouseEvent* event)
{
    const int section = logicalIndexAt(event->position().toPoint());
    if (section == MonthModel::Name && event->button() == Qt::LeftButton) {
        const bool onTick = event->position().x() - sectionViewportPosition(section) < gap() * 2 + Theme::get().px(16);
        if (onTick) Q_EMIT allTicked(tick() != Qt::Checked);
        else Q_EMIT orderWanted();
        return;
    }
    QHeaderView::mousePressEvent(event);
}

} // namespace sek
