// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/organisations/page.h"

#include <functional>

class QAction;
class QMenu;
class QStackedWidget;

namespace sek {

class Button;
class EmptyState;
class FilterEdit;
class ListProxy;
class ParticipantsModel;
struct PersonExport;
class ProjectChooser;
class RowTable;
class TextLabel;

/// The participants of a project: the list, registering, and where their codes go.
class ParticipantsPage : public OrganisationPage
{
    Q_OBJECT
public:
    explicit ParticipantsPage(OrganisationEditor& editor, QWidget* parent = nullptr);

    QString title() const override;
    void focusFirst() override;
    bool goToIssue(const std::string&) override { return false; }
    /// A participant's, or one participation's, in whichever project it is.
    void showRecord(const RecordId& id) override;
    RowTable* table() const { return m_table; }
    ParticipantsModel& model() { return *m_model; }
    void setProject(const RecordId& project);

public Q_SLOTS:
    void registerOne();
    void importList();
    /// Another identity number for the chosen person.
    void changeNumber();
    /// Everything about the person chosen in the list: a question first.
    void eraseChosen();
    /// Asks where to, then saves everything held about the chosen person.
    void exportChosen();
    /// A page to read, and beside it a file of the same name for another program; asks before that one replaces another.
    void exportTo(const sek::RecordId& participant, const QString& path);

Q_SIGNALS:
    /// The screen is to be handed over, so that the person confirms their own phone.
    void confirmWanted(const sek::RecordId& channel);

protected:
    void refresh() override;
    void retranslate() override;
    void arrange() override;
    void hideEvent(QHideEvent* event) override;
    bool showsStaged() const override { return false; }

private:
    void act(const QModelIndex& index, const QString& id);
    int chosenRow() const; ///< of the model; -1: nobody
    void fit();
    void invite(const RecordId& participant, const QString& name);
    void showNumber(const RecordId& participant);
    void collect(const RecordId& participant, const QString& path);
    void save(const PersonExport& person, const QString& path);
    void showLooks();
    void noteLook(const RecordId& participant, const std::function<void()>& then);

    ParticipantsModel* m_model;
    ListProxy* m_proxy;
    RowTable* m_table;
    QStackedWidget* m_stack;
    EmptyState* m_noProject;
    EmptyState* m_nobody;
    EmptyState* m_nothingFound;
    FilterEdit* m_filter;
    TextLabel* m_count;
    QAction* m_add;
    QAction* m_import;
    QAction* m_addProject;
    ProjectChooser* m_chooser;
    QAction* m_erase;
    QAction* m_export;
    QAction* m_looks;
    QAction* m_number;
    Button* m_more;
    QMenu* m_moreMenu;
};

} // namespace sek
