// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/secure_bytes.h"

#include <QByteArray>

#include <string_view>

namespace sek {

/// 16 bytes that may stand in the open beside what a key locks: they tell a wrong key from a damaged file, and say
/// nothing about the key. The key must be random (32 bytes), never a passphrase; `purpose` keeps uses apart.
QByteArray keyCheck(const SecureBytes& key, std::string_view purpose);

} // namespace sek
