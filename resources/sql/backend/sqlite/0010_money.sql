-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a redemption reads, in as few places as may be.

-- Of a device's day; the window of a token is a part of it. With the campaign in it: beside an index
-- that began with the campaign alone, SQLite read every payment of the town.
DROP INDEX payment_of_window;
DROP INDEX payment_of_day;
CREATE INDEX payment_of_day ON payment(device, campaign, token_day) WHERE offline = 1;

-- The history of a voucher is written when its change is numbered, for it is what tills could know. What
-- waited for that is still in the log of changes.
-- The first version of its voucher that shows a payment. feed_n is of payments that none shows, and of those
-- that were numbered before.
ALTER TABLE payment ADD COLUMN ver INTEGER;
UPDATE payment SET ver = (SELECT h.ver FROM voucher_history h WHERE h.change = payment.change)
  WHERE feed_n IS NULL;
DELETE FROM voucher_history WHERE feed_n IS NULL;
DROP INDEX payment_unnumbered;
DROP INDEX voucher_history_unnumbered;

-- As on PostgreSQL, where transfers name their accounts without a foreign key.
CREATE TRIGGER ledger_account_is_never_deleted BEFORE DELETE ON ledger_account
  BEGIN SELECT RAISE(ABORT, 'accounts are never deleted'); END;
