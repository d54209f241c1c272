-- SPDX-License-Identifier: GPL-3.0-or-later
-- When a town of tills comes back at once, each asks for a nonce and a token, and each of these
-- requests sweeps what has expired: it must not read what has not.
CREATE INDEX nonce_by_expiry ON nonce(expires_ms);
CREATE INDEX access_token_by_expiry ON access_token(expires_ms);
