// SPDX-License-Identifier: GPL-3.0-or-later
// Where nobody can be asked (macOS without native calls): the palette at the start is the answer.
#include "ui/widgets/theme/systemlook.h"

namespace sek {

void SystemLookWatcher::start() {}
void SystemLookWatcher::refresh() {}

} // namespace sek
