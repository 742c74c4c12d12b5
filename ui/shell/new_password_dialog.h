// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/organisations/act_dialog.h"

class QLineEdit;

namespace sek {

class Button;
class FieldRow;
class FormGrid;
class Workspace;

/// Another password for the account on the hub; the old one is asked for (SEC-2). What is typed is forgotten with it.
class NewPasswordDialog : public ActDialog
{
    Q_OBJECT
public:
    NewPasswordDialog(Workspace& workspace, QWidget* parent);
    ~NewPasswordDialog() override;

    void accept() override;

    /// What is wrong with a wanted password, of the hub's rules; empty when the code is about something else.
    static QString reason(const std::string& code);

private:
    void answered(const std::string& code);

    Workspace& m_workspace;
    QLineEdit* m_old;
    QLineEdit* m_new;
    QLineEdit* m_again;
    FieldRow* m_oldRow;
    FieldRow* m_newRow;
    FieldRow* m_againRow;
    Button* m_ok;
    bool m_busy = false;
};

} // namespace sek
