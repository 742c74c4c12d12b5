// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/workload.h"

#include "core/base/hash.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

namespace sek::bench {

QByteArray padded(std::uint64_t number, int digits)
{
    return QByteArray::number(static_cast<qulonglong>(number)).rightJustified(digits, '0');
}

namespace {

constexpr std::uint64_t Seed = 20261121;

/// splitmix64
class Rng
{
public:
    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
    std::uint64_t below(std::uint64_t n) { return next() % n; }
    template <class T> T as(std::uint64_t n) { return static_cast<T>(below(n)); }

private:
    std::uint64_t m_state = Seed;
};

using Names = std::array<std::array<const char*, 16>, 3>;

constexpr std::array Languages{"lv", "sv", "pl"};
constexpr std::array States{"draft", "submitted", "approved", "signed"};
constexpr Names Given{{{"Jānis", "Pēteris", "Kristīne", "Līga", "Ēriks", "Žanete", "Ģirts", "Ķēniņa", "Ilze", "Šarlote", "Zane",
                        "Mārtiņš", "Ņina", "Inga", "Agnese", "Rūta"},
                       {"Åsa", "Björn", "Märta", "Göran", "Örjan", "Astrid", "Håkan", "Lena", "Sören", "Ingrid", "Pär", "Maja",
                        "Elsa", "Åke", "Karin", "Nils"},
                       {"Łukasz", "Małgorzata", "Żaneta", "Stanisław", "Grażyna", "Bożena", "Michał", "Kinga", "Paweł",
                        "Agnieszka", "Władysława", "Rafał", "Jędrzej", "Zofia", "Błażej", "Świętosława"}}};
constexpr Names Family{{{"Bērziņš", "Kalniņa", "Ozoliņš", "Krūmiņa", "Šmits", "Žagars", "Āboliņa", "Ķirsis", "Ģēģeris", "Liepiņa",
                         "Vītols", "Jansone", "Ērgle", "Pūce", "Zariņš", "Ūdre"},
                        {"Åkesson", "Björklund", "Sjöberg", "Öberg", "Lindström", "Nyström", "Hägg", "Ekström", "Löfgren",
                         "Åström", "Bergman", "Söderberg", "Dahl", "Mårtensson", "Öhman", "Wikström"},
                        {"Kowalski", "Wójcik", "Kamińska", "Lewandowski", "Dąbrowska", "Zieliński", "Szymańska", "Woźniak",
                         "Kozłowski", "Jabłońska", "Mazur", "Krawczyk", "Piątek", "Grabowski", "Nowicka", "Świątek"}}};

/// What W calls folded: case and marks off, ł as l. The program's own folding takes more letters apart.
QByteArray folded(const QByteArray& name)
{
    QString out;
    for (const QChar c : QString::fromUtf8(name).toCaseFolded().normalized(QString::NormalizationForm_D))
        if (c.combiningClass() == 0) out += c == QChar(0x142) ? QChar(u'l') : c;
    return out.toUtf8();
}

WParticipant participant(Rng& r)
{
    WParticipant p;
    const auto language = r.below(3);
    const char* given = Given[language][r.below(16)];
    QByteArray family = Family[language][r.below(16)];
    if (r.below(4) == 0) {
        const auto other = r.below(3);
        family += '-';
        family += Family[other][r.below(16)];
    }
    p.name = family + ", " + given;
    p.fold = folded(family + ' ' + given);
    p.lang = Languages[language];
    p.unit = 'u' + padded(r.below(200), 3);
    p.born = padded(1945 + r.below(60), 4);
    p.born += '-' + padded(1 + r.below(12), 2);
    p.born += '-' + padded(1 + r.below(28), 2);
    p.phone = '+' + padded(r.below(100'000'000'000), 11);
    p.active = r.below(10) != 0;
    return p;
}

WReport report(Rng& r, std::uint32_t participants)
{
    WReport out;
    out.participant = r.as<std::uint32_t>(participants);
    out.year = static_cast<std::uint16_t>(2024 + r.below(3));
    out.month = static_cast<std::uint8_t>(1 + r.below(12));
    std::uint32_t day = 0;
    for (int i = 0; i < 20; ++i) {
        day += 1 + (r.below(10) == 0);
        out.days.push_back({static_cast<std::uint8_t>(std::min(day, 31U)), static_cast<std::uint16_t>(15 * r.below(33))});
    }
    out.state = r.as<std::uint8_t>(4);
    out.staff = r.as<std::uint16_t>(400);
    out.note = r.as<std::uint32_t>(1'000'000);
    return out;
}

QByteArray text(const char* key, const QByteArray& value)
{
    return QByteArray(",\"") + key + "\":\"" + value + '"';
}

template <class Range, class F> QByteArray lines(const Range& range, F&& line)
{
    QByteArray out;
    for (std::size_t i = 0; i < range.size(); ++i) out += line(i) + '\n';
    return out;
}

} // namespace

Workload Workload::make(const Amounts& amounts)
{
    Rng r;
    Workload w;
    for (std::uint32_t i = 0; i < amounts.participants; ++i) w.participants.push_back(participant(r));
    for (std::uint32_t i = 0; i < amounts.reports; ++i) w.reports.push_back(report(r, amounts.participants));
    std::set<std::uint32_t> seen;
    while (w.edits.size() < amounts.edits) {
        const auto k = r.as<std::uint32_t>(amounts.reports);
        if (!seen.insert(k).second) continue;
        WEdit e{k, w.reports[k]};
        e.after.rev = 2;
        e.after.edited = true;
        e.after.state = r.as<std::uint8_t>(4);
        const auto minutes = static_cast<std::uint16_t>(15 * r.below(33));
        e.after.days[r.below(20)].minutes = minutes;
        e.after.note = r.as<std::uint32_t>(1'000'000);
        w.edits.push_back(std::move(e));
    }
    for (int i = 0; i < 100; ++i) {
        const QString f = QString::fromUtf8(w.participants[r.below(amounts.participants)].fold);
        const auto n = static_cast<qsizetype>(3 + r.below(3));
        const auto from =
            i % 2 == 0 ? 0 : static_cast<qsizetype>(1 + r.below(static_cast<std::uint64_t>(std::max<qsizetype>(1, f.size() - n))));
        w.queries.push_back(f.mid(from, n));
    }
    return w;
}

QByteArray Workload::participantLine(std::size_t index) const
{
    const WParticipant& p = participants[index];
    return "{\"id\":\"p" + padded(index, 8) + "\",\"type\":\"participant\"" + text("name", p.name) + text("fold", p.fold) +
           text("lang", p.lang) + text("unit", p.unit) + text("born", p.born) + text("phone", p.phone) +
           ",\"active\":" + (p.active ? "true}" : "false}");
}

const char* Workload::stateOf(const WReport& r)
{
    return States[r.state];
}

QByteArray Workload::noteOf(const WReport& r) const
{
    return (r.edited ? "labots / ändrad / zmieniono " : "Närvaro / apmeklējums / obecność ") + padded(r.note, 6);
}

QByteArray Workload::reportLine(std::size_t index, const WReport& r) const
{
    const WParticipant& p = participants[r.participant];
    QByteArray out = "{\"id\":\"r" + padded(index, 8) + "\",\"type\":\"report\"" + text("pid", 'p' + padded(r.participant, 8)) +
                     text("name", p.name) + text("unit", p.unit) + text("month", padded(r.year, 4) + '-' + padded(r.month, 2)) +
                     text("state", stateOf(r)) + ",\"rev\":" + QByteArray::number(r.rev) + text("by", "staff" + padded(r.staff, 3)) +
                     text("note", noteOf(r)) + ",\"days\":[";
    for (const WReport::Day& d : r.days) {
        if (&d != &r.days.front()) out += ',';
        out += "{\"d\":" + QByteArray::number(d.day) + ",\"m\":" + QByteArray::number(d.minutes) + '}';
    }
    return out + "]}";
}

QByteArray Workload::participantLines() const
{
    return lines(participants, [&](std::size_t i) { return participantLine(i); });
}

QByteArray Workload::reportLines() const
{
    return lines(reports, [&](std::size_t i) { return reportLine(i, reports[i]); });
}

QByteArray Workload::editLines() const
{
    return lines(edits, [&](std::size_t i) { return reportLine(edits[i].report, edits[i].after); });
}

QByteArray Workload::queryLines() const
{
    return lines(queries, [&](std::size_t i) { return queries[i].toUtf8(); });
}

QByteArray Workload::differs() const
{
    struct Published
    {
        const char *participants, *reports, *edits, *queries;
    };
    static const std::map<std::size_t, Published> sums{
        {100'000,
         {"516495397f21ce6fc24612d4a56d55c2f7dedfce866ff5924b56a3e720ce0a48",
          "b6a5daa8527ce5119048adc772234a2ef37fc1e3ca4b79d77a47749075d42ea3",
          "154a0f444930cdc8a4e1158ceb546464cba5672a2f516b09166d844491925a8b",
          "4d35c182f3823e0d1ba34b68e898ead44fbee51aad51990036bab0ce02273304"}},
        {1'000,
         {"307a20a89c45877b9fa1285590a9ed41c8584aa65c9e443a3822b9e3c729dad4",
          "0fc85fbc4d902404c351efe95c370e09e9dd1962cb954fccf3819f010ffdc01b",
          "da60a32e2aafcd3c858d8b382e611b80bb5d4e17e8aeefd876d06759844e2b90",
          "495f61016f6caa50ffc6f14fd0163b772b5931476b3a34c5aac29a51305ed498"}}};
    const auto it = sums.find(reports.size());
    if (it == sums.end()) return {};
    if (hex(sha256(participantLines())) != it->second.participants) return "participants";
    if (hex(sha256(reportLines())) != it->second.reports) return "reports";
    if (hex(sha256(editLines())) != it->second.edits) return "edits";
    if (hex(sha256(queryLines())) != it->second.queries) return "queries";
    return {};
}

} // namespace sek::bench
