// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/file_shelf.h"

#include "core/base/file_kind.h"
#include "core/base/hash.h"

#include <algorithm>
#include <set>

namespace sek {

namespace {

using BlobState = Blob::State;

/// Written on a file to be sent that the hub had before it was restored.
constexpr const char* WasAtHub = "was_at_hub";

/// Runs `work` on the blob and keeps what it made of it. A file that is not known (any more) is nothing to do.
template <class Work> Done change(CacheStore& store, const QByteArray& sha256, Work work)
{
    auto tx = store.begin();
    if (!tx) return failure(tx);
    auto blob = (*tx)->blob(sha256);
    if (!blob) return {};
    const Blob before = *blob;
    const Done outcome = work(**tx, *blob);
    if (*blob != before) (*tx)->putBlob(*blob);
    if (auto ok = (*tx)->commit(); !ok) return ok;
    return outcome;
}

/// Nothing of it is here any more, and it is still wanted.
void startOver(CacheTx& tx, Blob& blob)
{
    tx.removeBlob(blob.sha256);
    blob = {blob.sha256, 0, BlobState::ToFetch, 0, {}};
    tx.putBlob(blob);
}

} // namespace

QByteArray FileShelf::keep(CacheTx& tx, const QByteArray& bytes)
{
    const QByteArray name = sha256(bytes);
    if (const auto known = tx.blob(name); known && known->whole()) {
        // Also what the hub had once: a file that no record named for long it has let go of (SYNC-25). Its first answer says
        // that it has all of it still.
        if (known->state != BlobState::ToSend) tx.putBlob({name, known->size, BlobState::ToSend, 0, {}});
        return name;
    }
    tx.removeBlob(name); // what was half fetched
    for (qsizetype at = 0; at < bytes.size(); at += PartBytes) tx.putBlobPart(name, at, bytes.mid(at, PartBytes));
    tx.putBlob({name, bytes.size(), BlobState::ToSend, 0, {}});
    return name;
}

void FileShelf::offerAgain(CacheTx& tx)
{
    for (Blob b : tx.blobs()) {
        if (!b.whole()) continue;
        const bool was = b.state == BlobState::AtHub || b.code == WasAtHub;
        b.state = BlobState::ToSend;
        b.done = 0;
        b.code = was ? WasAtHub : "";
        tx.putBlob(b);
    }
}

Done FileShelf::dropUnnamed(CacheTx& tx, const std::function<Done(const std::function<void(const QByteArray& body)>&)>& bodies)
{
    std::set<QByteArray> names;
    for (const Blob& b : tx.blobs())
        if (b.state == BlobState::AtHub || b.state == BlobState::Missing) names.insert(b.sha256.toHex());
    if (names.empty()) return {};
    // Once through each body, however many files there are: a name is a run of 64 digits.
    const auto looked = bodies([&](const QByteArray& body) {
        constexpr qsizetype Digits = 64;
        qsizetype run = 0;
        for (qsizetype i = 0; i <= body.size() && !names.empty(); ++i) {
            const char c = i < body.size() ? body[i] : '\0';
            if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')) {
                ++run;
                continue;
            }
            if (run == Digits) names.erase(body.mid(i - Digits, Digits));
            run = 0;
        }
    });
    if (!looked) return looked;
    for (const QByteArray& name : names) tx.removeBlob(QByteArray::fromHex(name));
    return {};
}

bool FileShelf::onItsWay(const CacheTx& tx, const QByteArray& sha256)
{
    const auto blob = tx.blob(sha256);
    return blob && blob->state == BlobState::ToSend;
}

Result<std::optional<FileStep>> FileShelf::next(const QByteArray& last)
{
    auto tx = m_store.begin();
    if (!tx) return failure(tx);
    const auto blobs = (*tx)->blobs();
    const auto step = [&](const Blob& b) {
        const bool send = b.state == BlobState::ToSend;
        return FileStep{b.sha256, b.size, send, b.done, send ? (*tx)->blobBytes(b.sha256, b.done, PartBytes) : QByteArray()};
    };
    // What is not going to be asked for does not leave: a change that met a problem may never be sent again.
    const auto outbox = std::ranges::any_of(blobs, [](const Blob& b) { return b.state == BlobState::ToSend; })
                            ? (*tx)->outbox()
                            : std::vector<OutboxItem>();
    const auto leaves = [&](const Blob& b) {
        if (b.code == WasAtHub) return true;
        bool problem = false;
        for (const OutboxItem& item : outbox) {
            if (!item.args.contains(b.sha256.toHex())) continue;
            if (item.state != OutboxItem::State::Problem) return true;
            problem = true;
        }
        return !problem;
    };
    // Round and round, behind the last one: those that fail keep none of the others waiting.
    std::vector<const Blob*> waiting;
    for (const BlobState state : {BlobState::ToFetch, BlobState::ToSend})
        for (const Blob& b : blobs)
            if (b.state == state && (state == BlobState::ToFetch || leaves(b))) waiting.push_back(&b);
    if (waiting.empty()) return std::nullopt;
    const auto at = std::ranges::find(waiting, last, [](const Blob* b) { return b->sha256; });
    return step(**(at == waiting.end() || at + 1 == waiting.end() ? waiting.begin() : at + 1));
}

Done FileShelf::sent(const QByteArray& sha256, std::int64_t received, bool whole)
{
    return change(m_store, sha256, [&](CacheTx&, Blob& b) -> Done {
        if (b.state != BlobState::ToSend) return {};
        b.done = std::clamp<std::int64_t>(received, 0, b.size);
        if (!whole) return {};
        b.state = BlobState::AtHub;
        b.code.clear();
        return {};
    });
}

Done FileShelf::fetched(const QByteArray& name, std::int64_t at, const QByteArray& bytes, std::int64_t size)
{
    return change(m_store, name, [&](CacheTx& tx, Blob& b) -> Done {
        if (b.state != BlobState::ToFetch || at != b.done || bytes.isEmpty()) return {};
        if (size < 1 || size > MaxFileBytes || (b.size != 0 && b.size != size) || at + bytes.size() > size) {
            startOver(tx, b);
            return fail("file_size");
        }
        tx.putBlobPart(name, at, bytes);
        b.size = size;
        b.done = at + bytes.size();
        if (b.done < size) return {};
        if (sha256(tx.blobBytes(name, 0, size)) == name) {
            b.state = BlobState::AtHub;
            return {};
        }
        startOver(tx, b);
        return fail("file_hash");
    });
}

Done FileShelf::refused(const QByteArray& sha256, const std::string& code)
{
    return change(m_store, sha256, [&](CacheTx&, Blob& b) -> Done {
        if (b.state == BlobState::ToSend && b.code == WasAtHub && code == "not_allowed") {
            // Who only reads it cannot give it back; whoever had sent it can. Here it is as it was.
            b.state = BlobState::AtHub;
            b.code.clear();
            return {};
        }
        if (b.state == BlobState::ToSend) b.state = BlobState::Refused;
        else if (b.state == BlobState::ToFetch) b.state = BlobState::Missing;
        else return {};
        b.done = b.state == BlobState::Refused ? 0 : b.done;
        b.code = code;
        return {};
    });
}

Done FileShelf::want(const QByteArray& name)
{
    auto tx = m_store.begin();
    if (!tx) return failure(tx);
    auto blob = (*tx)->blob(name).value_or(Blob{name, 0, BlobState::ToFetch, 0, {}});
    if (blob.whole()) return {};
    blob.state = BlobState::ToFetch;
    blob.code.clear();
    (*tx)->putBlob(blob);
    return (*tx)->commit();
}

Done FileShelf::leave(const QByteArray& sha256)
{
    return change(m_store, sha256, [](CacheTx&, Blob& b) -> Done {
        if (b.state != BlobState::ToFetch) return {};
        b.state = BlobState::Missing;
        b.code = "cancelled";
        return {};
    });
}

Done FileShelf::sendAgain(const QByteArray& sha256)
{
    return change(m_store, sha256, [](CacheTx&, Blob& b) -> Done {
        if (b.state != BlobState::Refused) return {};
        b.state = BlobState::ToSend;
        b.code.clear();
        return {};
    });
}

Result<QByteArray> FileShelf::bytes(const QByteArray& name)
{
    auto tx = m_store.begin();
    if (!tx) return failure(tx);
    const auto blob = (*tx)->blob(name);
    if (!blob || !blob->whole()) return fail("file_not_here");
    QByteArray out = (*tx)->blobBytes(name, 0, blob->size);
    if (sha256(out) == name) return out;
    (*tx)->removeBlob(name);
    if (auto ok = (*tx)->commit(); !ok) return failure(ok);
    return fail("file_damaged");
}

Result<std::vector<Blob>> FileShelf::all()
{
    auto tx = m_store.begin();
    if (!tx) return failure(tx);
    return (*tx)->blobs();
}

} // namespace sek
