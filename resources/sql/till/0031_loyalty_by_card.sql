-- SPDX-License-Identifier: GPL-3.0-or-later
-- The ledger card by card: what is asked for is always one account, and the rows of a card that are
-- strewn over the file cost a read each. And points that nobody came back for: what two tills took
-- of the same account since the same visit is one loss, the lesser: who took more had not heard of a
-- purchase or a use.
CREATE TABLE loyalty_entry_in_order(
  card TEXT NOT NULL, at_ms INTEGER NOT NULL, id BLOB NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('earn', 'burn', 'take-back', 'give-back', 'correct', 'expire')),
  points INTEGER NOT NULL, town_points INTEGER NOT NULL DEFAULT 0,
  base_c INTEGER NOT NULL DEFAULT 0, programme INTEGER NOT NULL DEFAULT 0,
  register TEXT NOT NULL DEFAULT '', ticket INTEGER NOT NULL DEFAULT 0,
  original INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '', operator TEXT NOT NULL DEFAULT '',
  last_visit_ms INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (card, at_ms, id)) STRICT, WITHOUT ROWID;
INSERT INTO loyalty_entry_in_order(card, at_ms, id, kind, points, town_points, base_c, programme,
    register, ticket, original, reason, operator)
  SELECT card, at_ms, id, kind, points, town_points, base_c, programme, register, ticket, original,
    reason, operator FROM loyalty_entry;
DROP TABLE loyalty_entry;
ALTER TABLE loyalty_entry_in_order RENAME TO loyalty_entry;
CREATE INDEX loyalty_entry_by_ticket ON loyalty_entry(ticket) WHERE ticket <> 0;
CREATE INDEX loyalty_entry_by_original ON loyalty_entry(original) WHERE original <> 0;
CREATE TRIGGER loyalty_entry_is_for_ever BEFORE DELETE ON loyalty_entry
  BEGIN SELECT RAISE(ABORT, 'the ledger is for ever'); END;
CREATE TRIGGER loyalty_entry_stays_as_it_is BEFORE UPDATE ON loyalty_entry
  BEGIN SELECT RAISE(ABORT, 'the ledger is for ever'); END;
