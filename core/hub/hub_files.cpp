// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/hub_files.h"

#include "core/base/file_kind.h"
#include "core/base/hash.h"
#include "core/domain/people/audience.h"
#include "core/domain/people/roles.h"
#include "core/hub/rights.h"

#include <algorithm>

namespace sek {

HubFiles::HubFiles(HubStore& store, FieldCipher& cipher, Clock& clock) : m_store(store), m_cipher(cipher), m_clock(clock)
{
}

QByteArray HubFiles::place(const OrgId& org, const QByteArray& sha256, std::int64_t at) const
{
    return QByteArray::fromStdString(org.text()) + sha256 + QByteArray::number(static_cast<qlonglong>(at));
}

Result<QByteArray> HubFiles::whole(const HubTx& tx, const OrgId& org, const QByteArray& sha256, std::int64_t size)
{
    QByteArray out;
    while (out.size() < size) {
        const auto part = tx.blobPart(sha256, out.size());
        if (auto ok = tx.state(); !ok) return failure(ok); // not read is not damaged
        if (!part || part->first != out.size()) return fail("sealed_field");
        const auto bytes = m_cipher.open(part->second, place(org, sha256, part->first));
        if (!bytes) return failure(bytes);
        if (bytes->isEmpty()) return fail("sealed_field");
        out += *bytes;
    }
    return out;
}

/// Files nobody has named for long are nobody's: the office recalled the command, or lost the device. How many stay.
std::size_t HubFiles::dropOld(HubTx& tx) const
{
    const auto unnamed = tx.unnamedBlobs();
    std::size_t kept = unnamed.size();
    for (const auto& [sha256, blob] : unnamed) {
        if (blob.since > m_clock.now().plusDays(-UnnamedDays)) continue;
        tx.removeBlob(sha256);
        --kept;
    }
    return kept;
}

Done HubFiles::dropUnnamed(const OrgId& org)
{
    auto tx = m_store.begin(org);
    if (!tx) return failure(tx);
    dropOld(**tx);
    return (*tx)->commit();
}

Result<HubFiles::State> HubFiles::put(const OrgId& org, const Caller& caller, const QByteArray& name, std::int64_t size,
                                      std::int64_t offset, const QByteArray& bytes)
{
    auto tx = m_store.begin(org);
    if (!tx) return failure(tx);
    HubTx& t = **tx;
    const auto known = rolesAtHub(t, caller.account);
    if (!known) return failure(known);
    const auto& roles = *known;
    if (t.seq() == 0) return fail("not_founded"); // who founds it sends that first
    if (roles.empty()) return fail("access_removed");
    if (!mayDo("PutFile", roles)) return fail("not_allowed");
    if (size > MaxFileBytes) return fail("file_too_large");
    if (size < 1) return fail("file_empty");
    if (name.size() != 32 || offset < 0) return fail("file_size");

    const auto begun = t.blob(name);
    HubBlob blob = begun.value_or(HubBlob{size, 0, false, m_clock.now()});
    if (blob.whole) return State{blob.received, true};
    if (blob.size != size || offset + bytes.size() > size) return fail("file_size");
    const std::int64_t had = blob.received - offset;
    if (had < 0 || bytes.size() <= had) return State{blob.received, false};
    if (!begun && dropOld(t) >= MostUnnamed) return fail("files_full");
    const QByteArray fresh = bytes.mid(static_cast<qsizetype>(had));
    t.putBlobPart(name, blob.received, m_cipher.seal(fresh, place(org, name, blob.received)));
    blob.received += fresh.size();
    if (blob.received == size) {
        const auto all = whole(t, org, name, size);
        if (!all) return failure(all);
        Done good = sha256(*all) == name ? Done() : Done(fail("file_hash"));
        if (good)
            if (const auto look = lookAtFile(*all); !look) good = failure(look);
        if (!good) { // nothing of it is kept; a sender with the right bytes begins anew
            t.removeBlob(name);
            if (auto ok = t.commit(); !ok) return failure(ok);
            return failure(good);
        }
        blob.whole = true;
    }
    t.putBlob(name, blob);
    if (auto ok = t.commit(); !ok) return failure(ok);
    return State{blob.received, blob.whole};
}

QByteArray HubFiles::keep(HubTx& tx, const OrgId& org, const QByteArray& bytes)
{
    const QByteArray name = sha256(bytes);
    if (const auto known = tx.blob(name); known && known->whole) return name;
    tx.removeBlob(name); // what somebody has begun to send under that name
    for (qsizetype from = 0; from < bytes.size(); from += MostPartBytes)
        tx.putBlobPart(name, from, m_cipher.seal(bytes.mid(from, MostPartBytes), place(org, name, from)));
    tx.putBlob(name, {bytes.size(), bytes.size(), true, m_clock.now()});
    return name;
}

std::optional<HubBlob> HubFiles::seenBy(const HubTx& tx, const AccountId& account, const std::set<std::string>& roles,
                                        const QByteArray& name) const
{
    auto blob = tx.blob(name);
    if (!blob || !blob->whole) return {};
    const auto seen = [&](const RecordKey& key) {
        const Found found = tx.get(key);
        if (!found.present()) return false;
        const auto theirs = asSeenBy(roles, account, found.record);
        return theirs && !theirs->deleted;
    };
    if (!std::ranges::any_of(tx.blobNames(name), seen)) return {};
    return blob;
}

Result<QByteArray> HubFiles::read(const HubTx& tx, const OrgId& org, const AccountId& account, const QByteArray& name)
{
    const auto blob = seenBy(tx, account, rolesOf(tx, account), name);
    if (auto ok = tx.state(); !ok) return failure(ok);
    if (!blob) return fail("file_missing");
    return whole(tx, org, name, blob->size);
}

Result<HubFiles::Part> HubFiles::get(const OrgId& org, const Caller& caller, const QByteArray& name, std::int64_t offset,
                                     std::int64_t length)
{
    const auto tx = m_store.look(org);
    if (!tx) return failure(tx);
    const HubTx& t = **tx;
    const auto known = rolesAtHub(t, caller.account);
    if (!known) return failure(known);
    const auto& roles = *known;
    if (roles.empty()) return fail("access_removed");
    const auto blob = seenBy(t, caller.account, roles, name);
    if (auto ok = t.state(); !ok) return failure(ok);
    if (!blob) return fail("file_missing");
    if (offset < 0 || offset >= blob->size || length < 1) return fail("file_offset");
    const auto part = t.blobPart(name, offset);
    if (auto ok = t.state(); !ok) return failure(ok);
    if (!part) return fail("sealed_field");
    const auto bytes = m_cipher.open(part->second, place(org, name, part->first));
    if (!bytes) return failure(bytes);
    const qsizetype from = static_cast<qsizetype>(offset - part->first);
    if (from >= bytes->size()) return fail("sealed_field");
    return Part{bytes->mid(from, static_cast<qsizetype>(std::min(length, MostPartBytes))), blob->size};
}

} // namespace sek
