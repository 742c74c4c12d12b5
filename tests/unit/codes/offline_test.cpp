// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/jws.h"
#include "tests/unit/codes/attendance_hub.h"
#include "tests/unit/codes/suites.h"

#include <QTest>

#include <numeric>
#include <set>

namespace sek::test {

namespace {

template <class T> QByteArray codeOf(const std::expected<T, Rejection>& answer)
{
    return answer ? QByteArray("ok") : QByteArray::fromStdString(answer.error().code);
}

/// The codes of the messages that wait, by the challenge each belongs to.
std::map<QByteArray, std::string> sentCodes(HubStore& store, Instant now)
{
    std::map<QByteArray, std::string> out;
    const auto taken = store.takeMessages(now, now.plusDays(36'500), 10'000, {});
    if (!taken) throw std::logic_error(taken.error().code);
    for (const OutMessage& m : *taken)
        if (m.secret.contains("code"))
            out[QByteArray(reinterpret_cast<const char*>(m.cause.bytes().data()), 16)] = text(m.secret, "code");
    return out;
}

/// A device without a connection, as an honest program keeps its row of envelopes; `inside` and `outside` change what one
/// says, as a program that was tampered with would.
struct Device
{
    Device(Signer& s, const CodeVisitor& v, const OrgId& o) : signer(s), who(v), org(o) {}

    std::string type(const OfflineBatch::Code& code, const signing::Ask& ask, const std::string& digits, Instant claimed,
                     const std::function<void(EnvelopeInside&)>& inside = {}, const std::function<void(Envelope&)>& outside = {})
    {
        const signing::DocumentRef& d = ask.documents.front();
        EnvelopeInside in{code.sent.handle, d.id, d.revision, d.contentHash, ask.signer, who.device, counter + 1, claimed, {}, digits};
        if (inside) inside(in);
        Envelope e{org, code.sent.handle, who.device, counter + 1, previous, *sealToBox(insideBytes(in), boxKey, random)};
        if (outside) outside(e);
        ++counter;
        previous = envelopeHash(envelopeBytes(e));
        return signer.sign(envelopeBytes(e));
    }
    void prepared(const OfflineBatch& batch, Verifier& verifier, const QByteArray& sealKey)
    {
        const auto key = openBoxKey(batch.boxKey, verifier, sealKey);
        if (!key) throw std::logic_error(key.error().code);
        boxKey = key->key;
        counter = batch.counter;
        previous = batch.previous;
    }

    Signer& signer;
    CodeVisitor who;
    OrgId org;
    QByteArray boxKey;
    std::int64_t counter = 0;
    QByteArray previous = noEnvelope();
    SeededRandom random{3};
};

/// Slips at a hub whose signers are keyed hashes.
struct Slips
{
    Slips() : device(deviceSigner, CodeWorld::visitor("Siv"), world.org) {}

    OfflineBatch prepare(const std::vector<signing::Ask>& asks, std::int64_t hours = 48)
    {
        auto batch = world.codes.prepareOffline(world.org, device.who, asks, world.clock.now().plusSeconds(hours * 3600));
        if (!batch) throw std::logic_error(batch.error().code);
        KeyedHashVerifier boxes{std::string(BoxKeyTyp)};
        device.prepared(*batch, boxes, world.boxSigner.publicJwk());
        codes.merge(sentCodes(store, world.clock.now()));
        return *batch;
    }
    std::string codeFor(const OfflineBatch::Code& c) { return codes.at(c.sent.handle); }
    std::vector<EnvelopeAnswer> send(const std::vector<std::string>& envelopes)
    {
        const auto taken = world.codes.takeEnvelopes(world.org, device.who, deviceSigner.publicJwk(), envelopes);
        if (!taken) throw std::logic_error(taken.error().code);
        return taken->answers;
    }
    int attempts(const OfflineBatch::Code& c) { return (*store.begin(world.org))->challenge(c.sent.handle)->attemptsUsed; }
    Instant soon() { return world.clock.now().plusSeconds(60); }

    MemoryHubStore store;
    CodeWorld world{store};
    KeyedHashSigner deviceSigner{QByteArray(32, 'e'), std::string(EnvelopeTyp)};
    Device device;
    std::map<QByteArray, std::string> codes;
};

/// The month's reports at a hub with real keys, each with a code that was sent ahead.
struct Month
{
    explicit Month(int more) : hub(more), key(Es256Key::generate()), signer(key, std::string(EnvelopeTyp)), device(signer, hub.siv(), hub.project.org)
    {
        if (!hub.sign(true)) throw std::logic_error("Astrid's month");
        reports = hub.others;
        reports.insert(reports.begin(), hub.march);
        hub.clock.time = *parseRfc3339("2025-04-04T12:00:00.000Z");
    }
    signing::Ask askOf(const RecordId& report)
    {
        const Json body = hub.bodyOf(report);
        signing::Ask ask;
        ask.documentKind = "attendance_report";
        ask.documents = {{report, static_cast<int>(integer(body, "revision", 1)), text(body, "content_hash")}};
        ask.signerRole = "participant";
        ask.signer = *RecordId::parse(text(body, "participant_id"));
        ask.kioskParticipant = ask.signer;
        ask.surface = signing::Surface::Kiosk;
        return ask;
    }
    Codes::Answer<OfflineBatch> prepare(Instant until)
    {
        asks.clear();
        for (const RecordId& r : reports) asks.push_back(askOf(r));
        auto batch = hub.codes.prepareOffline(hub.project.org, device.who, asks, until);
        if (batch) {
            Es256Verifier boxes{std::string(BoxKeyTyp)};
            device.prepared(*batch, boxes, hub.key.publicKey().jwk());
            codes = sentCodes(hub.store, hub.clock.now());
        }
        return batch;
    }
    Codes::Answer<EnvelopesTaken> send(const std::vector<std::string>& envelopes)
    {
        return hub.codes.takeEnvelopes(hub.project.org, device.who, key.publicKey().jwk(), envelopes);
    }
    std::vector<Json> events(const std::string& action)
    {
        std::vector<Json> out;
        for (const LogLeaf& leaf : (*hub.store.begin(hub.project.org))->leavesOf("event")) {
            const Json record = *cj1::parse(parseJws(leaf.seal)->payload);
            if (text(record, "action") == action) out.push_back(record);
        }
        return out;
    }

    AttendanceHub hub;
    Es256Key key;
    Es256Signer signer;
    Device device;
    std::vector<RecordId> reports;
    std::vector<signing::Ask> asks;
    std::map<QByteArray, std::string> codes;
};

/// The slow hash, counted.
struct Counted : CodeStretcher
{
    Result<QByteArray> stretch(std::string_view code, const QByteArray& salt) override
    {
        ++times;
        return slow.stretch(code, salt);
    }
    Argon2Stretcher slow{Argon2Stretcher::Cost::cheapest()};
    int times = 0;
};

EnvelopeAnswer refused(const char* reason)
{
    return {"refused", {{"reason", reason}}};
}

QByteArray shown(const EnvelopeAnswer& a)
{
    return QByteArray::fromStdString(a.result) + " " + cj1::write(a.params);
}

} // namespace

/// Codes that were sent ahead and typed where there is no connection (attendance §5.2, §5.3).
class OfflineCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void A_40_of_twelve_typed_offline_eleven_sign_and_one_has_a_try_left()
    {
        Month m(11);
        const auto batch = m.prepare(*parseRfc3339("2025-04-05T21:59:59.000Z"));
        QCOMPARE(codeOf(batch), QByteArray("ok"));
        QCOMPARE(batch->codes.size(), 12u);
        for (const RecordId& r : m.reports) QCOMPARE(text(m.hub.bodyOf(r), "state"), std::string("code_active"));
        const Instant typed = *parseRfc3339("2025-04-05T09:30:00.000Z");
        std::vector<std::string> envelopes;
        for (std::size_t i = 0; i < batch->codes.size(); ++i) {
            QCOMPARE(codeOf(batch->codes[i]), QByteArray("ok"));
            const std::string code = m.codes.at(batch->codes[i]->sent.handle);
            QCOMPARE(code.size(), 6u); // though the project's codes have four digits
            envelopes.push_back(m.device.type(*batch->codes[i], m.asks[i], i == 4 ? CodeWorld::notThis(code) : code, typed.plusSeconds(std::int64_t(i))));
        }
        m.hub.clock.time = *parseRfc3339("2025-04-06T08:00:00.000Z");
        const auto taken = m.send(envelopes);
        QCOMPARE(codeOf(taken), QByteArray("ok"));
        for (std::size_t i = 0; i < taken->answers.size(); ++i) {
            if (i == 4) QCOMPARE(shown(taken->answers[i]), QByteArray("wrong {\"attempts_left\":1}"));
            else QVERIFY2(taken->answers[i].result == "accepted", shown(taken->answers[i]));
            QCOMPARE(text(m.hub.bodyOf(m.reports[i]), "state"), std::string(i == 4 ? "code_active" : "signed"));
        }
        int offline = 0;
        for (const Record& r : (*m.hub.store.begin(m.hub.project.org))->all("signature")) {
            const Json body = r.value();
            if (text(body, "signer_role") != "participant") continue;
            ++offline;
            QCOMPARE(text(body, "entry_mode"), std::string("offline"));
            QCOMPARE(text(body, "method"), std::string("otp_sms_batch"));
            QCOMPARE(text(body, "signed_at"), std::string("2025-04-06T08:00:00.000Z")); // the hub's clock
            QVERIFY(text(body, "claimed_entry_at").starts_with("2025-04-05T09:30:"));    // the device's, as a claim
            QCOMPARE(integer(body, "digits"), 6);
        }
        QCOMPARE(offline, 11);
        // The second try is the right one.
        const auto again = m.send({m.device.type(*batch->codes[4], m.asks[4], m.codes.at(batch->codes[4]->sent.handle), typed.plusSeconds(600))});
        QVERIFY2(again->answers.front().result == "accepted", shown(again->answers.front()));
    }

    void A_41_of_a_thousand_envelopes_two_are_looked_at_and_somebody_is_told()
    {
        Month m(0);
        const auto batch = m.prepare(m.hub.clock.now().plusDays(2));
        QCOMPARE(codeOf(batch), QByteArray("ok"));
        const std::string code = m.codes.at(batch->codes.front()->sent.handle);
        std::vector<std::string> envelopes;
        for (int i = 0; i < 1000; ++i) {
            std::string guess = std::to_string(1'000'000 + i).substr(1);
            if (guess == code) guess = "999999";
            envelopes.push_back(m.device.type(*batch->codes.front(), m.asks.front(), i == 999 ? code : guess, m.hub.clock.now().plusSeconds(60 + i)));
        }
        m.hub.clock.time = m.hub.clock.time.plusDays(1);
        const auto taken = m.send(envelopes);
        QCOMPARE(codeOf(taken), QByteArray("ok"));
        QCOMPARE(shown(taken->answers[0]), QByteArray("wrong {\"attempts_left\":1}"));
        for (std::size_t i = 1; i < taken->answers.size(); ++i) QCOMPARE(shown(taken->answers[i]), QByteArray("exhausted {}"));
        QCOMPARE((*m.hub.store.begin(m.hub.project.org))->challenge(batch->codes.front()->sent.handle)->attemptsUsed, 2);
        QCOMPARE(m.events("code_wrong").size(), 2u);
        QCOMPARE(m.hub.state(), std::string("reported"));
        QCOMPARE(m.events("envelope_flood").size(), 1u);
        int told = 0;
        for (const auto& [id, message] : m.hub.store.state().messages)
            told += message.event == "envelope_flood" && message.recipient == "karin@exempelkommunen.example";
        QCOMPARE(told, 1);
        // What was thrown away takes no room, and asking again changes nothing.
        std::size_t kept = 0;
        for (const auto& [key, value] : m.hub.store.state().codeStates) kept += std::get<1>(key) == "envelope";
        QCOMPARE(kept, 2u);
        QCOMPARE(shown(m.send({envelopes[999]})->answers.front()), QByteArray("exhausted {}"));
    }

    void A_42_an_envelope_copied_to_another_report_is_refused_and_charges_nothing()
    {
        Slips s;
        const auto astrid = s.world.slip("Astrid's March", "Astrid"), bertil = s.world.slip("Bertil's March", "Bertil");
        const auto batch = s.prepare({astrid, bertil});
        QByteArray hers;
        const auto first = s.device.type(*batch.codes[0], astrid, s.codeFor(*batch.codes[0]), s.soon(), {}, [&](Envelope& e) { hers = e.sealed; });
        // The same box under the other's name; and one that was made for the other's report from hers.
        const auto copied = s.device.type(*batch.codes[1], bertil, "000000", s.soon(), {}, [&](Envelope& e) { e.sealed = hers; });
        const auto turned = s.device.type(*batch.codes[1], bertil, s.codeFor(*batch.codes[1]), s.soon(), [&](EnvelopeInside& in) {
            in.document = astrid.documents.front().id;
        });
        const auto answers = s.send({first, copied, turned});
        QVERIFY2(answers[0].result == "accepted", shown(answers[0]));
        QCOMPARE(shown(answers[1]), shown(refused("mismatch")));
        QCOMPARE(shown(answers[2]), shown(refused("mismatch")));
        QCOMPARE(s.attempts(*batch.codes[1]), 0);
        QCOMPARE(s.world.events("envelope_refused").size(), 1u); // told, once an hour
        const auto honest = s.send({s.device.type(*batch.codes[1], bertil, s.codeFor(*batch.codes[1]), s.soon())});
        QVERIFY2(honest.front().result == "accepted", shown(honest.front()));
    }

    void A_42_every_field_inside_is_compared_data()
    {
        QTest::addColumn<int>("field");
        const char* names[] = {"A-42 challenge", "A-42 document", "A-42 revision", "A-42 content", "A-42 signer", "A-42 device", "A-42 counter"};
        for (int i = 0; i < 7; ++i) QTest::newRow(names[i]) << i;
    }
    void A_42_every_field_inside_is_compared()
    {
        QFETCH(int, field);
        Slips s;
        const auto slip = s.world.slip("March", "Astrid");
        const auto batch = s.prepare({slip});
        const auto other = s.device.type(*batch.codes[0], slip, s.codeFor(*batch.codes[0]), s.soon(), [&](EnvelopeInside& in) {
            if (field == 0) in.challenge[0] = static_cast<char>(in.challenge[0] ^ 1);
            if (field == 1) in.document = named<RecordId>("another");
            if (field == 2) in.revision = 2;
            if (field == 3) in.contentHash.back() = in.contentHash.back() == '0' ? '1' : '0';
            if (field == 4) in.signer = named<RecordId>("Bertil");
            if (field == 5) in.device = named<DeviceId>("another");
            if (field == 6) in.counter += 1;
        });
        QCOMPARE(shown(s.send({other}).front()), shown(refused("mismatch")));
        QCOMPARE(s.attempts(*batch.codes[0]), 0);
    }

    void A_43_after_the_last_day_nothing_is_taken_whatever_is_claimed()
    {
        Slips s;
        const auto slip = s.world.slip("March", "Astrid");
        const auto batch = s.prepare({slip}, 48);
        const Instant issued = s.world.clock.now();
        const auto code = s.codeFor(*batch.codes[0]);
        // Set three days back after the last contact: what it claims is before the code was made, or just right.
        const auto before = s.device.type(*batch.codes[0], slip, code, issued.plusMs(-1));
        const auto inTime = s.device.type(*batch.codes[0], slip, code, issued.plusSeconds(3600));
        s.world.pass(96 * 3600);
        for (const auto& a : s.send({before, inTime})) QCOMPARE(shown(a), QByteArray("expired {}"));
        QCOMPARE(s.attempts(*batch.codes[0]), 0);
        QCOMPARE(text(s.world.stateOf(slip), "state"), std::string("reported"));
    }

    void A_43_a_claim_outside_the_time_is_no_try_even_when_it_arrives_in_time_data()
    {
        QTest::addColumn<qint64>("claimedSeconds"); // from the moment the code was made
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("A-43 three days before") << qint64(-3 * 86'400) << shown(refused("claimed_time"));
        QTest::newRow("A-43 a second before") << qint64(-1) << shown(refused("claimed_time"));
        QTest::newRow("A-43 the same moment") << qint64(0) << QByteArray("accepted");
        QTest::newRow("A-43 the last moment") << qint64(48 * 3600) << QByteArray("accepted");
        QTest::newRow("A-43 a second late") << qint64(48 * 3600 + 1) << QByteArray("expired {}");
    }
    void A_43_a_claim_outside_the_time_is_no_try_even_when_it_arrives_in_time()
    {
        QFETCH(qint64, claimedSeconds);
        QFETCH(QByteArray, answer);
        Slips s;
        const auto slip = s.world.slip("March", "Astrid");
        const auto batch = s.prepare({slip}, 48);
        const auto sent = s.device.type(*batch.codes[0], slip, s.codeFor(*batch.codes[0]), s.world.clock.now().plusSeconds(claimedSeconds));
        s.world.pass(95 * 3600); // the last hour in which something is taken
        const auto got = s.send({sent}).front();
        QVERIFY2(shown(got).startsWith(answer), shown(got));
        QCOMPARE(s.attempts(*batch.codes[0]), answer == "accepted" ? 1 : 0);
    }

    void A_44_sent_again_after_a_broken_connection_it_gets_the_same_answer_and_one_try()
    {
        Slips s;
        const auto astrid = s.world.slip("March", "Astrid"), bertil = s.world.slip("Bertil's", "Bertil");
        const auto batch = s.prepare({astrid, bertil});
        const auto wrong = s.device.type(*batch.codes[0], astrid, CodeWorld::notThis(s.codeFor(*batch.codes[0])), s.soon());
        const auto right = s.device.type(*batch.codes[1], bertil, s.codeFor(*batch.codes[1]), s.soon());
        s.world.pass(3600);
        const auto first = s.send({wrong, right});
        s.world.pass(7200);
        QCOMPARE(s.send({wrong, right, wrong}), (std::vector{first[0], first[1], first[0]}));
        QCOMPARE(s.attempts(*batch.codes[0]), 1);
        QCOMPARE(s.attempts(*batch.codes[1]), 1);
        QCOMPARE((*s.store.begin(s.world.org))->all("signature").size(), 1u);
        QCOMPARE(s.world.events("code_wrong").size(), 1u);
    }

    void SEC_21_in_any_order_and_however_often_there_are_two_tries_and_the_same_end()
    {
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            // What is typed: up to four times for each of four people, right or wrong.
            SeededRandom dice(seed);
            struct Typed
            {
                std::size_t slip;
                bool right;
            };
            std::vector<Typed> typed;
            for (std::size_t i = 0; i < 4; ++i)
                for (std::uint64_t n = dice.below(5); n > 0; --n) typed.push_back({i, dice.oneIn(3)});
            for (std::size_t i = typed.size(); i > 1; --i) std::swap(typed[i - 1], typed[dice.below(i)]);

            struct End
            {
                std::vector<EnvelopeAnswer> answers;
                std::vector<std::string> states;
                std::vector<int> attempts;
            };
            const auto run = [&](bool shuffled) {
                Slips s;
                std::vector<signing::Ask> asks;
                for (int i = 0; i < 4; ++i) asks.push_back(s.world.slip("slip " + std::to_string(i), "signer " + std::to_string(i)));
                const auto batch = s.prepare(asks);
                std::vector<std::string> envelopes;
                for (const Typed& t : typed) {
                    const std::string code = s.codeFor(*batch.codes[t.slip]);
                    envelopes.push_back(s.device.type(*batch.codes[t.slip], asks[t.slip], t.right ? code : CodeWorld::notThis(code), s.soon()));
                }
                End end;
                end.answers.resize(envelopes.size(), EnvelopeAnswer{"later"});
                if (!shuffled) end.answers = envelopes.empty() ? end.answers : s.send(envelopes);
                for (int round = 0; shuffled && round < 1000; ++round) {
                    std::vector<std::size_t> some;
                    for (std::uint64_t n = 1 + dice.below(6); n > 0 && !envelopes.empty(); --n) some.push_back(dice.below(envelopes.size()));
                    std::vector<std::string> part;
                    for (const std::size_t i : some) part.push_back(envelopes[i]);
                    if (part.empty()) break;
                    const auto answers = s.send(part);
                    for (std::size_t k = 0; k < some.size(); ++k) {
                        if (answers[k].result == "later") continue;
                        auto& known = end.answers[some[k]];
                        if (known.result != "later" && known != answers[k]) throw std::logic_error("another answer");
                        known = answers[k];
                    }
                    if (std::ranges::none_of(end.answers, [](const auto& a) { return a.result == "later"; })) break;
                }
                for (auto& a : end.answers) a.params.erase("seq"); // other things happen before it or after
                for (std::size_t i = 0; i < asks.size(); ++i) {
                    end.states.push_back(text(s.world.stateOf(asks[i]), "state"));
                    end.attempts.push_back(s.attempts(*batch.codes[i]));
                }
                return end;
            };
            const End straight = run(false), mixed = run(true);
            QCOMPARE(mixed.answers, straight.answers);
            QCOMPARE(mixed.states, straight.states);
            QCOMPARE(mixed.attempts, straight.attempts);
            for (const int a : mixed.attempts) QVERIFY(a <= 2);
        }
    }

    void SEC_21_wrong_codes_typed_offline_count_like_any_other()
    {
        Slips s;
        std::vector<signing::Ask> asks;
        for (int i = 0; i < 3; ++i) asks.push_back(s.world.slip("slip " + std::to_string(i), "Astrid"));
        const auto batch = s.prepare(asks);
        std::vector<std::string> envelopes;
        for (int i = 0; i < 3; ++i)
            for (int n = 0; n < 2; ++n)
                envelopes.push_back(s.device.type(*batch.codes[std::size_t(i)], asks[std::size_t(i)], CodeWorld::notThis(s.codeFor(*batch.codes[std::size_t(i)])), s.soon()));
        const auto answers = s.send(envelopes);
        QCOMPARE(answers[4].result, std::string("wrong")); // the fifth failure of a day
        QCOMPARE(answers[5].result, std::string("refused"));
        QCOMPARE(text(answers[5].params, "reason"), std::string("signer_paused"));
        QCOMPARE(s.attempts(*batch.codes[2]), 1);
    }

    void A_27_when_the_breaker_has_tripped_envelopes_wait_unjudged()
    {
        Slips s;
        const auto slip = s.world.slip("March", "Astrid");
        const auto batch = s.prepare({slip});
        const auto sent = s.device.type(*batch.codes[0], slip, s.codeFor(*batch.codes[0]), s.soon());
        auto tx = s.store.begin(s.world.org);
        (*tx)->setCodeState(CodeScope::Organisation, "breaker", {}, "{}");
        QVERIFY((*tx)->commit());
        tx->reset();
        const auto taken = s.world.codes.takeEnvelopes(s.world.org, s.device.who, s.deviceSigner.publicJwk(), {sent});
        QCOMPARE(taken->answers.front().result, std::string("later"));
        QCOMPARE(taken->stopped->code, std::string("organisation_paused"));
        QVERIFY(s.world.codes.resume(s.world.org, "Looked at every one of them."));
        QCOMPARE(s.send({sent}).front().result, std::string("accepted"));
    }

    void SEC_20_changed_content_makes_what_was_typed_superseded()
    {
        Slips s;
        const auto slip = s.world.slip("March", "Astrid");
        const auto batch = s.prepare({slip});
        const auto sent = s.device.type(*batch.codes[0], slip, s.codeFor(*batch.codes[0]), s.soon());
        s.world.change(slip, [](Json& body) { body["revision"] = 2; });
        QCOMPARE(shown(s.send({sent}).front()), QByteArray("superseded {\"revision\":2}"));
        QCOMPARE(s.attempts(*batch.codes[0]), 0);
    }

    void SEC_20_a_newer_code_or_a_changed_channel_ends_the_one_sent_ahead()
    {
        Slips s;
        const auto astrid = s.world.slip("March", "Astrid"), bertil = s.world.slip("Bertil's", "Bertil");
        const auto batch = s.prepare({astrid, bertil});
        const auto one = s.device.type(*batch.codes[0], astrid, s.codeFor(*batch.codes[0]), s.soon());
        const auto two = s.device.type(*batch.codes[1], bertil, s.codeFor(*batch.codes[1]), s.soon());
        s.world.pass(61);
        QCOMPARE(codeOf(s.world.codes.ask(s.world.org, s.device.who, astrid)), QByteArray("ok"));
        s.world.change(bertil, [](Json& body) { body["channel_state"] = "cooling"; });
        const auto answers = s.send({one, two});
        QCOMPARE(shown(answers[0]), shown(refused("revoked")));
        QCOMPARE(shown(answers[1]), shown(refused("channel_cooling")));
    }

    void SEC_23_a_code_sent_ahead_is_typed_in_envelopes_only()
    {
        Slips s;
        const auto slip = s.world.slip("March", "Astrid");
        const auto batch = s.prepare({slip});
        const QByteArray handle = batch.codes[0]->sent.handle;
        QCOMPARE(codeOf(s.world.codes.submit(s.world.org, s.device.who, handle, s.codeFor(*batch.codes[0]))), QByteArray("challenge_not_live"));
        QCOMPARE(codeOf(s.world.codes.resend(s.world.org, s.device.who, handle)), QByteArray("challenge_not_live"));
        QCOMPARE(s.attempts(*batch.codes[0]), 0);
        // And the other way round.
        s.world.pass(61);
        const auto sent = s.world.codes.ask(s.world.org, s.device.who, slip);
        const auto code = s.world.sentCode();
        const auto e = s.device.type({*sent, {}, {}}, slip, code, s.soon());
        QCOMPARE(shown(s.send({e}).front()), shown(refused("not_offline")));
    }

    void SEC_23_only_the_device_that_was_prepared_and_its_own_key_count()
    {
        Slips s;
        const auto slip = s.world.slip("March", "Astrid");
        const auto batch = s.prepare({slip});
        KeyedHashSigner strange{QByteArray(32, 'x'), std::string(EnvelopeTyp)};
        Device thief(strange, s.device.who, s.world.org);
        thief.boxKey = s.device.boxKey;
        QCOMPARE(shown(s.send({thief.type(*batch.codes[0], slip, s.codeFor(*batch.codes[0]), s.soon())}).front()), QByteArray("malformed {}"));
        // Another device of another colleague, with its own key.
        const auto other = CodeWorld::visitor("Ture");
        Device ture(strange, other, s.world.org);
        ture.boxKey = s.device.boxKey;
        const auto e = ture.type(*batch.codes[0], slip, s.codeFor(*batch.codes[0]), s.soon());
        QCOMPARE(shown(s.world.codes.takeEnvelopes(s.world.org, other, strange.publicJwk(), {e})->answers.front()), shown(refused("other_device")));
        QCOMPARE(shown(s.send({e}).front()), shown(refused("other_device"))); // sent on by the right one
        QCOMPARE(s.attempts(*batch.codes[0]), 0);
        QVERIFY(s.world.events("envelope_refused").size() >= 2);
        for (const char* nonsense : {"", "a.b.c", "eyJ"}) QCOMPARE(shown(s.send({nonsense}).front()), QByteArray("malformed {}"));
    }

    void SEC_23_the_row_of_envelopes_has_no_gap_and_no_other_beginning()
    {
        Slips s;
        std::vector<signing::Ask> asks;
        for (int i = 0; i < 3; ++i) asks.push_back(s.world.slip("slip " + std::to_string(i), "signer " + std::to_string(i)));
        const auto batch = s.prepare(asks);
        std::vector<std::string> e;
        for (std::size_t i = 0; i < 2; ++i) e.push_back(s.device.type(*batch.codes[i], asks[i], s.codeFor(*batch.codes[i]), s.soon()));
        QCOMPARE(shown(s.send({e[1]}).front()), QByteArray("later {\"expected\":1}"));
        const auto swapped = s.send({e[1], e[0]}); // both are there now
        QCOMPARE(swapped[0].result + swapped[1].result, std::string("acceptedaccepted"));
        // A second row beside it, as from a copied profile.
        s.device.previous = noEnvelope();
        QCOMPARE(shown(s.send({s.device.type(*batch.codes[2], asks[2], s.codeFor(*batch.codes[2]), s.soon())}).front()), shown(refused("chain")));
        s.device.counter = 1;
        QCOMPARE(shown(s.send({s.device.type(*batch.codes[2], asks[2], s.codeFor(*batch.codes[2]), s.soon())}).front()), shown(refused("other_envelope")));
        QCOMPARE(s.attempts(*batch.codes[2]), 0);
    }

    void SYNC_19_a_restored_hub_goes_on_from_what_comes_next()
    {
        Slips s;
        const auto astrid = s.world.slip("March", "Astrid"), bertil = s.world.slip("Bertil's", "Bertil");
        const auto batch = s.prepare({astrid, bertil});
        const auto backup = s.store.copy();
        const auto one = s.device.type(*batch.codes[0], astrid, s.codeFor(*batch.codes[0]), s.soon());
        QCOMPARE(s.send({one}).front().result, std::string("accepted"));
        s.store.restore(backup, "epoch-2");
        const auto two = s.device.type(*batch.codes[1], bertil, s.codeFor(*batch.codes[1]), s.soon());
        QCOMPARE(s.send({two}).front().result, std::string("accepted"));
    }

    void SEC_23_it_is_off_until_switched_on_and_bounded()
    {
        Month m(0);
        const auto settings = m.hub.project.body({kind::Project, m.hub.project.project});
        const auto put = [&](const Json& body) {
            auto tx = m.hub.store.begin(m.hub.project.org);
            (*tx)->put({{kind::Project, m.hub.project.project}, (*tx)->seq(), false, cj1::write(body)});
            return (*tx)->commit().has_value();
        };
        Json off = settings;
        off.erase("offline_codes");
        QVERIFY(put(off));
        const Instant now = m.hub.clock.now();
        QCOMPARE(codeOf(m.prepare(now.plusDays(2))->codes.front()), QByteArray("offline_off"));
        QVERIFY(put(settings));
        QCOMPARE(codeOf(m.prepare(now.plusSeconds(72 * 3600 + 1))->codes.front()), QByteArray("offline_too_long"));
        QCOMPARE(codeOf(m.prepare(now)->codes.front()), QByteArray("offline_too_long"));
        Json week = settings;
        week["offline_hours"] = 168;
        QVERIFY(put(week));
        QCOMPARE(codeOf(m.prepare(now.plusDays(8))->codes.front()), QByteArray("offline_too_long"));
        const auto good = m.prepare(now.plusDays(7));
        QCOMPARE(codeOf(good->codes.front()), QByteArray("ok"));
        QCOMPARE(good->codes.front()->sent.expiresAt, now.plusDays(9));
        // One a day for each report.
        m.hub.clock.time = now.plusSeconds(3600);
        QCOMPARE(codeOf(m.prepare(now.plusDays(2))->codes.front()), QByteArray("limit_reached"));
        // Nobody prepares a device for others who may not hand one over.
        for (const AccountId& who : {m.hub.project.per, m.hub.project.astridAccount, named<AccountId>("stranger")}) {
            const auto foreign = m.hub.codes.prepareOffline(m.hub.project.org, {who, named<DeviceId>("d"), "192.0.2.9", {}}, {m.asks.front()}, now.plusDays(2));
            QCOMPARE(codeOf(foreign->codes.front()), QByteArray("not_allowed"));
        }
        // Staff's own signature is never sent ahead.
        auto ask = m.asks.front();
        ask.surface = signing::Surface::Own;
        const auto no = m.hub.codes.prepareOffline(m.hub.project.org, m.device.who, {ask}, now.plusDays(2));
        QCOMPARE(codeOf(no->codes.front()), QByteArray("not_allowed"));
    }

    void SEC_23_before_whose_screen_says_the_document_and_addresses_are_not_checked_ahead()
    {
        Month m(0);
        const ProjectWorld& p = m.hub.project;
        const Instant until = m.hub.clock.now().plusDays(1);
        const auto prepare = [&](const AccountId& who, const signing::Ask& ask) {
            return codeOf(m.hub.codes.prepareOffline(p.org, {who, named<DeviceId>("d"), "192.0.2.9", {}}, {ask}, until)->codes.front());
        };
        const RecordId mail = named<RecordId>("astrid/mail");
        {
            auto tx = m.hub.store.begin(p.org);
            (*tx)->put({{signing::kind::ContactChannel, mail}, (*tx)->seq(), false,
                        cj1::write({{"v", 1}, {"owner_kind", "participant"}, {"owner", p.astrid.text()}, {"kind", "email"},
                                    {"address", "astrid@example.org"}, {"state", "pending"}, {"address_revision", 1},
                                    {"project_ids", Json::array({p.project.text()})}})});
            QVERIFY((*tx)->commit());
        }
        signing::Ask check;
        check.documentKind = "contact_channel";
        check.documents = {{mail, 1, {}}};
        check.signerRole = "participant";
        check.signer = check.kioskParticipant = p.astrid; // as somebody without a kiosk token would write it
        check.surface = signing::Surface::Kiosk;
        for (const AccountId& who : {p.siv, p.per}) QCOMPARE(prepare(who, check), QByteArray("offline_off"));
        signing::Ask month = m.askOf(m.hub.march);
        month.kioskParticipant = p.bertil;
        month.signer = p.bertil;
        QCOMPARE(prepare(p.siv, month), QByteArray("not_allowed"));
        month.signer = p.astrid;
        QCOMPARE(prepare(p.siv, month), QByteArray("ok")); // claimed, not believed
    }

    void SEC_42_what_is_not_sent_costs_no_slow_hash()
    {
        MemoryHubStore store;
        CodeWorld world(store);
        Counted hash;
        const Codes::Ports::Offline offline{world.boxes, hash, world.envelopes};
        auto options = CodeWorld::everyWay();
        options.rules.asksPerHour = 4;
        Codes codes({store, world.device, world.log, slipKinds(), world.keys, world.clock, world.random, &offline}, options);
        std::vector<signing::Ask> asks;
        for (int i = 0; i < 8; ++i) asks.push_back(world.slip("slip " + std::to_string(i), "signer " + std::to_string(i)));
        world.change(asks[1], [](Json& body) { body["offline"] = false; });
        const auto prepare = [&](Instant until) {
            QByteArrayList out;
            const auto prepared = codes.prepareOffline(world.org, CodeWorld::visitor("Siv"), asks, until);
            for (const auto& code : prepared->codes) out += codeOf(code);
            return out.join(' ');
        };
        QCOMPARE(prepare(world.clock.now().plusSeconds(3600)),
                 QByteArray("ok offline_off ok ok limit_reached limit_reached limit_reached limit_reached"));
        QCOMPARE(hash.times, 3);
        QCOMPARE(prepare(world.clock.now().plusSeconds(3600)), QByteArrayList(8, "limit_reached").join(' '));
        QCOMPARE(hash.times, 3);
        world.pass(3601);
        QCOMPARE(prepare(Instant()), // no time at all is none of the future either
                 QByteArrayList(4, "offline_too_long").join(' ') + ' ' + QByteArrayList(4, "limit_reached").join(' '));
        QCOMPARE(hash.times, 3);
    }

    void SEC_21_an_envelope_beside_the_row_costs_no_slow_hash()
    {
        Slips s;
        const std::vector asks = {s.world.slip("March", "Astrid"), s.world.slip("Bertil's", "Bertil")};
        const auto batch = s.prepare(asks);
        Counted hash;
        const Codes::Ports::Offline offline{s.world.boxes, hash, s.world.envelopes};
        Codes codes({s.store, s.world.device, s.world.log, slipKinds(), s.world.keys, s.world.clock, s.world.random, &offline}, CodeWorld::everyWay());
        const auto type = [&](std::size_t i) { return s.device.type(*batch.codes[i], asks[i], s.codeFor(*batch.codes[i]), s.soon()); };
        const auto send = [&](const std::string& e) {
            return shown(codes.takeEnvelopes(s.world.org, s.device.who, s.deviceSigner.publicJwk(), {e})->answers.front());
        };
        const std::string one = type(0), two = type(1);
        QCOMPARE(send(two), QByteArray("later {\"expected\":1}"));
        QCOMPARE(hash.times, 0);
        QVERIFY(send(one).startsWith("accepted"));
        QVERIFY(send(one).startsWith("accepted")); // the same answer
        QCOMPARE(hash.times, 1);
        s.device.counter = 1;
        s.device.previous = noEnvelope();
        QCOMPARE(send(type(1)), shown(refused("chain")));
        QCOMPARE(hash.times, 1);
        QVERIFY(send(two).startsWith("accepted"));
        QCOMPARE(hash.times, 2);
    }

    void SEC_22_the_message_says_how_long_and_only_it_holds_the_code()
    {
        Slips s;
        const auto slip = s.world.slip("March", "Astrid", "sms");
        const auto batch = s.prepare({slip}, 48);
        const auto code = s.codeFor(*batch.codes[0]);
        for (const auto& [id, message] : s.store.state().messages) {
            QCOMPARE(message.event, std::string("code_batch"));
            QCOMPARE(*message.expiresAt, batch.codes[0]->enterUntil);
        }
        const auto c = (*s.store.begin(s.world.org))->challenge(batch.codes[0]->sent.handle);
        QVERIFY(!c->body.contains(code.c_str()));
        // The code's own keyed hash is not what is compared: it goes through the slow one first.
        QVERIFY(s.world.keys.verifier(*c, "sign", code) != c->verifier);
        const auto e = s.device.type(*batch.codes[0], slip, code, s.soon());
        QVERIFY(!QByteArray::fromStdString(e).contains(code.c_str()));
        QCOMPARE(s.send({e}).front().result, std::string("accepted"));
        for (const auto& [key, value] : s.store.state().codeStates) QVERIFY(!value.contains(code.c_str()));
    }

    void what_ended_long_ago_is_forgotten_but_for_what_a_signature_names()
    {
        Slips s;
        const auto march = s.world.slip("March", "Astrid"), april = s.world.slip("April", "Astrid");
        const auto batch = s.prepare({march});
        const std::string code = s.codeFor(*batch.codes[0]);
        QCOMPARE(s.send({s.device.type(*batch.codes[0], march, code, s.soon())}).front().result, std::string("accepted"));
        const auto unused = s.prepare({april});
        const auto challenges = [&] { return s.store.state().orgs.at(s.world.org).challenges; };
        s.world.clock.time = s.world.clock.time.plusDays(20);
        QVERIFY(s.world.codes.sweep() && s.world.codes.forget());
        QCOMPARE(challenges().size(), std::size_t(2));
        s.world.clock.time = s.world.clock.time.plusDays(40);
        QVERIFY(s.world.codes.forget());
        QCOMPARE(challenges().size(), std::size_t(1));
        QVERIFY(challenges().contains(batch.codes[0]->sent.handle));
        for (const auto& [key, list] : s.store.state().tallies) QVERIFY(list.empty());
    }

    void SEC_20_the_box_key_is_the_months_signed_and_gone_when_nothing_can_come()
    {
        Slips s;
        const auto slip = s.world.slip("March", "Astrid");
        const auto batch = s.prepare({slip});
        KeyedHashVerifier boxes{std::string(BoxKeyTyp)};
        const auto key = openBoxKey(batch.boxKey, boxes, s.world.boxSigner.publicJwk());
        QCOMPARE(key->id, std::string("2026-03"));
        QVERIFY(!openBoxKey(batch.boxKey, boxes, KeyedHashSigner(QByteArray(32, 'y'), std::string(BoxKeyTyp)).publicJwk()));
        const auto keys = [&] {
            std::set<std::string> out;
            for (const auto& [k, value] : s.store.state().codeStates)
                if (std::get<1>(k) == "box_key") out.insert(std::get<2>(k));
            return out;
        };
        s.world.clock.time = *parseRfc3339("2026-04-01T00:00:00.000Z");
        const auto next = s.prepare({s.world.slip("April", "Astrid")});
        QVERIFY(openBoxKey(next.boxKey, boxes, s.world.boxSigner.publicJwk())->key != key->key);
        s.world.clock.time = *parseRfc3339("2026-04-09T23:59:59.000Z");
        QVERIFY(s.world.codes.forget());
        QCOMPARE(keys(), (std::set<std::string>{"2026-03", "2026-04"})); // seven days to type it and two to bring it
        s.world.clock.time = *parseRfc3339("2026-04-10T00:00:00.000Z");
        QVERIFY(s.world.codes.forget());
        QCOMPARE(keys(), (std::set<std::string>{"2026-04"}));
    }
};

std::unique_ptr<QObject> makeOfflineCodesTest()
{
    return std::make_unique<OfflineCodesTest>();
}

} // namespace sek::test

#include "offline_test.moc"
