// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/hub_services.h"

namespace sek {

/// Looks a hub over and prints one line a finding, `ok`, `warn` or `bad` first: files that others may read or write, the
/// certificate's dates, the database, the mail server, the SMS gateway,
/// messages that wait. Changes nothing beyond opening the database. No personal data
/// in the output. Exit code: 1 when something is bad, else 0.
/// `testAddress`, `testNumber`: a mail, a text message is sent there now, to see that it works.
int doctor(HubServices& services, const std::string& testAddress = {}, const std::string& testNumber = {});

/// The part that needs no database, for a hub that does not open. 1 when something is bad.
int examineFolder(const HubFolder& folder, Instant now);

} // namespace sek
