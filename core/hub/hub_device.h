// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/es256.h"
#include "core/hub/authority.h"

#include <expected>
#include <memory>

namespace sek {

/// The hub as a device of its own: what time or an invitation does are commands too, signed, logged and decided like
/// everybody's. The same cause after a crash gives the same command id and takes effect once.
class HubDevice
{
public:
    HubDevice(HubStore& store, Authority& authority, Es256Key key, Clock& clock);
    /// With another signer: the simulator's is a keyed hash.
    HubDevice(HubStore& store, Authority& authority, std::unique_ptr<Signer> signer, QByteArray publicJwk, Clock& clock);

    /// Carries the command out. `cause` names what makes it (an event's id, a due date): repeats are harmless.
    /// The rejection is given as a failure with its code.
    Done act(const OrgId& org, const std::string& name, const Json& args, const std::string& cause);
    /// The same inside an open transaction, which the caller commits. Gives the seq.
    std::expected<std::int64_t, Rejection> within(HubTx& tx, const OrgId& org, const std::string& name, const Json& args,
                                                  const std::string& cause);

    /// The hub's device is the same in all organisations.
    static DeviceId id();

private:
    PushedItem command(const HubTx& tx, const OrgId& org, const std::string& name, const Json& args, const std::string& cause);
    Caller caller() const { return {HubActor, id(), m_publicJwk, true}; }
    Done actOnce(const OrgId& org, const std::string& name, const Json& args, const std::string& cause);

    HubStore& m_store;
    Authority& m_authority;
    std::unique_ptr<Signer> m_signer;
    QByteArray m_publicJwk;
    Clock& m_clock;
};

} // namespace sek
