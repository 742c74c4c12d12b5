// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_suite.h"
#include "tests/unit/store/suites.h"

#include <QCoreApplication>

#include <cstring>

// All suites of the folder in one program; `store_test ClassName …` runs one of them.
int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (argc > 2 && std::strcmp(argv[1], "--child") == 0) return crashChild(argc - 2, argv + 2);
    int failed = 0;
    int run = 0;
    for (const auto& make :
         {driverTest, migrationsTest, storeFileTest, cacheContractTest, crashTest, hubContractTest, hubThreadsTest, messagesTest, restSealTest}) {
        const std::unique_ptr<QObject> suite(make());
        int count = argc;
        char** arguments = argv;
        if (argc > 1 && argv[1][0] != '-') {
            if (std::strcmp(suite->metaObject()->className(), argv[1]) != 0) continue;
            --count;
            ++arguments;
        }
        ++run;
        failed += sek::test::runSuite(*suite, count, arguments) != 0;
    }
    return failed > 0 || run == 0 ? 1 : 0;
}
