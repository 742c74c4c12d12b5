// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/month_legend.h"

#include "ui/attendance/hours.h"
#include "ui/widgets/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPolygonF>

namespace sek {

MonthLegend::MonthLegend(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("monthLegend"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::get(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    retranslate();
}

void MonthLegend::retranslate()
{
    m_words = {tr("hours at a session"), tr("shorter than planned"), tr("absent"), tr("error"), tr("missing")};
    setAccessibleName(m_words.join(QStringLiteral(", ")));
    update();
}

void MonthLegend::setRule(const QString& rule)
{
    m_rule = rule;
    setAccessibleDescription(rule);
    update();
}

QSize MonthLegend::sizeHint() const
{
    return {Theme::get().px(300), Theme::get().px(30)};
}

QSize MonthLegend::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void MonthLegend::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void MonthLegend::paintEvent(QPaintEvent*)
{
    const Theme& t = Theme::get();
    QPainter p(this);
    const QFont small = t.font(TextType::Small);
    p.setFont(small);
    const QFontMetrics fm(small);
    int x = 0;
    for (int i = 0; i < 5; ++i) {
        const QRect box(x, (height() - t.px(18)) / 2, t.px(21), t.px(18));
        if (i == 0) p.fillRect(box, t.color(ColorRole::Planned));
        p.setPen(i == 3   ? QPen(t.color(ColorRole::Bad), 2)
                 : i == 4 ? QPen(t.color(ColorRole::Muted), 1, Qt::DashLine)
                          : QPen(t.color(ColorRole::Line), 1));
        p.setBrush(Qt::NoBrush);
        p.drawRect(box.adjusted(0, 0, -1, -1));
        const QString in = QStringList{month::writeHours(240), month::writeHours(120), month::AbsenceMark, QStringLiteral("!"), QString()}.at(i);
        p.setPen(t.color(i == 3 ? ColorRole::Bad : ColorRole::Text));
        p.drawText(box, int(Qt::AlignCenter), in);
        if (i == 1) {
            const int side = t.px(6);
            const QPointF at(box.left() + 1, box.bottom());
            p.setPen(Qt::NoPen);
            p.setBrush(t.color(ColorRole::Accent));
            p.setRenderHint(QPainter::Antialiasing);
            p.drawPolygon(QPolygonF({at, at + QPointF(side, 0), at + QPointF(0, -side)}));
            p.setRenderHint(QPainter::Antialiasing, false);
        }
        x = box.right() + t.space(8);
        const int w = fm.horizontalAdvance(m_words.value(i));
        p.setPen(t.color(ColorRole::Muted));
        p.drawText(QRect(x, 0, w + 2, height()), int(Qt::AlignLeft | Qt::AlignVCenter), m_words.value(i));
        x += w + t.space(16);
    }
    // The rule is on the certificate and in its tool tip too: where it does not fit it is left out.
    if (x + fm.horizontalAdvance(m_rule) <= width())
        p.drawText(rect(), int(Qt::AlignRight | Qt::AlignVCenter), m_rule);
}

} // namespace sek
