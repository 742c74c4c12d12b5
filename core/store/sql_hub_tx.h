// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/sticky.h"
#include "core/store/sql/transaction.h"
#include "core/store/sql_hub_store.h"

#include <map>

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
    Done eachRecord(const std::function<void(Record)>& see) const override;
    std::int64_t seqAt(Instant at) const override;
    Instant loggedAt() const override;
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
    void lockCodes() override;
    std::optional<CodeChallenge> challenge(const QByteArray& id) const override;
    void addChallenge(const CodeChallenge& challenge) override;
    bool spendAttempt(const QByteArray& id, Instant now) override;
    bool endChallenge(const QByteArray& id, CodeChallenge::State state) override;
    std::vector<CodeChallenge> openChallenges() const override;
    void tally(CodeScope scope, const std::string& what, const std::string& subject, Instant at) override;
    std::vector<Instant> tallied(CodeScope scope, const std::string& what, const std::string& subject, Instant since,
                                 std::size_t max) const override;
    std::int64_t countTallied(CodeScope scope, const std::string& what, const std::string& subject,
                              Instant since) const override;
    void dropTallies(Instant before) override;
    QByteArray codeState(CodeScope scope, const std::string& what, const std::string& subject) const override;
    void setCodeState(CodeScope scope, const std::string& what, const std::string& subject,
                      const QByteArray& value) override;
    std::vector<std::pair<std::string, QByteArray>> codeStates(CodeScope scope, const std::string& what) const override;
    std::uint64_t logSize() const override;
    void addLeaf(const LogLeaf& leaf) override;
    std::vector<LogLeaf> leavesAbout(const RecordId& document) const override;
    std::vector<LogLeaf> leavesOf(const std::string& kind) const override;
    std::vector<LogLeaf> leavesBefore(const std::string& kind, std::uint64_t before, std::size_t max) const override;
    QByteArray logNode(int level, std::uint64_t index) const override;
    void putLogNode(int level, std::uint64_t index, const QByteArray& hash) override;
    void rewriteLog(const std::function<QByteArray(const LogEntry&)>& see) override;
    void rewriteAnswers(const std::function<QByteArray(const QByteArray&)>& see) override;
    void eraseLeaf(std::uint64_t index, const std::string& on) override;
    std::vector<QByteArray> unnameBlobs(const RecordKey& key) override;
    void dropChallenges(const std::function<bool(const CodeChallenge&)>& gone) override;
    void dropCounted(const std::function<bool(const std::string&, const QByteArray&)>& gone) override;
    void endMessages(const std::function<bool(const OutMessage&)>& gone, Instant at, const std::string& code) override;
    Done state() const override { return m_sql.done(); }
    Done commit() override;

private:
    std::int64_t numberOf(CodeScope scope) const { return scope == CodeScope::Hub ? 0 : m_org; }
    void writeCounters();
    Record opened(Record record) const; ///< as it was put; one that does not open fails the transaction
    QByteArray opened(const QByteArray& kept, const QByteArray& place) const;
    LogEntry logEntryOf(const Row& row) const;
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
    bool m_sensitivePut = false; ///< since the last entry of the log: that one holds where it came from

    /// What a long push asks for with each of its commands. The organisation is locked, so nobody else changes it.
    struct Counter
    {
        std::int64_t last = 0;
        bool raised = false;
    };
    Counter& counterOf(const DeviceId& device) const;
    static constexpr std::size_t MostKnown = 64;
    static constexpr qsizetype LargestKnown = 16 * 1024;
    void know(const RecordKey& key, const Found& found) const;
    mutable std::map<DeviceId, Counter> m_counters; ///< written at the commit
    mutable std::map<RecordKey, Found> m_known;     ///< a few records, as this transaction has them
};

} // namespace sek
