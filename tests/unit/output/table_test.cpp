// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/visible_text.h"
#include "core/output/csv.h"
#include "core/output/xlsx.h"
#include "tests/support/cases.h"
#include "tests/unit/output/tests.h"

#include <QTest>
#include <QXmlStreamReader>
#include <csv.h>
#include <rapidcheck.h>
#include <zip.h>

#include <memory>
#include <random>

using namespace sek;
using namespace sek::test;

namespace {

using Rows = std::vector<QStringList>;

/// Reads as another program would.
Rows parsed(const QByteArray& bytes)
{
    struct State
    {
        Rows rows{{}};
    } state;
    csv_parser parser;
    csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL);
    csv_set_delim(&parser, ';');
    csv_set_space_func(&parser, [](unsigned char) { return 0; });
    const QByteArray body = bytes.sliced(3);
    const auto cell = [](void* s, std::size_t n, void* to) {
        static_cast<State*>(to)->rows.back() << QString::fromUtf8(static_cast<const char*>(s), static_cast<qsizetype>(n));
    };
    const auto row = [](int, void* to) { static_cast<State*>(to)->rows.emplace_back(); };
    csv_parse(&parser, body.constData(), static_cast<std::size_t>(body.size()), cell, row, &state);
    csv_fini(&parser, cell, row, &state);
    csv_free(&parser);
    state.rows.pop_back();
    return state.rows;
}

QByteArray member(const QByteArray& archive, const char* name)
{
    zip_source_t* source = zip_source_buffer_create(archive.constData(), static_cast<zip_uint64_t>(archive.size()), 0, nullptr);
    zip_t* zip = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    zip_stat_t stat;
    if (!zip || zip_stat(zip, name, 0, &stat) != 0) return {};
    QByteArray out(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    zip_file_t* file = zip_fopen(zip, name, 0);
    zip_fread(file, out.data(), stat.size);
    zip_fclose(file);
    zip_discard(zip);
    return out;
}

bool starts(const QString& s)
{
    return !s.isEmpty() && QStringLiteral("=+-@\t\r").contains(s[0]);
}

rc::Gen<Cell> anyCell()
{
    const auto text = rc::gen::map(
        rc::gen::container<std::vector<char16_t>>(rc::gen::oneOf(
            rc::gen::element<char16_t>(u'=', u'+', u'-', u'@', u'\t', u'\r', u'\n', u' ', u';', u'"', u'\'', u'\u202E', u'\uFF1D'),
            rc::gen::inRange<char16_t>(1, 0xD7FF))),
        [](const std::vector<char16_t>& v) { return Cell(QString(reinterpret_cast<const QChar*>(v.data()), qsizetype(v.size()))); });
    return rc::gen::oneOf(text, text, rc::gen::map(rc::gen::arbitrary<std::int64_t>(), [](std::int64_t n) { return Cell(n); }),
                          rc::gen::map(rc::gen::inRange<std::int64_t>(-100'000, 100'000),
                                       [](std::int64_t n) { return Cell(Decimal{n, 2}); }),
                          rc::gen::just(Cell(QDate(2025, 3, 4))), rc::gen::just(Cell()));
}

ExportTable anyTable()
{
    ExportTable table{QStringLiteral("t"), {QStringLiteral("a"), QStringLiteral("=b")}, {}};
    for (const auto& row : *rc::gen::container<std::vector<std::pair<Cell, Cell>>>(rc::gen::pair(anyCell(), anyCell())))
        table.rows.push_back({row.first, row.second});
    return table;
}

} // namespace

/// Tables for other programs: what is in a cell stays a value (SEC-19).
class TableTest : public QObject
{
    Q_OBJECT

    /// a name =HYPERLINK("x").
    void formulaName()
    {
        const QString name = QStringLiteral("=HYPERLINK(\"x\")");
        const ExportTable table{QStringLiteral("Deltagare"), {QStringLiteral("Namn")}, {{Cell(name)}}};
        QCOMPARE(csvBytes(table), QByteArray("\xEF\xBB\xBFNamn\r\n\"'=HYPERLINK(\"\"x\"\")\"\r\n"));
        QCOMPARE(clipboardText(table), QStringLiteral("'=HYPERLINK(\"x\")\n"));
        const auto xlsx = xlsxBytes(table);
        QVERIFY(xlsx);
        const QByteArray sheet = member(*xlsx, "xl/worksheets/sheet1.xml");
        QVERIFY2(sheet.contains("<c r=\"A2\" t=\"s\">"), sheet.constData());
        QVERIFY(!sheet.contains("<f>") && !sheet.contains("hyperlink"));
        QVERIFY(member(*xlsx, "xl/sharedStrings.xml").contains("=HYPERLINK"));
    }

    static constexpr Case<TableTest> Cases[] = {
        {"A-10 a name that is a formula is text in CSV and XLSX", &TableTest::formulaName},
    };

private Q_SLOTS:
    void acceptance_data() { listCases<TableTest>(Cases); }
    void acceptance() { runCase(*this, std::span<const Case<TableTest>>(Cases)); }

    void SEC_19_no_cell_of_an_export_begins_a_formula()
    {
        QVERIFY(rc::check("csv and clipboard", [] {
            const ExportTable table = anyTable();
            const Rows rows = parsed(csvBytes(table));
            RC_ASSERT(rows.size() == table.rows.size() + 1);
            for (const QStringList& row : rows) {
                RC_ASSERT(row.size() == 2);
                for (const QString& cell : row) RC_ASSERT(!starts(cell) && !starts(cell.trimmed()));
            }
            const QStringList lines = clipboardText(table).split(u'\n');
            RC_ASSERT(lines.size() == qsizetype(table.rows.size()) + 1);
            for (const QString& line : lines)
                for (const QString& cell : line.split(u'\t')) RC_ASSERT(!starts(cell));
        }));
    }

    void SEC_19_no_cell_of_a_workbook_is_a_formula()
    {
        // One large sheet: each workbook costs a dozen temporary files.
        std::mt19937 engine(20261128);
        const QString starters = QStringLiteral("=+-@\t\r\n '{\"<&\u202E\uFF1D\u0001");
        ExportTable table{QStringLiteral("=t"), {QStringLiteral("=a"), QStringLiteral("@b")}, {}};
        for (int i = 0; i < 2000; ++i) {
            QString text;
            for (unsigned n = engine() % 12; n > 0; --n)
                text += engine() % 2 == 0 ? starters[qsizetype(engine() % unsigned(starters.size()))]
                                          : QChar(char16_t(1 + engine() % 0xD7FE));
            table.rows.push_back({Cell(text), Cell(Decimal{int(engine() % 2000) - 1000, 2})});
        }
        const auto xlsx = xlsxBytes(table);
        QVERIFY(xlsx);
        QXmlStreamReader xml(member(*xlsx, "xl/worksheets/sheet1.xml"));
        int cells = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) continue;
            QVERIFY(xml.name() != QLatin1String("f") && xml.name() != QLatin1String("hyperlink"));
            if (xml.name() == QLatin1String("c")) ++cells;
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(cells > 3500);
        QXmlStreamReader strings(member(*xlsx, "xl/sharedStrings.xml"));
        while (!strings.atEnd()) strings.readNext();
        QVERIFY2(!strings.hasError(), qPrintable(strings.errorString()));
    }

    void cells_read_back_as_they_were_written()
    {
        const ExportTable table{QStringLiteral("t"),
                                {QStringLiteral("Namn"), QStringLiteral("Tim")},
                                {{Cell(QStringLiteral("Exempel; \"Astrid\"\nB")), Cell(Decimal{775, 2})},
                                 {Cell(QStringLiteral("Żółć ")), Cell(Decimal{-5, 2})},
                                 {Cell(QDate(2025, 3, 4)), Cell(std::int64_t(7))}}};
        QCOMPARE(parsed(csvBytes(table)), (Rows{{QStringLiteral("Namn"), QStringLiteral("Tim")},
                                                {QStringLiteral("Exempel; \"Astrid\"\nB"), QStringLiteral("7,75")},
                                                {QStringLiteral("Żółć "), QStringLiteral("'-0,05")},
                                                {QStringLiteral("2025-03-04"), QStringLiteral("7")}}));
        QVERIFY(csvBytes(table).contains("\r\n"));
        QCOMPARE(clipboardText(table).split(u'\n').constFirst(), QStringLiteral("Exempel; \"Astrid\" B\t7,75"));
        QCOMPARE(Decimal::hours(465), (Decimal{775, 2}));
        QCOMPARE(Decimal::hours(200), (Decimal{333, 2}));
    }

    void an_identity_number_is_text_in_a_workbook()
    {
        const auto xlsx = xlsxBytes({QStringLiteral("Mars [2025]"), {}, {{Cell(QStringLiteral("198501012382")), Cell(Decimal{775, 2})}}});
        const QByteArray sheet = member(*xlsx, "xl/worksheets/sheet1.xml");
        QVERIFY2(sheet.contains("<c r=\"A1\" t=\"s\">"), sheet.constData());
        QVERIFY2(sheet.contains("<v>7.75</v>"), sheet.constData());
        QVERIFY(member(*xlsx, "xl/sharedStrings.xml").contains("198501012382"));
    }

    void SEC_19_what_cannot_be_seen_is_written_out_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("turned round") << QStringLiteral("a\u202Eb") << QStringLiteral("a<U+202E>b");
        QTest::newRow("zero width") << QStringLiteral("a\u200Bb") << QStringLiteral("a<U+200B>b");
        QTest::newRow("filler") << QStringLiteral("\u3164") << QStringLiteral("<U+3164>");
        QTest::newRow("tag") << QString::fromUcs4(U"\U000E0041", 1) << QStringLiteral("<U+E0041>");
        QTest::newRow("bell") << QStringLiteral("\a") << QStringLiteral("<U+0007>");
        QTest::newRow("letters stay") << QStringLiteral("Ł ķ å é") << QStringLiteral("Ł ķ å é");
    }
    void SEC_19_what_cannot_be_seen_is_written_out()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(visible(text), shown);
        QCOMPARE(plainText(Cell(text)), shown);
    }
};

std::unique_ptr<QObject> makeTableTest()
{
    return make<TableTest>();
}

#include "table_test.moc"
