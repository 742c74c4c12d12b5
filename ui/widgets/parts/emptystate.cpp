// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts/emptystate.h"

#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/flowlayout.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace sek {

EmptyState::EmptyState(const QString& icon, const QString& title, const QString& why, QWidget* parent)
    : QWidget(parent), m_box(new QWidget(this)), m_icon(new IconView(icon, ColorRole::Muted, 32, m_box)),
      m_title(new TextLabel(TextType::BodyStrong, title, ColorRole::Text, m_box)),
      m_why(new TextLabel(TextType::Body, why, ColorRole::Muted, m_box)), m_acts(new QWidget(m_box)),
      m_flow(new FlowLayout(m_acts, Qt::AlignRight))
{
    m_title->setObjectName(QStringLiteral("emptyTitleLabel"));
    m_why->setObjectName(QStringLiteral("emptyWhyLabel"));
    m_title->setWordWrap(true);
    m_why->setWordWrap(true);
    m_acts->hide();
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_why);
    words->addStretch();
    auto* row = new QHBoxLayout(m_box);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    row->addWidget(m_acts, 0, Qt::AlignVCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_box);
    column->addStretch();
    m_box->installEventFilter(this);
    connect(&Theme::get(), &Theme::changed, this, &EmptyState::place);
    place();
}

void EmptyState::setTexts(const QString& title, const QString& why)
{
    m_title->setText(title);
    m_why->setText(why);
}

Button* EmptyState::addAct(QAction* action, ButtonKind kind)
{
    auto* button = new Button({}, kind, {}, m_acts);
    button->follow(action);
    m_flow->addWidget(button);
    m_acts->show();
    return button;
}

void EmptyState::place()
{
    const Theme& t = Theme::get();
    m_box->layout()->setContentsMargins(t.space(16), t.space(12), t.space(16), t.space(12));
    m_box->layout()->setSpacing(t.space(16));
    update();
}

bool EmptyState::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_box || event->type() != QEvent::Paint) return QWidget::eventFilter(watched, event);
    QPainter p(m_box);
    p.setRenderHint(QPainter::Antialiasing);
    QPen pen(Theme::get().color(ColorRole::Control), 1);
    pen.setDashPattern({3, 2});
    p.setPen(pen);
    p.drawRoundedRect(QRectF(m_box->rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    return true;
}

} // namespace sek
