// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/base/tests.h"

int main(int argc, char** argv)
{
    return sek::test::runTests(argc, argv, {makeJsonTest, makeJsonRandomTest, makeIdsTest, makeInstantTest, makeTextTest,
                                            makeBytesTest, makeFileKindTest});
}
