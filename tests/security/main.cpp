// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/security/suites.h"
#include "tests/support/run_tests.h"

int main(int argc, char** argv)
{
    using namespace sek::test;
    return runTests(argc, argv, {signInTest, sessionEndsTest, rightsTest, doorTest});
}
