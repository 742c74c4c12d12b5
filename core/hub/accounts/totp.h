// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sek::totp {

/// RFC 6238 as authenticator programs know it: HMAC-SHA-1, steps of 30 seconds, six digits.
inline constexpr std::int64_t StepSeconds = 30;
inline constexpr int Digits = 6;
inline constexpr int SecretBytes = 20;

std::int64_t stepAt(Instant t);
std::string codeAt(const QByteArray& secret, std::int64_t step, int digits = Digits);

/// The step the code belongs to: the current one or a neighbour (clocks differ), and later than the last one used, so
/// that each code works once. None when it does not fit.
std::optional<std::int64_t> match(const QByteArray& secret, std::string_view code, Instant now,
                                  std::int64_t lastUsedStep);

/// RFC 4648 without padding, upper case.
std::string base32(const QByteArray& bytes);

/// `otpauth://totp/…` for the QR code. Issuer and account are percent-encoded here. Holds the secret.
std::string uri(const QByteArray& secret, const std::string& issuer, const std::string& account);

} // namespace sek::totp
