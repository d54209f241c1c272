-- SPDX-License-Identifier: GPL-3.0-or-later
-- The day up to which a refund opened an expired voucher again, as the territory says it.
ALTER TABLE voucher_state ADD COLUMN until_day INTEGER;

-- What this till put back onto vouchers that it had debited.
CREATE TABLE refund(
  op BLOB PRIMARY KEY NOT NULL, commit_op BLOB NOT NULL,
  amount_c INTEGER NOT NULL CHECK (amount_c > 0), at_ms INTEGER NOT NULL,
  refused INTEGER NOT NULL DEFAULT 0 CHECK (refused IN (0, 1))) STRICT; -- by the territory
CREATE INDEX refund_of_commit ON refund(commit_op);
CREATE TRIGGER refund_is_for_ever BEFORE DELETE ON refund
  BEGIN SELECT RAISE(ABORT, 'refunds are for ever'); END;
CREATE TRIGGER refund_keeps_its_amount BEFORE UPDATE OF op, commit_op, amount_c, at_ms ON refund
  BEGIN SELECT RAISE(ABORT, 'amounts are for ever'); END;
