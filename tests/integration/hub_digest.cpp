// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/hub_digest.h"

#include "core/base/hash.h"
#include "core/domain/people/audience.h"
#include "core/domain/people/roles.h"
#include "core/domain/rules/rulebook.h"
#include "core/evidence/es256.h"
#include "core/hub/authority.h"
#include "core/system/system_ports.h"
#include "tests/integration/hub_store.h"

#include <map>

namespace sek::test {

QByteArray digestAtHub(const HubProcess& hub, const OrgId& org, const AccountId& account)
{
    auto store = openHubStore(hub.folder(), hub.database());
    if (!store) return {};
    Es256Verifier verifier;
    SystemClock clock;
    Authority authority(*(*store)->store, rulebook(), verifier, clock);
    return authority.digest(org, Caller{account, {}, {}, false}).value_or(QByteArray());
}

namespace {

/// Which records the copy has otherwise than the hub: key, number and whether it is gone, never what is in them.
std::string which(const HubProcess& hub, const OrgId& org, const AccountId& account, const std::vector<Record>& copy)
{
    auto store = openHubStore(hub.folder(), hub.database());
    auto tx = store ? (*store)->store->look(org) : failure(store);
    if (!tx) return "hub_not_read: " + tx.error().code;
    const auto line = [](const Record& r) { return std::to_string(r.rev) + (r.deleted ? " gone " : " ") + sha256(r.body).toHex().left(8).toStdString(); };
    std::map<RecordKey, std::pair<std::string, std::string>> both;
    const auto roles = rolesOf(**tx, account);
    for (Record& r : (*tx)->everything())
        if (const auto seen = asSeenBy(roles, account, r)) both[seen->key].first = line(*seen);
    for (const Record& r : copy) both[r.key].second = line(r);
    std::string out;
    for (const auto& [key, lines] : both)
        if (lines.first != lines.second) out += "\n" + key.kind + " " + key.id.text() + ": hub [" + lines.first + "] copy [" + lines.second + "]";
    return out;
}

} // namespace

std::string differing(const HubProcess& hub, const OrgId& org, const std::vector<Seat*>& seats)
{
    for (Seat* seat : seats) {
        const AccountId account = seat->workspace().account();
        bool equal = false;
        for (int round = 0; round < 20 && !equal; ++round) {
            if (round > 0) {
                if (auto bad = seat->open(); !bad.empty()) return bad;
                // What its own file shows looks quiet too, before the hub has said that there is more.
                if (!Seat::until([&] { return seat->workspace().connection() == Connection::Online; })) return "not_online";
                if (!seat->quiet(org)) return "not_quiet";
            }
            seat->close();
            const QByteArray here = seat->digest(org);
            if (here.isEmpty()) return "no_copy";
            equal = here == digestAtHub(hub, org, account);
        }
        if (!equal) return "differs: " + account.text() + which(hub, org, account, seat->settled(org));
    }
    return {};
}

} // namespace sek::test
