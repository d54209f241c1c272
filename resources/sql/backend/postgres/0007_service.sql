-- SPDX-License-Identifier: GPL-3.0-or-later
-- When the newest finished copy was begun: how old what tills would get back is.
ALTER TABLE last_backup ADD COLUMN at_ms BIGINT;
