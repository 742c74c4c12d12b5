// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/page_view.h"

#include "ui/documents/file_taking.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace sek {

PageView::PageView(QWidget* parent)
    : QWidget(parent), m_scroll(new QScrollArea), m_picture(new QLabel), m_tools(new QWidget),
      m_back(new IconButton(QStringLiteral("back"), {})), m_forward(new IconButton(QStringLiteral("forward"), {})),
      m_where(new TextLabel(TextType::Body, {}, ColorRole::Muted))
{
    const Theme& t = Theme::get();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.space(8));
    m_scroll->setObjectName(QStringLiteral("documentScrollArea"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setFrameShape(QFrame::StyledPanel);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_picture->setObjectName(QStringLiteral("documentLabel"));
    m_picture->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_picture->setWordWrap(true);
    m_picture->setMargin(t.space(12));
    m_scroll->setWidget(m_picture);
    column->addWidget(m_scroll, 1);
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    m_back->setObjectName(QStringLiteral("previousPageButton"));
    m_forward->setObjectName(QStringLiteral("nextPageButton"));
    m_where->setObjectName(QStringLiteral("pageNumberLabel"));
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_where);
    row->addWidget(m_forward);
    row->addStretch();
    column->addWidget(m_tools);
    m_tools->hide();
    connect(m_back, &QToolButton::clicked, this, [this] { turn(m_page - 1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { turn(m_page + 1); });
    setFocusProxy(m_scroll);
    retranslate();
}

void PageView::setBytes(const QByteArray& bytes, const QString& name)
{
    m_bytes = bytes;
    m_name = name;
    m_page = 0;
    m_pages = 0;
    draw();
}

void PageView::setTrouble(const QString& text)
{
    ++m_asked;
    m_bytes.clear();
    m_image = {};
    m_picture->setPixmap({});
    m_picture->setText(text);
    m_tools->hide();
}

void PageView::turn(int page)
{
    if (page < 0 || page >= m_pages || page == m_page) return;
    m_page = page;
    m_scroll->verticalScrollBar()->setValue(0);
    draw();
}

void PageView::draw()
{
    if (m_bytes.isEmpty()) return;
    const double ratio = devicePixelRatioF();
    m_drawnWidth = std::max(200, m_scroll->viewport()->width() - 2 * m_picture->margin());
    drawPage(m_bytes, m_page, static_cast<int>(m_drawnWidth * ratio), this, [this, ratio, asked = ++m_asked](DrawnPage drawn) {
        if (asked != m_asked) return;
        m_pages = drawn.pages;
        if (drawn.image.isNull()) {
            m_picture->setText(tr("This file cannot be shown here. Save a copy and open it in another program."));
            return;
        }
        drawn.image.setDevicePixelRatio(ratio);
        show(drawn.image);
    });
}

void PageView::show(const QImage& image)
{
    m_image = image;
    m_picture->setPixmap(QPixmap::fromImage(image));
    retranslate();
}

void PageView::retranslate()
{
    m_back->setName(tr("Previous page"));
    m_forward->setName(tr("Next page"));
    m_tools->setVisible(m_pages > 1);
    m_back->setEnabled(m_page > 0);
    m_forward->setEnabled(m_page + 1 < m_pages);
    m_where->setText(tr("Page %1 of %2").arg(m_page + 1).arg(m_pages));
    const QString spoken = m_pages > 1 ? tr("%1, page %2 of %3").arg(m_name).arg(m_page + 1).arg(m_pages) : m_name;
    m_picture->setAccessibleName(spoken);
    m_scroll->setAccessibleName(spoken);
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    const bool down = event->key() == Qt::Key_PageDown, up = event->key() == Qt::Key_PageUp;
    // At the end of a page the key turns it, before that it scrolls.
    const QScrollBar* bar = m_scroll->verticalScrollBar();
    if (down && bar->value() == bar->maximum()) turn(m_page + 1);
    else if (up && bar->value() == bar->minimum()) turn(m_page - 1);
    else QWidget::keyPressEvent(event);
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int width = m_scroll->viewport()->width() - 2 * m_picture->margin();
    if (!m_bytes.isEmpty() && std::abs(width - m_drawnWidth) > 8) draw();
}

void PageView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace sek
