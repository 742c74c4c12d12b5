// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/workspace/org_view.h"

#include "core/base/hash.h"
#include "core/domain/attendance/kinds.h"
#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/notifications.h"
#include "core/domain/people/colleague_card.h"
#include "core/domain/people/roles.h"
#include "core/domain/rules/rulebook.h"
#include "core/domain/signing/signing.h"
#include "core/evidence/es256.h"
#include "core/sync/workspace/workspace.h"

#include <algorithm>

namespace sek {

namespace {

std::vector<RecordView> recordsOf(const CacheTx& tx, const char* kind, const std::set<RecordKey>& tentative)
{
    std::vector<RecordView> out;
    for (const Record& r : tx.all(kind)) out.push_back({r.key.id, r.value(), tentative.contains(r.key)});
    return out;
}

AttendanceRecords attendanceOf(const CacheTx& tx, const std::set<RecordKey>& tentative)
{
    AttendanceRecords a;
    a.projects = recordsOf(tx, kind::Project, tentative);
    if (a.projects.empty()) return a;
    a.activities = recordsOf(tx, kind::Activity, tentative);
    a.occasions = recordsOf(tx, kind::Occasion, tentative);
    a.enrolments = recordsOf(tx, kind::Enrolment, tentative);
    a.participants = recordsOf(tx, kind::Participant, tentative);
    a.participations = recordsOf(tx, kind::Participation, tentative);
    a.channels = recordsOf(tx, signing::kind::ContactChannel, tentative);
    a.reports = recordsOf(tx, kind::AttendanceReport, tentative);
    a.proposals = recordsOf(tx, kind::HoursProposal, tentative);
    a.looks = recordsOf(tx, kind::IdentityLook, tentative);
    a.grants = recordsOf(tx, kind::RoleGrant, tentative);
    std::erase_if(a.grants, [](const RecordView& g) { return text(g.body, "scope") != "project"; });
    return a;
}

} // namespace

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

Result<OrgViewPtr> readOrgView(CacheStore& cache, Replica& replica, Instant now, Instant syncedAt, bool readOnly)
{
    const auto status = replica.status();
    if (!status) return failure(status);
    const auto lease = replica.lease();
    if (!lease) return failure(lease);
    const auto witness = replica.witness();
    if (!witness) return failure(witness);
    auto tx = cache.begin();
    if (!tx) return failure(tx);
    auto view = std::make_shared<OrgView>();
    if (witness->signingStopped()) view->logAlarm = name(witness->alarm);
    for (const QByteArray& jwk : witness->keys)
        if (const auto key = Es256PublicKey::fromJwk(jwk)) view->sealKeys.insert(key->thumbprint());
    view->lostSeals = static_cast<int>(witness->lost.size());
    view->org = replica.identity().org;
    view->me = replica.identity().account;
    view->status = *status;
    view->syncedAt = syncedAt;
    Context context;
    context.org = view->org;
    view->lease = *lease;
    view->locked = lease->isOver();
    view->today = dateIn(now, "UTC");
    const bool open = !view->locked && status->complete;
    for (const OutboxItem& item : (*tx)->outbox()) {
        if (item.state == OutboxItem::State::Accepted) view->accepted.insert(item.id);
        if ((item.state == OutboxItem::State::Waiting || item.state == OutboxItem::State::Sent) && !item.name.empty())
            view->waiting.push_back({item.id, item.name, item.position, open ? item.args : QByteArray(), item.madeAt, item.deviceSeq != 0,
                                     item.deviceSeq == 0 && rulebook().needsFactor(item.name, item.args)});
    }
    // Of what is still on its way for the first time nothing is shown, and each part that comes would be read anew.
    if (!open) {
        const Json body = (*tx)->get({kind::Organisation, RecordId(view->org.value)}).record.value();
        for (const char* told : {"legal_name", "oid", "unlock_with"})
            if (body.contains(told)) view->state.organisation[told] = body[told];
        return OrgViewPtr(std::move(view));
    }
    view->state = organisationState(**tx, context);
    view->undelivered = undeliveredAddresses(**tx);
    view->pass = passFacts(**tx);
    std::set<RecordKey> tentative;
    for (const BeforeImage& i : (*tx)->beforeImages()) tentative.insert(i.key);
    view->documents = recordsOf(**tx, kind::Document, tentative);
    view->colleagues = recordsOf(**tx, kind::ColleagueCard, tentative);
    view->attendance = attendanceOf(**tx, tentative);
    view->orsTasks = recordsOf(**tx, kind::OrsTask, tentative);
    std::ranges::stable_sort(view->orsTasks, {}, [](const RecordView& t) { return integer(t.body, "revision"); });
    for (const Blob& b : (*tx)->blobs()) view->files[hex(b.sha256)] = b;
    view->roles = rolesOf(**tx, view->me);
    if (readOnly) view->roles.insert(role::ReadsOnly);
    view->today = dateIn(now, text(view->state.organisation, "time_zone", "UTC"));
    for (const OutboxItem& item : (*tx)->outbox()) {
        if (item.state != OutboxItem::State::Problem) continue;
        Problem p{item.id, item.name, Json::object(), {}, item.madeAt, item.becauseOf};
        if (auto args = cj1::parse(item.args)) p.args = std::move(*args);
        const auto json = cj1::parse(item.rejection);
        if (auto r = json ? rejectionFromJson(*json) : Result<Rejection>(fail("rejection_form"))) p.rejection = std::move(*r);
        view->problems.push_back(std::move(p));
    }
    const OfflineShelf shelf = OfflineShelf::read((*tx)->kept(OfflineKept));
    view->offline = {shelf.codes(), shelf.entries(), shelf.results()};
    std::erase_if(view->offline.typed, &OfflineEntry::told); // its result is there
    if (const auto draft = (*tx)->draft(OrganisationDraftName))
        if (auto body = cj1::parse(draft->body)) view->draft = std::move(*body);
    return OrgViewPtr(std::move(view));
}

} // namespace sek
