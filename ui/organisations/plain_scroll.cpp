// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/plain_scroll.h"

#include <QScrollArea>

namespace sek {

QScrollArea* makePlainScroll(const QString& name, QWidget* content)
{
    auto* area = new QScrollArea;
    area->setObjectName(name);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBaseGround(area->viewport());
    if (content) {
        area->setWidget(content);
        setBaseGround(content);
    }
    return area;
}

void setBaseGround(QWidget* widget)
{
    widget->setBackgroundRole(QPalette::Base);
    widget->setAutoFillBackground(true);
}

} // namespace sek
