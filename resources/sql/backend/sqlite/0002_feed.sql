-- SPDX-License-Identifier: GPL-3.0-or-later
-- How changes get their positions in the feed (docs/adr/0008).

-- What was changed and has no number yet; on SQLite empty between transactions. A row without a
-- stream takes a number only: its change shows in files that are built at a position.
CREATE TABLE change_log(
  seq INTEGER PRIMARY KEY AUTOINCREMENT, stream TEXT, entity TEXT NOT NULL, id TEXT NOT NULL,
  ver INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0, body TEXT) STRICT;
-- Those before which no other can commit any more, in the order of their numbers.
CREATE VIEW complete_change AS
  SELECT seq, seq AS place, stream, entity, id, ver, deleted FROM change_log;
CREATE VIEW sequencer_lag AS SELECT 0 AS oldest_ms;
-- Scratch of the numbering transaction.
CREATE TABLE numbering(
  seq INTEGER PRIMARY KEY, n INTEGER NOT NULL, shown INTEGER NOT NULL) STRICT;

-- What waits for the number of a change.
CREATE INDEX payment_unnumbered ON payment(change) WHERE feed_n IS NULL;
CREATE INDEX issuance_unnumbered ON issuance(change) WHERE feed_n IS NULL;
CREATE INDEX campaign_policy_unnumbered ON campaign_policy(change) WHERE feed_n IS NULL;
CREATE INDEX voucher_history_unnumbered ON voucher_history(change) WHERE feed_n IS NULL;
CREATE INDEX voucher_history_by_position ON voucher_history(campaign, serial, feed_n);

-- `sum` is the exclusive or over the rows that are not removed (docs/protocol.md §6); what was removed
-- up to `min_n` is forgotten.
CREATE TABLE feed_stream(
  stream TEXT PRIMARY KEY, head INTEGER NOT NULL, live_rows INTEGER NOT NULL, sum INTEGER NOT NULL,
  min_n INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID;
CREATE INDEX feed_stream_by_head ON feed_stream(head);
CREATE INDEX feed_removed ON feed(n) WHERE deleted = 1;
-- Where a device was when it last asked (to the hour): holds removed rows back.
CREATE TABLE device_cursor(
  device BLOB NOT NULL REFERENCES device(id), stream TEXT NOT NULL, n INTEGER NOT NULL,
  at_ms INTEGER NOT NULL, PRIMARY KEY (device, stream)) STRICT, WITHOUT ROWID;
-- The head, day by day: how old a position is.
CREATE TABLE feed_age(day INTEGER PRIMARY KEY, n INTEGER NOT NULL) STRICT;
