// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/json.h"
#include "core/evidence/es256.h"

#include <QByteArray>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sek {

/// What the JWS of the evidence are for; the `typ` of their header.
namespace typ {
inline constexpr std::string_view Seal = "sek-seal";             ///< a record as the hub has sealed it
inline constexpr std::string_view Statement = "sek-statement";   ///< what a signer's own device has signed
inline constexpr std::string_view Checkpoint = "sek-checkpoint"; ///< size and root of the log
inline constexpr std::string_view Epoch = "sek-epoch";           ///< the hub was restored from a backup
inline constexpr std::string_view KeyChange = "sek-key";         ///< one seal key follows another
inline constexpr std::string_view Manifest = "sek-manifest";     ///< what a package holds
} // namespace typ

/// One seal key follows another. Signed by both: the old one names its heir, the new one whom it follows (SEC-39).
struct KeyChange
{
    std::string org;
    std::string oldKey;          ///< thumbprint
    QByteArray newKey;           ///< JWK
    std::uint64_t untilSize = 0; ///< what the old key sealed counts up to this size of the log, and no further
    bool suspicion = false;      ///< the old key may be known to others
    Instant at;

    friend bool operator==(const KeyChange&, const KeyChange&) = default;
};

/// CJ-1 bytes that both keys sign.
QByteArray keyChangeBytes(const KeyChange& change);
/// Fails with `key_change_form`.
Result<KeyChange> parseKeyChange(const QByteArray& payload);

/// The two signatures of a change.
struct SignedKeyChange
{
    std::string byOld;
    std::string byNew;
};
SignedKeyChange signKeyChange(const KeyChange& change, const Es256Key& oldKey, const Es256Key& newKey);

/// The seal keys of a hub for one organisation, in order, each tied to the next by both signatures. Immutable.
class KeyChain
{
public:
    /// Fails with `key_form` …, `key_double`, `key_change_form`, `key_change_org`, `key_change_signature`,
    /// `key_change_unknown`, `key_change_fork` (two heirs or two forebears), `key_change_loose` (keys not tied together).
    static Result<KeyChain> make(const std::string& org, const std::vector<QByteArray>& keys,
                                 const std::vector<SignedKeyChange>& changes);

    struct Opened
    {
        QByteArray payload;
        std::string key; ///< thumbprint of who signed
    };
    /// The payload when one of the keys signed it. Fails as Es256Verifier does.
    Result<Opened> open(const std::string& jws, std::string_view typ) const;

    bool knows(const std::string& thumbprint) const { return m_keys.contains(thumbprint); }
    /// The log size up to which seals of the key count; empty for the newest.
    std::optional<std::uint64_t> endOf(const std::string& thumbprint) const;
    /// Thumbprints from the oldest to the newest.
    const std::vector<std::string>& order() const { return m_order; }

private:
    std::map<std::string, Es256PublicKey> m_keys;
    std::map<std::string, std::uint64_t> m_ends;
    std::vector<std::string> m_order;
};

/// A compact JWS by a key at hand. Fails as Es256Verifier does.
Result<QByteArray> openJws(const std::string& jws, std::string_view typ, const Es256PublicKey& key);

} // namespace sek
