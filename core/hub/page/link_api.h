// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/api/org_api.h"
#include "core/hub/page/signing_links.h"

#include <functional>

namespace sek {

/// `POST /v1/orgs/{org}/signing-links`: a person of the project sends a participant a link to the signing page. What the
/// rules say is answered with 200 and a `result`, as about codes. Any worker.
class LinkApi
{
public:
    LinkApi(SigningLinks& links, CallerSource& callers) : m_links(links), m_callers(callers) {}
    void addTo(Router& router, std::size_t lane);

    /// A message was queued. Any worker.
    std::function<void()> onSent;

private:
    void send(const gate::Request&, const PathValues&, std::shared_ptr<gate::Responder>);

    SigningLinks& m_links;
    CallerSource& m_callers;
};

} // namespace sek
