// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/secure_bytes.h"
#include "ui/organisations/act_dialog.h"

class QLabel;

namespace sek {

class MessageBar;

/// Shows a new recovery code, once: to be printed, or copied to a safe place. It is nowhere else.
class RecoveryDialog : public ActDialog
{
    Q_OBJECT
public:
    RecoveryDialog(const SecureBytes& code, QWidget* parent);
    ~RecoveryDialog() override;

private:
    void copy();
    void print();
    QString code() const;

    QLabel* m_code;
    MessageBar* m_done;
};

} // namespace sek
