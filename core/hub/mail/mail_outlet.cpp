// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/mail/mail_outlet.h"

#include "core/base/wipe.h"

namespace sek {

Delivered MailOutlet::handOver(const OutMessage& message)
{
    auto text = m_texts.render(message);
    if (!text) return {Delivered::Kind::Never, text.error().code};
    Mail mail{message.id.text(), m_sender.host, m_sender.address, m_sender.name,    message.recipient,
              text->subject,     text->text,    text->language,   message.queuedAt};
    wipe(text->text);
    const Wiped wiped(mail.text);
    Delivered d = m_delivery.deliver(mail);
    // A notice that comes twice does no harm, and comes under the same Message-ID; a code is sent once.
    if (d.kind == Delivered::Kind::Unknown && message.secret.empty()) d.kind = Delivered::Kind::NoServer;
    return d;
}

} // namespace sek
