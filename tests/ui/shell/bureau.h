// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/program.h"
#include "core/keys/memory_keychain.h"
#include "core/system/system_ports.h"
#include "tests/integration/hub_process.h"
#include "tests/ui/widgets/suite.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>
#include <optional>

/// Time passes when the test says so.
class ManualTimer : public sek::IdleTimer
{
public:
    void start(int interval, std::function<void()> passed) override
    {
        ms = interval;
        m_passed = std::move(passed);
        ++starts;
    }
    void stop() override { m_passed = {}; }
    bool runs() const { return static_cast<bool>(m_passed); }
    void pass()
    {
        if (auto call = std::exchange(m_passed, {})) call();
    }
    int ms = 0;
    int starts = 0;

private:
    std::function<void()> m_passed;
};

/// The system's time, and what the test adds to it.
class ShiftedClock : public sek::Clock
{
public:
    sek::Instant now() override { return m_real.now().plusDays(days); }
    std::atomic<int> days = 0;

private:
    sek::SystemClock m_real;
};

/// The hub's program as the build left it.
inline QString hubProgram()
{
    return QStringLiteral(SEK_BINARY_DIR "/app/hub/sekretariat-hub");
}

/// One computer: a profile's folder, a keychain, and the program, started and stopped as a person would.
class Bureau
{
public:
    explicit Bureau(sek::KeychainState keychain = sek::KeychainState::Absent);
    /// A copy of a computer that was set up before: the sample, unlocked by the passphrase.
    static std::unique_ptr<Bureau> withSample();

    /// Starts the program; false when it does not.
    bool start();
    void stop();
    sek::Program& program() { return *m_program; }
    sek::MainWindow& window() { return m_program->window(); }
    sek::Profile& profile() { return m_program->profile(); }
    sek::Workspace& workspace() { return *window().workspace(); }
    QString folder() const { return m_folder.path() + QStringLiteral("/profile"); }
    sek::MemoryKeychain keychain;
    ManualTimer* timer = nullptr;
    std::shared_ptr<ShiftedClock> clock = std::make_shared<ShiftedClock>();
    /// The one control of that name that can be seen; fails the test run when there is none.
    template <class T = QWidget> T* find(const char* name)
    {
        T* found = seen<T>(name);
        if (!found) qFatal("no such control can be seen: %s", name);
        return found;
    }
    template <class T = QWidget> T* seen(const char* name)
    {
        for (T* w : window().template findChildren<T*>(QLatin1String(name)))
            if (w->isVisible()) return w;
        return nullptr;
    }
    void type(const char* name, const QString& text);
    void press(const char* name);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    QAction* act(const char* id) { return window().actions().action(QLatin1String(id)); }
    /// What a message bar of that name says; empty when it is not to be seen.
    QString says(const char* bar);
    QString errorOf(const char* row);
    /// The start page: chooses a way by keyboard.
    void choose(int option);
    bool unlock(const QString& passphrase);
    /// Joins the hub with the person's invitation, all by keyboard.
    bool join(sek::test::HubProcess& hub, const std::string& email, const QString& link = {});
    /// The organisation's data are here.
    bool arrived(int organisations = 1);
    /// Everything is sent and answered.
    bool quiet();
    void picture(const QString& name, QWidget* of = nullptr);
    void activate();

    static QString passphrase() { return QStringLiteral("an invented passphrase"); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<sek::Program> m_program;
};

bool copyFolder(const QString& from, const QString& to);
