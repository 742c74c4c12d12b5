// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/page_config.h"

#include "app/hub/hub_folder.h"

#include <QFile>

namespace sek {

std::string pageAddress(const HubFolder& folder)
{
    const HubConfig& c = folder.config();
    const bool shows = !c.embedded && (c.signingPage || c.sample);
    return shows ? "https://" + c.publicAddress : std::string();
}

Result<PageTexts> readPageTexts()
{
    std::map<std::string, QByteArray> files;
    for (const char* name : {"en", "lv", "sv", "pl", "privacy"}) {
        QFile file(QStringLiteral(":/data/pages/%1.json").arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly)) return fail("hub_data", "pages");
        files[name] = file.readAll();
    }
    return PageTexts::read(files);
}

} // namespace sek
