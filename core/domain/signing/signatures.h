// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signing/channels.h"
#include "core/domain/signing/signing.h"

namespace sek::signing {

/// The declaration a signer reads, as it was shown: its words never change under the same id.
struct Statement
{
    std::string id;       ///< `attendance.participant.v1`
    std::string language; ///< `lv`
    std::string text;     ///< NFC
};

struct SignatureFacts
{
    DocumentRef document;
    std::vector<std::string> batch; ///< all hashes when one code covered several documents (W6)
    std::string signerName;
    RecordId project;
    RecordId participant; ///< whom the document is about
    Statement statement;
    QByteArray salt;      ///< of the content; binds the masked address without telling it (SEC-34)
};

/// `low` for mailboxes, shared and staff-controlled addresses and paper; `medium` for text messages; `high` for BankID.
std::string assuranceOf(const std::string& method, bool lowChannel);

/// The `signature` record (attendance §2, SEC-34); a channel without id where an issuer said who signed. Everything it says is known at that moment and never added to later.
Record signatureRecord(const Context&, const Ask&, const Proof&, const Channel&, const SignatureFacts&);

/// The signatures of one revision that have not been taken back, in order of id.
std::vector<Record> signaturesOf(const Records& records, const RecordId& document, int revision);

} // namespace sek::signing
