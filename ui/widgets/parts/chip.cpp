// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts/chip.h"

#include "ui/widgets/theme/iconprovider.h"
#include "ui/widgets/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace sek {
namespace {

struct Measures
{
    int padding;
    int icon;
    int gap;
    int height;
};

Measures measures(const QFont& font)
{
    const Theme& t = Theme::get();
    return {t.px(7), t.px(14), t.px(5), std::max(t.px(22), QFontMetrics(font).height() + 4)};
}

} // namespace

QSize chipSize(const ChipLook& look)
{
    const QFont font = Theme::get().font(TextType::Small);
    const Measures m = measures(font);
    const int icon = look.icon.isEmpty() ? 0 : m.icon + m.gap;
    return {2 * m.padding + icon + QFontMetrics(font).horizontalAdvance(look.text), m.height};
}

void paintChip(QPainter& p, const QRect& rect, const ChipLook& look)
{
    const Theme& t = Theme::get();
    const QFont font = t.font(TextType::Small);
    const Measures m = measures(font);
    const QSize size(std::min(chipSize(look).width(), rect.width()), m.height);
    const QRect box(QPoint(rect.left(), rect.top() + (rect.height() - size.height()) / 2), size);
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    QPen pen(t.color(look.dashed ? ink(look.tone) : outline(look.tone)), 1);
    if (look.dashed) pen.setDashPattern({3, 2});
    p.setPen(pen);
    p.setBrush(look.dashed ? QBrush(Qt::NoBrush) : QBrush(t.color(ground(look.tone))));
    p.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    int x = box.left() + m.padding;
    const QColor text = t.color(ink(look.tone));
    if (!look.icon.isEmpty()) {
        IconProvider::paint(p, QRect(x, box.top() + (box.height() - m.icon) / 2, m.icon, m.icon), look.icon, text);
        x += m.icon + m.gap;
    }
    p.setFont(font);
    p.setPen(text);
    const QRect words(x, box.top(), box.right() - m.padding - x + 2, box.height());
    p.drawText(words, int(Qt::AlignVCenter | Qt::AlignLeft),
               QFontMetrics(font).elidedText(look.text, Qt::ElideRight, words.width()));
    p.restore();
}

Chip::Chip(const ChipLook& look, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setLook(look);
    connect(&Theme::get(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Chip::setLook(const ChipLook& look)
{
    m_look = look;
    setText(look.text); // what screen readers read
    setToolTip({});
    updateGeometry();
    update();
}

QSize Chip::minimumSizeHint() const
{
    const Theme& t = Theme::get();
    return {std::min(sizeHint().width(), t.px(60)), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    paintChip(p, rect(), m_look);
}

} // namespace sek
