// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/accounts/account_env.h"
#include "core/hub/accounts/argon2_hasher.h"
#include "core/hub/accounts/bounded_hasher.h"
#include "core/hub/accounts/field_cipher.h"
#include "core/hub/accounts/password_rules.h"
#include "core/hub/accounts/totp.h"

#include <QFile>
#include <QTest>

#include <atomic>
#include <latch>
#include <thread>
#include <vector>

using namespace sek;

namespace {

QByteArray shippedList()
{
    QFile f(QStringLiteral(SEK_SOURCE_DIR "/resources/data/common-passwords.txt"));
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

std::string text(const Done& d)
{
    return d ? "ok" : d.error().code;
}

/// Computes until it is let go, so that the test decides who is at work.
class HeldHasher : public PasswordHasher
{
public:
    Result<std::string> hash(std::string_view) override
    {
        const int now = ++running;
        int seen = most;
        while (now > seen && !most.compare_exchange_weak(seen, now)) {
        }
        gate.wait();
        --running;
        ++done;
        return std::string("h");
    }
    Result<bool> verify(std::string_view p, const std::string&) override { return hash(p).has_value(); }
    bool outdated(const std::string&) override { return false; }

    std::latch gate{1};
    std::atomic<int> running = 0, most = 0, done = 0;
};

class CountingRandom : public Random
{
public:
    void fill(std::span<std::uint8_t> out) override
    {
        for (auto& b : out)
            b = ++m_next;
    }

private:
    std::uint8_t m_next = 0;
};

} // namespace

class TestAccountParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void SEC_2_passwordsAreArgon2idOf64MiB()
    {
        Argon2Hasher hasher;
        const auto stored = hasher.hash("a quiet heron waits by the pond");
        QVERIFY(stored);
        const auto parts = QByteArray::fromStdString(*stored).split('$');
        QCOMPARE(parts.size(), 6);
        QCOMPARE(parts[1], QByteArray("argon2id"));
        QCOMPARE(parts[3], QByteArray("m=65536,t=3,p=1"));
        QCOMPARE(QByteArray::fromBase64(parts[4]).size(), 16);
        QCOMPARE(QByteArray::fromBase64(parts[5]).size(), 32);
        QVERIFY(!hasher.outdated(*stored));
        QVERIFY(hasher.verify("a quiet heron waits by the pond", *stored).value());
        QVERIFY(!hasher.verify("a quiet heron waits by the Pond", *stored).value());
        QVERIFY(*stored != hasher.hash("a quiet heron waits by the pond").value());
    }

    void SEC_2_weakerParametersAreNoticed()
    {
        Argon2Hasher cheap(Argon2Hasher::Cost::cheapest()), dearer({2, 16384});
        const auto stored = cheap.hash("x").value();
        QVERIFY(!cheap.outdated(stored));
        QVERIFY(dearer.outdated(stored));
        QVERIFY(dearer.verify("x", stored).value());
        QVERIFY(!cheap.verify("x", "not a hash").value());
        QVERIFY(!cheap.verify("x", std::string(500, '$')).value());
    }

    void SEC_2_passwordsCountByteForByteAsTyped()
    {
        Argon2Hasher hasher(Argon2Hasher::Cost::cheapest());
        const std::string composed = "\xc4\x81", apart = "a\xcc\x84", zero("ab\0cd", 5);
        const auto stored = hasher.hash(composed).value();
        QVERIFY(hasher.verify(composed, stored).value());
        QVERIFY(!hasher.verify(apart, stored).value());
        QVERIFY(!hasher.verify(composed + " ", stored).value());
        QVERIFY(!hasher.verify("ab", hasher.hash(zero).value()).value());
    }

    void SEC_2_passwordRules_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, QByteArray p, const char* e) {
            QTest::newRow(name) << p << QString::fromLatin1(e);
        };
        row("14 characters", "quiet heron by", "password_short");
        row("15 characters", "quiet heron by1", "ok");
        row("14 characters of two bytes", QByteArray("\xc4\x81").repeated(14), "password_short");
        row("15 characters outside the base plane", QByteArray("\xf0\x9f\x8c\xb2").repeated(15), "ok");
        row("128 characters", QByteArray("heron and pond, ").repeated(8), "ok");
        row("129 characters", QByteArray("heron and pond, ").repeated(8) + "x", "password_long");
        row("128 characters of four bytes", QByteArray("\xf0\x9f\x8c\xb2").repeated(128), "ok");
        row("far too long", QByteArray(100000, 'x'), "password_long");
        row("spaces at the ends count", "  quiet heron  ", "ok");
        row("not UTF-8", QByteArray("quiet heron waits \xff"), "password_form");
        row("control characters are allowed", QByteArray("quiet\theron\x01waits here"), "ok");
        row("common", "passwordpassword", "password_common");
        row("common in capitals", "PasswordPassword", "password_common");
        row("common walk", "qwertyuiopasdfgh", "password_common");
        row("common Latvian", "vasara2024vasara2024", "password_common");
        row("common Swedish", "losenordlosenord", "password_common");
        row("common Polish", "kochamciebardzo", "password_common");
        row("one character", "aaaaaaaaaaaaaaa", "password_common");
        row("own name and year", "IlzeParaugs2024!", "password_own_name");
        row("own name with diacritics typed plain", "berzins-ilze-2024-11", "password_own_name");
        row("own address", "ilze.paraugs@example.org", "password_own_name");
        row("the program's name", "Sekretariat-2026", "password_own_name");
        row("own name beside enough else", "ilze feeds nine herons", "ok");
    }
    void SEC_2_passwordRules()
    {
        QFETCH(QByteArray, password);
        QFETCH(QString, expected);
        const PasswordRules rules(shippedList());
        const auto result = rules.check(password.toStdString(),
                                        {"Ilze Paraugs-B\xc4\x93rzi\xc5\x86\xc5\xa1", "ilze.paraugs@example.org"});
        QCOMPARE(QString::fromStdString(text(result)), expected);
    }

    void SEC_2_theBlockListHasTenThousandPasswordsThatCouldBeChosen()
    {
        const auto list = shippedList();
        const PasswordRules rules(list);
        QVERIFY2(rules.blocked() >= 10000, std::to_string(rules.blocked()).c_str());
        for (const auto& line : list.split('\n')) {
            if (line.isEmpty() || line.startsWith('#')) continue;
            const auto one = rules.check(line.toStdString(), {});
            QVERIFY2(text(one) == "password_common", line.constData());
        }
    }

    void SEC_2_atMostTwoComputeTwentyWaitAndTheRestAreSentAway()
    {
        HeldHasher held;
        BoundedHasher hasher(held, 2, 20);
        std::vector<std::thread> threads;
        for (int i = 0; i < 22; ++i)
            threads.emplace_back([&] { (void)hasher.hash("x"); });
        QTRY_COMPARE(held.running.load(), 2);
        QTRY_COMPARE(hasher.waiting(), 20);
        auto extra = hasher.hash("x");
        auto extraVerify = hasher.verify("x", "h");
        held.gate.count_down();
        for (auto& t : threads)
            t.join();
        QCOMPARE(extra.error().code, std::string("busy"));
        QCOMPARE(extraVerify.error().code, std::string("busy"));
        QCOMPARE(held.done.load(), 22);
        QCOMPARE(held.most.load(), 2);
        QVERIFY(hasher.hash("x")); // places are free again
    }

    void SEC_10_totpIsThatOfRfc6238_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("code");
        QTest::newRow("59") << qint64(59) << QStringLiteral("94287082");
        QTest::newRow("1111111109") << qint64(1111111109) << QStringLiteral("07081804");
        QTest::newRow("1111111111") << qint64(1111111111) << QStringLiteral("14050471");
        QTest::newRow("1234567890") << qint64(1234567890) << QStringLiteral("89005924");
        QTest::newRow("2000000000") << qint64(2000000000) << QStringLiteral("69279037");
        QTest::newRow("20000000000") << qint64(20000000000) << QStringLiteral("65353130");
    }
    void SEC_10_totpIsThatOfRfc6238()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, code);
        const QByteArray secret = "12345678901234567890";
        const Instant t{seconds * 1000};
        QCOMPARE(QString::fromStdString(totp::codeAt(secret, totp::stepAt(t), 8)), code);
        QCOMPARE(QString::fromStdString(totp::codeAt(secret, totp::stepAt(t))), code.mid(2));
    }

    void SEC_10_aTotpCodeFitsItsStepAndTheNeighboursOnceEach()
    {
        const QByteArray secret(20, 's');
        const Instant now{1'790'000'010'000};
        const auto step = totp::stepAt(now);
        for (int away = -3; away <= 3; ++away) {
            const auto found = totp::match(secret, totp::codeAt(secret, step + away), now, 0);
            QCOMPARE(found.has_value(), std::abs(away) <= 1);
            if (found) QCOMPARE(*found, step + away);
        }
        QVERIFY(!totp::match(secret, totp::codeAt(secret, step), now, step));
        QVERIFY(!totp::match(secret, totp::codeAt(secret, step - 1), now, step));
        QVERIFY(totp::match(secret, totp::codeAt(secret, step + 1), now, step));
        for (const char* junk : {"", "0", "12345", "1234567", "abcdef"})
            QVERIFY(!totp::match(secret, junk, now, 0));
    }

    void SEC_10_secretsAreShownAsAuthenticatorsReadThem()
    {
        // RFC 4648 §10
        QCOMPARE(totp::base32("f"), std::string("MY"));
        QCOMPARE(totp::base32("foob"), std::string("MZXW6YQ"));
        QCOMPARE(totp::base32("foobar"), std::string("MZXW6YTBOI"));
        QCOMPARE(totp::uri("foobar", "Hub A", "ilze@example.org"),
                 std::string("otpauth://totp/Hub%20A:ilze%40example.org?secret=MZXW6YTBOI&issuer=Hub%20A"));
    }

    void SEC_49_aSealedFieldOpensInItsPlaceOnly()
    {
        CountingRandom random;
        SodiumFieldCipher cipher(QByteArray(32, 'k'), random), other(QByteArray(32, 'l'), random);
        const auto sealed = cipher.seal("totp secret", "account/1/totp");
        QVERIFY(!sealed.contains("totp"));
        QCOMPARE(cipher.open(sealed, "account/1/totp").value(), QByteArray("totp secret"));
        QVERIFY(!cipher.open(sealed, "account/2/totp"));
        QVERIFY(!other.open(sealed, "account/1/totp"));
        QVERIFY(cipher.seal("totp secret", "account/1/totp") != sealed);
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            auto wrong = sealed;
            wrong[i] = static_cast<char>(wrong[i] ^ 1);
            QVERIFY(!cipher.open(wrong, "account/1/totp"));
            QVERIFY(!cipher.open(sealed.left(i), "account/1/totp"));
        }
    }

    void SEC_3_addressesAreComparedWithoutCaseAndSpaces()
    {
        QCOMPARE(plainEmailKey("  Ilze.B\xc4\x92rza@Example.ORG ").value(),
                 std::string("ilze.b\xc4\x93rza@example.org"));
        QCOMPARE(plainEmailKey("a\xcc\x84@example.org"), plainEmailKey("\xc4\x80@example.org"));
        for (const char* bad : {"", "@", "a@", "@b", "a@b@c", "a b@c", "removed:1"})
            QVERIFY(!plainEmailKey(bad));
    }
};

QTEST_GUILESS_MAIN(TestAccountParts)
#include "test_parts.moc"
