// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/key_vault.h"
#include "core/keys/memory_keychain.h"

namespace sek::sim {

/// The keys of one profile: the real key file beside a cache, and a keychain that does not open now and then. Says what of
/// them must hold (SEC-62).
class SeatKeys
{
public:
    /// `folder` is made, and must not be there yet.
    SeatKeys(const QString& folder, const OrgId& cache);

    void setKeychain(KeychainState state) { m_keychain.state = state; }
    KeychainState keychain() const { return m_keychain.state; }
    /// Whether the profile opens. Throws Violation where a keychain that does not give the key is taken for an empty one,
    /// where anything is lost or made anew, or where the key is another one than it was.
    bool opens();

private:
    QByteArray file() const;

    QString m_folder;
    OrgId m_cache;
    MemoryKeychain m_keychain;
    KeyVault m_vault;
    QByteArray m_file;
    SecureBytes m_key;
};

} // namespace sek::sim
