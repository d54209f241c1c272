-- SPDX-License-Identifier: GPL-3.0-or-later
-- Jobs for printers, one after the other in the order of their numbers. What is printed is gone: the books have the
-- ticket, and who bought what is nobody's business here.
CREATE TABLE print_job(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  printer TEXT NOT NULL, -- "receipts"
  title TEXT NOT NULL,
  bytes BLOB NOT NULL CHECK (length(bytes) > 0),
  at_ms INTEGER NOT NULL, -- queued, or asked for again by a person
  -- For so long after at_ms it comes out by itself; a drawer must not spring open when nobody waits for it any more.
  patience_ms INTEGER NOT NULL CHECK (patience_ms > 0),
  -- 'sending' is on disk before the first byte leaves: after a crash nobody knows how much came out.
  state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sending', 'held')),
  tries INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),
  due_ms INTEGER NOT NULL, -- not to be tried before
  problem TEXT NOT NULL DEFAULT '') STRICT; -- code of the last try; empty: none yet
CREATE INDEX print_job_in_order ON print_job(printer, id);
CREATE TRIGGER print_job_keeps_its_paper BEFORE UPDATE OF printer, title, bytes, patience_ms ON print_job
  BEGIN SELECT RAISE(ABORT, 'a job prints what was asked for'); END;
