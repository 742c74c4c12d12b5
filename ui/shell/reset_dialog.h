// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/profile/profile.h"
#include "ui/organisations/act_dialog.h"

class QLineEdit;

namespace sek {

class Button;
class FieldRow;
class MessageBar;

/// A new password for who has forgotten it: the link whoever runs the hub has sent, and a code of the authenticator app or a
/// recovery code (SEC-1). Then signs in with it.
class ResetDialog : public ActDialog
{
    Q_OBJECT
public:
    ResetDialog(Profile& profile, const DeviceCredentials& here, QWidget* parent);
    ~ResetDialog() override;

    void accept() override;

Q_SIGNALS:
    void signedIn();

private:
    void answered(const Done& done);
    void setBusy(bool busy);

    Profile& m_profile;
    DeviceCredentials m_here;
    QLineEdit* m_link;
    QLineEdit* m_code;
    QLineEdit* m_new;
    QLineEdit* m_again;
    FieldRow* m_linkRow;
    FieldRow* m_codeRow;
    FieldRow* m_newRow;
    FieldRow* m_againRow;
    MessageBar* m_message;
    Button* m_ok;
    bool m_busy = false;
};

} // namespace sek
