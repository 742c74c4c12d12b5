// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/organisations/page.h"

class QAction;
class QStackedWidget;

namespace sek {

class ActivitiesModel;
class EmptyState;
class ListProxy;
class ProjectChooser;
class RowTable;

/// The activities of a project and their sessions (W4).
class ActivitiesPage : public OrganisationPage
{
    Q_OBJECT
public:
    explicit ActivitiesPage(OrganisationEditor& editor, QWidget* parent = nullptr);

    QString title() const override;
    void focusFirst() override;
    bool goToIssue(const std::string&) override { return false; }
    void showRecord(const RecordId& id) override;
    RowTable* table() const { return m_table; }
    void setProject(const RecordId& project);

protected:
    void refresh() override;
    void retranslate() override;
    void arrange() override;
    bool showsStaged() const override { return false; }

private:
    void act(const QModelIndex& index, const QString& id);
    void planSessions(const RecordId& activity, QWidget* parent);
    void enrol(const RecordId& activity);

    ActivitiesModel* m_model;
    ListProxy* m_proxy;
    RowTable* m_table;
    QStackedWidget* m_stack;
    EmptyState* m_noProject;
    EmptyState* m_none;
    QAction* m_add;
    QAction* m_addProject;
    QAction* m_timetable;
    ProjectChooser* m_chooser;
};

} // namespace sek
