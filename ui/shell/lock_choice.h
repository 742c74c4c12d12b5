// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/key_vault.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace sek {

class FieldRow;
class MessageBar;
class Profile;
class TextLabel;

/// How the encrypted data of a new profile are to be locked, by what the system's keychain is good for now (SEC-62,
/// SEC-63): it works, and a passphrase is an offer; or it does not, and a passphrase is needed, with the reason.
class LockChoice : public QWidget
{
    Q_OBJECT
public:
    explicit LockChoice(Profile& profile, QWidget* parent = nullptr);

    /// Asks the keychain what it can do.
    void look();
    /// Whether the answer is there.
    bool isKnown() const { return m_known; }
    KeychainState state() const { return m_state; }

    /// Says what is wrong and goes there; true when nothing is.
    bool check();
    KeySetup setup() const;
    /// Forgets what was typed.
    void clear();
    void showShort();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    bool needsPassphrase() const;

    Profile& m_profile;
    KeychainState m_state = KeychainState::Absent;
    bool m_known = false;
    bool m_asking = false;
    TextLabel* m_head;
    TextLabel* m_how;
    MessageBar* m_message;
    QCheckBox* m_also;
    FieldRow* m_row;
    QLineEdit* m_passphrase;
};

} // namespace sek
