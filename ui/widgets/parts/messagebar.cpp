// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts/messagebar.h"

#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QTextDocumentFragment>

namespace sek {
namespace {

QString toneWord(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return QStringLiteral("ok");
    case Tone::Warn:
        return QStringLiteral("warn");
    case Tone::Bad:
        return QStringLiteral("bad");
    case Tone::Info:
    case Tone::Idle:
        break;
    }
    return QStringLiteral("info");
}

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return QStringLiteral("ok");
    case Tone::Warn:
        return QStringLiteral("warning");
    case Tone::Bad:
        return QStringLiteral("error");
    default:
        return QStringLiteral("info");
    }
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_icon(new IconView({}, ColorRole::Info, 16, this)), m_text(new QLabel(this)),
      m_first(new Button({}, ButtonKind::Outlined, {}, this)), m_second(new Button({}, ButtonKind::Outlined, {}, this))
{
    setObjectName(QStringLiteral("messageBar"));
    setFrameShape(QFrame::Box); // seen in high contrast only, where no style sheet draws the border
    m_text->setObjectName(QStringLiteral("messageLabel"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_first->setObjectName(QStringLiteral("messageFirstButton"));
    m_second->setObjectName(QStringLiteral("messageSecondButton"));
    m_first->hide();
    m_second->hide();
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_first);
    row->addWidget(m_second);
    connect(m_first, &QPushButton::clicked, this, &MessageBar::firstTriggered);
    connect(m_second, &QPushButton::clicked, this, &MessageBar::secondTriggered);
    connect(&Theme::get(), &Theme::changed, this, &MessageBar::place);
    place();
    hide();
}

void MessageBar::place()
{
    const Theme& t = Theme::get();
    layout()->setContentsMargins(t.space(12), t.space(4), t.space(12), t.space(4));
    layout()->setSpacing(t.space(10));
    m_text->setMinimumHeight(t.px(24)); // not of the bar: it would hide what the buttons need
}

void MessageBar::say(Tone tone, const QString& text, const QString& lead)
{
    QString markup = text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    if (!lead.isEmpty()) markup = QStringLiteral("<b>%1</b> %2").arg(lead.toHtmlEscaped(), markup);
    present(tone, markup);
}

void MessageBar::sayMarkup(Tone tone, const QString& markup)
{
    present(tone, markup);
}

void MessageBar::present(Tone tone, const QString& markup)
{
    const bool news = isHidden() || tone != m_tone || markup != m_markup;
    m_markup = markup;
    m_tone = tone;
    m_icon->setIcon(m_iconName.isEmpty() ? toneIcon(tone) : m_iconName, ink(tone));
    // Semibold, as everywhere else, instead of rich text's bold.
    m_text->setText(QString(markup)
                        .replace(QStringLiteral("<b>"), QStringLiteral("<span style=\"font-weight:600\">"))
                        .replace(QStringLiteral("</b>"), QStringLiteral("</span>")));
    setProperty("message", toneWord(tone));
    setAccessibleName(spoken());
    repolish(this);
    setVisible(true);
    if (news) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void MessageBar::clear()
{
    hide();
    m_text->clear();
    m_markup.clear();
    setAccessibleName({});
}

QString MessageBar::spoken() const
{
    const QString words = QTextDocumentFragment::fromHtml(m_text->text()).toPlainText();
    switch (m_tone) {
    case Tone::Bad:
        return tr("Error: %1").arg(words);
    case Tone::Warn:
        return tr("Warning: %1").arg(words);
    default:
        return words;
    }
}

Button* MessageBar::prepare(Button* button, const QString& text, const QString& icon)
{
    button->setText(text);
    button->setIconName(icon);
    button->setVisible(!text.isEmpty());
    return button;
}

Button* MessageBar::setFirstButton(const QString& text, const QString& icon)
{
    return prepare(m_first, text, icon);
}

Button* MessageBar::setSecondButton(const QString& text, const QString& icon)
{
    return prepare(m_second, text, icon);
}

void MessageBar::setIconName(const QString& icon)
{
    m_iconName = icon;
    m_icon->setIcon(icon.isEmpty() ? toneIcon(m_tone) : icon, ink(m_tone));
}

MessageRow::MessageRow(MessageBar* bar, QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->addWidget(bar);
    bar->installEventFilter(this);
    connect(&Theme::get(), &Theme::changed, this, &MessageRow::place);
    place();
    if (bar->isHidden()) hide();
}

bool MessageRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShowToParent) show();
    if (event->type() == QEvent::HideToParent) hide();
    return QWidget::eventFilter(watched, event);
}

void MessageRow::place()
{
    const Theme& t = Theme::get();
    layout()->setContentsMargins(t.space(24), t.space(12), t.space(24), 0);
}

} // namespace sek
