// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/transport/http.h"

#include <QTimer>

#include <map>
#include <set>

namespace sek {

/// The engine's Wire over HTTP. The long poll has a QNetworkAccessManager of its own, because Qt gives six connections
/// a host and a waiting one must not stand in the way of a push.
class HttpWire : public QObject, public Wire
{
    Q_OBJECT
public:
    HttpWire(HttpClient& client, HttpClient& pollClient, Clock& clock, QObject* parent = nullptr);

    void setEngine(SyncEngine* engine) { m_engine = engine; }

    void push(std::uint64_t request, const OrgId& org, const std::vector<PushItem>& items) override;
    void pull(std::uint64_t request, const OrgId& org, std::int64_t after) override;
    void wait(std::uint64_t request, const std::vector<std::pair<OrgId, std::int64_t>>& after) override;
    void sendFile(std::uint64_t request, const OrgId& org, const FileStep& step) override;
    void fetchFile(std::uint64_t request, const OrgId& org, const FileStep& step) override;
    void mark(std::uint64_t request, const OrgId& org) override;
    void handBack(std::uint64_t request, const OrgId& org, const std::vector<HandBack>& given) override;
    void logSeen(const OrgId& org, const LogPlace& place) override { m_seen[org] = place; }
    void cancel(std::uint64_t request) override;
    void wakeAt(Instant when) override;

private:
    /// `mustSay`: an answer without a part is not an answer. Parts of other organisations are not ours (SYNC-27).
    void readFeed(std::uint64_t request, QNetworkReply* reply, std::set<OrgId> asked, bool mustSay);

    HttpClient& m_client;
    HttpClient& m_pollClient;
    Clock& m_clock;
    SyncEngine* m_engine = nullptr;
    std::map<std::uint64_t, QNetworkReply*> m_open;
    std::map<OrgId, LogPlace> m_seen;
    QTimer m_timer;
};

} // namespace sek
