// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sek {

/// Takes over what Qt and the program say on standard error. Qt's debugging, which an environment variable can turn on,
/// quotes what people type and what windows show: only warnings pass, cut to a line and with everything outside ASCII
/// escaped (SEC-70). Call before the application object is made.
void keepLogsBrief();

} // namespace sek
