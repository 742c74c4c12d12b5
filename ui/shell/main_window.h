// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/profile/profile.h"
#include "ui/shell/search_box.h"
#include "ui/widgets/parts/actioncollection.h"
#include "ui/widgets/views/areamodel.h"

#include <QMainWindow>

#include <map>
#include <memory>

class QStackedWidget;
class QToolButton;

namespace sek {

class MyOrganisationsPage;
class OrganisationEditor;
class OrganisationPage;
class SideBar;
class StartPage;
class UnlockPage;

/// The window: first start, lock page, or side bar, top bar and pages. Knows where one is and how one gets elsewhere.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Profile& profile, std::shared_ptr<Clock> clock, std::shared_ptr<Random> random, QWidget* parent = nullptr);
    ~MainWindow() override;

    StartPage* startPage() const { return m_start; }
    Workspace* workspace() const { return m_workspace.get(); }
    ActionCollection& actions() { return m_actions; }

    void openOrganisation(const OrgId& org);
    /// `organisations`, `details`, `contact`, `users`, `problems` …
    void goTo(const QString& area);
    QString area() const { return m_area; }

Q_SIGNALS:
    void languageWanted(const QString& language);
    void workspaceOpened();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeActions();
    void makeMenus();
    QWidget* makeWork();
    void showState();
    void openWorkspace();
    void closeWorkspace();
    void refreshAreas();
    QList<AreaItem> organisationAreas() const;
    std::vector<SearchBox::Place> searchPlaces(const QList<AreaItem>& items) const;
    void refreshSync();
    void refreshTitle();
    void retranslate();
    OrganisationPage* pageFor(const QString& area);

    Profile& m_profile;
    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<Random> m_random;
    ActionCollection m_actions;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<OrganisationEditor> m_editor;

    QStackedWidget* m_outer;
    StartPage* m_start;
    UnlockPage* m_unlock;
    QWidget* m_work;
    SideBar* m_side;
    QToolButton* m_back;
    QToolButton* m_forward;
    SearchBox* m_search;
    QToolButton* m_sync;
    QToolButton* m_person;
    QStackedWidget* m_pages;
    MyOrganisationsPage* m_organisations = nullptr;
    std::map<QString, OrganisationPage*> m_orgPages;
    QString m_area;
    std::vector<QString> m_history;
    std::size_t m_place = 0;
};

} // namespace sek
