// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts/linklabel.h"

#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/literaltip.h"
#include "ui/widgets/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace sek {

LinkLabel::LinkLabel(const QString& text, ColorRole role, QWidget* parent) : QAbstractButton(parent), m_role(role)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&Theme::get(), &Theme::changed, this, [this] { setType(m_type); });
    setType(m_type);
}

void LinkLabel::setRole(ColorRole role)
{
    m_role = role;
    update();
}

void LinkLabel::setType(TextType type)
{
    m_type = type;
    setFont(Theme::get().font(type));
    updateGeometry();
    update();
}

QSize LinkLabel::sizeHint() const
{
    const QFontMetrics fm(font());
    // Advances are rounded; in a width that is a fraction too small the last letters are elided.
    return {fm.horizontalAdvance(withoutMnemonic(text())) + 2, std::max(fm.height() + 2, Theme::get().px(24))};
}

QSize LinkLabel::minimumSizeHint() const
{
    return {QFontMetrics(font()).averageCharWidth() * 6, sizeHint().height()};
}

void LinkLabel::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    QFont f = font();
    f.setUnderline(true);
    p.setFont(f);
    p.setPen(Theme::get().color(isEnabled() ? m_role : ColorRole::Disabled));
    const QString shown = QFontMetrics(f).elidedText(withoutMnemonic(text()), Qt::ElideRight, width());
    p.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeft), shown);
}

bool LinkLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && width() < sizeHint().width()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), literalTip(withoutMnemonic(text())), this);
        return true;
    }
    return QAbstractButton::event(event);
}

void LinkLabel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace sek
