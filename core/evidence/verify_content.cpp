// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/evidence/content.h"
#include "core/evidence/jws.h"
#include "core/evidence/verify_parts.h"

#include <algorithm>
#include <map>
#include <set>

namespace sek::check {

namespace {

constexpr char SignatureSchema[] = "signature.record.v1";
constexpr char RevocationSchema[] = "revocation.record.v1";
constexpr char SupersessionSchema[] = "supersession.record.v1";

std::string memberOf(const std::string& sha256)
{
    return "attachments/" + sha256;
}

/// Files beside the content: those that it names must be here, scans of sheets signed with a pen may be.
void attachments(Work& w, const Json& content, const std::set<std::string>& scans)
{
    std::set<std::string> named = scans;
    for (const Json& a : at(content, "attachments")) {
        const std::string member = memberOf(text(a, "sha256"));
        named.insert(member);
        if (!w.members.contains(member)) w.content("missing", member);
    }
    for (const auto& [name, bytes] : w.members) {
        if (!name.starts_with("attachments/")) continue;
        if (!named.contains(name)) w.content("not_named", name);
        if (name != memberOf(hex(sha256(bytes)))) w.content("altered", name);
    }
    // Who signed with a pen proves nothing to this check; a scan that is not here not even to somebody who looks.
    if (scans.empty()) return;
    w.verdict.notChecked.push_back("ink");
    if (!std::ranges::all_of(scans, [&](const std::string& s) { return w.members.contains(s); }))
        w.verdict.notChecked.push_back("paper_scan");
}

/// The figures that people read must be what the lines add up to.
void sums(Work& w, const Json& content)
{
    if (!content.contains("entries") || !content.contains("total_minutes")) return;
    constexpr std::int64_t Most = 1'000'000'000; // more than a life has
    std::int64_t total = 0;
    bool sane = true;
    for (const Json& e : at(content, "entries")) {
        const std::int64_t minutes = integer(e, "minutes");
        sane = sane && minutes >= 0 && minutes <= Most && total <= Most;
        if (sane) total += minutes;
    }
    if (!sane || total != integer(content, "total_minutes", -1)) w.content("content_sum", package::Content);
}

/// Whether a statement of the signer's own device is here, by the key that the seal names, over what the seal names.
bool deviceStatement(Work& w, const SealedRecord& r, std::set<std::string>& used)
{
    const std::string wanted = text(r.record, "statement_hash"), key = text(r.record, "device_key");
    if (wanted.empty()) return false;
    for (const auto& [name, bytes] : w.members) {
        if (!name.starts_with("statements/device-")) continue;
        const auto parts = parseJws(bytes.toStdString());
        if (!parts || hex(sha256(parts->payload)) != wanted) continue;
        const auto jwk = w.members.find("keys/" + key + ".jwk");
        const auto device = jwk == w.members.end() ? Result<Es256PublicKey>(fail("key_form"))
                                                   : Es256PublicKey::fromJwk(jwk->second);
        if (!device || !openJws(bytes.toStdString(), typ::Statement, *device)) break;
        const auto statement = cj1::parseCanonical(parts->payload);
        if (!statement || text(*statement, "content_hash") != text(r.record, "content_hash")) break;
        used.insert(name);
        return true;
    }
    w.seal("statement", r.member);
    return false;
}

SignatureFact fact(const SealedRecord& r)
{
    return {text(r.record, "signer_name"),
            text(r.record, "signer_role"),
            text(r.record, "method"),
            text(r.record, "assurance"),
            text(r.record, "channel_masked"),
            text(r.record, "signed_at"),
            text(r.record, "entry_mode"),
            text(r.record, "claimed_entry_at"),
            integer(r.record, "log_index"),
            false,
            false};
}

/// The responsible vouches for the hours before the participant signs them.
void order(Work& w)
{
    std::int64_t responsible = -1;
    for (const SignatureFact& s : w.verdict.signatures)
        if (s.role == "responsible") responsible = std::max(responsible, s.logIndex);
    for (const SignatureFact& s : w.verdict.signatures)
        if (s.role == "participant" && s.logIndex <= responsible) w.seal("signature_order");
}

} // namespace

void contentAndSignatures(Work& w)
{
    const auto it = w.members.find(package::Content);
    if (it == w.members.end()) return w.content("missing", package::Content);
    const auto content = cj1::parseCanonical(it->second);
    const auto hash = contentHash(it->second);
    if (!content || !hash) return w.content("content_form", package::Content);
    w.verdict.contentHash = hex(*hash);
    sums(w, *content);

    std::map<std::string, std::size_t> bySeal; // hash of the sealed record → its place in the list
    std::set<std::string> used, scans;
    bool bound = true;
    int found = 0;
    for (const SealedRecord& r : w.records) {
        if (text(r.record, "schema") != SignatureSchema) continue;
        if (text(r.record, "document_id") != w.verdict.documentId) {
            w.seal("other_document", r.member);
            continue;
        }
        ++found;
        SignatureFact f = fact(r);
        f.deviceBound = deviceStatement(w, r, used);
        if (text(r.record, "content_hash") != w.verdict.contentHash || integer(r.record, "revision") != w.verdict.revision) {
            w.content("other_content", r.member);
            continue;
        }
        bySeal[hex(r.hash)] = w.verdict.signatures.size();
        bound = bound && f.deviceBound;
        if (f.method == "paper") scans.insert(memberOf(text(r.record, "external_evidence")));
        w.verdict.signatures.push_back(std::move(f));
    }
    attachments(w, *content, scans);
    for (const SealedRecord& r : w.records) {
        const std::string schema = text(r.record, "schema");
        if (schema == SupersessionSchema && text(r.record, "document_id") == w.verdict.documentId &&
            integer(r.record, "revision") > w.verdict.revision)
            w.verdict.outcome = Outcome::Superseded;
        if (schema != RevocationSchema) continue;
        const auto place = bySeal.find(text(r.record, "record_hash"));
        if (place == bySeal.end()) continue;
        w.verdict.signatures[place->second].revoked = true;
        w.verdict.outcome = Outcome::Superseded;
    }
    for (const auto& [name, bytes] : w.members)
        if (name.starts_with("statements/device-") && !used.contains(name)) w.seal("statement", name);
    if (found == 0 && w.keys && w.checkpoint) w.seal("no_signature");
    if (!bound) w.verdict.notChecked.push_back("device_key");
    order(w);
}

} // namespace sek::check
