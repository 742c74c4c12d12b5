// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/correction_dialog.h"

#include "core/base/text.h"
#include "ui/attendance/month_texts.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/textlabel.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace sek {

CorrectionDialog::CorrectionDialog(const QString& person, QDate month, month::State state, QWidget* parent)
    : ActDialog(QStringLiteral("correctionDialog"), tr("Open a correction"), parent), m_reason(makeTextEdit(3)),
      m_needed(state != month::State::Rejected)
{
    auto* head = new TextLabel(TextType::Heading, tr("Correct %1, %2?", "month, person").arg(month::monthName(month), person));
    head->setWordWrap(true);
    content()->addWidget(head);
    QStringList follows;
    if (state == month::State::CodeSent) follows.append(tr("The code that was sent stops working."));
    if (state == month::State::Signed) follows.append(tr("The signatures stay with the version before; both persons sign the new one again."));
    follows.append(tr("A new version with the same hours can be edited. The certificate of the version before is marked as replaced."));
    for (const QString& text : std::as_const(follows)) {
        auto* line = new TextLabel(TextType::Body, text);
        line->setWordWrap(true);
        content()->addWidget(line);
    }
    auto* label = new TextLabel(TextType::Body, m_needed ? tr("Reason (at least ten letters)") : tr("Reason"));
    label->setBuddy(m_reason);
    content()->addWidget(label);
    m_reason->setObjectName(QStringLiteral("correctionReasonEdit"));
    m_reason->setAccessibleName(label->text());
    content()->addWidget(m_reason);
    addButton(tr("Cancel"), ButtonKind::Outlined, QStringLiteral("cancel"), false);
    Button* open = addButton(tr("Open the correction"), ButtonKind::Main, QStringLiteral("open"), true);
    const auto judge = [this, open] {
        const int length = codePoints(m_reason->toPlainText().trimmed());
        open->setEnabled(length >= 10 || (length == 0 && !m_needed));
    };
    connect(m_reason, &QPlainTextEdit::textChanged, this, judge);
    judge();
    m_reason->setFocus();
}

void CorrectionDialog::accept()
{
    Q_EMIT reasonGiven(tidyLines(m_reason->toPlainText()).left(500));
    ActDialog::accept();
}

} // namespace sek
