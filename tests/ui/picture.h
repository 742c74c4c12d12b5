// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

/// The language the windows of a test begin in: English, or for the eye what SEK_PICTURES_IN says. What a test expects in
/// English words fails then; its pictures up to there are what one wants.
QString testLanguage();

/// Into build/…/pictures, for the eye, and no word in it is cut off.
void savePicture(QWidget* window, const QString& name);
