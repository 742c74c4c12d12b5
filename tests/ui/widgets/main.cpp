// SPDX-License-Identifier: GPL-3.0-or-later
#include "suite.h"

#include "tests/support/run_suite.h"
#include "tests/ui/picture.h"

#include "translations/catalogues.h"

#include <QApplication>

#include <memory>

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    sek::Catalogues words; // English too: its catalogue holds the plurals
    words.setLanguage(testLanguage());
    sek::Theme::install(app);
    int failed = 0;
    for (const auto& make : suites()) {
        const std::unique_ptr<QObject> suite(make());
        failed += sek::test::runSuite(*suite, argc, argv);
    }
    return failed == 0 ? 0 : 1;
}
