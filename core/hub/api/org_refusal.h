// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/hub/gate/message.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace sek {

/// The answer to a failure that any route of an organisation can have.
gate::Response orgRefusal(const Failure& failure);

class Authority;
class CallerSource;

/// The same to whoever is known here: with `access_removed` goes by whom and when the access ended, as far as the hub knows.
gate::Response orgRefusal(const Failure& failure, Authority& authority, CallerSource& names, const OrgId& org, const AccountId& account);

/// The answer to a failure of the routes about who has access: people, their computers, invitations.
gate::Response accessRefusal(const Failure& failure);

/// Strangers may send 16 KiB at most; only who shows something like a token gets a larger body (SEC-40).
std::optional<gate::Response> needsToken(const gate::Request& head);

/// Decimal digits and nothing else, not negative.
std::optional<std::int64_t> wholeNumber(std::string_view text);

} // namespace sek
