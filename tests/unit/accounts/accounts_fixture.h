// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/device_proof.h"
#include "core/evidence/keyed_hash.h"
#include "core/hub/accounts/account_admin.h"
#include "core/hub/accounts/argon2_hasher.h"
#include "core/hub/accounts/audit.h"
#include "core/hub/accounts/credentials.h"
#include "core/hub/accounts/invitations.h"
#include "core/hub/accounts/memory_account_store.h"
#include "core/hub/accounts/sessions.h"
#include "core/hub/accounts/sign_in.h"
#include "core/hub/accounts/totp.h"

#include <algorithm>
#include <set>
#include <string>

// Another store for the same stories: a header that names it `TestAccountStore`.
#ifdef SEK_TEST_ACCOUNT_STORE
#include SEK_TEST_ACCOUNT_STORE
#else
namespace sek::test {
using TestAccountStore = MemoryAccountStore;
}
#endif

namespace sek::test {

class FakeClock : public Clock
{
public:
    Instant now() override { return at; }
    void seconds(std::int64_t s) { at = at.plusSeconds(s); }
    void days(std::int64_t d) { at = at.plusDays(d); }
    Instant at{1'790'000'000'000};
};

/// splitmix64: the same bytes in each run.
class SeededRandom : public Random
{
public:
    void fill(std::span<std::uint8_t> out) override
    {
        for (auto& byte : out) {
            std::uint64_t z = (m_state += 0x9E3779B97F4A7C15);
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            byte = static_cast<std::uint8_t>(z ^ (z >> 31));
        }
    }

private:
    std::uint64_t m_state = 42;
};

/// Argon2id at its cheapest, counted; can be busy.
class CountedHasher : public PasswordHasher
{
public:
    Result<std::string> hash(std::string_view p) override
    {
        if (busy) return fail("busy");
        ++hashes;
        return inner.hash(p);
    }
    Result<bool> verify(std::string_view p, const std::string& s) override
    {
        if (busy) return fail("busy");
        ++verifies;
        return inner.verify(p, s);
    }
    bool outdated(const std::string& s) override { return inner.outdated(s); }

    Argon2Hasher inner{Argon2Hasher::Cost::cheapest()};
    int hashes = 0, verifies = 0;
    bool busy = false;
};

/// A device that knows its key.
struct TestDevice
{
    std::shared_ptr<KeyedHashSigner> signer;
    DeviceId id;
    std::string hub = "hub.example.org";

    std::string proof(const std::string& purpose, const std::string& challenge) const
    {
        return signer->sign(proofBytes({purpose, hub, challenge}));
    }
    RefreshRequest refresh(const std::string& token) const { return {token, proof("refresh", tokenDigest(token))}; }
};

struct Person
{
    std::string email;
    std::string password;
    AccountId account;
    TestDevice device;
    Tokens tokens;
};

inline const std::string GoodPassword = "a quiet heron waits by the pond";
inline const std::string OtherPassword = "seven umbrellas under one roof";

template <class T> std::string codeOf(const std::expected<T, Failure>& r)
{
    return r ? "ok" : r.error().code;
}

/// One hub with its account tables, in memory unless the build says otherwise.
class World
{
public:
    FakeClock clock;
    SeededRandom random;
    TestAccountStore store;
    CountedHasher hasher;
    KeyedHashVerifier proofs{std::string(ProofTyp)};
    SodiumFieldCipher cipher{QByteArray(32, 'c'), random};
    PasswordRules rules{"# remark\npasswordpassword\ncorrecthorsebatterystaple\n"};
    AccountEnv env{store, clock, random, hasher, proofs, cipher, rules, "hub.example.org", QByteArray(32, 'p')};
    SignIn signIn{env};
    Sessions sessions{env};
    Credentials credentials{env};
    Invitations invitations{env};
    AccountAdmin admin{env};
    OrgId org{Uuid::v5({}, "org")};
    AccountId office{Uuid::v5({}, "the administrator")};

    World()
    {
        if (!env.prepare()) throw std::runtime_error("no dummy hash");
        hasher.hashes = 0;
    }

    TestDevice newDevice()
    {
        return {std::make_shared<KeyedHashSigner>(env.randomBytes(32), std::string(ProofTyp)), {}};
    }
    std::string invite(const std::string& email, InvitationKind kind = InvitationKind::Account)
    {
        return invitations.make({kind, email, org, Json::array({{{"role", "viewer"}, {"scope", "org"}}}), office})
            .value()
            .token;
    }
    EnrolRequest enrolRequest(const std::string& email, const std::string& token, const TestDevice& device)
    {
        const auto nonce = env.nonce();
        return {token,        email,
                GoodPassword, "Ilze Paraugs",
                "lv",         {"Office laptop", device.signer->publicJwk()},
                nonce,        device.proof("enrol", nonce),
                "192.0.2.1"};
    }
    Person enrolled(const std::string& email = "ilze@example.org")
    {
        Person p{email, GoodPassword, {}, newDevice(), {}};
        const auto in = signIn.enrol(enrolRequest(email, invite(email), p.device)).value();
        p.account = in.account;
        p.device.id = in.device;
        p.tokens = in.tokens;
        return p;
    }
    SignInRequest signInRequest(const Person& p, const std::string& address = "192.0.2.1")
    {
        const auto nonce = env.nonce();
        return {p.email, p.password, p.device.id, nonce, p.device.proof("sign_in", nonce), address};
    }
    /// Somebody elsewhere who knows the address, guesses the password and has no key.
    SignInRequest guess(const std::string& email, const std::string& password, const std::string& address)
    {
        const auto nonce = env.nonce();
        const auto device = newDevice();
        return {email, password, DeviceId(Uuid::v7(clock, random)), nonce, device.proof("sign_in", nonce), address};
    }
    AddDeviceRequest addDeviceRequest(const Person& p, const TestDevice& device, const SecondFactor& factor,
                                      const std::string& address = "192.0.2.9")
    {
        const auto nonce = env.nonce();
        return {p.email, p.password,
                factor,  {"Home computer", device.signer->publicJwk()},
                nonce,   device.proof("new_device", nonce),
                address};
    }
    SessionHolder caller(const Person& p) { return sessions.check(p.tokens.access).value(); }
    /// Sets up an authenticator; gives its secret.
    QByteArray withTotp(Person& p)
    {
        const auto uri = credentials.beginTotp(caller(p), "Hub").value();
        const auto secret = cipher.open(store.state().accounts.at(p.account).totpPending, totpPlace(p.account)).value();
        if (!QByteArray::fromStdString(uri).contains(QByteArray::fromStdString(totp::base32(secret))))
            throw std::runtime_error("another secret was shown");
        if (!credentials.confirmTotp(caller(p), totpNow(secret))) throw std::runtime_error("not confirmed");
        clock.seconds(60);
        return secret;
    }
    std::string totpNow(const QByteArray& secret) { return totp::codeAt(secret, totp::stepAt(clock.at)); }

    int events(const std::string& name) const
    {
        return static_cast<int>(std::ranges::count(store.state().events, name, &AccountEvent::name));
    }
    const AccountEvent& lastEvent(const std::string& name) const
    {
        const auto& all = store.state().events;
        return *std::find_if(all.rbegin(), all.rend(), [&](const auto& e) { return e.name == name; });
    }
    /// All tables as one text, to look for what must not be there.
    QByteArray everythingStored() const
    {
        QByteArray out;
        const auto add = [&](const auto&... parts) { ((out += QByteArray(parts) + '|'), ...); };
        const auto& s = store.state();
        for (const auto& [id, r] : s.accounts)
            add(r.email.c_str(), r.displayName.c_str(), r.passwordHash.c_str(), r.totpSecret, r.totpPending);
        for (const auto& [id, r] : s.devices)
            add(r.name.c_str(), r.publicKey, r.thumbprint.c_str());
        for (const auto& [id, r] : s.sessions)
            add(r.factors.c_str(), r.endedWhy.c_str());
        for (const auto& [id, r] : s.refreshTokens)
            add(r.tokenHash, r.salt);
        for (const auto& [id, r] : s.accessTokens)
            add(r.tokenHash);
        for (const auto& [id, r] : s.invitations)
            add(r.tokenHash, r.email.c_str(), cj1::write(r.grants));
        for (const auto& [id, r] : s.recoveryCodes)
            add(r.codeHash);
        for (const auto& [id, r] : s.throttles)
            add(r.key);
        for (const auto& [id, r] : s.nonces)
            add(id);
        out += everythingLogged();
        return out;
    }
    QByteArray everythingLogged() const
    {
        QByteArray out;
        for (const auto& e : store.state().events)
            out += QByteArray(e.name.c_str()) + cj1::write(e.params) + '\n';
        return out;
    }
};

} // namespace sek::test
