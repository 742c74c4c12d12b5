// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/signing/frozen.h"
#include "core/domain/signing/signatures.h"
#include "tests/support/project_world.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace sek;
using namespace sek::signing;
using namespace sek::test;

/// What the hub's code service and the domain say to each other, and what a signature is bound to.
class FormsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void askAndProofSurviveTheirJson()
    {
        Ask ask;
        ask.documentKind = "attendance_report";
        ask.documents = {{named<RecordId>("a"), 2, std::string(64, 'a')}, {named<RecordId>("b"), 1, {}}};
        ask.signerRole = "participant";
        ask.signer = named<RecordId>("astrid");
        ask.channel = named<RecordId>("phone");
        ask.surface = Surface::Kiosk;
        ask.account = named<AccountId>("siv");
        ask.kioskParticipant = ask.signer;
        const auto again = askFromJson(toJson(ask));
        QVERIFY(again);
        QCOMPARE(cj1::write(toJson(*again)), cj1::write(toJson(ask)));
        QVERIFY(again->surface == Surface::Kiosk && again->documents.size() == 2 && again->documents[0].revision == 2);

        Proof proof{"otp_sms", "+46 ••• ••• •05", *parseRfc3339("2025-04-01T12:00:00.000Z"), "c1", 2, 6, Surface::Page,
                    named<DeviceId>("d"), "192.0.2.0/24"};
        const auto same = proofFromJson(toJson(proof));
        QVERIFY(same);
        QCOMPARE(cj1::write(toJson(*same)), cj1::write(toJson(proof)));
        QVERIFY(same->surface == Surface::Page && same->digits == 6 && same->attemptsUsed == 2);
    }

    void brokenFormsAreRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        QTest::newRow("no signer") << "signer" << "null";
        QTest::newRow("a signer that is no id") << "signer" << "\"astrid\"";
        QTest::newRow("an unknown surface") << "surface" << "\"fax\"";
        QTest::newRow("no documents") << "documents" << "[]";
        QTest::newRow("documents that are no list") << "documents" << "7";
        QTest::newRow("a channel that is no id") << "channel" << "\"+46\"";
        QTest::newRow("a channel of another type") << "channel" << "7";
        QTest::newRow("no kind") << "document_kind" << "\"\"";
    }
    void brokenFormsAreRefused()
    {
        QFETCH(QString, path);
        QFETCH(QString, value);
        Ask ask;
        ask.documentKind = "attendance_report";
        ask.documents = {{named<RecordId>("a"), 1, {}}};
        ask.signer = named<RecordId>("astrid");
        Json j = toJson(ask);
        QVERIFY(askFromJson(j));
        j[path.toStdString()] = Json::parse(value.toStdString());
        QVERIFY(!askFromJson(j));
    }

    void A_37_theContentHashIsThatOfThePublishedVector()
    {
        const Json content = {
            {"schema", "attendance.report.v1"},
            {"entries", {{{"activity", "A01"}, {"date", "2025-03-04"}, {"minutes", 240}},
                         {{"activity", "A01"}, {"date", "2025-03-11"}, {"minutes", 225}}}},
            {"participant", {{"identity_number", "198501012382"}, {"name", "Astrid Exempel"}}},
            {"period", "2025-03"},
            {"project", {{"name", "Kunskapslyft Exempel"}, {"programme_area", "po1"}, {"project_no", "2099/00017"}}},
            {"reported_minutes", 420},
            {"revision", 1},
            {"rounding", "floor_hour/day"},
            {"salt", "000102030405060708090a0b0c0d0e0f"},
            {"total_minutes", 465}};
        QCOMPARE(cj1::write(content).size(), 460);
        QCOMPARE(*contentHash(content), std::string("8358af9c920563e39d24dc602c67d7b3fd733a0fd554f4eac9531edfdac3102e"));
        Json altered = content;
        altered["entries"][1]["minutes"] = 226;
        QVERIFY(*contentHash(altered) != *contentHash(content));
        altered.erase("schema");
        QVERIFY(!contentHash(altered));
    }

    void oneCodeOverSeveralIsBoundToTheSortedList()
    {
        const std::string a(64, 'a'), b(64, 'b');
        QCOMPARE(boundHash({a}), a);
        QCOMPARE(boundHash({a, b}), boundHash({b, a}));
        QVERIFY(boundHash({a, b}) != boundHash({a}));
        QVERIFY(boundHash({a, b}) != boundHash({a, a}));
        QVERIFY(boundHash({"short"}).empty());
        QVERIFY(boundHash({}).empty());
    }

    void SEC_34_assuranceIsWhatTheWayOfSigningProves_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<bool>("weak");
        QTest::addColumn<QString>("assurance");
        QTest::newRow("SEC-34 text message") << "otp_sms" << false << "medium";
        QTest::newRow("SEC-34 mail") << "otp_email" << false << "low";
        QTest::newRow("SEC-34 a shared phone") << "otp_sms" << true << "low";
        QTest::newRow("SEC-34 batch") << "otp_sms_batch" << false << "medium";
        QTest::newRow("SEC-34 BankID") << "bankid" << false << "high";
        QTest::newRow("SEC-34 paper") << "paper" << false << "low";
    }
    void SEC_34_assuranceIsWhatTheWayOfSigningProves()
    {
        QFETCH(QString, method);
        QFETCH(bool, weak);
        QFETCH(QString, assurance);
        QCOMPARE(QString::fromStdString(assuranceOf(method.toStdString(), weak)), assurance);
    }

    void SEC_20_onlyTheHubTellsWhatBecameOfACode()
    {
        ProjectWorld w;
        w.makeReported(w.astridHere);
        const auto ask = w.askOf({w.march(w.astridHere)}, false);
        for (const auto& who : {w.siv, w.karin, w.owner, w.astridAccount})
            for (const char* name : {"NoteCodeOpened", "NoteCodeClosed", "RecordSignature", signing::RestoreSigned})
                QCOMPARE(w.act(who, name, {{"ask", toJson(ask)}, {"challenge", "c"}, {"cause", "expired"}}),
                         std::string("ERR_NOT_AUTHORISED"));
        // The hub's name on a client is nobody.
        QVERIFY(!w.decideAsClient(HubActor, "NoteCodeOpened", {{"ask", toJson(ask)}, {"challenge", "c"}}));
        QCOMPARE(w.act(HubActor, "NoteCodeOpened", {{"ask", {{"document_kind", "letter"}}}, {"challenge", "c"}}),
                 std::string("ERR_BAD_COMMAND"));
        auto unknown = ask;
        unknown.documentKind = "letter";
        QCOMPARE(w.act(HubActor, "NoteCodeOpened", {{"ask", toJson(unknown)}, {"challenge", "c"}}),
                 std::string("unknown_document_kind"));
    }
};

std::unique_ptr<QObject> makeFormsTest()
{
    return std::make_unique<FormsTest>();
}

#include "forms_test.moc"
