// SPDX-License-Identifier: GPL-3.0-or-later
// Signing where there is no connection: what is kept of it, and how it gets to the hub.
#include "core/sync/workspace/worker.h"

#include "core/base/wipe.h"
#include "core/envelope/box_key.h"
#include "core/evidence/es256.h"

namespace sek {

namespace {

constexpr std::size_t AtOnce = 100; ///< what the hub takes in one request

QString pathOf(const OrgId& org, const char* what)
{
    return QStringLiteral("/v1/orgs/%1/%2").arg(QString::fromStdString(org.text()), QLatin1String(what));
}

} // namespace

Done WorkspaceWorker::onShelf(const OrgId& org, const std::function<Result<bool>(OfflineShelf&, CacheTx&)>& change)
{
    const auto cache = m_caches.find(org);
    if (cache == m_caches.end()) return fail("no_such_organisation");
    {
        auto tx = cache->second->begin();
        if (!tx) return failure(tx);
        OfflineShelf shelf = OfflineShelf::read((*tx)->kept(OfflineKept));
        const auto changed = change(shelf, **tx);
        if (auto ok = (*tx)->state(); !ok) return ok; // what could not be read is not what is there
        if (!changed) return failure(changed);
        if (!*changed) return {};
        (*tx)->keep(OfflineKept, shelf.bytes());
        if (auto ok = (*tx)->commit(); !ok) return ok;
    }
    recordsChanged(org);
    return {};
}

void WorkspaceWorker::prepareOffline(const OrgId& org, const std::vector<signing::Ask>& asks, Instant enterUntil,
                                     const AheadAnswer& answer)
{
    Replica* replica = m_engine ? m_engine->replica(org) : nullptr;
    if (!replica || !m_parts.envelopes) return answer(fail("no_such_organisation"));
    const auto witness = replica->witness();
    if (!witness) return answer(failure(witness));
    // Without a key of the hub's to check by, or with a log that is not believed, nothing is sealed to anybody.
    if (witness->signingStopped()) return answer(fail("log_alarm"));
    if (witness->keys.empty()) return answer(fail("unreachable"));
    Json list = Json::array();
    for (const signing::Ask& ask : asks) {
        Json one = signing::toJson(ask);
        one.erase("account"); // whose session it is
        list.push_back(std::move(one));
    }
    request("POST", pathOf(org, "offline-codes"), cj1::write({{"asks", std::move(list)}, {"enter_until", toRfc3339(enterUntil)}}),
            [=, this, key = witness->keys.back()](const Result<Json>& got) {
                if (!got) return answer(failure(got));
                if (text(*got, "result") != "ok") return answer(fail(text(*got, "result", "foreign_answer")));
                Es256Verifier boxKeys{std::string(BoxKeyTyp)};
                const auto kept = onShelf(org, [&](OfflineShelf& shelf, CacheTx&) -> Result<bool> {
                    if (auto ok = shelf.prepared(*got, asks, m_parts.device, boxKeys, key, m_parts.clock->now()); !ok) return failure(ok);
                    return true;
                });
                if (!kept) return answer(failure(kept));
                std::vector<SentAhead> out;
                for (std::size_t i = 0; i < asks.size(); ++i) {
                    Json params = at(*got, "codes")[i];
                    const std::string result = text(params, "result");
                    params.erase("result");
                    out.push_back({asks[i].documents.empty() ? RecordId() : asks[i].documents.front().id, result, std::move(params)});
                }
                answer(std::move(out));
            });
}

Done WorkspaceWorker::typeOffline(const OrgId& org, const QByteArray& challenge, const QString& code, const std::string& language)
{
    if (!m_parts.envelopes) return fail("offline_over");
    if (m_tooOld) return fail("client_too_old");
    std::string digits = code.toStdString();
    const Wiped<std::string> wiped(digits);
    auto done = onShelf(org, [&](OfflineShelf& shelf, CacheTx&) -> Result<bool> {
        if (auto ok = shelf.type(challenge, digits, language, org, *m_parts.envelopes, *m_parts.random, m_parts.clock->now()); !ok)
            return failure(ok);
        return true;
    });
    if (done) sendTyped(org);
    return done;
}

void WorkspaceWorker::dismissOffline(const OrgId& org)
{
    const auto done = onShelf(org, [](OfflineShelf& shelf, CacheTx&) -> Result<bool> {
        shelf.dismissResults();
        return true;
    });
    if (!done) storeFailed(org, done.error());
}

void WorkspaceWorker::sendTyped(const OrgId& org)
{
    if (!m_engine || m_engine->connection() != Connection::Online || m_sendingTyped.contains(org)) return;
    std::vector<std::string> envelopes;
    const auto read = onShelf(org, [&](OfflineShelf& shelf, CacheTx&) -> Result<bool> {
        const bool changed = shelf.settle(m_parts.clock->now());
        envelopes = shelf.toSend(AtOnce);
        return changed;
    });
    if (!read) return storeFailed(org, read.error());
    if (envelopes.empty()) return;
    m_sendingTyped.insert(org);
    request("POST", pathOf(org, "envelopes"), cj1::write({{"envelopes", envelopes}}), [this, org, envelopes](const Result<Json>& got) {
        m_sendingTyped.erase(org);
        if (!got || text(*got, "result") != "ok") return; // the next time there is a connection; nothing is lost
        bool any = false;
        const auto kept = onShelf(org, [&](OfflineShelf& shelf, CacheTx&) -> Result<bool> {
            return any = shelf.answered(envelopes, at(*got, "results"), m_parts.clock->now());
        });
        if (!kept) return storeFailed(org, kept.error());
        if (!any) return;
        m_engine->syncNow(); // what the right ones have signed
        sendTyped(org);      // there may be more than fits at once
    });
}

} // namespace sek
