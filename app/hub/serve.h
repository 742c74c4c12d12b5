// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/hub_services.h"

#include <QString>

#include <optional>

namespace sek {

/// Runs until SIGTERM or SIGINT. Writes `listening on PORT` as its first line, for who started it. Exit code.
/// `port`: another one than the configured; an embedded hub takes any free one when it is taken.
int serve(HubServices& services, std::optional<std::uint16_t> port = {});
/// Ends serve() soon. Any thread.
void stopServing();

/// Fills an empty sample hub with three invented organisations and writes `sample.json`: for each person an invitation
/// for one more device. Exit code.
int makeSample(HubServices& services);

} // namespace sek
