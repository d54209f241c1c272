-- SPDX-License-Identifier: GPL-3.0-or-later
-- An op may stand in the chain of another incarnation than the one it was written in (sync.md §2.14):
-- `n` numbers the ops of this till for ever, (inc, seq) is where an op stands now.
ALTER TABLE sync_meta ADD COLUMN next_n INTEGER NOT NULL DEFAULT 1;
ALTER TABLE sync_meta ADD COLUMN prev_head BLOB NOT NULL DEFAULT x''; -- before this incarnation; of the first nothing
ALTER TABLE sync_meta ADD COLUMN heard_seq INTEGER NOT NULL DEFAULT 0; -- results were heard up to here
UPDATE sync_meta SET next_n = next_seq, heard_seq = acked_seq;

DROP INDEX outbox_pending;
DROP INDEX outbox_attention;
DROP TRIGGER outbox_keeps_its_lines;
DROP TRIGGER outbox_keeps_what_is_not_durable;
ALTER TABLE outbox RENAME TO outbox_of_one_incarnation;
CREATE TABLE outbox(
  n INTEGER PRIMARY KEY, inc INTEGER NOT NULL, seq INTEGER NOT NULL,
  op BLOB NOT NULL UNIQUE, tx INTEGER NOT NULL, kind TEXT NOT NULL,
  line BLOB NOT NULL, hash BLOB NOT NULL, prev BLOB NOT NULL, sig BLOB,
  state INTEGER NOT NULL DEFAULT 0 CHECK (state IN (0, 2, 3, 4)),
  result TEXT, created_ms INTEGER NOT NULL,
  UNIQUE (inc, seq)) STRICT;
INSERT INTO outbox(n, inc, seq, op, tx, kind, line, hash, prev, sig, state, result, created_ms)
  SELECT seq, (SELECT incarnation FROM sync_meta), seq, op, tx, kind, line, hash, prev, sig, state, result, created_ms
  FROM outbox_of_one_incarnation;
DROP TABLE outbox_of_one_incarnation;
CREATE INDEX outbox_pending ON outbox(n) WHERE state = 0;
CREATE INDEX outbox_attention ON outbox(n) WHERE state = 4;

-- The lines of earlier incarnations: what was signed once stays as evidence.
CREATE TABLE former_line(
  inc INTEGER NOT NULL, seq INTEGER NOT NULL, op BLOB NOT NULL, line BLOB NOT NULL, hash BLOB NOT NULL,
  prev BLOB NOT NULL, sig BLOB, PRIMARY KEY (inc, seq)) STRICT, WITHOUT ROWID;
CREATE INDEX former_line_of_op ON former_line(op);
CREATE TRIGGER former_line_keeps_its_bytes BEFORE UPDATE ON former_line
  BEGIN SELECT RAISE(ABORT, 'op lines are for ever'); END;
CREATE TRIGGER former_line_stays_with_its_op BEFORE DELETE ON former_line
  WHEN EXISTS (SELECT 1 FROM outbox o WHERE o.op = old.op)
  BEGIN SELECT RAISE(ABORT, 'op lines are for ever'); END;

CREATE TRIGGER outbox_keeps_its_ops BEFORE UPDATE OF n, op, kind, created_ms ON outbox
  BEGIN SELECT RAISE(ABORT, 'ops are for ever'); END;
CREATE TRIGGER outbox_keeps_its_lines BEFORE UPDATE OF inc, seq, tx, line, hash, prev, sig ON outbox
  WHEN new.inc <= old.inc OR NOT EXISTS (SELECT 1 FROM former_line f
    WHERE f.inc = old.inc AND f.seq = old.seq AND f.op = old.op AND f.line = old.line AND f.hash = old.hash)
  BEGIN SELECT RAISE(ABORT, 'op lines are for ever'); END;
CREATE TRIGGER outbox_keeps_what_is_not_durable BEFORE DELETE ON outbox WHEN old.state <> 3
  BEGIN SELECT RAISE(ABORT, 'only durable ops may be pruned'); END;
