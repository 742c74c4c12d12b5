// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/workspace.h"
#include "ui/organisations/act_dialog.h"
#include "ui/organisations/confirm_row.h"

class QLineEdit;

namespace sek {

class Button;
class ComboBox;
class FieldRow;
class FormGrid;
class MessageBar;
class TextLabel;

/// Invites a colleague to the hub: e-mail address and role, then the link, shown once (design 3.6). Single use, 48 hours.
class InviteDialog : public ActDialog
{
    Q_OBJECT
public:
    InviteDialog(Workspace& workspace, OrgId org, const QString& email, Confirm confirm, QWidget* parent);

    /// Makes the link; when there is one, closes.
    void accept() override;

private:
    void invite();
    void failed(const std::string& code);
    void show(const Json& made);

    Workspace& m_workspace;
    OrgId m_org;
    FormGrid* m_form;
    FieldRow* m_emailRow;
    QLineEdit* m_email;
    ComboBox* m_role;
    MessageBar* m_message;
    TextLabel* m_linkHead;
    QLineEdit* m_link;
    ConfirmRow* m_password;
    Button* m_copy;
    Button* m_ok;
    Button* m_cancel;
    bool m_done = false;
    bool m_busy = false;
};

} // namespace sek
