// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/kinds.h"
#include "core/domain/attendance/signing_watch.h"
#include "core/domain/people/roles.h"
#include "core/domain/signing/signing.h"
#include "tests/support/project_world.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <memory>
#include <stdexcept>

using namespace sek;
using namespace sek::attendance;
using namespace sek::test;

namespace {

QByteArray data()
{
    QFile file(QStringLiteral(SEK_SOURCE_DIR "/resources/data/attendance/watch.json"));
    if (!file.open(QIODevice::ReadOnly)) throw std::logic_error("watch.json");
    return file.readAll();
}

/// A project whose only session is on Tuesday 4 March 2025, 09:00 to 12:00 in Stockholm (08:00 to 11:00 UTC).
struct World : ProjectWorld
{
    World()
    {
        putBody({kind::Occasion, named<RecordId>("session")}, {{"v", 1},
                                                               {"project_id", project.text()},
                                                               {"activity_id", activity.text()},
                                                               {"date", "2025-03-04"},
                                                               {"start_time", "09:00"},
                                                               {"end_time", "12:00"},
                                                               {"state", "held"}});
    }
    void sign(const std::string& person, const char* at, const char* device = "desk", Json more = Json::object())
    {
        Json body = {{"v", 1},
                     {"document_id", named<RecordId>("report of " + person).text()},
                     {"revision", 1},
                     {"signer_role", "participant"},
                     {"project_id", project.text()},
                     {"participant_id", named<RecordId>(person).text()},
                     {"method", "otp_sms"},
                     {"surface", "kiosk"},
                     {"device_id", device},
                     {"challenge_id", "of " + person},
                     {"signed_at", at}};
        for (const auto& [k, v] : more.items()) body[k] = v;
        putBody({signing::kind::Signature, named<RecordId>("signature " + person)}, body);
    }
    void confirmed(const std::string& person, const char* at, const char* device = "desk")
    {
        putBody({kind::Participation, named<RecordId>("here " + person)},
                {{"v", 1}, {"project_id", project.text()}, {"participant_id", named<RecordId>(person).text()}});
        putBody({signing::kind::ContactChannel, named<RecordId>("phone " + person)}, {{"v", 1},
                                                                                     {"owner_kind", "participant"},
                                                                                     {"owner", named<RecordId>(person).text()},
                                                                                     {"code_confirmed_at", at},
                                                                                     {"code_confirmed_device", device}});
    }
    Watched inMarch() const { return watched(*this, rules, project, {2025, 3, 1}, {2025, 3, 31}); }
    int count(Remark remark) const
    {
        return static_cast<int>(std::ranges::count(inMarch().findings, remark, &Finding::remark));
    }

    WatchRules rules = watchRules(data()).value();
};

} // namespace

/// How codes were used is looked at by people, once a week, and some months are asked about (attendance §4.5, points 8 to 10).
class WatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void manySignaturesOfOneDeviceWithinSecondsAreSeen()
    {
        World w;
        w.sign("a", "2025-03-04T08:30:00.000Z");
        w.sign("b", "2025-03-04T08:30:20.000Z");
        w.sign("c", "2025-03-04T08:30:45.000Z", "another desk"); // not the same device
        QCOMPARE(w.count(Remark::QuickSignatures), 0);
        w.sign("d", "2025-03-04T08:30:50.000Z");
        const Watched seen = w.inMarch();
        QCOMPARE(seen.signatures, 4);
        QCOMPARE(seen.findings.size(), std::size_t(1));
        const Finding& f = seen.findings.front();
        QCOMPARE(f.remark, Remark::QuickSignatures);
        QCOMPARE(f.device, std::string("desk"));
        QCOMPARE(f.people.size(), std::size_t(3));
        QCOMPARE(toRfc3339(f.at), std::string("2025-03-04T08:30:00.000Z"));
        QCOMPARE(toRfc3339(f.until), std::string("2025-03-04T08:30:50.000Z"));
        // One second more between two of them, and nobody hurried.
        w.sign("d", "2025-03-04T08:30:51.000Z");
        QCOMPARE(w.count(Remark::QuickSignatures), 0);
        // The days are those of the organisation's calendar: 23:30 UTC is the next day there.
        w.sign("e", "2025-03-31T22:30:00.000Z");
        QCOMPARE(w.inMarch().signatures, 4);
    }

    void codesTypedWithoutAConnectionCountWhenTheyWereTyped()
    {
        World w;
        int minute = 0;
        for (const char* who : {"a", "b", "c", "d"})
            w.sign(who, "2025-03-05T07:00:00.000Z", "tablet",
                   {{"claimed_entry_at", "2025-03-04T09:1" + std::to_string(minute++) + ":00.000Z"}, {"method", "otp_sms_batch"}});
        QCOMPARE(w.count(Remark::QuickSignatures), 0);
        QCOMPARE(w.count(Remark::OutsideSessions), 0); // in the session, though the hub heard of it the day after
    }

    void signingOutsideTheTimesOfSessionsIsSeenOnlyAtOurOwnComputers()
    {
        World w;
        w.sign("in time", "2025-03-04T10:59:00.000Z");
        w.sign("just after", "2025-03-04T11:55:00.000Z");
        w.sign("at night", "2025-03-04T21:00:00.000Z");
        w.sign("a day without", "2025-03-06T09:00:00.000Z");
        w.sign("at home", "2025-03-06T21:00:00.000Z", "own phone", {{"surface", "page"}});
        w.sign("own sign-in", "2025-03-06T21:05:00.000Z", "own computer", {{"surface", "own"}});
        w.sign("paper", "2025-03-06T21:05:00.000Z", "desk", {{"method", "paper"}});
        QCOMPARE(w.count(Remark::OutsideSessions), 2);
        // A project that plans no sessions has no times to be outside of.
        Json session = w.body({kind::Occasion, named<RecordId>("session")});
        session["state"] = "cancelled";
        w.putBody({kind::Occasion, named<RecordId>("session")}, session);
        QCOMPARE(w.count(Remark::OutsideSessions), 0);
    }

    void aWayOfContactChangedShortlyBeforeIsSeen()
    {
        World w;
        w.sign("long ago", "2025-03-04T09:00:00.000Z", "desk", {{"channel_changed_at", "2025-02-20T09:00:00.000Z"}});
        w.sign("just within", "2025-03-04T09:10:00.000Z", "desk", {{"channel_changed_at", "2025-03-01T09:10:00.000Z"}});
        w.sign("just too long", "2025-03-04T09:20:00.000Z", "desk", {{"channel_changed_at", "2025-03-01T09:19:59.000Z"}});
        const Watched seen = w.inMarch();
        QCOMPARE(seen.findings.size(), std::size_t(1));
        QCOMPARE(seen.findings.front().remark, Remark::ChangedBefore);
        QCOMPARE(seen.findings.front().people, std::vector{named<RecordId>("just within")});
    }

    void contactsConfirmedTogetherOrAtOddHoursAreSeen()
    {
        World w;
        w.confirmed("a", "2025-03-04T08:00:00.000Z");
        w.confirmed("b", "2025-03-04T08:09:00.000Z");
        QCOMPARE(w.count(Remark::ConfirmedTogether), 0);
        w.confirmed("c", "2025-03-04T08:18:00.000Z");
        QCOMPARE(w.count(Remark::ConfirmedTogether), 1);
        QCOMPARE(w.count(Remark::ConfirmedOutside), 0);
        w.confirmed("d", "2025-03-04T20:00:00.000Z");
        QCOMPARE(w.count(Remark::ConfirmedOutside), 1);
        w.confirmed("e", "2025-03-04T20:00:00.000Z", "their own"); // nobody else has used it
        QCOMPARE(w.count(Remark::ConfirmedOutside), 1);
        // Somebody of another project is not ours to look at.
        Json here = w.body({kind::Participation, named<RecordId>("here d")});
        here["project_id"] = named<RecordId>("another").text();
        w.putBody({kind::Participation, named<RecordId>("here d")}, here);
        QCOMPARE(w.count(Remark::ConfirmedOutside), 0);
    }

    void someMonthsAreAskedAboutAndNobodyChoosesWhich()
    {
        World w;
        QVERIFY(callBackList(w, w.rules, w.project, "2025-03").empty());
        const auto add = [&](int n) {
            const std::string who = "p" + std::to_string(n);
            w.sign(who, "2025-03-31T09:00:00.000Z");
            w.putBody(reportKey(named<RecordId>("report of " + who)), {{"v", 1},
                                                                       {"project_id", w.project.text()},
                                                                       {"participant_id", named<RecordId>(who).text()},
                                                                       {"period", "2025-03"},
                                                                       {"revision", 1},
                                                                       {"state", n % 2 ? "signed" : "locked"}});
        };
        add(0);
        QCOMPARE(callBackList(w, w.rules, w.project, "2025-03").size(), std::size_t(1)); // never nobody
        for (int n = 1; n < 1000; ++n) add(n);
        const auto list = callBackList(w, w.rules, w.project, "2025-03");
        QVERIFY2(list.size() > 30 && list.size() < 75, std::to_string(list.size()).c_str()); // five in a hundred, by chance
        QVERIFY(callBackList(w, w.rules, w.project, "2025-04").empty());
        QVERIFY(callBackList(w, w.rules, named<RecordId>("another"), "2025-03").empty());
        // The same on every computer and on every day; a month that is opened again leaves the list, the others stay.
        const RecordId first = list.front().report;
        Json report = w.body(reportKey(first));
        report["state"] = "draft";
        w.putBody(reportKey(first), report);
        const auto after = callBackList(w, w.rules, w.project, "2025-03");
        QCOMPARE(after.size(), list.size() - 1);
        for (std::size_t i = 0; i < after.size(); ++i) QCOMPARE(after[i].report, list[i + 1].report);
    }

    void whoReportedTheMonthDoesNotVouchForIt()
    {
        World w;
        w.makeSigned(w.astridHere);
        const RecordId report = w.march(w.astridHere);
        Json args = {{"report_id", report.text()}, {"revision", 1}, {"outcome", "confirmed"}, {"source", " The employer’s switchboard "}};
        QCOMPARE(w.act(w.ture, "NoteCallBack", args), std::string("ERR_NOT_AUTHORISED"));
        QCOMPARE(w.act(w.per, "NoteCallBack", args), std::string("ERR_NOT_AUTHORISED"));
        w.grant(w.siv, role::ProjectContact);
        QCOMPARE(w.act(w.siv, "NoteCallBack", args), std::string("self_signing"));
        w.grant(w.astridAccount, role::ProjectContact);
        QCOMPARE(w.act(w.astridAccount, "NoteCallBack", args), std::string("self_signing"));
        for (const auto& [field, value] : {std::pair("outcome", std::string("perhaps")), std::pair("source", std::string()), std::pair("source", std::string(201, 'x'))}) {
            Json bad = args;
            bad[field] = value;
            QCOMPARE(w.act(w.karin, "NoteCallBack", bad), std::string("ERR_BAD_COMMAND"));
        }
        Json old = args;
        old["revision"] = 2;
        QCOMPARE(w.act(w.karin, "NoteCallBack", old), std::string("report_superseded"));
        QVERIFY(w.all(kind::CallBack).empty());

        Json nobody = args;
        nobody["outcome"] = "not_reached";
        nobody["source"] = "";
        QCOMPARE(w.act(w.karin, "NoteCallBack", nobody), std::string());
        QCOMPARE(w.act(w.karin, "NoteCallBack", args), std::string()); // later somebody answered
        QCOMPARE(w.all(kind::CallBack).size(), std::size_t(1));
        const auto list = callBackList(w, w.rules, w.project, "2025-03");
        QCOMPARE(list.size(), std::size_t(1));
        QCOMPARE(text(list[0].noted, "outcome"), std::string("confirmed"));
        QCOMPARE(text(list[0].noted, "source"), std::string("The employer’s switchboard"));
        QCOMPARE(text(list[0].noted, "asked_by"), w.karin.text());

        World open;
        open.makeReported(open.astridHere);
        args["report_id"] = open.march(open.astridHere).text();
        QCOMPARE(open.act(open.karin, "NoteCallBack", args), std::string("report_state"));
    }

    void onceAWeekTheContactsReadCountsAndNoNames()
    {
        World w;
        w.makeSigned(w.astridHere); // Tuesday 1 April
        w.putBody({"authorised_user", named<RecordId>("karin/user")}, {{"v", 1}, {"account_id", w.karin.text()}, {"email", "karin@exempel.example"}});
        const auto due = [&](QDate today, int hour = 9, std::vector<SignerLocked> locked = {}) {
            return weeklyReportsDue(w, w.rules, locked, today, hour);
        };
        QVERIFY(due({2025, 4, 5}).empty()); // in the week itself
        QVERIFY(due({2025, 4, 7}, 7).empty()); // not at night
        QVERIFY(due({2025, 4, 7}, 20).empty());
        QVERIFY(due({2025, 4, 14}).empty()); // a quiet week before
        const auto acts = due({2025, 4, 7});
        QCOMPARE(acts.size(), std::size_t(1));
        QCOMPARE(due({2025, 4, 13}).size(), std::size_t(1)); // a hub that was off makes up for it
        QCOMPARE(acts[0].command, std::string("NoteWeeklyReport"));
        QCOMPARE(text(acts[0].args, "from"), std::string("2025-03-31"));
        QCOMPARE(text(acts[0].args, "to"), std::string("2025-04-06"));
        QCOMPARE(w.act(w.karin, acts[0].command, acts[0].args), std::string("ERR_NOT_AUTHORISED"));
        w.effects.clear();
        QCOMPARE(w.act(HubActor, acts[0].command, acts[0].args), std::string());
        QVERIFY(due({2025, 4, 7}).empty());
        QCOMPARE(w.act(HubActor, acts[0].command, acts[0].args), std::string());
        QCOMPARE(w.effects.size(), std::size_t(1)); // Karin is the contact
        const Effect& e = w.effects.front();
        QCOMPARE(e.event, std::string("signing_week"));
        QCOMPARE(integer(e.params, "signatures"), std::int64_t(1));
        QCOMPARE(integer(e.params, "call_backs"), std::int64_t(1));
        QVERIFY(!e.params.contains("quick_signatures")); // what did not happen is not spoken of
        const std::string all = cj1::write(e.params).toStdString();
        QVERIFY(!all.contains("Astrid") && !all.contains(w.astrid.text()));

        // A week in which nobody signed, but somebody was locked out.
        const std::vector<SignerLocked> locked = {{w.march(w.astridHere), *parseRfc3339("2025-04-10T10:00:00.000Z")}};
        const auto next = due({2025, 4, 14}, 9, locked);
        QCOMPARE(next.size(), std::size_t(1));
        QCOMPARE(integer(at(next[0].args, "counts"), "locked"), std::int64_t(1));
        QVERIFY(next[0].cause != acts[0].cause);
    }

    void itsDatedDataIsReadWholeOrNotAtAll()
    {
        QVERIFY(watchRules(data()));
        for (const auto& [from, to] : {std::pair("\"weekday\": 1", "\"weekday\": 8"), std::pair("\"quick_count\": 3", "\"quick_count\": 1"),
                                       std::pair("\"sample_percent\": 5", "\"sample_percent\": 0"), std::pair("\"from_hour\": 8", "\"from_hour\": 20"),
                                       std::pair("\"margin_minutes\": 60,", "")}) {
            const QByteArray bad = QByteArray(data()).replace(from, to);
            QVERIFY(bad != data());
            QVERIFY2(!watchRules(bad), from);
        }
    }
};

std::unique_ptr<QObject> makeWatchTest()
{
    return std::make_unique<WatchTest>();
}

#include "watch_test.moc"
