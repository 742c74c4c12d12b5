// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/session_office.h"

#include "core/evidence/device_proof.h"
#include "core/hub/accounts/audit.h"
#include "core/store/memory_cache.h"

#include <QScopeGuard>

#include <algorithm>

namespace sek::sim {

namespace {

constexpr std::int64_t MayRepeatForMs = 60'000;

QByteArray pepperFrom(Rng rng)
{
    QByteArray out(32, '\0');
    SeededRandom(rng).fill({reinterpret_cast<std::uint8_t*>(out.data()), 32});
    return out;
}

} // namespace

/// What sessions ask for only when somebody types a password, which is not simulated.
struct SessionOffice::NoPasswords : PasswordHasher, FieldCipher
{
    Result<std::string> hash(std::string_view) override { return fail("hash_failed"); }
    Result<bool> verify(std::string_view, const std::string&) override { return fail("hash_failed"); }
    bool outdated(const std::string&) override { return false; }
    QByteArray seal(const QByteArray& plain, const QByteArray&) override { return plain; }
    Result<QByteArray> open(const QByteArray&, const QByteArray&) override { return fail("sealed_field"); }
    PasswordRules rules{QByteArray()};
};

SessionOffice::SessionOffice(World& world, Clock& clock)
    : m_world(world), m_clock(clock), m_random(world.stream("sessions")), m_noPasswords(std::make_unique<NoPasswords>()),
      m_proofs(std::string(ProofTyp)), m_env{m_store,        m_clock,  m_random, *m_noPasswords, m_proofs, *m_noPasswords, m_noPasswords->rules,
                                             HubName, pepperFrom(world.stream("sessions pepper"))},
      m_sessions(m_env)
{
    m_env.limits.access = world.stream("session life").between(20, 240);
}

SessionOffice::~SessionOffice() = default;

void SessionOffice::calm()
{
    m_env.limits.access = AccountLimits().access;
}

void SessionOffice::setFaults(std::function<FaultyDisk::Strike()> strike)
{
    m_store.hook = [strike = std::move(strike)]() -> Done {
        switch (strike()) {
        case FaultyDisk::Strike::Stop: throw SimulatedCrash();
        case FaultyDisk::Strike::Full: return fail("store_full");
        case FaultyDisk::Strike::Error: return fail("store_io");
        case FaultyDisk::Strike::None: break;
        }
        return {};
    };
}

Tokens SessionOffice::signIn(const AccountId& account, const DeviceId& device, const QByteArray& publicJwk)
{
    const auto hook = std::exchange(m_store.hook, nullptr);
    const auto back = qScopeGuard([&] { m_store.hook = hook; });
    auto tx = m_store.begin();
    AccountRow who;
    who.id = account;
    who.emailKey = who.email = account.text() + "@example.org";
    DeviceRow where;
    where.id = device;
    where.account = account;
    where.publicKey = publicJwk;
    where.thumbprint = device.text();
    where.createdAt = m_clock.now();
    if (!(*tx)->account(account)) (*tx)->put(who);
    const Tokens tokens = m_sessions.open(**tx, who, where, "password+device_key", false);
    if (!(*tx)->commit()) throw Violation{"set-up", "nobody can sign in"};
    m_families.push_back({account, tokens.session, false, {}, {}, {}, {}});
    give(m_families.size() - 1, tokens);
    return tokens;
}

void SessionOffice::give(std::size_t number, const Tokens& tokens)
{
    if (!m_familyOf.emplace(tokens.refresh, number).second) violated("SEC-12 once", "a refresh token is given a second time");
    if (!m_access.emplace(tokens.access, Access{number, tokens.accessUntil}).second)
        violated("SEC-12 once", "an access token is given a second time");
    m_families[number].next = tokens.refresh;
}

Done SessionOffice::admit(const AccountId& account, const std::string& access)
{
    const auto holder = m_sessions.check(access);
    const auto given = m_access.find(access);
    if (given == m_access.end()) {
        if (holder) violated("SEC-12 unknown", "a token is taken that nobody was given");
        return failure(holder);
    }
    const Access& it = given->second;
    const Family& f = m_families[it.family];
    const bool lives = !f.ended && m_clock.now() < it.until;
    if (holder && !lives) violated("SEC-12 family", "a token is taken whose family has ended, or whose time is over");
    if (!holder && lives) violated("SEC-12 family", "a token that lives is refused: " + holder.error().code);
    if (holder && (holder->account != f.account || f.account != account)) violated("SEC-12 family", "a token stands for somebody else");
    return holder ? Done() : failure(holder);
}

Result<Tokens> SessionOffice::refresh(const std::string& token, const std::string& proof)
{
    auto answer = m_sessions.refresh({token, proof});
    if (answer || !answer.error().code.starts_with("store_")) judge(token, m_clock.now(), answer); // else nothing has happened
    return answer;
}

void SessionOffice::judge(const std::string& token, Instant now, const Result<Tokens>& answer)
{
    const std::string told = answer ? "tokens" : answer.error().code;
    const auto known = m_familyOf.find(token);
    if (known == m_familyOf.end()) {
        if (answer) violated("SEC-12 unknown", "a refresh token is taken that nobody was given");
        return;
    }
    Family& f = m_families[known->second];
    if (f.ended) {
        if (answer) violated("SEC-12 family", "a family that has ended gives new tokens");
        return;
    }
    if (token == f.next) {
        if (!answer) violated("SEC-12 once", "the newest refresh token is refused: " + told);
        f.last = token;
        f.lastUsedAt = now;
        f.successor = *answer;
        give(known->second, *answer);
        m_world.count("sessions refreshed");
        return;
    }
    // The answer was lost, perhaps: the same device may ask once more, and for a minute (SEC-12).
    if (token == f.last && now.ms - f.lastUsedAt.ms <= MayRepeatForMs) {
        if (!answer) violated("SEC-12 lost answer", "who repeats the last refresh within a minute is told " + told);
        if (!(*answer == f.successor)) violated("SEC-12 lost answer", "a repeated refresh is answered otherwise");
        m_world.count("refreshes answered once more");
        return;
    }
    if (told != "refresh_reused") violated("SEC-12 reuse", "a used refresh token is answered by " + told);
    const auto& events = m_store.state().events;
    const bool alarm = std::ranges::any_of(events, [&](const AccountEvent& e) {
        return e.name == audit::RefreshReused && text(e.params, "session") == f.session.text();
    });
    if (!alarm) violated("SEC-12 alarm", "a used refresh token comes again and nobody is told");
    f.ended = true;
    m_world.count("sessions ended by a used token");
}

} // namespace sek::sim
