// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/ports.h"
#include "core/record/command.h"

#include <QByteArray>

#include <cstdint>
#include <string>
#include <string_view>

namespace sek {

// A code that was typed without a connection (attendance §5.2). Sealed boxes are anonymous and carry nothing beside their
// content; so the device signs outside, and everything is said again inside, where nobody but who typed could write it.

/// What only the hub reads.
struct EnvelopeInside
{
    QByteArray challenge; ///< 16 bytes
    RecordId document;
    std::int64_t revision = 1;
    std::string contentHash;
    RecordId signer;
    DeviceId device;
    std::int64_t counter = 0;
    Instant claimedEntryAt; ///< the device's clock, set right by what the hub told last: a claim all the same
    std::string language;   ///< of the declaration that was read; empty: the signer's own
    std::string code;       ///< digits; whoever holds one wipes it

    friend bool operator==(const EnvelopeInside&, const EnvelopeInside&) = default;
};

/// What everybody may read.
struct Envelope
{
    OrgId org;
    QByteArray challenge;
    DeviceId device;
    std::int64_t counter = 0; ///< gapless per device and organisation, from 1
    QByteArray previous;      ///< hash of the one before; 32 zero bytes for the first
    QByteArray sealed;

    friend bool operator==(const Envelope&, const Envelope&) = default;
};

/// `typ` of its JWS.
inline constexpr std::string_view EnvelopeTyp = "sek-envelope";
inline constexpr qsizetype EnvelopeHashBytes = 32;
/// What stands before the first one.
inline QByteArray noEnvelope()
{
    return QByteArray(EnvelopeHashBytes, '\0');
}

/// CJ-1; the code is padded to 16 bytes, so that the size of a box does not tell how long it is. To be wiped.
QByteArray insideBytes(const EnvelopeInside& inside);
/// Fails with `envelope_form`.
Result<EnvelopeInside> parseInside(const QByteArray& bytes);

/// CJ-1, what the device signs.
QByteArray envelopeBytes(const Envelope& envelope);
/// Fails with `envelope_form`.
Result<Envelope> parseEnvelope(const QByteArray& payload);
/// What the next one names. Of the payload: a signature's own bytes are no identity.
QByteArray envelopeHash(const QByteArray& payload);

/// Closes and signs. `signer` must be the device's for EnvelopeTyp; org and previous stand beside what is inside. Compact
/// JWS. Fails with `box_key`.
Result<std::string> makeEnvelope(const EnvelopeInside& inside, const OrgId& org, const QByteArray& previous,
                                 const QByteArray& boxKey, Signer& signer, Random& random);

} // namespace sek
