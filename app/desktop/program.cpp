// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/program.h"

#include "core/system/system_ports.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

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
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_qtTranslator);
    QLocale::setDefault(QLocale(language));
    // The last installed wins: Qt's own catalogue first, ours over it.
    if (m_qtTranslator.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTranslator);
    if (m_translator.load(QStringLiteral(":/i18n/sekretariat_") + language + QStringLiteral(".qm")))
        QCoreApplication::installTranslator(&m_translator);
    else QApplication::sendEvent(m_window.get(), std::make_unique<QEvent>(QEvent::LanguageChange).get());
}

} // namespace sek
