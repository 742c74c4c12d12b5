// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/sms/sms_outlet.h"

#include "core/base/wipe.h"

namespace sek {

Delivered SmsOutlet::handOver(const OutMessage& message)
{
    if (auto ok = checkSmsNumber(message.recipient, m_rules.prefixes); !ok) return {Delivered::Kind::Never, ok.error().code};
    auto text = m_texts.renderSms(message);
    if (!text) return {Delivered::Kind::Never, text.error().code};
    Sms sms{message.id.text(), message.recipient, m_rules.ascii ? asciiFolded(text->text) : text->text, text->language,
            message.event,     {},                message.queuedAt, m_clock.now(), message.lastMoment()};
    wipe(text->text);
    const Wiped wiped(sms.text);
    sms.length = smsLength(sms.text);
    return m_sender.send(sms);
}

} // namespace sek
