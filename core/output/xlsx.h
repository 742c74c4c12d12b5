// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/output/export_table.h"

#include <QByteArray>

namespace sek {

/// A workbook of one sheet. Text, identity numbers and dates are string cells, numbers are number cells; there is no
/// formula and no link, so nothing has to be made harmless. Written through a private temporary folder.
/// Fails with `xlsx`.
Result<QByteArray> xlsxBytes(const ExportTable& table);

} // namespace sek
