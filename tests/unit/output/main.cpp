// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/output/tests.h"

#include <QGuiApplication>

int main(int argc, char** argv)
{
    QGuiApplication app(argc, argv);
    return sek::test::runTestsInApplication(argc, argv,
                                            {makeTableTest, makeScbTest, makeCertificateTest, makeCertificateCheckTest});
}
