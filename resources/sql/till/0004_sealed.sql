-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the shop's sealed ops open with (docs/protocol.md §2.1). Our own keys follow from the device's
-- key by this number; those of the shop's other tills are wrapped to this device.
CREATE TABLE sealing_key(
  one INTEGER PRIMARY KEY CHECK (one = 1), generation INTEGER NOT NULL CHECK (generation > 0)) STRICT;
CREATE TABLE shop_key(id BLOB PRIMARY KEY NOT NULL, wrap BLOB NOT NULL) STRICT;
