// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"
#include "tests/unit/codes/suites.h"

int main(int argc, char** argv)
{
    using namespace sek::test;
    return runTests(argc, argv, {makeCodesTest, makeSecrecyTest, makeParallelTest, makeLogTest, makeIssuerTest, makeAttendanceCodesTest, makeBudgetTest,
                                 makeOfflineCodesTest, makeEnvelopeTest, makeErasureTest, makeHandedBackTest, makeShelfTest});
}
