// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <map>
#include <string>
#include <vector>

namespace sek {

/// The words of the hub's pages, one file a language (resources/data/pages/LANG.json, dated), and the notice about personal
/// data (privacy.json). Sentences are ICU message patterns, as in mails.
class PageTexts
{
public:
    /// `files`: each language, and `privacy`. Fails with `json_…` or `page_texts_…`: every sentence stands in every language
    /// with the same parameters.
    static Result<PageTexts> read(const std::map<std::string, QByteArray>& files);

    /// In the order in which a person chooses.
    static const std::vector<std::pair<std::string, const char*>>& languages();
    static bool speaks(const std::string& language);

    /// std::logic_error for a sentence there is not or a parameter that is missing: the keys are ours.
    std::string text(const std::string& language, const std::string& key, const Json& values = Json::object()) const;
    /// Whether there is such a sentence.
    bool has(const std::string& key) const;
    /// Paragraphs about personal data, in the name of the organisation.
    std::vector<std::string> privacy(const std::string& language, const std::string& organisation,
                                     const std::string& country) const;

private:
    std::map<std::string, Json> m_byLanguage;
    Json m_privacy;
};

} // namespace sek
