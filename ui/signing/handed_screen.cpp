// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/handed_screen.h"

#include "ui/widgets/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>

namespace sek {

HandedScreen::HandedScreen(Back back, QWidget* parent)
    : QWidget(parent, Qt::Window), m_back(std::move(back)), m_textSize(Theme::get().textSize())
{
}

HandedScreen::~HandedScreen()
{
    Theme::get().setTextSize(m_textSize);
}

void HandedScreen::takeOver()
{
    for (QWidget* w : QApplication::topLevelWidgets()) {
        if (w == this || !w->isVisible()) continue;
        m_hidden.append(w);
        w->hide();
    }
    QGuiApplication::clipboard()->clear(); // nothing comes in from outside, nothing goes out
    showFullScreen();
    activateWindow();
}

void HandedScreen::finish()
{
    m_mayClose = true;
    QGuiApplication::clipboard()->clear();
    Theme::get().setTextSize(m_textSize);
    if (m_back.setLanguage && !m_back.language.isEmpty()) m_back.setLanguage(m_back.language);
    for (const QPointer<QWidget>& w : std::as_const(m_hidden))
        if (w) w->show();
    hide();
    Q_EMIT left();
    deleteLater();
}

// Neither Esc nor a window manager's cross opens what belongs to the staff.
void HandedScreen::closeEvent(QCloseEvent* event)
{
    if (m_mayClose) return QWidget::closeEvent(event);
    event->ignore();
    wayOut();
}

} // namespace sek
