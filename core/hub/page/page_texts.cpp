// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/page/page_texts.h"

#include "core/base/pattern.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace sek {

namespace {

using Parameters = std::map<std::string, std::set<std::string>>;

Result<Parameters> parametersOf(const Json& texts, const std::string& language)
{
    Parameters out;
    for (const auto& [key, pattern] : texts.items()) {
        if (!pattern.is_string()) return fail("page_texts_form", key);
        const auto names = patternParameters(QString::fromStdString(pattern.get<std::string>()), language);
        if (!names) return fail(names.error().code, key);
        out[key] = *names;
    }
    return out;
}

} // namespace

const std::vector<std::pair<std::string, const char*>>& PageTexts::languages()
{
    static const std::vector<std::pair<std::string, const char*>> all = {
        {"sv", "Svenska"}, {"en", "English"}, {"lv", "Latviešu"}, {"pl", "Polski"}};
    return all;
}

bool PageTexts::speaks(const std::string& language)
{
    return std::ranges::find(languages(), language, &std::pair<std::string, const char*>::first) != languages().end();
}

Result<PageTexts> PageTexts::read(const std::map<std::string, QByteArray>& files)
{
    const auto file = [&](const std::string& name) -> Result<Json> {
        const auto it = files.find(name);
        if (it == files.end()) return fail("page_texts_missing", name);
        auto json = cj1::parse(it->second);
        if (!json) return fail(json.error().code, name);
        if (sek::text(*json, "as_of").empty() || sek::text(*json, "source").empty()) return fail("page_texts_form", name);
        return json;
    };
    PageTexts out;
    std::optional<Parameters> first;
    for (const auto& [language, name] : languages()) {
        auto json = file(language);
        if (!json) return failure(json);
        const auto parameters = parametersOf(at(*json, "texts"), language);
        if (!parameters) return failure(parameters);
        if (first && *first != *parameters) return fail("page_texts_differ", language);
        first = *parameters;
        out.m_byLanguage[language] = at(*json, "texts");
    }
    auto privacy = file("privacy");
    if (!privacy) return failure(privacy);
    for (const auto& [language, name] : languages())
        if (const Json& list = at(*privacy, "notices." + language); !list.is_array() || list.empty())
            return fail("page_texts_form", "privacy");
    out.m_privacy = std::move(*privacy);
    return out;
}

std::string PageTexts::text(const std::string& language, const std::string& key, const Json& values) const
{
    const auto filled = fillPattern(qtext(m_byLanguage.at(language), key), language, values);
    if (!filled || filled->isEmpty()) throw std::logic_error("page text " + key);
    return filled->toStdString();
}

bool PageTexts::has(const std::string& key) const
{
    return m_byLanguage.at("en").contains(key);
}

std::vector<std::string> PageTexts::privacy(const std::string& language, const std::string& organisation,
                                            const std::string& country) const
{
    const std::string there = QString::fromStdString(country).toLower().toStdString();
    const Json values = {{"organisation", organisation}, {"authority", sek::text(at(m_privacy, "authorities"), there)}};
    std::vector<std::string> out;
    for (const Json& pattern : at(m_privacy, "notices." + language))
        // Another country's authority is not known here: then the sentence that names one is left out.
        if (const auto filled = fillPattern(QString::fromStdString(pattern.get<std::string>()), language, values))
            out.push_back(filled->toStdString());
    return out;
}

} // namespace sek
