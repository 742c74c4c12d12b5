// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"
#include "ui/organisations/act_dialog.h"

class QGridLayout;

namespace sek {

class ComboBox;
class MessageBar;
class OrganisationEditor;

/// Who has which role in a project (attendance §2 `project_role`): who reports and signs the months, who is told, who claims.
/// Only people with an account at the hub can have one; the hub asks for the password before rights are given or taken.
class ProjectPeopleDialog : public ActDialog
{
    Q_OBJECT
public:
    ProjectPeopleDialog(OrganisationEditor& editor, const RecordId& project, QWidget* parent);

private:
    void refresh();
    void showHolders();
    void showPeople();
    void give();
    void end(const RecordId& grant);
    void send(const char* command, const Json& args);

    OrganisationEditor& m_editor;
    RecordId m_project;
    QWidget* m_list = nullptr;
    Json m_shown; ///< what the list was made of
    QVBoxLayout* m_place;
    ComboBox* m_person;
    ComboBox* m_role;
    MessageBar* m_said;
    bool m_sending = false;
};

} // namespace sek
