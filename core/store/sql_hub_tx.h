// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/sticky.h"
#include "core/store/sql/transaction.h"
#include "core/store/sql_hub_store.h"

namespace sek {

/// One organisation's transaction, with the organisation's row locked.
class SqlHubTx : public HubTx
{
public:
    SqlHubTx(SqlHubStore& store, SqlConnection& connection, std::unique_ptr<QSemaphoreReleaser> turn,
             Transaction transaction, OrgId id, std::int64_t org, std::int64_t seq);

    Found get(const RecordKey& key) const override;
    std::vector<Record> all(std::string_view kind) const override;
    std::int64_t seq() const override { return m_seq; }
    void setSeq(std::int64_t seq) override;
    void put(const Record& record) override;
    bool idTakenElsewhere(const RecordKey& key) const override;
    std::vector<Record> everything() const override;
    std::int64_t seqAt(Instant at) const override;
    std::int64_t purged() const override;
    int purgeTombstones(std::int64_t upTo) override;
    std::int64_t lastDeviceSeq(const DeviceId& device) const override;
    std::optional<StoredAnswer> answer(const DeviceId& device, std::int64_t deviceSeq) const override;
    void putAnswer(const DeviceId& device, std::int64_t deviceSeq, const StoredAnswer& answer) override;
    void log(const LogEntry& entry) override;
    std::optional<LogEntry> accepted(const CommandId& command) const override;
    ClaimState claim(std::string_view kind, const std::string& value) const override;
    void changeClaim(const ClaimChange& change) override;
    void queueMessage(const OutMessage& message) override;
    std::optional<HubBlob> blob(const QByteArray& sha256) const override;
    void putBlob(const QByteArray& sha256, const HubBlob& blob) override;
    void removeBlob(const QByteArray& sha256) override;
    void putBlobPart(const QByteArray& sha256, std::int64_t at, const QByteArray& sealed) override;
    std::optional<std::pair<std::int64_t, QByteArray>> blobPart(const QByteArray& sha256, std::int64_t at) const override;
    void nameBlob(const QByteArray& sha256, const RecordKey& key) override;
    std::vector<RecordKey> blobNames(const QByteArray& sha256) const override;
    std::vector<std::pair<QByteArray, HubBlob>> unnamedBlobs() const override;
    Done commit() override;

private:
    ClaimState claimByHash(std::string_view kind, const QByteArray& hash) const;

    SqlHubStore& m_store;
    std::unique_ptr<QSemaphoreReleaser> m_turn; ///< goes last: after the transaction has ended
    mutable StickySql m_sql;
    Transaction m_transaction;
    OrgId m_id;
    std::int64_t m_org;
    std::int64_t m_seq;
    std::int64_t m_seqBefore;
    bool m_recordsAreNew = false;
};

} // namespace sek
