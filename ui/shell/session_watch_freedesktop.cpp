// SPDX-License-Identifier: GPL-3.0-or-later
// Linux and other free desktops: org.freedesktop.login1 on the system's bus, the screen savers on the session's.
#include "ui/shell/session_watch.h"

#include <QDBusConnection>

namespace sek {

SessionWatch::SessionWatch(QObject* parent) : QObject(parent)
{
    QDBusConnection system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        const QString login = QStringLiteral("org.freedesktop.login1");
        system.connect(login, QStringLiteral("/org/freedesktop/login1"), login + QStringLiteral(".Manager"),
                       QStringLiteral("PrepareForSleep"), this, SLOT(sleeping(bool)));
        // Whichever session: a lock too many costs a passphrase, one too few the data.
        system.connect(login, QString(), login + QStringLiteral(".Session"), QStringLiteral("Lock"), this, SLOT(locked()));
    }
    QDBusConnection session = QDBusConnection::sessionBus();
    if (session.isConnected())
        for (const QString& name : {QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver")})
            session.connect(QString(), QString(), name, QStringLiteral("ActiveChanged"), this, SLOT(screenSaver(bool)));
}

void SessionWatch::sleeping(bool begins)
{
    if (begins) Q_EMIT left();
}

void SessionWatch::screenSaver(bool active)
{
    if (active) Q_EMIT left();
}

void SessionWatch::locked()
{
    Q_EMIT left();
}

} // namespace sek
