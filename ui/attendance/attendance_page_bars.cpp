// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a line above the month until somebody has done something about it.
#include "core/domain/people/roles.h"
#include "ui/attendance/attendance_page.h"
#include "ui/attendance/month_binding.h"
#include "ui/attendance/offline_texts.h"
#include "ui/attendance/proposal_dialog.h"
#include "ui/attendance/signing_locks.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/messagebar.h"

#include <algorithm>

namespace sek {

void AttendancePage::refreshOffline()
{
    const QString news = month::offlineNews(*editor().view());
    if (news.isEmpty()) return m_offlineBar->clear();
    m_offlineBar->say(month::offlineTrouble(*editor().view()) ? Tone::Warn : Tone::Ok, news);
    m_offlineBar->setFirstButton(tr("OK"));
}

void AttendancePage::refreshProposals()
{
    const auto open = openProposals(*editor().view(), project());
    if (open.empty() || !mayDoIn("RecordAttendance", editor().view()->roles, project())) return m_proposalBar->clear();
    const Json& first = open.front().body;
    const int others = int(open.size()) - 1;
    const QString who = month::participantName(*editor().view(), text(first, "participant_id"));
    const QString month = texts::month(isoDate(text(first, "period") + "-01"));
    //: %1 person, %2 month
    m_proposalBar->say(Tone::Info, others == 0 ? tr("%1 proposes hours for %2.").arg(who, month)
                                               : tr("%1 proposes hours for %2, and %n more participant(s) theirs.", nullptr, others).arg(who, month));
    m_proposalBar->setFirstButton(tr("Look at them…"));
}

void AttendancePage::lookForLocks()
{
    if (!isVisible() || !editor().isReady() || project().isNull() || editor().workspace().connection() != Connection::Online) return;
    if (editor().view()->roles.contains(roleIn(role::ProjectContact, project()))) m_locks->look();
}

void AttendancePage::refreshLocks()
{
    m_locked.reset();
    if (!editor().isReady()) return m_lockBar->clear();
    const OrgView& view = *editor().view();
    std::vector<const SigningLocks::Lock*> here;
    for (const SigningLocks::Lock& lock : m_locks->all())
        if (std::ranges::any_of(view.attendance.participations, [&](const RecordView& p) {
                return text(p.body, "project_id") == project().text() && text(p.body, "participant_id") == lock.signer.text();
            }))
            here.push_back(&lock);
    if (here.empty()) return m_lockBar->clear();
    m_locked = here.front()->signer;
    const QString who = month::participantName(view, m_locked->text());
    const QString since = texts::moment(here.front()->since, text(view.state.organisation, "time_zone", "UTC"), view.today);
    const int others = int(here.size()) - 1;
    //: %1 person, %2 day and time
    m_lockBar->say(Tone::Warn, others == 0 ? tr("After too many wrong codes %1 can sign no more since %2.").arg(who, since)
                                           : tr("After too many wrong codes %1 can sign no more since %2, and %n more participant(s).", nullptr, others).arg(who, since));
    m_lockBar->setFirstButton(tr("Let them sign again…"));
}

void AttendancePage::lookAtProposal()
{
    const auto open = openProposals(*editor().view(), project());
    if (open.empty()) return;
    auto* dialog = new ProposalDialog(editor(), open.front(), this);
    connect(dialog, &ProposalDialog::answered, this, [this](const QString& sentence) { say(Tone::Ok, sentence); });
    dialog->open();
}

} // namespace sek
