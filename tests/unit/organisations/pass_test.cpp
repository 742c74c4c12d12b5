// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisations/pass_check.h"
#include "core/domain/organisations/pass_mails.h"
#include "tests/support/cases.h"
#include "tests/support/pass_world.h"
#include "tests/unit/organisations/tests.h"

using namespace sek;
using namespace sek::test;

namespace {

using Codes = std::vector<std::string>;

const QDate Today(2024, 6, 1);

Codes codes(const std::vector<PassReason>& reasons)
{
    Codes out;
    for (const auto& r : reasons) out.push_back(r.code);
    return out;
}

} // namespace

/// Who can enter the placement portal (§4).
class PassTest : public QObject
{
    Q_OBJECT

    void yes()
    {
        PassWorld w(sample::upeskrasta());
        const auto label = w.accredit("quality_label", {{"list_checked_on", "2024-03-01"}});
        w.list(label, "Ilze", "Ozolkalne", "ilze@upeskrasta.example");
        w.login("ilze", "confirmed", "Ilze@upeskrasta.example");
        const auto v = w.verdict("ilze", Today);
        QCOMPARE(v.entry, PassEntry::CanEnter);
        const PassCells cells = passCells(v);
        for (const PassCell cell : {cells.accreditation, cells.listed, cells.login, cells.emails})
            QCOMPARE(cell, PassCell::Met);
    }

    void mismatch()
    {
        PassWorld w(sample::upeskrasta());
        const auto label = w.accredit("quality_label", {{"list_checked_on", "2024-03-01"}});
        w.list(label, "Mārtiņš", "Vītolskis", "martins@upeskrasta.example");
        w.login("martins", "confirmed", "martins.v@mail.example");
        const auto v = w.verdict("martins", Today);
        QCOMPARE(v.entry, PassEntry::CannotEnter);
        QCOMPARE(codes(v.paths.at(0).reasons), Codes{"EMAIL_MISMATCH"});
        const PassReason reason = v.paths[0].reasons[0];
        QCOMPARE(text(reason.params, "eu_login"), std::string("martins.v@mail.example"));
        QCOMPARE(text(reason.params, "tied"), std::string("martins@upeskrasta.example"));
        QCOMPARE(passCells(v).emails, PassCell::Failed);
        const auto mail = w.mails().mail(reason, "lv", w.mailFacts("martins"));
        QVERIFY(mail);
        QVERIFY(mail->text.contains(QLatin1String("martins.v@mail.example")));
        QVERIFY(mail->text.contains(QLatin1String("martins@upeskrasta.example")));
        QVERIFY(mail->text.contains(QString::fromUtf8("Lūdzu, nomainiet adresi esošajā kontā. Neveidojiet otru kontu.")));
    }

    void notListed()
    {
        PassWorld w(sample::lodka());
        const auto label = w.accredit("quality_label", {{"list_checked_on", "2024-03-01"}, {"reference", "2023-PL01-X"}});
        w.list(label, "Łucja", "Wiśniowiecka", "lucja@lodka.example");
        w.login("zaneta", "confirmed");
        const auto v = w.verdict("zaneta", Today);
        QCOMPARE(v.entry, PassEntry::CannotEnter);
        QCOMPARE(codes(v.paths.at(0).reasons), Codes{"NOT_LISTED"});
        const PassReason reason = v.paths[0].reasons[0];
        QCOMPARE(reason.contact, std::string("national_agency"));
        QCOMPARE(text(reason.params, "checked_on"), std::string("2024-03-01"));
        const auto mail = w.mails().mail(reason, "pl", w.mailFacts("zaneta"));
        QVERIFY(mail);
        QCOMPARE(mail->subject,
                 QString::fromUtf8("Prośba o dopisanie osoby do listy pracowników (PASS): Żaneta Brzózkowa"));
        QVERIFY(mail->text.startsWith(QString::fromUtf8("Szanowni Państwo,")));
        QVERIFY(mail->text.contains(QString::fromUtf8("Fundacja \"Zielona Łódka\"\nOID: E99000003\n")));
        QVERIFY(!mail->text.contains(u'{'));
    }

    void unknownList()
    {
        PassWorld w(sample::norrsken());
        w.accredit("quality_label");
        for (const char* who : {"asa", "bjorn"}) w.login(who, "confirmed");
        for (const auto& v : passVerdicts(w.rules(), w.facts, Today)) {
            QCOMPARE(v.entry, PassEntry::Unknown);
            QCOMPARE(codes(v.paths.at(0).reasons), Codes{"LIST_UNKNOWN"});
            QCOMPARE(passCells(v).listed, PassCell::Unknown);
        }
    }

    void expired()
    {
        PassWorld w(sample::upeskrasta());
        const auto label =
            w.accredit("quality_label", {{"list_checked_on", "2024-03-01"}, {"valid_until", "2024-06-01"}});
        w.list(label, "Ilze", "Ozolkalne", "ilze@upeskrasta.example");
        w.login("ilze", "confirmed");
        QCOMPARE(w.verdict("ilze", QDate(2024, 6, 1)).entry, PassEntry::CanEnter); // the last day itself
        const auto v = w.verdict("ilze", QDate(2024, 6, 2));
        QCOMPARE(v.entry, PassEntry::CannotEnter);
        QCOMPARE(codes(v.paths.at(0).reasons), Codes{"ACCREDITATION_NOT_VALID"});
        QCOMPARE(text(v.paths[0].reasons[0].params, "state"), std::string("expired"));
        QCOMPARE(text(v.paths[0].reasons[0].params, "date"), std::string("2024-06-01"));
        QCOMPARE(v.paths[0].reasons[0].contact, std::string("granting_body"));
        QCOMPARE(passCells(v).accreditation, PassCell::Failed);
    }

    void route4()
    {
        PassWorld w(sample::norrsken());
        w.accredit("other_programme");
        w.step("bjorn", {{"decided_on", "2024-02-01"}});
        w.login("bjorn", "no_account");
        const auto v = w.verdict("bjorn", Today);
        QCOMPARE(v.entry, PassEntry::CannotEnter);
        QCOMPARE(codes(v.paths.at(0).reasons), (Codes{"ROUTE4_NOT_REPORTED", "EU_LOGIN_MISSING"}));
        QCOMPARE(v.paths[0].reasons[0].contact, std::string("directorate_general"));

        const auto newer = w.verdict("bjorn", Today, "pass_rules_2024");
        QCOMPARE(newer.entry, PassEntry::CannotEnter);
        QVERIFY(newer.paths.empty());
        QCOMPARE(codes(newer.general), Codes{"NO_ACCREDITATION"});

        w.step("bjorn", {{"decided_on", "2024-02-01"},
                         {"reported_to_dg_on", "2024-02-05"},
                         {"reported_email", "bjorn@norrsken.example"}});
        w.login("bjorn", "confirmed", "BJORN@norrsken.example");
        QCOMPARE(w.verdict("bjorn", Today).entry, PassEntry::CanEnter);
        QCOMPARE(codes(w.verdict("bjorn", Today, "pass_rules_2024").general), Codes{"NO_ACCREDITATION"});
    }

    void twoAccreditations()
    {
        PassWorld w(sample::norrsken());
        const auto evs =
            w.accredit("evs_accreditation", {{"list_checked_on", "2024-03-01"}, {"valid_until", "2020-12-31"}});
        const auto label = w.accredit("quality_label", {{"list_checked_on", "2024-03-01"}});
        w.list(evs, "Åsa", "Lindqvistdotter", "asa@norrsken.example");
        w.login("asa", "confirmed");
        const auto v = w.verdict("asa", Today);
        QCOMPARE(v.entry, PassEntry::CannotEnter);
        QCOMPARE(v.paths.size(), std::size_t(2)); // both explained
        QVERIFY(v.has("ACCREDITATION_NOT_VALID"));
        QVERIFY(v.has("NOT_LISTED"));
        w.list(label, "Åsa", "Lindqvistdotter", "asa@norrsken.example");
        const auto after = w.verdict("asa", Today);
        QCOMPARE(after.entry, PassEntry::CanEnter);
        QCOMPARE(after.paths.front().accreditation, label); // fewest reasons first
    }

    static std::span<const Case<PassTest>> cases()
    {
        static const Case<PassTest> list[] = {{"O-36 PASS yes", &PassTest::yes},
                                              {"O-37 PASS mismatch", &PassTest::mismatch},
                                              {"O-38 PASS not listed", &PassTest::notListed},
                                              {"O-39 PASS unknown", &PassTest::unknownList},
                                              {"O-40 PASS expired", &PassTest::expired},
                                              {"O-41 PASS route 4", &PassTest::route4},
                                              {"O-42 two accreditations", &PassTest::twoAccreditations}};
        return list;
    }

private Q_SLOTS:
    void acceptance_data() { listCases(cases()); }
    void acceptance() { runCase(*this, cases()); }

    void one_missing_answer_is_unknown_two_facts_are_no_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("loginEmail");
        QTest::addColumn<QString>("listedEmail");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("reasons");
        QTest::newRow("all known") << "confirmed" << "" << "asa@norrsken.example" << "can_enter" << "";
        QTest::newRow("nobody has asked her") << "unknown" << "" << "asa@norrsken.example" << "unknown" << "EU_LOGIN_UNKNOWN";
        QTest::newRow("listed by name only") << "confirmed" << "" << "" << "unknown" << "LISTED_EMAIL_UNKNOWN";
        QTest::newRow("both open") << "unknown" << "" << "" << "unknown" << "LISTED_EMAIL_UNKNOWN,EU_LOGIN_UNKNOWN";
        QTest::newRow("invited") << "invited" << "" << "asa@norrsken.example" << "cannot_enter" << "EU_LOGIN_MISSING";
        QTest::newRow("listed under another address")
            << "confirmed" << "" << "a.l@mail.example" << "cannot_enter" << "EMAIL_MISMATCH";
        QTest::newRow("another address while nothing is confirmed")
            << "unknown" << "asa@privat.example" << "asa@norrsken.example" << "cannot_enter"
            << "EU_LOGIN_UNKNOWN,EMAIL_MISMATCH";
    }
    void one_missing_answer_is_unknown_two_facts_are_no()
    {
        QFETCH(QString, login);
        QFETCH(QString, loginEmail);
        QFETCH(QString, listedEmail);
        QFETCH(QString, expected);
        QFETCH(QString, reasons);
        PassWorld w(sample::norrsken());
        const auto label = w.accredit("quality_label", {{"list_checked_on", "2024-03-01"}});
        w.list(label, "Åsa", "Lindqvistdotter", listedEmail.toStdString());
        w.login("asa", login.toStdString(), loginEmail.toStdString());
        const auto v = w.verdict("asa", Today);
        QCOMPARE(QString::fromStdString(std::string(passEntryName(v.entry))), expected);
        QStringList found;
        for (const auto& r : v.paths.at(0).reasons) found << QString::fromStdString(r.code);
        QCOMPARE(found.join(u','), reasons);
    }

    void what_is_not_valid_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("why");
        QTest::newRow("applied for") << "applied" << "" << "" << "applied";
        QTest::newRow("withdrawn") << "withdrawn" << "2020-01-01" << "2030-01-01" << "withdrawn";
        QTest::newRow("begins tomorrow") << "valid" << "2024-06-02" << "" << "not_yet";
        QTest::newRow("begins today") << "valid" << "2024-06-01" << "" << "";
        QTest::newRow("ended yesterday") << "valid" << "2020-01-01" << "2024-05-31" << "expired";
        QTest::newRow("no end known") << "valid" << "2020-01-01" << "" << "";
    }
    void what_is_not_valid()
    {
        QFETCH(QString, state);
        QFETCH(QString, from);
        QFETCH(QString, until);
        QFETCH(QString, why);
        PassWorld w(sample::norrsken());
        Json more = {{"state", state.toStdString()}, {"list_checked_on", "2024-03-01"}};
        if (!from.isEmpty()) more["valid_from"] = from.toStdString();
        if (!until.isEmpty()) more["valid_until"] = until.toStdString();
        const auto label = w.accredit("quality_label", more);
        w.list(label, "Åsa", "Lindqvistdotter", "asa@norrsken.example");
        w.login("asa", "confirmed");
        const auto v = w.verdict("asa", Today);
        QCOMPARE(v.entry == PassEntry::CanEnter, why.isEmpty());
        if (!why.isEmpty()) QCOMPARE(text(v.paths.at(0).reasons.at(0).params, "state"), why.toStdString());
    }

    void a_staged_deletion_is_judged_as_done_until_the_update()
    {
        PassWorld w(sample::norrsken());
        const auto label = w.accredit("quality_label", {{"list_checked_on", "2024-03-01"}});
        w.list(label, "Åsa", "Lindqvistdotter", "asa@norrsken.example");
        w.login("asa", "confirmed");
        const auto all = passVerdicts(w.rules(), w.facts, Today, {sample::norrsken().colleague("asa").id});
        for (const auto& v : all) {
            const bool asa = v.user == sample::norrsken().colleague("asa").id;
            QCOMPARE(v.has("USER_PENDING_DELETE"), asa);
            QCOMPARE(v.untilUpdate, asa);
            if (asa) QCOMPARE(v.entry, PassEntry::CannotEnter);
        }
    }

    void rows_of_the_agency_get_no_verdict()
    {
        PassWorld w(sample::norrsken());
        w.facts.users.front().second["role"] = "na_user";
        QCOMPARE(passVerdicts(w.rules(), w.facts, Today).size(), std::size_t(1));
    }

    void newer_rules_want_the_support_role_and_the_main_contact()
    {
        PassWorld w(sample::norrsken());
        const auto label = w.accredit("humanitarian_aid_label", {{"list_checked_on", "2024-03-01"}});
        w.list(label, "Åsa", "Lindqvistdotter", "asa@norrsken.example", {{"main_contact", true}});
        w.list(label, "Björn", "Ekmarksson", "bjorn@norrsken.example");
        for (const char* who : {"asa", "bjorn"}) w.login(who, "confirmed");
        QVERIFY(w.verdict("asa", Today).has("NO_ACCREDITATION")); // not a route of the older set
        QVERIFY(w.verdict("asa", Today, "pass_rules_2024").has("NO_ACCREDITATION"));
        w.set(label, "role_support", true);
        QCOMPARE(w.verdict("asa", Today, "pass_rules_2024").entry, PassEntry::CanEnter);
        const auto bjorn = w.verdict("bjorn", Today, "pass_rules_2024");
        QCOMPARE(bjorn.entry, PassEntry::CannotEnter);
        QCOMPARE(bjorn.paths.at(0).reasons.at(0).contact, std::string("eacea"));
    }

    void hints_data()
    {
        QTest::addColumn<QString>("listedName");
        QTest::addColumn<bool>("similar");
        QTest::newRow("without diacritics") << "Asa Lindqvistdotter" << true;
        QTest::newRow("two letters off") << "Åsa Lindkvistdoter" << true;
        QTest::newRow("last name first") << "Lindqvistdotter Åsa" << true;
        QTest::newRow("the same") << "Åsa Lindqvistdotter" << false;
        QTest::newRow("somebody else") << "Per Holmgrenius" << false;
    }
    void hints()
    {
        QFETCH(QString, listedName);
        QFETCH(bool, similar);
        PassWorld w(sample::norrsken());
        const auto label = w.accredit("quality_label", {{"list_checked_on", "2023-05-31"}});
        w.list(label, listedName.section(u' ', 0, 0).toStdString(), listedName.section(u' ', 1).toStdString(), "");
        const auto has = [&](const PassVerdict& v, const char* code) {
            return std::ranges::find(v.hints, code, &PassHint::code) != v.hints.end();
        };
        QCOMPARE(has(w.verdict("asa", Today), "SIMILAR_NAME"), similar);
        QVERIFY(has(w.verdict("asa", Today), "LIST_OLD"));
        QVERIFY(!has(w.verdict("asa", QDate(2024, 5, 31)), "LIST_OLD")); // twelve months to the day
        QVERIFY(!has(w.verdict("asa", Today), "SHARED_MAILBOX"));
        w.login("bjorn", "confirmed", "asa@norrsken.example");
        QVERIFY(has(w.verdict("asa", Today), "SHARED_MAILBOX"));
        QVERIFY(has(w.verdict("bjorn", Today), "SHARED_MAILBOX"));
    }

    void every_reason_with_a_remedy_has_a_letter_in_four_languages_data()
    {
        QTest::addColumn<QString>("code");
        for (const char* code : {"NO_ACCREDITATION", "ACCREDITATION_NOT_VALID", "NOT_LISTED", "LIST_UNKNOWN",
                                 "LISTED_EMAIL_UNKNOWN", "EU_LOGIN_UNKNOWN", "EU_LOGIN_MISSING", "EMAIL_MISMATCH",
                                 "ROUTE4_NOT_REPORTED", "EMAIL_MISMATCH_AGENCY"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void every_reason_with_a_remedy_has_a_letter_in_four_languages()
    {
        QFETCH(QString, code);
        PassWorld w(sample::lodka());
        std::set<QString> subjects;
        for (const char* language : {"en", "lv", "sv", "pl"}) {
            const auto mail = w.mails().mail({code.toStdString(), Json::object(), {}}, language, w.mailFacts("zaneta"));
            QVERIFY(mail);
            QVERIFY(!mail->subject.contains(u'{') && !mail->text.contains(u'{'));
            subjects.insert(mail->subject);
        }
        QCOMPARE(subjects.size(), std::size_t(4));
        QVERIFY(!w.mails().mail({"USER_PENDING_DELETE", Json::object(), {}}, "en", Json::object()));
    }

    void a_value_that_looks_like_a_placeholder_stays_what_it_is()
    {
        PassWorld w(sample::lodka());
        Json facts = w.mailFacts("zaneta");
        facts["person"] = "{organisation}";
        const auto mail = w.mails().mail({"NOT_LISTED", Json::object(), {}}, "en", facts);
        QCOMPARE(mail->subject, QStringLiteral("Please add {organisation} to the list of staff for PASS"));
    }

    void rules_that_are_half_understood_are_refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* route, const char* code) {
            QTest::newRow(name) << QByteArray("{\"v\":1,\"sets\":[{\"id\":\"x\",\"name\":\"x\",\"as_of\":\"2024-01-01\","
                                              "\"source\":\"x\",\"routes\":[") +
                                       route + "]}]}"
                                << QString::fromLatin1(code);
        };
        row("unknown route", "{\"route\":\"door\",\"by\":\"list\",\"ask\":\"eacea\"}", "pass_rules_route");
        row("unknown way", "{\"route\":\"quality_label\",\"by\":\"lot\",\"ask\":\"eacea\"}", "pass_rules_by");
        row("unknown contact", "{\"route\":\"quality_label\",\"by\":\"list\",\"ask\":\"oracle\"}", "pass_rules_ask");
        row("unknown word", "{\"route\":\"quality_label\",\"by\":\"list\",\"ask\":\"eacea\",\"also\":1}", "pass_rules_word");
        row("no route", "", "pass_rules_form");
        QTest::newRow("no JSON") << QByteArray("{") << "json_syntax";
        QTest::newRow("newer") << QByteArray("{\"v\":2,\"sets\":[]}") << "pass_rules_version";
        QTest::newRow("empty") << QByteArray("{\"v\":1,\"sets\":[]}") << "pass_rules_form";
    }
    void rules_that_are_half_understood_are_refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto rules = passRules(bytes);
        QVERIFY(!rules);
        QCOMPARE(QString::fromStdString(rules.error().code), code);
    }
};

std::unique_ptr<QObject> makePassTest()
{
    return std::make_unique<PassTest>();
}

#include "pass_test.moc"
