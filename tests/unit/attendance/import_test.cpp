// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/participant_import.h"
#include "core/domain/signing/channels.h"
#include "tests/support/project_world.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>
#include <memory>

using namespace sek;
using namespace sek::attendance;
using namespace sek::test;

namespace {

const QString Header = QStringLiteral("identity_number;given_name;family_name;sms;email\n");

ImportContext context(const ProjectWorld& w)
{
    return {"SE", QDate(2025, 4, 1),
            {{w.astrid.text(), "se_personnummer", "198501012382", "Astrid", "Exempel", "+46701740605", "", true}}};
}

std::vector<std::string> idsFor(const ImportPreview& p)
{
    std::vector<std::string> out;
    for (std::size_t i = 0; i < p.rows.size() * 5; ++i) out.push_back(named<RecordId>("import" + std::to_string(i)).text());
    return out;
}

std::string codeOf(const ImportRow& row)
{
    return row.issues.empty() ? std::string() : row.issues.front().code;
}

/// A personnummer made for the test: the check digit is computed.
std::string number(int day, int serial)
{
    char nine[16];
    std::snprintf(nine, sizeof nine, "8501%02d%03d", day, serial);
    int sum = 0;
    for (int i = 0; i < 9; ++i) {
        const int d = (nine[i] - '0') * (i % 2 == 0 ? 2 : 1);
        sum += d / 10 + d % 10;
    }
    return "19" + std::string(nine) + std::to_string((10 - sum % 10) % 10);
}

} // namespace

/// W3: a list of people, read whole, judged row by row, written by nobody until a person says so.
class ImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void A_7_aKnownPersonsPhoneIsNotOverwritten()
    {
        ProjectWorld w;
        const auto p = previewImport(Header + QStringLiteral("8501012382;Astrid;Exempel;0701740609;\n"), context(w));
        QVERIFY(p);
        QVERIFY(p->rows[0].status == RowStatus::Changed);
        QCOMPARE(p->rows[0].existing, w.astrid.text());
        QCOMPARE(p->rows[0].differs, std::vector<std::string>{"sms"});
        QCOMPARE(p->importable(), std::size_t(0));
        QVERIFY(importCommands(*p, w.project.text(), "batch", "2025-03-01", idsFor(*p)).empty());
        QCOMPARE(signing::channel(w, w.astridPhone)->address(), std::string("+46701740605"));
    }

    void A_8_aListInAnotherCodePage()
    {
        ProjectWorld w;
        QString list = QStringLiteral("personnummer;förnamn;efternamn;mobilnummer;e-post\r\n");
        for (int i = 0; i < 40; ++i) {
            const QString bad = i == 3 ? QStringLiteral("850101-2383") : i == 17 ? QStringLiteral("19850230-2382") : QString();
            const QString family = i == 30 ? QString() : QStringLiteral("Öberg");
            list += (bad.isEmpty() ? QString::fromStdString(number(1 + i % 28, 100 + i)) : bad) + QStringLiteral(";Åsa;") + family +
                    QStringLiteral(";;\r\n");
        }
        const QByteArray bytes = list.toLatin1();
        QVERIFY(!isUtf8(bytes));
        QVERIFY(!decodeImport(bytes, "UTF-8"));
        const auto decoded = decodeImport(bytes, "windows-1252");
        QVERIFY(decoded);
        const auto p = previewImport(*decoded, context(w));
        QVERIFY(p);
        QCOMPARE(p->rows.size(), std::size_t(40));
        QCOMPARE(p->importable(), std::size_t(37));
        QCOMPARE(p->count(RowStatus::Error), std::size_t(3));
        QCOMPARE(p->rows[3].issues.front().column, std::string("identity_number"));
        QCOMPARE(text(p->rows[3].issues.front().params, "reason"), std::string("check"));
        QCOMPARE(text(p->rows[17].issues.front().params, "reason"), std::string("date"));
        QCOMPARE(p->rows[30].issues.front().column, std::string("family_name"));
        QCOMPARE(p->rows[3].line, 5);
        QCOMPARE(w.all(kind::Participant).size(), std::size_t(2)); // nothing before somebody says so
        int done = 0;
        for (const auto& [name, args] : importCommands(*p, w.project.text(), named<RecordId>("batch").text(), "2025-03-01", idsFor(*p)))
            done += w.act(w.siv, name, args).empty() ? 1 : 0;
        QCOMPARE(done, 37);
        QCOMPARE(w.all(kind::Participant).size(), std::size_t(39));
        QCOMPARE(badRowsFile(*p).count("\r\n"), 4);
    }

    void codePages_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("1252") << "windows-1252" << QByteArray("\xC5sa") << QStringLiteral("Åsa");
        QTest::newRow("1250") << "windows-1250" << QByteArray("\xA3ucja") << QStringLiteral("Łucja");
        QTest::newRow("1257") << "windows-1257" << QByteArray("\xC7rika") << QStringLiteral("Ērika");
        QTest::newRow("UTF-8 with BOM") << "UTF-8" << QByteArray("\xEF\xBB\xBF\xC5\x81ucja") << QStringLiteral("Łucja");
    }
    void codePages()
    {
        QFETCH(QString, page);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const auto decoded = decodeImport(bytes, page.toStdString());
        QVERIFY(decoded);
        QCOMPARE(*decoded, word);
        QVERIFY(!decodeImport(bytes, "ISO-2022-JP")); // only what was offered
    }

    void A_9_aNumberDamagedByASpreadsheet()
    {
        ProjectWorld w;
        const auto p = previewImport(Header + QStringLiteral("1,98501E+11;Astrid;Exempel;;\n198501012390;B;E;4.67017E+10;\n"), context(w));
        QVERIFY(p);
        QCOMPARE(codeOf(p->rows[0]), std::string("ERR_SPREADSHEET"));
        QCOMPARE(p->rows[0].issues.front().column, std::string("identity_number"));
        QCOMPARE(codeOf(p->rows[1]), std::string("ERR_SPREADSHEET"));
        QCOMPARE(p->rows[1].issues.front().column, std::string("sms"));
    }

    void A_10_aFormulaIsText()
    {
        ProjectWorld w;
        const auto p = previewImport(Header + QStringLiteral("%1;\"=HYPERLINK(\"\"x\"\")\";Exempel;;\n").arg(QString::fromStdString(number(5, 200))), context(w));
        QVERIFY(p);
        QVERIFY(p->rows[0].status == RowStatus::New);
        const auto commands = importCommands(*p, w.project.text(), "b", "2025-03-01", idsFor(*p));
        QCOMPARE(commands.size(), std::size_t(1));
        QCOMPARE(w.act(w.siv, commands[0].first, commands[0].second), std::string());
        QCOMPARE(text(at(commands[0].second, "person"), "given_name"), std::string("=HYPERLINK(\"x\")"));
        QCOMPARE(csvCell(QStringLiteral("=HYPERLINK(\"x\")")), QStringLiteral("\"'=HYPERLINK(\"\"x\"\")\""));
    }

    void SEC_19_cellsThatBeginAFormula_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        for (const char* c : {"=1", "+46", "-1", "@SUM", "\tx"})
            QTest::addRow("SEC-19 %s", c) << QString::fromLatin1(c) << QLatin1Char('\'') + QString::fromLatin1(c);
        QTest::newRow("SEC-19 carriage return") << "\r=1" << "\"'\r=1\"";
        QTest::newRow("SEC-19 plain") << "Åsa" << "Åsa";
        QTest::newRow("SEC-19 separator") << "a;b" << "\"a;b\"";
        QTest::newRow("SEC-19 empty") << "" << "";
    }
    void SEC_19_cellsThatBeginAFormula()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        QCOMPARE(csvCell(text), cell);
    }

    void whatAListMayNotBe_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << "" << "import_empty";
        QTest::newRow("only a header") << Header << "import_empty";
        QTest::newRow("no header") << "198501012382;Astrid;Exempel\n" << "import_columns";
        QTest::newRow("a column twice") << "identity_number;personnummer;given_name;family_name\n1;2;3;4\n" << "import_columns";
        QString many = Header;
        for (int i = 0; i < 5001; ++i) many += QStringLiteral("x;y;z;;\n");
        QTest::newRow("5,001 rows") << many << "import_rows";
        QTest::newRow("5,000 rows") << many.chopped(8) << "";
    }
    void whatAListMayNotBe()
    {
        QFETCH(QString, list);
        QFETCH(QString, code);
        const ProjectWorld w;
        const auto p = previewImport(list, context(w));
        QCOMPARE(p ? QString() : QString::fromStdString(p.error().code), code);
    }

    void bytesThatAreNoListAreRefused()
    {
        QCOMPARE(decodeImport(QByteArray("PK\x03\x04\0\0", 6), "UTF-8").error().code, std::string("import_not_text"));
        QCOMPARE(decodeImport(QByteArray(MaxImportBytes + 1, 'a'), "UTF-8").error().code, std::string("import_size"));
    }

    void hostileCellsAreNamed()
    {
        ProjectWorld w;
        const QString list = Header + QString::fromStdString(number(6, 300)) + QStringLiteral(";As\u0007trid;Exempel;;\n") +
                             QString::fromStdString(number(6, 301)) + QStringLiteral(";\"two\nlines\";Exempel;;\n") +
                             QString::fromStdString(number(6, 302)) + QStringLiteral(";") + QString(101, u'x') + QStringLiteral(";Exempel;;\n") +
                             QString::fromStdString(number(6, 303)) + QStringLiteral(";A;E;;a@example.org\u2028Bcc: x@example.org\n") +
                             QString::fromStdString(number(6, 304)) + QStringLiteral(";A;E;;\n") +
                             QString::fromStdString(number(6, 304)) + QStringLiteral(";A;E;;\n");
        const auto p = previewImport(list, context(w));
        QVERIFY(p);
        QCOMPARE(codeOf(p->rows[0]), std::string("ERR_CONTROL_CHARACTER"));
        QCOMPARE(codeOf(p->rows[1]), std::string("ERR_CONTROL_CHARACTER"));
        QCOMPARE(codeOf(p->rows[2]), std::string("ERR_TOO_LONG"));
        QVERIFY(p->rows[3].status == RowStatus::Error);
        QVERIFY(p->rows[4].status == RowStatus::New);
        QCOMPARE(codeOf(p->rows[5]), std::string("ERR_DUPLICATE_ROW"));
        QCOMPARE(integer(p->rows[5].issues.front().params, "line"), p->rows[4].line);
    }

    void separatorsAndTheClipboard()
    {
        ProjectWorld w;
        const QString id = QString::fromStdString(number(7, 400));
        for (const QChar c : {QChar(u';'), QChar(u','), QChar(u'\t')}) {
            const QString list = QStringList{QStringLiteral("pesel"), QStringLiteral("imię"), QStringLiteral("nazwisko"), QStringLiteral("?")}.join(c) +
                                 QStringLiteral("\r\n") + QStringList{id, QStringLiteral("Łucja"), QStringLiteral("Test"), QStringLiteral("x")}.join(c);
            const auto p = previewImport(list, context(w));
            QVERIFY(p);
            QCOMPARE(p->separator, c.toLatin1());
            QVERIFY(p->rows.size() == 1 && p->rows[0].status == RowStatus::New);
            QCOMPARE(p->unknownColumns, std::vector<std::string>{"?"});
        }
    }

    void everyListIsReadOrRefused()
    {
        const ProjectWorld w;
        QVERIFY(rc::check("any text", [&](const std::string& raw) {
            const QString text = Header + QString::fromUtf8(QByteArray::fromStdString(raw));
            const auto p = previewImport(text, context(w));
            if (!p) return;
            RC_ASSERT(p->rows.size() <= MaxImportRows);
            for (const ImportRow& row : p->rows) {
                RC_ASSERT((row.status == RowStatus::Error) == std::ranges::any_of(row.issues, [](const CellIssue& i) { return !i.code.starts_with("WARN_"); }));
                for (const auto& [column, value] : row.cells) RC_ASSERT(cj1::check(Json{{"v", value}}).has_value());
            }
        }));
    }
};

std::unique_ptr<QObject> makeImportTest()
{
    return std::make_unique<ImportTest>();
}

#include "import_test.moc"
