// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme/roles.h"

#include <QColor>
#include <QLatin1StringView>
#include <QPalette>

#include <optional>

namespace sek {

/// The two fixed tables, and the mapping onto a system palette for high contrast.
QColor roleColor(ColorRole role, Scheme scheme, const QPalette& systemPalette);

/// The name of a role as the style sheet writes it after `@`.
QLatin1StringView roleName(ColorRole role);
std::optional<ColorRole> roleByName(QStringView name);

/// The palette of Qt made from the roles (style guide §2); for high contrast the system's own.
QPalette paletteFor(Scheme scheme, const QPalette& systemPalette);

/// A black and white palette for those who ask for high contrast where the system has none of its own.
QPalette strongPalette(bool dark);

/// WCAG 2.2 contrast ratio of two opaque colours, 1 to 21.
double contrast(const QColor& a, const QColor& b);

} // namespace sek
