-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whose a card is, for who wished to say it. It never leaves this till, and nothing of it is in the
-- ledger or in the books: what is erased here is erased.
CREATE TABLE loyalty_person(
  card TEXT PRIMARY KEY NOT NULL CHECK (length(card) = 12),
  first_name TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL,
  birthday TEXT NOT NULL CHECK (birthday = '' OR birthday GLOB '[01][0-9]-[0-3][0-9]'),
  since_ms INTEGER NOT NULL, clicked_ms INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID;

-- Each yes and each no in the words that were shown. They go with the person only.
CREATE TABLE loyalty_consent(
  number INTEGER PRIMARY KEY, card TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('email', 'sms')),
  given INTEGER NOT NULL CHECK (given IN (0, 1)), wording TEXT NOT NULL, source TEXT NOT NULL,
  at_ms INTEGER NOT NULL, operator TEXT NOT NULL) STRICT;
CREATE INDEX loyalty_consent_by_card ON loyalty_consent(card);
CREATE TRIGGER loyalty_consent_stays_as_it_is BEFORE UPDATE ON loyalty_consent
  BEGIN SELECT RAISE(ABORT, 'consents are not rewritten'); END;
CREATE TRIGGER loyalty_consent_goes_with_the_person BEFORE DELETE ON loyalty_consent
  WHEN EXISTS (SELECT 1 FROM loyalty_person WHERE card = OLD.card)
  BEGIN SELECT RAISE(ABORT, 'consents are not rewritten'); END;

-- Who said no: hashes of addresses, so that nobody writes to them after they were erased.
CREATE TABLE loyalty_opposition(
  address BLOB PRIMARY KEY NOT NULL CHECK (length(address) = 32), at_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- A list that was taken out for the shop's own mail or SMS, and whose cards were on it.
CREATE TABLE loyalty_message(
  id BLOB PRIMARY KEY NOT NULL, segment TEXT NOT NULL, channel TEXT NOT NULL, at_ms INTEGER NOT NULL,
  operator TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE loyalty_message_card(
  message BLOB NOT NULL, card TEXT NOT NULL, PRIMARY KEY (message, card)) STRICT, WITHOUT ROWID;
