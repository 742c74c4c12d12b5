// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_suite.h"
#include "tests/unit/identifiers/tests.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    // The same cases in every run; set RC_PARAMS to search with other seeds.
    if (!qEnvironmentVariableIsSet("RC_PARAMS")) qputenv("RC_PARAMS", "seed=20261121 max_success=300");
    QCoreApplication app(argc, argv);
    int failed = 0;
    for (const auto make : {makeVectorsTest, makeRulesTest, makeContactsTest, makeRegistrationTest, makePrivacyTest,
                            makeArithmeticTest, makePropertiesTest})
        failed += sek::test::runSuite(*make(), argc, argv);
    return failed == 0 ? 0 : 1;
}
