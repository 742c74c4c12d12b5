// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/transport/http_wire.h"

#include "core/base/hash.h"

#include <QNetworkReply>

#include <algorithm>
#include <memory>

namespace sek {

namespace {

constexpr int PushTimeoutMs = 60'000;
constexpr int PullTimeoutMs = 60'000;  // between two bytes
constexpr int FileTimeoutMs = 60'000;  // between two bytes
const QByteArray PartType = "application/vnd.sekretariat.part";
constexpr int WaitSeconds = 25;
constexpr int WaitTimeoutMs = (WaitSeconds + 15) * 1000;

} // namespace

HttpWire::HttpWire(HttpClient& client, HttpClient& pollClient, Clock& clock, QObject* parent)
    : QObject(parent), m_client(client), m_pollClient(pollClient), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_engine) m_engine->tick();
    });
}

void HttpWire::push(std::uint64_t request, const OrgId& org, const std::vector<PushItem>& items)
{
    QNetworkReply* reply = m_client.open("POST", QStringLiteral("/v1/orgs/%1/commands").arg(QString::fromStdString(org.text())),
                                         pushBody(items), PushTimeoutMs);
    m_open[request] = reply;
    connect(reply, &QNetworkReply::finished, this, [this, request, reply] {
        reply->deleteLater();
        if (m_open.erase(request) == 0) return; // cancelled
        if (const auto failed = HttpClient::failureOf(*reply)) return m_engine->onFailure(request, *failed);
        const auto answer = pushReply(reply->readAll());
        if (!answer) return m_engine->onFailure(request, {WireFailure::Kind::NotOurs, "foreign_answer", 0});
        m_engine->onPushed(request, *answer);
    });
}

void HttpWire::pull(std::uint64_t request, const OrgId& org, std::int64_t after)
{
    const QString path = QStringLiteral("/v1/orgs/%1/changes?after=%2&log=%3")
                             .arg(QString::fromStdString(org.text()))
                             .arg(after)
                             .arg(QString::fromStdString(toText(m_seen[org])));
    readFeed(request, m_client.open("GET", path, {}, PullTimeoutMs), {org}, true);
}

void HttpWire::wait(std::uint64_t request, const std::vector<std::pair<OrgId, std::int64_t>>& after)
{
    QStringList places;
    std::string epoch;
    std::set<OrgId> asked;
    for (const auto& [org, seq] : after) {
        QString place = QString::fromStdString(org.text()) + u':' + QString::number(seq);
        // One epoch for all keeps the line short; whose log was seen in another one gets its proof with the next pull.
        const LogPlace& seen = m_seen[org];
        if (epoch.empty()) epoch = seen.epoch;
        if (seen.epoch == epoch) place += u':' + QString::number(seen.size);
        places << place;
        asked.insert(org);
    }
    const QString path = QStringLiteral("/v1/changes?wait=%1&after=%2&log=%3")
                             .arg(WaitSeconds)
                             .arg(places.join(u','), QString::fromStdString(epoch));
    readFeed(request, m_pollClient.open("GET", path, {}, WaitTimeoutMs), std::move(asked), false);
}

void HttpWire::readFeed(std::uint64_t request, QNetworkReply* reply, std::set<OrgId> asked, bool mustSay)
{
    m_open[request] = reply;
    struct State
    {
        FeedReader reader;
        std::set<OrgId> asked;
        bool said = false;
        bool broken = false;
    };
    auto state = std::make_shared<State>();
    state->asked = std::move(asked);
    state->said = !mustSay;
    const auto isFeed = [reply] {
        return reply->header(QNetworkRequest::ContentTypeHeader).toByteArray().startsWith("application/x-ndjson");
    };
    const auto read = [this, request, reply, state, isFeed] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (state->broken || status != 200 || !m_open.contains(request) || !isFeed()) return;
        if (auto ok = state->reader.feed(reply->readAll()); !ok) state->broken = true;
        for (const ChangesPart& part : state->reader.take()) {
            if (!state->asked.contains(part.org)) {
                state->broken = true;
                return;
            }
            state->said = true;
            m_engine->onPart(request, part);
            if (!m_open.contains(request)) return; // the engine may have cancelled it
        }
    };
    connect(reply, &QNetworkReply::readyRead, this, read);
    connect(reply, &QNetworkReply::finished, this, [this, request, reply, state, isFeed, read] {
        read();
        reply->deleteLater();
        if (!m_open.contains(request)) return;
        auto failed = HttpClient::failureOf(*reply);
        if (failed && failed->kind == WireFailure::Kind::Unreachable && !state->broken) // cut: what came whole is kept (SYNC-14)
            if (const auto rest = state->reader.rest(); rest && state->asked.contains(rest->org)) m_engine->onPart(request, *rest);
        if (m_open.erase(request) == 0) return;
        // Taken for an answer, anything else would be asked for again at once, for ever.
        if (!failed && (state->broken || !isFeed() || !state->said))
            failed = WireFailure{WireFailure::Kind::NotOurs, "foreign_answer", 0};
        if (!failed) return m_engine->onPullEnd(request);
        m_engine->onFailure(request, *failed);
    });
}

namespace {

QString filePath(const OrgId& org, const FileStep& step)
{
    return QStringLiteral("/v1/orgs/%1/blobs/%2?offset=%3")
        .arg(QString::fromStdString(org.text()), QString::fromStdString(hex(step.sha256)))
        .arg(step.at);
}

} // namespace

void HttpWire::sendFile(std::uint64_t request, const OrgId& org, const FileStep& step)
{
    QNetworkReply* reply = m_client.open("PUT", filePath(org, step) + QStringLiteral("&size=%1").arg(step.size), step.bytes,
                                         FileTimeoutMs, PartType);
    m_open[request] = reply;
    connect(reply, &QNetworkReply::finished, this, [this, request, reply] {
        reply->deleteLater();
        if (m_open.erase(request) == 0) return; // cancelled
        if (const auto failed = HttpClient::failureOf(*reply)) return m_engine->onFailure(request, *failed);
        const auto answer = cj1::parse(reply->readAll());
        if (!answer || !answer->contains("received"))
            return m_engine->onFailure(request, {WireFailure::Kind::NotOurs, "foreign_answer", 0});
        m_engine->onFileSent(request, integer(*answer, "received"), boolean(*answer, "whole"));
    });
}

void HttpWire::fetchFile(std::uint64_t request, const OrgId& org, const FileStep& step)
{
    QNetworkReply* reply = m_client.open("GET", filePath(org, step) + QStringLiteral("&length=%1").arg(FileShelf::PartBytes),
                                         {}, FileTimeoutMs);
    m_open[request] = reply;
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > FileShelf::PartBytes) reply->abort(); // more than was asked for
    });
    connect(reply, &QNetworkReply::finished, this, [this, request, reply, at = step.at] {
        reply->deleteLater();
        if (m_open.erase(request) == 0) return; // cancelled
        if (const auto failed = HttpClient::failureOf(*reply)) return m_engine->onFailure(request, *failed);
        const QByteArray type = reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
        const QByteArray bytes = reply->readAll();
        // `bytes FIRST-LAST/SIZE`
        const QByteArray range = reply->rawHeader("Content-Range");
        const QByteArray wanted = "bytes " + QByteArray::number(at) + '-' + QByteArray::number(at + bytes.size() - 1) + '/';
        if (!type.startsWith(PartType) || !range.startsWith(wanted))
            return m_engine->onFailure(request, {WireFailure::Kind::NotOurs, "foreign_answer", 0});
        m_engine->onFileFetched(request, bytes, range.mid(wanted.size()).toLongLong());
    });
}

void HttpWire::mark(std::uint64_t request, const OrgId& org)
{
    QNetworkReply* reply = m_client.open("GET", QStringLiteral("/v1/orgs/%1/digest").arg(QString::fromStdString(org.text())), {},
                                         PullTimeoutMs);
    m_open[request] = reply;
    connect(reply, &QNetworkReply::finished, this, [this, request, reply] {
        reply->deleteLater();
        if (m_open.erase(request) == 0) return; // cancelled
        if (const auto failed = HttpClient::failureOf(*reply)) return m_engine->onFailure(request, *failed);
        const auto answer = stateMark(reply->readAll());
        if (!answer) return m_engine->onFailure(request, {WireFailure::Kind::NotOurs, "foreign_answer", 0});
        m_engine->onMark(request, *answer);
    });
}

void HttpWire::handBack(std::uint64_t request, const OrgId& org, const std::vector<HandBack>& given)
{
    QNetworkReply* reply = m_client.open("POST", QStringLiteral("/v1/orgs/%1/handed-back").arg(QString::fromStdString(org.text())),
                                         handBackBody(given), PushTimeoutMs);
    m_open[request] = reply;
    connect(reply, &QNetworkReply::finished, this, [this, request, reply] {
        reply->deleteLater();
        if (m_open.erase(request) == 0) return; // cancelled
        if (const auto failed = HttpClient::failureOf(*reply)) return m_engine->onFailure(request, *failed);
        const auto answer = handBackReply(reply->readAll());
        if (!answer) return m_engine->onFailure(request, {WireFailure::Kind::NotOurs, "foreign_answer", 0});
        m_engine->onHandedBack(request, *answer);
    });
}

void HttpWire::cancel(std::uint64_t request)
{
    const auto it = m_open.find(request);
    if (it == m_open.end()) return;
    QNetworkReply* reply = it->second;
    m_open.erase(it);
    reply->abort();
}

void HttpWire::wakeAt(Instant when)
{
    const auto ms = std::clamp<std::int64_t>(when.ms - m_clock.now().ms, 0, 10 * 60 * 1000);
    m_timer.start(static_cast<int>(ms));
}

} // namespace sek
