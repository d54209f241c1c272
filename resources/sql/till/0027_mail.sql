-- SPDX-License-Identifier: GPL-3.0-or-later
-- Receipts that leave by mail. An address is here as long as its letter waits and not a moment longer.
CREATE TABLE mail_outbox(
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  ticket INTEGER NOT NULL CHECK (ticket > 0),
  message_id TEXT NOT NULL UNIQUE, -- the same at each try: who gets a letter twice sees one
  address TEXT NOT NULL,
  sender_name TEXT NOT NULL,
  subject TEXT NOT NULL,
  body BLOB NOT NULL, -- with the DUPLICATA of its place in the chain
  at_ms INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'refused')),
  tries INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),
  due_ms INTEGER NOT NULL, -- not to be tried before
  problem TEXT NOT NULL DEFAULT '', -- code of the last try; empty: none yet
  reply INTEGER NOT NULL DEFAULT 0, -- of the server, without its words, which may name the customer
  answer TEXT NOT NULL DEFAULT '' CHECK (answer IN ('', 'noted', 'again')),
  answered_by TEXT NOT NULL DEFAULT '',
  answered_ms INTEGER NOT NULL DEFAULT 0,
  CHECK ((state = 'waiting') = (address <> '')),
  CHECK ((state = 'waiting') = (length(body) > 0))) STRICT;
CREATE INDEX mail_outbox_due ON mail_outbox(due_ms) WHERE state = 'waiting';
CREATE TRIGGER mail_outbox_keeps_its_letter BEFORE UPDATE OF id, ticket, message_id, sender_name, subject, at_ms
  ON mail_outbox BEGIN SELECT RAISE(ABORT, 'a letter is sent as it was asked for'); END;
CREATE TRIGGER mail_outbox_goes_once BEFORE UPDATE OF address, body, state ON mail_outbox
  WHEN old.state <> 'waiting' OR (new.address <> '' AND new.address <> old.address)
    OR (length(new.body) > 0 AND new.body <> old.body)
  BEGIN SELECT RAISE(ABORT, 'a letter goes to who asked for it, and is gone after that'); END;
