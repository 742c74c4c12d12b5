// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/json.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <vector>

namespace sek {

/// Who acts. The hub itself is an actor too (what time does are commands of the hub's own device).
inline const AccountId HubActor{Uuid{{0, 0, 0, 0, 0, 0, 0x80, 0, 0x80, 0, 0, 0, 0, 0, 0, 1}}};

/// The signed part of a command. It stays verifiable when args and salt are erased.
struct CommandHead
{
    CommandId id;
    OrgId org;
    AccountId actor;
    DeviceId device;
    std::int64_t deviceSeq = 0; ///< gapless per (device, organisation), given when the command is first sent
    std::string name;           ///< `UpdateOrganisation` …
    int v = 1;                  ///< version of the args
    std::int64_t baseSeq = 0;   ///< the organisation's seq that the author had seen
    Instant madeAt;             ///< the author's clock: only a claim
    std::vector<CommandId> after; ///< commands of the same author this one builds on
    QByteArray argsHash;        ///< 32 bytes

    friend bool operator==(const CommandHead&, const CommandHead&) = default;
};

/// Canonical bytes of the head: what is signed.
QByteArray headBytes(const CommandHead& head);
Result<CommandHead> parseHead(const QByteArray& bytes);

/// SHA-256 over tag ‖ salt ‖ CJ-1 args. The salt has 16 bytes.
QByteArray argsHash(const QByteArray& salt, const QByteArray& args);

/// What recognises a repeat, together with (device, org, device_seq).
QByteArray headHash(const QByteArray& headBytes);

/// A command as it is stored and sent: signed head, args as CJ-1 bytes, salt.
struct SignedCommand
{
    CommandHead head;
    std::string jws; ///< compact JWS (ES256) over the head's bytes
    QByteArray args;
    QByteArray salt;
};

/// `{"args":…,"jws":…,"salt":…}`; args are put in as they are.
QByteArray wireForm(const SignedCommand& command);
/// Reads the wire form. The signature is not checked here, the args hash is.
Result<SignedCommand> parseWireForm(const Json& json);

/// Signing with the device's key; the real one is P-256, the simulator's a keyed hash.
class Signer
{
public:
    virtual ~Signer() = default;
    /// Compact JWS over the payload.
    virtual std::string sign(const QByteArray& payload) = 0;
};

/// Checking what a device signed.
class Verifier
{
public:
    virtual ~Verifier() = default;
    /// The payload of the compact JWS if `publicKey` (JWK as CJ-1) signed it. Fails with `signature_…`.
    virtual Result<QByteArray> verify(const std::string& jws, const QByteArray& publicKey) = 0;
};

} // namespace sek
