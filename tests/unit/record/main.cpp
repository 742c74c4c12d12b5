// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/record/tests.h"

int main(int argc, char** argv)
{
    return sek::test::runTests(argc, argv, {makeSchemaTest, makeChangeTest, makeCommandTest});
}
