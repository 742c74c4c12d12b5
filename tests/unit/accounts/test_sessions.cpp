// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/es256.h"
#include "tests/unit/accounts/accounts_fixture.h"

#include <rapidcheck.h>

#include <QTest>

#include <map>

using namespace sek;
using namespace sek::test;

namespace {

/// What SEC-12 promises, in a few lines: the family as a chain of tokens of which the last may be used.
struct FamilyModel
{
    std::vector<std::string> chain;
    std::vector<Instant> usedAt; ///< of all but the last
    bool dead = false;

    /// What this use must give: the token (empty: a fresh one), or the refusal.
    std::string expect(const std::string& token, bool deviceKey, Instant now)
    {
        if (dead) return "session_ended";
        const auto at = static_cast<std::size_t>(std::ranges::find(chain, token) - chain.begin());
        const bool repeat = at + 2 == chain.size() && now.ms - usedAt[at].ms <= 60'000;
        if (deviceKey && at + 1 == chain.size()) return "fresh";
        if (deviceKey && repeat) return "same";
        dead = true;
        return "refresh_reused";
    }
};

} // namespace

class TestSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS")) qputenv("RC_PARAMS", "max_success=1000 max_size=150");
    }

    void SEC_7_anAccessTokenLivesFifteenMinutes()
    {
        World w;
        auto p = w.enrolled();
        const auto caller = w.sessions.check(p.tokens.access);
        QVERIFY(caller);
        QCOMPARE(caller->account, p.account);
        QCOMPARE(caller->device, p.device.id);
        w.clock.seconds(15 * 60 - 1);
        QVERIFY(w.sessions.check(p.tokens.access));
        w.clock.seconds(1);
        QCOMPARE(codeOf(w.sessions.check(p.tokens.access)), std::string("token_expired"));
        for (const std::string& t : {std::string(), w.env.newToken(), p.tokens.refresh, p.tokens.session.text()})
            QCOMPARE(codeOf(w.sessions.check(t)), std::string("token_unknown"));
        QCOMPARE(codeOf(w.sessions.refresh(p.device.refresh(p.tokens.access))), std::string("token_unknown"));
        QCOMPARE(p.tokens.access.size(), std::size_t(43)); // 256 bits
        QCOMPARE(p.tokens.refresh.size(), std::size_t(43));
    }

    void SEC_12_aRefreshGivesNewTokensAndTheOldAccessTokenRunsOut()
    {
        World w;
        auto p = w.enrolled();
        w.clock.seconds(600);
        const auto next = w.sessions.refresh(p.device.refresh(p.tokens.refresh));
        QVERIFY2(next, codeOf(next).c_str());
        QVERIFY(next->refresh != p.tokens.refresh && next->access != p.tokens.access);
        QVERIFY(w.sessions.check(next->access));
        QVERIFY(w.sessions.check(p.tokens.access)); // requests under way are not cut off
        w.clock.seconds(300);
        QCOMPARE(codeOf(w.sessions.check(p.tokens.access)), std::string("token_expired"));
        QVERIFY(w.sessions.check(next->access));
    }

    void SEC_12_aSessionEndsAfterFourteenIdleDaysAndThirtyInAll()
    {
        World w;
        auto idle = w.enrolled("idle@example.org"), busy = w.enrolled("busy@example.org");
        auto busyTokens = busy.tokens;
        for (int day = 13; day <= 26; day += 13) {
            w.clock.days(13);
            busyTokens = w.sessions.refresh(busy.device.refresh(busyTokens.refresh)).value();
        }
        QCOMPARE(busyTokens.refreshUntil, Instant{1'790'000'000'000}.plusDays(30));
        QCOMPARE(codeOf(w.sessions.refresh(idle.device.refresh(idle.tokens.refresh))), std::string("session_expired"));
        QCOMPARE(codeOf(w.sessions.refresh(idle.device.refresh(idle.tokens.refresh))), std::string("session_ended"));
        w.clock.at = Instant{1'790'000'000'000}.plusDays(30).plusSeconds(-1);
        busyTokens = w.sessions.refresh(busy.device.refresh(busyTokens.refresh)).value();
        QVERIFY(w.sessions.check(busyTokens.access));
        w.clock.seconds(1);
        QVERIFY(!w.sessions.check(busyTokens.access)); // not even the access token outlives it
        QCOMPARE(codeOf(w.sessions.refresh(busy.device.refresh(busyTokens.refresh))), std::string("session_expired"));
        QCOMPARE(w.events(audit::RefreshReused), 0);
    }

    void SEC_12_aSharedProfileIsSignedOutAfterTwelveHours()
    {
        World w;
        auto p = w.enrolled();
        auto q = w.signInRequest(p);
        q.sharedProfile = true;
        auto tokens = w.signIn.signIn(q).value().tokens;
        for (int i = 0; i < 11; ++i) {
            w.clock.seconds(3600);
            tokens = w.sessions.refresh(p.device.refresh(tokens.refresh)).value();
        }
        w.clock.seconds(3600);
        QCOMPARE(codeOf(w.sessions.refresh(p.device.refresh(tokens.refresh))), std::string("session_expired"));
    }

    void SEC_12_aLostAnswerMayBeAskedForAgainForSixtySeconds()
    {
        World w;
        auto p = w.enrolled();
        const auto first = w.sessions.refresh(p.device.refresh(p.tokens.refresh)).value();
        for (int second = 0; second <= 60; second += 20) {
            QVERIFY(w.sessions.refresh(p.device.refresh(p.tokens.refresh)).value() == first);
            w.clock.seconds(20);
        }
        QVERIFY(w.sessions.check(first.access));
        QCOMPARE(codeOf(w.sessions.refresh(p.device.refresh(p.tokens.refresh))), std::string("refresh_reused"));
        QCOMPARE(codeOf(w.sessions.check(first.access)), std::string("session_ended"));
        QCOMPARE(codeOf(w.sessions.refresh(p.device.refresh(first.refresh))), std::string("session_ended"));
        QCOMPARE(w.events(audit::RefreshReused), 1);
    }

    void SEC_12_onlyTheLastRefreshMayBeRepeated()
    {
        World w;
        auto p = w.enrolled();
        const auto first = w.sessions.refresh(p.device.refresh(p.tokens.refresh)).value();
        const auto second = w.sessions.refresh(p.device.refresh(first.refresh)).value();
        QCOMPARE(codeOf(w.sessions.refresh(p.device.refresh(p.tokens.refresh))), std::string("refresh_reused"));
        QCOMPARE(codeOf(w.sessions.check(second.access)), std::string("session_ended"));
    }

    void SEC_12_aStolenTokenWithoutTheDevicesKeyEndsTheFamily_data()
    {
        QTest::addColumn<QString>("which");
        for (const char* which : {"unused", "used a moment ago", "used long ago"})
            QTest::newRow(which) << QString::fromLatin1(which);
    }
    void SEC_12_aStolenTokenWithoutTheDevicesKeyEndsTheFamily()
    {
        QFETCH(QString, which);
        World w;
        auto p = w.enrolled();
        const auto thief = w.newDevice();
        auto live = p.tokens;
        if (which != QStringLiteral("unused")) live = w.sessions.refresh(p.device.refresh(p.tokens.refresh)).value();
        if (which == QStringLiteral("used long ago")) w.clock.days(1);
        QCOMPARE(codeOf(w.sessions.refresh(thief.refresh(p.tokens.refresh))), std::string("refresh_reused"));
        QVERIFY(!w.sessions.check(live.access));
        QCOMPARE(codeOf(w.sessions.refresh(p.device.refresh(live.refresh))), std::string("session_ended"));
        QCOMPARE(text(w.lastEvent(audit::RefreshReused).params, "why"), std::string("foreign_key"));
        // the person signs in again with both factors
        QVERIFY(w.signIn.signIn(w.signInRequest(p)));
    }

    void SEC_12_aMistakeOfTheOwnDeviceEndsNothing()
    {
        World w;
        auto p = w.enrolled();
        auto moved = p.device;
        moved.hub = "hub.example.net";
        QCOMPARE(codeOf(w.sessions.refresh(moved.refresh(p.tokens.refresh))), std::string("proof_other"));
        QCOMPARE(codeOf(w.sessions.refresh(p.device.refresh("not a token"))), std::string("token_unknown"));
        QVERIFY(w.sessions.refresh(p.device.refresh(p.tokens.refresh)));
    }

    void SEC_12_aCrashAtAnyWriteLosesNoSession()
    {
        for (int k = 1;; ++k) {
            World w;
            auto p = w.enrolled();
            int n = 0;
            w.store.hook = [&]() -> Done { return ++n == k ? Done(fail("store_io")) : Done(); };
            const auto first = w.sessions.refresh(p.device.refresh(p.tokens.refresh));
            w.store.hook = nullptr;
            const auto again = w.sessions.refresh(p.device.refresh(p.tokens.refresh));
            QVERIFY2(again, codeOf(again).c_str());
            QVERIFY(w.sessions.check(again->access));
            if (first) {
                QVERIFY(*first == *again);
                QVERIFY(k > 5); // every write of the path was tried
                break;
            }
        }
    }

    void SEC_12_neverDoTwoDifferentHoldersBothLive()
    {
        QVERIFY(rc::check("refresh, repeat, steal", [] {
            World w;
            auto p = w.enrolled();
            const auto thief = w.newDevice(); // knows tokens, not the device's key
            FamilyModel model{{p.tokens.refresh}, {}, false};
            std::map<std::string, Tokens> successor;
            std::vector<std::string> accessTokens = {p.tokens.access};
            std::string own = p.tokens.refresh;  // what the device has kept
            std::string copy = p.tokens.refresh; // what a copy of its profile has kept, key included
            std::string stolen = p.tokens.refresh;

            const auto use = [&](const std::string& token, const TestDevice& by, bool deviceKey) {
                const auto expected = model.expect(token, deviceKey, w.clock.at);
                const auto got = w.sessions.refresh(by.refresh(token));
                if (expected == "fresh") {
                    RC_ASSERT(got.has_value());
                    RC_ASSERT(std::ranges::find(model.chain, got->refresh) == model.chain.end());
                    model.chain.push_back(got->refresh);
                    model.usedAt.push_back(w.clock.at);
                    successor[token] = *got;
                    accessTokens.push_back(got->access);
                } else if (expected == "same") {
                    RC_ASSERT(got.has_value() && *got == successor.at(token));
                } else {
                    RC_ASSERT(codeOf(got) == expected);
                }
                return got ? got->refresh : token;
            };

            const auto steps = *rc::gen::container<std::vector<std::pair<int, int>>>(
                rc::gen::pair(rc::gen::inRange(0, 8), rc::gen::inRange(1, 90)));
            for (const auto& [what, number] : steps) {
                const auto old = model.chain[static_cast<std::size_t>(number) % model.chain.size()];
                switch (what) {
                case 0:
                    own = use(own, p.device, true);
                    break;
                case 1:
                    (void)use(own, p.device, true);
                    break; // the answer is lost
                case 2:
                    w.clock.seconds(number);
                    break;
                case 3:
                    copy = own;
                    stolen = own;
                    break; // profile and token are copied
                case 4:
                    copy = use(copy, p.device, true);
                    break; // the copy goes on by itself
                case 5:
                    stolen = use(stolen, thief, false);
                    break;
                case 6:
                    (void)use(old, p.device, true);
                    break;
                case 7:
                    w.clock.seconds(-number);
                    break; // the hub's clock is set back
                }
                // One token at most gives a fresh successor; once dead, nothing lives.
                int alive = 0;
                for (const auto& [id, s] : w.store.state().sessions)
                    alive += !s.endedAt;
                RC_ASSERT(alive == (model.dead ? 0 : 1));
                int current = 0;
                for (const auto& [hash, r] : w.store.state().refreshTokens)
                    current += !r.usedAt;
                RC_ASSERT(current == 1);
                if (model.dead)
                    for (const auto& t : accessTokens)
                        RC_ASSERT(!w.sessions.check(t).has_value());
                RC_ASSERT(w.events(audit::RefreshReused) == (model.dead ? 1 : 0));
            }
        }));
    }

    void SEC_8_endsActOnTheNextRequest_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("blocked") << QStringLiteral("block") << QStringLiteral("account_blocked");
        QTest::newRow("removed") << QStringLiteral("remove") << QStringLiteral("account_removed");
        QTest::newRow("device ended by the office") << QStringLiteral("device") << QStringLiteral("device_ended");
        QTest::newRow("signed out") << QStringLiteral("out") << QStringLiteral("session_ended");
    }
    void SEC_8_endsActOnTheNextRequest()
    {
        QFETCH(QString, what);
        QFETCH(QString, code);
        World w;
        auto p = w.enrolled();
        const auto second = w.signIn.signIn(w.signInRequest(p)).value().tokens;
        auto bystander = w.enrolled("janis@example.org");
        const auto caller = w.caller(p);
        if (what == QStringLiteral("block")) QVERIFY(w.admin.block(w.office, p.account));
        if (what == QStringLiteral("remove")) QVERIFY(w.admin.remove(w.office, p.account));
        if (what == QStringLiteral("device")) QVERIFY(w.admin.endDevice(w.office, p.account, p.device.id));
        if (what == QStringLiteral("out")) QVERIFY(w.sessions.signOut(caller));
        QCOMPARE(QString::fromStdString(codeOf(w.sessions.check(p.tokens.access))), code);
        QCOMPARE(QString::fromStdString(codeOf(w.sessions.refresh(p.device.refresh(p.tokens.refresh)))), code);
        if (what == QStringLiteral("out"))
            QVERIFY(w.sessions.check(second.access)); // another session is another matter
        else
            QCOMPARE(QString::fromStdString(codeOf(w.sessions.check(second.access))), code);
        if (what != QStringLiteral("out"))
            QCOMPARE(codeOf(w.signIn.signIn(w.signInRequest(p))), std::string("sign_in_failed"));
        QCOMPARE(codeOf(w.credentials.stepUp(caller, p.password)), std::string("session_ended"));
        QVERIFY(w.sessions.check(bystander.tokens.access));
    }

    void SEC_8_aRemovedDeviceIsToldSoEvenMuchLater()
    {
        World w;
        auto p = w.enrolled();
        QVERIFY(w.admin.remove(w.office, p.account));
        w.clock.days(300);
        QVERIFY(w.admin.purge());
        QCOMPARE(codeOf(w.sessions.refresh(p.device.refresh(p.tokens.refresh))), std::string("account_removed"));
        w.clock.days(101);
        QVERIFY(w.admin.purge());
        QVERIFY(w.store.state().sessions.empty() && w.store.state().refreshTokens.empty() &&
                w.store.state().accessTokens.empty() && w.store.state().nonces.empty() &&
                w.store.state().throttles.empty());
    }

    void SEC_9_aPersonSeesAndEndsTheOwnDevicesOnly()
    {
        World w;
        auto p = w.enrolled();
        auto other = w.enrolled("janis@example.org");
        w.clock.seconds(60);
        auto phone = p;
        phone.device = w.newDevice();
        const auto in =
            w.signIn.enrol(w.enrolRequest(p.email, w.invite(p.email, InvitationKind::Device), phone.device)).value();
        phone.device.id = in.device;
        const auto list = w.sessions.devices(w.caller(p)).value();
        QCOMPARE(list.size(), std::size_t(2));
        QVERIFY(list[0].current && list[0].signedIn && list[0].name == "Office laptop");
        QVERIFY(!list[1].current && list[1].id == in.device);
        QCOMPARE(codeOf(w.sessions.endDevice(w.caller(p), other.device.id)), std::string("no_such_device"));
        QVERIFY(w.sessions.endDevice(w.caller(p), in.device));
        QCOMPARE(codeOf(w.sessions.check(in.tokens.access)), std::string("device_ended"));
        QCOMPARE(codeOf(w.signIn.signIn(w.signInRequest(phone))), std::string("sign_in_failed"));
        QCOMPARE(w.sessions.devices(w.caller(p)).value().size(), std::size_t(1));
        QCOMPARE(codeOf(w.sessions.endDevice(w.caller(p), in.device)), std::string("no_such_device"));
        QVERIFY(w.sessions.check(p.tokens.access) && w.sessions.check(other.tokens.access));
        QCOMPARE(w.events(audit::DeviceEnded), 1);
    }

    void SEC_9_aChangedFactorEndsTheOtherSessions_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"password", "authenticator", "authenticator removed", "recovery codes"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void SEC_9_aChangedFactorEndsTheOtherSessions()
    {
        QFETCH(QString, what);
        World w;
        auto p = w.enrolled();
        const auto elsewhere =
            w.signIn.enrol(w.enrolRequest(p.email, w.invite(p.email, InvitationKind::Device), w.newDevice()))
                .value()
                .tokens;
        if (what == QStringLiteral("password"))
            QVERIFY(w.credentials.changePassword(w.caller(p), GoodPassword, OtherPassword));
        if (what == QStringLiteral("authenticator")) (void)w.withTotp(p);
        if (what == QStringLiteral("authenticator removed")) QVERIFY(w.credentials.removeTotp(w.caller(p)));
        if (what == QStringLiteral("recovery codes")) QVERIFY(w.credentials.newRecoveryCodes(w.caller(p)));
        QVERIFY(w.sessions.check(p.tokens.access));
        QCOMPARE(codeOf(w.sessions.check(elsewhere.access)), std::string("session_ended"));
    }

    void SEC_2_aNewPasswordNeedsTheOldOneAndTheRules()
    {
        World w;
        auto p = w.enrolled();
        const auto change = [&](const std::string& old, const std::string& wanted) {
            return codeOf(w.credentials.changePassword(w.caller(p), old, wanted));
        };
        QCOMPARE(change(OtherPassword, OtherPassword), std::string("factor_wrong"));
        QCOMPARE(change(GoodPassword, "short"), std::string("password_short"));
        QCOMPARE(change(GoodPassword, "correcthorsebatterystaple"), std::string("password_common"));
        QCOMPARE(change(GoodPassword, "ilze-paraugs-1990"), std::string("password_own_name"));
        QCOMPARE(change(OtherPassword, "short"), std::string("factor_wrong")); // no hint before the old one is right
        QCOMPARE(codeOf(w.signIn.signIn(w.signInRequest(p))), std::string("too_many_tries"));
        w.clock.seconds(60);
        QCOMPARE(change(GoodPassword, OtherPassword), std::string("ok"));
        QCOMPARE(codeOf(w.signIn.signIn(w.signInRequest(p))), std::string("sign_in_failed"));
        p.password = OtherPassword;
        QVERIFY(w.signIn.signIn(w.signInRequest(p)));
    }

    void SEC_11_aFactorIsFreshForFiveMinutes()
    {
        World w;
        auto p = w.enrolled();
        QVERIFY(w.sessions.freshFactor(w.caller(p)));
        w.clock.seconds(300);
        QVERIFY(w.sessions.freshFactor(w.caller(p)));
        w.clock.seconds(1);
        QCOMPARE(codeOf(w.sessions.freshFactor(w.caller(p))), std::string("step_up_required"));
        QCOMPARE(codeOf(w.credentials.beginTotp(w.caller(p), "Hub")), std::string("step_up_required"));
        QCOMPARE(codeOf(w.credentials.newRecoveryCodes(w.caller(p))), std::string("step_up_required"));
        QCOMPARE(codeOf(w.credentials.removeTotp(w.caller(p))), std::string("step_up_required"));
        p.tokens = w.sessions.refresh(p.device.refresh(p.tokens.refresh)).value();
        QCOMPARE(codeOf(w.sessions.freshFactor(w.caller(p))),
                 std::string("step_up_required")); // a refresh shows no factor
        QCOMPARE(codeOf(w.credentials.stepUp(w.caller(p), OtherPassword)), std::string("factor_wrong"));
        QCOMPARE(codeOf(w.sessions.freshFactor(w.caller(p))), std::string("step_up_required"));
        QVERIFY(w.credentials.stepUp(w.caller(p), p.password));
        QVERIFY(w.sessions.freshFactor(w.caller(p)));
        QCOMPARE(w.events(audit::SteppedUp), 1);
    }

    void SEC_11_stepUpByTotpWorksOncePerStepAndIsCounted()
    {
        World w;
        auto p = w.enrolled();
        QCOMPARE(codeOf(w.credentials.stepUpByTotp(w.caller(p), "000000")), std::string("factor_wrong"));
        const auto secret = w.withTotp(p);
        const auto code = w.totpNow(secret);
        QVERIFY(w.credentials.stepUpByTotp(w.caller(p), code));
        QCOMPARE(codeOf(w.credentials.stepUpByTotp(w.caller(p), code)), std::string("factor_wrong"));
        for (int i = 0; i < 3; ++i)
            (void)w.credentials.stepUpByTotp(w.caller(p), "000000");
        QCOMPARE(codeOf(w.credentials.stepUpByTotp(w.caller(p), code)), std::string("too_many_tries"));
        QCOMPARE(codeOf(w.credentials.stepUp(w.caller(p), p.password)), std::string("too_many_tries"));
    }

    void SEC_10_anAuthenticatorCountsOnlyOnceItsCodeConfirmsIt()
    {
        World w;
        auto p = w.enrolled();
        QCOMPARE(codeOf(w.credentials.confirmTotp(w.caller(p), "123456")), std::string("totp_not_begun"));
        QVERIFY(w.credentials.beginTotp(w.caller(p), "Hub"));
        QCOMPARE(codeOf(w.credentials.confirmTotp(w.caller(p), "12345x")), std::string("factor_wrong"));
        QVERIFY(w.store.state().accounts.at(p.account).totpSecret.isEmpty());
        (void)w.withTotp(p);
        QVERIFY(!w.store.state().accounts.at(p.account).totpSecret.isEmpty());
        QVERIFY(w.store.state().accounts.at(p.account).totpPending.isEmpty());
    }

    void SEC_37_eventsAreTakenOnceInOrder()
    {
        World w;
        auto p = w.enrolled();
        std::vector<std::string> names;
        while (true) {
            const auto some = w.store.waitingEvents(2);
            if (some.empty()) break;
            for (const auto& e : some) {
                names.push_back(e.name);
                QVERIFY(w.store.eventTaken(e.id));
            }
        }
        const std::vector<std::string> expected = {audit::InvitationMade, audit::AccountMade, audit::DeviceAdded,
                                                   audit::InvitationUsed, audit::SignedIn};
        QVERIFY(names == expected);
        QVERIFY(w.sessions.signOut(w.caller(p)));
        QCOMPARE(w.store.waitingEvents(9).size(), std::size_t(1));
    }

    void SEC_35_theSameHoldsWithRealKeys()
    {
        World w;
        Es256Verifier real{std::string(ProofTyp)};
        AccountEnv env{w.store, w.clock, w.random, w.hasher, real, w.cipher, w.rules, w.env.hub, w.env.pepper};
        QVERIFY(env.prepare());
        const auto key = Es256Key::generate();
        Es256Signer signer(key, std::string(ProofTyp)), asCommand(key);
        const auto token = w.invite("ilze@example.org");
        const auto nonce = env.nonce();
        EnrolRequest q{token,        "ilze@example.org",
                       GoodPassword, "Ilze Paraugs",
                       "lv",         {"Laptop", key.publicKey().jwk()},
                       nonce,        asCommand.sign(proofBytes({"enrol", env.hub, nonce})),
                       "192.0.2.1"};
        QCOMPARE(codeOf(SignIn(env).enrol(q)), std::string("signature_typ")); // what signs commands proves nothing here
        q.proof = signer.sign(proofBytes({"enrol", env.hub, nonce}));
        const auto in = SignIn(env).enrol(q);
        QVERIFY2(in, codeOf(in).c_str());
        const auto next = Sessions(env).refresh(
            {in->tokens.refresh, signer.sign(proofBytes({"refresh", env.hub, tokenDigest(in->tokens.refresh)}))});
        QVERIFY2(next, codeOf(next).c_str());
    }

    /// Each founding claims an identifier on the whole hub and mails to addresses that somebody typed.
    void SEC_42_anAccountOpensAFewOrganisationsADay()
    {
        World w;
        const Throttle throttle(w.env);
        const AccountId one(Uuid::v5(Uuid(), "one")), two(Uuid::v5(Uuid(), "two"));
        const auto found = [&](const AccountId& who) {
            auto tx = w.store.begin();
            const auto may = throttle.found(**tx, who);
            return may && (*tx)->commit() ? std::string("ok") : codeOf(may);
        };
        for (int n = 0; n < w.env.limits.foundingsPerDay; ++n) QCOMPARE(found(one), std::string("ok"));
        QCOMPARE(found(one), std::string("too_many_tries"));
        QCOMPARE(found(two), std::string("ok"));
        w.clock.seconds(86'400 - 1);
        QCOMPARE(found(one), std::string("too_many_tries"));
        w.clock.seconds(2);
        QCOMPARE(found(one), std::string("ok"));
    }
};

QTEST_GUILESS_MAIN(TestSessions)
#include "test_sessions.moc"
