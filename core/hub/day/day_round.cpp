// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/day/day_round.h"

#include "core/base/hash.h"
#include "core/domain/attendance/commands.h"
#include "core/hub/codes/codes.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace sek {

namespace {

/// As many reports as one command names: of the largest there are, so many still fit into one change (MaxChangeBytes).
constexpr std::size_t AtOnce = 60;

int hourIn(Instant now, const std::string& timeZone)
{
    const QTimeZone zone(QByteArray::fromStdString(timeZone));
    return QDateTime::fromMSecsSinceEpoch(now.ms, zone.isValid() ? zone : QTimeZone::utc()).time().hour();
}

/// One command for a heap of reports; the same heap gives the same cause.
attendance::DueAct lockOf(const std::vector<RecordId>& due, std::size_t from)
{
    Json ids = Json::array();
    std::string all;
    for (std::size_t i = from; i < std::min(from + AtOnce, due.size()); ++i) {
        ids.push_back(due[i].text());
        all += due[i].text();
    }
    return {"LockReports", {{"ids", std::move(ids)}}, "lock " + hex(sha256(QByteArray::fromStdString(all)))};
}

std::vector<attendance::SignerLocked> lockedSigners(const HubTx& tx)
{
    std::vector<attendance::SignerLocked> out;
    for (const SignerLock& l : signerLocks(tx)) out.push_back({l.document, l.since});
    return out;
}

} // namespace

Result<int> DayRound::run(const OrgId& org)
{
    std::vector<attendance::DueAct> acts;
    std::string day;
    {
        auto tx = m.store.look(org);
        if (!tx) return failure(tx);
        const Instant now = m.clock.now();
        const std::string zone = text((*tx)->get({"organisation", RecordId(org.value)}).record.value(), "time_zone", "UTC");
        const QDate today = dateIn(now, zone);
        day = toIso(today);
        const auto due = attendance::reportsToLock(**tx, today);
        for (std::size_t i = 0; i < due.size(); i += AtOnce) acts.push_back(lockOf(due, i));
        const int hour = hourIn(now, zone);
        for (attendance::DueAct& r : attendance::remindersDue(**tx, m_schedule, now, today, hour)) acts.push_back(std::move(r));
        for (attendance::DueAct& w : attendance::weeklyReportsDue(**tx, m_watch, lockedSigners(**tx), today, hour)) {
            const OrgLog::Head head = m.log.head(**tx);
            w.args["log"] = {{"size", head.size}, {"root", hex(head.root)}};
            acts.push_back(std::move(w));
        }
        if (auto ok = (*tx)->state(); !ok) return failure(ok); // a report of half a log would be kept and sent
    }
    int done = 0;
    // A report that was locked, reopened and signed again is another heap on another day.
    for (const attendance::DueAct& a : acts)
        if (m.device.act(org, a.command, a.args, a.command == "LockReports" ? a.cause + " " + day : a.cause)) ++done;
    return done;
}

} // namespace sek
