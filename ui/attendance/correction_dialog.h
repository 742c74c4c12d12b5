// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attendance/month_sheet.h"
#include "ui/organisations/act_dialog.h"

class QPlainTextEdit;

namespace sek {

class Button;

/// Asks why a month is opened again (W14), and says what that ends.
class CorrectionDialog : public ActDialog
{
    Q_OBJECT
public:
    CorrectionDialog(const QString& person, QDate month, month::State state, QWidget* parent);
    void accept() override;

Q_SIGNALS:
    void reasonGiven(const QString& reason);

private:
    QPlainTextEdit* m_reason;
    bool m_needed;
};

} // namespace sek
