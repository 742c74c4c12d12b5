// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/sim_hub.h"

#include "core/domain/attendance/kinds.h"
#include "core/domain/people/roles.h"
#include "tests/simulation/attendance_sample.h"
#include "tests/simulation/rules.h"
#include "tests/simulation/sample.h"
#include "tests/simulation/sim_client.h"

#include <QScopeGuard>

#include <algorithm>

namespace sek::sim {

namespace {

QByteArray keyFrom(Rng rng)
{
    SeededRandom random(rng);
    std::array<std::uint8_t, 32> raw{};
    random.fill(raw);
    return {reinterpret_cast<const char*>(raw.data()), 32};
}

} // namespace

SimHub::SimHub(World& world)
    : m_world(world),
      m_shelf(world.plan().sql ? HubShelf(world.file("hub"), world.stream("hub disk")) : HubShelf()), m_rng(world.stream("hub")), m_reads(world.stream("hub reads")),
      m_random(world.stream("hub random")),
      m_signer(keyFrom(world.stream("hub key")))
{
    m_device = DeviceId(Uuid::v5(Uuid(), "the hub's own device"));
    if (world.plan().signing) m_office = std::make_unique<CodeOffice>(world, m_shelf, static_cast<Clock&>(*this));
    if (world.plan().has(Fault::SessionEnds)) m_sessions = std::make_unique<SessionOffice>(world, static_cast<Clock&>(*this));
    for (const OrgId& org : world.organisations()) (void)m_shelf.store().addOrganisation(org);
    watch();
    if (!start()) throw Violation{"set-up", "the hub does not start"};
    if (m_office) m_world.after(1000, [this] { officeHours(); });
}

/// Everything that the hub has committed must be what the guarantees allow.
void SimHub::look()
{
    m_world.model().check(m_shelf.state());
    if (m_office) m_office->look();
}

/// What the hub does by itself where it signs: ends codes whose time is over, hands messages over.
void SimHub::officeHours()
{
    if (up()) {
        try {
            m_office->courier();
            if (m_rng.below(10) == 0) m_office->sweep();
            lookAtWaits();
            if (m_shelf.stopped()) throw SimulatedCrash();
        } catch (const SimulatedCrash&) {
            crash("at a write of its own");
        }
        look();
    }
    m_world.after(m_rng.between(800, 2500), [this] { officeHours(); });
}

void SimHub::watch()
{
    const auto strike = [this] {
        if (m_rng.chance(m_world.rate(Fault::HubCrash)) || m_world.goesOff(CrashPoint::Hub)) return FaultyDisk::Strike::Stop;
        return m_world.now() < m_diskFullUntil ? FaultyDisk::Strike::Full : FaultyDisk::Strike::None;
    };
    m_shelf.setFaults(strike);
    if (m_world.plan().crash) m_shelf.setSurvival(m_world.plan().crash->survival);
    if (m_sessions) m_sessions->setFaults(strike);
}

Instant SimHub::now()
{
    return {m_world.now()};
}

bool SimHub::start()
{
    try {
        auto authority = std::make_unique<Authority>(m_shelf.store(), simulatedRules(), m_verifier, static_cast<Clock&>(*this),
                                                     m_office ? &m_office->log() : nullptr);
        const Done open = m_office ? m_office->open(*authority) : Done();
        if (m_shelf.stopped()) throw SimulatedCrash();
        if (!open) {
            m_world.say("hub: can't start, " + open.error().code);
            return false;
        }
        m_authority = std::move(authority);
        m_unexplained = false;
        return true;
    } catch (const SimulatedCrash&) {
        m_world.say("hub: stops at a write while it starts");
        powerCut();
        return false;
    }
}

/// The machine goes off and on; what was acknowledged must still be there.
void SimHub::powerCut()
{
    m_shelf.powerCut();
    for (const OrgId& org : m_world.organisations())
        if (!m_shelf.state().orgs.contains(org))
            throw Violation{"SYNC-2 durable", "org " + org.text().substr(30) + " is gone after the machine stopped"};
    m_world.model().checkSurvived(m_shelf.state());
}

void SimHub::startAgain(std::int64_t ms)
{
    m_world.after(ms, [this] {
        if (!up() && !start()) return startAgain(2000);
        m_world.say("hub: runs again");
    });
}

void SimHub::enrol(const DeviceId& device, const AccountId& account, const QByteArray& publicKey)
{
    m_devices[device] = {account, publicKey};
}

void SimHub::passwordGiven(const AccountId& account, std::int64_t forMs)
{
    m_fresh[account] = m_world.now() + forMs;
}

Caller SimHub::callerOf(const Request& r) const
{
    const auto device = m_devices.find(r.device);
    const auto fresh = m_fresh.find(r.account);
    return {r.account, r.device, device == m_devices.end() ? QByteArray() : device->second.key,
            fresh != m_fresh.end() && fresh->second > m_world.now()};
}

void SimHub::receive(const Request& request)
{
    if (!up()) {
        m_world.network().answer(request, {503, "down", 0, {}, false});
        return;
    }
    if (request.version < m_version - 1) { // one version apart works together (SYNC-18)
        m_world.network().answer(request, {426, "client_too_old", 0, {}, false});
        return;
    }
    try {
        if (!admitted(request)) return;
        handle(request);
        lookAtWaits();
        if (m_shelf.stopped()) throw SimulatedCrash();
    } catch (const SimulatedCrash&) {
        crash("at a write");
    }
    look();
}

/// Whether the request comes from somebody who is signed in, where sessions are simulated.
bool SimHub::admitted(const Request& request)
{
    if (!m_sessions || request.kind == Request::Kind::Refresh) return true;
    const auto holder = m_sessions->admit(request.account, request.token);
    if (!holder) m_world.network().answer(request, {401, holder.error().code, 0, {}, false});
    return holder.has_value();
}

Response SimHub::refresh(const Request& request)
{
    const auto asked = cj1::parse(request.body);
    if (!asked) throw Violation{"SEC-12 form", "the hub can't read what a client refreshes with"};
    const auto tokens = m_sessions->refresh(text(*asked, "token"), text(*asked, "proof"));
    m_world.say("hub: refresh of client " + std::to_string(request.client) + ": " + (tokens ? "ok" : tokens.error().code));
    if (m_rng.chance(m_world.rate(Fault::HubCrash))) throw SimulatedCrash(); // it is done, and nobody hears of it
    if (tokens) return {200, {}, 0, cj1::write({{"access", tokens->access}, {"refresh", tokens->refresh}}), false};
    return {tokens.error().code.starts_with("store_") ? 503 : 401, tokens.error().code, 0, {}, false};
}

void SimHub::handleCode(const Request& request)
{
    // Now and then one waits for the next, and is then carried out where that begins one of its transactions.
    if (!m_parked && m_rng.chance(m_world.rate(Fault::Parallel))) {
        m_parked = request;
        m_world.after(m_rng.between(50, 4000), [this, number = ++m_parkings] {
            if (!m_parked || number != m_parkings) return;
            const Request alone = *std::exchange(m_parked, {});
            receive(alone);
        });
        return;
    }
    if (!m_parked) return carryOutCode(request);
    int left = static_cast<int>(m_rng.below(4));
    m_shelf.setPause([this, &left] {
        if (!m_parked || left-- > 0) return;
        const Request other = *std::exchange(m_parked, {});
        m_shelf.setPause({});
        m_world.count("requests inside others");
        carryOutCode(other);
    });
    try {
        carryOutCode(request);
        m_shelf.setPause({});
    } catch (...) {
        m_shelf.setPause({});
        throw;
    }
    if (m_parked) carryOutCode(*std::exchange(m_parked, {}));
}

void SimHub::carryOutCode(const Request& request)
{
    const auto device = m_devices.find(request.device);
    const Json answer = m_office->carryOut(request, device == m_devices.end() ? QByteArray() : device->second.key);
    if (m_shelf.stopped()) throw SimulatedCrash();
    m_world.say("hub: about codes, client " + std::to_string(request.client) + ": " + text(answer, "result"));
    m_world.network().answer(request, {200, {}, 0, cj1::write(answer), false});
}

void SimHub::handle(const Request& request)
{
    if (request.kind == Request::Kind::Code) return handleCode(request);
    if (request.kind == Request::Kind::Refresh) return m_world.network().answer(request, refresh(request));
    answerSync(request);
}

/// Where the disk is full it is ill as well: a read may fail. What a client is told then must destroy nothing (SYNC-1), and
/// the log it is shown must not seem to be shorter (SEC-38). Of a push nothing is told before its commit, which fails then.
void SimHub::answerSync(const Request& request)
{
    const bool reads = request.kind == Request::Kind::Pull || request.kind == Request::Kind::Wait;
    m_shelf.setReadFaults([this, reads] {
        if (!reads || m_world.now() >= m_diskFullUntil || !m_reads.chance(300)) return FaultyDisk::Strike::None;
        m_world.count("reads that failed");
        return FaultyDisk::Strike::Error;
    });
    const auto well = qScopeGuard([this] { m_shelf.setReadFaults({}); });
    if (request.kind == Request::Kind::Wait) {
        if (auto response = news(request, true)) {
            m_world.network().answer(request, *response);
            return;
        }
        m_waits.push_back({request, ++m_lastWait});
        m_world.after(25000, [this, number = m_lastWait] {
            const auto it = std::ranges::find(m_waits, number, &Waiting::number);
            if (it == m_waits.end()) return;
            const Request waited = it->request;
            m_waits.erase(it);
            if (auto response = news(waited, false)) m_world.network().answer(waited, *response);
        });
        return;
    }
    m_world.network().answer(request, request.kind == Request::Kind::Push       ? push(request)
                                      : request.kind == Request::Kind::HandBack ? handedBack(request)
                                                                                : pull(request));
}

Response SimHub::failed(const Failure& failure) const
{
    if (failure.is("access_removed")) return {403, failure.code, 0, {}, false};
    if (failure.code.starts_with("store_")) return {503, failure.code, 1000, {}, false};
    return {400, failure.code, 0, {}, false};
}

Response SimHub::push(const Request& request)
{
    const auto items = parsePush(request.body);
    if (!items) throw Violation{"SYNC-3 form", "the hub can't read what a client sent: " + items.error().code};
    const auto reply = m_authority->push(request.org, callerOf(request), *items);
    if (!reply) return failed(reply.error());
    std::string line = "hub: push of " + std::to_string(items->size()) + " by client " + std::to_string(request.client) + ":";
    for (const PushAnswer& a : reply->answers) {
        line += " " + std::to_string(a.deviceSeq) + (a.accepted() ? "=seq " + std::to_string(a.acceptedSeq) : "=" + a.rejection->code);
        m_world.count(a.accepted() ? "accepted answers" : "refused answers");
    }
    if (!reply->stopped.empty()) {
        line += " stopped " + reply->stopped + ", expects " + std::to_string(reply->expected);
        m_world.count("stopped pushes");
    }
    m_world.say(line);
    return {200, {}, 0, inMyWords(toBytes(*reply)), false};
}

Response SimHub::handedBack(const Request& request)
{
    const auto given = parseHandBack(request.body);
    if (!given || !m_office) throw Violation{"SYNC-19 form", "the hub can't read what a client hands back"};
    const auto reply = m_office->takeBack(request.client, request.org, request.account, *given);
    if (!reply) return failed(reply.error());
    std::string line = "hub: handed back by client " + std::to_string(request.client) + ":";
    for (const std::string& result : reply->results) {
        line += " " + result;
        m_world.count("handed back: " + result);
    }
    m_world.say(line);
    return {200, {}, 0, toBytes(*reply), false};
}

Done SimHub::feed(QByteArray& out, const Request& request, const OrgId& org, std::int64_t after)
{
    const bool small = m_world.faulty() && m_world.plan().has(Fault::SmallPages);
    const std::size_t rows = small ? static_cast<std::size_t>(m_rng.between(1, 6)) : 20000;
    const auto parts = small ? m_rng.between(1, 4) : 1000;
    for (std::int64_t i = 0; i < parts; ++i) {
        const auto seen = request.seen.find(org);
        auto part = m_authority->changes(org, callerOf(request), after, rows, 8 * 1024 * 1024,
                                         seen == request.seen.end() ? std::nullopt : std::optional(seen->second));
        if (!part) return failure(part);
        if (m_office && seen != request.seen.end()) m_office->showForged(request.client, org, seen->second, *part);
        out += inMyWords(partOpening(*part)) + "\n";
        for (const Record& r : part->rows) out += rowLine(r) + "\n";
        out += inMyWords(partClosing(*part)) + "\n";
        after = part->upTo;
        if (part->head) break;
    }
    return {};
}

Response SimHub::pull(const Request& request)
{
    Response response;
    if (auto ok = feed(response.bytes, request, request.org, request.after); !ok) return failed(ok.error());
    return response;
}

std::optional<Response> SimHub::news(const Request& request, bool atOnce)
{
    Response response;
    for (const auto& [org, after] : request.waits) {
        if (atOnce && seq(org) == after) continue; // who loses a right loses it by a command
        const auto access = m_authority->hasAccess(org, request.account);
        if (!access) return failed(access.error());
        if (!*access && seq(org) > 0) return Response{403, "access_removed", 0, {}, false};
        if (auto ok = feed(response.bytes, request, org, after); !ok) return failed(ok.error());
    }
    if (response.bytes.isEmpty() && atOnce) return {};
    return response;
}

void SimHub::lookAtWaits()
{
    for (std::size_t i = 0; i < m_waits.size();) {
        const auto response = news(m_waits[i].request, true);
        if (!response) {
            ++i;
            continue;
        }
        const Request request = m_waits[i].request;
        m_waits.erase(m_waits.begin() + static_cast<std::ptrdiff_t>(i));
        m_world.network().answer(request, *response);
    }
}

void SimHub::crash(const char* why)
{
    m_world.say(std::string("hub: stops ") + why);
    m_world.count("hub crashes");
    if (m_office) m_office->close();
    m_authority.reset();
    m_parked.reset();
    m_shelf.setPause({});
    powerCut();
    const auto waits = std::exchange(m_waits, {});
    for (const Waiting& w : waits) m_world.network().answer(w.request, {503, "down", 0, {}, true});
    startAgain(m_rng.between(200, 20000));
}

void SimHub::update()
{
    m_version += 2;
    m_world.say("hub: is version " + std::to_string(m_version) + " now");
    m_world.count("hub updates");
    if (up()) crash("to be updated");
}

/// A newer hub says more than an older program knows.
QByteArray SimHub::inMyWords(const QByteArray& object) const
{
    if (m_version == 1 || !object.endsWith('}')) return object;
    return object.first(object.size() - 1) + ",\"zz_since_" + QByteArray::number(m_version) + "\":[1,{\"new\":true}]}";
}

void SimHub::backup()
{
    // A copy without the statement of the restore before it gets another one when it runs: nobody copies such a hub.
    if (m_office && m_unexplained) return;
    look();
    m_backup = Backup{m_shelf.backup(), m_world.model().line(), m_office ? m_office->line() : CodeOffice::Line()};
    m_world.say("hub: backup");
}

void SimHub::restore()
{
    if (!m_backup) return;
    crash("to be restored");
    const std::string epoch = "epoch-" + std::to_string(++m_epochs);
    m_shelf.restore(m_backup->files, epoch);
    m_world.model().restore(m_backup->model, epoch);
    if (m_office) m_office->restored(m_backup->office, epoch);
    m_unexplained = true;
    m_world.count("restores");
    m_world.say("hub: is the backup now, " + epoch);
}

void SimHub::fillDisk(std::int64_t forMs)
{
    m_diskFullUntil = m_world.now() + forMs;
}

void SimHub::healed()
{
    m_diskFullUntil = 0;
    if (m_sessions) m_sessions->calm();
    if (!up()) start();
}

std::optional<ChangesPart> SimHub::lastWord(int client, const OrgId& org, const AccountId& account, std::int64_t seq, const LogPlace& seen)
{
    auto part = m_authority->changes(org, {account, {}, {}, false}, seq, 20000, 8 * 1024 * 1024, seen);
    if (!part) return {};
    m_office->showForged(client, org, seen, *part);
    return std::move(*part);
}

void SimHub::wish(const OrgId& org, const AccountId& account, const std::string& role)
{
    m_wishes[{org, account}] = role;
}

std::string SimHub::wished(const OrgId& org, const AccountId& account) const
{
    const auto it = m_wishes.find({org, account});
    return it == m_wishes.end() ? std::string() : it->second;
}

Result<PushReply> SimHub::ownCommand(const OrgId& org, const DeviceId& device, const AccountId& actor, Signer& signer,
                                     const QByteArray& key, const std::string& name, const Json& args)
{
    const auto& counters = m_shelf.state().orgs.at(org).counters;
    const auto counter = counters.find(device);
    SignedCommand c;
    c.args = cj1::write(args);
    c.salt = QByteArray(16, 's');
    c.head = {CommandId(Uuid::v7(*this, m_random)), org, actor, device, counter == counters.end() ? 1 : counter->second + 1,
              name, 1, seq(org), now(), {}, argsHash(c.salt, c.args)};
    c.jws = signer.sign(headBytes(c.head));
    PushedItem item;
    item.command = c;
    return m_authority->push(org, {actor, device, key, true}, {item});
}

void SimHub::carryOutWishes()
{
    if (!up()) return;
    try {
        for (const auto& [who, role] : m_wishes) {
            const auto& org = m_shelf.state().orgs.at(who.first);
            if (org.seq == 0) continue;
            const std::string state = m_shelf.state().epoch + std::to_string(org.seq) + role;
            if (std::exchange(m_lookedAt[who], state) == state) continue;
            const auto it = org.records.find(grantKey(who.first, who.second));
            const Json grant = it == org.records.end() ? Json::object() : it->second.value();
            const std::string now = text(grant, "until").empty() ? text(grant, "role") : std::string();
            if (now == role) continue;
            const auto reply = ownCommand(who.first, m_device, HubActor, m_signer, m_signer.publicJwk(), "SimGrant",
                                          {{"account", who.second.text()}, {"role", role}});
            m_world.say("hub: role of " + who.second.text().substr(30) + " is to be '" + role + "'" +
                        (reply ? "" : ", but " + reply.error().code));
            if (reply) m_world.count("role changes");
            m_lookedAt.erase(who);
        }
        if (m_office) openProjects();
        lookAtWaits();
        if (m_shelf.stopped()) throw SimulatedCrash();
    } catch (const SimulatedCrash&) {
        crash("at a write of its own");
    }
    look();
}

/// Every organisation that is founded has a project, whose first two colleagues are responsible for attendance.
void SimHub::openProjects()
{
    for (const OrgId& id : m_world.organisations()) {
        const auto& org = m_shelf.state().orgs.at(id);
        if (org.seq == 0 || org.records.contains({kind::Project, projectOf(id)})) continue;
        Json staff = Json::array();
        for (int p = 0; p < m_world.plan().people; ++p) staff.push_back(m_world.account(p).text());
        Json args = {{"staff", staff}};
        if (m_world.plan().participant) args["participant"] = m_world.participant().text();
        const auto reply = ownCommand(id, m_device, HubActor, m_signer, m_signer.publicJwk(), "SimProject", args);
        m_world.say(std::string("hub: a project begins") + (reply ? "" : ", but " + reply.error().code));
    }
}

bool SimHub::mayJoin(const OrgId& org, const AccountId& account)
{
    if (!up() || seq(org) == 0) return false;
    const auto access = m_authority->hasAccess(org, account);
    return access && *access;
}

void SimHub::found(const OrgId& org, const AccountId& founder, int number)
{
    m_shelf.setFaults({});
    const DeviceId device(Uuid::v5(org.value, "founding device"));
    const auto reply = ownCommand(org, device, founder, m_signer, m_signer.publicJwk(), "CreateOrganisation", foundingArgs(number));
    if (!reply || reply->answers.empty() || !reply->answers.front().accepted())
        throw Violation{"set-up", "the organisation could not be founded: " +
                                      (!reply                   ? reply.error().code
                                       : reply->answers.empty() ? reply->stopped
                                                                : reply->answers.front().rejection->code)};
    watch();
    look();
}

Result<QByteArray> SimHub::digest(const OrgId& org, const AccountId& account)
{
    return m_authority->digest(org, {account, {}, {}, false});
}

} // namespace sek::sim
