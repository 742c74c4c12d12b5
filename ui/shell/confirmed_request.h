// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "ui/organisations/confirm_row.h"

#include <QByteArray>
#include <QString>
#include <QWidget>

#include <functional>

namespace sek {

class Workspace;

/// A request that the hub may want the password for (SEC-11): then it is asked for in a dialog, or confirmed at once where
/// nothing has to be typed, and the request is sent once more. Dropped when the person cancels, or `parent` is gone.
void requestConfirmed(Workspace& workspace, const QByteArray& method, const QString& path, const Confirm& confirm, QWidget* parent,
                      std::function<void(const Result<Json>&)> done);

} // namespace sek
