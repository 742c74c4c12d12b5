// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hub_schema.h"

namespace sek {

const std::vector<Migration>& hubMigrations()
{
    // Every table that belongs to an organisation starts with `org`, its short number here. `claim` is hub-wide, and
    // messages are one queue for all.
    static const std::vector<Migration> steps{
        {"first",
         {"CREATE TABLE hub (one {int} PRIMARY KEY, epoch {text} NOT NULL)",
          "CREATE TABLE organisation (org {counter}, id {blob} NOT NULL UNIQUE, seq {int} NOT NULL)",

          "CREATE TABLE record (org {int} NOT NULL, kind {text} NOT NULL, id {blob} NOT NULL, rev {int} NOT NULL,"
          " deleted {int} NOT NULL, body {blob} NOT NULL, PRIMARY KEY (org, kind, id))",
          // The feed: what changed after a seq, at a cost that depends on how much that is.
          "CREATE INDEX record_feed ON record (org, rev)",
          // Whether an id lives elsewhere. Ids grow with time, so new ones are appended here.
          "CREATE INDEX record_id ON record (id)",

          "CREATE TABLE device_counter (org {int} NOT NULL, device {blob} NOT NULL, last_seq {int} NOT NULL,"
          " PRIMARY KEY (org, device))",
          "CREATE TABLE answer (org {int} NOT NULL, device {blob} NOT NULL, device_seq {int} NOT NULL,"
          " head_hash {blob} NOT NULL, answer {blob} NOT NULL, PRIMARY KEY (org, device, device_seq))",
          "CREATE TABLE command_log (org {int} NOT NULL, seq {int} NOT NULL, at {int} NOT NULL, wire {blob} NOT NULL,"
          " PRIMARY KEY (org, seq))",

          "CREATE TABLE claim (kind {text} NOT NULL, value_hash {blob} NOT NULL, org {int} NOT NULL,"
          " PRIMARY KEY (kind, value_hash))",

          "CREATE TABLE message (org {int} NOT NULL, id {blob} NOT NULL UNIQUE, event {text} NOT NULL,"
          " recipient {text} NOT NULL, language {text} NOT NULL, params {blob} NOT NULL, queued_at {int} NOT NULL,"
          " due_at {int} NOT NULL, state {text} NOT NULL, state_at {int} NOT NULL)",
          "CREATE INDEX message_waiting ON message (due_at, id) WHERE state = 'waiting'"}},

        // Nothing ever left the first queue, and what waited there was readable. The new one rests encrypted: `sealed`
        // holds recipient, language and params, and is empty once the message has ended. Org 0: the hub's own.
        {"messages",
         {"DROP INDEX message_waiting", "DROP TABLE message",
          "CREATE TABLE message (org {int} NOT NULL, id {blob} PRIMARY KEY, cause {blob} NOT NULL, event {text} NOT NULL,"
          " channel {text} NOT NULL, language {text} NOT NULL, sealed {blob} NOT NULL, queued_at {int} NOT NULL,"
          " expires_at {int} NOT NULL, state {text} NOT NULL, tries {int} NOT NULL, next_at {int} NOT NULL,"
          " ended_at {int} NOT NULL, code {text} NOT NULL)",
          "CREATE INDEX message_due ON message (next_at, id) WHERE state = 'queued'"}},
        {"attachments",
         {"CREATE TABLE blob (org {int} NOT NULL, sha256 {blob} NOT NULL, size {int} NOT NULL, received {int} NOT NULL,"
          " whole {int} NOT NULL, since {int} NOT NULL, PRIMARY KEY (org, sha256))",
          "CREATE TABLE blob_part (org {int} NOT NULL, sha256 {blob} NOT NULL, at {int} NOT NULL, sealed {blob} NOT NULL,"
          " PRIMARY KEY (org, sha256, at))",
          "CREATE TABLE blob_name (org {int} NOT NULL, sha256 {blob} NOT NULL, kind {text} NOT NULL, id {blob} NOT NULL,"
          " PRIMARY KEY (org, sha256, kind, id))"}},
        // A command is taken once, also when a device that had been copied sends it again under another name (SYNC-20).
        {"command_id",
         {"CREATE TABLE command_id (org {int} NOT NULL, id {blob} NOT NULL, seq {int} NOT NULL, PRIMARY KEY (org, id))"}},
        {"purged", {"ALTER TABLE organisation ADD COLUMN purged {int} NOT NULL DEFAULT 0"}},
        // A code lies apart from the rest of its message, under another key; what a gateway tells later needs a place.
        {"message_secret",
         {"ALTER TABLE message ADD COLUMN secret {blob} NOT NULL DEFAULT ''",
          "ALTER TABLE message ADD COLUMN provider {text} NOT NULL DEFAULT ''",
          "ALTER TABLE message ADD COLUMN provider_ref {text} NOT NULL DEFAULT ''",
          "ALTER TABLE message ADD COLUMN parts {int} NOT NULL DEFAULT 0"}},
        // One-time codes: no record, so that nobody pulls them. Org 0 counts for the whole hub.
        {"codes",
         {"CREATE TABLE code_challenge (org {int} NOT NULL, id {blob} NOT NULL, signer {blob} NOT NULL,"
          " document {blob} NOT NULL, revision {int} NOT NULL, bound_hash {text} NOT NULL, issued_at {int} NOT NULL,"
          " expires_at {int} NOT NULL, attempts_max {int} NOT NULL, attempts_used {int} NOT NULL, state {text} NOT NULL,"
          " key_id {text} NOT NULL, verifier {blob} NOT NULL, body {blob} NOT NULL, PRIMARY KEY (org, id))",
          "CREATE INDEX code_challenge_open ON code_challenge (org, expires_at) WHERE state = 'issued'",
          "CREATE TABLE code_tally (id {counter}, org {int} NOT NULL, what {text} NOT NULL, subject {text} NOT NULL,"
          " at {int} NOT NULL)",
          "CREATE INDEX code_tally_at ON code_tally (org, what, subject, at)",
          "CREATE TABLE code_state (org {int} NOT NULL, what {text} NOT NULL, subject {text} NOT NULL,"
          " value {blob} NOT NULL, PRIMARY KEY (org, what, subject))"}},
        // The Merkle log of an organisation: its leaves with what is sealed, and the hashes of complete subtrees.
        {"seals",
         {"CREATE TABLE log_leaf (org {int} NOT NULL, idx {int} NOT NULL, kind {text} NOT NULL, about {blob} NOT NULL,"
          " seal {blob} NOT NULL, salt {blob} NOT NULL, commitment {blob} NOT NULL, erased_on {text} NOT NULL,"
          " PRIMARY KEY (org, idx))",
          "CREATE INDEX log_leaf_about ON log_leaf (org, about)", "CREATE INDEX log_leaf_kind ON log_leaf (org, kind, idx)",
          "CREATE TABLE log_node (org {int} NOT NULL, level {int} NOT NULL, idx {int} NOT NULL, hash {blob} NOT NULL,"
          " PRIMARY KEY (org, level, idx))",
          "CREATE TABLE past_epoch (n {counter}, epoch {text} NOT NULL)"}},
        // How many there are of each is asked with every scrape, and read from here alone.
        {"message_counts", {"CREATE INDEX message_channel_state ON message (channel, state, queued_at)"}},
        // In the feed's whole order: else every piece of it is sorted anew, bodies and all.
        {"feed_order", {"DROP INDEX record_feed", "CREATE INDEX record_feed ON record (org, rev, kind, id)"}},
    };
    return steps;
}

} // namespace sek
