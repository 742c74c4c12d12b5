// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/store/hub_store.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace sek {

/// The name of a field in a language, from the same catalogue that the forms use: (language, English source).
using FieldWords = std::function<QString(const std::string& language, const char* source)>;

/// The texts of all mails, one file a language (resources/data/mails/LANG.json, dated). Sentences are ICU message patterns:
/// whole, with plurals and choices inside; nothing is glued from halves.
///
///     mails:  event → { subject: [alternative …], body: [paragraph …] }
///     happenings: what changed → [line …], for mails of an organisation's changes
///     fields: how one changed field is told; words: values that are not free text
///
/// A line is a pattern, or { "text": pattern, "if"|"unless": parameter }. { "each": "changes" } stands for a list of
/// happenings, { "fields": "all" | "values" } for their fields, `values` only where the recipient may see them;
/// { "rows": parameter, "text": pattern } is one line for each object of a list.
///
///     sms: event → pattern of the text message
///
/// Some parameters are put into words: `at`, `until` (RFC 3339, in `time_zone`), `period` (`2025-03`, `2025-03-04`,
/// `2025-03-04#occasion`), `minutes` (as `hours`), `content_hash` (as `fingerprint`, its first eight digits), `roles`.
/// `life` in minutes follows from queuedAt and expiresAt. A message's secret is named as its params are.
class MailTexts
{
public:
    /// How much of a name a text message has room for, in septets; what is longer ends with two dots.
    static const std::map<std::string, int>& smsRoom();

    struct Text
    {
        QString subject;
        QString text;
        std::string language;
    };

    /// One file for each language. Fails with `json_…` or `mail_texts_…`: every event and sentence must be there in every
    /// language, with the same parameters, and every pattern must be one.
    static Result<MailTexts> read(const std::map<std::string, QByteArray>& files, FieldWords words);

    /// The languages there are; another one gets English.
    std::vector<std::string> languages() const;
    std::vector<std::string> events() const;
    std::vector<std::string> happenings() const;
    /// Whether a value that is one of a fixed list has words, e.g. (`gender`, `female`).
    bool hasWord(const std::string& language, const std::string& field, const std::string& value) const;

    /// Fails with `mail_event` (no such text) and `mail_param` (the pattern names what the message does not have).
    Result<Text> render(const OutMessage& message) const;
    /// The text message of it; no subject. Fails with `sms_event` and `mail_param`.
    Result<Text> renderSms(const OutMessage& message) const;
    std::vector<std::string> smsEvents() const;

private:
    struct Catalogue;
    const Catalogue& catalogueFor(const std::string& language) const;
    static Json valuesOf(const OutMessage& message);

    struct Catalogue
    {
        Json json;
        std::string language;
    };
    std::map<std::string, Catalogue> m_byLanguage;
    FieldWords m_words;
};

} // namespace sek
