// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/org_view.h"
#include "ui/organisations/act_dialog.h"

#include <QAbstractTableModel>

#include <vector>

namespace sek {

class MessageBar;
class OrganisationEditor;
class RowTable;

/// The sessions of one activity, in order of their days.
class SessionsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Day, Time, State, Acts, ColumnCount };
    explicit SessionsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    void show(const OrgView& view, const RecordId& activity);
    const RecordView& session(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    int firstFrom(QDate day) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<RecordView> m_rows;
};

/// Looks after planned sessions: other times, cancelled, held, taken out of the plan; plans more of them.
class SessionListDialog : public ActDialog
{
    Q_OBJECT
public:
    SessionListDialog(OrganisationEditor& editor, const RecordId& activity, QWidget* parent);
    RowTable* table() const { return m_table; }

Q_SIGNALS:
    void planWanted();

private:
    void refresh();
    void act(const QModelIndex& index, const QString& id);

    OrganisationEditor& m_editor;
    RecordId m_activity;
    SessionsModel* m_model;
    RowTable* m_table;
    MessageBar* m_said;
    bool m_saidNone = false; ///< m_said says that there is no session
};

} // namespace sek
