// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/keys/suites.h"

#include <QCoreApplication>
#include <QTest>

// All suites of the folder in one program.
int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    int failed = 0;
    for (const auto& make : {primitivesTest, folderTest, vaultTest, keyCrashTest}) {
        const std::unique_ptr<QObject> suite(make());
        failed += QTest::qExec(suite.get(), argc, argv) != 0;
    }
    return failed > 0 ? 1 : 0;
}
