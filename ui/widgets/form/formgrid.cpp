// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form/formgrid.h"

#include "ui/widgets/parts/sectionhead.h"
#include "ui/widgets/theme/sizeclass.h"
#include "ui/widgets/theme/theme.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace sek {

FormGrid::FormGrid(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    connect(&Theme::get(), &Theme::changed, this, &FormGrid::arrange);
    m_column->setContentsMargins(0, 0, 0, 0);
    arrange();
}

SectionHead* FormGrid::addSection(const QString& text)
{
    auto* head = new SectionHead(text, this);
    head->setFirst(!m_hasSection && m_rows.isEmpty());
    m_hasSection = true;
    addWide(head);
    return head;
}

FieldRow* FormGrid::addRow(FieldRow* row)
{
    m_rows.append(row);
    m_column->addWidget(row);
    arrange();
    return row;
}

void FormGrid::addWide(QWidget* widget)
{
    auto* indented = new QHBoxLayout;
    indented->setContentsMargins(FieldRow::gutter(), 0, 0, 0);
    indented->addWidget(widget);
    m_column->addLayout(indented);
}

void FormGrid::addStretch()
{
    m_column->addStretch(1); // rows could grow too: all of the rest belongs to the air
}

void FormGrid::joinLabels(const QList<FormGrid*>& forms)
{
    for (FormGrid* form : forms) {
        form->m_joined.clear();
        for (FormGrid* other : forms)
            if (other != form) form->m_joined.append(other);
    }
    for (FormGrid* form : forms) form->arrange();
}

FieldRow* FormGrid::row(const QString& id) const
{
    const auto it = std::ranges::find_if(m_rows, [&](const FieldRow* r) { return r->id() == id; });
    return it == m_rows.end() ? nullptr : *it;
}

FieldRow* FormGrid::firstWrong() const
{
    const auto it = std::ranges::find_if(m_rows, [](const FieldRow* r) { return r->hasError() && !r->isHidden(); });
    return it == m_rows.end() ? nullptr : *it;
}

void FormGrid::goTo(const QString& id)
{
    FieldRow* target = row(id);
    if (target == nullptr) return;
    target->focusEditor();
    for (QWidget* w = parentWidget(); w != nullptr; w = w->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(w)) area->ensureWidgetVisible(target, 0, Theme::get().space(24));
}

void FormGrid::setColumns(FormColumns columns)
{
    if (columns == m_columns) return;
    m_columns = columns;
    arrange();
}

void FormGrid::followWindow()
{
    if (!m_follows) return;
    switch (SizeClass::of(this).current()) {
    case WidthClass::Wide:
        setColumns(FormColumns::Three);
        break;
    case WidthClass::Medium:
        setColumns(FormColumns::Two);
        break;
    case WidthClass::Narrow:
        setColumns(FormColumns::One);
        break;
    }
}

void FormGrid::showEvent(QShowEvent* event)
{
    if (!m_connected) {
        m_connected = true;
        connect(&SizeClass::of(this), &SizeClass::changed, this, &FormGrid::followWindow);
    }
    followWindow();
    arrange();
    QWidget::showEvent(event);
}

void FormGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // In two columns the lines of sections end where the fields do.
    // Never more margin than there is room beside the rows: it would be room they ask for again, without end.
    const int least = m_column->minimumSize().width() - m_column->contentsMargins().right();
    const int wanted = std::max(FieldRow::gutter() + m_labelWidth + Theme::get().space(16) + Theme::get().px(420), least);
    const int right = m_columns == FormColumns::Two ? std::max(0, contentsRect().width() - wanted) : 0;
    if (m_column->contentsMargins().right() != right) m_column->setContentsMargins(0, 0, right, 0);
}

void FormGrid::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) arrange();
    QWidget::changeEvent(event);
}

void FormGrid::arrange()
{
    const Theme& t = Theme::get();
    m_column->setSpacing(t.space(8));
    int longest = 0;
    for (const FieldRow* r : std::as_const(m_rows))
        longest = std::max(longest, r->naturalLabelWidth());
    for (const QPointer<FormGrid>& other : std::as_const(m_joined))
        for (const FieldRow* r : other ? other->m_rows : QList<FieldRow*>()) longest = std::max(longest, r->naturalLabelWidth());
    m_labelWidth = std::clamp(longest, std::min(t.px(120), t.px(240)), t.px(240));
    for (FieldRow* r : std::as_const(m_rows))
        r->arrange(m_columns, m_labelWidth);
}

} // namespace sek
