// SPDX-License-Identifier: GPL-3.0-or-later
// Locks on a signer and who lifts them; the operator's resume.
#include "core/hub/codes/code_turn.h"

#include "core/domain/people/roles.h"
#include "core/domain/signing/channels.h"
#include "core/hub/rights.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace sek {

using namespace codes_detail;

namespace {

constexpr std::size_t LongestReason = 500;
constexpr std::size_t ShortestReason = 10;

/// The project whose document it is; null when it belongs to none.
RecordId projectOf(const Records& records, const RecordId& document)
{
    for (const Record& r : records.all(signing::kind::FrozenContent)) {
        const Json body = r.value();
        if (text(body, "document_id") == document.text()) return RecordId::parse(text(body, "project_id")).value_or(RecordId());
    }
    return {};
}

/// The person by all their good ways, because whoever guesses must be loud, and the contacts of the project (W11).
std::vector<Told> toldOfLock(const Records& records, const signing::Order& order, const RecordId& document, Instant now)
{
    std::vector<Told> out{{order.channelKind, order.address, order.language}};
    for (const signing::Channel& c : signing::channelsOf(records, order.signer))
        if (c.state(now) == "active" && c.address() != order.address) out.push_back({c.kind(), c.address(), order.language});
    std::ranges::move(contactsOf(records, document, order.language), std::back_inserter(out));
    return out;
}

/// The contact of the document's project; an owner where it belongs to none (a colleague's own address).
bool contactMayLift(const Records& records, const AccountId& account, const RecordId& document)
{
    const auto roles = rolesOf(records, account);
    const RecordId project = projectOf(records, document);
    return project.isNull() ? roles.contains(role::Owner) : roles.contains(roleIn(role::ProjectContact, project));
}

/// Whether the account has signed the document itself.
bool hasSigned(const Records& records, const AccountId& account, const RecordId& document)
{
    for (const Record& r : records.all(signing::kind::Signature)) {
        const Json body = r.value();
        if (text(body, "document_id") == document.text() && text(body, "signer_id") == account.text()) return true;
    }
    return false;
}

/// Who asked for the codes that were wrong since the last right one. A lock of an older hub names the last of them only.
std::set<std::string> askersOf(const Json& lock)
{
    std::set<std::string> out;
    const Json& list = at(lock, "asked_by");
    if (list.is_string()) out.insert(list.get<std::string>());
    if (list.is_array())
        for (const Json& j : list)
            if (j.is_string()) out.insert(j.get<std::string>());
    return out;
}

/// Whether the account is the signer's own: a colleague's, or the one a participant signs in with.
bool isSigner(const Records& records, const AccountId& account, const RecordId& signer)
{
    return signer.value == account.value || text(records.get({"participant", signer}).record.value(), "user_id") == account.text();
}

std::vector<Instant> liftsOf(const Json& lock, Instant since)
{
    std::vector<Instant> out;
    if (const Json& list = at(lock, "lifts"); list.is_array())
        for (const Json& j : list)
            if (const auto when = parseRfc3339(j.is_string() ? j.get<std::string>() : std::string()); when && *when > since)
                out.push_back(*when);
    return out;
}

Json listOf(const std::vector<Instant>& times)
{
    Json out = Json::array();
    for (const Instant t : times) out.push_back(toRfc3339(t));
    return out;
}

} // namespace

void codes_detail::tell(HubTx& tx, const OrgId& org, const Uuid& cause, const char* event, const std::vector<Told>& whom, Json params, Instant now)
{
    params["at"] = toRfc3339(now);
    for (const Told& who : whom) {
        OutMessage message{OutMessage::idOf(cause, event, who.address), org, cause, event, who.address, who.language, params, now};
        message.channel = who.channel;
        tx.queueMessage(message);
    }
}

std::vector<Told> codes_detail::contactsOf(const Records& records, const RecordId& document, const std::string& language)
{
    std::vector<Told> out;
    const RecordId project = projectOf(records, document);
    for (const ProjectGrant& g : projectGrants(records)) {
        if (project.isNull() || g.project != project || g.role != role::ProjectContact) continue;
        for (const Record& r : records.all("authorised_user")) {
            const Json body = r.value();
            if (text(body, "account_id") == g.account.text() && !text(body, "email").empty())
                out.push_back({"email", text(body, "email"), text(body, "language", language)});
        }
    }
    return out;
}

std::vector<SignerLock> signerLocks(const HubTx& tx)
{
    std::vector<SignerLock> out;
    for (const auto& [subject, bytes] : tx.codeStates(CodeScope::Organisation, Lock)) {
        const auto lock = cj1::parse(bytes);
        const auto signer = RecordId::parse(subject);
        if (!lock || !signer || !lock->contains("since")) continue;
        out.push_back({*signer, RecordId::parse(text(*lock, "document")).value_or(RecordId()), parseRfc3339(text(*lock, "since")).value_or(Instant())});
    }
    return out;
}

Codes::Options::Options() : mayLift(contactMayLift) {}

void Codes::lockSigner(Turn& t, const CodeChallenge& c, const Memory& memory)
{
    const std::string signer = c.signer.text();
    Json lock = stateOf(*t.tx, CodeScope::Organisation, Lock, signer);
    const auto failures = integer(lock, "failures") + 1;
    lock["failures"] = failures;
    auto askers = askersOf(lock);
    if (!memory.ask.account.isNull()) askers.insert(memory.ask.account.text()); // behind a page there is none
    lock["asked_by"] = askers;
    const bool locks = failures >= t.rules.signerLock && !lock.contains("since");
    if (locks) {
        lock["since"] = toRfc3339(t.now);
        lock["document"] = c.document.text();
    }
    t.tx->setCodeState(CodeScope::Organisation, Lock, signer, cj1::write(lock));
    if (!locks) return;
    note(t, "signer_locked", c.document, {{"signer", signer}});
    for (const CodeChallenge& open : t.tx->openChallenges())
        if (open.signer == c.signer && open.id != c.id) close(t, open, CodeChallenge::State::Revoked, signing::Cause::Revoked);
    const auto kind = m.kinds.find(memory.ask.documentKind);
    if (kind == m.kinds.end() || !kind->second.order) return;
    const auto order = kind->second.order(*t.tx, t.context(), memory.ask);
    if (!order) return;
    Json params = order->params;
    params["name"] = order->signerName;
    tell(*t.tx, t.org, Uuid::v5(t.org.value, "signer locked " + signer + toRfc3339(t.now)), "signer_locked",
         toldOfLock(*t.tx, *order, c.document, t.now), std::move(params), t.now);
}

void Codes::tellOwners(Turn& t, const char* event)
{
    const Json organisation = t.tx->get({"organisation", RecordId(t.org.value)}).record.value();
    std::vector<Told> owners;
    for (const Record& r : t.tx->all("authorised_user")) {
        const Json body = r.value();
        const auto account = AccountId::parse(text(body, "account_id"));
        const std::string address = text(body, "email");
        if (!account || address.empty() || !rolesOf(*t.tx, *account).contains(role::Owner)) continue;
        owners.push_back({"email", address, text(body, "language", text(organisation, "language"))});
    }
    tell(*t.tx, t.org, Uuid::v5(t.org.value, std::string(event) + toRfc3339(t.now)), event, owners,
         {{"organisation", text(organisation, "legal_name")}, {"time_zone", text(organisation, "time_zone")}}, t.now);
}

Codes::Answer<std::vector<SignerLock>> Codes::locks(const OrgId& org, const CodeVisitor& who)
{
    auto t = begin(org, who);
    if (!t) return std::unexpected(t.error());
    std::vector<SignerLock> out;
    for (SignerLock& l : signerLocks(*t->tx)) {
        if (!m_options.mayLift(*t->tx, who.account, l.document)) continue;
        const Json lock = stateOf(*t->tx, CodeScope::Organisation, Lock, l.signer.text());
        const auto used = std::ssize(liftsOf(lock, t->now.plusDays(-365)));
        l.liftsLeft = std::max(0, t->rules.liftsPerYear - static_cast<int>(used));
        out.push_back(l);
    }
    return out;
}

Codes::Answer<bool> Codes::lift(const OrgId& org, const CodeVisitor& who, const RecordId& signer, const std::string& reason)
{
    auto t = begin(org, who);
    if (!t) return std::unexpected(t.error());
    Json lock = stateOf(*t->tx, CodeScope::Organisation, Lock, signer.text());
    const RecordId document = RecordId::parse(text(lock, "document")).value_or(RecordId());
    const bool may = m_options.mayLift(*t->tx, who.account, document) && !hasSigned(*t->tx, who.account, document);
    if (!may) return reject("not_allowed");
    if (!lock.contains("since")) return reject("signer_not_locked");
    // Neither who signs nor who may have guessed (W11).
    const auto askers = askersOf(lock);
    if (isSigner(*t->tx, who.account, signer) || askers.contains(who.account.text())) return reject("ERR_SAME_PERSON");
    if (reason.size() < ShortestReason || reason.size() > LongestReason) return reject("reason_missing");
    auto lifts = liftsOf(lock, t->now.plusDays(-365));
    if (std::ssize(lifts) >= t->rules.liftsPerYear) return reject("lift_limit");
    lifts.push_back(t->now);
    const Json open = {{"asked_by", askers}, // until a right code: a lift says nothing about who guessed
                       {"failures", 0},
                       {"lifts", listOf(lifts)},
                       {"reason", reason},
                       {"lifted_by", who.account.text()},
                       {"document", document.text()}};
    if (!cj1::check(open)) return reject("reason_missing");
    t->tx->setCodeState(CodeScope::Organisation, Lock, signer.text(), cj1::write(open));
    note(*t, "signer_unlocked", document, {{"signer", signer.text()}});
    if (auto done = t->tx->commit(); !done) return std::unexpected(refusal(done.error()));
    return true;
}

Codes::Answer<bool> Codes::resume(const std::optional<OrgId>& org, const std::string& reason)
{
    if (reason.size() < ShortestReason || reason.size() > LongestReason) return reject("reason_missing");
    const auto all = m.store.organisations();
    if (!all) return std::unexpected(refusal(all.error()));
    if (!org && all->empty()) return false;
    const CodeVisitor operatorOf{HubActor, HubDevice::id(), {}, {}};
    auto t = begin(org.value_or(all->empty() ? OrgId() : all->front()), operatorOf);
    if (!t) return std::unexpected(t.error());
    const CodeScope scope = org ? CodeScope::Organisation : CodeScope::Hub;
    if (t->tx->codeState(scope, Breaker, {}).isEmpty()) return false;
    t->tx->setCodeState(scope, Breaker, {}, {});
    // What tripped it has been looked at; counting begins anew, or the next wrong code would trip it again.
    t->tx->setCodeState(scope, Resumed, {}, cj1::write({{"at", toRfc3339(t->now)}, {"reason", reason}}));
    note(*t, "breaker_resumed", {}, {{"scope", org ? "organisation" : "hub"}});
    if (auto done = t->tx->commit(); !done) return std::unexpected(refusal(done.error()));
    return true;
}

Codes::Answer<bool> Codes::clearDevice(const DeviceId& device, const std::string& reason)
{
    if (reason.size() < ShortestReason || reason.size() > LongestReason) return reject("reason_missing");
    const auto all = m.store.organisations();
    if (!all) return std::unexpected(refusal(all.error()));
    if (all->empty()) return false;
    const CodeVisitor operatorOf{HubActor, HubDevice::id(), {}, {}};
    auto t = begin(all->front(), operatorOf);
    if (!t) return std::unexpected(t.error());
    const std::string key = deviceKey({{}, device, {}, {}});
    if (t->tx->codeState(CodeScope::Hub, Suspended, key).isEmpty()) return false;
    t->tx->setCodeState(CodeScope::Hub, Suspended, key, {});
    t->tx->setCodeState(CodeScope::Hub, Block, key, {});
    t->tx->setCodeState(CodeScope::Hub, Cleared, key, cj1::write({{"at", toRfc3339(t->now)}, {"reason", reason}}));
    note(*t, "device_cleared", {}, {{"device", device.text()}});
    if (auto done = t->tx->commit(); !done) return std::unexpected(refusal(done.error()));
    return true;
}

} // namespace sek
