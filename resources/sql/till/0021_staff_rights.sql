-- SPDX-License-Identifier: GPL-3.0-or-later
-- A third role, people with a last day, and badges. The table is made anew: its roles are a CHECK.
CREATE TABLE operator_next(
  id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL CHECK (name <> ''),
  role TEXT NOT NULL CHECK (role IN ('cashier', 'manager', 'adviser')),
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)), created_ms INTEGER NOT NULL,
  -- The PIN, never in clear; all four are there, or none.
  pin_digits INTEGER NOT NULL DEFAULT 0 CHECK (pin_digits IN (0, 4, 5, 6)),
  pin_salt BLOB, pin_rounds INTEGER, pin_hash BLOB,
  -- Wrong PINs in a row; the wait is measured by the clock of the boot in which the last one was typed.
  failed INTEGER NOT NULL DEFAULT 0, failed_boot TEXT NOT NULL DEFAULT '', failed_boot_ms INTEGER NOT NULL DEFAULT 0,
  -- The last day here, itself included; days since 2020-01-01. NULL: stays.
  last_day INTEGER,
  CHECK ((pin_digits = 0) = (pin_hash IS NULL) AND (pin_hash IS NULL) = (pin_salt IS NULL)
         AND (pin_hash IS NULL) = (pin_rounds IS NULL))) STRICT;
INSERT INTO operator_next(id, name, role, active, created_ms, pin_digits, pin_salt, pin_rounds, pin_hash,
                          failed, failed_boot, failed_boot_ms)
  SELECT id, name, role, active, created_ms, pin_digits, pin_salt, pin_rounds, pin_hash,
         failed, failed_boot, failed_boot_ms FROM operator;
DROP TABLE operator;
ALTER TABLE operator_next RENAME TO operator;
CREATE TRIGGER operator_stays_in_history BEFORE DELETE ON operator
  BEGIN SELECT RAISE(ABORT, 'an operator becomes inactive'); END;

-- A badge is a secret of 160 random bits on paper; here is only its SHA-256. One is valid a person.
CREATE TABLE operator_badge(
  id INTEGER PRIMARY KEY, operator BLOB NOT NULL REFERENCES operator(id),
  secret_hash BLOB NOT NULL UNIQUE CHECK (length(secret_hash) = 32),
  made_ms INTEGER NOT NULL, withdrawn_ms INTEGER) STRICT;
CREATE UNIQUE INDEX operator_badge_valid ON operator_badge(operator) WHERE withdrawn_ms IS NULL;
CREATE TRIGGER operator_badge_stays_withdrawn BEFORE UPDATE ON operator_badge
  WHEN old.withdrawn_ms IS NOT NULL OR new.secret_hash <> old.secret_hash OR new.operator <> old.operator
  BEGIN SELECT RAISE(ABORT, 'a badge is withdrawn for good'); END;
CREATE TRIGGER operator_badge_stays BEFORE DELETE ON operator_badge
  BEGIN SELECT RAISE(ABORT, 'a badge becomes withdrawn'); END;
