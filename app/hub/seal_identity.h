// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/hub_folder.h"
#include "core/output/pdf/pdf_seal.h"

namespace sek {

/// The seal key with the certificate that PDF readers want around it: `seal.crt` in the folder, made when there is none or when
/// it belongs to another key. It is public. Fails with `hub_secrets`, `file_io`.
Result<SealIdentity> sealIdentity(const HubFolder& folder, Instant now);

} // namespace sek
