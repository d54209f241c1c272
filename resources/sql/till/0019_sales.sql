-- SPDX-License-Identifier: GPL-3.0-or-later
-- The cart on the counter, as it was at its last change: it survives a crash.
CREATE TABLE kept_cart(
  one INTEGER PRIMARY KEY CHECK (one = 1), sale BLOB NOT NULL, cart TEXT NOT NULL) STRICT;
-- Carts that wait for their customer.
CREATE TABLE parked_cart(
  sale BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL, at_ms INTEGER NOT NULL,
  total_c INTEGER NOT NULL, lines INTEGER NOT NULL, cart TEXT NOT NULL) STRICT;
CREATE INDEX parked_cart_by_time ON parked_cart(at_ms);

-- Which ticket a cart became: the same cart never becomes two.
CREATE TABLE sale(
  id BLOB PRIMARY KEY NOT NULL, ticket INTEGER NOT NULL UNIQUE) STRICT, WITHOUT ROWID;
CREATE TRIGGER sale_is_for_ever BEFORE DELETE ON sale
  BEGIN SELECT RAISE(ABORT, 'sales are for ever'); END;
CREATE TRIGGER sale_keeps_its_ticket BEFORE UPDATE ON sale
  BEGIN SELECT RAISE(ABORT, 'sales are for ever'); END;

-- What came back of the line `rank` of a ticket, by the line `refund_rank` of a refund.
CREATE TABLE returned_line(
  ticket INTEGER NOT NULL, rank INTEGER NOT NULL CHECK (rank > 0),
  refund INTEGER NOT NULL, refund_rank INTEGER NOT NULL CHECK (refund_rank > 0),
  quantity_m INTEGER NOT NULL CHECK (quantity_m > 0), amount_c INTEGER NOT NULL CHECK (amount_c >= 0),
  PRIMARY KEY (ticket, rank, refund, refund_rank)) STRICT, WITHOUT ROWID;
CREATE TRIGGER returned_line_is_for_ever BEFORE DELETE ON returned_line
  BEGIN SELECT RAISE(ABORT, 'refunds are for ever'); END;
CREATE TRIGGER returned_line_keeps_its_amount BEFORE UPDATE ON returned_line
  BEGIN SELECT RAISE(ABORT, 'refunds are for ever'); END;

-- How the money of a ticket went back: payment `rank` of a refund.
CREATE TABLE paid_back(
  ticket INTEGER NOT NULL, refund INTEGER NOT NULL, rank INTEGER NOT NULL CHECK (rank > 0),
  means TEXT NOT NULL, amount_c INTEGER NOT NULL CHECK (amount_c > 0),
  PRIMARY KEY (ticket, refund, rank)) STRICT, WITHOUT ROWID;
CREATE TRIGGER paid_back_is_for_ever BEFORE DELETE ON paid_back
  BEGIN SELECT RAISE(ABORT, 'refunds are for ever'); END;
CREATE TRIGGER paid_back_keeps_its_amount BEFORE UPDATE ON paid_back
  BEGIN SELECT RAISE(ABORT, 'refunds are for ever'); END;
