// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <map>
#include <string>
#include <string_view>

namespace sek {

/// The members of an evidence package by name, as they lie in the archive:
/// `manifest.jws`, `content.json`, `attachments/SHA256`, `statements/*.jws`, `seals/*.jws`, `log/checkpoint.jws`,
/// `log/proof.json`, `keys/*.jwk`, `document.pdf`. One compact JWS a file.
using PackageMembers = std::map<std::string, QByteArray>;

namespace package {

inline constexpr std::size_t MaxBytes = 256 * 1024 * 1024;
inline constexpr std::size_t MaxMembers = 20'000;

inline constexpr char Manifest[] = "manifest.jws";
inline constexpr char Content[] = "content.json";
inline constexpr char Document[] = "document.pdf";
inline constexpr char CheckpointFile[] = "log/checkpoint.jws";
inline constexpr char ProofFile[] = "log/proof.json";

/// Whether a member of this name has a place in the layout.
bool isMemberName(std::string_view name);

/// The name of the n-th member of its kind, so many digits that byte order is their order.
std::string numbered(const char* folder, std::size_t n, const char* ending = ".jws");

/// The archive: stored, names in byte order, no times, no attributes; the same members always give the same bytes.
/// Names must have their place; std::logic_error otherwise.
QByteArray write(const PackageMembers& members);

struct Read
{
    PackageMembers members;
    bool sameBytes = false; ///< whether writing the members again gives exactly the bytes read
};

/// Takes an archive apart. Fails with `package_size`, `package_form` (no archive, damaged, a member with a foreign or
/// repeated name, too many): then nothing in it was looked at.
Result<Read> read(const QByteArray& bytes);

} // namespace package

} // namespace sek
