// SPDX-License-Identifier: GPL-3.0-or-later
// `sekretariat-hub serve` of another version of the protocol: SEK_TEST_PROTOCOL is `OLDEST-NEWEST`. Everything else is the program.
#include "app/hub/serve.h"
#include "core/system/message_log.h"

#include <QCoreApplication>

#include <cstdio>

using namespace sek;

int main(int argc, char** argv)
{
    keepLogsBrief();
    keepMemorySmall();
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QList<QByteArray> versions = qgetenv("SEK_TEST_PROTOCOL").split('-');
    if (words.size() != 3 || words[1] != QLatin1String("serve") || versions.size() != 2) return 2;
    auto folder = HubFolder::open(words[2]);
    auto services = folder ? HubServices::open(std::move(*folder), {versions[0].toInt(), versions[1].toInt()})
                           : Result<std::unique_ptr<HubServices>>(failure(folder));
    if (!services) {
        std::fprintf(stderr, "integration_newer_hub: %s\n", services.error().code.c_str());
        return 1;
    }
    return serve(**services);
}
