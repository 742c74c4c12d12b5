// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idle_lock.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

namespace sek {

namespace {

class EventLoopTimer : public IdleTimer
{
public:
    EventLoopTimer() { m_timer.setSingleShot(true); }
    void start(int ms, std::function<void()> passed) override
    {
        m_timer.disconnect();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, std::move(passed));
        m_timer.start(ms);
    }
    void stop() override { m_timer.stop(); }

private:
    QTimer m_timer;
};

} // namespace

std::unique_ptr<IdleTimer> makeIdleTimer()
{
    return std::make_unique<EventLoopTimer>();
}

IdleLock::IdleLock(std::unique_ptr<IdleTimer> timer, QObject* parent) : QObject(parent), m_timer(std::move(timer)) {}

void IdleLock::setMinutes(int minutes)
{
    m_minutes = std::max(0, minutes);
    again();
}

void IdleLock::setActive(bool active)
{
    if (m_active == active) return;
    m_active = active;
    if (active) QCoreApplication::instance()->installEventFilter(this);
    else QCoreApplication::instance()->removeEventFilter(this);
    again();
}

void IdleLock::again()
{
    if (m_active && m_minutes > 0) m_timer->start(m_minutes * 60'000, [this] { lockNow(); });
    else m_timer->stop();
}

void IdleLock::lockNow()
{
    if (m_active) Q_EMIT lockWanted();
}

bool IdleLock::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        if (event->spontaneous() || event->type() == QEvent::InputMethod) again();
        break;
    default: break;
    }
    return false;
}

} // namespace sek
