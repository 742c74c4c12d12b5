// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notice_page.h"

#include "ui/organisations/history_texts.h"
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
        else if (m_kind == Kind::LeaseOver) Q_EMIT connectWanted();
        else Q_EMIT beginAnewWanted();
    });
    retranslate();
}

void NoticePage::setKind(Kind kind)
{
    m_kind = kind;
    retranslate();
}

void NoticePage::setLocked(const OrgViewPtr& view)
{
    m_locked = view;
    setKind(Kind::LeaseOver);
}

QString NoticePage::lockedText() const
{
    if (!m_locked) return {};
    QStringList text{tr("This computer has had no contact with the hub for %n day(s).", nullptr, m_locked->lease.daysWithout()),
                     tr("After %n day(s) an organisation’s data cannot be opened any more, so that a lost computer does not keep them readable.", nullptr, m_locked->lease.days),
                     tr("Connect this computer to the network. As soon as the hub has answered, everything opens again.")};
    if (m_locked->lease.ends)
        text << tr("After 90 days the organisation wants them deleted on this computer. Changes that were not sent are then kept for 30 days, to be saved as a file.");
    if (!m_locked->waiting.empty()) {
        QStringList areas;
        for (const WaitingCommand& w : m_locked->waiting)
            for (const HistorySection section : historySections(HistoryEntry{0, {}, {}, {}, w.id, w.name, Json::object()}))
                if (const QString area = historySectionName(section); !areas.contains(area)) areas << area;
        const int n = static_cast<int>(m_locked->waiting.size());
        text << tr("%n change(s) made here has not been sent yet (%1). It is kept and goes to the hub then.", nullptr, n)
                    .arg(areas.join(QStringLiteral(", ")));
    }
    return text.join(u' ');
}

QString NoticePage::title() const
{
    switch (m_kind) {
    case Kind::AccountRemoved: return tr("Your account was removed");
    case Kind::DeviceEnded: return tr("The access of this computer has ended");
    case Kind::ProgramTooOld: return tr("The program is too old for the hub");
    case Kind::LeaseOver: return tr("The data on this computer are locked");
    }
    return {};
}

void NoticePage::retranslate()
{
    switch (m_kind) {
    case Kind::AccountRemoved:
        m_state->setTexts(title(), tr("The hub no longer knows your account. The data of this profile on this computer were deleted.") + u' ' +
                                       tr("If this surprises you, ask an owner of the organisation. To come back you need a new invitation."));
        m_act->setText(tr("Begin anew"));
        break;
    case Kind::DeviceEnded:
        m_state->setTexts(title(), tr("Somebody with your account, or an administrator, ended the access of this computer. The data of this profile were deleted.") + u' ' +
                                       tr("To use this computer again you need a new invitation."));
        m_act->setText(tr("Begin anew"));
        break;
    case Kind::ProgramTooOld:
        m_state->setTexts(title(), tr("Install the newer version of Sekretariat.") + u' ' +
                                       tr("Until then everything here can be read and nothing changed. What you changed before is kept on this computer and sent after the update."));
        m_act->setText(tr("Go on reading"));
        break;
    case Kind::LeaseOver:
        m_state->setTexts(title(), lockedText());
        m_act->setText(tr("Connect now"));
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
