// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/run_tests.h"

std::unique_ptr<QObject> makeJsonTest();
std::unique_ptr<QObject> makeJsonRandomTest();
std::unique_ptr<QObject> makeIdsTest();
std::unique_ptr<QObject> makeInstantTest();
std::unique_ptr<QObject> makeTextTest();
std::unique_ptr<QObject> makeBytesTest();
std::unique_ptr<QObject> makeFileKindTest();
