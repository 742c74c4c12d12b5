// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QScrollArea;
class QWidget;

namespace sek {

/// A scroll area without a frame or a ground of its own, which only scrolls down. It is no tab stop.
QScrollArea* makePlainScroll(const QString& name, QWidget* content = nullptr);

/// Paints the widget in the ground of pages and tables.
void setBaseGround(QWidget* widget);

} // namespace sek
