-- SPDX-License-Identifier: GPL-3.0-or-later
-- What guards the books beside the chains.

-- An archive takes the records of its days: numbers and clock don't always grow together.
CREATE INDEX fiscal_record_of_time ON fiscal_record(chain, at_ms);
