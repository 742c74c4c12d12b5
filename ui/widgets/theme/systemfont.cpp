// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme/systemfont.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>

namespace sek {
namespace {

bool desktopNamesAFont()
{
    const QString platform = QGuiApplication::platformName();
    if (platform == QLatin1StringView("windows") || platform == QLatin1StringView("cocoa")) return true;
    if (platform == QLatin1StringView("xcb") || platform.startsWith(QLatin1StringView("wayland")))
        return !qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP");
    return false;
}

} // namespace

QFont systemFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QString fallback = QStringLiteral("Open Sans");
    if (!desktopNamesAFont() && QFontDatabase::hasFamily(fallback)) {
        font = QFont(fallback);
        font.setPointSizeF(9.75);
    }
    if (font.pointSizeF() <= 0) font.setPointSizeF(QFontInfo(font).pointSizeF());
    return font;
}

} // namespace sek
