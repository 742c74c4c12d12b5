// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/domain/identifiers/sms_prefixes.h"
#include "core/hub/mail/delivery.h"
#include "core/hub/sms/sms_length.h"

#include <string>
#include <vector>

namespace sek {

/// One text message, ready but for the gateway's form.
struct Sms
{
    std::string id; ///< the message's; the gateway's report names it
    std::string to; ///< E.164; C2
    QString text;
    std::string language;
    std::string event;
    SmsLength length;
    Instant queuedAt;
    Instant now;
    Instant lastMoment; ///< the network need not try longer than this (attendance §7.4)
};

/// Where text messages leave the hub. One thread.
class SmsSender
{
public:
    virtual ~SmsSender() = default;
    virtual Delivered send(const Sms& sms) = 0;
};

/// Where text messages may go when the hub's configuration says nothing.
inline const std::vector<std::string> DefaultSmsPrefixes(UsualSmsPrefixes.begin(), UsualSmsPrefixes.end());

/// Fails with `sms_number` (no E.164 number) or `sms_prefix` (a country that is not allowed).
Done checkSmsNumber(const std::string& number, const std::vector<std::string>& prefixes);

} // namespace sek
