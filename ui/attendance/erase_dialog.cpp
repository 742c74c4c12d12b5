// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/erase_dialog.h"

#include "core/domain/attendance/erasure.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/texts/texts.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/textlabel.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <set>

namespace sek {

namespace {

/// The projects in which months of the person were reported, as far as they are known here; the hub looks at everything.
std::vector<std::pair<RecordId, Json>> holding(const AttendanceRecords& a, const RecordId& participant)
{
    using attendance::ReportState;
    std::set<RecordId> ids;
    a.reports.eachHead([&](const ReportHead& r) {
        if (r.participant == participant && r.state != ReportState::Draft && r.state != ReportState::Void) ids.insert(r.project);
    });
    std::vector<std::pair<RecordId, Json>> out;
    for (const RecordView& p : a.projects)
        if (ids.contains(p.id)) out.emplace_back(p.id, p.body);
    return out;
}

} // namespace

EraseDialog::EraseDialog(OrganisationEditor& editor, const RecordId& participant, const QString& name, QWidget* parent)
    : ActDialog(QStringLiteral("eraseDialog"), tr("Erase a participant"), parent), m_editor(editor), m_participant(participant),
      m_reason(new ComboBox), m_trouble(new MessageBar)
{
    auto* head = new TextLabel(TextType::Heading, tr("Erase everything about %1?").arg(name));
    head->setObjectName(QStringLiteral("eraseHeadLabel"));
    head->setWordWrap(true);
    content()->addWidget(head);
    const QStringList follows{
        tr("Name, identity number, phone and e-mail address, hours, signatures and certificates go: here, at the hub and on every colleague's computer."),
        tr("The history says only that there was something and when it was erased. The hub's log can still be checked."),
        tr("What was saved as a file, printed or sent stays where it is. Backups of the hub keep it until they are replaced."),
        tr("This cannot be undone.")};
    for (const QString& words : follows) {
        auto* line = new TextLabel(TextType::Body, words);
        line->setWordWrap(true);
        content()->addWidget(line);
    }
    auto* label = new TextLabel(TextType::Body, tr("Why"));
    label->setBuddy(m_reason);
    content()->addWidget(label);
    m_reason->setObjectName(QStringLiteral("eraseReasonCombo"));
    m_reason->setAccessibleName(label->text());
    for (const auto& [word, words] : {std::pair{"no_longer_needed", tr("It is no longer needed")}, std::pair{"asked", tr("The person asked for it")},
                                      std::pair{"wrong_person", tr("Registered by mistake or twice")}})
        m_reason->addItem(words, QString::fromLatin1(word));
    content()->addWidget(m_reason);
    m_trouble->setObjectName(QStringLiteral("eraseTrouble"));
    content()->addWidget(m_trouble);
    setAccessibleDescription((QStringList{head->text()} + follows).join(u' '));
    m_erase = addButton(tr("Erase"), ButtonKind::Outlined, QStringLiteral("erase"), true);
    Button* cancel = addButton(tr("Cancel"), ButtonKind::Outlined, QStringLiteral("cancel"), false);
    if (const auto held = attendance::heldBackBy(holding(editor.view()->attendance, participant), editor.view()->today)) {
        m_trouble->say(Tone::Warn, texts::rejection(*held));
        m_erase->setEnabled(false);
    }
    cancel->setDefault(true);
    cancel->setFocus();
}

void EraseDialog::accept()
{
    if (!m_erase->isEnabled()) return;
    m_erase->setEnabled(false);
    const Json args = {{"v", 1}, {"participant_id", m_participant.text()}, {"reason", m_reason->currentData().toString().toStdString()}};
    m_editor.workspace().submit(m_editor.org(), attendance::EraseCommand, args, this, [this](const Submitted& outcome) {
        if (outcome) {
            Q_EMIT asked();
            return ActDialog::accept();
        }
        m_erase->setEnabled(true);
        const auto* refused = std::get_if<Rejection>(&outcome.error());
        m_trouble->say(Tone::Bad, refused ? texts::rejection(*refused)
                                          : texts::failure(QString::fromStdString(std::get<Failure>(outcome.error()).code)));
    });
}

} // namespace sek
