// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/statements.h"

#include <array>

namespace sek::attendance {

namespace {

struct Words
{
    std::string_view role;
    std::string_view language;
    std::string_view text;
};

constexpr std::array All = {
    Words{"participant", "en",
          "I confirm that I took part in the project on the days and for the hours shown in this report, and that the "
          "reported time is right."},
    Words{"participant", "lv",
          "Apliecinu, ka piedalījos projektā šajā pārskatā norādītajās dienās un stundās un ka uzrādītais laiks ir pareizs."},
    Words{"participant", "sv",
          "Härmed bekräftar jag min närvaro i projektet de dagar och timmar som framgår av denna rapport, och att den "
          "redovisade tiden är riktig."},
    Words{"participant", "pl",
          "Potwierdzam swój udział w projekcie w dniach i godzinach podanych w tym raporcie oraz to, że wykazany czas jest "
          "prawidłowy."},
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

} // namespace

signing::Statement statement(std::string_view role, std::string_view language)
{
    const Words* found = nullptr;
    for (const Words& w : All) {
        if (w.role != role) continue;
        if (!found || w.language == language) found = &w; // English is first and stands in
    }
    if (!found) return {};
    return {"attendance." + std::string(role) + ".v1", std::string(found->language), std::string(found->text)};
}

} // namespace sek::attendance
