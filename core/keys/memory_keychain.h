// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/keychain.h"

#include <map>

namespace sek {

/// A keychain in memory that answers at once, in whatever state a test or the simulator puts it. Locked, it behaves
/// as the real ones do: what is asked for is "not found", what is written is refused.
class MemoryKeychain : public Keychain
{
public:
    KeychainState state = KeychainState::Works;
    std::map<QString, SecureBytes> entries;

    void read(const QString& entry, Read done) override
    {
        if (state == KeychainState::Absent) return done(KeychainAnswer::Absent, {});
        const auto it = entries.find(entry);
        if (state == KeychainState::Locked || it == entries.end()) return done(KeychainAnswer::NotFound, {});
        done(KeychainAnswer::Ok, it->second.clone());
    }
    void write(const QString& entry, const SecureBytes& secret, Answered done) override
    {
        if (state == KeychainState::Works) entries.insert_or_assign(entry, secret.clone());
        done(answer());
    }
    void remove(const QString& entry, Answered done) override
    {
        if (state == KeychainState::Works) entries.erase(entry);
        done(answer());
    }

private:
    KeychainAnswer answer() const
    {
        switch (state) {
        case KeychainState::Works: return KeychainAnswer::Ok;
        case KeychainState::Locked: return KeychainAnswer::Refused;
        case KeychainState::Absent: return KeychainAnswer::Absent;
        }
        return KeychainAnswer::Absent;
    }
};

} // namespace sek
