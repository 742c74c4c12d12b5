// SPDX-License-Identifier: GPL-3.0-or-later
// The limits of attendance §4.1: what is asked before a code is made or a try is counted.
#include "core/hub/codes/code_turn.h"

namespace sek {

using namespace codes_detail;

namespace {

/// When the operator has looked last: what was counted before does not count again.
Instant since(const HubTx& tx, CodeScope scope, const char* what, const std::string& subject, Instant windowStart)
{
    const auto at = parseRfc3339(text(stateOf(tx, scope, what, subject), "at"));
    return at ? std::max(at->plusMs(-1), windowStart) : windowStart; // what happened in the same moment counts
}

} // namespace

std::optional<Instant> codes_detail::full(const HubTx& tx, CodeScope scope, const char* what, const std::string& subject, Instant now,
                            std::chrono::seconds window, int limit)
{
    const auto times = tx.tallied(scope, what, subject, now.plusSeconds(-window.count()), static_cast<std::size_t>(limit));
    if (std::ssize(times) < limit) return {};
    return times.back().plusSeconds(window.count());
}

std::optional<Rejection> Codes::stopped(Turn& t) const
{
    if (!t.tx->codeState(CodeScope::Hub, Breaker, {}).isEmpty() ||
        !t.tx->codeState(CodeScope::Organisation, Breaker, {}).isEmpty())
        return refusal("organisation_paused");
    return {};
}

std::optional<Rejection> Codes::placeBlocked(Turn& t) const
{
    if (!t.tx->codeState(CodeScope::Hub, Suspended, deviceKey(t.who)).isEmpty()) return refusal("device_suspended");
    for (const std::string& place : places(t.who, m.keys)) {
        const auto until = parseRfc3339(text(stateOf(*t.tx, CodeScope::Hub, Block, place), "until"));
        if (until && *until > t.now) return refusal("limit_reached", *until);
    }
    return {};
}

std::optional<Rejection> Codes::mayAsk(Turn& t) const
{
    if (auto no = stopped(t)) return no;
    if (auto no = placeBlocked(t)) return no;
    for (const std::string& place : places(t.who, m.keys))
        if (const auto free = full(*t.tx, CodeScope::Hub, Asked, place, t.now, std::chrono::hours(1), t.rules.asksPerHour))
            return refusal("limit_reached", *free);
    return {};
}

std::optional<Rejection> Codes::signerStopped(Turn& t, const RecordId& signer) const
{
    const Json lock = stateOf(*t.tx, CodeScope::Organisation, Lock, signer.text());
    if (lock.contains("since")) return refusal("signer_locked");
    if (const auto free = full(*t.tx, CodeScope::Organisation, Failed, signer.text(), t.now, CodeRules::Day, t.rules.signerPause))
        return refusal("signer_paused", *free);
    return {};
}

std::optional<Rejection> Codes::tooMany(Turn& t, const signing::Order& order, const std::string& document) const
{
    using enum CodeScope;
    HubTx& tx = *t.tx;
    const std::string signer = order.signer.text();
    const std::string forThis = signer + " " + document;
    if (const auto free = full(tx, Organisation, IssuedFor, forThis, t.now, t.rules.spacing, 1)) return refusal("too_soon", *free);
    if (const auto free = full(tx, Organisation, IssuedFor, forThis, t.now, CodeRules::Day, t.rules.codesPerDocument))
        return refusal("limit_reached", *free);
    const int perDay = order.staff ? t.rules.codesPerDayStaff : t.rules.codesPerDay;
    if (const auto free = full(tx, Organisation, Issued, signer, t.now, CodeRules::Day, perDay)) return refusal("limit_reached", *free);
    if (!order.staff)
        if (const auto free = full(tx, Organisation, Issued, signer, t.now, 30 * CodeRules::Day, t.rules.codesPerMonth))
            return refusal("limit_reached", *free);
    if (order.channelKind == "sms") {
        const auto sent = tx.countTallied(Organisation, IssuedSms, {}, t.before(CodeRules::Day));
        // Participants are counted only when the sure part is used up.
        if (sent >= t.rules.smsBase) {
            const auto most = t.rules.smsBase + t.rules.smsPerParticipant * std::ssize(tx.all("participant"));
            if (sent >= most) {
                const auto times = tx.tallied(Organisation, IssuedSms, {}, t.before(CodeRules::Day), static_cast<std::size_t>(most));
                return refusal("limit_reached", times.empty() ? t.now.plusDays(1) : times.back().plusDays(1));
            }
        }
    }
    return {};
}

void Codes::wrong(Turn& t, const CodeChallenge& c, const Memory& memory)
{
    using enum CodeScope;
    HubTx& tx = *t.tx;
    note(t, "code_wrong", c.document, {{"signer", c.signer.text()}});
    tx.tally(Organisation, Failed, c.signer.text(), t.now);
    tx.tally(Organisation, Failed, {}, t.now);
    tx.tally(Hub, Failed, {}, t.now);
    for (const std::string& place : places(t.who, m.keys)) {
        tx.tally(Hub, Failed, place, t.now);
        if (full(tx, Hub, Failed, place, t.now, t.rules.placeWindow, t.rules.placeFailures))
            tx.setCodeState(Hub, Block, place, cj1::write({{"until", toRfc3339(t.now.plusSeconds(t.rules.placeBlock.count()))}}));
    }
    const Instant lookedAt = since(tx, Hub, Cleared, deviceKey(t.who), t.before(CodeRules::Day));
    if (tx.countTallied(Hub, Failed, deviceKey(t.who), lookedAt) >= t.rules.deviceSuspend) {
        tx.setCodeState(Hub, Suspended, deviceKey(t.who), cj1::write({{"since", toRfc3339(t.now)}}));
        note(t, "device_suspended", {}, {{"device", t.who.device.text()}});
    }
    lockSigner(t, c, memory);

    const auto issued = tx.countTallied(Organisation, Issued, {}, t.before(CodeRules::Day));
    const auto failed = tx.countTallied(Organisation, Failed, {}, since(tx, Organisation, Resumed, {}, t.before(CodeRules::Day)));
    if (failed >= std::max<std::int64_t>(t.rules.organisationLeast, issued * t.rules.organisationPercent / 100) &&
        tx.codeState(Organisation, Breaker, {}).isEmpty()) {
        tx.setCodeState(Organisation, Breaker, {}, cj1::write({{"since", toRfc3339(t.now)}}));
        note(t, "breaker_tripped", {}, {{"scope", "organisation"}});
        tellOwners(t, "breaker_tripped");
    }
    if (tx.countTallied(Hub, Failed, {}, since(tx, Hub, Resumed, {}, t.before(std::chrono::hours(1)))) >= t.rules.hubFailures &&
        tx.codeState(Hub, Breaker, {}).isEmpty()) {
        tx.setCodeState(Hub, Breaker, {}, cj1::write({{"since", toRfc3339(t.now)}}));
        note(t, "breaker_tripped", {}, {{"scope", "hub"}});
    }
}

} // namespace sek
