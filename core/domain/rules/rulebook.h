// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/decision.h"

namespace sek {

/// The rulebook with every command of the program.
const Rulebook& rulebook();

} // namespace sek
