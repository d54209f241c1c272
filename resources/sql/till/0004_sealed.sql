-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the shop's sealed ops open with (docs/protocol.md §2.1). Our own keys follow from the device's
-- key by this number; those of the shop's other tills are wrapped to this device.
CREATE TABLE sealing_key(
  one INTEGER PRIMARY KEY CHECK (one = 1), generation INTEGER NOT NULL CHECK (generation > 0)) STRICT;
CREATE TABLE shop_key(id BLOB PRIMARY KEY NOT NULL, wrap BLOB NOT NULL) STRICT;

-- The shop's tills as the territory names them, and what the operator said about giving them our keys.
CREATE TABLE sibling(
  device BLOB PRIMARY KEY NOT NULL, key BLOB NOT NULL, pub BLOB NOT NULL, model TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('active', 'revoked')),
  answer TEXT NOT NULL DEFAULT 'none' CHECK (answer IN ('none', 'trusted', 'refused'))) STRICT;
-- Wraps as they came; those for another can't be opened here.
CREATE TABLE key_wrap(
  key BLOB NOT NULL, recipient BLOB NOT NULL, device BLOB NOT NULL, wrap BLOB NOT NULL, sig BLOB NOT NULL,
  PRIMARY KEY (key, recipient, device)) STRICT, WITHOUT ROWID;
-- The public half of the shop's printed code, and by which of the shop's keys a till vouches for it.
CREATE TABLE recovery_key(
  one INTEGER PRIMARY KEY CHECK (one = 1), pub BLOB NOT NULL, key BLOB NOT NULL, mac BLOB NOT NULL) STRICT;

-- All ops of the shop's tills, lines as they were written.
CREATE TABLE shop_op(
  op BLOB PRIMARY KEY NOT NULL, device BLOB NOT NULL, inc INTEGER NOT NULL, seq INTEGER NOT NULL,
  kind TEXT NOT NULL, line BLOB NOT NULL, sig BLOB) STRICT;
CREATE INDEX shop_op_of_device ON shop_op(device, inc, seq);
CREATE TABLE relay_cursor(
  one INTEGER PRIMARY KEY CHECK (one = 1), epoch TEXT NOT NULL, next INTEGER NOT NULL) STRICT;

-- Ops of other devices that somebody brought in a rescue pack, until the territory has them.
CREATE TABLE rescued_device(
  device BLOB PRIMARY KEY NOT NULL, shop_name TEXT NOT NULL, seed_wrap BLOB NOT NULL, imported_ms INTEGER NOT NULL) STRICT;
CREATE TABLE rescued_op(
  device BLOB NOT NULL REFERENCES rescued_device(device), inc INTEGER NOT NULL, seq INTEGER NOT NULL,
  op BLOB NOT NULL, line BLOB NOT NULL, hash BLOB NOT NULL, prev BLOB NOT NULL, sig BLOB,
  state INTEGER NOT NULL DEFAULT 0 CHECK (state IN (0, 2, 3)),
  PRIMARY KEY (device, inc, seq)) STRICT, WITHOUT ROWID;
CREATE TRIGGER rescued_op_keeps_its_line BEFORE UPDATE OF device, inc, seq, op, line, hash, prev, sig ON rescued_op
  BEGIN SELECT RAISE(ABORT, 'op lines are for ever'); END;
CREATE TRIGGER rescued_op_stays_until_durable BEFORE DELETE ON rescued_op WHEN old.state <> 3
  BEGIN SELECT RAISE(ABORT, 'only durable ops may be pruned'); END;
