// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/signing_desk.h"

#include "core/base/base64url.h"
#include "core/base/hash.h"
#include "core/domain/attendance/kinds.h"
#include "core/domain/attendance/report.h"
#include "core/domain/attendance/totals.h"
#include "core/envelope/box_key.h"
#include "core/evidence/es256.h"
#include "core/evidence/jws.h"
#include "tests/simulation/attendance_sample.h"

#include <algorithm>

namespace sek::sim {

namespace {

constexpr const char* Kept = "offline";
constexpr const char* Periods[] = {"2026-03", "2026-04"};
constexpr std::size_t AtOnce = 100; ///< envelopes the hub takes in one request

template <class T> const T& any(const std::vector<T>& list, Rng& rng)
{
    return list[static_cast<std::size_t>(rng.below(std::ssize(list)))];
}

std::string digits(Rng& rng, int n)
{
    std::string out;
    while (std::ssize(out) < n) out += static_cast<char>('0' + rng.below(10));
    return out;
}

std::string otherThan(std::string code)
{
    code.back() = code.back() == '9' ? '0' : static_cast<char>(code.back() + 1);
    return code;
}

bool isWaitingFor(const Json& report, const char* state)
{
    return text(report, "state") == state;
}

} // namespace

void SigningDesk::perform(Action::Kind kind, Place place, Rng& rng)
{
    // Who does not believe the hub's log signs nothing there until somebody has looked (SEC-38).
    const auto witness = place.replica.witness();
    if (!witness || witness->signingStopped()) return;
    switch (kind) {
    case Action::Kind::Attend: return attend(place, rng);
    case Action::Kind::TypeCode:
        if (const OnItsWay* code = pick(place.org, rng)) type(place, OnItsWay(*code), rng, 0);
        return;
    case Action::Kind::ResendCode:
        if (const OnItsWay* code = pick(place.org, rng)) resend(place, *code, rng);
        return;
    case Action::Kind::CancelCode:
        if (const OnItsWay* code = pick(place.org, rng))
            m.call(place.org, {{"act", "cancel"}, {"handle", base64url(code->handle)}, {"kiosk", code->kiosk.text()}}, {});
        return;
    case Action::Kind::Correct: return correct(place, rng);
    case Action::Kind::Refuse: return refuse(place, rng);
    case Action::Kind::GoAhead: return goAhead(place, rng);
    case Action::Kind::SendTyped: return flush(place, rng);
    case Action::Kind::Tamper: return lieInWait(place, rng, 12);
    default: return;
    }
}

std::vector<std::pair<RecordId, Json>> SigningDesk::reports(const Place& place) const
{
    std::vector<std::pair<RecordId, Json>> out;
    const auto& records = place.cache.state().records;
    for (auto it = records.lower_bound({kind::AttendanceReport, RecordId()});
         it != records.end() && it->first.kind == kind::AttendanceReport; ++it)
        if (!it->second.deleted) out.emplace_back(it->first.id, it->second.value());
    return out;
}

const SigningDesk::OnItsWay* SigningDesk::pick(const OrgId& org, Rng& rng) const
{
    std::vector<const OnItsWay*> ours;
    for (const OnItsWay& c : m_codes)
        if (c.org == org) ours.push_back(&c);
    if (ours.empty()) return nullptr;
    // The newest, mostly.
    return rng.below(3) > 0 ? ours.back() : any(ours, rng);
}

void SigningDesk::command(Place place, const char* name, const Json& args)
{
    const auto made = place.replica.submit(name, args);
    std::string line = who() + name;
    if (!made) {
        const auto* r = std::get_if<Rejection>(&made.error());
        line += r ? ", rejected here, " + r->code : ", not made";
    }
    m.world.say(line);
    m.world.count(std::string(made ? "made " : "not made ") + name);
    if (made && !place.cache.stopped()) m.commandMade(place.org);
}

// --- recording and reporting

/// The next sensible step with some month of somebody.
void SigningDesk::attend(Place place, Rng& rng)
{
    const auto& cursor = place.cache.state().cursor;
    if (!cursor.complete || cursor.replacing || !place.cache.state().records.contains({kind::Project, projectOf(place.org)})) return;
    const int n = static_cast<int>(rng.below(Participants));
    const std::string period = Periods[rng.below(std::ssize(Periods))];
    const RecordId id = attendance::reportId(participationOf(place.org, n), period);
    const auto& records = place.cache.state().records;
    const auto it = records.find(attendance::reportKey(id));
    const Json body = it == records.end() || it->second.deleted ? Json::object() : it->second.value();
    const std::string state = text(body, "state");
    if (state.empty() || (state == "draft" && !body.contains("freeze") && (integer(body, "reported_minutes") == 0 || rng.below(4) == 0)))
        return record(place, n, period, body, rng);
    if (state == "draft" && !body.contains("freeze")) return freeze(place, id, body, rng);
    if (state == "draft") {
        if (text(at(body, "freeze"), "by") != place.account.text()) return;
        std::vector<RecordId> all{id};
        for (const auto& [other, report] : reports(place))
            if (other != id && isWaitingFor(report, "draft") && text(at(report, "freeze"), "by") == place.account.text() && rng.below(2) == 0)
                all.push_back(other);
        return ask(place, true, all, rng);
    }
    if (state == "reported" || state == "code_active") {
        const auto code = std::ranges::find_if(m_codes, [&](const OnItsWay& c) { return c.org == place.org && !c.kiosk.isNull() && c.reports.front() == id; });
        if (code != m_codes.end() && rng.below(4) == 0) return resend(place, OnItsWay(*code), rng);
        if (code != m_codes.end() && rng.below(3) > 0) return type(place, OnItsWay(*code), rng, 0);
        if (rng.below(4) == 0) return goAhead(place, rng);
        return ask(place, false, {id}, rng);
    }
    if (state == "rejected" || rng.below(4) == 0) correct(place, rng);
}

void SigningDesk::record(Place place, int n, const std::string& period, const Json& report, Rng& rng)
{
    Json cells = Json::array();
    const auto entries = attendance::entriesOf(report);
    for (auto count = rng.between(1, 2), day = rng.between(1, 9); count > 0; --count, ++day) {
        const std::string date = period + "-0" + std::to_string(day);
        Json cell = {{"date", date}, {"activity_id", activityOf(place.org).text()}, {"to", {{"minutes", 60 * rng.between(1, 7) + 15}}}};
        const auto was = std::ranges::find(entries, date, &attendance::Entry::date);
        if (was != entries.end()) cell["from"] = {{"minutes", was->minutes}};
        cells.push_back(std::move(cell));
    }
    command(place, "RecordAttendance", {{"participation_id", participationOf(place.org, n).text()}, {"period", period}, {"cells", cells}});
}

void SigningDesk::freeze(Place place, const RecordId& first, const Json& body, Rng& rng)
{
    Json list = Json::array();
    const auto add = [&](const RecordId& id, const Json& report) {
        QByteArray salt(16, '\0');
        m.random.fill({reinterpret_cast<std::uint8_t*>(salt.data()), 16});
        list.push_back({{"id", id.text()}, {"revision", integer(report, "revision", 1)}, {"salt", hex(salt)}});
    };
    add(first, body);
    for (const auto& [id, report] : reports(place))
        if (id != first && isWaitingFor(report, "draft") && !report.contains("freeze") && rng.below(2) == 0) add(id, report);
    command(place, "FreezeReports", {{"reports", list}});
}

void SigningDesk::correct(Place place, Rng& rng)
{
    std::vector<std::pair<RecordId, Json>> those;
    for (auto& r : reports(place))
        if (!isWaitingFor(r.second, "draft")) those.push_back(std::move(r));
    if (those.empty()) return;
    const auto& [id, report] = any(those, rng);
    command(place, "OpenCorrection", {{"id", id.text()}, {"revision", integer(report, "revision", 1)}, {"reason", "The hours of one day were wrong"}});
}

void SigningDesk::refuse(Place place, Rng& rng)
{
    std::vector<std::pair<RecordId, Json>> those;
    for (auto& r : reports(place))
        if (isWaitingFor(r.second, "reported") || isWaitingFor(r.second, "code_active")) those.push_back(std::move(r));
    if (those.empty()) return;
    const auto& [id, report] = any(those, rng);
    m.world.say(who() + "not correct");
    m.call(place.org, {{"act", "refuse"}, {"id", id.text()}, {"revision", integer(report, "revision", 1)}}, {});
}

// --- codes

void SigningDesk::ask(Place place, bool responsible, const std::vector<RecordId>& ids, Rng& rng)
{
    signing::Ask ask;
    ask.documentKind = "attendance_report";
    ask.signerRole = responsible ? "responsible" : "participant";
    ask.surface = responsible ? signing::Surface::Staff : signing::Surface::Kiosk;
    int participant = 0;
    for (const RecordId& id : ids) {
        const Json body = place.cache.state().records.at(attendance::reportKey(id)).value();
        const std::string frozen = text(at(body, "freeze"), "content_hash");
        ask.documents.push_back({id, static_cast<int>(integer(body, "revision", 1)), frozen.empty() ? text(body, "content_hash") : frozen});
        if (responsible) continue;
        ask.signer = RecordId::parse(text(body, "participant_id")).value_or(RecordId());
        for (int n = 0; n < Participants; ++n)
            if (participantOf(place.org, n) == ask.signer) participant = n;
    }
    if (responsible) ask.signer = RecordId(place.account.value);
    else ask.kioskParticipant = ask.signer;
    OnItsWay code{place.org, {}, responsible ? mailOf(place.account) : phoneOf(participant), ask.kioskParticipant, ids};
    m.world.say(who() + "asks for a code, " + ask.signerRole);
    Json body = {{"act", "ask"}, {"ask", signing::toJson(ask)}};
    if (!code.kiosk.isNull()) body["kiosk"] = code.kiosk.text();
    m.call(place.org, body, [this, org = place.org, code, seed = rng.next()](const Json& answer) mutable {
        m.world.count("asked: " + text(answer, "result"));
        if (text(answer, "result") != "ok") return;
        code.handle = fromBase64url(text(answer, "handle")).value_or(QByteArray());
        m_codes.push_back(code);
        if (m_codes.size() > 12) m_codes.erase(m_codes.begin());
        Rng own(seed);
        // It takes too long for some, and they want another one.
        const bool impatient = own.below(5) == 0;
        m.later(own.between(2000, 30'000), org, [this, code, own, impatient](Place p) mutable {
            if (impatient) resend(p, code, own);
            else type(p, code, own, 1);
        });
    });
}

void SigningDesk::type(Place place, const OnItsWay& code, Rng& rng, int again)
{
    const auto& arrived = m.phones.of(code.address);
    const auto theirs = std::ranges::find(arrived.rbegin(), arrived.rend(), code.handle, &Phones::Message::handle);
    const auto n = rng.below(100);
    if (n < 6 || (m.world.rate(Fault::Tampered) > 0 && n >= 80)) { // somebody who tries them out, several at once
        for (auto i = rng.between(2, 5); i > 0; --i) submit(code, digits(rng, 4), rng, 0);
        if (rng.below(2) == 0) m.later(rng.between(3000, 30'000), place.org, [this, code, rng](Place p) mutable { resend(p, code, rng); });
        return;
    }
    std::string typed;
    if (n < 12) typed = digits(rng, 4);
    else if (n < 20 && !arrived.empty()) typed = any(arrived, rng).code; // an older one, or for another month
    else if (theirs != arrived.rend()) typed = n < 28 ? otherThan(theirs->code) : theirs->code;
    if (typed.empty()) { // it has not come yet
        if (again > 0) m.later(rng.between(4000, 20'000), place.org, [this, code, rng, again](Place p) mutable { type(p, code, rng, again - 1); });
        return;
    }
    submit(code, typed, rng, 2);
    if (rng.below(m.world.plan().has(Fault::Parallel) ? 3 : 12) == 0) submit(code, typed, rng, 0); // pressed twice
}

void SigningDesk::submit(const OnItsWay& code, const std::string& typed, Rng& rng, int again)
{
    Json body = {{"act", "submit"}, {"handle", base64url(code.handle)}, {"code", typed}};
    if (!code.kiosk.isNull()) body["kiosk"] = code.kiosk.text();
    m.world.say(who() + "types a code");
    m.call(code.org, body, [this, code, again, seed = rng.next()](const Json& answer) {
        const std::string result = text(answer, "result");
        m.world.count("typed: " + result);
        if (result == "ok" || result == "challenge_not_live") std::erase_if(m_codes, [&](const OnItsWay& c) { return c.handle == code.handle; });
        if (result != "code_wrong" || again == 0) return;
        Rng own(seed);
        m.later(own.between(1000, 10'000), code.org, [this, code, own, again](Place p) mutable { type(p, code, own, again - 1); });
    });
}

void SigningDesk::resend(Place place, OnItsWay code, Rng& rng)
{
    Json body = {{"act", "resend"}, {"handle", base64url(code.handle)}};
    if (!code.kiosk.isNull()) body["kiosk"] = code.kiosk.text();
    m.world.say(who() + "wants another code");
    m.call(place.org, body, [this, org = place.org, code, seed = rng.next()](const Json& answer) mutable {
        m.world.count("sent again: " + text(answer, "result"));
        if (text(answer, "result") != "ok") return;
        code.handle = fromBase64url(text(answer, "handle")).value_or(QByteArray());
        m_codes.push_back(code);
        Rng own(seed);
        m.later(own.between(2000, 30'000), org, [this, code, own](Place p) mutable { type(p, code, own, 1); });
    });
}

// --- without a connection

bool SigningDesk::onShelf(Place place, const std::function<bool(OfflineShelf&)>& change)
{
    auto tx = place.cache.begin();
    if (!tx) return false;
    OfflineShelf shelf = OfflineShelf::read((*tx)->kept(Kept));
    if (!change(shelf)) return false;
    (*tx)->keep(Kept, shelf.bytes());
    return (*tx)->commit().has_value();
}

QByteArray SigningDesk::shelfIn(const SeatStore& cache)
{
    const auto& kept = cache.state().kept;
    const auto it = kept.find(Kept);
    return it == kept.end() ? QByteArray() : it->second;
}

bool SigningDesk::hasTyped(const SeatStore& cache) const
{
    return !m_stopped && OfflineShelf::read(shelfIn(cache)).waits();
}

void SigningDesk::goAhead(Place place, Rng& rng)
{
    std::vector<signing::Ask> asks;
    Json list = Json::array();
    for (const auto& [id, report] : reports(place)) {
        if (!isWaitingFor(report, "reported") && !(isWaitingFor(report, "code_active") && rng.below(3) == 0)) continue;
        signing::Ask ask;
        ask.documentKind = "attendance_report";
        ask.documents = {{id, static_cast<int>(integer(report, "revision", 1)), text(report, "content_hash")}};
        ask.signerRole = "participant";
        ask.signer = ask.kioskParticipant = RecordId::parse(text(report, "participant_id")).value_or(RecordId());
        ask.surface = signing::Surface::Kiosk;
        list.push_back(signing::toJson(ask));
        asks.push_back(std::move(ask));
    }
    const auto witness = place.replica.witness();
    if (asks.empty() || !witness || witness->keys.empty()) return;
    // By the true time, because nobody can ask for an hour of the past; the answer says the hub's.
    // Who was tampered with wants to see the end of it before anybody else has touched the month.
    const bool soon = m.world.rate(Fault::Tampered) > 0 && rng.below(3) > 0;
    const Instant until{m.world.now() + (soon ? rng.between(8000, 20'000) : rng.between(20'000, 300'000))};
    m.world.say(who() + "wants codes ahead for " + std::to_string(asks.size()));
    m.call(place.org, {{"act", "prepare"}, {"asks", list}, {"enter_until", toRfc3339(until)}},
           [this, org = place.org, asks, key = witness->keys.back(), seed = rng.next()](const Json& answer) {
               m.world.count("codes ahead: " + text(answer, "result"));
               if (text(answer, "result") != "ok") return;
               for (const Json& code : at(answer, "codes")) m.world.count("each code ahead: " + text(code, "result"));
               m.later(0, org, [this, asks, key, answer, seed](Place p) {
                   Es256Verifier boxKeys{std::string(BoxKeyTyp)};
                   onShelf(p, [&](OfflineShelf& shelf) { return shelf.prepared(answer, asks, p.device, boxKeys, key, m.clock.now()).has_value(); });
               });
               Rng own(seed);
               for (std::size_t i = 0; i < asks.size() + 1; ++i)
                   m.later(own.between(3000, 120'000), org, [this, typing = own.stream("typing", i)](Place p) mutable { typeAhead(p, typing); });
               if (m.world.rate(Fault::Tampered) == 0) return;
               m.later(own.between(5000, 40'000), org, [this, bad = own.stream("tampering")](Place p) mutable { tamper(p, bad); });
               m.later(1, org, [this, bad = own.stream("misuse")](Place p) mutable { misuse(p, bad); });
           });
}

void SigningDesk::typeAhead(Place place, Rng& rng)
{
    const bool typed = onShelf(place, [&](OfflineShelf& shelf) {
        if (shelf.codes().empty()) return false;
        const OfflineCode code = any(shelf.codes(), rng);
        std::string digitsTyped = digits(rng, 6);
        for (const auto& [address, messages] : m.phones.messages)
            for (const Phones::Message& message : messages)
                if (message.handle == code.challenge && rng.below(100) < 80) digitsTyped = message.code;
        const Instant now = m.clock.now();
        if (!shelf.type(code.challenge, digitsTyped, {}, place.org, place.envelopes, m.random, now)) return false;
        const OfflineEntry& entry = shelf.entries().back();
        const auto outside = parseJws(entry.jws);
        const auto envelope = outside ? parseEnvelope(outside->payload) : Result<Envelope>(fail("envelope_form"));
        if (!envelope) throw Violation{"SEC-23 envelope", "a device can't read what it has closed"};
        // When it was typed by the hub's clock is known to the shelf alone; that a claim is in time is checked by its bounds.
        EnvelopeInside inside{code.challenge, code.document, code.revision, code.contentHash, code.signer, envelope->device,
                              envelope->counter, code.issuedAt, {}, digitsTyped};
        m.oracle.closed(entry.jws, *envelope, inside);
        return true;
    });
    if (!typed) return;
    m.world.say(who() + "types a code without a connection");
    m.world.count("typed ahead");
    m.later(rng.between(500, 60'000), place.org, [this, rng](Place p) mutable { flush(p, rng); });
}

void SigningDesk::flush(Place place, Rng& rng)
{
    std::vector<std::string> envelopes;
    onShelf(place, [&](OfflineShelf& shelf) {
        const bool changed = shelf.settle(m.clock.now());
        envelopes = shelf.toSend(AtOnce);
        return changed;
    });
    if (envelopes.empty()) return;
    // Now and then in another order, some of them twice, some not.
    if (m.world.faulty() && rng.below(3) == 0) {
        std::vector<std::string> mixed;
        for (auto n = std::min<std::int64_t>(std::ssize(envelopes) + 1, std::ssize(envelopes) + rng.between(-1, 1)); n > 0; --n) mixed.push_back(any(envelopes, rng));
        envelopes = std::move(mixed);
        if (envelopes.empty()) return;
    }
    sendSome(place, std::move(envelopes), rng, 30);
}

void SigningDesk::sendSome(Place place, std::vector<std::string> envelopes, Rng& rng, int rounds)
{
    const auto now = static_cast<std::uint64_t>(m.world.now());
    // An answer that never came must not stop the rest for ever.
    if (const auto under = m_sending.find(place.org); under != m_sending.end() && now < under->second + 30'000) return;
    m_sending[place.org] = now;
    m.world.say(who() + "sends " + std::to_string(envelopes.size()) + " envelopes");
    m.call(place.org, {{"act", "envelopes"}, {"envelopes", envelopes}},
           [this, org = place.org, envelopes, rounds, seed = rng.next()](const Json& answer) {
               m_sending.erase(org);
               if (text(answer, "result") != "ok") return;
               m_stopped = answer.contains("stopped");
               std::string told;
               for (const Json& one : at(answer, "results")) told += " " + text(one, "result") + (one.contains("reason") ? "/" + text(one, "reason") : "");
               m.world.say(who() + "is told of its envelopes:" + told);
               m.later(0, org, [this, envelopes, rounds, seed, results = at(answer, "results")](Place p) {
                   const bool any = onShelf(p, [&](OfflineShelf& shelf) { return shelf.answered(envelopes, results, m.clock.now()); });
                   if (!any || rounds <= 0) return;
                   Rng own(seed);
                   std::vector<std::string> next;
                   onShelf(p, [&](OfflineShelf& shelf) {
                       next = shelf.toSend(AtOnce);
                       return false;
                   });
                   if (!next.empty()) sendSome(p, std::move(next), own, rounds - 1);
               });
           });
}

} // namespace sek::sim
