// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// nlohmann/json without its `_json` literal. That literal is an ordinary inline function which calls parse(), so every
// file that includes the library makes the whole parser again: half a second of compiling each, used by none. The macro
// leaves it declared only and hands its body to a template that nobody instantiates; with a version of the library that
// writes the operator otherwise it does nothing.
#ifdef NLOHMANN_JSON_VERSION_MAJOR
#error "include core/base/json_library.h before anything else that includes nlohmann/json.hpp"
#endif
#define _json(text, size) \
    _json(text, size);    \
    template <int = 0> inline nlohmann::json sekUnusedLiteral(text, size)
#include <nlohmann/json.hpp>
#undef _json
