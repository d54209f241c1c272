-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the territory has of an entity is one row, its fields as the feed writes them (docs/protocol.md §9):
-- a new till takes in thousands of entities.
CREATE TABLE reg_entity(
  entity TEXT NOT NULL, id BLOB NOT NULL, fields TEXT NOT NULL,
  PRIMARY KEY (entity, id)) STRICT, WITHOUT ROWID;
INSERT INTO reg_entity(entity, id, fields)
  WITH hexed AS (
    SELECT entity, id, field, value, hlc, base_hlc, lower(hex(actor)) AS a, lower(hex(base_actor)) AS b FROM reg),
  stamped AS (
    SELECT entity, id, field, value,
      printf('%x-%04x@%s-%s-%s-%s-%s', hlc >> 16, hlc & 65535, substr(a, 1, 8), substr(a, 9, 4),
        substr(a, 13, 4), substr(a, 17, 4), substr(a, 21)) AS at,
      printf('%x-%04x@%s-%s-%s-%s-%s', base_hlc >> 16, base_hlc & 65535, substr(b, 1, 8), substr(b, 9, 4),
        substr(b, 13, 4), substr(b, 17, 4), substr(b, 21)) AS base
    FROM hexed)
  SELECT entity, id, json_group_object(field, json_object('v', json(value), 'at', at, 'base', base))
  FROM stamped GROUP BY entity, id;
DROP TABLE reg;
ALTER TABLE reg_entity RENAME TO reg;
