// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/org_view.h"

#include <QAbstractTableModel>

#include <vector>

namespace sek {

class OrganisationEditor;

/// What is to be repeated in ORS, update by update: the open ones first in the order they were made, each with its
/// values in the order of the ORS form; then those that are done.
class OrsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { What, Value, State, Acts, ColumnCount };
    struct Row
    {
        RecordId task;
        QString id; ///< of this row; another one once the update is ticked, so that the keyboard goes on down the list
        bool head = false;    ///< the update itself; else one value of it
        bool done = false;
        QString what;
        QString second;
        QString value;
        QString before;
        QString state;
    };

    explicit OrsModel(OrganisationEditor& editor, QObject* parent = nullptr);

    const Row& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    int open() const { return m_open; }
    void refresh();
    /// The values of an open update, a line each, for pasting.
    QString asText(const RecordId& task) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void append(const RecordView& task);

    OrganisationEditor& m_editor;
    std::vector<Row> m_rows;
    int m_open = 0;
};

} // namespace sek
