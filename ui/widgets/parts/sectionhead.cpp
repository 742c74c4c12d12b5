// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts/sectionhead.h"

#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace sek {

SectionHead::SectionHead(const QString& text, QWidget* parent)
    : QWidget(parent), m_text(new TextLabel(TextType::Heading, text, ColorRole::Text, this))
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_text);
    m_text->setWordWrap(true);
    place();
    connect(&Theme::get(), &Theme::changed, this, &SectionHead::place);
}

QString SectionHead::text() const
{
    return m_text->text();
}

void SectionHead::setText(const QString& text)
{
    m_text->setText(text);
}

void SectionHead::setFirst(bool first)
{
    m_first = first;
    place();
}

void SectionHead::place()
{
    const Theme& t = Theme::get();
    layout()->setContentsMargins(0, m_first ? 0 : t.space(16), 0, t.space(6));
    update();
}

void SectionHead::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(QRect(0, height() - 1, width(), 1), Theme::get().color(ColorRole::Line));
}

} // namespace sek
