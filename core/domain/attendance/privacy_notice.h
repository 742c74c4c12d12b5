// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <string>
#include <vector>

namespace sek::attendance {

/// What a participant is told about their data when they are registered (Articles 13 and 77 of Regulation (EU) 2016/679), out
/// of dated data (privacy.json). Sentences are ICU message patterns.
class PrivacyNotice
{
public:
    /// Fails with `json_…` or `privacy_form`: there is a text in each language of the program, with its date and source.
    static Result<PrivacyNotice> read(const QByteArray& file);

    /// The paragraphs in that language, in English where there is none in it. `country` of the organisation names the authority
    /// that complaints go to; a sentence about one that is not known is left out.
    std::vector<QString> paragraphs(const std::string& language, const QString& organisation, const std::string& country) const;
    /// The day the text is of.
    const std::string& asOf() const { return m_asOf; }

private:
    std::map<std::string, std::vector<std::string>> m_patterns;
    std::map<std::string, std::string> m_authorities; ///< by country, in lower case
    std::string m_asOf;
};

} // namespace sek::attendance
