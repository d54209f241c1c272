-- SPDX-License-Identifier: GPL-3.0-or-later
-- The last voucher pack of a campaign, a row for 4096 vouchers: a byte of state each (docs/protocol.md §8),
-- and three bytes of remaining cents, big endian, for each that is partly used. voucher_state holds what the
-- feed said behind it; a serial without a row there is as in the pack, and without a pack untouched.
CREATE TABLE voucher_pack(
  campaign INTEGER NOT NULL, first_serial INTEGER NOT NULL, states BLOB NOT NULL, balances BLOB NOT NULL,
  PRIMARY KEY (campaign, first_serial)) STRICT;
