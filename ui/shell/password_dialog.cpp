// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/password_dialog.h"

#include "ui/texts/texts.h"
#include "ui/widgets/form/formgrid.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/textlabel.h"

#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace sek {

PasswordDialog::PasswordDialog(const QString& name, const Words& words, Try attempt, QWidget* parent)
    : ActDialog(name, words.title, parent), m_try(std::move(attempt)), m_form(new FormGrid), m_typed(new QLineEdit)
{
    auto* sentence = new TextLabel(TextType::Body, words.sentence);
    sentence->setObjectName(QStringLiteral("sentenceLabel"));
    sentence->setWordWrap(true);
    content()->addWidget(sentence);
    setAccessibleDescription(words.sentence);
    m_form->setFollowsWindow(false);
    m_form->setColumns(FormColumns::One);
    m_typed->setEchoMode(QLineEdit::Password);
    m_row = m_form->addRow(new FieldRow(QStringLiteral("dialogPassword"), words.label, m_typed));
    m_row->setHint(words.hint);
    if (!words.repeatLabel.isEmpty()) {
        m_again = new QLineEdit;
        m_again->setEchoMode(QLineEdit::Password);
        m_againRow = m_form->addRow(new FieldRow(QStringLiteral("dialogPasswordAgain"), words.repeatLabel, m_again));
    }
    content()->addWidget(m_form);
    content()->addStretch();
    if (!words.otherWay.isEmpty()) {
        Button* other = addAct(words.otherWay, ButtonKind::Outlined, QStringLiteral("key"), QStringLiteral("otherWay"));
        connect(other, &QPushButton::clicked, this, [this] {
            reject();
            Q_EMIT otherWayWanted();
        });
    }
    addButton(tr("Cancel"), ButtonKind::Outlined, QStringLiteral("cancel"), false);
    m_ok = addButton(words.button, ButtonKind::Main, QStringLiteral("ok"), true);
    m_ok->setDefault(true);
    setLogicalSize(520, 0);
    m_typed->setFocus();
}

PasswordDialog::~PasswordDialog()
{
    m_typed->clear();
    if (m_again) m_again->clear();
}

QString PasswordDialog::reason(const std::string& code)
{
    if (code == "factor_wrong" || code == "sign_in_failed") return tr("The password is not correct.");
    if (code == "keys_wrong_passphrase") return tr("The passphrase is not correct. Nothing was changed.");
    if (code == "passphrase_short") return tr("At least 12 characters are needed. A sentence is easy to remember.");
    if (code == "too_many_tries") return tr("Too many attempts. Wait a minute and try again.");
    if (code == "busy") return tr("The hub is busy. Try again in a moment.");
    if (code == "account_removed") return tr("The hub has removed this account.");
    if (code == "device_ended") return tr("The hub has ended the access of this computer.");
    return texts::failure(QString::fromStdString(code));
}

void PasswordDialog::accept()
{
    if (m_busy) return;
    m_row->setError({});
    if (m_againRow) m_againRow->setError({});
    if (m_typed->text().isEmpty()) {
        m_row->setError(tr("This field must be filled in."));
        return m_row->focusEditor();
    }
    if (m_again && m_again->text() != m_typed->text()) {
        m_againRow->setError(tr("The two entries differ."));
        return m_againRow->focusEditor();
    }
    m_busy = true;
    m_ok->setEnabled(false);
    m_try(m_typed->text(), [self = QPointer(this)](const Done& done) {
        if (self) self->answered(done);
    });
}

void PasswordDialog::answered(const Done& done)
{
    m_busy = false;
    m_ok->setEnabled(true);
    if (done) return ActDialog::accept();
    m_row->setError(reason(done.error().code));
    m_typed->selectAll();
    m_row->focusEditor();
}

} // namespace sek
