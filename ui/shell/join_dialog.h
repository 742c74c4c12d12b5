// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/profile/profile.h"
#include "ui/organisations/act_dialog.h"

class QLineEdit;

namespace sek {

class Button;
class FieldRow;
class MessageBar;
class TextLabel;

/// A further organisation for a profile that has a hub already: the invitation is taken in the session there is, by the
/// account it was sent to, and no device is added. An invitation of another hub cannot be taken in this profile: says so, and
/// offers the way there is.
class JoinDialog : public ActDialog
{
    Q_OBJECT
public:
    JoinDialog(const DeviceCredentials& here, bool sample, Workspace& workspace, QWidget* parent);

    void setInvitation(const QString& link);
    void accept() override;

Q_SIGNALS:
    /// The account has rights there now.
    void joined(const sek::OrgId& org);
    /// Of another hub: leave the sample for it, or have a profile of its own for it.
    void leaveSampleWanted(const QString& link);
    void otherProfileWanted(const QString& link);

private:
    void show(const std::string& code);
    void setBusy(bool busy);
    void elsewhere(const InvitationLink& link);

    DeviceCredentials m_here;
    bool m_sample;
    Workspace& m_workspace;
    FieldRow* m_row;
    QLineEdit* m_link;
    MessageBar* m_message;
    Button* m_ok;
    Button* m_other;
    bool m_busy = false;
};

} // namespace sek
