// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "ui/organisations/confirm_row.h"
#include "ui/shell/state_line.h"
#include "ui/widgets/form/formgrid.h"

#include <functional>

namespace sek {

class Button;
class MessageBar;
class SectionHead;
class TextLabel;
class Workspace;

/// The person's account on the hub: password, authenticator app, recovery codes, signing out (SEC-1, SEC-9).
class AccountPanel : public FormGrid
{
    Q_OBJECT
public:
    explicit AccountPanel(QWidget* parent = nullptr);

    /// Null: nobody works here. `email` of the account.
    void setWorkspace(Workspace* workspace, const QString& email, Confirm confirm);
    /// Asks the hub how it stands.
    void load();
    void retranslatePanel();

Q_SIGNALS:
    void signOutWanted();

private:
    void show(const Json& factors);
    void say(const std::string& code);
    void send(const QByteArray& method, const QString& path, std::function<void(const Json&)> then);
    void askPassword();
    void setUpTotp();
    void makeCodes();

    Workspace* m_workspace = nullptr;
    Confirm m_confirm;
    Json m_factors;
    bool m_answered = false; ///< the hub, or nobody in its place, has answered since somebody works here
    SectionHead* m_head;
    StateLine m_account, m_password, m_totp, m_codes;
    MessageBar* m_message;
};

} // namespace sek
