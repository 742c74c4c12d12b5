// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace sek::test {
std::unique_ptr<QObject> makeCodesTest();
std::unique_ptr<QObject> makeAttendanceCodesTest();
std::unique_ptr<QObject> makeBudgetTest();
std::unique_ptr<QObject> makeEnvelopeTest();
std::unique_ptr<QObject> makeErasureTest();
std::unique_ptr<QObject> makeHandedBackTest();
std::unique_ptr<QObject> makeIssuerTest();
std::unique_ptr<QObject> makeLogTest();
std::unique_ptr<QObject> makeOfflineCodesTest();
std::unique_ptr<QObject> makeParallelTest();
std::unique_ptr<QObject> makeSecrecyTest();
std::unique_ptr<QObject> makeShelfTest();
} // namespace sek::test
