// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/roles.h"
#include "tests/unit/codes/code_world.h"
#include "tests/unit/codes/suites.h"

#include <QTest>

namespace sek::test {

namespace {

template <class T> QByteArray codeOf(const std::expected<T, Rejection>& answer)
{
    return answer ? QByteArray("ok") : QByteArray::fromStdString(answer.error().code);
}

template <class T> Instant retryAt(const std::expected<T, Rejection>& answer)
{
    return parseRfc3339(text(answer.error().params, "retry_at")).value_or(Instant());
}

} // namespace

/// What a person meets: W7 to W12 with the answers of §3.3.
class CodesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<MemoryHubStore> m_store;
    std::unique_ptr<CodeWorld> m;
    const CodeVisitor m_astrid = CodeWorld::visitor("Astrid");

    Codes::Answer<CodeSent> ask(const signing::Ask& a) { return m->codes.ask(m->org, m_astrid, a); }
    Codes::Answer<std::int64_t> submit(const QByteArray& handle, const std::string& code)
    {
        return m->codes.submit(m->org, m_astrid, handle, code);
    }
    std::int64_t failures(const std::string& signer)
    {
        return (*m_store->begin(m->org))->countTallied(CodeScope::Organisation, "failed", named<RecordId>(signer).text(), {0});
    }
    /// `n` wrong codes on what was asked; whatever the answers are.
    void wrong(const CodeSent& sent, const std::string& code, int n)
    {
        for (int i = 0; i < n; ++i) QVERIFY(!submit(sent.handle, CodeWorld::notThis(code)));
    }

private Q_SLOTS:
    void init()
    {
        m.reset();
        m_store = std::make_unique<MemoryHubStore>();
        m = std::make_unique<CodeWorld>(*m_store);
    }

    void A_18_the_right_code_in_time_signs_seals_and_says_so()
    {
        const auto slip = m->slip("March", "Astrid");
        const auto sent = ask(slip);
        QCOMPARE(codeOf(sent), QByteArray("ok"));
        QCOMPARE(sent->masked, std::string("a•••@e•••.org"));
        QCOMPARE(sent->attemptsLeft, 3);
        QCOMPARE(sent->expiresAt, m->clock.now().plusSeconds(600));
        QCOMPARE(sent->retryAt, m->clock.now().plusSeconds(60));
        QCOMPARE(text(m->stateOf(slip), "state"), std::string("code_active"));
        const std::string code = m->sentCode();
        QCOMPARE(code.size(), 4u);
        m->pass(599);
        const auto done = submit(sent->handle, code);
        QCOMPARE(codeOf(done), QByteArray("ok"));
        QCOMPARE(text(m->stateOf(slip), "state"), std::string("signed"));
        const auto signatures = (*m_store->begin(m->org))->all("signature");
        QCOMPARE(signatures.size(), 1u);
        QCOMPARE(integer(signatures.front().value(), "attempts_used"), 1);
        QCOMPARE(text(signatures.front().value(), "method"), std::string("otp_email"));
        // Sealed in the same transaction: one leaf, about this document.
        const auto leaves = (*m_store->begin(m->org))->leavesOf("signature");
        QCOMPARE(leaves.size(), 1u);
        QCOMPARE(leaves.front().about, slip.documents.front().id);
        const auto c = (*m_store->begin(m->org))->challenge(sent->handle);
        QCOMPARE(c->state, CodeChallenge::State::Used);
        QVERIFY(c->verifier.isEmpty());
    }

    void A_46_who_asked_learns_how_far_the_message_has_come()
    {
        const auto sent = ask(m->slip("March", "Astrid"));
        const auto at = m->codes.look(m->org, m_astrid, sent->handle);
        QCOMPARE(codeOf(at), QByteArray("ok"));
        QVERIFY(at->live);
        QCOMPARE(at->state, DeliveryState::Queued);
        const auto taken = m_store->takeMessages(m->clock.now(), m->clock.now().plusSeconds(30), 10, {});
        QCOMPARE(taken->size(), 1u);
        QVERIFY(m_store->finishMessage(taken->front(), {.state = MessageOutcome::State::Unknown, .at = m->clock.now(), .code = "no_answer"}));
        QCOMPARE(m->codes.look(m->org, m_astrid, sent->handle)->state, DeliveryState::Unknown);
        QVERIFY(m->codes.look(m->org, m_astrid, sent->handle)->live); // it may have arrived
        CodeVisitor elsewhere = m_astrid;
        elsewhere.device = DeviceId(Uuid::v5(m_astrid.device.value, "another"));
        for (const auto& [who, handle] : {std::pair{m->visitor("Ture"), sent->handle}, std::pair{elsewhere, sent->handle}, std::pair{m_astrid, QByteArray(16, 'x')}})
            QCOMPARE(codeOf(m->codes.look(m->org, who, handle)), QByteArray("challenge_not_live"));
        m->pass(601);
        QVERIFY(!m->codes.look(m->org, m_astrid, sent->handle)->live);
    }

    void A_19_after_ten_minutes_it_has_expired_and_nothing_is_charged()
    {
        const auto slip = m->slip("March", "Astrid");
        const auto sent = ask(slip);
        const std::string code = m->sentCode();
        m->pass(601);
        const auto events = m->logSize();
        QCOMPARE(codeOf(submit(sent->handle, code)), QByteArray("challenge_not_live"));
        QCOMPARE(failures("Astrid"), 0);
        QCOMPARE(m->logSize(), events);
        QVERIFY(m->codes.sweep());
        QCOMPARE(text(m->stateOf(slip), "state"), std::string("reported"));
        QCOMPARE(text(m->stateOf(slip), "cause"), std::string("expired"));
        QCOMPARE((*m_store->begin(m->org))->challenge(sent->handle)->attemptsUsed, 0);
        QVERIFY((*m_store->begin(m->org))->challenge(sent->handle)->verifier.isEmpty());
    }

    void A_20_three_digits_are_no_code_and_leading_zeros_stay()
    {
        const auto sent = ask(m->slip("March", "Astrid"));
        for (const char* typed : {"427", "04 27", "", "042a", "00427", "١٢٣٤"})
            QCOMPARE(codeOf(submit(sent->handle, typed)), QByteArray("code_form"));
        QCOMPARE((*m_store->begin(m->org))->challenge(sent->handle)->attemptsUsed, 0);
        // A code that begins with a zero is a text of four digits.
        for (int i = 0; i < 200; ++i) {
            SeededRandom random(static_cast<std::uint64_t>(i));
            QCOMPARE(drawCode(random, 4).size(), 4u);
        }
    }

    void A_21_three_wrong_ones_and_it_is_dead()
    {
        const auto slip = m->slip("March", "Astrid");
        const auto sent = ask(slip);
        const std::string code = m->sentCode();
        for (int left = 2; left >= 0; --left) {
            const auto answer = submit(sent->handle, CodeWorld::notThis(code));
            QCOMPARE(codeOf(answer), QByteArray("code_wrong"));
            QCOMPARE(integer(answer.error().params, "attempts_left"), left);
        }
        QCOMPARE(codeOf(submit(sent->handle, code)), QByteArray("challenge_not_live"));
        QCOMPARE((*m_store->begin(m->org))->challenge(sent->handle)->state, CodeChallenge::State::Exhausted);
        QCOMPARE(text(m->stateOf(slip), "state"), std::string("reported"));
        QCOMPARE(text(m->stateOf(slip), "cause"), std::string("exhausted"));
    }

    void A_22_a_resend_makes_a_new_code_and_kills_the_old_one()
    {
        const auto slip = m->slip("March", "Astrid");
        const auto first = ask(slip);
        const std::string a = m->sentCode();
        m->pass(60);
        const auto second = m->codes.resend(m->org, m_astrid, first->handle);
        QCOMPARE(codeOf(second), QByteArray("ok"));
        QVERIFY(second->handle != first->handle);
        const std::string b = m->sentCode();
        QCOMPARE(codeOf(submit(first->handle, a)), QByteArray("challenge_not_live"));
        if (a != b) {
            QCOMPARE(codeOf(submit(second->handle, a)), QByteArray("code_wrong"));
            QCOMPARE((*m_store->begin(m->org))->challenge(second->handle)->attemptsUsed, 1);
        }
        QCOMPARE(codeOf(submit(second->handle, b)), QByteArray("ok"));
        QCOMPARE(text(m->stateOf(slip), "state"), std::string("signed"));
    }

    void A_23_another_one_only_after_a_minute_and_the_answer_says_when()
    {
        const auto sent = ask(m->slip("March", "Astrid"));
        m->pass(20);
        const auto again = m->codes.resend(m->org, m_astrid, sent->handle);
        QCOMPARE(codeOf(again), QByteArray("too_soon"));
        QCOMPARE(retryAt(again), m->clock.now().plusSeconds(40));
        // The first one goes on living.
        QCOMPARE(codeOf(submit(sent->handle, m->sentCode())), QByteArray("ok"));
    }

    void A_24_five_failures_pause_and_nine_lock()
    {
        const auto slip = m->slip("March", "Astrid");
        const Instant start = m->clock.now();
        const auto first = ask(slip);
        wrong(*first, m->sentCode(), 3);
        m->pass(60);
        const auto second = ask(slip); // a new code resets nothing
        const std::string code = m->sentCode();
        wrong(*second, code, 2);
        const auto paused = submit(second->handle, code);
        QCOMPARE(codeOf(paused), QByteArray("signer_paused")); // not even the right one
        QCOMPARE(retryAt(paused), start.plusDays(1));
        m->pass(60);
        QCOMPARE(codeOf(ask(slip)), QByteArray("signer_paused"));
        m->clock.time = start.plusDays(1).plusSeconds(200);
        const auto third = ask(slip);
        QCOMPARE(codeOf(third), QByteArray("ok"));
        wrong(*third, m->sentCode(), 3);
        m->pass(60);
        const auto fourth = ask(slip);
        const std::string last = m->sentCode();
        wrong(*fourth, last, 1);
        QCOMPARE(codeOf(submit(fourth->handle, last)), QByteArray("signer_locked"));
        m->clock.time = start.plusDays(3);
        QCOMPARE(codeOf(ask(slip)), QByteArray("signer_locked")); // time alone opens nothing
        QCOMPARE(m->events("signer_locked").size(), 1u);
        int told = 0;
        for (const auto& [id, message] : m_store->state().messages) told += message.event == "signer_locked";
        QCOMPARE(told, 1);
    }

    void A_25_a_lock_is_lifted_by_somebody_who_did_not_sign_and_twice_a_year()
    {
        // Siv has signed the report as its responsible.
        auto slip = m->slip("March", "Astrid");
        {
            auto tx = m_store->begin(m->org);
            (*tx)->put({{"signature", named<RecordId>("s")}, 1, false,
                        cj1::write({{"document_id", slip.documents.front().id.text()},
                                    {"signer_id", named<AccountId>("Siv").text()}})});
            QVERIFY((*tx)->commit());
        }
        const auto lockNow = [&] {
            for (int i = 0; i < 100; ++i) {
                const auto sent = ask(slip);
                if (sent) wrong(*sent, m->sentCode(), 3);
                else if (sent.error().code == "signer_locked") return true;
                m->pass(24 * 3600);
            }
            return false;
        };
        const auto lift = [&](const char* who, const char* reason) {
            return codeOf(m->codes.lift(m->org, CodeWorld::visitor(who), slip.signer, reason));
        };
        const char* reason = "Talked to her on the telephone of her employer.";
        QVERIFY(lockNow());
        QCOMPARE(lift("Siv", reason), QByteArray("not_allowed"));
        QCOMPARE(lift("Ture", reason), QByteArray("not_allowed")); // no project contact
        QCOMPARE(lift("another contact", "ok"), QByteArray("reason_missing"));
        const auto locks = m->codes.locks(m->org, CodeWorld::visitor("another contact"));
        QCOMPARE(locks->size(), 1u);
        QCOMPARE(locks->front().liftsLeft, 2);
        QVERIFY(m->codes.locks(m->org, CodeWorld::visitor("Ture"))->empty());
        QCOMPARE(lift("another contact", reason), QByteArray("ok"));
        QCOMPARE(lift("another contact", reason), QByteArray("signer_not_locked"));
        QVERIFY(lockNow());
        QCOMPARE(lift("another contact", reason), QByteArray("ok"));
        QVERIFY(lockNow());
        QCOMPARE(lift("another contact", reason), QByteArray("lift_limit")); // BankID or paper from here on
        QCOMPARE(m->events("signer_unlocked").size(), 2u);
        for (const Json& e : m->events("signer_unlocked")) QVERIFY(!e.dump().contains("telephone")); // nothing personal
    }

    void A_25_neither_the_signer_nor_who_asked_for_a_wrong_code_lifts_the_lock()
    {
        auto options = CodeWorld::everyWay();
        options.mayLift = [](const Records&, const AccountId&, const RecordId&) { return true; };
        MemoryHubStore store;
        CodeWorld world(store, options);
        const auto slip = world.slip("March", "Astrid");
        {
            auto tx = store.begin(world.org);
            (*tx)->put({{"participant", slip.signer}, 1, false, cj1::write({{"user_id", named<AccountId>("Astrid at home").text()}})});
            QVERIFY((*tx)->commit());
        }
        const auto fail = [&](const char* who, int times) {
            const auto visitor = CodeWorld::visitor(who, who);
            const auto sent = world.codes.ask(world.org, visitor, slip);
            QVERIFY2(sent, codeOf(sent));
            const std::string code = world.sentCode();
            for (int i = 0; i < times; ++i) QVERIFY(!world.codes.submit(world.org, visitor, sent->handle, CodeWorld::notThis(code)));
            world.pass(24 * 3600 + 60);
        };
        const auto lift = [&](const char* who) {
            return codeOf(world.codes.lift(world.org, CodeWorld::visitor(who), slip.signer, "Talked to her on the telephone."));
        };
        // Not only who asked last: each of those whose codes were wrong since the last right one.
        for (const char* who : {"Ture", "Karin", "Siv"}) fail(who, 3);
        for (const char* who : {"Ture", "Karin", "Siv", "Astrid", "Astrid at home"}) QCOMPARE(lift(who), QByteArray("ERR_SAME_PERSON"));
        QCOMPARE(lift("Per"), QByteArray("ok"));
        // What was opened once does not make them others.
        for (int i = 0; i < 3; ++i) fail("Olga", 3);
        for (const char* who : {"Ture", "Olga"}) QCOMPARE(lift(who), QByteArray("ERR_SAME_PERSON"));
        QCOMPARE(lift("Per"), QByteArray("ok"));
        const auto sent = world.codes.ask(world.org, CodeWorld::visitor("Olga"), slip);
        QCOMPARE(codeOf(world.codes.submit(world.org, CodeWorld::visitor("Olga"), sent->handle, world.sentCode())), QByteArray("ok"));
        const auto lock = cj1::parse((*store.begin(world.org))->codeState(CodeScope::Organisation, "signer", slip.signer.text()));
        QVERIFY(lock && !lock->contains("asked_by")); // a right code: they are as everybody
        // As an older hub wrote it.
        {
            auto tx = store.begin(world.org);
            (*tx)->setCodeState(CodeScope::Organisation, "signer", slip.signer.text(),
                                cj1::write({{"asked_by", named<AccountId>("Siv").text()}, {"document", slip.documents.front().id.text()}, {"failures", 9},
                                            {"since", toRfc3339(world.clock.now())}}));
            QVERIFY((*tx)->commit());
        }
        QCOMPARE(lift("Siv"), QByteArray("ERR_SAME_PERSON"));
        QCOMPARE(lift("Per"), QByteArray("ok"));
    }

    void A_27_one_guess_each_for_500_trips_the_breaker_at_the_30th()
    {
        {
            auto tx = *m_store->begin(m->org);
            const auto put = [&](const char* kind, const char* id, const Json& body) { tx->put({{kind, named<RecordId>(id)}, 1, false, cj1::write(body)}); };
            const AccountId owner = named<AccountId>("Olga"), other = named<AccountId>("Viktor");
            put(kind::RoleGrant, "her grant", grantBody(owner, role::Owner, owner, m->clock.now().plusDays(-1)));
            put(kind::RoleGrant, "his grant", grantBody(other, role::Viewer, owner, m->clock.now().plusDays(-1)));
            put("authorised_user", "Olga", {{"account_id", owner.text()}, {"email", "olga@exempel.example"}, {"language", "sv"}});
            put("authorised_user", "Viktor", {{"account_id", other.text()}, {"email", "viktor@exempel.example"}});
            QVERIFY(tx->commit());
        }
        std::vector<QByteArray> handles;
        std::vector<std::string> codes;
        for (int i = 0; i < 500; ++i) {
            const std::string n = std::to_string(i);
            const auto sent = m->codes.ask(m->org, CodeWorld::visitor(n, n), m->slip("slip " + n, n));
            QVERIFY2(sent, codeOf(sent));
            handles.push_back(sent->handle);
            codes.push_back(m->sentCode());
        }
        int evaluated = 0;
        for (std::size_t i = 0; i + 1 < handles.size(); ++i) {
            const std::string n = std::to_string(i);
            const auto answer = m->codes.submit(m->org, CodeWorld::visitor(n, n), handles[i], CodeWorld::notThis(codes[i]));
            if (answer.error().code == "code_wrong") ++evaluated;
            else QCOMPARE(codeOf(answer), QByteArray("organisation_paused"));
        }
        QCOMPARE(evaluated, 30);
        std::vector<std::string> told;
        for (const OutMessage& message : m_store->waitingMessages(1000))
            if (message.event == "breaker_tripped") told.push_back(message.recipient + " " + message.language);
        QCOMPARE(told, std::vector<std::string>{"olga@exempel.example sv"});
        // Frozen: not even a right one counts, and no code is sent.
        QCOMPARE(codeOf(m->codes.submit(m->org, CodeWorld::visitor("499", "499"), handles.back(), codes.back())),
                 QByteArray("organisation_paused"));
        QCOMPARE(codeOf(ask(m->slip("other", "Bertil"))), QByteArray("organisation_paused"));
        m->pass(48 * 3600);
        QCOMPARE(codeOf(ask(m->slip("other", "Bertil"))), QByteArray("organisation_paused")); // a person has to look
        QCOMPARE(codeOf(m->codes.resume(m->org, "short")), QByteArray("reason_missing"));
        QVERIFY(*m->codes.resume(m->org, "Looked at the log with the project owner."));
        QCOMPARE(codeOf(ask(m->slip("other", "Bertil"))), QByteArray("ok"));
        QCOMPARE(m->events("breaker_tripped").size(), 1u);
        QCOMPARE(m->events("breaker_resumed").size(), 1u);
    }

    void after_a_resume_the_count_begins_anew()
    {
        const auto guess = [&](int i) {
            const std::string n = std::to_string(i);
            const auto sent = m->codes.ask(m->org, CodeWorld::visitor(n, n), m->slip("slip " + n, n));
            if (!sent) return codeOf(sent);
            return codeOf(m->codes.submit(m->org, CodeWorld::visitor(n, n), sent->handle, CodeWorld::notThis(m->sentCode())));
        };
        for (int i = 0; i < 30; ++i) QCOMPARE(guess(i), QByteArray("code_wrong"));
        QCOMPARE(guess(30), QByteArray("organisation_paused"));
        m->pass(10);
        QVERIFY(*m->codes.resume(m->org, "Looked at the log with the project owner."));
        for (int i = 31; i < 61; ++i) QCOMPARE(guess(i), QByteArray("code_wrong"));
        QCOMPARE(guess(61), QByteArray("organisation_paused"));
    }

    void one_device_or_address_is_blocked_before_the_breaker_is_near()
    {
        const auto guess = [&](int i, const std::string& who, const std::string& address) {
            const auto sent = m->codes.ask(m->org, CodeWorld::visitor(who, address),
                                           m->slip("slip " + std::to_string(i), std::to_string(i)));
            if (!sent) return codeOf(sent);
            return codeOf(m->codes.submit(m->org, CodeWorld::visitor(who, address), sent->handle,
                                          CodeWorld::notThis(m->sentCode())));
        };
        int n = 0;
        for (int i = 0; i < 10; ++i) QCOMPARE(guess(n++, "kiosk", "a" + std::to_string(i)), QByteArray("code_wrong"));
        QCOMPARE(guess(n++, "kiosk", "b"), QByteArray("limit_reached")); // the device, from wherever
        QCOMPARE(guess(n++, "other kiosk", "b"), QByteArray("code_wrong"));
        m->pass(3601);
        for (int i = 0; i < 5; ++i) QCOMPARE(guess(n++, "kiosk", "a" + std::to_string(i)), QByteArray("code_wrong"));
        QCOMPARE(guess(n++, "kiosk", "b"), QByteArray("device_suspended")); // 15 in a day: until the operator says so
        m->pass(3 * 24 * 3600);
        QCOMPARE(guess(n++, "kiosk", "b"), QByteArray("device_suspended"));
        QVERIFY(*m->codes.clearDevice(named<DeviceId>("device of kiosk"), "It was the course leader, by mistake."));
        QCOMPARE(guess(n++, "kiosk", "b"), QByteArray("code_wrong"));
        // An address, through many devices.
        for (int i = 0; i < 9; ++i) QCOMPARE(guess(n++, "d" + std::to_string(i), "b"), QByteArray("code_wrong"));
        QCOMPARE(guess(n++, "fresh", "b"), QByteArray("limit_reached"));
    }

    void numbers_of_codes_are_limited_for_a_document_a_day_and_a_month()
    {
        const auto slip = m->slip("March", "Astrid");
        const Instant start = m->clock.now();
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(codeOf(ask(slip)), QByteArray("ok"));
            m->pass(61);
        }
        const auto fourth = ask(slip);
        QCOMPARE(codeOf(fourth), QByteArray("limit_reached"));
        QCOMPARE(retryAt(fourth), start.plusDays(1));
        QCOMPARE(codeOf(ask(m->slip("April", "Astrid"))), QByteArray("ok"));
        QCOMPARE(codeOf(ask(m->slip("May", "Astrid"))), QByteArray("ok"));
        QCOMPARE(codeOf(ask(m->slip("June", "Astrid"))), QByteArray("limit_reached")); // five a day
        // A responsible signs many people's months.
        for (int i = 0; i < 20; ++i)
            QCOMPARE(codeOf(ask(m->slip("r" + std::to_string(i), "Siv", "email", true))), QByteArray("ok"));
        QCOMPARE(codeOf(ask(m->slip("r20", "Siv", "email", true))), QByteArray("limit_reached"));
        for (int day = 1; day <= 3; ++day) {
            m->clock.time = start.plusDays(day).plusSeconds(400 * day);
            for (int i = 0; i < 5; ++i)
                QCOMPARE(codeOf(ask(m->slip("d" + std::to_string(day * 10 + i), "Astrid"))), QByteArray("ok"));
        }
        m->clock.time = start.plusDays(5);
        QCOMPARE(codeOf(ask(m->slip("more", "Astrid"))), QByteArray("limit_reached")); // twenty in thirty days
        m->clock.time = start.plusDays(31);
        QCOMPARE(codeOf(ask(m->slip("more", "Astrid"))), QByteArray("ok"));
    }

    void text_messages_of_a_day_cost_no_more_than_was_said()
    {
        for (int i = 0; i < 50; ++i) {
            const std::string n = std::to_string(i);
            QCOMPARE(codeOf(m->codes.ask(m->org, CodeWorld::visitor(n, n), m->slip("s" + n, n, "sms"))), QByteArray("ok"));
        }
        QCOMPARE(codeOf(m->codes.ask(m->org, CodeWorld::visitor("x", "x"), m->slip("sx", "x", "sms"))), QByteArray("limit_reached"));
        QCOMPARE(codeOf(m->codes.ask(m->org, CodeWorld::visitor("x", "x"), m->slip("sy", "x"))), QByteArray("ok")); // mail goes on
        {
            auto tx = m_store->begin(m->org);
            (*tx)->put({{"participant", named<RecordId>("p")}, 1, false, "{}"});
            QVERIFY((*tx)->commit());
        }
        QCOMPARE(codeOf(m->codes.ask(m->org, CodeWorld::visitor("y", "y"), m->slip("sz", "y", "sms"))), QByteArray("ok"));
    }

    void SEC_20_a_code_is_for_one_challenge_one_person_and_one_content_once()
    {
        const auto march = m->slip("March", "Astrid"), april = m->slip("April", "Astrid");
        const auto first = ask(march);
        const std::string a = m->sentCode();
        const auto second = ask(april);
        const std::string b = m->sentCode();
        if (a != b) QCOMPARE(codeOf(submit(second->handle, a)), QByteArray("code_wrong")); // the other document's
        // Somebody else's session, and the same person on another device, have nothing to enter.
        QCOMPARE(codeOf(m->codes.submit(m->org, CodeWorld::visitor("Bertil"), first->handle, a)), QByteArray("challenge_not_live"));
        CodeVisitor elsewhere = m_astrid;
        elsewhere.device = named<DeviceId>("another");
        QCOMPARE(codeOf(m->codes.submit(m->org, elsewhere, first->handle, a)), QByteArray("challenge_not_live"));
        QCOMPARE((*m_store->begin(m->org))->challenge(first->handle)->attemptsUsed, 0);
        QCOMPARE(codeOf(submit(first->handle, a)), QByteArray("ok"));
        QCOMPARE(codeOf(submit(first->handle, a)), QByteArray("challenge_not_live")); // a replay
        QCOMPARE(codeOf(submit(second->handle, b)), QByteArray("ok"));                // two at once are both good
        QCOMPARE((*m_store->begin(m->org))->all("signature").size(), 2u);
    }

    void SEC_20_changing_the_document_ends_its_codes()
    {
        const auto march = m->slip("March", "Astrid"), april = m->slip("April", "Astrid");
        const auto first = ask(march);
        const std::string code = m->sentCode();
        const auto other = ask(april);
        const std::string otherCode = m->sentCode();
        m->change(march, [](Json& body) { body["revision"] = 2; });
        QCOMPARE((*m_store->begin(m->org))->challenge(first->handle)->state, CodeChallenge::State::Revoked);
        QCOMPARE(codeOf(submit(first->handle, code)), QByteArray("challenge_not_live"));
        QCOMPARE(codeOf(m->codes.resend(m->org, m_astrid, first->handle)), QByteArray("report_superseded"));
        QCOMPARE(codeOf(submit(other->handle, otherCode)), QByteArray("ok"));
    }

    void SEC_20_a_change_nobody_told_about_still_signs_nothing()
    {
        const auto march = m->slip("March", "Astrid");
        const auto sent = ask(march);
        const std::string code = m->sentCode();
        { // behind the back of the code service
            auto tx = m_store->begin(m->org);
            Json body = (*tx)->get({"slip", march.documents.front().id}).record.value();
            body["hash"] = std::string(64, '0');
            (*tx)->put({{"slip", march.documents.front().id}, 99, false, cj1::write(body)});
            QVERIFY((*tx)->commit());
        }
        QCOMPARE(codeOf(submit(sent->handle, code)), QByteArray("content_mismatch"));
        QVERIFY((*m_store->begin(m->org))->all("signature").empty());
        QCOMPARE(codeOf(submit(sent->handle, code)), QByteArray("challenge_not_live"));
    }

    void A_47_what_the_gateway_refused_ends_the_code()
    {
        const auto slip = m->slip("March", "Astrid", "sms");
        const auto sent = ask(slip);
        const auto taken = m_store->takeMessages(m->clock.now(), m->clock.now().plusDays(1), 10, {});
        QCOMPARE(taken->size(), 1u);
        QCOMPARE(taken->front().channel, std::string("sms"));
        QCOMPARE(taken->front().expiresAt, std::optional(sent->expiresAt));
        QVERIFY(m->codes.notDelivered(m->org, taken->front().cause));
        QCOMPARE(text(m->stateOf(slip), "cause"), std::string("delivery_failed"));
        QCOMPARE(codeOf(submit(sent->handle, text(taken->front().secret, "code"))), QByteArray("challenge_not_live"));
    }

    void a_person_who_did_not_ask_takes_it_back()
    {
        const auto slip = m->slip("March", "Astrid");
        const auto sent = ask(slip);
        const std::string code = m->sentCode();
        QVERIFY(*m->codes.cancel(m->org, CodeWorld::visitor("Bertil"), sent->handle)); // says nothing, does nothing
        QCOMPARE((*m_store->begin(m->org))->challenge(sent->handle)->state, CodeChallenge::State::Issued);
        QVERIFY(*m->codes.cancel(m->org, m_astrid, sent->handle));
        QVERIFY(*m->codes.cancel(m->org, m_astrid, QByteArray(16, 'x')));
        QCOMPARE(codeOf(submit(sent->handle, code)), QByteArray("challenge_not_live"));
        QCOMPARE(text(m->stateOf(slip), "cause"), std::string("revoked"));
    }

    void a_clock_that_jumps_gives_no_time_and_no_tries()
    {
        const auto slip = m->slip("March", "Astrid");
        const auto sent = ask(slip);
        const std::string code = m->sentCode();
        const Instant start = m->clock.now();
        m->clock.time = start.plusSeconds(-7200); // back: not a code of the future
        QCOMPARE(codeOf(submit(sent->handle, code)), QByteArray("challenge_not_live"));
        QCOMPARE(codeOf(ask(slip)), QByteArray("too_soon"));
        m->clock.time = start.plusSeconds(1);
        wrong(*sent, code, 3);
        m->clock.time = start.plusSeconds(-3600); // what was counted later still counts
        QCOMPARE(failures("Astrid"), 3);
        m->clock.time = start.plusDays(1000);
        QCOMPARE(codeOf(submit(sent->handle, code)), QByteArray("challenge_not_live"));
        // The nine since the last success do not go away with time.
        for (int i = 0; i < 2; ++i) {
            const auto next = ask(slip);
            QCOMPARE(codeOf(next), QByteArray("ok"));
            wrong(*next, m->sentCode(), 3);
            m->clock.time = m->clock.time.plusDays(1000);
        }
        QCOMPARE(codeOf(ask(slip)), QByteArray("signer_locked"));
    }

    void without_a_way_out_of_the_hub_signing_by_code_is_off()
    {
        auto options = CodeWorld::everyWay();
        options.sms = false;
        MemoryHubStore mailOnlyStore, noneStore;
        CodeWorld mailOnly(mailOnlyStore, options);
        QCOMPARE(codeOf(mailOnly.codes.ask(mailOnly.org, m_astrid, mailOnly.slip("a", "Astrid", "sms"))), QByteArray("codes_unavailable"));
        QCOMPARE(codeOf(mailOnly.codes.ask(mailOnly.org, m_astrid, mailOnly.slip("b", "Astrid"))), QByteArray("ok"));
        options.email = false;
        CodeWorld none(noneStore, options);
        QVERIFY(none.codes.off());
        QCOMPARE(codeOf(none.codes.ask(none.org, m_astrid, none.slip("a", "Astrid"))), QByteArray("codes_unavailable"));
        QVERIFY(noneStore.state().messages.empty());
    }

    void an_organisation_may_only_tighten()
    {
        CodeRules wish;
        wish.tries = 2;
        wish.life = std::chrono::seconds(60);
        wish.spacing = std::chrono::seconds(10);
        wish.signerPause = 100;
        wish.organisationLeast = 1000;
        wish.liftsPerYear = 9;
        const CodeRules r = CodeRules().tightenedBy(wish);
        QCOMPARE(r.tries, 2);
        QCOMPARE(r.life.count(), 180);
        QCOMPARE(r.spacing.count(), 60);
        QCOMPARE(r.signerPause, 5);
        QCOMPARE(r.organisationLeast, 30);
        QCOMPARE(r.liftsPerYear, 2);
        auto options = CodeWorld::everyWay();
        options.rulesOf = [](const Records&) {
            CodeRules tight;
            tight.tries = 1;
            return tight;
        };
        MemoryHubStore store;
        CodeWorld strict(store, options);
        const auto sent = strict.codes.ask(strict.org, m_astrid, strict.slip("a", "Astrid"));
        QCOMPARE(sent->attemptsLeft, 1);
        QCOMPARE(integer(strict.codes.submit(strict.org, m_astrid, sent->handle, CodeWorld::notThis(strict.sentCode())).error().params, "attempts_left"), 0);
    }
};

std::unique_ptr<QObject> makeCodesTest()
{
    return std::make_unique<CodesTest>();
}

} // namespace sek::test

#include "codes_test.moc"
