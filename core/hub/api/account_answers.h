// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/accounts/second_factor.h"
#include "core/hub/api/router.h"

namespace sek {

/// The answer to a failure of the account logic, with the status of its code.
gate::Response accountRefusal(const Failure& f);

/// A request's object. Fails with `json_…`.
Result<Json> accountBody(const gate::Request& r);

/// `totp` or `recovery_code` of a request.
SecondFactor secondFactor(const Json& json);

} // namespace sek
