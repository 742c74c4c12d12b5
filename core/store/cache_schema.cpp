// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cache_schema.h"

namespace sek {

const std::vector<Migration>& cacheMigrations()
{
    // Records are rowid tables with one index on their key: a first pull appends, and bodies of any size stay out of
    // the index. A cache may be thrown away, an outbox may not: they never share a table.
    static const std::vector<Migration> steps{
        {"first",
         {"CREATE TABLE record (kind {text} NOT NULL, id {blob} NOT NULL, rev {int} NOT NULL, deleted {int} NOT NULL,"
          " body {blob} NOT NULL)",
          "CREATE UNIQUE INDEX record_key ON record (kind, id)",
          "CREATE TABLE stage (kind {text} NOT NULL, id {blob} NOT NULL, rev {int} NOT NULL, deleted {int} NOT NULL,"
          " body {blob} NOT NULL)",
          "CREATE UNIQUE INDEX stage_key ON stage (kind, id)",
          "CREATE TABLE before_image (n {counter}, position {int} NOT NULL, kind {text} NOT NULL, id {blob} NOT NULL,"
          " existed {int} NOT NULL, rev {int} NOT NULL, deleted {int} NOT NULL, body {blob} NOT NULL)",
          "CREATE TABLE outbox (position {counter}, id {blob} NOT NULL, name {text} NOT NULL, v {int} NOT NULL,"
          " args {blob} NOT NULL, salt {blob} NOT NULL, made_at {int} NOT NULL, base_seq {int} NOT NULL,"
          " builds_on {blob} NOT NULL, state {int} NOT NULL, device_seq {int} NOT NULL, jws {blob} NOT NULL,"
          " accepted_seq {int} NOT NULL, rejection {blob} NOT NULL, because_of {blob} NOT NULL)",
          "CREATE TABLE settled (device {blob} NOT NULL, device_seq {int} NOT NULL, seq {int} NOT NULL,"
          " head_hash {blob} NOT NULL, wire {blob} NOT NULL, settled_at {int} NOT NULL,"
          " PRIMARY KEY (device, device_seq))",
          "CREATE INDEX settled_time ON settled (settled_at)",
          "CREATE TABLE cursor (one {int} PRIMARY KEY, epoch {text} NOT NULL, scope {int} NOT NULL, seq {int} NOT NULL,"
          " last_device_seq {int} NOT NULL, complete {int} NOT NULL, staged_seq {int} NOT NULL,"
          " replacing {int} NOT NULL, highest_time {int} NOT NULL)",
          "CREATE TABLE draft (name {text} PRIMARY KEY, v {int} NOT NULL, body {blob} NOT NULL,"
          " saved_at {int} NOT NULL)"}},
        {"attachments",
         {"CREATE TABLE blob (sha256 {blob} PRIMARY KEY, size {int} NOT NULL, state {int} NOT NULL, done {int} NOT NULL,"
          " code {text} NOT NULL)",
          // In parts, so that a transfer writes what it moved and not the file again.
          "CREATE TABLE blob_part (sha256 {blob} NOT NULL, at {int} NOT NULL, size {int} NOT NULL, bytes {blob} NOT NULL,"
          " PRIMARY KEY (sha256, at))"}},
        {"device", {"ALTER TABLE cursor ADD COLUMN device {blob} NOT NULL DEFAULT x''"}},
        {"lease",
         {"ALTER TABLE cursor ADD COLUMN contact_at {int} NOT NULL DEFAULT 0",
          "ALTER TABLE cursor ADD COLUMN highest_seen {int} NOT NULL DEFAULT 0",
          "ALTER TABLE cursor ADD COLUMN compared_at {int} NOT NULL DEFAULT 0",
          "ALTER TABLE cursor ADD COLUMN purged {int} NOT NULL DEFAULT 0",
          "ALTER TABLE cursor ADD COLUMN refetch {int} NOT NULL DEFAULT 0"}},
        {"kept", {"CREATE TABLE kept (name {text} PRIMARY KEY, bytes {blob} NOT NULL)"}},
        {"order",
         {// An edit asks what it builds on, a push what comes next, the window how many wait: ten thousand edits made
          // offline must not be read for each answer.
          "CREATE INDEX before_image_key ON before_image (kind, id, position)",
          "CREATE INDEX outbox_turn ON outbox (state, device_seq, position, name)"}},
        {"view to come",
         {"ALTER TABLE cursor ADD COLUMN scope_to_come {int} NOT NULL DEFAULT 0",
          "UPDATE cursor SET scope_to_come = scope"}},
    };
    return steps;
}

} // namespace sek
