// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme/systemlook.h"

namespace sek {

SystemLookWatcher::SystemLookWatcher(bool startsDark, QObject* parent) : QObject(parent), m_look{startsDark, false}
{
    start();
}

void SystemLookWatcher::set(const SystemLook& look)
{
    if (look == m_look) return;
    m_look = look;
    Q_EMIT changed();
}

} // namespace sek
