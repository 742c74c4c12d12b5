// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <functional>

/// qpdf over bytes in memory, quiet. Not for use outside this folder.
namespace sek::pdf {

/// Opens the bytes; they must outlive the QPDF. Nothing is repaired: a file that needs it is not one of ours.
/// Throws std::exception.
void open(QPDF& pdf, const QByteArray& bytes);

/// Writes with a plain cross-reference table and streams as they are. `look` sees the writer when it has written.
QByteArray write(QPDF& pdf, const std::function<void(QPDFWriter&)>& look = {});

/// `D:20250402120509Z`
std::string date(std::int64_t ms);

std::string unicode(const QString& text);

} // namespace sek::pdf
