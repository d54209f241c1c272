-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who works at this till (ux.md S15). A row stays when somebody leaves, for the names in what they did.
CREATE TABLE operator(
  id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL CHECK (name <> ''),
  role TEXT NOT NULL CHECK (role IN ('cashier', 'manager')),
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)), created_ms INTEGER NOT NULL,
  -- The PIN, never in clear; all four are there, or none.
  pin_digits INTEGER NOT NULL DEFAULT 0 CHECK (pin_digits IN (0, 4, 5, 6)),
  pin_salt BLOB, pin_rounds INTEGER, pin_hash BLOB,
  -- Wrong PINs in a row; the wait is measured by the clock of the boot in which the last one was typed.
  failed INTEGER NOT NULL DEFAULT 0, failed_boot TEXT NOT NULL DEFAULT '', failed_boot_ms INTEGER NOT NULL DEFAULT 0,
  CHECK ((pin_digits = 0) = (pin_hash IS NULL) AND (pin_hash IS NULL) = (pin_salt IS NULL)
         AND (pin_hash IS NULL) = (pin_rounds IS NULL))) STRICT;
CREATE TRIGGER operator_stays_in_history BEFORE DELETE ON operator
  BEGIN SELECT RAISE(ABORT, 'an operator becomes inactive'); END;
