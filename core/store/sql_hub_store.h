// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/hub_store.h"
#include "core/store/rest_seal.h"
#include "core/store/sql/store_file.h"
#include "core/store/sql/thread_connections.h"
#include "core/store/sql/transaction.h"

#include <QSemaphore>

namespace sek {

struct SqlHubOptions
{
    OpenMode mode = OpenMode::MayCreate; ///< files only; a server's database must be there
    std::string newEpoch;                ///< the epoch of a database that is made now; random, from the caller
    QByteArray claimKey;                 ///< hub secret for the hashes of claims; empty only for tests
    RestSeal messages = {};      ///< of their personal part; absent only in tests: then it rests readable
    RestSeal secrets = {};       ///< the same for OutMessage::secret, with another key
    ContentSeal content = {};    ///< of records and what was sent to make them
};

/// The hub's store on SQLite (plain, or SQLCipher for the hub on one computer) or PostgreSQL.
///
/// Any thread may call it; each gets a connection of its own, and a transaction stays on the thread that began it.
/// Writers of one organisation wait for each other: on PostgreSQL by a lock on the organisation's row, on SQLite by
/// the file's one write lock (a queue in the process, BEGIN IMMEDIATE between processes).
class SqlHubStore : public HubStore
{
public:
    static Result<std::unique_ptr<SqlHubStore>> open(const SqlSource& source, SqlHubOptions options);
    ~SqlHubStore() override;

    std::string epoch() override { return m_epoch; }
    Result<std::vector<std::string>> pastEpochs() override;
    /// After a restore, while nobody else uses the store.
    Done setEpoch(const std::string& epoch);

    bool hasOrganisation(const OrgId& org) override;
    Done addOrganisation(const OrgId& org) override;
    Result<std::vector<OrgId>> organisations() override;
    Result<std::unique_ptr<HubTx>> begin(const OrgId& org) override;
    Result<std::unique_ptr<HubTx>> look(const OrgId& org) override;
    Result<ChangePage> changes(const OrgId& org, std::int64_t after, std::size_t maxRows,
                               std::size_t maxBytes) override;
    std::vector<LogEntry> logEntries(const OrgId& org, std::int64_t after, std::size_t max) override;
    Done queueMessages(const std::vector<OutMessage>& messages) override;
    std::vector<LogEntry> logBefore(const OrgId& org, std::int64_t before, std::size_t max) override;
    std::vector<OrgId> withExpiredCodes(Instant now) override;
    Result<QByteArray> hubState(const std::string& what, const std::string& subject) override;
    std::vector<OutMessage> waitingMessages(std::size_t max) override;
    Result<std::vector<OutMessage>> takeMessages(Instant now, Instant until, std::size_t max,
                                                 const MessageFilter& which) override;
    Done finishMessage(const OutMessage& taken, const MessageOutcome& outcome) override;
    Result<MessageCounts> messageCounts() override;
    Done forgetMessages(Instant before) override;
    std::optional<Instant> nextMessageAt(const std::string& channel) override;
    Result<std::optional<MessageDelivery>> noteReport(const DeliveryReport& report) override;
    Result<std::optional<MessageDelivery>> messageDelivery(const Uuid& message) override;
    Done sweep() override;

    /// The calling thread's connection, e.g. for other tables of the same database.
    Result<SqlConnection*> connection() { return m_connections.get(); }
    const SqlSource& source() const { return m_connections.source(); }

private:
    friend class SqlHubTx;
    SqlHubStore(const SqlSource& source, SqlHubOptions options);
    Result<std::int64_t> organisationNumber(SqlConnection& connection, const OrgId& org, std::int64_t* seq, bool lock = false);
    Result<std::unique_ptr<HubTx>> open(const OrgId& org, Transaction::Kind kind, std::unique_ptr<QSemaphoreReleaser> turn);
    QByteArray claimHash(std::string_view kind, const std::string& value) const;
    Result<std::unique_ptr<QSemaphoreReleaser>> writeTurn();
    /// What a row of the log holds, opened. Its place: the organisation and the number.
    Result<LogEntry> logEntryOf(const OrgId& org, const Row& row) const;
    QByteArray sealed(const OutMessage& message) const;
    QByteArray sealedSecret(const OutMessage& message) const;
    OutMessage messageOf(const Row& row) const;
    void openSecret(OutMessage& message, const QByteArray& sealed) const;
    Done writeAnew(SqlConnection& connection);
    Done writeOnce(const std::function<Done(SqlConnection&)>& work);

    SqlHubOptions m_options;
    ThreadConnections m_connections;
    std::string m_epoch;
    QByteArray m_rewrittenFor; ///< the state of SweepDue for which the file was written anew; under the writers' turn
    QSemaphore m_writers{1}; ///< a fair place in the queue for SQLite's one write lock
};

} // namespace sek
