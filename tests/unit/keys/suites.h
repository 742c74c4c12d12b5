// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

QObject* folderTest();
QObject* keyCrashTest();
QObject* primitivesTest();
QObject* vaultTest();
