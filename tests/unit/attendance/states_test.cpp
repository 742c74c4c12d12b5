// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/minutes_text.h"
#include "core/domain/attendance/report_states.h"
#include "core/domain/attendance/totals.h"

#include <QTest>

#include <memory>

using namespace sek;
using namespace sek::attendance;

namespace {

Entry entry(const char* date, int minutes)
{
    return {date, "a", {}, minutes, "present", {}, {}};
}

} // namespace

/// The table of §3.1, the arithmetic of hours, and what people type for them.
class StatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The whole table, written a second time: every pair that is not here leads nowhere.
    void SEC_17_theStateMachineIsThatOfTheSpecification()
    {
        using S = ReportState;
        using E = ReportEvent;
        const std::map<std::pair<S, E>, S> wanted = {
            {{S::Draft, E::Edit}, S::Draft},           {{S::Draft, E::Report}, S::Reported},
            {{S::Draft, E::Void}, S::Void},            {{S::Reported, E::OpenCode}, S::CodeActive},
            {{S::Reported, E::Reject}, S::Rejected},   {{S::Reported, E::Correct}, S::Draft},
            {{S::Reported, E::Void}, S::Void},         {{S::CodeActive, E::OpenCode}, S::CodeActive},
            {{S::CodeActive, E::CloseCode}, S::Reported}, {{S::CodeActive, E::Sign}, S::Signed},
            {{S::CodeActive, E::Reject}, S::Rejected}, {{S::CodeActive, E::Correct}, S::Draft},
            {{S::CodeActive, E::Void}, S::Void},       {{S::Rejected, E::Correct}, S::Draft},
            {{S::Rejected, E::Void}, S::Void},         {{S::Signed, E::Correct}, S::Draft},
            {{S::Signed, E::Lock}, S::Locked},         {{S::Signed, E::Dispute}, S::Signed},
            {{S::Signed, E::Void}, S::Void},           {{S::Locked, E::Dispute}, S::Signed},
            {{S::Locked, E::Reopen}, S::Draft}};
        for (const S s : {S::Draft, S::Reported, S::CodeActive, S::Signed, S::Rejected, S::Locked, S::Void}) {
            QVERIFY(stateFrom(name(s)) == s);
            for (const E e : {E::Edit, E::Report, E::OpenCode, E::CloseCode, E::Sign, E::Reject, E::Correct, E::Lock,
                              E::Dispute, E::Reopen, E::Void}) {
                const auto it = wanted.find({s, e});
                QVERIFY2(next(s, e) == (it == wanted.end() ? std::nullopt : std::optional(it->second)),
                         qPrintable(QStringLiteral("%1, event %2").arg(QString::fromUtf8(name(s).data())).arg(int(e))));
            }
        }
        QVERIFY(!stateFrom("superseded"));
    }

    void A_11_hoursOfADayAreRoundedDownByThemselves()
    {
        const Totals t = totalsOf({entry("2025-03-04", 240), entry("2025-03-11", 225)},
                                  {Rounding::FloorHour, RoundingLevel::Day});
        QCOMPARE(t.total, 465);
        QCOMPARE(minutesText(t.total), QStringLiteral("7:45"));
        QCOMPARE(t.reported, 7 * 60);
    }

    void A_12_hoursOfAMonthAreRoundedDownTogether()
    {
        const RoundingRule day{Rounding::FloorHour, RoundingLevel::Day}, month{Rounding::FloorHour, RoundingLevel::Month};
        QCOMPARE(totalsOf({entry("2025-03-04", 240), entry("2025-03-11", 225)}, month).reported, 420);
        const std::vector<Entry> four = {entry("2025-03-03", 225), entry("2025-03-04", 225), entry("2025-03-05", 225),
                                         entry("2025-03-06", 225)};
        QCOMPARE(totalsOf(four, day).reported, 12 * 60);
        QCOMPARE(totalsOf(four, month).reported, 15 * 60);
        QCOMPARE(totalsOf(four, {Rounding::FloorHalfHour, RoundingLevel::Day}).reported, 4 * 210);
        QCOMPARE(totalsOf(four, {Rounding::None, RoundingLevel::Day}).reported, 900);
        // Two activities of one day are rounded together.
        QCOMPARE(totalsOf({entry("2025-03-03", 45), entry("2025-03-03", 45)}, day).reported, 60);
    }

    void W5_whatPeopleTypeForALength_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("minutes"); // -1: refused
        for (const auto& [typed, minutes] : std::initializer_list<std::pair<const char*, int>>{
                 {"3,5", 210},   {"3.5", 210},   {"3:30", 210}, {"3", 180},     {" 3,5 ", 210}, {"0", 0},      {"24", 1440},
                 {"24:00", 1440}, {"0,25", 15},  {"03:05", 185}, {"7,750", 465}, {"24,1", -1},   {"24:01", -1}, {"25", -1},
                 {"", -1},       {"3:5", -1},    {"3:60", -1},  {"3,", -1},     {",5", -1},     {"3,333", -1}, {"-1", -1},
                 {"3h", -1},     {"3,5,1", -1},  {"3.5.1", -1}, {"1e1", -1},    {"3:30:00", -1}, {"+3", -1},   {"٣", -1},
                 {"100", -1},    {"3 30", -1},   {"0,01", -1}, {"3,5.", -1}})
            QTest::addRow("'%s'", typed) << QString::fromUtf8(typed) << minutes;
    }
    void W5_whatPeopleTypeForALength()
    {
        QFETCH(QString, typed);
        QFETCH(int, minutes);
        QCOMPARE(minutesFromText(typed).value_or(-1), minutes);
        if (minutes >= 0) QCOMPARE(minutesFromText(minutesText(minutes)).value_or(-1), minutes);
    }

    void A_33_theDifferenceSaysWhatWasAndWhatIs()
    {
        const auto d = differenceOf({entry("2025-03-04", 240), entry("2025-03-11", 225)},
                                    {entry("2025-03-04", 240), entry("2025-03-11", 180), entry("2025-03-12", 60)});
        QCOMPARE(d.size(), std::size_t(2));
        QVERIFY((d[0] == EntryDifference{"2025-03-11", "a", {}, 225, 180}));
        QVERIFY((d[1] == EntryDifference{"2025-03-12", "a", {}, 0, 60}));
        QVERIFY(differenceOf({entry("2025-03-04", 240)}, {entry("2025-03-04", 240)}).empty());
    }
};

std::unique_ptr<QObject> makeStatesTest()
{
    return std::make_unique<StatesTest>();
}

#include "states_test.moc"
