// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/account_panel.h"

#include "core/base/instant.h"
#include "core/sync/workspace/workspace.h"
#include "ui/shell/confirmed_request.h"
#include "ui/shell/new_password_dialog.h"
#include "ui/shell/password_dialog.h"
#include "ui/shell/recovery_dialog.h"
#include "ui/shell/totp_dialog.h"
#include "ui/texts/texts.h"
#include "ui/widgets/form/fieldrow.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/sectionhead.h"
#include "ui/widgets/parts/textlabel.h"

#include <QDateTime>

namespace sek {

AccountPanel::AccountPanel(QWidget* parent) : FormGrid(parent), m_head(addSection({})), m_message(new MessageBar)
{
    setObjectName(QStringLiteral("accountPanel"));
    m_account = addStateLine(this, QStringLiteral("hubAccount"));
    m_password = addStateLine(this, QStringLiteral("hubPassword"));
    m_totp = addStateLine(this, QStringLiteral("totp"));
    m_codes = addStateLine(this, QStringLiteral("accountCodes"));
    for (const StateLine* line : {&m_account, &m_password, &m_codes}) line->remove->hide();
    m_message->setObjectName(QStringLiteral("accountMessageBar"));
    m_message->hide();
    addWide(m_message);
    connect(m_account.set, &Button::clicked, this, &AccountPanel::signOutWanted);
    connect(m_password.set, &Button::clicked, this, &AccountPanel::askPassword);
    connect(m_totp.set, &Button::clicked, this, &AccountPanel::setUpTotp);
    connect(m_totp.remove, &Button::clicked, this, [this] {
        send("DELETE", QStringLiteral("/v1/account/totp"), [this](const Json&) { load(); });
    });
    connect(m_codes.set, &Button::clicked, this, &AccountPanel::makeCodes);
}

void AccountPanel::setWorkspace(Workspace* workspace, const QString& email, Confirm confirm)
{
    m_workspace = workspace;
    m_confirm = std::move(confirm);
    m_account.state->setText(email);
    m_message->clear();
    m_answered = false;
    show(Json());
}

void AccountPanel::load()
{
    if (!m_workspace) return;
    m_workspace->request("GET", QStringLiteral("/v1/account/factors"), Json(), this,
                         [this](const Result<Json>& answer) {
                             m_answered = true;
                             show(answer ? *answer : Json());
                         });
}

void AccountPanel::show(const Json& factors)
{
    m_factors = factors;
    const bool known = factors.is_object();
    const bool totp = boolean(factors, "totp");
    const auto codes = integer(factors, "recovery_codes");
    const auto changed = parseRfc3339(text(factors, "password_changed_at"));
    const QString unknown = m_answered ? tr("the hub cannot be asked now") : QString(); // it is being asked
    m_password.state->setText(!known ? unknown : changed ? tr("of %1").arg(texts::date(QDateTime::fromMSecsSinceEpoch(changed->ms).date())) : QString());
    m_totp.state->setText(!known ? unknown : totp ? tr("in use") : tr("not in use"));
    m_codes.state->setText(!known ? unknown : tr("%n unused", nullptr, static_cast<int>(codes)));
    m_totp.set->setText(totp ? tr("Set up anew…") : tr("Set up…"));
    m_codes.set->setText(codes > 0 ? tr("Make new ones…") : tr("Make recovery codes…"));
    m_totp.remove->setVisible(totp);
    for (const StateLine* line : {&m_password, &m_totp, &m_codes}) {
        line->state->setRole(known ? ColorRole::Text : ColorRole::Muted);
        line->set->setEnabled(known);
    }
    for (const StateLine* line : {&m_account, &m_password, &m_totp, &m_codes})
        line->set->setAccessibleName(QStringLiteral("%1: %2").arg(line->row->label(), line->set->text()));
}

void AccountPanel::retranslatePanel()
{
    m_head->setText(tr("My account on the hub"));
    m_account.row->setLabel(tr("Account"));
    m_account.set->setText(tr("Sign out…"));
    m_password.row->setLabel(tr("Password for the hub"));
    m_password.set->setText(tr("Change…"));
    m_totp.row->setLabel(tr("Authenticator app"));
    m_totp.row->setHint(tr("With its code you can add a computer without an invitation, and set a new password when you have forgotten it."));
    m_totp.remove->setText(tr("Remove"));
    m_totp.remove->setAccessibleName(tr("Remove: %1").arg(m_totp.row->label()));
    m_codes.row->setLabel(tr("Recovery codes of the account"));
    m_codes.row->setHint(tr("Each does the same once, when the authenticator app is not at hand."));
    show(Json(m_factors));
}

void AccountPanel::say(const std::string& code)
{
    m_message->say(Tone::Bad, PasswordDialog::reason(code));
}

void AccountPanel::send(const QByteArray& method, const QString& path, std::function<void(const Json&)> then)
{
    if (!m_workspace) return;
    m_message->clear();
    requestConfirmed(*m_workspace, method, path, m_confirm, this, [this, then = std::move(then)](const Result<Json>& answer) {
        if (answer) then(*answer);
        else say(answer.error().code);
    });
}

void AccountPanel::askPassword()
{
    auto* dialog = new NewPasswordDialog(*m_workspace, this);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_message->say(Tone::Ok, tr("The password is changed. Your other computers were signed out."));
        load();
    });
    dialog->open();
}

void AccountPanel::setUpTotp()
{
    send("POST", QStringLiteral("/v1/account/totp"), [this](const Json& answer) {
        auto* dialog = new TotpDialog(*m_workspace, text(answer, "uri"), this);
        connect(dialog, &QDialog::accepted, this, &AccountPanel::load);
        dialog->open();
    });
}

void AccountPanel::makeCodes()
{
    send("POST", QStringLiteral("/v1/account/recovery_codes"), [this](const Json& answer) {
        QByteArray lines;
        if (at(answer, "codes").is_array())
            for (const Json& code : at(answer, "codes"))
                if (code.is_string()) lines += QByteArray::fromStdString(code.get<std::string>()) + '\n';
        const auto shown = SecureBytes::copyOf({reinterpret_cast<const std::uint8_t*>(lines.constData()), static_cast<std::size_t>(lines.size())});
        (new RecoveryDialog(shown, RecoveryDialog::Of::Account, this))->open();
        load();
    });
}

} // namespace sek
