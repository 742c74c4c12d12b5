// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/envelope/envelope.h"
#include "core/evidence/content.h"
#include "core/evidence/keyed_hash.h"
#include "core/hub/codes/codes.h"
#include "core/store/memory_hub_store.h"
#include "tests/support/seeded.h"

#include <functional>
#include <map>
#include <optional>

namespace sek::test {

/// A kind of document that is only there to be signed: a slip names its signer and where the code goes.
const signing::Registry& slipKinds();
const Rulebook& slipRules();

/// A hub with codes over slips, on any store. Its signers are keyed hashes, so that a run repeats.
class CodeWorld
{
public:
    explicit CodeWorld(HubStore& store, Codes::Options options = everyWay());
    static Codes::Options everyWay();

    /// A slip for the signer, at revision 1.
    signing::Ask slip(const std::string& name, const std::string& signer, const std::string& channel = "email",
                      bool staff = false);
    void change(const signing::Ask& ask, const std::function<void(Json&)>& how);
    Json stateOf(const signing::Ask& ask);
    static CodeVisitor visitor(const std::string& name, const std::string& address = "192.0.2.1");
    /// The code of the message that went out last; only a courier sees it.
    std::string sentCode();
    /// A code that is not this one.
    static std::string notThis(const std::string& code);
    void pass(std::int64_t seconds) { clock.time = clock.time.plusSeconds(seconds); }
    std::uint64_t logSize();
    /// Leaves of that action, as they were sealed.
    std::vector<Json> events(const std::string& action);

    ManualClock clock{{1'772'366'400'000}}; ///< 2026-03-01T12:00:00Z
    SeededRandom random{7};
    OrgId org = named<OrgId>("Exempelkommunen");
    HubStore& store;
    KeyedHashSigner seal{QByteArray(32, 's'), "sek-seal"}, checkpoint{QByteArray(32, 's'), "sek-checkpoint"},
        epoch{QByteArray(32, 's'), "sek-epoch"};
    OrgLog log{{seal, checkpoint, epoch}, random};
    KeyedHashVerifier verifier;
    Authority authority;
    HubDevice device;
    CodeKeys keys{QByteArray(32, 'k')};
    KeyedHashSigner boxSigner{QByteArray(32, 's'), std::string(BoxKeyTyp)};
    BoxKeys boxes{keys, boxSigner};
    Argon2Stretcher stretcher{Argon2Stretcher::Cost::cheapest()};
    KeyedHashVerifier envelopes{std::string(EnvelopeTyp)};
    Codes::Ports::Offline offline{boxes, stretcher, envelopes};
    Codes codes;
};

} // namespace sek::test
