// SPDX-License-Identifier: GPL-3.0-or-later
// The queue of messages: the part of the hub's store that belongs to no organisation's transaction.
#include "core/base/wipe.h"
#include "core/store/hub_statements.h"
#include "core/store/sql_hub_store.h"
#include "core/store/sql_hub_tx.h"

#include <limits>

namespace sek {

namespace {

QByteArray placeOf(const Uuid& id)
{
    return QByteArray(reinterpret_cast<const char*>(id.bytes().data()), 16);
}

} // namespace

QByteArray SqlHubStore::sealed(const OutMessage& m) const
{
    const QByteArray plain = cj1::write({{"recipient", m.recipient}, {"params", m.params}});
    return m_options.messages.seal ? m_options.messages.seal(plain, placeOf(m.id)) : plain;
}

QByteArray SqlHubStore::sealedSecret(const OutMessage& m) const
{
    if (m.secret.empty()) return QByteArray("", 0);
    QByteArray plain = cj1::write(m.secret);
    const Wiped wiped(plain);
    return m_options.secrets.seal ? m_options.secrets.seal(plain, placeOf(m.id)) : QByteArray(plain.constData(), plain.size());
}

/// Half a message is none: with a secret that does not open the recipient goes too.
void SqlHubStore::openSecret(OutMessage& m, const QByteArray& sealed) const
{
    if (sealed.isEmpty()) return;
    auto plain = m_options.secrets.open ? m_options.secrets.open(sealed, placeOf(m.id)) : Result<QByteArray>(sealed);
    auto json = plain ? cj1::parse(*plain) : Result<Json>(failure(plain));
    if (plain) wipe(*plain);
    if (json) m.secret = std::move(*json);
    else m.recipient.clear();
}

OutMessage SqlHubStore::messageOf(const Row& row) const
{
    OutMessage m;
    m.id = row.uuid(0);
    m.org = OrgId(row.uuid(1));
    m.cause = row.uuid(2);
    m.event = row.text(3);
    m.channel = row.text(4);
    m.language = row.text(5);
    m.queuedAt = {row.integer(7)};
    m.expiresAt = Instant{row.integer(8)};
    m.tries = static_cast<int>(row.integer(9));
    const QByteArray bytes = row.bytes(6);
    const auto plain = m_options.messages.open ? m_options.messages.open(bytes, placeOf(m.id)) : Result<QByteArray>(bytes);
    // Its envelope is one level deeper than what a command may send.
    const auto json = plain ? cj1::parse(*plain, {2 * cj1::MaxBytes, cj1::MaxDepth + 1}) : Result<Json>(failure(plain));
    if (json) {
        m.recipient = text(*json, "recipient");
        m.params = at(*json, "params");
    }
    return m;
}

void SqlHubTx::queueMessage(const OutMessage& m)
{
    const std::int64_t org = m.org.isNull() ? 0 : m_org;
    m_sql.run(hubsql::QueueMessage, {org, m.id, m.cause, m.event, m.channel, m.language, m_store.sealed(m), m_store.sealedSecret(m),
                                     m.queuedAt.ms, m.lastMoment().ms, m.queuedAt.ms});
}

void SqlHubTx::endMessages(const std::function<bool(const OutMessage&)>& gone, Instant at, const std::string& code)
{
    const QByteArray nothing("", 0);
    for (const OutMessage& m : m_sql.list(hubsql::MessagesOf, {m_org}, [this](const Row& row) { return m_store.messageOf(row); }))
        if (gone(m))
            m_sql.run(hubsql::MessageEnded, {name(DeliveryState::Failed), nothing, nothing, at.ms, code, m.id, m.tries});
}

Done SqlHubStore::queueMessages(const std::vector<OutMessage>& messages)
{
    if (messages.empty()) return {};
    return writeOnce([&](SqlConnection& c) -> Done {
        for (const OutMessage& m : messages) {
            std::int64_t org = 0;
            if (!m.org.isNull()) {
                const auto number = organisationNumber(c, m.org, nullptr);
                if (!number) return failure(number);
                org = *number;
            }
            auto run = c.run(hubsql::QueueMessage, {org, m.id, m.cause, m.event, m.channel, m.language, sealed(m),
                                                    sealedSecret(m), m.queuedAt.ms, m.lastMoment().ms, m.queuedAt.ms});
            if (!run) return failure(run);
        }
        return {};
    });
}

std::vector<OutMessage> SqlHubStore::waitingMessages(std::size_t max)
{
    auto connection = m_connections.get();
    if (!connection) return {};
    StickySql sql(**connection);
    return sql.list(hubsql::WaitingMessages, {max}, [this](const Row& row) { return messageOf(row); });
}

Result<std::vector<OutMessage>> SqlHubStore::takeMessages(Instant now, Instant until, std::size_t max,
                                                          const MessageFilter& which)
{
    std::vector<OutMessage> out;
    const std::int64_t latestEnd = which.expired ? now.ms : std::numeric_limits<std::int64_t>::max();
    auto done = writeOnce([&](SqlConnection& c) -> Done {
        auto read = c.read(hubsql::DueMessages, {now.ms, latestEnd, which.channel, which.channel, max}, [&](const Row& row) {
            out.push_back(messageOf(row));
            openSecret(out.back(), row.bytes(10));
            return true;
        });
        if (!read) return read;
        for (OutMessage& m : out) {
            if (auto run = c.run(hubsql::LeaseMessage, {until.ms, m.id}); !run) return failure(run);
            ++m.tries;
        }
        return {};
    });
    if (!done) return failure(done);
    return out;
}

Done SqlHubStore::finishMessage(const OutMessage& taken, const MessageOutcome& outcome)
{
    using State = MessageOutcome::State;
    const auto run = [&](SqlConnection& c) {
        const QByteArray nothing("", 0);
        switch (outcome.state) {
        case State::Sent: return c.run(hubsql::MessageSent, {nothing, nothing, outcome.at.ms, taken.id});
        case State::Failed:
        case State::Unknown:
            return c.run(hubsql::MessageEnded,
                         {name(outcome.state == State::Failed ? DeliveryState::Failed : DeliveryState::Unknown), nothing, nothing,
                          outcome.at.ms, outcome.code, taken.id, taken.tries});
        case State::Later: break;
        }
        return c.run(hubsql::MessageLater, {outcome.nextAt.ms, outcome.code, outcome.counted ? 0 : 1, taken.id, taken.tries});
    };
    return writeOnce([&](SqlConnection& c) -> Done {
        if (auto done = run(c); !done) return failure(done);
        if (outcome.provider.empty()) return {};
        auto done = c.run(hubsql::MessageProvider, {outcome.provider, outcome.providerRef, outcome.parts, taken.id});
        if (!done) return failure(done);
        return {};
    });
}

namespace {

Result<std::optional<MessageDelivery>> deliveryOf(SqlConnection& connection, const Uuid& message)
{
    std::optional<MessageDelivery> out;
    auto read = connection.read(hubsql::ReadDelivery, {message}, [&](const Row& row) {
        out = MessageDelivery{row.uuid(0), OrgId(row.uuid(1)),           row.uuid(2), row.text(3), row.text(4), deliveryStateOf(row.text(5)),
                              row.text(6), row.text(7), row.text(8), static_cast<int>(row.integer(9)), {row.integer(10)}};
        return false;
    });
    if (!read) return failure(read);
    return out;
}

} // namespace

Result<std::optional<MessageDelivery>> SqlHubStore::noteReport(const DeliveryReport& report)
{
    std::optional<MessageDelivery> out;
    auto done = writeOnce([&](SqlConnection& c) -> Done {
        const QByteArray nothing("", 0);
        const auto run = c.run(hubsql::MessageReported, {name(report.state), nothing, nothing, report.at.ms, report.code,
                                                         report.message, report.channel, name(report.state)});
        if (!run) return failure(run);
        if (*run == 0) return {};
        auto now = deliveryOf(c, report.message);
        if (!now) return failure(now);
        out = *now;
        return {};
    });
    if (!done) return failure(done);
    return out;
}

Result<std::optional<MessageDelivery>> SqlHubStore::messageDelivery(const Uuid& message)
{
    auto connection = m_connections.get();
    if (!connection) return failure(connection);
    return deliveryOf(**connection, message);
}

Result<MessageCounts> SqlHubStore::messageCounts()
{
    auto connection = m_connections.get();
    if (!connection) return failure(connection);
    MessageCounts out;
    auto done = (*connection)->read(hubsql::CountMessages, {}, [&](const Row& row) {
        out.add(row.text(0), deliveryStateOf(row.text(1)), row.integer(2), Instant{row.integer(3)});
        return true;
    });
    if (!done) return failure(done);
    return out;
}

Done SqlHubStore::forgetMessages(Instant before)
{
    return writeOnce([&](SqlConnection& c) -> Done {
        if (auto run = c.run(hubsql::ForgetMessages, {before.ms}); !run) return failure(run);
        return {};
    });
}

std::optional<Instant> SqlHubStore::nextMessageAt(const std::string& channel)
{
    std::optional<Instant> out;
    auto connection = m_connections.get();
    if (!connection) return out;
    (void)(*connection)->read(hubsql::NextMessage, {channel, channel}, [&](const Row& row) {
        out = Instant{row.integer(0)};
        return false;
    });
    return out;
}

} // namespace sek
