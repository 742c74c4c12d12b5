// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/workspace/worker.h"

#include "core/domain/rules/rulebook.h"

#include <QTimer>

#include <algorithm>
#include <array>

namespace sek {

namespace {

/// No answer of our hub: the network, or a page in between. The engine's own retry finds out when that is over.
bool hubNotReached(const Failure& f)
{
    static constexpr std::array codes{"unreachable", "cut", "tls", "wrong_pin", "foreign_page", "foreign_answer"};
    return std::ranges::any_of(codes, [&](const char* c) { return f.is(c); });
}

/// The hub, or this computer's disk, cannot do it now; the session itself is not refused.
bool passing(const Failure& f)
{
    static constexpr std::array codes{"busy", "stopping", "answer_time", "too_many_tries", "too_many_requests", "internal", "file_io"};
    return f.code.starts_with("store_") || f.code.starts_with("json_") ||
           std::ranges::any_of(codes, [&](const char* c) { return f.is(c); });
}

/// Somebody makes room on the disk, or makes it writable again (SYNC-12).
bool repairable(const Failure& f)
{
    return f.is("store_full") || f.is("store_read_only") || f.is("store_io") || f.is("file_io");
}

constexpr std::int64_t FreshMs = 4 * 60 * 1000 + 50'000; // the hub's five minutes, less what the way takes
constexpr int FirstSessionDelayMs = 2000;
constexpr int LeaseWatchMs = 10 * 60 * 1000;
constexpr int LongestSessionDelayMs = 5 * 60 * 1000;

} // namespace

WorkspaceWorker::WorkspaceWorker(WorkspaceParts parts) : m_parts(std::move(parts))
{
    qRegisterMetaType<OrgViewPtr>();
    qRegisterMetaType<AccessEnd>();
}

WorkspaceWorker::~WorkspaceWorker() = default;

void WorkspaceWorker::start(const std::vector<OrgId>& organisations)
{
    m_client = std::make_unique<HttpClient>(m_parts.hub);
    m_pollClient = std::make_unique<HttpClient>(m_parts.hub);
    for (HttpClient* client : {m_client.get(), m_pollClient.get()}) client->speak(m_parts.protocol);
    m_wire = std::make_unique<HttpWire>(*m_client, *m_pollClient, *m_parts.clock);
    m_engine = std::make_unique<SyncEngine>(*m_wire, *this, *m_parts.clock, *m_parts.random);
    m_wire->setEngine(m_engine.get());
    for (const OrgId& org : organisations) add(org);
    auto* watch = new QTimer(this); // nothing may happen for weeks while the window stays open
    connect(watch, &QTimer::timeout, this, &WorkspaceWorker::watch);
    watch->start(LeaseWatchMs);
    refreshSession();
}

void WorkspaceWorker::shutDown()
{
    if (m_engine) m_engine->stop();
    if (m_wire) m_wire->setEngine(nullptr);
    m_engine.reset();
    m_wire.reset();
    m_pollClient.reset();
    m_client.reset();
    m_caches.clear();
    m_views.clear();
    m_leaving.clear();
    m_ending.clear();
    // A refresh under way has timers and sockets of this thread.
    for (QObject* child : QObjectList(children())) delete child;
    m_afterRefresh.clear();
}

void WorkspaceWorker::add(const OrgId& org)
{
    m_leaving.erase(org); // the same copy again: whoever is invited anew goes on with what was typed
    if (m_ending.erase(org) > 0) m_caches.erase(org);
    if (!m_caches.contains(org)) open(org, false);
}

bool WorkspaceWorker::open(const OrgId& org, bool damaged)
{
    auto opened = m_parts.openCache(org, damaged);
    if (!opened) {
        if (repairable(opened.error())) m_unopened.insert(org);
        Q_EMIT failed(name(org), QString::fromStdString(opened.error().code));
        return false;
    }
    m_unopened.erase(org);
    CacheStore& store = *opened->cache;
    m_views.erase(org);
    m_caches[org] = std::move(opened->cache);
    m_engine->addOrganisation(std::make_unique<Replica>(store, rulebook(),
                                                        Identity{org, m_parts.account, m_parts.device},
                                                        *m_parts.signer, *m_parts.clock, *m_parts.random));
    Q_EMIT orgOpened(name(org));
    publish(org);
    if (opened->mended) Q_EMIT cacheMended(name(org), opened->saved, opened->complete);
    return true;
}

/// A page of the file cannot be read: it makes room for a fresh one, which the hub fills.
void WorkspaceWorker::mend(const OrgId& org)
{
    if (!m_engine || !m_caches.contains(org) || m_ending.contains(org)) return;
    answerReaders(org, {}, fail("store_damaged"));
    m_search.remove(org);
    m_engine->removeOrganisation(org);
    m_caches.erase(org);
    open(org, true);
}

Submitted WorkspaceWorker::submit(const OrgId& org, const std::string& command, const Json& args,
                                  const std::vector<QByteArray>& files, std::vector<Issue>* warnings)
{
    Replica* replica = m_engine ? m_engine->replica(org) : nullptr;
    if (!replica) return std::unexpected(std::variant<Rejection, Failure>(Failure{"no_such_organisation", {}}));
    if (const auto lease = replica->lease(); lease && lease->isOver()) {
        recordsChanged(org); // whoever still has a page open learns why
        return std::unexpected(std::variant<Rejection, Failure>(Failure{"lease_over", {}}));
    }
    if (m_tooOld) return std::unexpected(std::variant<Rejection, Failure>(Failure{"client_too_old", {}}));
    auto outcome = replica->submit(command, args, 1, files, warnings);
    if (outcome) m_engine->commandMade(org);
    return outcome;
}

void WorkspaceWorker::look(const OrgId& org, const std::function<void(const Records&)>& read)
{
    const auto it = m_caches.find(org);
    if (it == m_caches.end() || m_locked[org]) return;
    auto tx = it->second->begin();
    if (!tx) return storeFailed(org, tx.error());
    read(**tx);
    if (auto ok = (*tx)->state(); !ok) storeFailed(org, ok.error()); // it may have seen less than there is
}

Done WorkspaceWorker::recall(const OrgId& org, const std::vector<CommandId>& ids, Replica::Typing typing)
{
    Replica* replica = m_engine ? m_engine->replica(org) : nullptr;
    if (!replica) return fail("no_such_organisation");
    const auto lease = replica->lease();
    const bool over = lease && lease->isOver();
    const Done outcome = over ? Done(fail("lease_over")) : m_tooOld ? Done(fail("client_too_old")) : replica->recall(ids, typing);
    // What waited behind it may go now. And where it cannot be taken back any more, the page shows something old.
    if (outcome) m_engine->commandMade(org);
    else recordsChanged(org);
    return outcome;
}

void WorkspaceWorker::dropProblem(const OrgId& org, const CommandId& id)
{
    if (Replica* replica = m_engine->replica(org)) {
        if (m_tooOld) { // a program that may only read throws nothing away
            Q_EMIT failed(name(org), QStringLiteral("client_too_old"));
            return;
        }
        if (auto ok = replica->dropProblem(id); !ok) storeFailed(org, ok.error());
        publish(org);
    }
}

void WorkspaceWorker::saveDraft(const OrgId& org, const Json& draft)
{
    const auto it = m_caches.find(org);
    if (it == m_caches.end()) return;
    if (auto ok = cj1::check(draft); !ok) return storeFailed(org, ok.error()); // no form is to end the program
    auto tx = it->second->begin();
    if (!tx) return storeFailed(org, tx.error());
    if (draft.empty()) (*tx)->removeDraft(OrganisationDraftName);
    else (*tx)->saveDraft({OrganisationDraftName, static_cast<int>(integer(draft, "v", 1)), cj1::write(draft), m_parts.clock->now()});
    if (auto ok = (*tx)->commit(); !ok) return storeFailed(org, ok.error());
    Q_EMIT draftWritten(name(org));
}

void WorkspaceWorker::history(const OrgId& org, std::int64_t before, const std::function<void(Result<HistoryPage>)>& answer)
{
    // Nothing is asked where nobody is signed in: the answer would only be a 401.
    if (!m_client || m_engine->connection() != Connection::Online) return answer(fail("unreachable"));
    const QString path = QStringLiteral("/v1/orgs/%1/history?before=%2").arg(QString::fromStdString(org.text())).arg(before);
    m_client->send("GET", path, {}, this, [answer](Result<HttpAnswer> got) {
        if (!got) return answer(failure(got));
        if (got->status != 200) return answer(fail(got->code().empty() ? "unreachable" : got->code()));
        answer(historyPage(got->body));
    });
}

void WorkspaceWorker::syncNow()
{
    watchLeases();
    // An engine that has no session yet does not run: asking it would do nothing.
    if (m_noSession || m_tooOld || m_engine->connection() == Connection::SignInNeeded) refreshSession();
    else m_engine->syncNow();
}

void WorkspaceWorker::setNetwork(bool up)
{
    m_engine->networkUp(up);
}

void WorkspaceWorker::refreshSession()
{
    if (m_refreshing || !m_engine || !m_parts.refresh) return;
    m_refreshing = true;
    m_parts.refresh(*m_client, this, [this](Result<SessionToken> token) {
        m_refreshing = false;
        if (!m_engine) return;
        sessionAnswered(token ? Done() : Done(failure(token)));
        if (token) {
            m_noSession = m_versionsApart = false;
            m_sessionFailures = 0;
            m_client->setAccessToken(token->access);
            m_pollClient->setAccessToken(token->access);
            if (token->signedInNow) m_engine->factorConfirmed(m_parts.clock->now().plusMs(FreshMs));
            m_engine->start();
        } else {
            sessionRefused(token.error());
        }
    });
}

void WorkspaceWorker::sessionRefused(const Failure& why)
{
    if (hubNotReached(why)) {
        // Work goes on offline; the engine's own retry will ask for a token again when it gets a 401.
        m_noSession = m_tooOld; // to a hub that wants another program it says nothing
        if (!m_tooOld) m_engine->start();
        return;
    }
    m_noSession = true;
    m_versionsApart = why.is("client_too_old") || why.is("hub_too_old");
    if (why.is("client_too_old")) {
        m_engine->updateNeeded();
    } else if (why.is("hub_too_old")) {
        m_engine->stop();
        if (std::exchange(m_tooOld, false)) // the hub was put back further than that: nothing to be afraid of here
            for (const auto& [org, cache] : m_caches) recordsChanged(org);
        Q_EMIT connectionIs(static_cast<int>(Connection::Offline), QString::fromStdString(why.code));
    } else if (passing(why)) {
        const int delay = std::min(FirstSessionDelayMs << std::min(m_sessionFailures++, 8), LongestSessionDelayMs);
        QTimer::singleShot(delay, this, [this] {
            if (m_noSession) refreshSession();
        });
        if (!m_tooOld) Q_EMIT connectionIs(static_cast<int>(Connection::Offline), {});
    } else {
        // Said by the hub to who holds the device's key: this device is out, and its copies go (SYNC-21).
        if (why.is("account_removed") || why.is("device_ended"))
            for (const OrgId& org : m_engine->organisations()) {
                removeNow(org);
                finishRemoval(org);
            }
        Q_EMIT sessionEnded(QString::fromStdString(why.code));
        Q_EMIT connectionIs(static_cast<int>(Connection::SignInNeeded), {});
    }
}

void WorkspaceWorker::sessionAnswered(const Done& outcome)
{
    if (outcome) {
        QMetaObject::invokeMethod(this, [this] { // once the new token is in place
            for (const auto& then : std::exchange(m_afterRefresh, {})) then(Done());
        }, Qt::QueuedConnection);
        return;
    }
    for (const auto& then : std::exchange(m_afterRefresh, {})) then(outcome);
}

namespace {

Result<Json> read(const Result<HttpAnswer>& a)
{
    if (!a) return failure(a);
    if (a->status >= 200 && a->status < 300) return cj1::parse(a->body);
    return fail(a->code().empty() ? "foreign_answer" : a->code());
}

} // namespace

void WorkspaceWorker::requestAs(const QByteArray& token, const QByteArray& method, const QString& path, const QByteArray& body,
                                std::function<void(Result<Json>)> done)
{
    if (!m_client) return done(fail("unreachable"));
    m_client->sendAs(token, method, path, body, this, [done = std::move(done)](const Result<HttpAnswer>& answer) { done(read(answer)); });
}

void WorkspaceWorker::request(const QByteArray& method, const QString& path, const QByteArray& body,
                              std::function<void(Result<Json>)> done)
{
    if (!m_client) return done(fail("unreachable"));
    m_client->send(method, path, body, this, [=, this](Result<HttpAnswer> answer) {
        if (!answer || answer->status != 401) return done(read(answer));
        m_afterRefresh.push_back([=, this](const Done& refreshed) {
            if (!refreshed || !m_client) return done(fail(refreshed ? "unreachable" : refreshed.error().code));
            m_client->send(method, path, body, this, [done](Result<HttpAnswer> again) { done(read(again)); });
        });
        refreshSession();
    });
}

void WorkspaceWorker::confirm(const QString& password, std::function<void(Done)> done)
{
    request("POST", QStringLiteral("/v1/session/step_up"), cj1::write({{"password", password.toStdString()}}),
            [this, done](const Result<Json>& answer) {
                if (!answer) return done(failure(answer));
                if (m_engine) m_engine->factorConfirmed(m_parts.clock->now().plusMs(FreshMs));
                done({});
            });
}

void WorkspaceWorker::factorNeeded(const OrgId&)
{
    Q_EMIT factorWanted();
}

void WorkspaceWorker::recordsChanged(const OrgId& org)
{
    // Several parts may come in one breath: the window needs the last state only.
    if (!m_toPublish.insert(org).second) return;
    QMetaObject::invokeMethod(
        this,
        [this, org] {
            m_toPublish.erase(org);
            publish(org);
        },
        Qt::QueuedConnection);
}

void WorkspaceWorker::watch()
{
    // Not when somebody asks for the hub just now: its answer would renew the lease.
    for (const OrgId& org : m_engine ? m_engine->organisations() : std::vector<OrgId>())
        if (const auto lease = m_engine->replica(org)->lease(); lease && lease->isAtItsEnd()) endCopy(org);
    watchLeases();
}

/// The organisation has chosen that (SYNC-23). The person may still belong to it, so a fresh copy waits for the hub.
void WorkspaceWorker::endCopy(const OrgId& org)
{
    const auto known = m_caches.find(org);
    if (known == m_caches.end()) return;
    std::int64_t numbers = 0; // of this device: the fresh copy is not to be taken for another one
    {
        auto tx = known->second->begin();
        if (!tx) return;
        numbers = (*tx)->cursor().lastDeviceSeq;
        if (!(*tx)->state()) return; // another time
    }
    answerReaders(org, {}, fail("lease_over"));
    m_search.remove(org);
    m_views.erase(org);
    m_engine->removeOrganisation(org);
    auto cache = std::move(m_caches.extract(org).mapped());
    const bool destroyed = destroy(org, cache); // else it stays as it was, locked, until what was typed can be kept
    cache.reset();
    m_mended.erase(org);
    if (destroyed) Q_EMIT copyEnded(name(org));
    if (!open(org, false) || !destroyed || numbers == 0) return;
    auto tx = m_caches.at(org)->begin();
    if (!tx) return storeFailed(org, tx.error());
    Replica::numbersKnownTo(**tx, numbers);
    if (auto ok = (*tx)->commit(); !ok) storeFailed(org, ok.error());
}

void WorkspaceWorker::watchLeases()
{
    if (m_versionsApart) refreshSession(); // either side may have been updated since
    for (const OrgId& org : std::set<OrgId>(m_unopened)) add(org);
    for (auto it = m_leaving.begin(); it != m_leaving.end();) {
        if (!destroy(it->first, it->second)) {
            ++it;
            continue;
        }
        Q_EMIT copyGone(name(it->first));
        it = m_leaving.erase(it);
    }
    for (const auto& [org, cache] : m_caches) {
        Replica* replica = m_engine ? m_engine->replica(org) : nullptr;
        const auto lease = replica ? replica->lease() : Result<Lease>(fail("store_io"));
        if (lease && lease->isOver() != m_locked[org]) recordsChanged(org);
        sendTyped(org); // also what a breaker at the hub has kept waiting
    }
}

void WorkspaceWorker::publish(const OrgId& org)
{
    const auto cache = m_caches.find(org);
    Replica* replica = m_engine ? m_engine->replica(org) : nullptr;
    if (cache == m_caches.end() || !replica) return;
    const Instant now = m_parts.clock->now();
    if (m_engine->connection() == Connection::Online) m_syncedAt[org] = now;
    auto view = m_views[org].read(*cache->second, *replica, now, m_syncedAt[org], m_tooOld);
    if (!view) return storeFailed(org, view.error());
    // The window shows what there is; the reports follow, whatever else waits for this thread first.
    if (!(*view)->attendance.reportsRead) QMetaObject::invokeMethod(this, [this, org] { publish(org); }, Qt::QueuedConnection);
    if ((*view)->locked) m_search.remove(org);
    else m_search.put(**view);
    m_locked[org] = (*view)->locked;
    Q_EMIT viewRead(*view);
}

void WorkspaceWorker::connectionChanged()
{
    const Connection c = m_engine->connection();
    if (c == Connection::SignInNeeded) {
        refreshSession(); // only when that fails the person is asked
        return;
    }
    // Until the hub works with this program again nothing else is said: the sentence is why nothing can be changed.
    const bool tooOld = c == Connection::UpdateNeeded || (m_tooOld && c != Connection::Online);
    if (c == Connection::UpdateNeeded) m_versionsApart = true;
    if (c == Connection::Online) m_versionsApart = false;
    if (std::exchange(m_tooOld, tooOld) != tooOld)
        for (const auto& [org, cache] : m_caches) recordsChanged(org);
    Q_EMIT connectionIs(static_cast<int>(tooOld ? Connection::UpdateNeeded : c), QString::fromStdString(m_engine->trouble()));
    if (c == Connection::Online)
        for (const auto& [org, cache] : m_caches) {
            recordsChanged(org);
            sendTyped(org);
        }
}

void WorkspaceWorker::accessRemoved(const OrgId& org, const AccessEnd& end)
{
    // The engine is in the middle of its own work: it forgets the organisation when it is done.
    QMetaObject::invokeMethod(this, [this, org, end] { removeNow(org, end); }, Qt::QueuedConnection);
}

void WorkspaceWorker::removeNow(const OrgId& org, const AccessEnd& end)
{
    if (!m_engine || m_leaving.contains(org) || m_ending.contains(org)) return;
    m_unopened.erase(org);
    answerReaders(org, {}, fail("access_removed"));
    m_search.remove(org);
    m_views.erase(org);
    m_engine->removeOrganisation(org);
    if (!m_caches.contains(org)) { // told twice: nothing is in use any more
        if (m_parts.destroyCache) m_parts.destroyCache(org);
        return Q_EMIT orgRemoved(name(org), end);
    }
    // What was typed in the last moment is on its way from the window, or still in a form there.
    m_ending[org] = end;
    Q_EMIT orgEnding(name(org));
}

void WorkspaceWorker::finishRemoval(const OrgId& org)
{
    const auto ending = m_ending.extract(org);
    if (ending.empty()) return;
    // When it fails, ten minutes later again, and at the next start, when the hub says the same once more.
    if (auto known = m_caches.extract(org); !known.empty() && !destroy(org, known.mapped())) m_leaving.insert(std::move(known));
    Q_EMIT orgRemoved(name(org), ending.mapped());
}

bool WorkspaceWorker::destroy(const OrgId& org, std::unique_ptr<CacheStore>& cache)
{
    if (const Done kept = keepTyped(org, cache); !kept) {
        Q_EMIT failed(name(org), QString::fromStdString(kept.error().code));
        return false;
    }
    cache.reset();
    if (m_parts.destroyCache) m_parts.destroyCache(org);
    return true;
}

Done WorkspaceWorker::keepTyped(const OrgId& org, std::unique_ptr<CacheStore>& cache)
{
    if (!m_parts.keepUnsent) return {};
    const auto read = [&]() -> Result<std::optional<Unsent>> {
        auto tx = cache->begin();
        if (!tx) return failure(tx);
        return unsentIn(**tx, org, m_parts.clock->now());
    };
    for (const bool damaged : {false, true}) { // from a damaged file it is saved as for a fresh one
        if (damaged) cache.reset();
        if (!cache) {
            auto opened = m_parts.openCache(org, damaged);
            if (!opened) return failure(opened);
            cache = std::move(opened->cache);
        }
        const auto unsent = read();
        if (unsent) return *unsent ? m_parts.keepUnsent(**unsent) : Done();
        if (damaged || !unsent.error().is("store_damaged")) return failure(unsent);
    }
    return {};
}

void WorkspaceWorker::deviceForked(const OrgId& org)
{
    Q_EMIT failed(name(org), QStringLiteral("device_copied"));
}

void WorkspaceWorker::storeFailed(const OrgId& org, const Failure& failure)
{
    // Not from inside the engine, which still holds the replica. Once: a fresh file that is damaged too is a broken disk.
    if (failure.is("store_damaged") && m_mended.insert(org).second)
        QMetaObject::invokeMethod(this, [this, org] { mend(org); }, Qt::QueuedConnection);
    Q_EMIT failed(name(org), QString::fromStdString(failure.code));
}

} // namespace sek
