// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/run_tests.h"

std::unique_ptr<QObject> makeMerkleTest();
std::unique_ptr<QObject> makeContentTest();
std::unique_ptr<QObject> makeKeyChainTest();
std::unique_ptr<QObject> makeWitnessTest();
std::unique_ptr<QObject> makePackageTest();
std::unique_ptr<QObject> makeVerifyTest();
std::unique_ptr<QObject> makeProgramTest();
