// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/hub_services.h"

namespace sek {

/// A new seal key takes the old one's place, while nothing serves (SEC-39): both sign, for each organisation, up to where its
/// log the old one counts. `suspicion`: somebody else may know the old key. Fails with `hub_running`, `store_…`, `file_io`.
Done rotateSealKey(HubServices& services, bool suspicion);

} // namespace sek
