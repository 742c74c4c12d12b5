// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme/sizeclass.h"

#include "ui/widgets/theme/theme.h"

#include <QEvent>
#include <QWidget>

namespace sek {

SizeClass& SizeClass::of(QWidget* widget)
{
    QWidget* window = widget->window();
    auto* found = window->findChild<SizeClass*>(QString(), Qt::FindDirectChildrenOnly);
    return found != nullptr ? *found : *new SizeClass(window);
}

SizeClass::SizeClass(QWidget* window) : QObject(window), m_window(window), m_current(classFor(logicalWidth()))
{
    window->installEventFilter(this);
    connect(&Theme::get(), &Theme::changed, this, &SizeClass::update);
}

int SizeClass::logicalWidth() const
{
    return int(m_window->width() / Theme::get().scale());
}

WidthClass SizeClass::classFor(int logicalWidth)
{
    if (logicalWidth >= 1200) return WidthClass::Wide;
    return logicalWidth >= 900 ? WidthClass::Medium : WidthClass::Narrow;
}

bool SizeClass::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window && event->type() == QEvent::Resize) update();
    return QObject::eventFilter(watched, event);
}

void SizeClass::update()
{
    const WidthClass now = classFor(logicalWidth());
    if (now == m_current) return;
    m_current = now;
    Q_EMIT changed(now);
}

} // namespace sek
