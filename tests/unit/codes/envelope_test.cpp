// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/envelope/box_key.h"
#include "core/envelope/envelope.h"
#include "core/envelope/sealed_box.h"
#include "core/evidence/keyed_hash.h"
#include "tests/support/seeded.h"
#include "tests/unit/codes/suites.h"

#include <QTest>

namespace sek::test {

namespace {

EnvelopeInside inside(const std::string& code = "042703")
{
    return {QByteArray(16, 'c'), named<RecordId>("March"), 2, std::string(64, 'a'), named<RecordId>("Astrid"), named<DeviceId>("kiosk"),
            7, *parseRfc3339("2026-04-05T09:30:00.000Z"), "lv", code};
}

} // namespace

/// Boxes and envelopes by themselves.
class EnvelopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void SEC_23_a_box_opens_for_its_key_only_and_whole()
    {
        SeededRandom random(1);
        const BoxKeyPair keys(QByteArray(32, 'k')), others(QByteArray(32, 'o'));
        const QByteArray sealed = *sealToBox("hej", keys.publicKey(), random);
        QCOMPARE(sealed.size(), 3 + 48);
        QCOMPARE(*keys.open(sealed), QByteArray("hej")); // by libsodium's own opening
        QVERIFY(!others.open(sealed));
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray changed = sealed;
            changed[i] = static_cast<char>(changed[i] ^ 1);
            QVERIFY(!keys.open(changed));
            QVERIFY(!keys.open(sealed.left(i)));
        }
        // The same text looks different each time: a stolen outbox can't be searched for the code.
        QVERIFY(*sealToBox("hej", keys.publicKey(), random) != sealed);
        QVERIFY(!sealToBox("hej", QByteArray(32, '\0'), random)); // a key that makes every secret the same
        QVERIFY(!sealToBox("hej", QByteArray(31, 'k'), random));
    }

    void SEC_23_what_is_inside_comes_out_and_its_size_tells_no_length()
    {
        QCOMPARE(*parseInside(insideBytes(inside())), inside());
        QCOMPARE(insideBytes(inside("0427")).size(), insideBytes(inside()).size());
        for (const char* code : {"", "04 27", "04270a", "04270300000000000", "-12345"}) QVERIFY2(!parseInside(insideBytes(inside(code))), code);
        const QByteArray good = insideBytes(inside());
        QVERIFY(!parseInside(good + " "));
        QVERIFY(!parseInside(QByteArray(good).replace("\"v\":1", "\"v\":2")));
        QVERIFY(!parseInside(QByteArray(good).replace("\"revision\":2", "\"revision\":0")));
    }

    void SEC_23_an_envelope_is_read_in_one_form_and_signed_as_a_whole()
    {
        SeededRandom random(2);
        const BoxKeyPair keys(QByteArray(32, 'k'));
        KeyedHashSigner signer{QByteArray(32, 'd'), std::string(EnvelopeTyp)};
        KeyedHashVerifier verifier{std::string(EnvelopeTyp)};
        const OrgId org = named<OrgId>("Exempelkommunen");
        const auto jws = makeEnvelope(inside(), org, noEnvelope(), keys.publicKey(), signer, random);
        const auto payload = verifier.verify(*jws, signer.publicJwk());
        QVERIFY(payload);
        const auto e = parseEnvelope(*payload);
        QVERIFY(e);
        QCOMPARE(e->org, org);
        QCOMPARE(e->challenge, inside().challenge);
        QCOMPARE(e->counter, std::int64_t(7));
        QCOMPARE(*parseInside(*keys.open(e->sealed)), inside());
        QCOMPARE(envelopeBytes(*e), *payload);
        QVERIFY(!parseEnvelope(QByteArray(*payload).replace("\"v\":1", "\"v\":1,\"w\":1")));
        QVERIFY(!parseEnvelope(QByteArray(*payload).replace("\"device_counter\":7", "\"device_counter\":0")));
        // No other signature of the device stands in for it.
        KeyedHashSigner plain{QByteArray(32, 'd')};
        QVERIFY(!verifier.verify(plain.sign(*payload), plain.publicJwk()));
    }

    void SEC_23_a_box_key_is_read_in_one_form()
    {
        const BoxKey key{"2026-04", QByteArray(32, 'k'), *parseRfc3339("2026-04-01T00:00:00.000Z"), *parseRfc3339("2026-05-01T00:00:00.000Z")};
        const QByteArray good = boxKeyBytes(key);
        QCOMPARE(*parseBoxKey(good), key);
        for (const char* field : {"from", "id", "key", "until", "v"}) {
            Json j = *cj1::parse(good);
            j.erase(field);
            QVERIFY2(!parseBoxKey(cj1::write(j)), field);
        }
        Json more = *cj1::parse(good);
        more["w"] = 1;
        QVERIFY(!parseBoxKey(cj1::write(more)));
    }
};

std::unique_ptr<QObject> makeEnvelopeTest()
{
    return std::make_unique<EnvelopeTest>();
}

} // namespace sek::test

#include "envelope_test.moc"
