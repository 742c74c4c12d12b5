// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisations/notices.h"
#include "core/domain/organisations/pass_check.h"
#include "core/store/cache.h"
#include "core/sync/engine.h"

#include <QMetaType>

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace sek {

/// A command that waits for a person.
struct Problem
{
    CommandId id;
    std::string name;
    Json args = Json::object();
    Rejection rejection;
    Instant madeAt;
    CommandId becauseOf;
};

/// What the window shows of one organisation: one moment, never changing. Made on the sync thread, read by any.
struct OrgView
{
    OrgId org;
    OrganisationState state;          ///< with own tentative changes
    std::set<std::string> undelivered; ///< addresses, as compared, that the hub's messages did not reach
    std::set<std::string> roles;      ///< of the person who works here
    AccountId me;
    ReplicaStatus status;
    std::vector<Problem> problems;    ///< oldest first
    Json draft = Json::object();      ///< of the organisation's pages; empty when none
    PassFacts pass;                   ///< accreditations, lists and steps for the PASS check
    QDate today;                      ///< in the organisation's time zone
    Instant syncedAt;                 ///< last time a head was reached; 0 if never in this run
};

using OrgViewPtr = std::shared_ptr<const OrgView>;

/// Reads the view out of the cache. The store thread's work.
Result<OrgViewPtr> readOrgView(CacheStore& cache, Replica& replica, Instant now, Instant syncedAt);

} // namespace sek

Q_DECLARE_METATYPE(sek::OrgViewPtr)
