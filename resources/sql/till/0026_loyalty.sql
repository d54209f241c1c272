-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rules of a programme by version; another rule is another version.
CREATE TABLE loyalty_programme(
  version INTEGER PRIMARY KEY CHECK (version > 0), from_day TEXT NOT NULL, rules TEXT NOT NULL) STRICT;
CREATE TRIGGER loyalty_programme_is_for_ever BEFORE DELETE ON loyalty_programme
  BEGIN SELECT RAISE(ABORT, 'rules are for ever'); END;
CREATE TRIGGER loyalty_programme_keeps_its_rules BEFORE UPDATE ON loyalty_programme
  BEGIN SELECT RAISE(ABORT, 'rules are for ever'); END;

-- A card is its code; nobody's name is here.
CREATE TABLE loyalty_card(
  code TEXT PRIMARY KEY NOT NULL CHECK (length(code) = 12), since_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- Two cards of one account, one that was lost and its successor, one that is blocked.
CREATE TABLE loyalty_link(
  id BLOB PRIMARY KEY NOT NULL, card TEXT NOT NULL, other TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('merge', 'replace', 'block')),
  at_ms INTEGER NOT NULL, reason TEXT NOT NULL, operator TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX loyalty_link_by_card ON loyalty_link(card);
CREATE INDEX loyalty_link_by_other ON loyalty_link(other);
CREATE TRIGGER loyalty_link_is_for_ever BEFORE DELETE ON loyalty_link
  BEGIN SELECT RAISE(ABORT, 'the ledger is for ever'); END;
CREATE TRIGGER loyalty_link_stays_as_it_is BEFORE UPDATE ON loyalty_link
  BEGIN SELECT RAISE(ABORT, 'the ledger is for ever'); END;

-- The ledger. A balance is the sum of the entries that are known, in whatever order they came.
CREATE TABLE loyalty_entry(
  id BLOB PRIMARY KEY NOT NULL, card TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('earn', 'burn', 'take-back', 'give-back', 'correct', 'expire')),
  points INTEGER NOT NULL, town_points INTEGER NOT NULL DEFAULT 0,
  base_c INTEGER NOT NULL DEFAULT 0, programme INTEGER NOT NULL DEFAULT 0,
  register TEXT NOT NULL DEFAULT '', ticket INTEGER NOT NULL DEFAULT 0,
  original INTEGER NOT NULL DEFAULT 0, at_ms INTEGER NOT NULL,
  reason TEXT NOT NULL DEFAULT '', operator TEXT NOT NULL DEFAULT '') STRICT, WITHOUT ROWID;
CREATE INDEX loyalty_entry_by_card ON loyalty_entry(card, at_ms, points);
CREATE INDEX loyalty_entry_by_ticket ON loyalty_entry(ticket) WHERE ticket <> 0;
CREATE INDEX loyalty_entry_by_original ON loyalty_entry(original) WHERE original <> 0;
CREATE TRIGGER loyalty_entry_is_for_ever BEFORE DELETE ON loyalty_entry
  BEGIN SELECT RAISE(ABORT, 'the ledger is for ever'); END;
CREATE TRIGGER loyalty_entry_stays_as_it_is BEFORE UPDATE ON loyalty_entry
  BEGIN SELECT RAISE(ABORT, 'the ledger is for ever'); END;
