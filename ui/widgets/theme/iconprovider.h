// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme/roles.h"

#include <QIcon>
#include <QPixmap>
#include <QRect>
#include <QString>

class QPainter;

namespace sek {

/// The icons of resources/icons in the colour of a role, sharp at every device pixel ratio. Colours are looked up when
/// drawn, so an icon handed out before a change of theme follows it. Disabled mode is drawn in the role `disabled`.
/// `name` is the file's name without ending; an unknown name is a bug and ends the program in debug builds.
class IconProvider
{
public:
    static QIcon icon(const QString& name, ColorRole role = ColorRole::Text);

    static QPixmap pixmap(const QString& name, const QColor& color, int size, double devicePixelRatio);

    static void paint(QPainter& p, const QRect& rect, const QString& name, const QColor& color);

    static bool exists(const QString& name);
};

} // namespace sek
