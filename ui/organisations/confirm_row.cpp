// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/confirm_row.h"

#include <QLineEdit>
#include <QPointer>

namespace sek {

ConfirmRow::ConfirmRow(const QString& id, Confirm confirm, const QString& why)
    : FieldRow(id, confirm.label, new QLineEdit), m_confirm(std::move(confirm)), m_typed(qobject_cast<QLineEdit*>(editor()))
{
    m_typed->setEchoMode(QLineEdit::Password);
    setHint(why);
    hide();
}

void ConfirmRow::first(std::function<void()> act, std::function<void(const std::string&)> otherwise)
{
    if (m_wanted) confirm(std::move(act), std::move(otherwise));
    else act();
}

void ConfirmRow::want(std::function<void()> act, std::function<void(const std::string&)> otherwise)
{
    if (m_confirm.label.isEmpty()) return confirm(std::move(act), std::move(otherwise));
    m_wanted = true;
    show();
    focusEditor();
}

void ConfirmRow::confirm(std::function<void()> act, std::function<void(const std::string&)> otherwise)
{
    m_confirm.attempt(m_typed->text(), [self = QPointer(this), act = std::move(act), otherwise = std::move(otherwise)](const Done& done) {
        if (!self) return;
        if (done) {
            self->m_wanted = false;
            self->m_typed->clear();
            self->setError({});
            return act();
        }
        const std::string& code = done.error().code;
        if (code == "factor_wrong" || code == "keys_wrong_passphrase") {
            self->setError(code == "factor_wrong" ? tr("The password is not correct.") : tr("The passphrase is not correct. Nothing was changed."));
            self->m_typed->selectAll();
            self->focusEditor();
        }
        otherwise(code);
    });
}

} // namespace sek
