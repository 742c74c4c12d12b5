// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/mail/signing_events.h"
#include "core/hub/sms/sms_outlet.h"
#include "tests/support/cases.h"
#include "tests/unit/sms/tests.h"

#include <QTest>

#include <rapidcheck.h>

using namespace sek;
using namespace sek::test;

namespace {

QString sms(const OutMessage& m)
{
    const auto text = mailTexts().renderSms(m);
    return text ? text->text : QString::fromStdString("FAILED " + text.error().code + " " + text.error().detail);
}

/// A name of any letters, of any length.
std::string anyName()
{
    static const QString letters = QStringLiteral("abcÅåÄäÖöłŁżŻśŚāĀķĶņģęąćź€ ^|~'{}&ßéЖあ😀-");
    QString out;
    const auto size = *rc::gen::inRange(1, 60);
    const auto points = letters.toUcs4();
    for (int i = 0; i < size; ++i) {
        const char32_t c = points[*rc::gen::inRange<qsizetype>(0, points.size())];
        out += QString::fromUcs4(&c, 1);
    }
    return (u'x' + out).toStdString();
}

} // namespace

class SmsTextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theModelsOwnExampleIsOnePart()
    {
        const QString text = sms(codeMessage());
        QCOMPARE(text, QStringLiteral("Kod 0427. Kunskapslyft mars 2025: 7 tim, 2 dagar, ver 1. Dok 8358af9c. Skriv in koden själv, ge "
                                      "den aldrig till personal. Gäller 10 min."));
        QCOMPARE(smsLength(text).parts, 1);
        QCOMPARE(smsLength(text).coding, SmsCoding::Gsm7);
    }

    void everyEventOfSigningHasBothTextsInEveryLanguage()
    {
        for (const auto& language : mailTexts().languages())
            for (const std::string_view event : SigningEvents) {
                const OutMessage m = codeMessage(std::string(event), language);
                const auto mail = mailTexts().render(m);
                QVERIFY2(mail.has_value(), mail ? "" : (std::string(event) + language + mail.error().code + mail.error().detail).c_str());
                const QString text = sms(m);
                QVERIFY2(!text.startsWith(QLatin1String("FAILED")), qPrintable(text));
                QVERIFY2(!text.contains(u'{') && !text.contains(u'}'), qPrintable(text));
                if (language != "en") {
                    QVERIFY(text != sms(codeMessage(std::string(event), "en")));
                    QVERIFY(mail->text != mailTexts().render(codeMessage(std::string(event), "en"))->text);
                }
            }
    }

    /// What a text must say, and what only a code's text may.
    void SEC_24_whatIsSignedAndNotToGiveItAway()
    {
        const std::map<std::string, QString> never{{"en", QStringLiteral("ever give")}, {"sv", QStringLiteral("aldrig")},
                                                   {"lv", QStringLiteral("edodiet")},   {"pl", QStringLiteral("ie podawaj")}};
        for (const auto& language : mailTexts().languages())
            for (const std::string_view event : SigningEvents) {
                const OutMessage m = codeMessage(std::string(event), language);
                const QString mail = mailTexts().render(m)->text;
                const bool code = event.starts_with("code_");
                for (const QString& text : {sms(m), mail}) {
                    QVERIFY2(text.contains(QStringLiteral("0427")) == code, qPrintable(text)); // a receipt never repeats it
                    QVERIFY2(text.contains(never.at(language)) == code, qPrintable(text));
                    QVERIFY2(text.contains(QStringLiteral("HKTR")) == event.ends_with("_queue"), qPrintable(text));
                    if (event.starts_with("code_sign") || event == "code_batch" || event == "receipt_signed") {
                        QVERIFY2(text.contains(QStringLiteral("8358af9c")), qPrintable(text));
                        QVERIFY2(text.contains(QStringLiteral("Kunskapslyft")) && text.contains(QStringLiteral("2025")), qPrintable(text));
                        QVERIFY2(text.contains(u'7'), qPrintable(text));
                    }
                }
                QVERIFY(!mailTexts().render(m)->subject.contains(QStringLiteral("0427")));
            }
    }

    void W18_theReceiptSaysHowItWasSigned()
    {
        const std::map<std::string, QString> onPaper{{"en", QStringLiteral("on paper")}, {"sv", QStringLiteral("på papper")},
                                                     {"lv", QStringLiteral("papīra")},   {"pl", QStringLiteral("na papierze")}};
        for (const auto& language : mailTexts().languages()) {
            const auto receipt = [&](const char* way) {
                OutMessage m = codeMessage("receipt_signed", language);
                if (way) m.params["way"] = way;
                const auto text = mailTexts().render(m);
                return text ? text->text : QString::fromStdString("FAILED {" + text.error().code);
            };
            const QString byCode = receipt(nullptr), byPen = receipt("paper"), byIssuer = receipt("bankid");
            QVERIFY2(byPen.contains(onPaper.at(language)) && !byCode.contains(onPaper.at(language)), qPrintable(byPen + byCode));
            QVERIFY2(byIssuer.contains(QStringLiteral("BankID")) && !byCode.contains(QStringLiteral("BankID")), qPrintable(byIssuer));
            QVERIFY2(!byCode.contains(u'{') && !byPen.contains(u'{') && !byIssuer.contains(u'{'), qPrintable(byCode + byPen + byIssuer));
        }
    }

    void SEC_24_everyTextFitsOnePart_data()
    {
        QTest::addColumn<std::string>("language");
        for (const auto& language : mailTexts().languages()) QTest::newRow(language.c_str()) << language;
    }
    void SEC_24_everyTextFitsOnePart()
    {
        QFETCH(std::string, language);
        const bool folded = language == "lv" || language == "pl";
        const auto fits = [&](const OutMessage& m, bool asIs) {
            const QString raw = sms(m), text = asIs ? raw : asciiFolded(raw);
            const SmsLength n = smsLength(text);
            return n.parts == 1 && n.coding == SmsCoding::Gsm7 ? QString() : QStringLiteral("%1: %2").arg(n.units).arg(text);
        };
        // The longest that there can be: names that fill their room, September (or the language's longest month), a
        // quarter of an hour, 31 days.
        for (const auto& event : mailTexts().smsEvents())
            for (int month = 1; month <= 12; ++month) {
                OutMessage m = codeMessage(event, language);
                m.secret["code"] = "042703";
                m.params["project"] = std::string(18, 'M');
                m.params["organisation"] = std::string(40, 'M');
                m.params["hub"] = std::string(40, 'M');
                m.params["period"] = "2025-" + QStringLiteral("%1").arg(month, 2, 10, QLatin1Char('0')).toStdString();
                m.params["minutes"] = 31 * 1440 - 15;
                m.params["days"] = month % 2 == 0 ? 30 : 31; // one of them is a singular in lv
                m.params["revision"] = 99;
                m.params["reports"] = 999;
                m.params["dispute_days"] = 60;
                const QString bad = fits(m, !folded);
                QVERIFY2(bad.isEmpty(), qPrintable(QString::fromStdString(event) + u' ' + bad));
            }
        QVERIFY(rc::check("any names, figures and days", [&] {
            OutMessage m = codeMessage(*rc::gen::elementOf(mailTexts().smsEvents()), language);
            m.secret["code"] = *rc::gen::element<std::string>("0427", "042703");
            for (const char* name : {"project", "organisation", "hub", "name"}) m.params[name] = anyName();
            m.params["period"] = *rc::gen::element<std::string>("2025-09", "2025-11", "2025-12-31", "2025-12-31#0192f0c1");
            m.params["minutes"] = *rc::gen::inRange(1, 31 * 1440);
            m.params["days"] = *rc::gen::inRange(1, 32);
            m.params["revision"] = *rc::gen::inRange(1, 100);
            m.params["reports"] = *rc::gen::inRange(1, 1000);
            m.params["dispute_days"] = *rc::gen::inRange(0, 61);
            m.params["kind"] = *rc::gen::element<std::string>("sms", "email");
            const QString bad = fits(m, false);
            if (!bad.isEmpty()) RC_FAIL(m.event + " " + bad.toStdString());
        }));
    }

    void hoursAndPeriodsAreSaidAsTheLanguageSaysThem()
    {
        const auto said = [](const char* language, const char* period, int minutes) {
            OutMessage m = codeMessage("code_sign_attendance", language);
            m.params["period"] = period;
            m.params["minutes"] = minutes;
            return sms(m);
        };
        QVERIFY(said("sv", "2025-03", 225).contains(QStringLiteral("mars 2025: 3,75 tim")));
        QVERIFY(said("en", "2025-03", 210).contains(QStringLiteral("March 2025: 3.5 h")));
        QVERIFY(said("pl", "2025-03", 200).contains(QStringLiteral("marzec 2025: 3,33 h")));
        QVERIFY(said("lv", "2025-03", 60).contains(QStringLiteral("2025. g. marts: 1 st.")));
        QVERIFY(said("en", "2025-03-04#7", 60).contains(QStringLiteral("2025-03-04: 1 h")));
    }

    void theMailHasTheTableOfDays()
    {
        OutMessage m = codeMessage("code_sign_attendance", "sv");
        m.params["entries"] = Json::array({{{"date", "2025-03-04"}, {"activity", "A01"}, {"minutes", 240}},
                                           {{"date", "2025-03-11"}, {"activity", "A01"}, {"minutes", 225}}});
        const QString text = mailTexts().render(m)->text;
        QVERIFY2(text.contains(QStringLiteral("2025-03-04 A01: 4 tim\n2025-03-11 A01: 3,75 tim")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("10 minuter")));
    }

    void whatTheMessageDoesNotSayIsAnError()
    {
        OutMessage m = codeMessage();
        m.secret = Json::object();
        QCOMPARE(mailTexts().renderSms(m).error().code, std::string("mail_param"));
        QCOMPARE(mailTexts().renderSms(codeMessage("no_such_event")).error().code, std::string("sms_event"));
    }
};

std::unique_ptr<QObject> makeSmsTextsTest()
{
    return std::make_unique<SmsTextsTest>();
}

#include "sms_texts_test.moc"
