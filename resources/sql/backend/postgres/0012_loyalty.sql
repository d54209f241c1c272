-- SPDX-License-Identifier: GPL-3.0-or-later
-- The points of a merchant's cards: all shops of a merchant share a ledger, no two merchants do. Entries
-- and links are sets; `body` is what the till said, as the shops' other tills hear it.
CREATE TABLE loyalty_entry(
  merchant BYTEA NOT NULL REFERENCES merchant(id), id BYTEA NOT NULL, op BYTEA NOT NULL, shop BYTEA NOT NULL,
  device BYTEA NOT NULL, ticket BIGINT NOT NULL, -- 0: none; a number of that device
  card TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('earn', 'burn', 'take-back', 'give-back', 'correct', 'expire')),
  points BIGINT NOT NULL, town_points BIGINT NOT NULL, at_ms BIGINT NOT NULL,
  last_visit_ms BIGINT NOT NULL, -- expire: two tills' loss since the same visit is one, the lesser
  body TEXT NOT NULL,
  PRIMARY KEY (merchant, id));
CREATE INDEX loyalty_entry_by_card ON loyalty_entry(card, merchant);
CREATE INDEX loyalty_entry_by_ticket ON loyalty_entry(merchant, device, ticket);
CREATE TRIGGER loyalty_entry_is_for_ever BEFORE DELETE ON loyalty_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER loyalty_entry_stays_as_it_is BEFORE UPDATE ON loyalty_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE loyalty_link(
  merchant BYTEA NOT NULL REFERENCES merchant(id), id BYTEA NOT NULL, op BYTEA NOT NULL, shop BYTEA NOT NULL,
  card TEXT NOT NULL, other TEXT NOT NULL, -- empty of a card that is blocked
  kind TEXT NOT NULL CHECK (kind IN ('merge', 'replace', 'block')),
  at_ms BIGINT NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (merchant, id));
CREATE INDEX loyalty_link_by_card ON loyalty_link(card, merchant);
CREATE INDEX loyalty_link_by_other ON loyalty_link(other, merchant);
CREATE TRIGGER loyalty_link_is_for_ever BEFORE DELETE ON loyalty_link
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER loyalty_link_stays_as_it_is BEFORE UPDATE ON loyalty_link
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Days on which the town adds points, and what it paid the shops for them. What a return brought back is
-- below zero; `earned` is the entry that was paid.
CREATE TABLE loyalty_day(
  day TEXT PRIMARY KEY NOT NULL, percent BIGINT NOT NULL, declared_ms BIGINT NOT NULL);
CREATE TABLE loyalty_payment(
  merchant BYTEA NOT NULL, entry BYTEA NOT NULL, earned BYTEA NOT NULL, shop BYTEA NOT NULL, day TEXT NOT NULL,
  points BIGINT NOT NULL, cents BIGINT NOT NULL, PRIMARY KEY (merchant, entry));
CREATE INDEX loyalty_payment_by_earned ON loyalty_payment(merchant, earned);
CREATE INDEX loyalty_payment_by_day ON loyalty_payment(day);
CREATE TRIGGER loyalty_payment_is_for_ever BEFORE DELETE ON loyalty_payment
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER loyalty_payment_stays_as_it_is BEFORE UPDATE ON loyalty_payment
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
