// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace sek {

/// Time that passes without anybody at the keyboard. A port: tests let it pass at once.
class IdleTimer
{
public:
    virtual ~IdleTimer() = default;
    /// Calls `passed` once, after that many milliseconds; a later start() replaces an earlier one.
    virtual void start(int ms, std::function<void()> passed) = 0;
    virtual void stop() = 0;
};

/// The event loop's own timer.
std::unique_ptr<IdleTimer> makeIdleTimer();

/// Says when the program is to be locked: nobody has touched keyboard, mouse or screen for some minutes, or the system
/// locks its session or goes to sleep (SEC-65).
class IdleLock : public QObject
{
    Q_OBJECT
public:
    explicit IdleLock(std::unique_ptr<IdleTimer> timer, QObject* parent = nullptr);

    /// 0: never by time.
    void setMinutes(int minutes);
    int minutes() const { return m_minutes; }
    /// Watches only while there is something to lock.
    void setActive(bool active);
    bool eventFilter(QObject* watched, QEvent* event) override;

public Q_SLOTS:
    /// The system's session was locked or goes to sleep.
    void lockNow();

Q_SIGNALS:
    void lockWanted();

private:
    void again();
    std::unique_ptr<IdleTimer> m_timer;
    int m_minutes = 10;
    bool m_active = false;
};

} // namespace sek
