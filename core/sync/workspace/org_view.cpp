// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/workspace/org_view.h"

#include "core/domain/people/roles.h"

#include <algorithm>

namespace sek {

int OrgView::orsOpen() const
{
    return static_cast<int>(
        std::ranges::count_if(orsTasks, [](const RecordView& t) { return text(t.body, "done_on").empty(); }));
}

bool OrgView::readOnly() const
{
    return roles.contains(role::ReadsOnly);
}

QDate OrgView::dataOf() const
{
    if (lease.contactAt == Instant{}) return today;
    return std::min(today, dateIn(lease.contactAt, text(state.organisation, "time_zone", "UTC")));
}

QString OrgView::nameOf(const std::string& account) const
{
    for (const auto& [id, user] : state.users)
        if (!account.empty() && text(user, "account_id") == account)
            return (qtext(user, "first_name") + u' ' + qtext(user, "last_name")).trimmed();
    for (const RecordView& card : colleagues)
        if (!account.empty() && text(card.body, "account_id") == account)
            return (qtext(card.body, "first_name") + u' ' + qtext(card.body, "last_name")).trimmed();
    return {};
}

} // namespace sek
