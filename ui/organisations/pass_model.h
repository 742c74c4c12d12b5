// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisations/pass_check.h"

#include <QAbstractTableModel>

namespace sek {

/// One row per authorised user, one column per condition of the placement portal, and the verdict (organisations §4.4).
class PassModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Person, Accreditation, Listed, Login, Emails, Verdict, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    struct Row
    {
        PassVerdict verdict;
        PassCells cells;
        QString name;
        QString email;
        QString loginWords;
        bool self = false;
    };
    void setRows(std::vector<Row> rows);
    const Row& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace sek
