// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/run_tests.h"

std::unique_ptr<QObject> makeContactTest();
std::unique_ptr<QObject> makeUsersTest();
std::unique_ptr<QObject> makeValuesTest();
std::unique_ptr<QObject> makeOfflineTest();
std::unique_ptr<QObject> makeNoticesTest();
std::unique_ptr<QObject> makeNotificationsTest();
std::unique_ptr<QObject> makeRulesTest();
std::unique_ptr<QObject> makePassTest();
std::unique_ptr<QObject> makePassPropertyTest();
std::unique_ptr<QObject> makePassRecordsTest();
