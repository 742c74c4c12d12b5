// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/key_check.h"
#include "core/keys/recovery_code.h"
#include "core/keys/wrapping.h"
#include "tests/unit/keys/suites.h"
#include "tests/unit/keys/testing.h"

using namespace sek;
using namespace sek::testing;

class PrimitivesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sec64_secretsMoveAndAreNeverShared()
    {
        static_assert(!std::is_copy_constructible_v<SecureBytes> && !std::is_copy_assignable_v<SecureBytes>);
        SecureBytes a = SecureBytes::random(32);
        const SecureBytes copy = a.clone();
        QVERIFY(a.equals(copy) && a.data() != copy.data());
        SecureBytes b = std::move(a);
        QVERIFY(b.equals(copy));
        QVERIFY(a.empty()); // NOLINT: what is left behind is the point
        b = SecureBytes::random(32);
        QVERIFY(!b.equals(copy));
        QVERIFY(!SecureBytes::random(32).equals(SecureBytes::random(32)));
        b.wipe();
        QVERIFY(b.empty() && b.data() == nullptr);
        QVERIFY(SecureBytes().equals(SecureBytes(0)));
        QCOMPARE(view(SecureBytes(3)), std::string_view("\0\0\0", 3));
    }

    void aWrappedKeyOpensOnlyInItsPlace_data()
    {
        QTest::addColumn<int>("change");
        int n = 0;
        for (const char* what :
             {"nothing", "key", "profile", "place", "generation", "nonce bit", "text bit", "tag bit", "cut", "empty"})
            QTest::newRow(what) << n++;
    }
    void aWrappedKeyOpensOnlyInItsPlace()
    {
        QFETCH(int, change);
        const SecureBytes inner = SecureBytes::random(32);
        SecureBytes outer = SecureBytes::random(32);
        WrapContext context{uuid(1), "slot keychain", 3};
        QByteArray wrapped = wrapKey(inner, outer, context);
        QCOMPARE(wrapped.size(), 24 + 32 + 16);
        switch (change) {
        case 1:
            outer.data()[0] ^= 1;
            break;
        case 2:
            context.profile = uuid(2);
            break;
        case 3:
            context.place = "slot keychaim";
            break;
        case 4:
            context.generation = 4;
            break;
        case 5:
            wrapped[0] = char(wrapped[0] ^ 1);
            break;
        case 6:
            wrapped[30] = char(wrapped[30] ^ 1);
            break;
        case 7:
            wrapped[71] = char(wrapped[71] ^ 1);
            break;
        case 8:
            wrapped.chop(1);
            break;
        case 9:
            wrapped.clear();
            break;
        default:
            break;
        }
        const auto back = unwrapKey(wrapped, outer, context);
        if (change != 0)
            VERIFY_FAILS(back, "unwrap");
        else
            QVERIFY(back && back->equals(inner));
    }

    void wrappingTwiceLooksDifferent()
    {
        const SecureBytes key = SecureBytes::random(32);
        QVERIFY(wrapKey(key, key, {uuid(1), "p", 1}) != wrapKey(key, key, {uuid(1), "p", 1}));
    }

    void derivedKeysDifferByPurposeAndGeneration()
    {
        const SecureBytes key = SecureBytes::random(32);
        const SecureBytes db1 = deriveKey(key, "db", 1);
        QVERIFY(db1.equals(deriveKey(key, "db", 1)));
        QVERIFY(!db1.equals(deriveKey(key, "db", 2)));
        QVERIFY(!db1.equals(deriveKey(key, "files", 1)));
        QVERIFY(!db1.equals(deriveKey(SecureBytes::random(32), "db", 1)));
        QVERIFY(!db1.equals(key));
    }

    void theKeyCheckTellsKeysApart()
    {
        const SecureBytes key = SecureBytes::random(32);
        QCOMPARE(keyCheck(key, "a").size(), 16);
        QCOMPARE(keyCheck(key, "a"), keyCheck(key, "a"));
        QVERIFY(keyCheck(key, "a") != keyCheck(key, "b"));
        QVERIFY(keyCheck(key, "a") != keyCheck(SecureBytes::random(32), "a"));
        QVERIFY_EXCEPTION_THROWN(keyCheck(SecureBytes::random(31), "a"), std::invalid_argument);
    }

    /// Argon2id, t 4, m 1024 KiB, p 1, 32 bytes: the answer of another implementation (@noble/hashes).
    void thePassphraseIsStretchedByArgon2id()
    {
        const auto key = keyFromPassphrase(secret("correct horse battery"), "sekretariat-salt", {1024, 4});
        VERIFY_OK(key);
        QCOMPARE(QByteArray(reinterpret_cast<const char*>(key->data()), 32).toHex(),
                 QByteArray("56030d22ce93238b7023ddd9cdac75e3a85829b67da61eb4fc997210ae2fd867"));
    }

    void thePassphraseCostIsTheChosenOne()
    {
        QCOMPARE(PassphraseCost().memoryKiB, std::uint64_t(128 * 1024));
        QCOMPARE(PassphraseCost().passes, std::uint64_t(4));
        const SecureBytes p = secret("correct horse battery");
        VERIFY_FAILS(keyFromPassphrase(p, "sekretariat-salt", {std::uint64_t(1) << 40, 1}), "passphrase_cost");
        VERIFY_FAILS(keyFromPassphrase(p, "sekretariat-salt", {1024, 1000}), "passphrase_cost");
        VERIFY_FAILS(keyFromPassphrase(p, "sekretariat-salt", {0, 1}), "passphrase_cost");
        VERIFY_FAILS(keyFromPassphrase(p, "short", {1024, 1}), "passphrase_cost");
    }

    void sec63_aPassphraseHasTwelveCharacters()
    {
        QVERIFY(!passphraseLongEnough(secret("elevenchars")));
        QVERIFY(passphraseLongEnough(secret("twelve chars")));
        QVERIFY(!passphraseLongEnough(
            secret("\xc5\x81\xc5\x81\xc5\x81\xc5\x81\xc5\x81\xc5\x81"))); // six letters, twelve bytes
        QVERIFY(!passphraseLongEnough(SecureBytes()));
    }

    void recoveryCodesAreReadAsTheyArePrinted()
    {
        for (int n = 0; n < 200; ++n) {
            const SecureBytes code = SecureBytes::random(recovery::CodeBytes);
            const SecureBytes text = recovery::text(code);
            QCOMPARE(text.size(), 34u);
            const auto back = recovery::parse(view(text));
            QVERIFY(back && back->equals(code));
        }
        QCOMPARE(view(recovery::text(SecureBytes(16))).substr(0, 20), std::string_view("0000-0000-0000-0000-"));
    }

    void recoveryCodesAreReadAsPeopleTypeThem()
    {
        SecureBytes code(recovery::CodeBytes);
        for (std::size_t i = 0; i < 16; ++i)
            code.data()[i] = static_cast<std::uint8_t>(i * 17);
        const std::string text(view(recovery::text(code)));
        std::string typed;
        for (const char c : text) {
            if (c == '-')
                typed += ' ';
            else if (c == '0')
                typed += 'o';
            else if (c == '1')
                typed += 'l';
            else
                typed += static_cast<char>(std::tolower(c));
        }
        const auto back = recovery::parse(typed + "\n");
        QVERIFY(back && back->equals(code));
    }

    void aMistypedRecoveryCodeIsFound()
    {
        const std::string text(view(recovery::text(SecureBytes::random(recovery::CodeBytes))));
        int accepted = 0;
        for (std::size_t i = 0; i < text.size(); ++i)
            for (const char c : std::string_view("07AZ")) {
                std::string wrong = text;
                if (wrong[i] == '-' || wrong[i] == c) continue;
                wrong[i] = c;
                accepted += recovery::parse(wrong).has_value();
            }
        QVERIFY2(accepted <= 1, qPrintable(QString::number(accepted))); // ten check bits, a hundred mistakes
        for (const std::string& bad :
             {std::string(), text.substr(0, 33), text + "0", "U" + text.substr(1), "!" + text.substr(1)})
            VERIFY_FAILS(recovery::parse(bad), "recovery_code");
    }
};

QObject* primitivesTest()
{
    return new PrimitivesTest;
}

#include "primitives_test.moc"
