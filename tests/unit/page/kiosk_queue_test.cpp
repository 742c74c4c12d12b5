// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/page/page_world.h"
#include "tests/unit/page/suites.h"

#include <QTest>

namespace sek::test {

namespace {

std::string resultOf(const PageWorld::Answer& answer)
{
    const Json j = Json::parse(answer.body, nullptr, false);
    return text(j, "result", text(j, "code"));
}

/// A screen that Siv shows to whoever's month waits.
struct Queue
{
    explicit Queue(const std::function<void(ProjectWorld&)>& before = {}) : w(before) { w.report(); }

    PageWorld::Answer begin(const char* who = "siv", Json asks = Json())
    {
        if (asks.is_null()) asks = Json::array({ask()});
        const auto answer = w.api("POST", w.orgPath("/kiosk/queue"), {{"asks", asks}}, NamedCallers::token(who));
        const Json j = Json::parse(answer.body, nullptr, false);
        token = text(j, "token");
        first = at(j, "people").is_array() && !at(j, "people").empty() ? text(at(j, "people")[0], "result") : std::string();
        for (const OutMessage& m : w.hub.sent())
            if (m.event == "code_sign_attendance_queue") {
                reference = text(m.secret, "reference");
                code = text(m.secret, "code");
            }
        return answer;
    }
    Json ask()
    {
        Json body = signing::toJson(w.hub.ask());
        body.erase("account");
        body.erase("kiosk_participant");
        return body;
    }
    PageWorld::Answer turn(const std::string& typed, int day = 1, int month = 1)
    {
        return w.api("POST", w.orgPath("/kiosk/queue/turn"), {{"reference", typed}, {"day", day}, {"month", month}}, token);
    }

    PageWorld w;
    std::string token, reference, code, first;
};

void changeAstrid(ProjectWorld& p, const char* field, const Json& value)
{
    Json person = p.body({kind::Participant, p.astrid});
    person[field] = value;
    p.putBody({kind::Participant, p.astrid}, person);
}

} // namespace

/// Attendance §6, "kiosk mode, queue".
class KioskQueueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theReferenceAndTheDayOpenOnesOwnMonthAndTheCodeSignsIt()
    {
        Queue q;
        QCOMPARE(resultOf(q.begin()), std::string("ok"));
        QCOMPARE(q.first, std::string("ok"));
        QCOMPARE(q.reference.size(), std::size_t(KioskQueue::ReferenceLetters));
        QVERIFY(q.reference.find_first_not_of(KioskQueue::Alphabet) == std::string::npos);
        // As people type it.
        std::string typed = " " + q.reference.substr(0, 2) + "-" + q.reference.substr(2);
        for (char& c : typed) c = static_cast<char>(std::tolower(c));
        const auto opened = q.turn(typed);
        QCOMPARE(resultOf(opened), std::string("ok"));
        const Json j = Json::parse(opened.body);
        QCOMPARE(text(j, "document"), q.w.hub.march.text());
        const std::string own = text(j, "token"), handle = text(at(j, "code"), "handle");
        // It is an ordinary screen for that one person, and nobody else's.
        Json bertils = q.ask();
        bertils["signer"] = q.w.hub.project.bertil.text();
        QCOMPARE(q.w.api("POST", q.w.orgPath("/codes"), bertils, own).status, 403);
        QCOMPARE(resultOf(q.w.api("POST", q.w.orgPath("/codes/" + handle), {{"code", PageWorld::other(q.code)}}, own)), std::string("code_wrong"));
        QCOMPARE(resultOf(q.w.api("POST", q.w.orgPath("/codes/" + handle), {{"code", q.code}}, own)), std::string("ok"));
        QCOMPARE(q.w.hub.state(), std::string("signed"));
        // Who has signed has nothing to open any more.
        QCOMPARE(resultOf(q.turn(q.reference)), std::string("report_state"));
    }

    void neitherAnswersNorTheTokenTellWhoIsInTheQueue()
    {
        Queue q;
        const auto begun = q.begin();
        for (const std::string& secret : {q.reference, q.code, std::string("Astrid"), q.w.hub.project.astrid.text()})
            QVERIFY2(begun.body.find(secret) == std::string::npos, begun.body.c_str());
        const std::string other = q.reference == "BBBB" ? "CCCC" : "BBBB";
        const auto unknown = q.turn(other);
        const auto wrongDay = q.turn(q.reference, 2, 1);
        QCOMPARE(resultOf(unknown), std::string("queue_unknown"));
        QCOMPARE(integer(Json::parse(unknown.body), "tries_left"), std::int64_t(4));
        Json a = Json::parse(unknown.body), b = Json::parse(wrongDay.body);
        a.erase("tries_left");
        b.erase("tries_left");
        QVERIFY(a == b);
        QCOMPARE(unknown.status, wrongDay.status);
        // The queue's own token asks for no code, sends nothing back and signs nothing.
        QCOMPARE(q.w.api("POST", q.w.orgPath("/codes"), q.ask(), q.token).status, 401);
        QCOMPARE(q.w.api("POST", q.w.orgPath("/kiosk/refusal"), {{"reason", "not_me"}, {"revision", 1}}, q.token).status, 401);
        QCOMPARE(q.w.api("POST", q.w.orgPath("/kiosk/queue"), {{"asks", Json::array({q.ask()})}}, q.token).status, 401);
    }

    void fiveMissesPauseTheScreenForFiveMinutes()
    {
        Queue q;
        q.begin();
        for (int i = 0; i < KioskQueue::Misses - 1; ++i) QCOMPARE(resultOf(q.turn(q.reference, 2, 2)), std::string("queue_unknown"));
        // A right one in between is no way round the count.
        QCOMPARE(resultOf(q.turn(q.reference)), std::string("ok"));
        const auto fifth = q.turn(q.reference, 2, 2);
        QCOMPARE(resultOf(fifth), std::string("queue_paused"));
        QCOMPARE(text(Json::parse(fifth.body), "retry_at"), toRfc3339(q.w.hub.clock.time.plusSeconds(KioskQueue::PauseSeconds)));
        QCOMPARE(resultOf(q.turn(q.reference)), std::string("queue_paused")); // also for who is right
        // A new queue on the same computer does not begin anew.
        q.w.hub.clock.time = q.w.hub.clock.time.plusSeconds(120);
        q.begin();
        QCOMPARE(resultOf(q.turn(q.reference)), std::string("queue_paused"));
        q.w.hub.clock.time = q.w.hub.clock.time.plusSeconds(KioskQueue::PauseSeconds - 120);
        QCOMPARE(resultOf(q.turn(q.reference)), std::string("ok"));
        // Old misses are forgotten.
        for (int i = 0; i < KioskQueue::Misses - 1; ++i) QCOMPARE(resultOf(q.turn(q.reference, 2, 2)), std::string("queue_unknown"));
        q.w.hub.clock.time = q.w.hub.clock.time.plusSeconds(KioskQueue::MissWindowSeconds + 1);
        QCOMPARE(resultOf(q.turn(q.reference, 2, 2)), std::string("queue_unknown"));
    }

    void A_6_aProtectedIdentityIsRefused()
    {
        Queue q([](ProjectWorld& p) { changeAstrid(p, "protected_identity", true); });
        QCOMPARE(resultOf(q.begin()), std::string("ok"));
        QCOMPARE(q.first, std::string("queue_protected"));
        QCOMPARE(q.token, std::string()); // nobody is left
        QVERIFY(q.code.empty());
        QCOMPARE(q.w.hub.state(), std::string("reported"));
    }

    void A_6_alsoWhenItBecameOneWhileTheQueueStands()
    {
        Queue q;
        q.begin();
        {
            auto tx = q.w.hub.store.begin(q.w.hub.project.org);
            const RecordKey key{kind::Participant, q.w.hub.project.astrid};
            Record r = (*tx)->get(key).record;
            Json person = r.value();
            person["protected_identity"] = true;
            r.body = cj1::write(person);
            (*tx)->put(r);
            QVERIFY((*tx)->commit().has_value());
        }
        QCOMPARE(resultOf(q.turn(q.reference)), std::string("queue_unknown"));
    }

    void whoseNumberTellsNoDayIsHandedTheScreenAlone()
    {
        Queue q([](ProjectWorld& p) { changeAstrid(p, "identity_kind", "foreign"); });
        q.begin();
        QCOMPARE(q.first, std::string("queue_no_birth_day"));
        QVERIFY(q.code.empty());
    }

    void onlyPeopleOfTheProjectBeginOne()
    {
        Queue q;
        for (const char* who : {"per", "astrid"}) {
            q.begin(who);
            QCOMPARE(q.first, std::string("not_allowed"));
            QCOMPARE(q.token, std::string());
        }
        Json bertils = q.ask();
        bertils["signer"] = q.w.hub.project.bertil.text(); // whose month it is not
        q.begin("siv", Json::array({bertils}));
        QCOMPARE(q.first, std::string("not_allowed"));
        QCOMPARE(q.begin("siv", Json::array()).status, 400);
        q.begin("ture");
        QCOMPARE(q.first, std::string("ok"));
    }

    void itEndsByTimeByTheStaffAndWithTheSession_data()
    {
        QTest::addColumn<std::string>("how");
        for (const char* how : {"time", "taken back", "session"}) QTest::newRow(how) << std::string(how);
    }
    void itEndsByTimeByTheStaffAndWithTheSession()
    {
        QFETCH(std::string, how);
        Queue q;
        q.begin();
        QCOMPARE(q.w.hub.state(), std::string("code_active"));
        if (how == "time") q.w.hub.clock.time = q.w.hub.clock.time.plusSeconds(KioskQueue::LifeSeconds);
        if (how == "taken back") {
            QCOMPARE(resultOf(q.w.api("DELETE", q.w.orgPath("/kiosk/queue"), Json(), q.token)), std::string("ok"));
            QCOMPARE(q.w.hub.state(), std::string("reported")); // the codes that nobody used are dead
        }
        if (how == "session") q.w.callers.signedOut.insert(q.w.hub.project.siv);
        QCOMPARE(q.turn(q.reference).status, 401);
    }

    void aCodeThatHasRunOutIsAskedForAgainAtTheScreen()
    {
        Queue q;
        q.begin();
        q.w.hub.clock.time = q.w.hub.clock.time.plusSeconds(660);
        QVERIFY(q.w.hub.codes.sweep().has_value());
        const auto opened = q.turn(q.reference);
        const Json j = Json::parse(opened.body);
        QCOMPARE(text(j, "result"), std::string("ok"));
        QVERIFY(!j.contains("code"));
        const std::string own = text(j, "token");
        const auto sent = q.w.api("POST", q.w.orgPath("/codes"), q.ask(), own);
        QCOMPARE(resultOf(sent), std::string("ok"));
        QCOMPARE(resultOf(q.w.api("POST", q.w.orgPath("/codes/" + text(Json::parse(sent.body), "handle")), {{"code", q.w.hub.sentCode()}}, own)),
                 std::string("ok"));
        QCOMPARE(q.w.hub.state(), std::string("signed"));
    }
};

std::unique_ptr<QObject> makeKioskQueueTest()
{
    return std::make_unique<KioskQueueTest>();
}

} // namespace sek::test

#include "kiosk_queue_test.moc"
