// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/staff_way_out.h"

#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QFrame>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace sek {

StaffWayOut::StaffWayOut(Check check, bool passphrase, QWidget* parent) : QWidget(parent), m_check(std::move(check)), m_passphrase(passphrase)
{
    const Theme& t = Theme::get();
    auto* outer = new QVBoxLayout(this);
    auto* frame = new QFrame;
    frame->setProperty("panel", QStringLiteral("base"));
    frame->setMaximumWidth(t.px(420));
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(t.space(20), t.space(18), t.space(20), t.space(18));
    column->setSpacing(t.space(10));
    m_title = new TextLabel(TextType::Heading);
    m_text = new TextLabel(TextType::Body, {}, ColorRole::Muted);
    m_text->setWordWrap(true);
    m_password = new QLineEdit;
    m_password->setObjectName(QStringLiteral("kioskPasswordEdit"));
    m_password->setEchoMode(QLineEdit::Password);
    m_said = new IconLabel;
    m_said->setObjectName(QStringLiteral("kioskLeaveSaidLabel"));
    m_said->setWordWrap(true);
    m_said->hide();
    m_ok = new Button({}, ButtonKind::Main, QStringLiteral("locked"));
    m_ok->setObjectName(QStringLiteral("kioskLeaveOkButton"));
    m_back = new Button({}, ButtonKind::Flat, QStringLiteral("back"));
    m_back->setObjectName(QStringLiteral("kioskLeaveBackButton"));
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_ok);
    acts->addWidget(m_back);
    acts->addStretch();
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_password);
    column->addWidget(m_said);
    column->addLayout(acts);
    outer->addStretch();
    outer->addWidget(frame, 0, Qt::AlignHCenter);
    outer->addStretch();
    connect(m_back, &QPushButton::clicked, this, &StaffWayOut::back);
    connect(m_ok, &QPushButton::clicked, this, &StaffWayOut::tryIt);
    connect(m_password, &QLineEdit::returnPressed, this, &StaffWayOut::tryIt);
}

void StaffWayOut::begin()
{
    forget();
    m_said->hide();
    m_password->setFocus(Qt::OtherFocusReason);
}

void StaffWayOut::forget()
{
    m_password->clear();
}

void StaffWayOut::retranslate()
{
    m_title->setText(tr("Back to the staff"));
    m_text->setText(m_passphrase ? tr("Only the staff can leave this screen. Type the passphrase for this computer.")
                                 : tr("Only the staff can leave this screen. Type the password of the person who is signed in."));
    m_password->setAccessibleName(m_passphrase ? tr("Passphrase") : tr("Password"));
    m_password->setPlaceholderText(m_password->accessibleName());
    m_ok->setText(tr("Leave", "kiosk"));
    m_back->setText(tr("Back"));
}

void StaffWayOut::tryIt()
{
    if (m_password->text().isEmpty() || !m_ok->isEnabled()) return;
    m_ok->setEnabled(false);
    m_check(m_password->text(), [self = QPointer(this)](const Done& done) {
        if (!self) return;
        self->m_ok->setEnabled(true);
        self->m_password->clear();
        if (done) return Q_EMIT self->left();
        const std::string& code = done.error().code;
        self->m_said->set(QStringLiteral("error"),
                          code == "factor_wrong" || code == "keys_wrong_passphrase" ? tr("This is not the right password.")
                          : code == "too_many_tries"                                ? tr("Too many tries. Wait a few minutes.")
                                                                                    : tr("The hub cannot be reached. Try again in a moment."),
                          ColorRole::Bad);
        self->m_said->show();
        self->m_password->setFocus(Qt::OtherFocusReason);
    });
}

} // namespace sek
