// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signing/signing.h"

namespace sek::signing {

/// `contact_channel`: the code checks the channel itself (W2). The one document is the channel, its hash `channelHash`
/// (or left empty); purpose `channel`, six digits (SEC-27).
const DocumentKind& channelDocument();

} // namespace sek::signing
