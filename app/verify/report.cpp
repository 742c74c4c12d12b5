// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/report.h"

#include "core/base/visible_text.h"

#include <QString>

#include <map>
#include <string_view>

namespace sek {

namespace {

/// Text from the file, safe to print.
std::string shown(const std::string& s)
{
    return visible(QString::fromStdString(s)).toStdString();
}

std::string sentence(Outcome o)
{
    switch (o) {
    case Outcome::Valid: return "VALID. Content, signatures, seals and log fit together, and the issuer is the one you trust.";
    case Outcome::Superseded:
        return "VALID BUT SUPERSEDED. Everything holds, but something newer has taken the place of this document.";
    case Outcome::IssuerNotChecked:
        return "CONSISTENT, ISSUER NOT CHECKED. Everything fits together, but nobody said whose key to trust. Compare the "
               "issuer's fingerprint below with one you got another way and run again with --trust.";
    case Outcome::ContentAltered: return "NOT VALID: CONTENT ALTERED. What this file shows is not what was sealed.";
    case Outcome::SealInvalid: return "NOT VALID: SEAL INVALID. A signature, a key or a place in the log does not hold.";
    case Outcome::KeyUnknown: return "NOT VALID: KEY UNKNOWN. The file was sealed with a key that is not tied to the one you trust.";
    case Outcome::Unreadable: break;
    }
    return "UNREADABLE. This is neither an evidence package nor a certificate, or it is damaged.";
}

std::string notChecked(const std::string& code)
{
    static const std::map<std::string_view, std::string> texts = {
        {"issuer", "whether the issuer is who it says"},
        {"identity", "whether the person who typed a code is the person named"},
        {"later_changes", "whether something changed after the log's state in this file"},
        {"outside_time", "the times: they are the hub's own clock, no outside time stamp"},
        {"pdf_signature", "the signature inside the PDF (open it in a PDF reader); the file itself is the one issued"},
        {"ink", "the signature with a pen: two people of the organisation compared the sheet, nobody else"},
        {"paper_scan", "the scan of the sheet signed with a pen: it is not in this file"},
        {"device_key", "a signer's own device: not every signature is bound to a device key"},
    };
    const auto it = texts.find(code);
    return it == texts.end() ? code : it->second;
}

void line(std::string& out, const char* label, const std::string& value)
{
    if (!value.empty()) out += std::string(label) + shown(value) + "\n";
}

} // namespace

std::string report(const Verdict& v)
{
    std::string out;
    if (v.sample) out += "SAMPLE: made by a hub with invented data. It proves nothing.\n";
    out += sentence(v.outcome) + "\n";
    line(out, "Organisation:  ", v.orgName);
    line(out, "Document:      ", v.documentKind + (v.documentId.empty() ? "" : " " + v.documentId + ", version " +
                                                                                   std::to_string(v.revision)));
    line(out, "Content hash:  ", v.contentHash);
    if (!v.checkpointAt.empty())
        line(out, "Log:           ", std::to_string(v.logSize) + " entries at " + v.checkpointAt);
    for (const std::string& k : v.keys) line(out, k == v.issuer ? "Issuer's key:  " : "Earlier key:   ", k);
    for (const SignatureFact& s : v.signatures) {
        line(out, "Signed:        ", s.name + " (" + s.role + "), " + s.signedAt + ", " + s.method + " " + s.channel +
                                          (s.revoked ? ", REVOKED" : ""));
        if (!s.claimedEntryAt.empty())
            line(out, "               ", "typed without a connection; the device says at " + s.claimedEntryAt);
    }
    for (const std::string& e : v.erased) line(out, "Erased entry:  ", e);
    for (const Finding& f : v.findings) line(out, "Wrong:         ", f.code + (f.member.empty() ? "" : " in " + f.member));
    if (v.outcome != Outcome::Unreadable)
        for (const std::string& n : v.notChecked) out += "Not checked:   " + notChecked(n) + "\n";
    return out;
}

} // namespace sek
