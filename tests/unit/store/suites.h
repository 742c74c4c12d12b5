// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

QObject* cacheContractTest();
QObject* crashTest();
QObject* driverTest();
QObject* hubContractTest();
QObject* hubThreadsTest();
QObject* messagesTest();
QObject* migrationsTest();
QObject* restSealTest();
QObject* storeFileTest();

/// What a child process does that the crash test will kill; returns only when something went wrong.
int crashChild(int argc, char** argv);
