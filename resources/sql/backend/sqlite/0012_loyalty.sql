-- SPDX-License-Identifier: GPL-3.0-or-later
-- The points of a merchant's cards: all shops of a merchant share a ledger, no two merchants do. Entries
-- and links are sets; `body` is what the till said, as the shops' other tills hear it.
CREATE TABLE loyalty_entry(
  merchant BLOB NOT NULL REFERENCES merchant(id), id BLOB NOT NULL, op BLOB NOT NULL, shop BLOB NOT NULL,
  device BLOB NOT NULL, ticket INTEGER NOT NULL, -- 0: none; a number of that device
  card TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('earn', 'burn', 'take-back', 'give-back', 'correct', 'expire')),
  points INTEGER NOT NULL, town_points INTEGER NOT NULL, at_ms INTEGER NOT NULL,
  last_visit_ms INTEGER NOT NULL, -- expire: two tills' loss since the same visit is one, the lesser
  body TEXT NOT NULL,
  PRIMARY KEY (merchant, id)) STRICT, WITHOUT ROWID;
CREATE INDEX loyalty_entry_by_card ON loyalty_entry(card, merchant);
CREATE INDEX loyalty_entry_by_ticket ON loyalty_entry(merchant, device, ticket);
CREATE TRIGGER loyalty_entry_is_for_ever BEFORE DELETE ON loyalty_entry
  BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER loyalty_entry_stays_as_it_is BEFORE UPDATE ON loyalty_entry
  BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TABLE loyalty_link(
  merchant BLOB NOT NULL REFERENCES merchant(id), id BLOB NOT NULL, op BLOB NOT NULL, shop BLOB NOT NULL,
  card TEXT NOT NULL, other TEXT NOT NULL, -- empty of a card that is blocked
  kind TEXT NOT NULL CHECK (kind IN ('merge', 'replace', 'block')),
  at_ms INTEGER NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (merchant, id)) STRICT, WITHOUT ROWID;
CREATE INDEX loyalty_link_by_card ON loyalty_link(card, merchant);
CREATE INDEX loyalty_link_by_other ON loyalty_link(other, merchant);
CREATE TRIGGER loyalty_link_is_for_ever BEFORE DELETE ON loyalty_link
  BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER loyalty_link_stays_as_it_is BEFORE UPDATE ON loyalty_link
  BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

-- Days on which the town adds points, and what it paid the shops for them. What a return brought back is
-- below zero; `earned` is the entry that was paid.
CREATE TABLE loyalty_day(
  day TEXT PRIMARY KEY NOT NULL, percent INTEGER NOT NULL, declared_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE loyalty_payment(
  merchant BLOB NOT NULL, entry BLOB NOT NULL, earned BLOB NOT NULL, shop BLOB NOT NULL, day TEXT NOT NULL,
  points INTEGER NOT NULL, cents INTEGER NOT NULL, PRIMARY KEY (merchant, entry)) STRICT, WITHOUT ROWID;
CREATE INDEX loyalty_payment_by_earned ON loyalty_payment(merchant, earned);
CREATE INDEX loyalty_payment_by_day ON loyalty_payment(day);
CREATE TRIGGER loyalty_payment_is_for_ever BEFORE DELETE ON loyalty_payment
  BEGIN SELECT RAISE(ABORT, 'payments are append-only'); END;
CREATE TRIGGER loyalty_payment_stays_as_it_is BEFORE UPDATE ON loyalty_payment
  BEGIN SELECT RAISE(ABORT, 'payments are append-only'); END;
