// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/org_log.h"

#include "core/base/hash.h"
#include "core/domain/signing/signing.h"
#include "core/evidence/content.h"
#include "core/evidence/jws.h"
#include "core/evidence/merkle.h"
#include "core/evidence/package_builder.h"
#include "core/evidence/seal_mark.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace sek {

namespace {

constexpr char EpochKind[] = "epoch";
constexpr char EventKind[] = "event";

/// Complete subtrees as the transaction has them.
class TxNodes : public merkle::Nodes
{
public:
    explicit TxNodes(const HubTx& tx) : m_tx(tx) {}
    QByteArray node(merkle::NodeId id) const override { return m_tx.logNode(id.level, id.index); }

private:
    const HubTx& m_tx;
};

} // namespace

OrgLog::OrgLog(Signers signers, Random& random, SealKeys keys)
    : m_signers(signers), m_random(random), m_keys(std::move(keys))
{
}

const char* OrgLog::sealedAs(std::string_view kind)
{
    if (kind == signing::kind::Signature) return "signature.record.v1";
    if (kind == signing::kind::SignatureRevocation) return "revocation.record.v1";
    return nullptr;
}

void OrgLog::store(HubTx& tx, LogLeaf leaf) const
{
    const TxNodes nodes(tx);
    const auto grown = merkle::appended(nodes, leaf.index, merkle::leafHash(leaf.commitment));
    tx.addLeaf(leaf);
    for (const auto& [id, hash] : grown) tx.putLogNode(id.level, id.index, hash);
}

std::uint64_t OrgLog::append(HubTx& tx, const OrgId& org, const std::string& kind, const RecordId& about, Json record,
                             Instant now) const
{
    const std::uint64_t index = tx.logSize();
    (void)sealed(tx, org, kind, about, std::move(record), now);
    return index;
}

std::string OrgLog::sealed(HubTx& tx, const OrgId& org, const std::string& kind, const RecordId& about, Json record, Instant now) const
{
    std::array<std::uint8_t, 16> salt{};
    m_random.fill(salt);
    LogLeaf leaf;
    leaf.index = tx.logSize();
    leaf.kind = kind;
    leaf.about = about;
    const QByteArray bytes = sealBytes(std::move(record), org.text(), leaf.index, now);
    const auto hash = contentHash(bytes);
    if (!hash) throw std::logic_error("a sealed record without a schema");
    leaf.seal = m_signers.seal.sign(bytes);
    leaf.salt = QByteArray(reinterpret_cast<const char*>(salt.data()), 16);
    leaf.commitment = leafCommitment(leaf.salt, *hash);
    std::string seal = leaf.seal;
    store(tx, std::move(leaf));
    return seal;
}

void OrgLog::sealPuts(HubTx& tx, const OrgId& org, const std::vector<Record>& puts, Instant now) const
{
    for (const Record& r : puts) {
        if (r.key.kind == signing::kind::FrozenContent && !r.deleted) {
            // Whoever holds the package of an older revision learns from the newer one that it was replaced.
            const Json frozen = r.value();
            const auto document = RecordId::parse(text(frozen, "document_id"));
            if (document && integer(frozen, "revision") > 1)
                append(tx, org, "supersession", *document,
                       {{"schema", "supersession.record.v1"},
                        {"document_id", document->text()},
                        {"revision", integer(frozen, "revision")}},
                       now);
            continue;
        }
        const char* schema = sealedAs(r.key.kind);
        if (!schema || r.deleted) continue;
        Json record = r.value();
        record.erase(SealMember);
        RecordId about = RecordId::parse(text(record, "document_id")).value_or(RecordId());
        if (r.key.kind == signing::kind::SignatureRevocation) {
            // Names the seal it takes back by its hash, which is how a checker finds it.
            const auto signature = RecordId::parse(text(record, "signature_id")).value_or(RecordId());
            const Json signedRecord = tx.get({signing::kind::Signature, signature}).record.value();
            about = RecordId::parse(text(signedRecord, "document_id")).value_or(RecordId());
            for (const LogLeaf& leaf : tx.leavesAbout(about)) {
                const auto jws = parseJws(leaf.seal);
                const auto sealed = jws ? cj1::parse(jws->payload) : Result<Json>(fail("signature_form"));
                if (sealed && text(*sealed, "id") == signature.text()) record["record_hash"] = hex(*contentHash(jws->payload));
            }
        }
        record["id"] = r.key.id.text();
        record["schema"] = schema;
        const std::string seal = sealed(tx, org, r.key.kind, about, std::move(record), now);
        // Whoever may read the record holds its seal too, and can give both back to a hub that has lost them (SYNC-19).
        Found put = tx.get(r.key);
        if (!put.present()) continue;
        Json body = put.record.value();
        body[SealMember] = sealMark(seal);
        put.record.body = cj1::write(body);
        tx.put(put.record);
    }
}

void OrgLog::note(HubTx& tx, const OrgId& org, std::string action, const RecordId& about, Json details, Instant now) const
{
    details["schema"] = "event.record.v1";
    details["action"] = std::move(action);
    details["at"] = toRfc3339(now);
    if (!about.isNull()) details["object"] = about.text();
    append(tx, org, EventKind, about, std::move(details), now);
}

std::string OrgLog::checkpoint(HubTx& tx, const OrgId& org, const std::string& epoch, Instant now) const
{
    const Head at = head(tx);
    return m_signers.checkpoint.sign(checkpointBytes({org.text(), epoch, at.size, at.root, now}));
}

OrgLog::Head OrgLog::head(const HubTx& tx) const
{
    const std::uint64_t size = tx.logSize();
    return {size, merkle::root(TxNodes(tx), size)};
}

std::vector<QByteArray> OrgLog::inclusion(const HubTx& tx, std::uint64_t index, std::uint64_t size) const
{
    return merkle::inclusionProof(TxNodes(tx), index, size);
}

LogAnswer OrgLog::answer(HubTx& tx, const OrgId& org, const std::string& epoch, const LogPlace& seen, Instant now) const
{
    const std::uint64_t size = tx.logSize();
    std::uint64_t from = seen.size;
    LogAnswer out;
    out.checkpoint = checkpoint(tx, org, epoch, now);
    out.from = seen;
    out.keys = m_keys.of(org);
    out.keyChanges = m_keys.changesOf(org);
    if (!seen.epoch.empty() && seen.epoch != epoch) {
        // Every restore since then, in order; where one has cut off what was seen, the proof begins at its cut.
        std::string last = seen.epoch;
        for (const LogLeaf& leaf : tx.leavesOf(EpochKind)) {
            const auto jws = parseJws(leaf.seal);
            const auto statement = jws ? parseEpoch(jws->payload) : Result<EpochStatement>(fail("epoch_form"));
            if (!statement || statement->oldEpoch != last) continue;
            out.epochStatements.push_back(leaf.seal);
            from = std::min(from, statement->knownSize);
            last = statement->epoch;
        }
    }
    // Who claims to have seen more than there is gets no proof: there is none.
    if (from <= size) out.proof = merkle::consistencyProof(TxNodes(tx), from, size);
    return out;
}

void OrgLog::restored(HubTx& tx, const OrgId& org, const std::string& oldEpoch, const std::string& epoch, Instant now) const
{
    EpochStatement s;
    s.org = org.text();
    s.oldEpoch = oldEpoch;
    s.epoch = epoch;
    s.knownSize = tx.logSize();
    s.newSize = s.knownSize + 1;
    s.root = merkle::root(TxNodes(tx), s.knownSize);
    s.at = now;
    const QByteArray bytes = epochBytes(s);
    std::array<std::uint8_t, 16> salt{};
    m_random.fill(salt);
    LogLeaf leaf;
    leaf.index = s.knownSize;
    leaf.kind = EpochKind;
    leaf.seal = m_signers.epoch.sign(bytes);
    leaf.salt = QByteArray(reinterpret_cast<const char*>(salt.data()), 16);
    leaf.commitment = leafCommitment(leaf.salt, *contentHash(bytes));
    store(tx, std::move(leaf));
}

Done OrgLog::catchUp(HubStore& hub, Instant now) const
{
    const auto past = hub.pastEpochs();
    if (!past) return failure(past);
    if (past->empty()) return {};
    const auto all = hub.organisations();
    if (!all) return failure(all);
    for (const OrgId& org : *all) {
        auto tx = hub.begin(org);
        if (!tx) return failure(tx);
        const std::size_t had = (*tx)->leavesOf(EpochKind).size();
        if (had >= past->size()) continue;
        for (std::size_t i = had; i < past->size(); ++i)
            restored(**tx, org, (*past)[i], i + 1 < past->size() ? (*past)[i + 1] : hub.epoch(), now);
        if (auto done = (*tx)->commit(); !done) return done;
    }
    return {};
}

} // namespace sek
