-- SPDX-License-Identifier: GPL-3.0-or-later
-- A stream is read again from its beginning: what it has not named again yet.
CREATE TABLE feed_unseen(
  stream TEXT NOT NULL, entity TEXT NOT NULL, id TEXT NOT NULL,
  PRIMARY KEY (stream, entity, id)) STRICT, WITHOUT ROWID;
-- When that was last done because a check failed.
CREATE TABLE feed_reread(stream TEXT PRIMARY KEY, at_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;
