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
    /// Fails as Profile::open does.
    static Result<std::unique_ptr<Program>> open(const QString& profileFolder);

    MainWindow& window() { return *m_window; }
    Profile& profile() { return *m_profile; }

    /// `en`, `lv`, `sv`, `pl`; at run time.
    void setLanguage(const QString& language);

private:
    Program() = default;

    Catalogues m_catalogues;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace sek
