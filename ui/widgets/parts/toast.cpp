// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts/toast.h"

#include "ui/widgets/parts/bottombar.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/linklabel.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/iconprovider.h"
#include "ui/widgets/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace sek {

Toast& Toast::of(QWidget* widget)
{
    auto* found = widget->window()->findChild<Toast*>(QString(), Qt::FindDirectChildrenOnly);
    return found != nullptr ? *found : *new Toast(widget->window());
}

Toast::Toast(QWidget* window)
    : QFrame(window), m_text(new TextLabel(TextType::Body, {}, ColorRole::OnInverse, this)),
      m_undo(new LinkLabel({}, ColorRole::InverseLink, this)),
      m_close(new IconButton(QStringLiteral("close"), {}, this)), m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("toast"));
    setProperty("toast", QStringLiteral("true"));
    setAttribute(Qt::WA_StyledBackground);
    setAutoFillBackground(true);
    setFrameShape(QFrame::Box);
    m_text->setObjectName(QStringLiteral("toastLabel"));
    m_undo->setObjectName(QStringLiteral("toastUndoLink"));
    m_undo->setType(TextType::BodyStrong);
    m_close->setObjectName(QStringLiteral("toastCloseButton"));
    m_close->setIcon(IconProvider::icon(QStringLiteral("close"), ColorRole::OnInverse));
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(m_close);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_undo, &LinkLabel::clicked, this, &Toast::undo);
    connect(m_close, &QToolButton::clicked, this, &Toast::dismiss);
    connect(&Theme::get(), &Theme::changed, this, &Toast::place);
    window->installEventFilter(this);
    m_undo->installEventFilter(this);
    m_close->installEventFilter(this);
    retranslate();
    hide();
}

void Toast::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_close->setName(tr("Close"));
}

void Toast::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void Toast::say(const QString& text, std::function<void()> undo, const QObject* about)
{
    m_act = std::move(undo);
    disconnect(m_gone);
    m_about = about;
    m_gone = {};
    if (about != nullptr)
        m_gone = connect(about, &QObject::destroyed, this, [this] {
            m_act = {};
            dismiss();
        });
    if (QWidget* now = window()->focusWidget(); now != nullptr && !isAncestorOf(now)) m_returnTo = now;
    m_text->setText(text);
    m_undo->setVisible(static_cast<bool>(m_act));
    setAccessibleName(text);
    // The shell's own places; a bottom bar may come while this is said.
    for (BottomBar* bar : window()->findChildren<BottomBar*>()) bar->installEventFilter(this);
    if (auto* side = window()->findChild<QWidget*>(QStringLiteral("sideBar"))) keepClearOf(m_below, side);
    place();
    show();
    raise();
    restart();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::keepClearOf(QWidget* below, QWidget* left)
{
    for (QWidget* w : {below, left})
        if (w != nullptr) w->installEventFilter(this);
    m_below = below;
    m_left = left;
    place();
}

void Toast::place()
{
    const Theme& t = Theme::get();
    layout()->setContentsMargins(t.space(14), t.space(4), t.space(6), t.space(4));
    layout()->setSpacing(t.space(14));
    layout()->activate();
    const QSize size = sizeHint().boundedTo(window()->size()).expandedTo({0, t.px(40)});
    const auto shown = [](const QWidget* w) { return w != nullptr && w->isVisible(); };
    const int x = (shown(m_left) ? m_left->width() : 0) + t.space(16);
    int below = shown(m_below) ? m_below->height() : 0;
    for (const BottomBar* bar : window()->findChildren<BottomBar*>())
        if (bar->isVisible()) below = std::max(below, bar->height());
    const int y = window()->height() - size.height() - t.space(16) - below;
    setGeometry(QRect(QPoint(x, y), size));
}

void Toast::restart()
{
    if (underMouse() || m_undo->hasFocus() || m_close->hasFocus())
        m_timer->stop();
    else
        m_timer->start(m_duration);
}

void Toast::undo()
{
    if (!isVisible()) return;
    dismiss();
    if (const auto act = std::exchange(m_act, {})) act();
}

void Toast::dismiss()
{
    m_timer->stop();
    if (isHidden()) return;
    if (isAncestorOf(window()->focusWidget()) && m_returnTo != nullptr) m_returnTo->setFocus(Qt::OtherFocusReason);
    hide();
    Q_EMIT closed();
}

void Toast::withdraw(const QObject* about)
{
    if (about != nullptr && m_about == about) dismiss();
}

void Toast::enterEvent(QEnterEvent* event)
{
    m_timer->stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent* event)
{
    if (isVisible()) restart();
    QFrame::leaveEvent(event);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    const bool around = watched == parent() || watched == m_below || watched == m_left || qobject_cast<BottomBar*>(watched) != nullptr;
    const auto type = event->type();
    if (around && (type == QEvent::Resize || type == QEvent::Show || type == QEvent::Hide)) place();
    if (!around && isVisible() && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) restart();
    return QFrame::eventFilter(watched, event);
}

} // namespace sek
