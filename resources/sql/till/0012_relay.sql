-- SPDX-License-Identifier: GPL-3.0-or-later
-- When an op of the shop arrived at the territory, in the epoch that said so (docs/protocol.md §11); of an
-- op that can't be opened yet, the key that it waits for.
ALTER TABLE shop_op ADD COLUMN arrived_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE shop_op ADD COLUMN epoch TEXT NOT NULL DEFAULT '';
ALTER TABLE shop_op ADD COLUMN waits_for BLOB;
CREATE INDEX shop_op_waiting ON shop_op(waits_for) WHERE waits_for IS NOT NULL;
-- The ops that are here have no arrival yet: all are asked for again.
DELETE FROM relay_cursor;
