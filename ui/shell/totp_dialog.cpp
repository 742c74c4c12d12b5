// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/totp_dialog.h"

#include "core/output/qr.h"
#include "core/sync/workspace/workspace.h"
#include "ui/shell/password_dialog.h"
#include "ui/widgets/form/formgrid.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace sek {

namespace {

constexpr int Side = 200, Quiet = 16; // at 100 % text

/// Black on white whatever the looks: cameras expect it so.
class QrView : public QWidget
{
public:
    explicit QrView(const QByteArray& text)
    {
        const int side = Theme::get().px(Side), quiet = Theme::get().px(Quiet);
        setFixedSize(side + 2 * quiet, side + 2 * quiet);
        if (auto path = qrPath(text, side)) m_path = path->translated(quiet, quiet);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        painter.fillPath(m_path, Qt::black);
    }

private:
    QPainterPath m_path;
};

QString inGroups(const QString& secret)
{
    QStringList groups;
    for (qsizetype i = 0; i < secret.size(); i += 4) groups << secret.mid(i, 4);
    return groups.join(u' ');
}

} // namespace

TotpDialog::TotpDialog(Workspace& workspace, const std::string& uri, QWidget* parent)
    : ActDialog(QStringLiteral("totpDialog"), tr("Set up an authenticator app"), parent), m_workspace(workspace), m_code(new QLineEdit)
{
    auto* what = new TextLabel(TextType::Body, tr("Let the authenticator app on your phone read this picture, or type the characters below into it.") + u' ' + tr("Then enter the code it shows."));
    what->setWordWrap(true);
    content()->addWidget(what);
    setAccessibleDescription(what->text());
    auto* picture = new QrView(QByteArray::fromStdString(uri));
    picture->setObjectName(QStringLiteral("totpQr"));
    picture->setAccessibleName(tr("QR code for the authenticator app"));
    content()->addWidget(picture, 0, Qt::AlignHCenter);
    auto* secret = new QLabel(inGroups(QUrlQuery(QUrl(QString::fromStdString(uri))).queryItemValue(QStringLiteral("secret"))));
    secret->setObjectName(QStringLiteral("totpSecretLabel"));
    secret->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    secret->setTextFormat(Qt::PlainText);
    secret->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    secret->setAccessibleName(tr("Key for typing"));
    secret->setWordWrap(true);
    secret->setAlignment(Qt::AlignHCenter);
    content()->addWidget(secret);
    auto* form = new FormGrid;
    form->setFollowsWindow(false);
    form->setColumns(FormColumns::One);
    m_code->setInputMethodHints(Qt::ImhDigitsOnly);
    m_row = form->addRow(new FieldRow(QStringLiteral("totpCode"), tr("Code the app shows"), m_code, FieldWidth::Short));
    content()->addWidget(form);
    content()->addStretch();
    addButton(tr("Cancel"), ButtonKind::Outlined, QStringLiteral("cancel"), false);
    m_ok = addButton(tr("Confirm"), ButtonKind::Main, QStringLiteral("ok"), true);
    m_ok->setDefault(true);
    setLogicalSize(520, 0);
    m_code->setFocus();
}

void TotpDialog::accept()
{
    if (m_busy) return;
    m_row->setError({});
    if (m_code->text().trimmed().isEmpty()) {
        m_row->setError(tr("This field must be filled in."));
        return m_row->focusEditor();
    }
    m_busy = true;
    m_ok->setEnabled(false);
    m_workspace.request("POST", QStringLiteral("/v1/account/totp/confirm"), {{"code", m_code->text().trimmed().toStdString()}}, this, [this](const Result<Json>& answer) {
        m_busy = false;
        m_ok->setEnabled(true);
        if (answer) return ActDialog::accept();
        m_row->setError(answer.error().is("factor_wrong") ? tr("The code is not correct. Wait for the next one; the clocks of phone and hub must agree.")
                                                          : PasswordDialog::reason(answer.error().code));
        m_code->selectAll();
        m_row->focusEditor();
    });
}

} // namespace sek
