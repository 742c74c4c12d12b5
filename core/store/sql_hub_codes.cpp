// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the hub's transaction for one-time codes and for the log of seals.
#include "core/store/hub_statements.h"
#include "core/store/sql_hub_tx.h"

#include <array>

namespace sek {

namespace {

constexpr std::array<std::string_view, 5> StateNames{"issued", "used", "exhausted", "expired", "revoked"};

std::string_view nameOf(CodeChallenge::State state)
{
    return StateNames[static_cast<std::size_t>(state)];
}

CodeChallenge challengeOf(const Row& row)
{
    CodeChallenge c;
    c.id = row.bytes(0);
    c.signer = RecordId(row.uuid(1));
    c.document = RecordId(row.uuid(2));
    c.revision = row.integer(3);
    c.boundHash = row.text(4);
    c.issuedAt = {row.integer(5)};
    c.expiresAt = {row.integer(6)};
    c.attemptsMax = static_cast<int>(row.integer(7));
    c.attemptsUsed = static_cast<int>(row.integer(8));
    const std::string state = row.text(9);
    c.state = CodeChallenge::State::Revoked; // what nobody knows is not open
    for (std::size_t i = 0; i < StateNames.size(); ++i)
        if (StateNames[i] == state) c.state = static_cast<CodeChallenge::State>(i);
    c.keyId = row.text(10);
    c.verifier = row.bytes(11);
    c.body = row.bytes(12);
    return c;
}

LogLeaf leafOf(const Row& row)
{
    return {static_cast<std::uint64_t>(row.integer(0)),
            row.text(1),
            RecordId(row.uuid(2)),
            row.bytes(3).toStdString(),
            row.bytes(4),
            row.bytes(5),
            row.text(6)};
}

} // namespace

void SqlHubTx::lockCodes()
{
    m_sql.one(hubsql::LockCodes, {}, [](const Row&) {});
}

std::optional<CodeChallenge> SqlHubTx::challenge(const QByteArray& id) const
{
    std::optional<CodeChallenge> out;
    m_sql.one(hubsql::ReadChallenge, {m_org, id}, [&](const Row& row) { out = challengeOf(row); });
    return out;
}

void SqlHubTx::addChallenge(const CodeChallenge& c)
{
    m_sql.run(hubsql::AddChallenge, {m_org, c.id, c.signer, c.document, c.revision, c.boundHash, c.issuedAt.ms, c.expiresAt.ms,
                                     c.attemptsMax, c.attemptsUsed, nameOf(c.state), c.keyId, c.verifier, c.body});
}

bool SqlHubTx::spendAttempt(const QByteArray& id, Instant now)
{
    return m_sql.run(hubsql::SpendAttempt, {m_org, id, now.ms, now.ms}) == 1;
}

bool SqlHubTx::endChallenge(const QByteArray& id, CodeChallenge::State state)
{
    return m_sql.run(hubsql::EndChallenge, {nameOf(state), QByteArray("", 0), m_org, id}) == 1;
}

std::vector<CodeChallenge> SqlHubTx::openChallenges() const
{
    return m_sql.list(hubsql::OpenChallenges, {m_org}, challengeOf);
}

void SqlHubTx::dropChallenges(const std::function<bool(const CodeChallenge&)>& gone)
{
    std::vector<QByteArray> ids;
    m_sql.each(hubsql::AllChallenges, {m_org}, [&](const Row& row) {
        if (CodeChallenge c = challengeOf(row); gone(c)) ids.push_back(std::move(c.id));
        return true;
    });
    for (const QByteArray& id : ids) m_sql.run(hubsql::DropChallenge, {m_org, id});
}

void SqlHubTx::tally(CodeScope scope, const std::string& what, const std::string& subject, Instant at)
{
    m_sql.run(hubsql::AddTally, {numberOf(scope), what, subject, at.ms});
}

std::vector<Instant> SqlHubTx::tallied(CodeScope scope, const std::string& what, const std::string& subject, Instant since,
                                       std::size_t max) const
{
    return m_sql.list(hubsql::ReadTallies, {numberOf(scope), what, subject, since.ms, max},
                      [](const Row& row) { return Instant{row.integer(0)}; });
}

std::int64_t SqlHubTx::countTallied(CodeScope scope, const std::string& what, const std::string& subject,
                                    Instant since) const
{
    std::int64_t count = 0;
    m_sql.one(hubsql::CountTallies, {numberOf(scope), what, subject, since.ms},
              [&](const Row& row) { count = row.integer(0); });
    return count;
}

void SqlHubTx::dropTallies(Instant before)
{
    m_sql.run(hubsql::DropTallies, {m_org, before.ms});
}

QByteArray SqlHubTx::codeState(CodeScope scope, const std::string& what, const std::string& subject) const
{
    QByteArray out;
    m_sql.one(hubsql::ReadCodeState, {numberOf(scope), what, subject}, [&](const Row& row) { out = row.bytes(0); });
    return out;
}

void SqlHubTx::setCodeState(CodeScope scope, const std::string& what, const std::string& subject, const QByteArray& value)
{
    if (value.isEmpty()) m_sql.run(hubsql::DropCodeState, {numberOf(scope), what, subject});
    else m_sql.run(hubsql::PutCodeState, {numberOf(scope), what, subject, value});
}

std::vector<std::pair<std::string, QByteArray>> SqlHubTx::codeStates(CodeScope scope, const std::string& what) const
{
    return m_sql.list(hubsql::CodeStates, {numberOf(scope), what},
                      [](const Row& row) { return std::pair(row.text(0), row.bytes(1)); });
}

std::uint64_t SqlHubTx::logSize() const
{
    std::uint64_t size = 0;
    m_sql.one(hubsql::LogSize, {m_org}, [&](const Row& row) { size = static_cast<std::uint64_t>(row.integer(0)) + 1; });
    return size;
}

void SqlHubTx::addLeaf(const LogLeaf& leaf)
{
    m_sql.run(hubsql::AddLeaf, {m_org, leaf.index, leaf.kind, leaf.about, bytesOf(leaf.seal), leaf.salt, leaf.commitment,
                                leaf.erasedOn});
}

std::vector<LogLeaf> SqlHubTx::leavesAbout(const RecordId& document) const
{
    return m_sql.list(hubsql::LeavesAbout, {m_org, document}, leafOf);
}

std::vector<LogLeaf> SqlHubTx::leavesOf(const std::string& kind) const
{
    return m_sql.list(hubsql::LeavesOf, {m_org, kind}, leafOf);
}

std::vector<LogLeaf> SqlHubTx::leavesBefore(const std::string& kind, std::uint64_t before, std::size_t max) const
{
    return m_sql.list(hubsql::LeavesBefore, {m_org, kind, before, static_cast<std::int64_t>(max)}, leafOf);
}

QByteArray SqlHubTx::logNode(int level, std::uint64_t index) const
{
    QByteArray out;
    m_sql.one(hubsql::ReadLogNode, {m_org, level, index}, [&](const Row& row) { out = row.bytes(0); });
    return out;
}

void SqlHubTx::putLogNode(int level, std::uint64_t index, const QByteArray& hash)
{
    m_sql.run(hubsql::PutLogNode, {m_org, level, index, hash});
}

std::vector<OrgId> SqlHubStore::withExpiredCodes(Instant now)
{
    auto connection = m_connections.get();
    if (!connection) return {};
    StickySql sql(**connection);
    return sql.list(hubsql::ExpiredCodes, {now.ms}, [](const Row& row) { return OrgId(row.uuid(0)); });
}

Result<QByteArray> SqlHubStore::hubState(const std::string& what, const std::string& subject)
{
    auto connection = m_connections.get();
    if (!connection) return failure(connection);
    StickySql sql(**connection);
    QByteArray out;
    sql.one(hubsql::ReadCodeState, {std::int64_t(0), what, subject}, [&](const Row& row) { out = row.bytes(0); });
    if (sql.failure()) return std::unexpected(*sql.failure());
    return out;
}

} // namespace sek
