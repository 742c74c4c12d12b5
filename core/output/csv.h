// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/export_table.h"

#include <QByteArray>

namespace sek {

/// UTF-8 with BOM, `;`, CRLF, decimal comma, formulas made harmless (attendance §9.2).
QByteArray csvBytes(const ExportTable& table);

/// What goes to the clipboard, to be pasted into a sheet that has its headings already: values only, tabs between cells, LF
/// between rows; a line end inside a cell becomes a space. Formulas made harmless.
QString clipboardText(const ExportTable& table);

} // namespace sek
