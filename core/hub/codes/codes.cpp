// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/codes/codes.h"

#include "core/base/hash.h"
#include "core/base/wipe.h"
#include "core/hub/codes/code_turn.h"

#include <algorithm>
#include <array>

namespace sek {

using namespace codes_detail;
using State = CodeChallenge::State;

namespace {

constexpr qsizetype HandleBytes = 16;
/// Nothing is looked at longer than this: a month, and a day for clocks that differ.
constexpr std::int64_t KeepCountsDays = 31;

bool isDigits(std::string_view s)
{
    return std::ranges::all_of(s, [](char c) { return c >= '0' && c <= '9'; });
}

Uuid uuidOf(const QByteArray& handle)
{
    std::array<std::uint8_t, 16> bytes{};
    std::copy_n(handle.constData(), std::min<qsizetype>(HandleBytes, handle.size()), reinterpret_cast<char*>(bytes.data()));
    return Uuid(bytes);
}

QByteArray handleOf(const Uuid& id)
{
    return QByteArray(reinterpret_cast<const char*>(id.bytes().data()), HandleBytes);
}

/// What is one document with its revision for the counts; a list signed at once is one too.
std::string documentKey(const signing::Ask& ask, const signing::Order& order)
{
    if (ask.documents.size() == 1) return ask.documents.front().id.text() + " " + std::to_string(ask.documents.front().revision);
    return order.purpose + " " + (order.boundHash.empty() ? order.channel.text() : order.boundHash);
}

bool shareDocument(const signing::Ask& a, const signing::Ask& b)
{
    return std::ranges::any_of(a.documents, [&](const auto& one) {
        return std::ranges::any_of(b.documents, [&](const auto& other) { return one.id == other.id; });
    });
}

} // namespace

Codes::Codes(const Ports& ports, Options options) : m(ports), m_options(std::move(options)) {}

CodeRules Codes::rules(const Records& records) const
{
    return m_options.rulesOf ? m_options.rules.tightenedBy(m_options.rulesOf(records)) : m_options.rules;
}

Codes::Answer<Codes::Turn> Codes::begin(const OrgId& org, const CodeVisitor& who)
{
    auto tx = m.store.begin(org);
    if (!tx) return std::unexpected(refusal(tx.error()));
    (*tx)->lockCodes();
    HubTx* open = tx->get();
    Turn t{std::move(*tx), open, org, who, m.clock.now(), {}};
    t.rules = rules(*t.tx);
    return t;
}

void Codes::note(Turn& t, const char* action, const RecordId& about, Json details) const
{
    details["actor"] = t.who.account.text();
    details["device"] = t.who.device.text();
    m.log.note(*t.tx, t.org, action, about, std::move(details), t.now);
}

void Codes::close(Turn& t, const CodeChallenge& c, State state, signing::Cause cause)
{
    if (!t.tx->endChallenge(c.id, state)) return;
    const std::string id = hex(c.id);
    note(t, "code_ended", c.document, {{"cause", std::string(signing::name(cause))}, {"signer", c.signer.text()}});
    if (const auto memory = Memory::of(c))
        // What the domain has to say against it (the document is gone) changes nothing: the code is dead.
        (void)m.device.within(*t.tx, t.org, "NoteCodeClosed",
                              {{"ask", signing::toJson(memory->ask)}, {"challenge", id}, {"cause", std::string(signing::name(cause))}},
                              "code closed " + id);
}

Codes::Answer<CodeSent> Codes::ask(const OrgId& org, const CodeVisitor& who, signing::Ask ask, const std::string& reference)
{
    if (off()) return reject("codes_unavailable");
    auto t = begin(org, who);
    if (!t) return std::unexpected(t.error());
    ask.account = who.account;
    ask.offlineUntil = {}; // those go their own way
    ask.kioskParticipant = who.kioskParticipant;
    return issue(*t, std::move(ask), nullptr, reference);
}

Codes::Answer<signing::Order> Codes::allowed(Turn& t, const signing::Ask& ask, bool ahead)
{
    HubTx& tx = *t.tx;
    if (!ask.method.empty()) return reject("not_allowed"); // that is an order at its issuer, no code
    if (auto no = mayAsk(t)) return std::unexpected(std::move(*no));
    const auto kind = m.kinds.find(ask.documentKind);
    if (kind == m.kinds.end() || !kind->second.order) return reject("not_allowed");
    const auto ordered = kind->second.order(tx, t.context(), ask);
    // Also what is refused was asked for: nobody tries out hashes and channels at will.
    for (const std::string& place : places(t.who, m.keys)) tx.tally(CodeScope::Hub, Asked, place, t.now);
    const auto refuse = [&](Rejection r) -> Answer<signing::Order> {
        if (auto done = tx.commit(); !done) return std::unexpected(refusal(done.error()));
        return std::unexpected(std::move(r));
    };
    if (!ordered) return refuse(ordered.error());
    const signing::Order& order = *ordered;
    if (ahead && !kind->second.participantOf) return refuse(refusal("offline_off"));
    if (order.channelKind == "sms" ? !m_options.sms : !m_options.email) return refuse(refusal("codes_unavailable"));
    const std::string document = documentKey(ask, order);
    if (auto no = signerStopped(t, order.signer)) return refuse(std::move(*no));
    if (auto no = tooMany(t, order, document)) return refuse(std::move(*no));
    if (ahead) {
        const auto most = t.now.plusSeconds(std::min(order.life, t.rules.longestOffline).count());
        if (ask.offlineUntil <= t.now || ask.offlineUntil > most) return refuse(refusal("offline_too_long", {{"until", toRfc3339(most)}}));
        const std::string forThis = order.signer.text() + " " + document;
        if (const auto free = full(tx, CodeScope::Organisation, SentAhead, forThis, t.now, CodeRules::Day, t.rules.offlinePerDocument))
            return refuse(refusal("limit_reached", *free));
    }
    return order;
}

Codes::Answer<CodeSent> Codes::issue(Turn& t, signing::Ask ask, const Ahead* ahead, const std::string& reference)
{
    HubTx& tx = *t.tx;
    const auto ordered = allowed(t, ask, ahead != nullptr);
    if (!ordered) return std::unexpected(ordered.error());
    const signing::Order& order = *ordered;
    const std::string document = documentKey(ask, order);
    const std::string forThis = order.signer.text() + " " + document;

    std::vector<CodeChallenge> live;
    for (const CodeChallenge& open : tx.openChallenges()) {
        if (open.signer != order.signer) continue;
        const auto memory = Memory::of(open);
        const bool same = !memory || memory->document == document || shareDocument(memory->ask, ask);
        const bool expired = open.expiresAt <= t.now;
        // To the document the new code takes the old one's place, whatever that died of: it goes on waiting.
        if (same) close(t, open, expired ? State::Expired : State::Revoked, signing::Cause::Superseded);
        else if (expired) close(t, open, State::Expired, signing::Cause::Expired);
        else live.push_back(open);
    }
    // New kills old, also over several documents.
    for (std::size_t i = 0; i + static_cast<std::size_t>(t.rules.liveCodes) <= live.size(); ++i)
        close(t, live[i], State::Revoked, signing::Cause::Revoked);

    CodeChallenge c;
    std::array<std::uint8_t, HandleBytes> handle{};
    m.random.fill(handle);
    c.id = QByteArray(reinterpret_cast<const char*>(handle.data()), HandleBytes);
    c.signer = order.signer;
    c.document = ask.documents.empty() ? order.channel : ask.documents.front().id;
    c.revision = ask.documents.empty() ? 1 : ask.documents.front().revision;
    c.boundHash = order.boundHash;
    c.issuedAt = t.now;
    c.expiresAt = ahead ? ask.offlineUntil.plusSeconds(t.rules.syncLag.count())
                        : t.now.plusSeconds(std::clamp(order.life, t.rules.shortestLife, t.rules.life).count());
    c.attemptsMax = ahead ? t.rules.offlineTries : t.rules.tries;
    c.keyId = CodeKeys::idAt(t.now);
    // Which channel it was, also where none was named: a right code proves that one, and that one is blocked when it bounces.
    signing::Ask remembered = ask;
    if (!order.channel.isNull()) remembered.channel = order.channel;
    Memory memory{remembered, order.purpose, order.channelKind, order.maskedAddress, document, t.who.device, order.digits == 4 && !ahead ? 4 : 6,
                  order.staff,  ahead ? ahead->salt : QByteArray(), ahead ? ahead->box : std::string(), {}};
    const std::string event = reference.empty() ? order.event : order.event + "_queue";
    memory.message = OutMessage::idOf(uuidOf(c.id), event, order.address);
    std::string code = ahead ? ahead->code : drawCode(m.random, memory.digits);
    const Wiped<std::string> wiped(code);
    const auto compared = ahead ? std::string_view(ahead->stretched.constData(), static_cast<std::size_t>(ahead->stretched.size()))
                                : std::string_view(code);
    c.verifier = m.keys.verifier(c, memory.boundTo(), compared);
    c.body = memory.bytes();
    const std::string id = hex(c.id);
    const auto opened = m.device.within(tx, t.org, "NoteCodeOpened", {{"ask", signing::toJson(ask)}, {"challenge", id}},
                                        "code opened " + id);
    if (!opened) return std::unexpected(opened.error()); // nothing was committed: no code, no message
    tx.addChallenge(c); // after it: what that changed is no change under the code

    OutMessage message;
    message.cause = uuidOf(c.id);
    message.event = event;
    message.id = memory.message;
    message.org = t.org;
    message.recipient = order.address;
    message.language = order.language;
    message.params = order.params;
    message.queuedAt = t.now;
    message.expiresAt = ahead ? ask.offlineUntil : c.expiresAt;
    message.channel = order.channelKind;
    message.secret = {{"code", code}};
    if (!reference.empty()) message.secret["reference"] = reference;
    tx.queueMessage(message);
    wipe(message.secret);

    tx.tally(CodeScope::Organisation, IssuedFor, forThis, t.now);
    if (ahead) tx.tally(CodeScope::Organisation, SentAhead, forThis, t.now);
    tx.tally(CodeScope::Organisation, Issued, order.signer.text(), t.now);
    tx.tally(CodeScope::Organisation, Issued, {}, t.now);
    if (order.channelKind == "sms") tx.tally(CodeScope::Organisation, IssuedSms, {}, t.now);
    note(t, "code_issued", c.document, {{"signer", c.signer.text()}, {"channel", order.channelKind}, {"offline", ahead != nullptr}});
    if (auto done = tx.commit(); !done) return std::unexpected(refusal(done.error()));
    return CodeSent{c.id,        order.channelKind, order.maskedAddress, memory.digits,
                    c.expiresAt, c.attemptsMax,     t.now.plusSeconds(t.rules.spacing.count())};
}

Codes::Answer<CodeSent> Codes::resend(const OrgId& org, const CodeVisitor& who, const QByteArray& handle)
{
    if (off()) return reject("codes_unavailable");
    auto t = begin(org, who);
    if (!t) return std::unexpected(t.error());
    // Also for one that has ended: who let it expire wants a new one for the same.
    const auto c = t->tx->challenge(handle);
    const auto memory = c ? Memory::of(*c) : std::nullopt;
    if (!memory || !memory->isOf(who) || memory->ask.offline()) return reject("challenge_not_live");
    return issue(*t, memory->ask);
}

Codes::Answer<std::int64_t> Codes::submit(const OrgId& org, const CodeVisitor& who, const QByteArray& handle,
                                          std::string_view code)
{
    if (!isDigits(code) || (code.size() != 4 && code.size() != 6)) return reject("code_form");
    auto started = begin(org, who);
    if (!started) return std::unexpected(started.error());
    Turn& t = *started;
    HubTx& tx = *t.tx;
    if (auto no = stopped(t)) return std::unexpected(std::move(*no));
    if (auto no = placeBlocked(t)) return std::unexpected(std::move(*no));

    // Unknown, somebody else's, expired, dead: the same steps, the same answer (attendance §4.1).
    CodeChallenge dummy;
    dummy.id = QByteArray(HandleBytes, '\0');
    dummy.keyId = CodeKeys::idAt(t.now);
    const auto found = tx.challenge(handle);
    const auto memory = found ? Memory::of(*found) : std::nullopt;
    const bool theirs = memory && memory->isOf(who) && !memory->ask.offline();
    const bool live = theirs && found->state == State::Issued && found->issuedAt <= t.now && found->expiresAt > t.now;
    if (live)
        if (auto no = signerStopped(t, found->signer)) return std::unexpected(std::move(*no));
    const bool counted = tx.spendAttempt(theirs ? handle : dummy.id, t.now);
    const CodeChallenge& c = counted ? *found : dummy;
    const QByteArray verifier = m.keys.verifier(c, counted ? memory->boundTo() : std::string("sign"), code);
    const bool right = equalConstantTime(verifier, counted ? found->verifier : QByteArray(verifier.size(), '\0'));
    if (!counted) return reject("challenge_not_live");

    const int used = found->attemptsUsed + 1;
    if (!right) {
        wrong(t, *found, *memory);
        const int left = found->attemptsMax - used;
        if (left <= 0) close(t, *found, State::Exhausted, signing::Cause::Exhausted);
        if (auto done = tx.commit(); !done) return std::unexpected(refusal(done.error()));
        return reject("code_wrong", {{"attempts_left", std::max(0, left)}});
    }

    const auto signedAs = confirm(t, *found, *memory);
    if (auto done = tx.commit(); !done) return std::unexpected(refusal(done.error()));
    return signedAs;
}

Codes::Answer<std::int64_t> Codes::confirm(Turn& t, const CodeChallenge& c, const Memory& memory, Instant claimedEntryAt)
{
    HubTx& tx = *t.tx;
    signing::Proof proof;
    proof.method = memory.channel == "sms" ? "otp_sms" : "otp_email";
    if (memory.ask.offline()) proof.method += "_batch";
    proof.channelMasked = memory.masked;
    proof.signedAt = t.now;
    proof.challenge = hex(c.id);
    proof.attemptsUsed = c.attemptsUsed + 1;
    proof.digits = memory.digits;
    proof.surface = memory.ask.surface;
    if (proof.surface != signing::Surface::Page) proof.device = t.who.device; // behind a page there is no device that we know
    proof.ipPrefix = t.who.ipPrefix;
    proof.claimedEntryAt = claimedEntryAt;
    tx.endChallenge(c.id, State::Used);
    auto signedAs = m.device.within(tx, t.org, "RecordSignature",
                                    {{"ask", signing::toJson(memory.ask)}, {"proof", signing::toJson(proof)}},
                                    "code right " + proof.challenge);
    if (signedAs) {
        note(t, "code_used", c.document, {{"signer", c.signer.text()}});
        tx.setCodeState(CodeScope::Organisation, Bounced, memory.ask.channel.text(), {}); // it gets there after all
        const std::string signer = c.signer.text();
        Json lock = stateOf(tx, CodeScope::Organisation, Lock, signer);
        if (integer(lock, "failures") > 0 || lock.contains("asked_by")) {
            lock["failures"] = 0;
            lock.erase("asked_by");
            tx.setCodeState(CodeScope::Organisation, Lock, signer, cj1::write(lock));
        }
    } else {
        // The document changed under it: the code is spent, and signs nothing.
        note(t, "code_ended", c.document, {{"cause", "revoked"}, {"signer", c.signer.text()}});
        (void)m.device.within(tx, t.org, "NoteCodeClosed",
                              {{"ask", signing::toJson(memory.ask)},
                               {"challenge", proof.challenge},
                               {"cause", std::string(signing::name(signing::Cause::Revoked))}},
                              "code closed " + proof.challenge);
    }
    return signedAs;
}

Codes::Answer<bool> Codes::cancel(const OrgId& org, const CodeVisitor& who, const QByteArray& handle)
{
    auto t = begin(org, who);
    if (!t) return std::unexpected(t.error());
    const auto c = t->tx->challenge(handle);
    const auto memory = c ? Memory::of(*c) : std::nullopt;
    if (!memory || memory->ask.account != who.account || !memory->isBefore(who) || c->state != State::Issued) return true;
    const bool expired = c->expiresAt <= t->now;
    close(*t, *c, expired ? State::Expired : State::Revoked, expired ? signing::Cause::Expired : signing::Cause::Revoked);
    if (auto done = t->tx->commit(); !done) return std::unexpected(refusal(done.error()));
    return true;
}

Codes::Answer<CodeDelivery> Codes::look(const OrgId& org, const CodeVisitor& who, const QByteArray& handle)
{
    CodeDelivery out;
    Uuid message;
    {
        const auto tx = m.store.look(org); // who waits asks every few seconds: nobody who writes waits for that
        if (!tx) return std::unexpected(refusal(tx.error()));
        const auto c = (*tx)->challenge(handle);
        const auto memory = c ? Memory::of(*c) : std::nullopt;
        if (!memory || !memory->isOf(who)) return std::unexpected(refusal("challenge_not_live"));
        out.live = c->state == State::Issued && c->expiresAt > m.clock.now();
        message = memory->message;
    }
    const auto delivery = m.store.messageDelivery(message);
    if (!delivery) return std::unexpected(refusal(delivery.error()));
    out.state = *delivery ? (*delivery)->state : DeliveryState::Unknown;
    return out;
}

Done Codes::sweep()
{
    for (const OrgId& org : m.store.withExpiredCodes(m.clock.now())) {
        auto t = begin(org, {HubActor, HubDevice::id(), {}, {}});
        if (!t) return fail(t.error().code);
        for (const CodeChallenge& c : t->tx->openChallenges())
            if (c.expiresAt <= t->now) close(*t, c, State::Expired, signing::Cause::Expired);
        t->tx->dropTallies(t->now.plusDays(-KeepCountsDays));
        if (auto done = t->tx->commit(); !done) return done;
    }
    return {};
}

Done Codes::notDelivered(const OrgId& org, const Uuid& cause, bool bounced)
{
    auto t = begin(org, {HubActor, HubDevice::id(), {}, {}});
    if (!t) return fail(t.error().code);
    const auto c = t->tx->challenge(handleOf(cause));
    if (!c) return {};
    const auto memory = Memory::of(*c);
    const bool open = c->state == State::Issued;
    if (open) close(*t, *c, State::Revoked, signing::Cause::DeliveryFailed);
    if (bounced && memory && !memory->ask.channel.isNull()) noteBounce(*t, memory->ask.channel, cause);
    if (!open && !bounced) return {};
    return t->tx->commit();
}

Done Codes::delivered(const OrgId& org, const Uuid& cause)
{
    auto t = begin(org, {HubActor, HubDevice::id(), {}, {}});
    if (!t) return fail(t.error().code);
    const auto c = t->tx->challenge(handleOf(cause));
    if (!c) return {};
    note(*t, "code_delivered", c->document, {{"signer", c->signer.text()}});
    return t->tx->commit();
}

void Codes::noteBounce(Turn& t, const RecordId& channel, const Uuid& cause)
{
    const Json before = stateOf(*t.tx, CodeScope::Organisation, Bounced, channel.text());
    const std::string first = text(before, "cause");
    if (first == cause.text()) return; // told once more
    if (first.empty()) {
        t.tx->setCodeState(CodeScope::Organisation, Bounced, channel.text(), cj1::write({{"at", toRfc3339(t.now)}, {"cause", cause.text()}}));
        return;
    }
    t.tx->setCodeState(CodeScope::Organisation, Bounced, channel.text(), {});
    (void)m.device.within(*t.tx, t.org, "BlockContactChannel", {{"id", channel.text()}, {"reason", "bounced"}}, "bounced " + cause.text());
}

void Codes::documentsChanged(HubTx& tx, const OrgId& org, const std::vector<Record>& puts)
{
    const auto open = tx.openChallenges();
    if (open.empty()) return;
    Turn t{nullptr, &tx, org, {HubActor, HubDevice::id(), {}, {}}, m.clock.now(), {}};
    for (const CodeChallenge& c : open) {
        const auto memory = Memory::of(c);
        if (!memory) continue;
        const auto touches = [&](const Record& r) {
            return r.key.id == c.document || r.key.id == c.signer || r.key.id == memory->ask.channel ||
                   std::ranges::any_of(memory->ask.documents, [&](const auto& d) { return d.id == r.key.id; });
        };
        if (!std::ranges::any_of(puts, touches)) continue;
        const auto kind = m.kinds.find(memory->ask.documentKind);
        if (kind == m.kinds.end() || !kind->second.order) continue;
        Context context = t.context();
        context.actor = memory->ask.account;
        const auto order = kind->second.order(tx, context, memory->ask);
        if (!order || order->boundHash != c.boundHash) close(t, c, State::Revoked, signing::Cause::Revoked);
    }
}

} // namespace sek
