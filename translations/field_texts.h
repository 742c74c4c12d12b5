// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

#include <map>
#include <memory>
#include <string>

namespace sek {

/// The names of fields in every language at once, from the window's own catalogues: for programs without a window, which
/// write to several people. Reading is safe from any thread.
class FieldTexts
{
public:
    FieldTexts();
    /// The English source where there is no translation.
    QString operator()(const std::string& language, const char* source) const;

private:
    std::map<std::string, std::shared_ptr<QTranslator>> m_byLanguage;
};

} // namespace sek
