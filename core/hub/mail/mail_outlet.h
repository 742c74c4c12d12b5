// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/mail/mail_texts.h"
#include "core/hub/mail/outlet.h"

namespace sek {

/// Who the hub's mails are from.
struct MailSender
{
    std::string address;
    QString name;
    std::string host; ///< of Message-IDs
};

/// The way out by e-mail.
class MailOutlet : public Outlet
{
public:
    MailOutlet(const MailTexts& texts, MailSender sender, Delivery& delivery)
        : m_texts(texts), m_sender(std::move(sender)), m_delivery(delivery)
    {
    }
    Delivered handOver(const OutMessage& message) override;

private:
    const MailTexts& m_texts;
    MailSender m_sender;
    Delivery& m_delivery;
};

} // namespace sek
