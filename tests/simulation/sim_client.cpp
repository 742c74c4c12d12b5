// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/sim_client.h"

#include "core/domain/people/audience.h"
#include "core/sync/failure_said.h"
#include "tests/simulation/rules.h"
#include "tests/simulation/sim_hub.h"

#include <algorithm>

namespace sek::sim {

namespace {

constexpr std::int64_t Hour = 3'600'000;
constexpr std::uint64_t Calls = 1ull << 40;     ///< requests about codes are numbered from here, those of the engine are fewer

std::string shortId(const CommandId& id)
{
    return id.text().substr(28);
}

/// What a page offers is there: only a read that failed hides it, and has to be told as that (SYNC-12).
void mustBeThere(const std::string& code)
{
    if (code == "no_such_command" || code == "not_ready") throw Violation{"SYNC-12 read", "what could not be read is said not to be there: " + code};
}

/// As the transport has it where a connection ends before there is a status.
WireFailure noAnswer(const std::string& code)
{
    return {code == "wrong_pin" ? WireFailure::Kind::NotOurs : WireFailure::Kind::Unreachable, code, 0};
}

} // namespace

SimClient::SimClient(World& world, int index, AccountId account, SimClient* original)
    : m_world(world), m_index(index), m_account(account), m_rng(world.stream("client", static_cast<std::uint64_t>(index))),
      m_random(world.stream("client random", static_cast<std::uint64_t>(index))), m_reads(world.stream("client reads", static_cast<std::uint64_t>(index)))
{
    if (original) {
        m_skew = original->m_skew;
        m_version = original->m_version;
        m_healed = original->m_healed;
        m_joined = original->m_joined;
        for (auto& [org, theirs] : original->m_seats) {
            theirs->copied = true;
            auto seat = std::make_unique<Seat>();
            seat->cache.copy(theirs->cache.state());
            seat->device = theirs->device;
            seat->signer = std::make_unique<KeyedHashSigner>(*theirs->signer);
            seat->envelopes = std::make_unique<KeyedHashSigner>(*theirs->envelopes);
            seat->form = theirs->form;
            seat->oracle = theirs->oracle;
            seat->oracle.lookAgain();
            seat->copied = true;
            watch(*seat);
            m_seats.emplace(org, std::move(seat));
        }
        if (CodeOffice* office = world.hub().office()) office->misledToo(index, original->m_index);
        // The session is copied with the profile: whoever of the two refreshes second ends it for both (SEC-12).
        m_machine = original->m_machine;
        m_refresh = original->m_refresh;
        if (original->m_proofs) m_proofs = std::make_unique<KeyedHashSigner>(*original->m_proofs);
    } else if (world.plan().has(Fault::ClockSkew)) m_skew = m_rng.between(-72 * Hour, 72 * Hour);
    if (original) return;
    if (world.plan().has(Fault::KeychainLocked)) makeKeys();
    if (world.plan().has(Fault::SessionEnds)) makeSession();
    start();
}

void SimClient::wakeUp()
{
    step([this] { start(); });
}

SimClient::~SimClient() = default;

Instant SimClient::now()
{
    return {m_world.now() + m_skew};
}

bool SimClient::partitioned() const
{
    return m_world.now() < m_partitionedUntil;
}

// --- the process

void SimClient::start()
{
    ++m_life;
    m_open.clear();
    m_calls.clear();
    m_refreshing = 0;
    if (m_keys && !profileOpens()) return;
    m_desk = makeDesk();
    m_updating = false; // who starts the old program again is told again
    m_engine = std::make_unique<SyncEngine>(static_cast<Wire&>(*this), static_cast<SyncObserver&>(*this), clock(), m_random,
                                            m_world.plan().has(Fault::SmallBatches) && m_world.faulty() ? PushLimits{3, 4000}
                                                                                                        : PushLimits{});
    for (auto& [org, seat] : m_seats) sit(org, *seat);
    m_engine->start();
}

void SimClient::sit(const OrgId& org, Seat& seat)
{
    m_engine->addOrganisation(std::make_unique<Replica>(seat.cache, simulatedRules(), Identity{org, m_account, seat.device},
                                                        *seat.signer, clock(), m_random));
}

void SimClient::crash()
{
    m_world.say("client " + std::to_string(m_index) + ": stops at a write");
    m_world.count("client crashes");
    m_engine.reset();
    m_desk.reset();
    m_calls.clear();
    m_access.clear();
    ++m_life;
    for (auto& [org, seat] : m_seats) seat->cache.powerCut();
    for (const auto& [org, id] : std::exchange(m_saved, {}))
        if (std::ranges::none_of(m_seats.at(org)->cache.state().outbox, [&](const auto& placed) { return placed.second.id == id; }))
            throw Violation{"SYNC-1 saved", "\"saved\" was said of a command that is gone after the machine stopped"};
    m_world.after(m_rng.between(500, 20000), [this] {
        m_world.say("client " + std::to_string(m_index) + ": starts again");
        step([this] { start(); });
    });
}

void SimClient::step(const std::function<void()>& what)
{
    try {
        what();
        stopIfTheDiskHas();
    } catch (const SimulatedCrash&) {
        crash();
    }
    check();
    for (const OrgId& org : std::exchange(m_removed, {})) {
        if (m_engine) m_engine->removeOrganisation(org);
        m_seats.erase(org);
        m_world.say("client " + std::to_string(m_index) + ": destroys its copy");
        m_world.count("copies destroyed");
    }
}

void SimClient::stopIfTheDiskHas() const
{
    for (const auto& [org, seat] : m_seats)
        if (seat->cache.stopped()) throw SimulatedCrash();
}

void SimClient::check(const std::set<CommandId>& removed)
{
    for (auto& [org, seat] : m_seats) seat->oracle.check(org, m_account, seat->cache, m_world.model(), removed);
}

void SimClient::join(const OrgId& org)
{
    const std::string file = "cache-" + std::to_string(m_index) + "-" + std::to_string(m_joined[org]) + "-" + org.text();
    auto seat = m_world.plan().sql ? std::make_unique<Seat>(m_world.file(file), m_world.stream(file)) : std::make_unique<Seat>();
    enrol(org, *seat);
    watch(*seat);
    Seat& placed = *(m_seats[org] = std::move(seat));
    m_world.say("client " + std::to_string(m_index) + ": joins");
    if (m_engine) step([&] { sit(org, placed); });
}

void SimClient::enrol(const OrgId& org, Seat& seat)
{
    const int nth = ++m_joined[org];
    const std::string name = "device " + std::to_string(m_index) + "/" + std::to_string(nth) + "/" + org.text();
    seat.device = DeviceId(Uuid::v5(m_account.value, name));
    std::array<std::uint8_t, 32> key{};
    SeededRandom(m_world.stream(name)).fill(key);
    seat.signer = std::make_unique<KeyedHashSigner>(QByteArray(reinterpret_cast<const char*>(key.data()), 32));
    seat.envelopes = std::make_unique<KeyedHashSigner>(QByteArray(reinterpret_cast<const char*>(key.data()), 32), std::string(EnvelopeTyp));
    seat.copied = false;
    m_world.hub().enrol(seat.device, m_account, seat.signer->publicJwk());
}

/// What a copied profile does when the hub has noticed: the person signs in, and the device gets a name of its own.
void SimClient::enrolAnew(const OrgId& org)
{
    const auto it = m_seats.find(org);
    if (it == m_seats.end() || !it->second->copied) return;
    if (m_engine) m_engine->removeOrganisation(org);
    enrol(org, *it->second);
    m_world.say("client " + std::to_string(m_index) + ": is another device now");
    m_world.count("devices renamed");
    if (m_engine) sit(org, *it->second);
}

void SimClient::watch(Seat& seat)
{
    seat.cache.setFaults([this] {
        if (m_rng.chance(m_world.rate(Fault::ClientCrash)) || m_world.goesOff(m_index)) return FaultyDisk::Strike::Stop;
        return m_world.now() < m_diskFullUntil ? m_diskSays : FaultyDisk::Strike::None;
    });
    // What a read that fails says is that it failed, and never that there is nothing (SYNC-12).
    seat.cache.setReadFaults([this] {
        if (m_world.now() >= m_diskFullUntil || !m_reads.chance(100)) return FaultyDisk::Strike::None;
        m_world.count("reads of clients that failed");
        return FaultyDisk::Strike::Error;
    });
    if (m_world.plan().crash) seat.cache.setSurvival(m_world.plan().crash->survival);
}

// --- outputs of the engine

Request SimClient::request(std::uint64_t id, Request::Kind kind)
{
    Request r;
    r.id = id;
    r.client = m_index;
    r.life = m_life;
    r.kind = kind;
    r.account = m_account;
    r.version = m_version;
    r.token = m_access;
    if (m_desk && kind != Request::Kind::Code) r.seen = m_seen;
    if (m_updating) throw Violation{"SYNC-18 version", "a program that is too old goes on asking"};
    m_open.insert(id);
    return r;
}

void SimClient::push(std::uint64_t id, const OrgId& org, const std::vector<PushItem>& items)
{
    Request r = request(id, Request::Kind::Push);
    r.org = org;
    r.device = m_seats.at(org)->device;
    r.body = pushBody(items);
    if (m_healed) ++m_roundsSinceHealed[org];
    m_world.say("client " + std::to_string(m_index) + ": push #" + std::to_string(id) + " numbers " +
                std::to_string(items.front().deviceSeq) + ".." + std::to_string(items.back().deviceSeq));
    m_world.network().send(std::move(r));
}

void SimClient::pull(std::uint64_t id, const OrgId& org, std::int64_t after)
{
    Request r = request(id, Request::Kind::Pull);
    r.org = org;
    r.device = m_seats.at(org)->device;
    r.after = after;
    if (m_healed) ++m_roundsSinceHealed[org];
    m_world.say("client " + std::to_string(m_index) + ": pull #" + std::to_string(id) + " after " + std::to_string(after));
    m_world.network().send(std::move(r));
}

void SimClient::wait(std::uint64_t id, const std::vector<std::pair<OrgId, std::int64_t>>& after)
{
    Request r = request(id, Request::Kind::Wait);
    r.waits = after;
    std::string line = "client " + std::to_string(m_index) + ": wait #" + std::to_string(id) + " after";
    for (const auto& [org, seq] : after) line += " " + std::to_string(seq);
    m_world.say(line);
    m_world.network().send(std::move(r));
}

void SimClient::handBack(std::uint64_t id, const OrgId& org, const std::vector<HandBack>& given)
{
    Request r = request(id, Request::Kind::HandBack);
    r.org = org;
    r.device = m_seats.at(org)->device;
    r.body = handBackBody(given);
    m_world.say("client " + std::to_string(m_index) + ": hands back #" + std::to_string(id) + ", " + std::to_string(given.size()));
    m_world.network().send(std::move(r));
}

void SimClient::cancel(std::uint64_t id)
{
    m_open.erase(id);
}

void SimClient::wakeAt(Instant when)
{
    const auto ms = std::max<std::int64_t>(0, when.ms - now().ms);
    m_world.after(ms, [this, life = m_life, wake = ++m_wake] {
        if (life == m_life && wake == m_wake && m_engine) step([this] { m_engine->tick(); });
    });
}

void SimClient::connectionChanged()
{
    if (m_engine && m_engine->connection() == Connection::UpdateNeeded && !std::exchange(m_updating, true)) {
        m_world.count("programs told to update");
        m_world.after(m_rng.between(2000, 60000), [this] {
            m_world.say("client " + std::to_string(m_index) + ": is updated");
            m_version = m_world.hub().version();
            m_updating = false;
            if (m_engine) step([this] { start(); });
        });
    }
    if (!m_engine || m_engine->connection() != Connection::SignInNeeded) return;
    m_world.after(m_rng.between(500, 15000), [this, life = m_life] {
        if (life != m_life || !m_engine || m_engine->connection() != Connection::SignInNeeded) return;
        if (m_proofs) refresh();
        else step([this] { m_engine->start(); });
    });
}

void SimClient::accessRemoved(const OrgId& org, const AccessEnd&)
{
    // A grant ends when the hub is told so, and also with a person whom somebody takes off the list.
    if (!m_world.model().everLostAll(org, m_account))
        throw Violation{"SYNC-1 removed", "a copy is to be destroyed, and nobody has lost a right"};
    m_removed.push_back(org);
}

void SimClient::storeFailed(const OrgId& org, const Failure& failure)
{
    if (m_seats.at(org)->cache.stopped()) throw SimulatedCrash();
    m_world.count("store failures told");
    m_world.say("client " + std::to_string(m_index) + ": store failed, " + failure.code);
    if (m_world.now() >= m_diskFullUntil) throw Violation{"SYNC-12 store", "a failure with a healthy store: " + failure.code};
}

void SimClient::deviceForked(const OrgId& org)
{
    if (!m_seats.at(org)->copied) throw Violation{"SYNC-3 fork", "a device that was never copied is told that it was"};
    m_world.after(m_rng.between(500, 10000), [this, org] { step([&] { enrolAnew(org); }); });
}

// --- what arrives

void SimClient::timedOut(std::uint64_t id, int life)
{
    if (id > Refreshes) {
        if (life == m_life && id == m_refreshing) refreshAgain();
        return;
    }
    if (id > Calls) {
        if (life == m_life) m_calls.erase(id); // nobody comes back to it
        return;
    }
    if (life != m_life || !m_engine || !m_open.erase(id)) return;
    m_world.say("client " + std::to_string(m_index) + ": #" + std::to_string(id) + " no answer");
    step([&] { m_engine->onFailure(id, {WireFailure::Kind::Unreachable, {}, 0}); });
}

void SimClient::receive(const Request& request, const Response& response)
{
    // An answer to a request that is over reaches the engine all the same: it must not mind.
    if (request.life != m_life || !m_engine) return;
    if (request.kind == Request::Kind::Code) {
        const auto call = m_calls.find(request.id);
        if (call == m_calls.end()) return;
        const auto then = std::move(call->second);
        m_calls.erase(call);
        const auto json = response.status == 200 && !response.cut ? cj1::parse(response.bytes, {1024 * 1024, 8}) : Result<Json>(fail("answer"));
        if (json && then) step([&] { then(*json); });
        return;
    }
    if (request.kind == Request::Kind::Refresh) return refreshed(request, response);
    const bool awaited = m_open.erase(request.id) > 0;
    m_world.say("client " + std::to_string(m_index) + ": #" + std::to_string(request.id) + " answered " +
                std::to_string(response.status) + (response.cut ? " cut" : "") + ", " + std::to_string(response.bytes.size()) + " bytes");
    step([&] {
        const auto failed = [&](WireFailure::Kind kind) {
            m_engine->onFailure(request.id, {kind, response.code, response.retryAfterMs});
        };
        if (response.status != 200) {
            const WireFailure failure = response.status == 0 ? noAnswer(response.code) : failureSaid(response.status, response.code, response.retryAfterMs);
            m_engine->onFailure(request.id, failure);
            if (awaited) checkTrouble(failure);
            return;
        }
        if (request.kind == Request::Kind::HandBack) {
            const auto reply = handBackReply(response.bytes);
            if (reply) m_engine->onHandedBack(request.id, *reply);
            else failed(response.cut ? WireFailure::Kind::Unreachable : WireFailure::Kind::NotOurs);
            return;
        }
        if (request.kind != Request::Kind::Push) return readFeed(request.id, response);
        const auto reply = pushReply(response.bytes);
        if (reply) m_engine->onPushed(request.id, *reply);
        else failed(response.cut ? WireFailure::Kind::Unreachable : WireFailure::Kind::NotOurs);
    });
}

/// A key that is not the pinned one is told to the person as that, and not as being offline (SEC-45).
void SimClient::checkTrouble(const WireFailure& failure) const
{
    if (failure.code == "wrong_pin" && m_engine->connection() == Connection::Offline && m_engine->trouble() != failure.code)
        throw Violation{"SEC-45 told", "somebody else's key, and nobody is told"};
}

void SimClient::readFeed(std::uint64_t id, const Response& response)
{
    FeedReader reader;
    const auto handOn = [&] {
        for (const ChangesPart& part : reader.take()) {
            if (m_desk && part.head) judgeLog(id, part);
            else m_engine->onPart(id, part);
        }
    };
    qsizetype from = 0;
    while (from < response.bytes.size()) {
        const qsizetype n = m_rng.below(3) == 0 ? m_rng.between(1, 200) : m_rng.between(200, 20000);
        const auto ok = reader.feed(response.bytes.mid(from, n));
        from += n;
        handOn();
        if (!ok) {
            m_engine->onFailure(id, {WireFailure::Kind::NotOurs, ok.error().code, 0});
            return;
        }
    }
    if (!response.cut) {
        m_engine->onPullEnd(id);
        return;
    }
    if (const auto rest = reader.rest()) m_engine->onPart(id, *rest);
    m_engine->onFailure(id, {WireFailure::Kind::Unreachable, {}, 0});
}

void SimClient::judgeLog(std::uint64_t id, const ChangesPart& part)
{
    Replica* replica = m_engine->replica(part.org);
    const auto before = replica ? replica->witness() : Result<WitnessState>(fail("no_such_organisation"));
    m_engine->onPart(id, part);
    const auto after = before ? m_engine->replica(part.org)->witness() : before;
    if (!before || !after) return;
    if (after->signingStopped() && !before->signingStopped()) {
        m_world.say("client " + std::to_string(m_index) + ": does not believe the hub's log, " + name(after->alarm));
        m_world.count(std::string("log alarms: ") + name(after->alarm));
    }
    CodeOffice& office = *m_world.hub().office();
    office.logOracle().judged(m_index, part.org, *before, *after, office.misled(m_index));
}

// --- signing

std::unique_ptr<SigningDesk> SimClient::makeDesk()
{
    CodeOffice* office = m_world.hub().office();
    if (!office) return nullptr;
    return std::make_unique<SigningDesk>(SigningDesk::Around{
        m_world, m_index, *this, m_random, office->phones(), office->oracle(),
        [this](const OrgId& org, const Json& body, std::function<void(const Json&)> then) { callHub(org, body, std::move(then)); },
        [this](std::int64_t ms, const OrgId& org, std::function<void(SigningDesk::Place)> what) {
            m_world.after(ms, [this, life = m_life, org, what = std::move(what)] {
                if (life != m_life || !m_engine || !m_desk) return;
                step([&] {
                    if (const auto where = place(org)) what(*where);
                });
            });
        },
        [this](const OrgId& org) { m_engine->commandMade(org); }});
}

std::optional<SigningDesk::Place> SimClient::place(const OrgId& org)
{
    const auto seat = m_seats.find(org);
    Replica* replica = m_engine->replica(org);
    if (seat == m_seats.end() || !replica) return {};
    return SigningDesk::Place{org, m_account, seat->second->device, seat->second->cache, *replica, *seat->second->envelopes};
}

void SimClient::callHub(const OrgId& org, const Json& body, std::function<void(const Json&)> then)
{
    // Who is not signed in, or was told that the program is too old, asks for nothing.
    if (m_updating || m_engine->connection() == Connection::SignInNeeded || !m_seats.contains(org)) return;
    Request r = request(Calls + ++m_lastCall, Request::Kind::Code);
    m_open.erase(r.id);
    r.org = org;
    r.device = m_seats.at(org)->device;
    r.body = cj1::write(body);
    if (then) m_calls[r.id] = std::move(then);
    m_world.network().send(std::move(r));
}

void SimClient::sendTyped()
{
    if (!m_engine || !m_desk || m_engine->connection() != Connection::Online) return;
    for (auto& [org, seat] : m_seats) {
        if (!m_desk->hasTyped(seat->cache)) continue;
        Rng rng = m_world.stream("send typed", static_cast<std::uint64_t>(m_index));
        step([&] {
            if (const auto where = place(org)) m_desk->flush(*where, rng);
        });
        return; // the seats may be others now
    }
}

void SimClient::checkLogEnd(const OrgId& org)
{
    CodeOffice& office = *m_world.hub().office();
    Replica& replica = *m_engine->replica(org);
    const auto first = replica.witness();
    if (!first) throw Violation{"SEC-38 kept", "a client can't read what it has seen of the log"};
    WitnessState before = *first;
    // Silence is to be noticed after some answers, everything else at once.
    for (int i = 0; i <= WitnessState::MostUnanswered; ++i) {
        const auto part = m_world.hub().lastWord(m_index, org, m_account, m_seats.at(org)->cache.state().cursor.seq, before.place());
        if (!part || !part->head || (!part->log && part->upTo == 0)) return; // nothing to be silent about
        (void)replica.applyChanges(*part);
        const auto after = replica.witness();
        if (!after) throw Violation{"SEC-38 kept", "a client can't read what it has seen of the log"};
        office.logOracle().judged(m_index, org, before, *after, office.misled(m_index));
        if (part->log || i == WitnessState::MostUnanswered) {
            office.logOracle().lastWord(m_index, org, before, *after, part->log ? &*part->log : nullptr);
            return;
        }
        before = *after;
    }
}

// --- what people do

void SimClient::update(const OrgId& org, Seat& seat, const char* command, Rng& rng)
{
    Replica* replica = m_engine->replica(org);
    const auto& state = seat.cache.state();
    if (!replica) return;
    std::expected<CommandId, std::variant<Rejection, Failure>> made = std::unexpected(Failure{"not_ready", {}});
    const bool unfounded = state.cursor.seq == 0 && !state.records.contains({"organisation", RecordId(org.value)});
    if (m_world.plan().foundedLive && m_index == 0 && unfounded) {
        const auto& all = m_world.organisations();
        made = replica->submit("CreateOrganisation", foundingArgs(static_cast<int>(std::ranges::find(all, org) - all.begin())));
    } else if (state.cursor.complete) {
        Form form = seat.form ? *std::exchange(seat.form, {}) : formFrom(state.records);
        SeededRandom random(rng.stream("ids"));
        made = replica->submit(command, updateArgs(form, rng, random, *this));
    }
    std::string line = "client " + std::to_string(m_index) + ": " + command + " ";
    if (made) line += shortId(*made);
    else if (const auto* r = std::get_if<Rejection>(&made.error())) line += "rejected here, " + r->code;
    else line += "not made, " + std::get<Failure>(made.error()).code;
    m_world.say(line);
    m_world.count(made ? "commands made" : "commands not made");
    if (!made) {
        if (const auto* failure = std::get_if<Failure>(&made.error()); failure && state.cursor.complete) mustBeThere(failure->code);
        return;
    }
    if (seat.cache.stopped()) {
        m_saved.emplace_back(org, *made);
        throw SimulatedCrash();
    }
    if (std::ranges::none_of(seat.cache.state().outbox, [&](const auto& placed) { return placed.second.id == *made; }))
        throw Violation{"SYNC-1 saved", "\"saved\" is said of a command that is not stored"};
    m_engine->commandMade(org);
}

void SimClient::note(const OrgId& org, const Seat& seat, Rng& rng)
{
    const Cursor& cursor = seat.cache.state().cursor;
    if (!cursor.complete || cursor.replacing) return;
    std::vector<RecordId> users;
    for (const auto& [key, r] : m_world.hub().state().orgs.at(org).records)
        if (key.kind == "authorised_user" && !r.deleted) users.push_back(key.id);
    if (users.empty()) return;
    const RecordId user = users[static_cast<std::size_t>(rng.below(static_cast<std::int64_t>(users.size())))];
    const auto made = m_engine->replica(org)->submit("SimNote", {{"id", user.text()}, {"note", "Note " + std::to_string(rng.below(50))}});
    const bool cannotSee = hiddenFrom(cursor.scope, "authorised_user");
    m_world.say("client " + std::to_string(m_index) + ": SimNote " + (made ? shortId(*made) : "not made"));
    m_world.count(cannotSee ? "notes on what is not visible" : "notes");
    if (made) return m_engine->commandMade(org);
    const auto* refused = std::get_if<Rejection>(&made.error());
    if (refused && cannotSee)
        throw Violation{"SYNC-22 not visible", "a client refuses what only the hub can know: " + refused->code};
}

void SimClient::perform(const Action& action)
{
    if (!m_engine) return;
    Rng rng(action.seed);
    const std::string who = "client " + std::to_string(m_index) + ": ";
    switch (action.kind) {
    case Action::Kind::GoOffline: {
        m_partitionedUntil = m_world.now() + rng.between(5, 300) * 1000;
        m_world.say(who + "offline");
        const bool told = rng.below(2) == 0; // the system does not always say
        if (told) step([&] { m_engine->networkUp(false); });
        m_world.after(m_partitionedUntil - m_world.now(), [this] {
            if (m_engine && !partitioned()) step([this] { m_engine->networkUp(true); });
        });
        return;
    }
    case Action::Kind::JumpClock:
        m_skew += rng.below(2) ? rng.between(-400 * 24, 400 * 24) * Hour : rng.between(-600, 600) * 1000;
        m_world.say(who + "clock set");
        return;
    case Action::Kind::LockKeychain: return lockKeychain();
    case Action::Kind::FillDisk:
        m_diskFullUntil = m_world.now() + rng.between(5, 120) * 1000;
        m_diskSays = rng.below(2) ? FaultyDisk::Strike::Full : FaultyDisk::Strike::Error;
        m_world.say(who + (m_diskSays == FaultyDisk::Strike::Full ? "disk full" : "disk ill"));
        return;
    default: break;
    }
    if (m_seats.empty()) return;
    auto it = m_seats.begin();
    std::advance(it, rng.below(static_cast<std::int64_t>(m_seats.size())));
    const OrgId org = it->first;
    Seat& seat = *it->second;
    const auto records = seat.cache.state().outbox;
    std::set<CommandId> removed;
    try {
        personActs(action, org, seat, rng);
        stopIfTheDiskHas();
    } catch (const SimulatedCrash&) {
        crash();
    }
    // What a person took away is gone for that reason, also when the machine stopped right after it was durable.
    if (action.kind == Action::Kind::Recall || action.kind == Action::Kind::DropProblem || action.kind == Action::Kind::SendAgain) {
        std::set<CommandId> left;
        for (const auto& [position, item] : seat.cache.state().outbox) left.insert(item.id);
        for (const auto& [position, item] : records)
            if (!left.contains(item.id)) removed.insert(item.id);
        if (removed.size() > 1) throw Violation{"SYNC-1 recall", "one command was taken back and others went with it"};
    }
    check(removed);
    step([] {});
}

void SimClient::personActs(const Action& action, const OrgId& org, Seat& seat, Rng& rng)
{
    const std::string who = "client " + std::to_string(m_index) + ": ";
    Replica* replica = m_engine->replica(org);
    if (!replica) return;
    const auto pick = [&](OutboxItem::State state, bool unsent) -> std::optional<CommandId> {
        std::vector<CommandId> ids;
        for (const auto& [position, item] : seat.cache.state().outbox)
            if (item.state == state && !item.name.empty() && (!unsent || item.deviceSeq == 0)) ids.push_back(item.id);
        if (ids.empty()) return {};
        return ids[static_cast<std::size_t>(rng.below(static_cast<std::int64_t>(ids.size())))];
    };
    if (m_desk && action.kind >= Action::Kind::Attend && action.kind < Action::Kind::Forge) {
        if (const auto where = place(org)) m_desk->perform(action.kind, *where, rng);
        return;
    }
    switch (action.kind) {
    case Action::Kind::Update: return update(org, seat, "UpdateOrganisation", rng);
    case Action::Kind::Confirmed: return update(org, seat, "SimConfirmed", rng);
    case Action::Kind::HubOnly: return update(org, seat, "SimHubOnly", rng);
    case Action::Kind::Note: return note(org, seat, rng);
    case Action::Kind::OpenForm:
        seat.form = formFrom(seat.cache.state().records);
        return;
    case Action::Kind::Recall:
        if (const auto id = pick(OutboxItem::State::Waiting, true)) {
            const auto ok = replica->recall(*id);
            m_world.say(who + "recalls " + shortId(*id) + (ok ? "" : ", " + ok.error().code));
            if (ok) m_world.count("recalls");
            else mustBeThere(ok.error().code);
            m_engine->commandMade(org);
        }
        return;
    case Action::Kind::DropProblem:
        if (const auto id = pick(OutboxItem::State::Problem, false)) {
            const auto ok = replica->dropProblem(*id);
            m_world.say(who + "drops problem " + shortId(*id) + (ok ? "" : ", " + ok.error().code));
            if (ok) m_world.count("problems dropped");
            else mustBeThere(ok.error().code);
        }
        return;
    case Action::Kind::SendAgain:
        if (const auto id = pick(OutboxItem::State::Problem, false)) {
            const auto made = replica->sendAgain(*id);
            m_world.say(who + "sends again " + shortId(*id) + (made ? " as " + shortId(*made) : ", not possible"));
            if (made) m_world.count("problems sent again");
            else if (const auto* failure = std::get_if<Failure>(&made.error())) mustBeThere(failure->code);
            m_engine->commandMade(org);
        }
        return;
    case Action::Kind::GivePassword: {
        const bool stale = m_world.faulty() && m_world.plan().has(Fault::StaleFactor);
        m_world.hub().passwordGiven(m_account, stale ? rng.between(0, 20000) : 300'000);
        m_world.say(who + "password given");
        m_engine->factorConfirmed(now().plusMs(300'000));
        return;
    }
    case Action::Kind::SyncNow: return m_engine->syncNow();
    default: return;
    }
}

// --- the end

void SimClient::heal()
{
    m_partitionedUntil = 0;
    m_diskFullUntil = 0;
    m_keychainLockedUntil = 0;
    m_healed = true;
    if (m_engine) step([this] { m_engine->networkUp(true); });
}

void SimClient::askForPassword()
{
    if (!m_engine) return;
    for (auto& [org, seat] : m_seats) {
        const auto status = m_engine->replica(org)->status();
        if (!status || status->held == 0) continue;
        m_world.hub().passwordGiven(m_account, 300'000);
        step([this] { m_engine->factorConfirmed(now().plusMs(300'000)); });
        return;
    }
}

bool SimClient::quiet()
{
    if (!m_engine || !m_engine->quiet()) return false;
    for (auto& [org, seat] : m_seats) {
        if (m_desk && m_desk->hasTyped(seat->cache)) return false;
        const auto& state = seat->cache.state();
        if (state.cursor.seq != m_world.hub().seq(org)) return false;
        if (!state.cursor.epoch.empty() && state.cursor.epoch != m_world.hub().state().epoch) return false;
        for (const auto& [position, item] : state.outbox)
            if (item.state != OutboxItem::State::Problem) return false;
    }
    return true;
}

void SimClient::checkEnd()
{
    for (auto& [org, seat] : m_seats) {
        const int rounds = m_roundsSinceHealed[org];
        if (rounds > 20) throw Violation{"SYNC-16 rounds", std::to_string(rounds) + " rounds until quiet"};
        seat->oracle.checkEnd(org, seat->cache, m_world.model(), m_world.hub().state().epoch);
        const auto mine = m_engine->replica(org)->settledRecords();
        const auto theirs = m_world.hub().digest(org, m_account);
        if (!mine || !theirs || stateDigest(*mine) != *theirs)
            throw Violation{"SYNC-7 digests", "client " + std::to_string(m_index) + " and hub differ when all is quiet"};
        for (const auto& [position, item] : seat->cache.state().outbox) {
            m_world.count("problems at the end");
            // Only what is said of a command may put it aside; this was said of the hub, or by a proxy.
            const auto why = cj1::parse(item.rejection);
            const std::string code = why ? text(*why, "code") : std::string();
            if (code == "gone" || code == "internal" || code == "foreign_answer" || code == "wrong_pin")
                throw Violation{"SYNC-16 parked", "a command was put aside for what was said of the hub: " + code};
        }
        if (const CodeOffice* office = m_world.hub().office())
            m_world.count("signatures owed after restores", seat->oracle.checkHandedBack(m_world.hub().state().orgs.at(org).records, [&](const RecordId& frozen) {
                return office->mayNotGiveBack(m_index, frozen);
            }));
        if (m_desk) checkLogEnd(org);
    }
}

} // namespace sek::sim
