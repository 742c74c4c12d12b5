// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base64url.h"
#include "tests/unit/accounts/accounts_fixture.h"

#include <QTest>

using namespace sek;
using namespace sek::test;

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void SEC_1_theFirstOwnerComesByASetupCodeAndThereIsNoDefaultAccount()
    {
        World w;
        QVERIFY(w.store.state().accounts.empty());
        const auto made = w.invitations.make(
            {InvitationKind::Owner, "ilze@example.org", std::nullopt, Json::array({{{"role", "owner"}}}), HubActor});
        QVERIFY(made);
        const auto device = w.newDevice();
        auto in = w.signIn.enrol(w.enrolRequest("ilze@example.org", made->token, device));
        QVERIFY2(in, codeOf(in).c_str());
        QVERIFY(in->newAccount);
        QVERIFY(!in->org);
        const auto& used = w.lastEvent(audit::InvitationUsed);
        QCOMPARE(text(used.params, "kind"), std::string("owner"));
        QCOMPARE(text(used.params, "inviter"), HubActor.text());
        QVERIFY(used.params["grants"] == Json::array({{{"role", "owner"}}}));
    }

    void SEC_1_everyPathToASessionRestsOnTwoFactors()
    {
        World w;
        auto p = w.enrolled();
        const auto secret = w.withTotp(p);
        const auto codes = w.credentials.newRecoveryCodes(w.sessions.check(p.tokens.access).value());
        // the session is older than five minutes by now or not: either way the next line must not be skipped
        QVERIFY2(codes, codeOf(codes).c_str());
        QVERIFY(w.signIn.signIn(w.signInRequest(p)));
        QVERIFY(
            w.signIn.addDevice(w.addDeviceRequest(p, w.newDevice(), {SecondFactor::Kind::Totp, w.totpNow(secret)})));
        QVERIFY(
            w.signIn.addDevice(w.addDeviceRequest(p, w.newDevice(), {SecondFactor::Kind::RecoveryCode, (*codes)[0]})));
        std::set<std::string> seen;
        for (const auto& [id, s] : w.store.state().sessions)
            seen.insert(s.factors);
        const std::set<std::string> expected = {"password+device_key", "password+totp", "password+recovery_code"};
        QVERIFY(seen == expected);
    }

    void SEC_1_oneFactorIsNeverEnough_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how :
             {"password alone", "device alone", "password and a foreign device", "password and another person's device",
              "password and a proof for another purpose", "password and a proof for another hub",
              "password and a proof over another nonce", "password and no second factor", "recovery code alone",
              "totp alone", "totp that was never set up"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void SEC_1_oneFactorIsNeverEnough()
    {
        QFETCH(QString, how);
        World w;
        auto p = w.enrolled();
        auto other = w.enrolled("janis@example.org");
        const auto is = [&](const char* h) { return how == QString::fromLatin1(h); };
        std::string code;
        if (is("password and no second factor") || is("totp that was never set up")) {
            code = codeOf(w.signIn.addDevice(w.addDeviceRequest(
                p, w.newDevice(), {SecondFactor::Kind::Totp, is("password and no second factor") ? "" : "000000"})));
        } else if (is("recovery code alone") || is("totp alone")) {
            const auto secret = w.withTotp(p);
            const auto codes = w.credentials.newRecoveryCodes(w.caller(p)).value();
            p.password = OtherPassword;
            const auto f = is("totp alone") ? SecondFactor{SecondFactor::Kind::Totp, w.totpNow(secret)}
                                            : SecondFactor{SecondFactor::Kind::RecoveryCode, codes[0]};
            code = codeOf(w.signIn.addDevice(w.addDeviceRequest(p, w.newDevice(), f)));
        } else {
            auto q = w.signInRequest(p);
            if (is("password alone")) q.proof.clear();
            if (is("device alone")) q.password.clear();
            if (is("password and a foreign device")) q.proof = w.newDevice().proof("sign_in", q.nonce);
            if (is("password and another person's device")) {
                q.device = other.device.id;
                q.proof = other.device.proof("sign_in", q.nonce);
            }
            if (is("password and a proof for another purpose")) q.proof = p.device.proof("enrol", q.nonce);
            if (is("password and a proof over another nonce")) q.proof = p.device.proof("sign_in", w.env.nonce());
            if (is("password and a proof for another hub")) {
                p.device.hub = "hub.example.net";
                q.proof = p.device.proof("sign_in", q.nonce);
            }
            code = codeOf(w.signIn.signIn(q));
        }
        QCOMPARE(code, std::string("sign_in_failed"));
    }

    void SEC_1_aNonceWorksOnceAndNotForLong()
    {
        World w;
        auto p = w.enrolled();
        const auto q = w.signInRequest(p);
        QVERIFY(w.signIn.signIn(q));
        QCOMPARE(codeOf(w.signIn.signIn(q)), std::string("nonce_invalid")); // a copied request
        const auto late = w.signInRequest(p);
        w.clock.seconds(121);
        QCOMPARE(codeOf(w.signIn.signIn(late)), std::string("nonce_invalid"));
        auto forged = w.signInRequest(p);
        forged.nonce[0] = forged.nonce[0] == 'A' ? 'B' : 'A';
        QCOMPARE(codeOf(w.signIn.signIn(forged)), std::string("nonce_invalid"));
        forged.nonce = std::string(4000, 'A');
        QCOMPARE(codeOf(w.signIn.signIn(forged)), std::string("nonce_invalid"));
    }

    void SEC_2_enrolmentRefusesWeakPasswordsWithoutUsingTheInvitationUp()
    {
        World w;
        const auto token = w.invite("ilze@example.org");
        const auto device = w.newDevice();
        for (int i = 0; i < 10; ++i) { // more often than wrong tries would be allowed
            auto q = w.enrolRequest("ilze@example.org", token, device);
            q.password = i % 2 ? "short" : "Ilze Paraugs 1990";
            QCOMPARE(codeOf(w.signIn.enrol(q)), std::string(i % 2 ? "password_short" : "password_own_name"));
        }
        QVERIFY(w.signIn.enrol(w.enrolRequest("ilze@example.org", token, device)));
    }

    void SEC_2_weakerHashesAreRenewedAtSignIn()
    {
        World w;
        auto p = w.enrolled();
        w.hasher.inner = Argon2Hasher({2, 16384});
        QVERIFY(w.signIn.signIn(w.signInRequest(p)));
        QVERIFY(!w.hasher.outdated(w.store.state().accounts.at(p.account).passwordHash));
        QVERIFY(w.signIn.signIn(w.signInRequest(p)));
    }

    void SEC_2_aBusyHubCountsNoTry()
    {
        World w;
        auto p = w.enrolled();
        w.hasher.busy = true;
        for (int i = 0; i < 30; ++i)
            QCOMPARE(codeOf(w.signIn.signIn(w.signInRequest(p))), std::string("busy"));
        w.hasher.busy = false;
        QVERIFY(w.signIn.signIn(w.signInRequest(p)));
    }

    void SEC_3_unknownWrongAndBlockedLookAndCostTheSame_data()
    {
        QTest::addColumn<bool>("newDevice");
        QTest::newRow("sign in") << false;
        QTest::newRow("new device") << true;
    }
    void SEC_3_unknownWrongAndBlockedLookAndCostTheSame()
    {
        QFETCH(bool, newDevice);
        World w;
        auto p = w.enrolled();
        auto blocked = w.enrolled("blocked@example.org");
        auto removed = w.enrolled("removed@example.org");
        QVERIFY(w.admin.block(w.office, blocked.account));
        QVERIFY(w.admin.remove(w.office, removed.account));
        struct Cost
        {
            std::string code;
            int hashes, verifies, writes;
            bool operator==(const Cost&) const = default;
        };
        const auto cost = [&](const std::string& email, const std::string& password) {
            w.clock.seconds(3600);
            w.hasher.hashes = w.hasher.verifies = 0;
            int writes = 0;
            w.store.hook = [&] {
                ++writes;
                return Done();
            };
            std::string code;
            if (newDevice) {
                Person who{email, password, {}, {}, {}};
                code = codeOf(
                    w.signIn.addDevice(w.addDeviceRequest(who, w.newDevice(), {SecondFactor::Kind::Totp, "123456"})));
            } else {
                code = codeOf(w.signIn.signIn(w.guess(email, password, "198.51.100.7")));
            }
            w.store.hook = nullptr;
            return Cost{code, w.hasher.hashes, w.hasher.verifies, writes};
        };
        const auto unknown = cost("nobody@example.org", GoodPassword);
        QCOMPARE(unknown.code, std::string("sign_in_failed"));
        QCOMPARE(unknown.verifies, 1);
        QVERIFY(unknown == cost(p.email, OtherPassword));
        QVERIFY(unknown == cost(p.email, GoodPassword)); // right, but without the second factor
        QVERIFY(unknown == cost(p.email, std::string(100000, 'x')));
        QVERIFY(unknown == cost("not an address", GoodPassword));
        QVERIFY(unknown == cost(blocked.email, GoodPassword));
        QVERIFY(unknown == cost(blocked.email, OtherPassword));
        QVERIFY(unknown == cost(removed.email, GoodPassword));
    }

    void SEC_3_aBlockedPersonSeesNoOtherAnswerOnTheOwnDevice()
    {
        World w;
        auto p = w.enrolled();
        QVERIFY(w.admin.block(w.office, p.account));
        QCOMPARE(codeOf(w.signIn.signIn(w.signInRequest(p))), std::string("sign_in_failed"));
        QVERIFY(w.admin.unblock(w.office, p.account));
        QVERIFY(w.signIn.signIn(w.signInRequest(p)));
    }

    void SEC_4_fiveTriesAMinuteForAnAccountWhoeverTries()
    {
        World w;
        auto p = w.enrolled();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(codeOf(w.signIn.signIn(w.guess(p.email, OtherPassword, "198.51.100." + std::to_string(i)))),
                     std::string("sign_in_failed"));
        auto sixth = w.signIn.signIn(w.guess(p.email, OtherPassword, "198.51.100.99"));
        QCOMPARE(codeOf(sixth), std::string("too_many_tries"));
        QCOMPARE(sixth.error().detail, std::string("60"));
        QCOMPARE(w.events(audit::TriesExceeded), 1);
        // the same for an address without account, so that nothing is learned
        for (int i = 0; i < 5; ++i)
            (void)w.signIn.signIn(w.guess("nobody@example.org", "x", "203.0.113.1"));
        QCOMPARE(codeOf(w.signIn.signIn(w.guess("nobody@example.org", "x", "203.0.113.1"))),
                 std::string("too_many_tries"));
    }

    void SEC_4_twentyTriesAMinuteForAnAddress()
    {
        World w;
        for (int i = 0; i < 20; ++i)
            QCOMPARE(codeOf(w.signIn.signIn(w.guess("n" + std::to_string(i) + "@example.org", "x", "198.51.100.7"))),
                     std::string("sign_in_failed"));
        QCOMPARE(codeOf(w.signIn.signIn(w.guess("another@example.org", "x", "198.51.100.7"))),
                 std::string("too_many_tries"));
        QCOMPARE(codeOf(w.signIn.signIn(w.guess("another@example.org", "x", "198.51.100.8"))),
                 std::string("sign_in_failed"));
    }

    void SEC_4_noMinuteEverHoldsMoreTriesThanAllowed()
    {
        World w;
        auto p = w.enrolled();
        std::vector<Instant> compared;
        for (int i = 0; i < 4000; ++i) {
            w.clock.seconds(1);
            const auto before = w.hasher.verifies;
            (void)w.signIn.signIn(w.guess(p.email, OtherPassword, "198.51.100.7"));
            if (w.hasher.verifies != before) compared.push_back(w.clock.at);
        }
        for (std::size_t i = 5; i < compared.size(); ++i)
            QVERIFY(compared[i].ms - compared[i - 5].ms >= 60'000);
        QVERIFY(compared.size() > 5);
    }

    void SEC_4_theDelayGrowsAndEndsAtItsLimit()
    {
        World w;
        auto p = w.enrolled();
        for (int i = 0; i < 5; ++i)
            (void)w.signIn.signIn(w.guess(p.email, OtherPassword, "198.51.100.7"));
        w.clock.seconds(60);
        std::vector<int> waits;
        for (int i = 0; i < 7; ++i) {
            QCOMPARE(codeOf(w.signIn.signIn(w.guess(p.email, OtherPassword, "198.51.100.7"))),
                     std::string("sign_in_failed"));
            auto refused = w.signIn.signIn(w.guess(p.email, OtherPassword, "198.51.100.7"));
            QCOMPARE(codeOf(refused), std::string("too_many_tries"));
            waits.push_back(std::stoi(refused.error().detail));
            w.clock.seconds(waits.back());
        }
        const std::vector<int> expected = {60, 120, 240, 480, 900, 900, 900};
        QVERIFY(waits == expected);
    }

    void SEC_4_knownDevicesKeepWorkingWhileStrangersAreSlowed()
    {
        World w;
        auto p = w.enrolled();
        for (int i = 0; i < 200; ++i) {
            (void)w.signIn.signIn(w.guess(p.email, OtherPassword, "192.0.2.1")); // even from behind the same address
            if (i % 20 == 0) QVERIFY(w.signIn.signIn(w.signInRequest(p)));
            w.clock.seconds(2);
        }
        QCOMPARE(codeOf(w.signIn.signIn(w.guess(p.email, GoodPassword, "192.0.2.1"))), std::string("too_many_tries"));
        // an invitation is no stranger's path either
        QVERIFY(w.signIn.enrol(w.enrolRequest(p.email, w.invite(p.email, InvitationKind::Device), [&] {
            w.clock.seconds(60);
            return w.newDevice();
        }())));
    }

    void SEC_4_aStolenDeviceIsNoPlaceToGuessEither()
    {
        World w;
        auto p = w.enrolled();
        auto thief = p;
        thief.password = OtherPassword;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(codeOf(w.signIn.signIn(w.signInRequest(thief))), std::string("sign_in_failed"));
        QCOMPARE(codeOf(w.signIn.signIn(w.signInRequest(thief))), std::string("too_many_tries"));
        QCOMPARE(codeOf(w.signIn.signIn(w.signInRequest(p))), std::string("too_many_tries"));
    }

    void SEC_4_successEndsTheDelay()
    {
        World w;
        auto p = w.enrolled();
        auto wrong = p;
        wrong.password = OtherPassword;
        for (int round = 0; round < 5; ++round) {
            for (int i = 0; i < 4; ++i)
                (void)w.signIn.signIn(w.signInRequest(wrong));
            QVERIFY(w.signIn.signIn(w.signInRequest(p)));
            w.clock.seconds(60);
        }
    }

    void SEC_10_anInvitationWorksOnceFor48HoursForOneAddress()
    {
        World w;
        const auto token = w.invite("ilze@example.org");
        auto wrongAddress = w.enrolRequest("janis@example.org", token, w.newDevice());
        QCOMPARE(codeOf(w.signIn.enrol(wrongAddress)), std::string("invitation_email"));
        QCOMPARE(codeOf(w.signIn.enrol(w.enrolRequest("ilze@example.org", w.env.newToken(), w.newDevice()))),
                 std::string("invitation_unknown"));
        QVERIFY(w.signIn.enrol(w.enrolRequest(" ILZE@Example.org ", token, w.newDevice())));
        QCOMPARE(codeOf(w.signIn.enrol(w.enrolRequest("ilze@example.org", token, w.newDevice()))),
                 std::string("invitation_used"));

        const auto second = w.invite("second@example.org"), third = w.invite("third@example.org");
        w.clock.seconds(48 * 3600 - 1);
        QVERIFY(w.signIn.enrol(w.enrolRequest("second@example.org", second, w.newDevice())));
        w.clock.seconds(1);
        QCOMPARE(codeOf(w.signIn.enrol(w.enrolRequest("third@example.org", third, w.newDevice()))),
                 std::string("invitation_expired"));

        const auto fourth = w.invite("fourth@example.org");
        const auto open = w.invitations.open(w.org).value();
        QCOMPARE(open.size(), std::size_t(1));
        QVERIFY(w.invitations.revoke(open[0].id));
        QCOMPARE(codeOf(w.signIn.enrol(w.enrolRequest("fourth@example.org", fourth, w.newDevice()))),
                 std::string("invitation_used"));
        QCOMPARE(codeOf(w.invitations.revoke(open[0].id)), std::string("invitation_used"));
    }

    void SEC_10_anExistingAccountEnrolsAFurtherDeviceWithItsPassword()
    {
        World w;
        auto p = w.enrolled();
        const auto token = w.invite(p.email, InvitationKind::Device);
        auto wrong = w.enrolRequest(p.email, token, w.newDevice());
        wrong.password = OtherPassword;
        QCOMPARE(codeOf(w.signIn.enrol(wrong)), std::string("sign_in_failed"));
        auto in = w.signIn.enrol(w.enrolRequest(p.email, token, w.newDevice()));
        QVERIFY2(in, codeOf(in).c_str());
        QVERIFY(!in->newAccount);
        QCOMPARE(in->account, p.account);
        QCOMPARE(w.events(audit::DeviceAdded), 2); // what all own devices and the organisation's address are told of
        QCOMPARE(w.sessions.devices(w.caller(p)).value().size(), std::size_t(2));
        QCOMPARE(codeOf(w.signIn.enrol(w.enrolRequest(
                     "new@example.org", w.invite("new@example.org", InvitationKind::Device), w.newDevice()))),
                 std::string("invitation_kind"));
    }

    void SEC_10_aDeviceWithoutInvitationNeedsPasswordAndTotpOrRecoveryCode()
    {
        World w;
        auto p = w.enrolled();
        const auto secret = w.withTotp(p);
        QVERIFY(w.credentials.stepUp(w.caller(p), p.password));
        const auto codes = w.credentials.newRecoveryCodes(w.caller(p)).value();
        QCOMPARE(codes.size(), std::size_t(10));
        const auto totp = w.totpNow(secret);
        auto in = w.signIn.addDevice(w.addDeviceRequest(p, w.newDevice(), {SecondFactor::Kind::Totp, totp}));
        QVERIFY2(in, codeOf(in).c_str());
        QCOMPARE(text(w.lastEvent(audit::DeviceAdded).params, "by"), std::string("totp"));
        // one use per step
        QCOMPARE(codeOf(w.signIn.addDevice(w.addDeviceRequest(p, w.newDevice(), {SecondFactor::Kind::Totp, totp}))),
                 std::string("sign_in_failed"));
        w.clock.seconds(60);
        auto typed = codes[3];
        std::ranges::transform(typed, typed.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
        std::erase(typed, '-');
        const SecondFactor recovery{SecondFactor::Kind::RecoveryCode, " " + typed};
        QVERIFY(w.signIn.addDevice(w.addDeviceRequest(p, w.newDevice(), recovery)));
        QCOMPARE(integer(w.lastEvent(audit::RecoveryCodeUsed).params, "left"), std::int64_t(9));
        QCOMPARE(codeOf(w.signIn.addDevice(w.addDeviceRequest(p, w.newDevice(), recovery))),
                 std::string("sign_in_failed"));
        // new codes end the old ones
        w.clock.seconds(60);
        QVERIFY(w.credentials.stepUp(w.caller(p), p.password));
        QVERIFY(w.credentials.newRecoveryCodes(w.caller(p)));
        QCOMPARE(codeOf(w.signIn.addDevice(
                     w.addDeviceRequest(p, w.newDevice(), {SecondFactor::Kind::RecoveryCode, codes[5]}))),
                 std::string("sign_in_failed"));
    }

    void SEC_10_recoveryCodesHave128BitsAndAreAllDifferent()
    {
        World w;
        auto p = w.enrolled();
        const auto codes = w.credentials.newRecoveryCodes(w.caller(p)).value();
        QCOMPARE(std::set<std::string>(codes.begin(), codes.end()).size(), std::size_t(10));
        for (auto code : codes) {
            std::erase(code, '-');
            QCOMPARE(code.size(), std::size_t(26)); // 130 bits of base32 for 128
        }
    }

    void SEC_10_aDeviceKeyBelongsToOneDevice()
    {
        World w;
        auto p = w.enrolled();
        QCOMPARE(codeOf(w.signIn.enrol(w.enrolRequest("janis@example.org", w.invite("janis@example.org"), p.device))),
                 std::string("device_key_known"));
        // and only who holds the key can enrol it
        auto q = w.enrolRequest("janis@example.org", w.invite("janis@example.org"), w.newDevice());
        q.device.publicKey = w.newDevice().signer->publicJwk();
        QCOMPARE(codeOf(w.signIn.enrol(q)), std::string("signature_key"));
    }

    void SEC_10_somebodySignedInAcceptsAnInvitationWithoutANewDevice()
    {
        World w;
        auto p = w.enrolled();
        auto other = w.enrolled("janis@example.org");
        const auto token = w.invite(p.email);
        QCOMPARE(codeOf(w.invitations.accept(w.caller(other), token)), std::string("invitation_email"));
        QCOMPARE(w.invitations.accept(w.caller(p), token).value(), std::optional(w.org));
        QCOMPARE(codeOf(w.invitations.accept(w.caller(p), token)), std::string("invitation_used"));
        QCOMPARE(w.lastEvent(audit::InvitationUsed).account, p.account);
        QCOMPARE(codeOf(w.invitations.accept(w.caller(p), w.invite(p.email, InvitationKind::PasswordReset))),
                 std::string("invitation_kind"));
    }

    void SEC_1_aForgottenPasswordNeedsTheMailboxAndAnotherFactor()
    {
        World w;
        auto p = w.enrolled();
        const auto codes = w.credentials.newRecoveryCodes(w.caller(p)).value();
        const auto token = w.invite(p.email, InvitationKind::PasswordReset);
        const auto reset = [&](const std::string& code, const std::string& password) {
            return codeOf(w.signIn.resetPassword(
                {token, p.email, password, {SecondFactor::Kind::RecoveryCode, code}, "192.0.2.1"}));
        };
        QCOMPARE(codeOf(w.signIn.enrol(w.enrolRequest(p.email, token, w.newDevice()))), std::string("invitation_kind"));
        QCOMPARE(reset("", OtherPassword), std::string("sign_in_failed"));
        QCOMPARE(reset(codes[0], "too short"), std::string("password_short"));
        QCOMPARE(reset(codes[0], OtherPassword), std::string("ok"));
        QCOMPARE(reset(codes[1], GoodPassword), std::string("invitation_used"));
        QCOMPARE(codeOf(w.sessions.check(p.tokens.access)), std::string("session_ended"));
        QCOMPARE(codeOf(w.signIn.signIn(w.signInRequest(p))), std::string("sign_in_failed"));
        p.password = OtherPassword;
        QVERIFY(w.signIn.signIn(w.signInRequest(p)));
    }

    void SEC_8_aRemovedPersonIsErasedAndMayBeInvitedAnew()
    {
        World w;
        auto p = w.enrolled();
        QVERIFY(w.admin.remove(w.office, p.account));
        const auto stored = w.everythingStored();
        QVERIFY(!stored.contains("Paraugs") && !stored.contains("Office laptop"));
        QCOMPARE(codeOf(w.admin.block(w.office, p.account)), std::string("no_such_account"));
        auto again = w.enrolled(p.email);
        QVERIFY(again.account != p.account);
        QVERIFY(w.signIn.signIn(w.signInRequest(again)));
    }

    void SEC_15_nobodyRemovesOrBlocksThemselves()
    {
        World w;
        auto p = w.enrolled();
        QCOMPARE(codeOf(w.admin.remove(p.account, p.account)), std::string("own_account"));
        QCOMPARE(codeOf(w.admin.block(p.account, p.account)), std::string("own_account"));
        QVERIFY(w.sessions.check(p.tokens.access));
    }

    void SEC_7_SEC_37_noSecretIsStoredAndNoEventNamesAPerson()
    {
        World w;
        const auto token = w.invite("ilze@example.org");
        auto p = w.enrolled();
        const auto secret = w.withTotp(p);
        const auto codes = w.credentials.newRecoveryCodes(w.caller(p)).value();
        const auto q = w.signInRequest(p, "198.51.100.77");
        const auto in = w.signIn.signIn(q).value();
        const auto next = w.sessions.refresh(p.device.refresh(in.tokens.refresh)).value();
        (void)w.signIn.signIn(w.guess(p.email, OtherPassword, "198.51.100.78"));
        const auto stored = w.everythingStored(), logged = w.everythingLogged();
        for (const auto& s : {token, p.tokens.access, p.tokens.refresh, in.tokens.access, in.tokens.refresh,
                              next.access, next.refresh, p.password, OtherPassword, codes[0], q.nonce,
                              std::string("198.51.100.7"), secret.toStdString(), totp::base32(secret)}) {
            const auto bytes = QByteArray::fromStdString(s);
            QVERIFY2(!bytes.isEmpty() && !stored.contains(bytes), bytes.toHex());
            if (auto raw = fromBase64url(s); raw && raw->size() == 32) QVERIFY(!stored.contains(*raw));
        }
        for (const char* s : {"ilze", "Ilze", "Paraugs", "example.org", "laptop", "198.51"})
            QVERIFY2(!logged.contains(s), s);
        QVERIFY(logged.contains(audit::SignedIn) && logged.contains(audit::SignInFailed));
    }

    void SEC_10_aFailingStoreLeavesNoHalfEnrolment()
    {
        for (int k = 1;; ++k) {
            World w;
            const auto token = w.invite("ilze@example.org");
            const auto device = w.newDevice();
            int n = 0;
            w.store.hook = [&]() -> Done { return ++n == k ? Done(fail("store_io")) : Done(); };
            auto in = w.signIn.enrol(w.enrolRequest("ilze@example.org", token, device));
            w.store.hook = nullptr;
            if (in) {
                QVERIFY(k > 10); // every write of the path was tried
                break;
            }
            QCOMPARE(codeOf(in), std::string("store_io"));
            QVERIFY(w.store.state().accounts.empty() && w.store.state().devices.empty() &&
                    w.store.state().sessions.empty());
            in = w.signIn.enrol(w.enrolRequest("ilze@example.org", token, device));
            QVERIFY2(in, codeOf(in).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "test_sign_in.moc"
