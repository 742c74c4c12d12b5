// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts/emptystate.h"

#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/flowlayout.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace sek {

EmptyState::EmptyState(const QString& icon, const QString& title, const QString& why, QWidget* parent)
    : QWidget(parent), m_icon(new IconView(icon, ColorRole::Muted, 32, this)),
      m_title(new TextLabel(TextType::BodyStrong, title, ColorRole::Text, this)),
      m_why(new TextLabel(TextType::Body, why, ColorRole::Muted, this)), m_acts(new QWidget(this)),
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
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    row->addWidget(m_acts, 0, Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
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
    layout()->setContentsMargins(t.space(16), t.space(12), t.space(16), t.space(12));
    layout()->setSpacing(t.space(16));
    update();
}

void EmptyState::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    QPen pen(Theme::get().color(ColorRole::Control), 1);
    pen.setDashPattern({3, 2});
    p.setPen(pen);
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace sek
