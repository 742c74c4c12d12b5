// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/keyed_hash.h"
#include "core/hub/accounts/memory_account_store.h"
#include "core/hub/accounts/sessions.h"
#include "tests/simulation/faulty_disk.h"
#include "tests/simulation/world.h"

#include <map>
#include <vector>

namespace sek::sim {

/// The hub's sessions: the real ones over tables in memory, and what must hold of them (SEC-12). It knows only which tokens
/// were given to whom and which were shown again.
class SessionOffice
{
public:
    /// How the hub is called in proofs.
    static constexpr const char* HubName = "hub.example.org";

    SessionOffice(World& world, Clock& clock);
    ~SessionOffice();

    void setFaults(std::function<FaultyDisk::Strike()> strike);
    /// The faults are over: tokens live as long as they do outside.
    void calm();

    /// A person signs in on a device, with everything that it takes.
    Tokens signIn(const AccountId& account, const DeviceId& device, const QByteArray& publicJwk);
    /// Who holds the token may go on. Fails as Sessions::check does.
    Done admit(const AccountId& account, const std::string& access);
    Result<Tokens> refresh(const std::string& token, const std::string& proof);

private:
    /// Everything that came of one sign-in.
    struct Family
    {
        AccountId account;
        SessionId session;
        bool ended = false;
        std::string next; ///< may be used once
        std::string last; ///< was used last, at
        Instant lastUsedAt;
        Tokens successor; ///< and gave these
    };
    struct NoPasswords;

    void give(std::size_t family, const Tokens& tokens);
    void judge(const std::string& token, Instant now, const Result<Tokens>& answer);

    World& m_world;
    Clock& m_clock;
    MemoryAccountStore m_store;
    SeededRandom m_random;
    std::unique_ptr<NoPasswords> m_noPasswords;
    KeyedHashVerifier m_proofs;
    AccountEnv m_env;
    Sessions m_sessions;
    std::vector<Family> m_families;
    std::map<std::string, std::size_t> m_familyOf; ///< of each refresh token that was ever given
    struct Access
    {
        std::size_t family;
        Instant until;
    };
    std::map<std::string, Access> m_access;
};

} // namespace sek::sim
