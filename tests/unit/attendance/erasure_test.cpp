// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/erasure.h"
#include "core/domain/people/audience.h"
#include "core/domain/people/roles.h"
#include "core/domain/rules/rulebook.h"
#include "tests/support/project_world.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace sek;
using namespace sek::attendance;
using namespace sek::test;

namespace {

/// 1 April 2025 is today in this world.
void keepUntil(ProjectWorld& w, const char* date)
{
    Json project = w.body({kind::Project, w.project});
    project["keep_until"] = date;
    w.putBody({kind::Project, w.project}, project);
}

Json erase(const RecordId& who, const char* reason = "asked")
{
    return {{"participant_id", who.text()}, {"reason", reason}};
}

/// Every record that still says something in which the word stands.
QStringList speakingOf(const ProjectWorld& w, const std::string& word)
{
    QStringList out;
    for (const Schema* schema : personalSchemas())
        for (const Record& r : w.all(schema->kind))
            if (r.body.contains(word.c_str())) out << QString::fromStdString(r.key.kind);
    return out;
}

} // namespace

/// Everything about one participant goes, and only when it may (design §3.6, attendance §2 `keep_until`).
class ErasureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindThatIsAboutAPersonIsLookedThrough()
    {
        // `scb_export` and `attendance_alarm` count and hash; they name nobody.
        std::set<std::string> looked;
        for (const Schema* s : personalSchemas()) looked.insert(s->kind);
        for (const char* k : {kind::Participant, kind::ParticipantIdentity, kind::Participation, kind::Enrolment, kind::AttendanceReport,
                              kind::Certificate, kind::Reminder, kind::CallBack, kind::HoursProposal, kind::IdentityLook, signing::kind::FrozenContent, signing::kind::Signature,
                              signing::kind::SignatureRevocation, signing::kind::ContactChannel}) {
            QVERIFY2(isPersonal(k), k);
            QVERIFY2(looked.contains(k), k);
        }
        for (const char* k : {kind::Project, kind::Activity, kind::Occasion, kind::ScbExport}) QVERIFY2(!looked.contains(k), k);
    }

    void keepUntilHoldsWhoWasAccountedFor_data()
    {
        QTest::addColumn<QByteArray>("month"); // how far Astrid's March is
        QTest::addColumn<QByteArray>("until");
        QTest::addColumn<QByteArray>("refusal");
        QTest::newRow("registered, nothing recorded") << QByteArray() << QByteArray() << QByteArray();
        QTest::newRow("a draft") << QByteArray("draft") << QByteArray() << QByteArray();
        QTest::newRow("a draft, and the date far away") << QByteArray("draft") << QByteArray("2035-12-31") << QByteArray();
        QTest::newRow("reported, no date") << QByteArray("reported") << QByteArray() << QByteArray("keep_until_missing");
        QTest::newRow("signed, no date") << QByteArray("signed") << QByteArray() << QByteArray("keep_until_missing");
        QTest::newRow("signed, a date to come") << QByteArray("signed") << QByteArray("2035-12-31") << QByteArray("keep_until_not_passed");
        QTest::newRow("signed, until today") << QByteArray("signed") << QByteArray("2025-04-01") << QByteArray("keep_until_not_passed");
        QTest::newRow("signed, until yesterday") << QByteArray("signed") << QByteArray("2025-03-31") << QByteArray();
        QTest::newRow("reported, then void: the frozen month is kept") << QByteArray("void") << QByteArray("2035-12-31")
                                                                      << QByteArray("keep_until_not_passed");
    }
    void keepUntilHoldsWhoWasAccountedFor()
    {
        QFETCH(QByteArray, month);
        QFETCH(QByteArray, until);
        QFETCH(QByteArray, refusal);
        ProjectWorld w;
        if (month == "draft")
            QCOMPARE(w.record(w.siv, w.astridHere, Json::array({w.cell("2025-03-04", 240)})), std::string());
        if (month == "reported" || month == "void") w.makeReported(w.astridHere);
        if (month == "signed") w.makeSigned(w.astridHere);
        if (month == "void")
            QCOMPARE(w.act(w.karin, "VoidReport", {{"id", w.march(w.astridHere).text()}, {"revision", 1}, {"reason", "Fel person, ska bort."}}),
                     std::string());
        if (!until.isEmpty()) keepUntil(w, until.constData());
        const auto decision = w.decide(w.owner, "EraseParticipant", erase(w.astrid));
        QCOMPARE(QByteArray::fromStdString(decision ? "" : decision.error().code), refusal);
        if (refusal == "keep_until_not_passed") QCOMPARE(text(decision.error().params, "date"), until.toStdString());
        if (!refusal.isEmpty()) QCOMPARE(text(decision.error().params, "project_id"), w.project.text());
    }

    void whoMayErase_data()
    {
        QTest::addColumn<QByteArray>("who");
        QTest::addColumn<bool>("elsewhere"); // Astrid takes part in a second project too
        QTest::addColumn<bool>("may");
        QTest::newRow("the owner") << QByteArray("owner") << true << true;
        QTest::newRow("the contact of their only project") << QByteArray("karin") << false << true;
        QTest::newRow("the contact of one of their projects") << QByteArray("karin") << true << false;
        QTest::newRow("the responsible") << QByteArray("siv") << false << false;
        QTest::newRow("the trainer") << QByteArray("ture") << false << false;
        QTest::newRow("the finance contact") << QByteArray("per") << false << false;
        QTest::newRow("the person alone") << QByteArray("astrid") << false << false;
    }
    void whoMayErase()
    {
        QFETCH(QByteArray, who);
        QFETCH(bool, elsewhere);
        QFETCH(bool, may);
        ProjectWorld w;
        if (elsewhere)
            w.putBody({kind::Participation, named<RecordId>("elsewhere")}, {{"v", 1},
                                                                            {"project_id", named<RecordId>("another").text()},
                                                                            {"participant_id", w.astrid.text()},
                                                                            {"start_date", "2025-03-01"}});
        const AccountId account = who == "owner" ? w.owner : who == "karin" ? w.karin : who == "siv" ? w.siv
                                  : who == "ture" ? w.ture : who == "per"   ? w.per   : w.astridAccount;
        QCOMPARE(w.act(account, "EraseParticipant", erase(w.astrid)), may ? std::string() : std::string("ERR_NOT_AUTHORISED"));
        QCOMPARE(w.get({kind::Participant, w.astrid}).present(), !may);
    }

    void nothingOfThePersonIsLeft()
    {
        ProjectWorld w;
        w.grant(w.astridAccount, role::Participant, w.astrid);
        w.makeSigned(w.astridHere);
        w.putBody({"notification", named<RecordId>("failed")}, {{"v", 1}, {"recipient", "+46701740605"}, {"state", "failed"}});
        keepUntil(w, "2025-03-31");
        const std::string number = "198501012382";
        QVERIFY(speakingOf(w, w.astrid.text()).size() >= 8);
        QCOMPARE(w.look("participant_identity", w.org.text() + "/se_personnummer:" + number), ClaimState::Ours);
        QCOMPARE(w.act(w.owner, "EraseParticipant", erase(w.astrid)), std::string());
        for (const std::string& word : {w.astrid.text(), w.astridHere.text(), w.march(w.astridHere).text(), number, std::string("Astrid"),
                                        std::string("+46701740605")})
            QCOMPARE(speakingOf(w, word), QStringList());
        QVERIFY(!w.get({"notification", named<RecordId>("failed")}).present());
        const Record grave = w.get({kind::Participant, w.astrid}).record;
        QVERIFY(saysErased(grave));
        QCOMPARE(text(grave.tombstone(), "removed_by"), w.owner.text());
        // Number and address are free for who they belong to.
        QCOMPARE(w.look("participant_identity", w.org.text() + "/se_personnummer:" + number), ClaimState::Free);
        QCOMPARE(w.look("participant_address", w.org.text() + "/sms:+46701740605"), ClaimState::Free);
        // Others stay, and the responsible's own address too.
        QVERIFY(w.get({kind::Participant, w.bertil}).present());
        QVERIFY(w.get({signing::kind::ContactChannel, w.sivMail}).present());
        QVERIFY(w.get({kind::Project, w.project}).present());
        // The hub is told whom to look for, and only by the effect that never becomes a message.
        QCOMPARE(w.effects.back().event, std::string(EraseTraces));
        const Traces traces = tracesFromJson(w.effects.back().params);
        QVERIFY(traces.ids.contains(w.astrid.text()) && traces.ids.contains(w.march(w.astridHere).text()));
        QVERIFY(traces.surelyIn(std::string_view("{\"to\":\"+46701740605\"}")));
        QVERIFY(traces.in(std::string_view("Astrid Exempel")) && !traces.surelyIn(std::string_view("Astrid Exempel")));
        QVERIFY(!traces.in(std::string_view("Bertil Exempel")));
        // Twice asked is once done.
        const auto again = w.decide(w.owner, "EraseParticipant", erase(w.astrid));
        QVERIFY(again && again->puts.empty() && again->effects.empty());
    }

    void aReasonIsAWordOfTheList()
    {
        ProjectWorld w;
        QCOMPARE(w.act(w.owner, "EraseParticipant", erase(w.astrid, "Astrid Exempel asked for it")), std::string("ERR_BAD_COMMAND"));
        for (const std::string& word : erasureReasons()) QVERIFY(w.decide(w.owner, "EraseParticipant", erase(w.bertil, word.c_str())));
        const auto* entry = rulebook().find("EraseParticipant");
        QVERIFY(entry && entry->hubOnly && entry->stepUp); // never tentative, and with a fresh factor (SEC-11)
    }

    // A number from abroad is any text: it must not be found with everybody.
    void SEC_36_whatIsOthersStaysThough_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::newRow("the beginning of a JWS header") << QByteArray("eyJhbGciOiJI");
        QTest::newRow("a whole JWS header") << QByteArray("eyJhbGciOiJIUzI1NiJ9");
        QTest::newRow("a piece of a salt") << QByteArray("c3Nzc3");
        QTest::newRow("the name of a field") << QByteArray("participation_id");
        QTest::newRow("the name of a field with a digit") << QByteArray("phone_1");
        QTest::newRow("a word of a list") << QByteArray("present");
        QTest::newRow("a word in a note") << QByteArray("absent");
        QTest::newRow("a date") << QByteArray("2025-03-04");
        QTest::newRow("a month") << QByteArray("2025-03");
        QTest::newRow("minutes past the hour") << QByteArray("00:00.000Z");
        QTest::newRow("a piece of an id") << QByteArray("9abcdef01234");
        QTest::newRow("a piece of another number") << QByteArray("070174");
        QTest::newRow("a piece of another address") << QByteArray("okapi@x.example");
    }
    void SEC_36_whatIsOthersStaysThough()
    {
        QFETCH(QByteArray, number);
        Traces traces;
        traces.ids.insert(named<RecordId>("hers").text());
        traces.values = {number.toStdString()};
        const Json args = {{"participation_id", "01234567-89ab-7def-8123-9abcdef01234"},
                           {"period", "2025-03"},
                           {"at", "2025-03-04T12:00:00.000Z"},
                           {"jws", "eyJhbGciOiJIUzI1NiJ9.e30.c2ln"},
                           {"unit", "phone_1"},
                           {"to", {{"presence", "present"}, {"phone_1", "+46701740605"}, {"mail", "jan.okapi@x.example"}}},
                           {"cells", {{{"date", "2025-03-04"}, {"note", "was absent on 2025-03-04, see 20701740"}}}}};
        const QByteArray wire = "{\"args\":" + cj1::write(args) + ",\"jws\":\"eyJhbGciOiJIUzI1NiJ9.e30.c2ln\",\"salt\":\"c3Nzc3Nzc3Nzc3Nzc3Nzcw\"}";
        QVERIFY(!traces.surelyInCommand(wire));
        QVERIFY(!traces.surelyIn(cj1::write(args)));
        // Where it stands as her number it is found.
        const Json hers = {{"identity", {{"kind", "foreign"}, {"number", number.toStdString()}}}};
        QVERIFY(traces.surelyInCommand("{\"args\":" + cj1::write(hers) + ",\"jws\":\"e30.e30.c2ln\",\"salt\":\"\"}"));
    }

    void SEC_36_herNumberAndAddressAreFoundInEveryText()
    {
        ProjectWorld w;
        const Traces traces = tracesOf(recordsAbout(w, w.astrid));
        for (const char* note : {"198501012382", "Her number is 198501012382.", "(19850101-2382)", "850101-2382", "nr:8501012382, ask her", "nr198501012382x", "call +46701740605!",
                                 "line\nbreak 198501012382", "\"198501012382\"", "–198501012382–"}) {
            QVERIFY2(traces.surelyIn(cj1::write({{"cells", {{{"note", note}}}}})), note);
            QVERIFY2(traces.surelyIn(std::string_view(note)), note);
        }
        QVERIFY(!traces.surelyIn(std::string_view("1198501012382")));
        QVERIFY(!traces.surelyIn(std::string_view("+467017406055")));
        Traces mail;
        mail.values = {"bo@x.example"};
        for (const char* said : {"bo@x.example", "write to bo@x.example.", "<bo@x.example>", "mail:bo@x.example, or not"})
            QVERIFY2(mail.surelyIn(cj1::write({{"text", said}})), said);
        for (const char* said : {"kibo@x.example", "ki.bo@x.example", "bo@x.example.org"}) QVERIFY2(!mail.surelyIn(cj1::write({{"text", said}})), said);
    }

    void SEC_36_aNameMeansOnePersonOnly()
    {
        Traces bo;
        bo.names = {{"Bo", "Ek"}};
        for (const Json& said : {Json{{"name", "Bo Ek"}}, Json{{"text", "Ek, Bo: please look"}}, Json{{"text", "It was Bo Ek's day"}},
                                 Json{{"to", {{"given_name", "Bo"}, {"family_name", "Ek"}}}}})
            QVERIFY2(bo.in(cj1::write(said)), said.dump().c_str());
        QVERIFY(bo.in(std::string_view("Bo Ek")));
        for (const Json& said : {Json{{"name", "Robo Ekström"}}, Json{{"name", "Bo Eköström"}}, Json{{"name", "Bo Lund"}, {"organisation", "Ek AB"}},
                                 Json{{"name", "Bo-Erik Ek"}}, Json{{"given_name", "Robo"}, {"family_name", "Ekström"}}})
            QVERIFY2(!bo.in(cj1::write(said)), said.dump().c_str());
    }

    void aWireWithoutArgsIsStillTheSameCommand()
    {
        SignedCommand c;
        c.head.id = named<CommandId>("c");
        c.head.org = named<OrgId>("o");
        c.head.actor = named<AccountId>("a");
        c.head.device = named<DeviceId>("d");
        c.head.deviceSeq = 1;
        c.head.madeAt = *parseRfc3339("2026-11-28T12:00:00.000Z");
        c.head.name = "EditParticipant";
        c.salt = QByteArray(16, 's');
        c.args = cj1::write({{"id", "x"}, {"name", "Märta Märkström"}});
        c.head.argsHash = argsHash(c.salt, c.args);
        c.jws = "e30." + headBytes(c.head).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString() + ".c2ln";
        const QByteArray whole = wireForm(c);
        const auto before = parseLogged(whole);
        QVERIFY(before && before->args == c.args && before->erasedOn.empty());
        const QByteArray erased = erasedWire(whole, "2026-11-28");
        QVERIFY(!erased.contains("rkstr") && !erased.contains(c.salt.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
        const auto after = parseLogged(erased);
        QVERIFY(after && after->args.isEmpty());
        QCOMPARE(after->erasedOn, std::string("2026-11-28"));
        QVERIFY(after->head == before->head); // its signature is over exactly this
        QVERIFY(erasedWire(erased, "2027-01-01").isEmpty());
        QVERIFY(erasedWire("not a wire", "2027-01-01").isEmpty());
    }
};

std::unique_ptr<QObject> makeErasureTest()
{
    return std::make_unique<ErasureTest>();
}

#include "erasure_test.moc"
