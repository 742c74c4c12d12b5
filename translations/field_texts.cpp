// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/field_texts.h"

#include "translations/catalogues.h"

namespace sek {

FieldTexts::FieldTexts()
{
    for (const QString& language : Catalogues::languages()) {
        auto catalogue = std::make_shared<QTranslator>();
        if (catalogue->load(QStringLiteral(":/i18n/sekretariat_%1.qm").arg(language)))
            m_byLanguage[language.toStdString()] = std::move(catalogue);
    }
}

QString FieldTexts::operator()(const std::string& language, const char* source) const
{
    const auto it = m_byLanguage.find(language);
    const QString text = it == m_byLanguage.end() ? QString() : it->second->translate("Field", source);
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

} // namespace sek
