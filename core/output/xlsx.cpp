// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/xlsx.h"

#include <QFile>
#include <QTemporaryDir>
#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace sek {

namespace {

/// Sheets are named by at most 31 characters, without some that Excel keeps for itself.
QByteArray sheetName(QString name)
{
    for (QChar& c : name)
        if (QStringLiteral("[]:*?/\\'").contains(c)) c = u' ';
    return name.trimmed().left(31).toUtf8();
}

struct Sheet
{
    lxw_workbook* book;
    lxw_worksheet* sheet;
    std::map<int, lxw_format*> decimals; ///< by places

    lxw_format* decimal(int places)
    {
        lxw_format*& f = decimals[places];
        if (!f) {
            f = workbook_add_format(book);
            const std::string pattern = places > 0 ? "0." + std::string(static_cast<std::size_t>(places), '0') : "0";
            format_set_num_format(f, pattern.c_str());
        }
        return f;
    }

    lxw_error put(lxw_row_t row, lxw_col_t col, const Cell& cell)
    {
        if (const auto* n = std::get_if<std::int64_t>(&cell))
            return worksheet_write_number(sheet, row, col, static_cast<double>(*n), nullptr);
        if (const auto* d = std::get_if<Decimal>(&cell))
            return worksheet_write_number(sheet, row, col, static_cast<double>(d->value) / std::pow(10, d->places),
                                          decimal(d->places));
        const QByteArray text = plainText(cell).toUtf8();
        return text.isEmpty() ? LXW_NO_ERROR : worksheet_write_string(sheet, row, col, text.constData(), nullptr);
    }
};

lxw_error fill(Sheet s, const ExportTable& table)
{
    lxw_format* bold = workbook_add_format(s.book);
    format_set_bold(bold);
    lxw_row_t row = 0;
    std::size_t columns = static_cast<std::size_t>(table.header.size());
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        const QByteArray text = plainText(Cell(table.header[i])).toUtf8();
        if (const auto e = worksheet_write_string(s.sheet, row, static_cast<lxw_col_t>(i), text.constData(), bold)) return e;
    }
    if (columns > 0) ++row;
    for (const auto& cells : table.rows) {
        columns = std::max(columns, cells.size());
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (const auto e = s.put(row, static_cast<lxw_col_t>(i), cells[i])) return e;
        ++row;
    }
    if (columns > 0) worksheet_set_column(s.sheet, 0, static_cast<lxw_col_t>(columns - 1), 18, nullptr);
    return LXW_NO_ERROR;
}

} // namespace

Result<QByteArray> xlsxBytes(const ExportTable& table)
{
    QTemporaryDir folder;
    if (!folder.isValid()) return fail("xlsx", "no temporary folder");
    const QString path = folder.filePath(QStringLiteral("table.xlsx"));
    QByteArray tmp = QFile::encodeName(folder.path());
    lxw_workbook_options options = {LXW_FALSE, tmp.data(), LXW_FALSE};
    lxw_workbook* book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book) return fail("xlsx");
    const QByteArray name = sheetName(table.name);
    lxw_worksheet* sheet = workbook_add_worksheet(book, name.isEmpty() ? nullptr : name.constData());
    const lxw_error filled = sheet ? fill({book, sheet, {}}, table) : LXW_ERROR_MEMORY_MALLOC_FAILED;
    const lxw_error closed = workbook_close(book);
    QFile file(path);
    if (filled != LXW_NO_ERROR || closed != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return fail("xlsx", lxw_strerror(filled != LXW_NO_ERROR ? filled : closed));
    return file.readAll();
}

} // namespace sek
