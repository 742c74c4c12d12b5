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
        Refused,     ///< 400, 409, 413, 422: what was sent is not taken as it is, with its code
        NotHere      ///< any other 4xx: said of the hub, the organisation or the file, never of a command
    };
    Kind kind = Kind::Unreachable;
    std::string code;
    std::int64_t retryAfterMs = 0;
    AccessEnd end = {}; ///< of Removed
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
    /// A piece of an attachment to the hub, or the question for one; answered by onFileSent, onFileFetched. Needed only
    /// where there are attachments.
    virtual void sendFile(std::uint64_t, const OrgId&, const FileStep&) {}
    virtual void fetchFile(std::uint64_t, const OrgId&, const FileStep&) {}
    /// Asks for the hub's mark of the state; answered by onMark.
    virtual void mark(std::uint64_t, const OrgId&) {}
    /// Gives back what a restored hub has lost; answered by onHandedBack. Needed only where something is signed.
    virtual void handBack(std::uint64_t, const OrgId&, const std::vector<HandBack>&) {}
    /// How far the organisation's log was seen; said before each pull and wait, which ask for a proof from there.
    virtual void logSeen(const OrgId&, const LogPlace&) {}
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
    virtual void accessRemoved(const OrgId& org, const AccessEnd& end) = 0;
    virtual void storeFailed(const OrgId& org, const Failure& failure) = 0;
    /// The hub knows this device's numbers with other commands behind them: the profile was copied (SYNC-20).
    virtual void deviceForked(const OrgId&) {}
    /// The hub does not find the factor fresh: commands wait for SyncEngine::factorConfirmed.
    virtual void factorNeeded(const OrgId&) {}
    /// The copy was not what the hub has: it is downloaded anew (SYNC-7).
    virtual void copyDiffers(const OrgId&) {}
    /// A piece of the attachment went or came, or the hub refused it: FileShelf::all tells how it stands.
    virtual void fileMoved(const OrgId&, const QByteArray& /*sha256*/) {}
};

/// How much goes into one push.
struct PushLimits
{
    std::size_t commands = 2000;
    std::size_t bytes = 1000 * 1024; ///< below the gate's 1 MiB with the frame around it
};

enum class Connection { Offline, Connecting, Online, SignInNeeded, UpdateNeeded };

/// Keeps all organisations of one profile in step with one hub. A pure state machine: inputs are its public functions,
/// outputs go to Wire and SyncObserver; no sockets, timers, threads or clock of its own. One thread, not re-entrant: who is
/// told something by Wire or SyncObserver calls back later, not from inside.
class SyncEngine
{
public:
    SyncEngine(Wire& wire, SyncObserver& observer, Clock& clock, Random& random, PushLimits limits = {});

    void addOrganisation(std::unique_ptr<Replica> replica);
    void removeOrganisation(const OrgId& org);
    Replica* replica(const OrgId& org);
    std::vector<OrgId> organisations() const;

    void start();                 ///< after sign-in; also after SignInNeeded was mended
    void stop();
    void updateNeeded();          ///< the hub said at sign-in that it wants a newer program; start() ends it
    void networkUp(bool up);
    void syncNow();               ///< F5: forget all waiting times
    void commandMade(const OrgId& org);
    void filesChanged(const OrgId& org); ///< the replica's files() have something new to send or to fetch
    void factorConfirmed(Instant until); ///< step-up done: held commands may go until then
    void tick();

    void onPushed(std::uint64_t request, const PushReply& reply);
    void onPart(std::uint64_t request, const ChangesPart& part);
    void onPullEnd(std::uint64_t request);   ///< a pull or wait ended well
    void onFileSent(std::uint64_t request, std::int64_t received, bool whole);
    void onFileFetched(std::uint64_t request, const QByteArray& bytes, std::int64_t size);
    void onMark(std::uint64_t request, const StateMark& mark);
    void onHandedBack(std::uint64_t request, const HandBackReply& reply);
    void onFailure(std::uint64_t request, const WireFailure& failure);

    Connection connection() const { return m_connection; }
    /// Why there is none although something answers: `wrong_pin`, `tls`, `foreign_page`, `foreign_answer`; else empty.
    const std::string& trouble() const { return m_trouble; }
    /// Nothing to send, everything pulled, only the long poll under way.
    bool quiet();

private:
    /// One kind of request that is never under way twice, and how long it rests after failures.
    struct Lane
    {
        std::uint64_t request = 0;
        int failures = 0;
        Instant restsFrom;
        Instant restsUntil;

        /// A clock that was set back ends the rest, or a jump of a day would stop the sync for a day (SYNC-10).
        bool rests(Instant now) const { return now >= restsFrom && now < restsUntil; }
        void wake()
        {
            failures = 0;
            restsFrom = restsUntil = {};
        }
    };
    struct Org
    {
        std::unique_ptr<Replica> replica;
        Lane push;
        Lane pull;
        Lane files;
        Lane compare;
        Lane handBack;
        FileStep step;         ///< under way in that lane
        int fileDamages = 0;   ///< in a row: what arrived was not what was sent
        bool wantsFiles = true; ///< there may be something to do
        bool wantsHandBack = true; ///< the hub may have been restored, or a document may have moved since
        std::vector<HandBack> handedBack; ///< under way in that lane
        bool wantsPull = true;
        bool sawHead = false;
        bool backlog = false;        ///< the push under way could not take everything
        bool refetch = false;  ///< begins anew once nothing is left to send
        Instant contactAt;     ///< when the hub's answer was last noted
        Instant lookedAt;      ///< whether the copy is to be compared
        std::size_t batch = 0;       ///< commands a push may hold now; 0 = as many as the limits allow
        std::int64_t refusedSeq = 0; ///< the number the hub answers for the whole push, and how often
        int refusals = 0;
        std::vector<std::int64_t> sent; ///< numbers in the push under way

        /// Work of a long time offline goes out before anything comes in: each part that comes would have to be put under
        /// all that is still waiting.
        bool goesOutFirst() const { return backlog && push.request; }
    };

    void go();
    void startPush(const OrgId& id, Org& org);
    void startPull(const OrgId& id, Org& org);
    void startFile(const OrgId& id, Org& org);
    void fileFailed(const OrgId& id, Org& org, const WireFailure& failure);
    void startHandBack(const OrgId& id, Org& org);
    void startCompare(const OrgId& id, Org& org);
    void beginAnew(const OrgId& id, Org& org);
    void contact(const OrgId& id, Org& org);
    void startWait();
    void stopWait();
    void cancelAll();
    void rest(Lane& lane, std::int64_t atLeastMs = 0);
    void storeFailed(const OrgId& id, Lane& lane, const Failure& failure);
    void refused(const OrgId& id, Org& org, std::int64_t deviceSeq, const std::string& code);
    void lookWhereWeAre(Org& org);
    void setConnection(Connection c, const std::string& trouble = {});
    Org* byRequest(std::uint64_t request);
    bool fresh()
    {
        const Instant now = m_clock.now();
        return now >= m_factorFrom && now < m_factorUntil;
    }

    Wire& m_wire;
    SyncObserver& m_observer;
    Clock& m_clock;
    Random& m_random;
    std::map<OrgId, Org> m_orgs;
    std::uint64_t m_lastRequest = 0;
    Lane m_wait;
    std::vector<OrgId> m_waitsFor; ///< organisations in the long poll under way
    Instant m_factorFrom;
    Instant m_factorUntil;
    PushLimits m_limits;
    bool m_running = false;
    bool m_network = true;
    Connection m_connection = Connection::Offline;
    std::string m_trouble;
};

} // namespace sek
