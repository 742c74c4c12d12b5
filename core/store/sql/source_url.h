// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/sql/source.h"

namespace sek {

/// The server's database that a URL names: `postgresql://user@host:port/database`, or `postgresql:///database?host=/folder`
/// where the server listens at a socket in a folder. Fails with `hub_config`.
Result<SqlSource> sourceAt(const QString& url);

} // namespace sek
