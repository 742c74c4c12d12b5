// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/package_builder.h"
#include "core/evidence/verify.h"

#include <set>
#include <string>
#include <vector>

namespace sek {

/// What a certificate PDF carries beside its pages, so that it can be checked without the hub (attendance §4.3).
namespace certificate {
inline constexpr char Signatures[] = "signatures.json"; ///< sealed records, their place in the log, the checkpoint
inline constexpr char Keys[] = "hub-keys.json";         ///< all seal keys, each tied to the one before
} // namespace certificate

/// The three attachments: `content.json`, `signatures.json`, `hub-keys.json`. `attachments`, `madeAt` and `pdf` of the
/// contents have no place in a certificate.
PackageMembers certificateMembers(const PackageContents& contents);

/// What the check of the PDF's own signature found (core/output/pdf/pdf_seal.h).
struct DocumentSeal
{
    bool present = false;
    bool intact = false; ///< covers the whole file, and not a byte of it has changed
    std::string key;     ///< thumbprint of the key that signed
};

/// Whom a checker believes. Keys and changes are what it knows beside the file: a program that has joined the hub follows
/// from them to keys that are newer than the file.
struct CertificateTrust
{
    std::set<std::string> thumbprints;
    std::vector<QByteArray> keys;
    std::vector<SignedKeyChange> changes;
};

/// Checks a certificate by its attachments and the finding about its own signature. Pure. The pages are bound by that
/// signature; that they show what `content.json` says is the word of whoever holds the key.
Verdict verifyCertificate(const PackageMembers& members, const DocumentSeal& document, const CertificateTrust& trust);

} // namespace sek
