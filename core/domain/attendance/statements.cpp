// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/statements.h"

#include "core/base/instant.h"
#include "core/base/pattern.h"

#include <array>

namespace sek::attendance {

namespace {

struct Words
{
    std::string_view role;
    std::string_view language;
    std::string_view text; ///< ICU message pattern
};

constexpr std::array All = {
    Words{"participant", "en",
          "I, {name}, hereby confirm my attendance in the project {project} ({number}) {period}: {count, plural, one {{hours} "
          "reported hour} other {{hours} reported hours}} according to the table above."},
    Words{"participant", "lv",
          "Ar šo es, {name}, apliecinu savu dalību projektā “{project}” ({number}) laikposmā {period}; norādītais laiks saskaņā "
          "ar iepriekš doto tabulu – {hours} h."},
    Words{"participant", "sv",
          "Härmed bekräftar jag, {name}, min närvaro i projektet {project} ({number}) {period}: {count, plural, one {{hours} "
          "redovisad timme} other {{hours} redovisade timmar}} enligt tabellen ovan."},
    Words{"participant", "pl",
          "Niniejszym ja, {name}, potwierdzam swoją obecność w projekcie „{project}” ({number}) w okresie {period}. Zgłoszony "
          "czas zgodnie z powyższą tabelą: {hours} godz."},
    Words{"responsible", "en",
          "As the person responsible for attendance I confirm that the participant was present on the days and for the "
          "hours shown in this report."},
    Words{"responsible", "lv",
          "Kā par apmeklējumu atbildīgā persona apliecinu, ka dalībnieks bija klāt šajā pārskatā norādītajās dienās un stundās."},
    Words{"responsible", "sv",
          "Som ansvarig för deltagarnärvaro bekräftar jag att deltagaren var närvarande de dagar och timmar som framgår av "
          "denna rapport."},
    Words{"responsible", "pl",
          "Jako osoba odpowiedzialna za obecność potwierdzam, że uczestnik był obecny w dniach i godzinach podanych w tym "
          "raporcie."},
};

/// How dates and parts of an hour are written in the words of a language.
struct Form
{
    std::string_view language;
    const char* date;
    char decimal;
};
constexpr std::array Forms = {Form{"en", "d MMM yyyy", '.'}, Form{"lv", "dd.MM.yyyy.", ','}, Form{"sv", "yyyy-MM-dd", ','},
                              Form{"pl", "dd.MM.yyyy", ','}};

const Form& formOf(std::string_view language)
{
    for (const Form& f : Forms)
        if (f.language == language) return f;
    return Forms.front();
}

/// `7`, `7,5`, `7,75`
QString hours(int minutes, char decimal)
{
    QString out = QString::number(minutes / 60.0, 'f', 2);
    while (out.endsWith(u'0')) out.chop(1);
    if (out.endsWith(u'.')) out.chop(1);
    return out.replace(u'.', QLatin1Char(decimal));
}

Json valuesOf(const StatementFacts& f, const Form& form)
{
    const QString format = QString::fromLatin1(form.date), first = f.from.toString(format);
    const QString period = f.from == f.to ? first : first + QStringLiteral(" – ") + f.to.toString(format);
    const bool whole = f.reported % 60 == 0;
    return {{"name", f.name},
            {"project", f.project},
            {"number", f.projectNo},
            {"period", period.toStdString()},
            {"hours", hours(f.reported, form.decimal).toStdString()},
            {"count", whole ? f.reported / 60 : 2}}; // part of an hour takes the plural
}

} // namespace

StatementFacts factsOf(const Json& content)
{
    StatementFacts f{text(at(content, "participant"), "name"),
                     text(at(content, "project"), "name"),
                     text(at(content, "project"), "project_no"),
                     {},
                     {},
                     static_cast<int>(integer(content, "reported_minutes"))};
    const std::string period = text(content, "period"); // `2025-03`, `2025-03-04`, `2025-03-04#OCCASION`
    f.from = isoDate(period.size() == 7 ? period + "-01" : period.substr(0, 10));
    f.to = period.size() == 7 && f.from.isValid() ? f.from.addMonths(1).addDays(-1) : f.from;
    return f;
}

signing::Statement statement(std::string_view role, std::string_view language, const StatementFacts& facts)
{
    const Words* found = nullptr;
    for (const Words& w : All) {
        if (w.role != role) continue;
        if (!found || w.language == language) found = &w; // English is first and stands in
    }
    if (!found) return {};
    const bool named = role == "participant";
    signing::Statement out{"attendance." + std::string(role) + (named ? ".v2" : ".v1"), std::string(found->language), {}};
    if (!named) {
        out.text = found->text;
    } else if (const auto filled = fillPattern(QString::fromUtf8(found->text.data(), static_cast<qsizetype>(found->text.size())),
                                               out.language, valuesOf(facts, formOf(out.language)))) {
        out.text = filled->normalized(QString::NormalizationForm_C).toStdString();
    }
    return out;
}

} // namespace sek::attendance
