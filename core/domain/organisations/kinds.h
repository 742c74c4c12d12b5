// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/schema.h"

namespace sek {

namespace kind {
inline constexpr const char* Organisation = "organisation";
inline constexpr const char* AuthorisedUser = "authorised_user";
inline constexpr const char* OrsTask = "ors_task";
} // namespace kind

/// The organisation's one record; its id is the organisation's id. The contact person and the addresses live inside.
const Schema& organisationSchema();

/// A person who may act for the organisation, as ORS lists them.
const Schema& authorisedUserSchema();

/// What still has to be repeated by hand in ORS after an accepted update.
const Schema& orsTaskSchema();

} // namespace sek
