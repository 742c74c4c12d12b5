// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/org_view.h"

#include <QAbstractTableModel>

#include <vector>

namespace sek {

class OrganisationEditor;

/// A project's activities: what they are, how many sessions, who is expected.
class ActivitiesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Title, Kind, Sessions, People, Acts, ColumnCount };
    explicit ActivitiesModel(OrganisationEditor& editor, QObject* parent = nullptr) : QAbstractTableModel(parent), m_editor(editor) {}
    void setProject(const RecordId& project);
    const RecordView& activity(int row) const { return m_rows[static_cast<std::size_t>(row)].activity; }
    int rowOf(const RecordId& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        RecordView activity;
        int sessions = 0;
        QDate next; ///< from today on; invalid: none
        int people = 0;
        int all = 0; ///< participants of the project
    };
    OrganisationEditor& m_editor;
    std::vector<Row> m_rows;
};

} // namespace sek
