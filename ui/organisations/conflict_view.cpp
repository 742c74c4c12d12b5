// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/conflict_view.h"

#include "core/base/text.h"
#include "ui/widgets/form/fieldlabel.h"
#include "ui/widgets/parts/optionlist.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace sek {

namespace {

const QString Keep = QStringLiteral("keepTheirs");
const QString Use = QStringLiteral("useMine");

OptionList::Option option(const QString& id, const ProblemQuestion::Answer& a)
{
    return {id, QString(a.words).replace(u'&', QStringLiteral("&&")), a.leads, {}};
}

} // namespace

ConflictView::ConflictView(ProblemQuestion question, QWidget* parent)
    : QWidget(parent), m_question(std::move(question)), m_table(new DiffTable), m_options(new OptionList)
{
    auto* heading = new TextLabel(TextType::Heading, m_question.heading);
    heading->setObjectName(QStringLiteral("conflictHeadingLabel"));
    heading->setWordWrap(true);
    auto* why = new TextLabel(TextType::Body, m_question.why);
    why->setObjectName(QStringLiteral("conflictWhyLabel"));
    why->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("conflictTable"));
    m_table->setAccessibleName(m_question.heading);
    m_table->setContent(m_question.heads, m_question.rows);
    m_options->setObjectName(QStringLiteral("conflictOptions"));
    m_options->setFramed(false);
    QList<OptionList::Option> options = {option(Keep, m_question.keep)};
    if (!m_question.use.words.isEmpty()) options.append(option(Use, m_question.use));
    m_options->setOptions(options);
    m_options->setCurrent(Keep);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::get().space(12));
    for (QWidget* w : {static_cast<QWidget*>(heading), static_cast<QWidget*>(why), static_cast<QWidget*>(m_table),
                       static_cast<QWidget*>(m_options)})
        column->addWidget(w);
    if (!m_question.reasonLabel.isEmpty()) {
        m_reasonBox = new QWidget;
        auto* box = new QVBoxLayout(m_reasonBox);
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(Theme::get().space(4));
        auto* label = new FieldLabel(m_question.reasonLabel);
        label->setRequired(m_question.reasonLeast > 0);
        m_reason = new QPlainTextEdit;
        m_reason->setObjectName(QStringLiteral("conflictReasonEdit"));
        m_reason->setTabChangesFocus(true);
        m_reason->setAccessibleName(m_question.reasonLabel);
        m_reason->setFixedHeight(Theme::get().px(72));
        label->setBuddy(m_reason);
        m_lacks = new TextLabel(TextType::Small, {}, ColorRole::Bad);
        m_lacks->setObjectName(QStringLiteral("conflictReasonErrorLabel"));
        m_lacks->setWordWrap(true);
        m_lacks->hide();
        for (QWidget* w : {static_cast<QWidget*>(label), static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_lacks)}) box->addWidget(w);
        m_reasonBox->hide();
        column->addWidget(m_reasonBox);
        connect(m_reason, &QPlainTextEdit::textChanged, m_lacks, &QWidget::hide);
    }
    connect(m_options, &OptionList::currentChanged, this, [this] {
        if (m_reasonBox) m_reasonBox->setVisible(answer().mine);
        Q_EMIT choiceChanged();
    });
}

ProblemAnswer ConflictView::answer() const
{
    return {m_options->current() == Use, m_reason ? m_reason->toPlainText() : QString()};
}

void ConflictView::setAnswer(const ProblemAnswer& answer)
{
    m_options->setCurrent(answer.mine && !m_question.use.words.isEmpty() ? Use : Keep);
    if (m_reason) m_reason->setPlainText(answer.reason);
}

bool ConflictView::complete()
{
    const ProblemAnswer now = answer();
    if (!now.mine || !m_reason || codePoints(tidyLines(now.reason)) >= m_question.reasonLeast) return true;
    m_lacks->setText(tr("Write why, in at least %n letter(s).", nullptr, m_question.reasonLeast));
    m_lacks->show();
    m_reason->setFocus(Qt::OtherFocusReason);
    return false;
}

QString ConflictView::outcome() const
{
    return answer().mine ? m_question.use.act : m_question.keep.act;
}

QString ConflictView::asText() const
{
    return m_question.heading + QStringLiteral("\n\n") + m_table->asText();
}

} // namespace sek
