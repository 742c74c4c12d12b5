// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/paper_table.h"

#include <QAbstractItemModel>
#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

#include <memory>

namespace sek {

namespace {

QString cell(const char* tag, const QString& words)
{
    return QStringLiteral("<%1 align=\"left\">%2</%1>").arg(QLatin1String(tag), words.toHtmlEscaped());
}

QString row(const char* tag, const QStringList& cells)
{
    QString out;
    for (const QString& c : cells) out += cell(tag, c);
    return QStringLiteral("<tr>%1</tr>").arg(out);
}

QString html(const PaperTable& t)
{
    QString about;
    for (qsizetype i = 0; i < t.about.size(); ++i) {
        const QString line = t.about[i].toHtmlEscaped();
        about += i == 0 ? QStringLiteral("<b>%1</b>").arg(line) : QStringLiteral("<br>%1").arg(line);
    }
    QString rows;
    for (const QStringList& r : t.rows) rows += row("td", r);
    return QStringLiteral("<h2>%1</h2><p>%2</p><table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\" "
                          "style=\"border-collapse:collapse\"><thead>%3</thead>%4</table>")
        .arg(t.title.toHtmlEscaped(), about, row("th", t.heads), rows);
}

} // namespace

QList<QStringList> paperRows(const QAbstractItemModel& model)
{
    QList<QStringList> out;
    for (int r = 0; r < model.rowCount(); ++r) {
        QStringList cells;
        for (int c = 0; c < model.columnCount(); ++c) {
            const QModelIndex at = model.index(r, c);
            const QString spoken = at.data(Qt::AccessibleTextRole).toString();
            cells.append(spoken.isEmpty() ? at.data().toString() : spoken);
        }
        out.append(cells);
    }
    return out;
}

QStringList paperHeads(const QAbstractItemModel& model)
{
    QStringList out;
    for (int c = 0; c < model.columnCount(); ++c) out.append(model.headerData(c, Qt::Horizontal).toString());
    return out;
}

QString paperText(const PaperTable& table)
{
    QTextDocument page;
    page.setHtml(html(table));
    return page.toPlainText();
}

QByteArray paperPdf(const PaperTable& table)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&out);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter));
        writer.setTitle(table.title);
        QTextDocument page;
        page.setHtml(html(table));
        page.print(&writer);
    }
    return out.data();
}

void printPaper(const PaperTable& table, QWidget* parent)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(table.title);
    // Not waited in: it may end with its parent while it is open. It keeps the printer that it was given.
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, [table, printer] {
        QTextDocument page;
        page.setHtml(html(table));
        page.print(printer.get());
    });
    dialog->open();
}

} // namespace sek
