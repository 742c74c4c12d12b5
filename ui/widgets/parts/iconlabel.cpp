// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts/iconlabel.h"

#include "ui/widgets/theme/iconprovider.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace sek {

IconView::IconView(const QString& name, ColorRole role, double size, QWidget* parent)
    : QWidget(parent), m_name(name), m_role(role), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::get(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void IconView::setIcon(const QString& name, ColorRole role)
{
    m_name = name;
    m_role = role;
    update();
}

QSize IconView::sizeHint() const
{
    const int side = Theme::get().px(m_size);
    return {side, side};
}

void IconView::paintEvent(QPaintEvent*)
{
    if (m_name.isEmpty()) return;
    QPainter p(this);
    IconProvider::paint(p, rect(), m_name, Theme::get().color(isEnabled() ? m_role : ColorRole::Disabled));
}

IconLabel::IconLabel(const QString& icon, const QString& text, ColorRole role, TextType type, QWidget* parent)
    : QWidget(parent), m_icon(new IconView(icon, role, type == TextType::Small ? 15 : 16, this)),
      m_text(new TextLabel(type, {}, role, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    m_text->setTextInteractionFlags(Qt::NoTextInteraction);
    set(icon, text, role);
    connect(&Theme::get(), &Theme::changed, this, &IconLabel::place);
    place();
}

void IconLabel::set(const QString& icon, const QString& text, ColorRole role)
{
    m_iconName = icon;
    m_icon->setIcon(icon, role);
    m_icon->setVisible(!icon.isEmpty());
    m_text->setText(text);
    m_text->setRole(role);
}

// The icon stands on the middle of the first line.
void IconLabel::place()
{
    const Theme& t = Theme::get();
    layout()->setSpacing(t.space(m_text->type() == TextType::Small ? 7 : 6));
    const int line = QFontMetrics(m_text->font()).height();
    const int down = (line - m_icon->sizeHint().height()) / 2;
    m_icon->setContentsMargins({});
    layout()->setContentsMargins(0, std::max(0, -down), 0, 0);
    layout()->setAlignment(m_icon, Qt::AlignTop);
    m_icon->setFixedHeight(m_icon->sizeHint().height() + 2 * std::max(0, down));
}

} // namespace sek
