// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock_choice.h"

#include "core/sync/profile/profile.h"
#include "ui/widgets/form/formgrid.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace sek {

LockChoice::LockChoice(Profile& profile, QWidget* parent)
    : QWidget(parent), m_profile(profile), m_head(new TextLabel(TextType::BodyStrong)),
      m_how(new TextLabel(TextType::Small, {}, ColorRole::Muted)), m_message(new MessageBar), m_also(new QCheckBox),
      m_passphrase(new QLineEdit)
{
    setObjectName(QStringLiteral("lockChoice"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::get().space(8));
    m_how->setObjectName(QStringLiteral("lockHowLabel"));
    m_how->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("lockMessageBar"));
    m_message->hide();
    m_also->setObjectName(QStringLiteral("alsoPassphraseCheck"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    auto* form = new FormGrid;
    form->setFollowsWindow(false);
    form->setColumns(FormColumns::One);
    m_row = form->addRow(new FieldRow(QStringLiteral("passphrase"), {}, m_passphrase));
    column->addWidget(m_head);
    column->addWidget(m_how);
    column->addWidget(m_message);
    column->addWidget(m_also);
    column->addWidget(form);
    connect(m_message, &MessageBar::firstTriggered, this, &LockChoice::look);
    connect(m_also, &QCheckBox::toggled, this, &LockChoice::refresh);
    connect(m_passphrase, &QLineEdit::textEdited, this, [this] { m_row->setError({}); });
    retranslate();
}

void LockChoice::look()
{
    if (m_asking) return;
    m_asking = true;
    m_profile.probeKeychain([self = QPointer(this)](KeychainState state) {
        if (!self) return;
        self->m_asking = false;
        self->m_known = true;
        self->m_state = state;
        self->refresh();
    });
}

bool LockChoice::needsPassphrase() const
{
    return m_state != KeychainState::Works || m_also->isChecked();
}

void LockChoice::refresh()
{
    m_how->setVisible(!m_known || m_state == KeychainState::Works);
    m_how->setText(m_known ? tr("The keychain of this computer keeps the key. Nothing has to be typed at the start.")
                           : tr("Looking for the keychain of this computer…"));
    m_also->setVisible(m_known && m_state == KeychainState::Works);
    m_row->setVisible(m_known && needsPassphrase());
    m_row->setRequired(m_known && needsPassphrase());
    if (m_known && m_state == KeychainState::Locked) {
        m_message->say(Tone::Warn, tr("The keychain of this computer is locked or said no. Unlock it and try again, or choose a passphrase."));
        m_message->setFirstButton(tr("Try again"));
    } else if (m_known && m_state == KeychainState::Absent) {
        m_message->say(Tone::Info, tr("This computer has no keychain that could keep the key. A passphrase is therefore needed; you type it at each start."));
        m_message->setFirstButton({});
    } else {
        m_message->clear();
    }
}

void LockChoice::retranslate()
{
    m_head->setText(tr("Lock of the encrypted data"));
    m_also->setText(tr("Set a passphrase too"));
    m_row->setLabel(tr("Passphrase for this computer"));
    m_row->setHint(tr("At least 12 characters. It opens the encrypted data on this computer."));
    refresh();
}

void LockChoice::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void LockChoice::showShort()
{
    m_row->setError(tr("At least 12 characters are needed. A sentence is easy to remember."));
    m_row->focusEditor();
}

bool LockChoice::check()
{
    if (!m_known) return false;
    const QByteArray typed = m_passphrase->text().toUtf8();
    if (needsPassphrase() &&
        !passphraseLongEnough(SecureBytes::copyOf({reinterpret_cast<const std::uint8_t*>(typed.constData()), static_cast<std::size_t>(typed.size())}))) {
        showShort();
        return false;
    }
    return true;
}

KeySetup LockChoice::setup() const
{
    KeySetup out;
    out.keychain = m_state == KeychainState::Works;
    if (needsPassphrase()) {
        const QByteArray typed = m_passphrase->text().toUtf8();
        out.passphrase = SecureBytes::copyOf({reinterpret_cast<const std::uint8_t*>(typed.constData()), static_cast<std::size_t>(typed.size())});
    }
    return out;
}

void LockChoice::clear()
{
    m_passphrase->clear();
}

} // namespace sek
