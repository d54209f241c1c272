-- SPDX-License-Identifier: GPL-3.0-or-later
-- The ticket that a job puts on paper; 0: another paper. Where nobody knows whether it came out, the
-- next one must say DUPLICATA.
ALTER TABLE print_job ADD COLUMN ticket INTEGER NOT NULL DEFAULT 0;
