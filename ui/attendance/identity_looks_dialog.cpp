// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/identity_looks_dialog.h"

#include "core/base/instant.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/views/plain_table.h"
#include "ui/widgets/views/rowtable.h"

#include <QVBoxLayout>

#include <algorithm>

namespace sek {

IdentityLooksDialog::IdentityLooksDialog(OrganisationEditor& editor, const RecordId& participant, const QString& name, QWidget* parent)
    : ActDialog(QStringLiteral("identityLooksDialog"), tr("Who saw the identity number"), parent), m_editor(editor), m_participant(participant),
      m_looks(new PlainTable(this)), m_none(new TextLabel(TextType::Body))
{
    auto* what = new TextLabel(TextType::Body, name.isEmpty() ? tr("Your number is hidden in the office. Each time somebody has it shown or exports it, that is noted here.")
                                                              : tr("%1: each time somebody has the number shown or exports it, that is noted here.").arg(name));
    what->setWordWrap(true);
    what->setTextFormat(Qt::PlainText);
    content()->addWidget(what);
    m_looks->setHeads({tr("Shown to"), tr("Day"), tr("Times that day")});
    m_table = makePlainTable(m_looks, QStringLiteral("identityLooksTable"), tr("Who saw the identity number"));
    content()->addWidget(m_table, 1);
    m_none->setObjectName(QStringLiteral("identityLooksNone"));
    m_none->setText(tr("Nobody had it shown."));
    content()->addWidget(m_none);
    content()->addStretch();
    auto* close = addButton(tr("Close"), ButtonKind::Outlined, QStringLiteral("close"), false);
    setLogicalSize(560, 400);
    connect(&editor, &OrganisationEditor::changed, this, &IdentityLooksDialog::look);
    look();
    (m_looks->rowCount() > 0 ? static_cast<QWidget*>(m_table) : close)->setFocus();
}

void IdentityLooksDialog::look()
{
    if (!m_editor.isReady()) return;
    const OrgView& view = *m_editor.view();
    std::vector<RecordView> found;
    for (const RecordView& r : view.attendance.looks)
        if (text(r.body, "participant_id") == m_participant.text()) found.push_back(r);
    std::ranges::sort(found, std::ranges::greater(), [](const RecordView& r) { return text(r.body, "last_at"); });
    QList<PlainTable::Row> rows;
    for (const RecordView& r : found) {
        const QString name = qtext(r.body, "looked_by_name");
        rows.append({{name.isEmpty() ? tr("somebody who is not a user here any more") : name, texts::date(isoDate(text(r.body, "day"))),
                      QString::number(integer(r.body, "times"))},
                     {}, {}, QString::fromStdString(r.id.text())});
    }
    m_table->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
    m_looks->show(std::move(rows));
}

} // namespace sek
