// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/code_lists.h"

#include "core/domain/attendance/code_lists.h"
#include "ui/texts/texts.h"

#include <QCollator>
#include <QFile>
#include <QLocale>

#include <unicode/locid.h>

#include <algorithm>

namespace sek {

namespace {

void sortByName(QList<QPair<QString, QString>>& list, qsizetype from)
{
    QCollator collator{QLocale()};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(list.begin() + from, list.end(),
              [&](const auto& a, const auto& b) { return collator.compare(a.second, b.second) < 0; });
}

} // namespace

QList<QPair<QString, QString>> countryChoices()
{
    QList<QPair<QString, QString>> out;
    const QStringList ours = {QStringLiteral("LV"), QStringLiteral("SE"), QStringLiteral("PL")};
    for (const QString& c : ours) out.append({c, texts::country(c)});
    for (const char* const* c = icu::Locale::getISOCountries(); *c; ++c) {
        const QString code = QString::fromLatin1(*c);
        if (!ours.contains(code)) out.append({code, texts::country(code)});
    }
    sortByName(out, ours.size());
    return out;
}

QList<QPair<QString, QString>> languageChoices()
{
    // Regulation No 1/1958 as amended: the 24 official languages.
    static constexpr const char* official[] = {"bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr",
                                               "hu", "it", "lt", "lv", "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv"};
    QList<QPair<QString, QString>> out;
    for (const char* c : official) out.append({QLatin1String(c), texts::language(QLatin1String(c))});
    sortByName(out, 0);
    return out;
}

QList<QPair<QString, QString>> codeChoices(const std::string& list)
{
    static const Result<attendance::CodeLists> lists = []() -> Result<attendance::CodeLists> {
        QFile file(QStringLiteral(":/data/attendance/code_lists.json"));
        if (!file.open(QIODevice::ReadOnly)) return fail("code_lists_form");
        return attendance::codeLists(file.readAll());
    }();
    if (!lists) return {};
    const std::vector<attendance::CodeWord>* words = list == "programme_areas" ? &lists->programmeAreas
                                                     : list == "activity_kinds" ? &lists->activityKinds
                                                     : list == "end_reasons"    ? &lists->endReasons
                                                                                : nullptr;
    QList<QPair<QString, QString>> out;
    const std::string language = QLocale().name().left(2).toStdString();
    if (words)
        for (const attendance::CodeWord& w : *words) out.append({QString::fromStdString(w.code), QString::fromStdString(w.titleIn(language))});
    return out;
}

} // namespace sek
