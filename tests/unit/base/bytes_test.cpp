// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base64url.h"
#include "core/base/hash.h"
#include "tests/support/seeded.h"
#include "tests/unit/base/tests.h"

#include <QTest>

using namespace sek;

class BytesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void base64url_goes_round()
    {
        test::SeededRandom random(64);
        for (int n = 0; n < 300; ++n) {
            QByteArray bytes(n, '\0');
            random.fill({reinterpret_cast<std::uint8_t*>(bytes.data()), static_cast<std::size_t>(n)});
            const std::string text = base64url(bytes);
            QVERIFY(text.find_first_of("+/= ") == text.npos);
            QVERIFY(fromBase64url(text) == bytes);
        }
        QCOMPARE(base64url("fo"), std::string("Zm8"));
        QCOMPARE(base64url(QByteArray("\xFB\xFF", 2)), std::string("-_8"));
    }

    void only_the_canonical_text_is_read_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("padding") << QByteArray("Zm8=");
        QTest::newRow("the other alphabet") << QByteArray("+/8");
        QTest::newRow("white space") << QByteArray("Zm 8");
        QTest::newRow("line feed behind") << QByteArray("Zm8\n");
        QTest::newRow("bits left over in two characters") << QByteArray("Zh");
        QTest::newRow("bits left over in three characters") << QByteArray("Zm9");
        QTest::newRow("one character alone") << QByteArray("Z");
        QTest::newRow("five characters") << QByteArray("Zm9vY");
        QTest::newRow("a foreign character") << QByteArray("Zm8*");
        QTest::newRow("NUL") << QByteArray("Zm8\0", 4);
    }
    void only_the_canonical_text_is_read()
    {
        QFETCH(QByteArray, text);
        const auto bytes = fromBase64url({text.constData(), static_cast<std::size_t>(text.size())});
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, std::string("base64url"));
    }

    void hashes_are_those_of_the_standards()
    {
        QCOMPARE(hex(sha256("abc")), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(hex(sha256("")), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(hex(hmacSha256("Jefe", "what do ya want for nothing?")), // RFC 4231, case 2
                 std::string("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    }

    void a_tagged_hash_keeps_purposes_apart()
    {
        QCOMPARE(taggedHash("a", "b"), sha256(QByteArray("a\0b", 3)));
        QVERIFY(taggedHash("a", "bc") != taggedHash("ab", "c"));
        QVERIFY(taggedHash("a", "b") != taggedHash("b", "a"));
    }

    void comparing_needs_equal_bytes()
    {
        QVERIFY(equalConstantTime("abc", "abc"));
        QVERIFY(!equalConstantTime("abc", "abd"));
        QVERIFY(!equalConstantTime("abc", "abcd"));
        QVERIFY(equalConstantTime("", ""));
    }
};

std::unique_ptr<QObject> makeBytesTest()
{
    return std::make_unique<BytesTest>();
}

#include "bytes_test.moc"
