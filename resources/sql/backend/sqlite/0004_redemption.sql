-- SPDX-License-Identifier: GPL-3.0-or-later
-- What follows a redemption: money given back, a desk's word on what was held, keys that changed.

-- A refund of goods, beside the payment that it takes back from. The parts say from which pot the
-- payment had come; what was never paid moves nothing.
CREATE TABLE refund(
  op BLOB PRIMARY KEY, commit_op BLOB NOT NULL REFERENCES payment(commit_op),
  amount_c INTEGER NOT NULL CHECK (amount_c > 0),
  voucher_c INTEGER NOT NULL, guarantee_c INTEGER NOT NULL, unpaid_c INTEGER NOT NULL,
  to_fund INTEGER NOT NULL, -- the voucher's part went to the town: it had expired
  at_ms INTEGER NOT NULL,
  CHECK (amount_c = voucher_c + guarantee_c + unpaid_c)) STRICT;
CREATE INDEX refund_of_payment ON refund(commit_op);
CREATE TRIGGER refund_is_for_ever BEFORE UPDATE ON refund
  BEGIN SELECT RAISE(ABORT, 'refunds are append-only'); END;
CREATE TRIGGER refund_is_never_deleted BEFORE DELETE ON refund
  BEGIN SELECT RAISE(ABORT, 'refunds are append-only'); END;

-- The day up to which a refund opened an expired voucher again.
ALTER TABLE voucher ADD COLUMN until_day INTEGER;

ALTER TABLE incident ADD COLUMN decision TEXT;
ALTER TABLE incident ADD COLUMN reason TEXT;

-- Keys of devices that changed theirs: the key of (inc, seq) and what follows. Without a row the
-- key in `device` is the only one there ever was.
CREATE TABLE device_key(
  device BLOB NOT NULL REFERENCES device(id), inc INTEGER NOT NULL, seq INTEGER NOT NULL,
  pub BLOB NOT NULL, since_ms INTEGER NOT NULL,
  PRIMARY KEY (device, inc, seq)) STRICT, WITHOUT ROWID;

-- What a device was promised and has neither committed nor voided.
CREATE INDEX claim_unsettled ON claim(device) WHERE state = 'open' AND auth IS NOT NULL;
