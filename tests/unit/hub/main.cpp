// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"
#include "tests/unit/hub/suites.h"

int main(int argc, char** argv)
{
    return sek::test::runTests(argc, argv, {feedTest, hostNamesTest, protocolTest, pushQueueTest, reachTest, requestLimitsTest, wakingTest});
}
