// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/identifiers/table.h"

#include "tests/unit/identifiers/tests.h"

#include <QFile>

QList<TableRow> readTable(const QString& name)
{
    QFile file(QStringLiteral(SEK_SOURCE_DIR "/tests/data/identifiers/") + name);
    if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(file.fileName()));
    QList<TableRow> rows;
    QStringList columns;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#')) continue;
        const QStringList cells = line.split(u'\t');
        if (columns.isEmpty()) {
            columns = cells;
            continue;
        }
        if (cells.size() != columns.size()) qFatal("wrong number of cells: %s", qPrintable(line));
        TableRow row;
        for (qsizetype i = 0; i < cells.size(); ++i)
            row.insert(columns[i], cells[i]);
        rows.append(row);
    }
    return rows;
}

QList<std::pair<QString, QString>> pairsOf(const QString& text)
{
    QList<std::pair<QString, QString>> out;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype eq = part.indexOf(u'=');
        out.append({part.left(eq), part.mid(eq + 1)});
    }
    return out;
}

QString unescaped(const QString& text)
{
    QString out = text;
    for (qsizetype at = out.indexOf(QLatin1String("\\u")); at >= 0; at = out.indexOf(QLatin1String("\\u")))
        out.replace(at, 6, QChar(out.mid(at + 2, 4).toUShort(nullptr, 16)));
    return out;
}

sek::IdKind kindOf(const TableRow& row)
{
    const auto kind = sek::idKindFromString(row[QStringLiteral("kind")].toStdString());
    if (!kind) qFatal("unknown kind %s", qPrintable(row[QStringLiteral("kind")]));
    return *kind;
}

sek::IdContext contextOf(const TableRow& row)
{
    sek::IdContext c = referenceContext();
    for (const auto& [key, value] : pairsOf(row[QStringLiteral("context")])) {
        if (key == QLatin1String("country"))
            c.country = value;
        else if (key == QLatin1String("language"))
            c.language = value;
        else
            qFatal("unknown context %s", qPrintable(key));
    }
    return c;
}

QByteArray nameOf(int index, const TableRow& row, const QString& remark)
{
    return QStringLiteral("%1 %2 %3: %4")
        .arg(index)
        .arg(row[QStringLiteral("kind")], row[QStringLiteral("typed")], remark)
        .toUtf8();
}
