// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/gate/gate.h"

#include "core/hub/gate/address.h"
#include "core/hub/gate/core.h"

#include <algorithm>

namespace sek::gate {

namespace {

Result<TlsContext> contextOf(const Identity& identity)
{
    return serverTls(identity.chainPem.toStdString(), identity.keyPem.toStdString());
}

} // namespace

Gate::Gate(GateOptions options, Handler handler)
    : m_core(std::make_shared<GateCore>(std::move(options), std::move(handler)))
{
}

Gate::~Gate()
{
    stop();
}

Done Gate::start()
{
    const auto& options = m_core->options;
    const bool complete =
        !options.lanes.empty() && std::all_of(options.lanes.begin(), options.lanes.end(),
                                              [](const Lane& lane) { return lane.executor != nullptr; });
    const bool proxies = std::all_of(options.trustedProxies.begin(), options.trustedProxies.end(),
                                     [](const std::string& proxy) { return tidyAddress(proxy) == proxy; });
    if (!complete || !proxies || m_thread.joinable() || m_port != 0) return fail("gate_options");
    if (options.identity) {
        auto context = contextOf(*options.identity);
        if (!context) return failure(context);
        m_core->loop->setTls(std::move(*context));
    } else if (!isLoopback(tidyAddress(options.address))) {
        return fail("gate_plain");
    }
    const auto port = m_core->loop->listen(options.address, options.port, *m_core);
    if (!port) return failure(port);
    m_port = *port;
    m_thread = std::thread([core = m_core] { core->loop->run([core] { ++core->counters.internalErrors; }); });
    return {};
}

void Gate::stop()
{
    if (!m_thread.joinable()) return;
    m_core->loop->post([core = m_core] { core->stop(); });
    m_thread.join();
}

Stats Gate::stats() const
{
    const auto& c = m_core->counters;
    return {c.connections,  c.working,  c.waiting, c.accepted, c.refusedFull, c.refusedAddress, c.handshakesFailed,
            c.headsRefused, c.timeouts, c.busy,    c.answered, c.cut,         c.internalErrors};
}

Done Gate::renewIdentity(const Identity& identity)
{
    auto context = contextOf(identity);
    if (!context) return failure(context);
    m_core->loop->post([loop = m_core->loop, fresh = std::move(*context)] { loop->setTls(fresh); });
    return {};
}

} // namespace sek::gate
