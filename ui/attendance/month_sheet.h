// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <map>
#include <optional>
#include <string>
#include <vector>

// One month of one project as plain values: who took part, what was planned, what was entered, what is wrong with it.
// Knows neither records nor widgets: the page fills it from the records and sends what was edited as commands.
namespace sek::month {

enum class Presence { Present, Partial, Absent, Cancelled };
enum class State { Draft, Reported, CodeSent, Checking, Signed, Rejected, Locked };
inline constexpr int stateCount = int(State::Locked) + 1;
enum class Rounding { None, HalfHour, Hour };
enum class RoundingLevel { Day, Month };
enum class SignUnit { Month, Day, Occasion };

/// What a value is about; merge and commands are per key (design 3.6).
struct EntryKey
{
    std::string activity;
    std::string occasion; ///< empty where the activity is continuous
    friend bool operator==(const EntryKey&, const EntryKey&) = default;
};

struct Value
{
    int minutes = 0;
    Presence presence = Presence::Present;
    QString note;
    friend bool operator==(const Value&, const Value&) = default;
};

struct Entry
{
    EntryKey key;
    std::optional<Value> value;
    int planned = 0;
    bool cancelled = false; ///< the occasion does not take place: no minutes
};

struct Activity
{
    std::string id;
    QString code;
    QString title;
    bool continuous = false; ///< has no sessions: hours may stand on any day
    QDate from = {};         ///< invalid: no bound
    QDate to = {};
};

struct Occasion
{
    std::string id;
    std::string activity;
    int day = 1;
    QTime start;
    QTime end;
    int planned = 0;
    bool cancelled = false;
};

struct Row
{
    RecordId participation;
    QString name;       ///< "Family, Given"; for a protected identity what stands in its place
    QString spokenName; ///< "Given Family"
    bool protectedIdentity = false;
    bool waiting = false;  ///< the hub has not settled what was last done to it here
    State state = State::Draft;
    /// Where a day or a session is signed by itself: the states of those reports, by day and session (empty: the day's).
    std::map<std::pair<int, std::string>, State> ownStates = {};
    int firstDay = 1;      ///< of the participation within the month
    int lastDay = 31;
    int contestedDay = 0;  ///< what the participant said is not right; 0: none
    std::vector<std::vector<Entry>> days = {}; ///< by day of the month, from 1; [0] stays empty
};

/// What holds for the whole month.
struct Terms
{
    QDate month; ///< its first day
    Rounding rounding = Rounding::Hour;
    RoundingLevel level = RoundingLevel::Day;
    int maxMinutesPerDay = 480;
    int leastPercent = 0; ///< of what is planned, asked for and never enforced; 0: nothing is
    SignUnit unit = SignUnit::Month;
    QDate today; ///< in the organisation's time zone
    std::vector<Activity> activities;
    std::vector<Occasion> occasions;
    std::map<int, QString> holidays = {}; ///< public ones, by day, as the country calls them
};

/// One cell's one value, before and after; `from` is what its author saw.
struct Change
{
    RecordId participation;
    int day = 0;
    EntryKey key;
    std::optional<Value> from;
    std::optional<Value> to;
    friend bool operator==(const Change&, const Change&) = default;
};

/// One step of undo: a key, a paste, a filled session.
struct Act
{
    QString name;
    std::vector<Change> changes;
};

enum class Trouble {
    LongerThanPlanned, ///< and no note says why
    OverDayLimit,      ///< and no note says why
    Cancelled,         ///< minutes in a session that did not take place
    InFuture,
    OutsideParticipation,
    Contested,
    Missing, ///< planned, past, and nothing entered: no error, but to be looked at
};

struct Finding
{
    Trouble what = Trouble::Missing;
    bool error = true;
    int minutes = 0; ///< by how much, or the limit
    friend bool operator==(const Finding&, const Finding&) = default;
};

struct Totals
{
    int minutes = 0;
    int reported = 0;
    friend bool operator==(const Totals&, const Totals&) = default;
};

class MonthSheet
{
public:
    MonthSheet() = default;
    MonthSheet(Terms terms, std::vector<Row> rows);

    const Terms& terms() const { return m_terms; }
    int days() const { return m_terms.month.daysInMonth(); }
    QDate date(int day) const { return m_terms.month.addDays(day - 1); }
    /// The public holiday's name; empty on other days.
    QString holiday(int day) const
    {
        const auto it = m_terms.holidays.find(day);
        return it == m_terms.holidays.end() ? QString() : it->second;
    }
    bool isFree(int day) const { return date(day).dayOfWeek() > 5 || m_terms.holidays.contains(day); }
    int rowCount() const { return int(m_rows.size()); }
    const Row& row(int i) const { return m_rows[std::size_t(i)]; }
    int rowOf(const RecordId& participation) const;
    const Activity* activity(const std::string& id) const;
    const Occasion* occasion(const std::string& id) const;

    const std::vector<Entry>& entries(int row, int day) const { return m_rows[std::size_t(row)].days[std::size_t(day)]; }
    const Value* value(int row, int day, const EntryKey& key) const;
    /// Where the day stands; of several reports of one day the one that is least far.
    State stateOn(int row, int day) const;
    bool isEditable(int row, int day) const;
    /// What hours of this day can be about: what has some or is planned, the day's other sessions, what runs all the time.
    std::vector<EntryKey> choices(int row, int day) const;
    /// What a value typed into the cell is about where that is beyond doubt: the day's only entry, or on a day without any
    /// the continuous activity that is preferred, else the first. Empty: somebody has to choose, or there is no choice.
    EntryKey keyFor(int row, int day, const std::string& preferred = {}) const;

    /// Of the whole cell.
    int minutes(int row, int day) const { return facts(row, day).minutes; }
    int planned(int row, int day) const { return facts(row, day).planned; }
    bool hasValue(int row, int day) const { return facts(row, day).has; }
    /// Everything that was entered says absent.
    bool isAbsent(int row, int day) const { return facts(row, day).absent; }
    /// One of its sessions took less than planned.
    bool isShort(int row, int day) const { return facts(row, day).tooShort; }
    bool isMissing(int row, int day) const { return facts(row, day).missing; }
    bool isWrong(int row, int day) const { return facts(row, day).wrong; }
    bool hasNote(int row, int day) const { return facts(row, day).note; }
    std::vector<Finding> findings(int row, int day) const;
    int errors(int row) const { return m_sums[std::size_t(row)].errors; }
    int firstWrongDay(int row) const;

    Totals totals(int row) const { return m_sums[std::size_t(row)].totals; }
    int dayTotal(int day) const { return m_dayTotals[std::size_t(day)]; }
    Totals total() const { return m_total; }
    bool isPlannedDay(int day) const;

    /// How much of what was planned until today the person was there, in percent; nothing where nothing was planned yet.
    std::optional<int> share(int row) const;

    /// The change that makes the cell's value `to`; none when nothing changes or nothing may be entered.
    std::optional<Change> changeTo(int row, int day, const EntryKey& key, const std::optional<Value>& to) const;
    void apply(const Change& change) { write(change, change.to); }
    void revert(const Change& change) { write(change, change.from); }
    void setState(int row, State state);

private:
    struct Facts
    {
        int minutes = 0;
        int planned = 0;
        bool has = false;
        bool absent = false;
        bool missing = false;
        bool wrong = false;
        bool note = false;
        bool tooShort = false;
    };
    struct Sums
    {
        Totals totals;
        int errors = 0;
    };
    State stateFor(int row, int day, const std::string& occasion) const;
    bool runs(const Activity& activity, int day) const;
    bool canTake(int row, int day, const EntryKey& key) const;
    const Facts& facts(int row, int day) const { return m_facts[std::size_t(row) * 32 + std::size_t(day)]; }
    void write(const Change& change, const std::optional<Value>& to);
    void look(int row, int day);
    void sum(int row);

    Terms m_terms;
    std::vector<Row> m_rows;
    std::vector<Facts> m_facts;
    std::vector<Sums> m_sums;
    std::vector<int> m_dayTotals = std::vector<int>(32, 0);
    std::vector<bool> m_plannedDays = std::vector<bool>(32, false);
    Totals m_total;
};

/// Down to whole hours or half ones, never up.
int rounded(int minutes, Rounding rounding);

/// What can be undone, newest last.
class Steps
{
public:
    void did(Act act);
    const Act* undoable() const { return m_at == 0 ? nullptr : &m_acts[m_at - 1]; }
    const Act* redoable() const { return m_at == m_acts.size() ? nullptr : &m_acts[m_at]; }
    void undone() { --m_at; }
    void redone() { ++m_at; }
    void clear();

private:
    std::vector<Act> m_acts;
    std::size_t m_at = 0;
};

} // namespace sek::month
