// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/memory_cache.h"
#include "core/sync/replica.h"
#include "tests/support/hub_world.h"

#include <memory>
#include <optional>
#include <string>

namespace sek::test {

/// A colleague at her computer: the real replica on a cache in memory. Offline until `sync` is called; then pushes and
/// pulls go to the authority as the bytes that would cross the wire.
class Desk
{
public:
    Desk(HubWorld& hub, OrgId org, AccountId account, const std::string& name);
    /// With the organisation pulled whole.
    Desk(HubWorld& hub, const sample::Organisation& organisation, const std::string& key);

    /// Everything sent, everything fetched. Fails as the hub's answer says: `access_removed` …
    Done sync();
    /// The push reaches the hub and is carried out there, but its answer is lost.
    Done syncWithLostAnswer();
    /// The program is killed and started again on the same disk.
    void restart();

    /// Submits and gives what was refused at once, if so.
    std::optional<Rejection> submit(const std::string& name, const Json& args);
    std::optional<Rejection> update(const Json& args) { return submit("UpdateOrganisation", args); }
    /// Goes round the program's own checks: a signed command pushed as a hand-made client would.
    PushAnswer craft(const std::string& name, const Json& args);

    /// What the window shows, tentative changes included.
    Found get(const RecordKey& key) const;
    Json organisation() const;
    Json contact() const;
    Json user(const RecordId& id) const;
    std::vector<Record> all(std::string_view kind) const;
    /// What waits for a person, oldest first.
    std::vector<std::pair<CommandId, Rejection>> problems() const;
    ReplicaStatus status() { return *m_replica->status(); }

    HubWorld& hub;
    OrgId org;
    AccountId account;
    MemoryCache cache;

    Replica& replica() { return *m_replica; }

private:
    Caller caller() const;
    Done push(bool answerArrives);
    Done pull();

    DeviceId m_device;
    KeyedHashSigner m_signer;
    SeededRandom m_random;
    std::unique_ptr<Replica> m_replica;
};

} // namespace sek::test
