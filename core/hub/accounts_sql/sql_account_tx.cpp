// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/accounts_sql/sql_account_tx.h"

#include "core/hub/accounts_sql/account_statements.h"

namespace sek {

namespace {

SqlValue orNone(const std::optional<Instant>& at)
{
    return at ? at->ms : RowReader::None;
}

template <class Tag> std::string orEmpty(const std::optional<Id<Tag>>& id)
{
    return id ? id->text() : std::string();
}

std::string_view name(auto state)
{
    return nameOf(state);
}

/// CJ-1 as text, not bytes: these columns are read by people who look after a hub.
QString jsonText(const Json& value)
{
    return QString::fromUtf8(cj1::write(value));
}

} // namespace

SqlAccountTx::SqlAccountTx(SqlConnection& connection, std::unique_ptr<QSemaphoreReleaser> turn,
                           Transaction transaction)
    : m_turn(std::move(turn)), m_sql(connection), m_transaction(std::move(transaction))
{
}

template <class T>
std::vector<T> SqlAccountTx::rows(const Statement& s, std::initializer_list<SqlValue> values, T (*make)(RowReader&))
{
    bool damaged = false;
    auto out = m_sql.list(s, values, [&](const Row& row) {
        RowReader in(row);
        T value = make(in);
        damaged = damaged || in.damaged();
        return value;
    });
    if (!damaged) return out;
    m_sql.note(fail("store_damaged", s.name));
    return {};
}

template <class T>
std::optional<T> SqlAccountTx::row(const Statement& s, std::initializer_list<SqlValue> values, T (*make)(RowReader&))
{
    auto found = rows(s, values, make); // by a unique key: one at most
    return found.empty() ? std::nullopt : std::optional<T>(std::move(found.front()));
}

void SqlAccountTx::change(const Statement& update, const Statement& insert, std::initializer_list<SqlValue> values)
{
    if (m_sql.run(update, values) == 0) m_sql.run(insert, values);
}

std::optional<AccountRow> SqlAccountTx::account(const AccountId& id)
{
    return row(accountsql::GetAccount, {id.text()}, accountRow);
}

std::optional<AccountRow> SqlAccountTx::accountByEmail(const std::string& emailKey)
{
    return row(accountsql::AccountByEmail, {emailKey}, accountRow);
}

void SqlAccountTx::put(const AccountRow& r)
{
    change(accountsql::UpdateAccount, accountsql::InsertAccount,
           {r.emailKey, r.email, r.displayName, r.language, r.passwordHash, name(r.state), r.createdAt.ms,
            r.passwordChangedAt.ms, r.totpSecret, r.totpPending, r.totpLastStep, r.id.text()});
}

std::optional<DeviceRow> SqlAccountTx::device(const DeviceId& id)
{
    return row(accountsql::GetDevice, {id.text()}, deviceRow);
}

std::optional<DeviceRow> SqlAccountTx::deviceByKey(const std::string& thumbprint)
{
    return row(accountsql::DeviceByKey, {thumbprint}, deviceRow);
}

std::vector<DeviceRow> SqlAccountTx::devices(const AccountId& account)
{
    return rows(accountsql::DevicesOf, {account.text()}, deviceRow);
}

void SqlAccountTx::put(const DeviceRow& r)
{
    change(accountsql::UpdateDevice, accountsql::InsertDevice,
           {r.account.text(), r.name, r.publicKey, r.thumbprint, r.createdAt.ms, r.lastSeenAt.ms, orNone(r.endedAt),
            r.id.text()});
}

std::optional<SessionRow> SqlAccountTx::session(const SessionId& id)
{
    return row(accountsql::GetSession, {id.text()}, sessionRow);
}

std::vector<SessionRow> SqlAccountTx::liveSessions(const AccountId& account)
{
    return rows(accountsql::LiveSessions, {account.text()}, sessionRow);
}

void SqlAccountTx::put(const SessionRow& r)
{
    change(accountsql::UpdateSession, accountsql::InsertSession,
           {r.account.text(), r.device.text(), r.factors, r.startedAt.ms, r.factorAt.ms, r.idleUntil.ms,
            r.absoluteUntil.ms, r.generation, orNone(r.endedAt), r.endedWhy, r.id.text()});
}

std::optional<RefreshRow> SqlAccountTx::refreshToken(const QByteArray& tokenHash)
{
    return row(accountsql::GetRefresh, {tokenHash}, refreshRow);
}

void SqlAccountTx::put(const RefreshRow& r)
{
    change(accountsql::UpdateRefresh, accountsql::InsertRefresh,
           {r.session.text(), r.generation, r.salt, orNone(r.usedAt), r.tokenHash});
}

std::optional<AccessRow> SqlAccountTx::accessToken(const QByteArray& tokenHash)
{
    return row(accountsql::GetAccess, {tokenHash}, accessRow);
}

void SqlAccountTx::put(const AccessRow& r)
{
    change(accountsql::UpdateAccess, accountsql::InsertAccess, {r.session.text(), r.expiresAt.ms, r.tokenHash});
}

std::optional<InvitationRow> SqlAccountTx::invitation(const InvitationId& id)
{
    return row(accountsql::GetInvitation, {id.text()}, invitationRow);
}

std::optional<InvitationRow> SqlAccountTx::invitationByToken(const QByteArray& tokenHash)
{
    return row(accountsql::InvitationByToken, {tokenHash}, invitationRow);
}

std::vector<InvitationRow> SqlAccountTx::invitations(const OrgId& org)
{
    return rows(accountsql::InvitationsOf, {org.text()}, invitationRow);
}

void SqlAccountTx::put(const InvitationRow& r)
{
    change(accountsql::UpdateInvitation, accountsql::InsertInvitation,
           {r.tokenHash, name(r.kind), r.emailKey, r.email, orEmpty(r.org), jsonText(r.grants), r.inviter.text(),
            r.createdAt.ms, r.expiresAt.ms, orNone(r.usedAt), orNone(r.revokedAt), r.id.text()});
}

std::vector<RecoveryRow> SqlAccountTx::recoveryCodes(const AccountId& account)
{
    return rows(accountsql::RecoveryCodes, {account.text()}, recoveryRow);
}

void SqlAccountTx::replaceRecoveryCodes(const AccountId& account, const std::vector<RecoveryRow>& codes)
{
    m_sql.run(accountsql::DropRecoveryCodes, {account.text()});
    for (const auto& r : codes) put(r);
}

void SqlAccountTx::put(const RecoveryRow& r)
{
    change(accountsql::UpdateRecovery, accountsql::InsertRecovery,
           {orNone(r.usedAt), r.account.text(), r.codeHash});
}

std::optional<ThrottleRow> SqlAccountTx::throttle(const QByteArray& key)
{
    return row(accountsql::GetThrottle, {key}, throttleRow);
}

void SqlAccountTx::put(const ThrottleRow& r)
{
    change(accountsql::UpdateThrottle, accountsql::InsertThrottle,
           {jsonText(Json(r.tries)), r.failures, r.lastTry.ms, r.notBefore.ms, r.key});
}

bool SqlAccountTx::spendNonce(const QByteArray& nonceHash, Instant expiresAt)
{
    const bool written = m_sql.run(accountsql::SpendNonce, {nonceHash, expiresAt.ms}) > 0;
    return written || m_sql.failure(); // "spent" only when it is known; after a failure commit tells the reason
}

void SqlAccountTx::add(const AccountEvent& e)
{
    m_sql.run(accountsql::AddEvent, {e.id.text(), e.at.ms, e.name, e.account.text(), e.device.text(), orEmpty(e.org),
                                     jsonText(e.params)});
}

namespace {
/// As long as the hub remembers removals.
constexpr int JournalDays = 400;
}

void SqlAccountTx::purge(Instant now, Instant keepFrom)
{
    m_sql.run(accountsql::PurgeNonces, {now.ms});
    m_sql.run(accountsql::PurgeJournal, {now.plusDays(-JournalDays).ms});
    m_sql.run(accountsql::PurgeAccess, {now.ms});
    m_sql.run(accountsql::PurgeThrottles, {keepFrom.ms});
    for (const Statement* s : {&accountsql::PurgeRefreshOfOver, &accountsql::PurgeAccessOfOver, &accountsql::PurgeOver})
        m_sql.run(*s, {keepFrom.ms, keepFrom.ms});
}

Done SqlAccountTx::commit()
{
    if (const auto& failed = m_sql.failure()) {
        // Nobody else writes these tables meanwhile, so the row that was in the way was there before: beginning again,
        // as `store_conflict` would ask for, changes nothing.
        if (failed->is("store_conflict")) return fail("store_unique", failed->detail);
        return std::unexpected(*failed);
    }
    auto done = m_transaction.commit();
    if (done) m_turn.reset(); // the next writer need not wait for the object to go
    return done;
}

} // namespace sek
