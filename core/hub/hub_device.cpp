// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/hub_device.h"

namespace sek {

namespace {

/// Where the ids of the hub's own commands come from.
const Uuid Space = Uuid::v5(HubActor.value, "sekretariat hub commands");

} // namespace

HubDevice::HubDevice(HubStore& store, Authority& authority, Es256Key key, Clock& clock)
    : m_store(store), m_authority(authority), m_signer(std::move(key)), m_clock(clock)
{
}

DeviceId HubDevice::id()
{
    return DeviceId(Uuid::v5(HubActor.value, "device"));
}

Done HubDevice::act(const OrgId& org, const std::string& name, const Json& args, const std::string& cause)
{
    // All hub processes on one database are this same device: another one may have used the number meanwhile.
    constexpr int Tries = 20;
    Done done;
    for (int i = 0; i < Tries; ++i) {
        done = actOnce(org, name, args, cause);
        if (done || !(done.error().is("device_fork") || done.error().is("out_of_order"))) break;
    }
    return done;
}

Done HubDevice::actOnce(const OrgId& org, const std::string& name, const Json& args, const std::string& cause)
{
    std::int64_t next = 0;
    {
        auto tx = m_store.begin(org);
        if (!tx) return failure(tx);
        next = (*tx)->lastDeviceSeq(id()) + 1;
    }
    SignedCommand c;
    c.args = cj1::write(args);
    // No secret hides behind the hub's own args: the salt follows from the cause, so that a repeat is the same command.
    const Uuid seed = Uuid::v5(Space, org.text() + "\n" + name + "\n" + cause);
    c.salt = QByteArray(reinterpret_cast<const char*>(seed.bytes().data()), 16);
    c.head.id = CommandId(seed);
    c.head.org = org;
    c.head.actor = HubActor;
    c.head.device = id();
    c.head.deviceSeq = next;
    c.head.name = name;
    c.head.madeAt = m_clock.now();
    c.head.argsHash = argsHash(c.salt, c.args);
    c.jws = m_signer.sign(headBytes(c.head));
    PushedItem item;
    item.command = c;
    auto reply = m_authority.push(org, Caller{HubActor, id(), m_signer.publicJwk(), true}, {item});
    if (!reply) return failure(reply);
    if (!reply->stopped.empty()) return fail(reply->stopped);
    if (reply->answers.empty() || !reply->answers.front().accepted())
        return fail(reply->answers.empty() ? "no_answer" : reply->answers.front().rejection->code);
    return {};
}

} // namespace sek
