// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/json.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <string>
#include <string_view>

namespace sek {

/// The words of a certificate in one language: resources/data/certificate/LANG.json. A certificate speaks the language of
/// its programme, whatever the window or the hub speaks; so its words are data and not the program's catalogues.
class CertificateTexts
{
public:
    /// Fails with `json_…`, `certificate_texts` (a text is missing or no pattern).
    static Result<CertificateTexts> parse(const QByteArray& bytes);

    const std::string& language() const { return m_language; }
    /// The text at a dotted path, e.g. `label.project`; empty when there is none.
    QString word(std::string_view path) const;
    bool has(std::string_view path) const { return at(m_json, path).is_string(); }
    QStringList lines(std::string_view path) const;
    /// The pattern at the path filled in (core/base/pattern.h). Empty parameters become an en dash.
    QString filled(std::string_view path, Json values) const;

    /// `7,75` from 465: hours with the language's decimal sign, two places at most.
    QString hours(int minutes) const;
    /// `7 h 45 min`
    QString clock(int minutes) const;
    QString date(QDate d) const;
    QString period(QDate from, QDate to) const;
    QString month(QDate anyDay) const;
    /// Date, time of day and the offset of the zone: `2025-04-02 14:05:09 (UTC+2)`.
    QString moment(Instant t, const std::string& timeZone) const;
    QString weekday(QDate d) const;

private:
    std::string m_language;
    Json m_json;
};

/// The built-in words; `sv`, `lv`, `pl`, `en`. Anything else is English.
const CertificateTexts& certificateTexts(std::string_view language);

} // namespace sek
