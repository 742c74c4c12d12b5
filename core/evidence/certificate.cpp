// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/certificate.h"

#include "core/base/hash.h"
#include "core/evidence/jws.h"
#include "core/evidence/verify_parts.h"

#include <algorithm>

namespace sek {

namespace {

constexpr char SignaturesSchema[] = "certificate.signatures.v1";
constexpr char KeysSchema[] = "certificate.keys.v1";

Json jwkList(const std::vector<QByteArray>& keys)
{
    Json list = Json::array();
    for (const QByteArray& jwk : keys) list.push_back(*cj1::parseCanonical(jwk));
    return list;
}

std::string textAt(const Json& list, std::size_t i)
{
    return list[i].is_string() ? list[i].get<std::string>() : std::string();
}

Result<Json> readMember(const PackageMembers& members, const char* name, std::string_view schema)
{
    const auto it = members.find(name);
    if (it == members.end()) return fail("missing");
    auto json = cj1::parseCanonical(it->second, {8 * 1024 * 1024, cj1::MaxDepth});
    if (!json || text(*json, "schema") != schema) return fail("certificate_form");
    return json;
}

/// The attachments laid out as the members of an evidence package, so that one set of checks serves both.
PackageMembers asPackage(const PackageMembers& members, const Json& signatures)
{
    PackageMembers out;
    if (const auto it = members.find(package::Content); it != members.end()) out[package::Content] = it->second;
    out[package::CheckpointFile] = QByteArray::fromStdString(text(signatures, "checkpoint"));
    Json leaves = Json::array();
    std::size_t n = 0;
    for (Json leaf : at(signatures, "records")) {
        if (const std::string seal = text(leaf, "seal"); !seal.empty()) {
            const std::string name = package::numbered("seals/", ++n);
            out[name] = QByteArray::fromStdString(seal);
            leaf["seal"] = name;
        }
        leaves.push_back(std::move(leaf));
    }
    out[package::ProofFile] = cj1::write({{"leaves", std::move(leaves)}, {"schema", "evidence.proof.v1"}});
    const Json& statements = at(signatures, "statements");
    for (std::size_t i = 0; statements.is_array() && i < statements.size(); ++i)
        out[package::numbered("statements/device-", i + 1)] = QByteArray::fromStdString(textAt(statements, i));
    for (const Json& jwk : at(signatures, "device_keys")) {
        const QByteArray bytes = cj1::write(jwk);
        out["keys/" + jwkThumbprint(bytes) + ".jwk"] = bytes;
    }
    return out;
}

/// The file's keys together with those the checker knows: a file that tells another story of the same keys does not join.
Result<KeyChain> keyChain(const std::string& org, const Json& file, const CertificateTrust& trust)
{
    std::vector<QByteArray> keys = trust.keys;
    std::vector<SignedKeyChange> changes = trust.changes;
    for (const Json& jwk : at(file, "keys"))
        if (const QByteArray bytes = cj1::write(jwk); std::ranges::find(keys, bytes) == keys.end()) keys.push_back(bytes);
    for (const Json& j : at(file, "changes")) {
        const SignedKeyChange change{text(j, "by_old"), text(j, "by_new")};
        // Signed twice, the same words have other bytes: what counts is what was said.
        const auto said = [](const std::string& jws) {
            const auto parts = parseJws(jws);
            return parts ? parts->payload : QByteArray();
        };
        const bool known = std::ranges::any_of(changes, [&](const SignedKeyChange& c) {
            return said(c.byOld) == said(change.byOld) && said(c.byNew) == said(change.byNew);
        });
        if (!known) changes.push_back(change);
    }
    return KeyChain::make(org, keys, changes);
}

/// The page is sealed by the key that signed the log's state in it; so a key that has ended seals nothing newer.
void documentSeal(check::Work& w, const DocumentSeal& document)
{
    if (!document.present || !document.intact)
        return w.content(document.present ? "document_altered" : "document_not_sealed", package::Document);
    if (!w.keys) return;
    if (!w.keys->knows(document.key)) {
        w.keyWrong = true;
        w.verdict.findings.push_back({"document_key", package::Document});
        return;
    }
    const auto checkpoint = w.keys->open(w.textOf(package::CheckpointFile), typ::Checkpoint);
    if (checkpoint && checkpoint->key != document.key) w.seal("document_key", package::Document);
    w.verdict.issuer = document.key;
}

} // namespace

PackageMembers certificateMembers(const PackageContents& c)
{
    Json records = Json::array(), statements = Json::array(), changes = Json::array();
    for (const SealedLeaf& leaf : c.seals) records.push_back(leafJson(leaf, leaf.seal));
    for (const std::string& s : c.statements) statements.push_back(s);
    for (const SignedKeyChange& k : c.keyChanges) changes.push_back({{"by_new", k.byNew}, {"by_old", k.byOld}});
    const Json signatures = {{"checkpoint", c.checkpoint},
                             {"device_keys", jwkList(c.deviceKeys)},
                             {"document_id", c.documentId},
                             {"document_kind", c.documentKind},
                             {"org", c.org},
                             {"org_name", c.orgName},
                             {"records", std::move(records)},
                             {"revision", c.revision},
                             {"sample", c.sample},
                             {"schema", SignaturesSchema},
                             {"statements", std::move(statements)}};
    const Json keys = {{"changes", std::move(changes)}, {"keys", jwkList(c.sealKeys)}, {"org", c.org}, {"schema", KeysSchema}};
    return {{package::Content, c.content},
            {certificate::Signatures, cj1::write(signatures)},
            {certificate::Keys, cj1::write(keys)}};
}

Verdict verifyCertificate(const PackageMembers& members, const DocumentSeal& document, const CertificateTrust& trust)
{
    const auto signatures = readMember(members, certificate::Signatures, SignaturesSchema);
    const auto keyFile = readMember(members, certificate::Keys, KeysSchema);
    if (!signatures || !keyFile) {
        Verdict v;
        v.findings.push_back({signatures ? keyFile.error().code : signatures.error().code,
                              signatures ? certificate::Keys : certificate::Signatures});
        return v;
    }
    const PackageMembers laidOut = asPackage(members, *signatures);
    check::Work work{laidOut};
    Verdict& v = work.verdict;
    v.outcome = Outcome::Valid;
    v.sample = boolean(*signatures, "sample");
    v.org = text(*signatures, "org");
    v.orgName = text(*signatures, "org_name");
    v.documentKind = text(*signatures, "document_kind");
    v.documentId = text(*signatures, "document_id");
    v.revision = integer(*signatures, "revision");
    auto keys = keyChain(v.org, *keyFile, trust);
    if (!keys) {
        work.seal(keys.error().code, certificate::Keys);
    } else {
        v.keys = keys->order();
        work.keys = std::move(*keys);
    }
    check::sealsAndLog(work);
    check::contentAndSignatures(work);
    documentSeal(work, document);
    check::judge(work, trust.thumbprints);
    return std::move(work.verdict);
}

} // namespace sek
