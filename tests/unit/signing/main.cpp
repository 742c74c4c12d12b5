// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"

std::unique_ptr<QObject> makeChannelsTest();
std::unique_ptr<QObject> makeFormsTest();

int main(int argc, char** argv)
{
    return sek::test::runTests(argc, argv, {makeChannelsTest, makeFormsTest});
}
