// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <QByteArray>

#include <string>
#include <string_view>

namespace sek {

/// SHA-256(schema ‖ "\n" ‖ CJ-1), where `schema` (`attendance.report.v1`) stands in the value itself: a hash made for one
/// sort of document can never be taken for another's. Attachments are bound by standing in the value with their own
/// SHA-256. Fails with `content_schema`, `json_…` (not CJ-1).
Result<QByteArray> contentHash(const Json& content);

/// The same for bytes as they rest; they must be canonical.
Result<QByteArray> contentHash(const QByteArray& canonical);

/// What the log holds of a sealed record: SHA-256 over tag ‖ salt (16 bytes) ‖ hash of the record. With record and salt
/// erased it says nothing about anybody, and the log still verifies (SEC-36).
QByteArray leafCommitment(const QByteArray& salt, const QByteArray& recordHash);

/// 32 bytes from 64 lower-case hexadecimal digits. Fails with `hex`.
Result<QByteArray> hashFromHex(std::string_view text);

/// `name.v1`: lower-case words joined by dots or underscores and a version.
bool isSchemaName(std::string_view text);

} // namespace sek
