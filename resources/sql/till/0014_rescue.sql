-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why the territory does not take what waits of that device: a code; empty while nothing stands against it.
ALTER TABLE rescued_device ADD COLUMN problem TEXT NOT NULL DEFAULT '';
