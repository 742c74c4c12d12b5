// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStyle>

class QPainter;

namespace sek {

/// Check and radio indicators, 16 px at 100 % (style guide §2). State_On, State_NoChange, State_Enabled,
/// State_MouseOver and State_Sunken are looked at.
void paintCheckIndicator(QPainter& p, const QRect& rect, QStyle::State state);
void paintRadioIndicator(QPainter& p, const QRect& rect, QStyle::State state);

} // namespace sek
