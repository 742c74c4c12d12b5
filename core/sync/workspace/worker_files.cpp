// SPDX-License-Identifier: GPL-3.0-or-later
// Attachments: reading them, and telling who waits for one.
#include "core/base/hash.h"
#include "core/sync/workspace/worker.h"

namespace sek {

void WorkspaceWorker::answerReaders(const OrgId& org, const QByteArray& sha256, const Result<QByteArray>& bytes)
{
    std::vector<FileAnswer> readers;
    for (auto it = m_readers.begin(); it != m_readers.end();) {
        const bool meant = it->first.first == org && (sha256.isEmpty() || it->first.second == sha256);
        if (meant) readers.push_back(std::move(it->second));
        it = meant ? m_readers.erase(it) : std::next(it);
    }
    for (const FileAnswer& answer : readers) answer(bytes);
}

void WorkspaceWorker::readFile(const OrgId& org, const QByteArray& sha256, const FileAnswer& answer)
{
    Replica* replica = m_engine ? m_engine->replica(org) : nullptr;
    if (!replica || sha256.size() != 32) return answer(fail("file_missing"));
    auto bytes = replica->files().bytes(sha256);
    if (bytes || !(bytes.error().is("file_not_here") || bytes.error().is("file_damaged"))) return answer(std::move(bytes));
    if (auto ok = replica->files().want(sha256); !ok) return answer(failure(ok));
    m_readers.emplace(std::pair(org, sha256), answer);
    m_engine->filesChanged(org);
}

void WorkspaceWorker::cancelFile(const OrgId& org, const QByteArray& sha256)
{
    Replica* replica = m_engine ? m_engine->replica(org) : nullptr;
    if (!replica) return;
    if (auto ok = replica->files().leave(sha256); !ok) storeFailed(org, ok.error());
    answerReaders(org, sha256, fail("cancelled"));
}

void WorkspaceWorker::sendFileAgain(const OrgId& org, const QByteArray& sha256)
{
    Replica* replica = m_engine ? m_engine->replica(org) : nullptr;
    if (!replica) return;
    if (auto ok = replica->files().sendAgain(sha256); !ok) return storeFailed(org, ok.error());
    recordsChanged(org);
    m_engine->filesChanged(org);
}

void WorkspaceWorker::fileMoved(const OrgId& org, const QByteArray& sha256)
{
    Replica* replica = m_engine->replica(org);
    const auto cache = m_caches.find(org);
    if (!replica || cache == m_caches.end()) return;
    std::optional<Blob> blob;
    if (auto tx = cache->second->begin()) blob = (*tx)->blob(sha256);
    if (!blob) return;
    Q_EMIT fileAt(name(org), QString::fromStdString(hex(sha256)), blob->whole() && blob->state != Blob::State::ToSend ? blob->size : blob->done,
                  blob->size);
    if (blob->state == Blob::State::Missing) {
        answerReaders(org, sha256, fail(blob->code));
    } else if (blob->whole() && m_readers.contains({org, sha256})) {
        answerReaders(org, sha256, replica->files().bytes(sha256));
    }
    if (blob->state != Blob::State::ToSend && blob->state != Blob::State::ToFetch) recordsChanged(org);
}

} // namespace sek
