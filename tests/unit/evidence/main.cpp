// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/evidence/tests.h"

int main(int argc, char** argv)
{
    return sek::test::runTests(argc, argv, {makeMerkleTest, makeContentTest, makeKeyChainTest, makeWitnessTest,
                                            makePackageTest, makeVerifyTest, makeProgramTest});
}
