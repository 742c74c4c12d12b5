// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"

#include "tests/ui/picture.h"
#include "translations/catalogues.h"

#include <cstdio>

using namespace sek;
using namespace sek::month;

namespace {

struct Person
{
    const char* family;
    const char* given;
    State state;
};

constexpr Person people[] = {
    {"Exempel", "Astrid", State::CodeSent}, {"Exempel", "Bertil", State::Signed},   {"Fiktiv", "Hanna", State::Signed},
    {"Låtsas", "Jonna", State::Rejected},   {"Mall", "Lovisa", State::Reported},    {"Mönster", "Fatima", State::Checking},
    {"Prov", "Celia", State::Signed},       {"Provsson", "Karim", State::Draft},    {"Påhittad", "Emil", State::Draft},
    {"Testsson", "Gustav", State::Draft},   {"Åkerprov", "Ola", State::Locked},     {"", "", State::Reported},
};

Terms terms(QDate today)
{
    Terms t;
    t.month = QDate(2026, 3, 1);
    t.today = today;
    t.activities = {{"a1", QStringLiteral("A01"), QStringLiteral("Grundkurs"), false},
                    {"a2", QStringLiteral("A02"), QStringLiteral("Självstudier"), true}};
    for (int d = 1; d <= 31; ++d) {
        const int weekday = t.month.addDays(d - 1).dayOfWeek();
        if (weekday != 2 && weekday != 4) continue;
        t.occasions.push_back({"o" + std::to_string(d), "a1", d, QTime(8, 30), QTime(12, 30), 240, false});
    }
    return t;
}

Row row(const Terms& t, int i)
{
    Row r;
    r.participation = personId(i);
    r.days.resize(32);
    for (const Occasion& o : t.occasions)
        r.days[std::size_t(o.day)].push_back({{"a1", o.id}, Value{240, Presence::Present, {}}, 240, false});
    return r;
}

void put(Row& r, int day, int minutes)
{
    auto& list = r.days[std::size_t(day)];
    const Value v{std::max(minutes, 0), minutes < 0 ? Presence::Absent : Presence::Present, {}};
    if (list.empty()) list.push_back({{"a2", {}}, v, 0, false});
    else list.front().value = v;
}

} // namespace

RecordId personId(int i)
{
    char text[37];
    std::snprintf(text, sizeof text, "01900000-0000-7000-8000-%012x", 0x1000 + i);
    return *RecordId::parse(text);
}

MonthSheet sampleSheet(QDate today)
{
    const Terms t = terms(today);
    std::vector<Row> rows;
    int i = 0;
    for (const Person& p : people) {
        Row r = row(t, i++);
        const QString family = QString::fromUtf8(p.family);
        const QString given = QString::fromUtf8(p.given);
        r.protectedIdentity = family.isEmpty();
        r.name = r.protectedIdentity ? QStringLiteral("Skyddad identitet 12") : family + QStringLiteral(", ") + given;
        r.spokenName = r.protectedIdentity ? r.name : given + u' ' + family;
        r.state = p.state;
        rows.push_back(r);
    }
    put(rows[0], 12, 225);
    put(rows[2], 17, -1);
    put(rows[2], 19, -1);
    put(rows[3], 10, 150);
    rows[3].contestedDay = 10;
    put(rows[4], 4, 180);
    put(rows[4], 5, -1);
    put(rows[4], 11, 180);
    put(rows[5], 31, 210);
    put(rows[6], 26, 120);
    put(rows[7], 4, 180);
    put(rows[7], 11, 180);
    put(rows[7], 12, 270);
    put(rows[7], 18, 180);
    put(rows[7], 24, -1);
    put(rows[8], 3, -1);
    put(rows[8], 19, 210);
    rows[8].days[31].front().value.reset();
    put(rows[9], 10, -1);
    put(rows[9], 12, -1);
    put(rows[10], 24, 180);
    put(rows[11], 26, -1);
    return MonthSheet(t, rows);
}

MonthSheet largeSheet(int n)
{
    const Terms t = terms(QDate(2026, 4, 1));
    std::vector<Row> rows;
    for (int i = 0; i < n; ++i) {
        Row r = row(t, i);
        r.name = QStringLiteral("Exempel %1, Prov").arg(i, 3, 10, QLatin1Char('0'));
        r.spokenName = QStringLiteral("Prov Exempel %1").arg(i);
        for (int d = 1; d <= 31; ++d)
            if (r.days[std::size_t(d)].empty()) put(r, d, 30 * (1 + (i + d) % 7));
        put(r, 12, 225);
        rows.push_back(std::move(r));
    }
    return MonthSheet(t, rows);
}

namespace {

Catalogues& catalogues()
{
    static Catalogues c;
    return c;
}

} // namespace

InLanguage::InLanguage(const QString& language)
{
    catalogues().setLanguage(language);
}

InLanguage::~InLanguage()
{
    catalogues().setLanguage(testLanguage());
}

