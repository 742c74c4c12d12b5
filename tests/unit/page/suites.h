// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace sek::test {

std::unique_ptr<QObject> makeKioskQueueTest();
std::unique_ptr<QObject> makeKioskTokenTest();
std::unique_ptr<QObject> makeMarkupTest();
std::unique_ptr<QObject> makePageTest();
std::unique_ptr<QObject> makeOwnSignInTest();
std::unique_ptr<QObject> makeReminderTest();

} // namespace sek::test
