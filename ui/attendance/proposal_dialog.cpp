// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/proposal_dialog.h"

#include "ui/attendance/month_binding.h"
#include "ui/attendance/month_texts.h"
#include "ui/attendance/reason_dialog.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/texts/refusal.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/views/plain_table.h"
#include "ui/widgets/views/rowtable.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sek {

namespace {

QString titleOf(const OrgView& view, const RecordView& proposal)
{
    const QDate month = isoDate(text(proposal.body, "period") + "-01");
    //: %1 month, %2 person
    return ProposalDialog::tr("%1: %2 proposes hours").arg(texts::monthFirst(month), month::participantName(view, text(proposal.body, "participant_id")));
}

Json answer(const RecordView& proposal, const char* outcome)
{
    return {{"v", 1}, {"id", proposal.id.text()}, {"made_at", text(proposal.body, "made_at")}, {"outcome", outcome}};
}

} // namespace

std::vector<RecordView> openProposals(const OrgView& view, const RecordId& project)
{
    std::vector<RecordView> out;
    for (const RecordView& p : view.attendance.proposals)
        if (text(p.body, "project_id") == project.text() && text(p.body, "state") == "open") out.push_back(p);
    std::ranges::sort(out, {}, [](const RecordView& p) { return text(p.body, "made_at"); });
    return out;
}

ProposalDialog::ProposalDialog(OrganisationEditor& editor, const RecordView& proposal, QWidget* parent)
    : ActDialog(QStringLiteral("proposalDialog"), tr("Proposed hours"), parent), m_editor(editor), m_proposal(proposal), m_model(new PlainTable(this)),
      m_said(new MessageBar)
{
    auto* head = new TextLabel(TextType::Heading, titleOf(*editor.view(), proposal));
    head->setWordWrap(true);
    content()->addWidget(head);
    if (const QString note = qtext(proposal.body, "note"); !note.isEmpty()) {
        auto* said = new TextLabel(TextType::Body, tr("The participant writes: %1").arg(note));
        said->setTextFormat(Qt::PlainText);
        said->setWordWrap(true);
        content()->addWidget(said);
    }
    m_model->setHeads({tr("Day"), tr("Proposed"), tr("Recorded")});
    m_table = makePlainTable(m_model, QStringLiteral("proposedHoursTable"), tr("Proposed hours"));
    m_table->setTwoLine(true);
    content()->addWidget(m_table, 1);
    m_said->setObjectName(QStringLiteral("proposalSaidBar"));
    m_said->clear();
    content()->addWidget(m_said);
    Button* no = addAct(tr("Decline…"), ButtonKind::Outlined, QStringLiteral("declined"), QStringLiteral("declineProposal"));
    addButton(tr("Close"), ButtonKind::Outlined, QStringLiteral("close"), false);
    m_take = addButton(tr("Take over"), ButtonKind::Main, QStringLiteral("take"), true);
    setLogicalSize(600, 480);
    connect(no, &QPushButton::clicked, this, &ProposalDialog::decline);
    connect(&editor, &OrganisationEditor::changed, this, &ProposalDialog::look);
    look();
    m_take->setFocus();
}

void ProposalDialog::look()
{
    m_editor.workspace().look<Read>(
        m_editor.org(), this,
        [id = m_proposal.id](const Records& records) { return Read{attendance::proposedHours(records, id), attendance::hoursToTake(records, id)}; },
        [this](const Read& read) { show(read); });
}

void ProposalDialog::show(const Read& read)
{
    m_read = read;
    const AttendanceRecords& all = m_editor.view()->attendance;
    QList<PlainTable::Row> rows;
    for (const attendance::ProposedHours& h : read.hours) {
        QString activity, time;
        for (const RecordView& a : all.activities)
            if (a.id == h.activity) activity = tr("%1 (%2)", "activity, its code").arg(qtext(a.body, "title"), qtext(a.body, "code"));
        for (const RecordView& o : all.occasions)
            if (o.id == h.occasion) time = tr("%1–%2", "from, to").arg(qtext(o.body, "start_time"), qtext(o.body, "end_time"));
        rows.append({{month::longDay(isoDate(h.date)), month::hoursInWords(h.proposed), h.recorded < 0 ? tr("nothing") : month::hoursInWords(h.recorded)},
                     time.isEmpty() ? activity : tr("%1, %2", "time, activity").arg(time, activity),
                     {}, QString::fromStdString(h.date + h.occasion.text() + h.activity.text())});
    }
    m_model->show(std::move(rows));
}

void ProposalDialog::accept()
{
    m_take->setEnabled(false);
    std::vector<std::pair<std::string, Json>> acts;
    for (Json args : m_read.take) {
        args["v"] = 1;
        acts.emplace_back("RecordAttendance", std::move(args));
    }
    const auto close = [this] {
        m_editor.workspace().submit(m_editor.org(), "AnswerProposal", answer(m_proposal, "taken"), this, [this](const Submitted& outcome) {
            m_take->setEnabled(true);
            if (!outcome) return m_said->say(Tone::Bad, texts::refusal(outcome.error()));
            Q_EMIT answered(tr("The hours are taken over."));
            ActDialog::accept();
        });
    };
    if (acts.empty()) return close();
    m_editor.workspace().submitAll(m_editor.org(), std::move(acts), this, [](int) { return true; }, [this, close](const std::vector<Submitted>& outcomes) {
        for (const Submitted& o : outcomes) {
            if (o) continue;
            m_take->setEnabled(true);
            m_said->say(Tone::Bad, texts::refusal(o.error()));
            return look(); // what stands there now is shown beside it
        }
        close();
    });
}

void ProposalDialog::decline()
{
    auto* dialog = new ReasonDialog({.name = QStringLiteral("declineProposal"),
                                     .title = tr("Decline"),
                                     .head = titleOf(*m_editor.view(), m_proposal),
                                     .follows = {tr("The participant reads the reason. Nothing is recorded.")},
                                     .label = tr("Reason (at least ten letters)"),
                                     .act = tr("Decline")},
                                    this);
    connect(dialog, &ReasonDialog::given, this, [this, dialog](const QString& reason, const QString&) {
        Json args = answer(m_proposal, "declined");
        args["text"] = reason.toStdString();
        m_editor.workspace().submit(m_editor.org(), "AnswerProposal", args, dialog, [this, dialog](const Submitted& outcome) {
            if (!outcome) return dialog->refused(texts::refusal(outcome.error()));
            Q_EMIT answered(tr("The proposal is declined."));
            dialog->done();
            reject();
        });
    });
    dialog->open();
}

} // namespace sek
