-- SPDX-License-Identifier: GPL-3.0-or-later
-- What outlives a restored copy of the database (sync.md §2.13).

-- Epochs that ended. Feed positions up to feed_n mean the same before and after; what was numbered
-- behind it is gone.
CREATE TABLE past_epoch(
  epoch TEXT PRIMARY KEY, feed_n INTEGER NOT NULL, ended_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;
-- Has a row once a mark was written beside the database (backend/territory/BooksMark): a copy on
-- another machine then knows that a mark is missing.
CREATE TABLE books_marked(one INTEGER PRIMARY KEY CHECK (one = 1)) STRICT;

CREATE TABLE recovery(
  id INTEGER PRIMARY KEY AUTOINCREMENT, began_ms INTEGER NOT NULL, ended_ms INTEGER) STRICT;
-- The devices that the newest recovery waits for.
CREATE TABLE recovery_device(
  device BLOB PRIMARY KEY REFERENCES device(id), synced_ms INTEGER) STRICT, WITHOUT ROWID;

-- What the town had signed in an epoch that ended, as devices brought it back.
CREATE TABLE brought_authorisation(
  claim BLOB PRIMARY KEY, device BLOB NOT NULL, auth BLOB NOT NULL, doc TEXT NOT NULL,
  campaign INTEGER NOT NULL, serial INTEGER NOT NULL, amount_c INTEGER NOT NULL,
  expires_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE brought_result(
  op BLOB PRIMARY KEY, device BLOB NOT NULL, status TEXT NOT NULL CHECK (status IN ('applied', 'rejected')),
  result TEXT NOT NULL) STRICT, WITHOUT ROWID;
