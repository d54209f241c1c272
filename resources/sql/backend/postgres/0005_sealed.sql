-- SPDX-License-Identifier: GPL-3.0-or-later
-- Keys of a shop, wrapped by its tills for its tills: nothing here opens anything (docs/protocol.md §11).
CREATE TABLE agreement_key(
  device BYTEA PRIMARY KEY REFERENCES device(id), pub BYTEA NOT NULL, sig BYTEA NOT NULL);
CREATE TABLE key_wrap(
  shop BYTEA NOT NULL REFERENCES shop(id), key BYTEA NOT NULL, recipient BYTEA NOT NULL,
  device BYTEA NOT NULL REFERENCES device(id), wrap BYTEA NOT NULL, sig BYTEA NOT NULL, made_ms BIGINT NOT NULL,
  PRIMARY KEY (shop, key, recipient, device));
CREATE TABLE recovery_key(
  shop BYTEA PRIMARY KEY REFERENCES shop(id), ver BIGINT NOT NULL, pub BYTEA NOT NULL, key BYTEA NOT NULL,
  mac BYTEA NOT NULL);
CREATE INDEX op_log_of_device ON op_log(device, n);
