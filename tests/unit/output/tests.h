// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/run_tests.h"

std::unique_ptr<QObject> makeCertificateTest();
std::unique_ptr<QObject> makeCertificateCheckTest();
std::unique_ptr<QObject> makeScbTest();
std::unique_ptr<QObject> makeTableTest();
