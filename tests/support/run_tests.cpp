// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"

#include "tests/support/run_suite.h"

#include <QCoreApplication>
#include <QTest>

namespace sek::test {

int runTests(int argc, char** argv, std::initializer_list<TestMaker> tests)
{
    QCoreApplication app(argc, argv);
    return runTestsInApplication(argc, argv, tests);
}

int runTestsInApplication(int argc, char** argv, std::initializer_list<TestMaker> tests)
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS")) qputenv("RC_PARAMS", "seed=20261121 max_success=1000");
    int failed = 0;
    for (const TestMaker makeTest : tests) failed += runSuite(*makeTest(), argc, argv);
    return failed == 0 ? 0 : 1;
}

} // namespace sek::test
