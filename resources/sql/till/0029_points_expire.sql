-- SPDX-License-Identifier: GPL-3.0-or-later
-- Points that nobody came back for. What two tills took of the same account since the same visit is
-- one loss, the lesser: who took more had not heard of a purchase or a use.
ALTER TABLE loyalty_entry ADD COLUMN last_visit_ms INTEGER NOT NULL DEFAULT 0;
