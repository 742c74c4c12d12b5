// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/es256.h"
#include "core/hub/authority.h"

namespace sek {

/// The hub as a device of its own: what time or an invitation does are commands too, signed, logged and decided like
/// everybody's. The same cause after a crash gives the same command id and takes effect once.
class HubDevice
{
public:
    HubDevice(HubStore& store, Authority& authority, Es256Key key, Clock& clock);

    /// Carries the command out. `cause` names what makes it (an event's id, a due date): repeats are harmless.
    /// The rejection is given as a failure with its code.
    Done act(const OrgId& org, const std::string& name, const Json& args, const std::string& cause);

    /// The hub's device is the same in all organisations.
    static DeviceId id();

private:
    Done actOnce(const OrgId& org, const std::string& name, const Json& args, const std::string& cause);

    HubStore& m_store;
    Authority& m_authority;
    Es256Signer m_signer;
    Clock& m_clock;
};

} // namespace sek
