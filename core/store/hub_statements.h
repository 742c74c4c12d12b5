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
inline const Statement KeepEpoch{"keep_epoch", "INSERT INTO past_epoch (epoch) SELECT epoch FROM hub"};
inline const Statement PastEpochs{"past_epochs", "SELECT epoch FROM past_epoch ORDER BY n"};
inline const Statement SetEpoch{"set_epoch", "UPDATE hub SET epoch = ? WHERE one = 1"};

inline const Statement AddOrganisation{"add_organisation", "INSERT OR IGNORE INTO organisation (id, seq) VALUES (?, 0)",
                                       "INSERT INTO organisation (id, seq) VALUES (?, 0) ON CONFLICT DO NOTHING"};
inline const Statement FindOrganisation{"find_organisation", "SELECT org, seq, purged FROM organisation WHERE id = ?"};
/// BEGIN IMMEDIATE has taken SQLite's only write lock already.
inline const Statement LockOrganisation{"lock_organisation", "SELECT org, seq FROM organisation WHERE id = ?",
                                        "SELECT org, seq FROM organisation WHERE id = ? FOR UPDATE"};
inline const Statement Organisations{"organisations", "SELECT id FROM organisation ORDER BY id"};
inline const Statement SetSeq{"set_seq", "UPDATE organisation SET seq = ? WHERE org = ?"};
inline const Statement NewestTombstone{
    "newest_tombstone", "SELECT MAX(rev), COUNT(*) FROM record WHERE org = ? AND deleted = 1 AND rev <= ?"};
inline const Statement DropTombstones{"drop_tombstones", "DELETE FROM record WHERE org = ? AND deleted = 1 AND rev <= ?"};
inline const Statement SetPurged{"set_purged", "UPDATE organisation SET purged = ? WHERE org = ? AND purged < ?"};
inline const Statement ReadPurged{"read_purged", "SELECT purged FROM organisation WHERE org = ?"};
inline const Statement LoggedAt{"logged_at", "SELECT at FROM command_log WHERE org = ? AND seq = ?"};
inline const Statement SeqAt{"seq_at", "SELECT MAX(seq) FROM command_log WHERE org = ? AND at <= ?"};

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

inline const Statement ReadLogBefore{
    "read_log_before", "SELECT seq, at, wire FROM command_log WHERE org = ? AND seq < ? ORDER BY seq DESC LIMIT ?"};

inline const Statement ReadClaim{"read_claim", "SELECT org FROM claim WHERE kind = ? AND value_hash = ?"};
inline const Statement TakeClaim{"take_claim", "INSERT OR IGNORE INTO claim (kind, value_hash, org) VALUES (?, ?, ?)",
                                 "INSERT INTO claim (kind, value_hash, org) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"};
inline const Statement DropClaim{"drop_claim", "DELETE FROM claim WHERE kind = ? AND value_hash = ? AND org = ?"};

#define SEK_MESSAGE_COLUMNS                                                                                            \
    "m.id, o.id, m.cause, m.event, m.channel, m.language, m.sealed, m.queued_at, m.expires_at, m.tries,"                  \
    " m.secret"
inline const Statement QueueMessage{
    "queue_message",
    "INSERT OR IGNORE INTO message (org, id, cause, event, channel, language, sealed, secret, queued_at, expires_at, state,"
    " tries, next_at, ended_at, code) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'queued', 0, ?, 0, '')",
    "INSERT INTO message (org, id, cause, event, channel, language, sealed, secret, queued_at, expires_at, state, tries,"
    " next_at, ended_at, code) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'queued', 0, ?, 0, '') ON CONFLICT DO NOTHING"};
inline const Statement ReadBlob{"read_blob",
                                "SELECT size, received, whole, since FROM blob WHERE org = ? AND sha256 = ?"};
inline const Statement PutBlob{
    "put_blob", "INSERT OR REPLACE INTO blob (org, sha256, size, received, whole, since) VALUES (?, ?, ?, ?, ?, ?)",
    "INSERT INTO blob (org, sha256, size, received, whole, since) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (org, sha256)"
    " DO UPDATE SET size = excluded.size, received = excluded.received, whole = excluded.whole, since = excluded.since"};
inline const Statement RemoveBlob{"remove_blob", "DELETE FROM blob WHERE org = ? AND sha256 = ?"};
inline const Statement RemoveBlobParts{"remove_blob_parts", "DELETE FROM blob_part WHERE org = ? AND sha256 = ?"};
inline const Statement ForgetRefused{"forget_refused",
                                     "DELETE FROM blob_name WHERE org = ? AND sha256 = ? AND kind = 'refused'"};
inline const Statement PutBlobPart{
    "put_blob_part", "INSERT OR REPLACE INTO blob_part (org, sha256, at, sealed) VALUES (?, ?, ?, ?)",
    "INSERT INTO blob_part (org, sha256, at, sealed) VALUES (?, ?, ?, ?)"
    " ON CONFLICT (org, sha256, at) DO UPDATE SET sealed = excluded.sealed"};
inline const Statement ReadBlobPart{"read_blob_part", "SELECT at, sealed FROM blob_part WHERE org = ? AND sha256 = ?"
                                                      " AND at <= ? ORDER BY at DESC LIMIT 1"};
inline const Statement NameBlob{
    "name_blob", "INSERT OR IGNORE INTO blob_name (org, sha256, kind, id) VALUES (?, ?, ?, ?)",
    "INSERT INTO blob_name (org, sha256, kind, id) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"};
inline const Statement BlobNames{
    "blob_names",
    "SELECT kind, id FROM blob_name WHERE org = ? AND sha256 = ? AND kind <> 'refused' ORDER BY kind, id"};
inline const Statement UnnamedBlobs{
    "unnamed_blobs", "SELECT b.sha256, b.size, b.received, b.whole, b.since FROM blob b WHERE b.org = ? AND NOT EXISTS"
                     " (SELECT 1 FROM blob_name n WHERE n.org = b.org AND n.sha256 = b.sha256 AND n.kind <> 'refused')"
                     " ORDER BY b.since, b.sha256"};

/// One turn for the whole hub, held until the transaction ends. On SQLite BEGIN IMMEDIATE is that already.
inline const Statement LockCodes{"lock_codes", "SELECT 1", "SELECT pg_advisory_xact_lock(6075117)"};
#define SEK_CHALLENGE_COLUMNS                                                                                          \
    "id, signer, document, revision, bound_hash, issued_at, expires_at, attempts_max, attempts_used, state, key_id,"   \
    " verifier, body"
inline const Statement ReadChallenge{"read_challenge",
                                     "SELECT " SEK_CHALLENGE_COLUMNS " FROM code_challenge WHERE org = ? AND id = ?"};
inline const Statement AddChallenge{"add_challenge", "INSERT INTO code_challenge (org, " SEK_CHALLENGE_COLUMNS
                                                     ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
/// The try is counted before anybody compares: who comes at the same time finds it spent.
inline const Statement SpendAttempt{
    "spend_attempt", "UPDATE code_challenge SET attempts_used = attempts_used + 1 WHERE org = ? AND id = ? AND state = 'issued'"
                     " AND attempts_used < attempts_max AND issued_at <= ? AND expires_at > ?"};
inline const Statement EndChallenge{"end_challenge", "UPDATE code_challenge SET state = ?, verifier = ? WHERE org = ? AND id = ?"
                                                     " AND state = 'issued'"};
inline const Statement OpenChallenges{"open_challenges",
                                      "SELECT " SEK_CHALLENGE_COLUMNS " FROM code_challenge WHERE org = ?"
                                      " AND state = 'issued' ORDER BY issued_at, id"};
inline const Statement ExpiredCodes{"expired_codes",
                                    "SELECT DISTINCT o.id FROM code_challenge c JOIN organisation o ON o.org = c.org"
                                    " WHERE c.state = 'issued' AND c.expires_at <= ? ORDER BY o.id"};
inline const Statement AddTally{"add_tally", "INSERT INTO code_tally (org, what, subject, at) VALUES (?, ?, ?, ?)"};
inline const Statement ReadTallies{"read_tallies", "SELECT at FROM code_tally WHERE org = ? AND what = ? AND subject = ?"
                                                   " AND at > ? ORDER BY at DESC LIMIT ?"};
inline const Statement CountTallies{
    "count_tallies", "SELECT COUNT(*) FROM code_tally WHERE org = ? AND what = ? AND subject = ? AND at > ?"};
inline const Statement DropTallies{"drop_tallies", "DELETE FROM code_tally WHERE (org = ? OR org = 0) AND at < ?"};
inline const Statement ReadCodeState{"read_code_state",
                                     "SELECT value FROM code_state WHERE org = ? AND what = ? AND subject = ?"};
inline const Statement PutCodeState{
    "put_code_state", "INSERT OR REPLACE INTO code_state (org, what, subject, value) VALUES (?, ?, ?, ?)",
    "INSERT INTO code_state (org, what, subject, value) VALUES (?, ?, ?, ?) ON CONFLICT (org, what, subject)"
    " DO UPDATE SET value = excluded.value"};
inline const Statement DropCodeState{"drop_code_state",
                                     "DELETE FROM code_state WHERE org = ? AND what = ? AND subject = ?"};
inline const Statement CodeStates{"code_states",
                                  "SELECT subject, value FROM code_state WHERE org = ? AND what = ? ORDER BY subject"};

#define SEK_LEAF_COLUMNS "idx, kind, about, seal, salt, commitment, erased_on"
inline const Statement LogSize{"log_size", "SELECT idx FROM log_leaf WHERE org = ? ORDER BY idx DESC LIMIT 1"};
inline const Statement AddLeaf{"add_leaf",
                               "INSERT INTO log_leaf (org, " SEK_LEAF_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)"};
inline const Statement LeavesAbout{"leaves_about",
                                   "SELECT " SEK_LEAF_COLUMNS " FROM log_leaf WHERE org = ? AND about = ? ORDER BY idx"};
inline const Statement LeavesOf{"leaves_of",
                                "SELECT " SEK_LEAF_COLUMNS " FROM log_leaf WHERE org = ? AND kind = ? ORDER BY idx"};
inline const Statement LeavesBefore{
    "leaves_before", "SELECT " SEK_LEAF_COLUMNS " FROM log_leaf WHERE org = ? AND kind = ? AND idx < ? ORDER BY idx DESC LIMIT ?"};
inline const Statement ReadLogNode{"read_log_node", "SELECT hash FROM log_node WHERE org = ? AND level = ? AND idx = ?"};
inline const Statement PutLogNode{"put_log_node", "INSERT INTO log_node (org, level, idx, hash) VALUES (?, ?, ?, ?)"};

inline const Statement WaitingMessages{
    "waiting_messages", "SELECT " SEK_MESSAGE_COLUMNS " FROM message m LEFT JOIN organisation o ON o.org = m.org"
                        " WHERE m.state = 'queued' ORDER BY m.next_at, m.id LIMIT ?"};
/// Rows that another process has in its hands are passed over; on SQLite the write lock keeps the others out.
inline const Statement DueMessages{
    "due_messages",
    "SELECT " SEK_MESSAGE_COLUMNS " FROM message m LEFT JOIN organisation o ON o.org = m.org WHERE m.state = 'queued'"
    " AND m.next_at <= ? AND m.expires_at <= ? AND (? = '' OR m.channel = ?) ORDER BY m.next_at, m.id LIMIT ?",
    "SELECT " SEK_MESSAGE_COLUMNS " FROM message m LEFT JOIN organisation o ON o.org = m.org WHERE m.state = 'queued'"
    " AND m.next_at <= ? AND m.expires_at <= ? AND (? = '' OR m.channel = ?) ORDER BY m.next_at, m.id LIMIT ?"
    " FOR UPDATE OF m SKIP LOCKED"};
inline const Statement LeaseMessage{"lease_message", "UPDATE message SET next_at = ?, tries = tries + 1 WHERE id = ?"};
inline const Statement MessageLater{
    "message_later", "UPDATE message SET next_at = ?, code = ?, tries = tries - ? WHERE id = ? AND state = 'queued' AND tries = ?"};
inline const Statement MessageSent{
    "message_sent", "UPDATE message SET state = 'sent', sealed = ?, secret = ?, ended_at = ?, code = '' WHERE id = ?"
                    " AND state = 'queued'"};
/// `failed` or `unknown`.
inline const Statement MessageEnded{
    "message_ended", "UPDATE message SET state = ?, sealed = ?, secret = ?, ended_at = ?, code = ? WHERE id = ?"
                     " AND state = 'queued' AND tries = ?"};
/// Also when a report was quicker than the one who handed it over.
inline const Statement MessageProvider{
    "message_provider", "UPDATE message SET provider = ?, provider_ref = ?, parts = ? WHERE id = ? AND provider_ref = ''"};
inline const Statement MessageReported{
    "message_reported",
    "UPDATE message SET state = ?, sealed = ?, secret = ?, ended_at = ?, code = ? WHERE id = ? AND channel = ? AND state <> ?"
    " AND (state IN ('sent', 'unknown') OR (state = 'queued' AND tries > 0))"};
inline const Statement ReadDelivery{
    "read_delivery", "SELECT m.id, o.id, m.cause, m.event, m.channel, m.state, m.code, m.provider, m.provider_ref, m.parts,"
                     " m.ended_at FROM message m LEFT JOIN organisation o ON o.org = m.org WHERE m.id = ?"};
inline const Statement CountMessages{"count_messages", "SELECT channel, state, COUNT(*), MIN(queued_at) FROM message"
                                                       " GROUP BY channel, state"};
inline const Statement ForgetMessages{"forget_messages", "DELETE FROM message WHERE state <> 'queued' AND ended_at < ?"};
inline const Statement NextMessage{"next_message", "SELECT next_at FROM message WHERE state = 'queued'"
                                                   " AND (? = '' OR channel = ?) ORDER BY next_at LIMIT 1"};

// What is emptied when a person is erased.
inline const Statement RewriteLog{"rewrite_log", "UPDATE command_log SET wire = ? WHERE org = ? AND seq = ?"};
inline const Statement AnswersFirst{"answers_first", "SELECT device, device_seq, answer FROM answer WHERE org = ?"
                                                     " ORDER BY device, device_seq LIMIT ?"};
inline const Statement AnswersNext{"answers_next", "SELECT device, device_seq, answer FROM answer WHERE org = ? AND device >= ?"
                                                   " AND (device > ? OR device_seq > ?) ORDER BY device, device_seq LIMIT ?"};
inline const Statement RewriteAnswer{"rewrite_answer",
                                     "UPDATE answer SET answer = ? WHERE org = ? AND device = ? AND device_seq = ?"};
inline const Statement EraseLeaf{"erase_leaf",
                                 "UPDATE log_leaf SET seal = ?, salt = ?, erased_on = ? WHERE org = ? AND idx = ?"};
inline const Statement BlobsOf{"blobs_of", "SELECT sha256 FROM blob_name WHERE org = ? AND kind = ? AND id = ? ORDER BY sha256"};
inline const Statement UnnameBlobs{"unname_blobs", "DELETE FROM blob_name WHERE org = ? AND kind = ? AND id = ?"};
inline const Statement AllChallenges{"all_challenges",
                                     "SELECT " SEK_CHALLENGE_COLUMNS " FROM code_challenge WHERE org = ? ORDER BY id"};
inline const Statement DropChallenge{"drop_challenge", "DELETE FROM code_challenge WHERE org = ? AND id = ?"};
inline const Statement AllTallies{"all_tallies",
                                  "SELECT DISTINCT org, what, subject FROM code_tally WHERE org = ? OR org = 0"};
inline const Statement DropTally{"drop_tally", "DELETE FROM code_tally WHERE org = ? AND what = ? AND subject = ?"};
inline const Statement AllCodeStates{"all_code_states",
                                     "SELECT org, what, subject, value FROM code_state WHERE org = ? OR org = 0"};
inline const Statement MessagesOf{"messages_of", "SELECT " SEK_MESSAGE_COLUMNS
                                                 " FROM message m LEFT JOIN organisation o ON o.org = m.org"
                                                 " WHERE m.org = ? AND m.state = 'queued' ORDER BY m.id"};
inline const Statement WalCheckpoint{"wal_checkpoint", "PRAGMA wal_checkpoint(TRUNCATE)"};

} // namespace sek::hubsql
