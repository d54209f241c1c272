-- SPDX-License-Identifier: GPL-3.0-or-later
-- What books that were lost had given away and a restored town must not give again.

-- Serials that may be on paper, with no voucher here: a till brings the paper's code with its claim
-- (backend/sync/TakeEvidence). Also numbers of campaigns that the copy lacks.
CREATE TABLE lost_serials(
  campaign BIGINT NOT NULL, first_serial BIGINT NOT NULL, next_serial BIGINT NOT NULL,
  PRIMARY KEY (campaign, first_serial));
-- Versions of the policy up to this one may be at tills.
ALTER TABLE campaign ADD COLUMN policy_floor BIGINT NOT NULL DEFAULT 0;

-- What a position means, and which epochs came behind which, is never asked of a clock: it may have been wrong.
ALTER TABLE time_token ADD COLUMN epoch TEXT NOT NULL DEFAULT '';
UPDATE time_token SET epoch = (SELECT epoch FROM territory);
ALTER TABLE past_epoch ADD COLUMN number BIGINT NOT NULL DEFAULT 0;
