// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/profile/profile.h"
#include "ui/shell/state_line.h"
#include "ui/widgets/form/formgrid.h"

namespace sek {

class Button;
class MessageBar;
class TextLabel;

/// The ways into the encrypted data: keychain, passphrase, recovery code. Each can be added, changed and removed, but
/// never the last of the first two. And the keys themselves, which can be renewed.
class KeysPanel : public FormGrid
{
    Q_OBJECT
public:
    explicit KeysPanel(Profile& profile, QWidget* parent = nullptr);

    void refresh();
    /// An organisation wants the passphrase alone to open its data (SEC-65): the keychain is not offered.
    void setPassphraseWanted(bool wanted);
    void retranslateKeys();
    /// Makes a new code and shows it.
    void makeRecoveryCode();
    /// Asks for the passphrase where there is one, and renews the keys.
    void askRenew();

Q_SIGNALS:
    /// The caches are written anew when they are opened next.
    void renewed();
    void recoveryMade();

private:
    void say(const Done& done);
    void askPassphrase();
    void wereRenewed(const Done& renewed, bool hadCode);

    Profile& m_profile;
    StateLine m_keychain;
    StateLine m_passphrase;
    StateLine m_recovery;
    StateLine m_renew;
    SectionHead* m_head;
    MessageBar* m_message;
    bool m_passphraseWanted = false;
};

} // namespace sek
