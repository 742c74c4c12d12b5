// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/workspace/view_reader.h"

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
#include <iterator>
#include <limits>
#include <utility>

namespace sek {

namespace {

/// So many reports are read in a moment; of more the window is not to wait for.
constexpr std::size_t ReportsAtOnce = 3000;
/// … and so many bodies are held unpacked while more are read.
constexpr std::size_t ReportsInHand = 4096;

} // namespace

std::unexpected<Failure> OrgViewReader::forget(std::unexpected<Failure> why)
{
    m_known = false;
    return why;
}

void OrgViewReader::learnChanges(const CacheTx& tx, const Touched& touched)
{
    std::set<RecordKey> tentative;
    for (const BeforeImage& i : tx.beforeImages()) tentative.insert(i.key);
    if (!m_known) {
        m_lists.clear();
        m_reports = {};
        m_reportsRead = false;
        m_reportsChanged.clear();
        m_known = true;
    } else {
        std::set<RecordKey> changed = touched.keys;
        // What was settled, or taken back, looks different although nothing may have been written to it.
        std::ranges::set_symmetric_difference(m_tentative, tentative, std::inserter(changed, changed.end()));
        for (const RecordKey& key : changed) {
            if (key.kind == kind::AttendanceReport) m_reportsChanged.insert(key.id);
            else if (const auto it = m_lists.find(key.kind); it != m_lists.end()) it->second.changed.insert(key.id);
        }
    }
    m_tentative = std::move(tentative);
}

const RecordList& OrgViewReader::list(const CacheTx& tx, const char* kind)
{
    const auto [it, isNew] = m_lists.try_emplace(kind);
    List& list = it->second;
    if (isNew) {
        std::vector<RecordView> all;
        tx.eachOf(kind, [&](const Record& r) {
            all.push_back({r.key.id, r.value(), m_tentative.contains(r.key)});
            return true;
        });
        list.records = RecordList(std::move(all));
    } else if (!list.changed.empty()) {
        std::vector<RecordView> next;
        next.reserve(list.records.size() + list.changed.size());
        auto changed = list.changed.begin();
        const auto takeUpTo = [&](const RecordId* id) {
            for (; changed != list.changed.end() && (!id || *changed <= *id); ++changed) {
                const RecordKey key{kind, *changed};
                if (const Found found = tx.get(key); found.present()) next.push_back({key.id, found.record.value(), m_tentative.contains(key)});
            }
        };
        for (const RecordView& r : list.records) {
            takeUpTo(&r.id);
            if (!list.changed.contains(r.id)) next.push_back(r);
        }
        takeUpTo(nullptr);
        list.changed.clear();
        list.records = RecordList(std::move(next));
    }
    return list.records;
}

AttendanceRecords OrgViewReader::attendance(const CacheTx& tx)
{
    AttendanceRecords a;
    a.projects = list(tx, kind::Project);
    if (a.projects.empty()) return a;
    a.activities = list(tx, kind::Activity);
    a.occasions = list(tx, kind::Occasion);
    a.enrolments = list(tx, kind::Enrolment);
    a.participants = list(tx, kind::Participant);
    a.participations = list(tx, kind::Participation);
    a.channels = list(tx, signing::kind::ContactChannel);
    readReports(tx);
    a.reports = m_reports;
    a.reportsRead = m_reportsRead;
    a.proposals = list(tx, kind::HoursProposal);
    a.looks = list(tx, kind::IdentityLook);
    a.grants = list(tx, kind::RoleGrant);
    return a;
}

void OrgViewReader::readReports(const CacheTx& tx)
{
    std::vector<ReportBook::Change> changes;
    if (m_reportsRead) {
        for (const RecordId& id : m_reportsChanged) {
            const RecordKey key{kind::AttendanceReport, id};
            const Found found = tx.get(key);
            changes.push_back({id, found.present() ? std::optional(found.record) : std::nullopt, m_tentative.contains(key)});
        }
        m_reportsChanged.clear();
        if (!changes.empty()) m_reports = m_reports.with(changes);
        return;
    }
    const std::size_t most = std::exchange(m_reportsLeft, true) ? std::numeric_limits<std::size_t>::max() : ReportsAtOnce;
    std::size_t seen = 0;
    m_reports = {};
    m_reportsChanged.clear();
    tx.eachOf(kind::AttendanceReport, [&](Record r) {
        if (++seen > most) return false;
        const bool waiting = m_tentative.contains(r.key);
        const RecordId id = r.key.id;
        changes.push_back({id, std::move(r), waiting});
        if (changes.size() >= ReportsInHand) m_reports = m_reports.with(std::exchange(changes, {}));
        return true;
    });
    if (seen > most) return void(m_reports = {});
    m_reports = m_reports.with(changes);
    m_reportsRead = true;
}

Result<OrgViewPtr> OrgViewReader::read(CacheStore& cache, Replica& replica, Instant now, Instant syncedAt, bool readOnly)
{
    const auto status = replica.status();
    if (!status) return failure(status);
    const auto lease = replica.lease();
    if (!lease) return failure(lease);
    const auto witness = replica.witness();
    if (!witness) return failure(witness);
    const Touched touched = cache.takeTouched();
    if (touched.all) m_known = false; // also where nothing comes of this reading
    auto tx = cache.begin();
    if (!tx) return forget(failure(tx));
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
        m_lists.clear();
        m_reports = {};
        m_known = m_reportsLeft = false;
        const Json body = (*tx)->get({kind::Organisation, RecordId(view->org.value)}).record.value();
        for (const char* told : {"legal_name", "oid", "unlock_with"})
            if (body.contains(told)) view->state.organisation[told] = body[told];
        return OrgViewPtr(std::move(view));
    }
    view->state = organisationState(**tx, context);
    view->undelivered = undeliveredAddresses(**tx);
    view->pass = passFacts(**tx);
    learnChanges(**tx, touched);
    view->documents = list(**tx, kind::Document);
    view->colleagues = list(**tx, kind::ColleagueCard);
    view->attendance = attendance(**tx);
    view->orsTasks = list(**tx, kind::OrsTask);
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
    if (const Done whole = (*tx)->state(); !whole) return forget(failure(whole));
    return OrgViewPtr(std::move(view));
}

} // namespace sek
