-- SPDX-License-Identifier: GPL-3.0-or-later
-- When an op of the shop arrived at the territory, in the epoch that said so (docs/protocol.md §11); of an
-- op that can't be opened yet, the key that it waits for.
ALTER TABLE shop_op ADD COLUMN arrived_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE shop_op ADD COLUMN epoch TEXT NOT NULL DEFAULT '';
ALTER TABLE shop_op ADD COLUMN waits_for BLOB;
CREATE INDEX shop_op_waiting ON shop_op(waits_for) WHERE waits_for IS NOT NULL;
-- The ops that are here have no arrival yet: all are asked for again.
DELETE FROM relay_cursor;

-- The keys with which a till of the shop signed what it wrapped: it may have changed its key since.
CREATE TABLE sibling_key(
  device BLOB NOT NULL, key BLOB NOT NULL, PRIMARY KEY (device, key)) STRICT, WITHOUT ROWID;
INSERT INTO sibling_key(device, key) SELECT device, key FROM sibling;

-- The incarnation from which the territory is known to take this till's newest key.
ALTER TABLE sync_meta ADD COLUMN key_inc INTEGER NOT NULL DEFAULT 0;
