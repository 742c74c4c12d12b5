// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/api/kiosk_queue.h"

#include "core/base/base64url.h"
#include "core/domain/attendance/queue.h"
#include "core/domain/people/roles.h"
#include "core/hub/rights.h"

#include <algorithm>
#include <array>

namespace sek {

namespace {

constexpr const char* Missed = "queue_missed";

QDate today(const HubTx& tx, const OrgId& org, Instant now)
{
    return dateIn(now, text(tx.get({"organisation", RecordId(org.value)}).record.value(), "time_zone", "UTC"));
}

/// As people type it: small letters, spaces and hyphens are no mistake.
std::string tidied(std::string_view typed)
{
    std::string out;
    for (const char c : typed) {
        if (c == ' ' || c == '-') continue;
        out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return out;
}

/// Misses of one device: those that still count, and until when nobody may try.
struct Tally
{
    std::vector<Instant> missed;
    Instant until;

    static Tally of(const HubTx& tx, const std::string& device, Instant now)
    {
        Tally t;
        const auto json = cj1::parse(tx.codeState(CodeScope::Hub, Missed, device));
        if (!json) return t;
        for (const Json& at : at(*json, "missed"))
            if (const auto when = parseRfc3339(at.is_string() ? at.get<std::string>() : std::string());
                when && *when > now.plusSeconds(-KioskQueue::MissWindowSeconds))
                t.missed.push_back(*when);
        t.until = parseRfc3339(text(*json, "until")).value_or(Instant());
        return t;
    }
    void write(HubTx& tx, const std::string& device) const
    {
        Json list = Json::array();
        for (const Instant at : missed) list.push_back(toRfc3339(at));
        tx.setCodeState(CodeScope::Hub, Missed, device, cj1::write({{"missed", std::move(list)}, {"until", toRfc3339(until)}}));
    }
};

CodeVisitor visitorFor(const KioskQueue::Scope& scope, const RecordId& participant, const RecordId& document)
{
    return {scope.account, scope.device, {}, {}, participant, document};
}

} // namespace

std::string KioskQueue::drawReference() const
{
    // Bytes past the last whole round of the alphabet are drawn again, so that no letter is likelier than another.
    constexpr std::size_t whole = 256 - 256 % Alphabet.size();
    std::string out;
    while (out.size() < ReferenceLetters) {
        std::array<std::uint8_t, 1> byte{};
        m.random.fill(byte);
        if (byte[0] < whole) out += Alphabet[byte[0] % Alphabet.size()];
    }
    return out;
}

std::expected<void, Rejection> KioskQueue::mayStand(const HubTx& tx, const OrgId& org, const AccountId& staff, const signing::Ask& ask,
                                                     Instant now) const
{
    if (ask.documentKind != "attendance_report" || ask.documents.size() != 1 || ask.signerRole != "participant") return reject("not_allowed");
    const auto report = attendance::report(tx, ask.documents.front().id);
    if (!report) return std::unexpected(report.error());
    if (!*report || (*report)->of.participantId != ask.signer || (*report)->of.isOf(staff)) return reject("not_allowed");
    if (!mayDoIn("HandOver", rolesOf(tx, staff), (*report)->of.projectId)) return reject("not_allowed");
    if (const auto day = attendance::queueDay(tx, (*report)->of, today(tx, org, now)); !day) return std::unexpected(day.error());
    return {};
}

std::expected<KioskQueue::Started, Rejection> KioskQueue::start(const OrgId& org, const CodeVisitor& who, const std::vector<signing::Ask>& asks)
{
    const Instant now = m.clock.now();
    Started out;
    out.until = now.plusSeconds(LifeSeconds);
    std::vector<std::expected<void, Rejection>> allowed;
    {
        auto tx = m.store.look(org);
        if (!tx) return reject(tx.error().code);
        for (const signing::Ask& ask : asks) allowed.push_back(mayStand(**tx, org, who.account, ask, now));
    }
    Json people = Json::array();
    std::vector<std::string> drawn;
    for (std::size_t i = 0; i < asks.size(); ++i) {
        if (!allowed[i]) {
            out.people.push_back(std::unexpected(allowed[i].error()));
            continue;
        }
        std::string reference = drawReference();
        while (std::ranges::find(drawn, reference) != drawn.end()) reference = drawReference();
        drawn.push_back(reference);
        CodeVisitor screen = who;
        screen.kioskParticipant = asks[i].signer;
        screen.kioskDocument = asks[i].documents.front().id;
        signing::Ask ask = asks[i];
        ask.surface = signing::Surface::Kiosk;
        out.people.push_back(m_codes.ask(org, screen, std::move(ask), reference));
        if (const auto& sent = out.people.back())
            people.push_back({{"channel", sent->channel},
                              {"digits", sent->digits},
                              {"document", asks[i].documents.front().id.text()},
                              {"handle", base64url(sent->handle)},
                              {"masked", sent->masked},
                              {"participant", asks[i].signer.text()},
                              {"reference", blinded(reference)},
                              {"retry_at", toRfc3339(sent->retryAt)}});
    }
    if (people.empty()) return out;
    auto tx = m.store.begin(org);
    if (!tx) return reject(tx.error().code);
    const auto size = static_cast<std::int64_t>(people.size());
    const QByteArray handle = m_tickets.issue(
        **tx, {{"account", who.account.text()}, {"device", who.device.text()}, {"org", org.text()}, {"people", std::move(people)}}, out.until);
    m_log.note(**tx, org, "kiosk_queue_entered", RecordId(org.value),
               {{"actor", who.account.text()}, {"device", who.device.text()}, {"people", size}}, now);
    if (auto done = (*tx)->commit(); !done) return reject(done.error().code);
    out.token = std::string(Prefix) + base64url(handle);
    return out;
}

std::optional<KioskQueue::Scope> KioskQueue::find(std::string_view bearer) const
{
    if (!isToken(bearer)) return {};
    const auto handle = fromBase64url(bearer.substr(Prefix.size()));
    auto ticket = handle ? m_tickets.find(*handle) : std::nullopt;
    if (!ticket) return {};
    const auto account = AccountId::parse(text(ticket->value, "account"));
    const auto device = DeviceId::parse(text(ticket->value, "device"));
    const auto org = OrgId::parse(text(ticket->value, "org"));
    if (!account || !device || !org) return {};
    return Scope{*account, *device, *org, std::move(*ticket)};
}

std::expected<KioskQueue::Turn, Rejection> KioskQueue::turn(const Scope& scope, std::string_view reference, int day, int month)
{
    auto begun = m.store.begin(scope.org);
    if (!begun) return reject(begun.error().code);
    HubTx& tx = **begun;
    tx.lockCodes();
    const Instant now = m.clock.now();
    const std::string device = scope.device.text();
    Tally tally = Tally::of(tx, device, now);
    if (tally.until > now) return reject("queue_paused", {{"retry_at", toRfc3339(tally.until)}});

    const std::string wanted = blinded(tidied(reference));
    std::optional<attendance::Report> report;
    Json person;
    for (const Json& one : at(scope.ticket.value, "people")) {
        if (text(one, "reference") != wanted) continue;
        const auto id = RecordId::parse(text(one, "document"));
        auto found = id ? attendance::report(tx, *id) : std::expected<std::optional<attendance::Report>, Rejection>(std::nullopt);
        if (!found || !*found) break;
        // Asked anew: the identity may be protected by now.
        const auto born = attendance::queueDay(tx, (*found)->of, today(tx, scope.org, now));
        if (!born || *born != attendance::BirthDay{day, month}) break;
        report = std::move(**found);
        person = one;
    }
    if (!report) {
        tally.missed.push_back(now);
        const bool pause = std::ssize(tally.missed) >= Misses;
        if (pause) tally = {{}, now.plusSeconds(PauseSeconds)};
        tally.write(tx, device);
        m_log.note(tx, scope.org, pause ? "kiosk_queue_paused" : "kiosk_queue_missed", RecordId(scope.org.value),
                   {{"actor", scope.account.text()}, {"device", device}}, now);
        if (auto done = tx.commit(); !done) return reject(done.error().code);
        if (pause) return reject("queue_paused", {{"retry_at", toRfc3339(tally.until)}});
        return reject("queue_unknown", {{"tries_left", Misses - static_cast<int>(tally.missed.size())}});
    }
    if (report->state() != attendance::ReportState::Reported && report->state() != attendance::ReportState::CodeActive)
        return std::unexpected(attendance::wrongState(*report));

    Turn out;
    out.document = report->id;
    const RecordId participant = report->of.participantId;
    const auto handle = fromBase64url(text(person, "handle"));
    if (const auto c = handle ? tx.challenge(*handle) : std::nullopt;
        c && c->state == CodeChallenge::State::Issued && c->expiresAt > now && c->attemptsUsed < c->attemptsMax)
        out.code = CodeSent{*handle,      text(person, "channel"),        text(person, "masked"), static_cast<int>(integer(person, "digits", 4)),
                            c->expiresAt, c->attemptsMax - c->attemptsUsed, parseRfc3339(text(person, "retry_at")).value_or(now)};
    begun->reset(); // opening the screen is a step of its own
    auto screen = m_sessions.open({scope.account, scope.device, scope.org, "attendance_report", out.document, participant, {}});
    if (!screen) return std::unexpected(screen.error());
    out.screen = std::move(*screen);
    return out;
}

Done KioskQueue::end(const Scope& scope)
{
    for (const Json& one : at(scope.ticket.value, "people")) {
        const auto handle = fromBase64url(text(one, "handle"));
        const auto participant = RecordId::parse(text(one, "participant")), document = RecordId::parse(text(one, "document"));
        if (handle && participant && document) (void)m_codes.cancel(scope.org, visitorFor(scope, *participant, *document), *handle);
    }
    auto tx = m.store.begin(scope.org);
    if (!tx) return failure(tx);
    (*tx)->lockCodes();
    m_tickets.end(**tx, scope.ticket.name);
    m_log.note(**tx, scope.org, "kiosk_queue_left", RecordId(scope.org.value), {{"actor", scope.account.text()}, {"device", scope.device.text()}},
               m.clock.now());
    return (*tx)->commit();
}

} // namespace sek
