// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys_panel.h"

#include "ui/organisations/question_dialog.h"
#include "ui/shell/password_dialog.h"
#include "ui/shell/recovery_dialog.h"
#include "ui/texts/texts.h"
#include "ui/widgets/form/fieldrow.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/sectionhead.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QDateTime>
#include <QPointer>

namespace sek {

KeysPanel::KeysPanel(Profile& profile, QWidget* parent) : FormGrid(parent), m_profile(profile), m_head(addSection({})), m_message(new MessageBar)
{
    m_keychain = addStateLine(this, QStringLiteral("keychain"));
    m_passphrase = addStateLine(this, QStringLiteral("keyPassphrase"));
    m_recovery = addStateLine(this, QStringLiteral("recovery"));
    m_renew = addStateLine(this, QStringLiteral("renewKeys"));
    m_renew.remove->hide();
    m_message->setObjectName(QStringLiteral("keysMessageBar"));
    m_message->hide();
    addWide(m_message);
    const auto answer = [self = QPointer(this)](const Done& done) {
        if (self) self->say(done);
    };
    connect(m_keychain.set, &Button::clicked, this, [this, answer] { m_profile.setKeychain(answer); });
    connect(m_keychain.remove, &Button::clicked, this, [this, answer] { m_profile.removeKeychain(answer); });
    connect(m_passphrase.set, &Button::clicked, this, &KeysPanel::askPassphrase);
    connect(m_passphrase.remove, &Button::clicked, this, [this] { say(m_profile.removePassphrase()); });
    connect(m_recovery.set, &Button::clicked, this, &KeysPanel::makeRecoveryCode);
    connect(m_renew.set, &Button::clicked, this, &KeysPanel::askRenew);
    connect(m_recovery.remove, &Button::clicked, this, [this] { say(m_profile.removeRecoveryCode()); });
}

void KeysPanel::refresh()
{
    const KeySlots slots_ = m_profile.keySlots();
    const auto show = [](StateLine& line, bool there, bool removable, const QString& yes, const QString& no, const QString& add, const QString& change) {
        line.state->setText(there ? yes : no);
        line.state->setRole(there ? ColorRole::Text : ColorRole::Muted);
        line.set->setText(there ? change : add);
        line.set->setVisible(!line.set->text().isEmpty());
        line.remove->setVisible(there);
        line.remove->setEnabled(removable);
    };
    show(m_keychain, slots_.keychain, slots_.passphrase, tr("keeps the key"), tr("not used"), tr("Use the keychain"), QString());
    show(m_passphrase, slots_.passphrase, slots_.keychain, tr("set"), tr("not set"), tr("Set a passphrase…"), tr("Change…"));
    show(m_recovery, slots_.recovery, true, tr("made"), tr("not made"), tr("Make a recovery code…"), tr("Make a new one…"));
    const Instant since = m_profile.keysSince();
    const bool due = m_profile.keysDue();
    m_renew.state->setText(since == Instant{} ? tr("older than a year")
                                              : tr("since %1").arg(texts::date(QDateTime::fromMSecsSinceEpoch(since.ms).date())));
    m_renew.state->setRole(due ? ColorRole::Warn : ColorRole::Text);
    m_renew.set->setText(tr("Renew the keys…"));
    m_renew.row->setHint(due ? tr("The keys are a year old: it is time to renew them.") : tr("They are renewed each year, and when you want it: after somebody may have seen them."));
    const QString last = tr("One of keychain and passphrase has to stay.");
    m_keychain.set->setEnabled(!m_passphraseWanted || slots_.keychain);
    m_keychain.row->setHint(m_passphraseWanted ? tr("An organisation here wants a passphrase alone to open its data.") : slots_.keychain && !slots_.passphrase ? last : QString());
    m_passphrase.row->setHint(slots_.passphrase && !slots_.keychain ? last : QString());
}

void KeysPanel::setPassphraseWanted(bool wanted)
{
    if (m_passphraseWanted == wanted) return;
    m_passphraseWanted = wanted;
    refresh();
}

void KeysPanel::retranslateKeys()
{
    m_head->setText(tr("Ways into the encrypted data"));
    m_keychain.row->setLabel(tr("Keychain of this computer"));
    m_passphrase.row->setLabel(tr("Passphrase"));
    m_recovery.row->setLabel(tr("Recovery code"));
    m_renew.row->setLabel(tr("Keys of the data"));
    for (const StateLine* line : {&m_keychain, &m_passphrase, &m_recovery}) {
        line->remove->setText(tr("Remove"));
        line->remove->setAccessibleName(tr("Remove: %1").arg(line->row->label()));
    }
    refresh();
    for (const StateLine* line : {&m_keychain, &m_passphrase, &m_recovery, &m_renew})
        line->set->setAccessibleName(QStringLiteral("%1: %2").arg(line->row->label(), line->set->text()));
}

void KeysPanel::say(const Done& done)
{
    retranslateKeys();
    if (done) return m_message->clear();
    const std::string& code = done.error().code;
    if (code == "keys_last_slot") m_message->say(Tone::Bad, tr("One of keychain and passphrase has to stay."));
    else if (code == "keys_keychain_locked")
        m_message->say(Tone::Warn, tr("The keychain of this computer is locked or said no. Unlock it and try again. Nothing was changed."));
    else if (code == "keys_keychain_absent") m_message->say(Tone::Warn, tr("This computer has no keychain that could keep the key."));
    else m_message->say(Tone::Bad, texts::failure(QString::fromStdString(code)));
}

void KeysPanel::askPassphrase()
{
    PasswordDialog::Words words;
    const bool change = m_profile.hasPassphraseSlot();
    words.title = change ? tr("Change the passphrase") : tr("Set a passphrase");
    words.sentence = tr("The passphrase opens the encrypted data on this computer. It is not the password of the hub.");
    words.label = tr("New passphrase");
    words.hint = tr("At least 12 characters. A sentence is easy to remember.");
    words.repeatLabel = tr("New passphrase again");
    words.button = change ? tr("Change") : tr("Set the passphrase");
    auto* dialog = new PasswordDialog(QStringLiteral("passphraseDialog"), words,
                                      [this](const QString& typed, std::function<void(Done)> answer) { m_profile.setPassphrase(typed, std::move(answer)); },
                                      this);
    connect(dialog, &QDialog::accepted, this, [this] { say({}); });
    dialog->open();
}

void KeysPanel::askRenew()
{
    const bool hadCode = m_profile.keySlots().recovery;
    const QString what = tr("All data on this computer are written anew under new keys. Nothing is lost, and no connection is needed.");
    const QString code = hadCode ? tr("The printed recovery code ends; you get a new one.") : QString();
    const QString sentence = code.isEmpty() ? what : what + u' ' + code;
    // What comes of it does not hang on the dialog: closed meanwhile, the printed code has ended all the same.
    const auto renewed = [self = QPointer(this), hadCode](const Done& done) {
        if (self) self->wereRenewed(done, hadCode);
    };
    if (m_profile.hasPassphraseSlot()) {
        PasswordDialog::Words words;
        words.title = tr("Renew the keys");
        words.sentence = sentence;
        words.label = tr("Passphrase for this computer");
        words.button = tr("Renew the keys");
        auto* dialog = new PasswordDialog(QStringLiteral("renewKeysDialog"), words,
                                          [this, renewed](const QString& typed, std::function<void(Done)> answer) {
                                              m_profile.renewKeys(typed, [renewed, answer = std::move(answer)](const Done& done) {
                                                  answer(done);
                                                  if (done) renewed(done);
                                              });
                                          },
                                          this);
        return dialog->open();
    }
    auto* question = new QuestionDialog(tr("Renew the keys"), tr("Renew the keys of the data on this computer?"), {sentence}, this);
    connect(question, &QDialog::accepted, this, [this, renewed] { m_profile.renewKeys({}, renewed); });
    question->open();
}

void KeysPanel::wereRenewed(const Done& renewed, bool hadCode)
{
    if (!renewed) return say(renewed);
    Q_EMIT this->renewed();
    say({});
    if (hadCode) makeRecoveryCode();
    m_message->say(Tone::Ok, tr("The keys were renewed."));
}

void KeysPanel::makeRecoveryCode()
{
    const auto code = m_profile.setRecoveryCode();
    if (!code) return say(failure(code));
    say({});
    Q_EMIT recoveryMade();
    (new RecoveryDialog(*code, RecoveryDialog::Of::Computer, this))->open();
}

} // namespace sek
