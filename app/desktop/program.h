// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/keychain.h"
#include "core/sync/profile/profile.h"
#include "translations/catalogues.h"
#include "ui/shell/main_window.h"

#include <QObject>

#include <memory>

namespace sek {

/// The desktop program put together for one profile: profile, window, language.
class Program : public QObject
{
    Q_OBJECT
public:
    /// What the program meets outside itself; tests bring their own.
    struct Outside
    {
        Keychain* keychain = nullptr; ///< null: there is none; else outlives the program
        QString hubProgram = OwnHub::findProgram();
        std::unique_ptr<IdleTimer> idleTimer = makeIdleTimer();
        std::shared_ptr<Clock> clock = {}; ///< null: the system's
    };
    /// Fails as Profile::open does.
    static Result<std::unique_ptr<Program>> open(const QString& profileFolder, Outside outside);
    static Result<std::unique_ptr<Program>> open(const QString& profileFolder) { return open(profileFolder, Outside()); }

    MainWindow& window() { return *m_window; }
    Profile& profile() { return *m_profile; }

    /// `en`, `lv`, `sv`, `pl`; at run time.
    void setLanguage(const QString& language);
    /// Language and looks as this profile keeps them; `otherwise` the language of a profile that has none yet. From then
    /// on what the person changes is kept.
    void applySettings(const QString& otherwise);

private:
    Program() = default;

    Catalogues m_catalogues;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace sek
