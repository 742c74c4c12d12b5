// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts/textlabel.h"

#include "ui/widgets/theme/theme.h"

#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace sek {

QString labelKind(ColorRole role)
{
    switch (role) {
    case ColorRole::Muted:
    case ColorRole::Idle:
        return QStringLiteral("muted");
    case ColorRole::Disabled:
        return QStringLiteral("disabled");
    case ColorRole::Ok:
        return QStringLiteral("ok");
    case ColorRole::Info:
    case ColorRole::Accent:
        return QStringLiteral("info");
    case ColorRole::Warn:
        return QStringLiteral("warning");
    case ColorRole::Bad:
        return QStringLiteral("error");
    case ColorRole::OnInverse:
        return QStringLiteral("onInverse");
    default:
        return {};
    }
}

TextLabel::TextLabel(TextType type, const QString& text, ColorRole role, QWidget* parent) : QLabel(parent), m_type(type)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setProperty("kind", labelKind(role));
    setFont(Theme::get().font(type));
    connect(&Theme::get(), &Theme::changed, this, [this] { setFont(Theme::get().font(m_type)); });
}

void TextLabel::setRole(ColorRole role)
{
    const QString kind = labelKind(role);
    if (property("kind").toString() == kind) return;
    setProperty("kind", kind);
    repolish(this);
}

void TextLabel::setType(TextType type)
{
    m_type = type;
    setFont(Theme::get().font(type));
}

void TextLabel::setForReading()
{
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

QSize TextLabel::sizeHint() const
{
    if (!wordWrap()) return QLabel::sizeHint();
    const QFontMetrics fm(font());
    const QMargins m = contentsMargins();
    if (textFormat() != Qt::RichText) {
        const QSize one = fm.size(0, text());
        return QSize(one.width() + 2, one.height()).grownBy(m);
    }
    QTextDocument document;
    document.setDefaultFont(font());
    document.setDocumentMargin(0);
    document.setHtml(text());
    return QSize(int(std::ceil(document.idealWidth())) + 2, fm.height()).grownBy(m);
}

QSize TextLabel::minimumSizeHint() const
{
    if (!wordWrap()) return QLabel::minimumSizeHint();
    const QFontMetrics fm(font());
    return {std::min(sizeHint().width(), fm.averageCharWidth() * 14), fm.height()};
}

} // namespace sek
