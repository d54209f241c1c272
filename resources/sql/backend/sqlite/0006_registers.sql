-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a shop's tills and its desk write together (docs/protocol.md §9): the last write of each field.
-- Values are JSON texts, stamps a packed HLC and the writer's device (all zeros: the desk).
CREATE TABLE register(
  shop BLOB NOT NULL, entity TEXT NOT NULL, id BLOB NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL,
  hlc INTEGER NOT NULL, actor BLOB NOT NULL, base_hlc INTEGER NOT NULL, base_actor BLOB NOT NULL,
  written_hlc INTEGER NOT NULL, -- as the line says, also when its clock was in the future
  PRIMARY KEY (shop, entity, id, field)) STRICT, WITHOUT ROWID;
CREATE TABLE register_row(
  shop BLOB NOT NULL, entity TEXT NOT NULL, id BLOB NOT NULL, ver INTEGER NOT NULL,
  PRIMARY KEY (shop, entity, id)) STRICT, WITHOUT ROWID;
-- Which register names which photo; the photo itself may not be here yet.
CREATE TABLE blob_reference(
  shop BLOB NOT NULL, hash BLOB NOT NULL, entity TEXT NOT NULL, id BLOB NOT NULL, field TEXT NOT NULL,
  PRIMARY KEY (shop, hash, entity, id, field)) STRICT, WITHOUT ROWID;
CREATE INDEX blob_reference_of_register ON blob_reference(shop, entity, id, field);
-- Chunks in the database: what several servers share, and what a backup has in one piece.
CREATE TABLE blob(
  shop BLOB NOT NULL, hash BLOB NOT NULL, size INTEGER NOT NULL CHECK (size > 0),
  received INTEGER NOT NULL DEFAULT 0 CHECK (received BETWEEN 0 AND size),
  complete INTEGER NOT NULL DEFAULT 0 CHECK (complete IN (0, 1)),
  touched_ms INTEGER NOT NULL, -- last byte, or since when no register names it
  PRIMARY KEY (shop, hash), CHECK (complete = 0 OR received = size)) STRICT, WITHOUT ROWID;
CREATE INDEX blob_touched ON blob(shop, touched_ms);
CREATE TABLE blob_chunk(
  shop BLOB NOT NULL, hash BLOB NOT NULL, start INTEGER NOT NULL, bytes BLOB NOT NULL,
  PRIMARY KEY (shop, hash, start)) STRICT;
