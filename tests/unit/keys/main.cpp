// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_suite.h"
#include "tests/unit/keys/suites.h"

#include <QCoreApplication>

// All suites of the folder in one program.
int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    int failed = 0;
    for (const auto& make : {primitivesTest, folderTest, vaultTest, keyCrashTest}) {
        const std::unique_ptr<QObject> suite(make());
        failed += sek::test::runSuite(*suite, argc, argv) != 0;
    }
    return failed > 0 ? 1 : 0;
}
