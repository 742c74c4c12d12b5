// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/schema.h"

namespace sek::signing {

const Schema& frozenContentSchema();
const Schema& signatureSchema();
const Schema& signatureRevocationSchema();
const Schema& contactChannelSchema();

} // namespace sek::signing
