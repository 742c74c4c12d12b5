// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisations/organisation_draft.h"
#include "core/record/schema.h"
#include "ui/organisations/act_dialog.h"

#include <optional>

class QCheckBox;

namespace sek {

class Begun;
class Button;
class MessageBar;
class OrganisationEditor;
class PersonForm;

/// "Edit authorised user" and "Add authorised user" (W6). Save puts the person into the draft; until then, and with
/// Cancel, nothing is changed.
class UserDialog : public ActDialog
{
    Q_OBJECT
public:
    /// Without `id` somebody new is added. `typed`: what stands in the fields at first, e.g. from a refused addition.
    UserDialog(OrganisationEditor& editor, std::optional<RecordId> id, QWidget* parent,
               const Json& typed = Json::object());
    ~UserDialog() override;
    const Json& body() const { return m_body; }
    /// Shows everything that is wrong and goes to the field.
    void showIssue(const std::string& path);
    /// Save: with errors the dialog stays and goes to the first one.
    void accept() override;

Q_SIGNALS:
    /// Somebody new was saved, and is to work on the hub too.
    void inviteWanted(const QString& email);

private:
    void refresh();
    void refreshMessages();
    void copyContact();
    std::vector<Issue> issues() const;
    const OrganisationDraft& draft() const;
    void takeBegun();
    void keep();

    OrganisationEditor& m_editor;
    std::optional<RecordId> m_id;
    Json m_before; ///< as in force; for somebody new what was there at first
    Json m_body;
    Json m_atFirst; ///< as the dialog opened
    PersonForm* m_form;
    Begun* m_begun = nullptr; ///< none where the fields are filled from elsewhere
    MessageBar* m_invitation;
    MessageBar* m_ownEmail;
    MessageBar* m_gone;
    Button* m_copy;
    QCheckBox* m_invite;
    bool m_showAll = false;
};

} // namespace sek
