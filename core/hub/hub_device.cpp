// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/hub_device.h"

namespace sek {

namespace {

/// Where the ids of the hub's own commands come from.
const Uuid Space = Uuid::v5(HubActor.value, "sekretariat hub commands");

} // namespace

HubDevice::HubDevice(HubStore& store, Authority& authority, Es256Key key, Clock& clock)
    : HubDevice(store, authority, std::make_unique<Es256Signer>(key), key.publicKey().jwk(), clock)
{
}

HubDevice::HubDevice(HubStore& store, Authority& authority, std::unique_ptr<Signer> signer, QByteArray publicJwk, Clock& clock)
    : m_store(store), m_authority(authority), m_signer(std::move(signer)), m_publicJwk(std::move(publicJwk)), m_clock(clock)
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

PushedItem HubDevice::command(const HubTx& tx, const OrgId& org, const std::string& name, const Json& args,
                              const std::string& cause)
{
    SignedCommand c;
    c.args = cj1::write(args);
    // No secret hides behind the hub's own args: the salt follows from the cause, so that a repeat is the same command.
    const Uuid seed = Uuid::v5(Space, org.text() + "\n" + name + "\n" + cause);
    c.salt = QByteArray(reinterpret_cast<const char*>(seed.bytes().data()), 16);
    c.head.id = CommandId(seed);
    c.head.org = org;
    c.head.actor = HubActor;
    c.head.device = id();
    c.head.deviceSeq = tx.lastDeviceSeq(id()) + 1;
    c.head.name = name;
    c.head.madeAt = m_clock.now();
    c.head.argsHash = argsHash(c.salt, c.args);
    c.jws = m_signer->sign(headBytes(c.head));
    PushedItem item;
    item.command = std::move(c);
    return item;
}

std::expected<std::int64_t, Rejection> HubDevice::within(HubTx& tx, const OrgId& org, const std::string& name,
                                                         const Json& args, const std::string& cause)
{
    auto answer = m_authority.within(tx, org, caller(), command(tx, org, name, args, cause));
    if (!answer) return reject(answer.error().code);
    if (!answer->accepted()) return std::unexpected(std::move(*answer->rejection));
    return answer->acceptedSeq;
}

Done HubDevice::actOnce(const OrgId& org, const std::string& name, const Json& args, const std::string& cause)
{
    PushedItem item;
    {
        auto tx = m_store.begin(org);
        if (!tx) return failure(tx);
        item = command(**tx, org, name, args, cause);
    }
    auto reply = m_authority.push(org, caller(), {item});
    if (!reply) return failure(reply);
    if (!reply->stopped.empty()) return fail(reply->stopped);
    if (reply->answers.empty() || !reply->answers.front().accepted())
        return fail(reply->answers.empty() ? "no_answer" : reply->answers.front().rejection->code);
    return {};
}

} // namespace sek
