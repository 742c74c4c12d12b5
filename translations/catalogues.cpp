// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/catalogues.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace sek {

QStringList Catalogues::languages()
{
    return {QStringLiteral("en"), QStringLiteral("lv"), QStringLiteral("sv"), QStringLiteral("pl")};
}

QString Catalogues::nearest(const QString& wanted)
{
    const QString two = wanted.left(2).toLower();
    return languages().contains(two) ? two : QStringLiteral("en");
}

QLocale Catalogues::localeOf(const QString& language)
{
    const QString two = nearest(language);
    if (two == QLatin1String("lv")) return QLocale(QLocale::Latvian, QLocale::Latvia);
    if (two == QLatin1String("sv")) return QLocale(QLocale::Swedish, QLocale::Sweden);
    if (two == QLatin1String("pl")) return QLocale(QLocale::Polish, QLocale::Poland);
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void Catalogues::setLanguage(const QString& wanted)
{
    m_language = nearest(wanted);
    QLocale::setDefault(localeOf(m_language));
    for (QTranslator* t : {&m_base, &m_qt, &m_own}) QCoreApplication::removeTranslator(t);
    // The one installed last wins. Qt's own comes first and need not be there (Debian has no Swedish one); qt_LANG mends
    // its words and fills the gaps.
    const QString inside = QStringLiteral(":/i18n/");
    if (m_base.load(QStringLiteral("qtbase_") + m_language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_base);
    if (m_qt.load(inside + QStringLiteral("qt_") + m_language + QStringLiteral(".qm")))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(inside + QStringLiteral("sekretariat_") + m_language + QStringLiteral(".qm")))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace sek
