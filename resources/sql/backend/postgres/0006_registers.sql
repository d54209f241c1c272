-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a shop's tills and its desk write together (docs/protocol.md §9): the last write of each field.
-- Values are JSON texts, stamps a packed HLC and the writer's device (all zeros: the desk).
CREATE TABLE register(
  shop BYTEA NOT NULL, entity TEXT NOT NULL, id BYTEA NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL,
  hlc BIGINT NOT NULL, actor BYTEA NOT NULL, base_hlc BIGINT NOT NULL, base_actor BYTEA NOT NULL,
  written_hlc BIGINT NOT NULL, -- as the line says, also when its clock was in the future
  PRIMARY KEY (shop, entity, id, field));
CREATE TABLE register_row(
  shop BYTEA NOT NULL, entity TEXT NOT NULL, id BYTEA NOT NULL, ver BIGINT NOT NULL,
  PRIMARY KEY (shop, entity, id));
-- Which register names which photo; the photo itself may not be here yet.
CREATE TABLE blob_reference(
  shop BYTEA NOT NULL, hash BYTEA NOT NULL, entity TEXT NOT NULL, id BYTEA NOT NULL, field TEXT NOT NULL,
  PRIMARY KEY (shop, hash, entity, id, field));
CREATE INDEX blob_reference_of_register ON blob_reference(shop, entity, id, field);
-- Chunks in the database: what several servers share, and what a backup has in one piece.
CREATE TABLE blob(
  shop BYTEA NOT NULL, hash BYTEA NOT NULL, size BIGINT NOT NULL CHECK (size > 0),
  received BIGINT NOT NULL DEFAULT 0 CHECK (received BETWEEN 0 AND size),
  complete BIGINT NOT NULL DEFAULT 0 CHECK (complete IN (0, 1)),
  touched_ms BIGINT NOT NULL, -- last byte, or since when no register names it
  PRIMARY KEY (shop, hash), CHECK (complete = 0 OR received = size));
CREATE INDEX blob_touched ON blob(shop, touched_ms);
CREATE TABLE blob_chunk(
  shop BYTEA NOT NULL, hash BYTEA NOT NULL, start BIGINT NOT NULL, bytes BYTEA NOT NULL,
  PRIMARY KEY (shop, hash, start));
