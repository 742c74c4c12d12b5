// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/engine.h"

namespace sek {

/// What an answer with this status says when it is no success; `code` is the one in its body. One place for the transport
/// and for the simulator's network.
inline WireFailure failureSaid(int status, const std::string& code, std::int64_t retryAfterMs)
{
    using Kind = WireFailure::Kind;
    if (code.empty()) return {Kind::NotOurs, "foreign_answer", 0}; // our hub always says why
    if (status == 401) return {Kind::SignIn, code, 0};
    if (status == 403 && code == "access_removed") return {Kind::Removed, code, 0};
    if (code == "step_up_required") return {Kind::StepUp, code, 0};
    if (code == "client_too_old") return {Kind::TooOld, code, 0};
    // A hub in trouble says nothing about the request: five of these must not put a command aside (SYNC-16).
    if (status == 429 || status >= 500) return {Kind::Busy, code, retryAfterMs};
    const bool ofTheCommands = status == 400 || status == 409 || status == 413 || status == 422;
    return {ofTheCommands ? Kind::Refused : Kind::NotHere, code, retryAfterMs};
}

} // namespace sek
