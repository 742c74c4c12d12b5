// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/views/rowroles.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace sek {

class RowTable;

/// A short list of words as rows and columns, for a RowTable: each row's first cell may have a second line, and the last
/// column may hold acts.
class PlainTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Row
    {
        QStringList cells;
        QString second = {};         ///< under the first cell
        QList<RowAction> acts = {};
        QString id = {};             ///< RowRole::Id
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// `acts`: what the column of acts is called for those who hear it; empty: there is none.
    void setHeads(const QStringList& heads, const QString& acts = {});
    void show(QList<Row> rows);
    const QList<Row>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_heads;
    QString m_acts;
    QList<Row> m_rows;
};

/// A table that shows `list`, its heads set: the first column takes the room there is, the others that of their words.
RowTable* makePlainTable(PlainTable* list, const QString& objectName, const QString& accessibleName);

} // namespace sek
