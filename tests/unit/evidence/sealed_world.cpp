// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/evidence/sealed_world.h"

#include "core/base/hash.h"
#include "core/evidence/content.h"
#include "core/evidence/jws.h"

#include <stdexcept>

namespace sek::test {

namespace {

const QByteArray Scan = "scan of the attendance list, invented";

Json content()
{
    return {{"attachments", {{{"name", "list.pdf"}, {"sha256", hex(sha256(Scan))}}}},
            {"entries", {{{"activity", "A01"}, {"date", "2025-03-04"}, {"minutes", 240}}}},
            {"participant", {{"name", "Astrid Exempel"}}},
            {"period", "2025-03"},
            {"schema", "attendance.report.v1"},
            {"total_minutes", 240}};
}

} // namespace

SealedWorld::SealedWorld(std::size_t moreSignatures) : SealedWorld(content(), moreSignatures)
{
    contents.attachments = {Scan};
    contents.pdf = "%PDF-1.7 invented, 7 h";
}

SealedWorld::SealedWorld(const Json& content, std::size_t moreSignatures)
{
    keys.push_back(Es256Key::generate());
    contents.org = org;
    contents.orgName = "Exempelkommunen";
    contents.documentKind = "attendance_report";
    contents.documentId = "018f3a52-0000-7000-8000-0000000000aa";
    contents.madeAt = now;
    contents.content = cj1::write(content);
    signAll(moreSignatures);
}

void SealedWorld::signAll(std::size_t moreSignatures)
{
    tree.append(merkle::leafHash("something of another project"));
    seal(signature("responsible", "Siv Ansvarig"));

    Json own = signature("participant", "Astrid Exempel");
    const QByteArray statement = cj1::write({{"content_hash", text(own, "content_hash")},
                                             {"schema", "signing.statement.v1"},
                                             {"signer_name", "Astrid Exempel"}});
    contents.statements = {Es256Signer(device, std::string(typ::Statement)).sign(statement)};
    contents.deviceKeys = {device.publicKey().jwk()};
    own["statement_hash"] = hex(sha256(statement));
    own["device_key"] = device.publicKey().thumbprint();
    seal(own);
    for (std::size_t i = 0; i < moreSignatures; ++i) seal(signature("participant", "Prov " + std::to_string(i)));
}

Json SealedWorld::signature(const std::string& role, const std::string& name) const
{
    const std::string words = "Invented words of the declaration of " + name + ".";
    return {{"assurance", "medium"},
            {"statement", words},
            {"statement_sha256", hex(sha256(QByteArray::fromStdString(words)))},
            {"channel_masked", "+46 ••• ••• •05"},
            {"content_hash", hex(*contentHash(contents.content))},
            {"document_id", contents.documentId},
            {"document_kind", contents.documentKind},
            {"entry_mode", "online"},
            {"method", "otp_sms"},
            {"revision", contents.revision},
            {"schema", "signature.record.v1"},
            {"signed_at", toRfc3339(now)},
            {"signer_name", name},
            {"signer_role", role}};
}

SealedLeaf& SealedWorld::seal(Json record)
{
    now = now.plusSeconds(60);
    const QByteArray bytes = sealBytes(std::move(record), org, tree.size(), now);
    SealedLeaf leaf;
    leaf.seal = Es256Signer(keys.back(), std::string(typ::Seal)).sign(bytes);
    leaf.salt = sha256(QByteArray::number(static_cast<qulonglong>(tree.size()))).left(16);
    leaf.index = tree.append(merkle::leafHash(leafCommitment(leaf.salt, *contentHash(bytes))));
    contents.seals.push_back(leaf);
    return contents.seals.back();
}

void SealedWorld::rotate(bool suspicion)
{
    Es256Key next = Es256Key::generate();
    changes.push_back(signKeyChange({org, keys.back().publicKey().thumbprint(), next.publicKey().jwk(), tree.size(),
                                     suspicion, now},
                                    keys.back(), next));
    keys.push_back(std::move(next));
}

PackageMembers SealedWorld::members()
{
    tree.append(merkle::leafHash("something that came later"));
    for (SealedLeaf& leaf : contents.seals) leaf.proof = merkle::inclusionProof(tree, leaf.index, tree.size());
    contents.checkpoint = Es256Signer(keys.back(), std::string(typ::Checkpoint))
                              .sign(checkpointBytes({org, "epoch-1", tree.size(), tree.root(), now}));
    contents.sealKeys.clear();
    for (const Es256Key& k : keys) contents.sealKeys.push_back(k.publicKey().jwk());
    contents.keyChanges = changes;
    Es256Signer signer(keys.back(), std::string(typ::Manifest));
    return packageMembers(contents, signer);
}

PackageMembers altered(PackageMembers members, const std::string& name, const QByteArray& before, const QByteArray& after)
{
    QByteArray& bytes = members.at(name);
    const bool jws = name.ends_with(".jws");
    if (!jws) {
        if (!bytes.contains(before)) throw std::logic_error("nothing to alter in " + name);
        bytes.replace(before, after);
        return members;
    }
    // A signed file is taken apart, changed and put together again with the old signature.
    const auto parts = *parseJws(bytes.toStdString());
    QByteArray payload = parts.payload;
    if (!payload.contains(before)) throw std::logic_error("nothing to alter in " + name);
    payload.replace(before, after);
    bytes = QByteArray::fromStdString(jwsCompact(jwsSignedBytes(parts.header, payload), parts.signature));
    return members;
}

} // namespace sek::test
