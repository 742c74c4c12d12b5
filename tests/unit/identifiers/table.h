// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/identifiers/identifiers.h"

#include <QHash>
#include <QList>
#include <QString>

/// One line of a vector file, by column name.
using TableRow = QHash<QString, QString>;

/// Reads tests/data/identifiers/NAME: tabs between columns, column names in the first line that is no comment.
QList<TableRow> readTable(const QString& name);

/// `a=1;b=x y` as pairs in order.
QList<std::pair<QString, QString>> pairsOf(const QString& text);

/// The text with `\uXXXX` turned into characters.
QString unescaped(const QString& text);

/// The kind of a row; aborts the test run when the file names one that does not exist.
sek::IdKind kindOf(const TableRow& row);

/// The reference context with the row's country and language.
sek::IdContext contextOf(const TableRow& row);

/// `17 pesel 44051401358: wrong last digit`
QByteArray nameOf(int index, const TableRow& row, const QString& remark);
