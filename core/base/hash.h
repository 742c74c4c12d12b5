// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string>
#include <string_view>

namespace sek {

/// SHA-256 of the bytes, 32 bytes.
QByteArray sha256(const QByteArray& bytes);

/// SHA-256(tag ‖ 0x00 ‖ bytes): a hash that can never be taken for one made for another purpose.
QByteArray taggedHash(std::string_view tag, const QByteArray& bytes);

/// HMAC-SHA-256, 32 bytes.
QByteArray hmacSha256(const QByteArray& key, const QByteArray& bytes);

/// Compares in time that depends on the lengths only.
bool equalConstantTime(const QByteArray& a, const QByteArray& b);

/// Lower-case hexadecimal.
std::string hex(const QByteArray& bytes);

/// The bytes that the lower-case hexadecimal text stands for; empty when it is anything else.
QByteArray fromHex(std::string_view text);

} // namespace sek
