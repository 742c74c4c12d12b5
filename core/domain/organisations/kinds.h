// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/schema.h"

namespace sek {

namespace kind {
inline constexpr const char* Organisation = "organisation";
inline constexpr const char* AuthorisedUser = "authorised_user";
inline constexpr const char* OrsTask = "ors_task";
inline constexpr const char* Accreditation = "accreditation";
inline constexpr const char* ListedPerson = "listed_person";
inline constexpr const char* Route4Step = "route4_step";
inline constexpr const char* Document = "document";
inline constexpr const char* Notification = "notification";
} // namespace kind

/// The organisation's one record; its id is the organisation's id. The contact person and the addresses live inside.
const Schema& organisationSchema();

/// A person who may act for the organisation, as ORS lists them.
const Schema& authorisedUserSchema();

/// What still has to be repeated by hand in ORS after an accepted update.
const Schema& orsTaskSchema();

/// An authorisation under a programme linked to the placement portal (organisations §2.8, §4). That it has expired is
/// derived from the date, never stored.
const Schema& accreditationSchema();

/// Somebody whom the granting body has on its list for an accreditation.
const Schema& listedPersonSchema();

/// How far an authorised user has come on route 4. Its id is the user's id.
const Schema& route4StepSchema();

/// An address that a message of the hub did not reach. Gone again when a later one arrives.
const Schema& notificationSchema();

/// What is known of an uploaded file; the file itself is a blob named by its SHA-256.
const Schema& documentSchema();

} // namespace sek
