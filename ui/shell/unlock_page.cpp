// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlock_page.h"

#include "ui/texts/texts.h"
#include "ui/widgets/form/formgrid.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/linklabel.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace sek {

UnlockPage::UnlockPage(Profile& profile, QWidget* parent)
    : QWidget(parent), m_profile(profile), m_title(new TextLabel(TextType::Display)),
      m_why(new TextLabel(TextType::Body, {}, ColorRole::Muted)), m_message(new MessageBar), m_form(new FormGrid),
      m_passphrase(new QLineEdit), m_code(new QLineEdit), m_unlock(new Button({}, ButtonKind::Main)), m_other(new LinkLabel), m_reset(new LinkLabel)
{
    setObjectName(QStringLiteral("unlockPage"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::get().space(24), 0, Theme::get().space(24), 0);
    auto* column = new QVBoxLayout;
    column->setSpacing(Theme::get().space(12));
    row->addStretch(2);
    row->addLayout(column, 5);
    row->addStretch(2);
    m_why->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("unlockMessageBar"));
    m_message->hide();
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_code->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData | Qt::ImhPreferUppercase);
    m_form->setFollowsWindow(false);
    m_form->setColumns(FormColumns::One);
    m_row = m_form->addRow(new FieldRow(QStringLiteral("unlockPassphrase"), {}, m_passphrase));
    m_codeRow = m_form->addRow(new FieldRow(QStringLiteral("unlockCode"), {}, m_code));
    m_unlock->setObjectName(QStringLiteral("unlockButton"));
    m_other->setObjectName(QStringLiteral("otherWayLink"));
    m_reset->setObjectName(QStringLiteral("resetLink"));
    connect(m_reset, &LinkLabel::clicked, this, &UnlockPage::resetWanted);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addWidget(m_message);
    column->addWidget(m_form);
    column->addWidget(m_unlock, 0, Qt::AlignLeft);
    column->addWidget(m_other, 0, Qt::AlignLeft);
    column->addWidget(m_reset, 0, Qt::AlignLeft);
    column->addStretch(2);
    connect(m_unlock, &Button::clicked, this, &UnlockPage::unlock);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockPage::unlock);
    connect(m_code, &QLineEdit::returnPressed, this, &UnlockPage::unlock);
    connect(m_message, &MessageBar::firstTriggered, this, &UnlockPage::askKeychain);
    connect(m_other, &LinkLabel::clicked, this, [this] {
        m_withCode = !m_withCode;
        refresh();
        focusFirst();
    });
    retranslate();
}

void UnlockPage::begin(bool ask)
{
    m_slots = m_profile.keySlots();
    m_withCode = false;
    m_failure.clear();
    for (QLineEdit* e : {m_passphrase, m_code}) e->clear();
    for (FieldRow* r : {m_row, m_codeRow}) r->setError({});
    if (!m_slots.keychain && !m_slots.passphrase && !m_slots.recovery) m_failure = QStringLiteral("keys_damaged");
    refresh();
    focusFirst();
    if (ask && m_slots.keychain) askKeychain();
}

void UnlockPage::refresh()
{
    const bool code = m_withCode && m_slots.recovery;
    m_row->setVisible(m_slots.passphrase && !code);
    m_codeRow->setVisible(code);
    m_form->setVisible(m_slots.passphrase || code);
    m_unlock->setEnabled(!m_busy && m_failure != QLatin1String("keys_damaged"));
    m_unlock->setText(tr("Unlock"));
    m_other->setVisible(m_slots.recovery);
    m_reset->setText(tr("None of these works: delete the data on this computer…"));
    m_other->setText(!code ? tr("Use the recovery code") : m_slots.passphrase ? tr("Use the passphrase") : tr("Use the keychain"));
    if (m_busy && !m_slots.passphrase) {
        m_message->say(Tone::Info, tr("The keychain of this computer is asked. It may show a window of its own."));
        m_message->setFirstButton({});
    } else if (!m_failure.isEmpty()) {
        m_message->say(m_failure == QLatin1String("keys_keychain_locked") ? Tone::Warn : Tone::Bad,
                       reason({m_failure.toStdString(), {}}));
        m_message->setFirstButton(m_slots.keychain ? tr("Try again") : QString());
    } else {
        m_message->clear();
    }
}

QString UnlockPage::reason(const Failure& failure) const
{
    const bool other = m_slots.passphrase || m_slots.recovery;
    const QString else_ = other ? tr("You can use the passphrase or the recovery code instead.")
                                : tr("There is no other way in: without this key the data here cannot be opened.");
    if (failure.is("keys_keychain_locked"))
        return tr("The keychain of this computer is locked or said no. Unlock it and try again. Nothing was changed.");
    if (failure.is("keys_keychain_absent"))
        return tr("The keychain of this computer does not answer. Nothing was changed.") + u' ' + else_;
    if (failure.is("keys_keychain_empty"))
        return tr("The keychain of this computer works, but the key of this data is not in it. Nothing was changed.") + u' ' + else_;
    if (failure.is("keys_wrong_passphrase")) return tr("The passphrase is not correct. Nothing was changed.");
    if (failure.is("recovery_code")) return tr("The code has a typing error. Compare it letter by letter.");
    if (failure.is("keys_wrong_code")) return tr("This recovery code does not open the data here. A newer code replaces an older one.");
    if (failure.is("keys_newer")) return texts::failure(QStringLiteral("store_newer"));
    if (failure.is("memory")) return tr("There is too little free memory to check the passphrase. Close other programs and try again.");
    return tr("The key file on this computer is damaged. Nothing was changed; ask whoever helps you with the computer.");
}

void UnlockPage::retranslate()
{
    m_title->setText(tr("Sekretariat"));
    m_why->setText(tr("The data on this computer is locked. Nothing is lost."));
    m_row->setLabel(tr("Passphrase for this computer"));
    m_codeRow->setLabel(tr("Recovery code"));
    m_codeRow->setHint(tr("Seven groups of letters and digits, as printed."));
    refresh();
}

void UnlockPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void UnlockPage::focusFirst()
{
    if (m_codeRow->isVisibleTo(this)) m_code->setFocus();
    else if (m_row->isVisibleTo(this)) m_passphrase->setFocus();
    else m_unlock->setFocus();
}

void UnlockPage::askKeychain()
{
    if (m_busy) return;
    m_busy = true;
    m_failure.clear();
    refresh();
    m_profile.unlockByKeychain([self = QPointer(this)](const Done& done) {
        if (!self) return;
        self->m_busy = false;
        if (self->m_profile.isUnlocked()) return self->opened({}, nullptr);
        self->opened(done, nullptr);
    });
}

void UnlockPage::unlock()
{
    if (m_withCode) return byRecoveryCode();
    if (!m_slots.passphrase) return askKeychain();
    if (m_busy || m_passphrase->text().isEmpty()) return;
    m_busy = true;
    refresh();
    m_profile.unlockByPassphrase(m_passphrase->text(), [this](const Done& done) {
        m_busy = false;
        opened(done, m_row);
    });
}

void UnlockPage::byRecoveryCode()
{
    if (!m_busy) m_profile.unlockByRecoveryCode(m_code->text(), [this](const Done& done) { opened(done, m_codeRow); });
}

void UnlockPage::opened(const Done& done, FieldRow* row)
{
    if (!done) {
        if (row) row->setError(reason(done.error()));
        else m_failure = QString::fromStdString(done.error().code);
        refresh();
        if (row) {
            static_cast<QLineEdit*>(row->editor())->selectAll();
            row->focusEditor();
        }
        return;
    }
    for (QLineEdit* e : {m_passphrase, m_code}) e->clear();
    for (FieldRow* r : {m_row, m_codeRow}) r->setError({});
    m_failure.clear();
    refresh();
    Q_EMIT unlocked();
}

} // namespace sek
