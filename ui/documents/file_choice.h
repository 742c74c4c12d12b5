// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace sek {

using FileChosen = std::function<void(const QString& path)>;

/// The dialogs that ask for a file, without waiting in them: the program may lock itself while one is open, and then it ends
/// with `parent` and nobody is called. `chosen` belongs to `parent`.
void chooseFile(QWidget* parent, const QString& title, const QString& filter, FileChosen chosen);
/// Where to write one; `name` is proposed, and its ending is given to a name without one.
void chooseWhere(QWidget* parent, const QString& title, const QString& name, const QString& filter, FileChosen chosen);
void chooseFolder(QWidget* parent, const QString& title, FileChosen chosen);

} // namespace sek
