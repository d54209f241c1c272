-- SPDX-License-Identifier: GPL-3.0-or-later
-- The books of this till (docs/fiscal-manual.fr.md). What the law wants kept is in fiscal_record, in five
-- chains; the tables behind it say the same again for lists and sums, and verification compares both.

CREATE TABLE fiscal_key(id INTEGER PRIMARY KEY, public_key BLOB NOT NULL UNIQUE, created_ms INTEGER NOT NULL) STRICT;
CREATE TRIGGER fiscal_key_keeps BEFORE UPDATE ON fiscal_key BEGIN SELECT RAISE(ABORT, 'keys are for ever'); END;
CREATE TRIGGER fiscal_key_stays BEFORE DELETE ON fiscal_key BEGIN SELECT RAISE(ABORT, 'keys are for ever'); END;

CREATE TABLE fiscal_record(
  id INTEGER PRIMARY KEY,
  chain TEXT NOT NULL CHECK (chain IN ('tickets', 'totals', 'events', 'duplicates', 'archives')),
  number INTEGER NOT NULL CHECK (number > 0), at_ms INTEGER NOT NULL, kind TEXT NOT NULL,
  payload TEXT NOT NULL, -- compact JSON: the bytes that are hashed
  previous BLOB NOT NULL CHECK (length(previous) = 32), hash BLOB NOT NULL CHECK (length(hash) = 32),
  signature BLOB NOT NULL CHECK (length(signature) = 64), -- ECDSA P-256 over the hash, r ‖ s
  key INTEGER NOT NULL REFERENCES fiscal_key(id), UNIQUE (chain, number)) STRICT;
CREATE INDEX fiscal_record_of_kind ON fiscal_record(chain, kind, at_ms);
CREATE TRIGGER fiscal_record_keeps BEFORE UPDATE ON fiscal_record BEGIN SELECT RAISE(ABORT, 'records are for ever'); END;
CREATE TRIGGER fiscal_record_stays BEFORE DELETE ON fiscal_record BEGIN SELECT RAISE(ABORT, 'records are for ever'); END;

-- The open day and where the totals stand: read at each sale, checked against the chains by verification.
CREATE TABLE fiscal_state(
  one INTEGER PRIMARY KEY CHECK (one = 1), register TEXT NOT NULL, format INTEGER NOT NULL,
  perpetual_c INTEGER NOT NULL DEFAULT 0, perpetual_abs_c INTEGER NOT NULL DEFAULT 0,
  identity INTEGER NOT NULL DEFAULT 0, -- number of the event that says whose books these are
  last_ms INTEGER NOT NULL DEFAULT 0) STRICT; -- of the latest record: a clock that steps back shows

-- From one opening to its closing; a date may have several.
CREATE TABLE business_day(
  id INTEGER PRIMARY KEY, day INTEGER NOT NULL, opened_ms INTEGER NOT NULL, float_c INTEGER NOT NULL, opened_by TEXT NOT NULL,
  closing INTEGER, left_c INTEGER) STRICT; -- number of the Z; what it left in the drawer
CREATE UNIQUE INDEX business_day_open ON business_day((closing IS NULL)) WHERE closing IS NULL;
CREATE TRIGGER business_day_keeps BEFORE UPDATE ON business_day WHEN old.closing IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'a closed day stays closed'); END;
CREATE TRIGGER business_day_stays BEFORE DELETE ON business_day BEGIN SELECT RAISE(ABORT, 'days are for ever'); END;

CREATE TABLE ticket(
  number INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('sale', 'refund')), at_ms INTEGER NOT NULL,
  session INTEGER NOT NULL REFERENCES business_day(id), day INTEGER NOT NULL, total_c INTEGER NOT NULL, rounding_c INTEGER NOT NULL,
  operator TEXT NOT NULL, sale TEXT NOT NULL UNIQUE, original INTEGER NOT NULL, means TEXT NOT NULL,
  label TEXT NOT NULL, lines INTEGER NOT NULL) STRICT;
CREATE INDEX ticket_of_session ON ticket(session, number);
CREATE INDEX ticket_of_day ON ticket(day, number);
CREATE INDEX ticket_of_total ON ticket(total_c, number);
CREATE INDEX ticket_of_time ON ticket(at_ms);
CREATE TABLE ticket_line(
  ticket INTEGER NOT NULL REFERENCES ticket(number), rank INTEGER NOT NULL, product TEXT NOT NULL, label TEXT NOT NULL,
  quantity INTEGER NOT NULL, discount_c INTEGER NOT NULL, total_c INTEGER NOT NULL, vat_bp INTEGER NOT NULL,
  returned_from INTEGER NOT NULL, returned_rank INTEGER NOT NULL, PRIMARY KEY (ticket, rank)) STRICT, WITHOUT ROWID;
CREATE INDEX ticket_line_returned ON ticket_line(returned_from, returned_rank) WHERE returned_from > 0;
CREATE TABLE ticket_vat(
  ticket INTEGER NOT NULL REFERENCES ticket(number), vat_bp INTEGER NOT NULL, net_c INTEGER NOT NULL,
  vat_c INTEGER NOT NULL, gross_c INTEGER NOT NULL, PRIMARY KEY (ticket, vat_bp)) STRICT, WITHOUT ROWID;
CREATE TABLE ticket_payment(
  ticket INTEGER NOT NULL REFERENCES ticket(number), rank INTEGER NOT NULL, means TEXT NOT NULL,
  amount_c INTEGER NOT NULL, is_change INTEGER NOT NULL CHECK (is_change IN (0, 1)), commit_op TEXT NOT NULL,
  PRIMARY KEY (ticket, rank)) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE ticket_words USING fts5(labels, content='', tokenize='unicode61 remove_diacritics 2');
CREATE TRIGGER ticket_of_an_open_day BEFORE INSERT ON ticket
  WHEN (SELECT closing FROM business_day WHERE id = new.session) IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'a closed day takes no ticket'); END;
CREATE TRIGGER ticket_keeps BEFORE UPDATE ON ticket BEGIN SELECT RAISE(ABORT, 'tickets are for ever'); END;
CREATE TRIGGER ticket_stays BEFORE DELETE ON ticket BEGIN SELECT RAISE(ABORT, 'tickets are for ever'); END;
CREATE TRIGGER ticket_line_keeps BEFORE UPDATE ON ticket_line BEGIN SELECT RAISE(ABORT, 'tickets are for ever'); END;
CREATE TRIGGER ticket_line_stays BEFORE DELETE ON ticket_line BEGIN SELECT RAISE(ABORT, 'tickets are for ever'); END;
CREATE TRIGGER ticket_vat_keeps BEFORE UPDATE ON ticket_vat BEGIN SELECT RAISE(ABORT, 'tickets are for ever'); END;
CREATE TRIGGER ticket_vat_stays BEFORE DELETE ON ticket_vat BEGIN SELECT RAISE(ABORT, 'tickets are for ever'); END;
CREATE TRIGGER ticket_payment_keeps BEFORE UPDATE ON ticket_payment BEGIN SELECT RAISE(ABORT, 'tickets are for ever'); END;
CREATE TRIGGER ticket_payment_stays BEFORE DELETE ON ticket_payment BEGIN SELECT RAISE(ABORT, 'tickets are for ever'); END;

CREATE TABLE ticket_copy(
  record INTEGER PRIMARY KEY, -- number in the chain of duplicates
  ticket INTEGER NOT NULL REFERENCES ticket(number)) STRICT;
CREATE INDEX ticket_copy_of ON ticket_copy(ticket);
CREATE TRIGGER ticket_copy_keeps BEFORE UPDATE ON ticket_copy BEGIN SELECT RAISE(ABORT, 'copies are for ever'); END;
CREATE TRIGGER ticket_copy_stays BEFORE DELETE ON ticket_copy BEGIN SELECT RAISE(ABORT, 'copies are for ever'); END;

CREATE TABLE cash_movement(
  event INTEGER PRIMARY KEY, -- number of its event
  session INTEGER NOT NULL REFERENCES business_day(id), at_ms INTEGER NOT NULL, amount_c INTEGER NOT NULL,
  reason TEXT NOT NULL, operator TEXT NOT NULL) STRICT;
CREATE INDEX cash_movement_of_session ON cash_movement(session);
CREATE TRIGGER cash_movement_keeps BEFORE UPDATE ON cash_movement BEGIN SELECT RAISE(ABORT, 'movements are for ever'); END;
CREATE TRIGGER cash_movement_stays BEFORE DELETE ON cash_movement BEGIN SELECT RAISE(ABORT, 'movements are for ever'); END;

CREATE TABLE closing(
  number INTEGER PRIMARY KEY, -- in the chain of totals
  period TEXT NOT NULL CHECK (period IN ('day', 'month', 'year')), name TEXT NOT NULL,
  first_day INTEGER NOT NULL, last_day INTEGER NOT NULL, total_c INTEGER NOT NULL, difference_c INTEGER NOT NULL,
  closed_ms INTEGER NOT NULL, UNIQUE (period, name)) STRICT;
CREATE TRIGGER closing_keeps BEFORE UPDATE ON closing BEGIN SELECT RAISE(ABORT, 'closings are for ever'); END;
CREATE TRIGGER closing_stays BEFORE DELETE ON closing BEGIN SELECT RAISE(ABORT, 'closings are for ever'); END;
