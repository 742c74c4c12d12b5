// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts/segmentedbuttons.h"

#include "ui/widgets/form/editors.h"
#include "ui/widgets/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace sek {

SegmentButton::SegmentButton(QWidget* parent) : QToolButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(&Theme::get(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void SegmentButton::setContent(const QString& text, int count, Place place)
{
    setText(text);
    m_count = count;
    m_place = place;
    setAccessibleName(count < 0 ? text : QStringLiteral("%1 %2").arg(text, QLocale().toString(count)));
    updateGeometry();
    update();
}

QSize SegmentButton::sizeHint() const
{
    const Theme& t = Theme::get();
    // Measured semibold, so that nothing moves when the choice does.
    int width = QFontMetrics(t.font(TextType::BodyStrong)).horizontalAdvance(text()) + 2 * t.space(11);
    if (m_count >= 0)
        width += t.space(6) + QFontMetrics(t.font(TextType::Body)).horizontalAdvance(QLocale().toString(m_count));
    return {width, t.controlHeight()};
}

void SegmentButton::paintEvent(QPaintEvent*)
{
    const Theme& t = Theme::get();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(m_place == Only || m_place == First ? 0.5 : -0.5, 0.5,
                                               m_place == Only || m_place == Last ? -0.5 : 0.5, -0.5);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(box, 5, 5);
    if (m_place == First || m_place == Middle) path.addRect(box.adjusted(box.width() / 2, 0, 0, 0));
    if (m_place == Last || m_place == Middle) path.addRect(box.adjusted(0, 0, -box.width() / 2, 0));
    path = path.simplified();
    const ColorRole fill = isChecked() ? ColorRole::Selection : underMouse() ? ColorRole::Hover : ColorRole::Button;
    p.fillPath(path, t.color(fill));
    p.setPen(QPen(t.color(ColorRole::ButtonLine), 1));
    p.drawPath(path);
    const bool on = isChecked();
    int x = t.space(11);
    p.setFont(t.font(on ? TextType::BodyStrong : TextType::Body));
    p.setPen(t.inkOn(isEnabled() ? ColorRole::Text : ColorRole::Disabled, on));
    p.drawText(QRect(x, 0, width() - x, height()), int(Qt::AlignVCenter | Qt::AlignLeft), text());
    if (m_count >= 0) {
        x += p.fontMetrics().horizontalAdvance(text()) + t.space(6);
        p.setFont(t.font(TextType::Body));
        p.setPen(t.inkOn(ColorRole::Muted, on));
        p.drawText(QRect(x, 0, width() - x, height()), int(Qt::AlignVCenter | Qt::AlignLeft),
                   QLocale().toString(m_count));
    }
}

SegmentedButtons::SegmentedButtons(QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_row(new QHBoxLayout(this)), m_combo(new ComboBox(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_combo);
    m_combo->setObjectName(QStringLiteral("segmentsCombo"));
    m_combo->hide();
    m_group->setExclusive(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int i, bool on) {
        if (on && i >= 0 && i < m_segments.size()) setCurrent(m_segments[i].id);
    });
    connect(m_combo, &QComboBox::activated, this, [this](int i) {
        if (i >= 0 && i < m_segments.size()) setCurrent(m_segments[i].id);
    });
}

QString SegmentedButtons::comboText(const Segment& s) const
{
    return s.count < 0 ? s.text : QStringLiteral("%1  %2").arg(s.text, QLocale().toString(s.count));
}

void SegmentedButtons::setSegments(const QList<Segment>& segments)
{
    const QString before = current();
    m_segments = segments;
    rebuild();
    m_current = -1;
    for (const Segment& s : m_segments)
        if (s.id == before) setCurrent(before);
    if (m_current < 0 && !m_segments.isEmpty()) setCurrent(m_segments.first().id);
}

void SegmentedButtons::rebuild()
{
    // Buttons are kept where possible, so that new words do not take the focus away.
    auto buttons = m_group->buttons();
    while (buttons.size() > m_segments.size())
        delete buttons.takeLast();
    while (buttons.size() < m_segments.size()) {
        auto* b = new SegmentButton(this);
        m_group->addButton(b, int(buttons.size()));
        m_row->insertWidget(m_row->count() - 1, b);
        b->setVisible(!m_compact);
        buttons.append(b);
    }
    m_combo->clear();
    for (int i = 0; i < m_segments.size(); ++i) {
        const Segment& s = m_segments[i];
        const auto place = m_segments.size() == 1            ? SegmentButton::Only
                           : i == 0                          ? SegmentButton::First
                           : i == int(m_segments.size()) - 1 ? SegmentButton::Last
                                                             : SegmentButton::Middle;
        auto* b = static_cast<SegmentButton*>(m_group->button(i));
        b->setContent(s.text, s.count, place);
        b->setObjectName(s.id + QStringLiteral("SegmentButton"));
        m_combo->addItem(comboText(s));
    }
    m_combo->setCurrentIndex(m_current);
}

void SegmentedButtons::setCount(const QString& id, int count)
{
    for (Segment& s : m_segments)
        if (s.id == id) s.count = count;
    rebuild();
}

QString SegmentedButtons::current() const
{
    return m_current >= 0 && m_current < m_segments.size() ? m_segments[m_current].id : QString();
}

void SegmentedButtons::setCurrent(const QString& id)
{
    for (int i = 0; i < m_segments.size(); ++i) {
        if (m_segments[i].id != id || i == m_current) continue;
        m_current = i;
        m_group->button(i)->setChecked(true);
        m_combo->setCurrentIndex(i);
        Q_EMIT currentChanged(id);
        return;
    }
}

void SegmentedButtons::setCompact(bool compact)
{
    if (compact == m_compact) return;
    m_compact = compact;
    const bool focused = isAncestorOf(focusWidget());
    m_combo->setVisible(compact);
    const auto buttons = m_group->buttons();
    for (QAbstractButton* b : buttons)
        b->setVisible(!compact);
    if (focused && compact)
        m_combo->setFocus();
    else if (focused && m_group->checkedButton() != nullptr)
        m_group->checkedButton()->setFocus();
}

} // namespace sek
