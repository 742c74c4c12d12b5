// SPDX-License-Identifier: GPL-3.0-or-later
// The queue of messages: the part of the hub's store that belongs to no organisation's transaction.
#include "core/store/hub_statements.h"
#include "core/store/sql_hub_store.h"
#include "core/store/sql_hub_tx.h"

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
    m_sql.run(hubsql::QueueMessage, {org, m.id, m.cause, m.event, m.channel, m.language, m_store.sealed(m), m.queuedAt.ms,
                                     m.lastMoment().ms, m.queuedAt.ms});
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
                                                    m.queuedAt.ms, m.lastMoment().ms, m.queuedAt.ms});
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

Result<std::vector<OutMessage>> SqlHubStore::takeMessages(Instant now, Instant until, std::size_t max)
{
    std::vector<OutMessage> out;
    auto done = writeOnce([&](SqlConnection& c) -> Done {
        auto read = c.read(hubsql::DueMessages, {now.ms, max}, [&](const Row& row) {
            out.push_back(messageOf(row));
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
    const auto run = [&](SqlConnection& c) {
        const QByteArray nothing("", 0);
        switch (outcome.state) {
        case MessageOutcome::State::Sent: return c.run(hubsql::MessageSent, {nothing, outcome.at.ms, taken.id});
        case MessageOutcome::State::Failed:
            return c.run(hubsql::MessageFailed, {nothing, outcome.at.ms, outcome.code, taken.id, taken.tries});
        case MessageOutcome::State::Later: break;
        }
        return c.run(hubsql::MessageLater, {outcome.nextAt.ms, outcome.code, outcome.counted ? 0 : 1, taken.id, taken.tries});
    };
    return writeOnce([&](SqlConnection& c) -> Done {
        auto done = run(c);
        if (!done) return failure(done);
        return {};
    });
}

Result<MessageCounts> SqlHubStore::messageCounts()
{
    auto connection = m_connections.get();
    if (!connection) return failure(connection);
    MessageCounts out;
    auto done = (*connection)->read(hubsql::CountMessages, {}, [&](const Row& row) {
        const std::string state = row.text(0);
        (state == "queued" ? out.queued : state == "sent" ? out.sent : out.failed) = row.integer(1);
        if (state == "queued") out.oldestQueued = Instant{row.integer(2)};
        return true;
    });
    if (!done) return failure(done);
    return out;
}

std::optional<Instant> SqlHubStore::nextMessageAt()
{
    std::optional<Instant> out;
    auto connection = m_connections.get();
    if (!connection) return out;
    (void)(*connection)->read(hubsql::NextMessage, {}, [&](const Row& row) {
        out = Instant{row.integer(0)};
        return false;
    });
    return out;
}

} // namespace sek
