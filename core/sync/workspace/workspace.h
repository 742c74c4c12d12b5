// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/transport/http_wire.h"
#include "core/sync/workspace/history.h"
#include "core/sync/workspace/org_view.h"
#include "core/sync/workspace/search.h"
#include "core/sync/workspace/unsent.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <map>
#include <memory>
#include <utility>
#include <variant>
#include <vector>

namespace sek {

/// The name under which the organisation's staged changes are kept as a draft.
inline constexpr const char* OrganisationDraftName = "organisation";

/// What lets the sync talk to the hub for a while.
struct SessionToken
{
    QByteArray access;
    bool signedInNow = false; ///< comes from a password shown just now, which is as good as confirming (SEC-11)
};

/// How the work of one profile reaches its stores, keys and session; made by the program, used on the sync thread.
struct WorkspaceParts
{
    HubAddress hub;
    ProtocolRange protocol = ProgramProtocol;
    AccountId account;
    DeviceId device;
    std::shared_ptr<Signer> signer; ///< the device's key, for commands
    std::shared_ptr<Signer> envelopes; ///< the same for EnvelopeTyp; null: nothing can be typed offline
    std::shared_ptr<Clock> clock;
    std::shared_ptr<Random> random;
    struct OpenedCache
    {
        std::unique_ptr<CacheStore> cache;
        bool mended = false;  ///< a damaged file was set aside and what was not sent taken over (SEC-73)
        bool complete = true; ///< nothing that was not sent is missing
        int saved = 0;        ///< commands that were taken over
    };
    /// Opens or makes the organisation's cache. Called on the sync thread, which keeps it. `damaged`: a reader has met
    /// damage in the file, which was closed since.
    std::function<Result<OpenedCache>(const OrgId&, bool damaged)> openCache;
    /// Destroys the organisation's key and file for good (SYNC-21). Called on the sync thread.
    std::function<void(const OrgId&)> destroyCache;
    /// What had not been sent to an organisation whose access ended, before its copy is destroyed; may be null. When it could
    /// not be kept the copy stays, closed, until it can be (SYNC-1). Called on the sync thread.
    std::function<Done(const Unsent&)> keepUnsent = {};
    /// Asks the hub for a new access token: calls back with it, or with a failure (`unreachable`, `client_too_old`,
    /// `hub_too_old`, or the session is over). Called on the sync thread.
    std::function<void(HttpClient&, QObject* context, std::function<void(Result<SessionToken>)>)> refresh;
};

/// What the hub said to each report for which a code was to be sent ahead: `ok` or why not.
struct SentAhead
{
    RecordId document;
    std::string result;
    Json params = Json::object();
};

using Submitted = std::expected<CommandId, std::variant<Rejection, Failure>>;

/// Everything the window knows of records and sync, in front of one thread that holds stores, engine and network.
/// All public functions belong to the GUI thread and return at once; answers come as signals or through a callback
/// that is dropped when its context is gone.
class Workspace : public QObject
{
    Q_OBJECT
public:
    explicit Workspace(WorkspaceParts parts, QObject* parent = nullptr);
    ~Workspace() override;

    /// Opens the caches and begins to sync.
    void start(const std::vector<OrgId>& organisations);
    void addOrganisation(const OrgId& org);

    std::vector<OrgId> organisations() const;
    OrgViewPtr view(const OrgId& org) const; ///< the newest one; null before it was read
    Connection connection() const { return m_connection; }
    /// SyncEngine::trouble(): why the hub is not reached although something answers.
    const QString& trouble() const { return m_trouble; }
    const AccountId& account() const { return m_account; }

    void submit(const OrgId& org, const std::string& name, const Json& args, QObject* context,
                std::function<void(Submitted)> done);
    /// With attachments: `files` are the bytes that the args name by their SHA-256; they go to the hub first.
    void submit(const OrgId& org, const std::string& name, const Json& args, const std::vector<QByteArray>& files,
                QObject* context, std::function<void(Submitted)> done);
    /// Many commands of one act (design: big acts), one after the other; not all or nothing. `progress` is told how many were
    /// looked at and returns whether to go on. `done` gets what each one met, in order; shorter when it was stopped.
    void submitAll(const OrgId& org, std::vector<std::pair<std::string, Json>> commands, QObject* context,
                   std::function<bool(int)> progress, std::function<void(std::vector<Submitted>)> done);
    /// What a pure function makes of the organisation's records as they are now, found out on the store thread: for what the
    /// view does not carry along. Of no records at all while they are locked or cannot be read.
    template <class T>
    void look(const OrgId& org, QObject* context, std::function<T(const Records&)> read, std::function<void(T)> done)
    {
        auto found = std::make_shared<T>();
        lookInto(
            org, context, [found, read = std::move(read)](const Records& records) { *found = read(records); },
            [found, done = std::move(done)] { done(std::move(*found)); });
    }
    /// All records of a kind that the view does not carry along, such as identity numbers (P3): read for one act and let go.
    void records(const OrgId& org, const std::string& kind, QObject* context, std::function<void(std::vector<RecordView>)> done);
    /// Takes back what waits and was not sent, all or none: Replica::recall. A view without it comes after `done`.
    void recall(const OrgId& org, const std::vector<CommandId>& ids, Replica::Typing typing, QObject* context,
                std::function<void(Done)> done);
    void dropProblem(const OrgId& org, const CommandId& id);
    /// The attachment, whole and checked: at once when it is on this device, else as soon as it was fetched. Fails with
    /// `cancelled`, `file_missing`, `file_damaged` …; while the hub cannot be reached it waits. `fileProgress` says how far it is.
    void readFile(const OrgId& org, const std::string& sha256, QObject* context,
                  std::function<void(Result<QByteArray>)> done);
    /// Nobody waits for the file any more.
    void cancelFile(const OrgId& org, const std::string& sha256);
    /// Once more, after the hub had refused it.
    void sendFileAgain(const OrgId& org, const std::string& sha256);
    /// An empty object removes the draft. Durable soon after; `draftSaved` says when.
    void saveDraft(const OrgId& org, const Json& draft);
    /// The draft as it was saved last, also when no view was read since.
    Json draft(const OrgId& org) const;
    /// Whether the present view's draft is the newest one.
    bool isDraftOfView(const OrgId& org) const;
    /// Who did what, from the hub: the page before `before` (0: the newest). Fails with `unreachable` and the like.
    void history(const OrgId& org, std::int64_t before, QObject* context, std::function<void(Result<HistoryPage>)> done);
    /// Over the records of this computer (`searchedKinds`), without regard to case and diacritics; at most `most` of each
    /// group. Folded and searched on the store thread.
    void search(const QString& words, std::size_t most, QObject* context, std::function<void(std::vector<SearchHit>)> done) const;
    /// Sends codes ahead for signing on this device where there is no connection, until `enterUntil` (attendance §5.2). Fails
    /// with `unreachable`, the hub's code, or `signature_…` when its key is not to be trusted.
    void prepareOffline(const OrgId& org, const std::vector<signing::Ask>& asks, Instant enterUntil, QObject* context,
                        std::function<void(Result<std::vector<SentAhead>>)> done);
    /// What was typed for a code of the view's `offline`: closed, kept, and sent when the hub can be reached. Fails with
    /// `offline_over`, `store_…`. `language` is that of the declaration that was read.
    void typeOffline(const OrgId& org, const QByteArray& challenge, const QString& code, const std::string& language,
                     QObject* context, std::function<void(Done)> done);
    /// The view's offline results were read.
    void dismissOffline(const OrgId& org);
    void syncNow();
    void setNetwork(bool up);
    /// One request to the hub in this session, `path` from `/v1/` on; the answer's JSON, or the hub's code, or
    /// `unreachable` … Nothing is kept or repeated: for what only makes sense while the hub is there.
    void request(const QByteArray& method, const QString& path, const Json& body, QObject* context,
                 std::function<void(Result<Json>)> done);
    /// The same under a token of its own, which may do less than the session (KioskClient).
    void requestAs(const QByteArray& token, const QByteArray& method, const QString& path, const Json& body, QObject* context,
                   std::function<void(Result<Json>)> done);
    /// Shows the password again; what waits for it is sent (SEC-11). Fails with `factor_wrong`, `too_many_tries` …
    void confirm(const QString& password, QObject* context, std::function<void(Done)> done);
    /// Bytes nobody can guess, e.g. the salt of a frozen content.
    QByteArray randomBytes(qsizetype size);
    /// A new id for a record that is made here.
    Uuid freshId() { return Uuid::v7(*m_clock, *m_random); }

    /// Ends the thread; everything that was given to it is done before. Also the destructor's work.
    void close();

Q_SIGNALS:
    void viewChanged(const sek::OrgId& org);
    void connectionChanged(sek::Connection connection);
    void organisationOpened(const sek::OrgId& org);
    /// The access to the organisation has ended: who holds something typed saves it now. accessRemoved follows.
    void accessEnding(const sek::OrgId& org);
    void accessRemoved(const sek::OrgId& org, const sek::AccessEnd& end = {});
    /// The copy of an organisation whose access was removed earlier could be destroyed only now; what was typed there is kept.
    void copyGone(const sek::OrgId& org);
    /// The organisation wanted its copy destroyed after so long without the hub (SYNC-23). What was typed is kept as when access
    /// ends; the records come again with the hub.
    void copyEnded(const sek::OrgId& org);
    void draftSaved(const sek::OrgId& org);
    /// What was submitted went through, and its decision warned of something; comes after the answer.
    void warned(const sek::OrgId& org, const std::vector<sek::Issue>& warnings);
    /// `done` of `size` bytes of an attachment went or came; `size` 0 while it is not known.
    void fileProgress(const sek::OrgId& org, const QString& sha256, qint64 done, qint64 size);
    /// `store_full`, `store_io` …: what was last tried is not saved.
    void storeFailed(const sek::OrgId& org, const QString& code);
    /// The organisation's file was damaged. It was set aside, and everything the hub has comes again.
    void mended(const sek::OrgId& org, int saved, bool complete);
    void signInNeeded();
    /// Why the hub ended the session: `session_expired`, `account_removed`, `device_ended` … Comes before signInNeeded.
    void sessionEnded(const QString& code);
    /// Something waits for the password.
    void factorNeeded();

private:
    friend class WorkspaceWorker;
    struct Bulk;
    void submitNext(const std::shared_ptr<Bulk>& bulk);
    void lookInto(const OrgId& org, QObject* context, std::function<void(const Records&)> read, std::function<void()> done);
    class WorkspaceWorker* m_worker = nullptr;
    QThread m_thread;
    AccountId m_account;
    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<Random> m_random; ///< used by two threads: an implementation over libsodium or the like
    std::map<OrgId, OrgViewPtr> m_views;
    struct SavedDraft
    {
        Json draft;
        int waiting = 0;      ///< for the store
        bool written = false; ///< and no view was read since
    };
    std::map<OrgId, SavedDraft> m_drafts;
    Connection m_connection = Connection::Offline;
    QString m_trouble;
};

} // namespace sek
