// SPDX-License-Identifier: GPL-3.0-or-later
// `sekretariat-hub serve` with the bench's commands beside the program's own; everything else is the program.
#include "app/hub/serve.h"
#include "core/system/message_log.h"
#include "tests/bench/bench_rules.h"

#include <QCoreApplication>

#include <cstdio>

using namespace sek;

int main(int argc, char** argv)
{
    keepLogsBrief();
    keepMemorySmall();
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3 || words[1] != QLatin1String("serve")) return 2;
    auto folder = HubFolder::open(words[2]);
    auto services = folder ? HubServices::open(std::move(*folder), bench::benchRules())
                           : Result<std::unique_ptr<HubServices>>(failure(folder));
    if (!services) {
        std::fprintf(stderr, "bench_hub: %s\n", services.error().code.c_str());
        return 1;
    }
    return serve(**services);
}
