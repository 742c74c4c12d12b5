// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notice_page.h"

#include "ui/organisations/plain_scroll.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/emptystate.h"
#include "ui/widgets/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QVBoxLayout>

namespace sek {

NoticePage::NoticePage(QWidget* parent)
    : QWidget(parent), m_state(new EmptyState(QStringLiteral("warning"), {}, {})), m_act(new QAction(this))
{
    setObjectName(QStringLiteral("noticePage"));
    setBaseGround(this);
    const int margin = Theme::get().space(24);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_state);
    column->addStretch();
    m_act->setObjectName(QStringLiteral("noticeAction"));
    m_state->addAct(m_act, ButtonKind::Main);
    connect(m_act, &QAction::triggered, this, [this] {
        if (m_kind == Kind::ProgramTooOld) Q_EMIT goOnWanted();
        else Q_EMIT quitWanted();
    });
    retranslate();
}

void NoticePage::setKind(Kind kind)
{
    m_kind = kind;
    retranslate();
}

QString NoticePage::title() const
{
    switch (m_kind) {
    case Kind::AccountRemoved: return tr("Your account was removed");
    case Kind::DeviceEnded: return tr("The access of this computer has ended");
    case Kind::ProgramTooOld: return tr("The program is too old for the hub");
    }
    return {};
}

void NoticePage::retranslate()
{
    switch (m_kind) {
    case Kind::AccountRemoved:
        m_state->setTexts(title(), tr("The hub no longer knows your account. The copies of the organisations’ data on this computer were deleted.") + u' ' +
                                       tr("If this surprises you, ask an owner of the organisation. To come back you need a new invitation and a new profile."));
        m_act->setText(tr("Close the program"));
        break;
    case Kind::DeviceEnded:
        m_state->setTexts(title(), tr("Somebody with your account, or an administrator, ended the access of this computer. The data kept here were deleted.") + u' ' +
                                       tr("To use this computer again you need a new invitation and a new profile."));
        m_act->setText(tr("Close the program"));
        break;
    case Kind::ProgramTooOld:
        m_state->setTexts(title(), tr("Install the newer version of Sekretariat.") + u' ' +
                                       tr("Until then you can go on working here: what you change is kept on this computer and sent after the update."));
        m_act->setText(tr("Go on working here"));
        break;
    }
}

void NoticePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void NoticePage::focusFirst()
{
    for (Button* b : m_state->findChildren<Button*>()) b->setFocus();
}

} // namespace sek
