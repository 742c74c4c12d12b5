// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form/fieldlabel.h"

#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace sek {

FieldLabel::FieldLabel(const QString& text, QWidget* parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FieldLabel::setRequired(bool required)
{
    m_required = required;
    updateGeometry();
    update();
}

int FieldLabel::layOut(QTextLayout& layout, int width) const
{
    const Theme& t = Theme::get();
    QString shown = withoutMnemonic(text());
    QList<QTextLayout::FormatRange> formats;
    if (style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) != 0) {
        if (const qsizetype at = text().indexOf(QLatin1Char('&')); at >= 0 && at + 1 < text().size()) {
            QTextLayout::FormatRange underline{int(at), 1, {}};
            underline.format.setFontUnderline(true);
            formats.append(underline);
        }
    }
    if (m_required) {
        shown += QStringLiteral("\u00A0*"); // never alone in a line
        QTextLayout::FormatRange star{int(shown.size()) - 1, 1, {}};
        star.format.setForeground(t.color(ColorRole::Bad));
        formats.append(star);
    }
    layout.setText(shown);
    layout.setFont(font());
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return int(std::ceil(y));
}

int FieldLabel::naturalWidth() const
{
    QTextLayout layout;
    layOut(layout, 100000);
    return int(std::ceil(layout.maximumWidth())) + 2;
}

QSize FieldLabel::sizeHint() const
{
    const int width = naturalWidth();
    return {width, heightForWidth(width)};
}

QSize FieldLabel::minimumSizeHint() const
{
    return {std::min(naturalWidth(), QFontMetrics(font()).averageCharWidth() * 10), QFontMetrics(font()).height()};
}

int FieldLabel::heightForWidth(int width) const
{
    QTextLayout layout;
    return layOut(layout, width);
}

void FieldLabel::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setPen(Theme::get().color(isEnabled() ? ColorRole::Text : ColorRole::Disabled));
    QTextLayout layout;
    layOut(layout, width());
    layout.draw(&p, {0, 0});
}

} // namespace sek
