// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <optional>

namespace sek {

/// What one profile's window remembers between two starts, in `settings.ini` of its folder. Readable by whoever has the
/// disk: no names, addresses or words of anybody (SEC-69); organisations by their id only.
class LocalSettings
{
public:
    explicit LocalSettings(const QString& profileFolder);

    QString language() const { return text("language"); }
    void setLanguage(const QString& language) { set("language", language); }
    QString appearance() const { return text("appearance"); }
    void setAppearance(const QString& name) { set("appearance", name); }
    int textSize() const { return number("textSize", 100); }
    void setTextSize(int percent) { set("textSize", percent); }
    int idleMinutes() const { return number("idleMinutes", 10); }
    void setIdleMinutes(int minutes) { set("idleMinutes", minutes); }
    QByteArray geometry() const { return m_file.value(QStringLiteral("geometry")).toByteArray(); }
    void setGeometry(const QByteArray& geometry) { m_file.setValue(QStringLiteral("geometry"), geometry); }
    std::optional<OrgId> lastOrganisation() const;
    void setLastOrganisation(const std::optional<OrgId>& org);
    QString lastPage() const { return text("lastPage"); }
    void setLastPage(const QString& page) { set("lastPage", page); }
    bool recoveryOffered() const { return m_file.value(QStringLiteral("recoveryOffered")).toBool(); }
    /// How many restores of a hub, with something missing afterwards, the person has been told of.
    int restoresTold() const { return number("restoresTold", 0); }
    void setRestoresTold(int restores) { set("restoresTold", restores); }
    /// The printed code ended when the keys were renewed by themselves, and nobody has made another yet.
    bool recoveryEnded() const { return m_file.value(QStringLiteral("recoveryEnded")).toBool(); }
    void setRecoveryEnded(bool ended) { set("recoveryEnded", ended); }
    /// Where a printed page lies on its way was read (SEC-67).
    bool printNoticeRead() const { return m_file.value(QStringLiteral("printNoticeRead")).toBool(); }
    void setPrintNoticeRead() { set("printNoticeRead", true); }
    /// With the profile that ends.
    void forget() { m_file.clear(); }
    void setRecoveryOffered(bool offered) { m_file.setValue(QStringLiteral("recoveryOffered"), offered); }

private:
    QString text(const char* key) const { return m_file.value(QLatin1String(key)).toString(); }
    int number(const char* key, int otherwise) const { return m_file.value(QLatin1String(key), otherwise).toInt(); }
    void set(const char* key, const QVariant& value) { m_file.setValue(QLatin1String(key), value); }

    QSettings m_file;
};

} // namespace sek
