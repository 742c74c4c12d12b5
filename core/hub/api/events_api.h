// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ports.h"
#include "core/hub/api/org_api.h"
#include "core/hub/org_log.h"

namespace sek {

/// `GET /v1/orgs/{org}/events`: what the log holds of events (SEC-37, attendance §4.7), as they were sealed, for owners and
/// auditors (PROTOCOL.md). Any worker.
class EventsApi
{
public:
    EventsApi(HubStore& store, CallerSource& callers, Clock& clock) : m_store(store), m_callers(callers), m_clock(clock) {}
    void addTo(Router& router);

private:
    void list(const gate::Request&, const PathValues&, std::shared_ptr<gate::Responder>);
    Result<Json> page(const OrgId& org, const AccountId& account, std::uint64_t before, std::size_t max) const;

    HubStore& m_store;
    CallerSource& m_callers;
    Clock& m_clock;
};

} // namespace sek
