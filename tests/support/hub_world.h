// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rules/rulebook.h"
#include "core/domain/people/roles.h"
#include "core/evidence/keyed_hash.h"
#include "core/hub/authority.h"
#include "core/store/memory_hub_store.h"
#include "tests/support/sample.h"
#include "tests/support/seeded.h"

#include <set>
#include <string>
#include <vector>

namespace sek::test {

/// A hub in memory with the real authority. Its clock is the clock of the whole test.
class HubWorld
{
public:
    HubWorld() : authority(store, rulebook(), verifier, clock) {}

    /// Puts the organisation there as it stands after `revision` updates: records, grants, claims. Every colleague is
    /// owner and authorised user.
    void seed(const sample::Organisation& organisation, std::int64_t revision = 7);
    /// One more colleague with the roles given; the user's record only for authorised users.
    void addColleague(const OrgId& org, const sample::Colleague& colleague, const std::set<std::string>& roles);
    /// Writes records as a repair by hand would: nothing is decided.
    void overwrite(const OrgId& org, const RecordKey& key, const Json& body);
    /// An attachment of `size` bytes as if it had been uploaded; nobody looks inside.
    void putFile(const OrgId& org, const std::string& sha256, std::int64_t size);
    void removeGrants(const OrgId& org, const AccountId& account, const std::string& role);

    /// What the hub's records say.
    Found get(const OrgId& org, const RecordKey& key);
    Json organisation(const OrgId& org);
    Json contact(const OrgId& org); ///< the contact person without the hub's own fields
    Json user(const OrgId& org, const RecordId& id);
    std::vector<Record> all(const OrgId& org, std::string_view kind);
    std::int64_t revision(const OrgId& org) { return integer(organisation(org), "revision"); }

    /// Decides as the hub would and stores nothing.
    Decision decide(const OrgId& org, const AccountId& actor, const std::string& name, const Json& args);

    /// Messages queued since the last call, by event.
    std::vector<OutMessage> newMessages(const std::string& event);
    std::vector<OutMessage> allMessages(const std::string& event) const;

    ManualClock clock{{1'772'366'400'000}}; ///< 2026-03-01T12:00:00Z
    MemoryHubStore store;
    KeyedHashVerifier verifier;
    Authority authority;

private:
    std::set<Uuid> m_seen;
};

/// Recipients, sorted, one entry a message.
std::vector<std::string> recipients(const std::vector<OutMessage>& messages);
/// The message to the address; std::logic_error when there is not exactly one.
const OutMessage& messageTo(const std::vector<OutMessage>& messages, const std::string& address);

} // namespace sek::test
