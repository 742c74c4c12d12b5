// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts/pageheader.h"

#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/flowlayout.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QEvent>
#include <QGridLayout>

namespace sek {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(new TextLabel(TextType::Title, title, ColorRole::Text, this)),
      m_subLine(new QWidget(this)), m_acts(new QWidget(this)), m_subFlow(new FlowLayout(m_subLine)),
      m_actFlow(new FlowLayout(m_acts, Qt::AlignRight))
{
    m_title->setObjectName(QStringLiteral("pageTitleLabel"));
    m_title->setWordWrap(true);
    m_subLine->hide();
    m_acts->hide();
    new QGridLayout(this);
    connect(&Theme::get(), &Theme::changed, this, [this] { arrange(true); });
    arrange(true);
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
    arrange();
}

void PageHeader::addToSubLine(QWidget* widget)
{
    widget->setParent(m_subLine);
    m_subFlow->addWidget(widget);
    widget->show();
    m_subLine->show();
}

TextLabel* PageHeader::addSubText(const QString& text)
{
    auto* label = new TextLabel(TextType::Body, text, ColorRole::Muted);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addToSubLine(label);
    return label;
}

void PageHeader::clearSubLine()
{
    while (QLayoutItem* item = m_subFlow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_subLine->hide();
}

Button* PageHeader::addAct(QAction* action, ButtonKind kind)
{
    auto* button = new Button({}, kind, {}, m_acts);
    button->follow(action);
    m_actFlow->addWidget(button);
    m_acts->show();
    arrange();
    return button;
}

void PageHeader::addToActs(QWidget* widget)
{
    widget->setParent(m_acts);
    m_actFlow->addWidget(widget);
    widget->show();
    m_acts->show();
    arrange();
}

// Less than the layout would ask for: before it gets that narrow the actions go below.
QSize PageHeader::minimumSizeHint() const
{
    return {Theme::get().px(240), QWidget::minimumSizeHint().height()};
}

void PageHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PageHeader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) arrange();
    QWidget::changeEvent(event);
}

void PageHeader::arrange(bool force)
{
    const Theme& t = Theme::get();
    const int title = QFontMetrics(t.font(TextType::Title)).horizontalAdvance(m_title->text());
    const int acts = m_acts->isHidden() ? 0 : m_actFlow->sizeHint().width() + t.space(24);
    const int below = title + acts > width() && !m_acts->isHidden() ? 1 : 0;
    if (below == m_below && !force) return;
    m_below = below;
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->setContentsMargins(0, t.space(16), 0, t.space(12));
    grid->setHorizontalSpacing(t.space(16));
    grid->setVerticalSpacing(t.space(4));
    for (QWidget* w : {static_cast<QWidget*>(m_title), m_subLine, m_acts})
        grid->removeWidget(w);
    grid->addWidget(m_title, 0, 0, Qt::AlignVCenter);
    grid->addWidget(m_subLine, 1, 0, 1, 2);
    if (below == 1)
        grid->addWidget(m_acts, 2, 0, 1, 2);
    else
        grid->addWidget(m_acts, 0, 1);
    m_actFlow->invalidate();
    grid->setColumnStretch(0, 1);
    m_acts->setMinimumWidth(below == 1 ? 0 : m_actFlow->sizeHint().width());
}

} // namespace sek
