// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/unit/base/tests.h"

#include <QTest>

using namespace sek;

class TextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_search_finds_without_diacritics_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("found");
        const auto row = [](const char* name, const char* text, const char* query, bool found) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(query) << found;
        };
        row("lukasz finds Łukasz", "Łukasz Wiśniowiecki", "lukasz", true);
        row("zolc finds żółć", "żółć", "zolc", true);
        row("karlis finds Kārlis", "Kārlis Ozoliņš", "karlis", true);
        row("ozolins finds Ozoliņš", "Kārlis Ozoliņš", "OZOLINS", true);
        row("asa finds Åsa", "Åsa Lindqvistdotter", "asa", true);
        row("fjallstrom finds Fjällström", "Nora Fjällström", "fjallstrom", true);
        row("with diacritics finds without", "Lukasz", "Łukasz", true);
        row("taken apart finds put together", "Åsa", "A\xCC\x8Asa", true);
        row("any order of words", "Żaneta Brzózkowa", "brzozkowa zan", true);
        row("every word must be there", "Żaneta Brzózkowa", "zaneta nowak", false);
        row("inside a word", "Upeskrasta jaunieši", "krasta", true);
        row("another letter", "Łucja", "mucja", false);
        row("sharp s", "Groß", "gross", true);
        row("an empty query finds all", "x", "  ", true);
    }
    void a_search_finds_without_diacritics()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QFETCH(bool, found);
        QCOMPARE(foldedContains(fold(text), query), found);
    }

    void SEC_50_marks_beyond_reason_are_left_out()
    {
        const QString mark(QChar(0x0316)), far = QString::fromUtf8("\xF0\x9D\x85\xA5"); // of the first and of another plane
        const QString letter = QStringLiteral("x");
        QCOMPARE(streamSafe(letter + mark.repeated(30) + letter), letter + mark.repeated(30) + letter);
        QCOMPARE(streamSafe(letter + mark.repeated(90) + letter + mark), letter + mark.repeated(30) + letter + mark);
        QCOMPARE(streamSafe(letter + far.repeated(31)), letter + far.repeated(30));
        QCOMPARE(tidy(letter + mark.repeated(100'000)).size(), 31);
        QCOMPARE(tidyLines(letter + mark.repeated(100'000)).size(), 31);
        QCOMPARE(fold(letter + (mark + QChar(0x0301)).repeated(100'000)), letter);
    }

    void every_letter_of_the_languages_folds_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<QString>("folded");
        QTest::newRow("lv") << QString::fromUtf8("ĀČĒĢĪĶĻŅŠŪŽāčēģīķļņšūž") << "acegiklnsuzacegiklnsuz";
        QTest::newRow("sv") << QString::fromUtf8("ÅÄÖåäöÉé") << "aaoaaoee";
        QTest::newRow("pl") << QString::fromUtf8("ĄĆĘŁŃÓŚŹŻąćęłńóśźż") << "acelnoszzacelnoszz";
        QTest::newRow("neighbours") << QString::fromUtf8("ØøÆæŒœĐđÐðÞþẞß") << "ooaeaeoeoeddddththssss";
        QTest::newRow("beyond the first plane") << QString::fromUtf8("𝐀😂") << QString::fromUtf8("a😂");
    }
    void every_letter_of_the_languages_folds()
    {
        QFETCH(QString, letters);
        QFETCH(QString, folded);
        QCOMPARE(fold(letters), folded);
        QCOMPARE(fold(fold(letters)), folded);
    }

    void tidy_text_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("keptLines");
        QTest::newRow("ends") << "  a b  " << "a b" << "a b";
        QTest::newRow("runs") << "a \t  b" << "a b" << "a b";
        QTest::newRow("no-break space") << QString::fromUtf8(" \xC2\xA0" "a\xC2\xA0" "b") << "a b" << "a b";
        QTest::newRow("lines") << " a \r\n  b\rc\n\n" << "a b c" << "a\nb\nc";
        QTest::newRow("NFC") << QString::fromUtf8("A\xCC\x8Asa") << QString::fromUtf8("Åsa") << QString::fromUtf8("Åsa");
        QTest::newRow("nothing but space") << " \t\n" << "" << "";
    }
    void tidy_text()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        QFETCH(QString, keptLines);
        QCOMPARE(tidy(typed), kept);
        QCOMPARE(tidy(kept), kept);
        QCOMPARE(tidyLines(typed), keptLines);
        QCOMPARE(tidyLines(keptLines), keptLines);
    }

    void length_is_counted_as_people_count()
    {
        QCOMPARE(codePoints(QString::fromUtf8("żółć")), 4);
        QCOMPARE(codePoints(QString::fromUtf8("😂a")), 2);
        QCOMPARE(codePoints(QString()), 0);
    }

    void control_characters_are_seen()
    {
        QVERIFY(hasControlCharacters(QStringLiteral("a\tb")));
        QVERIFY(hasControlCharacters(QStringLiteral("a\nb")));
        QVERIFY(!hasControlCharacters(QStringLiteral("a\nb"), true));
        QVERIFY(hasControlCharacters(QStringLiteral("a\rb"), true));
        QVERIFY(hasControlCharacters(QString(QChar(0x85))));
        QVERIFY(!hasControlCharacters(QString::fromUtf8("Łódka – żółć ’ 😂")));
    }
};

std::unique_ptr<QObject> makeTextTest()
{
    return std::make_unique<TextTest>();
}

#include "text_test.moc"
