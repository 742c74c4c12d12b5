// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace sek::test {

std::unique_ptr<QObject> spineTest();
std::unique_ptr<QObject> wireTest();
std::unique_ptr<QObject> sessionTest();
std::unique_ptr<QObject> crashTest();
std::unique_ptr<QObject> filesTest();
std::unique_ptr<QObject> protocolPairTest();
std::unique_ptr<QObject> backupTest();
std::unique_ptr<QObject> restoreTest();
std::unique_ptr<QObject> severalHubsTest();

} // namespace sek::test
