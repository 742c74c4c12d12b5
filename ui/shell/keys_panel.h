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
/// never the last of the first two.
class KeysPanel : public FormGrid
{
    Q_OBJECT
public:
    explicit KeysPanel(Profile& profile, QWidget* parent = nullptr);

    void refresh();
    void retranslateKeys();
    /// Makes a new code and shows it.
    void makeRecoveryCode();

private:
    void say(const Done& done);
    void askPassphrase();

    Profile& m_profile;
    StateLine m_keychain;
    StateLine m_passphrase;
    StateLine m_recovery;
    SectionHead* m_head;
    MessageBar* m_message;
};

} // namespace sek
