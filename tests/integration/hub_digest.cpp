// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/hub_digest.h"

#include "core/domain/rules/rulebook.h"
#include "core/evidence/es256.h"
#include "core/hub/authority.h"
#include "core/store/sql/source_url.h"
#include "core/store/sql_hub_store.h"
#include "core/system/system_ports.h"

namespace sek::test {

QByteArray digestAtHub(const HubProcess& hub, const OrgId& org, const AccountId& account)
{
    const auto source = hub.database().isEmpty() ? SqlSource::plainFile(hub.file("hub.db")) : sourceAt(hub.database());
    if (!source) return {};
    auto store = SqlHubStore::open(*source, {OpenMode::MustExist, {}, {}});
    if (!store) return {};
    Es256Verifier verifier;
    SystemClock clock;
    Authority authority(**store, rulebook(), verifier, clock);
    return authority.digest(org, Caller{account, {}, {}, false}).value_or(QByteArray());
}

std::string differing(const HubProcess& hub, const OrgId& org, const std::vector<Seat*>& seats)
{
    for (Seat* seat : seats) {
        const AccountId account = seat->workspace().account();
        bool equal = false;
        for (int round = 0; round < 20 && !equal; ++round) {
            if (round > 0) {
                if (auto bad = seat->open(); !bad.empty()) return bad;
                if (!seat->quiet(org)) return "not_quiet";
            }
            seat->close();
            const QByteArray here = seat->digest(org);
            if (here.isEmpty()) return "no_copy";
            equal = here == digestAtHub(hub, org, account);
        }
        if (!equal) return "differs: " + account.text();
    }
    return {};
}

} // namespace sek::test
