// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/views/switcherbutton.h"

#include "ui/widgets/parts/literaltip.h"

#include "ui/widgets/theme/iconprovider.h"
#include "ui/widgets/theme/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace sek {

SwitcherButton::SwitcherButton(QWidget* parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("organisationSwitcherButton"));
    setPopupMode(QToolButton::InstantPopup);
    setProperty("ring", QStringLiteral("none")); // it paints focus itself: a ring would be cut off by the window
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::get(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    refreshName();
}

void SwitcherButton::setOrganisation(const QString& initials, const QString& name, const QString& identifier)
{
    m_initials = initials;
    m_name = name;
    m_identifier = identifier;
    refreshName();
    update();
}

void SwitcherButton::refreshName()
{
    setAccessibleName(tr("Organisation: %1").arg(m_name));
    setAccessibleDescription(m_identifier);
    setToolTip(literalTip(m_name));
}

void SwitcherButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) refreshName();
    QToolButton::changeEvent(event);
}

void SwitcherButton::setRail(bool rail)
{
    m_rail = rail;
    updateGeometry();
    update();
}

QSize SwitcherButton::sizeHint() const
{
    const Theme& t = Theme::get();
    const int lines =
        QFontMetrics(t.font(TextType::BodyStrong)).height() + QFontMetrics(t.font(TextType::Small)).height();
    return {t.px(m_rail ? 40 : 200), std::max(t.px(48), lines + 12) + t.space(8)};
}

QSize SwitcherButton::minimumSizeHint() const
{
    return {Theme::get().px(40), sizeHint().height()};
}

void SwitcherButton::paintEvent(QPaintEvent*)
{
    const Theme& t = Theme::get();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRect box = rect().adjusted(t.space(8), 0, -t.space(8), -t.space(8));
    if (!m_rail) {
        p.setPen(QPen(t.color(ColorRole::Line), 1));
        p.setBrush(t.color(underMouse() ? ColorRole::Hover : ColorRole::Base));
        p.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    const int side = std::min(t.px(m_rail ? 34 : 30), box.width());
    const int x = m_rail ? box.left() + (box.width() - side) / 2 : box.left() + t.space(9);
    const QRect badge(x, box.top() + (box.height() - side) / 2, side, side);
    const bool all = m_initials.isEmpty();
    p.setPen(Qt::NoPen);
    p.setBrush(t.color(all ? ColorRole::IdleBg : ColorRole::Fill));
    p.drawRoundedRect(badge, 5, 5);
    if (all) {
        const int icon = t.px(16);
        IconProvider::paint(p, QRect(badge.center() - QPoint(icon / 2 - 1, icon / 2 - 1), QSize(icon, icon)),
                            QStringLiteral("organisations"), t.color(ColorRole::Idle));
    } else {
        p.setFont(t.font(TextType::SmallStrong));
        p.setPen(t.color(ColorRole::OnFill));
        p.drawText(badge, Qt::AlignCenter, m_initials);
    }
    if (hasFocus()) { // the ring would be cut off by the window's edge
        p.setPen(QPen(t.color(ColorRole::Focus), 2));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6);
    }
    if (m_rail) return;
    const int arrow = t.px(14);
    const QRect arrowBox(box.right() - t.space(9) - arrow + 1, box.top() + (box.height() - arrow) / 2, arrow, arrow);
    IconProvider::paint(p, arrowBox, QStringLiteral("updown"), t.color(ColorRole::Muted));
    const QFont strong = t.font(TextType::BodyStrong);
    const QFont small = t.font(TextType::Small);
    const int left = badge.right() + t.space(9);
    const int width = arrowBox.left() - t.space(8) - left;
    const int h1 = QFontMetrics(strong).height();
    const int h2 = m_identifier.isEmpty() ? 0 : QFontMetrics(small).height();
    const int top = box.top() + (box.height() - h1 - h2) / 2;
    p.setFont(strong);
    p.setPen(t.color(ColorRole::Text));
    p.drawText(QRect(left, top, width, h1), int(Qt::AlignLeft | Qt::AlignVCenter),
               QFontMetrics(strong).elidedText(m_name, Qt::ElideRight, width));
    p.setFont(small);
    p.setPen(t.color(ColorRole::Muted));
    p.drawText(QRect(left, top + h1, width, h2), int(Qt::AlignLeft | Qt::AlignVCenter),
               QFontMetrics(small).elidedText(m_identifier, Qt::ElideRight, width));
}

} // namespace sek
