// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/secure_bytes.h"

#include <QString>

#include <functional>

namespace sek {

/// What an operating system's keychain can answer.
enum class KeychainAnswer {
    Ok,
    NotFound, ///< a locked keyring says this too: it proves nothing, ask probe() (SEC-62)
    Refused,  ///< locked, or the person or the system said no, or no answer in time
    Absent    ///< there is no keychain here
};

/// Small secrets kept by the operating system, by name. A port: the real one is QtKeychain, tests bring their own.
/// Answers come by callback, later or at once, on the thread that asked; each callback is called exactly once.
class Keychain
{
public:
    using Answered = std::function<void(KeychainAnswer)>;
    using Read = std::function<void(KeychainAnswer, SecureBytes)>;

    virtual ~Keychain() = default;
    virtual void read(const QString& entry, Read done) = 0;
    virtual void write(const QString& entry, const SecureBytes& secret, Answered done) = 0;
    /// Removing what is not there is Ok.
    virtual void remove(const QString& entry, Answered done) = 0;
};

/// What a keychain is good for right now.
enum class KeychainState {
    Works,
    Locked, ///< locked or refused: it may work after the person unlocks it
    Absent
};

/// Finds out by doing it: write, read, compare, remove an entry made for this (SEC-62). The keychain must outlive it.
void probe(Keychain& keychain, std::function<void(KeychainState)> done);

} // namespace sek
