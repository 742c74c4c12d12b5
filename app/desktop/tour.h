// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sek {

/// Without a display: the real program does the first main job for real against a running hub and leaves pictures and a
/// transcript in the folder. `sampleFile` is the hub's sample.json, `language` that of the window. Exit code.
int runTour(const QString& outFolder, const QString& sampleFile, const QString& language);

} // namespace sek
