// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/mail/delivery.h"

#include <QString>

#include <vector>

namespace sek {

/// A folder of mails (maildir: tmp, new, cur), for hubs with invented data: nothing leaves the computer. A mail's file is
/// named by its message, so that a repeat replaces it.
class Maildir : public Delivery
{
public:
    explicit Maildir(QString folder) : m_folder(std::move(folder)) {}
    Delivered deliver(const Mail& mail) override;

    /// What is there, oldest first; only mails to `address`, when one is given. Files that are no mails are passed over.
    std::vector<Mail> mails(const std::string& address = {}) const;

private:
    QString m_folder;
};

} // namespace sek
