// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/faulty_disk.h"
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
    ClientStoreFails,///< disk full or ill, heals later; reads fail too
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
    CodeLost,        ///< a message with a code never comes (only where months are signed, as all below)
    CodeLate,        ///< or after the next one
    CodeTwice,       ///< or twice, or the gateway can't say whether
    Parallel,        ///< requests about codes are carried out inside one another
    Tampered,        ///< a device seals what no honest program would
    Forgery,         ///< the operator shows another log than the one that is (SEC-38)
    Gone,            ///< 410
    ServerError,     ///< 500, or a proxy's 502 and 504 with a page of its own
    WrongPin,        ///< somebody else's key: the connection ends before a request is written (SEC-45)
    FlippedBit,      ///< of an answer on its way; TLS notices
    KeychainLocked,  ///< a client cannot open its store for a while (SEC-62)
    SessionEnds,     ///< access tokens live for minutes, and a refresh may get lost like anything else (SEC-12)
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
        Attend,      ///< the next sensible step with some month: hours, report, ask for a code, type it
        TypeCode,    ///< a code for any that were asked for, right or not
        ResendCode,
        CancelCode,
        Correct,     ///< a new revision, also under a code that is on its way
        Refuse,      ///< *Not correct*, by the participant
        GoAhead,     ///< codes are sent ahead for signing without a connection
        SendTyped,   ///< what was typed without one
        Tamper,
        Forge,
        LockKeychain,    ///< with the screen, and with it the program
        ParticipantRole, ///< a participant with a sign-in gets a role beside, or loses everything
        Count
    };
    std::int64_t at = 0; ///< milliseconds after the start
    Kind kind = Kind::Update;
    int client = 0;
    std::uint64_t seed = 0;
};
std::string_view nameOf(Action::Kind kind);

/// One call of one store at which its machine goes off.
struct CrashPoint
{
    static constexpr int Hub = -1;

    int machine = Hub; ///< or a client
    std::uint64_t call = 0; ///< a write, a truncation or a sync, counted from 1
    FaultyDisk::Survival survival = FaultyDisk::Survival::All;
};

/// Everything that a seed decides before anything happens.
struct Plan
{
    std::uint64_t seed = 0;
    int people = 1;
    int clients = 2;
    int organisations = 1;
    bool sql = false;         ///< the real stores on faulty disks, in place of stores in memory
    bool signing = false;     ///< months are recorded and signed by code, and the hub keeps its log of seals
    bool participant = false; ///< one of them has a client too, which is told of nobody else
    bool foundedLive = false; ///< the first command of an organisation comes from a client, through the faults
    std::array<int, FaultCount> rates{};
    std::vector<Action> actions;
    std::int64_t end = 0;     ///< the faults stop
    std::optional<CrashPoint> crash;

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
/// A short history without faults on the real stores: an organisation is founded, two people edit, one is refused, takes back
/// and sends again, and the hub comes back from a backup. What is enumerated stops a machine in it (SYNC-11).
Plan crashScenario();
std::string describe(const Plan& plan);

} // namespace sek::sim
