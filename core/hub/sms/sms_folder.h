// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/sms/sms.h"

namespace sek {

/// A folder of text messages, one JSON file each, for hubs with invented data: nothing leaves the computer. As with the
/// maildir, a message's file is named by the message, so that a repeat replaces it.
class SmsFolder : public SmsSender
{
public:
    explicit SmsFolder(QString folder) : m_folder(std::move(folder)) {}
    Delivered send(const Sms& sms) override;

    struct Kept
    {
        Instant at;
        std::string to;
        QString text;
        std::string language;
        std::string event;
        int parts = 1;
    };
    /// What is there, oldest first; only messages to `number`, when one is given.
    std::vector<Kept> messages(const std::string& number = {}) const;

private:
    QString m_folder;
};

} // namespace sek
