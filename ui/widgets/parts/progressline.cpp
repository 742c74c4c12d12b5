// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts/progressline.h"

#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QTimer>

namespace sek {

ProgressLine::ProgressLine(QWidget* parent)
    : QWidget(parent), m_bar(new QProgressBar(this)), m_text(new TextLabel(TextType::Small, {}, ColorRole::Text, this)),
      m_cancel(new Button({}, ButtonKind::Outlined, {}, this)), m_delay(new QTimer(this))
{
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_bar->setTextVisible(false);
    m_text->setObjectName(QStringLiteral("progressLabel"));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_cancel->setSmall(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_bar);
    row->addWidget(m_text);
    row->addWidget(m_cancel);
    row->addStretch();
    const auto size = [this] { m_bar->setFixedWidth(Theme::get().space(190)); };
    size();
    connect(&Theme::get(), &Theme::changed, this, size);
    m_delay->setSingleShot(true);
    m_delay->setInterval(400);
    connect(m_delay, &QTimer::timeout, this, [this] { setVisible(true); });
    connect(m_cancel, &QPushButton::clicked, this, &ProgressLine::cancelled);
    retranslate();
    hide();
}

void ProgressLine::retranslate()
{
    m_cancel->setText(tr("Cancel"));
}

void ProgressLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ProgressLine::setDelay(int milliseconds)
{
    m_delay->setInterval(milliseconds);
}

void ProgressLine::start(const QString& text, bool cancellable)
{
    m_text->setText(text);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(text);
    m_cancel->setVisible(cancellable);
    m_delay->start();
}

void ProgressLine::report(const QString& text, qint64 done, qint64 total)
{
    m_text->setText(text);
    m_bar->setAccessibleName(text);
    m_bar->setRange(0, 1000); // totals may be larger than an int
    m_bar->setValue(total > 0 ? int(done * 1000 / total) : 0);
}

void ProgressLine::finish()
{
    m_delay->stop();
    hide();
}

} // namespace sek
