-- SPDX-License-Identifier: GPL-3.0-or-later
-- From which day on an older protocol than this one is no longer understood: tills warn before (sync.md §2.19).
ALTER TABLE territory ADD COLUMN next_min_protocol BIGINT;
ALTER TABLE territory ADD COLUMN next_min_from TEXT;
