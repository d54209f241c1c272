-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was changed of the shop's listing and is not published yet, field by field: the town hears of
-- it by the op that publishes it, which takes these rows away. The listing itself has no id here: a
-- till may write one before any town has taken it in.
CREATE TABLE listing_draft(
  entity TEXT NOT NULL, id BLOB NOT NULL CHECK (length(id) = 16), field TEXT NOT NULL,
  value TEXT NOT NULL, PRIMARY KEY (entity, id, field)) STRICT, WITHOUT ROWID;
