// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendance/report_signing.h"

#include "core/base/hash.h"
#include "core/base/instant.h"
#include "core/domain/attendance/exports.h"
#include "core/domain/attendance/paper.h"
#include "core/domain/attendance/report_checks.h"
#include "core/domain/attendance/report_notices.h"
#include "core/domain/attendance/statements.h"
#include "core/domain/people/roles.h"
#include "core/domain/signing/frozen.h"
#include "core/domain/signing/signatures.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

namespace sek::attendance {

namespace {

using signing::Ask;
using signing::Cause;
using signing::Channel;
using signing::Order;
using signing::Proof;
using signing::Surface;
using Step = std::expected<void, Rejection>;

constexpr const char* Responsible = "responsible";
constexpr const char* OfParticipant = "participant";
constexpr std::int64_t DefaultOfflineHours = 72;

/// `otp_sms` of the project's settings stands for the channel kind `sms`.
std::vector<std::string> channelKinds(const Json& project, const char* setting)
{
    const std::string methods = " " + text(project, setting, "otp_sms otp_email") + " ";
    std::vector<std::string> out;
    if (methods.contains(" otp_sms ")) out.push_back("sms");
    if (methods.contains(" otp_email ")) out.push_back("email");
    return out;
}

/// The reports of the ask, each still what was read: same revision, same content.
std::expected<std::vector<Report>, Rejection> askedReports(const Records& records, const Ask& ask)
{
    std::vector<Report> out;
    for (const signing::DocumentRef& d : ask.documents) {
        auto found = report(records, d.id);
        if (!found) return std::unexpected(found.error());
        if (!*found) return reject("ERR_NO_SUCH_RECORD");
        Report& r = **found;
        if (auto ok = sameRevision(r, d.revision); !ok) return std::unexpected(ok.error());
        if (r.contentHash().empty() || r.contentHash() != d.contentHash)
            return reject("content_mismatch", {{"revision", r.revision()}});
        if (std::ranges::any_of(out, [&](const Report& o) { return o.id == r.id; })) return reject("not_allowed");
        out.push_back(std::move(r));
    }
    if (out.empty()) return reject("not_allowed");
    return out;
}

/// Who stands before which screen (attendance §4.5): a participant's code is typed in kiosk mode, in the own session or
/// on the signing page, never in the staff window; the responsible's only by the responsible.
Step mayType(const std::vector<Report>& reports, const Ask& ask)
{
    if (ask.signerRole == Responsible) {
        const bool own = ask.surface == Surface::Staff || ask.surface == Surface::Own;
        if (!own || ask.account.isNull() || ask.account.value != ask.signer.value) return reject("not_allowed");
        return {};
    }
    if (ask.signerRole != OfParticipant || reports.size() != 1 || reports.front().of.participantId != ask.signer)
        return reject("not_allowed");
    switch (ask.surface) {
    case Surface::Own:
        if (reports.front().of.isOf(ask.account)) return {};
        break;
    case Surface::Kiosk:
        if (ask.kioskParticipant == ask.signer) return {};
        break;
    case Surface::Page: return {}; // the page's handle belongs to this signer and content alone
    case Surface::Staff: break;
    }
    return reject("not_allowed");
}

Step mayReport(const Records& records, const Context& context, const Report& r, const Ask& ask)
{
    if (!mayDoIn("FreezeReports", rolesOf(records, ask.account), r.of.projectId)) return reject("not_allowed");
    if (r.of.isOf(ask.account)) return reject("self_signing");
    if (r.state() != ReportState::Draft || text(at(r.body, "freeze"), "by") != ask.account.text())
        return std::unexpected(wrongState(r));
    const auto issues = reportIssues(r, ask.account, context.today);
    if (!issues.empty()) return std::unexpected(Rejection{issues.front().code, {{"id", r.id.text()}}, issues, {}});
    return {};
}

/// A code that is sent ahead and typed offline (§5.2): only at the kiosk, by who may hand one over, and only where the
/// organisation wants it.
Step mayTypeOffline(const Records& records, const Report& r, const Ask& ask)
{
    if (ask.signerRole != OfParticipant || ask.surface != Surface::Kiosk) return reject("not_allowed");
    if (!mayDoIn("HandOver", rolesOf(records, ask.account), r.of.projectId)) return reject("not_allowed");
    if (r.of.isOf(ask.account)) return reject("self_signing");
    if (!boolean(r.of.project, "offline_codes")) return reject("offline_off");
    return {};
}

std::expected<Channel, Rejection> channelFor(const Records& records, const Context& context, const Report& r, const Ask& ask)
{
    const char* setting = ask.signerRole == Responsible ? "responsible_methods" : "signing_methods";
    return signing::usableChannel(records, ask.signer, ask.channel, channelKinds(r.of.project, setting), context.now);
}

/// An issuer's way (attendance §7.1): who signs is known by the identity number, no address is needed.
std::expected<void, Rejection> askIssuer(const Records& records, const Context& context, const Report& r, const Ask& ask, Order& order)
{
    const std::string methods = " " + text(r.of.project, "signing_methods") + " ";
    if (ask.signerRole != OfParticipant || ask.offline() || !methods.contains(" " + ask.method + " ")) return reject("not_allowed");
    order.identityNumber = text(records.get(identityKey(ask.signer)).record.value(), "number");
    if (order.identityNumber.empty()) return reject("no_identity_number");
    const Json content = at(records.get(signing::frozenKey(r.id, r.revision(), r.contentHash())).record.value(), "content");
    const auto owner = signing::ownerOf(records, context, OfParticipant, ask.signer);
    const auto words = statement(ask.signerRole, ask.language.empty() ? owner.language : ask.language, factsOf(content));
    if (words.text.empty()) return reject("content_mismatch", {{"revision", r.revision()}});
    order.boundHash = r.contentHash();
    order.signer = ask.signer;
    order.signerName = owner.name;
    order.language = owner.language;
    order.visibleText = words.text;
    return {};
}

RecordId participantOf(const Records& records, const RecordId& document)
{
    const auto found = report(records, document);
    return found && *found ? (*found)->of.participantId : RecordId();
}

std::expected<Order, Rejection> order(const Records& records, const Context& context, const Ask& ask)
{
    const auto reports = askedReports(records, ask);
    if (!reports) return std::unexpected(reports.error());
    if (auto ok = mayType(*reports, ask); !ok) return std::unexpected(ok.error());
    const Report& first = reports->front();
    if (ask.offline())
        if (auto ok = mayTypeOffline(records, first, ask); !ok) return std::unexpected(ok.error());
    std::vector<std::string> hashes;
    for (const Report& r : *reports) {
        hashes.push_back(r.contentHash());
        if (r.of.projectId != first.of.projectId) return reject("not_allowed");
        if (ask.signerRole == Responsible) {
            if (auto ok = mayReport(records, context, r, ask); !ok) return std::unexpected(ok.error());
        } else if (!next(r.state(), ReportEvent::OpenCode)) {
            return std::unexpected(wrongState(r));
        }
    }
    Order o;
    if (!ask.method.empty()) {
        if (auto ok = askIssuer(records, context, first, ask, o); !ok) return std::unexpected(ok.error());
        return o;
    }
    const auto channel = channelFor(records, context, first, ask);
    if (!channel) return std::unexpected(channel.error());
    const bool staff = ask.signerRole == Responsible;
    const auto owner = signing::ownerOf(records, context, staff ? "account" : "participant", ask.signer);
    o.boundHash = signing::boundHash(std::move(hashes));
    o.signer = ask.signer;
    o.signerName = owner.name;
    o.channel = channel->id;
    o.channelKind = channel->kind();
    o.address = channel->address();
    o.maskedAddress = channel->masked();
    o.language = owner.language;
    o.digits = text(first.of.project, "code_profile", "four_digit") == "six_digit" ? 6 : 4;
    o.staff = staff;
    o.event = staff ? "code_sign_responsible" : "code_sign_attendance";
    o.params = noticeParams(records, context, first);
    if (ask.offline()) {
        o.digits = 6; // whatever the project's profile: it lives for days
        o.life = std::chrono::hours(integer(first.of.project, "offline_hours", DefaultOfflineHours));
        o.event = "code_batch";
        o.params["until"] = toRfc3339(ask.offlineUntil);
    }
    if (staff) {
        std::int64_t total = 0;
        for (const Report& r : *reports) total += integer(r.body, "reported_minutes");
        for (const char* single : {"days", "revision", "entries"}) o.params.erase(single);
        o.params["reports"] = static_cast<std::int64_t>(reports->size());
        o.params["minutes"] = total;
        o.params["content_hash"] = o.boundHash;
    }
    return o;
}

Decision opened(const Records& records, const Context& context, const Ask& ask, const std::string& challenge)
{
    auto reports = askedReports(records, ask);
    if (!reports) return std::unexpected(reports.error());
    Changes changes;
    for (Report& r : *reports) {
        if (ask.signerRole == OfParticipant) {
            if (auto ok = step(r, ReportEvent::OpenCode, context); !ok) return std::unexpected(ok.error());
            r.body.erase("code_ended");
            r.body["challenge"] = {{"id", challenge},
                                   {"opened_at", toRfc3339(context.now)},
                                   {"surface", std::string(signing::name(ask.surface))}};
            if (ask.offline()) r.body["challenge"]["offline_until"] = toRfc3339(ask.offlineUntil);
        } else {
            if (r.state() != ReportState::Draft || !r.body.contains("freeze")) return std::unexpected(wrongState(r));
            r.body["freeze"]["challenge"] = challenge;
        }
        changes.put(reportKey(r.id), r.body);
    }
    return changes;
}

Decision closed(const Records& records, const Context& context, const Ask& ask, const std::string& challenge, Cause cause)
{
    Changes changes;
    // A newer code took this one's place: the report waits for that.
    if (cause == Cause::Superseded) return changes;
    for (const signing::DocumentRef& d : ask.documents) {
        auto found = report(records, d.id);
        if (!found || !*found) continue;
        Report& r = **found;
        const Json ended = {{"cause", std::string(signing::name(cause))}, {"at", toRfc3339(context.now)}};
        if (ask.signerRole == OfParticipant) {
            if (text(at(r.body, "challenge"), "id") != challenge) continue;
            if (auto ok = step(r, ReportEvent::CloseCode, context); !ok) continue;
            r.body.erase("challenge");
            r.body["code_ended"] = ended;
        } else {
            if (text(at(r.body, "freeze"), "challenge") != challenge) continue;
            r.body.erase("freeze"); // without the right code the drafts thaw (W6)
            r.body["freeze_ended"] = ended;
        }
        changes.put(reportKey(r.id), r.body);
    }
    return changes;
}

/// `2025-03/2099/00017/0042`: counted in the project, never used twice.
std::string certificateNumber(const Report& r, std::int64_t number)
{
    char digits[24];
    std::snprintf(digits, sizeof digits, "%04lld", static_cast<long long>(number));
    return r.period().substr(0, 7) + "/" + text(r.of.project, "project_no") + "/" + digits;
}

Json certificate(const Report& r, const std::string& number, const Context& context)
{
    const std::string group = text(r.of.body, "target_group");
    return {{"v", 1},
            {"report_id", r.id.text()},
            {"revision", r.revision()},
            {"number", number},
            {"kind", group == "employed" ? "po1" : group == "not_employed" ? "po2" : "generic"},
            {"state", "preliminary"},
            {"content_hash", r.contentHash()},
            {"project_id", r.of.projectId.text()},
            {"participant_id", r.of.participantId.text()},
            {"period", r.period()},
            {"created_at", toRfc3339(context.now)}};
}

Json contentOf(const Records& records, const Report& r)
{
    return at(records.get(signing::frozenKey(r.id, r.revision(), r.contentHash())).record.value(), "content");
}

/// The responsible's signature: the month is reported, and its certificate has a number.
Step reportedBy(Report& r, const std::string& hash, const std::string& account, Instant at, const Context& context, Json& project,
                Changes& changes)
{
    if (auto ok = step(r, ReportEvent::Report, context); !ok) return ok;
    r.body["content_hash"] = hash;
    r.body.erase("freeze");
    r.body["reported_by"] = account;
    r.body["reported_at"] = toRfc3339(at);
    const std::int64_t number = integer(project, "last_certificate") + 1;
    project["last_certificate"] = number;
    changes.put(certificateKey(r.id, r.revision()), certificate(r, certificateNumber(r, number), context));
    return {};
}

/// What a participant's signature does to the month, whichever way it was made. `from`: the day the time for disputes begins.
Step nowSigned(const Records& records, const Context& context, Report& r, Instant signedAt, QDate from, Changes& changes)
{
    if (auto ok = step(r, ReportEvent::Sign, context); !ok) return ok;
    r.body.erase("challenge");
    r.body["signed_at"] = toRfc3339(signedAt);
    const auto days = static_cast<int>(integer(r.of.project, "dispute_days", 14));
    r.body["dispute_until"] = toRfc3339(signedAt.plusDays(days)); // as promised now, whatever the project says later
    r.body["lock_on"] = toIso(std::max(from.addDays(days + 1), context.today.addDays(1)));
    if (const Found c = records.get(certificateKey(r.id, r.revision())); c.present()) {
        Json body = c.record.value();
        body["state"] = "final";
        body["signed_at"] = toRfc3339(signedAt);
        changes.put(c.record.key, body);
    }
    flagExports(records, context, r.of.projectId, r.period().substr(0, 7), changes); // its hours were left out
    return {};
}

/// The same with a receipt. `method`: empty for a code (Ask::method).
Step signedNow(const Records& records, const Context& context, Report& r, Instant signedAt, const std::string& method, Changes& changes)
{
    if (auto ok = nowSigned(records, context, r, signedAt, context.today, changes); !ok) return ok;
    Json receipt = noticeParams(records, context, r);
    receipt["at"] = toRfc3339(signedAt);
    if (!method.empty()) receipt["way"] = method; // the receipt must not speak of a code that there was not
    receipt["dispute_days"] = integer(r.of.project, "dispute_days", 14);
    for (Effect& e : toParticipant(records, context, r, "receipt_signed", receipt)) changes.effects.push_back(std::move(e));
    return {};
}

Decision confirmed(const Records& records, const Context& context, const Ask& ask, const Proof& proof)
{
    auto reports = askedReports(records, ask);
    if (!reports) return std::unexpected(reports.error());
    if (auto ok = mayType(*reports, ask); !ok) return std::unexpected(ok.error());
    // The address may have changed since the code left; then it proves nothing about this person.
    const auto channel = ask.method.empty() ? channelFor(records, context, reports->front(), ask) : std::expected<Channel, Rejection>(Channel{});
    if (!channel) return std::unexpected(channel.error());
    const bool staff = ask.signerRole == Responsible;
    const auto owner = signing::ownerOf(records, context, staff ? "account" : "participant", ask.signer);
    std::vector<std::string> hashes;
    for (const Report& r : *reports) hashes.push_back(r.contentHash());
    Changes changes;
    Json project = reports->front().of.project;
    for (Report& r : *reports) {
        const std::string hash = r.contentHash();
        const Json content = contentOf(records, r);
        const auto words =
            statement(ask.signerRole, ask.language.empty() ? owner.language : ask.language, factsOf(content));
        if (words.text.empty()) return reject("content_mismatch", {{"revision", r.revision()}});
        changes.puts.push_back(signing::signatureRecord(
            context, ask, proof, *channel,
            {{r.id, r.revision(), hash}, hashes, owner.name, r.of.projectId, r.of.participantId,
             words, fromHex(text(content, "salt"))}));
        if (staff) {
            if (auto ok = mayReport(records, context, r, ask); !ok) return std::unexpected(ok.error());
            if (text(at(r.body, "freeze"), "challenge") != proof.challenge) return reject("challenge_not_live");
            if (auto ok = reportedBy(r, hash, ask.account.text(), proof.signedAt, context, project, changes); !ok)
                return std::unexpected(ok.error());
        } else {
            if (text(at(r.body, "challenge"), "id") != proof.challenge) return reject("challenge_not_live");
            if (auto ok = signedNow(records, context, r, proof.signedAt, ask.method, changes); !ok) return std::unexpected(ok.error());
        }
        changes.put(reportKey(r.id), r.body);
    }
    if (staff) changes.put({kind::Project, reports->front().of.projectId}, project);
    return changes;
}

const Json* signatureBy(const signing::HandedBack& back, const char* role)
{
    const auto it = std::ranges::find_if(back.signatures, [&](const Json& s) { return text(s, "signer_role") == role; });
    return it == back.signatures.end() ? nullptr : &*it;
}

/// Whether the month still has the hours that were signed. What else the content names may have changed since: a signed
/// month stays signed when somebody marries.
bool sameHours(const Records& records, const Context& context, const Report& r, const Json& content)
{
    const Json now = contentNow(records, context, r, text(content, "salt"));
    return std::ranges::all_of(std::array{"entries", "period", "revision"}, [&](const char* path) { return at(now, path) == at(content, path); });
}

Decision handedBack(const Records& records, const Context& context, const signing::HandedBack& back)
{
    auto found = report(records, back.document.id);
    if (!found) return std::unexpected(found.error());
    Changes changes;
    if (!*found || (*found)->revision() > back.document.revision) return changes; // they count for their revision only (§3.1)
    Report& r = **found;
    const Json *responsible = signatureBy(back, Responsible), *participant = signatureBy(back, OfParticipant);
    const std::string& hash = back.document.contentHash;
    const bool same = r.revision() == back.document.revision;
    // It was signed here by what is taken back now: what the taking back did is done again.
    if (same && r.state() == ReportState::Signed && r.contentHash() == hash && !participant && !back.revocations.empty()) {
        if (auto ok = newRevision(records, r, ReportEvent::Correct, text(back.revocations.front(), "reason"), context, changes); !ok)
            return std::unexpected(ok.error());
        changes.put(reportKey(r.id), r.body);
        return changes;
    }
    const bool open = r.state() == ReportState::Draft || r.state() == ReportState::Reported || r.state() == ReportState::CodeActive;
    if (same && !open) return changes; // it says as much, or somebody has decided something else since
    const bool draft = r.state() == ReportState::Draft;
    if (!same || (draft ? !sameHours(records, context, r, back.content) : r.contentHash() != hash)) {
        changes.warnings.push_back({{}, signing::DocumentDiffers});
        return changes;
    }
    Json project = r.of.project;
    bool moved = false;
    if (draft && responsible) {
        const auto at = parseRfc3339(text(*responsible, "signed_at"));
        for (const char* total : {"total_minutes", "reported_minutes"}) r.body[total] = back.content[total];
        if (auto ok = reportedBy(r, hash, text(*responsible, "signer_id"), at.value_or(context.now), context, project, changes); !ok)
            return std::unexpected(ok.error());
        changes.put({kind::Project, r.of.projectId}, project);
        moved = true;
    }
    if (participant && r.state() != ReportState::Draft) {
        // The certificate may be one that is made in this same turn.
        const auto at = parseRfc3339(text(*participant, "signed_at")).value_or(context.now);
        const Json organisation = records.get({"organisation", RecordId(context.org.value)}).record.value();
        if (auto ok = step(r, ReportEvent::OpenCode, context); !ok) return std::unexpected(ok.error());
        const QDate day = dateIn(at, text(organisation, "time_zone", "UTC"));
        if (auto ok = nowSigned(records, context, r, at, day, changes); !ok) return std::unexpected(ok.error());
        for (Record& made : changes.puts) {
            if (made.key != certificateKey(r.id, r.revision())) continue;
            Json body = made.value();
            body["state"] = "final";
            body["signed_at"] = toRfc3339(at);
            made.body = cj1::write(body);
        }
        r.body.erase("code_ended");
        moved = true;
    }
    if (moved) changes.put(reportKey(r.id), r.body);
    return changes;
}

} // namespace

Decision signedOnPaper(const Records& records, const Context& context, Report& r, const std::string& scan)
{
    const Found frozen = records.get(signing::frozenKey(r.id, r.revision(), r.contentHash()));
    if (!frozen.present()) { // not told to everybody: the hub's to say
        if (context.authority) return reject("content_mismatch", {{"revision", r.revision()}});
        return Changes{};
    }
    const Json content = at(frozen.record.value(), "content");
    const auto owner = signing::ownerOf(records, context, OfParticipant, r.of.participantId);
    const auto words = statement(OfParticipant, owner.language, factsOf(content));
    if (words.text.empty()) return reject("content_mismatch", {{"revision", r.revision()}});
    Ask ask;
    ask.documentKind = "attendance_report";
    ask.signerRole = OfParticipant;
    ask.signer = r.of.participantId;
    ask.method = PaperMethod;
    ask.surface = Surface::Staff;
    ask.account = context.actor;
    Proof proof;
    proof.method = PaperMethod;
    proof.signedAt = context.now;
    proof.surface = Surface::Staff;
    proof.evidence = scan;
    const std::string hash = r.contentHash();
    Changes changes;
    changes.puts.push_back(signing::signatureRecord(context, ask, proof, {},
                                                    {{r.id, r.revision(), hash}, {hash}, owner.name, r.of.projectId, r.of.participantId,
                                                     words, fromHex(text(content, "salt"))}));
    // As with a code, it is asked for and given: a month under a live code has that ended by the one who asked.
    if (auto ok = step(r, ReportEvent::OpenCode, context); !ok) return std::unexpected(ok.error());
    if (auto ok = signedNow(records, context, r, proof.signedAt, PaperMethod, changes); !ok) return std::unexpected(ok.error());
    changes.put(reportKey(r.id), r.body);
    return changes;
}

const signing::DocumentKind& reportDocument()
{
    static const signing::DocumentKind row{order, opened, closed, confirmed, handedBack, participantOf};
    return row;
}

} // namespace sek::attendance
