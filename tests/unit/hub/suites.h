// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

std::unique_ptr<QObject> feedTest();
std::unique_ptr<QObject> hostNamesTest();
std::unique_ptr<QObject> protocolTest();
std::unique_ptr<QObject> pushQueueTest();
std::unique_ptr<QObject> reachTest();
std::unique_ptr<QObject> requestLimitsTest();
std::unique_ptr<QObject> wakingTest();
