// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/secure_bytes.h"
#include "ui/organisations/act_dialog.h"

class QLabel;
class QPrinter;

namespace sek {

class MessageBar;

/// Shows new recovery codes, once: to be printed, or copied to a safe place. It is nowhere else.
class RecoveryDialog : public ActDialog
{
    Q_OBJECT
public:
    /// What it opens: the data of one computer, or the account on the hub; then there are several codes, one a line.
    enum class Of { Computer, Account };
    RecoveryDialog(const SecureBytes& code, Of of, QWidget* parent);
    ~RecoveryDialog() override;

private:
    void copy();
    void print();
    void printOn(QPrinter& printer);
    QString code() const;

    Of m_of;
    QLabel* m_code;
    MessageBar* m_done;
};

} // namespace sek
