// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/keychain.h"

#include "core/base/hash.h"

#include <memory>

namespace sek {

namespace {

KeychainState stateAfter(KeychainAnswer answer)
{
    return answer == KeychainAnswer::Absent ? KeychainState::Absent : KeychainState::Locked;
}

} // namespace

void probe(Keychain& keychain, std::function<void(KeychainState)> done)
{
    // A name of its own each time: two programs that probe at once do not meet.
    const SecureBytes name = SecureBytes::random(8);
    const QString entry = QStringLiteral("probe-") +
                          QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(name.data()), 8).toHex());
    const auto secret = std::make_shared<const SecureBytes>(SecureBytes::random(32));
    keychain.write(entry, *secret, [&keychain, entry, secret, done = std::move(done)](KeychainAnswer wrote) {
        if (wrote != KeychainAnswer::Ok) return done(stateAfter(wrote));
        keychain.read(entry, [&keychain, entry, secret, done](KeychainAnswer read, SecureBytes back) {
            const bool same = read == KeychainAnswer::Ok && back.equals(*secret);
            keychain.remove(entry, [same, read, done](KeychainAnswer) {
                // What could be written but not read back is as good as locked.
                done(same ? KeychainState::Works : stateAfter(read));
            });
        });
    });
}

} // namespace sek
