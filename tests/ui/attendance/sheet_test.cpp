// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"

#include "tests/ui/widgets/suite.h"
#include "ui/attendance/hours.h"

using namespace sek::month;

namespace {

Row oneRow(const std::vector<std::pair<int, int>>& minutes)
{
    Row r;
    r.participation = personId(1);
    r.days.resize(32);
    for (const auto& [day, m] : minutes) r.days[std::size_t(day)].push_back({{"a2", {}}, Value{m, Presence::Present, {}}, 0, false});
    return r;
}

Terms march(RoundingLevel level)
{
    Terms t;
    t.month = QDate(2025, 3, 1);
    t.today = QDate(2025, 4, 1);
    t.level = level;
    t.activities = {{"a2", QStringLiteral("A02"), QStringLiteral("Självstudier"), true}};
    return t;
}

} // namespace

/// The month as values: totals, rounding, findings, steps of undo.
class SheetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hours_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("minutes");
        const auto minutes = [](const char* t, int m) { QTest::newRow(t) << QString::fromUtf8(t) << int(Typed::Minutes) << m; };
        minutes("3,5", 210);
        minutes("3.5", 210);
        minutes("3:30", 210);
        minutes(" 4 ", 240);
        minutes("3,75", 225);
        minutes("0", 0);
        minutes("24", 1440);
        minutes("0,33", 20);
        QTest::newRow("nothing") << QString() << int(Typed::Nothing) << 0;
        QTest::newRow("hyphen") << QStringLiteral("-") << int(Typed::Absent) << 0;
        QTest::newRow("dash") << QStringLiteral("–") << int(Typed::Absent) << 0;
        for (const char* t : {"abc", "3:5", "3:60", "24:01", "25", "-3", "3,555", "3,5,5", "1e2"})
            QTest::newRow(t) << QString::fromUtf8(t) << int(Typed::Unreadable) << 0;
    }
    void hours()
    {
        QFETCH(QString, typed);
        QFETCH(int, what);
        QFETCH(int, minutes);
        const Typed read = readHours(typed);
        QCOMPARE(int(read.what), what);
        QCOMPARE(read.minutes, minutes);
    }

    void everyMinuteIsWrittenSoThatItIsReadAgain()
    {
        for (const char* language : {"en", "lv", "sv", "pl"}) {
            const InLanguage in(QString::fromLatin1(language));
            for (int m = 0; m <= 1440; ++m) QCOMPARE(readHours(writeHours(m)).minutes, m);
        }
    }

    void totals_data()
    {
        QTest::addColumn<int>("level");
        QTest::addColumn<QList<int>>("days");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("reported");
        QTest::newRow("A-11 4 h and 3:45, each day down to whole hours") << int(RoundingLevel::Day) << QList<int>{240, 225} << 465 << 420;
        QTest::newRow("A-12 the same over the month") << int(RoundingLevel::Month) << QList<int>{240, 225} << 465 << 420;
        QTest::newRow("A-12 four times 3:45 by day") << int(RoundingLevel::Day) << QList<int>{225, 225, 225, 225} << 900 << 720;
        QTest::newRow("A-12 four times 3:45 by month") << int(RoundingLevel::Month) << QList<int>{225, 225, 225, 225} << 900 << 900;
    }
    void totals()
    {
        QFETCH(int, level);
        QFETCH(QList<int>, days);
        QFETCH(int, minutes);
        QFETCH(int, reported);
        std::vector<std::pair<int, int>> list;
        for (int i = 0; i < days.size(); ++i) list.push_back({4 + 7 * i, days[i]});
        const MonthSheet sheet(march(RoundingLevel(level)), {oneRow(list)});
        QCOMPARE(sheet.totals(0).minutes, minutes);
        QCOMPARE(sheet.totals(0).reported, reported);
    }

    void liveTotalsEqualCountedOnes()
    {
        MonthSheet sheet = largeSheet(20);
        for (int i = 0; i < 200; ++i) {
            const int row = i * 7 % 20;
            const int day = 1 + i * 11 % 31;
            const auto keys = sheet.choices(row, day);
            const auto change = sheet.changeTo(row, day, keys[std::size_t(i) % keys.size()], i % 5 == 0 ? std::nullopt : std::optional(Value{(i * 13) % 480, Presence::Present, {}}));
            if (change) sheet.apply(*change);
        }
        std::vector<Row> rows;
        for (int r = 0; r < sheet.rowCount(); ++r) rows.push_back(sheet.row(r));
        const MonthSheet counted(sheet.terms(), rows);
        QCOMPARE(sheet.total(), counted.total());
        for (int r = 0; r < 20; ++r) {
            QCOMPARE(sheet.totals(r), counted.totals(r));
            QCOMPARE(sheet.errors(r), counted.errors(r));
        }
        for (int d = 1; d <= 31; ++d) QCOMPARE(sheet.dayTotal(d), counted.dayTotal(d));
    }

    void picture06HasItsFigures()
    {
        const MonthSheet sheet = sampleSheet();
        QCOMPARE(sheet.totals(0).minutes, 2145);
        QCOMPARE(sheet.totals(0).reported, 35 * 60);
        QCOMPARE(sheet.errors(7), 1);
        QCOMPARE(sheet.findings(7, 12), (std::vector<Finding>{{Trouble::LongerThanPlanned, true, 30}}));
        QVERIFY(sheet.isShort(8, 19));
        QVERIFY(sheet.isMissing(8, 31));
        QVERIFY(sheet.isAbsent(9, 10));
    }

    void A_16_hoursOfADayToComeAreAnError()
    {
        const MonthSheet sheet = sampleSheet(QDate(2026, 3, 11));
        QCOMPARE(sheet.findings(8, 12).front().what, Trouble::InFuture);
        QCOMPARE(sheet.firstWrongDay(8), 12);
        QVERIFY(sheet.findings(8, 10).empty());
    }

    void A_14_overTheDaysLimitANoteIsNeeded()
    {
        MonthSheet sheet(march(RoundingLevel::Day), {oneRow({{4, 300}})});
        sheet.apply({personId(1), 4, {"a3", {}}, std::nullopt, Value{240, Presence::Present, {}}});
        QCOMPARE(sheet.findings(0, 4), (std::vector<Finding>{{Trouble::OverDayLimit, true, 480}}));
        sheet.apply({personId(1), 4, {"a3", {}}, Value{240, Presence::Present, {}}, Value{240, Presence::Present, QStringLiteral("Study visit")}});
        QCOMPARE(sheet.findings(0, 4), (std::vector<Finding>{{Trouble::OverDayLimit, false, 480}}));
        QCOMPARE(sheet.errors(0), 0);
    }

    void A_13_aCancelledSessionTakesNoHours()
    {
        Terms t = march(RoundingLevel::Day);
        t.occasions.push_back({"o4", "a1", 4, QTime(8, 0), QTime(12, 0), 240, true});
        Row r = oneRow({});
        r.days[4].push_back({{"a1", "o4"}, std::nullopt, 240, true});
        const MonthSheet sheet(t, {r});
        QVERIFY(!sheet.changeTo(0, 4, {"a1", "o4"}, Value{60, Presence::Present, {}}));
        // What was done instead can be entered; that it is meant is to be said.
        QVERIFY(sheet.keyFor(0, 4).activity.empty());
        QCOMPARE(sheet.choices(0, 4), (std::vector<EntryKey>{{"a2", {}}}));
        t.activities.clear();
        const MonthSheet nothingElse(t, {r});
        QVERIFY(!nothingElse.isEditable(0, 4));
    }

    void whatADayCanTake()
    {
        Terms t = march(RoundingLevel::Day);
        t.activities = {{"a1", QStringLiteral("A01"), {}, false},
                        {"a2", QStringLiteral("A02"), {}, true, QDate(2025, 3, 10)},
                        {"a3", QStringLiteral("A03"), {}, true, {}, QDate(2025, 3, 20)}};
        t.occasions = {{"o4", "a1", 4, QTime(8, 0), QTime(12, 0), 240, false}, {"o4b", "a1", 4, QTime(13, 0), QTime(15, 0), 120, false}};
        Row r = oneRow({});
        r.days[4].push_back({{"a1", "o4"}, Value{240, Presence::Present, {}}, 240, false});
        r.lastDay = 25;
        const MonthSheet sheet(t, {r});
        // Who is not expected in a session can have come all the same; an activity takes hours while it runs.
        QCOMPARE(sheet.choices(0, 4), (std::vector<EntryKey>{{"a1", "o4"}, {"a1", "o4b"}, {"a3", {}}}));
        QCOMPARE(sheet.keyFor(0, 4), (EntryKey{"a1", "o4"}));
        QCOMPARE(sheet.choices(0, 12), (std::vector<EntryKey>{{"a2", {}}, {"a3", {}}}));
        QCOMPARE(sheet.keyFor(0, 12), (EntryKey{"a2", {}}));
        QCOMPARE(sheet.keyFor(0, 12, "a3"), (EntryKey{"a3", {}}));
        QCOMPARE(sheet.keyFor(0, 22, "a3"), (EntryKey{"a2", {}}));
        QVERIFY(!sheet.isEditable(0, 26));
        QVERIFY(!sheet.changeTo(0, 4, {"a2", {}}, Value{60, Presence::Present, {}}));
    }

    /// Self-study beside a session does not make the session longer, nor hide that it was shorter.
    void eachSessionIsHeldAgainstItsOwnPlan()
    {
        Terms t = march(RoundingLevel::Day);
        Row r = oneRow({});
        r.days[4] = {{{"a1", "o4"}, Value{180, Presence::Partial, {}}, 240, false}, {{"a2", {}}, Value{120, Presence::Present, {}}, 0, false}};
        r.days[5] = {{{"a1", "o5"}, Value{240, Presence::Present, {}}, 240, false}, {{"a2", {}}, Value{120, Presence::Present, {}}, 0, false}};
        r.days[6] = {{{"a1", "o6"}, Value{240, Presence::Present, {}}, 240, false}, {{"a1", "o6b"}, std::nullopt, 120, false}};
        const MonthSheet sheet(t, {r});
        QVERIFY(sheet.isShort(0, 4));
        QVERIFY(sheet.findings(0, 4).empty());
        QVERIFY(!sheet.isShort(0, 5));
        QVERIFY(sheet.findings(0, 5).empty());
        QCOMPARE(sheet.findings(0, 6), (std::vector<Finding>{{Trouble::Missing, false, 120}}));
    }

    /// A session that is signed takes no more, the next one of the same day and the days after do.
    void whatIsSignedByItselfClosesNothingElse()
    {
        Terms t = march(RoundingLevel::Day);
        t.unit = SignUnit::Occasion;
        t.activities = {{"a1", QStringLiteral("A01"), {}, false}};
        t.occasions = {{"o4", "a1", 4, QTime(8, 0), QTime(12, 0), 240, false}, {"o4b", "a1", 4, QTime(13, 0), QTime(15, 0), 120, false}};
        Row r = oneRow({});
        r.days[4] = {{{"a1", "o4"}, Value{240, Presence::Present, {}}, 240, false}, {{"a1", "o4b"}, std::nullopt, 120, false}};
        r.state = State::Signed;
        r.ownStates[{4, "o4"}] = State::Signed;
        const MonthSheet sheet(t, {r});
        QCOMPARE(sheet.choices(0, 4), (std::vector<EntryKey>{{"a1", "o4b"}}));
        t.unit = SignUnit::Day;
        t.occasions.push_back({"o5", "a1", 5, QTime(8, 0), QTime(12, 0), 240, false});
        r.ownStates = {{{4, {}}, State::Signed}};
        const MonthSheet byDay(t, {r});
        QVERIFY(!byDay.isEditable(0, 4));
        QVERIFY(byDay.isEditable(0, 5));
    }

    void undoneAndDoneAgainIsTheSame()
    {
        MonthSheet sheet = sampleSheet();
        const MonthSheet before = sheet;
        Steps steps;
        const auto change = sheet.changeTo(8, 31, sheet.keyFor(8, 31), Value{240, Presence::Present, {}});
        QVERIFY(change);
        sheet.apply(*change);
        steps.did({QStringLiteral("typed"), {*change}});
        QVERIFY(!sheet.isMissing(8, 31));
        sheet.revert(steps.undoable()->changes.front());
        steps.undone();
        QVERIFY(!steps.undoable());
        QCOMPARE(sheet.total(), before.total());
        QVERIFY(sheet.isMissing(8, 31));
        QCOMPARE(steps.redoable()->changes.front(), *change);
    }

    void signedMonthsCannotBeTypedInto()
    {
        const MonthSheet sheet = sampleSheet();
        for (const int r : {0, 1, 3, 4, 5, 10}) QVERIFY(!sheet.isEditable(r, 3));
        QVERIFY(sheet.isEditable(8, 3));
    }
};
static const Suite<SheetTest> sheetTest;
#include "sheet_test.moc"
