// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/suites.h"
#include "tests/support/run_tests.h"

int main(int argc, char** argv)
{
    using namespace sek::test;
    return runTests(argc, argv,
                    {spineTest, wireTest, sessionTest, crashTest, filesTest, protocolPairTest, backupTest, restoreTest, severalHubsTest});
}
