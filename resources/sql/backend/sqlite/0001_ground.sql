-- SPDX-License-Identifier: GPL-3.0-or-later
-- The territory's books. Ids are 16-byte UUIDs, instants Unix milliseconds, amounts cents, days as on
-- the voucher (days since 2020-01-01).

CREATE TABLE territory(
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id BLOB NOT NULL, name TEXT NOT NULL, host TEXT NOT NULL,
  epoch TEXT NOT NULL, keyset_ver INTEGER NOT NULL, created_ms INTEGER NOT NULL) STRICT;

-- The seeds of these keys lie beside the database, sealed (backend/territory/KeyRing); id 0 is the root.
CREATE TABLE territory_key(
  id INTEGER PRIMARY KEY CHECK (id BETWEEN 0 AND 255),
  use TEXT NOT NULL CHECK (use IN ('root', 'voucher', 'policy', 'ack')),
  pub BLOB NOT NULL, until_ms INTEGER) STRICT;

CREATE TABLE merchant(id BLOB PRIMARY KEY, name TEXT NOT NULL UNIQUE, created_ms INTEGER NOT NULL) STRICT;
CREATE TABLE shop(
  id BLOB PRIMARY KEY, merchant BLOB NOT NULL REFERENCES merchant(id),
  name TEXT NOT NULL UNIQUE, created_ms INTEGER NOT NULL, ver INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE enrolment(
  id BLOB PRIMARY KEY, shop BLOB NOT NULL REFERENCES shop(id),
  code_hash BLOB NOT NULL, wrong_codes INTEGER NOT NULL DEFAULT 0,
  confirm TEXT NOT NULL CHECK (confirm IN ('auto', 'sas')),
  state TEXT NOT NULL CHECK (state IN ('open', 'claimed', 'confirmed', 'cancelled')),
  created_ms INTEGER NOT NULL, expires_ms INTEGER NOT NULL,
  pub BLOB, sas TEXT, device BLOB, model TEXT, app TEXT) STRICT;
CREATE TABLE device(
  id BLOB PRIMARY KEY, shop BLOB NOT NULL REFERENCES shop(id), pub BLOB NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('active', 'revoked')), model TEXT NOT NULL, app TEXT NOT NULL,
  enrolled_ms INTEGER NOT NULL, revoked_ms INTEGER, last_seen_ms INTEGER) STRICT;
CREATE TABLE nonce(value BLOB PRIMARY KEY, expires_ms INTEGER NOT NULL) STRICT;
CREATE TABLE access_token(
  hash BLOB PRIMARY KEY, device BLOB NOT NULL REFERENCES device(id), expires_ms INTEGER NOT NULL) STRICT;

CREATE TABLE campaign(
  number INTEGER PRIMARY KEY, ver INTEGER NOT NULL, name TEXT NOT NULL, currency TEXT NOT NULL,
  budget_c INTEGER NOT NULL CHECK (budget_c > 0), issued_c INTEGER NOT NULL DEFAULT 0,
  valid_from INTEGER NOT NULL, valid_until INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('draft', 'open', 'closed')), undo_s INTEGER NOT NULL,
  issuer_key INTEGER NOT NULL REFERENCES territory_key(id),
  next_serial INTEGER NOT NULL DEFAULT 0, code_salt BLOB NOT NULL, policy_ver INTEGER NOT NULL,
  CHECK (issued_c <= budget_c)) STRICT;
CREATE TABLE campaign_face(
  campaign INTEGER NOT NULL REFERENCES campaign(number), face_c INTEGER NOT NULL CHECK (face_c > 0),
  PRIMARY KEY (campaign, face_c)) STRICT, WITHOUT ROWID;
-- A feed position is null until its change is numbered (0002_feed): later than anything a till knows.

-- Every version stays: a claim is judged by the version its till had.
CREATE TABLE campaign_policy(
  campaign INTEGER NOT NULL REFERENCES campaign(number), ver INTEGER NOT NULL, terms TEXT NOT NULL,
  change INTEGER, feed_n INTEGER, -- from here on tills can read it, and no longer the one before
  PRIMARY KEY (campaign, ver)) STRICT, WITHOUT ROWID;
CREATE TABLE shop_campaign(
  shop BLOB NOT NULL REFERENCES shop(id), campaign INTEGER NOT NULL REFERENCES campaign(number),
  PRIMARY KEY (shop, campaign)) STRICT, WITHOUT ROWID;

CREATE TABLE issuance(
  id BLOB PRIMARY KEY, campaign INTEGER NOT NULL REFERENCES campaign(number),
  first_serial INTEGER NOT NULL, count INTEGER NOT NULL CHECK (count > 0),
  face_c INTEGER NOT NULL, last_day INTEGER NOT NULL, flags INTEGER NOT NULL,
  created_ms INTEGER NOT NULL, change INTEGER NOT NULL, feed_n INTEGER) STRICT;
CREATE TABLE voucher(
  campaign INTEGER NOT NULL REFERENCES campaign(number), serial INTEGER NOT NULL,
  face_c INTEGER NOT NULL, last_day INTEGER NOT NULL, flags INTEGER NOT NULL, human_code TEXT NOT NULL UNIQUE,
  status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'blocked')),
  spent_c INTEGER NOT NULL DEFAULT 0 CHECK (spent_c BETWEEN 0 AND face_c),
  ver INTEGER NOT NULL DEFAULT 0,
  last_used_ms INTEGER, last_used_shop BLOB,
  PRIMARY KEY (campaign, serial)) STRICT, WITHOUT ROWID;
-- What a till could know at feed position n: the state from n on.
CREATE TABLE voucher_history(
  campaign INTEGER NOT NULL, serial INTEGER NOT NULL, ver INTEGER NOT NULL,
  remaining_c INTEGER NOT NULL, status TEXT NOT NULL, change INTEGER NOT NULL, feed_n INTEGER,
  PRIMARY KEY (campaign, serial, ver)) STRICT, WITHOUT ROWID;

-- The compacted feed: a row moves to the tail when its entity changes (docs/protocol.md §6).
CREATE TABLE feed(
  stream TEXT NOT NULL, entity TEXT NOT NULL, id TEXT NOT NULL, n INTEGER NOT NULL UNIQUE,
  ver INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0, body TEXT,
  PRIMARY KEY (stream, entity, id)) STRICT, WITHOUT ROWID;
CREATE INDEX feed_by_position ON feed(stream, n);
CREATE TABLE feed_head(one INTEGER PRIMARY KEY CHECK (one = 1), n INTEGER NOT NULL) STRICT;
INSERT INTO feed_head(one, n) VALUES (1, 0);
CREATE TABLE time_token(
  id BLOB PRIMARY KEY, device BLOB NOT NULL REFERENCES device(id), n INTEGER NOT NULL,
  time_ms INTEGER NOT NULL,
  named INTEGER NOT NULL DEFAULT 0 CHECK (named IN (0, 1))) STRICT; -- by a claim's evidence: stays
CREATE INDEX time_token_newest ON time_token(device, time_ms);
CREATE INDEX time_token_unnamed ON time_token(device, time_ms) WHERE named = 0;

-- How far the books were when the newest finished copy began (backend/ledger/Backup).
CREATE TABLE last_backup(
  one INTEGER PRIMARY KEY CHECK (one = 1), feed_n INTEGER NOT NULL, op_n INTEGER NOT NULL,
  audit_id INTEGER NOT NULL) STRICT;
INSERT INTO last_backup(one, feed_n, op_n, audit_id) VALUES (1, 0, 0, 0);

CREATE TABLE chain(
  device BLOB NOT NULL REFERENCES device(id), inc INTEGER NOT NULL,
  acked_seq INTEGER NOT NULL, acked_hash BLOB NOT NULL,
  durable_seq INTEGER NOT NULL DEFAULT 0, next_seq INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (device, inc)) STRICT, WITHOUT ROWID;
CREATE TABLE op_log(
  n INTEGER PRIMARY KEY AUTOINCREMENT, op BLOB NOT NULL UNIQUE, device BLOB NOT NULL, inc INTEGER NOT NULL,
  seq INTEGER NOT NULL, kind TEXT NOT NULL, line BLOB NOT NULL, hash BLOB NOT NULL, sig BLOB,
  arrived_ms INTEGER NOT NULL, status TEXT NOT NULL
    CHECK (status IN ('applied', 'conflict', 'deferred', 'rejected', 'held')),
  result TEXT NOT NULL, needs BLOB, -- the op without which this one can't be judged yet
  UNIQUE (device, inc, seq)) STRICT;
CREATE INDEX op_log_waiting ON op_log(needs) WHERE status = 'deferred' AND needs IS NOT NULL;
CREATE TRIGGER op_log_is_for_ever BEFORE DELETE ON op_log
  BEGIN SELECT RAISE(ABORT, 'op_log is append-only'); END;
CREATE TRIGGER op_log_keeps_its_lines BEFORE UPDATE OF op, device, inc, seq, kind, line, hash, sig, arrived_ms, needs ON op_log
  BEGIN SELECT RAISE(ABORT, 'op_log is append-only'); END;

-- A claim that the desk has heard of, by an authorisation request or by a push.
CREATE TABLE claim(
  op BLOB PRIMARY KEY, device BLOB NOT NULL REFERENCES device(id), campaign INTEGER NOT NULL,
  serial INTEGER NOT NULL, amount_c INTEGER NOT NULL CHECK (amount_c > 0), evidence TEXT NOT NULL,
  hash BLOB NOT NULL, state TEXT NOT NULL CHECK (state IN ('open', 'committed', 'voided', 'reversed')),
  auth BLOB, auth_doc TEXT, auth_expires_ms INTEGER, heard_ms INTEGER NOT NULL) STRICT;
CREATE INDEX claim_reserving ON claim(campaign, serial) WHERE state = 'open' AND auth IS NOT NULL;
-- A void that arrived before its claim.
CREATE TABLE voided_claim(op BLOB PRIMARY KEY, device BLOB NOT NULL, heard_ms INTEGER NOT NULL) STRICT;
CREATE TABLE payment(
  commit_op BLOB PRIMARY KEY, claim BLOB NOT NULL UNIQUE REFERENCES claim(op),
  device BLOB NOT NULL, shop BLOB NOT NULL, campaign INTEGER NOT NULL, serial INTEGER NOT NULL,
  amount_c INTEGER NOT NULL, voucher_c INTEGER NOT NULL, guarantee_c INTEGER NOT NULL, unpaid_c INTEGER NOT NULL,
  offline INTEGER NOT NULL, compliant INTEGER NOT NULL, token BLOB, token_day INTEGER,
  at_ms INTEGER NOT NULL, reversed INTEGER NOT NULL DEFAULT 0,
  change INTEGER, -- none: it had no effect on the voucher
  feed_n INTEGER, -- tills that have pulled up to here have seen its effect on the voucher
  CHECK (amount_c = voucher_c + guarantee_c + unpaid_c)) STRICT;
CREATE INDEX payment_of_window ON payment(device, token) WHERE offline = 1;
CREATE INDEX payment_of_day ON payment(device, token_day) WHERE offline = 1;
CREATE INDEX payment_of_voucher ON payment(campaign, serial);
CREATE INDEX payment_of_guarantee ON payment(campaign) WHERE guarantee_c > 0;

-- Double entry: a transfer debits one account and credits another by the same amount, for ever.
CREATE TABLE ledger_account(
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN
    ('treasury', 'campaign_fund', 'voucher_liability', 'guarantee_fund', 'merchant_payable', 'unspent')),
  ref TEXT NOT NULL, UNIQUE (kind, ref)) STRICT;
-- What went from one account to another. A row a pair, not a total an account: all redemptions of a
-- campaign debit one account, and would wait for each other at its row.
CREATE TABLE flow(
  debit INTEGER NOT NULL REFERENCES ledger_account(id), credit INTEGER NOT NULL REFERENCES ledger_account(id),
  cents INTEGER NOT NULL, PRIMARY KEY (debit, credit)) STRICT, WITHOUT ROWID;
CREATE VIEW account AS SELECT id, kind, ref,
    (SELECT COALESCE(SUM(cents), 0) FROM flow WHERE debit = a.id) AS debits_c,
    (SELECT COALESCE(SUM(cents), 0) FROM flow WHERE credit = a.id) AS credits_c
  FROM ledger_account a;
CREATE INDEX flow_by_credit ON flow(credit);
CREATE TABLE transfer(
  id INTEGER PRIMARY KEY AUTOINCREMENT, cause BLOB NOT NULL, leg INTEGER NOT NULL,
  debit INTEGER NOT NULL REFERENCES ledger_account(id), credit INTEGER NOT NULL REFERENCES ledger_account(id),
  cents INTEGER NOT NULL CHECK (cents > 0), at_ms INTEGER NOT NULL,
  UNIQUE (cause, leg), CHECK (debit <> credit)) STRICT;
CREATE TRIGGER transfer_is_for_ever BEFORE UPDATE ON transfer
  BEGIN SELECT RAISE(ABORT, 'transfers are append-only'); END;
CREATE TRIGGER transfer_is_never_deleted BEFORE DELETE ON transfer
  BEGIN SELECT RAISE(ABORT, 'transfers are append-only'); END;

CREATE TABLE incident(
  id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, op BLOB, device BLOB, campaign INTEGER, serial INTEGER,
  cents INTEGER NOT NULL DEFAULT 0, detail TEXT NOT NULL, at_ms INTEGER NOT NULL, closed_ms INTEGER) STRICT;
CREATE TABLE audit(
  id INTEGER PRIMARY KEY AUTOINCREMENT, at_ms INTEGER NOT NULL, act TEXT NOT NULL, subject TEXT NOT NULL,
  detail TEXT NOT NULL) STRICT;
