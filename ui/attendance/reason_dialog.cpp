// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/reason_dialog.h"

#include "core/base/text.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/textlabel.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace sek {

ReasonDialog::ReasonDialog(Spec spec, QWidget* parent)
    : ActDialog(spec.name + QStringLiteral("Dialog"), spec.title, parent), m_spec(std::move(spec)), m_options(new OptionList),
      m_text(makeTextEdit(3)), m_said(new MessageBar)
{
    auto* head = new TextLabel(TextType::Heading, m_spec.head);
    head->setWordWrap(true);
    content()->addWidget(head);
    for (const QString& text : std::as_const(m_spec.follows)) {
        auto* line = new TextLabel(TextType::Body, text);
        line->setWordWrap(true);
        content()->addWidget(line);
    }
    m_options->setObjectName(m_spec.name + QStringLiteral("Options"));
    m_options->setOptions(m_spec.options);
    m_options->setVisible(!m_spec.options.isEmpty());
    content()->addWidget(m_options);
    auto* label = new TextLabel(TextType::Body, m_spec.label);
    label->setBuddy(m_text);
    content()->addWidget(label);
    m_text->setObjectName(m_spec.name + QStringLiteral("ReasonEdit"));
    m_text->setAccessibleName(m_spec.label);
    content()->addWidget(m_text);
    label->setVisible(!m_spec.label.isEmpty());
    m_text->setVisible(!m_spec.label.isEmpty());
    m_said->setObjectName(m_spec.name + QStringLiteral("SaidBar"));
    m_said->clear();
    content()->addWidget(m_said);
    content()->addStretch();
    addButton(tr("Cancel"), ButtonKind::Outlined, QStringLiteral("cancel"), false);
    m_ok = addButton(m_spec.act, ButtonKind::Main, QStringLiteral("open"), true);
    const auto judge = [this] {
        const int length = codePoints(m_text->toPlainText().trimmed());
        const bool chosen = m_spec.options.isEmpty() || !m_options->current().isEmpty();
        m_ok->setEnabled(chosen && (length >= m_spec.least || (!m_spec.silent.isEmpty() && m_options->current() == m_spec.silent)) && length <= m_spec.most);
    };
    connect(m_text, &QPlainTextEdit::textChanged, this, judge);
    connect(m_options, &OptionList::currentChanged, this, judge);
    judge();
    if (!m_spec.options.isEmpty()) m_options->setFocus();
    else if (m_spec.label.isEmpty()) m_ok->setFocus();
    else m_text->setFocus();
}

void ReasonDialog::accept()
{
    m_ok->setEnabled(false);
    Q_EMIT given(tidyLines(m_text->toPlainText()), m_options->current());
}

void ReasonDialog::refused(const QString& sentence)
{
    m_ok->setEnabled(true);
    m_said->say(Tone::Bad, sentence);
}

} // namespace sek
