// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a report after it was recorded, beside signing (§3.1).
#include "core/domain/attendance/commands.h"
#include "core/domain/attendance/exports.h"
#include "core/domain/attendance/reason.h"
#include "core/domain/attendance/report_notices.h"
#include "core/domain/people/roles.h"
#include "core/domain/signing/signatures.h"

#include "core/base/hash.h"
#include "core/base/instant.h"
#include "core/base/text.h"

#include <algorithm>

namespace sek::attendance {

namespace {

using Step = std::expected<void, Rejection>;

/// The participant in their own session; the hub for somebody at a kiosk or on the signing page, who has no account.
bool isParticipant(const Context& context, const Records& records, const Report& r)
{
    if (context.actor == HubActor && context.authority) return true;
    return rolesOf(records, context.actor).contains(roleIn(role::Participant, r.of.participantId));
}

Json staffParams(const Records& records, const Context& context, const Report& r)
{
    Json params = noticeParams(records, context, r);
    params["name"] = r.of.participantName();
    params["at"] = toRfc3339(context.now);
    return params;
}

Decision put(Report& r, Changes changes)
{
    changes.put(reportKey(r.id), r.body);
    return changes;
}

/// Finds the report and checks the revision meant.
std::expected<std::optional<Report>, Rejection> meant(const Records& records, const Json& args)
{
    auto found = reportIn(records, args);
    if (found && *found)
        if (auto ok = sameRevision(**found, integer(args, "revision")); !ok) return std::unexpected(ok.error());
    return found;
}

/// Staff of the project who are not the participant.
Step staff(const char* command, const Records& records, const Context& context, const Report& r)
{
    if (auto ok = authoriseIn(command, records, context, {r.of.projectId}); !ok) return ok;
    if (r.of.isOf(context.actor)) return reject("self_signing");
    return {};
}

/// An objection is decided about first: nothing else may take the month away from under it.
Step undisputed(const Report& r)
{
    if (r.disputed()) return reject("report_disputed", {{"id", r.id.text()}});
    return {};
}

/// Who asked for the locked month to be opened and who acts now: between them the two hold both roles today, each a
/// different one.
Step twoAgree(const Records& records, const Context& context, const Report& r)
{
    const auto first = AccountId::parse(text(at(r.body, "reopening"), "by"));
    if (!first || *first == context.actor) return reject("second_person_needed");
    const auto one = rolesOf(records, *first), two = rolesOf(records, context.actor);
    const std::string project = roleIn(role::ProjectContact, r.of.projectId);
    const std::string finance = roleIn(role::FinanceContact, r.of.projectId);
    const bool both = (one.contains(project) && two.contains(finance)) || (one.contains(finance) && two.contains(project));
    if (!both) return reject("second_person_needed");
    return {};
}

/// Reports named by `ids`, each once.
std::expected<std::vector<Report>, Rejection> reportsIn(const Records& records, const Json& args)
{
    const Json& list = at(args, "ids");
    if (!list.is_array() || list.empty() || list.size() > 1000) return reject("ERR_BAD_COMMAND");
    std::vector<Report> out;
    for (const Json& id : list) {
        auto found = reportIn(records, {{"id", id}});
        if (!found) return std::unexpected(found.error());
        if (!*found) continue;
        if (std::ranges::any_of(out, [&](const Report& o) { return o.id == (*found)->id; })) return reject("ERR_BAD_COMMAND");
        out.push_back(std::move(**found));
    }
    return out;
}

} // namespace

std::expected<std::string, Rejection> reasonIn(const Json& args, const char* key, bool mandatory)
{
    const QString reason = tidyLines(qtext(args, key));
    if (reason.isEmpty() && !mandatory) return std::string();
    if (hasControlCharacters(reason, true)) return reject("ERR_CONTROL_CHARACTER", {{"field", key}});
    if (codePoints(reason) < 10) return reject("ERR_TOO_SHORT", {{"field", key}, {"min", 10}});
    if (codePoints(reason) > 500) return reject("ERR_TOO_LONG", {{"field", key}, {"max", 500}});
    return reason.toStdString();
}

Decision rejectReport(const Records& records, const Context& context, const Json& args)
{
    auto found = meant(records, args);
    if (!found) return std::unexpected(found.error());
    if (!*found) return Changes{};
    Report& r = **found;
    if (!isParticipant(context, records, r)) return reject("ERR_NOT_AUTHORISED");
    const std::string code = text(args, "code");
    const auto* field = attendanceReportSchema().field("reject_code");
    if (std::ranges::find(field->choices, code) == field->choices.end()) return reject("ERR_BAD_COMMAND");
    const auto why = reasonIn(args, "text", code == "other");
    if (!why) return std::unexpected(why.error());
    const std::string responsible = text(r.body, "reported_by");
    if (auto ok = step(r, ReportEvent::Reject, context); !ok) return std::unexpected(ok.error());
    r.body.erase("challenge"); // a code on its way dies with it
    r.body["reject_code"] = code;
    if (!why->empty()) r.body["reject_text"] = *why;
    r.body["rejected_at"] = toRfc3339(context.now);
    Changes changes;
    Json params = noticeParams(records, context, r);
    params["name"] = r.of.participantName();
    params["reason"] = code;
    if (!why->empty()) params["text"] = *why;
    if (const auto account = AccountId::parse(responsible))
        changes.effects = toAccount(records, context, *account, "report_rejected", params);
    return put(r, std::move(changes));
}

Decision revokeCode(const Records& records, const Context& context, const Json& args)
{
    auto found = meant(records, args);
    if (!found) return std::unexpected(found.error());
    if (!*found) return Changes{};
    Report& r = **found;
    if (!isParticipant(context, records, r)) return reject("ERR_NOT_AUTHORISED");
    if (auto ok = endCode(r, context); !ok) return std::unexpected(ok.error());
    return put(r, {});
}

Decision openCorrection(const Records& records, const Context& context, const Json& args)
{
    auto found = meant(records, args);
    if (!found) return std::unexpected(found.error());
    if (!*found) return Changes{};
    Report& r = **found;
    if (auto ok = staff("OpenCorrection", records, context, r); !ok) return std::unexpected(ok.error());
    if (auto ok = undisputed(r); !ok) return std::unexpected(ok.error());
    const auto why = reasonIn(args, "reason", r.state() != ReportState::Rejected);
    if (!why) return std::unexpected(why.error());
    Changes changes;
    if (auto ok = newRevision(records, r, ReportEvent::Correct, *why, context, changes); !ok)
        return std::unexpected(ok.error());
    return put(r, std::move(changes));
}

namespace {

/// Until when the participant may object: what was promised at signing. What was signed before that was kept goes by the
/// project's rule of today.
std::optional<Instant> disputeUntil(const Report& r)
{
    if (const auto until = parseRfc3339(text(r.body, "dispute_until"))) return *until;
    const auto signedAt = parseRfc3339(text(r.body, "signed_at"));
    if (!signedAt) return std::nullopt;
    return signedAt->plusDays(integer(r.of.project, "dispute_days", 14));
}

} // namespace

Decision disputeReport(const Records& records, const Context& context, const Json& args)
{
    auto found = meant(records, args);
    if (!found) return std::unexpected(found.error());
    if (!*found) return Changes{};
    Report& r = **found;
    const bool own = isParticipant(context, records, r);
    if (!own)
        if (auto ok = authoriseIn("ResolveDispute", records, context, {r.of.projectId}); !ok)
            return std::unexpected(ok.error());
    if (const auto until = disputeUntil(r); own && until && context.now > *until)
        return reject("dispute_too_late", {{"until", toRfc3339(*until)}});
    const auto why = reasonIn(args, "text", true);
    if (!why) return std::unexpected(why.error());
    const bool locked = r.state() == ReportState::Locked;
    if (auto ok = step(r, ReportEvent::Dispute, context); !ok) return std::unexpected(ok.error());
    if (r.disputed()) return Changes{}; // said already
    if (locked) r.body["was_locked"] = true;
    r.body["disputed_at"] = toRfc3339(context.now);
    r.body["dispute_text"] = *why;
    r.body.erase("lock_on");
    Changes changes;
    changes.effects =
        toRole(records, context, r.of.projectId, role::ProjectContact, "report_disputed", staffParams(records, context, r));
    return put(r, std::move(changes));
}

Decision resolveDispute(const Records& records, const Context& context, const Json& args)
{
    auto found = meant(records, args);
    if (!found) return std::unexpected(found.error());
    if (!*found) return Changes{};
    Report& r = **found;
    if (auto ok = staff("ResolveDispute", records, context, r); !ok) return std::unexpected(ok.error());
    const auto why = reasonIn(args, "reason", true);
    if (!why) return std::unexpected(why.error());
    if (!r.disputed() || r.state() != ReportState::Signed) return std::unexpected(wrongState(r));
    const std::string outcome = text(args, "outcome");
    Changes changes;
    if (outcome == "stands") {
        const bool locked = r.lockedBefore();
        for (const char* gone : {"disputed_at", "dispute_text", "was_locked", "reopening"}) r.body.erase(gone);
        r.body["dispute_resolved_at"] = toRfc3339(context.now);
        r.body["dispute_reason"] = *why;
        if (!locked) r.body["lock_on"] = toIso(context.today.addDays(1));
        else if (auto ok = step(r, ReportEvent::Lock, context); !ok) return std::unexpected(ok.error());
        return put(r, std::move(changes));
    }
    if (outcome != "not_signed") return reject("ERR_BAD_COMMAND");
    // It opens a locked month as a reopening does: not by one contact alone.
    if (r.lockedBefore())
        if (auto ok = twoAgree(records, context, r); !ok) return std::unexpected(ok.error());
    for (const Record& s : signing::signaturesOf(records, r.id, r.revision())) {
        if (text(s.value(), "signer_role") != "participant") continue;
        changes.put({signing::kind::SignatureRevocation, RecordId(Uuid::v5(s.key.id.value, "revocation"))},
                    {{"v", 1},
                     {"signature_id", s.key.id.text()},
                     {"project_id", r.of.projectId.text()},
                     {"participant_id", r.of.participantId.text()},
                     {"at", toRfc3339(context.now)},
                     {"by", context.actor.text()},
                     {"reason", *why}});
    }
    if (auto ok = newRevision(records, r, ReportEvent::Correct, *why, context, changes); !ok)
        return std::unexpected(ok.error());
    return put(r, std::move(changes));
}

Decision claimReports(const Records& records, const Context& context, const Json& args)
{
    auto reports = reportsIn(records, args);
    if (!reports) return std::unexpected(reports.error());
    const QString reference = tidy(qtext(args, "claim_ref"));
    if (reference.isEmpty() || codePoints(reference) > 100 || hasControlCharacters(reference))
        return reject("ERR_BAD_COMMAND", {{"field", "claim_ref"}});
    Changes changes;
    for (Report& r : *reports) {
        if (auto ok = staff("ClaimReports", records, context, r); !ok) return std::unexpected(ok.error());
        if (auto ok = undisputed(r); !ok) return std::unexpected(ok.error());
        // A month is claimed once; whether time has locked it meanwhile makes no difference to the claim.
        if (!text(r.body, "claim_ref").empty()) return std::unexpected(wrongState(r));
        if (r.state() != ReportState::Locked)
            if (auto ok = step(r, ReportEvent::Lock, context); !ok) return std::unexpected(ok.error());
        r.body["updated_at"] = toRfc3339(context.now);
        r.body["updated_by"] = context.actor.text();
        r.body["claim_ref"] = reference.toStdString();
        changes.put(reportKey(r.id), r.body);
    }
    return changes;
}

std::vector<RecordId> reportsToLock(const Records& records, QDate today)
{
    std::vector<RecordId> out;
    for (const Record& r : records.all(kind::AttendanceReport)) {
        const Json body = r.value();
        const std::string on = text(body, "lock_on");
        if (text(body, "state") == "signed" && text(body, "disputed_at").empty() && !on.empty() && on <= toIso(today))
            out.push_back(r.key.id);
    }
    return out;
}

Decision lockReports(const Records& records, const Context& context, const Json& args)
{
    if (context.actor != HubActor || !context.authority) return reject("ERR_NOT_AUTHORISED");
    auto reports = reportsIn(records, args);
    if (!reports) return std::unexpected(reports.error());
    Changes changes;
    for (Report& r : *reports) {
        const std::string on = text(r.body, "lock_on");
        // Meanwhile disputed, corrected or claimed: nothing is due any more.
        if (r.disputed() || on.empty() || on > toIso(context.today)) continue;
        if (auto ok = step(r, ReportEvent::Lock, context); !ok) continue;
        changes.put(reportKey(r.id), r.body);
    }
    return changes;
}

Decision requestReopening(const Records& records, const Context& context, const Json& args)
{
    auto found = reportIn(records, args);
    if (!found) return std::unexpected(found.error());
    if (!*found) return Changes{};
    Report& r = **found;
    if (auto ok = staff("RequestReopening", records, context, r); !ok) return std::unexpected(ok.error());
    const auto why = reasonIn(args, "reason", true);
    if (!why) return std::unexpected(why.error());
    if (r.state() != ReportState::Locked && !(r.disputed() && r.lockedBefore())) return std::unexpected(wrongState(r));
    r.body["reopening"] = {{"by", context.actor.text()}, {"at", toRfc3339(context.now)}, {"reason", *why}};
    Changes changes;
    for (const char* other : {role::ProjectContact, role::FinanceContact})
        if (!rolesOf(records, context.actor).contains(roleIn(other, r.of.projectId)))
            changes.effects =
                toRole(records, context, r.of.projectId, other, "reopening_requested", staffParams(records, context, r));
    return put(r, std::move(changes));
}

Decision reopenLocked(const Records& records, const Context& context, const Json& args)
{
    auto found = reportIn(records, args);
    if (!found) return std::unexpected(found.error());
    if (!*found) return Changes{};
    Report& r = **found;
    if (auto ok = staff("ReopenLocked", records, context, r); !ok) return std::unexpected(ok.error());
    if (r.state() != ReportState::Locked) return std::unexpected(wrongState(r));
    if (auto ok = twoAgree(records, context, r); !ok) return std::unexpected(ok.error());
    Changes changes;
    const std::string why = text(at(r.body, "reopening"), "reason");
    if (auto ok = newRevision(records, r, ReportEvent::Reopen, why, context, changes); !ok)
        return std::unexpected(ok.error());
    return put(r, std::move(changes));
}

bool certificateDue(const Json& certificate)
{
    const std::string state = text(certificate, "state");
    return state != "void" && !state.empty() && text(certificate, "pdf_of") != state;
}

Decision noteCertificate(const Records& records, const Context& context, const Json& args)
{
    if (context.actor != HubActor || !context.authority) return reject("ERR_NOT_AUTHORISED");
    const auto id = RecordId::parse(text(args, "id"));
    const std::string file = text(args, "pdf_sha256");
    if (!id || fromHex(file).size() != 32) return reject("ERR_BAD_COMMAND");
    const Found found = records.get({kind::Certificate, *id});
    if (!found.present()) return reject("ERR_NO_SUCH_RECORD");
    Json body = found.record.value();
    if (!certificateDue(body) || text(args, "of") != text(body, "state")) return reject("certificate_state");
    if (const std::string before = text(body, "pdf_sha256"); !before.empty()) {
        Json issued = at(body, "issued").is_array() ? body["issued"] : Json::array();
        issued.push_back({{"pdf_sha256", before}, {"of", text(body, "pdf_of")}, {"generated_at", text(body, "generated_at")}});
        body["issued"] = std::move(issued);
    }
    body["pdf_sha256"] = file;
    body["byte_size"] = integer(args, "byte_size");
    body["pdf_of"] = text(body, "state");
    body["generated_at"] = toRfc3339(context.now);
    Changes changes;
    changes.put(found.record.key, body);
    return changes;
}

Decision voidReport(const Records& records, const Context& context, const Json& args)
{
    auto found = meant(records, args);
    if (!found) return std::unexpected(found.error());
    if (!*found) return Changes{};
    Report& r = **found;
    if (auto ok = staff("VoidReport", records, context, r); !ok) return std::unexpected(ok.error());
    const auto why = reasonIn(args, "reason", true);
    if (!why) return std::unexpected(why.error());
    if (auto ok = undisputed(r); !ok) return std::unexpected(ok.error());
    const ReportState was = r.state();
    if (auto ok = step(r, ReportEvent::Void, context); !ok) return std::unexpected(ok.error());
    r.body.erase("challenge");
    r.body.erase("freeze");
    r.body["void_reason"] = *why;
    Changes changes;
    if (was == ReportState::Signed || was == ReportState::Locked) flagExports(records, context, r.of.projectId, r.period().substr(0, 7), changes);
    if (const Found c = records.get(certificateKey(r.id, r.revision())); c.present()) {
        Json body = c.record.value();
        body["state"] = "void";
        changes.put(c.record.key, body);
    }
    return put(r, std::move(changes));
}

} // namespace sek::attendance
