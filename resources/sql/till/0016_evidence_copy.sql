-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the town signed about debits has its second copy in the black box, as their lines have: a database may be
-- lost on the day on which the town's books are put back to a copy (docs/protocol.md §5).
-- Fields are parted by tabs, which JSON has only in escapes.
CREATE VIEW evidence_line(kind, a, b, line) AS
  SELECT 'time', t.id, NULL, 'time' || char(9) || t.id || char(9) || t.epoch || char(9) || t.time_ms || char(9) || t.doc
    FROM signed_time_token t
    WHERE EXISTS (SELECT 1 FROM redemption r JOIN outbox o ON o.op = r.claim WHERE r.token = t.id)
  UNION ALL
  SELECT 'ack', a.id, NULL, 'ack' || char(9) || a.inc || char(9) || a.first_seq || char(9) || a.acked_seq || char(9)
      || a.epoch || char(9) || a.doc
    FROM signed_acknowledgement a
  UNION ALL
  SELECT 'terms', s.campaign, s.policy_ver, 'terms' || char(9) || s.campaign || char(9) || s.policy_ver || char(9) || s.doc
    FROM signed_terms s
  UNION ALL
  SELECT 'paper', v.campaign, v.serial, 'paper' || char(9) || v.campaign || char(9) || v.serial || char(9) || v.code
      || char(9) || v.shown_ms
    FROM shown_voucher v
  UNION ALL
  SELECT 'auth', r.claim, NULL, 'auth' || char(9) || hex(r.claim) || char(9) || r.auth_doc
    FROM redemption r JOIN outbox o ON o.op = r.commit_op
    WHERE r.auth_doc IS NOT NULL;

-- Lines on their way there; numbers are never used again.
CREATE TABLE evidence_to_copy(id INTEGER PRIMARY KEY AUTOINCREMENT, line TEXT NOT NULL) STRICT;
INSERT INTO evidence_to_copy(line) SELECT line FROM evidence_line;

-- A token once, with the first claim that names it.
CREATE TRIGGER token_of_a_claim_is_copied AFTER INSERT ON redemption
  WHEN NOT EXISTS (SELECT 1 FROM redemption r WHERE r.token = new.token AND r.claim <> new.claim)
  BEGIN INSERT INTO evidence_to_copy(line) SELECT line FROM evidence_line WHERE kind = 'time' AND a = new.token; END;
CREATE TRIGGER authorisation_is_copied AFTER UPDATE OF auth_doc ON redemption WHEN new.auth_doc IS NOT NULL
  BEGIN INSERT INTO evidence_to_copy(line) SELECT line FROM evidence_line WHERE kind = 'auth' AND a = new.claim; END;
CREATE TRIGGER acknowledgement_is_copied AFTER INSERT ON signed_acknowledgement
  BEGIN INSERT INTO evidence_to_copy(line) SELECT line FROM evidence_line WHERE kind = 'ack' AND a = new.id; END;
CREATE TRIGGER terms_are_copied AFTER INSERT ON signed_terms
  BEGIN INSERT INTO evidence_to_copy(line)
    SELECT line FROM evidence_line WHERE kind = 'terms' AND a = new.campaign AND b = new.policy_ver; END;
CREATE TRIGGER paper_is_copied AFTER INSERT ON shown_voucher
  BEGIN INSERT INTO evidence_to_copy(line)
    SELECT line FROM evidence_line WHERE kind = 'paper' AND a = new.campaign AND b = new.serial; END;
