// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <string>
#include <string_view>

namespace sek {

/// Base64url without padding (RFC 4648 §5), as JOSE uses it.
std::string base64url(const QByteArray& bytes);

/// Strict: only the canonical text of some bytes is accepted (decode, encode again, compare). Fails with `base64url`.
Result<QByteArray> fromBase64url(std::string_view text);

} // namespace sek
