// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/network.h"

#include "tests/simulation/sim_client.h"
#include "tests/simulation/sim_hub.h"

namespace sek::sim {

namespace {

/// Far more than any history that is in order needs.
constexpr int MostCalmRequests = 2000;

const QByteArray PortalPage = "<!DOCTYPE html>\n<html><head><title>Guest Wi-Fi</title></head>\n<body><p>Please accept the "
                              "terms of use.</p></body></html>\n";

} // namespace

Rng& Network::streamOf(int client)
{
    return m_streams.try_emplace(client, m_world.stream("network", static_cast<std::uint64_t>(client))).first->second;
}

std::int64_t Network::delay(Rng& rng)
{
    std::int64_t ms = rng.between(2, 150);
    if (rng.chance(m_world.rate(Fault::Reorder))) ms += rng.below(6000);
    if (rng.chance(m_world.rate(Fault::Delay))) ms += rng.between(5000, 90000);
    return ms;
}

std::optional<Response> Network::instead(const Request& request, Rng& rng)
{
    const auto strikes = [&](Fault f, const char* name) {
        if (!rng.chance(m_world.rate(f))) return false;
        m_world.count(name);
        return true;
    };
    if (strikes(Fault::Unauthorised, "401")) return Response{401, "session_over", 0, {}, false};
    if (auto response = inTrouble(request.client, rng)) return response;
    if (strikes(Fault::Conflict, "409")) return Response{409, "conflict", 0, {}, false};
    if (request.kind == Request::Kind::Push && strikes(Fault::TooLarge, "413")) return Response{413, "too_large", 0, {}, false};
    if (strikes(Fault::TooMany, "429")) return Response{429, "busy", rng.below(60000), {}, false};
    if (strikes(Fault::Unavailable, "503")) return Response{503, "busy", rng.below(20000), {}, false};
    if (strikes(Fault::ForeignPage, "foreign page")) return Response{200, {}, 0, PortalPage, false};
    return {};
}

/// What lasts: somebody else's key on this network, an organisation that is gone, a server that is ill.
std::optional<Response> Network::inTrouble(int client, Rng& rng)
{
    Spell& spell = m_spells[client];
    if (!m_world.faulty()) return {};
    if (m_world.now() >= spell.until) {
        bool begins = false;
        for (const Fault f : {Fault::WrongPin, Fault::Gone, Fault::ServerError}) {
            if (!rng.chance(m_world.rate(f))) continue;
            spell = {f, m_world.now() + (rng.below(2) == 0 ? 0 : rng.between(5000, 120'000))};
            begins = true;
        }
        if (!begins) return {};
    }
    switch (spell.fault) {
    case Fault::WrongPin: m_world.count("wrong pins"); return Response{0, "wrong_pin", 0, {}, false};
    case Fault::Gone: m_world.count("410"); return Response{410, "gone", 0, {}, false};
    default: break;
    }
    m_world.count("5xx other than 503");
    if (rng.below(2) == 0) return Response{500, "internal", 0, {}, false};
    return Response{rng.below(2) == 0 ? 502 : 504, {}, 0, PortalPage, false}; // a proxy speaks for itself
}

void Network::send(Request request)
{
    Rng& rng = streamOf(request.client);
    SimClient& client = *m_world.clients()[static_cast<std::size_t>(request.client)];
    // Who asks without end is not quiet either, long before the clock says so.
    if (!m_world.faulty() && ++m_calm > MostCalmRequests)
        throw Violation{"SYNC-16 quiet", "more than " + std::to_string(MostCalmRequests) + " requests after the faults stopped"};
    const bool wait = request.kind == Request::Kind::Wait;
    m_world.count(wait                                   ? "waits"
                  : request.kind == Request::Kind::Push ? "pushes"
                  : request.kind == Request::Kind::Code ? "requests about codes"
                  : request.kind == Request::Kind::HandBack ? "hand-backs"
                  : request.kind == Request::Kind::Refresh  ? "refreshes"
                                                        : "pulls");
    m_world.after(wait ? 60000 : 30000, [&client, id = request.id, life = request.life] { client.timedOut(id, life); });
    if (client.partitioned()) {
        m_world.say("  no network");
        if (rng.below(2) == 0)
            m_world.after(rng.between(1, 50), [&client, id = request.id, life = request.life] { client.timedOut(id, life); });
        return;
    }
    if (auto response = instead(request, rng)) {
        const auto ms = rng.between(2, 400);
        m_world.after(ms, [&client, request, response = *response] { client.receive(request, response); });
        return;
    }
    if (rng.chance(m_world.rate(Fault::Drop))) {
        m_world.count("dropped requests");
        return;
    }
    int copies = 1;
    if (rng.chance(m_world.rate(Fault::Repeat))) {
        m_world.count("repeated requests");
        copies = 2;
    }
    for (int i = 0; i < copies; ++i) m_world.after(delay(rng), [this, request] { m_world.hub().receive(request); });
}

void Network::answer(const Request& request, Response response)
{
    Rng& rng = streamOf(request.client);
    SimClient& client = *m_world.clients()[static_cast<std::size_t>(request.client)];
    if (client.partitioned()) return;
    if (rng.chance(m_world.rate(Fault::AnswerLost))) {
        m_world.count("lost answers");
        return;
    }
    if (rng.chance(m_world.rate(Fault::Cut)) && !response.bytes.isEmpty()) {
        m_world.count("cut answers");
        response.bytes.truncate(static_cast<qsizetype>(rng.below(response.bytes.size() + 1)));
        response.cut = true;
        if (rng.chance(m_world.rate(Fault::ForeignPage))) response.bytes += PortalPage; // a proxy gives up half-way
    }
    if (rng.chance(m_world.rate(Fault::FlippedBit))) {
        // TLS checks each record of up to 16 KiB before it hands it on: what came before is whole, and then the connection ends.
        m_world.count("answers with a flipped bit");
        const auto record = rng.between(256, 16384), hit = rng.below(response.bytes.size() + 256) - 256; // its head comes first
        if (hit < record) response = {0, "cut", 0, {}, false};
        else {
            response.bytes.truncate(static_cast<qsizetype>(hit - hit % record));
            response.cut = true;
        }
    }
    int copies = 1;
    if (rng.chance(m_world.rate(Fault::Repeat))) {
        m_world.count("repeated answers");
        copies = 2;
    }
    for (int i = 0; i < copies; ++i)
        m_world.after(delay(rng), [&client, request, response] { client.receive(request, response); });
}

} // namespace sek::sim
