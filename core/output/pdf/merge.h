// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

namespace sek {

/// The pages of several PDF files one after the other, for the printer: seals and attachments stay with the files they belong
/// to. Fails with `pdf_unreadable`, `pdf_write`. Any thread.
Result<QByteArray> mergePdf(const std::vector<QByteArray>& files);

} // namespace sek
