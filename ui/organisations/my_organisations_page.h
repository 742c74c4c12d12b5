// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/workspace.h"
#include "ui/widgets/theme/roles.h"

#include <QAbstractTableModel>
#include <QWidget>

class QAction;
class QSortFilterProxyModel;
class QStackedWidget;

namespace sek {

class EmptyState;
class FilterEdit;
class MessageBar;
class OrganisationPeek;
class PageHeader;
class RowTable;
class SegmentedButtons;

/// The organisations a person has a role in, as a table (W1). Fed by the workspace's views only.
class OrganisationsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Oid, LegalName, Country, City, Status, MyRole, Changes, Synced, ColumnCount };

    explicit OrganisationsModel(Workspace& workspace, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    OrgId orgAt(int row) const { return m_rows.at(static_cast<std::size_t>(row))->org; }
    /// How many changes are typed in the organisation that is open: the view knows of them only from its next reading on.
    void setStaged(const OrgId& org, int changes);
    int stagedAt(int row) const;
    OrgViewPtr viewAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    /// Whether the row is among `all`, `unsent` or `problems`, and how many are.
    bool belongsTo(int row, const QString& choice) const;
    int countOf(const QString& choice) const;
    /// Everything a filter compares, folded.
    QString searchText(int row) const;

private:
    void viewChanged(const OrgId& org);
    Workspace& m_workspace;
    std::vector<OrgViewPtr> m_rows;
    std::map<OrgId, int> m_staged;
};

class MyOrganisationsPage : public QWidget
{
    Q_OBJECT
public:
    explicit MyOrganisationsPage(Workspace& workspace, QWidget* parent = nullptr);
    void focusFirst();
    /// The acts that lead to a further organisation: in the head, and where there is none yet (W1.4).
    void addActs(QAction* search, QAction* registerOne, QAction* join);
    /// Something about the list as a whole; read with OK.
    void say(Tone tone, const QString& text);
    void setStaged(const OrgId& org, int changes) { m_model->setStaged(org, changes); }

Q_SIGNALS:
    void opened(const sek::OrgId& org);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void refresh();
    void count();
    void peek();

    PageHeader* m_header;
    MessageBar* m_message;
    FilterEdit* m_filter;
    SegmentedButtons* m_choice;
    OrganisationPeek* m_peek;
    QStackedWidget* m_stack;
    RowTable* m_table;
    EmptyState* m_empty;
    OrganisationsModel* m_model;
    QSortFilterProxyModel* m_proxy;
};

} // namespace sek
