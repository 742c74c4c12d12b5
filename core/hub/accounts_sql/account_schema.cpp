// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/accounts_sql/account_schema.h"

namespace sek {

const std::vector<Migration>& accountMigrations()
{
    // No foreign keys: rows of one thing are written in the order the logic has them, and purge knows what belongs
    // together. Only what may be absent can be NULL.
    static const std::vector<Migration> steps{
        {"first",
         {"CREATE TABLE account (id {text} PRIMARY KEY, email_key {text} NOT NULL UNIQUE, email {text} NOT NULL,"
          " display_name {text} NOT NULL, language {text} NOT NULL, password_hash {text} NOT NULL,"
          " state {text} NOT NULL, created_at {int} NOT NULL, password_changed_at {int} NOT NULL,"
          " totp_secret {blob} NOT NULL, totp_pending {blob} NOT NULL, totp_last_step {int} NOT NULL)",

          "CREATE TABLE device (id {text} PRIMARY KEY, account {text} NOT NULL, name {text} NOT NULL,"
          " public_key {blob} NOT NULL, thumbprint {text} NOT NULL UNIQUE, created_at {int} NOT NULL,"
          " last_seen_at {int} NOT NULL, ended_at {int})",
          "CREATE INDEX device_account ON device (account)",

          "CREATE TABLE session (id {text} PRIMARY KEY, account {text} NOT NULL, device {text} NOT NULL,"
          " factors {text} NOT NULL, started_at {int} NOT NULL, factor_at {int} NOT NULL, idle_until {int} NOT NULL,"
          " absolute_until {int} NOT NULL, generation {int} NOT NULL, ended_at {int}, ended_why {text} NOT NULL)",
          "CREATE INDEX session_account ON session (account)",
          "CREATE INDEX session_ended ON session (ended_at)",
          "CREATE INDEX session_absolute ON session (absolute_until)",

          "CREATE TABLE refresh_token (token_hash {blob} PRIMARY KEY, session {text} NOT NULL,"
          " generation {int} NOT NULL, salt {blob} NOT NULL, used_at {int})",
          "CREATE INDEX refresh_token_session ON refresh_token (session)",

          "CREATE TABLE access_token (token_hash {blob} PRIMARY KEY, session {text} NOT NULL,"
          " expires_at {int} NOT NULL)",
          "CREATE INDEX access_token_session ON access_token (session)",
          "CREATE INDEX access_token_expires ON access_token (expires_at)",

          "CREATE TABLE invitation (id {text} PRIMARY KEY, token_hash {blob} NOT NULL UNIQUE, kind {text} NOT NULL,"
          " email_key {text} NOT NULL, email {text} NOT NULL, org {text}, grants {text} NOT NULL,"
          " inviter {text} NOT NULL, created_at {int} NOT NULL, expires_at {int} NOT NULL, used_at {int},"
          " revoked_at {int})",
          "CREATE INDEX invitation_org ON invitation (org)",

          "CREATE TABLE recovery_code (account {text} NOT NULL, code_hash {blob} NOT NULL, used_at {int},"
          " PRIMARY KEY (account, code_hash))",

          "CREATE TABLE throttle (key {blob} PRIMARY KEY, tries {text} NOT NULL, failures {int} NOT NULL,"
          " last_try {int} NOT NULL, not_before {int} NOT NULL)",
          "CREATE INDEX throttle_last_try ON throttle (last_try)",

          "CREATE TABLE spent_nonce (nonce_hash {blob} PRIMARY KEY, expires_at {int} NOT NULL)",
          "CREATE INDEX spent_nonce_expires ON spent_nonce (expires_at)",

          // The number is given under the lock of all account writers, so its order is the order of writing.
          "CREATE TABLE account_event (n {counter}, id {text} NOT NULL UNIQUE, at {int} NOT NULL,"
          " name {text} NOT NULL, account {text} NOT NULL, device {text} NOT NULL, org {text},"
          " params {text} NOT NULL)"}},
        // What was taken stays to be read by whoever runs the hub (SEC-37).
        {"journal",
         {"CREATE TABLE account_journal (n {counter}, id {text} NOT NULL UNIQUE, at {int} NOT NULL,"
          " name {text} NOT NULL, account {text} NOT NULL, device {text} NOT NULL, org {text},"
          " params {text} NOT NULL)",
          "CREATE INDEX account_journal_at ON account_journal (at)"}},
    };
    return steps;
}

} // namespace sek
