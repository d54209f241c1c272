-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the town signed and its books may lack after they were put back to a copy (docs/protocol.md §5).
-- Authorisations lie in `redemption`.
CREATE TABLE signed_time_token(
  id TEXT PRIMARY KEY, epoch TEXT NOT NULL, time_ms INTEGER NOT NULL, doc TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE signed_acknowledgement(
  id INTEGER PRIMARY KEY, inc INTEGER NOT NULL, first_seq INTEGER NOT NULL, acked_seq INTEGER NOT NULL,
  epoch TEXT NOT NULL, doc TEXT NOT NULL) STRICT;
CREATE INDEX signed_acknowledgement_place ON signed_acknowledgement(inc, acked_seq);
