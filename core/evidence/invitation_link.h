// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sek {

/// What an invitation tells a client that has never met the hub (SEC-46): where it is, how to recognise it, and the
/// one-time token. Shown as text and as a QR code:
///
///     sekretariat:join?v=1&hub=hub.example.org:8443&org=UUID&pin=…&pin=…&seal=…&token=…
///
/// The hub is always reached by https. There is no e-mail address and no name in it: the text may pass strange hands.
struct InvitationLink
{
    std::string hub;              ///< lower-case host name or IPv4 address, with the port unless it is 443
    std::optional<OrgId> org;     ///< none when the invited person is to create an organisation
    std::vector<QByteArray> pins; ///< SPKI SHA-256, current then backup; none: the system's roots decide
    std::string sealKey;          ///< RFC 7638 thumbprint of the key the hub seals with
    std::string token;            ///< 256 bit in base64url; a secret until it is used

    friend bool operator==(const InvitationLink&, const InvitationLink&) = default;
};

/// The one text form. The link must be one that parse would accept, else std::logic_error.
std::string write(const InvitationLink& link);

/// Strict: only what write gives is read, nothing is trimmed or repaired. The form that takes the typed or pasted text
/// may cut white space at its ends. Fails with `invitation_size`, `invitation_form`, `invitation_version`.
Result<InvitationLink> parseInvitationLink(std::string_view text);

} // namespace sek
