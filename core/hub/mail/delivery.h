// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/mail/mime.h"

#include <string>

namespace sek {

/// What came of handing one message over.
struct Delivered
{
    enum class Kind {
        Yes,      ///< the next server has taken it
        Later,    ///< this mail not now: mailbox full, grey list …
        Never,    ///< this address will not take it
        Unknown,  ///< it may have been taken: nobody answered in time. What carries a code is not sent again (attendance §7.4)
        NoServer, ///< nothing can be sent now, whoever it is to: server away, sign-in refused, certificate wrong
    };
    Kind kind = Kind::Yes;
    std::string code = {}; ///< stable, nothing personal: `mail_refused`, `mail_unreachable`, `mail_login` …
    std::string provider = {};    ///< of an SMS: who took it
    std::string providerRef = {}; ///< under which name
    int parts = 0;
};

/// Where mails leave the hub. One thread.
class Delivery
{
public:
    virtual ~Delivery() = default;
    virtual Delivered deliver(const Mail& mail) = 0;
};

} // namespace sek
