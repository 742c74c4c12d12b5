// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/key_chain.h"
#include "tests/unit/evidence/tests.h"

#include <QTest>

using namespace sek;

namespace {

const std::string Org = "018f3a52-0000-7000-8000-000000000001";

struct Keys
{
    Es256Key a = Es256Key::generate(), b = Es256Key::generate(), c = Es256Key::generate();

    static KeyChange change(const Es256Key& from, const Es256Key& to, std::uint64_t until)
    {
        return {Org, from.publicKey().thumbprint(), to.publicKey().jwk(), until, false, {1'775'000'000'000}};
    }
    std::vector<QByteArray> all() const { return {c.publicKey().jwk(), a.publicKey().jwk(), b.publicKey().jwk()}; }
};

std::string codeOf(const Result<KeyChain>& r)
{
    return r ? "made" : r.error().code;
}

} // namespace

/// Old signs new and new signs old; whoever trusts one key can follow to the others (SEC-39).
class KeyChainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void SEC_39_two_changes_make_a_chain()
    {
        const Keys k;
        const auto ab = signKeyChange(Keys::change(k.a, k.b, 10), k.a, k.b);
        const auto bc = signKeyChange(Keys::change(k.b, k.c, 25), k.b, k.c);
        const auto chain = KeyChain::make(Org, k.all(), {bc, ab});
        QVERIFY(chain);
        QCOMPARE(chain->order(), (std::vector{k.a.publicKey().thumbprint(), k.b.publicKey().thumbprint(),
                                              k.c.publicKey().thumbprint()}));
        QCOMPARE(*chain->endOf(k.a.publicKey().thumbprint()), std::uint64_t(10));
        QCOMPARE(*chain->endOf(k.b.publicKey().thumbprint()), std::uint64_t(25));
        QVERIFY(!chain->endOf(k.c.publicKey().thumbprint()));
        const auto opened = chain->open(Es256Signer(k.b, "sek-seal").sign("{}"), typ::Seal);
        QVERIFY(opened && opened->key == k.b.publicKey().thumbprint());
        QVERIFY(chain->open(Es256Signer(k.b, "sek-proof").sign("{}"), typ::Seal).error().is("signature_typ"));
        QVERIFY(chain->open(Es256Signer(Es256Key::generate(), "sek-seal").sign("{}"), typ::Seal).error().is("signature_key"));
    }

    void SEC_39_what_is_not_tied_on_both_sides_is_no_chain()
    {
        const Keys k;
        const auto good = Keys::change(k.a, k.b, 10);
        const std::vector<QByteArray> two = {k.a.publicKey().jwk(), k.b.publicKey().jwk()};
        const auto ab = signKeyChange(good, k.a, k.b);
        QCOMPARE(codeOf(KeyChain::make(Org, two, {ab})), std::string("made"));
        QCOMPARE(codeOf(KeyChain::make(Org, two, {})), std::string("key_change_loose"));
        QCOMPARE(codeOf(KeyChain::make(Org, {}, {})), std::string("key_form"));
        QCOMPARE(codeOf(KeyChain::make(Org, {two[0], two[0]}, {})), std::string("key_double"));
        QCOMPARE(codeOf(KeyChain::make(Org, two, {{ab.byOld, ab.byOld}})), std::string("key_change_signature"));
        QCOMPARE(codeOf(KeyChain::make(Org, two, {{ab.byOld, signKeyChange(Keys::change(k.a, k.b, 11), k.a, k.b).byNew}})),
                 std::string("key_change_signature"));
        QCOMPARE(codeOf(KeyChain::make(Org, two, {signKeyChange(good, k.b, k.b)})), std::string("key_change_signature"));
        QCOMPARE(codeOf(KeyChain::make("other", two, {ab})), std::string("key_change_org"));
        QCOMPARE(codeOf(KeyChain::make(Org, {two[0]}, {ab})), std::string("key_change_unknown"));
        // Two heirs of one key: somebody forked the history.
        QCOMPARE(codeOf(KeyChain::make(Org, k.all(), {ab, signKeyChange(Keys::change(k.a, k.c, 10), k.a, k.c)})),
                 std::string("key_change_fork"));
        // A ring has no beginning.
        QCOMPARE(codeOf(KeyChain::make(Org, two, {ab, signKeyChange(Keys::change(k.b, k.a, 12), k.b, k.a)})),
                 std::string("key_change_loose"));
        // A key cannot end before the one it followed.
        QCOMPARE(codeOf(KeyChain::make(Org, k.all(), {ab, signKeyChange(Keys::change(k.b, k.c, 9), k.b, k.c)})),
                 std::string("key_change_form"));
    }

    void SEC_33_a_change_has_one_form()
    {
        const Keys k;
        const auto change = Keys::change(k.a, k.b, 10);
        QVERIFY(*parseKeyChange(keyChangeBytes(change)) == change);
        Json j = *cj1::parse(keyChangeBytes(change));
        j["more"] = 1;
        QVERIFY(!parseKeyChange(cj1::write(j)));
        QVERIFY(!parseKeyChange("{}"));
        QVERIFY(!parseKeyChange(keyChangeBytes(change) + " "));
    }
};

std::unique_ptr<QObject> makeKeyChainTest()
{
    return std::make_unique<KeyChainTest>();
}

#include "key_chain_test.moc"
