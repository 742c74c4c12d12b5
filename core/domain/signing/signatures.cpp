// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/signing/signatures.h"

#include "core/base/hash.h"

#include <algorithm>
#include <set>

namespace sek::signing {

std::string assuranceOf(const std::string& method, bool lowChannel)
{
    if (method == "bankid") return "high";
    return method.starts_with("otp_sms") && !lowChannel ? "medium" : "low";
}

Record signatureRecord(const Context& context, const Ask& ask, const Proof& proof, const Channel& channel,
                       const SignatureFacts& facts)
{
    Json body = {
        {"v", 1},
        {"document_kind", ask.documentKind},
        {"document_id", facts.document.id.text()},
        {"revision", facts.document.revision},
        {"content_hash", facts.document.contentHash},
        {"signer_role", ask.signerRole},
        {"signer_id", ask.signer.text()},
        {"signer_name", facts.signerName},
        {"project_id", facts.project.text()},
        {"participant_id", facts.participant.text()},
        {"method", proof.method},
        {"assurance", assuranceOf(proof.method, boolean(channel.body, "low_assurance"))},
        {"statement_id", facts.statement.id},
        {"statement_lang", facts.statement.language},
        {"statement", facts.statement.text}, // its words are the evidence, the program that knew them may be gone
        {"statement_sha256", hex(sha256(QByteArray::fromStdString(facts.statement.text)))},
        {"signed_at", toRfc3339(proof.signedAt)},
        {"entry_mode", proof.offline() ? "offline" : "online"},
        {"surface", std::string(name(proof.surface))},
        {"device_kind", proof.surface == Surface::Kiosk ? "kiosk" : proof.surface == Surface::Staff ? "staff" : "own"},
        {"challenge_id", proof.challenge},
        {"attempts_used", proof.attemptsUsed},
        {"digits", proof.digits},
    };
    if (channel.id.isNull()) { // an issuer said who it was: nothing was sent anywhere
        for (const char* ofCodes : {"attempts_used", "digits"}) body.erase(ofCodes);
    } else {
        body["channel_masked"] = proof.channelMasked.empty() ? channel.masked() : proof.channelMasked;
        body["channel_commitment"] =
            hex(taggedHash("sekretariat.channel.commitment.1", facts.salt + QByteArray::fromStdString(channel.address())));
    }
    if (!proof.evidence.empty()) body["external_evidence"] = proof.evidence;
    if (facts.batch.size() > 1) {
        auto sorted = facts.batch;
        std::ranges::sort(sorted);
        body["batch_hashes"] = sorted;
    }
    if (proof.offline()) body["claimed_entry_at"] = toRfc3339(proof.claimedEntryAt);
    if (!proof.device.isNull()) body["device_id"] = proof.device.text();
    if (!proof.ipPrefix.empty()) body["ip_prefix"] = proof.ipPrefix;
    if (!ask.account.isNull() && proof.surface != Surface::Own) body["staff_account"] = ask.account.text();
    // When the address was checked, when it last changed and by whom (SEC-29).
    for (const auto& [to, from] : {std::pair{"channel_checked_at", "code_confirmed_at"},
                                   {"channel_changed_at", "typed_at"},
                                   {"channel_changed_by", "typed_by"}})
        if (const std::string value = text(channel.body, from); !value.empty()) body[to] = value;
    const RecordId id(Uuid::v5(context.command.value, "signature:" + facts.document.id.text()));
    return {{kind::Signature, id}, 0, false, cj1::write(body)};
}

std::vector<Record> signaturesOf(const Records& records, const RecordId& document, int revision)
{
    const std::string wanted = document.text();
    std::set<std::string> revoked;
    for (const Record& r : records.all(kind::SignatureRevocation)) revoked.insert(text(r.value(), "signature_id"));
    std::vector<Record> out;
    for (Record& r : records.all(kind::Signature)) {
        if (!r.body.contains(wanted.c_str()) || revoked.contains(r.key.id.text())) continue;
        const Json body = r.value();
        if (text(body, "document_id") == wanted && integer(body, "revision") == revision) out.push_back(std::move(r));
    }
    return out;
}

} // namespace sek::signing
