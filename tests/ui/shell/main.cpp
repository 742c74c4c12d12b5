// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_suite.h"
#include "tests/ui/widgets/suite.h"

#include <QApplication>
#include <QLocale>

#include <memory>

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Sekretariat"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    sek::Theme::install(app);
    int failed = 0;
    for (const auto& make : suites()) {
        const std::unique_ptr<QObject> suite(make());
        // While one works on a page: only its tests.
        if (const QByteArray only = qgetenv("SEK_SUITE"); !only.isEmpty() && only != suite->metaObject()->className()) continue;
        failed += sek::test::runSuite(*suite, argc, argv);
    }
    return failed == 0 ? 0 : 1;
}
