// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/evidence/jws.h"
#include "core/evidence/verify_parts.h"

#include <set>

namespace sek::check {

namespace {

bool isContent(const std::string& name)
{
    return name == package::Content || name == package::Document || name.starts_with("attachments/");
}

/// Keys and changes of keys as they lie in the package. The manifest says which keys are the hub's; that it may say so is
/// checked right after, by its own signature and the ties between the keys.
Result<KeyChain> keyChain(const Work& w)
{
    std::vector<QByteArray> keys;
    for (const Json& j : at(w.manifest, "seal_keys")) {
        const std::string thumbprint = j.is_string() ? j.get<std::string>() : std::string();
        const auto it = w.members.find("keys/" + thumbprint + ".jwk");
        if (it == w.members.end() || jwkThumbprint(it->second) != thumbprint) return fail("key_form");
        keys.push_back(it->second);
    }
    std::vector<SignedKeyChange> changes;
    for (const auto& [name, bytes] : w.members)
        if (name.starts_with("statements/key-") && name.ends_with("-old.jws"))
            changes.push_back({bytes.toStdString(), w.textOf(name.substr(0, name.size() - 8) + "-new.jws")});
    return KeyChain::make(text(w.manifest, "org"), keys, changes);
}

void listedFiles(Work& w)
{
    std::set<std::string> listed;
    std::string last;
    for (const Json& j : at(w.manifest, "members")) {
        const std::string name = text(j, "name");
        const auto it = w.members.find(name);
        listed.insert(name);
        if (name <= last && !last.empty()) w.seal("manifest_form", package::Manifest);
        last = name;
        if (it != w.members.end() && it->second.size() == integer(j, "size", -1) &&
            hex(sha256(it->second)) == text(j, "sha256"))
            continue;
        const char* code = it == w.members.end() ? "missing" : "altered";
        isContent(name) ? w.content(code, name) : w.seal(code, name);
    }
    for (const auto& [name, bytes] : w.members)
        if (name != package::Manifest && !listed.contains(name)) w.content("not_listed", name);
}

} // namespace

void manifestAndKeys(Work& w)
{
    const std::string compact = w.textOf(package::Manifest);
    const auto parts = parseJws(compact);
    const auto manifest = parts ? cj1::parseCanonical(parts->payload, {8 * 1024 * 1024, cj1::MaxDepth})
                                : Result<Json>(fail("manifest_form"));
    if (!manifest || text(*manifest, "schema") != "evidence.manifest.v1") return w.seal("manifest_form", package::Manifest);
    w.manifest = *manifest;
    Verdict& v = w.verdict;
    v.sample = boolean(w.manifest, "sample");
    v.org = text(w.manifest, "org");
    v.orgName = text(w.manifest, "org_name");
    v.documentKind = text(w.manifest, "document_kind");
    v.documentId = text(w.manifest, "document_id");
    v.revision = integer(w.manifest, "revision");
    auto keys = keyChain(w);
    if (!keys) return w.seal(keys.error().code, package::Manifest);
    const auto opened = keys->open(compact, typ::Manifest);
    if (!opened && opened.error().is("signature_key")) {
        w.keyWrong = true;
        w.verdict.findings.push_back({"signature_key", package::Manifest});
    } else if (!opened) {
        w.seal(opened.error().code, package::Manifest);
    } else if (opened->key != keys->order().back()) {
        w.seal("key_ended", package::Manifest); // only the key in force issues packages
    } else {
        v.issuer = opened->key;
    }
    v.keys = keys->order();
    w.keys = std::move(*keys);
    listedFiles(w);
}

} // namespace sek::check
