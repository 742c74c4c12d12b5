// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace sek::test {

std::unique_ptr<QObject> signInTest();
std::unique_ptr<QObject> sessionEndsTest();
std::unique_ptr<QObject> rightsTest();
std::unique_ptr<QObject> doorTest();

} // namespace sek::test
