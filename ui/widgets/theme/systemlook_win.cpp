// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme/systemlook.h"

#include <QSettings>

#include <windows.h>

namespace sek {

void SystemLookWatcher::start()
{
    refresh();
}

void SystemLookWatcher::refresh()
{
    const QSettings s(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    SystemLook look = m_look;
    look.dark = s.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
    HIGHCONTRASTW hc{};
    hc.cbSize = sizeof(hc);
    look.highContrast =
        SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(hc), &hc, 0) != 0 && (hc.dwFlags & HCF_HIGHCONTRASTON) != 0;
    set(look);
}

} // namespace sek
