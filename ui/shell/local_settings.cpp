// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/local_settings.h"

namespace sek {

LocalSettings::LocalSettings(const QString& profileFolder)
    : m_file(profileFolder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
{
}

std::optional<OrgId> LocalSettings::lastOrganisation() const
{
    const auto org = OrgId::parse(text("lastOrganisation").toStdString());
    return org ? std::optional(*org) : std::nullopt;
}

void LocalSettings::setLastOrganisation(const std::optional<OrgId>& org)
{
    if (org) set("lastOrganisation", QString::fromStdString(org->text()));
    else m_file.remove(QStringLiteral("lastOrganisation"));
}

} // namespace sek
