// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme/indicators.h"

#include "ui/widgets/theme/theme.h"

#include <QPainter>
#include <QPolygonF>

namespace sek {
namespace {

struct Ink
{
    QColor ground;
    QColor border;
    QColor mark;
};

Ink inkFor(QStyle::State state)
{
    const Theme& t = Theme::get();
    const bool on = state.testFlag(QStyle::State_On) || state.testFlag(QStyle::State_NoChange);
    if (!state.testFlag(QStyle::State_Enabled))
        return {t.color(ColorRole::IdleBg), t.color(ColorRole::Line), t.color(ColorRole::Disabled)};
    if (on) {
        const QColor fill = t.color(state.testFlag(QStyle::State_Sunken)      ? ColorRole::FillPress
                                    : state.testFlag(QStyle::State_MouseOver) ? ColorRole::FillHover
                                                                              : ColorRole::Fill);
        return {fill, fill, t.color(ColorRole::OnFill)};
    }
    const bool hover = state.testFlag(QStyle::State_MouseOver);
    return {t.color(hover ? ColorRole::Hover : ColorRole::Field), t.color(ColorRole::Control), {}};
}

} // namespace

void paintCheckIndicator(QPainter& p, const QRect& rect, QStyle::State state)
{
    const Ink ink = inkFor(state);
    const double u = rect.width() / 16.0;
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(ink.border, 1.25 * u));
    p.setBrush(ink.ground);
    p.drawRoundedRect(QRectF(rect).adjusted(0.75 * u, 0.75 * u, -0.75 * u, -0.75 * u), 3 * u, 3 * u);
    p.translate(rect.topLeft());
    p.setPen(QPen(ink.mark, 1.75 * u, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.setBrush(Qt::NoBrush);
    if (state.testFlag(QStyle::State_On))
        p.drawPolyline(QPolygonF({QPointF(4.2 * u, 8.3 * u), QPointF(6.9 * u, 11 * u), QPointF(11.9 * u, 5.4 * u)}));
    else if (state.testFlag(QStyle::State_NoChange))
        p.drawLine(QPointF(4.6 * u, 8 * u), QPointF(11.4 * u, 8 * u));
    p.restore();
}

void paintRadioIndicator(QPainter& p, const QRect& rect, QStyle::State state)
{
    const Ink ink = inkFor(state);
    const double u = rect.width() / 16.0;
    const QPointF centre = QRectF(rect).center();
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(ink.border, 1.25 * u));
    p.setBrush(ink.ground);
    p.drawEllipse(centre, 7.25 * u, 7.25 * u);
    if (state.testFlag(QStyle::State_On)) {
        p.setPen(Qt::NoPen);
        p.setBrush(ink.mark);
        p.drawEllipse(centre, 2.9 * u, 2.9 * u);
    }
    p.restore();
}

} // namespace sek
