-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a redemption reads, in as few places as may be.

-- Of a device's day; the window of a token is a part of it. With the campaign in it: beside an index
-- that began with the campaign alone, SQLite read every payment of the town.
DROP INDEX payment_of_window;
DROP INDEX payment_of_day;
CREATE INDEX payment_of_day ON payment(device, campaign, token_day) WHERE offline = 1;
