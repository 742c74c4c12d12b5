// SPDX-License-Identifier: GPL-3.0-or-later
// W6: what is frozen is what both will sign. Only the hub freezes, because it alone knows everything that was recorded.
#include "core/domain/attendance/commands.h"
#include "core/domain/attendance/report_checks.h"
#include "core/domain/people/roles.h"
#include "core/domain/signing/frozen.h"

#include "core/base/hash.h"

#include <algorithm>

namespace sek::attendance {

namespace {

/// A restored hub was given back what was signed before it is told again to freeze it: that has been done.
bool isFrozenAs(const Records& records, const Context& context, const Report& r, const std::string& salt)
{
    if (r.state() == ReportState::Draft || r.contentHash().empty()) return false;
    const auto hash = signing::contentHash(contentNow(records, context, r, salt));
    return hash && *hash == r.contentHash();
}

} // namespace

Decision freezeReports(const Records& records, const Context& context, const Json& args)
{
    const Json& list = at(args, "reports");
    if (!list.is_array() || list.empty() || list.size() > MostReportsAtOnce) return reject("ERR_BAD_COMMAND");
    Changes changes;
    std::vector<RecordId> done;
    for (const Json& wanted : list) {
        const std::string salt = text(wanted, "salt");
        if (fromHex(salt).size() != 16) return reject("ERR_BAD_COMMAND", {{"field", "salt"}});
        auto found = reportIn(records, wanted);
        if (!found) return std::unexpected(found.error());
        if (!*found) return Changes{};
        Report& r = **found;
        if (std::ranges::find(done, r.id) != done.end()) return reject("ERR_BAD_COMMAND");
        done.push_back(r.id);
        if (auto ok = authoriseIn("FreezeReports", records, context, {r.of.projectId}); !ok)
            return std::unexpected(ok.error());
        // One of many: it is said which.
        const auto about = [&](Rejection no) {
            no.params["id"] = r.id.text();
            return std::unexpected(std::move(no));
        };
        if (auto ok = sameRevision(r, integer(wanted, "revision")); !ok) return about(ok.error());
        if (isFrozenAs(records, context, r, salt)) continue;
        if (!next(r.state(), ReportEvent::Report)) return about(wrongState(r));
        if (auto issues = reportIssues(r, context.actor, context.today); !issues.empty())
            return std::unexpected(Rejection{issues.front().code, {{"id", r.id.text()}}, std::move(issues), {}});
        // The settings of the project may have changed since the last cell was written.
        putTotals(r.body, entriesOf(r.body), r.of.project);
        const Json content = contentNow(records, context, r, salt);
        std::vector<RecordId> signers{RecordId(context.actor.value), r.of.participantId};
        auto frozen = signing::frozenRecord({kind::AttendanceReport, r.id, r.revision(), content, r.of.projectId,
                                             r.of.participantId, std::move(signers)},
                                            context);
        if (!frozen) return std::unexpected(frozen.error());
        const std::string hash = text(frozen->value(), "content_hash");
        if (!records.get(frozen->key).present()) changes.puts.push_back(std::move(*frozen));
        r.body["freeze"] = {{"content_hash", hash}, {"at", toRfc3339(context.now)}, {"by", context.actor.text()}};
        r.body.erase("freeze_ended");
        if (auto ok = hasRoom(r); !ok) return std::unexpected(ok.error());
        changes.put(reportKey(r.id), r.body);
    }
    return changes;
}

Decision thawReports(const Records& records, const Context& context, const Json& args)
{
    const Json& list = at(args, "ids");
    if (!list.is_array() || list.empty() || list.size() > MostReportsAtOnce) return reject("ERR_BAD_COMMAND");
    Changes changes;
    for (const Json& id : list) {
        auto found = reportIn(records, {{"id", id}});
        if (!found) return std::unexpected(found.error());
        if (!*found) continue;
        Report& r = **found;
        if (auto ok = authoriseIn("ThawReports", records, context, {r.of.projectId}); !ok) return std::unexpected(ok.error());
        if (r.state() != ReportState::Draft || !r.body.contains("freeze")) continue;
        r.body.erase("freeze");
        changes.put(reportKey(r.id), r.body);
    }
    return changes;
}

} // namespace sek::attendance
