// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/evidence.h"

#include "core/base/hash.h"
#include "core/domain/people/audience.h"
#include "core/domain/people/roles.h"
#include "core/domain/signing/signing.h"
#include "core/evidence/content.h"
#include "core/evidence/jws.h"
#include "core/evidence/package_builder.h"
#include "core/hub/rights.h"

#include <set>

namespace sek {

namespace {

/// The frozen content of the revision, or of the newest, as the account may read it.
std::optional<Json> frozenFor(const HubTx& tx, const std::set<std::string>& roles, const AccountId& account,
                              const RecordId& document, int revision)
{
    std::optional<Json> found;
    for (const Record& r : tx.all(signing::kind::FrozenContent)) {
        const Json body = r.value();
        if (text(body, "document_id") != document.text()) continue;
        if (revision > 0 ? integer(body, "revision") != revision : found && integer(*found, "revision") > integer(body, "revision"))
            continue;
        // The same revision may have thawed and been frozen anew: the later one counts.
        if (found && integer(*found, "revision") == integer(body, "revision") && text(*found, "frozen_at") > text(body, "frozen_at"))
            continue;
        const auto seen = asSeenBy(roles, account, r);
        if (seen && !seen->deleted) found = body;
    }
    return found;
}

/// SHA-256 of the sheets that were signed with a pen, as the seals name them.
std::set<QByteArray> scansIn(const PackageContents& contents)
{
    std::set<QByteArray> out;
    for (const SealedLeaf& leaf : contents.seals) {
        const auto jws = parseJws(leaf.seal);
        const auto record = jws ? cj1::parse(jws->payload) : Result<Json>(fail("seal_form"));
        if (!record || text(*record, "method") != "paper") continue;
        if (const QByteArray scan = fromHex(text(*record, "external_evidence")); scan.size() == 32) out.insert(scan);
    }
    return out;
}

} // namespace

HubEvidence::HubEvidence(HubStore& store, const OrgLog& log, Es256Key sealKey, Clock& clock, bool sample, FileFor file)
    : m_store(store), m_log(log), m_key(std::move(sealKey)), m_clock(clock), m_sample(sample), m_file(std::move(file))
{
}

Result<QByteArray> HubEvidence::package(const OrgId& org, const AccountId& account, const RecordId& document, int revision) const
{
    const auto tx = m_store.look(org); // a package takes a while: nobody who writes waits for it
    if (!tx) return failure(tx);
    const Instant now = m_clock.now();
    const auto roles = rolesAtHub(**tx, account);
    if (!roles) return failure(roles);
    if (roles->empty()) return fail("access_removed");
    const auto frozen = frozenFor(**tx, *roles, account, document, revision);
    if (auto ok = (*tx)->state(); !ok) return failure(ok);
    if (!frozen) return fail("evidence_unknown");

    PackageContents c = contents(**tx, org, *frozen, now);
    if (m_file)
        for (const QByteArray& scan : scansIn(c)) {
            auto bytes = m_file(**tx, org, account, scan);
            if (bytes) c.attachments.push_back(std::move(*bytes));
            else if (!bytes.error().is("file_missing")) return failure(bytes); // what is left proves what it can
        }
    if (auto ok = (*tx)->state(); !ok) return failure(ok); // signed without a seal it would say that there is none
    Es256Signer manifest(m_key, std::string(typ::Manifest));
    return package::write(packageMembers(c, manifest));
}

PackageContents HubEvidence::contents(HubTx& tx, const OrgId& org, const Json& frozen, Instant now) const
{
    const auto document = RecordId::parse(text(frozen, "document_id")).value_or(RecordId());
    PackageContents c;
    c.org = org.text();
    c.orgName = text(tx.get({"organisation", RecordId(org.value)}).record.value(), "legal_name");
    c.documentKind = text(frozen, "document_kind");
    c.documentId = document.text();
    c.revision = static_cast<int>(integer(frozen, "revision", 1));
    c.sample = m_sample;
    c.madeAt = now;
    c.content = cj1::write(at(frozen, "content"));
    c.sealKeys = m_log.keys().of(org);
    if (c.sealKeys.empty()) c.sealKeys = sealKeys();
    c.keyChanges = m_log.keys().changesOf(org);
    c.checkpoint = m_log.checkpoint(tx, org, m_store.epoch(), now);
    const std::uint64_t size = tx.logSize();
    std::set<std::string> ours; // hashes of the signatures of this content
    for (const LogLeaf& leaf : tx.leavesAbout(document)) {
        if (leaf.kind == "event") continue;
        SealedLeaf out{leaf.seal, leaf.index, leaf.salt, m_log.inclusion(tx, leaf.index, size), leaf.commitment, leaf.erasedOn};
        if (!leaf.seal.empty()) {
            const auto jws = parseJws(leaf.seal);
            const auto record = jws ? cj1::parse(jws->payload) : Result<Json>(fail("seal_form"));
            if (!record) continue;
            const std::string schema = text(*record, "schema");
            if (schema == "signature.record.v1") {
                // Those of another revision belong into its own package.
                if (text(*record, "content_hash") != text(frozen, "content_hash") || integer(*record, "revision") != c.revision)
                    continue;
                ours.insert(hex(*contentHash(jws->payload)));
            } else if (schema == "revocation.record.v1") {
                if (!ours.contains(text(*record, "record_hash"))) continue;
            } else if (integer(*record, "revision") <= c.revision) {
                continue;
            }
        }
        c.seals.push_back(std::move(out));
    }
    return c;
}

} // namespace sek
