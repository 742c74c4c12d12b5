// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

class QAbstractItemModel;
class QWidget;

namespace sek {

/// A table as it goes to paper: a title, lines that say whose it is, the columns' heads and the rows. A4, lying.
struct PaperTable
{
    QString title;
    QStringList about; ///< the first one strong
    QStringList heads;
    QList<QStringList> rows;
};

/// What a list on the screen holds, each cell in the words that a screen reader says: all of it, icons included.
QList<QStringList> paperRows(const QAbstractItemModel& model);
QStringList paperHeads(const QAbstractItemModel& model);

/// Its words, one cell a line; for tests and for searching.
QString paperText(const PaperTable& table);
/// A PDF file's bytes. Any thread.
QByteArray paperPdf(const PaperTable& table);
/// Asks for a printer; nothing when the person thinks otherwise.
void printPaper(const PaperTable& table, QWidget* parent);

} // namespace sek
