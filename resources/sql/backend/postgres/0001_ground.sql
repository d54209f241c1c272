-- SPDX-License-Identifier: GPL-3.0-or-later
-- The territory's books, as in ../sqlite: what differs is the dialect alone. Ids are 16-byte UUIDs, instants Unix milliseconds, amounts cents, days as on
-- the voucher (days since 2020-01-01).

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;

CREATE TABLE territory(
  one BIGINT PRIMARY KEY CHECK (one = 1),
  id BYTEA NOT NULL, name TEXT NOT NULL, host TEXT NOT NULL,
  epoch TEXT NOT NULL, keyset_ver BIGINT NOT NULL, created_ms BIGINT NOT NULL);

-- The seeds of these keys lie beside the database, sealed (backend/territory/KeyRing); id 0 is the root.
CREATE TABLE territory_key(
  id BIGINT PRIMARY KEY CHECK (id BETWEEN 0 AND 255),
  use TEXT NOT NULL CHECK (use IN ('root', 'voucher', 'policy', 'ack')),
  pub BYTEA NOT NULL, until_ms BIGINT);

CREATE TABLE merchant(id BYTEA PRIMARY KEY, name TEXT NOT NULL UNIQUE, created_ms BIGINT NOT NULL);
CREATE TABLE shop(
  id BYTEA PRIMARY KEY, merchant BYTEA NOT NULL REFERENCES merchant(id),
  name TEXT NOT NULL UNIQUE, created_ms BIGINT NOT NULL, ver BIGINT NOT NULL DEFAULT 0);

CREATE TABLE enrolment(
  id BYTEA PRIMARY KEY, shop BYTEA NOT NULL REFERENCES shop(id),
  code_hash BYTEA NOT NULL, wrong_codes BIGINT NOT NULL DEFAULT 0,
  confirm TEXT NOT NULL CHECK (confirm IN ('auto', 'sas')),
  state TEXT NOT NULL CHECK (state IN ('open', 'claimed', 'confirmed', 'cancelled')),
  created_ms BIGINT NOT NULL, expires_ms BIGINT NOT NULL,
  pub BYTEA, sas TEXT, device BYTEA, model TEXT, app TEXT);
CREATE TABLE device(
  id BYTEA PRIMARY KEY, shop BYTEA NOT NULL REFERENCES shop(id), pub BYTEA NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('active', 'revoked')), model TEXT NOT NULL, app TEXT NOT NULL,
  enrolled_ms BIGINT NOT NULL, revoked_ms BIGINT, last_seen_ms BIGINT);
CREATE TABLE nonce(value BYTEA PRIMARY KEY, expires_ms BIGINT NOT NULL);
CREATE TABLE access_token(
  hash BYTEA PRIMARY KEY, device BYTEA NOT NULL REFERENCES device(id), expires_ms BIGINT NOT NULL);

CREATE TABLE campaign(
  number BIGINT PRIMARY KEY, ver BIGINT NOT NULL, name TEXT NOT NULL, currency TEXT NOT NULL,
  budget_c BIGINT NOT NULL CHECK (budget_c > 0), issued_c BIGINT NOT NULL DEFAULT 0,
  valid_from BIGINT NOT NULL, valid_until BIGINT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('draft', 'open', 'closed')), undo_s BIGINT NOT NULL,
  issuer_key BIGINT NOT NULL REFERENCES territory_key(id),
  next_serial BIGINT NOT NULL DEFAULT 0, code_salt BYTEA NOT NULL, policy_ver BIGINT NOT NULL,
  CHECK (issued_c <= budget_c));
CREATE TABLE campaign_face(
  campaign BIGINT NOT NULL REFERENCES campaign(number), face_c BIGINT NOT NULL CHECK (face_c > 0),
  PRIMARY KEY (campaign, face_c));
-- A feed position is null until its change is numbered (0002_feed): later than anything a till knows.

-- Every version stays: a claim is judged by the version its till had.
CREATE TABLE campaign_policy(
  campaign BIGINT NOT NULL REFERENCES campaign(number), ver BIGINT NOT NULL, terms TEXT NOT NULL,
  change BIGINT, feed_n BIGINT, -- from here on tills can read it, and no longer the one before
  PRIMARY KEY (campaign, ver));
CREATE TABLE shop_campaign(
  shop BYTEA NOT NULL REFERENCES shop(id), campaign BIGINT NOT NULL REFERENCES campaign(number),
  PRIMARY KEY (shop, campaign));

CREATE TABLE issuance(
  id BYTEA PRIMARY KEY, campaign BIGINT NOT NULL REFERENCES campaign(number),
  first_serial BIGINT NOT NULL, count BIGINT NOT NULL CHECK (count > 0),
  face_c BIGINT NOT NULL, last_day BIGINT NOT NULL, flags BIGINT NOT NULL,
  created_ms BIGINT NOT NULL, change BIGINT NOT NULL, feed_n BIGINT);
CREATE TABLE voucher(
  campaign BIGINT NOT NULL REFERENCES campaign(number), serial BIGINT NOT NULL,
  face_c BIGINT NOT NULL, last_day BIGINT NOT NULL, flags BIGINT NOT NULL, human_code TEXT NOT NULL UNIQUE,
  status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'blocked')),
  spent_c BIGINT NOT NULL DEFAULT 0 CHECK (spent_c BETWEEN 0 AND face_c),
  ver BIGINT NOT NULL DEFAULT 0,
  last_used_ms BIGINT, last_used_shop BYTEA,
  PRIMARY KEY (campaign, serial));
-- What a till could know at feed position n: the state from n on.
CREATE TABLE voucher_history(
  campaign BIGINT NOT NULL, serial BIGINT NOT NULL, ver BIGINT NOT NULL,
  remaining_c BIGINT NOT NULL, status TEXT NOT NULL, change BIGINT NOT NULL, feed_n BIGINT,
  PRIMARY KEY (campaign, serial, ver));

-- The compacted feed: a row moves to the tail when its entity changes (docs/protocol.md §6).
CREATE TABLE feed(
  stream TEXT NOT NULL, entity TEXT NOT NULL, id TEXT NOT NULL, n BIGINT NOT NULL UNIQUE,
  ver BIGINT NOT NULL, deleted BIGINT NOT NULL DEFAULT 0, body TEXT,
  PRIMARY KEY (stream, entity, id));
CREATE INDEX feed_by_position ON feed(stream, n);
CREATE TABLE feed_head(one BIGINT PRIMARY KEY CHECK (one = 1), n BIGINT NOT NULL);
INSERT INTO feed_head(one, n) VALUES (1, 0);
CREATE TABLE time_token(
  id BYTEA PRIMARY KEY, device BYTEA NOT NULL REFERENCES device(id), n BIGINT NOT NULL,
  time_ms BIGINT NOT NULL,
  named BIGINT NOT NULL DEFAULT 0 CHECK (named IN (0, 1))); -- by a claim's evidence: stays
CREATE INDEX time_token_newest ON time_token(device, time_ms);
CREATE INDEX time_token_unnamed ON time_token(device, time_ms) WHERE named = 0;

-- How far the books were when the newest finished copy began (backend/ledger/Backup).
CREATE TABLE last_backup(
  one BIGINT PRIMARY KEY CHECK (one = 1), feed_n BIGINT NOT NULL, op_n BIGINT NOT NULL,
  audit_id BIGINT NOT NULL);
INSERT INTO last_backup(one, feed_n, op_n, audit_id) VALUES (1, 0, 0, 0);

CREATE TABLE chain(
  device BYTEA NOT NULL REFERENCES device(id), inc BIGINT NOT NULL,
  acked_seq BIGINT NOT NULL, acked_hash BYTEA NOT NULL,
  durable_seq BIGINT NOT NULL DEFAULT 0, next_seq BIGINT NOT NULL DEFAULT 1,
  PRIMARY KEY (device, inc));
CREATE TABLE op_log(
  n BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, op BYTEA NOT NULL UNIQUE, device BYTEA NOT NULL, inc BIGINT NOT NULL,
  seq BIGINT NOT NULL, kind TEXT NOT NULL, line BYTEA NOT NULL, hash BYTEA NOT NULL, sig BYTEA,
  arrived_ms BIGINT NOT NULL, status TEXT NOT NULL
    CHECK (status IN ('applied', 'conflict', 'deferred', 'rejected', 'held')),
  result TEXT NOT NULL, needs BYTEA, -- the op without which this one can't be judged yet
  UNIQUE (device, inc, seq));
CREATE INDEX op_log_waiting ON op_log(needs) WHERE status = 'deferred' AND needs IS NOT NULL;
CREATE TRIGGER op_log_is_for_ever BEFORE DELETE ON op_log
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER op_log_keeps_its_lines BEFORE UPDATE OF op, device, inc, seq, kind, line, hash, sig, arrived_ms, needs ON op_log
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A claim that the desk has heard of, by an authorisation request or by a push.
CREATE TABLE claim(
  op BYTEA PRIMARY KEY, device BYTEA NOT NULL REFERENCES device(id), campaign BIGINT NOT NULL,
  serial BIGINT NOT NULL, amount_c BIGINT NOT NULL CHECK (amount_c > 0), evidence TEXT NOT NULL,
  hash BYTEA NOT NULL, state TEXT NOT NULL CHECK (state IN ('open', 'committed', 'voided', 'reversed')),
  auth BYTEA, auth_doc TEXT, auth_expires_ms BIGINT, heard_ms BIGINT NOT NULL);
CREATE INDEX claim_reserving ON claim(campaign, serial) WHERE state = 'open' AND auth IS NOT NULL;
-- A void that arrived before its claim.
CREATE TABLE voided_claim(op BYTEA PRIMARY KEY, device BYTEA NOT NULL, heard_ms BIGINT NOT NULL);
CREATE TABLE payment(
  commit_op BYTEA PRIMARY KEY, claim BYTEA NOT NULL UNIQUE REFERENCES claim(op),
  device BYTEA NOT NULL, shop BYTEA NOT NULL, campaign BIGINT NOT NULL, serial BIGINT NOT NULL,
  amount_c BIGINT NOT NULL, voucher_c BIGINT NOT NULL, guarantee_c BIGINT NOT NULL, unpaid_c BIGINT NOT NULL,
  offline BIGINT NOT NULL, compliant BIGINT NOT NULL, token BYTEA, token_day BIGINT,
  at_ms BIGINT NOT NULL, reversed BIGINT NOT NULL DEFAULT 0,
  change BIGINT, -- none: it had no effect on the voucher
  feed_n BIGINT, -- tills that have pulled up to here have seen its effect on the voucher
  CHECK (amount_c = voucher_c + guarantee_c + unpaid_c));
CREATE INDEX payment_of_window ON payment(device, token) WHERE offline = 1;
CREATE INDEX payment_of_day ON payment(device, token_day) WHERE offline = 1;
CREATE INDEX payment_of_voucher ON payment(campaign, serial);
CREATE INDEX payment_of_guarantee ON payment(campaign) WHERE guarantee_c > 0;

-- Double entry: a transfer debits one account and credits another by the same amount, for ever.
CREATE TABLE ledger_account(
  id BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN
    ('treasury', 'campaign_fund', 'voucher_liability', 'guarantee_fund', 'merchant_payable', 'unspent')),
  ref TEXT NOT NULL, UNIQUE (kind, ref));
-- What went from one account to another. A row a pair, not a total an account: all redemptions of a
-- campaign debit one account, and would wait for each other at its row.
CREATE TABLE flow(
  debit BIGINT NOT NULL REFERENCES ledger_account(id), credit BIGINT NOT NULL REFERENCES ledger_account(id),
  cents BIGINT NOT NULL, PRIMARY KEY (debit, credit));
CREATE VIEW account AS SELECT id, kind, ref,
    (SELECT COALESCE(SUM(cents), 0) FROM flow WHERE debit = a.id) AS debits_c,
    (SELECT COALESCE(SUM(cents), 0) FROM flow WHERE credit = a.id) AS credits_c
  FROM ledger_account a;
CREATE INDEX flow_by_credit ON flow(credit);
CREATE TABLE transfer(
  id BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, cause BYTEA NOT NULL, leg BIGINT NOT NULL,
  debit BIGINT NOT NULL REFERENCES ledger_account(id), credit BIGINT NOT NULL REFERENCES ledger_account(id),
  cents BIGINT NOT NULL CHECK (cents > 0), at_ms BIGINT NOT NULL,
  UNIQUE (cause, leg), CHECK (debit <> credit));
CREATE TRIGGER transfer_is_for_ever BEFORE UPDATE ON transfer
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER transfer_is_never_deleted BEFORE DELETE ON transfer
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE incident(
  id BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, kind TEXT NOT NULL, op BYTEA, device BYTEA, campaign BIGINT, serial BIGINT,
  cents BIGINT NOT NULL DEFAULT 0, detail TEXT NOT NULL, at_ms BIGINT NOT NULL, closed_ms BIGINT);
CREATE TABLE audit(
  id BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, at_ms BIGINT NOT NULL, act TEXT NOT NULL, subject TEXT NOT NULL,
  detail TEXT NOT NULL);
