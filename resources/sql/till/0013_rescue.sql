-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why the territory does not take what waits of that device: a code; empty while nothing stands against it.
ALTER TABLE rescued_device ADD COLUMN problem TEXT NOT NULL DEFAULT '';

-- Rows that were not understood are looked for at each start.
CREATE INDEX feed_row_raw ON feed_row(stream) WHERE raw IS NOT NULL;
