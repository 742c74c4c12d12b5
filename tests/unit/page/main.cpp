// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"
#include "tests/unit/page/suites.h"

int main(int argc, char** argv)
{
    return sek::test::runTests(argc, argv, {sek::test::makeMarkupTest, sek::test::makePageTest, sek::test::makeKioskTokenTest, sek::test::makeKioskQueueTest,
                                            sek::test::makeReminderTest, sek::test::makeOwnSignInTest});
}
