-- SPDX-License-Identifier: GPL-3.0-or-later
-- Since when a till of the shop asks for our keys, and who answered.
ALTER TABLE sibling ADD COLUMN asked_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sibling ADD COLUMN answered_by TEXT NOT NULL DEFAULT '';
ALTER TABLE sibling ADD COLUMN answered_ms INTEGER NOT NULL DEFAULT 0;

-- Since when this till knows the shop's code.
ALTER TABLE recovery_key ADD COLUMN made_ms INTEGER NOT NULL DEFAULT 0;
-- A code that was made here and that the territory has not confirmed yet.
CREATE TABLE proclaimed_code(
  one INTEGER PRIMARY KEY CHECK (one = 1), pub BLOB NOT NULL, key BLOB NOT NULL, mac BLOB NOT NULL,
  made_ms INTEGER NOT NULL) STRICT;
