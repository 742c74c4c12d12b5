// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/organisations/act_dialog.h"

#include <functional>

class QLineEdit;

namespace sek {

class Button;
class FieldRow;
class FormGrid;
class TextLabel;

/// Asks for a password or passphrase and stays until it was right: signing in again, confirming (SEC-11), setting a
/// passphrase. What is typed goes to `Try` and is forgotten when the dialog closes.
class PasswordDialog : public ActDialog
{
    Q_OBJECT
public:
    struct Words
    {
        QString title, sentence, label, hint, button;
        QString repeatLabel; ///< not empty: typed twice
        QString otherWay = {}; ///< a button for who cannot type it; closes the dialog and says otherWayWanted()
    };
    /// Answers with the outcome; a failure is shown beside the field and the dialog stays.
    using Try = std::function<void(const QString& typed, std::function<void(Done)> answer)>;

    PasswordDialog(const QString& name, const Words& words, Try attempt, QWidget* parent);
    ~PasswordDialog() override;

    void accept() override;

Q_SIGNALS:
    void otherWayWanted();

public:
    /// Sentences for what can be wrong with a password, a passphrase or the way to the hub.
    static QString reason(const std::string& code);

private:
    void answered(const Done& done);

    Try m_try;
    FormGrid* m_form;
    FieldRow* m_row;
    FieldRow* m_againRow = nullptr;
    QLineEdit* m_typed;
    QLineEdit* m_again = nullptr;
    Button* m_ok;
    bool m_busy = false;
};

} // namespace sek
