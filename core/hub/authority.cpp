// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/authority.h"

#include "core/base/base64url.h"
#include "core/base/hash.h"
#include "core/domain/people/audience.h"
#include "core/domain/people/roles.h"
#include "core/hub/erasure.h"
#include "core/hub/rights.h"
#include "core/record/erasure.h"

#include <algorithm>
#include <atomic>
#include <memory>
#include <stdexcept>

namespace sek {

namespace {

/// The hub-wide facts as one transaction sees them.
class TxClaims : public Claims
{
public:
    explicit TxClaims(const HubTx& tx) : m_tx(tx) {}
    ClaimState look(std::string_view kind, const std::string& value) const override { return m_tx.claim(kind, value); }

private:
    const HubTx& m_tx;
};

/// The files that are whole at the hub.
class TxAttachments : public Attachments
{
public:
    explicit TxAttachments(const HubTx& tx) : m_tx(tx) {}
    std::optional<std::int64_t> size(const std::string& sha256) const override
    {
        const auto blob = m_tx.blob(fromHex(sha256));
        return blob && blob->whole ? std::optional(blob->size) : std::nullopt;
    }

private:
    const HubTx& m_tx;
};

QByteArray payloadOf(const std::string& jws)
{
    const auto first = jws.find('.'), last = jws.rfind('.');
    const auto payload = fromBase64url(std::string_view(jws).substr(first + 1, last - first - 1));
    return payload ? *payload : QByteArray();
}

StoredAnswer stored(const QByteArray& hash, const PushAnswer& answer)
{
    const auto& r = answer.rejection;
    return {hash, cj1::write(toJson(answer)), r && (!r->params.empty() || !r->conflicts.empty())};
}

PushAnswer refused(std::int64_t deviceSeq, const char* code)
{
    PushAnswer a;
    a.deviceSeq = deviceSeq;
    a.rejection = Rejection{code, Json::object(), {}, {}};
    return a;
}

/// Whether the logged command is this one, sent under another number.
bool sameCommand(const LogEntry& entry, const CommandHead& head)
{
    const auto logged = parseLogged(entry.wire);
    return logged && logged->head.actor == head.actor && logged->head.name == head.name && logged->head.v == head.v &&
           logged->head.argsHash == head.argsHash;
}

} // namespace

Result<std::vector<PushedItem>> parsePush(const QByteArray& body)
{
    // A value in memory takes dozens of bytes, `[],` takes three: what is small on the wire must not be large here.
    constexpr std::ptrdiff_t MaxCommas = 100'000;
    if (std::count(body.begin(), body.end(), ',') > MaxCommas) return fail("json_size");
    // Args may use the whole depth themselves; they stand three levels down here.
    const auto json = cj1::parse(body, {1024 * 1024, cj1::MaxDepth + 3});
    if (!json) return failure(json);
    const Json& list = at(*json, "commands");
    if (!list.is_array() || list.empty() || list.size() > 2000) return fail("command_form");
    std::vector<PushedItem> out;
    for (const Json& j : list) {
        PushedItem item;
        if (j.is_object() && j.contains("skip")) {
            item.skipDeviceSeq = integer(j["skip"], "device_seq");
            const auto hash = fromBase64url(text(j["skip"], "head_hash"));
            if (item.skipDeviceSeq < 1 || !hash || hash->size() != 32) return fail("command_form");
            item.skipHeadHash = *hash;
        } else {
            auto command = parseWireForm(j);
            if (!command) return failure(command);
            item.command = std::move(*command);
        }
        out.push_back(std::move(item));
    }
    return out;
}

Authority::Authority(HubStore& store, const Rulebook& rules, Verifier& verifier, Clock& clock, const OrgLog* log)
    : m_store(store), m_rules(rules), m_verifier(verifier), m_clock(clock), m_log(log)
{
}

Result<PushAnswer> Authority::within(HubTx& tx, const OrgId& org, const Caller& hub, const PushedItem& item)
{
    const CheckedPush push = check(hub, {item});
    Outcome outcome = one(tx, org, hub, item, push.looks.front());
    if (!outcome.answer) return fail(outcome.stopped);
    return std::move(*outcome.answer);
}

Result<PushReply> Authority::push(const OrgId& org, const Caller& caller, const std::vector<PushedItem>& items)
{
    const CheckedPush push = check(caller, items);
    auto replies = pushTogether(org, {&push});
    if (!replies) return failure(replies);
    return std::move(replies->front());
}

CheckedPush Authority::check(const Caller& caller, std::vector<PushedItem> items, const Lend& lend)
{
    constexpr std::size_t Slice = 16, MostHelpers = 3;
    struct Work
    {
        CheckedPush push;
        std::atomic<std::size_t> next = 0, done = 0;
        std::atomic<bool> bad = false, broken = false;
    };
    const auto work = std::make_shared<Work>();
    const std::size_t all = items.size();
    work->push = {caller, std::move(items), std::vector<CheckedPush::Look>(all)};
    const auto see = [this](Work& w, std::size_t i) {
        const PushedItem& item = w.push.items[i];
        CheckedPush::Look& look = w.push.looks[i];
        look.payload = item.command ? payloadOf(item.command->jws) : QByteArray();
        look.hash = item.command ? headHash(look.payload) : item.skipHeadHash;
        // Behind a bad one nothing will be looked at, most likely: no work is done for who sends rubbish.
        if (!item.command || w.bad) return;
        look.good = isGood(w.push.caller, item, look.payload);
        if (!*look.good) w.bad = true;
    };
    const auto help = [see, work, all] {
        for (std::size_t from; (from = work->next.fetch_add(Slice)) < all;) {
            const std::size_t to = std::min(all, from + Slice);
            try {
                for (std::size_t i = from; i < to; ++i) see(*work, i);
            } catch (...) { // on a lent thread nobody would hear of it, and the push would wait for ever
                work->broken = true;
            }
            if ((work->done += to - from) == all) work->done.notify_all();
        }
    };
    for (std::size_t helpers = std::min(MostHelpers, all / (4 * Slice)); lend && helpers > 0 && lend(help); --helpers) {}
    help();
    // Who began a slice ends it; who comes later finds none and touches nothing.
    for (std::size_t done; (done = work->done) != all;) work->done.wait(done);
    if (work->broken) throw std::runtime_error("a push could not be looked at");
    return std::move(work->push);
}

bool Authority::isGood(const Caller& caller, const PushedItem& item, const QByteArray& payload)
{
    const auto verified = m_verifier.verify(item.command->jws, caller.devicePublicKey);
    return verified && *verified == payload;
}

Result<std::vector<Result<PushReply>>> Authority::pushTogether(const OrgId& org, const std::vector<const CheckedPush*>& pushes)
{
    auto tx = m_store.begin(org);
    if (!tx) return failure(tx);
    std::vector<Result<PushReply>> replies;
    for (const CheckedPush* push : pushes) replies.push_back(decideAll(**tx, org, *push));
    if (auto ok = (*tx)->commit(); !ok) return failure(ok);
    return replies;
}

Result<PushReply> Authority::decideAll(HubTx& tx, const OrgId& org, const CheckedPush& push)
{
    const Caller& caller = push.caller;
    const bool empty = tx.seq() == 0; // the organisation is opened but nobody has founded it yet
    // The hub's own device holds no grant: what time and the operator do passes by HubActor, which no session can be.
    if (!empty && caller.account != HubActor && rolesOf(tx, caller.account).empty())
        return fail("access_removed");
    PushReply reply;
    reply.epoch = m_store.epoch();
    for (std::size_t i = 0; i < push.items.size(); ++i) {
        Outcome outcome = one(tx, org, caller, push.items[i], push.looks[i]);
        if (!outcome.stopped.empty()) {
            reply.stopped = outcome.stopped;
            reply.expected = outcome.expected;
            break;
        }
        reply.answers.push_back(std::move(*outcome.answer));
    }
    return reply;
}

Authority::Outcome Authority::one(HubTx& tx, const OrgId& org, const Caller& caller, const PushedItem& item,
                                  const CheckedPush::Look& look)
{
    const std::int64_t number = item.command ? item.command->head.deviceSeq : item.skipDeviceSeq;
    const QByteArray& hash = look.hash;
    const std::int64_t last = tx.lastDeviceSeq(caller.device);
    if (number <= last) {
        const auto before = tx.answer(caller.device, number);
        if (!before || before->headHash != hash) return {{}, "device_fork", last + 1};
        const auto json = cj1::parse(before->answer);
        auto answer = json ? pushAnswer(*json) : Result<PushAnswer>(fail("answer_form"));
        if (!answer) return {{}, "device_fork", last + 1};
        return {std::move(*answer), {}, 0};
    }
    if (number != last + 1) return {{}, "out_of_order", last + 1};
    if (!item.command) {
        PushAnswer answer = refused(number, "refused_before_restore");
        tx.putAnswer(caller.device, number, stored(hash, answer));
        return {std::move(answer), {}, 0};
    }
    const CommandHead& head = item.command->head;
    if (!(look.good ? *look.good : isGood(caller, item, look.payload))) return {{}, "bad_signature", number};
    if (head.org != org || head.actor != caller.account || head.device != caller.device)
        return {{}, "wrong_sender", number};
    // A copied profile that got an identity of its own sends what was under way once more, and a hub that died while it
    // acted does: both under a new number, and without a second effect.
    if (const auto before = tx.accepted(head.id)) {
        PushAnswer again = refused(number, "ERR_ID_TAKEN");
        if (sameCommand(*before, head)) {
            again.rejection.reset();
            again.acceptedSeq = before->seq;
        }
        tx.putAnswer(caller.device, number, stored(hash, again));
        return {std::move(again), {}, 0};
    }
    // What the hub decides can make it decide more, in the same transaction and under the numbers behind this one: so this
    // one is taken before (SYNC-5).
    if (caller.account == HubActor) tx.putAnswer(caller.device, number, stored(hash, refused(number, "undecided")));
    // Answered and numbered like any refusal, with no trace of the command itself: were the number left free, a late copy
    // of this push could fill it after the client has given it to another command.
    const bool factorMissing = !caller.freshFactor && m_rules.needsFactor(head.name, item.command->args);
    PushAnswer answer = factorMissing ? refused(number, "step_up_required") : decide(tx, org, *item.command);
    tx.putAnswer(caller.device, number, stored(hash, answer));
    return {std::move(answer), {}, 0};
}

PushAnswer Authority::decide(HubTx& tx, const OrgId& org, const SignedCommand& command)
{
    const CommandHead& head = command.head;
    PushAnswer answer;
    answer.deviceSeq = head.deviceSeq;

    const TxClaims claims(tx);
    Context context;
    context.authority = true;
    context.org = org;
    context.actor = head.actor;
    context.device = head.device;
    context.command = head.id;
    context.now = m_clock.now();
    context.claims = &claims;
    const TxAttachments attachments(tx);
    context.attachments = &attachments;
    const Json organisation = tx.get({"organisation", RecordId(org.value)}).record.value();
    context.today = dateIn(context.now, text(organisation, "time_zone", "UTC"));

    const auto args = cj1::parse(command.args);
    auto decision = args ? m_rules.decide(tx, context, head.name, head.v, *args) : Decision(reject("ERR_BAD_COMMAND"));
    if (decision)
        for (const Record& r : decision->puts)
            if (tx.idTakenElsewhere(r.key)) decision = reject("ERR_ID_TAKEN");
    const AccessEnds ends = decision ? AccessEnds(tx, decision->puts) : AccessEnds();
    if (!decision) {
        answer.rejection = std::move(decision.error());
        // A rejection repeats what was sent, some levels deeper; what no longer fits is said by its code alone.
        if (!cj1::check(toJson(*answer.rejection), {cj1::MaxBytes, cj1::MaxDepth - 4}))
            answer.rejection = Rejection{answer.rejection->code, Json::object(), {}, {}};
        // Nor may what was erased come back by a refusal, which is kept: somebody was late with a change to it.
        if (std::ranges::any_of(answer.rejection->conflicts, [&](const Conflict& c) { return saysErased(tx.get(c.key).record); }))
            answer.rejection = Rejection{answer.rejection->code, Json::object(), {}, {}};
        if (args) keepOrDropFiles(tx, head.name, *args);
        return answer;
    }
    const std::int64_t seq = tx.seq() + 1;
    tx.setSeq(seq);
    for (Record r : decision->puts) {
        r.rev = seq;
        tx.put(r);
        if (r.deleted) continue;
        for (const std::string& name : m_rules.attachmentsOf(r.key.kind, r.value())) tx.nameBlob(fromHex(name), r.key);
    }
    for (const ClaimChange& c : decision->claims) tx.changeClaim(c);
    for (const Effect& e : decision->effects) {
        const Uuid id = OutMessage::idOf(head.id.value, e.event, e.recipient);
        OutMessage message{id, org, head.id.value, e.event, e.recipient, e.language, e.params, context.now};
        message.channel = e.channel;
        if (e.event == EraseTraces) continue; // no message: carried out below
        if (onMessage) onMessage(tx, org, decision->puts, message);
        tx.queueMessage(message);
    }
    tx.log({seq, wireForm(command), context.now, head.id});
    answer.acceptedSeq = seq;
    ends.note(tx, context);
    if (m_log) m_log->sealPuts(tx, org, decision->puts, context.now);
    if (onDecided) onDecided(tx, org, decision->puts);
    // Last: also what has just followed from the erasure (a code that ended) is not to tell of the person.
    for (const Effect& e : decision->effects)
        if (e.event == EraseTraces) eraseTraces(tx, m_log, context, seq, decision->puts, tracesFromJson(e.params));
    return answer;
}

/// The files of a refused command stay for when it comes again, changed; once what it was about is erased they go too.
void Authority::keepOrDropFiles(HubTx& tx, const std::string& command, const Json& args)
{
    const auto about = RecordId::parse(text(args, "id"));
    if (!about) return;
    for (const std::string& name : m_rules.attachmentsIn(command, args)) {
        const QByteArray file = fromHex(name);
        if (!tx.blob(file)) continue;
        const bool erased = std::ranges::any_of(m_rules.kindsWithAttachments(), [&](const std::string& kind) {
            return saysErased(tx.get({kind, *about}).record);
        });
        if (!erased) tx.nameBlob(file, {RefusedAbout, *about});
        else if (tx.blobNames(file).empty()) tx.removeBlob(file);
    }
}

Result<ChangesPart> Authority::changes(const OrgId& org, const Caller& caller, std::int64_t after, std::size_t maxRows,
                                       std::size_t maxBytes, const std::optional<LogPlace>& seen)
{
    auto tx = m_store.look(org);
    if (!tx) return failure(tx);
    const auto known = rolesAtHub(**tx, caller.account);
    if (!known) return failure(known);
    const auto& roles = *known;
    // Opened and not founded yet: there is nothing to see, but who founds it must be able to ask.
    if (roles.empty() && (*tx)->seq() == 0) return ChangesPart{org, m_store.epoch(), 0, after, {}, 0, true, m_clock.now(), 0};
    if (roles.empty()) return fail("access_removed");
    tx->reset();
    auto page = m_store.changes(org, after, maxRows, maxBytes);
    if (!page) return failure(page);
    ChangesPart part{org, m_store.epoch(), scopeOf(roles), after, {}, page->upTo, page->head, m_clock.now(), page->purged};
    for (Record& r : page->records)
        if (auto visible = asSeenBy(roles, caller.account, std::move(r))) part.rows.push_back(std::move(*visible));
    // Read after the records: a checkpoint may know more than they do, never less.
    if (part.head && m_log && seen) {
        tx = m_store.look(org);
        if (!tx) return failure(tx);
        part.log = m_log->answer(**tx, org, part.epoch, *seen, part.now);
        // Signed over what could not be read it would stand for a shorter log, and the alarm at the client is for ever.
        if (auto ok = (*tx)->state(); !ok) return failure(ok);
    }
    return part;
}

Result<Authority::History> Authority::history(const OrgId& org, const Caller& caller, std::int64_t before, std::size_t max,
                                              std::size_t maxBytes)
{
    auto tx = m_store.look(org);
    if (!tx) return failure(tx);
    const auto known = rolesAtHub(**tx, caller.account);
    if (!known) return failure(known);
    const auto& roles = *known;
    if (roles.empty()) return fail("access_removed");
    tx->reset();
    History out;
    std::size_t bytes = 0;
    out.before = before;
    while (out.entries.size() < max && bytes < maxBytes) {
        // What the caller may not read is passed over, so that a page is full as long as there is something.
        const auto log = m_store.logBefore(org, out.before, max);
        if (log.empty()) {
            out.before = 0;
            break;
        }
        for (const LogEntry& e : log) {
            if (out.entries.size() >= max || bytes >= maxBytes) break;
            out.before = e.seq;
            const auto command = parseLogged(e.wire);
            const bool erased = command && !command->erasedOn.empty();
            const auto args = !command ? Result<Json>(failure(command)) : erased ? Json::object() : cj1::parse(command->args);
            if (!args) continue;
            const auto seen = historyAsSeenBy(roles, command->head.name, *args);
            if (!seen) continue;
            out.entries.push_back({e.seq, e.at, command->head.actor, command->head.id, command->head.name, cj1::write(*seen), command->erasedOn});
            bytes += static_cast<std::size_t>(out.entries.back().args.size());
        }
        if (out.before == 1) {
            out.before = 0;
            break;
        }
    }
    return out;
}

Result<bool> Authority::hasAccess(const OrgId& org, const AccountId& account)
{
    auto tx = m_store.look(org);
    if (!tx) return failure(tx);
    const auto roles = rolesAtHub(**tx, account);
    if (!roles) return failure(roles);
    return !roles->empty();
}

Result<std::optional<AccountsEnd>> Authority::accessEnd(const OrgId& org, const AccountId& account)
{
    auto tx = m_store.look(org);
    if (!tx) return failure(tx);
    auto end = AccessEnds::of(**tx, org, account);
    if (auto ok = (*tx)->state(); !ok) return failure(ok);
    return end;
}

Result<std::set<std::string>> Authority::rolesIn(const OrgId& org, const AccountId& account)
{
    auto tx = m_store.look(org);
    if (!tx) return failure(tx);
    return rolesAtHub(**tx, account);
}

Result<std::vector<Grant>> Authority::grantsIn(const OrgId& org)
{
    auto tx = m_store.look(org);
    if (!tx) return failure(tx);
    auto grants = organisationGrants(**tx);
    if (auto ok = (*tx)->state(); !ok) return failure(ok);
    return grants;
}

Result<std::set<AccountId>> Authority::beyondReach(const OrgId& here, const AccountId& who, const std::set<AccountId>& accounts)
{
    std::set<AccountId> out;
    const auto all = m_store.organisations();
    if (!all) return failure(all);
    for (const OrgId& org : *all) {
        if (org == here) continue;
        auto tx = m_store.look(org);
        if (!tx) return failure(tx);
        const auto own = rolesAtHub(**tx, who);
        if (!own) return failure(own);
        for (const AccountId& account : accounts) {
            const auto theirs = rolesAtHub(**tx, account);
            if (!theirs) return failure(theirs);
            if (!theirs->empty() && !mayEndDevices(*own, *theirs)) out.insert(account);
        }
    }
    return out;
}

Result<QByteArray> Authority::digest(const OrgId& org, const Caller& caller)
{
    const auto made = mark(org, caller);
    if (!made) return failure(made);
    return made->digest;
}

Result<int> Authority::forgetTombstones(const OrgId& org)
{
    auto tx = m_store.begin(org);
    if (!tx) return failure(tx);
    const int gone = (*tx)->purgeTombstones((*tx)->seqAt(m_clock.now().plusDays(-TombstoneDays)));
    if (auto ok = (*tx)->commit(); !ok) return failure(ok);
    return gone;
}

Result<StateMark> Authority::mark(const OrgId& org, const Caller& caller)
{
    auto tx = m_store.look(org);
    if (!tx) return failure(tx);
    const auto known = rolesAtHub(**tx, caller.account);
    if (!known) return failure(known);
    const auto& roles = *known;
    // Not founded yet is not "removed": whoever is about to found it compares nothing with nothing.
    if (roles.empty() && (*tx)->seq() == 0) return StateMark{m_store.epoch(), 0, 0, 0, stateDigest({})};
    if (roles.empty()) return fail("access_removed");
    StateDigest digest;
    auto looked = (*tx)->eachRecord([&](Record r) {
        if (const auto seen = asSeenBy(roles, caller.account, std::move(r))) digest.add(*seen);
    });
    if (!looked) return failure(looked);
    const std::int64_t purged = (*tx)->purged();
    if (auto ok = (*tx)->state(); !ok) return failure(ok);
    return StateMark{m_store.epoch(), scopeOf(roles), (*tx)->seq(), purged, digest.finish()};
}

} // namespace sek
