// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/reject_card.h"

#include "core/base/text.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/parts/optionlist.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace sek {

RejectCard::RejectCard(QWidget* parent)
    : QWidget(parent), m_head(new TextLabel(TextType::Heading)), m_reasons(new OptionList), m_textLabel(new TextLabel(TextType::Body)),
      m_text(makeTextEdit(3)), m_said(new IconLabel), m_send(new Button({}, ButtonKind::Main, QStringLiteral("declined"))),
      m_back(new Button({}, ButtonKind::Flat, QStringLiteral("back")))
{
    setObjectName(QStringLiteral("rejectCard"));
    m_reasons->setObjectName(QStringLiteral("rejectReasons"));
    m_text->setObjectName(QStringLiteral("rejectTextEdit"));
    m_send->setObjectName(QStringLiteral("rejectSendButton"));
    m_back->setObjectName(QStringLiteral("rejectBackButton"));
    m_said->setObjectName(QStringLiteral("rejectSaidLabel"));
    m_said->setWordWrap(true);
    m_textLabel->setBuddy(m_text);
    m_textLabel->setWordWrap(true);
    const Theme& t = Theme::get();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.space(8));
    column->addWidget(m_head);
    column->addWidget(m_reasons);
    column->addWidget(m_textLabel);
    column->addWidget(m_text);
    column->addWidget(m_said);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(t.space(12));
    acts->addWidget(m_send);
    acts->addWidget(m_back);
    acts->addStretch();
    column->addLayout(acts);
    connect(m_reasons, &OptionList::currentChanged, this, &RejectCard::refresh);
    connect(m_text, &QPlainTextEdit::textChanged, this, &RejectCard::refresh);
    connect(m_back, &QPushButton::clicked, this, &RejectCard::cancelled);
    connect(m_send, &QPushButton::clicked, this, [this] {
        Q_EMIT rejected({m_reasons->current(), tidyLines(m_text->toPlainText()).left(500)});
    });
    retranslate();
}

void RejectCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void RejectCard::retranslate()
{
    const QString chosen = m_reasons->current();
    m_head->setText(tr("What is not correct?"));
    m_reasons->setOptions({{QStringLiteral("hours_too_high"), tr("Too many hours"), {}, {}},
                           {QStringLiteral("hours_too_low"), tr("Too few hours"), {}, {}},
                           {QStringLiteral("wrong_activity"), tr("Wrong activity"), {}, {}},
                           {QStringLiteral("not_me"), tr("This is not about me"), {}, {}},
                           {QStringLiteral("other"), tr("Something else"), {}, {}}});
    if (!chosen.isEmpty()) m_reasons->setCurrent(chosen);
    m_textLabel->setText(tr("Write what is wrong, for example the day and the time."));
    m_text->setAccessibleName(tr("What is wrong"));
    m_send->setText(tr("Send back"));
    m_back->setText(tr("Back"));
    refresh();
}

void RejectCard::reset()
{
    m_text->clear();
    m_said->set({}, {}, ColorRole::Text);
    const QSignalBlocker quiet(m_reasons);
    m_reasons->setOptions({});
    retranslate();
}

void RejectCard::refresh()
{
    const QString text = m_text->toPlainText().trimmed();
    const bool other = m_reasons->current() == QLatin1String("other");
    const bool shortText = !text.isEmpty() && codePoints(text) < 10;
    m_send->setEnabled(!m_reasons->current().isEmpty() && !shortText && (!other || !text.isEmpty()));
    if (shortText) m_said->set(QStringLiteral("info"), tr("At least ten letters, so that it can be understood."), ColorRole::Muted);
    else if (other && text.isEmpty()) m_said->set(QStringLiteral("info"), tr("Write what it is."), ColorRole::Muted);
    else m_said->set({}, {}, ColorRole::Text);
    m_said->setVisible(!m_said->text().isEmpty());
}

void RejectCard::say(const QString& sentence)
{
    m_said->set(QStringLiteral("error"), sentence, ColorRole::Bad);
    m_said->show();
}

void RejectCard::focusFirst()
{
    m_reasons->setFocus(Qt::OtherFocusReason);
}

} // namespace sek
