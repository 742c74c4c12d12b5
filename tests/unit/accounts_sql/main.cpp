// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_suite.h"
#include "tests/unit/accounts_sql/suites.h"

#include <QCoreApplication>

#include <cstring>

// `accounts_sql_test ClassName …` runs one of the suites.
int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    int failed = 0;
    int run = 0;
    for (const auto& make : {accountContractTest, accountThreadsTest}) {
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
