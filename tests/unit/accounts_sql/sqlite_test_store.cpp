// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/accounts_sql/sqlite_test_store.h"

#include "core/hub/accounts_sql/account_statements.h"
#include "core/hub/accounts_sql/row_reader.h"

#include <stdexcept>

namespace sek::test {

namespace {

/// The store's transaction with the hook before each write.
class HookedTx : public AccountTx
{
public:
    HookedTx(std::unique_ptr<AccountTx> inner, const std::function<Done()>& hook)
        : m_inner(std::move(inner)), m_hook(hook) {}

    std::optional<AccountRow> account(const AccountId& id) override { return m_inner->account(id); }
    std::optional<AccountRow> accountByEmail(const std::string& key) override { return m_inner->accountByEmail(key); }
    void put(const AccountRow& r) override { write(r); }
    std::optional<DeviceRow> device(const DeviceId& id) override { return m_inner->device(id); }
    std::optional<DeviceRow> deviceByKey(const std::string& print) override { return m_inner->deviceByKey(print); }
    std::vector<DeviceRow> devices(const AccountId& account) override { return m_inner->devices(account); }
    void put(const DeviceRow& r) override { write(r); }
    std::optional<SessionRow> session(const SessionId& id) override { return m_inner->session(id); }
    std::vector<SessionRow> liveSessions(const AccountId& account) override { return m_inner->liveSessions(account); }
    void put(const SessionRow& r) override { write(r); }
    std::optional<RefreshRow> refreshToken(const QByteArray& hash) override { return m_inner->refreshToken(hash); }
    void put(const RefreshRow& r) override { write(r); }
    std::optional<AccessRow> accessToken(const QByteArray& hash) override { return m_inner->accessToken(hash); }
    void put(const AccessRow& r) override { write(r); }
    std::optional<InvitationRow> invitation(const InvitationId& id) override { return m_inner->invitation(id); }
    std::optional<InvitationRow> invitationByToken(const QByteArray& hash) override
    {
        return m_inner->invitationByToken(hash);
    }
    std::vector<InvitationRow> invitations(const OrgId& org) override { return m_inner->invitations(org); }
    void put(const InvitationRow& r) override { write(r); }
    std::vector<RecoveryRow> recoveryCodes(const AccountId& account) override { return m_inner->recoveryCodes(account); }
    void replaceRecoveryCodes(const AccountId& account, const std::vector<RecoveryRow>& rows) override
    {
        if (allowed()) m_inner->replaceRecoveryCodes(account, rows);
    }
    void put(const RecoveryRow& r) override { write(r); }
    std::optional<ThrottleRow> throttle(const QByteArray& key) override { return m_inner->throttle(key); }
    void put(const ThrottleRow& r) override { write(r); }
    bool spendNonce(const QByteArray& hash, Instant expiresAt) override
    {
        return !allowed() || m_inner->spendNonce(hash, expiresAt);
    }
    void add(const AccountEvent& e) override
    {
        if (allowed()) m_inner->add(e);
    }
    void purge(Instant now, Instant keepFrom) override
    {
        if (allowed()) m_inner->purge(now, keepFrom);
    }
    Done commit() override
    {
        if (!allowed()) return m_failed;
        return m_inner->commit();
    }

private:
    bool allowed()
    {
        if (m_failed && m_hook) m_failed = m_hook();
        return m_failed.has_value();
    }
    template <class R> void write(const R& row)
    {
        if (allowed()) m_inner->put(row);
    }

    std::unique_ptr<AccountTx> m_inner;
    const std::function<Done()>& m_hook;
    Done m_failed;
};

// A statement's address is its key, so each is a constant.
const Statement Accounts{"all_accounts", "SELECT " SEK_ACCOUNT_COLUMNS " FROM account"};
const Statement Devices{"all_devices", "SELECT " SEK_DEVICE_COLUMNS " FROM device"};
const Statement SessionsNow{"all_sessions", "SELECT " SEK_SESSION_COLUMNS_OF("") " FROM session"};
const Statement Refreshes{"all_refreshes", "SELECT " SEK_REFRESH_COLUMNS " FROM refresh_token"};
const Statement Accesses{"all_accesses", "SELECT " SEK_ACCESS_COLUMNS_OF("") " FROM access_token"};
const Statement InvitationsNow{"all_invitations", "SELECT " SEK_INVITATION_COLUMNS " FROM invitation"};
const Statement Codes{"all_codes", "SELECT " SEK_RECOVERY_COLUMNS " FROM recovery_code"};
const Statement Throttles{"all_throttles", "SELECT " SEK_THROTTLE_COLUMNS " FROM throttle"};
const Statement Nonces{"all_nonces", "SELECT nonce_hash, expires_at FROM spent_nonce"};
const Statement Events{"all_events", "SELECT " SEK_EVENT_COLUMNS " FROM account_event ORDER BY n"};

template <class F> void each(SqlConnection& c, const Statement& s, F&& take)
{
    auto done = c.read(s, {}, [&](const Row& row) {
        RowReader in(row);
        take(in);
        if (in.damaged()) throw std::runtime_error(s.name);
        return true;
    });
    if (!done) throw std::runtime_error(done.error().code + " " + done.error().detail);
}

} // namespace

SqliteTestStore::SqliteTestStore()
{
    const auto source = SqlSource::plainFile(m_folder.filePath(QStringLiteral("hub")));
    auto store = SqlAccountStore::open(source, OpenMode::MayCreate);
    auto reader = SqlConnection::open(source);
    if (!store || !reader) throw std::runtime_error("no store");
    m_store = std::move(*store);
    m_reader = std::move(*reader);
}

Result<std::unique_ptr<AccountTx>> SqliteTestStore::begin()
{
    auto tx = m_store->begin();
    if (!tx) return tx;
    return std::make_unique<HookedTx>(std::move(*tx), hook);
}

const MemoryAccountStore::State& SqliteTestStore::state() const
{
    auto& c = *m_reader;
    MemoryAccountStore::State s;
    const auto into = [&](const Statement& statement, auto& map, auto make, auto key) {
        each(c, statement, [&](RowReader& in) {
            const auto row = make(in);
            map.emplace(row.*key, row);
        });
    };
    into(Accounts, s.accounts, accountRow, &AccountRow::id);
    into(Devices, s.devices, deviceRow, &DeviceRow::id);
    into(SessionsNow, s.sessions, sessionRow, &SessionRow::id);
    into(Refreshes, s.refreshTokens, refreshRow, &RefreshRow::tokenHash);
    into(Accesses, s.accessTokens, accessRow, &AccessRow::tokenHash);
    into(InvitationsNow, s.invitations, invitationRow, &InvitationRow::id);
    into(Throttles, s.throttles, throttleRow, &ThrottleRow::key);
    each(c, Codes, [&](RowReader& in) {
        const auto row = recoveryRow(in);
        s.recoveryCodes.emplace(std::pair(row.account, row.codeHash), row);
    });
    each(c, Nonces, [&](RowReader& in) {
        QByteArray hash;
        Instant at;
        in >> hash >> at;
        s.nonces.emplace(hash, at);
    });
    each(c, Events, [&](RowReader& in) { s.events.push_back(accountEvent(in)); });
    m_state = std::move(s);
    return m_state;
}

} // namespace sek::test
