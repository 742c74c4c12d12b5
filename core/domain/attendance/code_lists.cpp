// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/code_lists.h"

#include "core/base/instant.h"
#include "core/base/json.h"

#include <algorithm>

namespace sek::attendance {

namespace {

Result<std::vector<CodeWord>> wordsOf(const Json& list)
{
    std::vector<CodeWord> out;
    if (!list.is_array() || list.empty()) return fail("code_lists_form");
    for (const Json& j : list) {
        CodeWord w;
        w.code = text(j, "code");
        w.period = text(j, "period");
        w.targetGroup = text(j, "target_group");
        w.certificateSubtitle = text(j, "certificate_subtitle");
        for (const char* language : {"en", "lv", "sv", "pl"}) {
            w.title[language] = text(at(j, "title"), language);
            if (w.title[language].empty()) return fail("code_lists_form", w.code);
        }
        if (w.code.empty() || CodeLists::find(out, w.code)) return fail("code_lists_form", w.code);
        out.push_back(std::move(w));
    }
    return out;
}

} // namespace

const std::string& CodeWord::titleIn(const std::string& language) const
{
    const auto it = title.find(language);
    return it == title.end() ? title.at("en") : it->second;
}

const CodeWord* CodeLists::find(const std::vector<CodeWord>& list, std::string_view code)
{
    const auto it = std::ranges::find(list, code, &CodeWord::code);
    return it == list.end() ? nullptr : &*it;
}

Result<CodeLists> codeLists(const QByteArray& bytes)
{
    const auto json = cj1::parse(bytes);
    if (!json) return failure(json);
    if (integer(*json, "v") != 1) return fail("code_lists_version");
    CodeLists out;
    out.asOf = isoDate(text(*json, "as_of"));
    out.source = text(*json, "source");
    if (!out.asOf.isValid() || out.source.empty()) return fail("code_lists_form");
    for (const auto& [key, list] : {std::pair{"programme_areas", &out.programmeAreas},
                                    {"activity_kinds", &out.activityKinds},
                                    {"end_reasons", &out.endReasons}}) {
        auto words = wordsOf(at(*json, key));
        if (!words) return failure(words);
        *list = std::move(*words);
    }
    for (const Json& j : at(*json, "rounding_rules"))
        out.roundingRules.push_back({text(j, "country"), text(j, "rule"), text(j, "level")});
    return out;
}

} // namespace sek::attendance
