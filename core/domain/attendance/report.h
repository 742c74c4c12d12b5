// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attendance/kinds.h"
#include "core/domain/attendance/report_states.h"
#include "core/domain/attendance/totals.h"
#include "core/record/decision.h"

#include <optional>

namespace sek::attendance {

/// The id of the one report of a participation and a period (`2025-03`, `2025-03-04`, `2025-03-04#OCCASION`): two people
/// who begin it offline begin the same one.
RecordId reportId(const RecordId& participation, std::string_view period);
RecordKey reportKey(const RecordId& report);
/// Where the participant's identity number lies.
RecordKey identityKey(const RecordId& participant);

/// Whether the text is a period of the unit (`month`, `day`, `occasion`).
bool isPeriod(std::string_view period, std::string_view unit);
/// The period that an entry belongs to.
std::string periodOf(std::string_view unit, const std::string& date, const std::string& occasion);

/// A person in a project, with all that reports look at.
struct Participation
{
    RecordId id;
    Json body = Json::object();
    RecordId participantId;
    Json participant = Json::object();
    RecordId projectId;
    Json project = Json::object();

    std::string participantName() const;
    /// Nobody holds a staff role over a report in which they are the participant.
    bool isOf(const AccountId& account) const;
};
/// Rejections: ERR_NO_SUCH_RECORD; what this client may not see gives a participation without project.
std::expected<Participation, Rejection> participation(const Records& records, const RecordId& id);

/// A report with what it hangs on.
struct Report
{
    RecordId id;
    Json body = Json::object();
    Participation of;

    int revision() const { return static_cast<int>(integer(body, "revision", 1)); }
    ReportState state() const { return stateFrom(text(body, "state")).value_or(ReportState::Draft); }
    std::string period() const { return text(body, "period"); }
    /// Of what stands frozen: under `freeze` in a draft that waits for the responsible's code, in the body afterwards.
    std::string contentHash() const;
    bool disputed() const { return !text(body, "disputed_at").empty(); }
    /// Signed again only because of an objection: it was locked before, by time or by a claim.
    bool lockedBefore() const
    {
        return state() == ReportState::Signed && (boolean(body, "was_locked") || !text(body, "claim_ref").empty());
    }
};

enum class Sight { Seen, Hidden };

/// Finds the report an args object names by `id`. Rejections: ERR_BAD_COMMAND, ERR_NO_SUCH_RECORD. Nothing when a client
/// may not see it: the hub decides.
std::expected<std::optional<Report>, Rejection> reportIn(const Records& records, const Json& args);
std::expected<std::optional<Report>, Rejection> report(const Records& records, const RecordId& id);

/// `report_superseded` {revision} unless the args mean the revision in force.
std::expected<void, Rejection> sameRevision(const Report& report, std::int64_t revision);

/// The rejection for a step that the state does not allow: `report_state` {state, revision}.
Rejection wrongState(const Report& report);

/// Takes the report through the event, or says why not. Stamps who and when.
std::expected<void, Rejection> step(Report& report, ReportEvent event, const Context& context);

/// The code on its way to the participant is for nothing from now on; the month waits for another one. `report_state` when
/// there is none.
std::expected<void, Rejection> endCode(Report& report, const Context& context);

/// `ERR_TOO_LARGE` when the month has no room left for what is still written into it on its way: codes, signatures, reasons.
/// The hub's own commands are refused by nobody then. `before`: the size it had; nobody is kept from making it smaller.
std::expected<void, Rejection> hasRoom(const Report& report, std::size_t before = 0);

/// A new revision with the same entries; what was frozen goes to the list of revisions. Also marks the certificate of the
/// old one and the statistics that rest on it as superseded.
std::expected<void, Rejection> newRevision(const Records&, Report& report, ReportEvent event, const std::string& reason,
                                           const Context& context, Changes& changes);

/// Where the certificate of a revision lies.
RecordKey certificateKey(const RecordId& report, int revision);

/// Computed totals written into the body.
void putTotals(Json& body, const std::vector<Entry>& entries, const Json& project);

/// Frozen content of a revision, as signers saw it (attendance §4.3): all that the certificate shows of it is in it, so that
/// the certificate can say nothing that was not signed.
struct ContentParts
{
    const Json& project;
    const Json& participant;
    const Json& participation;
    const Json& organisation;   ///< the project's owner
    std::string identityNumber; ///< empty: none
    std::map<std::string, Json> activities; ///< by id
    std::map<std::string, Json> occasions;  ///< by id
};
Json reportContent(const Json& report, const ContentParts& parts, const std::string& saltHex);
/// The same of the report as it stands, with all it names.
Json contentNow(const Records& records, const Context& context, const Report& report, const std::string& saltHex);

} // namespace sek::attendance
