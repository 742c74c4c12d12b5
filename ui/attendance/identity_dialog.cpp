// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/identity_dialog.h"

#include "core/base/text.h"
#include "core/domain/attendance/kinds.h"
#include "ui/attendance/identity_rows.h"
#include "ui/attendance/month_binding.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/record_lookup.h"
#include "ui/texts/refusal.h"
#include "ui/widgets/form/fieldrow.h"
#include "ui/widgets/form/formgrid.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace sek {

IdentityDialog::IdentityDialog(OrganisationEditor& editor, const RecordId& participant, const QString& name, QWidget* parent)
    : ActDialog(QStringLiteral("identityDialog"), tr("Change the identity number"), parent), m_editor(editor), m_participant(participant),
      m_form(new FormGrid), m_identity(new IdentityRows(editor, *m_form, this)), m_reason(new QLineEdit), m_trouble(new MessageBar)
{
    auto* head = new TextLabel(TextType::Heading, name);
    head->setWordWrap(true);
    content()->addWidget(head);
    const Json* person = bodyOf(editor.view()->attendance.participants, participant);
    if (const QString masked = person ? qtext(*person, "identity_masked") : QString(); !masked.isEmpty())
        content()->addWidget(new TextLabel(TextType::Body, tr("Now: %1").arg(masked)));
    auto* follows = new TextLabel(TextType::Small, tr("Months that were signed keep the number they were signed with. Statistics that were sent are to be sent again."), ColorRole::Muted);
    follows->setWordWrap(true);
    content()->addWidget(follows);
    m_form->setFollowsWindow(false);
    m_form->setColumns(FormColumns::Two);
    m_reason->setMaxLength(500);
    m_reasonRow = new FieldRow(QStringLiteral("identityReason"), tr("Reason (at least ten letters)"), m_reason, FieldWidth::Long);
    m_reasonRow->setRequired(true);
    m_form->addRow(m_reasonRow);
    content()->addWidget(m_form);
    m_trouble->setObjectName(QStringLiteral("identityTroubleBar"));
    content()->addWidget(m_trouble);
    content()->addStretch();
    addButton(tr("Cancel"), ButtonKind::Outlined, QStringLiteral("cancel"), false);
    addButton(tr("Change the number"), ButtonKind::Main, QStringLiteral("changeIdentity"), true)->setDefault(true);
    setLogicalSize(640, 0);
    m_identity->focus();
}

IdentityDialog::~IdentityDialog() = default;

void IdentityDialog::accept()
{
    if (m_sending) return;
    if (!m_identity->check(true)) return m_identity->focus();
    const bool told = codePoints(tidy(m_reason->text())) >= 10;
    m_reasonRow->setError(told ? QString() : tr("Write why, in at least ten letters."));
    if (!told) return m_reasonRow->focusEditor();
    m_sending = true;
    m_editor.workspace().records(m_editor.org(), kind::ParticipantIdentity, this, [this](const std::vector<RecordView>& numbers) {
        std::string before;
        for (const RecordView& n : numbers)
            if (text(n.body, "participant_id") == m_participant.text()) before = text(n.body, "number");
        send(before);
    });
}

void IdentityDialog::send(const std::string& before)
{
    Json from = Json::object();
    if (!before.empty()) from["number"] = before;
    const Json args = {{"v", 1}, {"id", m_participant.text()}, {"from", from}, {"to", m_identity->typed()}, {"reason", tidy(m_reason->text()).toStdString()}};
    m_editor.workspace().submit(m_editor.org(), "ChangeIdentity", args, this, [this](const Submitted& outcome) {
        m_sending = false;
        if (outcome) {
            Q_EMIT changed();
            return ActDialog::accept();
        }
        const auto* r = std::get_if<Rejection>(&outcome.error());
        if (r && r->code == "ERR_PARTICIPANT_EXISTS") {
            const QString name = month::participantName(*m_editor.view(), text(r->params, "id"));
            m_identity->row()->setError(name.isEmpty() ? tr("Somebody else has this number.") : tr("Somebody else has this number: %1").arg(name));
            return m_identity->focus();
        }
        m_trouble->say(Tone::Bad, texts::refusal(outcome.error()));
    });
}

} // namespace sek
