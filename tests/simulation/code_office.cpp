// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/code_office.h"

#include "core/base/base64url.h"
#include "tests/simulation/hub_shelf.h"

#include <algorithm>

namespace sek::sim {

namespace {

/// Seals are checked by the client with the real thing, so they are signed by it. What a signature is, is no part of a
/// history: all are equally long, and the log holds hashes of what is signed.
const Es256Key& signingKey()
{
    static const Es256Key one = Es256Key::generate();
    return one;
}

QByteArray secret(Rng rng)
{
    QByteArray out(32, '\0');
    SeededRandom(rng).fill({reinterpret_cast<std::uint8_t*>(out.data()), 32});
    return out;
}

QByteArray handleIn(const Json& j)
{
    return fromBase64url(text(j, "handle")).value_or(QByteArray());
}

Json refused(const Rejection& r)
{
    Json j = r.params.is_object() ? r.params : Json::object();
    j["result"] = r.code;
    return j;
}

Json sentJson(const CodeSent& sent)
{
    return {{"result", "ok"},
            {"attempts_left", sent.attemptsLeft},
            {"channel", sent.channel},
            {"expires_at", toRfc3339(sent.expiresAt)},
            {"handle", base64url(sent.handle)},
            {"masked", sent.masked}};
}

QByteArray handleOf(const Uuid& cause)
{
    return QByteArray(reinterpret_cast<const char*>(cause.bytes().data()), 16);
}

} // namespace

/// A second set of books.
struct CodeOffice::Forgery
{
    MemoryHubStore store;
    std::string epoch;
    bool silent = false;   ///< says nothing of a log any more
    std::set<int> clients; ///< who is shown it; empty: all
};

CodeOffice::CodeOffice(World& world, HubShelf& shelf, Clock& clock)
    : m_world(world), m_shelf(shelf), m_clock(clock), m_random(world.stream("codes random")), m_rng(world.stream("codes")),
      m_rules(drawRules()), m_seal(signingKey(), std::string(typ::Seal)), m_checkpoint(signingKey(), std::string(typ::Checkpoint)),
      m_epoch(signingKey(), std::string(typ::Epoch)), m_box(signingKey(), std::string(BoxKeyTyp)),
      m_log({m_seal, m_checkpoint, m_epoch}, m_random, SealKeys(sealKey())), m_keys(secret(world.stream("codes key"))),
      m_boxes(m_keys, m_box), m_stretcher(Argon2Stretcher::Cost::cheapest()), m_envelopes(std::string(EnvelopeTyp)),
      m_offline{m_boxes, m_stretcher, m_envelopes}, m_deviceKey(secret(world.stream("codes device key"))), m_codeOracle(m_rules)
{
}

CodeOffice::~CodeOffice() = default;

QByteArray CodeOffice::sealKey()
{
    return signingKey().publicKey().jwk();
}

/// Minutes must do for what takes days outside: most seeds have shorter lives and more codes, the budgets of wrong ones stay.
CodeRules CodeOffice::drawRules() const
{
    Rng rng = m_world.stream("code rules");
    CodeRules r;
    if (rng.below(4) == 0) return r;
    r.life = CodeRules::seconds(rng.between(30, 600));
    r.shortestLife = CodeRules::seconds(20);
    r.spacing = CodeRules::seconds(rng.between(1, 20));
    r.longestOffline = CodeRules::seconds(rng.between(60, 600));
    r.syncLag = CodeRules::seconds(rng.between(20, 300));
    if (m_world.rate(Fault::Tampered) > 0) r.syncLag = CodeRules::seconds(rng.between(3, 15)); // its end has to be reached
    r.offlinePerDocument = r.codesPerDocument = r.codesPerDay = r.codesPerDayStaff = r.codesPerMonth = 500;
    if (rng.below(2) == 0) r.signerPause = 20; // then the lock is what stops
    if (rng.below(4) == 0) r.organisationLeast = 8;
    return r;
}

Done CodeOffice::open(Authority& authority)
{
    if (auto ok = m_log.catchUp(m_shelf.store(), m_clock.now()); !ok) return ok;
    m_authority = &authority;
    Codes::Options options;
    options.email = options.sms = true;
    options.rules = m_rules;
    HubStore& store = m_shelf.store();
    m_device = std::make_unique<HubDevice>(store, authority, std::make_unique<KeyedHashSigner>(m_deviceKey), m_deviceKey.publicJwk(), m_clock);
    m_codes = std::make_unique<Codes>(
        Codes::Ports{store, *m_device, m_log, signing::registry(), m_keys, m_clock, m_random, &m_offline}, options);
    m_acts = std::make_unique<ParticipantActs>(store, *m_device);
    m_handedBack = std::make_unique<HandedBackSeals>(store, *m_device, m_log, signing::registry(), m_clock);
    authority.onDecided = [this](HubTx& tx, const OrgId& org, const std::vector<Record>& puts) { m_codes->documentsChanged(tx, org, puts); };
    return {};
}

void CodeOffice::close()
{
    m_handedBack.reset();
    m_acts.reset();
    m_codes.reset();
    m_device.reset();
    m_authority = nullptr;
}

// --- requests

Json CodeOffice::carryOut(const Request& request, const QByteArray& key)
{
    const auto j = cj1::parse(request.body, {1024 * 1024, 8});
    if (!j) throw Violation{"SEC-20 form", "the hub can't read a request about codes"};
    const std::string act = text(*j, "act");
    if (const auto access = m_authority->hasAccess(request.org, request.account); !access || !*access) return {{"result", "access_removed"}};
    CodeVisitor who{request.account, request.device, "192.0.2." + std::to_string(request.client), "192.0.2.0/24",
                    RecordId::parse(text(*j, "kiosk")).value_or(RecordId())};
    if (act == "ask" || act == "resend") {
        const auto ask = act == "ask" ? signing::askFromJson(at(*j, "ask")) : Result<signing::Ask>(fail("ask_form"));
        if (act == "ask" && !ask) throw Violation{"SEC-20 form", "the hub can't read what a code is asked for"};
        const auto sent = ask ? m_codes->ask(request.org, who, *ask) : m_codes->resend(request.org, who, handleIn(*j));
        if (!sent) return refused(sent.error());
        if (ask) m_codeOracle.asked(request.org, sent->handle, *ask, who);
        return sentJson(*sent);
    }
    if (act == "submit") return submit(request.org, who, handleIn(*j), text(*j, "code"));
    if (act == "cancel") {
        const auto done = m_codes->cancel(request.org, who, handleIn(*j));
        return done ? Json{{"result", "ok"}} : refused(done.error());
    }
    if (act == "refuse") {
        const signing::DocumentRef document{RecordId::parse(text(*j, "id")).value_or(RecordId()), static_cast<int>(integer(*j, "revision")), {}};
        const auto done = m_acts->refuse(request.org, document, "hours_too_high", "Left at noon that day");
        return done ? Json{{"result", "ok"}} : refused(done.error());
    }
    if (act == "prepare") return prepare(request.org, who, *j);
    return envelopes(request.org, who, key, *j);
}

Json CodeOffice::submit(const OrgId& org, const CodeVisitor& who, const QByteArray& handle, const std::string& code)
{
    m_codeOracle.trying(handle, code, who, m_clock.now());
    const auto signedAs = m_codes->submit(org, who, handle, code);
    const std::string result = signedAs ? "ok" : signedAs.error().code;
    const int left = signedAs ? 0 : static_cast<int>(integer(signedAs.error().params, "attempts_left"));
    m_codeOracle.answered(handle, code, result, left);
    return {{"result", result}, {"attempts_left", left}};
}

Json CodeOffice::prepare(const OrgId& org, const CodeVisitor& who, const Json& j)
{
    std::vector<signing::Ask> asks;
    for (const Json& one : at(j, "asks"))
        if (auto ask = signing::askFromJson(one)) asks.push_back(std::move(*ask));
    const auto until = parseRfc3339(text(j, "enter_until"));
    const auto batch = m_codes->prepareOffline(org, who, asks, until.value_or(Instant()));
    if (!batch) return refused(batch.error());
    Json codes = Json::array();
    for (std::size_t i = 0; i < batch->codes.size(); ++i) {
        const auto& code = batch->codes[i];
        if (!code) {
            codes.push_back(refused(code.error()));
            continue;
        }
        m_codeOracle.asked(org, code->sent.handle, asks[i], who);
        Json one = sentJson(code->sent);
        one["issued_at"] = toRfc3339(code->issuedAt);
        one["enter_until"] = toRfc3339(code->enterUntil);
        codes.push_back(std::move(one));
    }
    return {{"result", "ok"},
            {"box_key", batch->boxKey},
            {"codes", std::move(codes)},
            {"counter", batch->counter},
            {"hub_time", toRfc3339(batch->hubTime)},
            {"previous", base64url(batch->previous)}};
}

Json CodeOffice::envelopes(const OrgId& org, const CodeVisitor& who, const QByteArray& key, const Json& j)
{
    std::vector<std::string> sent;
    for (const Json& one : at(j, "envelopes")) sent.push_back(one.get<std::string>());
    m_codeOracle.opening(sent, who, m_clock.now());
    const auto taken = m_codes->takeEnvelopes(org, who, key, sent);
    if (!taken) return refused(taken.error());
    m_codeOracle.opened(sent, taken->answers);
    Json results = Json::array();
    for (const EnvelopeAnswer& a : taken->answers) {
        Json one = a.params;
        one["result"] = a.result;
        results.push_back(std::move(one));
    }
    Json out = {{"result", "ok"}, {"results", std::move(results)}};
    if (taken->stopped) out["stopped"] = taken->stopped->code;
    return out;
}

Result<HandBackReply> CodeOffice::takeBack(int client, const OrgId& org, const AccountId& account, const std::vector<HandBack>& given)
{
    m_codeOracle.handingBack(given);
    auto reply = m_handedBack->take(org, account, given);
    for (std::size_t i = 0; reply && i < given.size(); ++i)
        if (reply->results.at(i) == "not_allowed") m_mayNot.emplace(client, given[i].frozen.key.id);
    return reply;
}

// --- what time does

void CodeOffice::sweep()
{
    (void)m_codes->sweep(); // a full disk: the next time
}

void CodeOffice::courier()
{
    const auto due = m_shelf.store().nextMessageAt({});
    if (!due || *due > m_clock.now()) return;
    const auto taken = m_shelf.store().takeMessages(m_clock.now(), m_clock.now().plusSeconds(30), 20, {});
    if (!taken) return;
    for (const OutMessage& m : *taken) {
        const bool code = m.secret.contains("code");
        if (code) m_codeOracle.sent(handleOf(m.cause), text(m.secret, "code"));
        MessageOutcome outcome{MessageOutcome::State::Sent, m_clock.now()};
        if (code && m_rng.chance(m_world.rate(Fault::CodeLost))) {
            m_world.count("codes lost on their way");
            // Lost at the gateway that says so, or behind one that says it went.
            if (m_rng.below(2) == 0) outcome.state = MessageOutcome::State::Failed;
        } else if (code) {
            const bool twice = m_rng.chance(m_world.rate(Fault::CodeTwice));
            if (twice && m_rng.below(2) == 0) outcome.state = MessageOutcome::State::Unknown;
            for (int i = 0; i < (twice ? 2 : 1); ++i) deliver(m, m_rng);
        }
        (void)m_shelf.store().finishMessage(m, outcome);
        if (outcome.state == MessageOutcome::State::Failed) (void)m_codes->notDelivered(m.org, m.cause);
    }
}

void CodeOffice::deliver(const OutMessage& m, Rng& rng)
{
    const auto ms = rng.between(500, 6000) + (rng.chance(m_world.rate(Fault::CodeLate)) ? rng.between(5000, 200'000) : 0);
    m_world.after(ms, [this, to = m.recipient, handle = handleOf(m.cause), code = text(m.secret, "code")] {
        m_phones.messages[to].push_back({handle, code});
        m_world.say("phone " + to + ": a code");
        m_world.count("codes on phones");
    });
}

void CodeOffice::look()
{
    m_codeOracle.look(m_shelf.state(), m_world.model(), m_clock.now());
    m_logOracle.look(m_shelf.state());
    for (const auto& [name, n] : std::exchange(m_codeOracle.counts, {})) m_world.count(name.c_str(), n);
}

void CodeOffice::restored(const Line& line, const std::string& epoch)
{
    const auto had = m_logOracle.signatures();
    m_codeOracle.restored(line.codes);
    m_logOracle.restored(line.log, epoch);
    m_world.count("signatures cut off by restores", had - m_logOracle.signatures());
    m_forgery.reset();
}

// --- the operator's other log

void CodeOffice::forge(Rng& rng)
{
    auto forgery = std::make_unique<Forgery>();
    MemoryHubStore::State books = m_shelf.state();
    forgery->epoch = books.epoch;
    const auto kind = rng.below(6);
    if (kind == 0) forgery->silent = true;
    if (kind == 1) forgery->epoch = "epoch-forged"; // a restore that nothing explains
    std::map<OrgId, std::int64_t> more;
    for (auto& [id, org] : books.orgs) {
        const auto gone = std::min<std::int64_t>(std::ssize(org.leaves), rng.between(1, 6));
        org.leaves.resize(org.leaves.size() - static_cast<std::size_t>(gone));
        std::erase_if(org.logNodes, [&](const auto& node) { return ((node.first.second + 1) << node.first.first) > org.leaves.size(); });
        // Cut off; or as long as it was, or longer, with other leaves.
        more[id] = kind <= 2 ? 0 : kind == 3 ? gone : gone + rng.between(1, 4);
    }
    forgery->store.restore(std::move(books), forgery->epoch);
    for (const auto& [id, n] : more) {
        auto tx = forgery->store.begin(id);
        for (std::int64_t i = 0; i < n; ++i) m_log.note(**tx, id, "nothing_happened", {}, {{"n", i}}, m_clock.now());
        if (!(*tx)->commit()) throw Violation{"set-up", "forgery"};
        m_logOracle.forged(id, forgery->store.state().orgs.at(id).leaves);
    }
    if (rng.below(2) == 0) forgery->clients.insert(static_cast<int>(rng.below(m_world.plan().clients)));
    m_forgery = std::move(forgery);
    static constexpr const char* Names[] = {"none at all", "another epoch's", "a shorter one", "one as long", "a longer one", "a longer one"};
    m_world.say(std::string("operator: shows another log, ") + Names[kind]);
    m_world.count("forged logs");
}

bool CodeOffice::showForged(int client, const OrgId& org, const LogPlace& seen, ChangesPart& part)
{
    if (!m_forgery || !part.head || (!m_forgery->clients.empty() && !m_forgery->clients.contains(client))) return false;
    m_misled.insert(client);
    part.log.reset();
    if (m_forgery->silent) return true;
    auto tx = m_forgery->store.begin(org);
    part.log = m_log.answer(**tx, org, m_forgery->epoch, seen, m_clock.now());
    return true;
}

void CodeOffice::misledToo(int client, int original)
{
    if (m_misled.contains(original)) m_misled.insert(client);
}

} // namespace sek::sim
