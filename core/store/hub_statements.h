// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record_row.h"
#include "core/store/sql/statement.h"

/// Every statement the hub's store runs. A `put` is an update, then an insert when there was no row; PostgreSQL has
/// one statement for both, which saves a round trip.
namespace sek::hubsql {

inline const Statement ReadEpoch{"read_epoch", "SELECT epoch FROM hub WHERE one = 1"};
inline const Statement FirstEpoch{"first_epoch", "INSERT OR IGNORE INTO hub (one, epoch) VALUES (1, ?)",
                                  "INSERT INTO hub (one, epoch) VALUES (1, ?) ON CONFLICT DO NOTHING"};
/// One session says it serves by holding the lock with others; who puts a backup back wants it alone. (6075114 and 6075115 are taken.)
inline const Statement ServingLock{"serving_lock", "SELECT 1",
                                   "SELECT pg_try_advisory_lock_shared(6075116)::int"};
inline const Statement RestoreLock{"restore_lock", "SELECT 1", "SELECT pg_try_advisory_lock(6075116)::int"};
inline const Statement StillThere{"still_there", "SELECT 1"};
/// Told to all other processes at the commit, never before it and never without it.
inline constexpr const char* CommitChannel = "sek_commit";
inline const Statement TellCommit{"tell_commit", "SELECT 1", "SELECT pg_notify('sek_commit', ?)"};
inline const Statement SetEpoch{"set_epoch", "UPDATE hub SET epoch = ? WHERE one = 1"};

inline const Statement AddOrganisation{"add_organisation", "INSERT OR IGNORE INTO organisation (id, seq) VALUES (?, 0)",
                                       "INSERT INTO organisation (id, seq) VALUES (?, 0) ON CONFLICT DO NOTHING"};
inline const Statement FindOrganisation{"find_organisation", "SELECT org, seq FROM organisation WHERE id = ?"};
/// BEGIN IMMEDIATE has taken SQLite's only write lock already.
inline const Statement LockOrganisation{"lock_organisation", "SELECT org, seq FROM organisation WHERE id = ?",
                                        "SELECT org, seq FROM organisation WHERE id = ? FOR UPDATE"};
inline const Statement Organisations{"organisations", "SELECT id FROM organisation ORDER BY id"};
inline const Statement SetSeq{"set_seq", "UPDATE organisation SET seq = ? WHERE org = ?"};

inline const Statement GetRecord{"get_record",
                                 "SELECT " SEK_RECORD_COLUMNS " FROM record WHERE org = ? AND kind = ? AND id = ?"};
inline const Statement AllRecords{"all_records", "SELECT " SEK_RECORD_COLUMNS
                                                 " FROM record WHERE org = ? AND kind = ? AND deleted = 0 ORDER BY id"};
inline const Statement Everything{"everything",
                                  "SELECT " SEK_RECORD_COLUMNS " FROM record WHERE org = ? ORDER BY kind, id"};
inline const Statement InsertRecord{
    "insert_record", "INSERT OR IGNORE INTO record (rev, deleted, body, org, kind, id) VALUES (?, ?, ?, ?, ?, ?)",
    "INSERT INTO record (rev, deleted, body, org, kind, id) VALUES (?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (org, kind, id) DO UPDATE SET rev = excluded.rev, deleted = excluded.deleted, body = excluded.body"};
inline const Statement UpdateRecord{
    "update_record", "UPDATE record SET rev = ?, deleted = ?, body = ? WHERE org = ? AND kind = ? AND id = ?"};
inline const Statement IdElsewhere{"id_elsewhere",
                                   "SELECT 1 FROM record WHERE id = ? AND kind = ? AND org <> ? LIMIT 1"};

/// A piece of the feed. The place in it is (rev, kind, id), which no two records share.
inline const Statement FeedStart{"feed_start", "SELECT " SEK_RECORD_COLUMNS
                                               " FROM record WHERE org = ? AND rev > ? ORDER BY rev, kind, id LIMIT ?"};
inline const Statement FeedNext{"feed_next",
                                "SELECT " SEK_RECORD_COLUMNS " FROM record WHERE org = ? AND rev >= ?"
                                " AND (rev > ? OR kind > ? OR (kind = ? AND id > ?)) ORDER BY rev, kind, id LIMIT ?"};

inline const Statement DeviceCounter{"device_counter",
                                     "SELECT last_seq FROM device_counter WHERE org = ? AND device = ?"};
inline const Statement InsertCounter{
    "insert_counter", "INSERT OR IGNORE INTO device_counter (last_seq, org, device) VALUES (?, ?, ?)",
    "INSERT INTO device_counter (last_seq, org, device) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"};
inline const Statement RaiseCounter{
    "raise_counter", "UPDATE device_counter SET last_seq = ? WHERE org = ? AND device = ? AND last_seq <= ?"};
inline const Statement ReadAnswer{
    "read_answer", "SELECT head_hash, answer FROM answer WHERE org = ? AND device = ? AND device_seq = ?"};
inline const Statement PutAnswer{
    "put_answer", "INSERT OR REPLACE INTO answer (org, device, device_seq, head_hash, answer) VALUES (?, ?, ?, ?, ?)",
    "INSERT INTO answer (org, device, device_seq, head_hash, answer) VALUES (?, ?, ?, ?, ?)"
    " ON CONFLICT (org, device, device_seq) DO UPDATE SET head_hash = excluded.head_hash, answer = excluded.answer"};
inline const Statement AddLog{"add_log", "INSERT INTO command_log (org, seq, at, wire) VALUES (?, ?, ?, ?)"};
inline const Statement AddCommandId{"add_command_id", "INSERT INTO command_id (org, id, seq) VALUES (?, ?, ?)"};
inline const Statement FindCommand{"find_command",
                                   "SELECT l.seq, l.at, l.wire FROM command_id c JOIN command_log l ON l.org = c.org"
                                   " AND l.seq = c.seq WHERE c.org = ? AND c.id = ?"};
inline const Statement ReadLog{"read_log",
                               "SELECT seq, at, wire FROM command_log WHERE org = ? AND seq > ? ORDER BY seq LIMIT ?"};

inline const Statement ReadClaim{"read_claim", "SELECT org FROM claim WHERE kind = ? AND value_hash = ?"};
inline const Statement TakeClaim{"take_claim", "INSERT OR IGNORE INTO claim (kind, value_hash, org) VALUES (?, ?, ?)",
                                 "INSERT INTO claim (kind, value_hash, org) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"};
inline const Statement DropClaim{"drop_claim", "DELETE FROM claim WHERE kind = ? AND value_hash = ? AND org = ?"};

inline const Statement QueueMessage{
    "queue_message",
    "INSERT OR IGNORE INTO message (org, id, event, recipient, language, params, queued_at, due_at, state, state_at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?)",
    "INSERT INTO message (org, id, event, recipient, language, params, queued_at, due_at, state, state_at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?) ON CONFLICT DO NOTHING"};
inline const Statement WaitingMessages{
    "waiting_messages", "SELECT m.id, o.id, m.event, m.recipient, m.language, m.params, m.queued_at FROM message m"
                        " JOIN organisation o ON o.org = m.org WHERE m.state = 'waiting' ORDER BY m.due_at, m.id"
                        " LIMIT ?"};
inline const Statement MessageState{"message_state", "UPDATE message SET state = ?, state_at = ? WHERE id = ?"};
inline const Statement MessageRetry{"message_retry",
                                    "UPDATE message SET state = 'waiting', state_at = ?, due_at = ? WHERE id = ?"};

} // namespace sek::hubsql
