// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/workspace/org_view.h"

#include "core/domain/organisations/notifications.h"
#include "core/domain/people/roles.h"
#include "core/sync/workspace/workspace.h"

namespace sek {

Result<OrgViewPtr> readOrgView(CacheStore& cache, Replica& replica, Instant now, Instant syncedAt)
{
    const auto status = replica.status();
    if (!status) return failure(status);
    auto tx = cache.begin();
    if (!tx) return failure(tx);
    auto view = std::make_shared<OrgView>();
    view->org = replica.identity().org;
    view->me = replica.identity().account;
    view->status = *status;
    view->syncedAt = syncedAt;
    Context context;
    context.org = view->org;
    view->state = organisationState(**tx, context);
    view->undelivered = undeliveredAddresses(**tx);
    view->pass = passFacts(**tx);
    view->roles = rolesOf(**tx, view->me, now);
    view->today = dateIn(now, text(view->state.organisation, "time_zone", "UTC"));
    for (const OutboxItem& item : (*tx)->outbox()) {
        if (item.state != OutboxItem::State::Problem) continue;
        Problem p{item.id, item.name, Json::object(), {}, item.madeAt, item.becauseOf};
        if (auto args = cj1::parse(item.args)) p.args = std::move(*args);
        const auto json = cj1::parse(item.rejection);
        if (auto r = json ? rejectionFromJson(*json) : Result<Rejection>(fail("rejection_form"))) p.rejection = std::move(*r);
        view->problems.push_back(std::move(p));
    }
    if (const auto draft = (*tx)->draft(OrganisationDraftName))
        if (auto body = cj1::parse(draft->body)) view->draft = std::move(*body);
    return OrgViewPtr(std::move(view));
}

} // namespace sek
