// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/schema.h"
#include "tests/unit/record/tests.h"

#include <QTest>

using namespace sek;

namespace {

bool ownPhone(const Json& b)
{
    return at(b, "use_shared") != Json(true);
}
Json upper(const Json& tidied)
{
    return QString::fromStdString(tidied.get<std::string>()).toUpper().toStdString();
}

Schema schema()
{
    Schema s;
    s.kind = "thing";
    s.fields = {
        {.path = "name", .maxLength = 5, .mandatory = true},
        {.path = "notes", .type = FieldType::Lines, .maxLength = 20},
        {.path = "code", .keptForm = upper},
        {.path = "count", .type = FieldType::Integer},
        {.path = "good", .type = FieldType::Flag},
        {.path = "day", .type = FieldType::Date},
        {.path = "at", .type = FieldType::Instant},
        {.path = "who", .type = FieldType::Uuid},
        {.path = "kind", .type = FieldType::Choice, .choices = {"a", "b"}},
        {.path = "use_shared", .type = FieldType::Flag},
        {.path = "phone", .mandatory = true, .activeIf = ownPhone},
        {.path = "place.city", .unit = "place"},
        {.path = "place.street", .unit = "place"},
    };
    return s;
}

} // namespace

/// One table carries type, length, condition and kept form of every field (SEC-51).
class SchemaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void SEC_51_values_are_checked_by_the_table_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* field, const char* value, const char* code) {
            QTest::addRow("SEC-51 %s = %s", field, value)
                << QString::fromLatin1(field) << QByteArray(value) << QString::fromLatin1(code);
        };
        row("name", "\"Anna\"", "");
        row("name", "\"\xC5\xBB\xC3\xB3\xC5\x82\xC4\x87\xC4\x87\"", ""); // five letters, ten bytes
        row("name", "\"Joanna\"", "ERR_TOO_LONG");
        row("name", "\"\"", "ERR_REQUIRED");
        row("name", "\"   \"", "ERR_REQUIRED");
        row("name", "5", "ERR_TYPE");
        row("name", "[]", "ERR_REQUIRED");
        row("name", "[\"x\"]", "ERR_TYPE");
        row("name", "\"a\\nb\"", "ERR_CONTROL_CHARACTER");
        row("notes", "\"a\\nb\"", "");
        row("notes", "\"  \"", "");
        row("count", "0", "");
        row("count", "\"0\"", "ERR_TYPE");
        row("count", "true", "ERR_TYPE");
        row("good", "false", "");
        row("good", "0", "ERR_TYPE");
        row("day", "\"2024-02-29\"", "");
        row("day", "\"2023-02-29\"", "ERR_DATE_FORMAT");
        row("at", "\"2024-02-29T00:00:00Z\"", "");
        row("at", "\"yesterday\"", "ERR_TYPE");
        row("who", "\"017f22e2-79b0-7cc3-98c4-dc0c0c07398f\"", "");
        row("who", "\"017F22E2-79B0-7CC3-98C4-DC0C0C07398F\"", "ERR_TYPE");
        row("kind", "\"a\"", "");
        row("kind", "\"c\"", "ERR_CHOICE");
    }
    void SEC_51_values_are_checked_by_the_table()
    {
        QFETCH(QString, field);
        QFETCH(QByteArray, value);
        QFETCH(QString, code);
        const Schema s = schema();
        const Json v = *cj1::parse(value);
        const Json body = {{field.toStdString(), v}};
        const auto found = checkField(*s.field(field.toStdString()), v, {body, QDate(2024, 6, 1)});
        QCOMPARE(found.empty() ? QString() : QString::fromStdString(found.front().code), code);
        if (!found.empty()) QCOMPARE(QString::fromStdString(found.front().path), field);
    }

    void what_is_not_in_use_is_neither_asked_for_nor_kept()
    {
        const Schema s = schema();
        Json body = {{"name", "Anna"}};
        const auto missing = checkBody(s, {body, QDate(2024, 6, 1)});
        QCOMPARE(missing.size(), std::size_t(1));
        QCOMPARE(missing.front().path, std::string("phone"));
        body["use_shared"] = true;
        body["phone"] = "x";
        QVERIFY(checkBody(s, {body, QDate(2024, 6, 1)}).empty());
        QVERIFY(withoutInactive(s, body) == (Json{{"name", "Anna"}, {"use_shared", true}}));
        body["use_shared"] = false;
        QVERIFY(withoutInactive(s, body) == body);
    }

    void typed_values_get_their_kept_form()
    {
        const Schema s = schema();
        const Json body = {{"name", "  A\xCC\x8Asa  "}, {"notes", " a \r\n b "}, {"code", " ab  c"}, {"count", 3},
                           {"place", {{"city", "  "}, {"street", "x"}}}, {"unknown", "  stays  "}};
        const Json kept = normalisedBody(s, body);
        QVERIFY(kept == (Json{{"name", "Åsa"}, {"notes", "a\nb"}, {"code", "AB C"}, {"count", 3},
                              {"place", {{"street", "x"}}}, {"unknown", "  stays  "}}));
        QVERIFY(normalisedBody(s, kept) == kept);
    }

    void units_are_listed_once_in_table_order()
    {
        const Schema s = schema();
        QCOMPARE(s.units().back(), std::string("place"));
        QCOMPARE(s.units().size(), s.fields.size() - 1);
        QCOMPARE(s.unit("place").size(), std::size_t(2));
        QVERIFY(s.unit("place.city").empty());
        QVERIFY(!s.field("place"));
    }
};

std::unique_ptr<QObject> makeSchemaTest()
{
    return std::make_unique<SchemaTest>();
}

#include "schema_test.moc"
