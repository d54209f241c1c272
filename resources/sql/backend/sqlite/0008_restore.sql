-- SPDX-License-Identifier: GPL-3.0-or-later
-- What books that were lost had given away and a restored town must not give again.

-- Serials that may be on paper, with no voucher here: a till brings the paper's code with its claim
-- (backend/sync/TakeEvidence). Also numbers of campaigns that the copy lacks.
CREATE TABLE lost_serials(
  campaign INTEGER NOT NULL, first_serial INTEGER NOT NULL, next_serial INTEGER NOT NULL,
  PRIMARY KEY (campaign, first_serial)) STRICT, WITHOUT ROWID;
-- Versions of the policy up to this one may be at tills.
ALTER TABLE campaign ADD COLUMN policy_floor INTEGER NOT NULL DEFAULT 0;

-- What a position means, and which epochs came behind which, is never asked of a clock: it may have been wrong.
ALTER TABLE time_token ADD COLUMN epoch TEXT NOT NULL DEFAULT '';
UPDATE time_token SET epoch = (SELECT epoch FROM territory);
ALTER TABLE past_epoch ADD COLUMN number INTEGER NOT NULL DEFAULT 0;
