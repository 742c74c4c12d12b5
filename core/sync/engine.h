// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/replica.h"

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace sek {

/// Why a request brought nothing usable. Everything else that arrives is an answer.
struct WireFailure
{
    enum class Kind {
        Unreachable, ///< no answer: no network, cut, timed out
        Busy,        ///< 429, 503: try again, not before `retryAfterMs`
        SignIn,      ///< 401: the session is over
        StepUp,      ///< the password is asked for again
        Removed,     ///< 403 access_removed: the account has no rights in the organisation any more
        TooOld,      ///< the hub wants a newer program
        NotOurs,     ///< captive portal, proxy page, another hub: changes nothing (SYNC-27)
        Refused      ///< any other answer of the hub, with its code
    };
    Kind kind = Kind::Unreachable;
    std::string code;
    std::int64_t retryAfterMs = 0;
};

/// What the engine asks of the world. Requests are answered later by the engine's on… functions, with the same id.
class Wire
{
public:
    virtual ~Wire() = default;
    virtual void push(std::uint64_t request, const OrgId& org, const std::vector<PushItem>& items) = 0;
    virtual void pull(std::uint64_t request, const OrgId& org, std::int64_t after) = 0;
    /// The long poll over all organisations at once.
    virtual void wait(std::uint64_t request, const std::vector<std::pair<OrgId, std::int64_t>>& after) = 0;
    virtual void cancel(std::uint64_t request) = 0;
    /// Calls the engine's tick() not before that time. A later call replaces an earlier one.
    virtual void wakeAt(Instant when) = 0;
};

/// What the window is told.
class SyncObserver
{
public:
    virtual ~SyncObserver() = default;
    virtual void recordsChanged(const OrgId& org) = 0;   ///< visible records or outbox may have changed
    virtual void connectionChanged() = 0;                ///< SyncEngine::connection()
    virtual void accessRemoved(const OrgId& org) = 0;
    virtual void storeFailed(const OrgId& org, const Failure& failure) = 0;
};

enum class Connection { Offline, Connecting, Online, SignInNeeded, UpdateNeeded };

/// Keeps all organisations of one profile in step with one hub. A pure state machine: inputs are its public functions,
/// outputs go to Wire and SyncObserver; no sockets, timers, threads or clock of its own. One thread.
class SyncEngine
{
public:
    SyncEngine(Wire& wire, SyncObserver& observer, Clock& clock, Random& random);

    void addOrganisation(std::unique_ptr<Replica> replica);
    void removeOrganisation(const OrgId& org);
    Replica* replica(const OrgId& org);
    std::vector<OrgId> organisations() const;

    void start();                 ///< after sign-in; also after SignInNeeded was mended
    void stop();
    void networkUp(bool up);
    void syncNow();               ///< F5: forget all waiting times
    void commandMade(const OrgId& org);
    void factorConfirmed(Instant until); ///< step-up done: held commands may go until then
    void tick();

    void onPushed(std::uint64_t request, const PushReply& reply);
    void onPart(std::uint64_t request, const ChangesPart& part);
    void onPullEnd(std::uint64_t request);   ///< a pull or wait ended well
    void onFailure(std::uint64_t request, const WireFailure& failure);

    Connection connection() const { return m_connection; }
    /// Nothing to send, everything pulled, only the long poll under way.
    bool quiet();

private:
    struct Org
    {
        std::unique_ptr<Replica> replica;
        std::uint64_t pushing = 0;
        std::uint64_t pulling = 0;
        bool wantsPull = true;
        bool sawHead = false;
        int failures = 0;
        Instant notBefore;
        std::uint64_t lastAnswered = 0;
    };

    void go();
    void startPush(const OrgId& id, Org& org);
    void startPull(const OrgId& id, Org& org);
    void startWait();
    void stopWait();
    void backOff(Org* org, const WireFailure& failure);
    void setConnection(Connection c);
    Org* byRequest(std::uint64_t request);
    bool fresh() { return m_factorUntil > m_clock.now(); }

    Wire& m_wire;
    SyncObserver& m_observer;
    Clock& m_clock;
    Random& m_random;
    std::map<OrgId, Org> m_orgs;
    std::uint64_t m_lastRequest = 0;
    std::uint64_t m_waiting = 0;
    int m_waitFailures = 0;
    Instant m_waitNotBefore;
    Instant m_factorUntil;
    bool m_running = false;
    bool m_network = true;
    Connection m_connection = Connection::Offline;
};

} // namespace sek
