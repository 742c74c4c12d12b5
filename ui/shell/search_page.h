// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/workspace.h"
#include "ui/organisations/organisation_query.h"

#include <QWidget>

class QStackedWidget;
class QStandardItemModel;

namespace sek {

class Button;
class EmptyState;
class FilterEdit;
class LinkLabel;
class PageHeader;
class RowTable;
class SchemaForm;
class TextLabel;

/// Search for organisations (W12): over what is on this computer, and it says so. At least three characters of the legal
/// or business name, the website, the OID or the PIC; under more criteria the advanced fields. At most 200 rows, and it says that too.
class SearchPage : public QWidget
{
    Q_OBJECT
public:
    explicit SearchPage(QWidget* parent = nullptr);

    /// Null while locked or before the first start: then there is nothing to find.
    void setWorkspace(Workspace* workspace);
    /// "My organisations" stands at the foot only for who is signed in (O-1).
    void setSignedIn(bool signedIn);
    void focusFirst();
    /// Other than 200, as the registration system has it.
    void setMostRows(qsizetype rows) { m_mostRows = rows; }
    QString title() const;

Q_SIGNALS:
    void opened(const sek::OrgId& org);
    void myOrganisationsWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void look();
    void clearCriteria();
    void showCount(qsizetype found, qsizetype shown);

    Workspace* m_workspace = nullptr;
    PageHeader* m_header;
    TextLabel* m_where;
    FilterEdit* m_words;
    Button* m_more;
    Button* m_clear;
    SchemaForm* m_advanced;
    TextLabel* m_count;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    RowTable* m_table;
    QStandardItemModel* m_model;
    LinkLabel* m_mine;
    OrganisationQuery m_query;
    qsizetype m_mostRows = 200;
};

} // namespace sek
