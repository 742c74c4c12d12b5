// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/mail/tests.h"

#include "core/base/pattern.h"
#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/person_fields.h"
#include "core/domain/people/roles.h"
#include "tests/support/desk.h"
#include "tests/support/edit.h"

#include <QTest>

#include <algorithm>

using namespace sek;
using namespace sek::test;

namespace {

constexpr const char* Kinds[] = {"device_added",        "device_ended",       "password_changed", "totp_on",       "totp_off",
                                 "recovery_codes_made", "recovery_code_used", "tries_exceeded",   "refresh_reused",
                                 "device_copied"};

/// Every parameter that a text names.
Json everything()
{
    Json h = Json::array();
    for (const char* event : {"organisation_data_changed", "contact_person_changed", "user_added", "user_changed", "user_removed", "agency_added", "agency_removed"})
        h.push_back({{"event", event},
                     {"name", "Łucja Wiśniowiecka"},
                     {"fields", Json::array({"email"})},
                     {"before", {{"email", "old@example.org"}}},
                     {"after", {{"email", "new@example.org"}}}});
    return {{"organisation", "Fundacja „Zielona Łódka”"}, {"oid", "E99000003"}, {"author", "Åsa Lindqvistdotter"},
            {"at", "2026-11-21T12:03:00.000Z"},           {"until", "2026-11-23T12:03:00.000Z"}, {"time_zone", "Europe/Riga"},
            {"changes", h},      {"access_removed", true}, {"ask", "biuro@lodka.example"}, {"name", "Jan Kowalczykiewicz"},
            {"roles", Json::array({"owner", "viewer"})},   {"email", "jan.k@lodka.example"}, {"link", "sekretariat://join/abc"},
            {"hub", "hub.example.org"}, {"what", "device_added"}, {"device", "Office desk"}, {"person", "Jan Kowalczykiewicz"},
            {"project", "Kunskapslyft"}, {"period", "2025-03"}, {"minutes", 420}, {"days", 2}, {"revision", 1},
            {"content_hash", "8358af9c920563e39d24dc602c67d7b3fd733a0fd554f4eac9531edfdac3102e"}, {"life", 10}, {"reports", 3},
            {"entries", Json::array({{{"date", "2025-03-04"}, {"activity", "A01"}, {"minutes", 240}}})}, {"dispute_days", 14},
            {"log_index", 12}, {"kind", "sms"}, {"channel", "+46 ••• ••• •05"}, {"reason", "hours_too_high"}, {"text", "I left at noon"},
            {"code", "0427"},   {"reference", "HKTR"},
            {"from", "2025-03-24"}, {"to", "2025-03-30"}, {"signatures", 12}, {"quick_signatures", 1}, {"outside_sessions", 2},
            {"changed_before", 1}, {"confirmed_outside", 3}, {"confirmed_together", 1}, {"locked", 1}, {"call_backs", 2},
            {"log_size", 31}, {"log_root", "8358af9c920563e39d24dc602c67d7b3fd733a0fd554f4eac9531edfdac3102e"}};
}

OutMessage message(std::string event, std::string language, Json params = everything())
{
    OutMessage m;
    m.event = std::move(event);
    m.language = std::move(language);
    m.recipient = "jan.k@lodka.example";
    m.params = std::move(params);
    return m;
}

QString textOf(const OutMessage& m)
{
    const auto text = mailTexts().render(m);
    return text ? text->subject + u'\n' + text->text : QString::fromStdString("FAILED " + text.error().code + " " + text.error().detail);
}

} // namespace

class TextsTest : public QObject
{
    Q_OBJECT

    void eachEventInEachLanguage(const std::function<void(const std::string&, const std::string&)>& look)
    {
        for (const auto& language : mailTexts().languages())
            for (const auto& event : mailTexts().events()) look(event, language);
    }

private Q_SLOTS:
    void everyMailInEveryLanguageIsWhole_O_44()
    {
        QCOMPARE(mailTexts().languages().size(), std::size_t(4));
        QVERIFY(mailTexts().events().size() >= 9);
        eachEventInEachLanguage([](const std::string& event, const std::string& language) {
            const auto text = mailTexts().render(message(event, language));
            QVERIFY2(text.has_value(), text ? "" : (event + " " + language + " " + text.error().code + text.error().detail).c_str());
            QVERIFY2(!text->subject.isEmpty() && !text->subject.contains(u'\n'), event.c_str());
            for (const QChar c : QStringLiteral("{}%")) QVERIFY2(!(text->subject + text->text).contains(c), qPrintable(text->text));
            QVERIFY2(!text->text.contains(QLatin1String("\n\n\n")), event.c_str());
            QCOMPARE(text->language, language);
        });
        // No text is the English one.
        eachEventInEachLanguage([](const std::string& event, const std::string& language) {
            if (language != "en") QVERIFY2(textOf(message(event, language)) != textOf(message(event, "en")), event.c_str());
        });
    }

    void whatIsNotKnownIsAnError()
    {
        for (const auto& language : mailTexts().languages()) {
            QCOMPARE(mailTexts().render(message("no_such_event", language)).error().code, std::string("mail_event"));
            Json params = everything();
            params["changes"].push_back({{"event", "something_new"}});
            QCOMPARE(mailTexts().render(message("organisation_changed", language, params)).error().code, std::string("mail_event"));
        }
        eachEventInEachLanguage([](const std::string& event, const std::string& language) {
            QCOMPARE(mailTexts().render(message(event, language, Json::object())).error().code, std::string("mail_param"));
        });
    }

    void anotherLanguageGetsEnglish()
    {
        QCOMPARE(textOf(message("test_mail", "de")), textOf(message("test_mail", "en")));
        QCOMPARE(textOf(message("test_mail", "")), textOf(message("test_mail", "en")));
    }

    void everyKindOfAccountNoticeHasItsOwnWords_SEC_10()
    {
        for (const auto& language : mailTexts().languages())
            for (const char* event : {"account_notice", "colleague_notice"}) {
                Json other = everything();
                other["what"] = "else";
                for (const char* kind : Kinds) {
                    const bool told = std::string_view(event) == "account_notice" || std::string_view(kind) == "device_added" ||
                                      std::string_view(kind) == "tries_exceeded" || std::string_view(kind) == "refresh_reused" ||
                                      std::string_view(kind) == "device_copied";
                    if (!told) continue;
                    Json params = everything();
                    params["what"] = kind;
                    const auto a = mailTexts().render(message(event, language, params));
                    const auto b = mailTexts().render(message(event, language, other));
                    QVERIFY2(a->subject != b->subject && a->text != b->text, kind);
                }
            }
    }

    void everyFieldThatCanChangeHasANameInEveryLanguage_SEC_16()
    {
        for (const auto& language : mailTexts().languages())
            for (const Schema* schema : {&organisationSchema(), &authorisedUserSchema()})
                for (const Field& f : schema->fields) {
                    if (f.setBy == SetBy::Hub) continue;
                    QVERIFY2(f.label, f.path.c_str());
                    const bool user = schema == &authorisedUserSchema();
                    const char* event = user                                     ? "user_changed"
                                        : f.path.starts_with("contact_person.") ? "contact_person_changed"
                                                                                 : "organisation_data_changed";
                    Json params = everything();
                    params["changes"] = Json::array({{{"event", event}, {"name", "Jan"}, {"fields", Json::array({f.path})}}});
                    const QString label = FieldTexts()(language, f.label);
                    QVERIFY2(textOf(message("organisation_changed", language, params)).contains(u'–' + QStringLiteral(" ") + label),
                             (language + " " + f.path).c_str());
                }
        QCOMPARE(FieldTexts()("lv", "Legal name"), QStringLiteral("Juridiskais nosaukums"));
    }

    void everyListedValueOfAPersonHasAWord()
    {
        std::vector<Field> fields;
        addPersonFields(fields, {});
        for (const auto& language : mailTexts().languages()) {
            for (const Field& f : fields)
                for (const auto& choice : f.choices) QVERIFY2(mailTexts().hasWord(language, f.path, choice), choice.c_str());
            for (const auto& role : organisationRoles())
                QVERIFY2(mailTexts().hasWord(language, "role", role), role.c_str());
            QVERIFY(mailTexts().hasWord(language, "flag", "yes") && mailTexts().hasWord(language, "flag", "no"));
        }
    }

    void numbersAreSaidAsTheLanguageSaysThem()
    {
        const auto count = [](const char* language, int n) {
            Json params = everything();
            Json list = Json::array();
            for (int i = 0; i < n; ++i) list.push_back({{"event", "user_removed"}, {"name", "Jan"}});
            params["changes"] = list;
            return textOf(message("organisation_changed", language, params));
        };
        QVERIFY(count("pl", 1).contains(QStringLiteral("1 zmianę")));
        QVERIFY(count("pl", 3).contains(QStringLiteral("3 zmiany")));
        QVERIFY(count("pl", 5).contains(QStringLiteral("5 zmian:")));
        QVERIFY(count("lv", 21).contains(QStringLiteral("mainīts 21 ieraksts")));
        QVERIFY(count("lv", 11).contains(QStringLiteral("mainīti 11 ieraksti")));
        QVERIFY(count("sv", 1).contains(QStringLiteral("Detta har")));
    }

    void timesAreThoseOfTheOrganisation()
    {
        QVERIFY(textOf(message("organisation_changed", "en")).contains(QStringLiteral("21 November 2026 14:03 (UTC+2, Europe/Riga)")));
        QVERIFY(textOf(message("organisation_changed", "lv")).contains(QStringLiteral("2026. gada 21. novembris 14:03 (UTC+2, Europe/Riga)")));
        QVERIFY(textOf(message("organisation_changed", "sv")).contains(QStringLiteral("21 november 2026 14:03 (UTC+2, Europe/Riga)")));
        QVERIFY(textOf(message("organisation_changed", "pl")).contains(QStringLiteral("21 listopada 2026 14:03 (UTC+2, Europe/Riga)")));
        Json utc = everything();
        utc["time_zone"] = "Nowhere/Town";
        QVERIFY(textOf(message("organisation_changed", "en", utc)).contains(QStringLiteral("12:03 (UTC)")));
    }

    void whatStandsInANameStaysWhatItIs_O_45()
    {
        Json params = everything();
        params["organisation"] = "<b>x</b> {oid} '{' %1 {0}";
        params["changes"] = Json::array({{{"event", "user_removed"}, {"name", "Jan\nBcc: eve@example.org\r\nX"}}});
        const QString text = textOf(message("organisation_changed", "en", params));
        QVERIFY(text.contains(QStringLiteral("<b>x</b> {oid} '{' %1 {0}")));
        QVERIFY(text.contains(QStringLiteral("Jan Bcc: eve@example.org  X")));
        QVERIFY(!text.contains(QStringLiteral("\nBcc")));
        // A name of the longest length is not cut.
        params["organisation"] = std::string(500, 'z');
        QVERIFY(textOf(message("organisation_changed", "pl", params)).contains(QString(500, u'z')));
    }

    /// The whole way from a commit to the text: who reads which values.
    void valuesAreReadOnlyByThePersonConcerned_SEC_16()
    {
        HubWorld hub;
        hub.seed(sample::norrsken());
        Desk asa(hub, sample::norrsken(), "asa");
        const auto& bjorn = sample::norrsken().colleague("bjorn");
        QVERIFY(!asa.update(Edit(asa).setUser(bjorn.id, "phone_1", "+46 70 174 06 99").set("phone_1", "+46 8 465 004 77").args()));
        QVERIFY(asa.sync());
        for (const OutMessage& m : hub.newMessages("organisation_changed")) {
            const QString text = textOf(m);
            QVERIFY2(text.contains(QStringLiteral("Behörig användare ändrad: Björn Ekmarksson")), qPrintable(text));
            QVERIFY2(text.contains(QStringLiteral("Organisationsuppgifter:\n– Telefon")), qPrintable(text));
            QVERIFY2(text.contains(QStringLiteral("Åsa Lindqvistdotter")) && text.contains(QStringLiteral("E99000002")), qPrintable(text));
            QCOMPARE(text.contains(QStringLiteral("→ +46 70 174 06 99")), m.recipient == "bjorn@norrsken.example");
        }
    }

    void whoIsRemovedReadsWhomToAsk_O_19()
    {
        HubWorld hub;
        hub.seed(sample::lodka());
        Desk lucja(hub, sample::lodka(), "lucja");
        QVERIFY(!lucja.update(Edit(lucja).deleteUser(sample::lodka().colleague("zaneta").id).args()));
        QVERIFY(lucja.sync());
        const auto mails = hub.newMessages("organisation_changed");
        const QString hers = textOf(messageTo(mails, "zaneta@lodka.example"));
        QVERIFY2(hers.startsWith(QStringLiteral("Dostęp został odebrany")), qPrintable(hers));
        QVERIFY2(hers.contains(QStringLiteral("biuro@lodka.example")), qPrintable(hers));
        const QString other = textOf(messageTo(mails, "lucja@lodka.example"));
        QVERIFY2(other.startsWith(QStringLiteral("Zmieniono dane")), qPrintable(other));
        QVERIFY(other.contains(QStringLiteral("Usunięto uprawnionego użytkownika: Żaneta Brzózkowa")));
    }

    void filesThatDoNotFitTogetherAreRefused()
    {
        auto files = mailFiles();
        files.erase("sv");
        QCOMPARE(MailTexts::read(files, FieldTexts()).error().code, std::string("mail_texts_language"));
        const auto changed = [&](const char* from, const char* to) {
            auto f = mailFiles();
            f["pl"].replace(from, to);
            if (f["pl"] == mailFiles()["pl"]) return std::string("nothing changed");
            const auto read = MailTexts::read(f, FieldTexts());
            return read ? std::string("read") : read.error().code;
        };
        QCOMPARE(changed("{ask}", "{hub}"), std::string("mail_texts_differ"));
        QCOMPARE(changed("{ask}", "{ask"), std::string("mail_texts_pattern"));
        QCOMPARE(changed("\"as_of\"", "\"since\""), std::string("mail_texts_form"));
        QCOMPARE(changed("\"user_removed\"", "\"user_gone\""), std::string("mail_texts_differ"));
    }
};

std::unique_ptr<QObject> makeTextsTest()
{
    return std::make_unique<TextsTest>();
}

#include "texts_test.moc"
