// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/api/kiosk_queue.h"
#include "core/hub/api/org_api.h"

#include <functional>

namespace sek {

/// The routes of a screen that several share (PROTOCOL.md): `POST /v1/orgs/{org}/kiosk/queue` with a session begins it; with
/// its token `POST …/queue/turn` opens one person's month and `DELETE …/queue` ends it. Any worker.
class KioskQueueApi
{
public:
    KioskQueueApi(KioskQueue& queue, CallerSource& callers) : m_queue(queue), m_callers(callers) {}
    void addTo(Router& router, std::size_t lane);

    /// Records changed, or messages were queued. Any worker.
    std::function<void(const OrgId&)> onChanged;

private:
    using To = std::shared_ptr<gate::Responder>;
    void start(const gate::Request&, const PathValues&, To);
    void turn(const gate::Request&, const PathValues&, To);
    void end(const gate::Request&, const PathValues&, To);
    /// What the request's token opens in that organisation, or an answer was given.
    std::optional<KioskQueue::Scope> scope(const gate::Request&, const PathValues&, const To&);

    KioskQueue& m_queue;
    CallerSource& m_callers;
};

} // namespace sek
