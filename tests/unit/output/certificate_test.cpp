// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/statements.h"
#include "core/output/certificate_page.h"
#include "core/output/pdf/archive.h"
#include "core/output/pdf/merge.h"
#include "tests/unit/output/certificate_world.h"
#include "tests/unit/output/tests.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace sek;
using namespace sek::test;

namespace {

int pagesOf(const QString& path)
{
    const Ran ran = run(QStringLiteral("pdfinfo"), {path});
    const auto match = QRegularExpression(QStringLiteral("Pages:\\s+(\\d+)")).match(ran.out);
    return ran.code == 0 ? match.captured(1).toInt() : -1;
}

/// The words of all pages with single spaces.
QString textOf(const QString& path)
{
    return run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}).out.simplified();
}

Json longNames(Json json)
{
    json["participant"]["name"] = "Anna-Karolina Elisabet Wilhelmina Exempelberg-Fiktivsson af Provinge";
    json["participant"]["employer"]["name"] = "Stiftelsen för påhittade arbetsplatser inom vård, omsorg och utbildning i Exempellän";
    json["project"]["name"] = "Kunskapslyft för alla som arbetar i kommunerna längs Exempelåns nedre lopp, andra omgången";
    json["activities"][0]["title"] = "Språkstöd på arbetsplatsen med handledare, med särskild tonvikt på dokumentation och säkerhet";
    return json;
}

} // namespace

/// The certificate as tools of other people see it (SEC-35, attendance §9.1).
class CertificateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// W15: one file for the printer, by family name; what the single files prove stays with them.
    void certificates_become_one_file_for_the_printer()
    {
        SealedWorld world(fullContent());
        const QByteArray first = certificateOf(world), second = certificateOf(world, "en");
        const auto merged = mergePdf({first, second, first});
        QVERIFY(merged.has_value());
        const QString path = kept(QStringLiteral("merged.pdf"), *merged);
        QCOMPARE(pagesOf(path), 2 * pagesOf(kept(QStringLiteral("first.pdf"), first)) + pagesOf(kept(QStringLiteral("second.pdf"), second)));
        const Ran check = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
        QVERIFY2(check.code == 0, qPrintable(check.out));
        QVERIFY(textOf(path).count(QStringLiteral("Astrid Exempel")) >= 3);
        QVERIFY(!run(QStringLiteral("pdfsig"), {path}).out.contains(QLatin1String("Signature is Valid.")));
        QCOMPARE(mergePdf({first, "no pdf"}).error().code, std::string("pdf_unreadable"));
    }

    void SEC_35_other_tools_find_the_seal_intact_and_a_changed_copy_broken()
    {
        SealedWorld world(fullContent());
        const QByteArray pdf = certificateOf(world);
        const QString path = kept(QStringLiteral("sealed.pdf"), pdf);
        const Ran good = run(QStringLiteral("pdfsig"), {path});
        QVERIFY2(good.out.contains(QLatin1String("Signature is Valid.")), qPrintable(good.out));
        QVERIFY2(good.out.contains(QLatin1String("Total document signed")), qPrintable(good.out));
        QVERIFY2(good.out.contains(QLatin1String("ETSI.CAdES.detached")), qPrintable(good.out));
        QVERIFY(good.out.contains(QLatin1String("Exempelkommunens server")));

        QByteArray changed = pdf;
        const qsizetype at = changed.indexOf("\"minutes\":");
        QVERIFY(at > 0);
        changed[at + 11] = changed[at + 11] == '1' ? '2' : '1';
        const Ran bad = run(QStringLiteral("pdfsig"), {kept(QStringLiteral("changed.pdf"), changed)});
        QVERIFY2(bad.out.contains(QLatin1String("Digest Mismatch")), qPrintable(bad.out));
    }

    void SEC_35_the_file_is_whole_and_carries_its_data()
    {
        SealedWorld world(fullContent());
        const QString path = kept(QStringLiteral("whole.pdf"), certificateOf(world));
        const Ran check = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
        QVERIFY2(check.code == 0 && check.out.contains(QLatin1String("No syntax or stream encoding errors")),
                 qPrintable(check.out));
        QVERIFY(!check.out.contains(QLatin1String("WARNING")));
        const Ran list = run(QStringLiteral("pdfdetach"), {QStringLiteral("-list"), path});
        for (const char* name : {"content.json", "signatures.json", "hub-keys.json"})
            QVERIFY2(list.out.contains(QLatin1String(name)), qPrintable(list.out));
        const Ran content = run(QStringLiteral("qpdf"), {QStringLiteral("--show-attachment=content.json"), path});
        QCOMPARE(content.out.toUtf8(), world.contents.content);
        const Ran info = run(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), path});
        QVERIFY(info.out.contains(QLatin1String("<pdfaid:part>3</pdfaid:part>")));
        QVERIFY(run(QStringLiteral("qpdf"), {QStringLiteral("--json"), path}).out.contains(QLatin1String("/GTS_PDFA1")));
    }

    void all_fonts_are_embedded_and_every_letter_can_be_copied()
    {
        SealedWorld world(fullContent());
        const QString path = kept(QStringLiteral("fonts.pdf"), certificateOf(world));
        const QStringList lines = run(QStringLiteral("pdffonts"), {path}).out.split(u'\n', Qt::SkipEmptyParts).sliced(2);
        QVERIFY(!lines.isEmpty());
        for (const QString& line : lines) {
            static const QRegularExpression embeddedWithLetters(QStringLiteral("yes (yes|no) +yes"));
            QVERIFY2(line.contains(embeddedWithLetters), qPrintable(line));
            QVERIFY2(line.contains(QLatin1String("OpenSans")), qPrintable(line));
        }
    }

    void the_page_shows_what_the_certificate_must_show_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("sv") << QStringList{QStringLiteral("Intyg för närvarotid för deltagare i socialfondsprojekt"),
                                           QStringLiteral("Insatser inom programområde 1 (PO 1) Kompetensförsörjning"),
                                           QStringLiteral("Medfinansieras av"),
                                           QStringLiteral("mars 2025"),
                                           QStringLiteral("Närvarotid totalt"),
                                           QStringLiteral("Redovisad tid (hela timmar)"),
                                           QStringLiteral("Månadens tid avrundas nedåt"),
                                           QStringLiteral("engångskod via sms"),
                                           QStringLiteral("Ansvarig för deltagarnärvaro"),
                                           QStringLiteral("Kontrollera: Verifiera intyg")};
        QTest::newRow("lv") << QStringList{QStringLiteral("Izziņa par sociālā fonda projektu dalībnieku apmeklējuma laiku"),
                                           QStringLiteral("2025. gada marts"), QStringLiteral("Apmeklējuma laiks kopā"),
                                           QStringLiteral("vienreizējs kods īsziņā")};
        QTest::newRow("pl") << QStringList{QStringLiteral("Zaświadczenie o czasie obecności uczestników"),
                                           QStringLiteral("marzec 2025"), QStringLiteral("Czas obecności łącznie"),
                                           QStringLiteral("kod jednorazowy SMS-em")};
        QTest::newRow("en") << QStringList{QStringLiteral("Certificate of attendance time for participants"),
                                           QStringLiteral("March 2025"), QStringLiteral("Attendance time in total"),
                                           QStringLiteral("one-time code by text message")};
    }
    void the_page_shows_what_the_certificate_must_show()
    {
        QFETCH(QStringList, words);
        const std::string language = QTest::currentDataTag();
        SealedWorld world(fullContent());
        const QString path =
            kept(QStringLiteral("shows-%1.pdf").arg(QString::fromStdString(language)), certificateOf(world, language));
        const QString text = textOf(path);
        const auto content = *certificateContent(world.contents.content);
        words << QStringLiteral("2025-03/2099-00017/0001") << QStringLiteral("2099/00017") << QStringLiteral("198501012382")
              << QStringLiteral("Kunskapslyft Exempel") << QStringLiteral("Exempelkommunen") << QStringLiteral("212000-0001")
              << QStringLiteral("Exempelvård AB") << QStringLiteral("556000-0001") << QStringLiteral("Siv Ansvarig")
              << QStringLiteral("Invented words of the declaration of Astrid Exempel.") // those that were signed
              << QStringLiteral("Invented words of the declaration of Siv Ansvarig.")
              << QStringLiteral("Astrid Exempel") << QStringLiteral("+46 ••• ••• •05") << QStringLiteral("A01 Yrkessvenska")
              << QStringLiteral("tågförsening") << certificateTexts(language).hours(content.total)
              << certificateTexts(language).hours(200) << QString::fromStdString(content.hash.substr(0, 4));
        for (const QString& word : words) QVERIFY2(text.contains(word), qPrintable(word + QStringLiteral(" not in: ") + text));
        // Letters drawn by chance: between some pairs pdftotext sees a gap wide enough for a space.
        const QString key = QString::fromStdString(world.trusted());
        QVERIFY2(QString(text).remove(u' ').contains(key), qPrintable(key + QStringLiteral(" not in: ") + text));
    }

    void before_it_is_signed_the_page_shows_the_words_that_will_be_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* l : {"sv", "lv", "pl", "en"}) QTest::newRow(l) << QString::fromLatin1(l);
    }
    void before_it_is_signed_the_page_shows_the_words_that_will_be()
    {
        QFETCH(QString, language);
        const Json json = fullContent();
        const auto content = certificateContent(cj1::write(json));
        QVERIFY(content);
        const auto pages =
            certificatePages(*content, {.mark = CertificateMark::Preliminary, .language = language.toStdString()});
        QVERIFY(pages);
        const QString shown = run(QStringLiteral("pdftotext"), {kept(QStringLiteral("unsigned-%1.pdf").arg(language), *pages),
                                                                QStringLiteral("-")}).out.simplified();
        for (const char* role : {"responsible", "participant"}) {
            const auto words = attendance::statement(role, language.toStdString(), attendance::factsOf(json));
            QVERIFY2(shown.contains(QString::fromStdString(words.text)), (words.text + " not in: " + shown.toStdString()).c_str());
        }
        // A line for the pen once the person responsible has signed, and not before (W18).
        const QString line = certificateTexts(language.toStdString()).word("label.by_hand").simplified(); // as what is read out of the PDF
        QVERIFY(!line.isEmpty() && !shown.contains(line));
        CertificateSignature siv;
        siv.role = "responsible";
        siv.name = QStringLiteral("Siv Ansvarig");
        siv.method = "otp_sms";
        siv.signedAt = *parseRfc3339("2025-04-01T12:00:00.000Z");
        const auto reported = certificatePages(
            *content, {.mark = CertificateMark::Preliminary, .language = language.toStdString(), .timeZone = "Europe/Stockholm", .signatures = {siv}});
        QVERIFY(reported);
        const QString sheet = run(QStringLiteral("pdftotext"), {kept(QStringLiteral("reported-%1.pdf").arg(language), *reported), QStringLiteral("-")}).out.simplified();
        QVERIFY2(sheet.contains(line), qPrintable(line + QStringLiteral(" not in: ") + sheet));
    }

    void words_that_are_not_those_that_were_signed_are_refused()
    {
        SealedWorld world(fullContent());
        Json other = world.signature("participant", "Astrid Exempel");
        other["statement"] = "Other words.";
        world.seal(other);
        const auto pdf = certificatePdf(orderOf(world), identityOf(world));
        QVERIFY(!pdf && pdf.error().is("certificate_signature"));
    }

    void one_page_holds_eight_activities_in_every_language_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* l : {"sv", "lv", "pl", "en"}) QTest::newRow(l) << QString::fromLatin1(l);
    }
    void one_page_holds_eight_activities_in_every_language()
    {
        QFETCH(QString, language);
        for (const int n : {1, 8}) {
            SealedWorld world(fullContent(n));
            const QString path = kept(QStringLiteral("%1-activities-%2.pdf").arg(n).arg(language),
                                      certificateOf(world, language.toStdString()));
            QCOMPARE(pagesOf(path), 1);
        }
    }

    void more_activities_take_more_pages_and_the_head_comes_again()
    {
        SealedWorld world(fullContent(30));
        const QString path = kept(QStringLiteral("30-activities.pdf"), certificateOf(world));
        const int pages = pagesOf(path);
        QVERIFY(pages >= 2);
        const QStringList texts = run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}).out.split(u'\f');
        for (int i = 0; i < pages; ++i) {
            const QString text = texts[i].simplified();
            QVERIFY(text.contains(QStringLiteral("Intyg för närvarotid")));
            QVERIFY(text.contains(QLatin1String("2025-03/2099-00017/0001")));
            QVERIFY(text.contains(QStringLiteral("Sida %1 av %2").arg(i + 1).arg(pages)));
        }
        QVERIFY(texts[1].contains(QLatin1String("Aktivitet")));
        QVERIFY(texts.join(QString()).contains(QLatin1String("A30")));
        kept(QStringLiteral("12-activities.pdf"), [] {
            SealedWorld twelve(fullContent(12));
            return certificateOf(twelve);
        }());
    }

    void long_names_and_marks_are_drawn_whole()
    {
        Json json = longNames(fullContent(8));
        json["revision"] = 2;
        SealedWorld world(json);
        const struct { CertificateMark mark; const char* file; const char* word; } rows[] = {
            {CertificateMark::Superseded, "superseded.pdf", "Ersatt"},
            {CertificateMark::Preliminary, "preliminary.pdf", "Preliminärt"}};
        for (const auto& row : rows) {
            const QString path = kept(QString::fromUtf8(row.file), certificateOf(world, "sv", row.mark));
            const QString text = textOf(path);
            QVERIFY(text.contains(QString::fromUtf8(row.word)));
            QVERIFY(text.contains(QStringLiteral("Provinge")));
            QVERIFY(text.contains(QStringLiteral("omgången")));
        }
    }

    void a_single_day_and_an_unsigned_month_have_a_certificate_too()
    {
        Json json = vectorContent();
        json["period"] = "2025-03-04";
        json["entries"].erase(1);
        json["total_minutes"] = json["reported_minutes"] = 240;
        json["project"]["programme_area"] = "other";
        const auto content = certificateContent(cj1::write(json));
        QVERIFY(content);
        const auto pages = certificatePages(*content, {.mark = CertificateMark::Preliminary, .language = "pl"});
        QVERIFY(pages);
        const QString text = textOf(kept(QStringLiteral("one-day.pdf"), *pages));
        QVERIFY(text.contains(QStringLiteral("04.03.2025")) && text.contains(QStringLiteral("Niepodpisane")));
        QVERIFY(text.contains(QStringLiteral("Wstępne")));
    }

    void a_code_typed_without_connection_is_said_so_with_the_devices_time()
    {
        SealedWorld world(fullContent());
        Json offline = world.signature("participant", "Astrid Exempel");
        offline["entry_mode"] = "offline";
        offline["method"] = "otp_sms_batch";
        offline["claimed_entry_at"] = "2025-04-05T10:15:00.000Z";
        world.seal(offline);
        const QString text = textOf(kept(QStringLiteral("offline.pdf"), certificateOf(world)));
        QVERIFY(text.contains(QStringLiteral("inmatad utan nätanslutning")));
        QVERIFY2(text.contains(QStringLiteral("2025-04-05 12:15:00 (UTC+2)")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("sänd i förväg")));
    }

    void the_code_on_paper_says_the_same_as_the_foot()
    {
        SealedWorld world(fullContent(8));
        const QString path = kept(QStringLiteral("code.pdf"), certificateOf(world));
        const QString png = path.chopped(4);
        QCOMPARE(run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("300"), QStringLiteral("-png"),
                                                  QStringLiteral("-singlefile"), path, png}).code, 0);
        const Ran read = run(QStringLiteral("zbarimg"), {QStringLiteral("--raw"), QStringLiteral("-q"), png + QStringLiteral(".png")});
        const auto content = *certificateContent(world.contents.content);
        QVERIFY2(read.out.contains(QLatin1String("sekretariat-certificate 1\n")), qPrintable(read.out));
        QVERIFY(read.out.contains(QStringLiteral("content ") + QString::fromStdString(content.hash)));
        QVERIFY(read.out.contains(QStringLiteral("key ") + QString::fromStdString(world.trusted())));
        QVERIFY(QRegularExpression(QStringLiteral("records [0-9a-f]{16},[0-9a-f]{16}\n")).match(read.out).hasMatch());
    }

    void the_same_content_gives_the_same_pages()
    {
        SealedWorld world(fullContent(3));
        const auto content = *certificateContent(world.contents.content);
        const auto archive = [&] {
            const auto pages = certificatePages(content, {.number = "1"});
            return *archivalPdf(*pages, {QStringLiteral("t"), {}, {}, "sv", world.now}, {}, "icc");
        };
        QCOMPARE(archive(), archive());
    }

    void nothing_is_stamped_onto_a_sealed_file()
    {
        SealedWorld world(fullContent());
        const auto again = sealPdf(certificateOf(world), identityOf(world), {});
        QVERIFY(!again && again.error().is("pdf_sealed"));
    }

    void content_that_would_be_shown_falsely_is_refused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        QTest::newRow("sum") << QStringLiteral("total_minutes") << QStringLiteral("466");
        QTest::newRow("more reported than attended") << QStringLiteral("reported_minutes") << QStringLiteral("480");
        QTest::newRow("rounding") << QStringLiteral("rounding") << QStringLiteral("\"up/day\"");
        QTest::newRow("period") << QStringLiteral("period") << QStringLiteral("\"2025-13\"");
        QTest::newRow("day outside") << QStringLiteral("period") << QStringLiteral("\"2025-04\"");
        QTest::newRow("no name") << QStringLiteral("participant.name") << QStringLiteral("\"\"");
        QTest::newRow("schema") << QStringLiteral("schema") << QStringLiteral("\"attendance.report.v2\"");
    }
    void content_that_would_be_shown_falsely_is_refused()
    {
        QFETCH(QString, path);
        QFETCH(QString, value);
        Json json = vectorContent();
        QVERIFY(certificateContent(cj1::write(json)));
        put(json, path.toStdString(), Json::parse(value.toStdString()));
        QVERIFY(!certificateContent(cj1::write(json)));
    }

    void the_test_vector_of_the_specification_is_read_as_it_stands()
    {
        const auto c = certificateContent(cj1::write(vectorContent()));
        QVERIFY(c);
        QCOMPARE(c->hash, std::string("8358af9c920563e39d24dc602c67d7b3fd733a0fd554f4eac9531edfdac3102e"));
        QCOMPARE(c->total, 465);
        QCOMPARE(certificateTexts("sv").hours(c->total), QStringLiteral("7,75"));
        QCOMPARE(certificateTexts("sv").hours(200), QStringLiteral("3,33"));
        QCOMPARE(certificateTexts("sv").hours(600), QStringLiteral("10"));
        QCOMPARE(c->lines.size(), std::size_t(1));
        QCOMPARE(c->to, QDate(2025, 3, 31));
    }

    void every_language_has_the_same_texts()
    {
        const auto keys = [](const char* language) {
            QFile file(QStringLiteral(SEK_SOURCE_DIR "/resources/data/certificate/%1.json").arg(QLatin1String(language)));
            if (!file.open(QIODevice::ReadOnly)) return std::set<std::string>();
            std::set<std::string> out;
            const Json flat = cj1::parse(file.readAll())->flatten();
            for (auto it = flat.begin(); it != flat.end(); ++it) out.insert(it.key());
            return out;
        };
        QVERIFY(keys("en").size() > 60);
        for (const char* language : {"lv", "pl", "sv"}) QCOMPARE(keys(language), keys("en"));
    }

    void SEC_19_names_that_turn_text_round_are_shown_as_such()
    {
        Json json = vectorContent();
        json["participant"]["name"] = "Astrid \u202Elepmexe";
        QCOMPARE(certificateContent(cj1::write(json))->participant, QStringLiteral("Astrid <U+202E>lepmexe"));
    }
};

std::unique_ptr<QObject> makeCertificateTest()
{
    return make<CertificateTest>();
}

#include "certificate_test.moc"
