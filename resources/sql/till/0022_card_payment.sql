-- SPDX-License-Identifier: GPL-3.0-or-later
-- A payment by card, from before the terminal is asked until a ticket has it. What a card has paid survives a crash,
-- and a result that nobody knows stays a question.
CREATE TABLE card_payment(
  id BLOB PRIMARY KEY NOT NULL, sale BLOB NOT NULL,
  amount_c INTEGER NOT NULL CHECK (amount_c > 0), is_refund INTEGER NOT NULL CHECK (is_refund IN (0, 1)),
  at_ms INTEGER NOT NULL, seller TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'begun'
    CHECK (state IN ('begun', 'unknown', 'accepted', 'refused', 'taken-back', 'booked')),
  reference TEXT NOT NULL DEFAULT '', slip TEXT NOT NULL DEFAULT '',
  -- Who answered the question of an unknown result, when it was put under "À régler".
  answered_by TEXT, answered_ms INTEGER) STRICT, WITHOUT ROWID;
CREATE INDEX card_payment_open ON card_payment(sale) WHERE state IN ('begun', 'unknown', 'accepted');
CREATE INDEX card_payment_answered ON card_payment(answered_ms) WHERE answered_ms IS NOT NULL;
CREATE TRIGGER card_payment_is_for_ever BEFORE DELETE ON card_payment
  BEGIN SELECT RAISE(ABORT, 'card payments are for ever'); END;
CREATE TRIGGER card_payment_keeps_its_amount BEFORE UPDATE OF id, sale, amount_c, is_refund, at_ms, seller
  ON card_payment BEGIN SELECT RAISE(ABORT, 'card payments keep what they are'); END;
-- Which ticket a voucher has paid.
CREATE INDEX ticket_payment_of_voucher ON ticket_payment(commit_op) WHERE commit_op <> '';
-- What is over stays over.
CREATE TRIGGER card_payment_goes_forward BEFORE UPDATE OF state ON card_payment
  WHEN NOT (old.state = new.state
    OR (old.state = 'begun' AND new.state IN ('unknown', 'accepted', 'refused', 'taken-back', 'booked'))
    OR (old.state = 'unknown' AND new.state IN ('accepted', 'refused', 'taken-back', 'booked'))
    OR (old.state = 'accepted' AND new.state IN ('taken-back', 'booked')))
  BEGIN SELECT RAISE(ABORT, 'card payments go forward'); END;
