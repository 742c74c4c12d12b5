// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/workspace/workspace.h"

#include "core/base/hash.h"
#include "core/domain/organisations/commands.h"
#include "core/sync/workspace/worker.h"

#include <QPointer>

#include <algorithm>

namespace sek {

Workspace::Workspace(WorkspaceParts parts, QObject* parent) : QObject(parent), m_account(parts.account), m_clock(parts.clock), m_random(parts.random)
{
    m_thread.setObjectName(QStringLiteral("sync"));
    m_worker = new WorkspaceWorker(std::move(parts));
    m_worker->moveToThread(&m_thread);
    connect(m_worker, &WorkspaceWorker::viewRead, this, [this](const OrgViewPtr& view) {
        m_views[view->org] = view;
        // Read after all that was saved: what the store holds counts again, also when an erasure has taken something out of it.
        if (const auto saved = m_drafts.find(view->org); saved != m_drafts.end() && saved->second.written) m_drafts.erase(saved);
        Q_EMIT viewChanged(view->org);
    });
    connect(m_worker, &WorkspaceWorker::connectionIs, this, [this](int c, const QString& trouble) {
        m_connection = static_cast<Connection>(c);
        if (m_connection != Connection::Connecting) m_trouble = trouble; // a new try is no answer yet
        Q_EMIT connectionChanged(m_connection);
        if (m_connection == Connection::SignInNeeded) Q_EMIT signInNeeded();
    });
    connect(m_worker, &WorkspaceWorker::orgOpened, this, [this](const QByteArray& id) {
        if (const auto org = OrgId::parse(id.toStdString())) Q_EMIT organisationOpened(*org);
    });
    connect(m_worker, &WorkspaceWorker::orgEnding, this, [this](const QByteArray& id) {
        const auto org = OrgId::parse(id.toStdString());
        if (!org || !m_worker) return;
        Q_EMIT accessEnding(*org);
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, org = *org] { worker->finishRemoval(org); });
    });
    connect(m_worker, &WorkspaceWorker::orgRemoved, this, [this](const QByteArray& id, const AccessEnd& end) {
        if (const auto org = OrgId::parse(id.toStdString())) {
            m_views.erase(*org);
            m_drafts.erase(*org);
            Q_EMIT accessRemoved(*org, end);
        }
    });
    connect(m_worker, &WorkspaceWorker::copyEnded, this, [this](const QByteArray& id) {
        if (const auto org = OrgId::parse(id.toStdString())) {
            m_drafts.erase(*org);
            Q_EMIT copyEnded(*org);
        }
    });
    connect(m_worker, &WorkspaceWorker::copyGone, this, [this](const QByteArray& id) {
        if (const auto org = OrgId::parse(id.toStdString())) Q_EMIT copyGone(*org);
    });
    connect(m_worker, &WorkspaceWorker::draftWritten, this, [this](const QByteArray& id) {
        const auto org = OrgId::parse(id.toStdString());
        if (!org) return;
        if (const auto saved = m_drafts.find(*org); saved != m_drafts.end()) saved->second.written = --saved->second.waiting == 0;
        Q_EMIT draftSaved(*org);
    });
    connect(m_worker, &WorkspaceWorker::fileAt, this,
            [this](const QByteArray& id, const QString& sha256, qint64 done, qint64 size) {
                if (const auto org = OrgId::parse(id.toStdString())) Q_EMIT fileProgress(*org, sha256, done, size);
            });
    connect(m_worker, &WorkspaceWorker::failed, this, [this](const QByteArray& id, const QString& code) {
        if (const auto org = OrgId::parse(id.toStdString())) Q_EMIT storeFailed(*org, code);
    });
    connect(m_worker, &WorkspaceWorker::cacheMended, this, [this](const QByteArray& id, int saved, bool complete) {
        if (const auto org = OrgId::parse(id.toStdString())) Q_EMIT mended(*org, saved, complete);
    });
    connect(m_worker, &WorkspaceWorker::sessionEnded, this, &Workspace::sessionEnded);
    connect(m_worker, &WorkspaceWorker::factorWanted, this, &Workspace::factorNeeded);
    m_thread.start();
}

Workspace::~Workspace()
{
    close();
}

void Workspace::close()
{
    if (!m_worker) return;
    WorkspaceWorker* worker = std::exchange(m_worker, nullptr);
    // Queued behind everything that was asked before: stores and network end on their own thread.
    QMetaObject::invokeMethod(worker, [worker] {
        worker->shutDown();
        worker->thread()->quit();
    });
    m_thread.wait();
    delete worker;
}

void Workspace::start(const std::vector<OrgId>& organisations)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, organisations] { worker->start(organisations); });
}

void Workspace::addOrganisation(const OrgId& org)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, org] { worker->add(org); });
}

std::vector<OrgId> Workspace::organisations() const
{
    std::vector<OrgId> out;
    for (const auto& [org, view] : m_views) out.push_back(org);
    return out;
}

OrgViewPtr Workspace::view(const OrgId& org) const
{
    const auto it = m_views.find(org);
    return it == m_views.end() ? nullptr : it->second;
}

void Workspace::submit(const OrgId& org, const std::string& name, const Json& args, QObject* context,
                       std::function<void(Submitted)> done)
{
    submit(org, name, args, {}, context, std::move(done));
}

void Workspace::submit(const OrgId& org, const std::string& name, const Json& args, const std::vector<QByteArray>& files,
                       QObject* context, std::function<void(Submitted)> done)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, org, name, args, files, done = std::move(done),
                                         self = QPointer(this), guard = QPointer(context)] {
        std::vector<Issue> warnings;
        auto outcome = worker->submit(org, name, args, files, &warnings);
        // Back to the GUI thread; a page that is gone is not called.
        QMetaObject::invokeMethod(self, [self, org, guard, done, outcome = std::move(outcome), warnings = std::move(warnings)] {
            if (guard) done(outcome);
            if (self && !warnings.empty()) Q_EMIT self->warned(org, warnings);
        });
    });
}

namespace {

/// So few that the sync thread gets to other work between, and so many that the view is not read again for each.
constexpr std::size_t BulkStep = 100;

} // namespace

/// What is left of a big act, handed to and fro between the two threads.
struct Workspace::Bulk
{
    OrgId org;
    std::vector<std::pair<std::string, Json>> commands;
    QPointer<QObject> context;
    std::function<bool(int)> progress;
    std::function<void(std::vector<Submitted>)> done;
    std::vector<Submitted> outcomes;
};

void Workspace::submitAll(const OrgId& org, std::vector<std::pair<std::string, Json>> commands, QObject* context,
                          std::function<bool(int)> progress, std::function<void(std::vector<Submitted>)> done)
{
    submitNext(std::make_shared<Bulk>(Bulk{org, std::move(commands), context, std::move(progress), std::move(done), {}}));
}

void Workspace::submitNext(const std::shared_ptr<Bulk>& bulk)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, bulk, self = QPointer(this)] {
        const std::size_t end = std::min(bulk->outcomes.size() + BulkStep, bulk->commands.size());
        while (bulk->outcomes.size() < end) {
            const auto& [name, args] = bulk->commands[bulk->outcomes.size()];
            bulk->outcomes.push_back(worker->submit(bulk->org, name, args, {}));
        }
        QMetaObject::invokeMethod(self, [self, bulk] {
            if (!bulk->context) return;
            const bool on = bulk->progress(static_cast<int>(bulk->outcomes.size()));
            if (on && bulk->outcomes.size() < bulk->commands.size()) self->submitNext(bulk);
            else bulk->done(std::move(bulk->outcomes));
        });
    });
}

void Workspace::lookInto(const OrgId& org, QObject* context, std::function<void(const Records&)> read, std::function<void()> done)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, org, read = std::move(read), done = std::move(done), self = QPointer(this),
                                         guard = QPointer(context)] {
        worker->look(org, read);
        QMetaObject::invokeMethod(self, [guard, done] {
            if (guard) done();
        });
    });
}

void Workspace::records(const OrgId& org, const std::string& kind, QObject* context,
                        std::function<void(std::vector<RecordView>)> done)
{
    look<std::vector<RecordView>>(
        org, context,
        [kind](const Records& records) {
            std::vector<RecordView> out;
            for (const Record& r : records.all(kind)) out.push_back({r.key.id, r.value(), false});
            return out;
        },
        std::move(done));
}

void Workspace::readFile(const OrgId& org, const std::string& sha256, QObject* context,
                         std::function<void(Result<QByteArray>)> done)
{
    auto answer = [self = QPointer(this), guard = QPointer(context), done = std::move(done)](Result<QByteArray> bytes) {
        QMetaObject::invokeMethod(self, [guard, done, bytes = std::move(bytes)] {
            if (guard) done(bytes);
        });
    };
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, org, name = fromHex(sha256), answer = std::move(answer)] {
        worker->readFile(org, name, answer);
    });
}

void Workspace::cancelFile(const OrgId& org, const std::string& sha256)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, org, name = fromHex(sha256)] { worker->cancelFile(org, name); });
}

void Workspace::sendFileAgain(const OrgId& org, const std::string& sha256)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, org, name = fromHex(sha256)] { worker->sendFileAgain(org, name); });
}

void Workspace::request(const QByteArray& method, const QString& path, const Json& body, QObject* context,
                        std::function<void(Result<Json>)> done)
{
    requestAs({}, method, path, body, context, std::move(done));
}

void Workspace::requestAs(const QByteArray& token, const QByteArray& method, const QString& path, const Json& body, QObject* context,
                          std::function<void(Result<Json>)> done)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, token, method, path, body, done = std::move(done), self = QPointer(this),
                                         guard = QPointer(context)] {
        const QByteArray bytes = body.is_null() ? QByteArray() : cj1::write(body);
        const auto told = [=](const Result<Json>& answer) {
            QMetaObject::invokeMethod(self, [guard, done, answer] {
                if (guard) done(answer);
            });
        };
        if (token.isEmpty()) worker->request(method, path, bytes, told);
        else worker->requestAs(token, method, path, bytes, told);
    });
}

void Workspace::confirm(const QString& password, QObject* context, std::function<void(Done)> done)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, password, done = std::move(done), self = QPointer(this),
                                         guard = QPointer(context)] {
        worker->confirm(password, [=](const Done& answer) {
            QMetaObject::invokeMethod(self, [guard, done, answer] {
                if (guard) done(answer);
            });
        });
    });
}

void Workspace::prepareOffline(const OrgId& org, const std::vector<signing::Ask>& asks, Instant enterUntil, QObject* context,
                               std::function<void(Result<std::vector<SentAhead>>)> done)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, org, asks, enterUntil, done = std::move(done), self = QPointer(this),
                                         guard = QPointer(context)] {
        worker->prepareOffline(org, asks, enterUntil, [=](const Result<std::vector<SentAhead>>& answer) {
            QMetaObject::invokeMethod(self, [guard, done, answer] {
                if (guard) done(answer);
            });
        });
    });
}

void Workspace::typeOffline(const OrgId& org, const QByteArray& challenge, const QString& code, const std::string& language,
                            QObject* context, std::function<void(Done)> done)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, org, challenge, code, language, done = std::move(done),
                                         self = QPointer(this), guard = QPointer(context)] {
        QMetaObject::invokeMethod(self, [guard, done, outcome = worker->typeOffline(org, challenge, code, language)] {
            if (guard) done(outcome);
        });
    });
}

void Workspace::dismissOffline(const OrgId& org)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, org] { worker->dismissOffline(org); });
}

void Workspace::recall(const OrgId& org, const std::vector<CommandId>& ids, Replica::Typing typing, QObject* context,
                       std::function<void(Done)> done)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, org, ids, typing, done = std::move(done), self = QPointer(this),
                                         guard = QPointer(context)] {
        QMetaObject::invokeMethod(self, [guard, done, outcome = worker->recall(org, ids, typing)] {
            if (guard) done(outcome);
        });
    });
}

void Workspace::dropProblem(const OrgId& org, const CommandId& id)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, org, id] { worker->dropProblem(org, id); });
}

Json Workspace::draft(const OrgId& org) const
{
    if (const auto saved = m_drafts.find(org); saved != m_drafts.end()) return saved->second.draft;
    const auto known = view(org);
    return known ? known->draft : Json::object();
}

bool Workspace::isDraftOfView(const OrgId& org) const
{
    return !m_drafts.contains(org);
}

void Workspace::saveDraft(const OrgId& org, const Json& draft)
{
    SavedDraft& saved = m_drafts[org];
    saved.draft = draft;
    saved.written = false;
    ++saved.waiting;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, org, draft] { worker->saveDraft(org, draft); });
}

void Workspace::history(const OrgId& org, std::int64_t before, QObject* context,
                        std::function<void(Result<HistoryPage>)> done)
{
    auto answer = [self = QPointer(this), guard = QPointer(context), done = std::move(done)](Result<HistoryPage> page) {
        QMetaObject::invokeMethod(self, [guard, done, page = std::move(page)] {
            if (guard) done(page);
        });
    };
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, org, before, answer = std::move(answer)] {
        worker->history(org, before, answer);
    });
}

void Workspace::search(const QString& words, std::size_t most, QObject* context,
                       std::function<void(std::vector<SearchHit>)> done) const
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, words, most, done = std::move(done),
                                         self = QPointer(const_cast<Workspace*>(this)), guard = QPointer(context)] {
        QMetaObject::invokeMethod(self, [guard, done, hits = worker->search(words, most)] {
            if (guard) done(hits);
        });
    });
}

QByteArray Workspace::randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    m_random->fill({reinterpret_cast<std::uint8_t*>(bytes.data()), static_cast<std::size_t>(size)});
    return bytes;
}

void Workspace::syncNow()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->syncNow(); });
}

void Workspace::setNetwork(bool up)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, up] { worker->setNetwork(up); });
}

} // namespace sek
