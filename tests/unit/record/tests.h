// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/run_tests.h"

std::unique_ptr<QObject> makeSchemaTest();
std::unique_ptr<QObject> makeChangeTest();
std::unique_ptr<QObject> makeCommandTest();
