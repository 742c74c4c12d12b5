// SPDX-License-Identifier: GPL-3.0-or-later
// Linux and other free desktops: org.freedesktop.portal.Settings, group org.freedesktop.appearance.
#include "ui/widgets/theme/systemlook.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace sek {
namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");
const QString contrastKey = QStringLiteral("contrast");

// Read() of older portals wraps the value in one variant more.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

class PortalSettings : public QObject
{
    Q_OBJECT
public:
    explicit PortalSettings(SystemLookWatcher* watcher) : QObject(watcher), m_watcher(watcher)
    {
        QDBusConnection::sessionBus().connect(service, path, settings, QStringLiteral("SettingChanged"), this,
                                              SLOT(settingChanged(QString, QString, QDBusVariant)));
    }

    void ask()
    {
        for (const QString& key : {colorScheme, contrastKey}) {
            QDBusMessage read = QDBusMessage::createMethodCall(service, path, settings, QStringLiteral("Read"));
            read << appearance << key;
            auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(read, 2000), this);
            connect(answer, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher* w) {
                const QDBusPendingReply<QDBusVariant> reply = *w;
                if (!reply.isError()) take(key, unwrapped(reply.value().variant()));
                w->deleteLater();
            });
        }
    }

public Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value)
    {
        if (group == appearance) take(key, unwrapped(value.variant()));
    }

private:
    void take(const QString& key, const QVariant& value)
    {
        SystemLook look = m_watcher->look();
        const uint n = value.toUInt();
        if (key == colorScheme && n != 0) look.dark = n == 1; // 0 = no preference: the palette's word stands
        if (key == contrastKey) look.highContrast = n == 1;
        m_watcher->set(look);
    }

    SystemLookWatcher* m_watcher;
};

void SystemLookWatcher::start()
{
    refresh();
}

void SystemLookWatcher::refresh()
{
    if (!QDBusConnection::sessionBus().isConnected()) return;
    auto* portal = findChild<PortalSettings*>();
    if (portal == nullptr) portal = new PortalSettings(this);
    portal->ask();
}

} // namespace sek

#include "systemlook_portal.moc"
