// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/verify.h"

#include "core/evidence/verify_parts.h"

#include <algorithm>

namespace sek {

void check::judge(Work& w, const std::set<std::string>& trusted)
{
    Verdict& v = w.verdict;
    const bool known =
        w.keys && std::ranges::any_of(w.keys->order(), [&](const std::string& k) { return trusted.contains(k); });
    // A broken signature outweighs altered content: then the altered thing pretends to be sealed.
    if (w.sealWrong) v.outcome = Outcome::SealInvalid;
    else if (w.keyWrong || (!trusted.empty() && !known)) v.outcome = Outcome::KeyUnknown;
    else if (w.contentWrong) v.outcome = Outcome::ContentAltered;
    else if (trusted.empty()) v.outcome = Outcome::IssuerNotChecked;
    else if (v.outcome != Outcome::Superseded) v.outcome = Outcome::Valid;
    if (trusted.empty()) v.notChecked.insert(v.notChecked.begin(), "issuer");
    v.notChecked.push_back("identity"); // a code proves control of a phone or mailbox, not who holds it
    v.notChecked.push_back("later_changes");
    v.notChecked.push_back("outside_time");
    if (w.members.contains(package::Document)) v.notChecked.push_back("pdf_signature");
}

Verdict verifyPackage(const QByteArray& bytes, const std::set<std::string>& trusted)
{
    const auto read = package::read(bytes);
    if (!read || !read->members.contains(package::Manifest)) {
        Verdict v;
        v.findings.push_back({read ? "no_manifest" : read.error().code, {}});
        return v;
    }
    check::Work work{read->members};
    work.verdict.outcome = Outcome::Valid;
    if (!read->sameBytes) work.content("package_bytes");
    check::manifestAndKeys(work);
    check::sealsAndLog(work);
    check::contentAndSignatures(work);
    check::judge(work, trusted);
    return std::move(work.verdict);
}

const char* name(Outcome o)
{
    switch (o) {
    case Outcome::Valid: return "valid";
    case Outcome::Superseded: return "superseded";
    case Outcome::IssuerNotChecked: return "issuer_not_checked";
    case Outcome::ContentAltered: return "content_altered";
    case Outcome::SealInvalid: return "seal_invalid";
    case Outcome::KeyUnknown: return "key_unknown";
    case Outcome::Unreadable: break;
    }
    return "unreadable";
}

int exitCode(Outcome o)
{
    switch (o) {
    case Outcome::Valid:
    case Outcome::Superseded: return 0;
    case Outcome::IssuerNotChecked: return 3;
    case Outcome::Unreadable: return 2;
    default: return 1;
    }
}

Json toJson(const Verdict& v)
{
    Json findings = Json::array(), signatures = Json::array();
    for (const Finding& f : v.findings) findings.push_back({{"code", f.code}, {"member", f.member}});
    for (const SignatureFact& s : v.signatures)
        signatures.push_back({{"assurance", s.assurance},
                              {"channel", s.channel},
                              {"claimed_entry_at", s.claimedEntryAt},
                              {"device_bound", s.deviceBound},
                              {"entry_mode", s.entryMode},
                              {"log_index", s.logIndex},
                              {"method", s.method},
                              {"name", s.name},
                              {"revoked", s.revoked},
                              {"role", s.role},
                              {"signed_at", s.signedAt}});
    return {{"checkpoint_at", v.checkpointAt},
            {"content_hash", v.contentHash},
            {"document_id", v.documentId},
            {"document_kind", v.documentKind},
            {"epoch", v.epoch},
            {"erased", v.erased},
            {"findings", std::move(findings)},
            {"issuer", v.issuer},
            {"keys", v.keys},
            {"log_size", v.logSize},
            {"not_checked", v.notChecked},
            {"org", v.org},
            {"org_name", v.orgName},
            {"outcome", name(v.outcome)},
            {"revision", v.revision},
            {"sample", v.sample},
            {"signatures", std::move(signatures)}};
}

} // namespace sek
