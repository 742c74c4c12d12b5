// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/base/json_look.h"
#include "tests/unit/base/tests.h"

#include <QTest>

using namespace sek;

namespace {

std::string codeOf(const QByteArray& text)
{
    const auto v = cj1::parse(text);
    return v ? "accepted" : v.error().code;
}

/// Whether looking at the text comes to the same as reading it: the same refusal, or an object.
bool looksAsItReads(const QByteArray& text)
{
    const auto value = cj1::parse(text);
    const auto look = cj1::lookAtObject({text.constData(), static_cast<std::size_t>(text.size())});
    if (value) return look.has_value() == value->is_object() && (look || look.error().is("json_type"));
    return !look && (look.error().code == value.error().code || look.error().is("json_type"));
}

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

} // namespace

/// CJ-1, the one form of JSON (SEC-32, SEC-50): what is written, what is let in, what is refused.
class JsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writes_data()
    {
        QTest::addColumn<QByteArray>("read");
        QTest::addColumn<QByteArray>("written");
        // RFC 8785 §3.2.2 as far as CJ-1 admits it: floats, null and U+000F are left out.
        QTest::newRow("SEC-32 RFC 8785 3.2.2 string")
            << QByteArray("{\"string\":\"\\u20ac$\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\"}")
            << QByteArray("{\"string\":\"\xE2\x82\xAC$\\nA'B\\\"\\\\\\\\\\\"/\"}");
        QTest::newRow("SEC-32 RFC 8785 3.2.2 literals")
            << QByteArray("{ \"literals\" : [ true , false ] }") << QByteArray("{\"literals\":[true,false]}");
        QTest::newRow("SEC-32 RFC 8785 3.2.3 order of keys")
            << QByteArray("{\"peach\":\"This sorting order\",\"a\":{\"f\":{\"f\":\"hi\",\"a\":5},\"_\":2},\"1\":1,\"10\":{}}")
            << QByteArray("{\"1\":1,\"10\":{},\"a\":{\"_\":2,\"f\":{\"a\":5,\"f\":\"hi\"}},\"peach\":\"This sorting order\"}");
        QTest::newRow("SEC-32 RFC 8785 arrays keep their order")
            << QByteArray("[56,{\"d\":true,\"10\":1,\"1\":[]}]") << QByteArray("[56,{\"1\":[],\"10\":1,\"d\":true}]");
        QTest::newRow("SEC-32 RFC 8785 appendix B largest safe integers")
            << QByteArray("[9007199254740991,-9007199254740991,0]")
            << QByteArray("[9007199254740991,-9007199254740991,0]");
        QTest::newRow("SEC-32 beyond the first plane")
            << QByteArray("[\"\\ud83d\\ude02\"]") << QByteArray("[\"\xF0\x9F\x98\x82\"]");
        QTest::newRow("SEC-32 quotation mark and backslash are all that is escaped beside line feed")
            << QByteArray("[\"\\u002f\\u003c<>&'\\u2028\"]") << QByteArray("[\"/<<>&'\xE2\x80\xA8\"]");
        QTest::newRow("SEC-32 30 marks on one letter")
            << "[\"a" + QByteArray("\xCC\x96").repeated(30) + "\"]" << "[\"a" + QByteArray("\xCC\x96").repeated(30) + "\"]";
        QTest::newRow("SEC-32 a text alone") << QByteArray("\"x\"") << QByteArray("\"x\"");
    }
    void writes()
    {
        QFETCH(QByteArray, read);
        QFETCH(QByteArray, written);
        const auto value = cj1::parse(read);
        QVERIFY2(value, value ? "" : value.error().code.c_str());
        QCOMPARE(cj1::write(*value), written);
        QVERIFY(cj1::parseCanonical(written));
        QCOMPARE(cj1::parseCanonical(read).has_value(), read == written);
        for (const QByteArray& text : {read, written, "{\"a\":" + read + '}', "{\"b\":1,\"a\":" + read + '}'}) QVERIFY(looksAsItReads(text));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, QByteArray text, const char* code) {
            QTest::newRow(name) << text << QString::fromLatin1(code);
        };
        row("SEC-50 nothing", "", "json_syntax");
        row("SEC-50 only white space", "  \n", "json_syntax");
        row("SEC-50 duplicate key", "{\"a\":1,\"a\":1}", "json_duplicate_key");
        row("SEC-50 duplicate key, one escaped", "{\"a\":1,\"\\u0061\":2}", "json_duplicate_key");
        row("SEC-50 duplicate key deep inside", "[{\"x\":{\"a\":1,\"b\":2,\"a\":3}}]", "json_duplicate_key");
        row("SEC-32 float", "[1.5]", "json_float");
        row("SEC-32 float with a whole value", "[1.0]", "json_float");
        row("SEC-32 exponent", "[1e3]", "json_float");
        row("SEC-32 RFC 8785 3.2.2 numbers", "[333333333.33333329,1E30,4.50,2e-3]", "json_float");
        row("SEC-32 minus zero changes on writing", "[-0]", "json_integer");
        row("SEC-32 minus zero alone", "-0", "json_integer");
        row("SEC-32 minus zero as a float", "[-0.0]", "json_float");
        row("SEC-32 2^53", "[9007199254740992]", "json_integer");
        row("SEC-32 -2^53", "[-9007199254740992]", "json_integer");
        row("SEC-32 2^63", "[9223372036854775808]", "json_integer");
        row("SEC-32 2^64 does not fit any integer", "[18446744073709551616]", "json_float");
        row("SEC-32 below -2^63", "[-9223372036854775809]", "json_float");
        row("SEC-32 number too large for a double", "[1e400]", "json_syntax");
        row("SEC-50 leading zero", "[01]", "json_syntax");
        row("SEC-50 plus sign", "[+1]", "json_syntax");
        row("SEC-50 hexadecimal", "[0x10]", "json_syntax");
        row("SEC-50 NaN", "[NaN]", "json_syntax");
        row("SEC-32 null", "{\"a\":null}", "json_null");
        row("SEC-50 lone high surrogate", "[\"\\ud800\"]", "json_syntax");
        row("SEC-50 lone low surrogate", "[\"\\udc00\"]", "json_syntax");
        row("SEC-50 surrogates the wrong way round", "[\"\\ude02\\ud83d\"]", "json_syntax");
        row("SEC-50 high surrogate before a letter", "[\"\\ud83dx\"]", "json_syntax");
        row("SEC-50 surrogate as UTF-8", "[\"\xED\xA0\x80\"]", "json_syntax");
        row("SEC-50 overlong UTF-8", "[\"\xC0\xAF\"]", "json_syntax");
        row("SEC-50 cut UTF-8", "[\"\xC5\"]", "json_syntax");
        row("SEC-50 Latin-1", "[\"\xE5sa\"]", "json_syntax");
        row("SEC-50 beyond U+10FFFF", "[\"\xF4\x90\x80\x80\"]", "json_syntax");
        row("SEC-50 byte order mark", "\xEF\xBB\xBF{}", "json_syntax");
        row("SEC-50 UTF-16", QByteArray("{\0}\0", 4), "json_syntax");
        row("SEC-50 NUL after the value", QByteArray("{}\0", 3), "json_syntax");
        row("SEC-50 text behind a NUL", QByteArray("{}\0garbage", 10), "json_syntax");
        row("SEC-50 NUL inside a string", QByteArray("[\"a\0b\"]", 7), "json_syntax");
        row("SEC-32 escaped NUL", "[\"a\\u0000b\"]", "json_string");
        row("SEC-32 carriage return", "[\"a\\rb\"]", "json_string");
        row("SEC-32 tabulator", "[\"a\\tb\"]", "json_string");
        row("SEC-32 RFC 8785 3.2.2 U+000F", "[\"\\u000F\"]", "json_string");
        row("SEC-32 delete", "[\"\x7F\"]", "json_string");
        row("SEC-32 C1 control", "[\"\xC2\x85\"]", "json_string");
        row("SEC-50 raw line feed in a string", "[\"a\nb\"]", "json_syntax");
        row("SEC-32 not NFC: a and ring", "[\"A\xCC\x8Asa\"]", "json_string");
        row("SEC-32 not NFC: Kelvin sign", "[\"\xE2\x84\xAA\"]", "json_string");
        row("SEC-32 not NFC behind a byte order mark", "[\"\xEF\xBB\xBFz\xCC\x87\"]", "json_string");
        row("SEC-32 SEC-50 31 marks on one letter", "[\"a" + QByteArray("\xCC\x96").repeated(31) + "\"]", "json_string");
        row("SEC-32 SEC-50 a string of marks that takes minutes to put in order",
            "[\"a" + QByteArray("\xCC\x81\xCC\x96").repeated(60'000) + "\"]", "json_string");
        row("SEC-32 upper-case key", "{\"A\":1}", "json_key");
        row("SEC-32 empty key", "{\"\":1}", "json_key");
        row("SEC-32 key with a dot", "{\"a.b\":1}", "json_key");
        row("SEC-32 key with a Polish letter", "{\"\xC5\x82\":1}", "json_key");
        row("SEC-32 RFC 8785 3.2.3 key", "{\"\\u20ac\":1}", "json_key");
        row("SEC-32 key of 65 characters", "{\"" + QByteArray(65, 'a') + "\":1}", "json_key");
        row("SEC-50 depth 17", nested(17), "json_depth");
        row("SEC-50 depth 17 of objects", QByteArray("{\"a\":").repeated(17) + "1" + QByteArray("}").repeated(17),
            "json_depth");
        row("SEC-50 depth 100,000", QByteArray(100'000, '['), "json_depth");
        row("SEC-50 256 KiB and a byte", "\"" + QByteArray(256 * 1024 - 1, 'a') + "\"", "json_size");
        row("SEC-50 trailing garbage", "{}x", "json_syntax");
        row("SEC-50 second value", "{}{}", "json_syntax");
        row("SEC-50 trailing comma", "[1,]", "json_syntax");
        row("SEC-50 trailing comma in an object", "{\"a\":1,}", "json_syntax");
        row("SEC-50 comment", "[1]//x", "json_syntax");
        row("SEC-50 comment inside", "[/*x*/1]", "json_syntax");
        row("SEC-50 single quotes", "{'a':1}", "json_syntax");
        row("SEC-50 form feed between tokens", "[1,\f2]", "json_syntax");
        row("SEC-50 cut", "{\"a\":[1", "json_syntax");
        row("SEC-50 unknown escape", "[\"\\x41\"]", "json_syntax");
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        QCOMPARE(QString::fromStdString(codeOf(text)), code);
        QVERIFY(!cj1::parseCanonical(text));
        QVERIFY(looksAsItReads(text));
        QVERIFY(looksAsItReads("{\"a\":" + text + '}'));
        QVERIFY(looksAsItReads("{\"b\":[1],\"a\":" + text + '}'));
    }

    void admits_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("SEC-50 depth 16") << nested(16);
        QTest::newRow("SEC-50 256 KiB exactly") << QByteArray("\"" + QByteArray(256 * 1024 - 2, 'a') + "\"");
        QTest::newRow("SEC-32 key of 64 characters") << QByteArray("{\"" + QByteArray(64, 'a') + "\":1}");
        QTest::newRow("SEC-32 line feed") << QByteArray("[\"a\\nb\"]");
        QTest::newRow("SEC-32 Latvian, Swedish and Polish letters")
            << QByteArray("[\"\xC4\x81\xC4\x8D\xC4\x93\xC4\xA3\xC4\xAB\xC4\xB7\xC4\xBC\xC5\x86\xC5\xA1\xC5\xAB\xC5\xBE "
                          "\xC3\xA5\xC3\xA4\xC3\xB6 \xC4\x85\xC4\x87\xC4\x99\xC5\x82\xC5\x84\xC3\xB3\xC5\x9B\xC5\xBA\xC5\xBC\"]");
    }
    void admits()
    {
        QFETCH(QByteArray, text);
        const auto value = cj1::parseCanonical(text);
        QVERIFY2(value, value ? "" : value.error().code.c_str());
        QCOMPARE(cj1::write(*value), text);
        QVERIFY(cj1::check(*value));
    }

    void limits_of_the_caller_hold()
    {
        QCOMPARE(cj1::parse(QByteArray("[1,2]"), {4, 16}).error().code, std::string("json_size"));
        QVERIFY(cj1::parse(QByteArray("[1,2]"), {5, 1}));
        QCOMPARE(cj1::parse(QByteArray("[[1]]"), {100, 1}).error().code, std::string("json_depth"));
    }

    void SEC_32_values_outside_are_never_written_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("SEC-32 float") << 0;
        QTest::newRow("SEC-32 null") << 1;
        QTest::newRow("SEC-32 2^53") << 2;
        QTest::newRow("SEC-32 key") << 3;
        QTest::newRow("SEC-32 control character") << 4;
        QTest::newRow("SEC-32 bytes that are not UTF-8") << 5;
        QTest::newRow("SEC-32 depth 17") << 6;
        QTest::newRow("SEC-32 not NFC") << 7;
    }
    void SEC_32_values_outside_are_never_written()
    {
        QFETCH(int, which);
        Json deep = Json::array();
        for (int i = 0; i < 16; ++i) deep = Json::array({deep});
        const Json values[] = {Json(1.5), Json(), Json(std::int64_t(1) << 53), Json({{"A", 1}}), Json("a\tb"),
                               Json("\xE5sa"), deep, Json("A\xCC\x8A")};
        const Json& value = values[which];
        QVERIFY(!cj1::check(value));
        QVERIFY_EXCEPTION_THROWN(cj1::write(value), std::logic_error);
    }

    void paths_are_read_and_set()
    {
        Json j = Json::object();
        put(j, "contact_person.email", "ilze@upeskrasta.example");
        QCOMPARE(at(j, "contact_person.email").get<std::string>(), std::string("ilze@upeskrasta.example"));
        QVERIFY(at(j, "contact_person.email.domain").is_null());
        QVERIFY(at(j, "nothing.here").is_null());
        put(j, "contact_person.email", Json());
        QVERIFY(j.empty()); // absent and empty are the same
        put(j, "a.b", Json());
        QVERIFY(j.empty());
    }
};

std::unique_ptr<QObject> makeJsonTest()
{
    return std::make_unique<JsonTest>();
}

#include "json_test.moc"
