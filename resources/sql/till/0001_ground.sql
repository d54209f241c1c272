-- SPDX-License-Identifier: GPL-3.0-or-later
-- The till's own store. Ids are 16-byte UUIDs, instants Unix milliseconds, amounts cents, days as on the
-- voucher (days since 2020-01-01).

-- The device's chain and its proof of time (sync.md §2.3).
CREATE TABLE sync_meta(
  one INTEGER PRIMARY KEY CHECK (one = 1),
  device BLOB NOT NULL, shop BLOB NOT NULL, incarnation INTEGER NOT NULL, next_seq INTEGER NOT NULL,
  head BLOB NOT NULL, acked_seq INTEGER NOT NULL DEFAULT 0, acked_hash BLOB NOT NULL, ack_doc BLOB,
  acked_ms INTEGER, durable_seq INTEGER NOT NULL DEFAULT 0, epoch TEXT NOT NULL,
  last_hlc INTEGER NOT NULL DEFAULT 0,
  floor_ms INTEGER NOT NULL DEFAULT 0) STRICT; -- latest proven time
CREATE TABLE time_token(
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id TEXT NOT NULL, n INTEGER NOT NULL, epoch TEXT NOT NULL, time_ms INTEGER NOT NULL, doc BLOB NOT NULL,
  boot_id TEXT NOT NULL, boot_ms INTEGER NOT NULL) STRICT;

CREATE TABLE outbox(
  seq INTEGER PRIMARY KEY, op BLOB NOT NULL UNIQUE, tx INTEGER NOT NULL, kind TEXT NOT NULL,
  line BLOB NOT NULL, hash BLOB NOT NULL, prev BLOB NOT NULL, sig BLOB,
  state INTEGER NOT NULL DEFAULT 0 CHECK (state IN (0, 2, 3, 4)),
  result TEXT, created_ms INTEGER NOT NULL) STRICT;
CREATE INDEX outbox_pending ON outbox(seq) WHERE state = 0;
CREATE INDEX outbox_attention ON outbox(seq) WHERE state = 4;
CREATE TRIGGER outbox_keeps_its_lines BEFORE UPDATE OF seq, op, tx, kind, line, hash, prev, sig, created_ms ON outbox
  BEGIN SELECT RAISE(ABORT, 'op lines are for ever'); END;
CREATE TRIGGER outbox_keeps_what_is_not_durable BEFORE DELETE ON outbox WHEN old.state <> 3
  BEGIN SELECT RAISE(ABORT, 'only durable ops may be pruned'); END;

CREATE TABLE feed_cursor(
  stream TEXT PRIMARY KEY, next TEXT NOT NULL, head INTEGER NOT NULL, synced_ms INTEGER NOT NULL) STRICT;
CREATE TABLE feed_row(
  stream TEXT NOT NULL, entity TEXT NOT NULL, id TEXT NOT NULL, ver INTEGER NOT NULL,
  raw TEXT, PRIMARY KEY (stream, entity, id)) STRICT, WITHOUT ROWID;

-- What the territory publishes: signed documents as they came.
CREATE TABLE membership(
  one INTEGER PRIMARY KEY CHECK (one = 1), server TEXT NOT NULL, root_fingerprint BLOB NOT NULL,
  town TEXT NOT NULL, shop_name TEXT NOT NULL, merchant_name TEXT NOT NULL, status TEXT NOT NULL) STRICT;
CREATE TABLE keyset(one INTEGER PRIMARY KEY CHECK (one = 1), doc TEXT NOT NULL) STRICT;
CREATE TABLE campaign(number INTEGER PRIMARY KEY, ver INTEGER NOT NULL, doc TEXT NOT NULL) STRICT;
CREATE TABLE shop_campaign(campaign INTEGER PRIMARY KEY) STRICT;

-- State of the vouchers as last heard; a serial without a row is untouched.
CREATE TABLE voucher_list(
  campaign INTEGER PRIMARY KEY, count INTEGER NOT NULL, n INTEGER NOT NULL, as_of_ms INTEGER NOT NULL) STRICT;
CREATE TABLE voucher_state(
  campaign INTEGER NOT NULL, serial INTEGER NOT NULL, ver INTEGER NOT NULL,
  remaining_c INTEGER, -- NULL: untouched, the face value of the code
  status TEXT NOT NULL CHECK (status IN ('open', 'spent', 'blocked')),
  PRIMARY KEY (campaign, serial)) STRICT, WITHOUT ROWID;
CREATE TABLE voucher_batch(
  campaign INTEGER NOT NULL, first_serial INTEGER NOT NULL, count INTEGER NOT NULL, face_c INTEGER NOT NULL,
  last_day INTEGER NOT NULL, flags INTEGER NOT NULL, PRIMARY KEY (campaign, first_serial)) STRICT, WITHOUT ROWID;
CREATE TABLE code_list(campaign INTEGER PRIMARY KEY, count INTEGER NOT NULL, rounds INTEGER NOT NULL, salt BLOB NOT NULL) STRICT;
CREATE TABLE voucher_code(
  campaign INTEGER NOT NULL, tag BLOB NOT NULL, serial INTEGER NOT NULL,
  PRIMARY KEY (campaign, tag)) STRICT, WITHOUT ROWID;

-- Every debit at this till, for the caps, the proofs and the list of the last verdicts.
CREATE TABLE redemption(
  claim BLOB PRIMARY KEY, campaign INTEGER NOT NULL, serial INTEGER NOT NULL,
  amount_c INTEGER NOT NULL CHECK (amount_c > 0), balance_c INTEGER NOT NULL, code_tail TEXT NOT NULL,
  token TEXT NOT NULL, day INTEGER NOT NULL, claimed_ms INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'committed', 'voided', 'reversed')),
  commit_op BLOB UNIQUE, how TEXT, provisional INTEGER NOT NULL DEFAULT 0, auth_doc TEXT,
  undo_until_ms INTEGER, remaining_c INTEGER,
  result_ver INTEGER) STRICT; -- version of the voucher that includes this debit, once the territory told it
CREATE INDEX redemption_of_voucher ON redemption(campaign, serial);
CREATE INDEX redemption_of_window ON redemption(token);
CREATE INDEX redemption_of_day ON redemption(day);
CREATE TRIGGER redemption_is_for_ever BEFORE DELETE ON redemption
  BEGIN SELECT RAISE(ABORT, 'redemptions are for ever'); END;
CREATE TRIGGER redemption_keeps_its_amount BEFORE UPDATE OF claim, campaign, serial, amount_c, token, day ON redemption
  BEGIN SELECT RAISE(ABORT, 'amounts are for ever'); END;
CREATE TABLE verdict(
  id INTEGER PRIMARY KEY AUTOINCREMENT, verdict TEXT NOT NULL, at_ms INTEGER NOT NULL,
  claim BLOB REFERENCES redemption(claim)) STRICT;
