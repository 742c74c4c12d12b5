// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme/sizeclass.h"

#include "ui/widgets/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPointer>
#include <QWidget>

namespace sek {

namespace {

int logicalWidthOf(const QWidget* window)
{
    return int(window->width() / Theme::get().scale());
}

/// Asks for the window anew each time: a page is made before it has its place.
class NarrowStack : public QObject
{
public:
    NarrowStack(QWidget* widget, QBoxLayout* box) : QObject(widget), m_widget(widget), m_box(box)
    {
        widget->installEventFilter(this);
        connect(&Theme::get(), &Theme::changed, this, [this] { arrange(); });
        arrange();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == m_widget && event->type() == QEvent::Resize) arrange();
        return QObject::eventFilter(watched, event);
    }

private:
    void arrange()
    {
        const bool narrow = SizeClass::classFor(logicalWidthOf(m_widget->window())) == WidthClass::Narrow;
        if (m_box) m_box->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    }

    QWidget* m_widget;
    QPointer<QBoxLayout> m_box;
};

} // namespace

void stackWhenNarrow(QWidget* widget, QBoxLayout* box)
{
    new NarrowStack(widget, box);
}

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
    return logicalWidthOf(m_window);
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
