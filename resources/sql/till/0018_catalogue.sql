-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the shop sells. Rows are archived, never removed: tickets name them.
CREATE TABLE department(
  id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL CHECK (name <> ''), vat_class TEXT NOT NULL,
  colour INTEGER NOT NULL, mark TEXT NOT NULL, position INTEGER NOT NULL,
  guarantee INTEGER NOT NULL CHECK (guarantee IN (0, 1)), service INTEGER NOT NULL CHECK (service IN (0, 1)),
  archived INTEGER NOT NULL CHECK (archived IN (0, 1))) STRICT;

CREATE TABLE item(
  place INTEGER PRIMARY KEY, -- of its words in item_words
  id BLOB NOT NULL UNIQUE, name TEXT NOT NULL CHECK (name <> ''), short_name TEXT NOT NULL,
  department BLOB NOT NULL REFERENCES department(id), vat_class TEXT NOT NULL,
  price_c INTEGER CHECK (price_c >= 0), unit INTEGER NOT NULL CHECK (unit BETWEEN 0 AND 3),
  codes TEXT NOT NULL, -- as they were written, by spaces
  scale_code TEXT NOT NULL, colour INTEGER NOT NULL, favourite INTEGER NOT NULL,
  tracks_stock INTEGER NOT NULL CHECK (tracks_stock IN (0, 1)),
  for_collection INTEGER NOT NULL CHECK (for_collection IN (0, 1)), photo TEXT NOT NULL,
  minimum_age INTEGER NOT NULL, archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
  changed_ms INTEGER NOT NULL,
  folded TEXT NOT NULL, -- the name without accents and case: lists are sorted by it
  words TEXT NOT NULL, -- what item_words has of it, to take it out again
  stock INTEGER NOT NULL DEFAULT 0) STRICT; -- thousandths: the sum of its movements
CREATE INDEX item_by_name ON item(folded, id) WHERE archived = 0;
CREATE INDEX item_by_department ON item(department, folded, id) WHERE archived = 0;
CREATE INDEX item_by_favourite ON item(favourite, folded, id) WHERE archived = 0 AND favourite > 0;
CREATE INDEX item_without_price ON item(folded, id) WHERE archived = 0 AND price_c IS NULL;
CREATE INDEX item_without_code ON item(folded, id) WHERE archived = 0 AND codes = '';
CREATE INDEX item_out_of_stock ON item(folded, id) WHERE archived = 0 AND tracks_stock = 1 AND stock <= 0;
CREATE INDEX item_by_scale_code ON item(scale_code) WHERE archived = 0 AND scale_code <> '';
CREATE TRIGGER item_stays BEFORE DELETE ON item BEGIN SELECT RAISE(ABORT, 'an article is archived'); END;
CREATE TRIGGER department_stays BEFORE DELETE ON department BEGIN SELECT RAISE(ABORT, 'a department is archived'); END;

-- GTINs in their 14 digits, so that UPC-A and EAN-13 are one.
CREATE TABLE item_code(code TEXT PRIMARY KEY NOT NULL, item BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX item_code_of ON item_code(item);
CREATE VIRTUAL TABLE item_words USING fts5(words, content='', tokenize='unicode61 remove_diacritics 2 categories ''L* N* Co So''', prefix='1 2 3');
CREATE VIRTUAL TABLE item_term USING fts5vocab(item_words, row);

CREATE TABLE stock_move(
  id INTEGER PRIMARY KEY, item BLOB NOT NULL, quantity INTEGER NOT NULL, -- thousandths; of a count what it changed
  why TEXT NOT NULL, at_ms INTEGER NOT NULL) STRICT;
CREATE INDEX stock_move_of ON stock_move(item, id);
CREATE TRIGGER stock_move_keeps BEFORE UPDATE ON stock_move BEGIN SELECT RAISE(ABORT, 'movements are for ever'); END;
CREATE TRIGGER stock_move_stays BEFORE DELETE ON stock_move BEGIN SELECT RAISE(ABORT, 'movements are for ever'); END;
