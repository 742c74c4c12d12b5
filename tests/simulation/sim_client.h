// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/keyed_hash.h"
#include "core/sync/engine.h"
#include "tests/simulation/network.h"
#include "tests/simulation/sample.h"
#include "tests/simulation/seat_keys.h"
#include "tests/simulation/seat_oracle.h"
#include "tests/simulation/seat_store.h"
#include "tests/simulation/signing_desk.h"

namespace sek::sim {

/// Requests about sessions are numbered from here, all others are fewer.
inline constexpr std::uint64_t Refreshes = 1ull << 41;

/// One device of one person: the real engine over memory caches, restarted from them after a crash.
class SimClient : private Wire, private SyncObserver, private Clock
{
public:
    /// `original`: whose profile this one is a copy of.
    SimClient(World& world, int index, AccountId account, SimClient* original = nullptr);
    ~SimClient() override;

    void wakeUp(); ///< a copy begins to live, when it has its place in the world
    void join(const OrgId& org);
    void perform(const Action& action);
    void receive(const Request& request, const Response& response);
    void timedOut(std::uint64_t request, int life);

    bool partitioned() const;
    void heal();            ///< the faults have stopped
    void askForPassword();  ///< gives it when something waits for it
    bool isMember(const OrgId& org) const { return m_seats.contains(org); }
    bool quiet();
    void checkEnd();        ///< oracles of a quiet world
    void sendTyped();       ///< what was typed without a connection and waits
    const AccountId& account() const { return m_account; }

private:
    /// One organisation on this device.
    struct Seat
    {
        Seat() = default;
        Seat(const QString& path, const Rng& rng) : cache(path, rng) {}

        SeatStore cache;
        DeviceId device;
        std::unique_ptr<KeyedHashSigner> signer;
        std::unique_ptr<KeyedHashSigner> envelopes; ///< the same key for another purpose
        std::optional<Form> form;
        SeatOracle oracle;
        bool copied = false; ///< the device's name lives on two machines
    };

    // Wire
    void push(std::uint64_t request, const OrgId& org, const std::vector<PushItem>& items) override;
    void pull(std::uint64_t request, const OrgId& org, std::int64_t after) override;
    void wait(std::uint64_t request, const std::vector<std::pair<OrgId, std::int64_t>>& after) override;
    void handBack(std::uint64_t request, const OrgId& org, const std::vector<HandBack>& given) override;
    void cancel(std::uint64_t request) override;
    void logSeen(const OrgId& org, const LogPlace& place) override { m_seen[org] = place; }
    void wakeAt(Instant when) override;
    // SyncObserver
    void recordsChanged(const OrgId&) override {}
    void connectionChanged() override;
    void accessRemoved(const OrgId& org, const AccessEnd&) override;
    void storeFailed(const OrgId& org, const Failure& failure) override;
    void deviceForked(const OrgId& org) override;
    // Clock
    Instant now() override;
    Clock& clock() { return *this; }

    /// Everything that enters the process goes through here: crashes end it, then the oracles look.
    void step(const std::function<void()>& what);
    void check(const std::set<CommandId>& removedByPerson = {});
    void crash();
    void stopIfTheDiskHas() const;
    void start();
    void sit(const OrgId& org, Seat& seat);
    void enrol(const OrgId& org, Seat& seat);
    void watch(Seat& seat);
    void enrolAnew(const OrgId& org);
    void note(const OrgId& org, const Seat& seat, Rng& rng);
    Request request(std::uint64_t id, Request::Kind kind);
    void readFeed(std::uint64_t request, const Response& response);
    void update(const OrgId& org, Seat& seat, const char* command, Rng& rng);
    /// Whether the client believes what it is told of the log, seen from outside.
    void judgeLog(std::uint64_t request, const ChangesPart& part);
    void checkLogEnd(const OrgId& org);
    std::unique_ptr<SigningDesk> makeDesk();
    std::optional<SigningDesk::Place> place(const OrgId& org);
    void callHub(const OrgId& org, const Json& body, std::function<void(const Json&)> then);
    void personActs(const Action& action, const OrgId& org, Seat& seat, Rng& rng);
    void checkTrouble(const WireFailure& failure) const;
    // How it gets in: the keychain and the session (sim_client_doors.cpp).
    void makeKeys();
    void lockKeychain();
    bool profileOpens();
    void makeSession();
    void signIn();
    void refresh();
    void refreshAgain();
    void refreshed(const Request& request, const Response& response);

    World& m_world;
    int m_index;
    AccountId m_account;
    Rng m_rng;
    SeededRandom m_random;
    Rng m_reads; ///< which of them fail
    std::int64_t m_skew = 0;
    int m_life = 0;
    std::map<OrgId, std::unique_ptr<Seat>> m_seats;
    std::map<OrgId, int> m_joined;
    std::unique_ptr<SyncEngine> m_engine;
    std::set<std::uint64_t> m_open; ///< requests not concluded
    std::map<OrgId, LogPlace> m_seen;
    std::unique_ptr<SigningDesk> m_desk; ///< where months are signed
    std::map<std::uint64_t, std::function<void(const Json&)>> m_calls;
    std::uint64_t m_lastCall = 0;
    std::uint64_t m_wake = 0;
    std::unique_ptr<SeatKeys> m_keys;    ///< where keychains lock
    std::int64_t m_keychainLockedUntil = 0;
    std::unique_ptr<KeyedHashSigner> m_proofs; ///< of the machine, where sessions end
    DeviceId m_machine;
    std::string m_refresh;               ///< kept, as in the profile
    std::string m_access;                ///< in memory alone (SEC-7)
    std::uint64_t m_refreshing = 0;      ///< the request under way
    std::vector<OrgId> m_removed;
    std::vector<std::pair<OrgId, CommandId>> m_saved; ///< said to be, when the machine stopped
    std::int64_t m_partitionedUntil = 0;
    std::int64_t m_diskFullUntil = 0;
    FaultyDisk::Strike m_diskSays = FaultyDisk::Strike::Full; ///< until then
    std::map<OrgId, int> m_roundsSinceHealed;
    bool m_healed = false;
    int m_version = 1;
    bool m_updating = false; ///< told that the program is too old
};

} // namespace sek::sim
