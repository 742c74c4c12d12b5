// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ports.h"
#include "core/hub/mail/mail_texts.h"
#include "core/hub/mail/outlet.h"
#include "core/hub/sms/sms.h"

namespace sek {

struct SmsRules
{
    std::vector<std::string> prefixes = DefaultSmsPrefixes;
    /// Letters that GSM-7 does not have are sent in their ASCII form, so that a text of lv or pl is one part.
    bool ascii = true;
};

/// The way out by SMS.
class SmsOutlet : public Outlet
{
public:
    SmsOutlet(const MailTexts& texts, SmsRules rules, SmsSender& sender, Clock& clock)
        : m_texts(texts), m_rules(std::move(rules)), m_sender(sender), m_clock(clock)
    {
    }
    Delivered handOver(const OutMessage& message) override;

private:
    const MailTexts& m_texts;
    SmsRules m_rules;
    SmsSender& m_sender;
    Clock& m_clock;
};

} // namespace sek
