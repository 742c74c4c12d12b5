// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/month_sheet.h"

#include <algorithm>

namespace sek::month {

int rounded(int minutes, Rounding rounding)
{
    switch (rounding) {
    case Rounding::None: return minutes;
    case Rounding::HalfHour: return minutes - minutes % 30;
    case Rounding::Hour: break;
    }
    return minutes - minutes % 60;
}

MonthSheet::MonthSheet(Terms terms, std::vector<Row> rows) : m_terms(std::move(terms)), m_rows(std::move(rows))
{
    m_facts.resize(m_rows.size() * 32);
    m_sums.resize(m_rows.size());
    for (int r = 0; r < rowCount(); ++r) {
        m_rows[std::size_t(r)].days.resize(32);
        for (int d = 1; d <= days(); ++d) look(r, d);
        sum(r);
    }
    for (const Occasion& o : m_terms.occasions)
        if (!o.cancelled && o.day >= 1 && o.day <= 31) m_plannedDays[std::size_t(o.day)] = true;
}

int MonthSheet::rowOf(const RecordId& participation) const
{
    const auto it = std::ranges::find(m_rows, participation, &Row::participation);
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

const Activity* MonthSheet::activity(const std::string& id) const
{
    const auto it = std::ranges::find(m_terms.activities, id, &Activity::id);
    return it == m_terms.activities.end() ? nullptr : &*it;
}

const Occasion* MonthSheet::occasion(const std::string& id) const
{
    const auto it = std::ranges::find(m_terms.occasions, id, &Occasion::id);
    return it == m_terms.occasions.end() ? nullptr : &*it;
}

bool MonthSheet::isPlannedDay(int day) const
{
    return m_plannedDays[std::size_t(day)];
}

const Value* MonthSheet::value(int row, int day, const EntryKey& key) const
{
    const auto& list = entries(row, day);
    const auto it = std::ranges::find(list, key, &Entry::key);
    return it != list.end() && it->value ? &*it->value : nullptr;
}

State MonthSheet::stateFor(int row, int day, const std::string& occasion) const
{
    const Row& r = m_rows[std::size_t(row)];
    if (m_terms.unit == SignUnit::Month) return r.state;
    const auto it = r.ownStates.find({day, m_terms.unit == SignUnit::Occasion ? occasion : std::string()});
    return it == r.ownStates.end() ? State::Draft : it->second; // not begun yet
}

State MonthSheet::stateOn(int row, int day) const
{
    const Row& r = m_rows[std::size_t(row)];
    if (m_terms.unit == SignUnit::Month) return r.state;
    const auto it = r.ownStates.lower_bound({day, {}});
    if (it == r.ownStates.end() || it->first.first != day) return State::Draft;
    State least = it->second;
    for (auto i = it; i != r.ownStates.end() && i->first.first == day; ++i) least = std::min(least, i->second);
    return least;
}

bool MonthSheet::runs(const Activity& a, int day) const
{
    return a.continuous && (!a.from.isValid() || a.from <= date(day)) && (!a.to.isValid() || date(day) <= a.to);
}

bool MonthSheet::canTake(int row, int day, const EntryKey& key) const
{
    const Row& r = m_rows[std::size_t(row)];
    if (day < r.firstDay || day > r.lastDay || stateFor(row, day, key.occasion) != State::Draft) return false;
    const auto& list = entries(row, day);
    if (const auto it = std::ranges::find(list, key, &Entry::key); it != list.end()) return it->value || !it->cancelled;
    if (key.occasion.empty()) {
        const Activity* a = activity(key.activity);
        return a && runs(*a, day);
    }
    const Occasion* o = occasion(key.occasion);
    return o && o->day == day && o->activity == key.activity && !o->cancelled;
}

bool MonthSheet::isEditable(int row, int day) const
{
    return !choices(row, day).empty();
}

std::vector<EntryKey> MonthSheet::choices(int row, int day) const
{
    std::vector<EntryKey> out;
    const auto offer = [&](EntryKey key) {
        if (std::ranges::find(out, key) == out.end() && canTake(row, day, key)) out.push_back(std::move(key));
    };
    for (const Entry& e : entries(row, day)) offer(e.key);
    for (const Occasion& o : m_terms.occasions)
        if (o.day == day) offer({o.activity, o.id});
    for (const Activity& a : m_terms.activities)
        if (runs(a, day)) offer({a.id, {}});
    return out;
}

EntryKey MonthSheet::keyFor(int row, int day, const std::string& preferred) const
{
    const auto& list = entries(row, day);
    if (list.empty()) {
        // Outside the plan there is only what runs all the time.
        EntryKey first;
        for (const Activity& a : m_terms.activities) {
            const EntryKey key{a.id, {}};
            if (!runs(a, day) || !canTake(row, day, key)) continue;
            if (a.id == preferred) return key;
            if (first.activity.empty()) first = key;
        }
        return first;
    }
    // A session that does not take place makes its day one on which the hours' activity is not beyond doubt.
    const Entry* only = nullptr;
    for (const Entry& e : list) {
        if (e.cancelled && !e.value) continue;
        if (only) return {};
        only = &e;
    }
    return only && canTake(row, day, only->key) ? only->key : EntryKey{};
}

std::vector<Finding> MonthSheet::findings(int row, int day) const
{
    std::vector<Finding> out;
    const Row& r = m_rows[std::size_t(row)];
    const State state = stateOn(row, day);
    const bool open = state == State::Draft || state == State::Rejected;
    int minutes = 0;
    int beyond = 0; // more than planned, and nothing says why
    int missing = 0;
    bool explained = false;
    bool cancelled = false;
    for (const Entry& e : entries(row, day)) {
        const int plan = e.cancelled ? 0 : e.planned;
        if (!e.value) {
            missing += plan;
            continue;
        }
        const bool noted = !e.value->note.trimmed().isEmpty();
        minutes += e.value->minutes;
        explained = explained || noted;
        cancelled = cancelled || (e.cancelled && e.value->minutes > 0);
        if (plan > 0 && !noted) beyond += std::max(0, e.value->minutes - plan);
    }
    if (r.contestedDay == day) out.push_back({Trouble::Contested, true, minutes});
    if (!open) return out;
    if (cancelled) out.push_back({Trouble::Cancelled, true, minutes});
    if (minutes > 0 && m_terms.today.isValid() && date(day) > m_terms.today) out.push_back({Trouble::InFuture, true, minutes});
    if (minutes > 0 && (day < r.firstDay || day > r.lastDay)) out.push_back({Trouble::OutsideParticipation, true, minutes});
    if (beyond > 0) out.push_back({Trouble::LongerThanPlanned, true, beyond});
    if (minutes > m_terms.maxMinutesPerDay) out.push_back({Trouble::OverDayLimit, !explained, m_terms.maxMinutesPerDay});
    if (missing > 0 && day >= r.firstDay && day <= r.lastDay && m_terms.today.isValid() && date(day) <= m_terms.today)
        out.push_back({Trouble::Missing, false, missing});
    return out;
}

void MonthSheet::look(int row, int day)
{
    Facts f;
    bool allAbsent = true;
    for (const Entry& e : entries(row, day)) {
        if (!e.cancelled) f.planned += e.planned;
        if (!e.value) continue;
        f.has = true;
        f.minutes += e.value->minutes;
        f.note = f.note || !e.value->note.isEmpty();
        if (e.value->presence == Presence::Absent || e.value->presence == Presence::Cancelled) continue;
        allAbsent = false;
        f.tooShort = f.tooShort || (!e.cancelled && e.value->minutes < e.planned);
    }
    f.absent = f.has && allAbsent;
    for (const Finding& finding : findings(row, day)) {
        f.wrong = f.wrong || finding.error;
        f.missing = f.missing || finding.what == Trouble::Missing;
    }
    Facts& kept = m_facts[std::size_t(row) * 32 + std::size_t(day)];
    m_dayTotals[std::size_t(day)] += f.minutes - kept.minutes;
    kept = f;
}

void MonthSheet::sum(int row)
{
    Sums& kept = m_sums[std::size_t(row)];
    Sums s;
    for (int d = 1; d <= days(); ++d) {
        const Facts& f = facts(row, d);
        s.totals.minutes += f.minutes;
        if (m_terms.level == RoundingLevel::Day) s.totals.reported += rounded(f.minutes, m_terms.rounding);
        if (f.wrong) ++s.errors;
    }
    if (m_terms.level == RoundingLevel::Month) s.totals.reported = rounded(s.totals.minutes, m_terms.rounding);
    m_total.minutes += s.totals.minutes - kept.totals.minutes;
    m_total.reported += s.totals.reported - kept.totals.reported;
    kept = s;
}

std::optional<int> MonthSheet::share(int row) const
{
    const Row& r = m_rows[std::size_t(row)];
    int planned = 0, there = 0;
    for (int d = r.firstDay; d <= std::min(r.lastDay, days()); ++d) {
        if (m_terms.today.isValid() && date(d) > m_terms.today) break;
        for (const Entry& e : entries(row, d)) {
            if (e.cancelled || e.planned == 0) continue;
            planned += e.planned;
            if (e.value) there += std::min(e.value->minutes, e.planned);
        }
    }
    return planned == 0 ? std::nullopt : std::optional(there * 100 / planned);
}

int MonthSheet::firstWrongDay(int row) const
{
    for (int d = 1; d <= days(); ++d)
        if (isWrong(row, d)) return d;
    return 0;
}

std::optional<Change> MonthSheet::changeTo(int row, int day, const EntryKey& key, const std::optional<Value>& to) const
{
    if (key.activity.empty() || !canTake(row, day, key)) return std::nullopt;
    const Value* now = value(row, day, key);
    const std::optional<Value> from = now ? std::optional(*now) : std::nullopt;
    if (from == to) return std::nullopt;
    return Change{m_rows[std::size_t(row)].participation, day, key, from, to};
}

void MonthSheet::write(const Change& change, const std::optional<Value>& to)
{
    const int row = rowOf(change.participation);
    if (row < 0 || change.day < 1 || change.day > days()) return;
    auto& list = m_rows[std::size_t(row)].days[std::size_t(change.day)];
    auto it = std::ranges::find(list, change.key, &Entry::key);
    if (it == list.end()) {
        if (!to) return;
        list.push_back({change.key, to});
    } else {
        it->value = to;
        // Neither planned nor entered: as if it had never been.
        if (!to && it->planned == 0 && !it->cancelled) list.erase(it);
    }
    look(row, change.day);
    sum(row);
}

void MonthSheet::setState(int row, State state)
{
    m_rows[std::size_t(row)].state = state;
    for (int d = 1; d <= days(); ++d) look(row, d);
    sum(row);
}

void Steps::did(Act act)
{
    m_acts.resize(m_at);
    m_acts.push_back(std::move(act));
    m_at = m_acts.size();
}

void Steps::clear()
{
    m_acts.clear();
    m_at = 0;
}

} // namespace sek::month
