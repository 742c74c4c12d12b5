// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/program.h"

#include "core/system/system_ports.h"

namespace sek {

Result<std::unique_ptr<Program>> Program::open(const QString& profileFolder)
{
    std::unique_ptr<Program> p(new Program);
    auto profile = Profile::open(profileFolder, nullptr);
    if (!profile) return failure(profile);
    p->m_profile = std::move(*profile);
    p->m_window = std::make_unique<MainWindow>(*p->m_profile, std::make_shared<SystemClock>(), std::make_shared<SystemRandom>());
    connect(p->m_window.get(), &MainWindow::languageWanted, p.get(), &Program::setLanguage);
    return p;
}

void Program::setLanguage(const QString& language)
{
    m_catalogues.setLanguage(language);
}

} // namespace sek
