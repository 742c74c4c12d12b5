// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/package_builder.h"

#include "core/base/hash.h"
#include "core/evidence/jws.h"

namespace sek {

namespace {

Json proofOf(const std::vector<SealedLeaf>& leaves)
{
    Json list = Json::array();
    std::size_t n = 0;
    for (const SealedLeaf& leaf : leaves) {
        const std::string member = leaf.seal.empty() ? std::string() : package::numbered("seals/", ++n);
        list.push_back(leafJson(leaf, member));
    }
    return {{"leaves", std::move(list)}, {"schema", "evidence.proof.v1"}};
}

Json manifestOf(const PackageContents& c, const PackageMembers& members)
{
    Json list = Json::array(), keys = Json::array();
    for (const auto& [name, bytes] : members)
        list.push_back({{"name", name}, {"sha256", hex(sha256(bytes))}, {"size", bytes.size()}});
    for (const QByteArray& jwk : c.sealKeys) keys.push_back(jwkThumbprint(jwk));
    return {{"document_id", c.documentId},
            {"document_kind", c.documentKind},
            {"made_at", toRfc3339(c.madeAt)},
            {"members", std::move(list)},
            {"org", c.org},
            {"org_name", c.orgName},
            {"revision", c.revision},
            {"sample", c.sample},
            {"schema", "evidence.manifest.v1"},
            {"seal_keys", std::move(keys)}};
}

} // namespace

Json leafJson(const SealedLeaf& leaf, const std::string& seal)
{
    Json j = {{"index", leaf.index}, {"path", proofJson(leaf.proof)}};
    if (leaf.seal.empty()) {
        j["commitment"] = hex(leaf.commitment);
        j["erased_on"] = leaf.erasedOn;
    } else {
        j["salt"] = hex(leaf.salt);
        j["seal"] = seal;
    }
    return j;
}

PackageMembers packageMembers(const PackageContents& c, Signer& manifestSigner)
{
    PackageMembers out;
    out[package::Content] = c.content;
    for (const QByteArray& bytes : c.attachments) out["attachments/" + hex(sha256(bytes))] = bytes;
    std::size_t n = 0;
    for (const std::string& s : c.statements) out[package::numbered("statements/device-", ++n)] = QByteArray::fromStdString(s);
    n = 0;
    for (const SignedKeyChange& k : c.keyChanges) {
        ++n;
        out[package::numbered("statements/key-", n, "-old.jws")] = QByteArray::fromStdString(k.byOld);
        out[package::numbered("statements/key-", n, "-new.jws")] = QByteArray::fromStdString(k.byNew);
    }
    n = 0;
    for (const SealedLeaf& leaf : c.seals)
        if (!leaf.seal.empty()) out[package::numbered("seals/", ++n)] = QByteArray::fromStdString(leaf.seal);
    out[package::CheckpointFile] = QByteArray::fromStdString(c.checkpoint);
    out[package::ProofFile] = cj1::write(proofOf(c.seals));
    for (const auto* keys : {&c.sealKeys, &c.deviceKeys})
        for (const QByteArray& jwk : *keys) out["keys/" + jwkThumbprint(jwk) + ".jwk"] = jwk;
    if (!c.pdf.isEmpty()) out[package::Document] = c.pdf;
    out[package::Manifest] = QByteArray::fromStdString(manifestSigner.sign(cj1::write(manifestOf(c, out))));
    return out;
}

QByteArray sealBytes(Json record, const std::string& org, std::uint64_t logIndex, Instant sealedAt)
{
    record["org"] = org;
    record["log_index"] = logIndex;
    record["sealed_at"] = toRfc3339(sealedAt);
    return cj1::write(record);
}

} // namespace sek
