// SPDX-License-Identifier: GPL-3.0-or-later
// How a client gets in: the keychain that holds the profile's key, and the session that the hub ends now and then.
#include "core/evidence/device_proof.h"
#include "tests/simulation/sim_client.h"
#include "tests/simulation/sim_hub.h"

namespace sek::sim {

// --- the keychain

void SimClient::makeKeys()
{
    const std::string name = "keys-" + std::to_string(m_index);
    m_keys = std::make_unique<SeatKeys>(m_world.file(name), OrgId(Uuid::v5(Uuid(), name)));
}

/// The screen is locked, and the program with it: nothing is open until the keychain is.
void SimClient::lockKeychain()
{
    if (!m_keys) return;
    m_world.say("client " + std::to_string(m_index) + ": the screen is locked");
    m_keychainLockedUntil = m_world.now() + m_rng.between(2000, 90'000);
    m_engine.reset();
    m_desk.reset();
    m_access.clear();
    step([this] { start(); });
}

bool SimClient::profileOpens()
{
    if (m_rng.chance(m_world.rate(Fault::KeychainLocked))) m_keychainLockedUntil = m_world.now() + m_rng.between(2000, 60'000);
    const bool locked = m_world.now() < m_keychainLockedUntil;
    if (!locked) m_keys->setKeychain(KeychainState::Works);
    else if (m_keys->keychain() == KeychainState::Works) m_keys->setKeychain(m_rng.below(4) == 0 ? KeychainState::Absent : KeychainState::Locked);
    if (m_keys->opens()) return true;
    m_world.say("client " + std::to_string(m_index) + ": the keychain is locked");
    m_world.count("starts with a locked keychain");
    m_engine.reset();
    m_desk.reset();
    m_world.after(m_rng.between(1000, 8000), [this, life = m_life] {
        if (life == m_life && !m_engine) step([this] { start(); });
    });
    return false;
}

// --- the session

void SimClient::makeSession()
{
    const std::string name = "machine " + std::to_string(m_index);
    m_machine = DeviceId(Uuid::v5(m_account.value, name));
    QByteArray key(32, '\0');
    SeededRandom(m_world.stream(name)).fill({reinterpret_cast<std::uint8_t*>(key.data()), 32});
    m_proofs = std::make_unique<KeyedHashSigner>(key, std::string(ProofTyp));
    signIn();
}

void SimClient::signIn()
{
    const Tokens tokens = m_world.hub().sessions()->signIn(m_account, m_machine, m_proofs->publicJwk());
    m_refresh = tokens.refresh;
    m_access = tokens.access;
}

void SimClient::refresh()
{
    if (m_refreshing) return;
    Request r = request(Refreshes + ++m_lastCall, Request::Kind::Refresh);
    m_open.erase(r.id);
    m_refreshing = r.id;
    const DeviceProof proof{"refresh", SessionOffice::HubName, tokenDigest(m_refresh)};
    r.body = cj1::write({{"proof", m_proofs->sign(proofBytes(proof))}, {"token", m_refresh}});
    m_world.say("client " + std::to_string(m_index) + ": refreshes its session");
    m_world.network().send(std::move(r));
}

/// With the same token: whoever has not heard the answer has no other.
void SimClient::refreshAgain()
{
    m_refreshing = 0;
    m_world.after(m_rng.between(1000, 20'000), [this, life = m_life] {
        if (life == m_life && m_engine && m_engine->connection() == Connection::SignInNeeded) refresh();
    });
}

void SimClient::refreshed(const Request& asked, const Response& response)
{
    if (asked.id != m_refreshing) return;
    m_refreshing = 0;
    const auto tokens = response.status == 200 && !response.cut ? cj1::parse(response.bytes) : Result<Json>(fail("answer"));
    if (tokens && !text(*tokens, "refresh").empty()) {
        step([&] {
            if (m_rng.chance(m_world.rate(Fault::ClientCrash))) throw SimulatedCrash(); // before it is kept: the old one again
            m_refresh = text(*tokens, "refresh");
            m_access = text(*tokens, "access");
            m_engine->start();
        });
        return;
    }
    if (response.code == "client_too_old") { // which can be heard here first (SYNC-18)
        m_world.count("programs told to update");
        m_version = m_world.hub().version();
        return refreshAgain();
    }
    if (response.status != 401) return refreshAgain();
    m_world.say("client " + std::to_string(m_index) + ": is to sign in, " + response.code);
    m_world.after(m_rng.between(1000, 15'000), [this, life = m_life] {
        if (life != m_life || !m_engine || m_engine->connection() != Connection::SignInNeeded) return;
        if (!m_world.hub().up()) return refreshAgain();
        signIn();
        m_world.say("client " + std::to_string(m_index) + ": has signed in");
        m_world.count("sign-ins with the password");
        step([this] { m_engine->start(); });
    });
}

} // namespace sek::sim
