// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlock_page.h"

#include "ui/texts/texts.h"
#include "ui/widgets/form/formgrid.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sek {

UnlockPage::UnlockPage(Profile& profile, QWidget* parent) : QWidget(parent), m_profile(profile)
{
    setObjectName(QStringLiteral("unlockPage"));
    auto* row = new QHBoxLayout(this);
    auto* column = new QVBoxLayout;
    column->setSpacing(Theme::get().space(12));
    row->addStretch(2);
    row->addLayout(column, 3);
    row->addStretch(2);
    m_title = new TextLabel(TextType::Display);
    m_why = new TextLabel(TextType::Body, {}, ColorRole::Muted);
    m_why->setWordWrap(true);
    m_passphrase = new QLineEdit;
    m_passphrase->setEchoMode(QLineEdit::Password);
    auto* form = new FormGrid;
    form->setFollowsWindow(false);
    form->setColumns(FormColumns::One);
    m_row = form->addRow(new FieldRow(QStringLiteral("unlockPassphrase"), {}, m_passphrase));
    m_unlock = new Button({}, ButtonKind::Main);
    m_unlock->setObjectName(QStringLiteral("unlockButton"));
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addWidget(form);
    column->addWidget(m_unlock, 0, Qt::AlignLeft);
    column->addStretch(2);
    connect(m_unlock, &Button::clicked, this, &UnlockPage::unlock);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockPage::unlock);
    retranslate();
}

void UnlockPage::retranslate()
{
    m_title->setText(tr("Sekretariat"));
    m_why->setText(tr("The data on this computer is locked. Nothing is lost."));
    m_row->setLabel(tr("Passphrase for this computer"));
    m_unlock->setText(tr("Unlock"));
}

void UnlockPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void UnlockPage::focusFirst()
{
    m_passphrase->setFocus();
}

void UnlockPage::unlock()
{
    m_unlock->setEnabled(false);
    m_profile.unlockByPassphrase(m_passphrase->text(), [this](Done done) {
        m_unlock->setEnabled(true);
        if (!done) {
            if (done.error().is("keys_wrong_passphrase")) m_row->setError(tr("The passphrase is not correct. Nothing was changed."));
            else if (done.error().is("keys_newer")) m_row->setError(texts::failure(QStringLiteral("store_newer")));
            else m_row->setError(tr("The key file on this computer is damaged. Nothing was changed; ask whoever helps you with the computer."));
            m_passphrase->selectAll();
            m_passphrase->setFocus();
            return;
        }
        m_passphrase->clear();
        m_row->setError({});
        Q_EMIT unlocked();
    });
}

} // namespace sek
