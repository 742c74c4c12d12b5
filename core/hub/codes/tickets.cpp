// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/codes/tickets.h"

#include "core/base/hash.h"

#include <vector>

namespace sek {

namespace {

std::optional<Tickets::Ticket> ticketOf(const std::string& name, const QByteArray& bytes)
{
    const auto json = cj1::parse(bytes);
    const auto until = json ? parseRfc3339(text(*json, "until")) : Result<Instant>(failure(json));
    if (!until) return {};
    return Tickets::Ticket{name, at(*json, "value"), *until};
}

} // namespace

std::string Tickets::nameOf(const QByteArray& handle) const
{
    return m.keys.blinded(std::string(m_kind) + " " + hex(handle));
}

QByteArray Tickets::issue(HubTx& tx, const Json& value, Instant until) const
{
    std::vector<std::uint8_t> drawn(m_bytes);
    m.random.fill(drawn);
    const QByteArray handle(reinterpret_cast<const char*>(drawn.data()), static_cast<qsizetype>(m_bytes));
    change(tx, {nameOf(handle), value, until});
    return handle;
}

QByteArray Tickets::issueFor(HubTx& tx, const std::string& what, const Json& value, Instant until) const
{
    const QByteArray handle = fromHex(m.keys.blinded(std::string(m_kind) + " for " + what)).left(static_cast<qsizetype>(m_bytes));
    change(tx, {nameOf(handle), value, until});
    return handle;
}

void Tickets::forget(HubTx& tx) const
{
    tx.lockCodes(); // those of all organisations lie in one place
    for (const auto& [name, bytes] : tx.codeStates(CodeScope::Hub, m_kind))
        if (const auto old = ticketOf(name, bytes); !old || old->until <= m.clock.now()) end(tx, name);
}

std::optional<Tickets::Ticket> Tickets::find(const QByteArray& handle) const
{
    if (static_cast<std::size_t>(handle.size()) != m_bytes) return {};
    const std::string name = nameOf(handle);
    const auto bytes = m.store.hubState(m_kind, name);
    auto ticket = bytes && !bytes->isEmpty() ? ticketOf(name, *bytes) : std::nullopt;
    return ticket && ticket->until > m.clock.now() ? ticket : std::nullopt;
}

void Tickets::change(HubTx& tx, const Ticket& ticket) const
{
    tx.lockCodes();
    tx.setCodeState(CodeScope::Hub, m_kind, ticket.name, cj1::write({{"until", toRfc3339(ticket.until)}, {"value", ticket.value}}));
}

void Tickets::end(HubTx& tx, const std::string& name) const
{
    tx.setCodeState(CodeScope::Hub, m_kind, name, {});
}

} // namespace sek
