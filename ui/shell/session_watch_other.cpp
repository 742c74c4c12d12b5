// SPDX-License-Identifier: GPL-3.0-or-later
// Windows and macOS: not told yet. Windows has WTSRegisterSessionNotification and WM_POWERBROADCAST, macOS the
// distributed notification com.apple.screenIsLocked and NSWorkspaceWillSleepNotification; until then idle time locks.
#include "ui/shell/session_watch.h"

namespace sek {

SessionWatch::SessionWatch(QObject* parent) : QObject(parent) {}
void SessionWatch::sleeping(bool) {}
void SessionWatch::screenSaver(bool) {}
void SessionWatch::locked() {}

} // namespace sek
