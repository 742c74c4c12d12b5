// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/accounts/account_store.h"
#include "core/hub/accounts_sql/row_reader.h"
#include "core/store/sql/sticky.h"
#include "core/store/sql/transaction.h"

#include <QSemaphore>

namespace sek {

/// A transaction that holds the lock of all account writers.
class SqlAccountTx : public AccountTx
{
public:
    SqlAccountTx(SqlConnection& connection, std::unique_ptr<QSemaphoreReleaser> turn, Transaction transaction);

    std::optional<AccountRow> account(const AccountId& id) override;
    std::optional<AccountRow> accountByEmail(const std::string& emailKey) override;
    void put(const AccountRow& row) override;

    std::optional<DeviceRow> device(const DeviceId& id) override;
    std::optional<DeviceRow> deviceByKey(const std::string& thumbprint) override;
    std::vector<DeviceRow> devices(const AccountId& account) override;
    void put(const DeviceRow& row) override;

    std::optional<SessionRow> session(const SessionId& id) override;
    std::vector<SessionRow> liveSessions(const AccountId& account) override;
    void put(const SessionRow& row) override;

    std::optional<RefreshRow> refreshToken(const QByteArray& tokenHash) override;
    void put(const RefreshRow& row) override;
    std::optional<AccessRow> accessToken(const QByteArray& tokenHash) override;
    void put(const AccessRow& row) override;

    std::optional<InvitationRow> invitation(const InvitationId& id) override;
    std::optional<InvitationRow> invitationByToken(const QByteArray& tokenHash) override;
    std::vector<InvitationRow> invitations(const OrgId& org) override;
    void put(const InvitationRow& row) override;

    std::vector<RecoveryRow> recoveryCodes(const AccountId& account) override;
    void replaceRecoveryCodes(const AccountId& account, const std::vector<RecoveryRow>& rows) override;
    void put(const RecoveryRow& row) override;

    std::optional<ThrottleRow> throttle(const QByteArray& key) override;
    void put(const ThrottleRow& row) override;

    bool spendNonce(const QByteArray& nonceHash, Instant expiresAt) override;
    void add(const AccountEvent& event) override;
    void purge(Instant now, Instant keepFrom) override;
    Done commit() override;

private:
    template <class T> std::vector<T> rows(const Statement& s, std::initializer_list<SqlValue> values,
                                           T (*make)(RowReader&));
    template <class T> std::optional<T> row(const Statement& s, std::initializer_list<SqlValue> values,
                                            T (*make)(RowReader&));
    void change(const Statement& update, const Statement& insert, std::initializer_list<SqlValue> values);

    std::unique_ptr<QSemaphoreReleaser> m_turn; ///< goes last: after the transaction has ended
    StickySql m_sql;
    Transaction m_transaction;
};

} // namespace sek
