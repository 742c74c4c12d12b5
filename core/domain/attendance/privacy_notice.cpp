// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/privacy_notice.h"

#include "core/base/json.h"
#include "core/base/pattern.h"

namespace sek::attendance {

Result<PrivacyNotice> PrivacyNotice::read(const QByteArray& file)
{
    const auto json = cj1::parse(file);
    if (!json) return failure(json);
    PrivacyNotice out;
    out.m_asOf = text(*json, "as_of");
    if (out.m_asOf.empty() || text(*json, "source").empty()) return fail("privacy_form");
    for (const char* language : {"en", "lv", "sv", "pl"}) {
        const Json& list = at(*json, std::string("registration.") + language);
        if (!list.is_array() || list.empty()) return fail("privacy_form", language);
        for (const Json& pattern : list) {
            if (!pattern.is_string() || !patternParameters(QString::fromStdString(pattern.get<std::string>()), language))
                return fail("privacy_form", language);
            out.m_patterns[language].push_back(pattern.get<std::string>());
        }
    }
    for (const auto& [country, name] : at(*json, "authorities").items())
        if (name.is_string()) out.m_authorities[country] = name.get<std::string>();
    return out;
}

std::vector<QString> PrivacyNotice::paragraphs(const std::string& language, const QString& organisation, const std::string& country) const
{
    const auto known = m_patterns.find(language);
    const auto& [spoken, patterns] = known == m_patterns.end() ? *m_patterns.find("en") : *known;
    const auto authority = m_authorities.find(QString::fromStdString(country).toLower().toStdString());
    Json values = {{"organisation", organisation.toStdString()}};
    if (authority != m_authorities.end()) values["authority"] = authority->second;
    std::vector<QString> out;
    for (const std::string& pattern : patterns)
        if (const auto filled = fillPattern(QString::fromStdString(pattern), spoken, values)) out.push_back(*filled);
    return out;
}

} // namespace sek::attendance
