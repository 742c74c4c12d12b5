// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/evidence/log_witness.h"
#include "tests/simulation/world.h"

#include <QByteArray>

namespace sek::sim {

/// A request as it leaves a client.
struct Request
{
    enum class Kind { Push, Pull, Wait, Code, HandBack, Refresh };
    std::uint64_t id = 0;
    int client = 0;
    int life = 0;       ///< of the client's process; answers to an earlier one go nowhere
    Kind kind = Kind::Pull;
    OrgId org;
    DeviceId device;
    AccountId account;
    std::int64_t after = 0;
    std::vector<std::pair<OrgId, std::int64_t>> waits;
    std::map<OrgId, LogPlace> seen; ///< how far each log was
    QByteArray body;
    std::string token; ///< of the session, where there are any
    int version = 1; ///< of the program that asks
};

/// What comes back: real bytes, perhaps not all of them.
struct Response
{
    int status = 200;   ///< 0: the connection ended before there was any
    std::string code;   ///< in the body of a refusal; without one it is not ours
    std::int64_t retryAfterMs = 0;
    QByteArray bytes;
    bool cut = false;
};

/// Carries requests and answers and does to them what the plan says.
class Network
{
public:
    explicit Network(World& world) : m_world(world) {}
    void send(Request request);
    void answer(const Request& request, Response response);

private:
    std::optional<Response> instead(const Request& request, Rng& rng);
    std::optional<Response> inTrouble(int client, Rng& rng);
    std::int64_t delay(Rng& rng);
    Rng& streamOf(int client);

    World& m_world;
    std::map<int, Rng> m_streams;
    struct Spell
    {
        Fault fault = Fault::Gone;
        std::int64_t until = 0;
    };
    std::map<int, Spell> m_spells; ///< of a client's network
    int m_calm = 0; ///< requests since the faults stopped
};

} // namespace sek::sim
