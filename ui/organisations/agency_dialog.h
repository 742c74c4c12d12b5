// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/schema.h"
#include "ui/organisations/act_dialog.h"

namespace sek {

class MessageBar;
class OrganisationEditor;
class SchemaForm;

/// The row of the national agency as it stands in ORS, taken over into the list of users (W5.3). A command of its own and no
/// staged change: the agency has its access already, and there is nothing to repeat in ORS.
class AgencyDialog : public ActDialog
{
    Q_OBJECT
public:
    explicit AgencyDialog(OrganisationEditor& editor, QWidget* parent);
    ~AgencyDialog() override;

    void accept() override;

Q_SIGNALS:
    /// The command was kept.
    void recorded();

private:
    std::vector<Issue> issues() const;
    void refresh();

    OrganisationEditor& m_editor;
    SchemaForm* m_form;
    MessageBar* m_trouble;
    Json m_body;
    bool m_showAll = false;
    bool m_sending = false;
};

} // namespace sek
