// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/offline/offline_shelf.h"
#include "core/sync/workspace/view_reader.h"
#include "core/sync/workspace/workspace.h"

namespace sek {

/// Lives on the sync thread and owns what must not leave it: caches, engine, network. Only Workspace talks to it.
class WorkspaceWorker : public QObject, public SyncObserver
{
    Q_OBJECT
public:
    explicit WorkspaceWorker(WorkspaceParts parts);
    ~WorkspaceWorker() override;

    void start(const std::vector<OrgId>& organisations);
    void shutDown();
    void add(const OrgId& org);
    Submitted submit(const OrgId& org, const std::string& name, const Json& args, const std::vector<QByteArray>& files,
                     std::vector<Issue>* warnings = nullptr);
    using FileAnswer = std::function<void(Result<QByteArray>)>;
    void readFile(const OrgId& org, const QByteArray& sha256, const FileAnswer& answer);
    void cancelFile(const OrgId& org, const QByteArray& sha256);
    void sendFileAgain(const OrgId& org, const QByteArray& sha256);
    void look(const OrgId& org, const std::function<void(const Records&)>& read);
    Done recall(const OrgId& org, const std::vector<CommandId>& ids, Replica::Typing typing);
    void dropProblem(const OrgId& org, const CommandId& id);
    void saveDraft(const OrgId& org, const Json& draft);
    /// The window has saved what stood in its forms: the copy of an organisation that orgEnding told of can go.
    void finishRemoval(const OrgId& org);
    using AheadAnswer = std::function<void(Result<std::vector<SentAhead>>)>;
    void prepareOffline(const OrgId& org, const std::vector<signing::Ask>& asks, Instant enterUntil, const AheadAnswer& answer);
    Done typeOffline(const OrgId& org, const QByteArray& challenge, const QString& code, const std::string& language);
    void dismissOffline(const OrgId& org);
    void history(const OrgId& org, std::int64_t before, const std::function<void(Result<HistoryPage>)>& answer);
    std::vector<SearchHit> search(const QString& words, std::size_t most) const { return m_search.find(words, most); }
    void syncNow();
    /// What is looked after from time to time: leases, copies whose time has ended, files that could not be opened.
    void watch();
    void setNetwork(bool up);
    /// One request with the session's token, which is renewed once when the hub wants a newer one.
    void request(const QByteArray& method, const QString& path, const QByteArray& body, std::function<void(Result<Json>)> done);
    /// The same with that token, which nobody renews.
    void requestAs(const QByteArray& token, const QByteArray& method, const QString& path, const QByteArray& body,
                   std::function<void(Result<Json>)> done);
    void confirm(const QString& password, std::function<void(Done)> done);

Q_SIGNALS:
    void viewRead(const sek::OrgViewPtr& view);
    void connectionIs(int connection, const QString& trouble);
    void orgOpened(const QByteArray& org);
    void orgEnding(const QByteArray& org); ///< the access ended; its copy waits for finishRemoval
    void orgRemoved(const QByteArray& org, const sek::AccessEnd& end);
    void copyEnded(const QByteArray& org); ///< after 90 days without the hub; a fresh copy waits for it
    void copyGone(const QByteArray& org); ///< of an organisation that was removed earlier; what was typed is kept
    void draftWritten(const QByteArray& org);
    void fileAt(const QByteArray& org, const QString& sha256, qint64 done, qint64 size);
    void failed(const QByteArray& org, const QString& code);
    void cacheMended(const QByteArray& org, int saved, bool complete);
    void sessionEnded(const QString& code);
    void factorWanted();

private:
    void recordsChanged(const OrgId& org) override;
    void connectionChanged() override;
    void accessRemoved(const OrgId& org, const AccessEnd& end) override;
    void deviceForked(const OrgId& org) override;
    void storeFailed(const OrgId& org, const Failure& failure) override;
    void fileMoved(const OrgId& org, const QByteArray& sha256) override;
    void factorNeeded(const OrgId& org) override;

    void publish(const OrgId& org);
    void watchLeases();
    /// An empty hash stands for all files of the organisation.
    void answerReaders(const OrgId& org, const QByteArray& sha256, const Result<QByteArray>& bytes);
    void removeNow(const OrgId& org, const AccessEnd& end = {});
    void endCopy(const OrgId& org);
    /// The end of a copy that is in use no more: what was typed and not sent is kept first, and where that fails nothing ends.
    bool destroy(const OrgId& org, std::unique_ptr<CacheStore>& cache);
    Done keepTyped(const OrgId& org, std::unique_ptr<CacheStore>& cache);
    bool open(const OrgId& org, bool damaged);
    void mend(const OrgId& org);
    /// Changes what is kept for signing offline, when `change` says that it did, and shows it.
    Done onShelf(const OrgId& org, const std::function<Result<bool>(OfflineShelf&, CacheTx&)>& change);
    /// What was typed goes out as soon as it can.
    void sendTyped(const OrgId& org);
    void refreshSession();
    void sessionRefused(const Failure& why);
    void sessionAnswered(const Done& outcome);
    static QByteArray name(const OrgId& org) { return QByteArray::fromStdString(org.text()); }

    WorkspaceParts m_parts;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<HttpClient> m_pollClient;
    std::unique_ptr<HttpWire> m_wire;
    std::unique_ptr<SyncEngine> m_engine;
    std::map<OrgId, OrgViewReader> m_views;
    std::map<OrgId, std::unique_ptr<CacheStore>> m_caches;
    std::map<OrgId, std::unique_ptr<CacheStore>> m_leaving; ///< closed for good, and holding what could not be kept yet
    std::map<OrgId, AccessEnd> m_ending; ///< in use no more, and the window may still have something to save
    std::map<OrgId, Instant> m_syncedAt;
    std::map<OrgId, bool> m_locked; ///< as last published
    std::set<OrgId> m_toPublish;
    std::set<OrgId> m_mended; ///< since the start
    std::set<OrgId> m_unopened; ///< files that may be opened later: the disk was full or could not be written
    SearchIndex m_search;
    std::multimap<std::pair<OrgId, QByteArray>, FileAnswer> m_readers; ///< who waits for a file that is not here yet
    std::set<OrgId> m_sendingTyped;
    bool m_refreshing = false;
    bool m_noSession = false; ///< asked for and not given: the engine does not run
    bool m_tooOld = false;    ///< the hub wants a newer program: nothing may be changed until it has answered as before
    bool m_versionsApart = false; ///< this program or the hub is too old for the other: asked again from time to time
    int m_sessionFailures = 0;
    std::vector<std::function<void(const Done&)>> m_afterRefresh;
};

} // namespace sek
