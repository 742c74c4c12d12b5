// SPDX-License-Identifier: GPL-3.0-or-later
// What opens the data on this computer, as far as the window has to do with it.
#include "ui/organisations/organisation_editor.h"
#include "ui/shell/keys_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/password_dialog.h"
#include "ui/shell/settings_page.h"
#include "ui/signing/kiosk_queue_window.h"
#include "ui/signing/kiosk_window.h"

namespace sek {

void MainWindow::keysRenewed()
{
    if (!m_workspace) return;
    reopenWorkspace();
    if (m_workspace) goTo(QStringLiteral("settings"));
    refreshBar();
}

/// An organisation wants a passphrase alone to open its data (SEC-65). The rule came with its record, so it also holds without
/// a connection; that it was kept is a matter of this computer, and no data hang on it.
void MainWindow::refreshPassphraseWanted()
{
    m_passphraseWantedBy.clear();
    for (const OrgId& org : m_workspace->organisations())
        if (const auto view = m_workspace->view(org); view && view->wantsPassphrase()) m_passphraseWantedBy = qtext(view->state.organisation, "legal_name");
    m_settingsPage->keys()->setPassphraseWanted(!m_passphraseWantedBy.isEmpty());
    if (m_passphraseWantedBy.isEmpty() || !m_profile.hasKeychainSlot()) return;
    if (m_profile.hasPassphraseSlot()) return endKeychain();
    // Never a question of the office on a screen that participants have.
    if (!m_passphraseAsked && !m_kiosk && !m_queue) askWantedPassphrase();
}

/// What is open stays open until it is locked; what is not, waits for the passphrase.
bool MainWindow::wantsPassphraseFirst(const OrgId& org) const
{
    const auto view = m_workspace->view(org);
    return view && view->wantsPassphrase() && !m_profile.hasPassphraseSlot();
}

void MainWindow::askWantedPassphrase()
{
    if (m_passphraseWantedBy.isEmpty() || findChild<PasswordDialog*>(QStringLiteral("wantedPassphraseDialog"))) return;
    m_passphraseAsked = true;
    PasswordDialog::Words words;
    words.title = tr("Set a passphrase");
    words.sentence = tr("%1 wants a passphrase alone to open its data.").arg(m_passphraseWantedBy) + u' ' +
                     tr("From now on you type it when you unlock the program. Nothing is lost, and no connection is needed.");
    words.label = tr("New passphrase");
    words.hint = tr("At least 12 characters. A sentence is easy to remember.");
    words.repeatLabel = tr("New passphrase again");
    words.button = tr("Set the passphrase");
    auto* dialog = new PasswordDialog(QStringLiteral("wantedPassphraseDialog"), words,
                                      [this](const QString& typed, std::function<void(Done)> answer) { m_profile.setPassphrase(typed, std::move(answer)); }, this);
    connect(dialog, &QDialog::accepted, this, &MainWindow::endKeychain);
    connect(dialog, &QDialog::rejected, this, &MainWindow::refreshBar);
    dialog->open();
}

/// There is a passphrase by now, so the data stay open to whoever knows it, whatever becomes of this.
void MainWindow::endKeychain()
{
    if (m_endingKeychain || !m_profile.isUnlocked()) return;
    m_endingKeychain = true;
    m_profile.removeKeychain([self = QPointer(this)](const Done& done) {
        if (!self) return;
        self->m_endingKeychain = false;
        self->m_keychainEnded = done.has_value();
        self->m_settingsPage->keys()->refresh();
        if (self->m_workspace) self->refreshBar();
    });
}

} // namespace sek
