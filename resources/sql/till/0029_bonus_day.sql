-- SPDX-License-Identifier: GPL-3.0-or-later
-- Days on which the town adds to the points of all its shops; signed by it, and for ever: what was earned
-- on such a day was promised.
CREATE TABLE loyalty_bonus_day(
  day TEXT PRIMARY KEY NOT NULL, percent INTEGER NOT NULL CHECK (percent > 100), doc TEXT NOT NULL) STRICT, WITHOUT ROWID;
