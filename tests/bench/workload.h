// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace sek::bench {

/// The number with zeros in front.
QByteArray padded(std::uint64_t number, int digits);

/// A month of somebody's attendance in W. Numbers stand for the words they index, so that 100,000 of them stay small.
struct WReport
{
    std::uint32_t participant = 0;
    std::uint16_t year = 0;
    std::uint8_t month = 0;
    std::uint8_t state = 0;
    std::uint8_t rev = 1;
    bool edited = false; ///< its note has the words of an edit
    std::uint16_t staff = 0;
    std::uint32_t note = 0;
    struct Day
    {
        std::uint8_t day = 0;
        std::uint16_t minutes = 0;
        friend bool operator==(const Day&, const Day&) = default;
    };
    std::vector<Day> days;
};

struct WParticipant
{
    QByteArray name, fold, lang, unit, born, phone; ///< UTF-8
    bool active = true;
};

struct WEdit
{
    std::uint32_t report = 0; ///< which one it changes
    WReport after;
};

struct Amounts
{
    std::uint32_t participants = 10'000, reports = 100'000, edits = 10'000;
};

/// Workload W: the same bytes on every machine, made from a seed alone. `digest` proves it against the published sums.
struct Workload
{
    std::vector<WParticipant> participants;
    std::vector<WReport> reports;
    std::vector<WEdit> edits;
    std::vector<QString> queries; ///< parts of folded names, half of them beginnings

    static Workload make(const Amounts& amounts);

    QByteArray participantLine(std::size_t index) const;
    QByteArray reportLine(std::size_t index, const WReport& report) const;
    QByteArray noteOf(const WReport& report) const;
    static const char* stateOf(const WReport& report);

    /// The files of W, each line ended by a line feed.
    QByteArray participantLines() const;
    QByteArray reportLines() const;
    QByteArray editLines() const;
    QByteArray queryLines() const;
    /// Empty when this is W as published (whole, or the hundredth part); else the name of the file that differs. Other
    /// amounts have no published sums.
    QByteArray differs() const;
};

} // namespace sek::bench
