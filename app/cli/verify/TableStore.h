// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verify/StoredRecord.h"

struct sqlite3;

namespace comptoir::cli::verify {

/// Compares the tables that a till keeps beside its chains with what the signed records say, row by
/// row and both ways, by SQLite's own JSON functions: tickets, lines, VAT, payments, returns, days,
/// movements of the drawer, closings, copies, and where the totals stand.
class TableStore
{
public:
    explicit TableStore(sqlite3 *database) : m_database(database) {}

    /// False in a database that has the chains only.
    bool hasTables() const;
    /// "table" with the record that a row is not like, or the row that no record knows.
    Check check() const;

private:
    sqlite3 *const m_database;
};

} // namespace comptoir::cli::verify
