// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/api/org_api.h"
#include "core/hub/certificates/statistics.h"

#include <functional>

namespace sek {

/// `POST /v1/orgs/{org}/statistics` (PROTOCOL.md). Identity numbers leave the hub: only with a fresh factor (SEC-11). Any worker.
class StatisticsApi
{
public:
    StatisticsApi(Statistics& statistics, CallerSource& callers) : m_statistics(statistics), m_callers(callers) {}
    void addTo(Router& router);

    /// A record was made. Any worker.
    std::function<void(const OrgId&)> onChanged;

private:
    void make(const gate::Request&, const PathValues&, std::shared_ptr<gate::Responder>);

    Statistics& m_statistics;
    CallerSource& m_callers;
};

} // namespace sek
