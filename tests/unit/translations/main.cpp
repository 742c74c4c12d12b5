// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_suite.h"
#include "tests/unit/translations/tests.h"

#include <QApplication>

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Sekretariat"));
    int failed = 0;
    for (const auto& make : {sek::test::makeCataloguesTest, sek::test::makeStandardTextsTest})
        failed += sek::test::runSuite(*make(), argc, argv);
    return failed;
}
