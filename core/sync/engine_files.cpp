// SPDX-License-Identifier: GPL-3.0-or-later
// Attachments: one piece at a time for each organisation, beside pushes and pulls.
#include "core/sync/engine.h"

namespace sek {

namespace {

constexpr int DamagesBeforeRefused = 5;

} // namespace

void SyncEngine::startFile(const OrgId& id, Org& org)
{
    // One that the hub cannot give or take now must not keep the others waiting.
    const auto step = org.replica->files().next(org.files.failures > 0 ? org.step.sha256 : QByteArray());
    if (!step) {
        storeFailed(id, org.files, step.error());
        return;
    }
    org.wantsFiles = step->has_value();
    if (!*step) return;
    // What has been decided meanwhile comes first: the person may be erased whom the file is about, and then it stays here.
    if ((*step)->send && !org.refetch && (org.wantsPull || org.pull.request)) return;
    org.step = **step;
    org.files.request = ++m_lastRequest;
    if (org.step.send) m_wire.sendFile(org.files.request, id, org.step);
    else m_wire.fetchFile(org.files.request, id, org.step);
    org.step.bytes.clear(); // they are on the wire
}

void SyncEngine::onFileSent(std::uint64_t request, std::int64_t received, bool whole)
{
    Org* org = byRequest(request);
    if (!org || org->files.request != request || !org->step.send) return;
    const OrgId id = org->replica->identity().org;
    const FileStep step = org->step;
    org->files.request = 0;
    if (auto ok = org->replica->files().sent(step.sha256, received, whole); !ok) {
        storeFailed(id, org->files, ok.error());
    } else if (!whole && received == step.at && step.at > 0) {
        rest(org->files); // nothing gained: not at once again
    } else {
        org->files.failures = 0;
    }
    if (whole) org->fileDamages = 0;
    setConnection(Connection::Online);
    m_observer.fileMoved(id, step.sha256);
    go();
}

void SyncEngine::onFileFetched(std::uint64_t request, const QByteArray& bytes, std::int64_t size)
{
    Org* org = byRequest(request);
    if (!org || org->files.request != request || org->step.send) return;
    const OrgId id = org->replica->identity().org;
    const FileStep step = org->step;
    org->files.request = 0;
    const Done ok = bytes.isEmpty() ? Done(fail("file_size")) : org->replica->files().fetched(step.sha256, step.at, bytes, size);
    if (ok) {
        org->files.failures = 0;
    } else if (ok.error().is("file_hash") || ok.error().is("file_size")) {
        fileFailed(id, *org, {WireFailure::Kind::Refused, "file_hash", 0});
    } else {
        storeFailed(id, org->files, ok.error());
    }
    setConnection(Connection::Online);
    m_observer.fileMoved(id, step.sha256);
    go();
}

/// The hub said something about this file. That it arrived damaged may be the network's doing; the rest is final until
/// a person tries again.
void SyncEngine::fileFailed(const OrgId& id, Org& org, const WireFailure& failure)
{
    const bool damaged = failure.code == "file_hash";
    const bool final = failure.code.starts_with("file_") || failure.code == "not_allowed";
    rest(org.files);
    if (!final) return;
    Done done;
    if (damaged && ++org.fileDamages < DamagesBeforeRefused) {
        if (org.step.send) done = org.replica->files().sent(org.step.sha256, 0, false);
    } else {
        org.fileDamages = 0;
        org.files.wake();
        done = org.replica->files().refused(org.step.sha256, failure.code);
    }
    if (!done) m_observer.storeFailed(id, done.error());
    m_observer.fileMoved(id, org.step.sha256);
    m_observer.recordsChanged(id); // commands that waited for the file go now, and the hub judges them
}

} // namespace sek
