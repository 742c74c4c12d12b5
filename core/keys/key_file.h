// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/keys/private_file.h"
#include "core/keys/wrapping.h"

#include <optional>
#include <string>
#include <vector>

namespace sek {

/// The profile's one key file: the data master key (DMK) wrapped once for each slot, and the profile's small secrets
/// (cache keys, device keys) wrapped under keys derived from it. All in one file, so that a change of anything is one
/// rename. Nothing in it opens anything by itself.
struct KeyFile
{
    struct KeychainSlot
    {
        QString entry; ///< where in the keychain the wrapping key lies; a new name with each new key
        QByteArray wrapped;
    };
    struct PassphraseSlot
    {
        QByteArray salt;
        PassphraseCost cost;
        QByteArray wrapped;
    };
    struct RecoverySlot
    {
        QByteArray wrapped;
    };
    struct Secret
    {
        std::string purpose; ///< `cache`, `device`
        std::string name;    ///< e.g. the organisation's id
        QByteArray wrapped;
    };

    Uuid profile;
    std::int64_t generation = 1; ///< of the DMK
    QByteArray check;            ///< public check value of the DMK
    Instant renewedAt;           ///< since when there is this DMK, by this computer's clock; 0 where that was not kept
    std::optional<KeychainSlot> keychain;
    std::optional<PassphraseSlot> passphrase;
    std::optional<RecoverySlot> recovery;
    std::vector<Secret> secrets;

    const Secret* secret(std::string_view purpose, std::string_view name) const;
    void setSecret(Secret secret);
    bool removeSecret(std::string_view purpose, std::string_view name);

    QByteArray bytes() const;
    /// Fails with `keys_damaged`, or `keys_newer` when a later program wrote it.
    static Result<KeyFile> parse(const QByteArray& bytes);
    /// Fails with `keys_missing` too, and as readPrivateFile does.
    static Result<KeyFile> load(const QString& path);
    Done save(const QString& path, const StepHook& hook) const { return writePrivateFile(path, bytes(), hook); }
};

} // namespace sek
