// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/organisations/tests.h"

int main(int argc, char** argv)
{
    return sek::test::runTests(argc, argv, {makeContactTest, makeUsersTest, makeValuesTest, makeOfflineTest,
                                            makeNoticesTest, makeNotificationsTest, makeRulesTest, makePassTest,
                                            makePassPropertyTest, makePassRecordsTest});
}
