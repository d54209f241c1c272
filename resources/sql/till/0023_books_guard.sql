-- SPDX-License-Identifier: GPL-3.0-or-later
-- What guards the books beside the chains. Triggers against removal are silent for INSERT OR REPLACE unless the
-- connection has recursive_triggers on, which another tool has not: so a key that is there is no key for a new row.

-- An archive takes the records of its days: numbers and clock don't always grow together.
CREATE INDEX fiscal_record_of_time ON fiscal_record(chain, at_ms);

CREATE TRIGGER fiscal_record_follows BEFORE INSERT ON fiscal_record
  WHEN new.number <> 1 + (SELECT coalesce(max(number), 0) FROM fiscal_record WHERE chain = new.chain)
    OR EXISTS (SELECT 1 FROM fiscal_record WHERE id = new.id)
  BEGIN SELECT RAISE(ABORT, 'a record follows the last one'); END;
CREATE TRIGGER fiscal_key_is_new BEFORE INSERT ON fiscal_key
  WHEN EXISTS (SELECT 1 FROM fiscal_key WHERE id = new.id OR public_key = new.public_key)
  BEGIN SELECT RAISE(ABORT, 'keys are for ever'); END;
CREATE TRIGGER fiscal_state_is_one BEFORE INSERT ON fiscal_state WHEN EXISTS (SELECT 1 FROM fiscal_state)
  BEGIN SELECT RAISE(ABORT, 'books are begun once'); END;
CREATE TRIGGER fiscal_state_stays BEFORE DELETE ON fiscal_state
  BEGIN SELECT RAISE(ABORT, 'books are begun once'); END;
-- A copy that was put back begins another series of the same register: "POS01-261123-041205".
CREATE TRIGGER fiscal_state_keeps_its_register BEFORE UPDATE OF one, register, format ON fiscal_state
  WHEN new.one <> old.one OR new.format <> old.format OR (new.register <> old.register
    AND new.register NOT GLOB substr(old.register, 1, instr(old.register || '-', '-') - 1) || '-*')
  BEGIN SELECT RAISE(ABORT, 'books are of one register'); END;

CREATE TRIGGER business_day_begins_open BEFORE INSERT ON business_day
  WHEN new.closing IS NOT NULL OR EXISTS (SELECT 1 FROM business_day WHERE closing IS NULL OR id = new.id)
  BEGIN SELECT RAISE(ABORT, 'one day is open, and begins open'); END;
CREATE TRIGGER business_day_keeps_its_beginning BEFORE UPDATE OF id, day, opened_ms, float_c, opened_by ON business_day
  BEGIN SELECT RAISE(ABORT, 'a day keeps what it began with'); END;
CREATE TRIGGER cash_movement_of_an_open_day BEFORE INSERT ON cash_movement
  WHEN (SELECT closing FROM business_day WHERE id = new.session) IS NOT NULL
    OR EXISTS (SELECT 1 FROM cash_movement WHERE event = new.event)
    OR NOT EXISTS (SELECT 1 FROM fiscal_record WHERE chain = 'events' AND number = new.event AND kind = 'cash-moved')
  BEGIN SELECT RAISE(ABORT, 'a movement is of an open day, and an event'); END;

CREATE TRIGGER ticket_follows BEFORE INSERT ON ticket
  WHEN new.number <> 1 + (SELECT coalesce(max(number), 0) FROM ticket)
    OR EXISTS (SELECT 1 FROM ticket WHERE sale = new.sale)
  BEGIN SELECT RAISE(ABORT, 'a ticket follows the last one'); END;
CREATE TRIGGER ticket_line_of_the_last BEFORE INSERT ON ticket_line
  WHEN new.ticket <> (SELECT max(number) FROM ticket)
    OR (SELECT count(*) FROM ticket_line WHERE ticket = new.ticket) >= (SELECT lines FROM ticket WHERE number = new.ticket)
    OR EXISTS (SELECT 1 FROM ticket_line WHERE ticket = new.ticket AND rank = new.rank)
  BEGIN SELECT RAISE(ABORT, 'a ticket keeps its lines'); END;
CREATE TRIGGER ticket_vat_of_the_last BEFORE INSERT ON ticket_vat
  WHEN new.ticket <> (SELECT max(number) FROM ticket)
    OR EXISTS (SELECT 1 FROM ticket_vat WHERE ticket = new.ticket AND vat_bp = new.vat_bp)
  BEGIN SELECT RAISE(ABORT, 'a ticket keeps its VAT'); END;
CREATE TRIGGER ticket_payment_of_the_last BEFORE INSERT ON ticket_payment
  WHEN new.ticket <> (SELECT max(number) FROM ticket)
    OR EXISTS (SELECT 1 FROM ticket_payment WHERE ticket = new.ticket AND rank = new.rank)
  BEGIN SELECT RAISE(ABORT, 'a ticket keeps its payments'); END;
CREATE TRIGGER ticket_copy_is_new BEFORE INSERT ON ticket_copy
  WHEN EXISTS (SELECT 1 FROM ticket_copy WHERE record = new.record)
    OR NOT EXISTS (SELECT 1 FROM fiscal_record WHERE chain = 'duplicates' AND number = new.record)
  BEGIN SELECT RAISE(ABORT, 'a copy is a record, once'); END;
CREATE TRIGGER closing_is_new BEFORE INSERT ON closing
  WHEN EXISTS (SELECT 1 FROM closing WHERE number = new.number OR (period = new.period AND name = new.name))
    OR NOT EXISTS (SELECT 1 FROM fiscal_record WHERE chain = 'totals' AND number = new.number AND kind = new.period)
  BEGIN SELECT RAISE(ABORT, 'a closing is a record, once'); END;

CREATE TRIGGER sale_is_new BEFORE INSERT ON sale
  WHEN EXISTS (SELECT 1 FROM sale WHERE id = new.id) OR EXISTS (SELECT 1 FROM sale WHERE ticket = new.ticket)
    OR new.ticket <> (SELECT max(number) FROM ticket)
  BEGIN SELECT RAISE(ABORT, 'sales are for ever'); END;
CREATE TRIGGER returned_line_of_the_last BEFORE INSERT ON returned_line
  WHEN new.refund <> (SELECT max(number) FROM ticket)
    OR EXISTS (SELECT 1 FROM returned_line WHERE ticket = new.ticket AND rank = new.rank AND refund = new.refund
      AND refund_rank = new.refund_rank)
  BEGIN SELECT RAISE(ABORT, 'refunds are for ever'); END;
CREATE TRIGGER paid_back_of_the_last BEFORE INSERT ON paid_back
  WHEN new.refund <> (SELECT max(number) FROM ticket)
    OR EXISTS (SELECT 1 FROM paid_back WHERE ticket = new.ticket AND refund = new.refund AND rank = new.rank)
  BEGIN SELECT RAISE(ABORT, 'refunds are for ever'); END;
CREATE TRIGGER stock_move_is_new BEFORE INSERT ON stock_move WHEN EXISTS (SELECT 1 FROM stock_move WHERE id = new.id)
  BEGIN SELECT RAISE(ABORT, 'movements are for ever'); END;
