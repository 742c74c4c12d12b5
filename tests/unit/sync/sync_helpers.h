// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisations/commands.h"
#include "core/domain/rules/rulebook.h"
#include "core/domain/people/roles.h"
#include "core/evidence/keyed_hash.h"
#include "core/hub/authority.h"
#include "core/store/memory_cache.h"
#include "core/store/memory_hub_store.h"
#include "core/sync/engine.h"

#include <optional>
#include <string>
#include <vector>

namespace sek::testing {

class FixedClock : public Clock
{
public:
    Instant time{1'788'000'000'000};
    Instant now() override { return time; }
};

/// The same numbers in every run.
class CountingRandom : public Random
{
public:
    void fill(std::span<std::uint8_t> out) override
    {
        for (auto& b : out) {
            m_state = m_state * 1664525u + 1013904223u;
            b = static_cast<std::uint8_t>(m_state ^ (m_state >> 16));
        }
    }

private:
    std::uint32_t m_state = 1;
};

/// A word on a user, also from somebody who is not shown users.
inline Decision noteOnUser(const Records& records, const Context&, const Json& args)
{
    const auto id = RecordId::parse(text(args, "id"));
    const RecordKey key{"authorised_user", id ? *id : RecordId()};
    const Found found = records.get(key);
    if (found.seen == Seen::NotVisible) return Changes{};
    if (!found.present()) return reject("ERR_NO_SUCH_RECORD");
    Json body = found.record.value();
    body["department"] = text(args, "note");
    Changes changes;
    changes.put(key, body);
    return changes;
}

/// The program's rules, an update that asks for a fresh factor, and a note.
inline const Rulebook& testRules()
{
    static const Rulebook book = [] {
        Rulebook b = rulebook();
        b.add("ConfirmedUpdate", {updateOrganisation, 1, false, true});
        b.add("NoteOnUser", {noteOnUser, 1, false, false});
        return b;
    }();
    return book;
}

inline Json person(const std::string& email)
{
    return {{"first_name", "Alise"}, {"last_name", "Piemērs"}, {"position", "Office"}, {"email", email},
            {"use_org_phones", true}, {"use_org_address", true}};
}

inline Json foundingArgs()
{
    return {{"organisation",
             {{"legal_name", "Fictitious Association"}, {"legal_status", "legal_person"},
              {"organisation_type", "ngo_association"}, {"public_body", false}, {"non_profit", true}, {"country", "LV"},
              {"language", "lv"}, {"no_registration_number", true}, {"vat_state", "not_applicable"},
              {"email", "office@example.org"}, {"phone_1", "+371 20000000"},
              {"legal_address", {{"street", "Parauga iela 1"}, {"postal_code", "LV-1001"}, {"city", "Paraugpils"}, {"country", "LV"}}},
              {"contact_person", person("contact@example.org")}}},
            {"user", person("owner@example.org")}};
}

/// Sets one single-field unit of the organisation.
inline Json setArgs(const std::string& unit, const std::string& from, const std::string& to)
{
    Json f = Json::object(), t = Json::object();
    if (!from.empty()) f[unit] = from;
    if (!to.empty()) t[unit] = to;
    return {{"changes", Json::array({{{"op", "set"}, {"unit", unit}, {"from", f}, {"to", t}}})}};
}

/// A hub in memory, and devices that talk to it without a network.
struct TestHub
{
    FixedClock clock;
    MemoryHubStore store;
    KeyedHashVerifier verifier;
    Authority authority{store, testRules(), verifier, clock};
    OrgId org{Uuid::v5(Uuid(), "test organisation")};
    bool fresh = false;

    TestHub() { (void)store.addOrganisation(org); }
};

struct TestDevice
{
    TestHub& hub;
    FixedClock clock;
    CountingRandom random;
    MemoryCache cache;
    KeyedHashSigner signer;
    Identity identity;
    Replica replica;

    explicit TestDevice(TestHub& h, const std::string& name = "one", const std::string& account = "owner")
        : hub(h), signer(sha256Of(name)),
          identity{h.org, AccountId(Uuid::v5(Uuid(), account)), DeviceId(Uuid::v5(Uuid(), name))},
          replica(cache, testRules(), identity, signer, clock, random)
    {
        for (const char c : name) { // devices do not draw the same ids
            std::array<std::uint8_t, 64> skip{};
            for (int i = 0; i < c; ++i) random.fill(skip);
        }
    }
    static QByteArray sha256Of(const std::string& name) { return QByteArray::fromStdString(name).leftJustified(32, '.'); }

    Caller caller() const { return {identity.account, identity.device, signer.publicJwk(), hub.fresh}; }
    Result<PushReply> send(const std::vector<PushItem>& items) const
    {
        const auto parsed = parsePush(pushBody(items));
        if (!parsed) return failure(parsed);
        return hub.authority.push(hub.org, caller(), *parsed);
    }
    /// Pushes what there is and takes the answer in.
    Result<PushReply> push(std::size_t most = 2000, bool freshFactor = false)
    {
        const auto items = replica.nextPush(most, 1'000'000, freshFactor);
        if (!items) return failure(items);
        if (items->empty()) return PushReply{};
        auto reply = send(*items);
        if (reply)
            if (auto ok = replica.applyReply(*reply); !ok) return failure(ok);
        return reply;
    }
    Result<ChangesPart> changes(std::size_t rows = 20000) const
    {
        const auto after = const_cast<Replica&>(replica).pullAfter();
        return hub.authority.changes(hub.org, caller(), *after, rows);
    }
    Done pull(std::size_t rows = 20000)
    {
        for (int i = 0; i < 100; ++i) {
            const auto part = changes(rows);
            if (!part) return failure(part);
            if (auto ok = replica.applyChanges(*part); !ok) return ok;
            if (part->head && replica.status()->seq == part->upTo && !replica.status()->catchingUp) return {};
        }
        return fail("never_whole");
    }
    std::optional<CommandId> make(const Json& args, const std::string& name = "UpdateOrganisation")
    {
        auto made = replica.submit(name, args);
        return made ? std::optional(*made) : std::nullopt;
    }
    std::string rejectionOf(const Json& args)
    {
        auto made = replica.submit("UpdateOrganisation", args);
        if (made) return {};
        const auto* r = std::get_if<Rejection>(&made.error());
        return r ? r->code : std::get<Failure>(made.error()).code;
    }
    /// What the person sees.
    std::string shown(const std::string& path) const
    {
        const auto it = cache.state().records.find({"organisation", RecordId(identity.org.value)});
        if (it == cache.state().records.end()) return {};
        const Json body = it->second.value();
        const Json& v = at(body, path);
        return v.is_string() ? v.get<std::string>() : std::string();
    }
    const OutboxItem* item(const CommandId& id) const
    {
        for (const auto& [position, i] : cache.state().outbox)
            if (i.id == id) return &i;
        return nullptr;
    }
    bool sameAsHub()
    {
        const auto mine = replica.settledRecords();
        const auto theirs = hub.authority.digest(hub.org, caller());
        return mine && theirs && stateDigest(*mine) == *theirs;
    }
};

/// Founds the organisation from this device and brings both in step.
inline bool found(TestDevice& device)
{
    return device.make(foundingArgs(), "CreateOrganisation") && device.push() && device.pull() &&
           device.cache.state().outbox.empty();
}

} // namespace sek::testing
