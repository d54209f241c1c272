-- SPDX-License-Identifier: GPL-3.0-or-later
-- Keys of a shop, wrapped by its tills for its tills: nothing here opens anything (docs/protocol.md §11).
CREATE TABLE agreement_key(
  device BLOB PRIMARY KEY REFERENCES device(id), pub BLOB NOT NULL, sig BLOB NOT NULL) STRICT;
CREATE TABLE key_wrap(
  shop BLOB NOT NULL REFERENCES shop(id), key BLOB NOT NULL, recipient BLOB NOT NULL,
  device BLOB NOT NULL REFERENCES device(id), wrap BLOB NOT NULL, sig BLOB NOT NULL, made_ms INTEGER NOT NULL,
  PRIMARY KEY (shop, key, recipient, device)) STRICT, WITHOUT ROWID;
CREATE TABLE recovery_key(
  shop BLOB PRIMARY KEY REFERENCES shop(id), ver INTEGER NOT NULL, pub BLOB NOT NULL, key BLOB NOT NULL,
  mac BLOB NOT NULL) STRICT;
CREATE INDEX op_log_of_device ON op_log(device, n);
