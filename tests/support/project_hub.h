// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rules/rulebook.h"
#include "core/evidence/keyed_hash.h"
#include "core/hub/codes/codes.h"
#include "core/hub/evidence.h"
#include "core/store/memory_hub_store.h"
#include "tests/support/project_world.h"

#include <functional>

namespace sek::test {

/// Kunskapslyft Exempel at a real hub: its own rules, its seals, its codes. Astrid's March is frozen and waits for Siv's code.
struct ProjectHub
{
    /// `before`: what is changed in the project before the month is frozen.
    explicit ProjectHub(const std::function<void(ProjectWorld&)>& before = {});
    static Codes::Options everyWay();

    std::string state() { return text(body(), "state"); }
    Json body() { return (*store.begin(project.org))->get(attendance::reportKey(march)).record.value(); }
    /// Messages that left since the last call.
    std::vector<OutMessage> sent();
    std::string sentCode();
    CodeVisitor siv() const { return {project.siv, named<DeviceId>("Siv's"), "192.0.2.1", "192.0.2.0/24"}; }
    /// Siv's computer, handed over to Astrid.
    CodeVisitor kiosk() const { return {project.siv, named<DeviceId>("Siv's"), "192.0.2.1", "192.0.2.0/24", project.astrid}; }
    Codes::Answer<std::int64_t> sign(bool responsible);
    /// What the hub holds of Astrid's March now.
    signing::Ask ask();

    ProjectWorld project;
    RecordId march = project.march(project.astridHere);
    ManualClock clock;
    SeededRandom random{9};
    MemoryHubStore store;
    Es256Key key = Es256Key::generate();
    Es256Signer seal{key, "sek-seal"}, checkpoint{key, "sek-checkpoint"}, epoch{key, "sek-epoch"};
    OrgLog log{{seal, checkpoint, epoch}, random, key.publicKey().jwk()};
    KeyedHashVerifier verifier;
    Authority authority{store, rulebook(), verifier, clock, &log};
    HubDevice device{store, authority, std::make_unique<KeyedHashSigner>(QByteArray(32, 'd')),
                     KeyedHashSigner(QByteArray(32, 'd')).publicJwk(), clock};
    CodeKeys keys{QByteArray(32, 'k')};
    Codes codes{{store, device, log, signing::registry(), keys, clock, random}, everyWay()};
    HubEvidence evidence{store, log, key, clock, false};
};

} // namespace sek::test
