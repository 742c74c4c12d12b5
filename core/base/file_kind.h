// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <cstdint>

namespace sek {

/// What an attachment is, by its content; its name says nothing (SEC-52).
enum class FileKind { Pdf, Png, Jpeg };

struct FileLook
{
    FileKind kind = FileKind::Pdf;
    std::int64_t width = 0; ///< pixels; 0 for a PDF
    std::int64_t height = 0;
};

inline constexpr std::int64_t MaxFileBytes = 10 * 1024 * 1024; ///< SEC-52
inline constexpr std::int64_t MaxFilePixels = 40'000'000;

/// Looks at the beginning of the file only; nothing is decoded. Fails with `file_empty`, `file_too_large`, `file_type`
/// (not PDF, PNG or JPEG), `file_damaged` (its head does not hold), `file_pixels`.
Result<FileLook> lookAtFile(const QByteArray& bytes);

/// `application/pdf` …
const char* mediaType(FileKind kind);

} // namespace sek
