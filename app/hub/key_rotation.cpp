// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/key_rotation.h"

#include "core/store/commit_listener.h"

namespace sek {

Done rotateSealKey(HubServices& services, bool suspicion)
{
    HubFolder folder = services.folder();
    const auto alone = folder.lock();
    if (!alone) return failure(alone);
    const auto source = sourceOf(folder);
    if (!source) return failure(source);
    auto connection = SqlConnection::open(*source);
    if (!connection) return failure(connection);
    // Other hubs on the same server would go on sealing with the old key.
    if (auto ok = lockAgainstServing(**connection); !ok) return ok;
    const auto old = Es256Key::fromPkcs8(folder.secrets().sealKey);
    if (!old) return fail("hub_secrets", "seal_key");
    const Es256Key next = Es256Key::generate();
    SealKeys keys = folder.secrets().sealKeys;
    keys.all.push_back(next.publicKey().jwk());
    const auto all = services.store().organisations();
    if (!all) return failure(all);
    for (const OrgId& org : *all) {
        auto tx = services.store().begin(org);
        if (!tx) return failure(tx);
        const KeyChange change{org.text(),          old->publicKey().thumbprint(), next.publicKey().jwk(), (*tx)->logSize(), suspicion,
                               services.clock().now()};
        if (auto ok = (*tx)->state(); !ok) return ok; // from a place that was not read nothing may be signed
        keys.changes[org].push_back(signKeyChange(change, *old, next));
    }
    // One file holds the key and what ties it to those before: there is no moment with one and without the other.
    return folder.replaceSealKey(next, std::move(keys));
}

} // namespace sek
