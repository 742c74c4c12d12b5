// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ports.h"
#include "core/hub/codes/code_keys.h"
#include "core/store/hub_store.h"

#include <optional>
#include <string>

namespace sek {

/// Random handles that open one small thing for a while: a link to the signing page, a screen handed over to a participant.
/// The hub keeps a keyed hash of each with what it opens, never the handle. Any thread.
class Tickets
{
public:
    struct Ports
    {
        HubStore& store;
        const CodeKeys& keys;
        Clock& clock;
        Random& random;
    };
    /// `kind` names them in the store; `bytes` of randomness.
    Tickets(const Ports& ports, const char* kind, std::size_t bytes) : m(ports), m_kind(kind), m_bytes(bytes) {}

    /// A new one in that transaction. `value` must be CJ-1.
    QByteArray issue(HubTx& tx, const Json& value, Instant until) const;
    /// The same one however often it is issued for `what`: for two messages that open one thing. Only this hub can know it.
    QByteArray issueFor(HubTx& tx, const std::string& what, const Json& value, Instant until) const;
    /// Ends what has run out. They are many where people sign each day, so it is done once in a while and never on the way.
    void forget(HubTx& tx) const;
    struct Ticket
    {
        std::string name; ///< under which the hub keeps it
        Json value;
        Instant until;
    };
    /// Nothing for what there is not and for what has run out. Takes no lock.
    std::optional<Ticket> find(const QByteArray& handle) const;
    std::string nameOf(const QByteArray& handle) const;
    void change(HubTx& tx, const Ticket& ticket) const;
    void end(HubTx& tx, const std::string& name) const;

private:
    Ports m;
    const char* m_kind;
    std::size_t m_bytes;
};

} // namespace sek
