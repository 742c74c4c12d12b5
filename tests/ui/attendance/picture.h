// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

/// Into build/…/pictures, for the eye.
void savePicture(QWidget* window, const QString& name);
