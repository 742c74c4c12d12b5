// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record.h"
#include "ui/organisations/act_dialog.h"

class QLineEdit;

namespace sek {

class FieldRow;
class MessageBar;
class OptionList;
class OrganisationEditor;

/// What is known of a person's EU Login account: said by the person, or by a colleague who saw it (W11.3). The hub cannot
/// look into EU Login.
class EuLoginDialog : public ActDialog
{
    Q_OBJECT
public:
    EuLoginDialog(OrganisationEditor& editor, const RecordId& user, const Json& body, QWidget* parent);

    OptionList* options() const { return m_options; }
    QLineEdit* email() const { return m_email; }
    void accept() override;

private:
    void arrange();

    OrganisationEditor& m_editor;
    RecordId m_user;
    Json m_body;
    OptionList* m_options;
    QLineEdit* m_email;
    FieldRow* m_row;
    MessageBar* m_trouble;
    bool m_sending = false;
};

} // namespace sek
