// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/organisations/act_dialog.h"

#include <string>

class QLineEdit;

namespace sek {

class Button;
class FieldRow;
class Workspace;

/// Sets up an authenticator app: the QR code it reads, the same as text, and a first code that shows that it works.
class TotpDialog : public ActDialog
{
    Q_OBJECT
public:
    TotpDialog(Workspace& workspace, const std::string& uri, QWidget* parent);

    void accept() override;

private:
    Workspace& m_workspace;
    QLineEdit* m_code;
    FieldRow* m_row;
    Button* m_ok;
    bool m_busy = false;
};

} // namespace sek
