// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/profile/profile.h"

#include <QWidget>

class QLineEdit;

namespace sek {

class Button;
class FieldRow;
class FormGrid;
class LinkLabel;
class MessageBar;
class TextLabel;

/// Above all else while the profile is locked: only the program's name and the ways in (SEC-65, SEC-69). What cannot be
/// opened is said with its reason, and nothing is ever created or replaced here (SEC-62).
class UnlockPage : public QWidget
{
    Q_OBJECT
public:
    explicit UnlockPage(Profile& profile, QWidget* parent = nullptr);

    /// The page is shown. `ask`: the keychain is asked at once, as at the start of the program; after a lock the person
    /// asks, or the lock would be none.
    void begin(bool ask);
    void focusFirst();

Q_SIGNALS:
    void unlocked();
    /// Nobody has a key any more: everything here is to go (SEC-62).
    void resetWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void askKeychain();
    void unlock();
    void byRecoveryCode();
    void opened(const Done& done, FieldRow* row);
    QString reason(const Failure& failure) const;

    Profile& m_profile;
    KeySlots m_slots;
    TextLabel* m_title;
    TextLabel* m_why;
    MessageBar* m_message;
    FormGrid* m_form;
    FieldRow* m_row;
    FieldRow* m_codeRow;
    QLineEdit* m_passphrase;
    QLineEdit* m_code;
    Button* m_unlock;
    LinkLabel* m_other;
    LinkLabel* m_reset;
    bool m_busy = false;
    bool m_withCode = false;
    QString m_failure; ///< code of what the keychain said last
};

} // namespace sek
