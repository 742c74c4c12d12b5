// SPDX-License-Identifier: GPL-3.0-or-later
// Codes that are sent ahead and typed where there is no connection (attendance §5.2, §5.3). A client makes only claims: the
// hub counts envelopes, not typings, and a device's envelopes stand in one row from which none can be taken or moved.
#include "core/hub/codes/code_turn.h"

#include "core/base/hash.h"
#include "core/base/wipe.h"
#include "core/envelope/envelope.h"
#include "core/evidence/jws.h"

#include <algorithm>
#include <set>

namespace sek {

using namespace codes_detail;
using State = CodeChallenge::State;

/// An envelope that this device has signed.
struct Codes::Arrived
{
    Envelope envelope;
    QByteArray hash;
};

/// What was found before the transaction that decides: opening and the slow hash take time, and the locks are everybody's.
struct Codes::Looked
{
    Result<EnvelopeInside> inside = fail("sealed_box");
    QByteArray stretched;
    ~Looked()
    {
        if (inside) wipe(inside->code);
        wipe(stretched);
    }
};

namespace {

/// Answers are kept as long as anything of the codes is: no count is looked at longer.
constexpr std::int64_t KeepDays = 31;

EnvelopeAnswer refused(const std::string& reason)
{
    return {"refused", {{"reason", reason}}};
}

EnvelopeAnswer later(std::int64_t expected)
{
    return {"later", {{"expected", expected}}};
}

/// What the domain has to say against it: changed content is another matter than everything else.
EnvelopeAnswer answerOf(const Rejection& r)
{
    Json params = r.params.is_object() ? r.params : Json::object();
    if (r.code == "report_superseded" || r.code == "content_mismatch") return {"superseded", std::move(params)};
    params["reason"] = r.code;
    return {"refused", std::move(params)};
}

/// Where a device's envelopes have got to.
struct Place
{
    std::int64_t counter = 0;
    QByteArray hash = noEnvelope();
    std::string epoch;
    bool known = false;

    static Place of(const HubTx& tx, const DeviceId& device)
    {
        const Json j = stateOf(tx, CodeScope::Organisation, Chain, device.text());
        if (!j.contains("counter")) return {};
        return {integer(j, "counter"), fromBase64url(text(j, "hash")).value_or(noEnvelope()), text(j, "epoch"), true};
    }
    void keep(HubTx& tx, const DeviceId& device) const
    {
        tx.setCodeState(CodeScope::Organisation, Chain, device.text(),
                        cj1::write({{"counter", counter}, {"epoch", epoch}, {"hash", base64url(hash)}}));
    }
    /// A hub that was restored has lost envelopes that it had answered: the row goes on from what comes next.
    bool mayJump(const std::string& now) const { return !known || epoch != now; }
    bool isNext(const Envelope& e, const std::string& now) const
    {
        return e.counter > counter && (mayJump(now) || (e.counter == counter + 1 && e.previous == hash));
    }
};

std::string takenKey(const DeviceId& device, std::int64_t counter)
{
    return device.text() + " " + std::to_string(counter);
}

/// The answer a repeat gets: the same one.
std::optional<EnvelopeAnswer> answered(const HubTx& tx, const Envelope& e, const QByteArray& hash)
{
    const Json j = stateOf(tx, CodeScope::Organisation, Taken, takenKey(e.device, e.counter));
    if (!j.contains("result")) return {};
    // Two envelopes under one number: somebody has copied the device.
    if (text(j, "hash") != base64url(hash)) return refused("other_envelope");
    return EnvelopeAnswer{text(j, "result"), at(j, "params").is_object() ? at(j, "params") : Json::object()};
}

} // namespace

Codes::Answer<OfflineBatch> Codes::prepareOffline(const OrgId& org, const CodeVisitor& who, std::vector<signing::Ask> asks,
                                                  Instant enterUntil)
{
    if (off() || !m.offline) return reject("codes_unavailable");
    OfflineBatch out;
    std::string box;
    const std::string epoch = m.store.epoch();
    {
        auto t = begin(org, who);
        if (!t) return std::unexpected(t.error());
        if (auto no = stopped(*t)) return std::unexpected(std::move(*no));
        if (auto no = placeBlocked(*t)) return std::unexpected(std::move(*no));
        const auto told = m.offline->boxes.current(*t->tx, m.random, t->now);
        Place place = Place::of(*t->tx, who.device);
        if (!place.known) {
            place.epoch = epoch;
            place.keep(*t->tx, who.device);
        }
        box = told.id;
        out.boxKey = told.jws;
        out.hubTime = t->now;
        out.counter = place.counter;
        out.previous = place.hash;
        if (auto done = t->tx->commit(); !done) return std::unexpected(refusal(done.error()));
    }
    std::optional<Rejection> stop;
    for (signing::Ask& ask : asks) {
        ask.account = who.account;
        ask.offlineUntil = enterUntil;
        auto code = stop ? Answer<OfflineBatch::Code>(std::unexpected(*stop)) : sendAhead(org, who, std::move(ask), box, stop);
        if (!code && (code.error().code.starts_with("store_") || code.error().code == "hash_failed")) return std::unexpected(code.error());
        out.codes.push_back(std::move(code));
    }
    return out;
}

Codes::Answer<OfflineBatch::Code> Codes::sendAhead(const OrgId& org, const CodeVisitor& who, signing::Ask ask, const std::string& box,
                                                   std::optional<Rejection>& stop)
{
    {
        // First all that costs nothing: nobody makes the hub hash for what it does not send.
        auto t = begin(org, who);
        if (!t) return std::unexpected(t.error());
        stop = mayAsk(*t);
        if (stop) return std::unexpected(*stop);
        // Before which screen it is typed says the document, not the request.
        const auto kind = m.kinds.find(ask.documentKind);
        const bool ahead = kind != m.kinds.end() && kind->second.participantOf && ask.documents.size() == 1;
        ask.kioskParticipant = ahead ? kind->second.participantOf(*t->tx, ask.documents.front().id) : RecordId();
        if (const auto order = allowed(*t, ask, true); !order) return std::unexpected(order.error());
    } // nothing is kept of it: it is asked again below, and counted there
    Ahead ahead{drawCode(m.random, 6), QByteArray(CodeStretcher::SaltBytes, '\0'), {}, box};
    const Wiped<std::string> wiped(ahead.code);
    m.random.fill({reinterpret_cast<std::uint8_t*>(ahead.salt.data()), CodeStretcher::SaltBytes});
    auto stretched = m.offline->stretcher.stretch(ahead.code, ahead.salt);
    if (!stretched) return std::unexpected(refusal(stretched.error()));
    ahead.stretched = std::move(*stretched);
    auto t = begin(org, who);
    if (!t) return std::unexpected(t.error());
    const Instant now = t->now, until = ask.offlineUntil;
    auto sent = issue(*t, std::move(ask), &ahead);
    if (!sent) return std::unexpected(sent.error());
    return OfflineBatch::Code{std::move(*sent), now, until};
}

Codes::Answer<EnvelopesTaken> Codes::takeEnvelopes(const OrgId& org, const CodeVisitor& who, const QByteArray& devicePublicKey,
                                                   const std::vector<std::string>& envelopes)
{
    if (!m.offline) return reject("codes_unavailable");
    EnvelopesTaken out;
    out.answers.resize(envelopes.size(), EnvelopeAnswer{"malformed"});
    std::vector<std::pair<std::size_t, Arrived>> good;
    std::vector<std::string> reported;
    for (std::size_t i = 0; i < envelopes.size(); ++i) {
        const auto jws = parseJws(envelopes[i]);
        auto e = jws ? parseEnvelope(jws->payload) : Result<Envelope>(fail("envelope_form"));
        if (!e) continue;
        if (e->device != who.device) {
            out.answers[i] = refused("other_device");
            reported.push_back("other_device");
        } else if (!m.offline->envelopes.verify(envelopes[i], devicePublicKey)) {
            reported.push_back("signature");
        } else if (e->org != org) {
            out.answers[i] = refused("other_organisation");
        } else {
            good.emplace_back(i, Arrived{std::move(*e), envelopeHash(jws->payload)});
        }
    }
    // Whichever way they were sent, they are looked at in the order in which they were made.
    std::ranges::stable_sort(good, {}, [](const auto& g) { return g.second.envelope.counter; });
    const std::string epoch = m.store.epoch();
    for (const auto& [i, arrived] : good) {
        if (out.stopped) {
            out.answers[i] = later(arrived.envelope.counter);
            continue;
        }
        auto answer = take(org, who, arrived, epoch, out.stopped);
        if (!answer) return std::unexpected(answer.error());
        out.answers[i] = std::move(*answer);
    }
    if (!reported.empty()) {
        auto t = begin(org, who);
        if (!t) return std::unexpected(t.error());
        noteRefused(*t, reported.front(), {});
        if (auto done = t->tx->commit(); !done) return std::unexpected(refusal(done.error()));
    }
    return out;
}

Codes::Answer<EnvelopeAnswer> Codes::take(const OrgId& org, const CodeVisitor& who, const Arrived& arrived,
                                          const std::string& epoch, std::optional<Rejection>& stop)
{
    const Envelope& e = arrived.envelope;
    Looked looked;
    QByteArray salt;
    bool next = false;
    {
        auto tx = m.store.begin(org);
        if (!tx) return std::unexpected(refusal(tx.error()));
        if (auto same = answered(**tx, e, arrived.hash)) return *same;
        HubTx* open = tx->get();
        Turn now{std::move(*tx), open, org, who, m.clock.now(), {}};
        // Nobody makes the hub hash for what it would not look at.
        next = Place::of(*open, who.device).isNext(e, epoch) && !stopped(now) && !placeBlocked(now);
        const auto c = next ? open->challenge(e.challenge) : std::nullopt;
        const auto memory = c ? Memory::of(*c) : std::nullopt;
        if (memory && memory->ask.offline() && memory->device == who.device && memory->ask.account == who.account)
            if (const auto keys = m.offline->boxes.find(*open, memory->box)) {
                auto plain = keys->open(e.sealed);
                if (plain) looked.inside = parseInside(*plain);
                if (plain) wipe(*plain);
                if (c->state == State::Issued && c->attemptsUsed < c->attemptsMax) salt = memory->salt;
            }
    }
    if (looked.inside && !salt.isEmpty()) {
        auto stretched = m.offline->stretcher.stretch(looked.inside->code, salt);
        if (!stretched) return std::unexpected(refusal(stretched.error()));
        looked.stretched = std::move(*stretched);
    }

    auto t = begin(org, who);
    if (!t) return std::unexpected(t.error());
    HubTx& tx = *t->tx;
    if (auto same = answered(tx, e, arrived.hash)) return *same;
    Place place = Place::of(tx, who.device);
    const bool jump = place.mayJump(epoch);
    // Nothing is kept of what came beyond the tries; so what has no answer in the row behind was such a one.
    if (e.counter <= place.counter) return EnvelopeAnswer{"exhausted"};
    if (!jump && e.counter != place.counter + 1) return later(place.counter + 1);
    if (!jump && e.previous != place.hash) {
        noteRefused(*t, "chain", {});
        if (auto done = tx.commit(); !done) return std::unexpected(refusal(done.error()));
        return refused("chain");
    }
    stop = stopped(*t);
    if (!stop) stop = placeBlocked(*t);
    if (stop || !next) return later(e.counter); // what has become the next only now comes again

    bool discarded = false;
    EnvelopeAnswer answer = judge(*t, arrived, looked, discarded);
    place.counter = e.counter;
    place.hash = arrived.hash;
    place.epoch = epoch;
    place.keep(tx, who.device);
    if (!discarded)
        tx.setCodeState(CodeScope::Organisation, Taken, takenKey(e.device, e.counter),
                        cj1::write({{"at", toRfc3339(t->now)},
                                    {"hash", base64url(arrived.hash)},
                                    {"params", answer.params},
                                    {"result", answer.result}}));
    if (auto done = tx.commit(); !done) return std::unexpected(refusal(done.error()));
    return answer;
}

EnvelopeAnswer Codes::judge(Turn& t, const Arrived& arrived, const Looked& looked, bool& discarded)
{
    HubTx& tx = *t.tx;
    const Envelope& e = arrived.envelope;
    const auto found = tx.challenge(e.challenge);
    auto memory = found ? Memory::of(*found) : std::nullopt;
    if (!memory) return {"expired"}; // unknown or over: one answer
    const CodeChallenge& c = *found;
    const auto refuse = [&](const char* reason) {
        noteRefused(t, reason, c.document);
        return refused(reason);
    };
    if (!memory->ask.offline()) return refuse("not_offline");
    if (memory->device != t.who.device || memory->ask.account != t.who.account) return refuse("other_device");
    if (c.expiresAt <= t.now && c.state == State::Issued) close(t, c, State::Expired, signing::Cause::Expired);
    if (c.state == State::Expired || c.expiresAt <= t.now) return {"expired"}; // whatever it claims, and the key may be gone
    if (!looked.inside) return {"malformed"};
    const EnvelopeInside& in = *looked.inside;
    if (in.challenge != e.challenge || in.device != e.device || in.counter != e.counter || in.document != c.document ||
        in.revision != c.revision || in.contentHash != c.boundHash || in.signer != c.signer)
        return refuse("mismatch");
    if (c.state == State::Exhausted) {
        discarded = true;
        countDiscarded(t, c, *memory);
        return {"exhausted"};
    }
    if (c.state == State::Used) return refused("already_signed");

    const auto kind = m.kinds.find(memory->ask.documentKind);
    if (kind == m.kinds.end() || !kind->second.order) return refused("not_allowed");
    Context context = t.context();
    context.actor = memory->ask.account;
    const auto order = kind->second.order(tx, context, memory->ask);
    if (!order) {
        if (c.state == State::Issued) close(t, c, State::Revoked, signing::Cause::Revoked);
        return answerOf(order.error());
    }
    if (order->boundHash != c.boundHash) return {"superseded"};
    if (c.state != State::Issued) return refused("revoked"); // by a newer code, by the person, by a lock
    if (in.claimedEntryAt < c.issuedAt) return refuse("claimed_time");
    if (in.claimedEntryAt > memory->ask.offlineUntil) return {"expired"};
    if (auto no = signerStopped(t, c.signer)) return answerOf(*no);
    if (looked.stretched.isEmpty() || !tx.spendAttempt(c.id, t.now)) return {"expired"};

    const auto code = std::string_view(looked.stretched.constData(), static_cast<std::size_t>(looked.stretched.size()));
    if (!equalConstantTime(m.keys.verifier(c, memory->boundTo(), code), c.verifier)) {
        wrong(t, c, *memory);
        const int left = c.attemptsMax - c.attemptsUsed - 1;
        if (left > 0) return {"wrong", {{"attempts_left", left}}};
        close(t, c, State::Exhausted, signing::Cause::Exhausted);
        return {"exhausted"};
    }
    if (!in.language.empty()) memory->ask.language = in.language;
    const auto signedAs = confirm(t, c, *memory, in.claimedEntryAt);
    if (!signedAs) return answerOf(signedAs.error()); // failures of the store come again at the commit
    return {"accepted", {{"seq", *signedAs}}};
}

void Codes::noteRefused(Turn& t, const std::string& reason, const RecordId& about) const
{
    // Who sends nonsense all day long fills no log with it.
    const std::string device = t.who.device.text();
    if (!t.tx->tallied(CodeScope::Organisation, Reported, device, t.before(std::chrono::hours(1)), 1).empty()) return;
    t.tx->tally(CodeScope::Organisation, Reported, device, t.now);
    note(t, "envelope_refused", about, {{"reason", reason}});
}

void Codes::countDiscarded(Turn& t, const CodeChallenge& c, const Memory& memory)
{
    const std::string id = hex(c.id);
    const auto count = integer(stateOf(*t.tx, CodeScope::Organisation, Discarded, id), "count") + 1;
    if (count > t.rules.discardedAlarm) return; // it was told; more of them change nothing
    t.tx->setCodeState(CodeScope::Organisation, Discarded, id, cj1::write({{"at", toRfc3339(t.now)}, {"count", count}}));
    if (count < t.rules.discardedAlarm) return;
    note(t, "envelope_flood", c.document, {{"signer", c.signer.text()}});
    const auto kind = m.kinds.find(memory.ask.documentKind);
    if (kind == m.kinds.end() || !kind->second.order) return;
    const auto order = kind->second.order(*t.tx, t.context(), memory.ask);
    if (!order) return;
    tell(*t.tx, t.org, Uuid::v5(t.org.value, "envelope flood " + id), "envelope_flood", contactsOf(*t.tx, c.document, order->language),
         order->params, t.now);
}

Done Codes::forget()
{
    const auto all = m.store.organisations();
    if (!all) return failure(all);
    for (const OrgId& org : *all) {
        auto t = begin(org, {HubActor, HubDevice::id(), {}, {}});
        if (!t) return fail(t.error().code);
        const Instant before = t->now.plusDays(-KeepDays);
        for (const char* what : {Taken, Discarded, Bounced})
            for (const auto& [subject, value] : t->tx->codeStates(CodeScope::Organisation, what)) {
                const auto j = cj1::parse(value);
                const auto at = parseRfc3339(j ? text(*j, "at") : std::string());
                if (!at || *at < before) t->tx->setCodeState(CodeScope::Organisation, what, subject, {});
            }
        // What a signature names stays for as long as it does; of the others nobody can come back to any.
        std::set<std::string> named;
        for (const Record& r : t->tx->all(signing::kind::Signature)) named.insert(text(r.value(), "challenge_id"));
        t->tx->dropChallenges([&](const CodeChallenge& c) {
            return c.state != CodeChallenge::State::Issued && c.expiresAt < before && !named.contains(hex(c.id));
        });
        t->tx->dropTallies(before); // also where no code has expired for long
        if (m.offline) m.offline->boxes.forget(*t->tx, t->now, t->rules.longestOffline + t->rules.syncLag);
        if (auto done = t->tx->commit(); !done) return done;
    }
    return {};
}

} // namespace sek
