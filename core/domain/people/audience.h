// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/record/record.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>

namespace sek {

namespace attendance {
/// Kinds that hold identity numbers, addresses of contact or what is made of them (class C3): only for the roles of
/// their project, for the person, and kept encrypted at rest by the hub.
bool isSensitive(std::string_view kind);
/// Kinds about participants.
bool isPersonal(std::string_view kind);
/// All kinds that belong to projects.
bool isKind(std::string_view kind);
} // namespace attendance

/// A number that names the view an account with these roles has of an organisation. When it changes, the client pulls
/// everything again (SYNC-22).
std::int64_t scopeOf(const std::set<std::string>& roles);

/// The record as the account may have it: whole, as a tombstone when it may not be seen, or nothing at all when the
/// kind is never sent to such a view. A viewer has colleagues as a `colleague_card` each. The hub filters with this before anything leaves it.
std::optional<Record> asSeenBy(const std::set<std::string>& roles, const AccountId& account, Record record);

/// The args of an accepted command as the account may read them in the history: whole, without any text where they can be
/// about records it may not see, or nothing at all.
std::optional<Json> historyAsSeenBy(const std::set<std::string>& roles, const std::string& command, const Json& args);

/// Whether a client with this view may be missing records of the kind, so that "absent" means "not visible".
bool partialView(const std::set<std::string>& roles, std::string_view kind);
/// The same, for who knows only the number of the view: the client.
bool hiddenFrom(std::int64_t scope, std::string_view kind);

} // namespace sek
