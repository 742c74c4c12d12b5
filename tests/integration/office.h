// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/hub_process.h"
#include "tests/integration/seat.h"

namespace sek::test {

inline constexpr const char* Asa = "asa@norrsken.example";
inline constexpr const char* Bjorn = "bjorn@norrsken.example";

inline constexpr const char* Ilze = "ilze@upeskrasta.example";
inline constexpr const char* Martins = "martins@upeskrasta.example";

/// Åsa and Björn of the second organisation at one hub. She is contact of the sample's project, he answers for its
/// attendance; in the first organisation there is no project, so that Ilze and Mārtiņš can stand in their places.
struct Office
{
    explicit Office(const QString& database = {}) : hub(database) {}

    HubProcess hub;
    Seat asa, bjorn;
    OrgId org = sampleOrg(2);
    const char* her = Asa;
    const char* his = Bjorn;

    void moveToOneWithoutProjects()
    {
        org = sampleOrg(1);
        her = Ilze;
        his = Martins;
    }

    /// Both joined and pulled. Empty, or what went wrong.
    std::string open(bool both = true)
    {
        if (!hub.start()) return "hub";
        if (auto bad = asa.join(hub.invitation(her), her, hub.password()); !bad.empty()) return bad;
        if (!asa.quiet(org)) return "first_pull";
        if (!both) return {};
        if (auto bad = bjorn.join(hub.invitation(his), his, hub.password()); !bad.empty()) return bad;
        return bjorn.quiet(org) ? "" : "first_pull";
    }
};

} // namespace sek::test
