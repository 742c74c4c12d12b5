// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace sek::test {

std::unique_ptr<QObject> makeCataloguesTest();
std::unique_ptr<QObject> makeStandardTextsTest();

} // namespace sek::test
