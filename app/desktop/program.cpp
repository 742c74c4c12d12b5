// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/program.h"

#include "core/system/system_ports.h"
#include "ui/widgets/parts/clipguard.h"
#include "ui/widgets/theme/theme.h"

#include <array>

namespace sek {

namespace {

constexpr std::array Appearances{std::pair{Appearance::System, "system"}, std::pair{Appearance::Light, "light"},
                                 std::pair{Appearance::Dark, "dark"}, std::pair{Appearance::HighContrast, "contrast"}};

} // namespace

Result<std::unique_ptr<Program>> Program::open(const QString& profileFolder, Outside outside)
{
    std::unique_ptr<Program> p(new Program);
    new ClipGuard(p.get());
    auto profile = Profile::open(profileFolder, outside.keychain);
    if (!profile) return failure(profile);
    p->m_profile = std::move(*profile);
    p->m_profile->setHubProgram(outside.hubProgram);
    if (!outside.clock) outside.clock = std::make_shared<SystemClock>();
    p->m_window = std::make_unique<MainWindow>(*p->m_profile, outside.clock, std::make_shared<SystemRandom>(),
                                               nullptr, std::move(outside.idleTimer));
    connect(p->m_window.get(), &MainWindow::languageWanted, p.get(), [p = p.get()](const QString& language) {
        p->setLanguage(language);
        p->m_window->settings().setLanguage(p->m_catalogues.language());
    });
    return p;
}

void Program::setLanguage(const QString& language)
{
    if (m_catalogues.language() != Catalogues::nearest(language)) m_catalogues.setLanguage(language);
}

void Program::applySettings(const QString& otherwise)
{
    LocalSettings& kept = m_window->settings();
    setLanguage(kept.language().isEmpty() ? otherwise : kept.language());
    Theme& theme = Theme::get();
    for (const auto& [appearance, name] : Appearances)
        if (kept.appearance() == QLatin1String(name)) theme.setAppearance(appearance);
    theme.setTextSize(kept.textSize());
    connect(&theme, &Theme::changed, this, [this] {
        for (const auto& [appearance, name] : Appearances)
            if (Theme::get().appearance() == appearance) m_window->settings().setAppearance(QLatin1String(name));
        m_window->settings().setTextSize(Theme::get().textSize());
    });
}

} // namespace sek
