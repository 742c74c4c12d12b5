// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/keyed_hash.h"
#include "core/hub/authority.h"
#include "core/store/memory_hub_store.h"
#include "tests/simulation/code_office.h"
#include "tests/simulation/hub_shelf.h"
#include "tests/simulation/network.h"
#include "tests/simulation/session_office.h"

namespace sek::sim {

/// The hub's process around the real Authority: sessions, long polls, crashes, backups; and the office behind it that
/// gives and takes roles.
class SimHub : private Clock
{
public:
    explicit SimHub(World& world);

    void receive(const Request& request);
    void enrol(const DeviceId& device, const AccountId& account, const QByteArray& publicKey);
    void passwordGiven(const AccountId& account, std::int64_t forMs);

    void crash(const char* why);
    void backup();
    void restore();
    void fillDisk(std::int64_t forMs);
    void update(); ///< from now on older programs are told to update
    int version() const { return m_version; }
    void healed();
    bool up() const { return m_authority != nullptr; }

    /// The role an account shall have; empty = none. The office makes it so as soon as it can.
    void wish(const OrgId& org, const AccountId& account, const std::string& role);
    std::string wished(const OrgId& org, const AccountId& account) const;
    void carryOutWishes();
    bool mayJoin(const OrgId& org, const AccountId& account);
    void found(const OrgId& org, const AccountId& founder, int number);

    const MemoryHubStore::State& state() const { return m_shelf.state(); }
    Result<QByteArray> digest(const OrgId& org, const AccountId& account);
    /// What it would say of its log to a client that is at the head; nothing when it can't be asked.
    std::optional<ChangesPart> lastWord(int client, const OrgId& org, const AccountId& account, std::int64_t seq, const LogPlace& seen);
    /// Where months are signed; null elsewhere.
    CodeOffice* office() { return m_office.get(); }
    /// Where sessions end; null elsewhere.
    SessionOffice* sessions() { return m_sessions.get(); }
    std::int64_t seq(const OrgId& org) const { return m_shelf.state().orgs.at(org).seq; }
    bool idle() const { return m_waits.empty(); }

private:
    struct Device
    {
        AccountId account;
        QByteArray key;
    };
    struct Waiting
    {
        Request request;
        std::uint64_t number;
    };

    Instant now() override;
    bool start();
    void powerCut();
    void startAgain(std::int64_t ms);
    void look();
    void officeHours();
    void openProjects();
    void watch();
    void answerSync(const Request& request);
    Caller callerOf(const Request& request) const;
    void handle(const Request& request);
    void handleCode(const Request& request);
    void carryOutCode(const Request& request);
    bool admitted(const Request& request);
    Response refresh(const Request& request);
    Response push(const Request& request);
    Response pull(const Request& request);
    Response handedBack(const Request& request);
    QByteArray inMyWords(const QByteArray& object) const;
    Response failed(const Failure& failure) const;
    std::optional<Response> news(const Request& request, bool atOnce);
    Done feed(QByteArray& out, const Request& request, const OrgId& org, std::int64_t after);
    void lookAtWaits();
    Result<PushReply> ownCommand(const OrgId& org, const DeviceId& device, const AccountId& actor, Signer& signer,
                                 const QByteArray& key, const std::string& name, const Json& args);

    World& m_world;
    HubShelf m_shelf;
    KeyedHashVerifier m_verifier;
    std::unique_ptr<Authority> m_authority;
    Rng m_rng;
    Rng m_reads; ///< which of them fail
    SeededRandom m_random;
    KeyedHashSigner m_signer; ///< of the hub's own device
    DeviceId m_device;
    std::map<DeviceId, Device> m_devices;
    std::map<AccountId, std::int64_t> m_fresh;
    std::vector<Waiting> m_waits;
    std::uint64_t m_lastWait = 0;
    std::int64_t m_diskFullUntil = 0;
    std::map<std::pair<OrgId, AccountId>, std::string> m_wishes;
    std::map<std::pair<OrgId, AccountId>, std::string> m_lookedAt; ///< the state in which a wish was found fulfilled
    struct Backup
    {
        HubShelf::Backup files;
        HubModel::Line model;
        CodeOffice::Line office;
    };
    std::optional<Backup> m_backup;
    std::unique_ptr<CodeOffice> m_office;
    std::unique_ptr<SessionOffice> m_sessions;
    bool m_unexplained = false; ///< restored, and not started since: its log does not say so yet
    std::optional<Request> m_parked; ///< about a code: carried out inside the next one, as by another thread
    std::uint64_t m_parkings = 0;
    int m_epochs = 1;
    int m_version = 1;
};

} // namespace sek::sim
