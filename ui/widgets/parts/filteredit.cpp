// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts/filteredit.h"

#include "ui/widgets/theme/iconprovider.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QTimer>

namespace sek {

FilterEdit::FilterEdit(const QString& icon, QWidget* parent) : QLineEdit(parent), m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("filterEdit"));
    addAction(IconProvider::icon(icon), QLineEdit::LeadingPosition)->setEnabled(true);
    setClearButtonEnabled(true);
    m_timer->setSingleShot(true);
    m_timer->setInterval(150);
    connect(this, &QLineEdit::textChanged, m_timer, qOverload<>(&QTimer::start));
    connect(m_timer, &QTimer::timeout, this, &FilterEdit::report);
    retranslate();
}

void FilterEdit::retranslate()
{
    // What the page calls it stays the page's: it hears of a new language before its fields do.
    if (placeholderText() != m_ownWords) return;
    m_ownWords = tr("Filter the list");
    setPlaceholderText(m_ownWords);
    setAccessibleName(m_ownWords);
}

void FilterEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QLineEdit::changeEvent(event);
}

void FilterEdit::setPause(int milliseconds)
{
    m_timer->setInterval(milliseconds);
}

void FilterEdit::report()
{
    m_timer->stop();
    if (text() == m_reported) return;
    m_reported = text();
    Q_EMIT filterChanged(m_reported);
}

void FilterEdit::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty()) break; // the page's Esc
        clear();
        report();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        report();
        return;
    case Qt::Key_Down:
        if (m_list == nullptr) break;
        report();
        m_list->setFocus(Qt::OtherFocusReason);
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace sek
