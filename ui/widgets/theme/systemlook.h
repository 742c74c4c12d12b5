// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace sek {

/// What the desktop wishes: dark or light, more contrast or not.
struct SystemLook
{
    bool dark = false;
    bool highContrast = false;
    friend bool operator==(const SystemLook&, const SystemLook&) = default;
};

/// Watches the desktop's wish. Qt 6.4 has no colorScheme(): the start palette answers first, then what the system's own
/// settings say (Windows registry and SPI_GETHIGHCONTRAST; on Linux the settings portal, asked without waiting).
/// GUI thread only.
class SystemLookWatcher : public QObject
{
    Q_OBJECT
public:
    /// `startsDark`: the window lightness of the palette before the program sets its own.
    explicit SystemLookWatcher(bool startsDark, QObject* parent = nullptr);

    SystemLook look() const { return m_look; }

    /// Asks the system again (after ApplicationPaletteChange or ThemeChange).
    void refresh();

    /// The platform's source reports here.
    void set(const SystemLook& look);

Q_SIGNALS:
    void changed();

private:
    void start();
    SystemLook m_look;
};

} // namespace sek
