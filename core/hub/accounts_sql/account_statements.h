// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/statement.h"

/// Every statement the account store runs. UPDATE and INSERT of one table take the same values in the same order, the
/// primary key last. Values cannot be null on the SQL layer, so an absent instant goes over as RowReader::None, an
/// absent id as empty text; in the table both are NULL.
#define SEK_SET_INSTANT "NULLIF(CAST(? AS BIGINT), -9007199254740992)"
#define SEK_GET_INSTANT(column) "COALESCE(" column ", -9007199254740992)"

#define SEK_ACCOUNT_COLUMNS                                                                                            \
    "id, email_key, email, display_name, language, password_hash, state, created_at, password_changed_at,"             \
    " totp_secret, totp_pending, totp_last_step"
#define SEK_DEVICE_COLUMNS                                                                                             \
    "id, account, name, public_key, thumbprint, created_at, last_seen_at, " SEK_GET_INSTANT("ended_at")
#define SEK_SESSION_COLUMNS_OF(s)                                                                                      \
    s "id, " s "account, " s "device, " s "factors, " s "started_at, " s "factor_at, " s "idle_until, " s              \
      "absolute_until, " s "generation, " SEK_GET_INSTANT(s "ended_at") ", " s "ended_why"
#define SEK_REFRESH_COLUMNS "token_hash, session, generation, salt, " SEK_GET_INSTANT("used_at")
#define SEK_ACCESS_COLUMNS_OF(t) t "token_hash, " t "session, " t "expires_at"
#define SEK_INVITATION_COLUMNS                                                                                         \
    "id, token_hash, kind, email_key, email, org, grants, inviter, created_at, expires_at, " SEK_GET_INSTANT(          \
        "used_at") ", " SEK_GET_INSTANT("revoked_at")
#define SEK_RECOVERY_COLUMNS "account, code_hash, " SEK_GET_INSTANT("used_at")
#define SEK_THROTTLE_COLUMNS "key, tries, failures, last_try, not_before"
#define SEK_EVENT_COLUMNS "id, at, name, account, device, org, params"

namespace sek::accountsql {

/// Held to the end of the transaction. BEGIN IMMEDIATE has taken SQLite's only write lock already.
inline const Statement LockAccounts{"lock_accounts", "", "SELECT pg_advisory_xact_lock(6075115)"};

inline const Statement GetAccount{"get_account", "SELECT " SEK_ACCOUNT_COLUMNS " FROM account WHERE id = ?"};
inline const Statement AccountByEmail{"account_by_email",
                                      "SELECT " SEK_ACCOUNT_COLUMNS " FROM account WHERE email_key = ?"};
inline const Statement UpdateAccount{
    "update_account", "UPDATE account SET email_key = ?, email = ?, display_name = ?, language = ?, password_hash = ?,"
                      " state = ?, created_at = ?, password_changed_at = ?, totp_secret = ?, totp_pending = ?,"
                      " totp_last_step = ? WHERE id = ?"};
inline const Statement InsertAccount{
    "insert_account", "INSERT INTO account (email_key, email, display_name, language, password_hash, state, created_at,"
                      " password_changed_at, totp_secret, totp_pending, totp_last_step, id)"
                      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};

inline const Statement GetDevice{"get_device", "SELECT " SEK_DEVICE_COLUMNS " FROM device WHERE id = ?"};
inline const Statement DeviceByKey{"device_by_key", "SELECT " SEK_DEVICE_COLUMNS " FROM device WHERE thumbprint = ?"};
inline const Statement DevicesOf{"devices_of", "SELECT " SEK_DEVICE_COLUMNS
                                               " FROM device WHERE account = ? ORDER BY created_at, id"};
inline const Statement UpdateDevice{
    "update_device", "UPDATE device SET account = ?, name = ?, public_key = ?, thumbprint = ?, created_at = ?,"
                     " last_seen_at = ?, ended_at = " SEK_SET_INSTANT " WHERE id = ?"};
inline const Statement InsertDevice{
    "insert_device", "INSERT INTO device (account, name, public_key, thumbprint, created_at, last_seen_at, ended_at,"
                     " id) VALUES (?, ?, ?, ?, ?, ?, " SEK_SET_INSTANT ", ?)"};

inline const Statement GetSession{"get_session",
                                  "SELECT " SEK_SESSION_COLUMNS_OF("") " FROM session WHERE id = ?"};
inline const Statement LiveSessions{"live_sessions",
                                    "SELECT " SEK_SESSION_COLUMNS_OF("") " FROM session WHERE account = ?"
                                    " AND ended_at IS NULL ORDER BY id"};
inline const Statement UpdateSession{
    "update_session", "UPDATE session SET account = ?, device = ?, factors = ?, started_at = ?, factor_at = ?,"
                      " idle_until = ?, absolute_until = ?, generation = ?, ended_at = " SEK_SET_INSTANT
                      ", ended_why = ? WHERE id = ?"};
inline const Statement InsertSession{
    "insert_session", "INSERT INTO session (account, device, factors, started_at, factor_at, idle_until,"
                      " absolute_until, generation, ended_at, ended_why, id)"
                      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, " SEK_SET_INSTANT ", ?, ?)"};

inline const Statement GetRefresh{"get_refresh",
                                  "SELECT " SEK_REFRESH_COLUMNS " FROM refresh_token WHERE token_hash = ?"};
inline const Statement UpdateRefresh{
    "update_refresh", "UPDATE refresh_token SET session = ?, generation = ?, salt = ?, used_at = " SEK_SET_INSTANT
                      " WHERE token_hash = ?"};
inline const Statement InsertRefresh{
    "insert_refresh", "INSERT INTO refresh_token (session, generation, salt, used_at, token_hash)"
                      " VALUES (?, ?, ?, " SEK_SET_INSTANT ", ?)"};

inline const Statement GetAccess{"get_access",
                                 "SELECT " SEK_ACCESS_COLUMNS_OF("") " FROM access_token WHERE token_hash = ?"};
inline const Statement UpdateAccess{"update_access",
                                    "UPDATE access_token SET session = ?, expires_at = ? WHERE token_hash = ?"};
inline const Statement InsertAccess{
    "insert_access", "INSERT INTO access_token (session, expires_at, token_hash) VALUES (?, ?, ?)"};
inline const Statement ReadAccessView{
    "access_view", "SELECT " SEK_ACCESS_COLUMNS_OF("t.") ", " SEK_SESSION_COLUMNS_OF("s.")
                   ", a.state, CASE WHEN d.ended_at IS NULL THEN 0 ELSE 1 END, d.public_key FROM access_token t"
                   " JOIN session s ON s.id = t.session JOIN account a ON a.id = s.account"
                   " JOIN device d ON d.id = s.device WHERE t.token_hash = ?"};

inline const Statement GetInvitation{"get_invitation",
                                     "SELECT " SEK_INVITATION_COLUMNS " FROM invitation WHERE id = ?"};
inline const Statement InvitationByToken{"invitation_by_token",
                                         "SELECT " SEK_INVITATION_COLUMNS " FROM invitation WHERE token_hash = ?"};
inline const Statement InvitationsOf{"invitations_of", "SELECT " SEK_INVITATION_COLUMNS
                                                       " FROM invitation WHERE org = ? ORDER BY created_at, id"};
inline const Statement UpdateInvitation{
    "update_invitation",
    "UPDATE invitation SET token_hash = ?, kind = ?, email_key = ?, email = ?, org = NULLIF(?, ''), grants = ?,"
    " inviter = ?, created_at = ?, expires_at = ?, used_at = " SEK_SET_INSTANT ", revoked_at = " SEK_SET_INSTANT
    " WHERE id = ?"};
inline const Statement InsertInvitation{
    "insert_invitation",
    "INSERT INTO invitation (token_hash, kind, email_key, email, org, grants, inviter, created_at, expires_at, used_at,"
    " revoked_at, id) VALUES (?, ?, ?, ?, NULLIF(?, ''), ?, ?, ?, ?, " SEK_SET_INSTANT ", " SEK_SET_INSTANT ", ?)"};

inline const Statement RecoveryCodes{"recovery_codes", "SELECT " SEK_RECOVERY_COLUMNS
                                                       " FROM recovery_code WHERE account = ? ORDER BY code_hash"};
inline const Statement DropRecoveryCodes{"drop_recovery_codes", "DELETE FROM recovery_code WHERE account = ?"};
inline const Statement UpdateRecovery{
    "update_recovery",
    "UPDATE recovery_code SET used_at = " SEK_SET_INSTANT " WHERE account = ? AND code_hash = ?"};
inline const Statement InsertRecovery{
    "insert_recovery",
    "INSERT INTO recovery_code (used_at, account, code_hash) VALUES (" SEK_SET_INSTANT ", ?, ?)"};

inline const Statement GetThrottle{"get_throttle", "SELECT " SEK_THROTTLE_COLUMNS " FROM throttle WHERE key = ?"};
inline const Statement UpdateThrottle{
    "update_throttle", "UPDATE throttle SET tries = ?, failures = ?, last_try = ?, not_before = ? WHERE key = ?"};
inline const Statement InsertThrottle{
    "insert_throttle", "INSERT INTO throttle (tries, failures, last_try, not_before, key) VALUES (?, ?, ?, ?, ?)"};

inline const Statement SpendNonce{"spend_nonce",
                                  "INSERT OR IGNORE INTO spent_nonce (nonce_hash, expires_at) VALUES (?, ?)",
                                  "INSERT INTO spent_nonce (nonce_hash, expires_at) VALUES (?, ?)"
                                  " ON CONFLICT DO NOTHING"};

inline const Statement AddEvent{"add_event",
                                "INSERT INTO account_event (id, at, name, account, device, org, params)"
                                " VALUES (?, ?, ?, ?, ?, NULLIF(?, ''), ?)"};
inline const Statement WaitingEvents{"waiting_events",
                                     "SELECT " SEK_EVENT_COLUMNS " FROM account_event ORDER BY n LIMIT ?"};
inline const Statement KeepEvent{"keep_event",
                                 "INSERT INTO account_journal (" SEK_EVENT_COLUMNS ") SELECT " SEK_EVENT_COLUMNS " FROM account_event e"
                                 " WHERE e.id = ? AND NOT EXISTS (SELECT 1 FROM account_journal j WHERE j.id = e.id)"};
inline const Statement Journal{"journal", "SELECT " SEK_EVENT_COLUMNS " FROM account_journal WHERE at >= ? AND (? = '' OR account = ?) ORDER BY n"};
inline const Statement PurgeJournal{"purge_journal", "DELETE FROM account_journal WHERE at < ?"};
inline const Statement DropEvent{"drop_event", "DELETE FROM account_event WHERE id = ?"};

/// The sessions that are over since before an instant; given twice.
#define SEK_OVER_SESSIONS "(SELECT id FROM session WHERE ended_at < ? OR absolute_until < ?)"
inline const Statement PurgeNonces{"purge_nonces", "DELETE FROM spent_nonce WHERE expires_at < ?"};
inline const Statement PurgeAccess{"purge_access", "DELETE FROM access_token WHERE expires_at < ?"};
inline const Statement PurgeThrottles{"purge_throttles", "DELETE FROM throttle WHERE last_try < ?"};
inline const Statement PurgeRefreshOfOver{"purge_refresh_of_over",
                                          "DELETE FROM refresh_token WHERE session IN " SEK_OVER_SESSIONS};
inline const Statement PurgeAccessOfOver{"purge_access_of_over",
                                         "DELETE FROM access_token WHERE session IN " SEK_OVER_SESSIONS};
inline const Statement PurgeOver{"purge_over", "DELETE FROM session WHERE ended_at < ? OR absolute_until < ?"};
#undef SEK_OVER_SESSIONS

} // namespace sek::accountsql
