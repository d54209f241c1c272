-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the shop's tills and its desk write together (docs/protocol.md §9). Values are JSON texts, stamps
-- a packed HLC and the writer's device.

-- What the territory has, as far as the feed has brought it.
CREATE TABLE reg(
  entity TEXT NOT NULL, id BLOB NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL,
  hlc INTEGER NOT NULL, actor BLOB NOT NULL, base_hlc INTEGER NOT NULL, base_actor BLOB NOT NULL,
  PRIMARY KEY (entity, id, field)) STRICT, WITHOUT ROWID;
-- The newest value of this till for a field, until the feed has brought it back or something later.
CREATE TABLE reg_mine(
  entity TEXT NOT NULL, id BLOB NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL,
  hlc INTEGER NOT NULL, actor BLOB NOT NULL, base_hlc INTEGER NOT NULL, base_actor BLOB NOT NULL,
  op BLOB NOT NULL,
  seen TEXT, -- what the territory had when this till began to edit; NULL: nothing
  seen_hlc INTEGER NOT NULL, seen_actor BLOB NOT NULL,
  PRIMARY KEY (entity, id, field)) STRICT, WITHOUT ROWID;
CREATE INDEX reg_mine_of_op ON reg_mine(op);
-- Two people wrote the same field without seeing each other: one open question a field.
CREATE TABLE reg_conflict(
  question BLOB PRIMARY KEY NOT NULL,
  entity TEXT NOT NULL, id BLOB NOT NULL, field TEXT NOT NULL, mine TEXT NOT NULL, mine_ms INTEGER NOT NULL,
  theirs TEXT NOT NULL, theirs_hlc INTEGER NOT NULL, theirs_actor BLOB NOT NULL,
  kept TEXT CHECK (kept IN ('mine', 'theirs')), who TEXT, settled_ms INTEGER,
  CHECK ((kept IS NULL) = (who IS NULL) AND (kept IS NULL) = (settled_ms IS NULL))) STRICT;
CREATE UNIQUE INDEX reg_conflict_open ON reg_conflict(entity, id, field) WHERE kept IS NULL;
CREATE TRIGGER reg_conflict_keeps_its_answer BEFORE UPDATE ON reg_conflict WHEN old.kept IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'answers are for ever'); END;
CREATE TRIGGER reg_conflict_is_for_ever BEFORE DELETE ON reg_conflict WHEN old.kept IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'answers are for ever'); END;

-- Sums are added up, never written: entries of all the shop's tills, in any order of arrival.
CREATE TABLE sum_entry(
  op BLOB PRIMARY KEY NOT NULL, ledger TEXT NOT NULL, key TEXT NOT NULL, hlc INTEGER NOT NULL,
  qty INTEGER NOT NULL, reset INTEGER NOT NULL CHECK (reset IN (0, 1))) STRICT, WITHOUT ROWID;
CREATE INDEX sum_entry_of_key ON sum_entry(ledger, key, hlc, op, qty);
CREATE INDEX sum_entry_resets ON sum_entry(ledger, key, hlc, op) WHERE reset = 1;
CREATE TRIGGER sum_entry_keeps_its_quantity BEFORE UPDATE OF op, ledger, key, qty, reset ON sum_entry
  BEGIN SELECT RAISE(ABORT, 'entries are for ever'); END;
CREATE TRIGGER sum_entry_is_for_ever BEFORE DELETE ON sum_entry
  BEGIN SELECT RAISE(ABORT, 'entries are for ever'); END;

-- Photos on their way to the territory; the bytes are in files named by their hash.
CREATE TABLE blob_queue(
  hash BLOB PRIMARY KEY NOT NULL, size INTEGER NOT NULL CHECK (size > 0), added_ms INTEGER NOT NULL,
  sent INTEGER NOT NULL DEFAULT 0, -- what the territory last said that it has
  tries INTEGER NOT NULL DEFAULT 0, -- complete uploads that it found to be of another hash
  state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'refused')), problem TEXT) STRICT;
