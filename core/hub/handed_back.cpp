// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/handed_back.h"

#include "core/domain/people/audience.h"
#include "core/domain/people/roles.h"
#include "core/domain/signing/signing.h"
#include "core/evidence/jws.h"
#include "core/evidence/log_statements.h"
#include "core/evidence/seal_mark.h"
#include "core/hub/rights.h"

#include <algorithm>
#include <utility>

namespace sek {

namespace {

struct Sealed
{
    Record record; ///< without its seal
    std::uint64_t index = 0;
    bool lost = false;
};

Json json(const Record& r)
{
    return {{"id", r.key.id.text()}, {"body", r.value()}};
}

Json withoutSeal(const Record& r)
{
    Json body = r.value();
    body.erase(SealMember);
    return body;
}

} // namespace

HandedBackSeals::HandedBackSeals(HubStore& store, HubDevice& device, const OrgLog& log, const signing::Registry& kinds, Clock& clock)
    : m_store(store), m_device(device), m_log(log), m_kinds(kinds), m_clock(clock)
{
}

std::string HandedBackSeals::checked(const Turn& t, const Record& record, const std::string& seal, std::uint64_t index) const
{
    const auto opened = t.keys.open(seal, typ::Seal);
    if (!opened) return "seal_wrong";
    // What a key has sealed behind its end proves nothing: somebody else may have it by then.
    if (const auto end = t.keys.endOf(opened->key); end && index >= *end) return "seal_wrong";
    // Sealed as a leaf that is still in the log, it was not lost: it is there, or it was erased.
    for (const LogLeaf& leaf : t.tx.leavesOf("epoch")) {
        const auto jws = parseJws(leaf.seal);
        const auto cut = jws ? parseEpoch(jws->payload) : Result<EpochStatement>(fail("epoch_form"));
        if (cut && index >= cut->knownSize) return t.tx.get(record.key).record.deleted ? "person_erased" : "ok";
    }
    return t.tx.get(record.key).record.deleted ? "person_erased" : "seal_not_lost";
}

std::string HandedBackSeals::one(const Turn& t, const HandBack& given) const
{
    if (given.frozen.key.kind != signing::kind::FrozenContent || given.sealed.empty()) return "hand_back_form";
    const auto seen = asSeenBy(t.roles, t.account, given.frozen);
    if (!seen || seen->deleted) return "not_allowed";

    std::vector<Sealed> sealed;
    std::set<std::string> others; // signed here once more since, under the same id
    for (const Record& r : given.sealed) {
        const char* schema = OrgLog::sealedAs(r.key.kind);
        auto marked = schema ? markedRecord(r.value(), r.key.id, schema, t.org.text()) : Result<MarkedRecord>(fail("hand_back_form"));
        if (!marked) return "hand_back_form";
        Record bare{r.key, 0, false, cj1::write(marked->body)};
        const Found there = t.tx.get(r.key);
        if (there.present() && withoutSeal(there.record) != marked->body) {
            others.insert(r.key.id.text());
            continue;
        }
        // What is there needs no proof.
        if (!there.present())
            if (std::string why = checked(t, bare, marked->seal, marked->index); why != "ok") return why;
        sealed.push_back({std::move(bare), marked->index, !there.present()});
    }
    // In the order in which they were sealed first: who was responsible before who confirmed.
    std::ranges::stable_sort(sealed, {}, &Sealed::index);
    Json signatures = Json::array(), revocations = Json::array(), first = Json::array();
    for (const Sealed& s : sealed) {
        const bool signature = s.record.key.kind == signing::kind::Signature;
        if (!signature && others.contains(text(s.record.value(), "signature_id"))) continue;
        (signature ? signatures : revocations).push_back(json(s.record));
        if (s.lost) first.push_back(s.index);
    }
    if (signatures.empty()) return others.empty() ? "hand_back_form" : "ok";
    const auto document = RecordId::parse(text(given.frozen.value(), "document_id")).value_or(RecordId());
    const Json args = {{"id", document.text()}, // for who reads the history
                       {"frozen", json(given.frozen)}, {"signatures", std::move(signatures)}, {"revocations", std::move(revocations)}};
    if (!cj1::check(args)) return "hand_back_form";

    // Looked at before it is done, so that what changes nothing leaves no trace in the log of commands.
    Context context;
    context.authority = true;
    context.org = t.org;
    context.actor = HubActor;
    context.device = HubDevice::id();
    context.now = m_clock.now();
    const Json organisation = t.tx.get({"organisation", RecordId(t.org.value)}).record.value();
    context.today = dateIn(context.now, text(organisation, "time_zone", "UTC"));
    const auto decision = signing::restoreSigned(m_kinds, t.tx, context, args);
    if (!decision) return decision.error().code;
    if (!decision->puts.empty()) {
        const auto done = m_device.within(t.tx, t.org, signing::RestoreSigned, args,
                                          given.frozen.key.id.text() + "\n" + std::to_string(t.tx.seq()));
        if (!done) return done.error().code;
        if (!first.empty())
            m_log.note(t.tx, t.org, "seals_handed_back", document, {{"by", t.account.text()}, {"sealed_as", std::move(first)}}, context.now);
    }
    const bool differs = std::ranges::any_of(decision->warnings, [](const Issue& i) { return i.code == signing::DocumentDiffers; });
    return differs ? "kept" : "ok";
}

Result<HandBackReply> HandedBackSeals::take(const OrgId& org, const AccountId& account, const std::vector<HandBack>& given) const
{
    auto tx = m_store.begin(org);
    if (!tx) return failure(tx);
    auto roles = rolesAtHub(**tx, account);
    if (!roles) return failure(roles);
    if (roles->empty()) return fail("access_removed");
    auto keys = KeyChain::make(org.text(), m_log.keys().of(org), m_log.keys().changesOf(org));
    if (!keys) return failure(keys);
    const Turn turn{**tx, org, account, std::move(*roles), std::move(*keys)};
    HandBackReply reply;
    reply.epoch = m_store.epoch();
    for (const HandBack& g : given) reply.results.push_back(one(turn, g));
    if (auto ok = (*tx)->commit(); !ok) return failure(ok);
    return reply;
}

} // namespace sek
