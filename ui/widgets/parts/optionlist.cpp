// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts/optionlist.h"

#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/theme/iconprovider.h"
#include "ui/widgets/theme/indicators.h"
#include "ui/widgets/theme/theme.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sek {

OptionRow::OptionRow(QWidget* parent) : QRadioButton(parent)
{
    setProperty("ring", QStringLiteral("whole"));
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::get(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void OptionRow::setContent(const QString& title, const QString& consequence, const QString& icon, bool framed)
{
    setText(title);
    m_consequence = consequence;
    m_icon = icon;
    m_framed = framed;
    setAccessibleName(withoutMnemonic(title));
    setAccessibleDescription(consequence);
    updateGeometry();
    update();
}

OptionRow::Boxes OptionRow::boxes(int width) const
{
    const Theme& t = Theme::get();
    const QFontMetrics strong(t.font(TextType::BodyStrong));
    const QFontMetrics small(t.font(TextType::Small));
    const int pad = m_framed ? t.space(12) : t.space(4);
    const int radio = t.px(16);
    int x = m_framed ? pad : 0;
    Boxes b{};
    const int line = std::max(strong.height(), radio);
    b.radio = QRect(x, pad + (line - radio) / 2, radio, radio);
    x += radio + t.space(m_framed ? 12 : 10);
    if (!m_icon.isEmpty()) {
        b.icon = QRect(x, pad + (line - t.px(18)) / 2, t.px(18), t.px(18));
        x += t.px(18) + t.space(10);
    }
    const int room = std::max(width - x - pad, 40);
    b.title = strong.boundingRect(QRect(x, pad, room, 10000), Qt::TextWordWrap | Qt::TextHideMnemonic, text());
    b.title.setRect(x, pad, room, std::max(b.title.height(), line));
    b.height = b.title.bottom() + 1;
    if (!m_consequence.isEmpty()) {
        const QRect c = small.boundingRect(QRect(x, b.height + 1, room, 10000), Qt::TextWordWrap, m_consequence);
        b.consequence = QRect(x, b.height + 1, room, c.height());
        b.height = b.consequence.bottom() + 1;
    }
    b.height += pad;
    return b;
}

QSize OptionRow::sizeHint() const
{
    const int width = Theme::get().px(320);
    return {width, heightForWidth(width)};
}

QSize OptionRow::minimumSizeHint() const
{
    return {Theme::get().px(160), Theme::get().px(24)};
}

int OptionRow::heightForWidth(int width) const
{
    return std::max(boxes(width).height, Theme::get().px(24));
}

void OptionRow::paintEvent(QPaintEvent*)
{
    const Theme& t = Theme::get();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    const bool filled = on && m_framed && !t.highContrast();
    if (m_framed) {
        const double half = on ? 1 : 0.5;
        p.setPen(QPen(t.color(on ? ColorRole::Accent : ColorRole::ButtonLine), 2 * half));
        p.setBrush(t.color(filled ? ColorRole::Selection : underMouse() ? ColorRole::Hover : ColorRole::Base));
        p.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 6, 6);
    }
    const Boxes b = boxes(width());
    QStyleOptionButton option;
    option.initFrom(this);
    option.state |= on ? QStyle::State_On : QStyle::State_Off;
    if (isDown()) option.state |= QStyle::State_Sunken;
    paintRadioIndicator(p, b.radio, option.state);
    const QColor text = t.inkOn(isEnabled() ? ColorRole::Text : ColorRole::Disabled, filled);
    if (!m_icon.isEmpty())
        IconProvider::paint(p, b.icon, m_icon, t.inkOn(on ? ColorRole::Accent : ColorRole::Muted, filled));
    p.setFont(t.font(on || m_framed ? TextType::BodyStrong : TextType::Body));
    p.setPen(text);
    const int mnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0 ? Qt::TextShowMnemonic
                                                                                              : Qt::TextHideMnemonic;
    p.drawText(b.title, Qt::TextWordWrap | Qt::AlignVCenter | mnemonic, this->text());
    p.setFont(t.font(TextType::Small));
    p.setPen(t.inkOn(isEnabled() ? ColorRole::Muted : ColorRole::Disabled, filled));
    p.drawText(b.consequence, Qt::TextWordWrap, m_consequence);
}

OptionList::OptionList(QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int i, bool on) {
        if (on && i >= 0 && i < m_options.size()) Q_EMIT currentChanged(m_options[i].id);
    });
}

void OptionList::setOptions(const QList<Option>& options)
{
    m_options = options;
    rebuild();
}

void OptionList::setFramed(bool framed)
{
    m_framed = framed;
    rebuild();
}

void OptionList::rebuild()
{
    auto buttons = m_group->buttons();
    while (buttons.size() > m_options.size())
        delete buttons.takeLast();
    while (buttons.size() < m_options.size()) {
        auto* row = new OptionRow(this);
        m_group->addButton(row, int(buttons.size()));
        m_column->addWidget(row);
        row->show(); // at once: layouts would do it later, and the focus may be wanted now
        buttons.append(row);
    }
    for (int i = 0; i < m_options.size(); ++i) {
        const Option& o = m_options[i];
        auto* row = static_cast<OptionRow*>(m_group->button(i));
        row->setContent(o.title, o.consequence, o.icon, m_framed);
        row->setObjectName(o.id + QStringLiteral("Radio"));
    }
    m_column->setSpacing(Theme::get().space(8));
}

QString OptionList::current() const
{
    const int i = m_group->checkedId();
    return i >= 0 && i < m_options.size() ? m_options[i].id : QString();
}

void OptionList::setCurrent(const QString& id)
{
    for (int i = 0; i < m_options.size(); ++i)
        if (m_options[i].id == id) m_group->button(i)->setChecked(true);
}

void OptionList::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->key() - Qt::Key_1;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == 0;
    if (plain && digit >= 0 && digit < m_options.size() && m_group->button(digit)->isEnabled()) {
        m_group->button(digit)->setFocus(Qt::ShortcutFocusReason);
        m_group->button(digit)->setChecked(true);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace sek
