// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ports.h"
#include "core/store/hub_rows.h"

#include <QByteArray>

#include <string>
#include <string_view>

namespace sek {

/// `k_otp` (attendance §4.2): one key a year, each from a secret of the hub that is not in its database. Without it a
/// verifier tells nothing, though there are only 10,000 codes.
class CodeKeys
{
public:
    explicit CodeKeys(QByteArray secret) : m_secret(std::move(secret)) {}

    /// The key's id that is used at `now`.
    static std::string idAt(Instant now);
    /// HMAC over everything the code is bound to, each part with its length in front.
    QByteArray verifier(const CodeChallenge& challenge, const std::string& purpose, std::string_view code) const;
    /// What the hub's box key of a month is made from: nothing without the secret, and nothing any more when `drawn`, which
    /// rests in the database, was erased. To be wiped.
    QByteArray boxSeed(const std::string& month, const QByteArray& drawn) const;
    /// A name for an address or another thing that must not be readable in the counts.
    std::string blinded(std::string_view what) const;

private:
    QByteArray m_secret;
};

/// Digits drawn uniformly from the random source, with leading zeros; nothing is too simple.
std::string drawCode(Random& random, int digits);

} // namespace sek
