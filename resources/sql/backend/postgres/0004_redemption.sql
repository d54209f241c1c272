-- SPDX-License-Identifier: GPL-3.0-or-later
-- What follows a redemption: money given back, a desk's word on what was held, keys that changed.

-- A refund of goods, beside the payment that it takes back from. The parts say from which pot the
-- payment had come; what was never paid moves nothing.
CREATE TABLE refund(
  op BYTEA PRIMARY KEY, commit_op BYTEA NOT NULL REFERENCES payment(commit_op),
  amount_c BIGINT NOT NULL CHECK (amount_c > 0),
  voucher_c BIGINT NOT NULL, guarantee_c BIGINT NOT NULL, unpaid_c BIGINT NOT NULL,
  to_fund BIGINT NOT NULL, -- the voucher's part went to the town: it had expired
  at_ms BIGINT NOT NULL,
  CHECK (amount_c = voucher_c + guarantee_c + unpaid_c));
CREATE INDEX refund_of_payment ON refund(commit_op);
CREATE TRIGGER refund_is_for_ever BEFORE UPDATE ON refund
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refund_is_never_deleted BEFORE DELETE ON refund
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The day up to which a refund opened an expired voucher again.
ALTER TABLE voucher ADD COLUMN until_day BIGINT;

ALTER TABLE incident ADD COLUMN decision TEXT;
ALTER TABLE incident ADD COLUMN reason TEXT;

-- Keys of devices that changed theirs: the key of (inc, seq) and what follows. Without a row the
-- key in `device` is the only one there ever was.
CREATE TABLE device_key(
  device BYTEA NOT NULL REFERENCES device(id), inc BIGINT NOT NULL, seq BIGINT NOT NULL,
  pub BYTEA NOT NULL, since_ms BIGINT NOT NULL,
  PRIMARY KEY (device, inc, seq));

-- What a device was promised and has neither committed nor voided.
CREATE INDEX claim_unsettled ON claim(device) WHERE state = 'open' AND auth IS NOT NULL;
