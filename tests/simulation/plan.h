// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/rng.h"

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace sek::sim {

/// What can go wrong. A seed picks some of them and how often they strike.
enum class Fault : std::size_t {
    Drop,            ///< a request never arrives
    Repeat,          ///< a request or an answer arrives twice
    Reorder,         ///< one waits until others have passed
    Delay,           ///< longer than the client waits
    Cut,             ///< an answer ends at any byte
    AnswerLost,      ///< the hub has done it and nobody hears
    Partition,       ///< a client sees nobody for a while
    Unauthorised,    ///< 401
    Conflict,        ///< 409
    TooLarge,        ///< 413
    TooMany,         ///< 429
    Unavailable,     ///< 503
    ForeignPage,     ///< a captive portal answers instead
    ClientCrash,     ///< at any store write
    HubCrash,        ///< at any store write
    ClientStoreFails,///< disk full, heals later
    HubStoreFails,
    ClockSkew,       ///< a client's clock is wrong from the start
    ClockJump,       ///< and is set, forwards or back
    Restore,         ///< the hub comes back from an older copy
    RoleChange,      ///< grants come and go
    Removal,         ///< a person loses everything
    SmallPages,      ///< pulls come in many parts
    SmallBatches,    ///< pushes too
    StaleFactor,     ///< the hub does not find the password fresh when the client does
    Clone,           ///< a profile is copied to another machine and both go on (SYNC-20)
    NewVersion,      ///< the hub is updated and refuses programs that are not (SYNC-18)
    Count
};
inline constexpr std::size_t FaultCount = static_cast<std::size_t>(Fault::Count);
std::string_view nameOf(Fault fault);
std::optional<Fault> faultNamed(std::string_view name);

/// Something somebody does at some time. What exactly is drawn from the action's own stream when it happens.
struct Action
{
    enum class Kind {
        Update,      ///< an UpdateOrganisation from what the client sees now
        OpenForm,    ///< remembers what is seen; the next Update is made from that
        Confirmed,   ///< an update that asks for a fresh password
        HubOnly,     ///< a command that only the hub carries out
        Note,        ///< a command about a record that this client perhaps may not see
        Recall,
        DropProblem,
        SendAgain,
        GivePassword,
        SyncNow,
        GoOffline,
        JumpClock,
        FillDisk,
        FillHubDisk,
        RestartHub,
        Backup,
        Restore,
        ChangeRole,
        Remove,
        CopyProfile,
        UpdateHub,
        Count
    };
    std::int64_t at = 0; ///< milliseconds after the start
    Kind kind = Kind::Update;
    int client = 0;
    std::uint64_t seed = 0;
};
std::string_view nameOf(Action::Kind kind);

/// Everything that a seed decides before anything happens.
struct Plan
{
    std::uint64_t seed = 0;
    int people = 1;
    int clients = 2;
    int organisations = 1;
    bool sql = false;         ///< the real stores on faulty disks, in place of stores in memory
    bool foundedLive = false; ///< the first command of an organisation comes from a client, through the faults
    std::array<int, FaultCount> rates{};
    std::vector<Action> actions;
    std::int64_t end = 0;     ///< the faults stop

    int rate(Fault f) const { return rates[static_cast<std::size_t>(f)]; }
    bool has(Fault f) const { return rate(f) > 0; }
};

/// What is left out of a plan to find out what a failure needs.
struct Omitted
{
    std::bitset<FaultCount> faults;
    std::set<std::uint64_t> actions; ///< by their seeds
};

Plan makePlan(std::uint64_t seed, const Omitted& omitted = {});
std::string describe(const Plan& plan);

} // namespace sek::sim
