// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/plan.h"

#include <algorithm>
#include <tuple>

namespace sek::sim {

namespace {

constexpr std::array<std::string_view, FaultCount> FaultNames = {
    "drop",         "repeat",     "reorder",       "delay",     "cut",          "answer-lost",  "partition",
    "unauthorised", "conflict",   "too-large",     "too-many",  "unavailable",  "foreign-page", "client-crash",
    "hub-crash",    "client-store-fails", "hub-store-fails", "clock-skew", "clock-jump", "restore", "role-change",
    "removal",      "small-pages", "small-batches", "stale-factor", "clone", "new-version", "code-lost", "code-late",
    "code-twice",   "parallel", "tampered", "forgery", "gone", "server-error", "wrong-pin", "flipped-bit", "keychain-locked",
    "session-ends"};

/// Without codes and a log there is nothing that these could strike.
constexpr bool onlyWhereSigned(Fault f)
{
    return f >= Fault::CodeLost && f <= Fault::Forgery;
}

constexpr std::array<std::string_view, static_cast<std::size_t>(Action::Kind::Count)> ActionNames = {
    "update",   "open-form", "confirmed", "hub-only", "note", "recall",    "drop-problem",  "send-again",  "give-password", "sync-now",
    "go-offline", "jump-clock", "fill-disk", "fill-hub-disk", "restart-hub", "backup", "restore", "change-role", "remove",
    "copy-profile", "update-hub", "attend", "type-code", "resend-code", "cancel-code", "correct", "refuse", "go-ahead", "send-typed",
    "tamper", "forge", "lock-keychain", "participant-role"};

/// How often a fault strikes when a seed has it, per ten thousand occasions.
std::pair<int, int> range(Fault f)
{
    switch (f) {
    case Fault::ClientCrash:
    case Fault::HubCrash: return {5, 60};
    case Fault::Delay: return {50, 600};
    case Fault::Unauthorised:
    case Fault::Conflict:
    case Fault::TooLarge: return {50, 500};
    case Fault::WrongPin: // these last
    case Fault::Gone:
    case Fault::ServerError: return {20, 300};
    case Fault::Reorder:
    case Fault::Repeat: return {200, 3000};
    case Fault::Parallel: return {2000, 8000};
    default: return {100, 2000};
    }
}

/// What people do, by weight; the rest follows from the faults.
Action::Kind deed(Rng& r)
{
    const auto n = r.below(100);
    if (n < 53) return Action::Kind::Update;
    if (n < 58) return Action::Kind::Note;
    if (n < 66) return Action::Kind::OpenForm;
    if (n < 72) return Action::Kind::Confirmed;
    if (n < 74) return Action::Kind::HubOnly;
    if (n < 80) return Action::Kind::Recall;
    if (n < 85) return Action::Kind::DropProblem;
    if (n < 91) return Action::Kind::SendAgain;
    if (n < 96) return Action::Kind::GivePassword;
    return Action::Kind::SyncNow;
}

/// One seed in five signs: it costs several times a plain one.
constexpr std::int64_t SignsOneIn = 5;

/// The same where months are signed.
Action::Kind signingDeed(Rng& r)
{
    const auto n = r.below(100);
    if (n < 60) return Action::Kind::Attend;
    if (n < 69) return Action::Kind::TypeCode;
    if (n < 76) return Action::Kind::ResendCode;
    if (n < 78) return Action::Kind::CancelCode;
    if (n < 84) return Action::Kind::Correct;
    if (n < 86) return Action::Kind::Refuse;
    if (n < 93) return Action::Kind::GoAhead;
    return Action::Kind::SendTyped;
}

} // namespace

std::string_view nameOf(Fault f)
{
    return FaultNames[static_cast<std::size_t>(f)];
}

std::optional<Fault> faultNamed(std::string_view name)
{
    const auto it = std::ranges::find(FaultNames, name);
    if (it == FaultNames.end()) return {};
    return static_cast<Fault>(it - FaultNames.begin());
}

std::string_view nameOf(Action::Kind k)
{
    return ActionNames[static_cast<std::size_t>(k)];
}

Plan makePlan(std::uint64_t seed, const Omitted& omitted)
{
    Rng root(seed);
    Rng r = root.stream("plan");
    Plan plan;
    plan.seed = seed;
    plan.sql = seed % 10 == 0;
    plan.people = static_cast<int>(r.between(1, 3));
    plan.clients = static_cast<int>(r.between(2, 5));
    plan.organisations = r.below(3) == 0 ? 2 : 1;
    plan.foundedLive = r.below(2) == 0;
    plan.signing = root.stream("signing").below(SignsOneIn) == 0;
    // One signing seed in three: a client more costs.
    plan.participant = plan.signing && root.stream("participant").below(3) == 0;
    plan.end = r.between(2, 12) * 60'000;
    const int likely = static_cast<int>(r.below(4)); // some seeds are calm, some have it all
    for (std::size_t i = 0; i < FaultCount; ++i) {
        Rng own = root.stream("fault", i);
        if (own.below(4) >= likely) continue;
        const auto [low, high] = range(static_cast<Fault>(i));
        plan.rates[i] = static_cast<int>(own.between(low, high));
    }
    for (std::size_t i = 0; i < FaultCount; ++i)
        if (omitted.faults[i] || (!plan.signing && onlyWhereSigned(static_cast<Fault>(i)))) plan.rates[i] = 0;

    std::vector<Action> all;
    const auto add = [&](Action::Kind kind, Rng& from) {
        all.push_back({from.between(1000, plan.end - 1000), kind, static_cast<int>(from.below(plan.clients)), from.next()});
    };
    const auto deeds = r.between(8, 40);
    for (std::int64_t i = 0; i < deeds; ++i) add(deed(r), r);
    if (plan.signing) {
        Rng own = root.stream("signing deeds");
        const auto steps = own.between(30, 90);
        for (std::int64_t i = 0; i < steps; ++i) add(signingDeed(own), own);
    }
    if (plan.participant) {
        Rng own = root.stream("participant deeds");
        static constexpr std::array Deeds = {Action::Kind::Note,     Action::Kind::Note,   Action::Kind::Note,        Action::Kind::Correct,
                                             Action::Kind::Refuse,   Action::Kind::Update, Action::Kind::Recall,      Action::Kind::SyncNow,
                                             Action::Kind::SendAgain, Action::Kind::DropProblem, Action::Kind::Attend};
        const auto steps = own.between(6, 20);
        for (std::int64_t i = 0; i < steps; ++i) {
            add(Deeds[static_cast<std::size_t>(own.below(Deeds.size()))], own);
            all.back().client = plan.clients;
        }
        if (plan.has(Fault::RoleChange))
            for (auto n = own.between(1, 3); n > 0; --n) add(Action::Kind::ParticipantRole, own);
    }
    const std::array<std::pair<Fault, Action::Kind>, 13> events = {{{Fault::Partition, Action::Kind::GoOffline},
                                                                   {Fault::ClockJump, Action::Kind::JumpClock},
                                                                   {Fault::ClientStoreFails, Action::Kind::FillDisk},
                                                                   {Fault::HubStoreFails, Action::Kind::FillHubDisk},
                                                                   {Fault::HubCrash, Action::Kind::RestartHub},
                                                                   {Fault::RoleChange, Action::Kind::ChangeRole},
                                                                   {Fault::Removal, Action::Kind::Remove},
                                                                   {Fault::Clone, Action::Kind::CopyProfile},
                                                                   {Fault::NewVersion, Action::Kind::UpdateHub},
                                                                   {Fault::Tampered, Action::Kind::Tamper},
                                                                   {Fault::Forgery, Action::Kind::Forge},
                                                                   {Fault::KeychainLocked, Action::Kind::LockKeychain},
                                                                   {Fault::Restore, Action::Kind::Restore}}};
    for (const auto& [fault, kind] : events) {
        Rng own = root.stream("events", static_cast<std::uint64_t>(fault));
        const bool rare = kind == Action::Kind::Remove || kind == Action::Kind::Restore || kind == Action::Kind::CopyProfile ||
                          kind == Action::Kind::Forge;
        const auto count = own.between(1, rare ? 2 : 4);
        for (std::int64_t i = 0; i < count && plan.has(fault); ++i) {
            add(kind, own);
            if (kind != Action::Kind::Restore) continue;
            const Action restore = all.back();
            all.push_back({restore.at - own.below(restore.at), Action::Kind::Backup, 0, own.next()});
        }
    }
    std::ranges::stable_sort(all, {}, &Action::at);
    for (const Action& a : all)
        if (!omitted.actions.contains(a.seed)) plan.actions.push_back(a);
    return plan;
}

Plan crashScenario()
{
    Plan plan;
    plan.seed = 11;
    plan.people = 2;
    plan.clients = 2;
    plan.sql = true;
    plan.foundedLive = true;
    plan.end = 30'000;
    using Kind = Action::Kind;
    static constexpr std::array Deeds = {
        std::tuple{4'000, Kind::Update, 0},     std::tuple{4'200, Kind::Recall, 0},     std::tuple{6'000, Kind::OpenForm, 1},
        std::tuple{7'000, Kind::Update, 0},     std::tuple{9'500, Kind::Update, 1},     std::tuple{10'000, Kind::Backup, 0},
        std::tuple{11'000, Kind::Confirmed, 1}, std::tuple{12'000, Kind::SendAgain, 1}, std::tuple{14'000, Kind::Note, 1},
        std::tuple{16'000, Kind::Restore, 0},   std::tuple{17'000, Kind::Update, 0},    std::tuple{20'000, Kind::GivePassword, 1},
        std::tuple{22'000, Kind::Update, 1}};
    for (std::uint64_t n = 0; const auto& [at, kind, client] : Deeds) plan.actions.push_back({at, kind, client, 100 + n++});
    return plan;
}

std::string describe(const Plan& plan)
{
    std::string out = std::to_string(plan.people) + " people, " + std::to_string(plan.clients) + " clients, " +
                      std::to_string(plan.organisations) + " organisations, " + std::to_string(plan.actions.size()) +
                      " actions in " + std::to_string(plan.end / 1000) + " s" +
                      (plan.foundedLive ? ", founded live" : "") + (plan.sql ? ", SQL stores" : "") + (plan.signing ? ", months are signed" : "") +
                      (plan.participant ? ", a participant has a client" : "") + "; faults:";
    for (std::size_t i = 0; i < FaultCount; ++i)
        if (plan.rates[i]) out += " " + std::string(FaultNames[i]) + "=" + std::to_string(plan.rates[i]);
    return out;
}

} // namespace sek::sim
