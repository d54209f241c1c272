-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person answered to a question about an op (ux.md S11), with the facts as they were shown:
-- what is settled reads the same for ever, whatever becomes of the op.
CREATE TABLE attention_answer(
  id INTEGER PRIMARY KEY, op BLOB NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('accepted', 'asked-town', 'customer-left', 'customer-stayed')),
  who TEXT NOT NULL, at_ms INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('overspent', 'refused', 'unreadable', 'claim-open')),
  reason TEXT NOT NULL, campaign TEXT NOT NULL, code_tail TEXT NOT NULL, debit_ms INTEGER NOT NULL,
  debited_c INTEGER NOT NULL, paid_c INTEGER NOT NULL, loss_c INTEGER NOT NULL, elsewhere_ms INTEGER,
  unpaid_c INTEGER) STRICT; -- as the territory said it: another amount is another question
CREATE INDEX attention_answer_of_op ON attention_answer(op);
CREATE TRIGGER attention_answer_keeps_its_words BEFORE UPDATE ON attention_answer
  BEGIN SELECT RAISE(ABORT, 'answers are for ever'); END;
CREATE TRIGGER attention_answer_is_for_ever BEFORE DELETE ON attention_answer
  BEGIN SELECT RAISE(ABORT, 'answers are for ever'); END;
