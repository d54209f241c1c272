-- SPDX-License-Identifier: GPL-3.0-or-later
-- Each index is a page more that a sale has to write; the records have the same times.
DROP INDEX ticket_of_time;
