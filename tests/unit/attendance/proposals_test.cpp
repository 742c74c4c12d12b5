// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/kinds.h"
#include "core/domain/attendance/proposals.h"
#include "core/domain/people/roles.h"
#include "tests/support/project_world.h"

#include <QTest>

#include <memory>

using namespace sek;
using namespace sek::attendance;
using namespace sek::test;

namespace {

/// Astrid signs in on her own. It is 1 April 2025.
struct World : ProjectWorld
{
    World() { grant(astridAccount, role::Participant, astrid); }
    Json entry(const char* date, std::int64_t minutes) const
    {
        return {{"date", date}, {"activity_id", activity.text()}, {"minutes", minutes}};
    }
    Json args(Json entries) const
    {
        return {{"participation_id", astridHere.text()}, {"period", "2025-03"}, {"entries", std::move(entries)}};
    }
    RecordKey key() const { return proposalKey(astridHere, "2025-03"); }
    Json answer(const char* outcome, const char* text = "") const
    {
        return {{"id", key().id.text()}, {"made_at", sek::text(body(key()), "made_at")}, {"outcome", outcome}, {"text", text}};
    }
};

} // namespace

/// A participant may propose hours; the staff take them over or say why not (attendance §6).
class ProposalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheParticipantProposesAndOnlyTheirOwn()
    {
        World w;
        const Json args = w.args(Json::array({w.entry("2025-03-04", 210)}));
        for (const AccountId& other : {w.siv, w.karin, w.owner, w.ture}) QCOMPARE(w.act(other, "ProposeHours", args), std::string("ERR_NOT_AUTHORISED"));
        Json bertils = args;
        bertils["participation_id"] = w.bertilHere.text();
        QCOMPARE(w.act(w.astridAccount, "ProposeHours", bertils), std::string("ERR_NOT_AUTHORISED"));
        QCOMPARE(w.act(w.astridAccount, "ProposeHours", args), std::string());
        QCOMPARE(text(w.body(w.key()), "state"), std::string("open"));
        // It is no attendance.
        QVERIFY(w.all(kind::AttendanceReport).empty());
    }

    void whatCannotBeIsRefusedWithTheDay_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QByteArray>("refusal");
        QTest::newRow("another month") << QByteArray("2025-02-28") << 60 << QByteArray("entry_outside_period");
        QTest::newRow("nothing") << QByteArray("2025-03-04") << 0 << QByteArray("entry_minutes");
        QTest::newRow("more than a day") << QByteArray("2025-03-04") << 1441 << QByteArray("entry_minutes");
        QTest::newRow("no day") << QByteArray("2025-03-32") << 60 << QByteArray("ERR_BAD_COMMAND");
        QTest::newRow("to come") << QByteArray("2025-03-31") << 60 << QByteArray("entry_in_future");
        QTest::newRow("good") << QByteArray("2025-03-04") << 60 << QByteArray();
    }
    void whatCannotBeIsRefusedWithTheDay()
    {
        QFETCH(QByteArray, date);
        QFETCH(int, minutes);
        QFETCH(QByteArray, refusal);
        World w;
        w.clock.time = *parseRfc3339("2025-03-20T12:00:00.000Z");
        QCOMPARE(w.act(w.astridAccount, "ProposeHours", w.args(Json::array({w.entry(date, minutes)}))), refusal.toStdString());
        // Two entries that are too long together.
        QCOMPARE(w.act(w.astridAccount, "ProposeHours", w.args(Json::array({w.entry("2025-03-04", 800), w.entry("2025-03-04", 800)}))), std::string("day_too_long"));
    }

    void aNewerProposalTakesThePlaceAndAnEmptyOneTakesItBack()
    {
        World w;
        QCOMPARE(w.act(w.astridAccount, "ProposeHours", w.args(Json::array({w.entry("2025-03-04", 210)}))), std::string());
        const Json before = w.answer("taken");
        w.clock.time = w.clock.time.plusSeconds(60);
        QCOMPARE(w.act(w.astridAccount, "ProposeHours", w.args(Json::array({w.entry("2025-03-11", 60)}))), std::string());
        QCOMPARE(at(w.body(w.key()), "entries").size(), std::size_t(1));
        QCOMPARE(w.act(w.siv, "AnswerProposal", before), std::string("proposal_changed")); // what was read is not there any more
        QCOMPARE(w.act(w.astridAccount, "ProposeHours", w.args(Json::array())), std::string());
        QVERIFY(!w.get(w.key()).present());
        QCOMPARE(w.act(w.astridAccount, "ProposeHours", w.args(Json::array())), std::string());
    }

    void whatIsTakenOverIsRecordedAsThePersonsOwnWord()
    {
        World w;
        QCOMPARE(w.record(w.siv, w.astridHere, Json::array({w.cell("2025-03-04", 240, -1, "came late"), w.cell("2025-03-11", 60)})), std::string());
        QCOMPARE(w.act(w.astridAccount, "ProposeHours",
                       w.args(Json::array({w.entry("2025-03-18", 90), w.entry("2025-03-04", 210), w.entry("2025-03-11", 60)}))),
                 std::string());
        const RecordId proposal = w.key().id;
        const auto seen = proposedHours(w, proposal);
        QCOMPARE(seen.size(), std::size_t(3));
        QCOMPARE(seen[0].date, std::string("2025-03-04"));
        QCOMPARE(seen[0].recorded, 240);
        QCOMPARE(seen[2].recorded, -1);
        const auto take = hoursToTake(w, proposal);
        QCOMPARE(take.size(), std::size_t(1));
        QCOMPARE(at(take[0], "cells").size(), std::size_t(2)); // the third is the same already
        QCOMPARE(w.act(w.siv, "RecordAttendance", take[0]), std::string());
        QVERIFY(hoursToTake(w, proposal).empty());
        int own = 0;
        for (const Entry& e : entriesOf(w.body(reportKey(w.march(w.astridHere))))) {
            if (e.source == "self_reported") ++own;
            if (e.date == "2025-03-04") QCOMPARE(e.note, std::string("came late"));
        }
        QCOMPARE(own, 2);
        QCOMPARE(w.act(w.siv, "AnswerProposal", w.answer("taken")), std::string());
        // What somebody changes between reading and taking over is a conflict, nothing is overwritten.
        World other;
        QCOMPARE(other.act(other.astridAccount, "ProposeHours", other.args(Json::array({other.entry("2025-03-04", 210)}))), std::string());
        const auto read = hoursToTake(other, proposal);
        QCOMPARE(other.record(other.siv, other.astridHere, Json::array({other.cell("2025-03-04", 30)})), std::string());
        QCOMPARE(other.act(other.siv, "RecordAttendance", read[0]), std::string("ERR_CONFLICT"));
    }

    void theStaffAnswerAndDecliningWantsAReason()
    {
        World w;
        QCOMPARE(w.act(w.astridAccount, "ProposeHours", w.args(Json::array({w.entry("2025-03-04", 210)}))), std::string());
        w.grant(w.astridAccount, role::Trainer);
        QCOMPARE(w.act(w.astridAccount, "AnswerProposal", w.answer("taken")), std::string("self_signing"));
        QCOMPARE(w.act(w.per, "AnswerProposal", w.answer("taken")), std::string("ERR_NOT_AUTHORISED"));
        QCOMPARE(w.act(w.siv, "AnswerProposal", w.answer("perhaps")), std::string("ERR_BAD_COMMAND"));
        QCOMPARE(w.act(w.siv, "AnswerProposal", w.answer("declined")), std::string("ERR_TOO_SHORT"));
        const Json answer = w.answer("declined", "You were not there on the 4th.");
        QCOMPARE(w.act(w.siv, "AnswerProposal", answer), std::string());
        QCOMPARE(text(w.body(w.key()), "state"), std::string("declined"));
        QCOMPARE(text(w.body(w.key()), "answer"), std::string("You were not there on the 4th."));
        QCOMPARE(w.act(w.siv, "AnswerProposal", answer), std::string("proposal_changed")); // answered once
    }
};

std::unique_ptr<QObject> makeProposalsTest()
{
    return std::make_unique<ProposalsTest>();
}

#include "proposals_test.moc"
