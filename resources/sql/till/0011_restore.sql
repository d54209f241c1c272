-- SPDX-License-Identifier: GPL-3.0-or-later
-- More of what a town may lack after its books were put back to a copy (docs/protocol.md §5).
-- The code of each paper that was debited here: under the town's signature.
CREATE TABLE shown_voucher(
  campaign INTEGER NOT NULL, serial INTEGER NOT NULL, code TEXT NOT NULL, shown_ms INTEGER NOT NULL,
  PRIMARY KEY (campaign, serial)) STRICT, WITHOUT ROWID;
-- Each version of a campaign's terms as it was signed.
CREATE TABLE signed_terms(
  campaign INTEGER NOT NULL, policy_ver INTEGER NOT NULL, doc TEXT NOT NULL,
  PRIMARY KEY (campaign, policy_ver)) STRICT, WITHOUT ROWID;
INSERT INTO signed_terms(campaign, policy_ver, doc)
  SELECT number, json_extract(json_extract(doc, '$.doc'), '$.policy.ver'), doc FROM campaign
  WHERE CASE WHEN json_valid(doc) THEN CASE WHEN json_valid(json_extract(doc, '$.doc'))
    THEN json_extract(json_extract(doc, '$.doc'), '$.policy.ver') END END IS NOT NULL;
