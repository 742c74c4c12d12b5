// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/month_texts.h"

#include "ui/attendance/hours.h"

#include <QCoreApplication>
#include <QLocale>

namespace sek::month {

namespace {

struct Month
{
    Q_DECLARE_TR_FUNCTIONS(sek::Month)
};

} // namespace

StateLook look(State state)
{
    switch (state) {
    case State::Draft: return {QStringLiteral("draft"), Month::tr("Draft"), ColorRole::Idle};
    case State::Reported: return {QStringLiteral("reported"), Month::tr("Reported"), ColorRole::Info};
    case State::CodeSent: return {QStringLiteral("codesent"), Month::tr("Code sent"), ColorRole::Info};
    case State::Checking: return {QStringLiteral("provisional"), Month::tr("Being checked"), ColorRole::Idle};
    case State::Signed: return {QStringLiteral("done"), Month::tr("Signed"), ColorRole::Ok};
    case State::Rejected: return {QStringLiteral("declined"), Month::tr("Declined"), ColorRole::Bad};
    case State::Locked: break;
    }
    return {QStringLiteral("locked"), Month::tr("Locked"), ColorRole::Idle};
}

QString groupName(State state)
{
    switch (state) {
    case State::Draft: return Month::tr("Drafts");
    case State::Reported: return Month::tr("Reported", "plural");
    case State::CodeSent: return Month::tr("Code sent");
    case State::Checking: return Month::tr("Being checked");
    case State::Signed: return Month::tr("Signed", "plural");
    case State::Rejected: return Month::tr("Declined", "plural");
    case State::Locked: break;
    }
    return Month::tr("Locked", "plural");
}

QString sentence(const Finding& f)
{
    switch (f.what) {
    case Trouble::LongerThanPlanned:
        return Month::tr("%1 more than planned. Change the time or write why.").arg(hoursInWords(f.minutes));
    case Trouble::OverDayLimit:
        return f.error ? Month::tr("More than %1 in one day. Change the time or write why.").arg(hoursInWords(f.minutes))
                       : Month::tr("More than %1 in one day.").arg(hoursInWords(f.minutes));
    case Trouble::Cancelled: return Month::tr("The session was cancelled. It can have no hours.");
    case Trouble::InFuture: return Month::tr("This day is still to come. Hours are reported afterwards.");
    case Trouble::OutsideParticipation: return Month::tr("The person does not take part on this day.");
    case Trouble::Contested: return Month::tr("The participant says that this is not correct.");
    case Trouble::Missing: break;
    }
    return Month::tr("Planned %1, nothing entered yet.").arg(hoursInWords(f.minutes));
}

QString hoursInWords(int minutes)
{
    const QLocale locale;
    const int rest = minutes % 60;
    if (rest == 0) return Month::tr("%1 h").arg(locale.toString(minutes / 60));
    if (minutes < 60) return Month::tr("%1 min").arg(locale.toString(rest));
    return Month::tr("%1 h %2 min").arg(locale.toString(minutes / 60), locale.toString(rest));
}

QString hoursAlone(int minutes)
{
    return minutes % 60 == 0 ? Month::tr("%n hour(s)", nullptr, minutes / 60) : hoursInWords(minutes);
}

QString activityInWords(const MonthSheet& sheet, const EntryKey& key)
{
    const Activity* a = sheet.activity(key.activity);
    if (!a) return {};
    const QString name = Month::tr("%1 %2", "code and title of an activity").arg(a->code, a->title);
    const Occasion* o = sheet.occasion(key.occasion);
    if (!o) return name;
    const QLocale locale;
    return Month::tr("%1, %2–%3", "activity, from, to")
        .arg(name, locale.toString(o->start, QStringLiteral("HH:mm")), locale.toString(o->end, QStringLiteral("HH:mm")));
}

QStringList entriesInWords(const MonthSheet& sheet, int row, int day)
{
    QStringList out;
    for (const Entry& e : sheet.entries(row, day)) {
        if (!e.value) continue;
        const Activity* a = sheet.activity(e.key.activity);
        out.append(Month::tr("%1: %2", "activity, hours").arg(a ? a->code : QString(), hoursInWords(e.value->minutes)));
    }
    return out.size() > 1 ? out : QStringList();
}

QString writtenValue(const Value& value)
{
    return value.presence == Presence::Absent || value.presence == Presence::Cancelled ? AbsenceMark : writeHours(value.minutes);
}

QString longDay(QDate date)
{
    const QLocale locale;
    return Month::tr("%1 %2 %3", "weekday, day, month").arg(locale.dayName(date.dayOfWeek())).arg(date.day()).arg(locale.monthName(date.month()));
}

QString roundingRule(Rounding rounding, RoundingLevel level)
{
    if (rounding == Rounding::None) return Month::tr("Reported as attended, to the minute.");
    const bool day = level == RoundingLevel::Day;
    if (rounding == Rounding::HalfHour)
        return day ? Month::tr("Each day is rounded down to half hours.") : Month::tr("The month is rounded down to half hours.");
    return day ? Month::tr("Each day is rounded down to whole hours.") : Month::tr("The month is rounded down to whole hours.");
}

} // namespace sek::month
