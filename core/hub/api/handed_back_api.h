// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/api/org_api.h"
#include "core/hub/handed_back.h"

#include <functional>

namespace sek {

/// `POST /v1/orgs/{org}/handed-back`: sealed records that a restore of this hub has cut off (PROTOCOL.md). Any worker.
class HandedBackApi
{
public:
    HandedBackApi(const HandedBackSeals& seals, Authority& authority, CallerSource& callers) : m_seals(seals), m_authority(authority), m_callers(callers) {}
    void addTo(Router& router);

    /// Records may have changed. Any worker.
    std::function<void(const OrgId&)> onChanged;

private:
    void take(const gate::Request&, const PathValues&, std::shared_ptr<gate::Responder>);

    const HandedBackSeals& m_seals;
    Authority& m_authority;
    CallerSource& m_callers;
};

} // namespace sek
