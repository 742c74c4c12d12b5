// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/code_edit.h"

#include "ui/widgets/theme/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpressionValidator>

namespace sek {

namespace {

/// Around the cells, for the focus ring.
constexpr int Ring = 8;

} // namespace

CodeEdit::CodeEdit(int digits, QWidget* parent) : QLineEdit(parent), m_digits(0)
{
    setObjectName(QStringLiteral("codeEdit"));
    setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setDigits(digits);
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (m_look == Look::Wrong) setLook(Look::Open);
    });
    connect(this, &QLineEdit::selectionChanged, this, qOverload<>(&QWidget::update));
    connect(this, &QLineEdit::cursorPositionChanged, this, qOverload<>(&QWidget::update));
    connect(&Theme::get(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void CodeEdit::setDigits(int digits)
{
    if (digits == m_digits) return;
    m_digits = digits;
    setMaxLength(digits);
    delete validator();
    setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,%1}").arg(digits)), this));
    retranslate();
    updateGeometry();
}

void CodeEdit::retranslate()
{
    setAccessibleName(m_digits == 4 ? tr("Four-digit code") : tr("Six-digit code"));
}

void CodeEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QLineEdit::changeEvent(event);
}

void CodeEdit::setLook(Look look)
{
    m_look = look;
    setReadOnly(look == Look::Over);
    if (look == Look::Wrong) selectAll();
    setAccessibleDescription(look == Look::Wrong ? tr("wrong") : QString());
    update();
}

QSize CodeEdit::sizeHint() const
{
    const Theme& t = Theme::get();
    const int w = t.px(44);
    return {m_digits * w + (m_digits - 1) * t.space(7) + 2 * Ring, t.px(52) + 2 * Ring};
}

QRect CodeEdit::cell(int i) const
{
    const Theme& t = Theme::get();
    return {Ring + i * (t.px(44) + t.space(7)), Ring, t.px(44), height() - 2 * Ring};
}

void CodeEdit::paintEvent(QPaintEvent*)
{
    const Theme& t = Theme::get();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool open = m_look != Look::Over && isEnabled();
    const bool wrong = m_look == Look::Wrong;
    p.setFont(t.font(TextType::Code));
    for (int i = 0; i < m_digits; ++i) {
        const QRect r = cell(i);
        const bool marked = hasSelectedText() && i >= selectionStart() && i < selectionEnd();
        p.setPen(QPen(t.color(wrong ? ColorRole::Bad : open ? ColorRole::Control : ColorRole::Line), wrong ? 2 : 1));
        p.setBrush(t.color(!open ? ColorRole::IdleBg : marked && hasFocus() ? ColorRole::Selection : ColorRole::Field));
        p.drawRoundedRect(QRectF(r).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        p.setPen(t.color(!open ? ColorRole::Disabled : wrong ? ColorRole::Bad : ColorRole::Text));
        if (i < text().size()) p.drawText(r, int(Qt::AlignCenter), text().mid(i, 1));
        else if (i == text().size() && hasFocus() && open) // where the next digit goes; it does not blink
            p.fillRect(QRect(r.center().x(), r.top() + r.height() / 4, 2, r.height() / 2), t.color(ColorRole::Text));
    }
    if (!hasFocus()) return;
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(t.color(ColorRole::Focus), 2));
    p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
}

void CodeEdit::keyPressEvent(QKeyEvent* event)
{
    // From a message one copies `Code 0427.`: the digits are meant, when there are as many as there are cells.
    if (event->matches(QKeySequence::Paste) && !isReadOnly()) {
        QString found;
        for (const QChar c : QGuiApplication::clipboard()->text().left(200))
            if (c >= u'0' && c <= u'9') found.append(c);
        if (found.size() == m_digits) {
            selectAll();
            insert(found);
        }
        event->accept();
        return;
    }
    // A full code gives way to a new first digit instead of swallowing it.
    if (isComplete() && !hasSelectedText() && event->text().size() == 1 && event->text().at(0).isDigit() && !isReadOnly() &&
        event->modifiers() == Qt::NoModifier && cursorPosition() == m_digits)
        clear();
    QLineEdit::keyPressEvent(event);
}

} // namespace sek
