// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace sek::sim {

/// What has arrived on people's phones and in their mailboxes, oldest first; by address.
struct Phones
{
    struct Message
    {
        QByteArray handle; ///< whose code it is; a person knows by the words around it
        std::string code;
    };
    std::map<std::string, std::vector<Message>> messages;

    const std::vector<Message>& of(const std::string& address) { return messages[address]; }
};

} // namespace sek::sim
