// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace sek {

/// The language of the window: the catalogues and the default locale belong together. GUI thread; needs a QCoreApplication.
class Catalogues
{
public:
    /// `en`, `lv`, `sv`, `pl`: what there is, the source language first.
    static QStringList languages();

    /// The language to use for a wish such as `lv_LV` or `de`; English where there is no catalogue.
    static QString nearest(const QString& wanted);

    /// The locale of numbers, dates and sorting that goes with a language: of the country the program is made for, and
    /// British for English (the short date of a bare `en` would be American).
    static QLocale localeOf(const QString& language);

    /// Installs the catalogues of the language, one of `languages()` or a wish. Every widget gets a LanguageChange.
    void setLanguage(const QString& wanted);

    /// The language set last; empty before the first time.
    const QString& language() const { return m_language; }

private:
    QString m_language;
    QTranslator m_base;
    QTranslator m_qt;
    QTranslator m_own;
};

} // namespace sek
